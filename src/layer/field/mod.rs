//! The fields of the records, as ordered tables: what each is called, what it means, how to get it.

mod incident;
mod mention;
mod place;

use std::fmt::Write;

use super::value::Value;

#[cfg(test)]
pub(super) use incident::evidence_text;
pub use incident::{AREA_FIELDS, INCIDENT_FIELDS, ORIGIN_FIELDS};
pub use mention::MENTION_FIELDS;
pub use place::PLACE_FIELDS;

/// The type of a field, as QGIS and GDAL infer it from the file.
///
/// A column in which every value is null has no type in GeoJSON, and both take it for text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FieldKind {
    /// Unicode text; a list is joined with «؛ ».
    Text,
    /// A whole number.
    Integer,
    /// A number with decimals.
    Real,
    /// A day, `2020-10-01`.
    Date,
}

impl FieldKind {
    /// The word for it in the documentation.
    pub fn word(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Integer => "integer",
            Self::Real => "real",
            Self::Date => "date",
        }
    }
}

/// A field of the records of type `T`: one column of a table, one property of a feature.
#[derive(Debug)]
pub struct Field<T: 'static> {
    /// The name in every file; no two of a table differ in case alone.
    pub name: &'static str,
    /// The type.
    pub kind: FieldKind,
    /// The unit of a number or the code list of a word; empty where there is none.
    pub unit: &'static str,
    /// The heading in Arabic.
    pub arabic: &'static str,
    /// What it means, in English.
    pub english: &'static str,
    /// Takes it out of a record.
    pub get: for<'a> fn(&'a T) -> Value<'a>,
}

/// Makes a table of fields: name, type, unit, Arabic heading, meaning, getter.
macro_rules! fields {
    ($($name:literal $kind:ident $unit:literal $arabic:literal $english:literal $get:expr;)+) => {
        &[$($crate::layer::field::Field {
            name: $name,
            kind: $crate::layer::field::FieldKind::$kind,
            unit: $unit,
            arabic: $arabic,
            english: $english,
            get: $get,
        },)+]
    };
}
pub(crate) use fields;

/// A table of fields as a Markdown table, for the documentation.
pub fn describe<T>(fields: &[Field<T>]) -> String {
    let mut table =
        String::from("| field | type | unit or codes | meaning | بالعربية |\n|---|---|---|---|---|\n");
    for Field { name, kind, unit, arabic, english, .. } in fields {
        // Writing to a string cannot fail.
        let _ = writeln!(table, "| `{name}` | {} | {unit} | {english} | {arabic} |", kind.word());
    }
    table
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    fn names<T>(fields: &[Field<T>]) -> Vec<&'static str> {
        fields.iter().map(|field| field.name).collect()
    }

    /// The tables' columns as the layers have them.
    fn columns() -> Vec<Vec<&'static str>> {
        let incident = names(INCIDENT_FIELDS);
        let with = |more: Vec<&'static str>| [incident.clone(), more].concat();
        let (origins, areas) = (with(names(ORIGIN_FIELDS)), with(names(AREA_FIELDS)));
        vec![origins, areas, incident, names(PLACE_FIELDS), names(MENTION_FIELDS)]
    }

    #[test]
    fn no_two_columns_differ_in_case_alone() {
        for columns in columns() {
            let folded: BTreeSet<_> = columns.iter().map(|name| name.to_lowercase()).collect();
            assert_eq!(folded.len(), columns.len());
            assert!(!folded.contains("fid"), "`fid` is GeoPackage's own");
        }
    }

    #[test]
    fn every_field_says_what_it_means() {
        let table = [describe(INCIDENT_FIELDS), describe(PLACE_FIELDS), describe(MENTION_FIELDS)].concat();
        assert!(!table.contains("|  |  |"), "a field without a meaning");
        assert!(table.lines().all(|line| line.matches('|').count() == 6), "a bar within a cell");
    }
}
