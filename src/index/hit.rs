//! One answer of the index: a record, how far it is, in which direction, and how certainly it is within reach.

use std::cmp::Ordering;

use super::around::Around;
use super::query::Query;
use super::spot::Spot;
use crate::geo::Compass;

/// Whether a record lies within the radius asked for.
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

    /// Of a circle `radius_km` wide at `distance_km`, seen from the middle of one `reach_km` wide; less than 0 is inside.
    pub(super) fn of(distance_km: f64, radius_km: f64, reach_km: Option<f64>) -> Option<Self> {
        match reach_km {
            None => Some(Self::Certain),
            Some(reach) if distance_km + radius_km <= reach => Some(Self::Certain),
            Some(reach) if distance_km - radius_km <= reach => Some(Self::Possible),
            Some(_) => None,
        }
    }
}

/// A record near what was asked about.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Hit {
    /// What the index knows of it; [`Spot::record`] leads back to the record.
    pub spot: Spot,
    /// The geodesic distance to the record's point, in kilometres.
    pub distance_km: f64,
    /// The direction to it, in degrees clockwise from north; 0 for the same point.
    pub bearing: f64,
    /// The same as a point of the compass; `None` for the same point.
    pub compass: Option<Compass>,
    /// Whether it is within the radius asked for.
    pub certainty: Certainty,
}

impl Hit {
    /// How a spot looks from somewhere, or nothing where it is out of reach.
    pub(super) fn new(around: &Around, spot: &Spot, query: &Query) -> Option<Self> {
        let measure = around.measure(spot.position);
        let (radius_km, reach_km) = (query.circle(spot.radius_km), query.radius_km);
        let mut certainty = Certainty::of(measure.km, radius_km, reach_km)?;
        // Deep in an area the whole of a circle may be in it.
        if certainty == Certainty::Possible && measure.km == 0.0 {
            let depth = around.depth(spot.position);
            certainty = Certainty::of(-depth, radius_km, reach_km).unwrap_or(certainty);
        }
        Some(Self {
            spot: *spot,
            distance_km: measure.km,
            bearing: measure.bearing,
            compass: (measure.km > 0.0).then(|| Compass::of(measure.bearing)),
            certainty,
        })
    }

    /// Nearest first; of equal distances, the record that stands first.
    pub(super) fn order(&self, other: &Self) -> Ordering {
        self.distance_km.total_cmp(&other.distance_km).then(self.spot.record.cmp(&other.spot.record))
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
