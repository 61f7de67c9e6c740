//! What is counted: incidents, and sums of tolls with what they leave out.

use jiff::civil::Date;

use crate::incident::{Incident, Status};

/// A sum of tolls: low, best and high.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Toll {
    /// Incidents with a figure.
    known: u32,
    /// Incidents without an upper figure ("at least").
    open: u32,
    low: u64,
    best: u64,
    high: u64,
    /// Incidents that add nothing: their toll is unknown, is shared with other units, or is a total over some days.
    pub unknown: u32,
}

impl Toll {
    /// Adds a record's figures; gives whether it has any.
    pub(super) fn add(&mut self, [low, best, high]: [Option<u32>; 3]) -> bool {
        let Some(least) = low.or(best).or(high.map(|_| 0)) else { return false };
        self.known += 1;
        self.low += u64::from(least);
        self.best += u64::from(best.unwrap_or(least));
        match high {
            Some(high) => self.high += u64::from(high),
            None => self.open += 1,
        }
        true
    }

    /// The sum of the lowest figures; `None` where none is known.
    pub fn low(&self) -> Option<u64> {
        (self.known > 0).then_some(self.low)
    }

    /// The sum of the best figures, the lowest where a record has no best.
    pub fn best(&self) -> Option<u64> {
        (self.known > 0).then_some(self.best)
    }

    /// The sum of the highest figures; `None` where one of them is "at least".
    pub fn high(&self) -> Option<u64> {
        (self.known > 0 && self.open == 0).then_some(self.high)
    }
}

/// What happened in a unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Counts {
    /// Incidents, those claimed and denied among them.
    pub incidents: u32,
    /// Of them claimed by a party or an unverified source alone.
    pub claimed: u32,
    /// Of them denied.
    pub denied: u32,
    /// The killed.
    pub killed: Toll,
    /// The injured.
    pub injured: Toll,
    /// The first day.
    pub first: Option<Date>,
    /// The last day.
    pub last: Option<Date>,
}

impl Counts {
    /// Counts an incident, its toll left to the caller.
    pub(super) fn add(&mut self, incident: &Incident) {
        self.incidents += 1;
        self.claimed += u32::from(incident.status == Status::Claimed);
        self.denied += u32::from(incident.status == Status::Denied);
        let first = [self.first, incident.date_start].into_iter().flatten().min();
        let last = [self.last, incident.date_end, incident.date_start].into_iter().flatten().max();
        (self.first, self.last) = (first, last);
    }

    /// The share of incidents that add nothing to `toll`; `None` where there is no incident.
    pub fn unknown_share(&self, toll: Toll) -> Option<f64> {
        (self.incidents > 0).then(|| f64::from(toll.unknown) / f64::from(self.incidents))
    }
}

/// The killed of a record: low, best, high.
pub(super) fn killed(incident: &Incident) -> [Option<u32>; 3] {
    [incident.killed_low, incident.killed_best, incident.killed_high]
}

/// The injured of a record: low, best, high.
pub(super) fn injured(incident: &Incident) -> [Option<u32>; 3] {
    [incident.injured_low, incident.injured_best, incident.injured_high]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_unknown_toll_is_no_nought() {
        let mut toll = Toll::default();
        assert!(!toll.add([None; 3]));
        assert_eq!((toll.low(), toll.best(), toll.high()), (None, None, None));
        assert!(toll.add([Some(0), Some(0), Some(0)]));
        assert_eq!((toll.low(), toll.best(), toll.high()), (Some(0), Some(0), Some(0)));
    }

    #[test]
    fn at_least_leaves_the_highest_sum_open() {
        let mut toll = Toll::default();
        toll.add([Some(2), Some(3), Some(5)]);
        assert_eq!((toll.low(), toll.best(), toll.high()), (Some(2), Some(3), Some(5)));
        toll.add([Some(7), None, None]);
        assert_eq!((toll.low(), toll.best(), toll.high()), (Some(9), Some(10), None));
    }
}
