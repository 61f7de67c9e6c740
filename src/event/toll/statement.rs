//! What a stretch says of killed and injured, word by word, and what it comes to.

use std::ops::Range;

use super::casualty::{Casualty, casualty};
use super::denial::{Denial, denial};
use super::noun::noun;
use super::people::{Group, Told};
use super::update::{before_total, update};
use super::verb::{Said, is_of_many, verb};
use super::words::{count, is_sign, joined, tally};
use super::{Bounds, Toll, span};
use crate::lexicon::{Annotated, Class};

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
    fn bare(dead: bool, bounds: Bounds, weight: Weight) -> Self {
        Self { dead, bounds, weight, more: false, others: false, number: true, voice: false, civilians: false, military: false }
    }
}

/// The statements of a stretch, in order.
pub(super) fn statements(marked: &Annotated<'_, '_>, range: Range<usize>) -> Vec<Statement> {
    let mut out: Vec<Statement> = Vec::new();
    let end = before_total(marked, &range);
    let mut at = range.start;
    // The word after the last that was read, and where the last statement stood.
    let mut from = range.start;
    let mut last = range.start;
    let mut news = false;
    while at < end {
        if let Some(zero) = marked.sense(at, Class::Zero) {
            let but = zero.value != "unknown" && (at..at + zero.tokens + 3).any(|i| tally(marked, i, "only"));
            let hurt = (at + zero.tokens..(at + zero.tokens + 4).min(end)).any(|i| casualty(marked, i).is_some());
            if !(but && hurt) {
                nobody(marked, &mut out, zero.value, last..at);
                (at, from, last) = (at + zero.tokens, at + zero.tokens, at);
                continue;
            }
        }
        if let Some(mixed) = marked.sense(at, Class::Tally).filter(|s| s.value == "mixed") {
            (at, from) = (at + mixed.tokens, at + mixed.tokens);
            continue;
        }
        if let Some(told) = update(marked, at, end) {
            // A rise told as what follows from this event is the total of the war.
            let total = marked.sense(at, Class::Tally).is_some_and(|s| s.extra == "so");
            let counted = out.iter().any(|s| s.dead && s.weight == Weight::Firm);
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
        // "…, which the army denied": the army's dead, if they were that.
        let boast = out.last().is_some_and(|s| s.dead && s.weight == Weight::Firm && s.military && !s.civilians);
        if boast && marked.is(at, Class::Denial) && tally(marked, at.saturating_sub(1), "which") {
            out.push(Statement::bare(true, (0, Some(0)), Weight::Denied));
        }
        let Some(word) = casualty(marked, at) else {
            at += 1;
            continue;
        };
        let next = (word.end()..end).find(|i| casualty(marked, *i).is_some()).unwrap_or(end);
        // "the killing and wounding of dozens": neither has a number of its own.
        let pair = casualty(marked, word.end()).filter(|w| word.sense.value == "verb" && w.sense.value == "verb" && w.dead != word.dead)
            .filter(|_| !is_of_many(marked, &word));
        if let Some(pair) = pair.filter(|w| joined(marked, w.at).is_some()) {
            out.push(Statement::bare(true, (1, None), Weight::Vague));
            out.push(Statement::bare(false, (1, None), Weight::Vague));
            let skip = count(marked, pair.end(), end).map_or(pair.end(), |f| f.end);
            (at, from, last) = (skip, skip, at);
            continue;
        }
        // "136 dead and wounded", "wounds that he suffered": no toll of their own.
        let whole = both(marked, &word, end).or_else(|| {
            let suffered = !word.dead && !word.is_noun() && tally(marked, word.end(), "it");
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

/// Where a number of dead and wounded together ends, which tells neither.
fn both(marked: &Annotated<'_, '_>, word: &Casualty<'_>, end: usize) -> Option<usize> {
    let other = casualty(marked, word.end()).filter(|w| {
        w.at < end && w.is_noun() && w.dead != word.dead && w.sense.reading.conjunction && w.sense.extra == "1"
    })?;
    let counted = word.is_noun()
        && word.sense.extra == "1"
        && (word.at.saturating_sub(3)..word.at).any(|i| count(marked, i, end).is_some_and(|f| f.end == word.at));
    counted.then(|| other.end())
}

/// "Three of the wounded have died": they are counted anew in what follows, or are part of what was told.
fn dying(
    marked: &Annotated<'_, '_>,
    word: &Casualty<'_>,
    next: usize,
    end: usize,
) -> Option<(Statement, usize)> {
    let hurt = casualty(marked, next).filter(|w| word.dead && !w.dead && w.is_noun() && w.sense.extra == "+")?;
    let (bounds, after) = (word.end()..next).find_map(|i| match count(marked, i, end) {
        Some(f) => Some(((f.low, None), f.end)),
        None => tally(marked, i, "one").then_some(((1, None), i + 1)),
    })?;
    let one = tally(marked, after - 1, "one");
    let of = (after..next).all(|i| marked.marks(i, "of")) && (one || after < next);
    of.then(|| (Statement::bare(true, bounds, Weight::Part), hurt.end()))
}

/// Whether a lone "and" stands before, past a quotation mark.
fn is_joined(marked: &Annotated<'_, '_>, at: usize) -> bool {
    let quote = at.checked_sub(1).is_some_and(|i| matches!(marked.text.surface(i), "\"" | "«" | "“"));
    let before = at.checked_sub(1 + usize::from(quote));
    before.is_some_and(|i| joined(marked, i) == Some(i + 1))
}

/// Whether the words before make a figure one of earlier, or one that is feared.
fn standing(marked: &Annotated<'_, '_>, start: usize, at: usize, weight: Weight) -> Weight {
    let clause = (at.saturating_sub(14).max(start)..at)
        .rev()
        .take_while(|i| !matches!(marked.text.surface(*i), "،" | "؛" | "." | ":"));
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
        Some(Denial::Denied) => return (Some(Statement::bare(word.dead, (0, Some(0)), Weight::Denied)), next),
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
fn among(marked: &Annotated<'_, '_>, word: &Casualty<'_>, from: usize, next: usize) -> (Option<Statement>, usize) {
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
    let voice = since.clone().any(|i| marked.is(i, Class::Speech));
    let mut add = |dead| {
        let mut told = Statement::bare(dead, (0, Some(0)), Weight::Nobody);
        told.voice = voice;
        out.push(told);
    };
    match value {
        "both" => {
            add(true);
            add(false);
        }
        "killed" => add(true),
        _ => {}
    }
}

/// A second figure from another mouth, without its noun: "a medical source says nine, the group's official says eleven".
fn bare_rival(
    marked: &Annotated<'_, '_>,
    out: &[Statement],
    at: usize,
    end: usize,
) -> Option<(Statement, usize)> {
    let speech = marked.is(at, Class::Speech);
    let them = tally(marked, at, "they");
    out.iter().find(|s| s.dead && s.bounds.0 > 0)?;
    if !speech && !them {
        return None;
    }
    let f = (at + 1..(at + 3).min(end)).find_map(|i| count(marked, i, end))?;
    let bare = f.end >= end || is_sign(marked, f.end) || marked.is(f.end, Class::Clause) || marked.is(f.end, Class::According);
    let mut told = Statement::bare(true, (f.low, f.high), standing(marked, 0, at, Weight::Firm));
    told.voice = true;
    (bare && f.low > 0).then_some((told, f.end))
}

/// Whether another mouth speaks at `at` than at `last`: a verb of saying stands between, or each has its "according to".
fn is_other_voice(marked: &Annotated<'_, '_>, last: usize, at: usize, end: usize) -> bool {
    let speaks = (last..at).any(|i| marked.is(i, Class::Speech));
    let cited = (last..at).any(|i| marked.is(i, Class::According))
        && (at..end.min(at + 8)).any(|i| marked.is(i, Class::According));
    last < at && (speaks || cited)
}

/// "Thousands".
const THOUSANDS: Bounds = (2000, None);

/// What the statements come to.
pub(super) fn settle(statements: &[Statement]) -> Toll {
    let mut toll = Toll::default();
    for dead in [true, false] {
        let bounds = figure(statements.iter().filter(|s| s.dead == dead), dead, &mut toll);
        *(if dead { &mut toll.killed } else { &mut toll.injured }) = bounds;
    }
    // That nobody was hurt says that nobody died; "no victims" says both.
    let none = Some((0, Some(0)));
    if statements.iter().any(|s| s.weight == Weight::Nobody && s.more) {
        toll.killed = toll.killed.or(none);
        toll.injured = toll.injured.or(none);
    }
    toll
}

fn figure<'s>(
    statements: impl Iterator<Item = &'s Statement> + Clone,
    dead: bool,
    toll: &mut Toll,
) -> Option<Bounds> {
    let firm = statements.clone().any(|s| matches!(s.weight, Weight::Firm | Weight::News));
    let mut sum: Option<Bounds> = None;
    let mut first = true;
    for told in statements {
        match (told.weight, sum) {
            (Weight::Vague | Weight::Part | Weight::Old, _) if firm => continue,
            // Thousands fall in a war, not in a raid.
            (_, _) if told.bounds == THOUSANDS => continue,
            (Weight::Feared, old) => {
                let (low, high) = old.unwrap_or((0, Some(0)));
                sum = Some((low, high.zip(told.bounds.1).map(|(a, b)| a.saturating_add(b))));
            }
            (Weight::Old, old) => sum = old.or(Some(told.bounds)),
            (Weight::Vague | Weight::Part, old) => sum = old.max_by_low(told.bounds),
            (Weight::Denied, Some(old)) => sum = Some((0, old.1)),
            (Weight::Nobody, Some(old)) if told.voice => sum = Some((0, old.1)),
            (Weight::Nobody, old) => sum = old.or(Some((0, Some(0)))),
            (Weight::Denied, None) => {
                toll.denied |= dead;
                sum = Some((0, Some(0)));
            }
            (Weight::News, old) => {
                toll.news = true;
                sum = Some(old.map_or(told.bounds, |old| span(old, told.bounds)));
                if dead {
                    (toll.newest, toll.rival) = (Some(told.bounds.0), true);
                }
            }
            (Weight::Firm, None) => {
                toll.rival |= dead && told.voice && told.number;
                sum = Some(told.bounds);
            }
            (Weight::Firm, Some((0, Some(0)))) => sum = Some((0, told.bounds.1)),
            (Weight::Firm, Some(old)) if told.voice && !told.others => {
                sum = Some(if told.number { span(old, told.bounds) } else { old });
            }
            (Weight::Firm, Some(old)) if told.more || told.others => {
                sum = Some((
                    old.0.saturating_add(told.bounds.0),
                    old.1.zip(told.bounds.1).map(|(a, b)| a.saturating_add(b)),
                ));
            }
            (Weight::Firm, Some(_)) => {}
        }
        if told.bounds.0 > 0 && (dead || first) {
            toll.civilians |= told.civilians;
            toll.military |= told.military;
        }
        first = false;
    }
    sum
}

trait MaxByLow {
    fn max_by_low(self, other: Bounds) -> Option<Bounds>;
}

impl MaxByLow for Option<Bounds> {
    fn max_by_low(self, other: Bounds) -> Option<Bounds> {
        Some(self.filter(|b| b.0 >= other.0).unwrap_or(other))
    }
}
