//! Entries put into the order of their keys in bounded memory: runs of a million are sorted, put by in temporary files
//! without a name, and merged.

use std::cmp::Reverse;
use std::collections::BinaryHeap;
use std::fs::File;
use std::io::{self, BufReader, BufWriter, Read, Seek, SeekFrom, Write};

use super::layout::ENTRY;

/// Entries of a run: 76 MB.
const RUN: usize = 1_000_000;

/// What an entry is ordered by: its place on the curve, then its record.
pub(super) type Key = (u64, u64);

/// Entries on their way into order.
pub(super) struct Sorter {
    now: Vec<(Key, [u8; ENTRY])>,
    runs: Vec<File>,
    run: usize,
}

impl Sorter {
    pub(super) fn new() -> Self {
        Self::with_runs_of(RUN)
    }

    fn with_runs_of(run: usize) -> Self {
        Self { now: Vec::new(), runs: Vec::new(), run }
    }

    pub(super) fn push(&mut self, key: Key, entry: [u8; ENTRY]) -> io::Result<()> {
        self.now.push((key, entry));
        if self.now.len() < self.run { Ok(()) } else { self.put_by() }
    }

    /// Writes the entries that are in memory as a run.
    fn put_by(&mut self) -> io::Result<()> {
        self.now.sort_unstable_by_key(|(key, _)| *key);
        let mut out = BufWriter::with_capacity(1 << 18, tempfile::tempfile()?);
        for ((place, record), entry) in self.now.drain(..) {
            out.write_all(&place.to_le_bytes())?;
            out.write_all(&record.to_le_bytes())?;
            out.write_all(&entry)?;
        }
        self.runs.push(out.into_inner().map_err(io::IntoInnerError::into_error)?);
        Ok(())
    }

    /// Hands the entries over in the order of their keys.
    pub(super) fn each(mut self, mut take: impl FnMut(&[u8; ENTRY]) -> io::Result<()>) -> io::Result<()> {
        if self.runs.is_empty() {
            self.now.sort_unstable_by_key(|(key, _)| *key);
            return self.now.iter().try_for_each(|(_, entry)| take(entry));
        }
        self.put_by()?;
        self.now = Vec::new();
        let mut runs = self.runs.into_iter().map(Run::new).collect::<io::Result<Vec<_>>>()?;
        let mut heap = BinaryHeap::new();
        for (number, run) in runs.iter_mut().enumerate() {
            heap.extend(run.next()?.map(|(key, entry)| Reverse((key, number, entry))));
        }
        while let Some(Reverse((_, number, entry))) = heap.pop() {
            take(&entry)?;
            if let Some(run) = runs.get_mut(number) {
                heap.extend(run.next()?.map(|(key, entry)| Reverse((key, number, entry))));
            }
        }
        Ok(())
    }
}

/// A run that is read back.
struct Run {
    file: BufReader<File>,
    left: u64,
}

impl Run {
    fn new(mut file: File) -> io::Result<Self> {
        let left = file.seek(SeekFrom::End(0))? / (16 + ENTRY as u64);
        file.seek(SeekFrom::Start(0))?;
        Ok(Self { file: BufReader::with_capacity(1 << 18, file), left })
    }

    fn next(&mut self) -> io::Result<Option<(Key, [u8; ENTRY])>> {
        if self.left == 0 {
            return Ok(None);
        }
        self.left -= 1;
        let (mut place, mut record, mut entry) = ([0; 8], [0; 8], [0; ENTRY]);
        self.file.read_exact(&mut place)?;
        self.file.read_exact(&mut record)?;
        self.file.read_exact(&mut entry)?;
        Ok(Some(((u64::from_le_bytes(place), u64::from_le_bytes(record)), entry)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entries_come_back_in_order_whether_in_memory_or_in_runs() {
        for run in [3, 1000] {
            let mut sorter = Sorter::with_runs_of(run);
            for number in 0..20u64 {
                let key = number * 7 % 20;
                sorter.push((key / 2, key), [key as u8; ENTRY]).expect("pushed");
            }
            let mut seen = Vec::new();
            let taken = sorter.each(|entry| {
                seen.push(entry[0]);
                Ok(())
            });
            taken.expect("sorted");
            assert_eq!(seen, (0..20).collect::<Vec<_>>(), "runs of {run}");
        }
    }
}
