//! GeoPackage 1.3: one database with every layer typed, indexed and styled.
//!
//! | what | how |
//! |---|---|
//! | features | a table a layer, `fid` and `geom` before the fields |
//! | index | an R-tree, packed along a Hilbert curve, with the triggers that keep it when somebody edits |
//! | headings, meanings, codes | `gpkg_data_columns` and its constraints: aliases and value lists in QGIS |
//! | styles | `layer_styles`, the first of `maps/styles` as the default |
//! | what a layer is | `gpkg_metadata` |
//!
//! Each `last_change` is [`UNCHANGED`]: a file tells what the data tell, and the same data give the same bytes.

mod index;
mod table;

pub(in crate::layer) use table::quoted;

use std::io;
use std::path::Path;

use rusqlite::Connection;

use self::index::Index;
use self::table::Table;
use super::schema::{Schema, promoted};
use super::sink::Sink;
use super::wkb::wkb;
use crate::geo::hilbert;
use crate::layer::feature::{Feature, bounds};
use crate::layer::value::Value;

const BASE: &str = include_str!("base.sql");

/// The time that stands where the standard asks for one.
pub(super) const UNCHANGED: &str = "2000-01-01T00:00:00.000Z";

/// `GPKG` in ASCII, by which a file is known for what it is.
const APPLICATION: i32 = 0x4750_4B47;

/// WGS 84, longitude first.
const WGS84: i32 = 4326;

/// A database of layers.
pub(super) struct Database {
    connection: Connection,
    layer: Option<Begun>,
}

/// The layer that was begun.
struct Begun {
    table: Table,
    shape: &'static str,
    index: Index,
    fid: i64,
    blob: Vec<u8>,
}

impl Database {
    /// A database in the empty file at `path`; what it holds is of use only when it is finished.
    pub(super) fn new(path: &Path) -> io::Result<Self> {
        let connection = Connection::open(path).map_err(fault)?;
        // The file takes its name when it is whole, so that no journal has to guard it until then.
        connection
            .execute_batch(&format!(
                "PRAGMA page_size = 4096; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;
                 PRAGMA locking_mode = EXCLUSIVE; PRAGMA cache_size = -20000; PRAGMA temp_store = MEMORY;
                 PRAGMA application_id = {APPLICATION}; PRAGMA user_version = 10300; BEGIN; {BASE}"
            ))
            .map_err(fault)?;
        Ok(Self { connection, layer: None })
    }

    /// Ends the layer that was begun.
    fn end(&mut self) -> io::Result<()> {
        let Some(layer) = self.layer.take() else { return Ok(()) };
        let Table { name, key, geometry, .. } = &layer.table;
        layer.index.write(&self.connection, name, key, geometry).map_err(fault)
    }
}

impl Sink for Database {
    fn begin(&mut self, schema: &Schema) -> io::Result<()> {
        self.end()?;
        let table = Table::create(&self.connection, schema).map_err(fault)?;
        let (shape, index) = (schema.survey.shape(), Index::default());
        self.layer = Some(Begun { table, shape, index, fid: 0, blob: Vec::new() });
        Ok(())
    }

    fn write(&mut self, feature: &Feature<'_>) -> io::Result<()> {
        let layer = self.layer.as_mut().ok_or(io::ErrorKind::InvalidInput)?;
        layer.fid += 1;
        let mut insert = self.connection.prepare_cached(&layer.table.insert).map_err(fault)?;
        insert.raw_bind_parameter(1, layer.fid).map_err(fault)?;
        if let Some(geometry) = &feature.geometry {
            let whole = promoted(&geometry.value, layer.shape);
            let geometry = whole.as_ref().unwrap_or(&geometry.value);
            let bounds = bounds(geometry);
            head(bounds, geometry.type_name() == "Point", &mut layer.blob);
            wkb(geometry, &mut layer.blob);
            insert.raw_bind_parameter(2, &layer.blob[..]).map_err(fault)?;
            if let Some(bounds) = bounds {
                layer.index.add(hilbert(Some(bounds)), layer.fid, bounds);
            }
        } else {
            insert.raw_bind_parameter(2, None::<&[u8]>).map_err(fault)?;
        }
        for (number, (_, value)) in (3..).zip(&feature.properties) {
            match value {
                Value::Null => insert.raw_bind_parameter(number, None::<i64>),
                Value::Text(text) => insert.raw_bind_parameter(number, &**text),
                Value::Integer(whole) => insert.raw_bind_parameter(number, whole),
                Value::Real(real) => insert.raw_bind_parameter(number, real.get()),
                Value::Boolean(truth) => insert.raw_bind_parameter(number, truth),
                Value::Date(date) => insert.raw_bind_parameter(number, date.to_string()),
                // The standard knows instants alone; the time is local all the same.
                Value::DateTime(time) => insert.raw_bind_parameter(number, format!("{time:.3}Z")),
            }
            .map_err(fault)?;
        }
        insert.raw_execute().map(|_| ()).map_err(fault)
    }

    fn finish(mut self: Box<Self>) -> io::Result<()> {
        self.end()?;
        self.connection.execute_batch("COMMIT").map_err(fault)?;
        self.connection.close().map_err(|(_, error)| fault(error))
    }
}

/// The head of a geometry in GeoPackage's binary: magic, version, flags, reference system, and the box of what is no
/// point.
fn head(bounds: Option<[f64; 4]>, point: bool, blob: &mut Vec<u8>) {
    const LITTLE_ENDIAN: u8 = 1;
    const BOX: u8 = 1 << 1;
    const EMPTY: u8 = 1 << 4;
    blob.clear();
    blob.extend(b"GP\0");
    blob.push(match bounds {
        None => LITTLE_ENDIAN | EMPTY,
        Some(_) if point => LITTLE_ENDIAN,
        Some(_) => LITTLE_ENDIAN | BOX,
    });
    blob.extend(WGS84.to_le_bytes());
    if let Some([west, south, east, north]) = bounds.filter(|_| !point) {
        [west, east, south, north].iter().for_each(|degrees| blob.extend(degrees.to_le_bytes()));
    }
}

/// What the database said.
fn fault(error: rusqlite::Error) -> io::Error {
    use rusqlite::ErrorCode;
    let kind = match error.sqlite_error_code() {
        Some(ErrorCode::DiskFull) => io::ErrorKind::StorageFull,
        Some(ErrorCode::PermissionDenied | ErrorCode::ReadOnly) => io::ErrorKind::PermissionDenied,
        _ => io::ErrorKind::Other,
    };
    io::Error::new(kind, error)
}
