//! The area in which an imprecisely placed incident happened.

use geo::MultiPolygon;
use geo::orient::{Direction, Orient};

use super::antimeridian::cut_ring;
use crate::geo::circle;
use crate::incident::{Incident, Relation};

/// Corners of a circle: at 100 km the chord is within 120 m of the arc.
const CORNERS: u32 = 64;

/// Beyond this a circle is no place any more, and no plane shows it as one.
const WIDEST_KM: f64 = 5000.0;

/// From this radius on a point near, between or along something is shown as an area.
const WIDE_KM: f64 = 5.0;

/// What an area's edge is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outline {
    /// The geodesic circle of `radius_km` round the point.
    Circle,
    /// The boundary of an administrative unit.
    Boundary,
}

impl Outline {
    /// The word in the output.
    pub fn word(self) -> &'static str {
        match self {
            Self::Circle => "circle",
            Self::Boundary => "boundary",
        }
    }
}

/// Whether an incident is placed so loosely that a point alone would say too much.
pub(super) fn is_loose(incident: &Incident) -> bool {
    let beside = matches!(
        incident.relation,
        Some(Relation::Near | Relation::Offset | Relation::Between | Relation::Along)
    );
    incident.is_area() || beside && incident.radius_km.is_some_and(|radius| radius >= WIDE_KM)
}

/// The area of a loosely placed incident: the boundary where `boundary` knows one, else the circle of its radius.
///
/// Outer rings run counter-clockwise and holes clockwise (RFC 7946 § 3.1.6).
pub(super) fn area(
    incident: &Incident,
    boundary: &dyn Fn(&Incident) -> Option<MultiPolygon>,
) -> Option<(MultiPolygon, Outline)> {
    if !is_loose(incident) {
        return None;
    }
    let (polygons, outline) = match boundary(incident).filter(|polygons| !polygons.0.is_empty()) {
        Some(polygons) => (polygons, Outline::Boundary),
        None => {
            let radius = incident.radius_km.filter(|radius| *radius > 0.0 && *radius <= WIDEST_KM)?;
            (cut_ring(&circle(incident.position()?, radius, CORNERS)), Outline::Circle)
        }
    };
    Some((polygons.orient(Direction::Default), outline))
}

#[cfg(test)]
mod tests {
    use geo::{Winding, polygon};

    use super::*;
    use crate::layer::sample;

    #[test]
    fn a_strike_in_a_town_is_no_area() {
        assert!(area(&sample::strike("s1"), &|_| None).is_none());
    }

    #[test]
    fn a_province_is_its_circle_unless_its_boundary_is_known() {
        let incident = sample::in_a_province("p1");
        let (circle, outline) = area(&incident, &|_| None).expect("an area");
        assert_eq!((circle.0[0].exterior().0.len(), outline), (65, Outline::Circle));
        assert!(circle.0[0].exterior().is_ccw());

        let clockwise = polygon![(x: 0.0, y: 0.0), (x: 0.0, y: 1.0), (x: 1.0, y: 1.0)];
        let known = move |_: &Incident| Some(MultiPolygon::new(vec![clockwise.clone()]));
        let (boundary, outline) = area(&incident, &known).expect("an area");
        assert_eq!(outline, Outline::Boundary);
        assert!(boundary.0[0].exterior().is_ccw());
    }

    #[test]
    fn near_a_town_is_an_area_from_five_kilometres_on() {
        let mut incident = sample::strike("s1");
        incident.relation = Some(Relation::Near);
        for (radius, wide) in [(Some(4.9), false), (Some(5.0), true), (None, false)] {
            incident.radius_km = radius;
            assert_eq!(area(&incident, &|_| None).is_some(), wide);
        }
    }

    #[test]
    fn no_radius_draws_nothing_absurd() {
        let mut incident = sample::in_a_province("p1");
        for radius in [0.0, -1.0, f64::NAN, f64::INFINITY, 20_000.0] {
            incident.radius_km = Some(radius);
            assert!(area(&incident, &|_| None).is_none(), "{radius}");
        }
    }
}
