//! What a person asks of the index.

use jiff::civil::Date;

use super::entry::Entry;
use crate::incident::{IncidentType, Status};

/// Which incidents near a position are wanted; the default is all of them.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Query {
    /// How far to look, in kilometres; `None` looks round the whole Earth.
    pub radius_km: Option<f64>,
    /// How many to give at most.
    pub limit: Option<usize>,
    /// Only what may have happened on this day or later.
    pub since: Option<Date>,
    /// Only what may have happened on this day or earlier.
    pub until: Option<Date>,
    /// Whether incidents without a date pass `since` and `until`.
    pub undated: bool,
    /// Only these types; empty means every type.
    pub types: Vec<IncidentType>,
    /// Only these statuses; empty means every status.
    pub statuses: Vec<Status>,
}

impl Query {
    /// Whether an incident passes every filter but the distance.
    pub(super) fn admits(&self, entry: &Entry) -> bool {
        let typed = self.types.is_empty() || self.types.contains(&entry.kind);
        let stands = self.statuses.is_empty() || self.statuses.contains(&entry.status);
        typed && stands && self.admits_days(entry.days)
    }

    fn admits_days(&self, days: Option<(Date, Date)>) -> bool {
        match days {
            Some((first, last)) => {
                self.since.is_none_or(|since| last >= since) && self.until.is_none_or(|until| first <= until)
            }
            None => self.undated || (self.since.is_none() && self.until.is_none()),
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn an_interval_counts_when_it_overlaps_the_days_asked_for() {
        let query =
            Query { since: Some(date(2020, 10, 4)), until: Some(date(2020, 10, 6)), ..Query::default() };
        let days = |first, last| Some((date(2020, 10, first), date(2020, 10, last)));
        assert!(query.admits_days(days(1, 4)));
        assert!(query.admits_days(days(6, 9)));
        assert!(query.admits_days(days(1, 9)));
        assert!(!query.admits_days(days(1, 3)));
        assert!(!query.admits_days(days(7, 9)));
    }

    #[test]
    fn what_has_no_date_is_left_out_of_a_period_unless_asked_for() {
        let period = Query { since: Some(date(2020, 10, 4)), ..Query::default() };
        assert!(!period.admits_days(None));
        assert!(Query { undated: true, ..period }.admits_days(None));
        assert!(Query::default().admits_days(None));
    }
}
