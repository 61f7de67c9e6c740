//! Tables with coordinates: CSV with commas, semicolons or tabs, ours or anybody's.
//!
//! Where a table has its coordinates is told by its headings, which stand in `coordinates.tsv`: a column of shapes as
//! text, or one of latitudes and one of longitudes. An empty cell is null; a row without coordinates has no shape.

use std::borrow::Cow;
use std::fs::File;
use std::io::{BufReader, Read};
use std::path::Path;

use ::csv::{ByteRecord, Reader as Rows, ReaderBuilder};
use ::geojson::{Geometry, GeometryValue, Position};

use super::cell::{Cell, Record};
use super::degrees::{Ground, degrees};
use super::handles::Handles;
use super::reader::{Locator, Reader, Take, Wanted, is_wanted};
use super::wkt;
use crate::error::{Error, Result};
use crate::layer::field::FieldKind;
use crate::layer::format::unused;

/// Bytes in which the first row must end.
const HEADING: u64 = 1 << 18;

/// A table.
#[derive(Debug)]
pub(super) struct Table {
    file: Handles,
    delimiter: u8,
    /// A name for every column, no two the same.
    names: Vec<String>,
    ground: Ground,
}

impl Table {
    /// Reads the headings of the file at `path`.
    pub(super) fn open(path: &Path) -> Result<Self> {
        let file = Handles::new(path);
        let mut start = Vec::new();
        let read = file
            .at(0, |input| input.take(HEADING).read_to_end(&mut start).map_err(|source| file.failed(source)));
        read?;
        let headings = |delimiter: &u8| {
            let mut record = ByteRecord::new();
            let read = rows(*delimiter, &start[..]).read_byte_record(&mut record);
            read.map(|_| (*delimiter, record)).ok()
        };
        // Of several that come with as many columns the first.
        let best = [b'\t', b';', b','].iter().filter_map(headings).max_by_key(|(_, record)| record.len());
        let (delimiter, record) = best.unwrap_or((b',', ByteRecord::new()));
        let mut taken = Vec::new();
        let mut names = Vec::with_capacity(record.len());
        for (number, heading) in (1..).zip(&record) {
            let heading = simdutf8::basic::from_utf8(heading)
                .map_err(|_| Error::data(file.name(), 1, "no UTF-8", "save it as UTF-8"))?;
            let heading = heading.trim();
            names.push(unused(
                if heading.is_empty() { format!("column_{number}") } else { heading.to_owned() },
                &mut taken,
            ));
        }
        let ground = Ground::of(&names).ok_or_else(|| {
            let reason = "no columns of coordinates among its headings";
            Error::data(file.name(), 1, reason, "name them `lat` and `lon`, or `WKT` for shapes as text")
        })?;
        Ok(Self { file, delimiter, names, ground })
    }

    fn fault(&self, row: &ByteRecord, reason: String, remedy: &str) -> Error {
        let line = row.position().and_then(|place| {
            // The reader of rows counts from behind the row before, with the empty lines between them.
            let mut start = Vec::new();
            let read = self.file.at(place.byte(), |input| {
                let read = input.take(HEADING).read_to_end(&mut start);
                read.map_err(|source| self.file.failed(source))
            });
            let blank = start.iter().take_while(|byte| matches!(byte, b'\r' | b'\n'));
            let empty = blank.filter(|byte| **byte == b'\n').count();
            read.ok().and(usize::try_from(place.line()).ok()).map(|line| line + empty)
        });
        Error::data(self.file.name(), line, reason, remedy)
    }

    /// A row as a record, with the columns that are wanted.
    fn record<'r>(&'r self, row: &'r ByteRecord, wanted: impl Fn(usize) -> bool) -> Result<Record<'r>> {
        if row.len() != self.names.len() {
            let reason = format!("{} cells under {} headings", row.len(), self.names.len());
            return Err(self.fault(row, reason, "put cells with separators in quotes"));
        }
        let text = |column: usize| {
            let text = simdutf8::basic::from_utf8(row.get(column).unwrap_or_default());
            text.map_err(|_| self.fault(row, "no UTF-8".to_owned(), "save it as UTF-8"))
        };
        let geometry = match self.ground {
            Ground::Shape { column } => match text(column)?.trim() {
                "" => None,
                text => wkt::read(text)
                    .map_err(|reason| self.fault(row, reason, "give shapes as well-known text"))?,
            },
            Ground::Degrees { lat, lon } => self.point(row, text(lat)?, text(lon)?)?,
        };
        let mut properties = Vec::with_capacity(self.names.len());
        for (column, name) in self.names.iter().enumerate() {
            if wanted(column) && !self.is_shape(column) {
                properties.push((Cow::Borrowed(name.as_str()), cell(text(column)?)));
            }
        }
        Ok(Record { properties, geometry: geometry.map(Geometry::new) })
    }

    /// Whether a column holds shapes and nothing that were a property.
    fn is_shape(&self, column: usize) -> bool {
        matches!(self.ground, Ground::Shape { column: shape } if shape == column)
    }

    fn point(&self, row: &ByteRecord, lat: &str, lon: &str) -> Result<Option<GeometryValue>> {
        if lat.trim().is_empty() && lon.trim().is_empty() {
            return Ok(None);
        }
        match (degrees(lat, 90.0), degrees(lon, 180.0)) {
            (Some(lat), Some(lon)) => {
                Ok(Some(GeometryValue::Point { coordinates: Position::from([lon, lat]) }))
            }
            (None, _) => {
                Err(self.fault(row, format!("`{lat}` is no latitude"), "give degrees, -90 to 90, or nothing"))
            }
            _ => Err(self.fault(
                row,
                format!("`{lon}` is no longitude"),
                "give degrees, -180 to 180, or nothing",
            )),
        }
    }

    /// What the reader of rows said.
    fn failed(&self, error: ::csv::Error) -> Error {
        match error.into_kind() {
            ::csv::ErrorKind::Io(source) => self.file.failed(source),
            other => Error::data(self.file.name(), None, format!("no table: {other:?}"), "save it as CSV"),
        }
    }
}

impl Reader for Table {
    fn columns(&self) -> Vec<(String, Option<FieldKind>)> {
        let names = self.names.iter().enumerate().filter(|(column, _)| !self.is_shape(*column));
        names.map(|(_, name)| (name.clone(), None)).collect()
    }

    fn records(&self, wanted: Wanted<'_>, take: &mut Take<'_>) -> Result<()> {
        let flags: Vec<bool> = self.names.iter().map(|name| is_wanted(wanted, name)).collect();
        let mut rows: Rows<BufReader<File>> = rows(self.delimiter, self.file.from(0)?);
        let mut row = ByteRecord::new();
        rows.read_byte_record(&mut row).map_err(|error| self.failed(error))?;
        while rows.read_byte_record(&mut row).map_err(|error| self.failed(error))? {
            let at = row.position().map_or(0, ::csv::Position::byte);
            take(self.record(&row, |column| flags.get(column).copied().unwrap_or(false))?, Locator(at))?;
        }
        Ok(())
    }

    fn share(&self, at: Locator) -> Option<f64> {
        self.file.share(at.0)
    }

    fn fetch(&self, at: Locator, take: &mut Take<'_>) -> Result<()> {
        self.file.at(at.0, |input| {
            let mut row = ByteRecord::new();
            let read =
                rows(self.delimiter, input).read_byte_record(&mut row).map_err(|error| self.failed(error))?;
            // Its line is not known here, since what stands before was not read.
            row.set_position(None);
            let record = if read { self.record(&row, |_| true).ok() } else { None };
            let record = record.ok_or_else(|| {
                let reason = format!("no row at byte {}", at.0);
                Error::data(self.file.name(), None, reason, "it has changed: make its index anew")
            })?;
            take(record, at)
        })
    }
}

/// A reader of rows, the headings among them.
fn rows<R: Read>(delimiter: u8, input: R) -> Rows<R> {
    ReaderBuilder::new().has_headers(false).flexible(true).delimiter(delimiter).from_reader(input)
}

/// A cell; the apostrophe that disarms a formula is none of it.
fn cell(text: &str) -> Cell<'_> {
    match text.strip_prefix('\'') {
        Some(bare) if bare.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']) => Cell::Text(bare.into()),
        _ if text.is_empty() => Cell::Null,
        _ => Cell::Written(text.into()),
    }
}
