//! Numbers at the marks of a map for a table that stands elsewhere.

use std::collections::BTreeMap;

use crate::incident::Incident;

use super::mark::Spot;

/// Which marks have a number, and from which on.
pub(super) struct Numbering<'a> {
    /// The number of the first.
    pub from: usize,
    /// Whether a mark with this incident has one.
    pub only: &'a dyn Fn(&Incident) -> bool,
}

impl Numbering<'_> {
    /// Numbers the spots in the order of days; gives the number of each incident by its id.
    pub(super) fn number(&self, spots: &mut [Spot]) -> BTreeMap<String, usize> {
        let day = |spot: &Spot| spot.incidents.iter().filter_map(|i| i.date_start).min();
        let mut chosen: Vec<&mut Spot> =
            spots.iter_mut().filter(|spot| spot.incidents.iter().any(|i| (self.only)(i))).collect();
        chosen.sort_by_key(|spot| (day(spot).is_none(), day(spot)));
        let mut numbers = BTreeMap::new();
        for (number, spot) in (self.from..).zip(chosen) {
            spot.number = Some(number);
            numbers.extend(spot.incidents.iter().map(|incident| (incident.id.clone(), number)));
        }
        numbers
    }
}
