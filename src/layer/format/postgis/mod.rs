//! A script for psql that loads layers into PostGIS.
//!
//! | what | how |
//! |---|---|
//! | features | a table a layer, its fields typed, the shape as `geography` behind them, by `COPY` |
//! | index | GiST on the shapes, B-trees on day, type and folded names of places |
//! | Arabic | `yaqut_fold`, and a column of words for full-text search with its GIN index |
//! | headings and meanings | comments on the tables and columns |
//!
//! Indexes come after the data, so that they are built and not grown. The script is one transaction.

mod fold;
mod table;

use std::fmt::Write as _;
use std::io::{self, Write};

use self::fold::function;
use self::table::Table;
use super::schema::{Schema, promoted};
use super::sink::Sink;
use super::wkb::wkb;
use crate::layer::feature::Feature;
use crate::layer::value::Value;

const HEAD: &str = include_str!("head.sql");

/// A script with layers.
pub(super) struct Script<W> {
    out: W,
    begun: bool,
    names: Vec<String>,
    layer: Option<Begun>,
}

/// The layer that was begun.
struct Begun {
    table: Table,
    shape: &'static str,
    line: String,
    blob: Vec<u8>,
}

impl<W: Write> Script<W> {
    pub(super) fn new(out: W) -> Self {
        Self { out, begun: false, names: Table::reserved(), layer: None }
    }

    /// Writes what stands before every table, once.
    fn head(&mut self) -> io::Result<()> {
        if self.begun {
            return Ok(());
        }
        self.begun = true;
        self.out.write_all(HEAD.as_bytes())?;
        self.out.write_all(function().as_bytes())
    }

    /// Ends the layer that was begun.
    fn end(&mut self) -> io::Result<()> {
        let Some(layer) = self.layer.take() else { return Ok(()) };
        self.out.write_all(b"\\.\n\n")?;
        self.out.write_all(layer.table.after().as_bytes())
    }
}

impl<W: Write> Sink for Script<W> {
    fn begin(&mut self, schema: &Schema) -> io::Result<()> {
        self.head()?;
        self.end()?;
        let table = Table::of(schema, &mut self.names);
        self.out.write_all(table.before().as_bytes())?;
        let (line, blob) = (String::new(), Vec::new());
        self.layer = Some(Begun { table, shape: schema.survey.shape(), line, blob });
        Ok(())
    }

    fn write(&mut self, feature: &Feature<'_>) -> io::Result<()> {
        let Begun { table, shape, line, blob } = self.layer.as_mut().ok_or(io::ErrorKind::InvalidInput)?;
        line.clear();
        for (number, (_, value)) in feature.properties.iter().enumerate() {
            table.measure(number, value);
            cell(value, line);
            line.push('\t');
        }
        match &feature.geometry {
            None => line.push_str(NULL),
            Some(geometry) => {
                let whole = promoted(&geometry.value, shape);
                blob.clear();
                wkb(whole.as_ref().unwrap_or(&geometry.value), blob);
                line.extend(blob.iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 0xF)]));
            }
        }
        line.push('\n');
        self.out.write_all(line.as_bytes())
    }

    fn finish(mut self: Box<Self>) -> io::Result<()> {
        self.head()?;
        self.end()?;
        self.out.write_all(b"COMMIT;\n")?;
        self.out.flush()
    }
}

/// A hexadecimal digit.
fn digit(number: u8) -> char {
    char::from(if number < 10 { b'0' + number } else { b'A' + number - 10 })
}

/// How `COPY` has a null.
const NULL: &str = "\\N";

/// Appends a value as `COPY` reads it in its text format.
fn cell(value: &Value<'_>, out: &mut String) {
    // There is no year 0 before the first, and no sign.
    let before_christ = |year: i16| (year < 1).then(|| 1 - i32::from(year));
    // Writing to a string cannot fail.
    let _ = match value {
        Value::Null => write!(out, "{NULL}"),
        Value::Text(text) => return escape(text, out),
        Value::Date(date) => match before_christ(date.year()) {
            Some(year) => write!(out, "{year:04}-{:02}-{:02} BC", date.month(), date.day()),
            None => write!(out, "{date}"),
        },
        Value::DateTime(at) => match before_christ(at.year()) {
            Some(year) => write!(out, "{year:04}-{:02}-{:02} {} BC", at.month(), at.day(), at.time()),
            None => write!(out, "{at}"),
        },
        Value::Integer(_) | Value::Real(_) | Value::Boolean(_) => write!(out, "{value}"),
    };
}

/// Appends a text for `COPY`: on one line, in one cell. What PostgreSQL has no letter for, U+0000, is left out.
fn escape(text: &str, out: &mut String) {
    let before = out.len();
    for c in text.chars() {
        match c {
            '\\' => out.push_str("\\\\"),
            '\t' => out.push_str("\\t"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\0' => {}
            _ => out.push(c),
        }
    }
    // Missing is null, never an empty text.
    if out.len() == before {
        out.push_str(NULL);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::layer::{Format, sample};

    fn written(incidents: &[crate::incident::Incident]) -> String {
        sample::written(Format::PostGis, incidents)
    }

    #[test]
    fn a_layer_is_a_table_and_all_is_one_transaction() {
        let text = written(&[sample::strike("s1"), sample::in_a_province("p1")]);
        for (words, times) in [("\nBEGIN;", 1), ("\nCOMMIT;\n", 1), ("\nCREATE TABLE ", 2), ("\n\\.\n", 2)] {
            assert_eq!(text.matches(words).count(), times, "{words}");
        }
        assert!(text.contains("\"killed_low\" bigint,") && text.contains("\"date_start\" date,"));
        assert!(text.contains("\"geog\" geography(Point, 4326)"));
        assert!(text.contains("PRIMARY KEY (\"id\")"));
        assert!(text.contains(
            "COMMENT ON COLUMN \"incidents\".\"killed_low\" IS 'killed, lowest figure (people) · "
        ));
    }

    #[test]
    fn a_text_stays_in_its_cell() {
        let cells = [
            ("a\\b\tc\r\nd", "a\\\\b\\tc\\r\\nd"),
            ("\\.", "\\\\."),
            ("\\N", "\\\\N"),
            ("x\0'\"$$;--", "x'\"$$;--"),
            ("\0", "\\N"),
        ];
        for (text, wanted) in cells {
            let mut line = String::new();
            cell(&Value::from(text), &mut line);
            assert_eq!(line, wanted);
        }
    }

    #[test]
    fn years_before_the_first_are_before_christ() {
        let days = [("0000-02-03", "0001-02-03 BC"), ("2020-10-01", "2020-10-01")];
        for (day, wanted) in days {
            let mut line = String::new();
            cell(&Value::Date(day.parse().expect("a day")), &mut line);
            assert_eq!(line, wanted);
        }
    }

    #[test]
    fn what_is_too_long_for_an_index_has_none() {
        let with = |place: String| {
            let mut incident = sample::strike("s1");
            incident.place = Some(place);
            written(&[incident]).matches("(yaqut_fold(\"place\") text_pattern_ops)").count()
        };
        // The other table is that of areas, in which it is not.
        assert_eq!((with("x".repeat(1900)), with("x".repeat(3000)), with("\u{FDFA}".repeat(100))), (2, 1, 1));
    }
}
