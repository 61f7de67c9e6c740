//! Those who fled, as they are counted: people, or households, which are not multiplied.

use std::ops::Range;

use super::Bounds;
use super::casualty::casualty;
use super::list::is_counted_by_noun;
use super::people::{Told, group};
use super::words::{amount, is_sign, joined, person};
use crate::incident::DisplacedUnit;
use crate::lexicon::{Annotated, Class, Sense};

/// How far behind a number of households that of their people may stand.
const SIZE: usize = 7;

/// A number of people or households.
#[derive(Debug, Clone, Copy)]
pub(super) struct Fled {
    pub bounds: Bounds,
    pub unit: DisplacedUnit,
    pub told: Told,
    /// Whether a word says what is counted.
    pub explicit: bool,
    /// Whether they bear arms.
    pub military: bool,
    /// The token after the last.
    pub end: usize,
}

/// The word of `displaced.tsv` at a token, if it is of the sort `value`.
pub(super) fn word(marked: &Annotated<'_, '_>, at: usize, value: &str) -> Option<Sense> {
    marked.role(at, Class::Displaced).filter(|s| s.value == value)
}

/// Those who are counted from the token `at` on.
pub(super) fn fled(marked: &Annotated<'_, '_>, at: usize, until: usize) -> Option<Fled> {
    if at >= until || marked.sense(at, Class::Victim).is_some_and(|s| s.reading.preposition.is_some()) {
        return None;
    }
    if let Some(figure) = amount(marked, at, until) {
        let bounds = (figure.low, figure.high);
        return families(marked, figure.end, until, bounds)
            .or_else(|| people(marked, at, until))
            .or_else(|| souls(marked, figure.end, bounds))
            .or_else(|| from_home(marked, at..figure.end, bounds));
    }
    if let Some(several) = marked.sense(at, Class::Number).filter(|s| s.value == "several") {
        let end = at + several.tokens;
        return families(marked, end, until, (1, None)).or_else(|| people(marked, at, until));
    }
    let tied = at.checked_sub(1).is_some_and(|i| marked.marks(i, "of"));
    if let Some(home) = word(marked, at, "household").filter(|s| s.reading.preposition.is_none() && !tied) {
        let (bounds, told) = match home.extra {
            "1" => ((1, Some(1)), Told::Form),
            "2" => ((2, Some(2)), Told::Form),
            _ => ((1, None), Told::Plural),
        };
        return Some(households(bounds, told, at + home.tokens));
    }
    people(marked, at, until)
}

/// The families that a number counts, which the reading of the dead takes for things.
fn families(marked: &Annotated<'_, '_>, end: usize, until: usize, bounds: Bounds) -> Option<Fled> {
    let noun = end + usize::from(marked.marks(end, "of"));
    let told = if bounds == (1, None) { Told::Plural } else { Told::Number };
    let home = word(marked, noun, "household").filter(|_| noun < until)?;
    let families = households(bounds, told, noun + home.tokens);
    Some(size(marked, &families, until).unwrap_or(families))
}

/// The souls that a number counts.
fn souls(marked: &Annotated<'_, '_>, end: usize, bounds: Bounds) -> Option<Fled> {
    let souls = word(marked, end, "person")?;
    Some(Fled { unit: DisplacedUnit::People, ..households(bounds, Told::Number, end + souls.tokens) })
}

/// Dozens "of" whom nothing is said but the homes that they left: the number ends in the preposition.
fn from_home(marked: &Annotated<'_, '_>, figure: Range<usize>, bounds: Bounds) -> Option<Fled> {
    let last = figure.end.checked_sub(1).filter(|last| *last > figure.start)?;
    let home = marked.role(figure.end, Class::Frame).is_some_and(|s| s.value.contains("inhabitants"));
    (marked.marks(last, "of") && home)
        .then(|| Fled { unit: DisplacedUnit::People, ..households(bounds, Told::Number, last) })
}

fn households(bounds: Bounds, told: Told, end: usize) -> Fled {
    Fled { bounds, unit: DisplacedUnit::Households, told, explicit: true, military: false, end }
}

/// How many people the families just told are said to be: "300 families (some 1,700 people)".
fn size(marked: &Annotated<'_, '_>, families: &Fled, until: usize) -> Option<Fled> {
    let behind = families.end..until.min(families.end + SIZE);
    let opens = |i: &usize| marked.text.sign(*i) == "(" || word(marked, *i, "size").is_some();
    let open = behind.clone().take_while(|i| casualty(marked, *i).is_none()).find(opens)?;
    let souls = (open + 1..behind.end).find_map(|i| {
        let figure = amount(marked, i, until)?;
        let noun = figure.end + usize::from(marked.marks(figure.end, "of"));
        let counts = person(marked, noun).is_some() || word(marked, noun, "person").is_some();
        counts.then_some((figure, noun + 1))
    });
    let (figure, end) = souls.filter(|(f, _)| f.low > families.bounds.0)?;
    let bounds = (figure.low, figure.high);
    Some(Fled { bounds, unit: DisplacedUnit::People, end, ..*families })
}

fn people(marked: &Annotated<'_, '_>, at: usize, until: usize) -> Option<Fled> {
    let group = group(marked, at, until, false).filter(|group| !is_counted_by_noun(marked, group))?;
    let figure = amount(marked, at, until);
    let explicit = figure.is_none_or(|f| {
        let noun = f.end + usize::from(marked.marks(f.end, "of"));
        person(marked, noun).is_some() || word(marked, f.end, "person").is_some()
    });
    // What is said behind them may name others: "fled after the gunmen had come".
    let core = group.core.max(at + 1);
    let is = |value| (at..core).any(|i| marked.sense(i, Class::Victim).is_some_and(|s| s.value == value));
    // "and others": of whom nothing else is known.
    let others = group.others && joined(marked, at).is_some() && is_sign(marked, group.end);
    (!others).then_some(Fled {
        bounds: group.bounds,
        unit: DisplacedUnit::People,
        told: group.told,
        explicit,
        military: is("military") && !is("civilians"),
        end: core,
    })
}
