//! Layers: takes incidents and mentions, gives the files that others open, never reads a report.
//!
//! Everything that stands in a file comes from one ordered table of [`Field`]s: the writers of all [`Format`]s, the
//! tests and the documentation walk the same rows. What a feature's shape is comes from `shape.rs` and `places.rs`; how
//! a file appears whole or not at all, from [`write_whole`]; what QGIS makes of it all, from the styles and the project
//! template in `maps/`. [`write_folder`] puts them together, and [`export`] writes a layer that exists in another format.
//!
//! An incident whose place is unknown has no geometry: it stands in `incidents.csv` and in JSON lines, and in no
//! layer.

mod feature;
mod field;
mod value;

mod antimeridian;
mod area;
mod district;
mod extent;
mod places;
mod shape;

mod coded;
mod csv;
mod kind;
mod rows;

mod format;

mod markup;
mod qgis;
mod style;

mod export;
mod folder;

mod collection;
mod read;
mod source;
mod tolerant;

#[cfg(test)]
mod sample;

pub use crate::atomic::write_whole;
pub use area::Outline;
pub use coded::{ACLED_COLUMNS, CodedTable, Coding, Column, Row, UCDP_COLUMNS, write_coded};
pub use csv::{write_csv, write_incidents_csv, write_mentions_csv};
pub use district::{
    Atlas, Counts, DISTRICT_FIELDS, District, Division, Grid, Home, Level, Toll, Unit, WEEK_FIELDS, Week,
    divide,
};
pub use export::{Exported, export, export_telling};
pub use extent::Extent;
pub use feature::Feature;
pub(crate) use field::is_same;
pub use field::{
    AREA_FIELDS, Attribute, Code, Field, FieldKind, INCIDENT_FIELDS, MENTION_FIELDS, ORIGIN_FIELDS,
    PLACE_FIELDS, Source, attributes,
};
pub use folder::{FolderInput, Written, write_folder};
pub use format::{FeatureWriter, Format, Schema, Sink, Survey, write_features};
pub use kind::{Layer, LayerInput, mention_feature};
#[cfg(feature = "render")]
pub(crate) use markup::escape;
pub use places::{PlaceCount, count_places};
pub use qgis::{Basemap, Project, write_project};
pub use read::{read_geojson, read_incidents, read_jsonl};
pub use rows::{TableWriter, write_features_csv};
pub use shape::Shot;
pub(crate) use source::{Cell, Locator, Record, RecordFile};
pub use source::{LayerFile, Progress};
pub(crate) use tolerant::incident_of;
pub use value::Value;
