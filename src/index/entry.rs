//! What the index keeps of an incident: a ball in space and the fields that a query filters by.

use jiff::civil::Date;
use rstar::{AABB, PointDistance, RTreeObject};

use crate::geo::Position;
use crate::incident::{Incident, IncidentType, Status};

/// The longest geodesic, in kilometres: no circle is wider.
const HALF_WAY_ROUND: f64 = 20_040.0;

/// One incident in the tree: the ball round its position that holds the circle in which it happened.
///
/// Positions are kept in geocentric coordinates (metres from the centre of the Earth, ECEF), in which there is no
/// antimeridian and no pole. The straight chord between two points of the ellipsoid is never longer than the
/// geodesic, so distances in the tree are lower bounds of the true ones.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Entry {
    /// Where in the slice the incident stands.
    pub(super) incident: usize,
    /// Where its id stands among the sorted ids; breaks ties between equal distances.
    pub(super) rank: usize,
    /// The centre on the ground.
    pub(super) position: Position,
    /// The radius of its circle; 0 for a point.
    pub(super) radius_km: f64,
    /// The first and the last day on which it may have happened.
    pub(super) days: Option<(Date, Date)>,
    /// What it was.
    pub(super) kind: IncidentType,
    /// How well it is established.
    pub(super) status: Status,
    centre: [f64; 3],
}

impl Entry {
    /// The entry of an incident, or nothing where it has no position.
    pub(super) fn new(incident: &Incident, index: usize, rank: usize) -> Option<Self> {
        let position = incident.position()?;
        let first = incident.date_start.or(incident.date_end);
        let last = incident.date_end.or(incident.date_start);
        Some(Self {
            incident: index,
            rank,
            position,
            radius_km: incident.radius_km.filter(|km| !km.is_nan()).unwrap_or(0.0).clamp(0.0, HALF_WAY_ROUND),
            days: first.zip(last),
            kind: incident.kind,
            status: incident.status,
            centre: geocentric(position),
        })
    }

    fn chord(&self, point: &[f64; 3]) -> f64 {
        let [x, y, z] = [0, 1, 2].map(|axis| self.centre[axis] - point[axis]);
        (x * x + y * y + z * z).sqrt()
    }
}

impl RTreeObject for Entry {
    type Envelope = AABB<[f64; 3]>;

    fn envelope(&self) -> Self::Envelope {
        let metres = self.radius_km * 1000.0;
        AABB::from_corners(self.centre.map(|c| c - metres), self.centre.map(|c| c + metres))
    }
}

impl PointDistance for Entry {
    fn distance_2(&self, point: &[f64; 3]) -> f64 {
        (self.chord(point) - self.radius_km * 1000.0).max(0.0).powi(2)
    }
}

/// A position in geocentric metres, by the standard formula for WGS 84 at height 0.
pub(super) fn geocentric(position: Position) -> [f64; 3] {
    const SEMI_MAJOR: f64 = 6_378_137.0;
    const FLATTENING: f64 = 1.0 / 298.257_223_563;
    let e2 = FLATTENING * (2.0 - FLATTENING);
    let (lat, lon) = (position.lat().to_radians(), position.lon().to_radians());
    let normal = SEMI_MAJOR / (1.0 - e2 * lat.sin().powi(2)).sqrt();
    [normal * lat.cos() * lon.cos(), normal * lat.cos() * lon.sin(), normal * (1.0 - e2) * lat.sin()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_sides_of_the_antimeridian_are_one_place() {
        let at = |lon| geocentric(Position::new(10.0, lon).expect("a position"));
        let (east, west) = (at(180.0), at(-180.0));
        assert!((0..3).all(|axis| (east[axis] - west[axis]).abs() < 1e-6));
    }
}
