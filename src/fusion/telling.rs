//! A telling: what fusion compares of a record, read out of it once.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::actor::Sides;
use super::unite::BESIDE;
use crate::geo::Position;
use crate::incident::{DatePrecision, Imprints, Incident};
use crate::lexicon::{Class, annotate, is_common};
use crate::text::clitic::{readings, suffix, without_article};
use crate::text::fold::fold_key;
use crate::text::{Text, TokenKind};

/// Shorter words are no names that tell one incident from another.
const LETTERS: usize = 4;

/// The parts of the day in their order; the last borders on the first.
pub(super) const HOURS: [&str; 6] = ["dawn", "morning", "noon", "afternoon", "evening", "night"];

/// A record, and what is compared of it.
#[derive(Debug, Clone)]
pub(super) struct Telling {
    pub record: Incident,
    /// The day on which its report was published.
    pub published: Option<Date>,
    pub position: Option<Position>,
    /// The circle in which it happened, in kilometres.
    pub radius: f64,
    pub days: Option<Days>,
    /// The folded names of the place.
    pub names: Vec<String>,
    /// The folded names of the units that the place lies in.
    pub within: Vec<String>,
    /// Which side did it, and to which it was done.
    pub actor: Option<&'static str>,
    pub target: Option<&'static str>,
    /// The side of each of those who assert it.
    pub claimants: Vec<&'static str>,
    /// The numbers of the parts of the day in its words, see [`HOURS`].
    pub hours: Vec<usize>,
    pub facilities: BTreeSet<&'static str>,
    /// Words that the language hardly uses: names of people, streets, units.
    pub rare: BTreeSet<Box<str>>,
}

/// From day to day, counted from a fixed one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Days {
    pub first: i32,
    pub last: i32,
    pub precision: DatePrecision,
}

impl Days {
    fn of(record: &Incident) -> Option<Self> {
        let day = |date: Date| date.since(Date::constant(1970, 1, 1)).map_or(0, |span| span.get_days());
        let first = day(record.date_start?);
        let last = record.date_end.map_or(first, day).max(first);
        Some(Self { first, last, precision: record.date_precision })
    }

    /// How many days.
    pub(super) fn length(self) -> i32 {
        self.last - self.first + 1
    }
}

impl Telling {
    pub(super) fn new(record: Incident, imprints: &Imprints, sides: &Sides) -> Self {
        let side_of = |name: &str| sides.of(name);
        let names = [&record.place, &record.place_en, &record.place_as_written];
        let within = [&record.admin1, &record.admin2];
        let keys = |names: &[&Option<String>]| {
            let mut keys: Vec<String> = names.iter().filter_map(|n| n.as_deref()).map(fold_key).collect();
            keys.retain(|key| !key.is_empty());
            keys.sort();
            keys.dedup();
            keys
        };
        let claimants =
            record.claimed_by.as_deref().unwrap_or_default().split(BESIDE).filter_map(side_of).collect();
        Self {
            published: record.reports.iter().filter_map(|report| imprints.published(report)).min(),
            position: record.position(),
            radius: record.radius_km.filter(|r| r.is_finite()).unwrap_or(5.0).max(0.5),
            days: Days::of(&record),
            names: keys(&names),
            within: keys(&within),
            actor: record.actor.as_deref().and_then(side_of),
            target: record.target.as_deref().and_then(side_of),
            claimants,
            hours: Vec::new(),
            facilities: BTreeSet::new(),
            rare: BTreeSet::new(),
            record,
        }
    }

    /// Reads what the words of the evidence say beside the fields.
    pub(super) fn read_words(&mut self) {
        let words: Vec<String> = self.record.evidence.iter().map(|evidence| evidence.text.clone()).collect();
        for words in &words {
            let text = Text::new(words);
            let marked = annotate(&text);
            for at in 0..text.len() {
                for sense in marked.at(at) {
                    match sense.class {
                        Class::Hour => {
                            self.hours.extend(HOURS.iter().position(|hour| *hour == sense.value));
                        }
                        Class::Facility => {
                            self.facilities.insert(sense.value);
                        }
                        _ => {}
                    }
                }
                let arabic = text.get(at).is_some_and(|token| token.kind == TokenKind::Arabic);
                if arabic && marked.at(at).is_empty() {
                    self.add_rare(text.folded(at));
                }
            }
        }
        self.hours.sort_unstable();
        self.hours.dedup();
    }

    /// Takes over what was read of the very same words.
    pub(super) fn take_words(&mut self, same: &Self) {
        self.hours.clone_from(&same.hours);
        self.facilities.clone_from(&same.facilities);
        self.rare.clone_from(&same.rare);
    }

    fn add_rare(&mut self, word: &str) {
        let stem = readings(word)
            .flat_map(|reading| [Some(reading), without_article(word, reading)])
            .flatten()
            .map(|reading| suffix(word, reading.skip))
            .min_by_key(|stem| stem.len())
            .unwrap_or(word);
        let place = self.names.iter().chain(&self.within).any(|name| name.contains(stem));
        if stem.chars().count() >= LETTERS && !place && !is_common(word) && !is_common(stem) {
            self.rare.insert(stem.into());
        }
    }

    /// Whether it happened somewhere in a unit or a wide circle rather than at a place.
    pub(super) fn is_wide(&self) -> bool {
        self.radius > super::block::WIDE
            || self.record.where_prec.is_some_and(|prec| matches!(prec, 4 | 6 | 7))
    }

    /// The first report that tells it.
    pub(super) fn report(&self) -> &str {
        self.record.reports.first().map_or("", String::as_str)
    }
}
