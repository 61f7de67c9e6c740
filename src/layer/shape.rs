//! The shapes of the layers: a point, a line, an area for an incident; coordinates rounded once, here.

use ::geojson::{Geometry, GeometryValue};
use geo::{CoordsIter, LineString, MapCoords, MultiLineString, MultiPolygon};

use super::antimeridian::cut_line;
use super::value::round;
use crate::geo::{Position, bearing, distance_km};
use crate::incident::Incident;

/// Decimals of a coordinate (RFC 7946 § 11.2 finds six precise enough: a tenth of a metre).
const DECIMALS: i32 = 6;

/// The way of what was fired: how far, and whither.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Shot {
    /// Kilometres from the origin to the target.
    pub length_km: f64,
    /// Degrees clockwise from north.
    pub bearing: f64,
}

/// A position as a GeoJSON point.
pub(super) fn point(position: Position) -> Geometry {
    Geometry::new_point([round(position.lon(), DECIMALS), round(position.lat(), DECIMALS)])
}

/// The line from an incident's origin to where it happened; `None` where either is unknown or both are one.
pub(super) fn shot(incident: &Incident) -> Option<(Geometry, Shot)> {
    let (from, to) = (incident.origin_position()?, incident.position()?);
    let length_km = distance_km(from, to);
    // Below a metre the two are one point, and a line between them none.
    (length_km >= 0.001).then(|| (line(cut_line(from, to)), Shot { length_km, bearing: bearing(from, to) }))
}

fn line(parts: MultiLineString) -> Geometry {
    let parts = parts.map_coords(rounded);
    match <[LineString; 1]>::try_from(parts.0) {
        Ok([part]) => Geometry::new(GeometryValue::from(&part)),
        Err(parts) => Geometry::new(GeometryValue::from(&MultiLineString::new(parts))),
    }
}

/// Polygons as GeoJSON: a `Polygon` where there is one, else a `MultiPolygon`.
pub(super) fn polygons(parts: &MultiPolygon) -> Geometry {
    let parts = parts.map_coords(rounded);
    Geometry::new(match parts.0.as_slice() {
        [part] => GeometryValue::from(part),
        _ => GeometryValue::from(&parts),
    })
}

/// Whether every coordinate of a boundary that came from outside can stand in a file.
pub(super) fn is_finite(parts: &MultiPolygon) -> bool {
    parts.coords_iter().all(|c| c.x.is_finite() && c.y.is_finite())
}

fn rounded(coord: geo::Coord) -> geo::Coord {
    geo::Coord { x: round(coord.x, DECIMALS), y: round(coord.y, DECIMALS) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::layer::sample;

    #[test]
    fn a_shot_goes_from_the_origin_to_the_target() {
        let mut incident = sample::strike("s1");
        (incident.origin_lat, incident.origin_lon) = (Some(40.0), Some(46.1234567891));
        let (geometry, shot) = shot(&incident).expect("a line");
        let GeometryValue::LineString { coordinates } = geometry.value else { panic!("{geometry:?}") };
        assert_eq!(coordinates[0].as_slice(), [46.123457, 40.0]);
        assert!((shot.length_km - 78.7).abs() < 0.5 && (shot.bearing - 61.0).abs() < 1.0, "{shot:?}");
    }

    #[test]
    fn no_line_without_an_origin_or_with_one_on_the_target() {
        let mut incident = sample::strike("s1");
        assert_eq!(shot(&incident), None);
        (incident.origin_lat, incident.origin_lon) = (incident.lat, incident.lon);
        assert_eq!(shot(&incident), None);
    }
}
