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

/// Cells in rows, each harmless in a spreadsheet.
pub(super) struct Cells<W: Write> {
    table: ::csv::Writer<W>,
    /// A cell that is not text, or not as it stands.
    text: Vec<u8>,
}

impl<W: Write> Cells<W> {
    /// Cells to `out`; nothing is written yet.
    pub(super) fn new(out: W) -> Self {
        let table = ::csv::WriterBuilder::new().terminator(::csv::Terminator::CRLF).from_writer(out);
        Self { table, text: Vec::new() }
    }

    /// Writes a row of names.
    pub(super) fn heading<S: AsRef<str>>(&mut self, names: impl IntoIterator<Item = S>) -> io::Result<()> {
        names.into_iter().try_for_each(|name| self.field(name.as_ref()))?;
        self.end_row()
    }

    /// Writes a cell.
    pub(super) fn cell(&mut self, value: &Value<'_>) -> io::Result<()> {
        self.text.clear();
        match value {
            Value::Null => return self.field(""),
            Value::Text(text) if text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']) => {
                self.text.push(b'\'');
                self.text.extend_from_slice(text.as_bytes());
            }
            Value::Text(text) => return self.field(text),
            // As in our JSON: quicker than by way of their display, and a layer says the same in both.
            Value::Integer(number) => serde_json::to_writer(&mut self.text, number)?,
            Value::Real(number) => serde_json::to_writer(&mut self.text, &number.get())?,
            other => write!(self.text, "{other}")?,
        }
        self.table.write_field(&self.text).map_err(cause)
    }

    /// Ends a row.
    pub(super) fn end_row(&mut self) -> io::Result<()> {
        self.table.write_record(None::<&[u8]>).map_err(cause)
    }

    /// Writes what waits in memory.
    pub(super) fn flush(&mut self) -> io::Result<()> {
        self.table.flush()
    }

    fn field(&mut self, text: &str) -> io::Result<()> {
        self.table.write_field(text).map_err(cause)
    }
}

/// What `out` said, of its own kind: a closed pipe must be known as one.
fn cause(error: ::csv::Error) -> io::Error {
    match error.into_kind() {
        ::csv::ErrorKind::Io(error) => error,
        other => io::Error::other(format!("{other:?}")),
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
    fn mentions_have_their_own_table() {
        let mut out = Vec::new();
        let written = write_mentions_csv(&mut out, &[sample::mention("a.txt", "ترتر", "gn1")]);
        assert_eq!(written.expect("memory takes everything"), 1);
        assert!(String::from_utf8_lossy(&out).starts_with("report,start,end,text,"));
    }
}
