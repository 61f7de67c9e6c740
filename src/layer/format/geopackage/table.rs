//! The table of a layer, and what the other tables of a GeoPackage say of it.

use rusqlite::{Connection, Result, params};

use super::{UNCHANGED, WGS84};
use crate::layer::field::{Attribute, FieldKind};
use crate::layer::format::schema::{Schema, free};

/// A table that was made.
pub(super) struct Table {
    pub(super) name: String,
    /// The primary key.
    pub(super) key: String,
    /// The column of shapes.
    pub(super) geometry: String,
    /// The statement that takes a feature in.
    pub(super) insert: String,
}

impl Table {
    /// Makes the table of a layer and its rows in the others.
    pub(super) fn create(connection: &Connection, schema: &Schema) -> Result<Self> {
        let mut taken = Vec::new();
        let names: Vec<String> =
            schema.attributes.iter().map(|attribute| free(&attribute.name, &mut taken)).collect();
        let (key, geometry) = (free("fid", &mut taken), free("geom", &mut taken));
        let name = table_name(&schema.name);
        let shape = schema.survey.shape().to_ascii_uppercase();

        let mut columns = format!("{} INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL", quoted(&key));
        columns.push_str(&format!(", {} {shape}", quoted(&geometry)));
        for (column, attribute) in names.iter().zip(&schema.attributes) {
            columns.push_str(&format!(", {} {}", quoted(column), column_type(attribute.kind)));
        }
        connection.execute_batch(&format!("CREATE TABLE {} ({columns})", quoted(&name)))?;
        describe(connection, schema, &name, &geometry, &shape)?;
        for (column, attribute) in names.iter().zip(&schema.attributes) {
            describe_column(connection, &name, column, attribute)?;
        }
        styles(connection, schema, &name, &geometry)?;

        let marks = vec!["?"; names.len() + 2].join(",");
        let insert = format!("INSERT INTO {} VALUES ({marks})", quoted(&name));
        Ok(Self { name, key, geometry, insert })
    }
}

/// The rows that say what the table is.
fn describe(connection: &Connection, schema: &Schema, name: &str, geometry: &str, shape: &str) -> Result<()> {
    let [west, south, east, north] =
        schema.survey.extent.plain().map_or([None; 4], |bounds| bounds.map(Some));
    connection.execute(
        "INSERT INTO gpkg_contents VALUES (?, 'features', ?1, ?, ?, ?, ?, ?, ?, ?)",
        params![name, schema.arabic(), UNCHANGED, west, south, east, north, WGS84],
    )?;
    connection.execute(
        "INSERT INTO gpkg_geometry_columns VALUES (?, ?, ?, ?, 0, 0)",
        params![name, geometry, shape, WGS84],
    )?;
    let text = format!("{} · {}. Fields: gpkg_data_columns.", schema.title(), schema.arabic());
    connection.execute(
        "INSERT INTO gpkg_metadata (md_scope, md_standard_uri, mime_type, metadata)
         VALUES ('dataset', ?, 'text/plain', ?)",
        params![env!("CARGO_PKG_REPOSITORY"), text],
    )?;
    connection.execute(
        "INSERT INTO gpkg_metadata_reference VALUES ('table', ?, NULL, NULL, ?, last_insert_rowid(), NULL)",
        params![name, UNCHANGED],
    )?;
    Ok(())
}

/// The heading and the meaning of a column of ours, and its codes.
fn describe_column(connection: &Connection, table: &str, column: &str, attribute: &Attribute) -> Result<()> {
    if attribute.arabic.is_empty() {
        return Ok(());
    }
    let codes = attribute.codes();
    let constraint = (!codes.is_empty()).then_some(column);
    let mut add = connection.prepare_cached(
        "INSERT OR IGNORE INTO gpkg_data_column_constraints VALUES (?, 'enum', ?, NULL, NULL, NULL, NULL, ?)",
    )?;
    for code in &codes {
        add.execute(params![column, code.word, format!("{} · {}", code.arabic, code.english)])?;
    }
    let meaning = match attribute.unit {
        "" | "code" | "list" => attribute.english.to_owned(),
        unit => format!("{} ({unit})", attribute.english),
    };
    connection.execute(
        "INSERT INTO gpkg_data_columns VALUES (?, ?, ?2, ?, ?, NULL, ?)",
        params![table, column, attribute.arabic, meaning, constraint],
    )?;
    Ok(())
}

/// The styles of one of our layers, the first as the one that QGIS takes by itself.
fn styles(connection: &Connection, schema: &Schema, table: &str, geometry: &str) -> Result<()> {
    let styles = schema.layer.map_or(&[][..], |layer| layer.styles());
    for (number, (file, qml)) in styles.iter().enumerate() {
        let name = file.strip_suffix(".qml").unwrap_or(file);
        connection.execute(
            "INSERT INTO layer_styles (f_table_catalog, f_table_schema, f_table_name, f_geometry_column, styleName,
             styleQML, styleSLD, useAsDefault, description, owner, update_time)
             VALUES ('', '', ?, ?, ?, ?, '', ?, ?, '', ?)",
            params![table, geometry, name, qml, number == 0, schema.title(), UNCHANGED],
        )?;
    }
    if !styles.is_empty() {
        connection.execute(
            "INSERT OR IGNORE INTO gpkg_contents VALUES
             ('layer_styles', 'attributes', 'layer_styles', 'styles for QGIS', ?, NULL, NULL, NULL, NULL, 0)",
            params![UNCHANGED],
        )?;
    }
    Ok(())
}

fn column_type(kind: FieldKind) -> &'static str {
    match kind {
        FieldKind::Text => "TEXT",
        FieldKind::Integer => "INTEGER",
        FieldKind::Real => "REAL",
        FieldKind::Date => "DATE",
        FieldKind::DateTime => "DATETIME",
        FieldKind::Boolean => "BOOLEAN",
    }
}

/// A name for SQL; whatever it holds, it stays one.
pub(in crate::layer) fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}

/// A layer's name as one of a table; those of the database itself are taken.
fn table_name(name: &str) -> String {
    let clean = free(name, &mut Vec::new());
    let own = ["gpkg_", "rtree_", "sqlite_", "layer_styles"];
    let folded = clean.to_lowercase();
    if own.iter().any(|own| folded.starts_with(own)) { format!("l_{clean}") } else { clean }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_stay_apart_and_stay_names() {
        let mut taken = Vec::new();
        let names = ["dtz", "dtZ", "fid", "a\"b", "x\u{0}"].map(|name| free(name, &mut taken));
        assert_eq!(names, ["dtz", "dtZ_2", "fid", "a\"b", "x"]);
        assert_eq!(free("fid", &mut taken), "fid_2");
        assert_eq!(quoted("a\"; DROP TABLE b"), "\"a\"\"; DROP TABLE b\"");
        assert_eq!(table_name("gpkg_contents"), "l_gpkg_contents");
    }
}
