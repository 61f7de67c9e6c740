//! Reading the table: its separator recognised, a row at a time, each with its line.

use std::io::{BufRead, Read};

use csv::{ByteRecord, ReaderBuilder};

use crate::report::{Metered, delimiter, stream};
use crate::{Error, Result};

/// The longest row, in bytes: a quote that is never closed must not fill the memory.
const MAX_ROW: u64 = 16 * 1024 * 1024;

/// A table that is being read.
pub(super) struct Table<'a> {
    rows: csv::Reader<Metered<Box<dyn BufRead + 'a>>>,
    /// Its first row.
    pub(super) header: ByteRecord,
    /// The sign between two cells.
    pub(super) sign: u8,
    /// Whether its lines end in two characters.
    pub(super) crlf: bool,
    /// Whether it begins with a byte order mark.
    pub(super) marked: bool,
    file: String,
    row: ByteRecord,
}

/// A row with its line, or what is wrong with it.
type Row<'t> = Result<(usize, &'t ByteRecord)>;

impl<'a> Table<'a> {
    /// Opens the table and reads its header.
    pub(super) fn open(
        file: &str,
        input: impl Read + 'a,
        encoding: Option<&str>,
        notice: &mut dyn FnMut(String),
    ) -> Result<Self> {
        let stream = stream(file, input, encoding)?;
        if let Some(odd) = stream.odd {
            notice(odd.to_string());
        }
        let sign = delimiter(&stream.head);
        let crlf = stream.head.split_once('\n').is_some_and(|(first, _)| first.ends_with('\r'));
        let input = Metered { input: stream.text, left: MAX_ROW };
        let rows = ReaderBuilder::new().flexible(true).has_headers(false).delimiter(sign).from_reader(input);
        let header = ByteRecord::new();
        let mut table = Self {
            rows,
            header,
            sign,
            crlf,
            marked: stream.marked,
            file: file.to_owned(),
            row: ByteRecord::new(),
        };
        if !table.read()? {
            let remedy = "begin it with a line of column names";
            return Err(Error::data(file, 1, "the table is empty", remedy));
        }
        table.header = std::mem::take(&mut table.row);
        Ok(table)
    }

    fn read(&mut self) -> Result<bool> {
        self.rows.get_mut().left = MAX_ROW;
        let line = self.line();
        self.rows.read_byte_record(&mut self.row).map_err(|error| {
            if self.rows.get_ref().left == 0 {
                let remedy = "look for a quotation mark that is never closed";
                return Error::data(&self.file, line, "a row has no end", remedy);
            }
            match error.into_kind() {
                csv::ErrorKind::Io(error) => Error::io(&self.file, error),
                other => Error::data(&self.file, line, format!("{other:?}"), "mend the row"),
            }
        })
    }

    fn line(&self) -> usize {
        usize::try_from(self.rows.position().line()).unwrap_or(usize::MAX)
    }

    /// The next row; `None` at the end. A row with cells beyond the header's is wrong; one that lacks some at its end
    /// gets empty ones, as spreadsheets leave them out.
    pub(super) fn next_row(&mut self) -> Result<Option<Row<'_>>> {
        if !self.read()? {
            return Ok(None);
        }
        let line = self.row.position().map_or(0, |at| usize::try_from(at.line()).unwrap_or(usize::MAX));
        let (cells, columns) = (self.row.len(), self.header.len());
        if self.row.iter().skip(columns).any(|cell| !cell.is_empty()) {
            let reason = format!("the row has {cells} cells, the header {columns}");
            let remedy = "quote a cell that holds the separator; the row is left out";
            return Ok(Some(Err(Error::data(&self.file, line, reason, remedy))));
        }
        self.row.truncate(columns);
        (cells..columns).for_each(|_| self.row.push_field(b""));
        Ok(Some(Ok((line, &self.row))))
    }
}
