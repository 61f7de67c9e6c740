//! Sorting more keys than memory holds: runs are sorted and put aside, then merged.

use std::cmp::Ordering;
use std::collections::BinaryHeap;
use std::io::{self, BufReader, BufWriter, Read, Seek, SeekFrom, Write};

use super::scratch::{Scratch, Store};

/// Bytes of keys in a run. With its entries a run takes about twice as much memory.
const RUN: usize = 96 << 20;

/// The longest key, in bytes; no place has a longer name.
const LONGEST: usize = 1000;

/// Keys with a value each, to be had back in order.
pub struct Sorter<'a> {
    scratch: Scratch<'a>,
    limit: usize,
    /// The keys of the run, each after its length as two bytes.
    keys: Vec<u8>,
    entries: Vec<Entry>,
    runs: Vec<Box<dyn Store>>,
}

/// A key of the run: its first bytes, which decide most comparisons; where it stands; its value.
#[derive(Clone, Copy)]
struct Entry {
    head: u64,
    at: u32,
    value: u32,
}

impl<'a> Sorter<'a> {
    /// An empty one that puts its runs into `scratch`.
    pub fn new(scratch: Scratch<'a>) -> Self {
        Self { scratch, limit: RUN, keys: Vec::new(), entries: Vec::new(), runs: Vec::new() }
    }

    /// Adds a key. One longer than a name can be is left out.
    pub fn push(&mut self, key: &str, value: u32) -> io::Result<()> {
        let bytes = key.as_bytes();
        if bytes.len() > LONGEST {
            return Ok(());
        }
        let mut head = [0; 8];
        let shared = bytes.len().min(8);
        head[..shared].copy_from_slice(&bytes[..shared]);
        let entry = Entry { head: u64::from_be_bytes(head), at: self.keys.len() as u32, value };
        self.keys.extend((bytes.len() as u16).to_le_bytes());
        self.keys.extend(bytes);
        self.entries.push(entry);
        if self.keys.len() >= self.limit { self.put_aside() } else { Ok(()) }
    }

    /// Hands every key to `take`, in order, with its values in order and each once.
    pub fn each(mut self, mut take: impl FnMut(&[u8], &[u32]) -> io::Result<()>) -> io::Result<()> {
        let mut group = Group::default();
        if self.runs.is_empty() {
            self.sort();
            for entry in &self.entries {
                group.add(key(&self.keys, *entry), entry.value, &mut take)?;
            }
            return group.close(&mut take);
        }
        self.put_aside()?;
        let mut open = BinaryHeap::with_capacity(self.runs.len());
        for mut store in std::mem::take(&mut self.runs) {
            store.seek(SeekFrom::Start(0))?;
            let mut run = Run { file: BufReader::with_capacity(1 << 18, store), key: Vec::new(), value: 0 };
            if run.next()? {
                open.push(run);
            }
        }
        while let Some(mut run) = open.peek_mut() {
            group.add(&run.key, run.value, &mut take)?;
            if !run.next()? {
                std::collections::binary_heap::PeekMut::pop(run);
            }
        }
        group.close(&mut take)
    }

    fn sort(&mut self) {
        let keys = &self.keys;
        self.entries.sort_unstable_by(|a, b| {
            let rest = || key(keys, *a).cmp(key(keys, *b)).then(a.value.cmp(&b.value));
            a.head.cmp(&b.head).then_with(rest)
        });
    }

    /// Writes the run away and begins another.
    fn put_aside(&mut self) -> io::Result<()> {
        self.sort();
        let mut out = BufWriter::with_capacity(1 << 18, (self.scratch)()?);
        for entry in &self.entries {
            let key = key(&self.keys, *entry);
            out.write_all(&(key.len() as u16).to_le_bytes())?;
            out.write_all(key)?;
            out.write_all(&entry.value.to_le_bytes())?;
        }
        self.runs.push(out.into_inner().map_err(io::IntoInnerError::into_error)?);
        self.keys.clear();
        self.entries.clear();
        Ok(())
    }
}

fn key(keys: &[u8], entry: Entry) -> &[u8] {
    let at = entry.at as usize;
    let length = usize::from(u16::from_le_bytes([keys[at], keys[at + 1]]));
    &keys[at + 2..at + 2 + length]
}

/// The values of the key at hand.
#[derive(Default)]
struct Group {
    key: Vec<u8>,
    values: Vec<u32>,
}

impl Group {
    fn add(
        &mut self,
        key: &[u8],
        value: u32,
        take: &mut impl FnMut(&[u8], &[u32]) -> io::Result<()>,
    ) -> io::Result<()> {
        if key != self.key {
            self.close(take)?;
            self.key.clear();
            self.key.extend(key);
        }
        if self.values.last() != Some(&value) {
            self.values.push(value);
        }
        Ok(())
    }

    fn close(&mut self, take: &mut impl FnMut(&[u8], &[u32]) -> io::Result<()>) -> io::Result<()> {
        if !self.values.is_empty() {
            take(&self.key, &self.values)?;
            self.values.clear();
        }
        Ok(())
    }
}

/// A run that was put aside, at one of its keys.
struct Run {
    file: BufReader<Box<dyn Store>>,
    key: Vec<u8>,
    value: u32,
}

impl Run {
    /// Goes to the next key; `false` at the end.
    fn next(&mut self) -> io::Result<bool> {
        let mut two = [0; 2];
        if self.file.read(&mut two[..1])? == 0 {
            return Ok(false);
        }
        self.file.read_exact(&mut two[1..])?;
        self.key.resize(usize::from(u16::from_le_bytes(two)), 0);
        self.file.read_exact(&mut self.key)?;
        let mut four = [0; 4];
        self.file.read_exact(&mut four)?;
        self.value = u32::from_le_bytes(four);
        Ok(true)
    }
}

/// The smallest key is the greatest run: a [`BinaryHeap`] gives its greatest first.
impl Ord for Run {
    fn cmp(&self, other: &Self) -> Ordering {
        other.key.cmp(&self.key).then(other.value.cmp(&self.value))
    }
}

impl PartialOrd for Run {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Run {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other).is_eq()
    }
}

impl Eq for Run {}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use proptest::prelude::*;

    use super::super::scratch::in_memory;
    use super::*;

    proptest! {
        #[test]
        fn runs_put_aside_come_back_as_one_sorted_list(
            pairs in proptest::collection::vec(("[a-cا-ت]{0,10}", 0u32..9), 0..200),
            limit in 10usize..500,
        ) {
            let mut wanted: BTreeMap<Vec<u8>, Vec<u32>> = BTreeMap::new();
            let mut sorter = Sorter::new(&in_memory);
            sorter.limit = limit;
            for (key, value) in &pairs {
                sorter.push(key, *value).expect("memory");
                wanted.entry(key.as_bytes().to_vec()).or_default().push(*value);
            }
            for values in wanted.values_mut() {
                values.sort_unstable();
                values.dedup();
            }
            let mut got = Vec::new();
            sorter.each(|key, values| { got.push((key.to_vec(), values.to_vec())); Ok(()) }).expect("memory");
            prop_assert_eq!(got, wanted.into_iter().collect::<Vec<_>>());
        }
    }
}
