//! What stands in the flat buffers of a FlatGeobuf file: columns, properties, shapes.

use std::borrow::Cow;

use ::flatgeobuf::{Column as Head, ColumnType, Geometry};
use ::geojson::{Geometry as Shape, GeometryValue, Position};
use flatbuffers::{ForwardsUOffset, Vector};

use super::cell::Cell;
use super::wkb::{position, refused};
use crate::layer::field::{FieldKind, known};

/// How deep collections may lie in one another.
const DEEPEST: usize = 32;

/// A column.
#[derive(Debug)]
pub(super) struct Column {
    pub(super) name: Cow<'static, str>,
    type_: ColumnType,
}

impl Column {
    /// The type of its field.
    pub(super) fn kind(&self) -> Option<FieldKind> {
        match self.type_ {
            ColumnType::Bool => Some(FieldKind::Boolean),
            ColumnType::Float | ColumnType::Double => Some(FieldKind::Real),
            ColumnType::String | ColumnType::Json | ColumnType::Binary => Some(FieldKind::Text),
            ColumnType::DateTime => None,
            _ => Some(FieldKind::Integer),
        }
    }
}

/// The columns of a file, or of one feature that has its own.
pub(super) fn columns(head: Option<Vector<'_, ForwardsUOffset<Head<'_>>>>) -> Vec<Column> {
    let column = |head: Head<'_>| Column { name: known(head.name()), type_: head.type_() };
    head.map_or_else(Vec::new, |all| all.iter().map(column).collect())
}

/// A feature's properties, those of the `wanted` columns, with what `name` gives for each; a null is not among them. The
/// error is a reason.
pub(super) fn properties<'c, 'b, N>(
    columns: &'c [Column],
    mut bytes: &'b [u8],
    wanted: impl Fn(usize) -> bool,
    name: impl Fn(&'c str) -> N,
) -> Result<Vec<(N, Cell<'b>)>, String> {
    let mut all = Vec::with_capacity(columns.len());
    while !bytes.is_empty() {
        let number = usize::from(u16::from_le_bytes(array(&mut bytes)?));
        let column = columns.get(number).ok_or_else(|| format!("it has no column {number}"))?;
        if wanted(number) {
            all.push((name(&column.name), cell(column.type_, &mut bytes)?));
        } else {
            pass(column.type_, &mut bytes)?;
        }
    }
    Ok(all)
}

fn cell<'b>(type_: ColumnType, bytes: &mut &'b [u8]) -> Result<Cell<'b>, String> {
    Ok(match type_ {
        ColumnType::Byte => Cell::Integer(i8::from_le_bytes(array(bytes)?).into()),
        ColumnType::UByte => Cell::Integer(u8::from_le_bytes(array(bytes)?).into()),
        ColumnType::Bool => Cell::Boolean(array(bytes)? != [0]),
        ColumnType::Short => Cell::Integer(i16::from_le_bytes(array(bytes)?).into()),
        ColumnType::UShort => Cell::Integer(u16::from_le_bytes(array(bytes)?).into()),
        ColumnType::Int => Cell::Integer(i32::from_le_bytes(array(bytes)?).into()),
        ColumnType::UInt => Cell::Integer(u32::from_le_bytes(array(bytes)?).into()),
        ColumnType::Long => Cell::Integer(i64::from_le_bytes(array(bytes)?)),
        ColumnType::ULong => Cell::unsigned(u64::from_le_bytes(array(bytes)?)),
        ColumnType::Float => Cell::single(f32::from_le_bytes(array(bytes)?)),
        ColumnType::Double => Cell::Real(f64::from_le_bytes(array(bytes)?)),
        ColumnType::String | ColumnType::Json => Cell::Text(text(bytes)?.into()),
        ColumnType::DateTime => Cell::moment(text(bytes)?),
        ColumnType::Binary => Cell::binary(run(bytes)?),
        other => return Err(format!("no column has the type {}", other.0)),
    })
}

/// Passes over a value.
fn pass(type_: ColumnType, bytes: &mut &[u8]) -> Result<(), String> {
    match type_ {
        ColumnType::Byte | ColumnType::UByte | ColumnType::Bool => array::<1>(bytes).map(drop),
        ColumnType::Short | ColumnType::UShort => array::<2>(bytes).map(drop),
        ColumnType::Int | ColumnType::UInt | ColumnType::Float => array::<4>(bytes).map(drop),
        ColumnType::Long | ColumnType::ULong | ColumnType::Double => array::<8>(bytes).map(drop),
        _ => run(bytes).map(drop),
    }
}

fn array<const N: usize>(bytes: &mut &[u8]) -> Result<[u8; N], String> {
    let (first, rest) = bytes.split_first_chunk().ok_or("its properties are cut short")?;
    *bytes = rest;
    Ok(*first)
}

/// Bytes whose number stands before them.
fn run<'b>(bytes: &mut &'b [u8]) -> Result<&'b [u8], String> {
    let length = u32::from_le_bytes(array(bytes)?) as usize;
    let (run, rest) = bytes.split_at_checked(length).ok_or("its properties are cut short")?;
    *bytes = rest;
    Ok(run)
}

fn text<'b>(bytes: &mut &'b [u8]) -> Result<&'b str, String> {
    simdutf8::basic::from_utf8(run(bytes)?).map_err(|_| "a text is no UTF-8".to_owned())
}

/// A shape of the kind that the file has, or that it says itself; `None` for an empty one. The error is a reason.
pub(super) fn shape(geometry: &Geometry<'_>, kind: u8) -> Result<Option<GeometryValue>, String> {
    deep(geometry, kind, 0)
}

fn deep(geometry: &Geometry<'_>, kind: u8, depth: usize) -> Result<Option<GeometryValue>, String> {
    if depth > DEEPEST {
        return Err("shapes lie in one another too deep".to_owned());
    }
    let kind = if kind == 0 { geometry.type_().0 } else { kind };
    let parts = || geometry.parts().into_iter().flatten();
    let shape = match kind {
        1 => {
            return Ok(positions(geometry)?
                .into_iter()
                .next()
                .map(|coordinates| GeometryValue::Point { coordinates }));
        }
        2 => GeometryValue::LineString { coordinates: positions(geometry)? },
        3 => GeometryValue::Polygon { coordinates: stretches(geometry)? },
        4 => GeometryValue::MultiPoint { coordinates: positions(geometry)? },
        5 => GeometryValue::MultiLineString { coordinates: stretches(geometry)? },
        6 => GeometryValue::MultiPolygon {
            coordinates: parts().map(|part| stretches(&part)).collect::<Result<_, _>>()?,
        },
        7 => {
            let shapes = parts().map(|part| deep(&part, 0, depth + 1)).collect::<Result<Vec<_>, _>>()?;
            GeometryValue::GeometryCollection {
                geometries: shapes.into_iter().flatten().map(Shape::new).collect(),
            }
        }
        other => return Err(refused(other.into())),
    };
    let empty = match &shape {
        GeometryValue::LineString { coordinates } | GeometryValue::MultiPoint { coordinates } => {
            coordinates.is_empty()
        }
        GeometryValue::Polygon { coordinates } | GeometryValue::MultiLineString { coordinates } => {
            coordinates.is_empty()
        }
        _ => false,
    };
    Ok(Some(shape).filter(|_| !empty))
}

/// All positions of a shape, with their heights where there are some; an empty point has none.
fn positions(geometry: &Geometry<'_>) -> Result<Vec<Position>, String> {
    let Some(xy) = geometry.xy() else { return Ok(Vec::new()) };
    if xy.len() % 2 == 1 {
        return Err("a position of one number".to_owned());
    }
    let heights = geometry.z().filter(|heights| heights.len() * 2 == xy.len());
    let mut all = Vec::with_capacity(xy.len() / 2);
    for number in 0..xy.len() / 2 {
        let height = heights.map(|heights| heights.get(number));
        all.extend(position(xy.get(2 * number), xy.get(2 * number + 1), height)?);
    }
    Ok(all)
}

/// The positions cut where each stretch ends.
fn stretches(geometry: &Geometry<'_>) -> Result<Vec<Vec<Position>>, String> {
    let all = positions(geometry)?;
    let Some(ends) = geometry.ends().filter(|ends| !ends.is_empty()) else {
        return Ok(if all.is_empty() { Vec::new() } else { vec![all] });
    };
    let mut from = 0;
    let mut parts = Vec::with_capacity(ends.len());
    for end in ends {
        let part = all.get(from..end as usize).ok_or("a stretch ends where it can't")?;
        parts.push(part.to_vec());
        from = end as usize;
    }
    Ok(parts)
}
