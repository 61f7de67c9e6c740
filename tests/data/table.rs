//! A table as it stands in its file, and the laws that hold for every table.

use std::path::{Path, PathBuf};

use unicode_normalization::is_nfc;

use crate::program::{files, read, root, short};

/// A line of a table.
pub struct Line {
    /// File and line, for messages.
    pub at: String,
    /// Its cells.
    pub cells: Vec<String>,
}

impl Line {
    /// The cell in the column `at`; empty past the end.
    pub fn cell(&self, at: usize) -> &str {
        self.cells.get(at).map_or("", String::as_str)
    }

    /// The names of a cell, separated by bars.
    pub fn list(&self, at: usize) -> impl Iterator<Item = &str> {
        self.cell(at).split('|').filter(|name| !name.is_empty())
    }
}

/// A table: its header and the lines after it, comments left out.
pub struct Table {
    /// The path as the project names it.
    pub path: String,
    /// The first line that is no comment.
    pub header: String,
    /// The rows.
    pub lines: Vec<Line>,
}

impl Table {
    /// The table in a file of the project.
    pub fn open(path: &Path) -> Self {
        let (text, short) = (read(path), short(path));
        let mut rows = (1..).zip(text.lines()).filter(|(_, line)| !line.starts_with('#'));
        let header = rows.next().map_or(String::new(), |(_, line)| line.to_owned());
        let line = |(number, line): (usize, &str)| Line {
            at: format!("{short}:{number}"),
            cells: line.split('\t').map(str::to_owned).collect(),
        };
        let lines = rows.map(line).collect();
        Self { path: short, header, lines }
    }

    /// The tables of a folder of the project and the folders below it.
    pub fn all(folder: &str) -> Vec<Self> {
        files(&root().join(folder), ".tsv").iter().map(|path| Self::open(path)).collect()
    }
}

/// Says which laws were broken where, all at once.
pub fn hold(faults: Vec<String>) {
    let shown: Vec<_> = faults.iter().take(40).map(String::as_str).collect();
    assert!(faults.is_empty(), "{} rows break the law:\n{}", faults.len(), shown.join("\n"));
}

/// Every table of the project.
fn tables() -> Vec<PathBuf> {
    ["gazetteer", "src", "maps", "scripts"]
        .iter()
        .flat_map(|name| files(&root().join(name), ".tsv"))
        .collect()
}

/// Characters without width or ink, and spaces that only look like one.
fn is_hidden(c: char) -> bool {
    matches!(c, '\u{00A0}' | '\u{00AD}' | '\u{061C}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202F}'
        | '\u{2060}'..='\u{2069}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}')
}

#[test]
fn a_table_has_nothing_that_cannot_be_seen() {
    let mut faults = Vec::new();
    for path in tables() {
        let text = read(&path);
        if !text.ends_with('\n') || text.ends_with("\n\n") {
            faults.push(format!("{}: ends with one line feed", short(&path)));
        }
        for (number, line) in (1..).zip(text.split('\n')) {
            let at = format!("{}:{number}", short(&path));
            if let Some(hidden) = line.chars().find(|c| is_hidden(*c) || *c == '\r') {
                faults.push(format!("{at}: U+{:04X}", u32::from(hidden)));
            }
            if !is_nfc(line) {
                faults.push(format!("{at}: is not in normal form C"));
            }
            if line.contains("  ") {
                faults.push(format!("{at}: two spaces"));
            }
            let loose = |cell: &str| cell.starts_with(' ') || cell.ends_with(' ');
            // What the map joins words with may end in a space.
            let joins = at.starts_with("maps/words.tsv") && line.starts_with("and\t");
            if line.split(['\t', '|']).any(loose) && !line.starts_with('#') && !joins {
                faults.push(format!("{at}: a space at the edge of a cell"));
            }
        }
    }
    hold(faults);
}

#[test]
fn a_row_has_as_many_cells_as_the_header() {
    let mut faults = Vec::new();
    for path in tables() {
        let table = Table::open(&path);
        let columns = table.header.split('\t').count();
        let odd = table.lines.iter().filter(|line| line.cells.len() != columns);
        faults.extend(odd.map(|line| format!("{}: {} cells, not {columns}", line.at, line.cells.len())));
    }
    hold(faults);
}
