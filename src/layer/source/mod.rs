//! Layers read back feature by feature, for writing them in another format.
//!
//! A file is gone through twice: once for its [`Schema`], once to write it; in memory is one feature at a time. It may
//! be GeoJSON in any of its forms, ours or anybody's, or incidents as JSON lines or a JSON list. Of our own fields the
//! table says the type; of others the values do.

mod cell;
mod columns;
mod records;

use std::path::{Path, PathBuf};

use self::cell::Record;
use self::columns::Columns;
use self::records::each_record;
use super::feature::Feature;
use super::format::{Schema, Survey, wind};
use super::kind::Layer;
use super::value::Value;
use crate::error::{Error, Result};

/// A layer in a file.
#[derive(Debug, Clone)]
pub struct LayerFile {
    path: PathBuf,
    schema: Schema,
    columns: Columns,
}

impl LayerFile {
    /// Goes through the file at `path` and finds out what it holds.
    ///
    /// # Errors
    /// [`Error::Io`] where it cannot be read; [`Error::Data`] with the line or the feature where it is no layer.
    pub fn open(path: &Path) -> Result<Self> {
        let (mut columns, mut survey) = (Columns::default(), Survey::default());
        each_record(path, &mut |text, number| {
            let record = parse(path, text, number)?;
            columns.survey(&record);
            survey.add(record.geometry.as_ref());
            Ok(())
        })?;
        let attributes = columns.settle();
        let names: Vec<_> = attributes.iter().map(|attribute| &*attribute.name).collect();
        let stem = path.file_stem().map_or_else(String::new, |stem| stem.to_string_lossy().into_owned());
        let layer = Layer::with_fields(&names);
        let name = if stem.is_empty() { "layer".to_owned() } else { stem };
        Ok(Self { path: path.to_owned(), schema: Schema { name, layer, attributes, survey }, columns })
    }

    /// What it holds.
    pub fn schema(&self) -> &Schema {
        &self.schema
    }

    /// Hands every feature to `take`, in the order of the file.
    ///
    /// # Errors
    /// As [`LayerFile::open`], where the file has changed since; and whatever `take` fails with.
    pub fn features(&self, mut take: impl FnMut(&Feature<'_>) -> Result<()>) -> Result<()> {
        each_record(&self.path, &mut |text, number| {
            let mut record = parse(&self.path, text, number)?;
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

fn parse<'t>(path: &Path, text: &'t str, number: usize) -> Result<Record<'t>> {
    Record::parse(text, number).map_err(|reason| {
        let file = path.display().to_string();
        let reason = format!("feature {number}: {reason}");
        Error::data(
            file,
            None,
            reason,
            "give GeoJSON features, or incidents as `yaqut incidents` writes them",
        )
    })
}
