//! The tabular Islamic calendar: a cycle of thirty years of which eleven have a day more.
//!
//! Source: Reingold and Dershowitz, *Calendrical Calculations*, chapter on the Islamic calendar (civil epoch,
//! 16 July 622 Julian; a year is leap where `(11 y + 14) mod 30 < 11`).

use jiff::civil::{Date, date};

use super::after;

/// 1 Muharram of the year 1 in the proleptic Gregorian calendar.
const EPOCH: Date = date(622, 7, 19);

/// The Gregorian day of a day of the tabular Islamic calendar, true within one day of the calendars in use.
///
/// `month` counts from 1 (Muharram). `None` where there is no such day, or for years outside 1–1600.
///
/// ```
/// use jiff::civil::date;
/// use yaqut::calendar::from_hijri;
/// assert_eq!(from_hijri(1442, 3, 5), Some(date(2020, 10, 22)));
/// assert_eq!(from_hijri(1442, 2, 30), None);
/// ```
pub fn from_hijri(year: i16, month: i8, day: i8) -> Option<Date> {
    if !(1..=1600).contains(&year) || !(1..=hijri_month_days(year, month)?).contains(&day) {
        return None;
    }
    let (year, month, day) = (i32::from(year), i32::from(month), i32::from(day));
    let before = 354 * (year - 1) + (3 + 11 * year) / 30 + 29 * (month - 1) + month / 2;
    after(EPOCH, before + day - 1)
}

/// How many days a month of the tabular Islamic calendar has; `None` for a month that is none.
pub fn hijri_month_days(year: i16, month: i8) -> Option<i8> {
    let leap = (11 * i32::from(year) + 14).rem_euclid(30) < 11;
    match month {
        12 if leap => Some(30),
        1..=12 => Some(if month % 2 == 1 { 30 } else { 29 }),
        _ => None,
    }
}

/// The year of the tabular Islamic calendar in which a Gregorian day lies.
pub fn hijri_year(day: Date) -> i16 {
    let rough = i32::from(day.year()) * 33 / 32 - 643;
    let mut year = i16::try_from(rough).unwrap_or(1).max(1);
    while from_hijri(year + 1, 1, 1).is_some_and(|next| next <= day) {
        year += 1;
    }
    year
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known_days_are_right_within_one_day() {
        for (year, month, day, civil) in [
            (1, 1, 1, date(622, 7, 19)),
            (1435, 9, 1, date(2014, 6, 28)),
            (1438, 1, 23, date(2016, 10, 24)),
            (1441, 9, 1, date(2020, 4, 24)),
            (1442, 3, 7, date(2020, 10, 24)),
            (1443, 10, 1, date(2022, 5, 2)),
            (1445, 3, 22, date(2023, 10, 7)),
            (1446, 1, 1, date(2024, 7, 7)),
        ] {
            let told = from_hijri(year, month, day).expect("a day");
            let off = told.until(civil).expect("days").get_days().abs();
            assert!(off <= 1, "{year}-{month}-{day}: {told} for {civil}");
        }
    }

    #[test]
    fn days_follow_one_another_without_a_gap() {
        let mut last = from_hijri(1400, 1, 1).expect("a day").yesterday().expect("a day");
        for year in 1400..1500 {
            for month in 1..=12 {
                for day in 1..=hijri_month_days(year, month).expect("a month") {
                    let next = from_hijri(year, month, day).expect("a day");
                    assert_eq!(next, last.tomorrow().expect("a day"), "{year}-{month}-{day}");
                    assert_eq!(hijri_year(next), year);
                    last = next;
                }
            }
        }
    }
}
