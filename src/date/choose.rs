//! Which of several times is that of an event.

use std::ops::Range;

use jiff::civil::Date;

use super::times::{Kind, Times, Told};
use super::when::When;
use crate::incident::DatePrecision;
use crate::lexicon::{Annotated, Class};
use crate::text::TokenKind;

/// How far from its stretch the time of an event is looked for in a sentence, in tokens: a line may be a whole report.
const REACH: usize = 200;
/// Within how many tokens a report tells when the fighting began.
const HEAD: usize = 4000;
/// How far from a trigger what has lasted since some day may be told in another clause, in tokens.
const NEAR: usize = 7;
/// How much farther a time before the trigger counts that does not open its clause, in tokens.
const BEFORE: usize = 3;
/// Within how many tokens before a time the words for what happened may stand.
const HAPPENED: usize = 4;
/// How far before a time its verb of saying may stand, in tokens.
const SAYING: usize = 10;

/// The first time that the tokens tell, and the token at which it is told.
///
/// `published` is the day against which relative expressions are read; without it they stay unresolved.
pub fn expression(
    times: &Times<'_, '_, '_>,
    range: Range<usize>,
    published: Option<Date>,
) -> Option<(When, usize)> {
    times.first(&range, published, 1).first().map(|told| (told.when, told.tokens.start))
}

/// The interval of several days that a heading dates a report by (20–27 أكتوبر), or its month; parts of a month, and what
/// lasts until now, are none.
pub fn period(times: &Times<'_, '_, '_>, range: Range<usize>, published: Option<Date>) -> Option<When> {
    let first = times.first(&range, published, 1).into_iter().next()?;
    let week =
        first.when.precision == DatePrecision::Week && (first.when.end - first.when.start).get_days() == 6;
    let month = first.kind == Kind::Point
        && first.when.precision == DatePrecision::Month
        && published.is_some_and(|p| (0..=15).contains(&(p - first.when.end).get_days()));
    (first.kind == Kind::Dated || week || month).then_some(first.when)
}

/// The time of an event.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Occurrence {
    /// The days.
    pub when: When,
    /// Whether the words say it of the event itself, not of a toll that rose later.
    pub own: bool,
}

/// The time of an event whose words are `stretch`, a part of `sentence`, and whose trigger words stand at `triggers`.
///
/// Of several times it is the one nearest to the first trigger in the stretch, else in the sentence. A time at which
/// something was said (وقال في بيان الخميس), or a toll rose, counts where there is no other. A year or a month counts
/// only within the stretch: elsewhere it dates a place, a law, a war. Something told as earlier (قصف سابق) lies between
/// the beginning of the fighting, where the report tells it, and publication.
pub fn occurrence(
    times: &Times<'_, '_, '_>,
    stretch: &Range<usize>,
    sentence: &Range<usize>,
    triggers: &[usize],
    published: Option<Date>,
) -> Option<Occurrence> {
    let marked = times.marked;
    if let Some(when) = earlier(times, triggers, published) {
        return Some(Occurrence { when, own: true });
    }
    let low = sentence.start.max(stretch.start.saturating_sub(REACH)).min(stretch.start);
    let whole = low..sentence.end.min(stretch.end + REACH).max(stretch.end);
    let all = times.within(&whole, published);
    let first = triggers.first().copied().unwrap_or(stretch.start);
    let distance = |told: &Told| match (told.tokens.start > first, first >= told.tokens.end) {
        (true, _) => told.tokens.start - first,
        (_, true) if opens(marked, told, &whole) => first - told.tokens.end + 1,
        // What stands before the trigger may belong to another verb.
        (_, true) => first - told.tokens.end + 1 + BEFORE,
        _ => 0,
    };
    let ranked = all.iter().filter_map(|told| {
        let inside = told.tokens.start < stretch.end && told.tokens.end > stretch.start;
        let coarse = matches!(told.when.precision, DatePrecision::Year | DatePrecision::Month);
        let far = told.kind == Kind::Since && distance(told) > NEAR && parted(marked, told, triggers);
        let rank = (saying(marked, told, &whole), !inside, coarse, distance(told));
        ((inside || !coarse) && !far).then_some((rank, told.when))
    });
    let ((saying, ..), when) = ranked.min_by_key(|(rank, _)| *rank)?;
    Some(Occurrence { when, own: saying != Saying::Rise })
}

/// The night before publication, where the first sentences of a report tell of it: that of what it tells without a time.
///
/// A single day is none: what has no time of its own is mostly told of the day of publication. `head` is a sentence with the places of its trigger words. A title that speaks of the last day (بشأن اليوم الماضي)
/// says it of all that follows.
pub fn story(
    times: &Times<'_, '_, '_>,
    head: &Range<usize>,
    triggers: &[usize],
    published: Option<Date>,
) -> Option<When> {
    let marked = times.marked;
    let when = if triggers.is_empty() {
        let told = times.within(head, published);
        // "What happened yesterday", with which a statement opens.
        let happened = |told: &Told| {
            told.kind == Kind::Point
                && (told.tokens.start.saturating_sub(HAPPENED)..told.tokens.start)
                    .any(|i| marked.sense(i, Class::Joint).is_some_and(|s| s.value == "happened"))
        };
        if let Some(told) = told.iter().find(|t| happened(t)) {
            return Some(told.when).filter(|when| published.is_some_and(|p| when.end < p));
        }
        told.into_iter().find(|told| told.kind == Kind::Recent)?.when
    } else {
        let when = occurrence(times, head, head, triggers, published)?.when;
        let point = |told: &Told| told.when == when && told.kind == Kind::Point;
        times.within(head, published).iter().any(point).then_some(when)?
    };
    (Some(when) == published.map(When::night)).then_some(when)
}

/// The day of a stretch that names a part of the day and no day: that of publication, or the night before it.
pub fn bare_hour(
    marked: &Annotated<'_, '_>,
    stretch: &Range<usize>,
    published: Option<Date>,
) -> Option<When> {
    let published = published?;
    stretch.clone().find_map(|at| {
        let hour = marked.sense(at, Class::Hour)?;
        let beside = [at.checked_sub(1), Some(at + hour.tokens)];
        let is_day = |i: usize| marked.sense(i, Class::Hour).is_some_and(|s| s.value == "day");
        match hour.value {
            // "day and night".
            _ if beside.into_iter().flatten().any(is_day) => None,
            "night" | "before_midnight" => Some(When::night(published)),
            "dawn" | "morning" | "noon" | "afternoon" | "midnight" => Some(When::day(published)),
            _ => None,
        }
    })
}

/// Whether a time opens its sentence or its clause.
fn opens(marked: &Annotated<'_, '_>, told: &Told, whole: &Range<usize>) -> bool {
    told.tokens.start <= whole.start + 2
        || (told.tokens.start.saturating_sub(2)..told.tokens.start)
            .any(|i| matches!(marked.text.sign(i), "،" | "," | "؛" | ":"))
}

/// Whether a comma stands between a time and every trigger.
fn parted(marked: &Annotated<'_, '_>, told: &Told, triggers: &[usize]) -> bool {
    triggers.iter().all(|at| {
        let between = if *at < told.tokens.start { *at..told.tokens.start } else { told.tokens.end..*at };
        between.into_iter().any(|i| matches!(marked.text.sign(i), "،" | "," | "؛"))
    })
}

/// What a time belongs to, the best first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Saying {
    Happened,
    Said,
    Rise,
}

/// Whether a time belongs to a verb of saying, or to a toll that rose, rather than to what happened.
fn saying(marked: &Annotated<'_, '_>, told: &Told, whole: &Range<usize>) -> Saying {
    let low = told.tokens.start.saturating_sub(SAYING).max(whole.start);
    for at in (low..told.tokens.start).rev() {
        let sign = marked.text.sign(at);
        let kind = marked.text.get(at).map(|t| t.kind);
        if kind == Some(TokenKind::Break) || matches!(sign, ":" | "\"" | "«" | "»" | "“" | "؛" | "|") {
            return Saying::Happened;
        }
        if marked.sense(at, Class::Joint).is_some_and(|s| s.value == "rise") {
            return Saying::Rise;
        }
        if marked.is(at, Class::Speech) || marked.is(at, Class::According) {
            return Saying::Said;
        }
        let speaks_of = marked.sense(at, Class::Marker).is_some_and(|s| s.value == "closes")
            && !matches!(marked.sense(at, Class::Locative).map(|s| s.value), Some("on" | "toward"));
        if speaks_of || marked.is(at, Class::Trigger) || marked.is(at, Class::Clause) {
            return Saying::Happened;
        }
    }
    Saying::Happened
}

/// Between the beginning of the fighting and publication, for a trigger that is told as earlier.
fn earlier(times: &Times<'_, '_, '_>, triggers: &[usize], published: Option<Date>) -> Option<When> {
    let marked = times.marked;
    let is_earlier = |at: usize| marked.sense(at, Class::Joint).is_some_and(|s| s.value == "earlier");
    triggers.iter().find(|at| {
        let tokens = marked.sense(**at, Class::Trigger).map_or(1, |s| s.tokens);
        (**at + tokens..**at + tokens + 2).any(is_earlier)
    })?;
    let published = published?;
    let began = onset(times, published)?;
    Some(When::span(began, published))
}

/// The day on which the fighting began, where the report tells one of the last year.
fn onset(times: &Times<'_, '_, '_>, published: Date) -> Option<Date> {
    let marked = times.marked;
    (0..marked.text.len().min(HEAD)).find_map(|at| {
        let sense = marked.sense(at, Class::Joint).filter(|s| s.value == "began")?;
        let after = at + sense.tokens;
        let told = times.within(&(after..after + 4), Some(published)).into_iter().next()?;
        let days = (published - told.when.start).get_days();
        (told.kind == Kind::Dated && (1..=365).contains(&days)).then_some(told.when.start)
    })
}
