//! What is known of a field, whatever record it is taken from: what a file's head says of its columns.

use std::borrow::Cow;

use super::codes::{Code, codes};
use super::{Field, FieldKind, Source};

/// A field without its getter: a row of the documentation, a column of a file.
#[derive(Debug, Clone, PartialEq)]
pub struct Attribute {
    /// The name.
    pub name: Cow<'static, str>,
    /// The type.
    pub kind: FieldKind,
    /// The unit, `code`, `list`, or nothing.
    pub unit: &'static str,
    /// Whose definition it is.
    pub source: Source,
    /// The heading in Arabic; empty for a field that is not ours.
    pub arabic: &'static str,
    /// What it means, in English; empty for a field that is not ours.
    pub english: &'static str,
}

impl Attribute {
    /// What the table says of a field.
    pub fn of<T>(field: &Field<T>) -> Self {
        let Field { name, kind, unit, source, arabic, english, .. } = *field;
        Self { name: name.into(), kind, unit, source, arabic, english }
    }

    /// A field of which nothing is known but its name and its type.
    pub fn foreign(name: String, kind: FieldKind) -> Self {
        Self { name: name.into(), kind, unit: "", source: Source::Own, arabic: "", english: "" }
    }

    /// The codes that it may hold; none where it is free, or where the list is its source's.
    pub fn codes(&self) -> Vec<Code> {
        if self.unit == "code" { codes(&self.name) } else { Vec::new() }
    }
}
