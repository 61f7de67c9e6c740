//! Months, seasons and years, and their parts: early this month, mid-May, the summer of 2014.

use jiff::civil::Date;

use super::month::Month;
use super::relative::{relative, year};
use super::when::{When, shift};
use super::words::Words;
use crate::calendar::monday;
use crate::incident::DatePrecision;
use crate::lexicon::Class;

/// The part of a week, month or year that begins at `at` (مطلع الشهر), and the token after it.
pub(super) fn part(w: &Words, at: usize) -> Option<(When, usize)> {
    let sense = w.sense(at, Class::Stretch)?;
    let after = at + sense.tokens;
    let after = if w.is_of(after) { after + 1 } else { after };
    let published = w.published?;
    if let Some((month, given, end)) = month_and_year(w, after) {
        let year = given.unwrap_or_else(|| month.last_year(published));
        return Some((of_month(month, year, sense.value, published)?, end));
    }
    if let Some(day) = w.sense(after, Class::Day) {
        let end = after + day.tokens;
        return match day.value {
            "week" => Some((of_week(published, sense.value), end)),
            "-7..-1" => {
                let sunday = shift(published, -i32::from(published.weekday().to_monday_one_offset()));
                Some((of_week(sunday, sense.value), end))
            }
            "0m" | "-1m" | "-2m" => {
                let (whole, end) = relative(w, after, "")?;
                let month = Month::of(whole.start);
                Some((of_month(month, whole.start.year(), sense.value, published)?, end))
            }
            "0y" => Some((of_year(published.year(), sense.value, published)?, end)),
            "-1y" => Some((of_year(published.year() - 1, sense.value, published)?, end)),
            _ => None,
        };
    }
    let span = w.sense(after, Class::Span)?;
    let end = after + span.tokens;
    if span.value == "year"
        && let Some((year, end)) = w.year(end).filter(|(year, _)| *year >= 1900)
    {
        return Some((of_year(year, sense.value, published)?, end));
    }
    if w.means(end, Class::Day, "next").is_some() {
        return None;
    }
    Some((
        match span.value {
            "week" => of_week(published, sense.value),
            "month" => of_month(Month::of(published), published.year(), sense.value, published)?,
            _ => of_year(published.year(), sense.value, published)?,
        },
        end,
    ))
}

/// A third or a half of a month, no further than publication.
fn of_month(month: Month, year: i16, part: &str, published: Date) -> Option<When> {
    let last = month.last(year);
    let (from, to) = match part {
        "early" => (1, 10),
        "mid" => (11, 20),
        "half1" => (1, 15),
        "half2" => (16, last),
        _ => (21, last),
    };
    let when = month.span((from, to), Some(year), None)?;
    // At the beginning of a month its end is that of the month before.
    if when.start > published {
        let before = shift(month.day(1, Some(year), None)?, -1);
        return (before < published).then(|| of_month(Month::of(before), before.year(), part, published))?;
    }
    Some(until(When { precision: DatePrecision::Week, ..when }, published))
}

/// The first, the middle or the last three days of a week that begins on Monday.
fn of_week(published: Date, part: &str) -> When {
    let monday = monday(published);
    let from = match part {
        "early" | "half1" => 0,
        "mid" => 1,
        _ => 4,
    };
    let start = shift(monday, if shift(monday, from) > published { from - 7 } else { from });
    let when = When { start, end: shift(start, 2), precision: DatePrecision::Week };
    until(when, published)
}

/// The beginning, the middle or the end of a year.
fn of_year(year: i16, part: &str, published: Date) -> Option<When> {
    let (from, to) = match part {
        "early" => (1, 1),
        "mid" => (6, 7),
        "half1" => (1, 6),
        "half2" => (7, 12),
        _ => (11, 12),
    };
    let (start, end) = (Date::new(year, from, 1).ok()?, Date::new(year, to, 1).ok()?.last_of_month());
    (start <= published).then(|| until(When::span(start, end), published))
}

/// What has not yet been cannot be told.
fn until(when: When, published: Date) -> When {
    When { end: when.end.min(published).max(when.start), ..when }
}

/// A whole month, where something says that the word is one: a year, "in", "the month of", "last".
pub(super) fn month(w: &Words, at: usize) -> Option<(When, usize)> {
    let published = w.published?;
    let (month, given, end) = month_and_year(w, at)?;
    let called = w.means(at, Class::Span, "month").is_some();
    let past = w.means(end, Class::Day, "past");
    let led = at.checked_sub(1).is_some_and(|i| {
        w.means(i, Class::Span, "month").is_some()
            || w.means(i, Class::Day, "since").is_some()
            || w.means(i, Class::Joint, "review").is_some()
            || w.sense(i, Class::Locative).is_some_and(|s| s.value == "at" && s.reading.skip == 0)
    });
    let known = given.is_some() || past.is_some() || called || led;
    if !known || w.means(end, Class::Day, "next").is_some() {
        return None;
    }
    let year = given.unwrap_or_else(|| month.last_year(published));
    let when = month.span((1, month.last(year)), Some(year), None)?;
    let when = When { precision: DatePrecision::Month, ..when };
    let when = if when.start <= published { until(when, published) } else { when };
    Some((when, past.unwrap_or(end)))
}

/// A month by its name, also after "the month of", and its year if one is told.
fn month_and_year(w: &Words, at: usize) -> Option<(Month, Option<i16>, usize)> {
    let (month, after) = w.month(w.skip(at, Class::Span, "month"))?;
    if let Some((year, end)) = w.year(after).filter(|(year, _)| month.takes(*year)) {
        return Some((month, Some(year), end));
    }
    let of = if w.is_of(after) { after + 1 } else { after };
    let year = w.means(of, Class::Day, "-1y").and_then(|end| Some((w.published?.year() - 1, end)));
    Some(year.map_or((month, None, after), |(year, end)| (month, Some(year), end)))
}

/// A season of a year (صيف 2014) or a year (عام 2014).
pub(super) fn season_or_year(w: &Words, at: usize) -> Option<(When, usize)> {
    let published = w.published?;
    if let Some(season) = w.sense(at, Class::Season) {
        let first: i8 = season.value.parse().ok()?;
        let after = at + season.tokens;
        let (told, end) = match w.year(after).filter(|(year, _)| *year >= 1900) {
            Some(told) => told,
            None => match w.sense(after, Class::Day).map(|s| (s.value, after + s.tokens)) {
                Some(("-1y", end)) => (published.year() - 1, end),
                Some(("past", end)) if (first, 1) > (published.month(), 0) => (published.year() - 1, end),
                Some(("past", end)) => (published.year(), end),
                _ => return None,
            },
        };
        let winter = first == 12;
        let start = Date::new(told - i16::from(winter), first, 1).ok()?;
        let end_of = Date::new(told, if winter { 2 } else { first + 2 }, 1).ok()?.last_of_month();
        return Some((When { precision: DatePrecision::Year, start, end: end_of }, end));
    }
    w.means(at, Class::Span, "year")?;
    let (told, end) = w.year(at).filter(|(told, _)| (1900..published.year()).contains(told))?;
    Some((year(told)?, end))
}
