//! Where the bytes of a packed gazetteer are: in the program, in memory, or in a file mapped into memory.

use std::fs::File;
use std::io::{self, Read};
use std::ops::Deref;
use std::path::Path;

use mmap_io::{MemoryMappedFile, MmapAdvice, MmapIoError};

use super::super::layout::MAGIC;
use crate::error::{Error, Result};

/// Bytes that stay where they are.
pub enum Bytes {
    /// Part of the program.
    Static(&'static [u8]),
    /// Compiled from tables just now.
    Owned(Vec<u8>),
    /// A file; its pages are read when they are first looked at.
    Mapped(MemoryMappedFile),
}

impl Bytes {
    /// Maps the file at `path`.
    ///
    /// # Errors
    /// What the system gives.
    pub fn map(path: &Path) -> Result<Self> {
        let fault = |error: MmapIoError| match error {
            MmapIoError::Io(error) => Error::io(path, error),
            other => Error::io(path, io::Error::other(other.to_string())),
        };
        let map = MemoryMappedFile::open_ro(path).map_err(fault)?;
        // A lookup goes to a few pages here and there. Without this word, the system reads much round each of them,
        // which takes a second where its read-ahead is set to megabytes.
        map.advise(0, map.len(), MmapAdvice::Random).map_err(fault)?;
        Ok(Self::Mapped(map))
    }

    /// Asks the system for the pages of a file on which these bytes stand, without waiting for them.
    pub fn expect(&self, from: usize, length: usize) {
        if let Self::Mapped(map) = self {
            // It is advice: where it cannot be followed, the pages are read when they are looked at.
            let _ = map.advise(from as u64, length as u64, MmapAdvice::WillNeed);
        }
    }
}

impl Deref for Bytes {
    type Target = [u8];

    fn deref(&self) -> &[u8] {
        match self {
            Self::Static(bytes) => bytes,
            Self::Owned(bytes) => bytes,
            // The whole of a mapping that is only read can always be had.
            Self::Mapped(file) => file.as_slice_bytes(0, file.len()).unwrap_or_default(),
        }
    }
}

/// Whether the file at `path` begins as a packed gazetteer does, whatever its name.
///
/// # Errors
/// When it cannot be read.
pub fn is_packed(path: &Path) -> Result<bool> {
    let mut head = Vec::new();
    let file = File::open(path).map_err(|error| Error::io(path, error))?;
    file.take(MAGIC.len() as u64).read_to_end(&mut head).map_err(|error| Error::io(path, error))?;
    Ok(head == MAGIC)
}
