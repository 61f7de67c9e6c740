//! Shapes out of well-known binary: both byte orders, heights by ISO or by PostGIS; measures are passed over.

use ::geojson::{Geometry, GeometryValue, Position};

/// How deep collections may lie in one another.
const DEEPEST: usize = 32;

/// What to do about a shape that no layer here can have.
const CURVED: &str = "make it linear: ogr2ogr -nlt CONVERT_TO_LINEAR";

/// The shape in `bytes`; `None` for an empty point. The error is a reason.
pub(super) fn read(bytes: &[u8]) -> Result<Option<GeometryValue>, String> {
    let mut wkb = Wkb { rest: bytes, little: true };
    let shape = wkb.shape(0)?;
    if !wkb.rest.is_empty() {
        return Err(format!("{} bytes behind the shape", wkb.rest.len()));
    }
    Ok(shape)
}

/// Why a shape of a kind above seven of well-known binary is refused.
pub(super) fn refused(kind: u32) -> String {
    let names = [
        "CircularString",
        "CompoundCurve",
        "CurvePolygon",
        "MultiCurve",
        "MultiSurface",
        "Curve",
        "Surface",
        "PolyhedralSurface",
        "TIN",
        "Triangle",
    ];
    let name = usize::try_from(kind).ok().and_then(|kind| names.get(kind.checked_sub(8)?));
    match name {
        Some(name) => format!("a {name} is no shape of a layer here; {CURVED}"),
        None => format!("no kind of shape has the number {kind}"),
    }
}

/// What is left to read, and the order of its bytes.
struct Wkb<'b> {
    rest: &'b [u8],
    little: bool,
}

/// The numbers of a position.
#[derive(Clone, Copy)]
struct Dimensions {
    height: bool,
    measure: bool,
}

impl Wkb<'_> {
    fn shape(&mut self, depth: usize) -> Result<Option<GeometryValue>, String> {
        let (kind, numbers) = self.head()?;
        let shape = match kind {
            1 => return Ok(self.position(numbers)?.map(|coordinates| GeometryValue::Point { coordinates })),
            2 => GeometryValue::LineString { coordinates: self.line(numbers)? },
            3 => GeometryValue::Polygon { coordinates: self.rings(numbers)? },
            4..=7 if depth >= DEEPEST => return Err("shapes lie in one another too deep".to_owned()),
            4 => GeometryValue::MultiPoint {
                coordinates: self.parts(depth, |shape| match shape {
                    GeometryValue::Point { coordinates } => Some(coordinates),
                    _ => None,
                })?,
            },
            5 => GeometryValue::MultiLineString {
                coordinates: self.parts(depth, |shape| match shape {
                    GeometryValue::LineString { coordinates } => Some(coordinates),
                    _ => None,
                })?,
            },
            6 => GeometryValue::MultiPolygon {
                coordinates: self.parts(depth, |shape| match shape {
                    GeometryValue::Polygon { coordinates } => Some(coordinates),
                    _ => None,
                })?,
            },
            7 => GeometryValue::GeometryCollection {
                geometries: self.parts(depth, |shape| Some(Geometry::new(shape)))?,
            },
            other => return Err(refused(other)),
        };
        Ok(Some(shape))
    }

    /// The order of the bytes, the kind, the numbers of a position.
    fn head(&mut self) -> Result<(u32, Dimensions), String> {
        self.little = match self.array()? {
            [0] => false,
            [1] => true,
            [other] => return Err(format!("no order of bytes has the number {other}")),
        };
        let code = self.count()?;
        // PostGIS sets bits, the standard adds thousands.
        let (extended, plain) = (code >> 29, code & 0x1FFF_FFFF);
        if extended & 1 == 1 {
            self.count()?;
        }
        let (thousands, kind) = (plain / 1000, plain % 1000);
        if thousands > 3 {
            return Err(format!("no kind of shape has the number {plain}"));
        }
        let height = extended & 4 == 4 || thousands & 1 == 1;
        let measure = extended & 2 == 2 || thousands & 2 == 2;
        Ok((kind, Dimensions { height, measure }))
    }

    fn array<const N: usize>(&mut self) -> Result<[u8; N], String> {
        let (first, rest) = self.rest.split_first_chunk().ok_or("the shape is cut short")?;
        self.rest = rest;
        Ok(*first)
    }

    fn count(&mut self) -> Result<u32, String> {
        let bytes = self.array()?;
        Ok(if self.little { u32::from_le_bytes(bytes) } else { u32::from_be_bytes(bytes) })
    }

    /// A number of things of which each takes `size` bytes at least.
    fn room(&mut self, size: usize) -> Result<usize, String> {
        let count = self.count()? as usize;
        if count.checked_mul(size).is_none_or(|bytes| bytes > self.rest.len()) {
            return Err(format!("{count} parts in {} bytes", self.rest.len()));
        }
        Ok(count)
    }

    fn real(&mut self) -> Result<f64, String> {
        let bytes = self.array()?;
        Ok(if self.little { f64::from_le_bytes(bytes) } else { f64::from_be_bytes(bytes) })
    }

    /// A position; `None` for one without numbers, which is how an empty point is written.
    fn position(&mut self, numbers: Dimensions) -> Result<Option<Position>, String> {
        let (lon, lat) = (self.real()?, self.real()?);
        let height = if numbers.height { Some(self.real()?) } else { None };
        if numbers.measure {
            self.real()?;
        }
        position(lon, lat, height)
    }

    fn line(&mut self, numbers: Dimensions) -> Result<Vec<Position>, String> {
        let size = 16 + 8 * usize::from(numbers.height) + 8 * usize::from(numbers.measure);
        let count = self.room(size)?;
        let mut line = Vec::with_capacity(count);
        for _ in 0..count {
            line.push(self.position(numbers)?.ok_or("a position without numbers")?);
        }
        Ok(line)
    }

    fn rings(&mut self, numbers: Dimensions) -> Result<Vec<Vec<Position>>, String> {
        (0..self.room(4)?).map(|_| self.line(numbers)).collect()
    }

    /// The parts of a multiple shape, empty points left out.
    fn parts<T>(
        &mut self,
        depth: usize,
        part: impl Fn(GeometryValue) -> Option<T>,
    ) -> Result<Vec<T>, String> {
        let mut parts = Vec::new();
        for _ in 0..self.room(9)? {
            if let Some(shape) = self.shape(depth + 1)? {
                parts.push(part(shape).ok_or("a part of another kind")?);
            }
        }
        Ok(parts)
    }
}

/// A position of a shape; `None` for one without numbers. The error is a reason.
pub(super) fn position(lon: f64, lat: f64, height: Option<f64>) -> Result<Option<Position>, String> {
    if lon.is_nan() && lat.is_nan() {
        return Ok(None);
    }
    if !lon.is_finite() || !lat.is_finite() {
        return Err(format!("a position at {lon} {lat}"));
    }
    Ok(Some(match height.filter(|height| height.is_finite()) {
        Some(height) => Position::from([lon, lat, height]),
        None => Position::from([lon, lat]),
    }))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Bytes out of hexadecimal digits, as PostGIS and SQLite show them.
    fn bytes(hex: &str) -> Vec<u8> {
        let digits: Vec<u8> = hex.chars().filter_map(|c| c.to_digit(16)).map(|digit| digit as u8).collect();
        digits.chunks(2).map(|pair| pair[0] << 4 | pair[1]).collect()
    }

    fn point(numbers: &[f64]) -> Option<GeometryValue> {
        Some(GeometryValue::Point { coordinates: Position::from(numbers.to_vec()) })
    }

    const X: &str = "3FF0000000000000";
    const Y: &str = "C000000000000000";
    const Z: &str = "4008000000000000";

    #[test]
    fn both_orders_of_bytes_and_both_ways_to_say_height_are_read() {
        let flat = bytes(&format!("00 00000001 {X}{Y}"));
        assert_eq!(read(&flat), Ok(point(&[1.0, -2.0])));
        let little = bytes("01 01000000 000000000000F03F 00000000000000C0");
        assert_eq!(read(&little), Ok(point(&[1.0, -2.0])));
        for kind in ["000003E9", "80000001", "A0000001 000010E6"] {
            assert_eq!(read(&bytes(&format!("00 {kind} {X}{Y}{Z}"))), Ok(point(&[1.0, -2.0, 3.0])), "{kind}");
        }
        for kind in ["000007D1", "40000001"] {
            assert_eq!(read(&bytes(&format!("00 {kind} {X}{Y}{Z}"))), Ok(point(&[1.0, -2.0])), "{kind}");
        }
        assert_eq!(read(&bytes(&format!("00 00000BB9 {X}{Y}{Z}{Z}"))), Ok(point(&[1.0, -2.0, 3.0])));
    }

    #[test]
    fn what_was_written_is_read_and_cut_anywhere_it_is_a_fault() {
        let corner = |lon: f64, lat: f64| Position::from([lon, lat]);
        let ring = vec![corner(0.0, 0.0), corner(1.0, 0.0), corner(0.0, 1.0), corner(0.0, 0.0)];
        let polygons = GeometryValue::MultiPolygon { coordinates: vec![vec![ring.clone()], vec![ring]] };
        let points = GeometryValue::MultiPoint { coordinates: vec![corner(1.0, 2.0), corner(3.0, 4.0)] };
        let both = GeometryValue::GeometryCollection {
            geometries: vec![Geometry::new(polygons), Geometry::new(points)],
        };
        let mut written = Vec::new();
        crate::layer::format::wkb(&both, &mut written);
        assert_eq!(read(&written), Ok(Some(both)));
        for end in 0..written.len() {
            assert!(read(&written[..end]).is_err());
        }
    }

    #[test]
    fn an_empty_point_is_none_and_a_curve_is_refused_with_its_name() {
        let none = "7FF8000000000000";
        assert_eq!(read(&bytes(&format!("00 00000001 {none}{none}"))), Ok(None));
        let curve = read(&bytes("00 00000009 00000000")).expect_err("a curve");
        assert!(curve.contains("CompoundCurve") && curve.contains("CONVERT_TO_LINEAR"), "{curve}");
    }
}
