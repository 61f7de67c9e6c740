//! Calendars: days of the Islamic and of the Iranian calendar as Gregorian days, by arithmetic, and the Monday of a week.
//!
//! Both work by fixed rules, not by the sighting of a moon: the Islamic calendar is the tabular one, which lies within
//! a day of Umm al-Qura and of what a country announced. Whoever needs the very day must have it from a weekday or a
//! Gregorian date beside it.

mod hijri;
mod persian;

pub use hijri::{from_hijri, hijri_month_days, hijri_year};
pub use persian::{from_persian, persian_month_days, persian_year};

use jiff::ToSpan;
use jiff::civil::Date;

/// The Monday of the week in which `day` lies; where the calendar does not reach so far back, `day`.
pub fn monday(day: Date) -> Date {
    after(day, -i32::from(day.weekday().to_monday_zero_offset())).unwrap_or(day)
}

/// `days` after `start`; `None` beyond the calendar's ends.
fn after(start: Date, days: i32) -> Option<Date> {
    start.checked_add(days.days()).ok()
}
