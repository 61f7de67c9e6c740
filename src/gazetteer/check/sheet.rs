//! A table as lines of cells, and how findings in it are noted.

use super::{CHECK_RULES, Finding, Severity, TableText};
use crate::gazetteer::{ALIAS_COLUMNS, PLACE_COLUMNS};

/// What a table holds, as its header tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shape {
    Places,
    Aliases,
    Sources,
    Unknown,
}

/// A table cut into lines and cells.
pub(super) struct Sheet<'t> {
    pub table: &'t TableText,
    pub shape: Shape,
    pub header_line: usize,
    pub lines: Vec<Line<'t>>,
}

/// A line of a table.
pub(super) struct Line<'t> {
    pub number: usize,
    pub cells: Vec<&'t str>,
}

impl<'t> Line<'t> {
    /// The cell in the column `at`; empty past the end.
    pub fn cell(&self, at: usize) -> &'t str {
        self.cells.get(at).copied().unwrap_or_default()
    }

    /// The names in a cell.
    pub fn list(&self, at: usize) -> impl Iterator<Item = &'t str> {
        self.cell(at).split('|').map(str::trim).filter(|name| !name.is_empty())
    }
}

impl<'t> Sheet<'t> {
    pub fn new(table: &'t TableText) -> Self {
        let text = table.text.strip_prefix('\u{FEFF}').unwrap_or(&table.text);
        let lines = (1..).zip(text.lines());
        let mut lines = lines.filter(|(_, line)| !line.trim().is_empty() && !line.starts_with('#'));
        let (header_line, header) = lines.next().unwrap_or((1, ""));
        let shape = match header.trim_end() {
            PLACE_COLUMNS => Shape::Places,
            ALIAS_COLUMNS => Shape::Aliases,
            other if other.starts_with("key\ttitle") => Shape::Sources,
            _ => Shape::Unknown,
        };
        let cut = |(number, line): (usize, &'t str)| Line {
            number,
            cells: line.split('\t').map(str::trim).collect(),
        };
        Self { table, shape, header_line, lines: lines.map(cut).collect() }
    }

    /// Notes that a rule is broken.
    pub fn find(
        &self,
        out: &mut Vec<Finding>,
        line: usize,
        rule: &'static str,
        what: impl Into<String>,
        remedy: impl Into<String>,
    ) {
        let severity = CHECK_RULES.iter().find(|row| row.0 == rule).map_or(Severity::Error, |row| row.1);
        self.find_as(out, line, (rule, severity), what, remedy);
    }

    /// As [`find`](Self::find), as bad as said.
    pub fn find_as(
        &self,
        out: &mut Vec<Finding>,
        line: usize,
        (rule, severity): (&'static str, Severity),
        what: impl Into<String>,
        remedy: impl Into<String>,
    ) {
        debug_assert!(CHECK_RULES.iter().any(|row| row.0 == rule), "{rule}");
        let file = self.table.file.clone();
        out.push(Finding { file, line, severity, rule, what: what.into(), remedy: remedy.into() });
    }
}
