//! A layer as CSV, by the rules of [`write_csv`](crate::layer::write_csv).
//!
//! Points whose layer has the columns `lat` and `lon` need no other; any other shape stands in a last column `WKT`,
//! which GDAL and QGIS know by its name.

use std::io::{self, Write};

use super::wkt::wkt;
use super::{Schema, Sink};
use crate::layer::csv::{cause, cell};
use crate::layer::feature::Feature;

/// A table of one layer.
pub(super) struct Table<W: Write> {
    table: ::csv::Writer<W>,
    shapes: bool,
}

impl<W: Write> Table<W> {
    pub(super) fn new(out: W) -> Self {
        let table = ::csv::WriterBuilder::new().terminator(::csv::Terminator::CRLF).from_writer(out);
        Self { table, shapes: false }
    }
}

impl<W: Write> Sink for Table<W> {
    fn begin(&mut self, schema: &Schema) -> io::Result<()> {
        let has = |name: &str| schema.attributes.iter().any(|attribute| attribute.name == name);
        // Of our own points some may have no place, and then neither column says anything.
        let points = schema.survey.types.iter().all(|kind| *kind == "Point");
        self.shapes = !(points && has("lat") && has("lon"));
        for attribute in &schema.attributes {
            self.table.write_field(attribute.name.as_bytes()).map_err(cause)?;
        }
        if self.shapes {
            self.table.write_field("WKT").map_err(cause)?;
        }
        self.table.write_record(None::<&[u8]>).map_err(cause)
    }

    fn write(&mut self, feature: &Feature<'_>) -> io::Result<()> {
        for (_, value) in &feature.properties {
            self.table.write_field(cell(value).as_bytes()).map_err(cause)?;
        }
        if self.shapes {
            let text = feature.geometry.as_ref().map_or(String::new(), |geometry| wkt(&geometry.value));
            self.table.write_field(text).map_err(cause)?;
        }
        self.table.write_record(None::<&[u8]>).map_err(cause)
    }

    fn finish(mut self: Box<Self>) -> io::Result<()> {
        self.table.flush()
    }
}
