//! The heap of strings, written as it grows.

use std::collections::HashMap;
use std::io::{self, Write};

/// Strings one after another, each ended by a zero byte; offset 0 is the empty string.
pub struct Heap<W> {
    out: W,
    length: u64,
    known: HashMap<String, u32>,
}

impl<W: Write> Heap<W> {
    /// A heap that holds the empty string.
    pub fn new(mut out: W) -> io::Result<Self> {
        out.write_all(&[0])?;
        Ok(Self { out, length: 1, known: HashMap::new() })
    }

    /// Adds a string and gives its offset.
    ///
    /// # Errors
    /// When the heap would pass 4 GB, where offsets end, or cannot be written.
    pub fn push(&mut self, string: &str) -> io::Result<u32> {
        if string.is_empty() {
            return Ok(0);
        }
        let full =
            || io::Error::other("the names of these places fill more than 4 GB: import fewer countries");
        let at = u32::try_from(self.length).map_err(|_| full())?;
        // A zero byte would end the string early; a name has none.
        for part in string.as_bytes().split(|byte| *byte == 0) {
            self.out.write_all(part)?;
            self.length += part.len() as u64;
        }
        self.out.write_all(&[0])?;
        self.length += 1;
        Ok(at)
    }

    /// As [`Heap::push`], for strings that come again and again: each stands in the heap once.
    pub fn intern(&mut self, string: &str) -> io::Result<u32> {
        if string.is_empty() {
            return Ok(0);
        }
        if let Some(at) = self.known.get(string) {
            return Ok(*at);
        }
        let at = self.push(string)?;
        self.known.insert(string.to_owned(), at);
        Ok(at)
    }

    /// What it was written to.
    pub fn into_inner(self) -> W {
        self.out
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_string_met_twice_is_kept_once() {
        let mut heap = Heap::new(Vec::new()).expect("a heap");
        let first = heap.intern("AZ.12").expect("room");
        heap.push("x").expect("room");
        assert_eq!(heap.intern("AZ.12").expect("room"), first);
        assert_eq!(heap.into_inner(), b"\0AZ.12\0x\0");
    }

    #[test]
    fn past_4_gb_it_says_so_rather_than_point_elsewhere() {
        let mut heap = Heap::new(io::sink()).expect("a heap");
        heap.length = u64::from(u32::MAX) + 1;
        assert!(heap.push("x").expect_err("full").to_string().contains("4 GB"));
    }
}
