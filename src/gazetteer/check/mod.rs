//! Checking tables of places and aliases: what is wrong with a row, by file and line, and what to do about it.
//!
//! An error makes a place wrong or loses it; a warning is something that an editor should look at. The rules are
//! [`CHECK_RULES`].

mod alias;
mod known;
mod name;
mod place;
mod sheet;

use super::Gazetteer;
use known::Known;
use sheet::{Shape, Sheet};

/// How bad a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// An editor should look at it.
    Warning,
    /// The row is wrong.
    Error,
}

impl Severity {
    /// The word in outputs: `error` or `warning`.
    pub fn word(self) -> &'static str {
        match self {
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}

use Severity::{Error, Warning};

/// The rules: name, how bad it is to break it, and what it says.
pub const CHECK_RULES: &[(&str, Severity, &str)] = &[
    ("packed", Error, "a packed gazetteer is whole, of this version, and agrees with its checksums"),
    ("header", Error, "the first line that is no comment names the columns of places or of aliases"),
    (
        "row",
        Error,
        "cells are as many as columns; kind, feature, country, lat, lon and the figures can be read",
    ),
    (
        "id",
        Warning,
        "an id is yq- with the country and a name (yq-az-talish), gn with a number, or that of a unit",
    ),
    ("duplicate_id", Error, "no two rows have one id"),
    ("taken_id", Error, "a table of one's own does not use an id of the built-in gazetteer"),
    ("country", Error, "the country is one of the gazetteer's"),
    ("parent", Error, "admin1 and admin2 are ids of places"),
    ("parent_country", Warning, "a parent lies in the place's country"),
    ("swapped", Error, "lat comes before lon"),
    ("outside", Error, "a place lies in its country or within three degrees of its settlements"),
    ("radius", Error, "radius_km is from 0.1 to 6000"),
    ("unsure", Warning, "a position by hand has a radius, and a note that says how it is known"),
    (
        "source",
        Error,
        "a source is given, and is a key of gazetteer/sources.tsv (a warning in tables of one's own)",
    ),
    ("unsorted", Error, "what the packages give is sorted by id"),
    ("script", Error, "ar and aliases are in Arabic letters, en and latin in others"),
    ("foreign_letter", Warning, "ar has no letters that only Persian, Urdu, Kurdish or Uyghur write"),
    ("latin_letters", Error, "an Arabic name has no Latin word in it (K1 and T4 may stand)"),
    ("invisible", Error, "a name has no characters that cannot be seen: joiners, direction marks"),
    ("marks", Warning, "a name has no vowel marks and no tatweel"),
    ("punctuation", Error, "a name does not begin or end in a sign, and has no double space"),
    ("duplicate", Warning, "no other place of that sort has the same name within 5 km"),
    ("alias_there", Warning, "a spelling is not there already, in this row or another"),
    ("alias_place", Error, "an alias is of a place that exists"),
    ("common", Warning, "a name that is a common word has a row in src/lexicon/ambiguous.tsv"),
];

/// Something found in a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The table.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// How bad it is.
    pub severity: Severity,
    /// The rule that is broken, one of [`CHECK_RULES`].
    pub rule: &'static str,
    /// What is wrong.
    pub what: String,
    /// What to do about it.
    pub remedy: String,
}

/// A table to be checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TableText {
    /// Its name in messages.
    pub file: String,
    /// Its content.
    pub text: String,
    /// Whether it is one of the tables that the built-in gazetteer is made of, so that its rows may be there already.
    pub own: bool,
    /// Whether it is only known of and not checked: its ids may be parents.
    pub silent: bool,
}

/// Checks tables against each other and against `gazetteer`; findings come in the order of the tables and lines.
pub fn check(tables: &[TableText], gazetteer: &Gazetteer) -> Vec<Finding> {
    let sheets: Vec<Sheet<'_>> = tables.iter().map(Sheet::new).collect();
    let known = Known::new(&sheets, gazetteer);
    let mut out = Vec::new();
    for sheet in sheets.iter().filter(|sheet| !sheet.table.silent) {
        match sheet.shape {
            Shape::Places => place::check(sheet, &known, &mut out),
            Shape::Aliases => alias::check(sheet, &known, &mut out),
            Shape::Sources => {}
            Shape::Unknown => {
                let remedy = format!("begin the table with: {}", super::PLACE_COLUMNS.replace('\t', "⇥"));
                sheet.find(&mut out, sheet.header_line, "header", "the header is not one of ours", remedy);
            }
        }
    }
    out
}

#[cfg(test)]
mod tests;
