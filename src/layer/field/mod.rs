//! The fields of the records, as ordered tables: what each is called, what it means, how to get it.
//!
//! This is the one table: every writer, `docs/layers.md` and the checks with GDAL and QGIS walk it.

mod attribute;
mod codes;
mod incident;
mod mention;
mod place;

use std::borrow::Cow;

use super::value::Value;

pub use attribute::Attribute;
pub use codes::Code;
#[cfg(test)]
pub(super) use incident::evidence_text;
pub use incident::{AREA_FIELDS, INCIDENT_FIELDS, ORIGIN_FIELDS};
pub use mention::MENTION_FIELDS;
pub use place::PLACE_FIELDS;

/// The type of a field; what each format makes of it is told by [`Format::keeps`](super::Format::keeps).
///
/// A column in which every value is null has no type in GeoJSON, and QGIS and GDAL take it for text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FieldKind {
    /// Unicode text; a list is joined with «؛ ».
    Text,
    /// A whole number.
    Integer,
    /// A number with decimals.
    Real,
    /// A day, `2020-10-01`.
    Date,
    /// A day and a time of day, local and without an offset: `2020-10-01T04:30:00`.
    DateTime,
    /// True or false.
    Boolean,
}

impl FieldKind {
    /// Every kind.
    pub const ALL: [Self; 6] =
        [Self::Text, Self::Integer, Self::Real, Self::Date, Self::DateTime, Self::Boolean];

    /// The word for it in the documentation.
    pub fn word(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Integer => "integer",
            Self::Real => "real",
            Self::Date => "date",
            Self::DateTime => "date-time",
            Self::Boolean => "boolean",
        }
    }
}

/// Whose a field and its codes are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Source {
    /// Our own, as in `docs/coding-rules.md`.
    Own,
    /// The Armed Conflict Location & Event Data project's codebook.
    Acled,
    /// The codebook of the Uppsala Conflict Data Program's Georeferenced Event Dataset.
    Ucdp,
    /// ISO 3166-1 alpha-2.
    Iso,
}

impl Source {
    /// The word for it in the documentation; nothing for our own.
    pub fn word(self) -> &'static str {
        match self {
            Self::Own => "",
            Self::Acled => "ACLED",
            Self::Ucdp => "UCDP GED",
            Self::Iso => "ISO 3166-1",
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
    /// The unit of a number; `code` where there is a list of codes, `list` where the text is a joined list; empty
    /// where there is none.
    pub unit: &'static str,
    /// Whose definition it is.
    pub source: Source,
    /// The heading in Arabic.
    pub arabic: &'static str,
    /// What it means, in English.
    pub english: &'static str,
    /// Takes it out of a record.
    pub get: for<'a> fn(&'a T) -> Value<'a>,
}

/// Makes a table of fields: name, type, unit, source where it is not our own, Arabic heading, meaning, getter.
macro_rules! fields {
    ($($name:literal $kind:ident $unit:literal $($source:ident)? $arabic:literal $english:literal $get:expr;)+) => {
        &[$($crate::layer::field::Field {
            name: $name,
            kind: $crate::layer::field::FieldKind::$kind,
            unit: $unit,
            source: $crate::layer::field::source!($($source)?),
            arabic: $arabic,
            english: $english,
            get: $get,
        },)+]
    };
}
pub(crate) use fields;

/// The source that a row of the table names.
macro_rules! source {
    () => {
        $crate::layer::field::Source::Own
    };
    ($source:ident) => {
        $crate::layer::field::Source::$source
    };
}
pub(crate) use source;

/// What is known of every field of a table.
pub fn attributes<T>(fields: &[Field<T>]) -> Vec<Attribute> {
    fields.iter().map(Attribute::of).collect()
}

/// A column's name: where a field of ours has it, the very text of the table, so that [`is_same`] need not read it.
pub(super) fn known(name: &str) -> Cow<'static, str> {
    let field = INCIDENT_FIELDS.iter().find(|field| field.name == name);
    field.map_or_else(|| name.to_owned().into(), |field| field.name.into())
}

/// Whether two names are equal, which those that stand in one place are.
pub(crate) fn is_same(one: &str, other: &str) -> bool {
    std::ptr::eq(one, other) || one == other
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
    fn every_field_says_what_it_means_in_both_languages() {
        let all =
            [attributes(INCIDENT_FIELDS), attributes(PLACE_FIELDS), attributes(MENTION_FIELDS)].concat();
        for field in [all, attributes(ORIGIN_FIELDS), attributes(AREA_FIELDS)].concat() {
            let said = !field.english.is_empty() && !field.arabic.is_ascii();
            assert!(said, "{}", field.name);
            assert!(!field.english.contains('|') && !field.unit.contains('|'), "a bar within a cell");
        }
    }
}
