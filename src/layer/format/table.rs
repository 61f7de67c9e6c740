//! A layer as CSV, by the rules of [`write_csv`](crate::layer::write_csv).
//!
//! Points whose layer has the columns `lat` and `lon` need no other; any other shape stands in a last column `WKT`,
//! which GDAL and QGIS know by its name.

use std::io::{self, Write};

use super::wkt::wkt;
use super::{Schema, Sink};
use crate::layer::csv::Cells;
use crate::layer::feature::Feature;
use crate::layer::value::Value;

/// A table of one layer.
pub(super) struct Table<W: Write> {
    cells: Cells<W>,
    shapes: bool,
}

impl<W: Write> Table<W> {
    pub(super) fn new(out: W) -> Self {
        Self { cells: Cells::new(out), shapes: false }
    }
}

impl<W: Write> Sink for Table<W> {
    fn begin(&mut self, schema: &Schema) -> io::Result<()> {
        let has = |name: &str| schema.attributes.iter().any(|attribute| attribute.name == name);
        // Of our own points some may have no place, and then neither column says anything.
        let points = schema.survey.types.iter().all(|kind| *kind == "Point");
        self.shapes = !(points && has("lat") && has("lon"));
        let names = schema.attributes.iter().map(|attribute| &*attribute.name);
        self.cells.heading(names.chain(self.shapes.then_some("WKT")))
    }

    fn write(&mut self, feature: &Feature<'_>) -> io::Result<()> {
        feature.properties.iter().try_for_each(|(_, value)| self.cells.cell(value))?;
        if self.shapes {
            let text = feature.geometry.as_ref().map_or(String::new(), |geometry| wkt(&geometry.value));
            self.cells.cell(&Value::from(&text))?;
        }
        self.cells.end_row()
    }

    fn finish(mut self: Box<Self>) -> io::Result<()> {
        self.cells.flush()
    }
}
