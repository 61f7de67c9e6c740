//! What a stretch says of killed and injured, word by word.

use std::ops::Range;

use super::Bounds;
use super::aside::{bare_rival, both, dying, is_joined, is_other_voice, standing};
use super::casualty::{Casualty, casualty};
use super::denial::{Denial, denial};
use super::list::list;
use super::loss::loss;
use super::noun::noun;
use super::people::{Group, Told};
use super::update::{before_total, update};
use super::verb::{Said, before, is_of_many, verb};
use super::words::{count, is_sign, joined, tally};
use crate::lexicon::{Annotated, Class, Classes};

/// How much a statement says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Weight {
    /// A plural without a number.
    Vague,
    /// Some of the killed.
    Part,
    /// A figure.
    Firm,
    /// A figure that was told before, and has been superseded.
    Old,
    /// How many more may have died.
    Feared,
    /// A figure that is newer than those before.
    News,
    /// That there was nobody.
    Nobody,
    /// That somebody denies it.
    Denied,
}

/// What one word says of killed or injured.
#[derive(Debug, Clone, Copy)]
pub(super) struct Statement {
    pub dead: bool,
    pub bounds: Bounds,
    pub weight: Weight,
    /// Whether it is joined by "and" to what stands before.
    pub more: bool,
    /// Whether it speaks of others than those told before.
    pub others: bool,
    /// Whether a number tells it.
    pub number: bool,
    /// Whether another mouth says it than the statement before.
    pub voice: bool,
    pub civilians: bool,
    pub military: bool,
}

impl Statement {
    pub fn bare(dead: bool, bounds: Bounds, weight: Weight) -> Self {
        Self {
            dead,
            bounds,
            weight,
            more: false,
            others: false,
            number: true,
            voice: false,
            civilians: false,
            military: false,
        }
    }
}

/// The classes of the words with which a statement begins.
const TELLING: Classes =
    Classes::of(&[Class::Killed, Class::Injured, Class::Zero, Class::Tally, Class::Speech, Class::Denial]);

/// The statements of a stretch, in order.
pub(super) fn statements(marked: &Annotated<'_, '_>, range: Range<usize>) -> Vec<Statement> {
    let mut out: Vec<Statement> = Vec::new();
    // Most sentences speak of nobody killed or hurt.
    const TOLD: Classes = Classes::of(&[Class::Killed, Class::Injured, Class::Zero, Class::Tally]);
    if !marked.any(&range, TOLD) {
        return out;
    }
    let end = before_total(marked, &range);
    let mut at = range.start;
    // The word after the last that was read, and where the last statement stood.
    let mut from = range.start;
    let mut last = range.start;
    let mut news = false;
    while at < end {
        // A figure of another mouth may follow a sign; all else begins with one of these words.
        if !marked.is_any(at, TELLING) && !at.checked_sub(1).is_some_and(|i| is_sign(marked, i)) {
            at += 1;
            continue;
        }
        if let Some(zero) = marked.sense(at, Class::Zero) {
            let but = zero.value != "unknown" && (at..at + zero.tokens + 3).any(|i| tally(marked, i, "only"));
            let hurt =
                (at + zero.tokens..(at + zero.tokens + 4).min(end)).any(|i| casualty(marked, i).is_some());
            // Who came out alive may have left dead behind.
            let dead = |c: Casualty<'_>| c.sense.extra != "of" || c.sense.reading.conjunction;
            let spared = zero.value == "spared"
                && (at + zero.tokens..end).any(|i| casualty(marked, i).is_some_and(dead));
            if !(but && hurt || spared) {
                nobody(marked, &mut out, zero.value, last..at);
                (at, from, last) = (at + zero.tokens, at + zero.tokens, at);
                continue;
            }
        }
        if let Some(mixed) = marked.sense(at, Class::Tally).filter(|s| s.value == "mixed") {
            // "they fell dead or wounded": without a number there were both.
            let told = |i: usize| casualty(marked, i).is_some_and(|c| !c.dead);
            let bare = !(range.start.max(at.saturating_sub(12))..at).any(|i| count(marked, i, end).is_some());
            if bare && (at..at + mixed.tokens).any(told) {
                out.push(Statement::bare(true, (1, None), Weight::Vague));
                out.push(Statement::bare(false, (1, None), Weight::Vague));
            }
            (at, from) = (at + mixed.tokens, at + mixed.tokens);
            continue;
        }
        if let Some(told) = update(marked, at, end) {
            // A rise told as what follows from this event is the total of the war.
            let total = marked.sense(at, Class::Tally).is_some_and(|s| s.extra == "so");
            let counted = out.iter().rev().take(12).any(|s| s.dead && s.weight == Weight::Firm);
            if total && counted {
                break;
            }
            out.push(Statement::bare(told.dead, told.bounds, Weight::News));
            news = true;
            (at, from, last) = (told.end, told.end, at);
            continue;
        }
        if let Some((told, next)) = bare_rival(marked, &out, at, end) {
            out.push(told);
            (at, from, last) = (next, next, at);
            continue;
        }
        if let Some((told, next)) = loss(marked, at, end) {
            out.push(told);
            (at, from, last) = (next, next, at);
            continue;
        }
        // "…, which the army denied": the army's dead, if they were that.
        let boast = out.last().is_some_and(|s| s.dead && s.weight == Weight::Firm && !s.civilians);
        if boast && marked.is(at, Class::Denial) && tally(marked, at.saturating_sub(1), "which") {
            out.push(Statement::bare(true, (0, Some(0)), Weight::Denied));
        }
        let Some(word) = casualty(marked, at) else {
            at += 1;
            continue;
        };
        let next = (word.end()..end).find(|i| casualty(marked, *i).is_some()).unwrap_or(end);
        // "the killing and wounding of dozens": neither has a number of its own.
        let pair = casualty(marked, word.end())
            .filter(|w| word.sense.value == "verb" && w.sense.value == "verb" && w.dead != word.dead)
            .filter(|_| !is_of_many(marked, &word))
            // "a woman was killed and two men hurt".
            .filter(|_| {
                let who = word.sense.extra.is_empty().then(|| before(marked, at, from)).flatten();
                who.is_none_or(|g| g.told == Told::Plural || g.end < at)
            });
        if let Some(pair) = pair.filter(|w| joined(marked, w.at).is_some()) {
            out.push(Statement::bare(true, (1, None), Weight::Vague));
            out.push(Statement::bare(false, (1, None), Weight::Vague));
            let skip = count(marked, pair.end(), end).map_or(pair.end(), |f| f.end);
            (at, from, last) = (skip, skip, at);
            continue;
        }
        // "136 dead and wounded", "wounds that he suffered": no toll of their own.
        let whole = both(marked, &word, end).or_else(|| {
            let suffered = !word.dead
                && !word.is_noun()
                && tally(marked, word.end(), "it")
                && list(marked, word.end() + 1, end, false).is_none();
            suffered.then_some(word.end() + 1)
        });
        if let Some(next) = whole {
            (at, from) = (next, next);
            continue;
        }
        if let Some((told, next)) = dying(marked, &word, next, end) {
            out.push(told);
            (at, from, last) = (next, next, at);
            continue;
        }
        let (statement, after) = read(marked, &word, range.start..from, next..end, &mut out);
        if let Some(mut told) = statement {
            told.voice = is_other_voice(marked, last, at, end);
            if told.weight == Weight::Firm {
                told.weight = standing(marked, range.start, at, told.weight);
            }
            told.more |= word.sense.reading.conjunction || is_joined(marked, at);
            if news && told.weight == Weight::Firm && !told.dead {
                told.weight = Weight::News;
            }
            out.push(told);
            last = at;
        }
        at = after.max(word.end());
        from = at;
    }
    out
}

/// What one word says, and where reading goes on.
fn read(
    marked: &Annotated<'_, '_>,
    word: &Casualty<'_>,
    Range { start, end: from }: Range<usize>,
    Range { start: next, end }: Range<usize>,
    out: &mut [Statement],
) -> (Option<Statement>, usize) {
    let after = word.end();
    match denial(marked, word, start) {
        Some(Denial::Unknown) => return (None, after),
        // What did not fall may be a town.
        Some(_) if word.sense.value == "fall" => return (None, after),
        Some(Denial::None) => {
            let mut told = Statement::bare(word.dead, (0, Some(0)), Weight::Nobody);
            // "No victims" speaks of both, "nobody hurt" of the dead as well.
            told.more = !word.dead || word.sense.extra == "both";
            return (Some(told), after);
        }
        Some(Denial::Denied) => {
            return (Some(Statement::bare(word.dead, (0, Some(0)), Weight::Denied)), next);
        }
        None => {}
    }
    let part = (word.at.saturating_sub(2)..word.at).any(|i| tally(marked, i, "among"));
    if word.is_noun() && part {
        return among(marked, word, from, next);
    }
    let people = if word.is_noun() {
        noun(marked, word, from, next)
    } else {
        match verb(marked, word, from, if word.sense.value == "fall" { end } else { next }) {
            Some(Said::People(group)) => Some(group),
            Some(Said::Same) => return (same(word, out), after),
            None => None,
        }
    };
    (people.map(|group| of(word, &group)), people.map_or(after, |g| g.end.min(next)))
}

/// "Two women are among the dead": part of those killed.
fn among(
    marked: &Annotated<'_, '_>,
    word: &Casualty<'_>,
    from: usize,
    next: usize,
) -> (Option<Statement>, usize) {
    let after = word.end();
    let behind = super::list::list(marked, after, next, false);
    let before = || (from..word.at).find_map(|i| super::list::list(marked, i, word.at, false));
    let Some(group) = behind.or_else(before).filter(|g| g.told != Told::Plural) else { return (None, after) };
    let mut told = of(word, &group);
    told.weight = Weight::Part;
    told.bounds.1 = None;
    (Some(told), after)
}

fn of(word: &Casualty<'_>, group: &Group) -> Statement {
    Statement {
        dead: word.dead,
        bounds: group.bounds,
        weight: if group.bounds == (1, None) { Weight::Vague } else { Weight::Firm },
        more: group.joined,
        others: group.others,
        number: group.told == Told::Number,
        voice: false,
        civilians: group.civilians,
        military: group.military,
    }
}

/// Of the one told before: he who was hurt has died of it.
fn same(word: &Casualty<'_>, out: &mut [Statement]) -> Option<Statement> {
    if !word.dead {
        return None;
    }
    match out.last_mut() {
        Some(hurt) if !hurt.dead && hurt.bounds == (1, Some(1)) => {
            hurt.dead = true;
            None
        }
        Some(_) => None,
        None => Some(Statement::bare(true, (1, Some(1)), Weight::Firm)),
    }
}

/// A phrase for no losses.
fn nobody(marked: &Annotated<'_, '_>, out: &mut Vec<Statement>, value: &str, since: Range<usize>) {
    let voice = marked.any(&since, Class::Speech);
    let mut add = |dead| {
        let mut told = Statement::bare(dead, (0, Some(0)), Weight::Nobody);
        told.voice = voice;
        out.push(told);
    };
    match value {
        "both" | "spared" => {
            add(true);
            add(false);
        }
        "killed" => add(true),
        _ => {}
    }
}
