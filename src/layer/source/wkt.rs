//! Shapes out of well-known text, as tables have them.

use ::geojson::{Geometry, GeometryValue, Position};

use super::wkb::position;

/// How deep collections may lie in one another.
const DEEPEST: usize = 32;

/// The shape that a text says; `None` for an empty one. The error is a reason.
pub(super) fn read(text: &str) -> Result<Option<GeometryValue>, String> {
    let text = text.trim();
    // PostGIS names the reference system before it.
    let text = match text.split_once(';') {
        Some((system, shape)) if system.eq_ignore_ascii_case("SRID=4326") => shape,
        _ => text,
    };
    let mut wkt = Wkt { rest: text, depth: 0, measured: false };
    let shape = wkt.shape()?;
    wkt.blank();
    if wkt.rest.is_empty() { Ok(shape) } else { Err(wkt.odd()) }
}

/// What is left to read.
struct Wkt<'t> {
    rest: &'t str,
    depth: usize,
    /// Whether a third number is a measure and no height.
    measured: bool,
}

impl<'t> Wkt<'t> {
    fn odd(&self) -> String {
        let some: String = self.rest.chars().take(20).collect();
        if some.is_empty() {
            "the shape is cut short".to_owned()
        } else {
            format!("`{some}` in a shape as text")
        }
    }

    fn blank(&mut self) {
        self.rest = self.rest.trim_start();
    }

    fn word(&mut self) -> &'t str {
        self.blank();
        let end = self.rest.find(|c: char| !c.is_ascii_alphabetic()).unwrap_or(self.rest.len());
        let (word, rest) = self.rest.split_at(end);
        self.rest = rest;
        word
    }

    fn sign(&mut self, sign: char) -> bool {
        self.blank();
        let rest = self.rest.strip_prefix(sign);
        self.rest = rest.unwrap_or(self.rest);
        rest.is_some()
    }

    fn shape(&mut self) -> Result<Option<GeometryValue>, String> {
        let before = self.rest;
        let name = self.word().to_ascii_uppercase();
        // `POINTZ`, `POINT Z`, `POINT EMPTY`.
        let (name, joined) = match name.strip_suffix("ZM") {
            Some(name) => (name, "ZM"),
            None => match name.strip_suffix(['Z', 'M']) {
                Some(plain) => (plain, &name[plain.len()..]),
                None => (name.as_str(), ""),
            },
        };
        let mut further = if joined.is_empty() { self.word() } else { joined }.to_ascii_uppercase();
        self.measured = further == "M";
        if matches!(further.as_str(), "Z" | "M" | "ZM") {
            further = self.word().to_ascii_uppercase();
        }
        match further.as_str() {
            "EMPTY" => return Ok(None),
            "" => {}
            _ => return Err(self.odd()),
        }
        Ok(Some(match name {
            "POINT" => GeometryValue::Point { coordinates: self.one(Self::position)? },
            "LINESTRING" => GeometryValue::LineString { coordinates: self.list(Self::position)? },
            "POLYGON" => GeometryValue::Polygon { coordinates: self.list(Self::line)? },
            "MULTIPOINT" => GeometryValue::MultiPoint { coordinates: self.list(Self::bracketed)? },
            "MULTILINESTRING" => GeometryValue::MultiLineString { coordinates: self.list(Self::line)? },
            "MULTIPOLYGON" => GeometryValue::MultiPolygon { coordinates: self.list(Self::polygon)? },
            "GEOMETRYCOLLECTION" => {
                self.depth += 1;
                if self.depth > DEEPEST {
                    return Err("shapes lie in one another too deep".to_owned());
                }
                let parts = self.list(Self::shape)?;
                self.depth -= 1;
                GeometryValue::GeometryCollection {
                    geometries: parts.into_iter().flatten().map(Geometry::new).collect(),
                }
            }
            _ => {
                self.rest = before;
                return Err(self.odd());
            }
        }))
    }

    fn list<T>(&mut self, mut one: impl FnMut(&mut Self) -> Result<T, String>) -> Result<Vec<T>, String> {
        if !self.sign('(') {
            return Err(self.odd());
        }
        let mut all = Vec::new();
        loop {
            all.push(one(self)?);
            if self.sign(')') {
                return Ok(all);
            }
            if !self.sign(',') {
                return Err(self.odd());
            }
        }
    }

    fn one<T>(&mut self, one: impl FnMut(&mut Self) -> Result<T, String>) -> Result<T, String> {
        let mut all = self.list(one)?;
        match all.pop() {
            Some(last) if all.is_empty() => Ok(last),
            _ => Err("several positions in a point".to_owned()),
        }
    }

    fn line(&mut self) -> Result<Vec<Position>, String> {
        self.list(Self::position)
    }

    fn polygon(&mut self) -> Result<Vec<Vec<Position>>, String> {
        self.list(Self::line)
    }

    /// A position of several points, in brackets of its own or not.
    fn bracketed(&mut self) -> Result<Position, String> {
        self.blank();
        if self.rest.starts_with('(') { self.one(Self::position) } else { self.position() }
    }

    fn number(&mut self) -> Result<Option<f64>, String> {
        self.blank();
        let end = self.rest.find([',', '(', ')', ' ', '\t', '\r', '\n']).unwrap_or(self.rest.len());
        if end == 0 {
            return Ok(None);
        }
        let number = self.rest[..end].parse().map_err(|_| self.odd())?;
        self.rest = &self.rest[end..];
        Ok(Some(number))
    }

    fn position(&mut self) -> Result<Position, String> {
        let (Some(lon), Some(lat)) = (self.number()?, self.number()?) else { return Err(self.odd()) };
        let (third, _) = (self.number()?, self.number()?);
        let height = third.filter(|_| !self.measured);
        position(lon, lat, height)?.ok_or_else(|| "a position without numbers".to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::layer::format::wkt;

    #[test]
    fn what_is_written_as_text_is_read() {
        for text in [
            "POINT (46.5 -40.25)",
            "MULTIPOINT (1 2,3 4)",
            "LINESTRING (1 2,3 4)",
            "MULTILINESTRING ((1 2,3 4),(1 2,3 4))",
            "POLYGON ((0 0,9 0,9 9.5,0 0),(1 1,2 1,2 2,1 1))",
            "MULTIPOLYGON (((0 0,9 0,9 9.5,0 0)))",
            "GEOMETRYCOLLECTION (POINT (1 2),MULTIPOINT (1 2))",
        ] {
            let shape = read(text).expect(text).expect("a shape");
            assert_eq!(wkt(&shape), text);
        }
    }

    #[test]
    fn others_write_heights_measures_brackets_and_systems() {
        let point =
            |numbers: Vec<f64>| Ok(Some(GeometryValue::Point { coordinates: Position::from(numbers) }));
        assert_eq!(read("SRID=4326;point z(1 2 3)"), point(vec![1.0, 2.0, 3.0]));
        assert_eq!(read(" POINTZ ( 1 2 3 ) "), point(vec![1.0, 2.0, 3.0]));
        assert_eq!(read("POINT M (1 2 3)"), point(vec![1.0, 2.0]));
        assert_eq!(read("POINT ZM (1 2 3 4)"), point(vec![1.0, 2.0, 3.0]));
        assert_eq!(read("POINT Z EMPTY"), Ok(None));
        let points = read("MULTIPOINT ((1 2),(3 4))").expect("points").expect("points");
        assert_eq!(wkt(&points), "MULTIPOINT (1 2,3 4)");
    }

    #[test]
    fn what_is_no_shape_is_named() {
        for text in [
            "",
            "POINT",
            "POINT (1)",
            "POINT (1 2",
            "POINT (1 2,3 4)",
            "POINT (a b)",
            "CIRCLE (1 2)",
            "POINT (1 2) x",
        ] {
            assert!(read(text).is_err(), "{text}");
        }
        assert!(read(&"GEOMETRYCOLLECTION(".repeat(9999)).is_err());
    }
}
