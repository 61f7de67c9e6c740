//! Months of the three calendars that Arabic reports date by, as Gregorian days.

use jiff::civil::{Date, Weekday};

use super::when::{When, shift};
use crate::calendar::{
    from_hijri, from_persian, hijri_month_days, hijri_year, persian_month_days, persian_year,
};
use crate::incident::DatePrecision;

/// A calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Calendar {
    Gregorian,
    Hijri,
    Persian,
}

/// A month by its number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Month {
    calendar: Calendar,
    number: i8,
}

impl Month {
    /// The month of a row: its number, and the tradition that names it.
    pub fn new(number: &str, tradition: &str) -> Option<Self> {
        let calendar = match tradition {
            "hijri" => Calendar::Hijri,
            "persian" => Calendar::Persian,
            _ => Calendar::Gregorian,
        };
        Some(Self { calendar, number: number.parse().ok().filter(|n| (1..=12).contains(n))? })
    }

    /// The month in which a day lies.
    pub fn of(date: Date) -> Self {
        Self { calendar: Calendar::Gregorian, number: date.month() }
    }

    /// Whether the name is one of the months by which the world dates.
    pub fn is_gregorian(self) -> bool {
        self.calendar == Calendar::Gregorian
    }

    /// Whether its days are known within a day only.
    pub fn is_lunar(self) -> bool {
        self.calendar == Calendar::Hijri
    }

    /// Whether a year may be one of this month's calendar.
    pub fn takes(self, year: i16) -> bool {
        if self.is_gregorian() { year >= 1900 } else { year < 1600 }
    }

    /// A day of the month; without a year the last that is not after `published`.
    pub fn day(self, day: i8, year: Option<i16>, published: Option<Date>) -> Option<Date> {
        let on = |year: i16| match self.calendar {
            Calendar::Gregorian => Date::new(year, self.number, day).ok(),
            Calendar::Hijri => from_hijri(year, self.number, day),
            Calendar::Persian => from_persian(year, self.number, day),
        };
        if let Some(year) = year {
            return on(year);
        }
        let published = published?;
        let year = self.year_of(published);
        // A lunar day may be a day earlier than the tables have it.
        let slack = i32::from(self.is_lunar());
        match on(year) {
            Some(date) if date <= shift(published, slack) => Some(date),
            // 29 February may be of an earlier year.
            _ => (1..=4).find_map(|back| on(year - back)),
        }
    }

    /// From one day of the month to another; days of a lunar month are known within a day.
    pub fn span(self, days: (i8, i8), year: Option<i16>, published: Option<Date>) -> Option<When> {
        let end = self.day(days.1, year, published)?;
        let start = if days.0 == days.1 { end } else { self.day(days.0, year, Some(end))? };
        (start <= end).then(|| self.blurred(start, end))
    }

    /// The same with what is not known of a lunar day.
    pub fn blurred(self, start: Date, end: Date) -> When {
        let blur = i32::from(self.is_lunar());
        When { start: shift(start, -blur), end: shift(end, blur), precision: DatePrecision::Day }
    }

    /// A lunar day that fell on this weekday: the one of three that does.
    pub fn settled(self, when: When, weekday: Option<i8>) -> When {
        let Some(weekday) = weekday.and_then(|n| Weekday::from_monday_one_offset(n).ok()) else {
            return when;
        };
        let fits = (0..=2).map(|n| shift(when.start, n)).find(|d| d.weekday() == weekday && *d <= when.end);
        fits.filter(|_| self.is_lunar()).map_or(when, When::day)
    }

    /// The last day of the month.
    pub fn last(self, year: i16) -> i8 {
        match self.calendar {
            Calendar::Gregorian => Date::new(year, self.number, 1).map_or(28, |first| first.days_in_month()),
            Calendar::Hijri => hijri_month_days(year, self.number).unwrap_or(29),
            Calendar::Persian => persian_month_days(year, self.number).unwrap_or(29),
        }
    }

    /// The year in which the month last began before `published`.
    pub fn last_year(self, published: Date) -> i16 {
        let year = self.year_of(published);
        if self.day(1, Some(year), None).is_some_and(|first| first > published) { year - 1 } else { year }
    }

    fn year_of(self, date: Date) -> i16 {
        match self.calendar {
            Calendar::Gregorian => date.year(),
            Calendar::Hijri => hijri_year(date),
            Calendar::Persian => persian_year(date),
        }
    }
}
