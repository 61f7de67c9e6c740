//! Days told from the day of publication: today, yesterday, last night, last week, three days ago.

use jiff::ToSpan;
use jiff::civil::Date;

use super::absolute::absolute;
use super::weekday::{Named, last_weekday, of_hour, weekday};
use super::when::{When, shift};
use super::words::Words;
use crate::calendar::monday;
use crate::incident::DatePrecision;
use crate::lexicon::Class;

/// Within how many tokens of a length its unit stands: "within the last four and twenty hours".
const UNIT: usize = 12;

/// The relative day or period at `at`, and the token after it; `hour` is the part of the day named before it.
pub(super) fn relative(w: &Words, at: usize, hour: &str) -> Option<(When, usize)> {
    let sense = w.sense(at, Class::Day)?;
    let after = at + sense.tokens;
    let published = w.published?;
    Some(match sense.value {
        "0" | "-1" | "-2" => return named_day(w, at, after, sense.value.parse().ok()?, hour),
        "last_night" => (When::night(published), after),
        "night_before" => (When::night(shift(published, -1)), after),
        "last" => (last_days(published, sense.extra.parse().ok()?), after),
        "-7..-1" => (week(published, -1), after),
        "-14..-8" => (week(published, -2), after),
        "week" => {
            (When { precision: DatePrecision::Week, ..When::span(shift(published, -6), published) }, after)
        }
        "0m" => (
            When { precision: DatePrecision::Week, ..When::span(published.first_of_month(), published) },
            after,
        ),
        "-1m" => (month_before(published, 1)?, after),
        "-2m" => (month_before(published, 2)?, after),
        "-1y" => (year(published.year() - 1)?, after),
        "ago" => return ago(w, after, published),
        _ => return None,
    })
}

/// Today or yesterday: the weekday or the date beside it rules where the report came out a day or two later.
fn named_day(w: &Words, at: usize, after: usize, back: i32, hour: &str) -> Option<(When, usize)> {
    let published = w.published?;
    if back == 0 && w.sense(after, Class::Ordinal).is_some_and(|s| s.reading.skip == 0) {
        // "the third day" of something.
        return None;
    }
    let told = shift(published, back);
    let next = if w.is_comma(after) || w.is_sign(after, &["("]) { after + 1 } else { after };
    if let Some((number, end)) = w.weekday(next) {
        return match weekday(w, next, hour)? {
            Named::Time(when, last) if last > end => Some((when, last)),
            _ => {
                let date = last_weekday(told, number)?;
                let next = shift(date, 7);
                let near = |day: &Date| (told - *day).get_days().abs() <= 2 && *day <= published;
                let date = [date, next].into_iter().find(near).unwrap_or(told);
                Some((of_hour(date, hour, published), end))
            }
        };
    }
    let in_words = next == after && at > 0;
    if let Some((when, end)) = absolute(w, after, None, false).filter(|_| in_words)
        && (published - when.end).get_days().abs() <= 3
    {
        return Some((when, end));
    }
    Some((of_hour(told, hour, published), after))
}

/// The last `days` days up to publication.
fn last_days(published: Date, days: i32) -> When {
    match days {
        ..=2 => When::days(shift(published, -days), published),
        3..=14 => When { precision: DatePrecision::Week, ..When::span(shift(published, -days), published) },
        _ => When::span(shift(published, -days), published),
    }
}

/// A week from Monday to Sunday, counted from that of publication.
fn week(published: Date, weeks: i32) -> When {
    let start = shift(monday(published), 7 * weeks);
    When { precision: DatePrecision::Week, ..When::span(start, shift(start, 6)) }
}

fn month_before(published: Date, months: i32) -> Option<When> {
    let first = published.first_of_month().checked_sub(months.months()).ok()?;
    Some(When { precision: DatePrecision::Month, ..When::span(first, first.last_of_month()) })
}

/// A whole year.
pub(super) fn year(year: i16) -> Option<When> {
    let (start, end) = (Date::new(year, 1, 1).ok()?, Date::new(year, 12, 31).ok()?);
    Some(When { start, end, precision: DatePrecision::Year })
}

/// A length of time in days, its number if it has one, and the token after it.
pub(super) struct Length {
    pub days: i32,
    pub number: Option<i32>,
    pub after: usize,
}

/// "three days", "a week", "24 hours", also with the noun first (الأيام الثلاثة).
pub(super) fn length(w: &Words, at: usize) -> Option<Length> {
    let unit = |i: usize| w.sense(i, Class::Period).map(|s| (s, i + s.tokens));
    if let Some((sense, after)) = unit(at) {
        let days: i32 = sense.value.parse().ok()?;
        let numbered = w.number(after).filter(|_| sense.extra == "n" || days == 0);
        return Some(match numbered {
            Some((n, end)) => Length { days: times(days, n), number: Some(n), after: end },
            None => Length { days, number: (sense.extra != "n").then_some(1), after },
        });
    }
    let (n, next) = w.number(at)?;
    let (sense, after) = unit(next)?;
    let days: i32 = sense.value.parse().ok()?;
    // "11 days" has its noun in the singular.
    Some(Length { days: times(days, n), number: Some(n), after })
}

/// `n` units of so many days; hours make whole days.
fn times(days: i32, n: i32) -> i32 {
    if days == 0 { (n / 24).max(i32::from(n >= 12)) } else { days.saturating_mul(n.clamp(0, 2000)) }
}

/// "within the last 24 hours", "the last three days": a length that ends at publication.
pub(super) fn within(w: &Words, at: usize) -> Option<(When, usize)> {
    let published = w.published?;
    // A length has its unit among its first words.
    if !w.marked.any(&(at..at + UNIT), Class::Period) {
        return None;
    }
    let lead = w.means(at, Class::Joint, "within");
    let start = w.past_article(lead.unwrap_or(at));
    let length = length(w, start)?;
    let past = w.means(length.after, Class::Day, "past");
    if lead.is_none() && past.is_none() {
        return None;
    }
    // "last week" is the one before this; "the last days" say no number.
    let counted = length.number.is_some_and(|n| n > 1 || length.days <= 1 || w.number(start).is_some());
    if !counted {
        return None;
    }
    // "for an hour" says how long, not when.
    let ends = past.is_some() || (length.days == 1 && length.number == Some(24));
    let end = past.unwrap_or(length.after);
    (ends && length.days <= 400).then(|| (last_days(published, length.days.max(1)), end))
}

/// "three days ago"; of something else (قبل يوم من وصوله) it says nothing.
fn ago(w: &Words, at: usize, published: Date) -> Option<(When, usize)> {
    let at = w.sense(at, Class::Hedge).map_or(at, |s| at + s.tokens);
    let length = length(w, at)?;
    if w.is_of(length.after) && w.means(length.after + 1, Class::Joint, "now").is_none() {
        return None;
    }
    let day = shift(published, -length.days);
    let around =
        |slack: i32, precision| When { precision, ..When::span(shift(day, -slack), shift(day, slack)) };
    let when = match (length.number, length.days) {
        // "days ago", "weeks ago".
        (None, 1) => {
            When { precision: DatePrecision::Week, ..When::span(shift(published, -10), shift(published, -2)) }
        }
        (None, 7) => When {
            precision: DatePrecision::Month,
            ..When::span(shift(published, -42), shift(published, -14))
        },
        (None, _) => return None,
        (_, ..7) => When::day(day),
        (_, 7..28) => around(1, DatePrecision::Week),
        (_, 28..360) => around(10, DatePrecision::Month),
        (_, days) => year(shift(published, -days).year())?,
    };
    Some((when, length.after))
}
