//! What a person asks of the index.

use jiff::civil::Date;

use super::spot::Spot;
use crate::incident::{IncidentType, Status};

/// Which records are wanted; the default is all of them.
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
    /// Only places known at least as precisely as this code of UCDP, 1 the best.
    pub where_prec: Option<u8>,
    /// Only where at least so many are said to have been killed.
    pub killed: Option<u32>,
    /// Only what lies within the radius certainly, not what may.
    pub certain: bool,
    /// Whether a record counts by its point alone, as if its place were exact.
    pub by_point: bool,
}

impl Query {
    /// The radius of the circle by which a record counts, in any unit.
    pub(super) fn circle(&self, radius: f64) -> f64 {
        if self.by_point { 0.0 } else { radius }
    }

    /// Whether a record passes every filter but the distance.
    pub(super) fn admits(&self, spot: &Spot) -> bool {
        (self.types.is_empty() || self.types.contains(&spot.kind))
            && (self.statuses.is_empty() || self.statuses.contains(&spot.status))
            && self.where_prec.is_none_or(|worst| (1..=worst).contains(&spot.where_prec))
            && self.killed.is_none_or(|least| spot.killed.is_some_and(|killed| killed >= least))
            && self.admits_days(spot.days)
    }

    /// Whether anything is asked but the distance.
    pub(super) fn filters(&self) -> bool {
        let Self { since, until, types, statuses, where_prec, killed, .. } = self;
        let days = since.is_some() || until.is_some();
        days || !types.is_empty() || !statuses.is_empty() || where_prec.is_some() || killed.is_some()
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
    use crate::geo::Position;

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

    #[test]
    fn what_is_not_known_passes_no_filter_for_it() {
        let spot = Spot::new(0, Position::new(40.0, 46.0).expect("a position"));
        let (precise, deadly) = (
            Query { where_prec: Some(7), ..Query::default() },
            Query { killed: Some(0), ..Query::default() },
        );
        assert!(!precise.admits(&spot) && !deadly.admits(&spot));
        let told = Spot { where_prec: 2, killed: Some(0), ..spot };
        assert!(precise.admits(&told) && deadly.admits(&told));
    }
}
