//! Shapes as well-known text, for tables.

use std::fmt::Write;

use ::geojson::{GeometryValue, Position};

use crate::layer::feature::lon_lat;

/// A shape as well-known text, longitude first.
pub(in crate::layer) fn wkt(geometry: &GeometryValue) -> String {
    let mut text = String::new();
    match geometry {
        GeometryValue::Point { coordinates } => {
            positions(&mut text, "POINT", std::slice::from_ref(coordinates))
        }
        GeometryValue::MultiPoint { coordinates } => positions(&mut text, "MULTIPOINT", coordinates),
        GeometryValue::LineString { coordinates } => positions(&mut text, "LINESTRING", coordinates),
        GeometryValue::MultiLineString { coordinates } => parts(&mut text, "MULTILINESTRING", coordinates),
        GeometryValue::Polygon { coordinates } => parts(&mut text, "POLYGON", coordinates),
        GeometryValue::MultiPolygon { coordinates } => {
            text.push_str("MULTIPOLYGON ");
            list(&mut text, coordinates, |text, polygon| parts(text, "", polygon));
        }
        GeometryValue::GeometryCollection { geometries } => {
            text.push_str("GEOMETRYCOLLECTION ");
            list(&mut text, geometries, |text, part| text.push_str(&wkt(&part.value)));
        }
    }
    text
}

fn list<T>(text: &mut String, all: &[T], mut each: impl FnMut(&mut String, &T)) {
    text.push('(');
    for (number, one) in all.iter().enumerate() {
        if number > 0 {
            text.push(',');
        }
        each(text, one);
    }
    text.push(')');
}

fn parts(text: &mut String, name: &str, all: &[Vec<Position>]) {
    head(text, name);
    list(text, all, |text, part| positions(text, "", part));
}

fn positions(text: &mut String, name: &str, all: &[Position]) {
    head(text, name);
    list(text, all, |text, position| {
        let (lon, lat) = lon_lat(position).unwrap_or((f64::NAN, f64::NAN));
        // Writing to a string cannot fail.
        let _ = write!(text, "{lon} {lat}");
    });
}

fn head(text: &mut String, name: &str) {
    if !name.is_empty() {
        text.push_str(name);
        text.push(' ');
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_type_has_its_text() {
        let corner = |lon: f64, lat: f64| Position::from([lon, lat]);
        let ring = vec![corner(0.0, 0.0), corner(9.0, 0.0), corner(9.0, 9.5), corner(0.0, 0.0)];
        let line = vec![corner(1.0, 2.0), corner(3.0, 4.0)];
        let point = GeometryValue::Point { coordinates: corner(46.5, -40.25) };
        assert_eq!(wkt(&point), "POINT (46.5 -40.25)");
        let lines = GeometryValue::MultiLineString { coordinates: vec![line.clone(), line] };
        assert_eq!(wkt(&lines), "MULTILINESTRING ((1 2,3 4),(1 2,3 4))");
        let polygon = GeometryValue::Polygon { coordinates: vec![ring.clone()] };
        assert_eq!(wkt(&polygon), "POLYGON ((0 0,9 0,9 9.5,0 0))");
        let polygons = GeometryValue::MultiPolygon { coordinates: vec![vec![ring]] };
        assert_eq!(wkt(&polygons), "MULTIPOLYGON (((0 0,9 0,9 9.5,0 0)))");
    }
}
