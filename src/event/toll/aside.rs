//! What stands beside a toll: figures of dead and wounded together, of those who died of wounds, of earlier counts, of
//! other mouths.

use super::casualty::{Casualty, casualty};
use super::statement::{Statement, Weight};
use super::words::{count, is_sign, joined, tally};
use crate::lexicon::{Annotated, Class};

/// Where a number of dead and wounded together ends, which tells neither.
pub(super) fn both(marked: &Annotated<'_, '_>, word: &Casualty<'_>, end: usize) -> Option<usize> {
    let other = casualty(marked, word.end()).filter(|w| {
        w.at < end
            && w.is_noun()
            && w.dead != word.dead
            && w.sense.reading.conjunction
            && w.sense.extra == "1"
    })?;
    let counted = word.is_noun()
        && word.sense.extra == "1"
        && (word.at.saturating_sub(3)..word.at)
            .any(|i| count(marked, i, end).is_some_and(|f| f.end == word.at));
    counted.then(|| other.end())
}

/// "Three of the wounded have died": they are counted anew in what follows, or are part of what was told.
pub(super) fn dying(
    marked: &Annotated<'_, '_>,
    word: &Casualty<'_>,
    next: usize,
    end: usize,
) -> Option<(Statement, usize)> {
    // "after one of the injured had died".
    let single = casualty(marked, word.end()).filter(|w| {
        // Who fell wounded lives.
        word.dead
            && word.sense.value == "verb"
            && !w.dead
            && w.is_noun()
            && w.sense.extra == "1"
            && !w.sense.reading.conjunction
    });
    if let Some(hurt) = single {
        return Some((Statement::bare(true, (1, Some(1)), Weight::Part), hurt.end()));
    }
    let hurt =
        casualty(marked, next).filter(|w| word.dead && !w.dead && w.is_noun() && w.sense.extra == "+")?;
    let (bounds, after) = (word.end()..next).find_map(|i| match count(marked, i, end) {
        Some(f) => Some(((f.low, None), f.end)),
        None => tally(marked, i, "one").then_some(((1, None), i + 1)),
    })?;
    let one = tally(marked, after - 1, "one");
    let of = (after..next).all(|i| marked.marks(i, "of")) && (one || after < next);
    of.then(|| (Statement::bare(true, bounds, Weight::Part), hurt.end()))
}

/// Whether a lone "and" stands before, past a quotation mark.
pub(super) fn is_joined(marked: &Annotated<'_, '_>, at: usize) -> bool {
    let quote = at.checked_sub(1).is_some_and(|i| matches!(marked.text.sign(i), "\"" | "«" | "“"));
    let before = at.checked_sub(1 + usize::from(quote));
    before.is_some_and(|i| joined(marked, i) == Some(i + 1))
}

/// Whether the words before make a figure one of earlier, or one that is feared.
pub(super) fn standing(marked: &Annotated<'_, '_>, start: usize, at: usize, weight: Weight) -> Weight {
    let clause = (at.saturating_sub(14).max(start)..at)
        .rev()
        .take_while(|i| !matches!(marked.text.sign(*i), "،" | "؛" | "." | ":"));
    let mut feared = false;
    for i in clause {
        match marked.sense(i, Class::Tally).map(|s| s.value) {
            Some("earlier") => return Weight::Old,
            Some("feared") => feared = true,
            _ => {}
        }
    }
    if feared { Weight::Feared } else { weight }
}

/// A second figure from another mouth, without its noun: "a medical source says nine, the group's official says eleven".
pub(super) fn bare_rival(
    marked: &Annotated<'_, '_>,
    out: &[Statement],
    at: usize,
    end: usize,
) -> Option<(Statement, usize)> {
    let speech = marked.is(at, Class::Speech);
    let them = tally(marked, at, "they");
    // "eight dead according to the army, and thirteen according to the town".
    let cited = at.checked_sub(1).is_some_and(|i| is_sign(marked, i)) && joined(marked, at).is_some();
    let cited = cited.then(|| count(marked, at, end)).flatten();
    if let Some(f) = cited.filter(|f| marked.is(f.end, Class::According)) {
        let last = out.last().filter(|s| s.dead && s.weight == Weight::Firm && s.number)?;
        let mut told = Statement::bare(true, (f.low, f.high), last.weight);
        told.voice = true;
        return (f.low > 0).then_some((told, f.end));
    }
    if !speech && !them || !out.iter().rev().take(12).any(|s| s.dead && s.bounds.0 > 0) {
        return None;
    }
    let f = (at + 1..(at + 3).min(end)).find_map(|i| count(marked, i, end))?;
    let bare = f.end >= end
        || is_sign(marked, f.end)
        || marked.is(f.end, Class::Clause)
        || marked.is(f.end, Class::According);
    let mut told = Statement::bare(true, (f.low, f.high), standing(marked, 0, at, Weight::Firm));
    told.voice = true;
    (bare && f.low > 0).then_some((told, f.end))
}

/// Whether another mouth speaks at `at` than at `last`: a verb of saying stands between, or each has its "according to".
pub(super) fn is_other_voice(marked: &Annotated<'_, '_>, last: usize, at: usize, end: usize) -> bool {
    let speaks = marked.any(&(last..at), Class::Speech);
    let cited =
        marked.any(&(last..at), Class::According) && marked.any(&(at..end.min(at + 8)), Class::According);
    last < at && (speaks || cited)
}
