//! Writing to standard output: the form, tables on a terminal, and values without anything that could harm one.

use std::io::{self, BufWriter, IsTerminal, Stdout, Write};

use comfy_table::presets::UTF8_HORIZONTAL_ONLY;
use comfy_table::{CellAlignment, ContentArrangement, Table};
use yaqut::text::fold::is_turning;

use crate::args::Format;

/// Standard output, buffered.
pub fn stdout() -> BufWriter<Stdout> {
    BufWriter::with_capacity(1 << 16, io::stdout())
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

/// `text` without control characters, and without those that turn the order of what stands beside it.
pub fn clean(text: &str) -> String {
    text.chars().filter(|c| !is_turning(*c)).map(|c| if c.is_control() { ' ' } else { c }).collect()
}

/// `text` between FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE: it and its neighbours do not turn each other round.
pub fn isolated(text: &str) -> String {
    format!("\u{2068}{text}\u{2069}")
}

/// Whether letters of a text are written from the right.
pub fn from_right(text: &str) -> bool {
    text.chars().any(|c| ('\u{0590}'..='\u{08FF}').contains(&c))
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
    fn nothing_in_a_text_turns_its_neighbours_round() {
        assert_eq!(cell("a\u{202E}b\u{2069}\n\x1B[2J"), "ab  [2J");
        assert_eq!(cell("\u{2067}ترتر"), "\u{2068}ترتر\u{2069}");
    }
}
