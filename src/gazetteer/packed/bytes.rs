//! Where the bytes of a packed gazetteer are: in the program, in memory, or in a file mapped into memory.

use std::fs::File;
use std::io::Read;
use std::ops::Deref;
use std::path::Path;

use super::super::layout::MAGIC;
use crate::error::{Error, Result};
use crate::mapped::Mapped;

/// Bytes that stay where they are.
pub enum Bytes {
    /// Part of the program.
    Static(&'static [u8]),
    /// Compiled from tables just now.
    Owned(Vec<u8>),
    /// A file; its pages are read when they are first looked at.
    Mapped(Mapped),
}

impl Bytes {
    /// Maps the file at `path`.
    ///
    /// # Errors
    /// What the system gives.
    pub fn map(path: &Path) -> Result<Self> {
        // A lookup goes to a few pages here and there.
        Mapped::open(path).map(Self::Mapped)
    }

    /// Asks the system for the pages of a file on which these bytes stand, without waiting for them.
    pub fn expect(&self, from: usize, length: usize) {
        if let Self::Mapped(map) = self {
            map.expect(from, length);
        }
    }
}

impl Deref for Bytes {
    type Target = [u8];

    fn deref(&self) -> &[u8] {
        match self {
            Self::Static(bytes) => bytes,
            Self::Owned(bytes) => bytes,
            Self::Mapped(file) => file,
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
