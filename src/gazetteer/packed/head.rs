//! Reading the head of a packed gazetteer.

use std::ops::Range;

use super::super::layout::{FIXED, HEAD, MAGIC, SECTIONS, SIZE, Size, VERSION};
use crate::error::{Error, Result};

/// What the head says: where each section is, and the checksum that it should have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Head {
    /// The version of the format.
    pub version: u32,
    /// The sections' places in the file.
    pub sections: [Range<usize>; SECTIONS],
    /// Their checksums.
    pub checksums: [u32; SECTIONS],
}

impl Head {
    /// Reads the head of `bytes`, and checks it against itself and against the length of the whole.
    ///
    /// # Errors
    /// [`Error::Data`] that names `file`: no packed gazetteer, of another version, altered, or cut short.
    pub fn read(file: &str, bytes: &[u8]) -> Result<Self> {
        let fault =
            |reason: &str| Error::data(file, None, reason, "write it again with `yaqut gazetteer import`");
        let Some(rest) = bytes.strip_prefix(MAGIC) else {
            return Err(fault("is no packed gazetteer"));
        };
        let word =
            |at: usize| rest.get(at..at + 4).and_then(|b| b.first_chunk()).copied().map(u32::from_le_bytes);
        let (Some(version), Some(checksum)) = (word(0), word(4)) else {
            return Err(fault("is cut short: its head is not whole"));
        };
        if version != VERSION {
            return Err(fault(&format!(
                "has version {version} of the format; this program reads version {VERSION}"
            )));
        }
        let Some(table) = bytes.get(FIXED..HEAD) else {
            return Err(fault("is cut short: its head is not whole"));
        };
        if crc32fast::hash(table) != checksum {
            return Err(fault("has been altered: the checksum of its head is wrong"));
        }
        let mut sizes = [Size::default(); SECTIONS];
        for (size, cells) in sizes.iter_mut().zip(table.chunks_exact(SIZE)) {
            if let (Some(length), Some(checksum)) = (cells.first_chunk(), cells.last_chunk()) {
                *size = Size { length: u64::from_le_bytes(*length), checksum: u32::from_le_bytes(*checksum) };
            }
        }
        let whole = sizes.iter().fold(HEAD as u64, |sum, size| sum.saturating_add(size.length));
        if whole != bytes.len() as u64 {
            let reason = format!("is cut short: {} bytes of {whole}", bytes.len());
            let longer = format!("has {} bytes where {whole} are meant", bytes.len());
            return Err(fault(if whole > bytes.len() as u64 { &reason } else { &longer }));
        }
        let mut from = HEAD;
        let sections = sizes.map(|size| {
            // The sum is the length of the bytes, so each part fits.
            let section = from..from + size.length as usize;
            from = section.end;
            section
        });
        Ok(Self { version, sections, checksums: sizes.map(|size| size.checksum) })
    }
}
