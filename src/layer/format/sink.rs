//! What every writer of a format is, and how a file of it comes to be: whole, or not at all.

use std::io::{self, Write};
use std::path::Path;

use super::{Format, Schema};
use crate::atomic::{write_whole, write_whole_at};
use crate::error::{Error, Result};
use crate::layer::feature::Feature;

/// Takes the features of layers one by one.
///
/// A format that holds one layer gets one `begin`.
pub trait Sink {
    /// Begins a layer; what was begun before is ended.
    ///
    /// # Errors
    /// What the file says.
    fn begin(&mut self, schema: &Schema) -> io::Result<()>;

    /// Writes a feature of the layer that was begun last, its properties in the order of its schema.
    ///
    /// # Errors
    /// What the file says, or a shape or value that the format cannot hold.
    fn write(&mut self, feature: &Feature<'_>) -> io::Result<()>;

    /// Ends the file.
    ///
    /// # Errors
    /// What the file says.
    fn finish(self: Box<Self>) -> io::Result<()>;
}

impl Format {
    /// Writes a file at `path` through a sink that `fill` is handed, and gives what `fill` gives. The file appears
    /// whole or not at all.
    ///
    /// # Errors
    /// [`Error::Io`] with `path` for what the system refuses, and whatever `fill` fails with.
    pub fn write<T>(self, path: &Path, fill: impl FnOnce(&mut dyn Sink) -> Result<T>) -> Result<T> {
        let filled = |mut sink: Box<dyn Sink + '_>| {
            // An error of ours passes through the system's unchanged.
            let given = fill(&mut *sink).map_err(io::Error::other)?;
            sink.finish()?;
            Ok(given)
        };
        let written = match self {
            Self::GeoPackage => write_whole_at(path, |temporary| {
                filled(Box::new(super::geopackage::Database::new(temporary)?))
            }),
            _ => write_whole(path, |out| filled(self.sink(out)?)),
        };
        written.map_err(|error| match error {
            Error::Io { path, source } => match source.downcast::<Error>() {
                Ok(ours) => ours,
                Err(source) => Error::Io { path, source },
            },
            other => other,
        })
    }

    /// A sink to a stream.
    ///
    /// # Errors
    /// GeoPackage is a database and no stream; FlatGeobuf and GeoParquet need a temporary file.
    pub fn sink<'a>(self, out: impl Write + Send + 'a) -> io::Result<Box<dyn Sink + 'a>> {
        Ok(match self {
            Self::GeoJson => Box::new(super::geojson::Collection::new(out)),
            Self::GeoJsonLines => Box::new(super::lines::Lines::new(out, "")),
            Self::GeoJsonSequence => Box::new(super::lines::Lines::new(out, "\u{1E}")),
            Self::FlatGeobuf => Box::new(super::flatgeobuf::Buffers::new(out)),
            #[cfg(feature = "parquet")]
            Self::GeoParquet => Box::new(super::parquet::Columns::new(out)),
            Self::Csv => Box::new(super::table::Table::new(out)),
            Self::Kml => Box::new(super::kml::Document::new(out)),
            Self::PostGis => Box::new(super::postgis::Script::new(out)),
            Self::GeoPackage => {
                return Err(io::Error::new(io::ErrorKind::Unsupported, "a GeoPackage needs a file"));
            }
        })
    }
}
