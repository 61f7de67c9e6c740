//! Checking a packed gazetteer against the checksums in its head.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use super::super::layout::{HEAD, RECORD, Section};
use super::{Bytes, Head, Packed};
use crate::error::{Error, Result};

/// What a packed gazetteer holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Summary {
    /// The version of the format.
    pub version: u32,
    /// The length of the file in bytes.
    pub bytes: u64,
    /// How many places it has.
    pub places: u64,
    /// How many different names they have, after folding.
    pub names: u64,
    /// How many different sounds these names have.
    pub sounds: u64,
}

/// Reads the packed gazetteer at `path` whole and checks every section against its checksum.
///
/// Opening a file does without this, since it would have to read all of it.
///
/// # Errors
/// [`Error::Io`] where it cannot be read; [`Error::Data`] where it is no packed gazetteer, of another version, cut
/// short, or altered, with the section that is.
///
/// ```no_run
/// let summary = yaqut::gazetteer::verify("syria.yqg".as_ref())?;
/// assert!(summary.places > 0);
/// # Ok::<(), yaqut::Error>(())
/// ```
pub fn verify(path: &Path) -> Result<Summary> {
    let file = path.display().to_string();
    let bytes = Bytes::map(path)?;
    let head = Head::read(&file, &bytes)?;
    // Read from first to last, which is not what the mapping is for.
    let mut stream = File::open(path).map_err(|error| Error::io(path, error))?;
    let skipped = io::copy(&mut (&mut stream).take(HEAD as u64), &mut io::sink());
    skipped.map_err(|error| Error::io(path, error))?;
    for ((section, sum), (_, what)) in head.sections.iter().zip(head.checksums).zip(Section::ALL) {
        let found =
            checksum((&mut stream).take(section.len() as u64)).map_err(|error| Error::io(path, error))?;
        if found != sum {
            let reason = format!("has been altered: the checksum of {what} is wrong");
            return Err(Error::data(file, None, reason, "write it again with `yaqut gazetteer import`"));
        }
    }
    let (version, length) = (head.version, bytes.len() as u64);
    let packed = Packed::open(&file, bytes)?;
    Ok(Summary {
        version,
        bytes: length,
        places: (packed.section(Section::Records).len() / RECORD) as u64,
        names: packed.names().len(),
        sounds: packed.sounds().len(),
    })
}

fn checksum(mut bytes: impl Read) -> io::Result<u32> {
    let mut hasher = crc32fast::Hasher::new();
    let mut buffer = vec![0; 1 << 18];
    loop {
        match bytes.read(&mut buffer)? {
            0 => return Ok(hasher.finalize()),
            count => hasher.update(&buffer[..count]),
        }
    }
}
