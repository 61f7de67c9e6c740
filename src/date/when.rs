//! A span of days, and how exactly it is known.

use jiff::ToSpan;
use jiff::civil::Date;

use crate::incident::DatePrecision;

/// When something happened: the first and the last day it may have been, and the precision.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct When {
    /// The first day.
    pub start: Date,
    /// The last day.
    pub end: Date,
    /// How exactly it is known.
    pub precision: DatePrecision,
}

impl When {
    /// A single day.
    pub fn day(date: Date) -> Self {
        Self { start: date, end: date, precision: DatePrecision::Day }
    }

    /// The night before `date`, up to its morning.
    pub fn night(date: Date) -> Self {
        Self { start: shift(date, -1), end: date, precision: DatePrecision::Day }
    }

    /// From one day to another, both told.
    pub fn days(start: Date, end: Date) -> Self {
        Self { start, end: end.max(start), precision: DatePrecision::Day }
    }

    /// From `start` to `end`, its precision by its length.
    pub fn span(start: Date, end: Date) -> Self {
        let days = start.until(end).map_or(0, |span| span.get_days());
        let precision = match days {
            ..=2 => DatePrecision::Day,
            3..=14 => DatePrecision::Week,
            15..=31 => DatePrecision::Month,
            _ => DatePrecision::Year,
        };
        Self { start, end: end.max(start), precision }
    }

    /// The same span some days later.
    pub fn shifted(&self, days: i32) -> Self {
        Self { start: shift(self.start, days), end: shift(self.end, days), ..*self }
    }

    /// Whether the two may be the same time, give or take `slack` days.
    pub fn touches(&self, other: &Self, slack: i32) -> bool {
        shift(self.start, -slack) <= other.end && other.start <= shift(self.end, slack)
    }
}

/// `date` and `days` more; the ends of the calendar stay where they are.
pub(super) fn shift(date: Date, days: i32) -> Date {
    date.checked_add(days.days()).unwrap_or(date)
}
