//! The formats of a layer: takes features one by one, gives a file that QGIS, GDAL and others open.
//!
//! [`Format::ALL`] is the table of them. Each is a [`Sink`]: `begin` with a layer's [`Schema`], `write` for each
//! feature, `finish`. None holds a layer in memory; those that put features in the order of a Hilbert curve keep a
//! few bytes of each and the rest in a temporary file. The same features give the same bytes: no file has a clock.

mod flatgeobuf;
mod geojson;
mod geopackage;
mod kml;
mod lines;
#[cfg(feature = "parquet")]
mod parquet;
mod postgis;
mod schema;
mod sink;
mod spill;
mod table;
mod wkb;
mod wkt;

use super::field::FieldKind;

pub(in crate::layer) use geojson::wind;
pub use geojson::{FeatureWriter, write_features};
pub(in crate::layer) use geopackage::quoted;
pub(in crate::layer) use schema::unused;
pub use schema::{Schema, Survey};
pub use sink::Sink;
#[cfg(test)]
pub(in crate::layer) use {wkb::wkb, wkt::wkt};

/// A format of a file with layers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Format {
    /// A feature collection, RFC 7946.
    GeoJson,
    /// A feature a line.
    GeoJsonLines,
    /// A feature a record, RFC 8142.
    GeoJsonSequence,
    /// An SQLite database of the Open Geospatial Consortium.
    GeoPackage,
    /// Features in flat buffers behind a packed index.
    FlatGeobuf,
    /// Columns, GeoParquet 1.1.
    #[cfg(feature = "parquet")]
    GeoParquet,
    /// A table, RFC 4180.
    Csv,
    /// For Google Earth, KML 2.2.
    Kml,
    /// A script that loads a PostGIS database.
    PostGis,
}

impl Format {
    /// Every format of this build.
    pub const ALL: &[Self] = &[
        Self::GeoJson,
        Self::GeoJsonLines,
        Self::GeoJsonSequence,
        Self::GeoPackage,
        Self::FlatGeobuf,
        #[cfg(feature = "parquet")]
        Self::GeoParquet,
        Self::Csv,
        Self::Kml,
        Self::PostGis,
    ];

    /// The word on the command line.
    pub fn word(self) -> &'static str {
        match self {
            Self::GeoJson => "geojson",
            Self::GeoJsonLines => "geojsonl",
            Self::GeoJsonSequence => "geojsonseq",
            Self::GeoPackage => "gpkg",
            Self::FlatGeobuf => "fgb",
            #[cfg(feature = "parquet")]
            Self::GeoParquet => "parquet",
            Self::Csv => "csv",
            Self::Kml => "kml",
            Self::PostGis => "postgis",
        }
    }

    /// The ends of its files' names; the first is the one that is given.
    pub fn extensions(self) -> &'static [&'static str] {
        match self {
            Self::GeoJson => &["geojson", "json"],
            Self::GeoJsonLines => &["geojsonl", "ndjson", "jsonl"],
            Self::GeoJsonSequence => &["geojsons", "geojsonseq"],
            Self::GeoPackage => &["gpkg"],
            Self::FlatGeobuf => &["fgb"],
            #[cfg(feature = "parquet")]
            Self::GeoParquet => &["parquet", "geoparquet"],
            Self::Csv => &["csv"],
            Self::Kml => &["kml"],
            Self::PostGis => &["sql"],
        }
    }

    /// The end that its files get.
    pub fn extension(self) -> &'static str {
        self.extensions().first().map_or("", |end| end)
    }

    /// Its own name, and what GDAL calls it.
    pub fn names(self) -> (&'static str, &'static str) {
        match self {
            Self::GeoJson => ("GeoJSON (RFC 7946)", "GeoJSON"),
            Self::GeoJsonLines => ("newline-delimited GeoJSON", "GeoJSONSeq"),
            Self::GeoJsonSequence => ("GeoJSON Text Sequences (RFC 8142)", "GeoJSONSeq"),
            Self::GeoPackage => ("GeoPackage 1.3", "GPKG"),
            Self::FlatGeobuf => ("FlatGeobuf 3", "FlatGeobuf"),
            #[cfg(feature = "parquet")]
            Self::GeoParquet => ("GeoParquet 1.1", "Parquet"),
            Self::Csv => ("CSV (RFC 4180)", "CSV"),
            Self::Kml => ("KML 2.2", "LIBKML"),
            Self::PostGis => ("SQL for psql and PostGIS", "PostgreSQL, once loaded"),
        }
    }

    /// Whether a file of it may hold several layers.
    pub fn holds_many(self) -> bool {
        matches!(self, Self::GeoPackage | Self::Kml | Self::PostGis)
    }

    /// The format whose word or whose file name's end this is.
    pub fn from_word(word: &str) -> Option<Self> {
        let word = word.to_ascii_lowercase();
        let named = |format: &&Self| format.word() == word || format.extensions().contains(&word.as_str());
        Self::ALL.iter().find(named).copied()
    }

    /// What a field of a kind is in a file of this format.
    pub fn keeps(self, kind: FieldKind) -> &'static str {
        use FieldKind::{Boolean, Date, DateTime, Integer, Real, Text};
        match (self, kind) {
            (Self::GeoJson | Self::GeoJsonLines | Self::GeoJsonSequence, kind) => match kind {
                Text => "string",
                Integer => "number without a point",
                Real => "number with a point",
                Date => "string `2020-10-01`",
                DateTime => "string `2020-10-01T04:30:00`",
                Boolean => "`true`, `false`",
            },
            (Self::GeoPackage, kind) => match kind {
                Text => "`TEXT`",
                Integer => "`INTEGER`",
                Real => "`REAL`",
                Date => "`DATE`",
                DateTime => "`DATETIME`, ending in `Z` as the standard asks",
                Boolean => "`BOOLEAN`",
            },
            (Self::FlatGeobuf, kind) => match kind {
                Text => "`String`",
                Integer => "`Long`",
                Real => "`Double`",
                Date => "`DateTime`, there is no date: `2020-10-01T00:00:00`",
                DateTime => "`DateTime`",
                Boolean => "`Bool`",
            },
            #[cfg(feature = "parquet")]
            (Self::GeoParquet, kind) => match kind {
                Text => "`BYTE_ARRAY`, string",
                Integer => "`INT64`",
                Real => "`DOUBLE`",
                Date => "`INT32`, date",
                DateTime => "`INT64`, timestamp in microseconds, local",
                Boolean => "`BOOLEAN`",
            },
            (Self::Csv, Text) => "text, disarmed for spreadsheets",
            (Self::Csv, Integer | Real) => "digits",
            (Self::Csv, Date | DateTime) => "ISO 8601",
            (Self::Csv, Boolean) => "`true`, `false`",
            (Self::Kml, kind) => match kind {
                Text => "`string`",
                Integer => "`int`",
                Real => "`double`",
                Date => "`string`, ISO 8601; start and end also as `TimeSpan`",
                DateTime => "`string`, ISO 8601",
                Boolean => "`bool`",
            },
            (Self::PostGis, kind) => match kind {
                Text => "`text`",
                Integer => "`bigint`",
                Real => "`double precision`",
                Date => "`date`",
                DateTime => "`timestamp`",
                Boolean => "`boolean`",
            },
        }
    }
}
