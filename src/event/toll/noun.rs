//! People killed or hurt, told by a noun: the number stands before it, in its form, or after it.

use super::Bounds;
use super::casualty::{Casualty, casualty};
use super::list::is_counted_by_noun;
use super::people::{Group, Told, group};
use super::words::{count, is_sign, joined, person, tally};
use crate::event::number::least_after;
use crate::lexicon::{Annotated, Class};

/// The people whom a noun counts, from `from` to `until`.
pub(super) fn noun(
    marked: &Annotated<'_, '_>,
    word: &Casualty<'_>,
    from: usize,
    until: usize,
) -> Option<Group> {
    let at = word.at;
    let (bounds, told, start) = told(marked, word, from, until)?;
    let mut sum = Group::new(bounds, told, word.end());
    sum.definite = word.sense.reading.article;
    sum.joined = joined(marked, start).is_some();
    note(marked, start..at, &mut sum);
    // "nine dead of the army and four of the rebels": the noun goes on to count.
    let mut last = sum.end;
    while last < until {
        if casualty(marked, last).is_some() || is_sign(marked, last) || last > sum.end + 5 {
            break;
        }
        note(marked, last..last + 1, &mut sum);
        let Some(next) = joined(marked, last).filter(|_| told == Told::Number || bounds.1.is_some()) else {
            if marked.is(last, Class::Trigger) || marked.is(last, Class::Clause) {
                break;
            }
            last += 1;
            continue;
        };
        let more = count(marked, next, until)
            .filter(|f| marked.marks(f.end, "of") || person(marked, f.end).is_some())
            .and_then(|_| group(marked, next, until, false))
            .or_else(|| kin(marked, next, until))
            .filter(|more| !is_counted_by_noun(marked, more));
        let Some(more) = more else { break };
        sum.add(&more);
        last = sum.end;
    }
    // "at least" may follow.
    if least_after(marked, &mut word.end()) {
        sum.bounds.1 = None;
    }
    Some(sum)
}

/// Kin of the one just told: "a martyr and her two children".
fn kin(marked: &Annotated<'_, '_>, at: usize, until: usize) -> Option<Group> {
    let (bounds, sense) = person(marked, at)?;
    bounds.1.filter(|_| sense.value != "others")?;
    group(marked, at, until, false)
}

/// How many the noun stands for, and where the words that say so begin.
fn told(
    marked: &Annotated<'_, '_>,
    word: &Casualty<'_>,
    from: usize,
    until: usize,
) -> Option<(Bounds, Told, usize)> {
    let at = word.at;
    // "seven soldiers dead", "three of the civilians wounded": people may stand between.
    let before = (from.max(at.saturating_sub(8))..at).find_map(|i| {
        let f = count(marked, i, at)?;
        let people =
            |k: usize| person(marked, k).is_some() || marked.marks(k, "of") || tally(marked, k, "part");
        ((f.end..at).all(people) && f.end + 3 > at).then_some(((f.low, f.high), i))
    });
    if let Some((bounds, start)) = before {
        return Some((bounds, Told::Number, start));
    }
    let end = word.end();
    let after = (end..(end + 3).min(until))
        .take_while(|i| casualty(marked, *i).is_none() && joined(marked, *i).is_none())
        .find_map(|i| count(marked, i, until));
    match word.sense.extra {
        "1" => Some(((1, Some(1)), Told::Form, at)),
        "2" => Some(((2, Some(2)), Told::Form, at)),
        _ => match after.filter(|f| casualty(marked, f.end).is_none()) {
            Some(f) => Some(((f.low, f.high), Told::Number, at)),
            None => Some(((1, None), Told::Plural, at)),
        },
    }
}

fn note(marked: &Annotated<'_, '_>, range: std::ops::Range<usize>, sum: &mut Group) {
    for at in range {
        match marked.sense(at, Class::Victim).map(|s| s.value) {
            Some("civilians") => sum.civilians = true,
            Some("military") => sum.military = true,
            _ => {}
        }
    }
}
