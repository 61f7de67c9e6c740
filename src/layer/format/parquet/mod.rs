//! GeoParquet 1.1: columns in row groups, the features in the order of a Hilbert curve, each with its box in the column
//! `bbox`, so that a reader who asks for a region reads few groups.
//!
//! The features wait in a temporary file until their order is known; 24 bytes of each are kept, and one row group.
//! There is no `crs` member: WGS 84, longitude first (OGC:CRS84), is what its absence means.

mod cells;

use std::io::{self, Write};
use std::sync::Arc;

use ::parquet::basic::{Compression, LogicalType, Repetition, TimeUnit, Type as Physical};
use ::parquet::data_type::{BoolType, ByteArrayType, DataType, DoubleType, Int32Type, Int64Type};
use ::parquet::errors::ParquetError;
use ::parquet::file::metadata::KeyValue;
use ::parquet::file::properties::WriterProperties;
use ::parquet::file::writer::{SerializedFileWriter, SerializedRowGroupWriter};
use ::parquet::schema::types::{Type, TypePtr};
use serde_json::json;

use self::cells::{Cells, Column, Shapes, put, put_shape};
use super::schema::{Schema, free};
use super::sink::Sink;
use super::spill::{Sorted, Spill};
use crate::geo::hilbert;
use crate::layer::feature::{Feature, bounds};
use crate::layer::field::FieldKind;

/// Features of a row group: what is in memory at a time, and the grain at which a region is found.
const GROUP: usize = 20_000;

/// The column of shapes.
const GEOMETRY: &str = "geometry";

/// The column of boxes.
const BBOX: &str = "bbox";

/// The sides of a box.
const SIDES: [&str; 4] = ["xmin", "ymin", "xmax", "ymax"];

/// A file of one layer.
pub(super) struct Columns<W> {
    out: W,
    layer: Option<Begun>,
}

/// The layer that was begun.
struct Begun {
    schema: Schema,
    spill: Spill<()>,
    record: Vec<u8>,
}

impl<W: Write + Send> Columns<W> {
    pub(super) fn new(out: W) -> Self {
        Self { out, layer: None }
    }
}

impl<W: Write + Send> Sink for Columns<W> {
    fn begin(&mut self, schema: &Schema) -> io::Result<()> {
        self.layer = Some(Begun {
            schema: schema.clone(),
            spill: Spill::new(schema.survey.count)?,
            record: Vec::new(),
        });
        Ok(())
    }

    fn write(&mut self, feature: &Feature<'_>) -> io::Result<()> {
        let Begun { spill, record, .. } = self.layer.as_mut().ok_or(io::ErrorKind::InvalidInput)?;
        record.clear();
        let geometry = feature.geometry.as_ref().map(|geometry| &geometry.value);
        let bounds = geometry.and_then(bounds);
        put_shape(geometry.zip(bounds), record)?;
        for (_, value) in &feature.properties {
            put(value, record)?;
        }
        spill.push(hilbert(bounds), (), record)
    }

    fn finish(self: Box<Self>) -> io::Result<()> {
        let Self { out, layer } = *self;
        let Some(layer) = layer else { return Ok(()) };
        let mut features = layer.spill.sorted()?;
        let properties = WriterProperties::builder()
            .set_compression(Compression::SNAPPY)
            .set_key_value_metadata(Some(vec![KeyValue::new("geo".to_owned(), geo(&layer.schema))]))
            .build();
        let columns = columns(&layer.schema).map_err(fault)?;
        let mut file = SerializedFileWriter::new(out, columns, Arc::new(properties)).map_err(fault)?;
        let mut from = 0;
        while from < features.entries.len() {
            let to = (from + GROUP).min(features.entries.len());
            write_group(&mut file, &layer.schema, &mut features, from..to)?;
            from = to;
        }
        file.close().map(|_| ()).map_err(fault)
    }
}

/// Writes a row group: the features of a stretch of the curve.
fn write_group<W: Write + Send>(
    file: &mut SerializedFileWriter<W>,
    schema: &Schema,
    features: &mut Sorted<()>,
    numbers: std::ops::Range<usize>,
) -> io::Result<()> {
    let mut columns: Vec<Column> = schema.attributes.iter().map(|field| Column::new(field.kind)).collect();
    let mut shapes = Shapes::default();
    let mut record = Vec::new();
    for number in numbers {
        features.read(number, &mut record)?;
        let mut rest = &record[..];
        shapes.take(&mut rest)?;
        columns.iter_mut().try_for_each(|column| column.take(&mut rest))?;
    }
    let mut group = file.next_row_group().map_err(fault)?;
    for column in columns {
        match column {
            Column::Text(cells) => write_column::<ByteArrayType, _>(&mut group, &cells),
            Column::Integer(cells) | Column::DateTime(cells) => {
                write_column::<Int64Type, _>(&mut group, &cells)
            }
            Column::Real(cells) => write_column::<DoubleType, _>(&mut group, &cells),
            Column::Date(cells) => write_column::<Int32Type, _>(&mut group, &cells),
            Column::Boolean(cells) => write_column::<BoolType, _>(&mut group, &cells),
        }?;
    }
    write_column::<ByteArrayType, _>(&mut group, &shapes.binary)?;
    for side in &shapes.sides {
        write_column::<DoubleType, _>(&mut group, side)?;
    }
    group.close().map(|_| ()).map_err(fault)
}

fn write_column<T: DataType, W: Write + Send>(
    group: &mut SerializedRowGroupWriter<'_, W>,
    cells: &Cells<T::T>,
) -> io::Result<()> {
    let mut column = group.next_column().map_err(fault)?.ok_or(io::ErrorKind::InvalidInput)?;
    column.typed::<T>().write_batch(&cells.values, Some(&cells.levels), None).map_err(fault)?;
    column.close().map_err(fault)
}

/// The columns of the file: the fields, the shape, its box.
fn columns(schema: &Schema) -> Result<TypePtr, ParquetError> {
    let mut taken = vec![GEOMETRY.to_owned(), BBOX.to_owned()];
    let mut fields: Vec<TypePtr> = Vec::new();
    for field in &schema.attributes {
        let (physical, logical) = match field.kind {
            FieldKind::Text => (Physical::BYTE_ARRAY, Some(LogicalType::String)),
            FieldKind::Integer => (Physical::INT64, None),
            FieldKind::Real => (Physical::DOUBLE, None),
            FieldKind::Date => (Physical::INT32, Some(LogicalType::Date)),
            FieldKind::DateTime => (Physical::INT64, Some(LogicalType::timestamp(false, TimeUnit::MICROS))),
            FieldKind::Boolean => (Physical::BOOLEAN, None),
        };
        fields.push(leaf(&free(&field.name, &mut taken), physical, logical, Repetition::OPTIONAL)?);
    }
    fields.push(leaf(GEOMETRY, Physical::BYTE_ARRAY, None, Repetition::OPTIONAL)?);
    let sides = SIDES.map(|side| leaf(side, Physical::DOUBLE, None, Repetition::REQUIRED));
    let sides = sides.into_iter().collect::<Result<Vec<_>, _>>()?;
    let bbox = Type::group_type_builder(BBOX).with_repetition(Repetition::OPTIONAL).with_fields(sides);
    fields.push(Arc::new(bbox.build()?));
    Type::group_type_builder("schema").with_fields(fields).build().map(Arc::new)
}

fn leaf(
    name: &str,
    physical: Physical,
    logical: Option<LogicalType>,
    repetition: Repetition,
) -> Result<TypePtr, ParquetError> {
    let leaf = Type::primitive_type_builder(name, physical);
    leaf.with_repetition(repetition).with_logical_type(logical).build().map(Arc::new)
}

/// The metadata that make it a GeoParquet file.
fn geo(schema: &Schema) -> String {
    let covering: serde_json::Map<_, _> =
        SIDES.iter().map(|side| ((*side).to_owned(), json!([BBOX, side]))).collect();
    let mut geometry = json!({
        "encoding": "WKB",
        "geometry_types": schema.survey.types,
        "orientation": "counterclockwise",
        "covering": { "bbox": covering },
    });
    if let Some(bounds) = schema.survey.extent.bbox() {
        geometry["bbox"] = json!(bounds);
    }
    json!({ "version": "1.1.0", "primary_column": GEOMETRY, "columns": { GEOMETRY: geometry } }).to_string()
}

/// What the writer said; of its own kind where the file said it.
fn fault(error: ParquetError) -> io::Error {
    match error {
        ParquetError::External(source) => match source.downcast::<io::Error>() {
            Ok(error) => *error,
            Err(source) => io::Error::other(source),
        },
        other => io::Error::other(other),
    }
}
