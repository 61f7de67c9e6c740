//! A column of a row group: the values of some rows, and which rows have one.

use std::fs::File;

use ::parquet::column::reader::{ColumnReader, ColumnReaderImpl, get_column_reader};
use ::parquet::data_type::{ByteArray, DataType, FixedLenByteArray, Int96};
use ::parquet::errors::{ParquetError, Result};
use ::parquet::file::reader::RowGroupReader;
use ::parquet::file::serialized_reader::SerializedRowGroupReader;
use ::parquet::schema::types::ColumnDescPtr;

use super::value::{self, Sense};
use crate::layer::source::cell::Cell;

/// A column that is read forwards.
pub(super) struct Column {
    reader: ColumnReader,
    values: Values,
    /// For every row the place of its value.
    places: Vec<Option<usize>>,
    levels: Vec<i16>,
    /// The level at which a value is there.
    full: i16,
    sense: Sense,
}

/// The values that were read.
enum Values {
    Boolean(Vec<bool>),
    Int(Vec<i32>),
    Long(Vec<i64>),
    Legacy(Vec<Int96>),
    Single(Vec<f32>),
    Double(Vec<f64>),
    Bytes(Vec<ByteArray>),
    Fixed(Vec<FixedLenByteArray>),
}

impl Column {
    pub(super) fn new(
        descr: &ColumnDescPtr,
        group: &SerializedRowGroupReader<'_, File>,
        leaf: usize,
    ) -> Result<Self> {
        let reader = get_column_reader(descr.clone(), group.get_column_page_reader(leaf)?);
        let values = match &reader {
            ColumnReader::BoolColumnReader(_) => Values::Boolean(Vec::new()),
            ColumnReader::Int32ColumnReader(_) => Values::Int(Vec::new()),
            ColumnReader::Int64ColumnReader(_) => Values::Long(Vec::new()),
            ColumnReader::Int96ColumnReader(_) => Values::Legacy(Vec::new()),
            ColumnReader::FloatColumnReader(_) => Values::Single(Vec::new()),
            ColumnReader::DoubleColumnReader(_) => Values::Double(Vec::new()),
            ColumnReader::ByteArrayColumnReader(_) => Values::Bytes(Vec::new()),
            ColumnReader::FixedLenByteArrayColumnReader(_) => Values::Fixed(Vec::new()),
        };
        let (full, sense) = (descr.max_def_level(), value::sense(descr));
        Ok(Self { reader, values, places: Vec::new(), levels: Vec::new(), full, sense })
    }

    /// Reads the next `rows` rows in place of those before.
    pub(super) fn read(&mut self, rows: usize) -> Result<()> {
        let Self { reader, values, levels, .. } = self;
        levels.clear();
        match (reader, values) {
            (ColumnReader::BoolColumnReader(reader), Values::Boolean(values)) => {
                fill(reader, rows, levels, values)
            }
            (ColumnReader::Int32ColumnReader(reader), Values::Int(values)) => {
                fill(reader, rows, levels, values)
            }
            (ColumnReader::Int64ColumnReader(reader), Values::Long(values)) => {
                fill(reader, rows, levels, values)
            }
            (ColumnReader::Int96ColumnReader(reader), Values::Legacy(values)) => {
                fill(reader, rows, levels, values)
            }
            (ColumnReader::FloatColumnReader(reader), Values::Single(values)) => {
                fill(reader, rows, levels, values)
            }
            (ColumnReader::DoubleColumnReader(reader), Values::Double(values)) => {
                fill(reader, rows, levels, values)
            }
            (ColumnReader::ByteArrayColumnReader(reader), Values::Bytes(values)) => {
                fill(reader, rows, levels, values)
            }
            (ColumnReader::FixedLenByteArrayColumnReader(reader), Values::Fixed(values)) => {
                fill(reader, rows, levels, values)
            }
            _ => Err(ParquetError::General("a column of two types".to_owned())),
        }?;
        self.places.clear();
        if self.full == 0 {
            self.places.extend((0..rows).map(Some));
            return Ok(());
        }
        let mut next = 0;
        for level in &self.levels {
            let there = *level == self.full;
            self.places.push(there.then_some(next));
            next += usize::from(there);
        }
        Ok(())
    }

    /// Passes over the next `rows` rows.
    pub(super) fn skip(&mut self, rows: usize) -> Result<()> {
        let skipped = match &mut self.reader {
            ColumnReader::BoolColumnReader(reader) => reader.skip_records(rows),
            ColumnReader::Int32ColumnReader(reader) => reader.skip_records(rows),
            ColumnReader::Int64ColumnReader(reader) => reader.skip_records(rows),
            ColumnReader::Int96ColumnReader(reader) => reader.skip_records(rows),
            ColumnReader::FloatColumnReader(reader) => reader.skip_records(rows),
            ColumnReader::DoubleColumnReader(reader) => reader.skip_records(rows),
            ColumnReader::ByteArrayColumnReader(reader) => reader.skip_records(rows),
            ColumnReader::FixedLenByteArrayColumnReader(reader) => reader.skip_records(rows),
        }?;
        if skipped == rows { Ok(()) } else { Err(short()) }
    }

    fn place(&self, row: usize) -> Option<usize> {
        self.places.get(row).copied().flatten()
    }

    /// The bytes of a row.
    pub(super) fn bytes(&self, row: usize) -> Option<&[u8]> {
        match &self.values {
            Values::Bytes(values) => values.get(self.place(row)?).map(ByteArray::data),
            _ => None,
        }
    }

    /// The number of a row.
    pub(super) fn real(&self, row: usize) -> Option<f64> {
        match &self.values {
            Values::Double(values) => values.get(self.place(row)?).copied(),
            _ => None,
        }
    }

    /// What a row holds; the error is a reason.
    pub(super) fn cell(&self, row: usize) -> Result<Cell<'_>, String> {
        let Some(place) = self.place(row) else { return Ok(Cell::Null) };
        let sense = self.sense;
        let cell = match &self.values {
            Values::Boolean(values) => values.get(place).map(|truth| Cell::Boolean(*truth)),
            Values::Int(values) => values.get(place).map(|number| value::int(*number, sense)),
            Values::Long(values) => values.get(place).map(|number| value::long(*number, sense)),
            Values::Legacy(values) => values.get(place).map(value::legacy),
            Values::Single(values) => values.get(place).map(|number| Cell::single(*number)),
            Values::Double(values) => values.get(place).map(|number| Cell::Real(*number)),
            Values::Bytes(values) => {
                values.get(place).map(|bytes| value::bytes(bytes.data(), sense)).transpose()?
            }
            Values::Fixed(values) => {
                values.get(place).map(|bytes| value::bytes(bytes.data(), sense)).transpose()?
            }
        };
        Ok(cell.unwrap_or_default())
    }
}

fn fill<T: DataType>(
    reader: &mut ColumnReaderImpl<T>,
    rows: usize,
    levels: &mut Vec<i16>,
    values: &mut Vec<T::T>,
) -> Result<()> {
    values.clear();
    let mut read = 0;
    while read < rows {
        let (more, ..) = reader.read_records(rows - read, Some(levels), None, values)?;
        if more == 0 {
            return Err(short());
        }
        read += more;
    }
    Ok(())
}

fn short() -> ParquetError {
    ParquetError::EOF("a column has fewer rows than its group".to_owned())
}
