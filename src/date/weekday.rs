//! Days of the week: the last one before publication, nights between two, intervals of several.

use jiff::civil::{Date, Weekday};

use super::absolute::{absolute, bare_day};
use super::when::{When, shift};
use super::words::Words;
use crate::lexicon::Class;

/// What is told by a day of the week.
pub(super) enum Named {
    /// A time, and the token after it.
    Time(When, usize),
    /// A day to come, and the token after it.
    Future(usize),
}

/// The day of the week at `at` with what belongs to it; `hour` is the part of the day named before it.
pub(super) fn weekday(w: &Words, at: usize, hour: &str) -> Option<Named> {
    let (first, after) = w.weekday(at)?;
    if let Some(named) = with_date(w, after, first, hour) {
        return Some(named);
    }
    let published = w.published?;
    if let Some((second, end, joint)) = second(w, after) {
        let until = last_weekday(published, second)?;
        let days = i32::from((second - first).rem_euclid(7));
        let from =
            at.checked_sub(1).is_some_and(|i| w.is_of(i) || w.means(i, Class::Joint, "between").is_some());
        let several = from || joint == Joint::And;
        if days == 1 && !several {
            return Some(Named::Time(When::night(until), end));
        }
        if days > 0 && (joint != Joint::And || days < 3) && joint != Joint::None {
            return Some(Named::Time(When::days(shift(until, -days), until), end));
        }
    }
    if let Some(end) = w.means(after, Class::Day, "next") {
        return Some(Named::Future(end));
    }
    let date = last_weekday(published, first)?;
    let past = w.means(after, Class::Day, "past");
    let earlier = w.means(after, Class::Day, "before_past");
    let date = match (past, earlier) {
        (_, Some(_)) if date == published => shift(date, -14),
        (_, Some(_)) => shift(date, -7),
        (Some(_), _) if date == published => shift(date, -7),
        _ => date,
    };
    let end = past.or(earlier).unwrap_or(after);
    Some(Named::Time(of_hour(date, hour, published), end))
}

/// A day with the part of it that is named: the eve belongs to the day before as well, midnight to the day after.
pub(super) fn of_hour(date: Date, hour: &str, published: Date) -> When {
    match hour {
        "eve" => When::night(date),
        "midnight" if date < published => When::night(shift(date, 1)),
        _ => When::day(date),
    }
}

/// The weekday before a date says it again: the date rules.
fn with_date(w: &Words, after: usize, weekday: i8, hour: &str) -> Option<Named> {
    let after = ["past", "this"].iter().find_map(|value| w.means(after, Class::Day, value)).unwrap_or(after);
    let opened = w.is_comma(after) || w.is_sign(after, &["(", "/", "-", "–"]);
    let lead = after + usize::from(opened);
    let lead = if w.sense(lead, Class::Locative).is_some_and(|s| s.value == "at") { lead + 1 } else { lead };
    let lead = w.skip(lead, Class::Joint, "same");
    let night = matches!(hour, "eve");
    let date = absolute(w, lead, Some(weekday), night).filter(|_| lead != after || !opened);
    let date = date.or_else(|| (lead == after).then(|| bare_day(w, after, weekday))?);
    date.map(|(when, end)| Named::Time(when, end))
}

#[derive(PartialEq)]
enum Joint {
    And,
    Sign,
    To,
    None,
}

/// The second day of the week, the token after it, and what joins it to the first.
fn second(w: &Words, at: usize) -> Option<(i8, usize, Joint)> {
    let plain = |i: usize| {
        let i = w.sense(i, Class::Hour).map_or(i, |s| i + s.tokens);
        w.weekday(i)
    };
    if w.is_dash(at) || w.is_sign(at, &["/"]) {
        return plain(at + 1).map(|(day, end)| (day, end, Joint::Sign));
    }
    if let Some(next) = w.means(at, Class::Joint, "to") {
        return plain(next).map(|(day, end)| (day, end, Joint::To));
    }
    let and = w.sense(at, Class::Weekday)?.reading.conjunction;
    w.weekday(at).map(|(day, end)| (day, end, if and { Joint::And } else { Joint::None }))
}

/// The last day with this weekday (1 Monday … 7 Sunday) up to `published`.
pub(super) fn last_weekday(published: Date, number: i8) -> Option<Date> {
    let weekday = Weekday::from_monday_one_offset(number).ok()?;
    let back =
        i32::from(published.weekday().to_monday_one_offset()) - i32::from(weekday.to_monday_one_offset());
    Some(shift(published, -back.rem_euclid(7)))
}
