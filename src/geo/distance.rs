//! Distances, bearings and destinations on the WGS 84 ellipsoid, by Karney's geodesic (geo's `Geodesic`).

use std::sync::LazyLock;

use geo::{Bearing, Destination, Distance, Geodesic, InterpolatePoint, Point};
use geographiclib_rs::InverseGeodesic;

use super::Position;

/// The length of the geodesic between two positions, in kilometres.
pub fn distance_km(a: Position, b: Position) -> f64 {
    Geodesic.distance(Point::from(a), Point::from(b)) / 1000.0
}

/// A quick great-circle distance in kilometres, within 0.6 % of [`distance_km`]; for ranking, not for showing.
pub fn rough_km(a: Position, b: Position) -> f64 {
    arc_km(haversine(a, b))
}

/// The haversine of the angle between two positions on the sphere: it grows with the distance.
fn haversine(a: Position, b: Position) -> f64 {
    let (p, q) = (a.lat().to_radians(), b.lat().to_radians());
    let half = |degrees: f64| (degrees.to_radians() / 2.0).sin().powi(2);
    half(b.lat() - a.lat()) + p.cos() * q.cos() * half(b.lon() - a.lon())
}

/// The length of the arc with a haversine, in kilometres.
fn arc_km(haversine: f64) -> f64 {
    2.0 * RADIUS_KM * haversine.sqrt().min(1.0).asin()
}

/// The radius of the sphere on which rough distances lie.
const RADIUS_KM: f64 = 6371.0088;

/// A little less than a degree of the meridian in kilometres, so that no rounding counts.
const DEGREE_KM: f64 = 111.19;

/// Whether the [`rough_km`] of two positions is more than `km`: where latitude alone tells it, no more is worked out.
pub fn is_beyond(a: Position, b: Position, km: f64) -> bool {
    (a.lat() - b.lat()).abs() * DEGREE_KM > km || rough_km(a, b) > km
}

/// A position among which the nearest to others is looked for.
#[derive(Debug, Clone, Copy)]
pub struct Beacon {
    /// Where it stands.
    pub position: Position,
    /// The same on the sphere of radius 1.
    point: [f64; 3],
}

impl From<Position> for Beacon {
    fn from(position: Position) -> Self {
        let (lat_sin, lat_cos) = position.lat().to_radians().sin_cos();
        let (lon_sin, lon_cos) = position.lon().to_radians().sin_cos();
        Self { position, point: [lat_cos * lon_cos, lat_cos * lon_sin, lat_sin] }
    }
}

/// The least [`rough_km`] from a position to a beacon; infinite where there is none.
///
/// The smaller the angle between two points of the sphere, the greater their scalar product, which takes no sine.
pub fn nearest_km<'b>(from: Position, beacons: impl Iterator<Item = &'b Beacon>) -> f64 {
    let Beacon { point: [x, y, z], .. } = from.into();
    let product = |beacon: &Beacon| beacon.point[0] * x + beacon.point[1] * y + beacon.point[2] * z;
    let nearest = beacons.map(product).reduce(f64::max);
    nearest.map_or(f64::INFINITY, |product| RADIUS_KM * product.clamp(-1.0, 1.0).acos())
}

/// The initial bearing from `a` to `b`, in degrees clockwise from north, 0…360.
pub fn bearing(a: Position, b: Position) -> f64 {
    Geodesic.bearing(Point::from(a), Point::from(b)).rem_euclid(360.0)
}

static ELLIPSOID: LazyLock<geographiclib_rs::Geodesic> = LazyLock::new(geographiclib_rs::Geodesic::wgs84);

/// [`distance_km`] and [`bearing`] at once, in half the time.
pub fn distance_and_bearing(a: Position, b: Position) -> (f64, f64) {
    let (metres, azimuth, _, _): (f64, f64, f64, f64) = ELLIPSOID.inverse(a.lat(), a.lon(), b.lat(), b.lon());
    (metres / 1000.0, azimuth.rem_euclid(360.0))
}

/// The position `km` kilometres from `from` in the direction `bearing` (degrees clockwise from north).
pub fn destination(from: Position, bearing: f64, km: f64) -> Position {
    to_position(Geodesic.destination(from.into(), bearing, km * 1000.0)).unwrap_or(from)
}

/// The point half-way along the geodesic from `a` to `b`.
pub fn midpoint(a: Position, b: Position) -> Position {
    to_position(Geodesic.point_at_ratio_between(a.into(), b.into(), 0.5)).unwrap_or(a)
}

/// The circle of `radius_km` round `centre`: a closed ring of `corners` + 1 positions, counter-clockwise.
pub fn circle(centre: Position, radius_km: f64, corners: u32) -> Vec<Position> {
    let step = 360.0 / f64::from(corners.max(3));
    let mut ring: Vec<_> =
        (0..corners.max(3)).map(|i| destination(centre, 360.0 - step * f64::from(i), radius_km)).collect();
    ring.push(ring[0]);
    ring
}

impl From<Position> for Point {
    fn from(position: Position) -> Self {
        Point::new(position.lon(), position.lat())
    }
}

fn to_position(point: Point) -> Option<Position> {
    let lon = (point.x() + 180.0).rem_euclid(360.0) - 180.0;
    Position::new(point.y(), lon).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(lat: f64, lon: f64) -> Position {
        Position::new(lat, lon).expect("a position")
    }

    #[test]
    fn eighteen_km_north_east_is_where_a_map_has_it() {
        let point = destination(at(40.2113, 46.8214), 45.0, 18.0);
        assert!(distance_km(point, at(40.3257, 46.9715)) < 0.1, "{point}");
    }

    #[test]
    fn at_once_they_are_what_they_are_apart() {
        let places =
            [(40.34, 46.93), (40.34, 46.94), (-40.0, -133.0), (0.0, 180.0), (90.0, 0.0), (-33.5, 179.9)];
        for a in places.map(|(lat, lon)| at(lat, lon)) {
            for b in places.map(|(lat, lon)| at(lat, lon)) {
                let (km, course) = distance_and_bearing(a, b);
                let turned = (course - bearing(a, b) + 180.0).rem_euclid(360.0) - 180.0;
                assert!(km == distance_km(a, b) && turned.abs() < 1e-9, "{a} to {b}: {km}, {course}");
            }
        }
    }

    #[test]
    fn the_rough_distance_is_within_a_percent() {
        let (a, b) = (at(40.34, 46.93), at(33.5, 36.3));
        assert!((rough_km(a, b) / distance_km(a, b) - 1.0).abs() < 0.006);
    }

    #[test]
    fn the_nearest_is_the_least_of_all_rough_distances() {
        let others: Vec<_> = (0..50).map(|i| at(f64::from(i * 37 % 80), f64::from(i * 53 % 170))).collect();
        let beacons: Vec<Beacon> = others.iter().map(|to| Beacon::from(*to)).collect();
        for from in [at(40.34, 46.93), at(0.0, 0.0), at(-33.0, 150.0)] {
            let least = others.iter().map(|to| rough_km(*to, from)).fold(f64::INFINITY, f64::min);
            assert!((nearest_km(from, beacons.iter()) - least).abs() < 1e-3);
        }
        assert_eq!(nearest_km(at(0.0, 0.0), [].iter()), f64::INFINITY);
    }

    #[test]
    fn what_is_beyond_is_what_the_rough_distance_says() {
        for to in (0..200).map(|i| at(40.0 + f64::from(i) * 0.01, 46.0 + f64::from(i % 7) * 0.1)) {
            let from = at(40.34, 46.93);
            assert_eq!(is_beyond(from, to, 25.0), rough_km(from, to) > 25.0, "{to}");
        }
    }

    #[test]
    fn a_circle_is_closed_and_counter_clockwise() {
        let ring = circle(at(40.0, 46.0), 10.0, 32);
        assert_eq!(ring.first(), ring.last());
        let area: f64 = ring.windows(2).map(|w| w[0].lon() * w[1].lat() - w[1].lon() * w[0].lat()).sum();
        assert!(area > 0.0);
    }
}
