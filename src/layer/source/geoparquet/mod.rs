//! GeoParquet: columns in row groups, read a thousand rows at a time, and only those that are asked for.
//!
//! Shapes are well-known binary, or points of two columns of numbers (1.1). Of the other columns those that hold one
//! value a row are properties; lists, maps and groups of columns are passed over, and so is the covering of boxes.

mod column;
mod value;

use std::borrow::Cow;
use std::fs::File;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use ::geojson::{Geometry, GeometryValue};
use ::parquet::basic::Compression;
use ::parquet::errors::ParquetError;
use ::parquet::file::metadata::{ParquetMetaData, ParquetMetaDataReader};
use ::parquet::file::properties::ReaderProperties;
use ::parquet::file::serialized_reader::SerializedRowGroupReader;
use serde_json::Value as Json;

use self::column::Column;
use super::cell::Record;
use super::reader::{Locator, Reader, Take, Wanted, is_wanted};
use super::{system, wkb};
use crate::error::{Error, Result};
use crate::layer::field::FieldKind;

/// Rows decoded at a time.
const BATCH: usize = 1024;

/// A file of columns.
#[derive(Debug)]
pub(super) struct Columns {
    path: PathBuf,
    metadata: Arc<ParquetMetaData>,
    shapes: Shapes,
    /// The properties: name, type, number of the column.
    leaves: Vec<(String, Option<FieldKind>, usize)>,
}

/// The columns of shapes.
#[derive(Debug, Clone, Copy)]
enum Shapes {
    Binary(usize),
    Points { x: usize, y: usize },
}

/// Why reading columns ended.
enum Fault {
    /// What the columns say.
    Parquet(ParquetError),
    /// A row is at fault, or whoever took it.
    Taken(Error),
}

impl From<ParquetError> for Fault {
    fn from(error: ParquetError) -> Self {
        Self::Parquet(error)
    }
}

impl Columns {
    /// Reads what stands behind the columns of the file at `path`.
    pub(super) fn open(path: &Path) -> Result<Self> {
        let file = File::open(path).map_err(|source| Error::io(path, source))?;
        let metadata = guarded(|| Ok(ParquetMetaDataReader::new().parse_and_finish(&file)?));
        let metadata = Arc::new(metadata.map_err(|fault| fault_of(path, fault))?);
        let fault =
            |reason: String, remedy: &str| Error::data(path.display().to_string(), None, reason, remedy);
        let geo = metadata
            .file_metadata()
            .key_value_metadata()
            .and_then(|all| all.iter().find(|pair| pair.key == "geo"));
        let geo: Json = match geo.and_then(|pair| pair.value.as_deref()).map(serde_json::from_str) {
            Some(Ok(geo)) => geo,
            _ => {
                let reason = "no GeoParquet: nothing says which column holds its shapes".to_owned();
                return Err(fault(reason, "write it as GeoParquet, or as CSV with coordinates"));
            }
        };
        let primary = geo["primary_column"].as_str().unwrap_or("geometry");
        let about = &geo["columns"][primary];
        place(path, &about["crs"])?;
        let schema = metadata.file_metadata().schema_descr();
        let leaf = |parts: &[&str]| {
            (0..schema.num_columns()).find(|leaf| schema.column(*leaf).path().parts() == parts)
        };
        let shapes = match about["encoding"].as_str() {
            Some("WKB") => leaf(&[primary]).map(Shapes::Binary),
            Some("point") => {
                leaf(&[primary, "x"]).zip(leaf(&[primary, "y"])).map(|(x, y)| Shapes::Points { x, y })
            }
            other => {
                let reason =
                    format!("its shapes are encoded as `{}`", other.unwrap_or("nothing that is named"));
                return Err(fault(reason, "write it with the encoding WKB"));
            }
        };
        let shapes = shapes.ok_or_else(|| fault(format!("no column `{primary}` in it"), "write it again"))?;
        let single = |leaf: &usize| {
            let column = schema.column(*leaf);
            column.path().parts().len() == 1 && column.max_rep_level() == 0 && column.name() != primary
        };
        let leaves = (0..schema.num_columns()).filter(single);
        let leaves = leaves
            .map(|leaf| (schema.column(leaf).name().to_owned(), value::kind(&schema.column(leaf)), leaf));
        let columns =
            Self { path: path.to_owned(), shapes, leaves: leaves.collect(), metadata: Arc::clone(&metadata) };
        columns.packed()?;
        Ok(columns)
    }

    /// Refuses what is compressed in a way that this build has no code for.
    fn packed(&self) -> Result<()> {
        let readable = |packed| matches!(packed, Compression::UNCOMPRESSED | Compression::SNAPPY);
        let columns = self.metadata.row_groups().iter().flat_map(|group| group.columns());
        let Some(other) = columns.map(|column| column.compression()).find(|packed| !readable(*packed)) else {
            return Ok(());
        };
        let name = other.to_string();
        let reason = format!("its columns are compressed with {}", name.split('(').next().unwrap_or(&name));
        let remedy = "write it with Snappy: ogr2ogr -lco COMPRESSION=SNAPPY OUT IN";
        Err(Error::data(self.path.display().to_string(), None, reason, remedy))
    }

    /// The columns of the row group `group` that hold the shapes, and then those of `leaves`.
    fn group(&self, file: &Arc<File>, group: usize, leaves: &[usize]) -> Result<Vec<Column>, Fault> {
        let properties = Arc::new(ReaderProperties::builder().build());
        let group = self.metadata.row_group(group);
        let rows = SerializedRowGroupReader::new(Arc::clone(file), group, None, properties)?;
        let shapes = match self.shapes {
            Shapes::Binary(leaf) => vec![leaf],
            Shapes::Points { x, y } => vec![x, y],
        };
        let schema = self.metadata.file_metadata().schema_descr();
        let all = shapes.iter().chain(leaves);
        Ok(all.map(|leaf| Column::new(&schema.column(*leaf), &rows, *leaf)).collect::<Result<_, _>>()?)
    }

    /// Row `row` of what the columns hold now.
    fn record<'r>(
        &'r self,
        columns: &'r [Column],
        leaves: impl Iterator<Item = &'r str>,
        row: usize,
        number: u64,
    ) -> Result<Record<'r>> {
        let odd = |reason: String| {
            let reason = format!("feature {}: {reason}", number + 1);
            Error::data(self.path.display().to_string(), None, reason, "mend it there, or leave it out")
        };
        let (geometry, rest) = match (self.shapes, columns) {
            (Shapes::Binary(_), [shapes, rest @ ..]) => {
                let shape = shapes.bytes(row).map(wkb::read).transpose().map_err(odd)?;
                (shape.flatten(), rest)
            }
            (Shapes::Points { .. }, [x, y, rest @ ..]) => {
                let point = x.real(row).zip(y.real(row)).map(|(x, y)| wkb::position(x, y, None));
                let point = point.transpose().map_err(odd)?.flatten();
                (point.map(|coordinates| GeometryValue::Point { coordinates }), rest)
            }
            _ => (None, columns),
        };
        let mut properties = Vec::with_capacity(rest.len());
        for (column, name) in rest.iter().zip(leaves) {
            properties.push((Cow::Borrowed(name), column.cell(row).map_err(odd)?));
        }
        Ok(Record { properties, geometry: geometry.map(Geometry::new) })
    }

    fn file(&self) -> Result<Arc<File>> {
        File::open(&self.path).map(Arc::new).map_err(|source| Error::io(&self.path, source))
    }

    /// Goes through the row groups.
    fn through(&self, wanted: Wanted<'_>, take: &mut Take<'_>) -> Result<(), Fault> {
        let file = self.file().map_err(Fault::Taken)?;
        let chosen: Vec<_> = self.leaves.iter().filter(|(name, ..)| is_wanted(wanted, name)).collect();
        let leaves: Vec<usize> = chosen.iter().map(|(.., leaf)| *leaf).collect();
        let mut number = 0;
        for group in 0..self.metadata.num_row_groups() {
            let mut columns = guarded(|| self.group(&file, group, &leaves))?;
            let mut left = rows(&self.metadata, group);
            while left > 0 {
                let batch = left.min(BATCH);
                guarded(|| Ok(columns.iter_mut().try_for_each(|column| column.read(batch))?))?;
                for row in 0..batch {
                    let names = chosen.iter().map(|(name, ..)| name.as_str());
                    let record = self.record(&columns, names, row, number).map_err(Fault::Taken)?;
                    take(record, Locator(number)).map_err(Fault::Taken)?;
                    number += 1;
                }
                left -= batch;
            }
        }
        Ok(())
    }

    /// One row, the pages before it passed over.
    fn one(&self, at: Locator) -> Result<Option<Record<'static>>, Fault> {
        let mut before = usize::try_from(at.0).unwrap_or(usize::MAX);
        let leaves: Vec<usize> = self.leaves.iter().map(|(.., leaf)| *leaf).collect();
        for group in 0..self.metadata.num_row_groups() {
            let rows = rows(&self.metadata, group);
            if before >= rows {
                before -= rows;
                continue;
            }
            let file = self.file().map_err(Fault::Taken)?;
            let columns = guarded(|| {
                let mut columns = self.group(&file, group, &leaves)?;
                for column in &mut columns {
                    column.skip(before)?;
                    column.read(1)?;
                }
                Ok(columns)
            })?;
            let names = self.leaves.iter().map(|(name, ..)| name.as_str());
            return Ok(Some(self.record(&columns, names, 0, at.0).map_err(Fault::Taken)?.into_owned()));
        }
        Ok(None)
    }
}

impl Reader for Columns {
    fn columns(&self) -> Vec<(String, Option<FieldKind>)> {
        self.leaves.iter().map(|(name, kind, _)| (name.clone(), *kind)).collect()
    }

    fn records(&self, wanted: Wanted<'_>, take: &mut Take<'_>) -> Result<()> {
        self.through(wanted, take).map_err(|fault| fault_of(&self.path, fault))
    }

    fn share(&self, at: Locator) -> Option<f64> {
        let rows = self.metadata.file_metadata().num_rows();
        (rows > 0).then(|| (at.0 as f64 / rows as f64).min(1.0))
    }

    fn fetch(&self, at: Locator, take: &mut Take<'_>) -> Result<()> {
        let row = self.one(at).map_err(|fault| fault_of(&self.path, fault))?;
        let row = row.ok_or_else(|| {
            let reason = format!("no row {}", at.0);
            Error::data(self.path.display().to_string(), None, reason, "it has changed: make its index anew")
        })?;
        take(row, at)
    }
}

/// The rows of a row group.
fn rows(metadata: &ParquetMetaData, group: usize) -> usize {
    usize::try_from(metadata.row_group(group).num_rows()).unwrap_or(0)
}

/// Refuses coordinates that are no degrees of WGS 84, which is what a missing or an empty `crs` means.
fn place(path: &Path, crs: &Json) -> Result<()> {
    let id = &crs["id"];
    let code =
        id["code"].as_str().map(str::to_owned).or_else(|| id["code"].as_u64().map(|code| code.to_string()));
    let name = crs["name"].as_str().unwrap_or_default();
    let authority = id["authority"].as_str().unwrap_or_default();
    if crs.is_null() || system::is_ours(authority, &code.unwrap_or_default(), name) {
        return Ok(());
    }
    Err(system::refused(&path.display().to_string(), if name.is_empty() { "unnamed" } else { name }))
}

/// What the columns said.
fn fault_of(path: &Path, fault: Fault) -> Error {
    match fault {
        Fault::Taken(error) => error,
        Fault::Parquet(error) => {
            let reason = format!("its columns can't be read: {error}");
            Error::data(path.display().to_string(), None, reason, "write it again, or give another")
        }
    }
}

/// Runs what the crate reads. It cuts some buffers by lengths that a file gives, and panics where they lie; the file is
/// at fault then, and not the program.
fn guarded<T>(read: impl FnOnce() -> Result<T, Fault>) -> Result<T, Fault> {
    catch_unwind(AssertUnwindSafe(read))
        .unwrap_or_else(|_| Err(Fault::Parquet(ParquetError::General("a number in it can't be".to_owned()))))
}
