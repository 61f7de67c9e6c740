//! Writing the rows with our columns: as a table, as JSON lines, as a layer.

use std::io::{self, Write};

use csv::{ByteRecord, Terminator, WriterBuilder};
use serde::{Serialize, Serializer};
use serde_json::Value;

use super::column::{Columns, OURS};
use super::table::Table;
use super::{Answer, Form, Placed};
use crate::gazetteer::Gazetteer;

/// Where the rows go.
pub(super) struct Sink<W: Write> {
    to: To<W>,
    keys: Vec<String>,
}

enum To<W: Write> {
    Table(Box<csv::Writer<W>>),
    Lines(W),
    Layer { out: W, begun: bool },
}

impl<W: Write> Sink<W> {
    pub(super) fn new(mut out: W, form: Form, table: &Table<'_>, columns: &Columns) -> io::Result<Self> {
        let keys = columns.theirs.iter().chain(&columns.ours).cloned().collect();
        let to = match form {
            Form::Csv => {
                if table.marked {
                    out.write_all("\u{FEFF}".as_bytes())?;
                }
                let end = if table.crlf { Terminator::CRLF } else { Terminator::Any(b'\n') };
                let mut writer = WriterBuilder::new().delimiter(table.sign).terminator(end).from_writer(out);
                let header = table.header.iter().chain(columns.ours.iter().map(String::as_bytes));
                writer.write_record(header)?;
                To::Table(Box::new(writer))
            }
            Form::Jsonl => To::Lines(out),
            Form::Geojson => {
                out.write_all(b"{\"type\":\"FeatureCollection\",\"features\":[")?;
                To::Layer { out, begun: false }
            }
        };
        Ok(Self { to, keys })
    }

    /// Writes a row; a layer takes only those with a place.
    pub(super) fn row(
        &mut self,
        gazetteer: &Gazetteer,
        cells: &ByteRecord,
        answer: &Answer,
    ) -> io::Result<()> {
        let ours = match answer {
            Answer::Placed(placed) => values(gazetteer, placed),
            _ => vec![Value::Null; OURS.len()],
        };
        let object = || Object { keys: &self.keys, cells, ours: &ours };
        match &mut self.to {
            To::Table(writer) => {
                for cell in cells {
                    writer.write_field(cell)?;
                }
                for value in &ours {
                    match value {
                        Value::Null => writer.write_field("")?,
                        Value::String(text) => writer.write_field(text)?,
                        other => writer.write_field(other.to_string())?,
                    }
                }
                writer.write_record(None::<&[u8]>)?;
            }
            To::Lines(out) => {
                serde_json::to_writer(&mut *out, &object())?;
                out.write_all(b"\n")?;
            }
            To::Layer { out, begun } => {
                let Answer::Placed(placed) = answer else { return Ok(()) };
                let Some(place) = gazetteer.place(placed.place) else { return Ok(()) };
                out.write_all(if *begun { b",\n" } else { b"\n" })?;
                *begun = true;
                let coordinates = [place.position.lon(), place.position.lat()];
                let geometry = Point { kind: "Point", coordinates };
                let feature = Feature { kind: "Feature", geometry, properties: object() };
                serde_json::to_writer(out, &feature)?;
            }
        }
        Ok(())
    }

    pub(super) fn end(self) -> io::Result<()> {
        match self.to {
            To::Table(mut writer) => writer.flush(),
            To::Lines(mut out) => out.flush(),
            To::Layer { mut out, .. } => {
                out.write_all(b"\n]}\n")?;
                out.flush()
            }
        }
    }
}

/// Our values of a place, in the order of [`OURS`].
fn values(gazetteer: &Gazetteer, placed: &Placed) -> Vec<Value> {
    let Some(place) = gazetteer.place(placed.place) else { return vec![Value::Null; OURS.len()] };
    let text = |text: &str| if text.is_empty() { Value::Null } else { Value::from(text) };
    vec![
        text(place.id),
        text(place.name()),
        text(place.en),
        text(place.kind.word()),
        text(place.country),
        Value::from(gazetteer.name_of(place.admin1)),
        Value::from(gazetteer.name_of(place.admin2)),
        Value::from(place.position.lat()),
        Value::from(place.position.lon()),
        text(placed.how),
        Value::from((placed.confidence * 1000.0).round() / 1000.0),
    ]
}

#[derive(Serialize)]
struct Feature<'r> {
    #[serde(rename = "type")]
    kind: &'static str,
    geometry: Point,
    properties: Object<'r>,
}

#[derive(Serialize)]
struct Point {
    #[serde(rename = "type")]
    kind: &'static str,
    coordinates: [f64; 2],
}

/// A row as an object, its columns in their order; an empty cell is null.
struct Object<'r> {
    keys: &'r [String],
    cells: &'r ByteRecord,
    ours: &'r [Value],
}

impl Serialize for Object<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let theirs = self.cells.iter().map(|cell| match String::from_utf8_lossy(cell) {
            text if text.is_empty() => Value::Null,
            text => Value::from(text),
        });
        serializer.collect_map(self.keys.iter().zip(theirs.chain(self.ours.iter().cloned())))
    }
}
