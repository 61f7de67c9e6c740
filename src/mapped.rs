//! Files mapped into memory: their pages are read when they are first looked at.

use std::io;
use std::ops::Deref;
use std::path::Path;

use mmap_io::{MemoryMappedFile, MmapAdvice, MmapIoError};

use crate::error::{Error, Result};

/// A file, as bytes that cannot be written to.
pub struct Mapped(MemoryMappedFile);

impl Mapped {
    /// Maps the file at `path`, which is looked at here and there.
    ///
    /// # Errors
    /// What the system gives.
    pub fn open(path: &Path) -> Result<Self> {
        let fault = |error: MmapIoError| match error {
            MmapIoError::Io(error) => Error::io(path, error),
            other => Error::io(path, io::Error::other(other.to_string())),
        };
        let map = MemoryMappedFile::open_ro(path).map_err(fault)?;
        // Without this word, the system reads much round each page that is looked at, which takes a second where its
        // read-ahead is set to megabytes.
        map.advise(0, map.len(), MmapAdvice::Random).map_err(fault)?;
        Ok(Self(map))
    }

    /// Asks the system for the pages of a stretch, without waiting for them.
    pub fn expect(&self, from: usize, length: usize) {
        // It is advice: where it cannot be followed, the pages are read when they are looked at.
        let _ = self.0.advise(from as u64, length as u64, MmapAdvice::WillNeed);
    }
}

impl Deref for Mapped {
    type Target = [u8];

    fn deref(&self) -> &[u8] {
        // The whole of a mapping that is only read can always be had.
        self.0.as_slice_bytes(0, self.0.len()).unwrap_or_default()
    }
}
