//! Features as a table. Where the columns are known beforehand a row is written when it comes; else the rows wait for the
//! last of them, since a column may come late: in memory while they are few, then in a temporary file.

use std::borrow::Cow;
use std::io::{self, BufReader, BufWriter, Read, Seek, SeekFrom, Write};

use tempfile::SpooledTempFile;

use super::csv::Cells;
use super::feature::Feature;
use super::field::is_same;
use super::value::Value;

/// Bytes of rows that wait in memory.
const IN_MEMORY: usize = 1 << 22;

/// Writes features as a table, without their shapes: a column for each name of a property.
pub struct TableWriter<W: Write>(Rows<W>);

enum Rows<W: Write> {
    Known(Known<W>),
    Waiting(Waiting<W>),
}

impl<W: Write> TableWriter<W> {
    /// A table whose columns are the names in the order in which they first stand. Nothing is written before the end,
    /// since a name may come late.
    pub fn new(out: W) -> Self {
        let rows = BufWriter::new(SpooledTempFile::new(IN_MEMORY));
        Self(Rows::Waiting(Waiting { out, names: Vec::new(), rows, row: Vec::new(), count: 0 }))
    }

    /// A table of these columns, whose rows are written as they come, and its headings before the first.
    pub fn with_columns(out: W, names: Vec<Cow<'static, str>>) -> Self {
        Self(Rows::Known(Known { cells: Cells::new(out), names, count: 0 }))
    }

    /// Writes a row, or puts it by.
    ///
    /// # Errors
    /// What `out` says, or the system's folder for temporary files; [`io::ErrorKind::InvalidData`] for a property that
    /// is none of the columns, where these were given.
    pub fn write(&mut self, properties: &[(&str, Value<'_>)]) -> io::Result<()> {
        match &mut self.0 {
            Rows::Known(rows) => rows.write(properties),
            Rows::Waiting(rows) => rows.write(properties),
        }
    }

    /// Writes what is not written yet; gives the number of rows. Without a row nothing is written.
    ///
    /// # Errors
    /// What `out` says, or the system's folder for temporary files.
    pub fn finish(self) -> io::Result<usize> {
        match self.0 {
            Rows::Known(mut rows) => rows.cells.flush().map(|()| rows.count),
            Rows::Waiting(rows) => rows.finish(),
        }
    }
}

/// Rows of columns that are known.
struct Known<W: Write> {
    cells: Cells<W>,
    names: Vec<Cow<'static, str>>,
    count: usize,
}

impl<W: Write> Known<W> {
    fn write(&mut self, properties: &[(&str, Value<'_>)]) -> io::Result<()> {
        if self.count == 0 {
            self.cells.heading(&self.names)?;
        }
        let mut left = properties.len();
        for value in values(&self.names, properties) {
            left -= usize::from(value.is_some());
            self.cells.cell(value.unwrap_or(&Value::Null))?;
        }
        self.count += 1;
        if left > 0 {
            let odd = properties.iter().find(|(own, _)| self.names.iter().all(|name| name != own));
            let odd = odd.map_or("one that stands twice", |(name, _)| name);
            let reason =
                format!("the column {odd} is not among those that the layer says it has; ask for JSON lines");
            return Err(io::Error::new(io::ErrorKind::InvalidData, reason));
        }
        self.cells.end_row()
    }
}

/// The value of each column, in the order of the columns.
fn values<'p, 'v>(
    names: &'p [impl AsRef<str>],
    properties: &'p [(&str, Value<'v>)],
) -> impl Iterator<Item = Option<&'p Value<'v>>> {
    // Mostly the next property is that of the next column.
    let mut next = properties.iter().peekable();
    names.iter().map(move |name| {
        let value = next.next_if(|(own, _)| is_same(own, name.as_ref()));
        let value = value.or_else(|| properties.iter().find(|(own, _)| *own == name.as_ref()));
        value.map(|(_, value)| value)
    })
}

/// Rows of which a later one may have further columns.
struct Waiting<W> {
    out: W,
    names: Vec<String>,
    /// The rows: of each its columns and its bytes as two numbers, and its text without an end.
    rows: BufWriter<SpooledTempFile>,
    row: Vec<u8>,
    count: usize,
}

impl<W: Write> Waiting<W> {
    fn write(&mut self, properties: &[(&str, Value<'_>)]) -> io::Result<()> {
        for (place, (name, _)) in properties.iter().enumerate() {
            let stands = self.names.get(place).is_some_and(|own| own == name);
            if !stands && !self.names.iter().any(|own| own == name) {
                self.names.push((*name).to_owned());
            }
        }
        self.row.clear();
        let mut row = Cells::new(&mut self.row);
        values(&self.names, properties).try_for_each(|value| row.cell(value.unwrap_or(&Value::Null)))?;
        // The end of a row closes the quotes of its last cell; it is written when the columns are known.
        row.end_row()?;
        row.flush()?;
        drop(row);
        self.row.truncate(self.row.len().saturating_sub(2));
        self.count += 1;
        let number = |number: usize| {
            let fits = u32::try_from(number).map(u32::to_le_bytes);
            fits.map_err(|_| io::Error::new(io::ErrorKind::FileTooLarge, "a row of more than 4 GiB"))
        };
        self.rows.write_all(&number(self.names.len().max(1))?)?;
        self.rows.write_all(&number(self.row.len())?)?;
        self.rows.write_all(&self.row)
    }

    fn finish(mut self) -> io::Result<usize> {
        if self.names.is_empty() {
            return Ok(0);
        }
        let mut headings = Cells::new(&mut self.out);
        headings.heading(&self.names)?;
        headings.flush()?;
        drop(headings);
        let mut rows = self.rows.into_inner().map_err(io::IntoInnerError::into_error)?;
        rows.seek(SeekFrom::Start(0))?;
        let mut rows = BufReader::with_capacity(1 << 16, rows);
        for _ in 0..self.count {
            let mut number = || {
                let mut bytes = [0; 4];
                rows.read_exact(&mut bytes).map(|()| u32::from_le_bytes(bytes))
            };
            let (columns, length) = (number()? as usize, number()?);
            if io::copy(&mut (&mut rows).take(u64::from(length)), &mut self.out)? < u64::from(length) {
                return Err(io::ErrorKind::UnexpectedEof.into());
            }
            // Columns that were not known yet.
            (columns..self.names.len()).try_for_each(|_| self.out.write_all(b","))?;
            self.out.write_all(b"\r\n")?;
        }
        self.out.flush()?;
        Ok(self.count)
    }
}

/// Writes features as a table, by [`TableWriter`]; gives the number of rows.
///
/// # Errors
/// What `out` says, or the system's folder for temporary files.
pub fn write_features_csv(out: impl Write, features: &[Feature<'_>]) -> io::Result<usize> {
    let mut table = TableWriter::new(out);
    features.iter().try_for_each(|feature| table.write(&feature.properties))?;
    table.finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table(rows: &[&[(&'static str, &'static str)]]) -> String {
        let feature = |row: &&[(&'static str, &'static str)]| Feature {
            geometry: None,
            properties: row.iter().map(|(name, text)| (*name, Value::from(*text))).collect(),
        };
        let features: Vec<_> = rows.iter().map(feature).collect();
        let mut out = Vec::new();
        write_features_csv(&mut out, &features).expect("memory takes everything");
        String::from_utf8(out).expect("UTF-8")
    }

    #[test]
    fn a_column_that_comes_late_is_empty_in_the_rows_before_it() {
        let rows: &[&[(&str, &str)]] =
            &[&[("a", "1"), ("b", "x\r\n\"y\"")], &[("b", "2"), ("c", "=3")], &[("a", "4"), ("c", "5")]];
        assert_eq!(table(rows), "a,b,c\r\n1,\"x\r\n\"\"y\"\"\",\r\n,2,'=3\r\n4,,5\r\n");
        assert_eq!(table(&[]), "");
        assert_eq!(table(&[&[("a", "")], &[("a", "1")]]), "a\r\n\"\"\r\n1\r\n");
    }

    #[test]
    fn rows_that_memory_does_not_hold_come_back_as_they_were() {
        let long = "س".repeat(IN_MEMORY / 4);
        let mut out = Vec::new();
        let mut rows = TableWriter::new(&mut out);
        for number in 0..5 {
            let properties = vec![("n", Value::Integer(number)), ("text", Value::from(long.as_str()))];
            rows.write(&properties).expect("written");
        }
        assert_eq!(rows.finish().expect("finished"), 5);
        let text = String::from_utf8(out).expect("UTF-8");
        let starts: Vec<_> = text.lines().map(|line| line.get(..2).unwrap_or_default()).collect();
        assert_eq!(starts, ["n,", "0,", "1,", "2,", "3,", "4,"]);
        assert!(text.lines().skip(1).all(|line| line.ends_with(&long)));
    }

    #[test]
    fn known_columns_hold_every_row_and_no_other_column() {
        let mut out = Vec::new();
        let mut rows = TableWriter::with_columns(&mut out, vec!["a".into(), "b".into(), "c".into()]);
        rows.write(&[("a", Value::from("-1")), ("c", Value::Integer(-3))]).expect("written");
        rows.write(&[("c", Value::from("x,y")), ("a", Value::Null)]).expect("written");
        assert_eq!(rows.write(&[("d", Value::Null)]).map_err(|e| e.kind()), Err(io::ErrorKind::InvalidData));
        rows.finish().expect("written");
        assert!(String::from_utf8_lossy(&out).starts_with("a,b,c\r\n'-1,,-3\r\n,,\"x,y\"\r\n"));
        let mut out = Vec::new();
        assert_eq!(TableWriter::with_columns(&mut out, vec!["a".into()]).finish().expect("nothing"), 0);
        assert!(out.is_empty());
    }
}
