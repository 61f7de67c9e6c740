//! People who were driven from where they lived, or fled, by the words of `displaced.tsv`.
//!
//! Families are counted as families. Who was displaced before, comes back, is evacuated hurt, or bears arms is none of
//! them; nor is anybody displaced by what is planned, feared or called for.

use std::ops::Range;

use super::Bounds;
use super::casualty::casualty;
use super::household::{Fled, fled, word};
use super::people::Told;
use super::supposed::{is_negated, is_supposed};
use super::update::before_total;
use super::words::{amount, is_sign, is_time, joined, thing};
use crate::incident::DisplacedUnit;
use crate::lexicon::{Annotated, Class, Sense};
use crate::text::clitic;

/// How far behind a word those who fled may be counted.
const AFTER: usize = 8;
/// How far before it.
const BEFORE: usize = 14;
/// How many words may stand between them and the word behind them.
const GAP: usize = 4;
/// How far from a word of leaving those who live there may stand.
const HOME: usize = 6;

/// How far before a word its negation may stand: "hardly had the people left".
const NOT: usize = 4;

/// How many were displaced, and what was counted.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Displaced {
    pub bounds: Bounds,
    pub unit: DisplacedUnit,
}

/// Takes over the figure of another telling; one of people stands before one of households.
pub(super) fn join(mine: &mut Option<Displaced>, theirs: Option<Displaced>, rival: bool) {
    match (&mut *mine, theirs) {
        (None, Some(_)) => *mine = theirs,
        (Some(a), Some(b)) if a.unit == b.unit => {
            let mut bounds = Some(a.bounds);
            super::join(&mut bounds, Some(b.bounds), rival);
            a.bounds = bounds.unwrap_or(b.bounds);
        }
        (Some(a), Some(b)) if a.bounds == (1, None) => *a = b,
        (Some(a), Some(b)) if b.unit == DisplacedUnit::People && b.bounds != (1, None) => *a = b,
        _ => {}
    }
}

/// What the stretch tells of people displaced.
pub(super) fn displaced(marked: &Annotated<'_, '_>, range: Range<usize>) -> Option<Displaced> {
    // "Electricity" is written as "like they fled".
    let like = |s: &Sense| s.reading.preposition.is_some_and(|p| p != clitic::TO && p != clitic::IN);
    let tells = |i: usize| {
        let sense = marked.role(i, Class::Displaced);
        sense.filter(|s| matches!(s.value, "flight" | "leave") && !like(s))
    };
    if !range.clone().any(|i| tells(i).is_some()) {
        return None;
    }
    let end = before_total(marked, &range);
    let mut sum: Option<Fled> = None;
    let (mut at, mut from) = (range.start, range.start);
    while at < end {
        let Some(sense) = tells(at) else {
            at += 1;
            continue;
        };
        let next = at + sense.tokens;
        let told = read(marked, &sense, from..at, next..end);
        at = told.map_or(next, |t| t.end.max(next));
        from = at;
        sum = match (sum, told) {
            (Some(old), Some(new)) => Some(add(&old, &new, sense.reading.conjunction)),
            (old, new) => old.or(new),
        };
    }
    sum.map(|f| Displaced { bounds: f.bounds, unit: f.unit })
}

/// Two statements of one stretch: a number says more than a plural, and what "and" joins is added.
fn add(old: &Fled, new: &Fled, joined: bool) -> Fled {
    let vague = |f: &Fled| f.bounds == (1, None);
    match (vague(old), vague(new)) {
        (true, false) => *new,
        (false, false) if joined && old.unit == new.unit => {
            let high = old.bounds.1.zip(new.bounds.1).map(|(a, b)| a.saturating_add(b));
            Fled { bounds: (old.bounds.0.saturating_add(new.bounds.0), high), ..*old }
        }
        _ => *old,
    }
}

/// Those of whom one word speaks; the words before it and behind it are those not yet read.
fn read(
    marked: &Annotated<'_, '_>,
    sense: &Sense,
    ahead: Range<usize>,
    behind: Range<usize>,
) -> Option<Fled> {
    let at = ahead.end;
    let near = |reach: usize| (at.saturating_sub(reach).max(ahead.start)..at).rev();
    let stands = |i: usize, value: &str| word(marked, i, value).is_some();
    let forced = near(HOME).any(|i| stands(i, "forced"));
    let not = if sense.reading.conjunction { 0 } else { NOT };
    let aim = sense.reading.preposition == Some(clitic::TO) && !forced;
    let camp = near(2).any(|i| word(marked, i, "camp").is_some_and(|c| i + c.tokens > at));
    let idea = near(2).any(|i| stands(i, "idea") || marked.marks(i, "attempt"))
        || near(HOME).take_while(|i| !is_sign(marked, *i)).any(|i| stands(i, "expect"));
    if aim || camp || idea || is_supposed(marked, ahead.start, at) || is_negated(marked, ahead.start, at, not)
    {
        return None;
    }
    let earlier = near(4).take_while(|i| !is_sign(marked, *i)).any(|i| stands(i, "before"));
    let since = (behind.start..behind.end.min(behind.start + 2)).any(|i| stands(i, "before"));
    if earlier || since || near(1).any(|i| stands(i, "whose")) {
        return None;
    }
    let apart = sense.reading.conjunction && !forced;
    let fits = |f: &Fled, start: usize| {
        let single = f.told == Told::Form && f.unit == DisplacedUnit::People;
        let counted = sense.extra.is_empty() || f.told == Told::Number;
        !f.military && (sense.value == "flight" || !single && counted && lives(marked, at, start, f))
    };
    let told = after(marked, &behind, fits).or_else(|| (!apart).then(|| before(marked, &ahead, fits))?)?;
    // "The people leave their homes, some 130 families".
    let comma = (told.end.max(behind.start)..behind.end.min(told.end.max(behind.start) + HOME))
        .find(|i| is_sign(marked, *i));
    let again = comma.filter(|i| marked.text.sign(*i) == "،" && told.bounds == (1, None));
    let number = again.and_then(|i| fled(marked, i + 1, behind.end));
    Some(number.filter(|f| f.told == Told::Number && f.explicit && !f.military).unwrap_or(told))
}

/// Those who are counted behind the word: past a place only with a number and what it counts.
fn after(
    marked: &Annotated<'_, '_>,
    behind: &Range<usize>,
    fits: impl Fn(&Fled, usize) -> bool,
) -> Option<Fled> {
    let (mut away, mut at) = (false, behind.start);
    while at < behind.end.min(behind.start + AFTER) {
        let quote = matches!(marked.text.sign(at), "«" | "»" | "\"");
        if is_sign(marked, at) && !quote
            || casualty(marked, at).is_some()
            || marked.is(at, Class::Speech) && amount(marked, at, behind.end).is_none()
            || marked.is(at, Class::Zero)
        {
            return None;
        }
        if let Some(found) = fled(marked, at, behind.end) {
            // "on the 11th and 12th".
            let dated = at.checked_sub(1).is_some_and(|i| thing(marked, i) || is_time(marked, i));
            if dated && !found.explicit {
                return None;
            }
            // "Gunmen drove 60 families out": past those who did it.
            let object = (at + 1..behind.end.min(found.end + 3))
                .take_while(|i| !is_sign(marked, *i) && joined(marked, *i).is_none())
                .find_map(|i| Some((i, fled(marked, i, behind.end)?)))
                .filter(|(_, f)| f.told == Told::Number && f.explicit);
            if found.told == Told::Plural
                && found.unit == DisplacedUnit::People
                && let Some((start, families)) = object
            {
                return Some(families).filter(|f| fits(f, start));
            }
            if !away || found.told == Told::Number && found.explicit {
                return Some(found).filter(|f| fits(f, at));
            }
            at = found.end.max(at + 1);
            continue;
        }
        if amount(marked, at, behind.end).is_some() {
            return None;
        }
        away |= marked.is(at, Class::Locative) || marked.is(at, Class::Trigger);
        at += 1;
    }
    None
}

/// Those who are counted right before the word, the widest group of them.
fn before(
    marked: &Annotated<'_, '_>,
    ahead: &Range<usize>,
    fits: impl Fn(&Fled, usize) -> bool,
) -> Option<Fled> {
    let at = ahead.end;
    let mut best: Option<(usize, Fled)> = None;
    for i in (at.saturating_sub(BEFORE).max(ahead.start)..at).rev() {
        let quote = matches!(marked.text.sign(i), "«" | "»" | "\"");
        // "Half a million" begins with a word that is also one of saying.
        let speech = marked.is(i, Class::Speech) && amount(marked, i, at).is_none();
        if is_sign(marked, i) && !quote || casualty(marked, i).is_some() || speech {
            break;
        }
        if let Some(found) = fled(marked, i, at).filter(|f| f.end <= at && f.end + GAP >= at)
            && best.is_none_or(|(start, b)| {
                // "some 300 of the people, and guests".
                let counted = found.told == Told::Number && b.told != Told::Number;
                found.end >= b.end || counted && found.end == start && joined(marked, start).is_some()
            })
            && fits(&found, i)
        {
            best = Some((i, found));
        }
    }
    best.map(|(_, found)| found)
}

/// Whether those who leave live there: households, inhabitants by their word, or people with a home beside the verb. Who
/// is carried away hurt, held or as a guest is moved and not displaced.
fn lives(marked: &Annotated<'_, '_>, at: usize, start: usize, found: &Fled) -> bool {
    let moved = (start..found.end + 2).any(|i| word(marked, i, "other").is_some());
    let inhabitant = |i: usize| {
        let frame = marked.role(i, Class::Frame);
        frame.is_some_and(|s| s.value.split(' ').any(|name| name == "inhabitants"))
            || marked.role(i, Class::Displaced).is_some_and(|s| matches!(s.value, "person" | "resident"))
    };
    let near = at.min(start)..found.end.max(at) + HOME;
    let home = near.take_while(|i| *i < found.end || !is_sign(marked, *i)).any(inhabitant);
    !moved && (found.unit == DisplacedUnit::Households || home)
}
