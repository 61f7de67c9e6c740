//! What a word means to the reading of tolls: people, things, times, and the words that add, repeat or stop.

use std::ops::Range;

use super::Bounds;
use crate::event::number::{Figure, figure};
use crate::lexicon::{Annotated, Class, Sense};
use crate::text::{TokenKind, clitic};

/// Fatha: on the letter before the ending -ين it makes the word a dual.
const FATHA: char = '\u{64e}';

/// Whether the word that reads tolls, `value`, begins at `at`.
pub(super) fn tally(marked: &Annotated<'_, '_>, at: usize, value: &str) -> bool {
    marked.sense(at, Class::Tally).is_some_and(|s| s.value == value)
}

pub(super) fn is_sign(marked: &Annotated<'_, '_>, at: usize) -> bool {
    marked.text.get(at).is_none_or(|t| matches!(t.kind, TokenKind::Sign | TokenKind::Break))
}

/// The word for people at `at` and how many it stands for; `None` where it is tied to a preposition.
pub(super) fn person<'m>(marked: &'m Annotated<'_, '_>, at: usize) -> Option<(Bounds, &'m Sense)> {
    person_after(marked, at, false)
}

/// The same; with `bound`, the preposition "in" may be tied to it, as the verb wants it.
pub(super) fn person_after<'m>(
    marked: &'m Annotated<'_, '_>,
    at: usize,
    bound: bool,
) -> Option<(Bounds, &'m Sense)> {
    let sense = marked.sense(at, Class::Victim)?;
    let tied = sense.reading.preposition.is_some_and(|p| !bound || p != clitic::IN);
    if tied || matches!(sense.value, "thing" | "animal" | "arms" | "gone") {
        return None;
    }
    let bounds = match sense.extra {
        _ if is_marked_dual(marked, at) => (2, Some(2)),
        "1" => (1, Some(1)),
        "2" => (2, Some(2)),
        _ => (1, None),
    };
    Some((bounds, sense))
}

/// Whether the vowel mark on an ending that plural and dual share says that it is the dual.
fn is_marked_dual(marked: &Annotated<'_, '_>, at: usize) -> bool {
    let ends = marked.text.folded(at).ends_with(clitic::PLURAL_OBJECT);
    let mut letters =
        marked.text.surface(at).chars().rev().skip_while(|c| matches!(c, '\u{64b}'..='\u{652}'));
    // The two letters of the ending, then the mark.
    ends && {
        letters.next();
        let mut rest = letters.skip_while(|c| matches!(c, '\u{64b}'..='\u{652}'));
        rest.next();
        rest.take_while(|c| matches!(c, '\u{64b}'..='\u{652}')).any(|c| c == FATHA)
    }
}

/// Whether what stands at `at` is a thing, a beast, a measure, a month: no people.
pub(super) fn thing(marked: &Annotated<'_, '_>, at: usize) -> bool {
    let counted = marked.sense(at, Class::Victim).is_some_and(|s| {
        matches!(s.value, "thing" | "animal" | "arms" | "gone") && s.reading.preposition.is_none()
    });
    if marked.sense(at, Class::Killed).is_some_and(|s| s.value == "noun") {
        return false;
    }
    let other =
        marked.sense(at, Class::Tally).is_some_and(|s| s.value == "thing" && s.reading.preposition.is_none());
    counted
        || other
        || marked.is(at, Class::Unit)
        || marked.is(at, Class::Month)
        || matches!(marked.text.sign(at), "%" | "٪")
}

/// A number that may count people: no label of a unit or a weapon, no date, hour, year or share.
pub(super) fn count(marked: &Annotated<'_, '_>, at: usize, until: usize) -> Option<Figure> {
    let figure = amount(marked, at, until)?;
    let year = has_digits(marked, at..figure.end)
        && figure.low == figure.high.unwrap_or(0)
        && (1900..2100).contains(&figure.low)
        && person(marked, figure.end).is_none();
    // "seventy were hurt on Wednesday": the day is no unit.
    let day = marked.any(&(figure.end..figure.end + 2), Class::Weekday) && figure.low > 2;
    (!year && (day || !thing(marked, figure.end))).then_some(figure)
}

fn has_digits(marked: &Annotated<'_, '_>, range: Range<usize>) -> bool {
    range.into_iter().any(|i| marked.text.get(i).is_some_and(|t| t.kind == TokenKind::Number))
}

/// A number that counts something: no label of a unit or a weapon, no date or hour.
pub(super) fn amount(marked: &Annotated<'_, '_>, at: usize, until: usize) -> Option<Figure> {
    let figure = figure(marked, at).filter(|f| f.end <= until)?;
    let digits = has_digits(marked, at..figure.end);
    let before = at.checked_sub(1);
    let beside =
        |i: usize| matches!(marked.text.sign(i), "/" | ":") && marked.text.get(i).is_some_and(|t| !t.spaced);
    let glued = |i: usize| marked.text.get(i).is_some_and(|t| !t.spaced);
    // "the 35th brigade", "Su-34".
    let model = before.is_some_and(|i| {
        marked.text.sign(i) == "-"
            && glued(i)
            && glued(at)
            && marked.text.get(i - 1).is_some_and(|t| t.is_word())
    });
    let label = model || joined(marked, at).is_none() && before.is_some_and(|i| tally(marked, i, "label"));
    let dated = digits
        && (beside(figure.end) && glued(figure.end + 1)
            || before.is_some_and(|i| beside(i) && glued(at) || marked.is(i, Class::Month)));
    (!label && !dated).then_some(figure)
}

/// Where what is tied to the words before by "and" begins at `at`: the word itself, or what follows a lone "and".
pub(super) fn joined(marked: &Annotated<'_, '_>, at: usize) -> Option<usize> {
    if marked.text.folded(at).chars().eq([clitic::AND]) {
        return Some(at + 1);
    }
    // The first letter of some words is no "and".
    let whole = |s: &Sense| matches!(s.class, Class::Victim | Class::Number) && !s.reading.conjunction;
    let senses = marked.at(at);
    (senses.iter().any(|s| s.reading.conjunction) && !senses.iter().any(whole)).then_some(at)
}

/// Whether a word only says when.
pub(super) fn is_time(marked: &Annotated<'_, '_>, at: usize) -> bool {
    marked.at(at).iter().any(|s| {
        matches!(
            s.class,
            Class::Day | Class::Weekday | Class::Hour | Class::Month | Class::Clock | Class::Stretch
        )
    })
}

/// Whether people counted before can't go on beyond the word: it tells an event, a place, a source, a time.
pub(super) fn ends_people(marked: &Annotated<'_, '_>, at: usize) -> bool {
    is_sign(marked, at)
        || is_time(marked, at)
        || marked.at(at).iter().any(|s| {
            matches!(
                s.class,
                Class::Trigger
                    | Class::Clause
                    | Class::Speech
                    | Class::According
                    | Class::Zero
                    | Class::Denial
            ) || matches!(s.class, Class::Killed | Class::Injured) && s.value != "mark"
                || s.class == Class::Locative && !marked.marks(at, "of")
                || s.class == Class::Weapon && s.reading.preposition.is_some()
                || s.class == Class::Hedge && s.value == "none"
        })
}
