//! Layers read back feature by feature, whatever format they have.
//!
//! A [`Reader`] gives the records of a file: GeoJSON in any of its forms and incidents as JSON lines or a list,
//! FlatGeobuf, GeoPackage, GeoParquet, tables with coordinates; ours or anybody's. It gives them all in the order of
//! the file with one in memory, or one alone by its [`Locator`]. A [`LayerFile`] has gone through them once for its
//! [`Schema`], to hand them on as features. Of our own fields the table says the type; of others the file does, or else
//! the values.

mod cell;
mod columns;
mod handles;
mod reader;
mod system;

mod feature;
mod json;
mod scan;

mod buffers;
mod flatgeobuf;

mod blob;
mod geopackage;
mod wkb;

#[cfg(feature = "parquet")]
mod geoparquet;

mod degrees;
mod table;
mod wkt;

use std::path::Path;
use std::sync::Arc;

pub(crate) use self::cell::{Cell, Record};
use self::columns::Columns;
use self::reader::Reader;
pub(crate) use self::reader::{Locator, Wanted};
use super::feature::Feature;
use super::format::{Schema, Survey, wind};
use super::kind::Layer;
use super::value::Value;
use crate::error::Result;

/// How far the reading of a file has come.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Progress {
    /// How many records have been read.
    pub records: u64,
    /// Which share of the work, 0–1, is done, where that is known.
    pub share: Option<f64>,
}

/// The records of a file, of which no more than the head was read.
#[derive(Debug, Clone)]
pub(crate) struct RecordFile(Arc<dyn Reader>);

impl RecordFile {
    /// Opens the file at `path`; its first bytes say the format, else its name.
    ///
    /// # Errors
    /// [`Error::Io`](crate::Error::Io) where it cannot be read; [`Error::Data`](crate::Error::Data) where it is of no
    /// format that has records.
    pub(crate) fn open(path: &Path) -> Result<Self> {
        reader::open(path).map(Self)
    }

    /// Hands every record to `take` with where it stands, in the order of the file, with the properties that are
    /// wanted: the others are passed over, in columns not even read. One record is in memory at a time.
    ///
    /// # Errors
    /// [`Error::Io`](crate::Error::Io) where it cannot be read; [`Error::Data`](crate::Error::Data) with the line or
    /// the feature that is at fault; and whatever `take` fails with.
    pub(crate) fn records(
        &self,
        wanted: Wanted<'_>,
        mut take: impl FnMut(Record<'_>, Locator) -> Result<()>,
    ) -> Result<()> {
        self.0.records(wanted, &mut take)
    }

    /// Which share of the file, 0–1, stands before a record, where that is known.
    pub(crate) fn share(&self, at: Locator) -> Option<f64> {
        self.0.share(at)
    }

    /// The layer's name, where the file has one.
    pub(crate) fn name(&self) -> Option<&str> {
        self.0.name()
    }

    /// The names of the columns that the file itself declares, in its order; none where records alone tell them.
    pub(crate) fn columns(&self) -> Vec<String> {
        self.0.columns().into_iter().map(|(name, _)| name).collect()
    }

    /// The record at `at` with all its properties; the others are not read. Several threads may ask at once.
    ///
    /// # Errors
    /// As [`RecordFile::records`]; [`Error::Data`](crate::Error::Data) also where there is no record at `at`.
    pub(crate) fn fetch(&self, at: Locator) -> Result<Record<'static>> {
        let mut found = None;
        self.fetch_with(at, &mut |record| {
            found = Some(record.into_owned());
            Ok(())
        })?;
        Ok(found.unwrap_or_else(|| Record { properties: Vec::new(), geometry: None }))
    }

    /// Hands the record at `at` to `take`, which need not keep it: no text is copied.
    ///
    /// # Errors
    /// As [`RecordFile::fetch`], and what `take` says.
    pub(crate) fn fetch_with(
        &self,
        at: Locator,
        take: &mut dyn FnMut(Record<'_>) -> Result<()>,
    ) -> Result<()> {
        self.0.fetch(at, &mut |record, _| take(record))
    }
}

/// A layer in a file.
#[derive(Debug, Clone)]
pub struct LayerFile {
    file: RecordFile,
    schema: Schema,
    columns: Columns,
}

impl LayerFile {
    /// Goes through the file at `path` and finds out what it holds: its first bytes say the format, else its name.
    /// Of a GeoPackage `FILE.gpkg#LAYER` is a layer, and `FILE.gpkg` its `incidents`, else its first.
    ///
    /// # Errors
    /// [`Error::Io`](crate::Error::Io) where it cannot be read; [`Error::Data`](crate::Error::Data) with the line or
    /// the feature where it is no layer.
    pub fn open(path: &Path) -> Result<Self> {
        Self::open_telling(path, &mut |_| ())
    }

    /// The same; `told` hears of every feature how far the reading has come.
    pub(in crate::layer) fn open_telling(path: &Path, told: &mut dyn FnMut(Progress)) -> Result<Self> {
        let file = RecordFile::open(path)?;
        let (mut columns, mut survey) = (Columns::of(file.0.columns()), Survey::default());
        file.records(None, |record, at| {
            told(Progress { records: survey.count, share: file.share(at) });
            columns.survey(&record);
            survey.add(record.geometry.as_ref());
            Ok(())
        })?;
        let attributes = columns.settle();
        let names: Vec<_> = attributes.iter().map(|attribute| &*attribute.name).collect();
        let stem = || path.file_stem().map_or_else(String::new, |stem| stem.to_string_lossy().into_owned());
        let layer = Layer::with_fields(&names);
        let name = file.0.name().map_or_else(stem, str::to_owned);
        let name = if name.is_empty() { "layer".to_owned() } else { name };
        Ok(Self { file, schema: Schema { name, layer, attributes, survey }, columns })
    }

    /// What it holds.
    pub fn schema(&self) -> &Schema {
        &self.schema
    }

    /// The names of the file's other layers, which are not read.
    pub fn others(&self) -> &[String] {
        self.file.0.others()
    }

    /// Hands every feature to `take`, in the order of the file.
    ///
    /// # Errors
    /// As [`LayerFile::open`], where the file has changed since; and whatever `take` fails with.
    pub fn features(&self, mut take: impl FnMut(&Feature<'_>) -> Result<()>) -> Result<()> {
        self.features_telling(&mut |_| (), &mut take)
    }

    /// The same; `told` hears of every feature how far the reading has come.
    pub(in crate::layer) fn features_telling(
        &self,
        told: &mut dyn FnMut(Progress),
        take: &mut dyn FnMut(&Feature<'_>) -> Result<()>,
    ) -> Result<()> {
        let mut records = 0;
        self.file.records(None, |mut record, at| {
            told(Progress { records, share: self.file.share(at) });
            records += 1;
            if let Some(geometry) = &mut record.geometry {
                wind(&mut geometry.value);
            }
            let mut properties: Vec<(&str, Value<'_>)> =
                self.schema.attributes.iter().map(|field| (&*field.name, Value::Null)).collect();
            self.columns.fill(&record.properties, &mut properties);
            take(&Feature { geometry: record.geometry, properties })
        })
    }
}

#[cfg(test)]
mod tests;
