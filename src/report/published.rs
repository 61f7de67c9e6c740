//! The day of publication where it is written in digits: as a value of the data, or at the head of a file's name.

use jiff::civil::Date;

/// The day of an ISO date or date-time; the clock and the offset are left aside.
pub(super) fn iso_day(value: &str) -> Option<Date> {
    let value = value.trim();
    let day = value.get(..10)?;
    let rest = value.get(10..)?;
    let ends = rest.is_empty() || rest.starts_with(['T', 't', ' ', '+', 'Z']);
    if !ends || !shaped(day) { None } else { day.parse().ok() }
}

/// The ISO date that begins a file's name: `2020-10-05-barda.txt`, `20201005.txt`.
pub(super) fn day_of_name(name: &str) -> Option<Date> {
    let digits = name.chars().take_while(char::is_ascii_digit).count();
    let day = match digits {
        4 => name.get(..10).filter(|day| shaped(day))?,
        8 => name.get(..8)?,
        _ => return None,
    };
    if name.get(day.len()..)?.starts_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    day.parse().ok().filter(|date: &Date| (1900..=2100).contains(&date.year()))
}

/// Whether the text has the shape `dddd-dd-dd`.
fn shaped(day: &str) -> bool {
    day.len() == 10
        && day.bytes().enumerate().all(
            |(at, byte)| {
                if at == 4 || at == 7 { byte == b'-' } else { byte.is_ascii_digit() }
            },
        )
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn shown(day: Option<Date>) -> String {
        day.map_or("none".to_owned(), |day| day.to_string())
    }

    #[test]
    fn iso_dates_and_date_times_give_their_day() {
        for value in ["2020-10-05", " 2020-10-05T23:30:00+04:00 ", "2020-10-05 10:00", "2020-10-05Z"] {
            assert_eq!(shown(iso_day(value)), "2020-10-05", "{value}");
        }
        for value in ["", "05/10/2020", "2020-10", "2020-13-05", "2020-10-055", "٢٠٢٠-١٠-٠٥", "yesterday"]
        {
            assert_eq!(shown(iso_day(value)), "none", "{value}");
        }
    }

    #[test]
    fn a_file_name_may_begin_with_its_day() {
        assert_eq!(shown(day_of_name("2020-10-05-barda.txt")), "2020-10-05");
        assert_eq!(shown(day_of_name("20201005.txt")), "2020-10-05");
        for name in
            ["2020-10-051.txt", "202010051.txt", "01-tartar.txt", "2020-10.txt", "99991231.txt", "بردع"]
        {
            assert_eq!(shown(day_of_name(name)), "none", "{name}");
        }
    }

    proptest! {
        #[test]
        fn no_text_makes_them_panic(text in "[0-9٠-٩TZ: +-]{0,14}\\PC{0,3}") {
            let _ = (iso_day(&text), day_of_name(&text));
        }
    }
}
