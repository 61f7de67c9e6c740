//! CSV: the same fields as a table, by RFC 4180 (UTF-8 without a byte order mark, CRLF, quotes where needed).
//!
//! A spreadsheet takes a cell that begins with `=`, `+`, `-` or `@` for a formula and runs it, and text from a
//! report may begin with anything. Such a text cell gets an apostrophe in front, which spreadsheets take for "this
//! is text"; so does one that begins with a tab or a line break, which they skip. Numbers are left alone. Whoever
//! needs the bare text reads the GeoJSON or the JSON lines.

use std::borrow::Cow;
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
    let mut table = ::csv::WriterBuilder::new().terminator(::csv::Terminator::CRLF).from_writer(out);
    table.write_record(fields.iter().map(|field| field.name)).map_err(cause)?;
    let mut rows = 0;
    for record in records {
        for field in fields {
            table.write_field(cell(&(field.get)(record)).as_bytes()).map_err(cause)?;
        }
        table.write_record(None::<&[u8]>).map_err(cause)?;
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

/// What `out` said, of its own kind: a closed pipe must be known as one.
pub(super) fn cause(error: ::csv::Error) -> io::Error {
    match error.into_kind() {
        ::csv::ErrorKind::Io(error) => error,
        other => io::Error::other(format!("{other:?}")),
    }
}

/// The cell of a value, harmless in a spreadsheet.
pub(super) fn cell<'a>(value: &'a Value<'_>) -> Cow<'a, str> {
    match value {
        Value::Text(text) if text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']) => {
            format!("'{text}").into()
        }
        Value::Text(text) => Cow::Borrowed(text.as_ref()),
        other => other.to_string().into(),
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
