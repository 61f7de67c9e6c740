//! GeoPackage: one table of features of an SQLite database, which is opened to be read and not to be written.

use std::borrow::Cow;
use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, OnceLock, PoisonError};

use ::geojson::Geometry;
use rusqlite::types::ValueRef;
use rusqlite::{Connection, OpenFlags, OptionalExtension, Row};

use super::blob::shape;
use super::cell::{Cell, Record};
use super::reader::{Locator, Reader, Take, Wanted, is_wanted};
use super::system;
use crate::error::{Error, Result};
use crate::layer::field::FieldKind;
use crate::layer::format::quoted;

/// The tables of features with their column of shapes and its reference system.
const LAYERS: &str = "SELECT c.table_name, g.column_name, g.srs_id FROM gpkg_contents c \
    JOIN gpkg_geometry_columns g ON lower(g.table_name) = lower(c.table_name) \
    WHERE c.data_type = 'features' ORDER BY c.rowid";

/// A layer of a GeoPackage.
pub(super) struct Table {
    path: PathBuf,
    name: String,
    others: Vec<String>,
    /// The column of keys, and that of shapes.
    key: String,
    geometry: String,
    columns: Vec<Column>,
    /// Connections that nobody asks now.
    idle: Mutex<Vec<Connection>>,
    /// The greatest key, once somebody asked; keys are counted up from 1 by those that write such files.
    last: OnceLock<i64>,
}

/// A column of the table.
#[derive(Debug)]
struct Column {
    name: String,
    kind: Option<FieldKind>,
}

impl Table {
    /// Opens the layer `layer` of the file at `path`: where none is named, `incidents`, else the first.
    pub(super) fn open(path: &Path, layer: Option<&str>) -> Result<Self> {
        let db = connect(path)?;
        let said = |error| fault(path, &error);
        let found: Vec<(String, String, i64)> = {
            let mut layers = db.prepare(LAYERS).map_err(said)?;
            let rows =
                layers.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?))).map_err(said)?;
            rows.collect::<Result<_, _>>().map_err(said)?
        };
        let names: Vec<String> = found.iter().map(|(name, ..)| name.clone()).collect();
        let wanted = match layer {
            Some(layer) => names.iter().position(|name| name.eq_ignore_ascii_case(layer)),
            None => names.iter().position(|name| name == "incidents").or(Some(0)),
        };
        let Some((name, geometry, srs)) = wanted.and_then(|number| found.into_iter().nth(number)) else {
            let reason = layer.map_or_else(
                || "no layer of features in it".to_owned(),
                |layer| format!("no layer `{layer}` in it"),
            );
            let remedy = match names.is_empty() {
                true => "give a file with a layer of features".to_owned(),
                false => format!("name one of {}", names.join(", ")),
            };
            return Err(Error::data(path.display().to_string(), None, reason, remedy));
        };
        check_system(path, &db, srs)?;
        let others = names.into_iter().filter(|other| *other != name).collect();
        let (key, columns) = columns(&db, &name, &geometry).map_err(said)?;
        let idle = Mutex::new(vec![db]);
        Ok(Self { path: path.to_owned(), name, others, key, geometry, columns, idle, last: OnceLock::new() })
    }

    /// Asks with a connection of one's own.
    fn with<T>(&self, ask: impl FnOnce(&Connection) -> Result<T>) -> Result<T> {
        let idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner).pop();
        let db = idle.map_or_else(|| connect(&self.path), Ok)?;
        let given = ask(&db);
        self.idle.lock().unwrap_or_else(PoisonError::into_inner).push(db);
        given
    }

    /// Selects the key, the shape, and the columns.
    fn select(&self, columns: &[&Column]) -> String {
        let names = [&self.key, &self.geometry].into_iter().chain(columns.iter().map(|column| &column.name));
        let names: Vec<_> = names.map(|name| quoted(name)).collect();
        format!("SELECT {} FROM {}", names.join(", "), quoted(&self.name))
    }

    fn record<'r>(&'r self, row: &'r Row<'_>, columns: &[&'r Column]) -> Result<(Record<'r>, Locator)> {
        let said = |error| fault(&self.path, &error);
        let key: i64 = row.get(0).map_err(said)?;
        let odd = |reason: String| {
            let reason = format!("{}: feature {key}: {reason}", self.name);
            Error::data(self.path.display().to_string(), None, reason, "mend it there, or leave it out")
        };
        let geometry = match row.get_ref(1).map_err(said)? {
            ValueRef::Null => None,
            ValueRef::Blob(blob) => shape(blob).map_err(odd)?,
            _ => return Err(odd("its shape is no binary".to_owned())),
        };
        let mut properties = Vec::with_capacity(columns.len());
        for (number, column) in columns.iter().enumerate() {
            let cell = cell(row.get_ref(number + 2).map_err(said)?, column.kind);
            properties.push((Cow::Borrowed(column.name.as_str()), cell.map_err(odd)?));
        }
        Ok((Record { properties, geometry: geometry.map(Geometry::new) }, Locator(key.cast_unsigned())))
    }
}

impl fmt::Debug for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Table").field("path", &self.path).field("name", &self.name).finish_non_exhaustive()
    }
}

impl Reader for Table {
    fn columns(&self) -> Vec<(String, Option<FieldKind>)> {
        self.columns.iter().map(|column| (column.name.clone(), column.kind)).collect()
    }

    fn name(&self) -> Option<&str> {
        Some(&self.name)
    }

    fn others(&self) -> &[String] {
        &self.others
    }

    fn records(&self, wanted: Wanted<'_>, take: &mut Take<'_>) -> Result<()> {
        let columns: Vec<_> = self.columns.iter().filter(|column| is_wanted(wanted, &column.name)).collect();
        let said = |error| fault(&self.path, &error);
        self.with(|db| {
            let mut select = db.prepare(&self.select(&columns)).map_err(said)?;
            let mut rows = select.query([]).map_err(said)?;
            while let Some(row) = rows.next().map_err(said)? {
                let (record, at) = self.record(row, &columns)?;
                take(record, at)?;
            }
            Ok(())
        })
    }

    fn share(&self, at: Locator) -> Option<f64> {
        let last = *self.last.get_or_init(|| {
            let sql = format!("SELECT max({}) FROM {}", quoted(&self.key), quoted(&self.name));
            let said = |error| fault(&self.path, &error);
            self.with(|db| db.query_row(&sql, [], |row| row.get(0)).map_err(said)).unwrap_or(0)
        });
        (last > 0).then(|| (at.0.cast_signed() as f64 / last as f64).clamp(0.0, 1.0))
    }

    fn fetch(&self, at: Locator, take: &mut Take<'_>) -> Result<()> {
        let columns: Vec<_> = self.columns.iter().collect();
        let said = |error| fault(&self.path, &error);
        self.with(|db| {
            let sql = format!("{} WHERE {} = ?", self.select(&columns), quoted(&self.key));
            let mut select = db.prepare_cached(&sql).map_err(said)?;
            let mut rows = select.query([at.0.cast_signed()]).map_err(said)?;
            match rows.next().map_err(said)? {
                Some(row) => take(self.record(row, &columns)?.0, at),
                None => {
                    let reason = format!("{}: no feature {}", self.name, at.0.cast_signed());
                    let remedy = "it has changed: make its index anew";
                    Err(Error::data(self.path.display().to_string(), None, reason, remedy))
                }
            }
        })
    }
}

fn connect(path: &Path) -> Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    Connection::open_with_flags(path, flags).map_err(|error| fault(path, &error))
}

/// What SQLite said.
fn fault(path: &Path, error: &rusqlite::Error) -> Error {
    let remedy = "give a GeoPackage that is whole and that no other program writes now";
    Error::data(path.display().to_string(), None, format!("no GeoPackage: {error}"), remedy)
}

/// Refuses coordinates that are no degrees of WGS 84; where the file does not know, they are taken for such.
fn check_system(path: &Path, db: &Connection, srs: i64) -> Result<()> {
    if srs == 0 || srs == 4326 {
        return Ok(());
    }
    let sql =
        "SELECT organization, organization_coordsys_id, srs_name FROM gpkg_spatial_ref_sys WHERE srs_id = ?";
    let row = |row: &Row<'_>| Ok((row.get::<_, String>(0)?, row.get::<_, i64>(1)?, row.get::<_, String>(2)?));
    let told = db.query_row(sql, [srs], row).optional().map_err(|error| fault(path, &error))?;
    match told {
        Some((authority, code, _)) if system::is_ours(&authority, &code.to_string(), "") => Ok(()),
        told => {
            let name = told.map_or_else(|| srs.to_string(), |(.., name)| name);
            Err(system::refused(&path.display().to_string(), &name))
        }
    }
}

/// The column of keys, and those of properties. A key of the database's own is none of these.
fn columns(db: &Connection, table: &str, geometry: &str) -> rusqlite::Result<(String, Vec<Column>)> {
    let mut info = db.prepare("SELECT name, type, pk FROM pragma_table_info(?)")?;
    let rows = info
        .query_map([table], |row| Ok((row.get(0)?, row.get::<_, String>(1)?, row.get::<_, i64>(2)? > 0)))?;
    let rows: Vec<(String, String, bool)> = rows.collect::<Result<_, _>>()?;
    let primary = rows.iter().find(|(_, type_, primary)| *primary && type_.eq_ignore_ascii_case("INTEGER"));
    // A view has no key: by the standard its first column serves as one.
    let table_like: Option<String> = db
        .query_row("SELECT type FROM sqlite_master WHERE lower(name) = lower(?)", [table], |row| row.get(0))
        .optional()?;
    let key = match (primary, table_like.as_deref()) {
        (Some((name, ..)), _) => name.clone(),
        (None, Some("view")) => rows.first().map_or_else(String::new, |(name, ..)| name.clone()),
        (None, _) => "rowid".to_owned(),
    };
    let number = |name: &str| {
        name.strip_prefix("fid").is_some_and(|rest| {
            rest.is_empty()
                || rest.strip_prefix('_').is_some_and(|digits| digits.bytes().all(|b| b.is_ascii_digit()))
        })
    };
    let own = |name: &str| {
        name == key && (number(&name.to_ascii_lowercase()) || name.eq_ignore_ascii_case("ogc_fid"))
    };
    let columns = rows.iter().filter(|(name, ..)| !name.eq_ignore_ascii_case(geometry) && !own(name));
    let columns = columns.map(|(name, type_, _)| Column { name: name.clone(), kind: kind(type_) }).collect();
    Ok((key, columns))
}

/// The type of a column, by the standard's table of types.
fn kind(type_: &str) -> Option<FieldKind> {
    let word = type_.split('(').next().unwrap_or_default().trim().to_ascii_uppercase();
    Some(match word.as_str() {
        "BOOLEAN" => FieldKind::Boolean,
        "TINYINT" | "SMALLINT" | "MEDIUMINT" | "INT" | "INTEGER" => FieldKind::Integer,
        "FLOAT" | "DOUBLE" | "REAL" => FieldKind::Real,
        "TEXT" | "BLOB" => FieldKind::Text,
        "DATE" => FieldKind::Date,
        "DATETIME" => FieldKind::DateTime,
        _ => return None,
    })
}

/// What stands in a column of a kind; the error is a reason.
fn cell(value: ValueRef<'_>, kind: Option<FieldKind>) -> Result<Cell<'_>, String> {
    Ok(match value {
        ValueRef::Null => Cell::Null,
        ValueRef::Integer(number) if kind == Some(FieldKind::Boolean) => Cell::Boolean(number != 0),
        ValueRef::Integer(number) if kind == Some(FieldKind::Real) => Cell::Real(number as f64),
        ValueRef::Integer(number) => Cell::Integer(number),
        ValueRef::Real(number) => Cell::Real(number),
        ValueRef::Blob(bytes) => Cell::binary(bytes),
        ValueRef::Text(bytes) => {
            let text = simdutf8::basic::from_utf8(bytes).map_err(|_| "a text is no UTF-8".to_owned())?;
            match kind {
                // The standard wants a `Z`, whatever clock is meant.
                Some(FieldKind::DateTime) => match Cell::moment(text.strip_suffix('Z').unwrap_or(text)) {
                    Cell::Date(date) => Cell::DateTime(date.at(0, 0, 0, 0)),
                    cell => cell,
                },
                Some(FieldKind::Date) => Cell::moment(text),
                _ => Cell::Text(text.into()),
            }
        }
    })
}
