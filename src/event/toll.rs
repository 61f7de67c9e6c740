//! Tolls: killed and injured, from verbs, nouns and numbers, with the words for people that they count.

use std::ops::Range;

use super::number::figure;
use crate::incident::Whom;
use crate::lexicon::{Annotated, Class, Sense};
use crate::text::{TokenKind, clitic};

/// How many, low to high; an open high is "at least".
pub(crate) type Bounds = (u32, Option<u32>);

/// The toll of an event.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Toll {
    pub killed: Option<Bounds>,
    pub injured: Option<Bounds>,
    pub civilians: bool,
    pub military: bool,
}

impl Toll {
    pub fn is_empty(&self) -> bool {
        self.killed.is_none() && self.injured.is_none()
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

    /// Takes over what `other` tells and this does not; figures that differ become a range when `rival`.
    pub fn merge(&mut self, other: &Self, rival: bool) {
        join(&mut self.killed, other.killed, rival);
        join(&mut self.injured, other.injured, rival);
        self.civilians |= other.civilians;
        self.military |= other.military;
    }
}

fn join(mine: &mut Option<Bounds>, theirs: Option<Bounds>, rival: bool) {
    match (&mine, theirs) {
        (None, Some(_)) => *mine = theirs,
        // A number says more than a bare plural.
        (Some((1, None)), Some(b)) => *mine = Some(b),
        (Some(_), Some((1, None))) => {}
        (Some(a), Some(b)) if rival && *a != b && b.0 > 0 => {
            *mine = Some((a.0.min(b.0), a.1.zip(b.1).map(|(x, y)| x.max(y))));
        }
        _ => {}
    }
}

/// The toll that the tokens tell.
pub(super) fn toll(marked: &Annotated<'_, '_>, range: Range<usize>) -> Toll {
    let mut toll = Toll::default();
    let mut at = range.start;
    while at < range.end {
        if let Some(zero) = marked.sense(at, Class::Zero) {
            match zero.value {
                "both" => {
                    toll.killed.get_or_insert((0, Some(0)));
                    toll.injured.get_or_insert((0, Some(0)));
                }
                "killed" => {
                    toll.killed.get_or_insert((0, Some(0)));
                }
                _ => {}
            }
            at += zero.tokens;
            continue;
        }
        let Some((dead, sense)) = casualty(marked, at) else {
            at += 1;
            continue;
        };
        let next =
            (at + sense.tokens..range.end).find(|i| casualty(marked, *i).is_some()).unwrap_or(range.end);
        let (bounds, end) = match denied(marked, at, range.start) {
            Some(known) => (known.then_some((0, Some(0))), at + sense.tokens),
            None if sense.value == "noun" => noun(marked, at, sense, range.start, next, &mut toll),
            None => verb(marked, at, sense, range.start, next, &mut toll),
        };
        if let Some(bounds) = bounds {
            let nobody = bounds == (0, Some(0));
            let slot = if dead { &mut toll.killed } else { &mut toll.injured };
            join(slot, Some(bounds), false);
            // That nobody was hurt says that nobody died; "no victims" says both.
            if nobody && (!dead || sense.extra == "both") {
                toll.killed.get_or_insert((0, Some(0)));
                toll.injured.get_or_insert((0, Some(0)));
            }
        }
        at = end.max(at + sense.tokens);
    }
    add_rival(marked, &range, &mut toll);
    toll
}

/// A word of killing or hurting at `at`: whether of killing, and its sense.
fn casualty<'m>(marked: &'m Annotated<'_, '_>, at: usize) -> Option<(bool, &'m Sense)> {
    let dead = marked.sense(at, Class::Killed);
    let hurt = marked.sense(at, Class::Injured);
    // A verb that both tables know is read as the one with the longer phrase.
    match (dead, hurt) {
        (Some(d), Some(h)) if h.tokens > d.tokens => Some((false, h)),
        (Some(d), _) => Some((true, d)),
        (None, Some(h)) => Some((false, h)),
        _ => None,
    }
    .filter(|(_, sense)| sense.value == "noun" || counts_people(marked, at, sense))
}

/// Verbs that also speak of things (fell, hit, left behind) count only with people right after them.
fn counts_people(marked: &Annotated<'_, '_>, at: usize, sense: &Sense) -> bool {
    let wide = marked.at(at).iter().any(|s| {
        s.class == Class::Trigger && matches!(s.value, "fall" | "strike")
            || s.class == Class::Clause && s.value == "result"
    });
    if !wide {
        return true;
    }
    let window = at + sense.tokens..at + sense.tokens + 4;
    window
        .clone()
        .take_while(|i| marked.text.get(*i).is_some_and(|t| t.kind != TokenKind::Sign))
        .find_map(|i| {
            if thing(marked, i) {
                return Some(false);
            }
            if marked.sense(i, Class::Killed).or(marked.sense(i, Class::Injured)).is_some() {
                // The noun behind it counts by itself.
                return Some(false);
            }
            if let Some(f) = figure(marked, i) {
                // "left three wounded": the noun behind the number counts by itself.
                let noun = marked.sense(f.end, Class::Killed).or(marked.sense(f.end, Class::Injured));
                return Some(!thing(marked, f.end) && noun.is_none_or(|s| s.value != "noun"));
            }
            person(marked, i).map(|_| true)
        })
        .unwrap_or(false)
}

/// People killed or hurt, told by a noun: the number stands before it, in its form, or after it.
fn noun(
    marked: &Annotated<'_, '_>,
    at: usize,
    sense: &Sense,
    from: usize,
    until: usize,
    toll: &mut Toll,
) -> (Option<Bounds>, usize) {
    let end = at + sense.tokens;
    (end..(end + 3).min(until)).for_each(|i| note(marked, i, toll));
    // "seven soldiers dead", "three of the civilians wounded": people may stand between.
    let before = (from.max(at.saturating_sub(8))..at).find_map(|i| {
        figure(marked, i).filter(|f| {
            f.end <= at
                && (f.end..at).all(|k| person(marked, k).is_some() || marked.marks(k, "of"))
                && f.end + 3 > at
        })
    });
    if let Some(figure) = before {
        (figure.end..at).for_each(|i| note(marked, i, toll));
        return (Some((figure.low, figure.high)), end);
    }
    match sense.extra {
        "1" => return (Some((1, Some(1))), end),
        "2" => return (Some((2, Some(2))), end),
        _ => {}
    }
    let after = (end..(end + 3).min(until)).find_map(|i| figure(marked, i)).filter(|f| !thing(marked, f.end));
    match after {
        Some(f) => (Some((f.low, f.high)), f.end),
        None => (Some((1, None)), end),
    }
}

/// People killed or hurt, told by a verb or its noun: who, and how many, follow, joined by "and".
fn verb(
    marked: &Annotated<'_, '_>,
    at: usize,
    sense: &Sense,
    from: usize,
    until: usize,
    toll: &mut Toll,
) -> (Option<Bounds>, usize) {
    let mut total: Option<Bounds> = None;
    let mut i = at + sense.tokens;
    let mut end = i;
    let stop = until.min(at + sense.tokens + 12);
    while i < stop {
        let sign = marked.text.get(i).is_some_and(|t| t.kind == TokenKind::Sign);
        if sign && matches!(marked.text.surface(i), "." | "؛" | ":" | "|" | "،") {
            break;
        }
        // What is far from the last one counted belongs to something else.
        if total.is_some() && i > end + 2 {
            break;
        }
        let joined = conjoined(marked, i);
        if let Some(f) = figure(marked, i).filter(|f| f.end <= until) {
            if thing(marked, f.end) || marked.is(f.end, Class::Unit) {
                i = f.end + 1;
                continue;
            }
            if total.is_some() && !joined {
                break;
            }
            total = plus(total, (f.low, f.high));
            i = f.end;
            // The noun that is counted belongs to the number.
            while i < stop && !conjoined(marked, i) && (person(marked, i).is_some() || marked.marks(i, "of"))
            {
                note(marked, i, toll);
                i += 1;
            }
            end = i;
            continue;
        }
        if let Some(number) = person(marked, i) {
            if total.is_none() || joined {
                note(marked, i, toll);
                total = plus(total, number);
                end = i + 1;
            }
        } else if total.is_none() && i > at + sense.tokens + 5 {
            break;
        }
        i += 1;
    }
    if total.is_none() {
        total = subject_before(marked, at, from, toll);
    }
    // "… at least" may follow what is counted.
    let least = (end..end + 2)
        .any(|i| marked.sense(i, Class::Hedge).is_some_and(|s| s.value == "least" && s.tokens > 1));
    (total.map(|(low, high)| (low, if least { None } else { high })), end)
}

/// Who and how many stand before the verb: "four policemen lost their lives", "three of its soldiers were killed".
fn subject_before(marked: &Annotated<'_, '_>, at: usize, from: usize, toll: &mut Toll) -> Option<Bounds> {
    let clause = (from..at)
        .rev()
        .take(9)
        .take_while(|i| {
            marked.text.get(*i).is_some_and(|t| t.kind != TokenKind::Sign && t.kind != TokenKind::Break)
        })
        .last()?;
    let told = (clause..at).find_map(|i| figure(marked, i).filter(|f| f.end <= at))?;
    let between = told.end..at;
    let people = between.clone().any(|i| person(marked, i).is_some()) || between.is_empty();
    let counted = between.clone().any(|i| thing(marked, i) || marked.is(i, Class::Unit));
    if !people || counted || between.len() > 5 {
        return None;
    }
    between.for_each(|i| note(marked, i, toll));
    let least = (told.end..at).any(|i| marked.sense(i, Class::Hedge).is_some_and(|s| s.value == "least"));
    Some((told.low, if least { None } else { told.high }))
}

/// A second figure from another mouth: "a medical source says nine, the group's official says eleven".
fn add_rival(marked: &Annotated<'_, '_>, range: &Range<usize>, toll: &mut Toll) {
    let Some((low, high)) = toll.killed.filter(|k| k.0 > 0) else { return };
    for at in range.clone() {
        if !marked.is(at, Class::Speech) {
            continue;
        }
        let told = (at + 1..at + 3).find_map(|i| figure(marked, i));
        let Some(f) = told.filter(|f| f.end <= range.end && f.low != low && f.low > 0) else { continue };
        let bare = marked.text.get(f.end).is_none_or(|t| !t.is_word())
            || marked.is(f.end, Class::Clause)
            || f.end >= range.end;
        if bare {
            toll.killed = Some((low.min(f.low), high.zip(f.high).map(|(a, b)| a.max(b))));
        }
    }
}

fn plus(total: Option<Bounds>, more: Bounds) -> Option<Bounds> {
    Some(total.map_or(more, |sum| (sum.0 + more.0, sum.1.zip(more.1).map(|(a, b)| a + b))))
}

/// Whether the token is tied to what stands before by "and".
fn conjoined(marked: &Annotated<'_, '_>, at: usize) -> bool {
    marked.at(at).iter().any(|s| matches!(s.class, Class::Victim | Class::Number) && s.reading.conjunction)
        || at.checked_sub(1).is_some_and(|i| marked.text.folded(i).chars().eq([clitic::AND]))
}

/// How many people the word at `at` stands for; `None` where it is no word for people, or is tied to a preposition.
fn person(marked: &Annotated<'_, '_>, at: usize) -> Option<Bounds> {
    let sense = marked.sense(at, Class::Victim)?;
    if matches!(sense.value, "thing" | "animal" | "arms") || sense.reading.preposition.is_some() {
        return None;
    }
    Some(match sense.extra {
        "1" => (1, Some(1)),
        "2" => (2, Some(2)),
        _ => (1, None),
    })
}

fn thing(marked: &Annotated<'_, '_>, at: usize) -> bool {
    marked
        .sense(at, Class::Victim)
        .is_some_and(|s| matches!(s.value, "thing" | "animal" | "arms") && s.reading.preposition.is_none())
}

fn note(marked: &Annotated<'_, '_>, at: usize, toll: &mut Toll) {
    match marked.sense(at, Class::Victim).map(|s| s.value) {
        Some("civilians") => toll.civilians = true,
        Some("military") => toll.military = true,
        _ => {}
    }
}

/// `Some(true)` where it is said that there was none, `Some(false)` where the number is said to be unknown.
fn denied(marked: &Annotated<'_, '_>, at: usize, from: usize) -> Option<bool> {
    let start = at.saturating_sub(5).max(from);
    let mut covered = start;
    for i in start..=at {
        if i < covered {
            continue;
        }
        let hedge = marked.sense(i, Class::Hedge);
        // "not less than" hedges a number and denies nothing.
        if let Some(sense) = hedge.filter(|s| s.value != "none") {
            covered = i + sense.tokens;
            continue;
        }
        if hedge.is_none() || i == at {
            continue;
        }
        let between = i + 1..at;
        let broken = between.clone().any(|k| {
            marked.text.get(k).is_some_and(|t| t.kind == TokenKind::Sign) || figure(marked, k).is_some()
        });
        if broken {
            continue;
        }
        let unknown = between
            .clone()
            .chain(at..at + 4)
            .any(|k| marked.sense(k, Class::Stop).is_some_and(|s| s.value == "unknown"));
        return Some(!unknown);
    }
    None
}
