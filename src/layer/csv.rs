//! CSV: the same fields as a table, by RFC 4180 (UTF-8 without a byte order mark, CRLF, quotes where needed).
//!
//! A spreadsheet takes a cell that begins with `=`, `+`, `-` or `@` for a formula and runs it, and text from a
//! report may begin with anything. Such a text cell gets an apostrophe in front, which spreadsheets take for "this
//! is text"; so does one that begins with a tab or a line break, which they skip. Numbers are left alone. Whoever
//! needs the bare text reads the GeoJSON or the JSON lines.

use std::io::{self, Write};

use super::field::{Field, INCIDENT_FIELDS, MENTION_FIELDS};
use super::value::Value;
use crate::incident::Incident;
use crate::mention::Mention;

/// Writes a heading and a row for every record; gives the number of rows.
///
/// # Errors
/// What `out` says.
pub fn write_csv<'a, T: 'a>(
    out: impl Write,
    fields: &[Field<T>],
    records: impl IntoIterator<Item = &'a T>,
) -> io::Result<usize> {
    let mut table = Cells::new(out);
    table.heading(fields.iter().map(|field| field.name))?;
    let mut rows = 0;
    for record in records {
        fields.iter().try_for_each(|field| table.cell(&(field.get)(record)))?;
        table.end_row()?;
        rows += 1;
    }
    table.flush()?;
    Ok(rows)
}

/// Writes incidents, those without a position among them.
///
/// # Errors
/// What `out` says.
pub fn write_incidents_csv(out: impl Write, incidents: &[Incident]) -> io::Result<usize> {
    write_csv(out, INCIDENT_FIELDS, incidents)
}

/// Writes mentions, the unresolved among them.
///
/// # Errors
/// What `out` says.
pub fn write_mentions_csv(out: impl Write, mentions: &[Mention]) -> io::Result<usize> {
    write_csv(out, MENTION_FIELDS, mentions)
}

/// Cells in rows, each harmless in a spreadsheet. Rows are gathered and written some at a time, the last by `flush`.
pub(super) struct Cells<W: Write> {
    out: W,
    /// The rows that wait, and of the last what it has so far.
    rows: Vec<u8>,
    /// Where that one begins, and how many cells it has.
    row: usize,
    cells: usize,
}

/// Bytes of rows that are written at a time.
const STRIDE: usize = 1 << 15;

impl<W: Write> Cells<W> {
    /// Cells to `out`; nothing is written yet.
    pub(super) fn new(out: W) -> Self {
        Self { out, rows: Vec::new(), row: 0, cells: 0 }
    }

    /// Writes a row of names.
    pub(super) fn heading<S: AsRef<str>>(&mut self, names: impl IntoIterator<Item = S>) -> io::Result<()> {
        names.into_iter().for_each(|name| self.text(name.as_ref(), ""));
        self.end_row()
    }

    /// Writes a cell.
    pub(super) fn cell(&mut self, value: &Value<'_>) -> io::Result<()> {
        match value {
            Value::Null => self.separate(),
            Value::Text(text) if text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']) => {
                self.text(text, "'");
            }
            Value::Text(text) => self.text(text, ""),
            // As in our JSON: quicker than by way of their display, and a layer says the same in both.
            Value::Integer(number) => {
                self.separate();
                serde_json::to_writer(&mut self.rows, number)?;
            }
            Value::Real(number) => {
                self.separate();
                serde_json::to_writer(&mut self.rows, &number.get())?;
            }
            Value::Date(_) | Value::DateTime(_) | Value::Boolean(_) => {
                self.separate();
                write!(self.rows, "{value}")?;
            }
        }
        Ok(())
    }

    /// Ends a row.
    pub(super) fn end_row(&mut self) -> io::Result<()> {
        if self.cells == 1 && self.rows.len() == self.row {
            // A line with nothing on it would be no row.
            self.rows.extend_from_slice(b"\"\"");
        }
        self.rows.extend_from_slice(b"\r\n");
        self.cells = 0;
        if self.rows.len() >= STRIDE {
            self.out.write_all(&self.rows)?;
            self.rows.clear();
        }
        self.row = self.rows.len();
        Ok(())
    }

    /// Writes what waits in memory.
    pub(super) fn flush(&mut self) -> io::Result<()> {
        self.out.write_all(&self.rows)?;
        self.rows.clear();
        self.row = 0;
        self.out.flush()
    }

    /// A comma before each cell but the first.
    fn separate(&mut self) {
        if self.cells > 0 {
            self.rows.push(b',');
        }
        self.cells += 1;
    }

    /// A cell of text behind a mark, in quotes where it has a comma, a quote or the end of a line.
    fn text(&mut self, text: &str, mark: &str) {
        self.separate();
        let bytes = text.as_bytes();
        // All of them are looked at, many at a time: most cells have none.
        let odd = bytes.iter().fold(false, |odd, b| odd | matches!(b, b'"' | b',' | b'\r' | b'\n'));
        if !odd {
            self.rows.extend_from_slice(mark.as_bytes());
            self.rows.extend_from_slice(bytes);
            return;
        }
        self.rows.push(b'"');
        self.rows.extend_from_slice(mark.as_bytes());
        for (number, piece) in text.split('"').enumerate() {
            if number > 0 {
                self.rows.extend_from_slice(b"\"\"");
            }
            self.rows.extend_from_slice(piece.as_bytes());
        }
        self.rows.push(b'"');
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::layer::sample;

    fn rows(incidents: &[Incident]) -> Vec<::csv::StringRecord> {
        let mut out = Vec::new();
        write_incidents_csv(&mut out, incidents).expect("memory takes everything");
        assert!(!out.starts_with("\u{FEFF}".as_bytes()));
        ::csv::ReaderBuilder::new()
            .has_headers(false)
            .from_reader(&out[..])
            .records()
            .collect::<Result<_, _>>()
            .expect("CSV")
    }

    fn column(name: &str) -> usize {
        INCIDENT_FIELDS.iter().position(|field| field.name == name).expect("a column")
    }

    #[test]
    fn the_heading_is_the_table_and_missing_is_empty() {
        let rows = rows(&[sample::nowhere("n1")]);
        assert_eq!(
            rows[0].iter().collect::<Vec<_>>(),
            INCIDENT_FIELDS.iter().map(|f| f.name).collect::<Vec<_>>()
        );
        assert_eq!(&rows[1][column("lat")], "");
        assert_eq!(&rows[1][column("id")], "n1");
    }

    #[test]
    fn a_formula_is_text_and_a_negative_number_a_number() {
        let mut odd = sample::strike("s1");
        odd.title = "=HYPERLINK(\"http://x\";\"y\")".into();
        odd.actor = Some("\tcmd".into());
        odd.target = Some("@SUM(A1)".into());
        odd.lat = Some(-12.5);
        let row = &rows(&[odd])[1];
        assert_eq!(&row[column("title")], "'=HYPERLINK(\"http://x\";\"y\")");
        assert_eq!(&row[column("actor")], "'\tcmd");
        assert_eq!(&row[column("target")], "'@SUM(A1)");
        assert_eq!(&row[column("lat")], "-12.5");
    }

    #[test]
    fn commas_quotes_and_line_breaks_stay_in_their_cell() {
        let mut odd = sample::strike("s1");
        odd.title = "قصف، \"عنيف\",\nثم هدوء".into();
        assert_eq!(&rows(&[odd.clone()])[1][column("title")], odd.title);
    }

    #[test]
    fn any_text_is_read_back_as_it_was() {
        let texts = ["a\"b\"", "\"", ",", "x\ry", "x\ny", " a ", "س،", "", "'"];
        for width in [1, 3] {
            let mut out = Vec::new();
            let mut cells = Cells::new(&mut out);
            for row in texts.chunks(width) {
                row.iter().try_for_each(|text| cells.cell(&Value::Text((*text).into()))).expect("written");
                cells.end_row().expect("written");
            }
            cells.flush().expect("written");
            let mut reader = ::csv::ReaderBuilder::new().has_headers(false).from_reader(&out[..]);
            let read: Vec<String> = reader
                .records()
                .flat_map(|row| row.expect("a row").iter().map(str::to_owned).collect::<Vec<_>>())
                .collect();
            assert_eq!(read, texts, "{width}");
        }
    }

    #[test]
    fn mentions_have_their_own_table() {
        let mut out = Vec::new();
        let written = write_mentions_csv(&mut out, &[sample::mention("a.txt", "ترتر", "gn1")]);
        assert_eq!(written.expect("memory takes everything"), 1);
        assert!(String::from_utf8_lossy(&out).starts_with("report,start,end,text,"));
    }
}
