//! A CSV table: a row is a report.

use std::borrow::Cow;
use std::io::Read;

use csv::{ByteRecord, ReaderBuilder};

use super::Diagnostic;
use super::draft::{Draft, Step, TEXT_KEYS};
use super::reader::{MAX_TEXT, too_long};
use crate::{Error, Result};

/// The reports of a table, read one row at a time.
pub(super) struct Rows<R> {
    rows: csv::Reader<Metered<R>>,
    header: Option<Vec<String>>,
    file: String,
    ended: bool,
    next: Option<Result<Step>>,
}

impl<R: Read> Rows<R> {
    /// The reports of `input`, which is the file `file`; its cells are parted by the sign `delimiter`.
    pub(super) fn new(input: R, file: &str, delimiter: u8) -> Self {
        let input = Metered { input, left: MAX_TEXT };
        let mut rows = ReaderBuilder::new();
        let rows = rows.flexible(true).has_headers(false).delimiter(delimiter).from_reader(input);
        Self { rows, header: None, file: file.to_owned(), ended: false, next: None }
    }

    /// The next row and the line that it begins on; `None` at the end.
    fn row(&mut self) -> Result<Option<(ByteRecord, usize)>> {
        let mut record = ByteRecord::new();
        self.rows.get_mut().left = MAX_TEXT;
        let line = usize::try_from(self.rows.position().line()).unwrap_or(usize::MAX);
        match self.rows.read_byte_record(&mut record) {
            Ok(true) => {
                let line = record.position().map_or(line, |at| usize::try_from(at.line()).unwrap_or(line));
                Ok(Some((record, line)))
            }
            Ok(false) => Ok(None),
            Err(_) if self.rows.get_ref().left == 0 => Err(too_long(&self.file, Some(line))),
            Err(error) => match error.into_kind() {
                csv::ErrorKind::Io(error) => Err(Error::io(&self.file, error)),
                other => Err(Error::data(&self.file, line, format!("{other:?}"), "mend the row")),
            },
        }
    }

    fn header(&mut self) -> Result<Vec<String>> {
        let cells = match self.row()? {
            Some((row, _)) => row.iter().map(|cell| lossy(cell).trim().to_lowercase()).collect(),
            None => Vec::new(),
        };
        if TEXT_KEYS.iter().any(|key| cells.iter().any(|cell| cell == key)) {
            return Ok(cells);
        }
        let reason = "the header has no column text, body or content";
        Err(Error::data(&self.file, 1, reason, "name the column that holds the text `text`"))
    }

    fn draft(&self, header: &[String], row: &ByteRecord, line: usize) -> Result<Draft> {
        let cell = |key: &str| {
            let column = header.iter().position(|name| name == key)?;
            row.get(column).map(lossy).filter(|cell| !cell.trim().is_empty())
        };
        let Some(text) = TEXT_KEYS.iter().find_map(|key| cell(key)) else {
            return Err(Error::data(&self.file, line, "the row has no text", "fill it or remove it"));
        };
        let mut draft = Draft { line: Some(line), ..Draft::of(text.into_owned()) };
        draft.fill(cell);
        Ok(draft)
    }

    fn step(&mut self) -> Result<Option<Step>> {
        let header = match self.header.take() {
            Some(header) => header,
            None => self.header()?,
        };
        let row = self.row();
        let step = match row {
            Ok(Some((row, line))) => {
                let draft = self.draft(&header, &row, line).map(Step::Draft);
                let broken = row.iter().any(|cell| std::str::from_utf8(cell).is_err());
                if broken {
                    self.next = Some(draft);
                    let at = row.position().map_or(0, csv::Position::byte);
                    let odd = format!(
                        "the row from byte {at} is no valid UTF-8; what is broken is shown as U+FFFD; save the \
                         file as UTF-8 or name its encoding with --encoding"
                    );
                    Ok(Some(Step::Odd(Diagnostic::new(&self.file, Some(line), odd).lost())))
                } else {
                    draft.map(Some)
                }
            }
            Ok(None) => {
                self.ended = true;
                Ok(None)
            }
            Err(error) => {
                self.ended = true;
                Err(error)
            }
        };
        self.header = Some(header);
        step
    }
}

impl<R: Read> Iterator for Rows<R> {
    type Item = Result<Step>;

    fn next(&mut self) -> Option<Self::Item> {
        if let Some(next) = self.next.take() {
            return Some(next);
        }
        if self.ended {
            return None;
        }
        let step = self.step();
        self.ended |= self.header.is_none();
        step.transpose()
    }
}

/// The sign that parts the cells of a header: whichever of comma, semicolon and tab is the most frequent.
pub(crate) fn delimiter(head: &str) -> u8 {
    let first = head.lines().next().unwrap_or_default();
    let count = |sign: u8| first.bytes().filter(|byte| *byte == sign).count();
    b",;\t".iter().copied().rev().max_by_key(|sign| count(*sign)).unwrap_or(b',')
}

fn lossy(cell: &[u8]) -> Cow<'_, str> {
    String::from_utf8_lossy(cell)
}

/// A stream that gives so many bytes and then fails, so that a quote that is never closed cannot fill the memory.
pub(crate) struct Metered<R> {
    /// Where the bytes come from.
    pub(crate) input: R,
    /// How many it may still give.
    pub(crate) left: u64,
}

impl<R: Read> Read for Metered<R> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        if self.left == 0 {
            return Err(std::io::Error::other("a row has no end"));
        }
        let most = buffer.len().min(usize::try_from(self.left).unwrap_or(usize::MAX));
        let read = self.input.read(buffer.get_mut(..most).unwrap_or_default())?;
        self.left -= read as u64;
        Ok(read)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn shown(bytes: &[u8]) -> Vec<String> {
        let show = |step: Result<Step>| match step {
            Ok(Step::Draft(draft)) => format!("{}#{:?} {:?}", draft.text, draft.line, draft.published),
            Ok(Step::Odd(odd)) => odd.to_string(),
            Err(error) => error.to_string(),
        };
        let sign = delimiter(&String::from_utf8_lossy(bytes));
        Rows::new(bytes, "a.csv", sign).map(show).collect()
    }

    #[test]
    fn rows_are_reports_and_lines_are_counted_through_quoted_breaks() {
        let rows = shown("Date,Text\n2020-10-05,\"قصف\nعلى بردع\"\n,\n,غارة\n".as_bytes());
        assert_eq!(rows[0], "قصف\nعلى بردع#Some(2) Some(\"2020-10-05\")");
        assert!(rows[1].starts_with("a.csv:4: the row has no text"), "{}", rows[1]);
        assert_eq!(rows[2], "غارة#Some(5) None");
    }

    #[test]
    fn semicolons_and_tabs_part_cells_as_well() {
        assert_eq!(shown("text;date\nقصف;2020-10-05".as_bytes()), ["قصف#Some(2) Some(\"2020-10-05\")"]);
        assert_eq!(shown("date\tbody\n2020-10-05\tقصف".as_bytes()), ["قصف#Some(2) Some(\"2020-10-05\")"]);
        assert_eq!(delimiter("text"), b',');
    }

    #[test]
    fn a_table_without_a_text_is_refused_by_its_header() {
        let rows = shown(b"file,published\na.txt,2020-10-05\n");
        assert_eq!(rows.len(), 1);
        assert!(rows[0].starts_with("a.csv:1: the header has no column text"), "{}", rows[0]);
        assert_eq!(shown(b"").len(), 1);
    }

    #[test]
    fn a_broken_byte_is_told_of_and_the_row_is_read() {
        let rows = shown(b"text,id\n\xFFabc,1\n");
        assert!(rows[0].starts_with("a.csv:2: the row from byte 8 is no valid UTF-8"), "{}", rows[0]);
        assert_eq!(rows[1], "\u{FFFD}abc#Some(2) None");
    }

    proptest! {
        #[test]
        fn no_bytes_make_it_panic(bytes in prop::collection::vec(prop_oneof![any::<u8>(), prop::sample::select(&b"\",;\n\rtext"[..])], 0..200)) {
            let _ = shown(&[b"text,id\n".as_slice(), &bytes].concat());
            let _ = shown(&bytes);
        }
    }
}
