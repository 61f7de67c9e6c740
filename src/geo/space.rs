//! Positions as points in space, where there is no antimeridian and no pole, and what a straight chord between two of
//! them says of the geodesic.
//!
//! A geodesic is never shorter than its chord. Nor is it much longer: its curvature in space is nowhere more than that
//! of the meridian at the equator, and of two curves of one length the one that bends less has its ends farther apart
//! (Schur's comparison theorem), so that it is at most the arc of a circle of that curvature over the same chord. At
//! 25 km the two bounds are 16 mm apart.

use super::Position;

/// The semi-major axis of WGS 84, in metres.
const SEMI_MAJOR: f64 = 6_378_137.0;

const FLATTENING: f64 = 1.0 / 298.257_223_563;

/// The square of the first eccentricity.
const E2: f64 = FLATTENING * (2.0 - FLATTENING);

/// The least radius of curvature on the ellipsoid, in metres: of the meridian at the equator.
const TIGHTEST: f64 = SEMI_MAJOR * (1.0 - E2);

/// Metres from the centre of the Earth: towards 0°E on the equator, 90°E on the equator, the north pole.
pub type Space = [f64; 3];

/// A position at height 0.
pub fn space(position: Position) -> Space {
    let (lat_sin, lat_cos) = position.lat().to_radians().sin_cos();
    let (lon_sin, lon_cos) = position.lon().to_radians().sin_cos();
    let normal = SEMI_MAJOR / (1.0 - E2 * lat_sin * lat_sin).sqrt();
    [normal * lat_cos * lon_cos, normal * lat_cos * lon_sin, normal * (1.0 - E2) * lat_sin]
}

/// The chord between two points, in metres.
pub fn chord(a: Space, b: Space) -> f64 {
    let [x, y, z] = [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
    (x * x + y * y + z * z).sqrt()
}

/// The chord from a point to the nearest point of a box, in metres; 0 inside it.
pub fn chord_to_box(from: Space, low: Space, high: Space) -> f64 {
    let [x, y, z] = [0, 1, 2].map(|axis| (low[axis] - from[axis]).max(from[axis] - high[axis]).max(0.0));
    (x * x + y * y + z * z).sqrt()
}

/// The longest that a geodesic over a chord can be, in metres; infinite where the chord is so long that it does not say.
pub fn longest_geodesic(chord: f64) -> f64 {
    let half = chord / (2.0 * TIGHTEST);
    if half < 1.0 { 2.0 * TIGHTEST * half.asin() } else { f64::INFINITY }
}

/// The shortest chord under a geodesic of at least `metres`: whatever has a shorter chord lies nearer.
pub fn shortest_chord(metres: f64) -> f64 {
    let angle = metres / (2.0 * TIGHTEST);
    2.0 * TIGHTEST * if angle < std::f64::consts::FRAC_PI_2 { angle.max(0.0).sin() } else { 1.0 }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::geo::distance_km;

    fn at(lat: f64, lon: f64) -> Position {
        Position::new(lat, lon).expect("a position")
    }

    #[test]
    fn both_sides_of_the_antimeridian_are_one_place() {
        assert!(chord(space(at(10.0, 180.0)), space(at(10.0, -180.0))) < 1e-6);
        assert!(chord(space(at(90.0, 12.0)), space(at(90.0, -77.0))) < 1e-6);
    }

    #[test]
    fn the_bounds_are_tight_near_by() {
        let least = shortest_chord(25_000.0);
        assert!((24_999.98..25_000.0).contains(&least), "{least}");
        assert!((longest_geodesic(least) - 25_000.0).abs() < 1e-6);
        assert_eq!(longest_geodesic(12_750_000.0), f64::INFINITY);
    }

    proptest! {
        #[test]
        fn a_geodesic_lies_between_its_bounds(
            lat in -90.0..=90.0f64, lon in -180.0..=180.0f64,
            north in prop_oneof![-0.5..0.5f64, -90.0..90.0f64], east in prop_oneof![-0.5..0.5f64, 0.0..360.0f64],
            opposite in any::<bool>(),
        ) {
            let from = at(lat, lon);
            // Near by, anywhere, and nearly on the other side of the Earth, where geodesics behave oddly.
            let base = if opposite { (-lat, lon + 180.0) } else { (lat, lon) };
            let to = at((base.0 + north).clamp(-90.0, 90.0), (base.1 + east + 180.0).rem_euclid(360.0) - 180.0);
            let (chord, metres) = (chord(space(from), space(to)), distance_km(from, to) * 1000.0);
            prop_assert!(chord <= metres + 1e-6, "{chord} {metres}");
            prop_assert!(metres <= longest_geodesic(chord) + 1e-6, "{metres} {}", longest_geodesic(chord));
            prop_assert!(chord >= shortest_chord(metres) - 1e-6, "{chord} {}", shortest_chord(metres));
        }
    }
}
