//! The cells of a column: from a feature to the bytes of a record, and from these to the column of a row group.
//!
//! A record is a shape and then the properties, each a byte that says whether it is there, and what it is: eight bytes
//! of a number, four of a day, one of a truth, a length and the letters of a text. All of it is gone when the file is
//! written.

use std::io;

use ::geojson::GeometryValue;
use ::parquet::data_type::ByteArray;
use jiff::civil::{Date, DateTime, date};

use crate::layer::field::FieldKind;
use crate::layer::format::wkb::wkb;
use crate::layer::value::Value;

/// The day zero of Parquet's dates.
const EPOCH: Date = date(1970, 1, 1);

/// Values, and for every row whether it has one (1) or none (0).
#[derive(Debug)]
pub(super) struct Cells<T> {
    pub(super) values: Vec<T>,
    pub(super) levels: Vec<i16>,
}

impl<T> Default for Cells<T> {
    fn default() -> Self {
        Self { values: Vec::new(), levels: Vec::new() }
    }
}

impl<T> Cells<T> {
    fn push(&mut self, value: Option<T>) {
        self.levels.push(i16::from(value.is_some()));
        self.values.extend(value);
    }
}

/// A column by the type of its field.
pub(super) enum Column {
    Text(Cells<ByteArray>),
    Integer(Cells<i64>),
    Real(Cells<f64>),
    Date(Cells<i32>),
    DateTime(Cells<i64>),
    Boolean(Cells<bool>),
}

impl Column {
    pub(super) fn new(kind: FieldKind) -> Self {
        match kind {
            FieldKind::Text => Self::Text(Cells::default()),
            FieldKind::Integer => Self::Integer(Cells::default()),
            FieldKind::Real => Self::Real(Cells::default()),
            FieldKind::Date => Self::Date(Cells::default()),
            FieldKind::DateTime => Self::DateTime(Cells::default()),
            FieldKind::Boolean => Self::Boolean(Cells::default()),
        }
    }

    /// Takes the next property off a record.
    pub(super) fn take(&mut self, record: &mut &[u8]) -> io::Result<()> {
        let there = array::<1>(record)? == [1];
        match self {
            Self::Text(cells) => cells.push(there.then(|| bytes(record)).transpose()?),
            Self::Integer(cells) | Self::DateTime(cells) => {
                cells.push(there.then(|| array(record).map(i64::from_le_bytes)).transpose()?);
            }
            Self::Real(cells) => {
                cells.push(there.then(|| array(record).map(f64::from_le_bytes)).transpose()?)
            }
            Self::Date(cells) => {
                cells.push(there.then(|| array(record).map(i32::from_le_bytes)).transpose()?)
            }
            Self::Boolean(cells) => {
                cells.push(there.then(|| array::<1>(record).map(|b| b == [1])).transpose()?)
            }
        }
        Ok(())
    }
}

/// The shapes and their boxes.
#[derive(Default)]
pub(super) struct Shapes {
    pub(super) binary: Cells<ByteArray>,
    /// West, south, east, north.
    pub(super) sides: [Cells<f64>; 4],
}

impl Shapes {
    /// Takes the shape off a record.
    pub(super) fn take(&mut self, record: &mut &[u8]) -> io::Result<()> {
        let there = array::<1>(record)? == [1];
        for side in &mut self.sides {
            side.push(there.then(|| array(record).map(f64::from_le_bytes)).transpose()?);
        }
        self.binary.push(there.then(|| bytes(record)).transpose()?);
        Ok(())
    }
}

/// Appends a shape with its box to a record.
pub(super) fn put_shape(shape: Option<(&GeometryValue, [f64; 4])>, record: &mut Vec<u8>) -> io::Result<()> {
    record.push(u8::from(shape.is_some()));
    if let Some((geometry, bounds)) = shape {
        bounds.iter().for_each(|degrees| record.extend(degrees.to_le_bytes()));
        let at = record.len();
        record.extend([0; 4]);
        wkb(geometry, record);
        let length = length(record.len() - at - 4)?;
        record[at..at + 4].copy_from_slice(&length);
    }
    Ok(())
}

/// Appends a property to a record.
pub(super) fn put(value: &Value<'_>, record: &mut Vec<u8>) -> io::Result<()> {
    record.push(u8::from(!matches!(value, Value::Null)));
    match value {
        Value::Null => {}
        Value::Text(text) => {
            record.extend(length(text.len())?);
            record.extend(text.as_bytes());
        }
        Value::Integer(number) => record.extend(number.to_le_bytes()),
        Value::Real(number) => record.extend(number.get().to_le_bytes()),
        Value::Date(date) => record.extend(days(*date).to_le_bytes()),
        Value::DateTime(time) => record.extend(microseconds(*time).to_le_bytes()),
        Value::Boolean(truth) => record.push(u8::from(*truth)),
    }
    Ok(())
}

fn days(date: Date) -> i32 {
    EPOCH.until(date).map_or(0, |span| span.get_days())
}

fn microseconds(time: DateTime) -> i64 {
    let clock = time.time();
    let seconds = i64::from(clock.hour()) * 3600 + i64::from(clock.minute()) * 60 + i64::from(clock.second());
    (i64::from(days(time.date())) * 86_400 + seconds) * 1_000_000
        + i64::from(clock.subsec_nanosecond() / 1000)
}

fn length(bytes: usize) -> io::Result<[u8; 4]> {
    u32::try_from(bytes).map(u32::to_le_bytes).map_err(|_| io::ErrorKind::FileTooLarge.into())
}

/// Takes `N` bytes off a record.
fn array<const N: usize>(record: &mut &[u8]) -> io::Result<[u8; N]> {
    let (first, rest) = record.split_first_chunk().ok_or(io::ErrorKind::UnexpectedEof)?;
    *record = rest;
    Ok(*first)
}

/// Takes bytes off a record whose number stands before them.
fn bytes(record: &mut &[u8]) -> io::Result<ByteArray> {
    let length = u32::from_le_bytes(array(record)?) as usize;
    let (bytes, rest) = record.split_at_checked(length).ok_or(io::ErrorKind::UnexpectedEof)?;
    *record = rest;
    Ok(ByteArray::from(bytes))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_and_times_are_counted_from_1970() {
        assert_eq!(
            (days(date(1970, 1, 1)), days(date(1969, 12, 31)), days(date(2020, 10, 1))),
            (0, -1, 18_536)
        );
        let time = date(1970, 1, 2).at(0, 0, 1, 5_000);
        assert_eq!(microseconds(time), 86_401_000_005);
    }

    #[test]
    fn a_record_gives_back_what_was_put_into_it() {
        let mut record = Vec::new();
        for value in [Value::Text("x\u{0}y".into()), Value::Null] {
            put(&value, &mut record).expect("put");
        }
        let mut column = Column::new(FieldKind::Text);
        let mut rest = &record[..];
        column.take(&mut rest).expect("a text");
        column.take(&mut rest).expect("a null");
        assert!(rest.is_empty() && column.take(&mut rest).is_err());
        let Column::Text(cells) = column else { panic!("another column") };
        assert_eq!((cells.levels, cells.values), (vec![1, 0], vec![ByteArray::from("x\u{0}y")]));
    }
}
