//! Shapes as well-known binary: little-endian, two dimensions, as GeoPackage and GeoParquet take them.

use ::geojson::{GeometryValue, Position};

use crate::layer::feature::lon_lat;

/// Appends a shape.
pub(in crate::layer) fn wkb(geometry: &GeometryValue, out: &mut Vec<u8>) {
    match geometry {
        GeometryValue::Point { coordinates } => point(coordinates, out),
        GeometryValue::LineString { coordinates } => line(coordinates, out),
        GeometryValue::Polygon { coordinates } => polygon(coordinates, out),
        GeometryValue::MultiPoint { coordinates } => {
            head(4, Some(coordinates.len()), out);
            coordinates.iter().for_each(|part| point(part, out));
        }
        GeometryValue::MultiLineString { coordinates } => {
            head(5, Some(coordinates.len()), out);
            coordinates.iter().for_each(|part| line(part, out));
        }
        GeometryValue::MultiPolygon { coordinates } => {
            head(6, Some(coordinates.len()), out);
            coordinates.iter().for_each(|part| polygon(part, out));
        }
        GeometryValue::GeometryCollection { geometries } => {
            head(7, Some(geometries.len()), out);
            geometries.iter().for_each(|part| wkb(&part.value, out));
        }
    }
}

fn head(kind: u32, parts: Option<usize>, out: &mut Vec<u8>) {
    out.push(1);
    out.extend(kind.to_le_bytes());
    if let Some(parts) = parts {
        count(parts, out);
    }
}

/// A number of parts; a shape of four thousand million corners does not fit into memory before it gets here.
fn count(parts: usize, out: &mut Vec<u8>) {
    out.extend(u32::try_from(parts).unwrap_or(u32::MAX).to_le_bytes());
}

fn positions(all: &[Position], out: &mut Vec<u8>) {
    for position in all {
        let (lon, lat) = lon_lat(position).unwrap_or((f64::NAN, f64::NAN));
        out.extend(lon.to_le_bytes());
        out.extend(lat.to_le_bytes());
    }
}

fn point(coordinates: &Position, out: &mut Vec<u8>) {
    head(1, None, out);
    positions(std::slice::from_ref(coordinates), out);
}

fn line(coordinates: &[Position], out: &mut Vec<u8>) {
    head(2, Some(coordinates.len()), out);
    positions(coordinates, out);
}

fn polygon(rings: &[Vec<Position>], out: &mut Vec<u8>) {
    head(3, Some(rings.len()), out);
    for ring in rings {
        count(ring.len(), out);
        positions(ring, out);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_point_is_21_bytes_and_a_triangle_in_a_multipolygon_86() {
        let corner = |lon: f64, lat: f64| Position::from([lon, lat]);
        let mut out = Vec::new();
        wkb(&GeometryValue::Point { coordinates: corner(1.0, -2.0) }, &mut out);
        assert_eq!(out[..5], [1, 1, 0, 0, 0]);
        assert_eq!(out[5..], [1f64.to_le_bytes(), (-2f64).to_le_bytes()].concat());
        let ring = vec![corner(0.0, 0.0), corner(1.0, 0.0), corner(0.0, 1.0), corner(0.0, 0.0)];
        out.clear();
        wkb(&GeometryValue::MultiPolygon { coordinates: vec![vec![ring]] }, &mut out);
        assert_eq!((out.len(), &out[..9]), (9 + 9 + 4 + 64, &[1, 6, 0, 0, 0, 1, 0, 0, 0][..]));
    }
}
