//! One answer of the index: an incident, how far it is, in which direction, and how certainly it is within reach.

use std::cmp::Ordering;

use super::entry::Entry;
use crate::geo::{Compass, Position, bearing, distance_km};

/// Whether an incident lies within the radius asked for.
///
/// An incident known to a circle of `r` kilometres whose centre is `d` kilometres away lies certainly within
/// `radius_km` if `d + r ≤ radius_km`, and possibly if `d − r ≤ radius_km`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Certainty {
    /// The whole of the circle in which it happened is within the radius.
    Certain,
    /// A part of the circle is.
    Possible,
}

impl Certainty {
    /// The word in the output.
    pub fn word(self) -> &'static str {
        match self {
            Self::Certain => "certain",
            Self::Possible => "possible",
        }
    }

    /// Of a circle `radius_km` wide at `distance_km`, seen from the middle of one `reach_km` wide.
    pub(super) fn of(distance_km: f64, radius_km: f64, reach_km: Option<f64>) -> Option<Self> {
        match reach_km {
            None => Some(Self::Certain),
            Some(reach) if distance_km + radius_km <= reach => Some(Self::Certain),
            Some(reach) if distance_km - radius_km <= reach => Some(Self::Possible),
            Some(_) => None,
        }
    }
}

/// An incident near a position.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Hit {
    /// Where the incident stands in the slice that the index was built from.
    pub incident: usize,
    /// The geodesic distance from the position to the incident's point, in kilometres.
    pub distance_km: f64,
    /// The direction from the position to the incident, in degrees clockwise from north; 0 for the same point.
    pub bearing: f64,
    /// The same as a point of the compass; `None` for the same point.
    pub compass: Option<Compass>,
    /// Whether the incident is within the radius asked for.
    pub certainty: Certainty,
    pub(super) rank: usize,
}

impl Hit {
    /// How an entry looks from a position, or nothing where it is out of reach.
    pub(super) fn new(from: Position, entry: &Entry, reach_km: Option<f64>) -> Option<Self> {
        let distance_km = distance_km(from, entry.position);
        let certainty = Certainty::of(distance_km, entry.radius_km, reach_km)?;
        let apart = distance_km > 0.0;
        let bearing = if apart { bearing(from, entry.position) } else { 0.0 };
        Some(Self {
            incident: entry.incident,
            distance_km,
            bearing,
            compass: apart.then(|| Compass::of(bearing)),
            certainty,
            rank: entry.rank,
        })
    }

    /// Nearest first; of equal distances, the lesser id first.
    pub(super) fn order(&self, other: &Self) -> Ordering {
        self.distance_km.total_cmp(&other.distance_km).then(self.rank.cmp(&other.rank))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_circle_that_reaches_in_is_possible_and_one_inside_is_certain() {
        assert_eq!(Certainty::of(10.0, 5.0, Some(25.0)), Some(Certainty::Certain));
        assert_eq!(Certainty::of(24.0, 5.0, Some(25.0)), Some(Certainty::Possible));
        assert_eq!(Certainty::of(30.0, 5.0, Some(25.0)), Some(Certainty::Possible));
        assert_eq!(Certainty::of(30.1, 5.0, Some(25.0)), None);
        assert_eq!(Certainty::of(9_000.0, 5.0, None), Some(Certainty::Certain));
    }
}
