//! The records of a file as stretches of JSON text, one at a time, whatever form the file has.

use std::fmt;
use std::fs::File;
use std::io::{BufRead, BufReader};
use std::path::Path;

use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;

use crate::error::{Error, Result};

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
    let mut records = Records { take, number: 0, fault: None };
    let mut json = serde_json::Deserializer::from_reader(input);
    let parsed = json.deserialize_any(&mut records).and_then(|()| json.end());
    match (records.fault.take(), parsed) {
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

/// What is done with the records, how many they were, and the error that stopped it.
struct Records<'a, 't> {
    take: &'a mut Take<'t>,
    number: usize,
    fault: Option<Error>,
}

/// The collection's object: its `features`, wherever among the members they stand.
impl<'de> Visitor<'de> for &mut Records<'_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object with `features` or a list of incidents")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<(), A::Error> {
        let mut found = false;
        while let Some(member) = members.next_key::<String>()? {
            if member == "features" {
                found = true;
                members.next_value_seed(List(&mut *self))?;
            } else {
                members.next_value::<IgnoredAny>()?;
            }
        }
        if found { Ok(()) } else { Err(serde::de::Error::missing_field("features")) }
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut records: A) -> Result<(), A::Error> {
        while let Some(record) = records.next_element::<Box<RawValue>>()? {
            self.number += 1;
            if let Err(error) = (self.take)(record.get(), self.number) {
                self.fault = Some(error);
                return Err(serde::de::Error::custom("a feature is at fault"));
            }
        }
        Ok(())
    }
}

/// The array of features.
struct List<'a, 'b, 't>(&'a mut Records<'b, 't>);

impl<'de> DeserializeSeed<'de> for List<'_, '_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, json: D) -> Result<(), D::Error> {
        json.deserialize_seq(self.0)
    }
}
