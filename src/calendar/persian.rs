//! The solar calendar of Iran, by the cycle of 33 years with eight leap years.
//!
//! The cycle gives the official new year for 1343–1472 (1964–2093): A. Birashk, *A Comparative Calendar of the
//! Iranian, Muslim Lunar, and Christian Eras*, and the tables after it in *Calendrical Calculations*.

use jiff::civil::{Date, date};

use super::after;

/// The years of a cycle that are leap.
const LEAP: [i32; 8] = [1, 5, 9, 13, 17, 22, 26, 30];
/// A new year's day from which the others are counted, and its year.
const ANCHOR: (i16, Date) = (1399, date(2020, 3, 20));

/// The Gregorian day of a day of the Iranian calendar; `month` counts from 1 (Farvardin).
///
/// `None` where there is no such day, or for years outside 1343–1472.
///
/// ```
/// use jiff::civil::date;
/// use yaqut::calendar::from_persian;
/// assert_eq!(from_persian(1399, 7, 6), Some(date(2020, 9, 27)));
/// ```
pub fn from_persian(year: i16, month: i8, day: i8) -> Option<Date> {
    if !(1343..=1472).contains(&year) || !(1..=persian_month_days(year, month)?).contains(&day) {
        return None;
    }
    let before = |year: i16| {
        let (cycles, rest) = (i32::from(year - 1) / 33, i32::from(year - 1) % 33);
        let leaps = 8 * cycles + LEAP.iter().filter(|leap| **leap <= rest).count() as i32;
        365 * i32::from(year - 1) + leaps
    };
    let month = i32::from(month);
    let months = if month <= 7 { 31 * (month - 1) } else { 30 * (month - 1) + 6 };
    after(ANCHOR.1, before(year) - before(ANCHOR.0) + months + i32::from(day) - 1)
}

/// How many days a month of the Iranian calendar has; `None` for a month that is none.
pub fn persian_month_days(year: i16, month: i8) -> Option<i8> {
    match month {
        1..=6 => Some(31),
        7..=11 => Some(30),
        12 => Some(if LEAP.contains(&i32::from(year).rem_euclid(33)) { 30 } else { 29 }),
        _ => None,
    }
}

/// The year of the Iranian calendar in which a Gregorian day of 1965–2093 lies.
pub fn persian_year(day: Date) -> i16 {
    let year = day.year() - 621;
    if from_persian(year, 1, 1).is_some_and(|first| first > day) { year - 1 } else { year }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn new_years_days_and_feasts_are_right() {
        for (year, month, day, civil) in [
            (1357, 11, 22, date(1979, 2, 11)),
            (1395, 12, 30, date(2017, 3, 20)),
            (1400, 1, 1, date(2021, 3, 21)),
            (1403, 1, 1, date(2024, 3, 20)),
            (1404, 1, 1, date(2025, 3, 21)),
        ] {
            assert_eq!(from_persian(year, month, day), Some(civil));
            assert_eq!(persian_year(civil), year);
        }
        assert_eq!(from_persian(1400, 12, 30), None);
    }
}
