//! FlatGeobuf 3: a head, a packed R-tree, and the features in the order of a Hilbert curve, each a flat buffer.
//!
//! The tree stands before the features, so that these wait in a temporary file; of each 56 bytes are kept, and 80 more
//! while the tree is made.

use std::io::{self, Write};

use ::flatgeobuf::packed_r_tree::{NodeItem, PackedRTree, calc_extent};
use ::flatgeobuf::{
    Column, ColumnArgs, ColumnType, Crs, CrsArgs, Feature as Record, FeatureArgs, Geometry, GeometryArgs,
    GeometryType, Header, HeaderArgs,
};
use ::geojson::{GeometryValue, Position};
use flatbuffers::{FlatBufferBuilder, WIPOffset};

use super::schema::{Schema, promoted};
use super::sink::Sink;
use super::spill::{Sorted, Spill};
use crate::geo::hilbert;
use crate::layer::feature::{Feature, bounds, lon_lat};
use crate::layer::field::FieldKind;
use crate::layer::value::Value;

/// `fgb`, version 3, `fgb`, patch level 0.
const MAGIC: [u8; 8] = *b"fgb\x03fgb\0";

/// Entries of a node of the tree.
const NODE: u16 = 16;

/// A file of one layer.
pub(super) struct Buffers<W> {
    out: W,
    layer: Option<Begun>,
}

/// The layer that was begun.
struct Begun {
    schema: Schema,
    spill: Spill<[f64; 4]>,
    builder: FlatBufferBuilder<'static>,
    properties: Vec<u8>,
}

impl<W: Write> Buffers<W> {
    pub(super) fn new(out: W) -> Self {
        Self { out, layer: None }
    }
}

impl<W: Write> Sink for Buffers<W> {
    fn begin(&mut self, schema: &Schema) -> io::Result<()> {
        let (schema, spill) = (schema.clone(), Spill::new(schema.survey.count)?);
        self.layer = Some(Begun { schema, spill, builder: FlatBufferBuilder::new(), properties: Vec::new() });
        Ok(())
    }

    fn write(&mut self, feature: &Feature<'_>) -> io::Result<()> {
        let layer = self.layer.as_mut().ok_or(io::ErrorKind::InvalidInput)?;
        layer.properties.clear();
        for (number, (_, value)) in (0u16..).zip(&feature.properties) {
            property(number, value, &mut layer.properties)?;
        }
        let geometry = feature.geometry.as_ref().map(|geometry| &geometry.value);
        let whole = geometry.and_then(|geometry| promoted(geometry, layer.schema.survey.shape()));
        let geometry = whole.as_ref().or(geometry);
        let builder = &mut layer.builder;
        builder.reset();
        let shape = geometry.map(|geometry| shape(builder, geometry));
        let properties = Some(builder.create_vector(&layer.properties));
        let record = Record::create(builder, &FeatureArgs { geometry: shape, properties, columns: None });
        builder.finish_size_prefixed(record, None);
        let bounds = geometry.and_then(bounds);
        layer.spill.push(hilbert(bounds), bounds.unwrap_or([f64::NAN; 4]), builder.finished_data())
    }

    fn finish(mut self: Box<Self>) -> io::Result<()> {
        let Some(layer) = self.layer.take() else { return Ok(()) };
        let mut features = layer.spill.sorted()?;
        self.out.write_all(&MAGIC)?;
        // A box round nothing has no place in a tree; a file with shapeless features goes without.
        let indexed = !features.entries.is_empty() && layer.schema.survey.shapeless == 0;
        self.out.write_all(&head(&layer.schema, indexed))?;
        if indexed {
            write_tree(&mut self.out, &features)?;
        }
        let mut buffer = Vec::new();
        for number in 0..features.entries.len() {
            features.read(number, &mut buffer)?;
            self.out.write_all(&buffer)?;
        }
        self.out.flush()
    }
}

fn write_tree(out: &mut impl Write, features: &Sorted<[f64; 4]>) -> io::Result<()> {
    let mut offset = 0;
    let nodes: Vec<NodeItem> = features
        .entries
        .iter()
        .map(|entry| {
            let [west, south, east, north] = entry.note;
            let node = NodeItem { offset, ..NodeItem::bounds(west, south, east, north) };
            offset += u64::from(entry.length);
            node
        })
        .collect();
    let extent = calc_extent(&nodes);
    let tree = PackedRTree::build(&nodes, &extent, NODE).map_err(io::Error::other)?;
    drop(nodes);
    tree.stream_write(out).map_err(io::Error::other)
}

/// The head of the file, its length before it.
fn head(schema: &Schema, indexed: bool) -> Vec<u8> {
    let mut builder = FlatBufferBuilder::new();
    let columns: Vec<_> = schema
        .attributes
        .iter()
        .map(|attribute| {
            let name = Some(builder.create_string(&attribute.name));
            let mut text = |text: &str| (!text.is_empty()).then(|| builder.create_string(text));
            let (title, description) = (text(attribute.arabic), text(attribute.english));
            let type_ = column_type(attribute.kind);
            Column::create(
                &mut builder,
                &ColumnArgs { name, type_, title, description, ..Default::default() },
            )
        })
        .collect();
    let columns = Some(builder.create_vector(&columns));
    let org = Some(builder.create_string("EPSG"));
    let crs = Some(Crs::create(&mut builder, &CrsArgs { org, code: 4326, ..Default::default() }));
    let envelope = schema.survey.extent.plain().map(|bounds| builder.create_vector(&bounds));
    let name = Some(builder.create_string(&schema.name));
    let title = Some(builder.create_string(schema.title()));
    let header = Header::create(
        &mut builder,
        &HeaderArgs {
            name,
            envelope,
            geometry_type: geometry_type(schema.survey.shape()),
            columns,
            features_count: schema.survey.count,
            index_node_size: if indexed { NODE } else { 0 },
            crs,
            title,
            ..Default::default()
        },
    );
    builder.finish_size_prefixed(header, None);
    builder.finished_data().to_vec()
}

fn column_type(kind: FieldKind) -> ColumnType {
    match kind {
        FieldKind::Text => ColumnType::String,
        FieldKind::Integer => ColumnType::Long,
        FieldKind::Real => ColumnType::Double,
        FieldKind::Date | FieldKind::DateTime => ColumnType::DateTime,
        FieldKind::Boolean => ColumnType::Bool,
    }
}

fn geometry_type(name: &str) -> GeometryType {
    match name {
        "Point" => GeometryType::Point,
        "LineString" => GeometryType::LineString,
        "Polygon" => GeometryType::Polygon,
        "MultiPoint" => GeometryType::MultiPoint,
        "MultiLineString" => GeometryType::MultiLineString,
        "MultiPolygon" => GeometryType::MultiPolygon,
        "GeometryCollection" => GeometryType::GeometryCollection,
        _ => GeometryType::Unknown,
    }
}

/// Appends a property: the number of its column, its value. A null is left out.
fn property(column: u16, value: &Value<'_>, out: &mut Vec<u8>) -> io::Result<()> {
    if matches!(value, Value::Null) {
        return Ok(());
    }
    out.extend(column.to_le_bytes());
    let text = |text: &str, out: &mut Vec<u8>| {
        let length = u32::try_from(text.len()).map_err(|_| io::ErrorKind::FileTooLarge)?;
        out.extend(length.to_le_bytes());
        out.extend(text.as_bytes());
        Ok::<_, io::Error>(())
    };
    match value {
        Value::Null => {}
        Value::Text(words) => text(words, out)?,
        Value::Integer(number) => out.extend(number.to_le_bytes()),
        Value::Real(number) => out.extend(number.get().to_le_bytes()),
        Value::Boolean(truth) => out.push(u8::from(*truth)),
        // There is no type of a day alone; GDAL's filters want a time of day.
        Value::Date(date) => text(&format!("{date}T00:00:00"), out)?,
        Value::DateTime(time) => text(&time.to_string(), out)?,
    }
    Ok(())
}

type Shape = WIPOffset<Geometry<'static>>;

fn shape(builder: &mut FlatBufferBuilder<'static>, geometry: &GeometryValue) -> Shape {
    let type_ = geometry_type(geometry.type_name());
    match geometry {
        GeometryValue::Point { coordinates } => flat(builder, type_, &[std::slice::from_ref(coordinates)]),
        GeometryValue::MultiPoint { coordinates } | GeometryValue::LineString { coordinates } => {
            flat(builder, type_, &[coordinates])
        }
        GeometryValue::MultiLineString { coordinates } | GeometryValue::Polygon { coordinates } => {
            let parts: Vec<_> = coordinates.iter().map(Vec::as_slice).collect();
            flat(builder, type_, &parts)
        }
        GeometryValue::MultiPolygon { coordinates } => {
            let parts: Vec<_> = coordinates
                .iter()
                .map(|rings| {
                    let rings: Vec<_> = rings.iter().map(Vec::as_slice).collect();
                    flat(builder, GeometryType::Polygon, &rings)
                })
                .collect();
            compound(builder, type_, &parts)
        }
        GeometryValue::GeometryCollection { geometries } => {
            let parts: Vec<_> = geometries.iter().map(|part| shape(builder, &part.value)).collect();
            compound(builder, type_, &parts)
        }
    }
}

/// Stretches of positions one after another, with where each ends.
fn flat(builder: &mut FlatBufferBuilder<'static>, type_: GeometryType, parts: &[&[Position]]) -> Shape {
    let pairs = parts.iter().copied().flatten().filter_map(lon_lat);
    let xy: Vec<f64> = pairs.flat_map(|(lon, lat)| [lon, lat]).collect();
    let ends = (parts.len() > 1).then(|| {
        let ends = parts.iter().scan(0u32, |end, part| {
            *end = end.saturating_add(u32::try_from(part.len()).unwrap_or(u32::MAX));
            Some(*end)
        });
        let ends: Vec<u32> = ends.collect();
        builder.create_vector(&ends)
    });
    let xy = Some(builder.create_vector(&xy));
    Geometry::create(builder, &GeometryArgs { ends, xy, type_, ..Default::default() })
}

fn compound(builder: &mut FlatBufferBuilder<'static>, type_: GeometryType, parts: &[Shape]) -> Shape {
    let parts = Some(builder.create_vector(parts));
    Geometry::create(builder, &GeometryArgs { parts, type_, ..Default::default() })
}
