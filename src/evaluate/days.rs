//! The days on which something happened, and when two such statements agree.

use std::str::FromStr;

use jiff::civil::Date;

use crate::incident::Incident;

/// From one day to another, both included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Days {
    /// The first day.
    pub first: Date,
    /// The last.
    pub last: Date,
}

impl Days {
    /// The days of a record; `None` where it has no first day.
    pub fn of(incident: &Incident) -> Option<Self> {
        let first = incident.date_start?;
        Some(Self { first, last: incident.date_end.unwrap_or(first) })
    }

    /// Whether the two have a day in common.
    pub fn overlap(self, other: Self) -> bool {
        self.first <= other.last && other.first <= self.last
    }
}

impl FromStr for Days {
    type Err = String;

    /// `2020-10-05` or `2020-10-05/2020-10-07`; of a time of day the date alone.
    fn from_str(text: &str) -> Result<Self, String> {
        let day = |text: &str| -> Result<Date, String> {
            let fault = || format!("`{text}` is no day; write 2020-10-05 or 2020-10-05/2020-10-07");
            text.get(..10).and_then(|day| day.parse().ok()).ok_or_else(fault)
        };
        let (first, last) = text.split_once('/').unwrap_or((text, ""));
        Ok(Self { first: day(first)?, last: day(if last.is_empty() { first } else { last })? })
    }
}

/// Whether days agree; what is unknown on one side is not held against it.
pub(super) fn agree(gold: Option<Days>, told: Option<Days>) -> bool {
    match (gold, told) {
        (Some(gold), Some(told)) => gold.overlap(told),
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn days(text: &str) -> Option<Days> {
        Some(text.parse().expect("days"))
    }

    #[test]
    fn days_agree_where_they_touch_or_are_unknown() {
        assert!(agree(days("2020-10-01/2020-10-03"), days("2020-10-03")));
        assert!(!agree(days("2020-10-01/2020-10-03"), days("2020-10-04")));
        assert!(agree(None, days("2020-10-04")) && agree(days("2020-10-04"), None));
    }

    #[test]
    fn what_is_no_day_says_how_to_write_one() {
        assert!("2020-13-01".parse::<Days>().expect_err("no day").contains("write 2020-10-05"));
        assert!("اليوم".parse::<Days>().is_err());
        assert_eq!(days("2020-10-05T12:00:00Z"), days("2020-10-05/"));
    }
}
