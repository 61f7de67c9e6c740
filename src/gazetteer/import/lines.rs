//! Reading a file line by line, with the number of each.

use std::fs::File;
use std::io::{BufRead, BufReader};
use std::path::Path;

use super::intake::{Fault, Intake};
use crate::error::{Error, Result};

/// The longest line, in bytes: a place with all its names has a few thousand, an item of Wikidata a few million.
const LONGEST: usize = 64 << 20;

/// Hands each line of the file at `path` to `take`, without its end; what `take` finds wrong is told with the number
/// of the line. Empty lines, and a byte order mark, are passed over.
///
/// # Errors
/// When the file cannot be read, and what `take` gives.
pub fn each_line(
    path: &Path,
    intake: &mut Intake<'_>,
    mut take: impl FnMut(&mut Intake<'_>, &str) -> Result<Result<(), Fault>>,
) -> Result<()> {
    let failed = |error| Error::io(path, error);
    let mut file = BufReader::with_capacity(1 << 18, File::open(path).map_err(failed)?);
    let (mut line, mut number, mut read) = (Vec::new(), 0, 0u64);
    loop {
        line.clear();
        number += 1;
        let count =
            std::io::Read::take(&mut file, LONGEST as u64).read_until(b'\n', &mut line).map_err(failed)?;
        if count == 0 {
            return Ok(());
        }
        read += count as u64;
        intake.progress(read);
        let bytes = line.strip_suffix(b"\n").unwrap_or(&line);
        let bytes = bytes.strip_suffix(b"\r").unwrap_or(bytes);
        let bytes = if number == 1 { bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes) } else { bytes };
        if bytes.is_empty() {
            continue;
        }
        let taken = match std::str::from_utf8(bytes) {
            Ok(text) => take(intake, text)?,
            Err(_) => Err(Fault::new("is not UTF-8", "save the file as UTF-8")),
        };
        if let Err(fault) = taken {
            intake.wrong(number, fault);
        }
    }
}
