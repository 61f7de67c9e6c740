//! Records put into the order of a curve in little memory: their bytes wait in a temporary file without a name, which
//! the system takes away with the process; a key, a place and a length of each are kept.

use std::fs::File;
use std::io::{self, BufWriter, Read, Seek, SeekFrom, Write};

/// Where a record waits.
#[derive(Debug, Clone, Copy)]
pub(super) struct Entry<T> {
    key: u64,
    offset: u64,
    pub(super) length: u32,
    /// What is kept of it in memory.
    pub(super) note: T,
}

/// Records on their way into order.
pub(super) struct Spill<T> {
    file: BufWriter<File>,
    offset: u64,
    entries: Vec<Entry<T>>,
}

/// Records in order.
pub(super) struct Sorted<T> {
    file: File,
    pub(super) entries: Vec<Entry<T>>,
}

impl<T> Spill<T> {
    /// Nothing yet, with room for `count` records; the file is made in the system's folder for such (`TMPDIR`).
    pub(super) fn new(count: u64) -> io::Result<Self> {
        let file = BufWriter::with_capacity(1 << 18, tempfile::tempfile()?);
        let count = usize::try_from(count).unwrap_or_default();
        Ok(Self { file, offset: 0, entries: Vec::with_capacity(count) })
    }

    /// Puts a record by.
    pub(super) fn push(&mut self, key: u64, note: T, record: &[u8]) -> io::Result<()> {
        let length = u32::try_from(record.len())
            .map_err(|_| io::Error::new(io::ErrorKind::FileTooLarge, "a feature of more than 4 GiB"))?;
        self.file.write_all(record)?;
        self.entries.push(Entry { key, offset: self.offset, length, note });
        self.offset += u64::from(length);
        Ok(())
    }

    /// The records by their keys; those of one key stay as they came.
    pub(super) fn sorted(mut self) -> io::Result<Sorted<T>> {
        self.entries.sort_unstable_by_key(|entry| (entry.key, entry.offset));
        let file = self.file.into_inner().map_err(io::IntoInnerError::into_error)?;
        Ok(Sorted { file, entries: self.entries })
    }
}

impl<T> Sorted<T> {
    /// Reads a record into `buffer`, in place of what was there.
    pub(super) fn read(&mut self, number: usize, buffer: &mut Vec<u8>) -> io::Result<()> {
        let entry = &self.entries[number];
        buffer.clear();
        self.file.seek(SeekFrom::Start(entry.offset))?;
        let read = (&self.file).take(u64::from(entry.length)).read_to_end(buffer)?;
        if read as u64 == u64::from(entry.length) { Ok(()) } else { Err(io::ErrorKind::UnexpectedEof.into()) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn records_come_back_by_key_and_then_as_they_came() {
        let mut spill = Spill::new(4).expect("a temporary file");
        for (key, text) in [(3, "c"), (1, "first"), (3, "d"), (2, "")] {
            spill.push(key, key, text.as_bytes()).expect("written");
        }
        let mut sorted = spill.sorted().expect("sorted");
        let mut buffer = b"old".to_vec();
        let mut all = Vec::new();
        for number in 0..sorted.entries.len() {
            sorted.read(number, &mut buffer).expect("read");
            all.push((sorted.entries[number].note, String::from_utf8(buffer.clone()).expect("text")));
        }
        let expected = [(1, "first"), (2, ""), (3, "c"), (3, "d")].map(|(key, text)| (key, text.to_owned()));
        assert_eq!(all, expected);
    }
}
