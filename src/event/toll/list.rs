//! A list of groups that one word of killing or hurting counts: joined by "and", added, or the parts of what was counted.

use super::people::{Group, Told, group, is_added};
use super::words::{count, ends_people, is_sign, joined, person_after, tally};
use crate::lexicon::{Annotated, Class};
use crate::text::clitic;

/// How far behind a group the next one may stand, past what is said of the first.
const REACH: usize = 5;

/// The people from `at` on; `None` where a noun of killing or hurting counts them.
pub(super) fn list(marked: &Annotated<'_, '_>, at: usize, until: usize, bound: bool) -> Option<Group> {
    let mut sum = group(marked, at, until, bound)?;
    if is_counted_by_noun(marked, &sum) {
        return None;
    }
    while let Some(next) = step(marked, &sum, until) {
        match next {
            Next::More(more) if is_same_count(marked, at, &sum, &more) => {
                let bounds = sum.bounds;
                sum.add(&more);
                sum.bounds = bounds;
            }
            Next::More(more) => sum.add(&more),
            Next::Part { end, civilians, military } => {
                sum.end = end;
                sum.civilians |= civilians;
                sum.military |= military;
            }
        }
    }
    Some(sum)
}

/// Whether one number counts both nouns: "the killing of 15 women and children", each in the singular after a number
/// past ten, the second in the accusative that the number governs.
fn is_same_count(marked: &Annotated<'_, '_>, at: usize, sum: &Group, more: &Group) -> bool {
    let counted = sum.told == Told::Number && sum.bounds.0 > 10 && more.bounds == (1, Some(1));
    let noun = joined(marked, sum.end).unwrap_or(sum.end);
    let verb = at.checked_sub(1).is_some_and(|i| marked.is(i, Class::Killed) || marked.is(i, Class::Injured));
    counted && verb && sum.end == sum.core && marked.text.folded(noun).ends_with(clitic::ALEF)
}

enum Next {
    /// Others, who are added.
    More(Group),
    /// Some of those counted already.
    Part { end: usize, civilians: bool, military: bool },
}

fn step(marked: &Annotated<'_, '_>, sum: &Group, until: usize) -> Option<Next> {
    let at = sum.end;
    if at >= until {
        return None;
    }
    let sign = marked.text.sign(at);
    if matches!(sign, "،" | "," | "(" | "-" | "–" | "—") {
        let next = at + 1;
        if is_part(marked, next, until) {
            return Some(part(marked, next, until));
        }
        if sign == "(" {
            // An age, a name, a source.
            let close = (next..(next + 9).min(until)).find(|i| marked.text.sign(*i) == ")")?;
            return Some(Next::Part { end: close + 1, civilians: false, military: false });
        }
        if let Some(more) = addition(marked, next, until) {
            return Some(Next::More(more));
        }
        return (sign == "،" && joined(marked, next).is_none())
            .then(|| apposition(marked, sum, next, until))?;
    }
    if sign == ":" {
        return apposition(marked, sum, at + 1, until);
    }
    if is_sign(marked, at) {
        return None;
    }
    if is_part(marked, at, until) {
        return Some(part(marked, at, until));
    }
    if let Some(more) = addition(marked, at, until) {
        return Some(Next::More(more));
    }
    // "an officer in the army and his driver".
    for next in at..(at + REACH).min(until) {
        let inside = marked.sense(next, Class::Locative).is_some_and(|s| s.value == "at");
        if next > at && joined(marked, next).is_some() {
            return addition(marked, next, until).map(Next::More);
        }
        let other = person_after(marked, next, false).is_some() || sum.told == Told::Plural && !inside;
        if other || ends_people(marked, next) && !inside || is_added(marked, next) {
            return None;
        }
    }
    None
}

/// People who are added to those before: joined by "and", or by "besides", "together with".
pub(super) fn addition(marked: &Annotated<'_, '_>, at: usize, until: usize) -> Option<Group> {
    let from = match marked.sense(at, Class::Tally).filter(|s| s.value == "plus") {
        Some(plus) => at + plus.tokens,
        None => joined(marked, at)?,
    };
    let more = group(marked, from, until, false)?;
    // "seven of the guards and passers-by": those known already were counted.
    let known = more.told == Told::Plural && more.definite;
    (!known && !is_counted_by_noun(marked, &more)).then_some(more)
}

/// The parts that a whole is told again in: "ten people, three men and seven women".
fn apposition(marked: &Annotated<'_, '_>, sum: &Group, at: usize, until: usize) -> Option<Next> {
    let parts = group(marked, at, until, false)?;
    if sum.told == Told::Plural || parts.others || is_counted_by_noun(marked, &parts) {
        return None;
    }
    let parts = list(marked, at, until, false)?;
    Some(Next::Part { end: parts.end, civilians: parts.civilians, military: parts.military })
}

/// Whether "among them", "two of them", "all of them" stands at `at`.
fn is_part(marked: &Annotated<'_, '_>, at: usize, until: usize) -> bool {
    tally(marked, at, "part")
        || group_number(marked, at, until).is_some_and(|end| (end..end + 2).any(|i| tally(marked, i, "part")))
}

fn group_number(marked: &Annotated<'_, '_>, at: usize, until: usize) -> Option<usize> {
    count(marked, joined(marked, at).unwrap_or(at), until).map(|f| f.end)
}

/// Goes over a part that is told again, to the sign or the word that ends it.
fn part(marked: &Annotated<'_, '_>, at: usize, until: usize) -> Next {
    let (mut civilians, mut military) = (false, false);
    let mut end = at + 1;
    while end < until {
        let deed = marked.at(end).iter().any(|s| {
            matches!(s.class, Class::Killed | Class::Injured) && s.value != "mark"
                || matches!(s.class, Class::Zero | Class::Speech | Class::According | Class::Clause)
        });
        if deed || matches!(marked.text.sign(end), "،" | "," | "؛" | ":" | "–" | "—" | "-" | ".") {
            break;
        }
        if marked.text.sign(end) == ")" {
            end += 1;
            break;
        }
        match marked.sense(end, Class::Victim).map(|s| s.value) {
            Some("civilians") => civilians = true,
            Some("military") => military = true,
            _ => {}
        }
        end += 1;
    }
    Next::Part { end, civilians, military }
}

/// Whether a noun of killing or hurting counts the people, or the words part them into both.
pub(super) fn is_counted_by_noun(marked: &Annotated<'_, '_>, people: &Group) -> bool {
    let at = people.core;
    let noun = |class| marked.sense(at, class).is_some_and(|s| s.value == "noun" && !s.reading.conjunction);
    noun(Class::Killed) || noun(Class::Injured) || tally(marked, people.end, "mixed")
}
