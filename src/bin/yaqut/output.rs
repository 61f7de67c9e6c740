//! Writing to standard output: the form, tables on a terminal, and values without anything that could harm one.

use std::io::{self, BufWriter, IsTerminal, Stdout, Write};

use comfy_table::presets::UTF8_HORIZONTAL_ONLY;
use comfy_table::{CellAlignment, ContentArrangement, ContentLineStyle, Table};

use crate::args::Format;

/// Standard output, buffered.
pub fn stdout() -> BufWriter<Stdout> {
    BufWriter::new(io::stdout())
}

/// The form asked for; else a table on a terminal and JSON lines in a pipe.
pub fn form(asked: Option<Format>) -> Format {
    asked.unwrap_or(if io::stdout().is_terminal() { Format::Table } else { Format::Jsonl })
}

/// The library's error for a failure to write.
pub fn fault(error: io::Error) -> yaqut::Error {
    yaqut::Error::io("standard output", error)
}

/// The error for a form that a command does not write; `of` names what it writes, and its forms.
pub fn no_form(format: Format, of: &str) -> yaqut::Error {
    yaqut::Error::Parameter {
        parameter: "--format",
        value: format!("{format:?}").to_lowercase(),
        reason: format!("is not a form of {of}"),
    }
}

/// A table with these column heads.
pub fn table(heads: &[impl AsRef<str>]) -> Table {
    let mut table = Table::new();
    table.load_style(UTF8_HORIZONTAL_ONLY).set_content_arrangement(ContentArrangement::Dynamic);
    table.set_header(heads.iter().map(|head| head.as_ref().to_uppercase()));
    table
}

/// Right-aligns columns of numbers.
pub fn align_right(table: &mut Table, columns: &[usize]) {
    for index in columns {
        if let Some(column) = table.column_mut(*index) {
            column.set_cell_alignment(CellAlignment::Right);
        }
    }
}

/// `text` for a terminal: control characters out, and Arabic isolated so that its neighbours keep their order.
pub fn cell(text: &str) -> String {
    let clean = clean(text);
    if from_right(&clean) { isolated(&clean) } else { clean }
}

/// `text` without control characters.
pub fn clean(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect()
}

/// `text` between FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE: it and its neighbours do not turn each other round.
pub fn isolated(text: &str) -> String {
    format!("\u{2068}{text}\u{2069}")
}

/// Whether letters of a text are written from the right.
fn from_right(text: &str) -> bool {
    text.chars().any(|c| ('\u{0590}'..='\u{08FF}').contains(&c))
}

/// UNIT SEPARATOR, which no cell holds: between the cells of a line until they are isolated.
const BETWEEN: char = '\u{1F}';

/// A table as text, in which a cell that is broken into several lines is isolated in each of them.
fn lines(mut table: Table) -> String {
    let style = table.style_mut();
    *style = style
        .header_lines(ContentLineStyle::none().junction(BETWEEN))
        .content_lines(ContentLineStyle::none().junction(BETWEEN));
    let whole = |part: &str| {
        let (opened, closed) = (part.matches('\u{2068}').count(), part.matches('\u{2069}').count());
        if !from_right(part) || (opened == closed && opened > 0) {
            return part.to_owned();
        }
        let bare = part.replace(['\u{2068}', '\u{2069}'], "");
        let text = bare.trim();
        let (before, after) = bare.split_once(text).unwrap_or_default();
        format!("{before}{}{after}", isolated(text))
    };
    let line = |line: String| line.split(BETWEEN).map(whole).collect::<Vec<_>>().join(" ");
    table.lines().map(line).collect::<Vec<_>>().join("\n")
}

/// A table with these column heads and rows as text, columns of `figures` right-aligned. One that is read from the right
/// has its first column there, and all of them right-aligned.
pub fn grid(
    mut heads: Vec<String>,
    mut rows: Vec<Vec<String>>,
    figures: &[usize],
    from_right: bool,
) -> String {
    let all: Vec<usize> = (0..heads.len()).collect();
    if from_right {
        heads.reverse();
        rows.iter_mut().for_each(|row| row.reverse());
    }
    let mut table = table(&heads.iter().map(|head| cell(head)).collect::<Vec<_>>());
    table.add_rows(rows);
    align_right(&mut table, if from_right { &all } else { figures });
    lines(table)
}

/// Writes one value as a JSON line.
pub fn json_line(out: &mut impl Write, value: &impl serde::Serialize) -> io::Result<()> {
    serde_json::to_writer(&mut *out, value)?;
    out.write_all(b"\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_that_is_broken_is_isolated_in_each_of_its_lines() {
        let mut table = table(&["type", "n"]);
        table.add_row(vec![cell("قصف مدفعي أو صاروخي"), "12".to_owned()]);
        table.set_width(20);
        let text = lines(table);
        let broken: Vec<_> = text.lines().filter(|line| from_right(line)).collect();
        assert!(broken.len() > 1, "{text}");
        for line in broken {
            assert_eq!(
                (line.matches('\u{2068}').count(), line.matches('\u{2069}').count()),
                (1, 1),
                "{line}"
            );
        }
        assert!(!text.contains(BETWEEN));
    }

    #[test]
    fn a_table_from_the_right_has_its_first_column_there() {
        let heads = || vec!["a".to_owned(), "b".to_owned()];
        let row = || vec![vec!["1".to_owned(), "long".to_owned()]];
        let cells = |text: String| -> Vec<String> {
            text.lines().map(|line| line.split_whitespace().collect::<Vec<_>>().join(" ")).collect()
        };
        assert_eq!(cells(grid(heads(), row(), &[0], false))[1..4], ["A B", "══════════", "1 long"]);
        assert_eq!(cells(grid(heads(), row(), &[0], true))[1..4], ["B A", "══════════", "long 1"]);
    }
}
