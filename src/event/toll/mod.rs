//! Tolls: killed and injured, missing and displaced, from verbs, nouns and numbers, with the words for people that they
//! count.
//!
//! A stretch of text is read once, from left to right. Each word of killing or hurting makes a [`statement`], with the
//! people that it counts ([`people`], [`list`]) before or after it; what repeats, adds, brings up to date or contradicts
//! is settled when all are known.

mod aside;
mod casualty;
mod denial;
mod displaced;
mod household;
mod list;
mod loss;
mod missing;
mod noun;
mod people;
mod settle;
mod statement;
mod supposed;
mod update;
mod verb;
mod words;

use std::ops::Range;

pub(crate) use displaced::Displaced;
use statement::Weight;

use crate::incident::Whom;
use crate::lexicon::Annotated;

/// How many, low to high; an open high is "at least".
pub(crate) type Bounds = (u32, Option<u32>);

/// The toll of an event.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Toll {
    pub killed: Option<Bounds>,
    pub injured: Option<Bounds>,
    pub missing: Option<Bounds>,
    pub displaced: Option<Displaced>,
    pub civilians: bool,
    pub military: bool,
    /// The newest figure of the killed, where an older one stands beside it.
    pub newest: Option<u32>,
    /// The newest figure of the missing, where an older one stands beside it.
    pub newest_missing: Option<u32>,
    /// Whether the killed are told as a contradiction, or as news of what was told before.
    rival: bool,
    /// Whether it brings up to date what was told before.
    pub(super) news: bool,
    /// Whether it brings the injured up to date.
    hurt_news: bool,
    /// Whether deaths are denied.
    pub(super) denied: bool,
}

impl Toll {
    /// A toll told by figures alone.
    pub fn counted(killed: Option<Bounds>, injured: Option<Bounds>) -> Self {
        Self { killed, injured, ..Self::default() }
    }

    pub fn is_empty(&self) -> bool {
        !self.has_casualties() && self.missing.is_none() && self.displaced.is_none()
    }

    /// Whether it tells of killed or injured.
    pub fn has_casualties(&self) -> bool {
        self.killed.is_some() || self.injured.is_some()
    }

    /// Leaves out the missing and the displaced: a figure for more than a week is a running total.
    pub fn drop_totals(&mut self) {
        (self.missing, self.newest_missing, self.displaced) = (None, None, None);
    }

    /// Whom it counts.
    pub fn whom(&self) -> Option<Whom> {
        match (self.civilians, self.military) {
            (true, true) => Some(Whom::Mixed),
            (true, false) => Some(Whom::Civilians),
            (false, true) => Some(Whom::Military),
            _ if self.killed.is_some_and(|k| k.0 > 0) => Some(Whom::Unknown),
            _ => None,
        }
    }

    /// Whether all of them bore arms.
    pub fn is_military(&self) -> bool {
        self.military && !self.civilians
    }

    /// The deaths are denied by those who are said to have suffered them: perhaps there were none.
    pub fn deny(&mut self) {
        if let Some((low, _)) = &mut self.killed {
            *low = 0;
        }
    }

    /// Puts the figures of a correction in the place of what was told before.
    pub fn correct(&mut self, other: &Self) {
        self.killed = other.killed.or(self.killed);
        self.injured = other.injured.or(self.injured);
        self.missing = other.missing.or(self.missing);
        self.displaced = other.displaced.or(self.displaced);
        (self.newest, self.newest_missing) = (None, None);
    }

    /// Takes over what `other` tells and this does not; figures that differ become a range when `rival`.
    pub fn merge(&mut self, other: &Self, rival: bool) {
        let news = other.newest.or(other.killed.map(|k| k.0));
        if other.rival && self.killed.is_some_and(|k| k.0 > 1) && news.is_some_and(|n| n > 0) {
            self.newest = other.newest;
        }
        let more = |k: Bounds| other.killed.and_then(|o| o.1).filter(|high| k.1.is_some_and(|h| h < *high));
        if let Some(killed) = self.killed.filter(|k| other.denied && k.0 > 0) {
            // A higher figure that is denied leaves the one that stands.
            match more(killed) {
                Some(high) => self.killed = Some((killed.0, Some(high))),
                None => self.deny(),
            }
        } else {
            join(&mut self.killed, other.killed, rival || other.rival);
        }
        join(&mut self.injured, other.injured, rival || other.hurt_news);
        if other.newest_missing.is_some() && self.missing.is_some() {
            self.newest_missing = other.newest_missing;
        }
        join(&mut self.missing, other.missing, rival || other.newest_missing.is_some());
        displaced::join(&mut self.displaced, other.displaced, rival);
        self.civilians |= other.civilians;
        self.military |= other.military;
    }
}

/// What the tokens tell of killed and injured; what they tell of running totals is left out.
pub(super) fn toll(marked: &Annotated<'_, '_>, range: Range<usize>) -> Toll {
    let mut toll = settle::settle(&statement::statements(marked, range.clone()));
    let missing = missing::missing(marked, range.clone());
    toll.missing = settle::settle(&missing).injured;
    let news = missing.iter().rev().find(|told| told.weight == Weight::News);
    toll.newest_missing = news.map(|told| told.bounds.0);
    toll.displaced = displaced::displaced(marked, range);
    toll
}

fn join(mine: &mut Option<Bounds>, theirs: Option<Bounds>, rival: bool) {
    match (&mine, theirs) {
        (None, Some(_)) => *mine = theirs,
        // A number says more than a bare plural.
        (Some((1, None)), Some(b)) => *mine = Some(b),
        (Some(_), Some((1, None))) => {}
        (Some(a), Some(b)) if rival && *a != b && b.0 > 0 => *mine = Some(span(*a, b)),
        _ => {}
    }
}

/// From the lower to the higher of two figures: "at least five" and "eight" are five to eight.
fn span(a: Bounds, b: Bounds) -> Bounds {
    let low = a.0.min(b.0);
    match (a.1, b.1) {
        (Some(x), Some(y)) => (low, Some(x.max(y))),
        (Some(x), None) if x > b.0 => (low, Some(x)),
        (None, Some(y)) if y > a.0 => (low, Some(y)),
        _ => (low, None),
    }
}

#[cfg(test)]
mod tests;
