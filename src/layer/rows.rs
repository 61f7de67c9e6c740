//! Features as a table whose columns are known when the last of them has been seen: their rows wait, in memory while
//! they are few, then in a temporary file.

use std::io::{self, BufReader, BufWriter, Read, Seek, SeekFrom, Write};

use tempfile::SpooledTempFile;

use super::csv::{cause, cell};
use super::feature::Feature;
use super::value::Value;

/// Bytes of rows that wait in memory.
const IN_MEMORY: usize = 1 << 22;

/// Writes features as a table, without their shapes: a column for each name of a property, in the order in which the
/// names first stand. Nothing is written before the end, since a name may come late.
pub struct TableWriter<W> {
    out: W,
    names: Vec<String>,
    /// The rows: of each its columns and its bytes as two numbers, and its text without an end.
    waiting: BufWriter<SpooledTempFile>,
    row: Vec<u8>,
    count: usize,
}

impl<W: Write> TableWriter<W> {
    /// A writer to `out`; nothing is written yet.
    pub fn new(out: W) -> Self {
        let waiting = BufWriter::new(SpooledTempFile::new(IN_MEMORY));
        Self { out, names: Vec::new(), waiting, row: Vec::new(), count: 0 }
    }

    /// Puts a feature's row by.
    ///
    /// # Errors
    /// What the system's folder for temporary files says.
    pub fn write(&mut self, feature: &Feature<'_>) -> io::Result<()> {
        let same = |(place, (name, _)): (usize, &(&str, Value<'_>))| {
            self.names.get(place).is_some_and(|own| own == name)
        };
        let plain =
            feature.properties.len() == self.names.len() && feature.properties.iter().enumerate().all(same);
        if !plain {
            for (name, _) in &feature.properties {
                if !self.names.iter().any(|own| own == name) {
                    self.names.push((*name).to_owned());
                }
            }
        }
        self.row.clear();
        let mut row = ::csv::WriterBuilder::new().from_writer(&mut self.row);
        if plain {
            let cells = feature.properties.iter();
            cells
                .map(|(_, value)| cell(value))
                .try_for_each(|text| row.write_field(text.as_bytes()))
                .map_err(cause)?;
        } else {
            let cells = self.names.iter();
            cells
                .map(|name| cell(feature.get(name)))
                .try_for_each(|text| row.write_field(text.as_bytes()))
                .map_err(cause)?;
        }
        // The end of a row closes the quotes of its last cell; which end it gets is told when the columns are known.
        row.write_record(None::<&[u8]>).map_err(cause)?;
        row.flush()?;
        drop(row);
        self.row.pop();
        self.count += 1;
        let number = |number: usize| {
            let fits = u32::try_from(number).map(u32::to_le_bytes);
            fits.map_err(|_| io::Error::new(io::ErrorKind::FileTooLarge, "a row of more than 4 GiB"))
        };
        self.waiting.write_all(&number(self.names.len().max(1))?)?;
        self.waiting.write_all(&number(self.row.len())?)?;
        self.waiting.write_all(&self.row)
    }

    /// Writes the headings and the rows; gives the number of rows. Without a column nothing is written.
    ///
    /// # Errors
    /// What `out` says, or the system's folder for temporary files.
    pub fn finish(mut self) -> io::Result<usize> {
        if self.names.is_empty() {
            return Ok(0);
        }
        let mut headings =
            ::csv::WriterBuilder::new().terminator(::csv::Terminator::CRLF).from_writer(&mut self.out);
        headings.write_record(&self.names).map_err(cause)?;
        headings.flush()?;
        drop(headings);
        let mut waiting = self.waiting.into_inner().map_err(io::IntoInnerError::into_error)?;
        waiting.seek(SeekFrom::Start(0))?;
        let mut waiting = BufReader::with_capacity(1 << 16, waiting);
        for _ in 0..self.count {
            let mut number = || {
                let mut bytes = [0; 4];
                waiting.read_exact(&mut bytes).map(|()| u32::from_le_bytes(bytes))
            };
            let (columns, length) = (number()? as usize, number()?);
            if io::copy(&mut (&mut waiting).take(u64::from(length)), &mut self.out)? < u64::from(length) {
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
    features.iter().try_for_each(|feature| table.write(feature))?;
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
            rows.write(&Feature { geometry: None, properties }).expect("written");
        }
        assert_eq!(rows.finish().expect("finished"), 5);
        let text = String::from_utf8(out).expect("UTF-8");
        let starts: Vec<_> = text.lines().map(|line| line.get(..2).unwrap_or_default()).collect();
        assert_eq!(starts, ["n,", "0,", "1,", "2,", "3,", "4,"]);
        assert!(text.lines().skip(1).all(|line| line.ends_with(&long)));
    }
}
