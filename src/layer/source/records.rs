//! The records of a file as stretches of JSON text, one at a time, whatever form the file has.

use std::fs::File;
use std::io::{BufRead, BufReader};
use std::path::Path;

use serde_json::value::RawValue;

use crate::error::{Error, Result};
use crate::layer::collection::walk;

/// Takes the text of a record, and its number from 1.
type Take<'a> = dyn FnMut(&str, usize) -> Result<()> + 'a;

/// Hands every record of the file at `path` to `take`: the features of a collection, the elements of a list, the
/// lines of a file of lines, the records of a text sequence.
pub(super) fn each_record(path: &Path, take: &mut Take<'_>) -> Result<()> {
    let failed = |source| Error::io(path, source);
    let mut input = BufReader::with_capacity(1 << 18, File::open(path).map_err(failed)?);
    if input.fill_buf().map_err(failed)?.starts_with("\u{FEFF}".as_bytes()) {
        input.consume("\u{FEFF}".len());
    }
    let end = path.extension().and_then(|end| end.to_str()).unwrap_or_default().to_ascii_lowercase();
    match end.as_str() {
        "jsonl" | "ndjson" | "geojsonl" | "geojsons" | "geojsonseq" => lines(path, input, take),
        _ => collection(path, input, take),
    }
}

/// A record a line; RFC 8142's separators stand before them.
fn lines(path: &Path, mut input: impl BufRead, take: &mut Take<'_>) -> Result<()> {
    let (mut line, mut number) = (Vec::new(), 0);
    while input.read_until(b'\n', &mut line).map_err(|source| Error::io(path, source))? > 0 {
        let text = std::str::from_utf8(&line).map_err(|_| {
            let name = path.display().to_string();
            Error::data(name, number + 1, "no UTF-8", "save it as UTF-8")
        })?;
        let text = text.trim_matches(|c: char| c.is_whitespace() || c == '\u{1E}');
        if !text.is_empty() {
            number += 1;
            take(text, number)?;
        }
        line.clear();
    }
    Ok(())
}

fn collection(path: &Path, input: impl BufRead, take: &mut Take<'_>) -> Result<()> {
    let mut number = 0;
    let mut json = serde_json::Deserializer::from_reader(input);
    let (fault, parsed) = walk(&mut json, |record: Box<RawValue>, _| {
        number += 1;
        take(record.get(), number)
    });
    match (fault, parsed.and_then(|()| json.end())) {
        (Some(fault), _) => Err(fault),
        (None, Ok(())) => Ok(()),
        (None, Err(error)) if error.is_io() => Err(Error::io(path, error.into())),
        (None, Err(error)) => {
            let line = Some(error.line()).filter(|line| *line > 0);
            let reason = format!("no GeoJSON feature collection: {error}");
            Err(Error::data(path.display().to_string(), line, reason, "give a layer of features"))
        }
    }
}
