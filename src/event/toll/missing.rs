//! People who are missing: went missing, are among the missing, cannot be reached, of unknown fate.
//!
//! What the words of `missing.tsv` say is settled as what is said of the injured. A person held or abducted is not
//! missing, nor is a soldier whom his side lost: he is dead.

use std::ops::Range;

use super::aside::is_other_voice;
use super::casualty::casualty;
use super::list::list;
use super::loss::loss;
use super::people::{Group, Told};
use super::statement::{Statement, Weight};
use super::supposed::{is_negated, is_supposed};
use super::update::before_total;
use super::words::{amount, count, is_sign, is_time, joined, person, tally, thing};
use crate::lexicon::{Annotated, Class, Sense};

/// How far behind a word its people may begin, not counting times.
const AFTER: usize = 5;
/// How far before it.
const BEFORE: usize = 12;
/// How many words may stand between people and the word behind them.
const GAP: usize = 3;

/// The statements of a stretch on missing people, in order.
pub(super) fn missing(marked: &Annotated<'_, '_>, range: Range<usize>) -> Vec<Statement> {
    let mut out: Vec<Statement> = Vec::new();
    let word = |i: usize| {
        marked
            .role(i, Class::Missing)
            .filter(|s| !matches!(s.value, "contact" | "else" | "found" | "unknown"))
    };
    if !range.clone().any(|i| word(i).is_some()) {
        return out;
    }
    let end = before_total(marked, &range);
    let (mut at, mut from, mut last) = (range.start, range.start, range.start);
    while at < end {
        let Some(sense) = word(at) else {
            at += 1;
            continue;
        };
        let next = at + sense.tokens;
        let nobody = is_supposed(marked, range.start, at)
            || is_found(marked, range.start, at)
            || is_held(marked, &sense, at, &range);
        let told = if nobody { None } else { read(marked, &sense, from..at, next..end) };
        let Some((mut told, after)) = told else {
            (at, from) = (next, next);
            continue;
        };
        told.voice = !out.is_empty() && is_other_voice(marked, last, at, end);
        told.more |= sense.reading.conjunction;
        out.push(told);
        last = at;
        at = after.max(next);
        from = at;
    }
    out
}

/// What one word says, and where reading goes on; the words before it and behind it are those not yet read.
fn read(
    marked: &Annotated<'_, '_>,
    word: &Sense,
    Range { start, end: at }: Range<usize>,
    Range { start: next, end }: Range<usize>,
) -> Option<(Statement, usize)> {
    if is_negated(marked, start, at, 3) {
        let nobody = word.value == "noun";
        return nobody.then(|| (Statement::bare(false, (0, Some(0)), Weight::Nobody), next));
    }
    if let Some(bounds) = risen(marked, word, start..at, next..end) {
        return Some((Statement::bare(false, bounds, Weight::News), next));
    }
    let group = match word.value {
        "noun" => noun(marked, word, start..at, next..end)?,
        "among" => before(marked, start, at).or_else(|| behind(marked, next, end, AFTER, false))?,
        "fate" => {
            let group = behind(marked, next, end, 2, false)?;
            let near = at.saturating_sub(4).max(start)..(group.end + 4).min(end);
            near.into_iter().any(|i| is(marked, i, "unknown")).then_some(group)?
        }
        "lost" => lost(marked, word, start..at, next..end)?,
        _ => {
            let apart = word.reading.conjunction;
            behind(marked, next, end, AFTER, word.extra == "by")
                .or_else(|| (!apart).then(|| before(marked, start, at))?)
                .or_else(|| named(marked, next))?
        }
    };
    Some((of(&group), group.end))
}

fn is(marked: &Annotated<'_, '_>, at: usize, value: &str) -> bool {
    marked.role(at, Class::Missing).is_some_and(|s| s.value == value)
}

/// Whether the people have been found, or the word belongs to a body that looks for the missing of long ago.
fn is_found(marked: &Annotated<'_, '_>, start: usize, at: usize) -> bool {
    let mixed = |i: usize| {
        let phrase = marked.sense(i, Class::Tally).filter(|s| s.value == "mixed");
        phrase.is_some_and(|s| i + s.tokens >= at)
    };
    (at.saturating_sub(4).max(start)..at)
        .rev()
        .take_while(|i| !is_sign(marked, *i))
        .any(|i| is(marked, i, "found") || mixed(i))
}

/// Whether it speaks of people who were abducted: their fate is unknown, but who has them is not.
fn is_held(marked: &Annotated<'_, '_>, word: &Sense, at: usize, range: &Range<usize>) -> bool {
    let seized = |i: usize| marked.sense(i, Class::Trigger).is_some_and(|s| s.value.contains("abduction"));
    let near = |i: &usize| word.extra == "fate" || !is_sign(marked, *i);
    let reach = if word.extra == "fate" { range.len() } else { 4 };
    let before = (range.start.max(at.saturating_sub(reach))..at).rev().take_while(near);
    let behind = (at..range.end.min(at.saturating_add(reach))).take_while(near);
    before.chain(behind).any(seized)
}

fn of(group: &Group) -> Statement {
    let vague = group.bounds == (1, None);
    let mut told = Statement::bare(false, group.bounds, if vague { Weight::Vague } else { Weight::Firm });
    (told.more, told.others, told.number) = (group.joined, group.others, group.told == Told::Number);
    (told.civilians, told.military) = (group.civilians, group.military);
    told
}

/// The figure to which their number has risen.
fn risen(
    marked: &Annotated<'_, '_>,
    word: &Sense,
    before: Range<usize>,
    behind: Range<usize>,
) -> Option<super::Bounds> {
    let total =
        (before.end.saturating_sub(2).max(before.start)..before.end).any(|i| tally(marked, i, "total"));
    let rise = (before.end.saturating_sub(8).max(before.start)..before.end).any(|i| tally(marked, i, "rise"));
    let to = (behind.start..behind.end.min(behind.start + 12))
        .find(|i| tally(marked, *i, "to") && amount(marked, i + 1, behind.end).is_some());
    let figure = amount(marked, to? + 1, behind.end)?;
    (word.value == "noun" && total && rise).then_some((figure.low, figure.high))
}

/// Those whom a noun counts: the number stands before it, in its form, or after it.
fn noun(
    marked: &Annotated<'_, '_>,
    word: &Sense,
    Range { start, end: at }: Range<usize>,
    Range { start: next, end }: Range<usize>,
) -> Option<Group> {
    let told = (start.max(at.saturating_sub(8))..at).find_map(|i| {
        let f = amount(marked, i, at)?;
        let people =
            |k: usize| person(marked, k).is_some() || marked.marks(k, "of") || tally(marked, k, "part");
        ((f.end..at).all(people) && f.end + 3 > at).then_some((f, joined(marked, i).is_some()))
    });
    if let Some((figure, more)) = told {
        let mut group = Group::new((figure.low, figure.high), Told::Number, next);
        group.joined = more;
        return Some(group);
    }
    // "positions lost".
    if at.checked_sub(1).is_some_and(|i| i >= start && thing(marked, i)) {
        return None;
    }
    if matches!(word.extra, "1" | "2") && !word.reading.article {
        let many = if word.extra == "1" { 1 } else { 2 };
        // "still missing": said of those before.
        let subject = before(marked, start, at).filter(|g| g.end == at && g.told == Told::Form);
        return Some(subject.unwrap_or(Group::new((many, Some(many)), Told::Form, next)));
    }
    if let Some(subject) =
        before(marked, start, at).filter(|g| g.told == Told::Number || g.told == Told::Form && g.end == at)
    {
        return Some(subject);
    }
    let after = (next..end.min(next + 3)).take_while(|i| casualty(marked, *i).is_none());
    let figure = after.take_while(|i| joined(marked, *i).is_none()).find_map(|i| {
        let f = count(marked, i, end)?;
        // The number may be that of the next noun.
        let theirs = casualty(marked, f.end).is_none() && !is_word(marked, f.end);
        theirs.then_some(f)
    });
    match figure {
        Some(f) => Some(Group::new((f.low, f.high), Told::Number, f.end)),
        None => (!word.reading.article).then(|| Group::new((1, None), Told::Plural, next)),
    }
}

fn is_word(marked: &Annotated<'_, '_>, at: usize) -> bool {
    is(marked, at, "noun")
}

/// Those who "were lost": right behind the verb, or before it where nothing that they lost can follow.
fn lost(
    marked: &Annotated<'_, '_>,
    word: &Sense,
    Range { start, end: at }: Range<usize>,
    Range { start: next, end }: Range<usize>,
) -> Option<Group> {
    if casualty(marked, at).is_some() || loss(marked, at, end).is_some() {
        return None;
    }
    let rest = |at: usize| {
        is_sign(marked, at)
            || at >= end
            || is_time(marked, at)
            || marked.is(at, Class::Locative)
            || marked.is(at, Class::Clause)
            || joined(marked, at).is_some()
    };
    let other = |at: usize| {
        let object = (at..end.min(at + 4)).take_while(|i| joined(marked, *i).is_none());
        object.into_iter().any(|i| is(marked, i, "else"))
    };
    // "The mission lost contact with two medics".
    let contact = (next..end.min(next + 4)).take_while(|i| !is_sign(marked, *i));
    if let Some(call) =
        contact.filter_map(|i| Some((i, marked.role(i, Class::Missing)?))).find(|c| c.1.value == "contact")
    {
        return behind(marked, call.0 + call.1.tokens, end, AFTER, true);
    }
    // "it says that it lost": somebody lost them.
    let subject = at.checked_sub(1).is_some_and(|i| marked.marks(i, "closes"));
    let people = list(marked, next, end, false);
    if people.is_some() && (subject || word.extra == "before") {
        return None;
    }
    match people {
        Some(group) if group.told == Told::Number => (!other(group.core)).then_some(group),
        Some(group) if group.told == Told::Form => (rest(group.end) && !other(group.core)).then_some(group),
        Some(_) => None,
        None => {
            let subject = rest(next) && joined(marked, at).is_none();
            before(marked, start, at).filter(|g| subject && g.end == at && !other(next))
        }
    }
}

/// The people behind a word; what stands behind a place or a thing is somebody else.
fn behind(marked: &Annotated<'_, '_>, from: usize, end: usize, reach: usize, bound: bool) -> Option<Group> {
    let (mut at, mut far) = (from, 0);
    while at < end && far < reach {
        if let Some(group) = list(marked, at, end, bound) {
            return Some(group);
        }
        let quote = matches!(marked.text.sign(at), "«" | "»" | "\"");
        let stop = is_sign(marked, at) && !quote
            || amount(marked, at, end).is_some()
            || casualty(marked, at).is_some()
            || thing(marked, at)
            || marked.is(at, Class::Locative) && !marked.marks(at, "of")
            || marked.is(at, Class::Speech)
            || joined(marked, at).is_some();
        if stop {
            return None;
        }
        far += usize::from(!is_time(marked, at));
        at += 1;
    }
    None
}

/// The people who end right before a word, the widest group of them.
fn before(marked: &Annotated<'_, '_>, start: usize, at: usize) -> Option<Group> {
    let mut best: Option<Group> = None;
    for i in (at.saturating_sub(BEFORE).max(start)..at).rev() {
        let quote = matches!(marked.text.sign(i), "«" | "»" | "\"");
        if is_sign(marked, i) && !quote || casualty(marked, i).is_some() || marked.is(i, Class::Speech) {
            break;
        }
        if let Some(group) = list(marked, i, at, false)
            && group.end + GAP >= at
            && best.is_none_or(|b| group.end >= b.end)
        {
            best = Some(group);
        }
    }
    best
}

/// One who is named.
fn named(marked: &Annotated<'_, '_>, at: usize) -> Option<Group> {
    let name = marked.sense(at, Class::Person).is_some_and(|s| s.reading.preposition.is_none());
    name.then(|| Group::new((1, Some(1)), Told::Form, at + 1))
}
