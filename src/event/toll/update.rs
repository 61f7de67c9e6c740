//! News of a toll: "the number of dead has risen to fourteen"; and running totals, which are no toll of one event.

use super::Bounds;
use super::casualty::casualty;
use super::words::{count, is_sign, person, tally};
use crate::lexicon::{Annotated, Class, Classes};
use crate::text::TokenKind;

/// How far behind the verb of rising its figure may stand.
const REACH: usize = 26;

/// How far before the verb of reaching its noun may stand: "the number of the dead of the attack on X … reached 21".
const AHEAD: usize = 14;

/// A figure to which a toll has risen.
#[derive(Debug, Clone, Copy)]
pub(super) struct Update {
    pub dead: bool,
    pub bounds: Bounds,
    /// The token after the figure and its noun.
    pub end: usize,
}

/// The figure that a verb of rising or reaching at `at` gives.
pub(super) fn update(marked: &Annotated<'_, '_>, at: usize, until: usize) -> Option<Update> {
    let verb = marked.sense(at, Class::Tally).filter(|s| matches!(s.value, "rise" | "reach"))?;
    let last = (at + REACH).min(until);
    let words = at + verb.tokens..last;
    let ahead = at.saturating_sub(if verb.value == "reach" { AHEAD } else { 8 })..at;
    let total =
        ahead.clone().chain(words.clone()).find(|i| tally(marked, *i, "total") || tally(marked, *i, "they"));
    let noun = || words.clone().find(|i| casualty(marked, *i).is_some_and(|c| c.is_noun()));
    let named = total.or_else(|| if verb.value == "rise" { noun() } else { None })?;
    let found = words.clone().find_map(|i| {
        let to = tally(marked, i, "to");
        let direct = verb.value == "reach" && i > named.max(at);
        let figure = if to || direct { count(marked, i + usize::from(to), last) } else { None };
        // Far behind the verb a number may be that of a day.
        let near = to || i < named.max(at) + 6;
        figure.filter(|f| near || f.end >= until || is_sign(marked, f.end) || person(marked, f.end).is_some())
    })?;
    let noun = (found.end..found.end + 2).find_map(|i| casualty(marked, i)).filter(|c| c.is_noun());
    let told = noun.or_else(|| {
        ahead
            .clone()
            .chain(at + verb.tokens..found.start)
            .find_map(|i| casualty(marked, i).filter(|c| c.is_noun()))
    });
    // The number of the missing, of the captives, of those who fled is not that of the dead.
    let gone = |i: usize| {
        marked.role(i, Class::Missing).is_some_and(|s| s.value == "noun")
            || marked.role(i, Class::Displaced).is_some_and(|s| matches!(s.value, "person" | "household"))
            || marked.sense(i, Class::Victim).is_some_and(|s| s.value == "gone")
    };
    if told.is_none() && (ahead.start..found.end + 2).any(gone) {
        return None;
    }
    let end = noun.map_or(found.end, |c| c.end());
    Some(Update { dead: told.is_none_or(|c| c.dead), bounds: (found.low, found.high), end })
}

/// Where the stretch turns to a running total: "since the war began", "the total"; the end of the stretch where it does
/// not. What stands before the turn, to the last comma, is left out too.
pub(super) fn before_total(marked: &Annotated<'_, '_>, range: &std::ops::Range<usize>) -> usize {
    let total = range.clone().find(|i| is_total(marked, *i));
    total.map_or(range.end, |at| {
        (range.start..at)
            .rev()
            .find(|i| {
                matches!(marked.text.sign(*i), "،" | "؛" | ":" | ".")
                    || marked.text.get(*i).is_some_and(|t| t.kind == TokenKind::Break)
            })
            .unwrap_or(range.start)
    })
}

/// A cue of totals that is not the rise of one event's toll.
fn is_total(marked: &Annotated<'_, '_>, at: usize) -> bool {
    const TOTAL: Classes = Classes::of(&[Class::Cue, Class::Tally, Class::Day]);
    if !marked.is_any(at, TOTAL) {
        return false;
    }
    // "the fiercest in two years" ranks the event and sums up nothing; "nine in all" are nine.
    if marked.is(at, Class::Hedge) || (at.saturating_sub(3)..at).any(|i| tally(marked, i, "ranked")) {
        return false;
    }
    marked.sense(at, Class::Cue).is_some_and(|s| s.value == "cumulative")
        && !marked.sense(at, Class::Tally).is_some_and(|s| matches!(s.value, "rise" | "reach" | "total"))
        || tally(marked, at, "since")
        || marked
            .sense(at, Class::Day)
            .is_some_and(|s| s.value == "since" && marked.is(at + s.tokens, Class::Month))
}
