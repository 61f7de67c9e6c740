//! The elements of a file in JSON, one by one, each with its line: the members of its list, wherever that stands, or
//! the lines of JSON lines.

use std::collections::BTreeMap;
use std::path::Path;

use serde_json::Value;
use serde_json::value::RawValue;

use super::intake::{Fault, Intake};
use crate::error::{Error, Result};

/// What to do with JSON that is none.
const MEND: &str = "save it again; it may be cut short";

/// The members of an object, unread.
type Object<'t> = BTreeMap<String, &'t RawValue>;

/// Hands each element of the file at `path` to `take`; what `take` finds wrong is told with the line where the element
/// begins.
///
/// # Errors
/// When the file cannot be read, and what `take` gives.
pub fn each_element(
    path: &Path,
    intake: &mut Intake<'_>,
    mut take: impl FnMut(&mut Intake<'_>, &Value) -> Result<Result<(), Fault>>,
) -> Result<()> {
    let bytes = std::fs::read(path).map_err(|error| Error::io(path, error))?;
    let text = match std::str::from_utf8(&bytes) {
        Ok(text) => text.trim_start_matches('\u{FEFF}'),
        Err(error) => {
            let before = bytes.get(..error.valid_up_to()).unwrap_or_default();
            let line = 1 + before.iter().filter(|byte| **byte == b'\n').count();
            intake.wrong(line, Fault::new("is not UTF-8", "save the file as UTF-8"));
            return Ok(());
        }
    };
    let elements = match elements(text) {
        Ok(elements) => elements,
        Err(error) => {
            intake.wrong(error.line(), Fault::new(format!("is no JSON: {error}"), MEND));
            return Ok(());
        }
    };
    let (mut line, mut read) = (1, 0);
    for element in elements {
        let at = element.as_ptr().addr() - text.as_ptr().addr();
        line +=
            text.as_bytes().get(read..at).unwrap_or_default().iter().filter(|byte| **byte == b'\n').count();
        read = at.max(read);
        intake.progress(read as u64);
        let taken = match serde_json::from_str(element) {
            Ok(value) => take(intake, &value)?,
            Err(error) => Err(Fault::new(format!("is no JSON: {error}"), MEND)),
        };
        if let Err(fault) = taken {
            intake.wrong(line, fault);
        }
    }
    Ok(())
}

/// The elements of a text, in its order.
fn elements(text: &str) -> serde_json::Result<Vec<&str>> {
    if text.trim_start().starts_with('[') {
        return serde_json::from_str::<Vec<&RawValue>>(text).map(raw);
    }
    let object: Object<'_> = match serde_json::from_str(text) {
        Ok(object) => object,
        // A second object after the first: a line is an element.
        Err(error) if error.is_syntax() && error.to_string().starts_with("trailing characters") => {
            return Ok(text.lines().map(str::trim).filter(|line| !line.is_empty()).collect());
        }
        Err(error) => return Err(error),
    };
    for list in ["features", "elements", "bindings"] {
        if let Some(list) = object.get(list) {
            return serde_json::from_str::<Vec<&RawValue>>(list.get()).map(raw);
        }
    }
    if let Some(results) = object.get("results") {
        return elements(results.get());
    }
    if let Some(entities) = object.get("entities") {
        let entities: Object<'_> = serde_json::from_str(entities.get())?;
        let mut items: Vec<&str> = entities.into_values().map(RawValue::get).collect();
        items.sort_by_key(|item| item.as_ptr());
        return Ok(items);
    }
    Ok(vec![text.trim()])
}

fn raw(list: Vec<&RawValue>) -> Vec<&str> {
    list.into_iter().map(RawValue::get).collect()
}

/// A member of an object as text, be it a string or a number; empty where there is none.
pub fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Number(number) => number.to_string(),
        _ => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_is_found_wherever_it_stands() {
        for text in [
            "[1, 2]",
            "{\"type\":\"FeatureCollection\",\"features\":[1,2]}",
            "{\"elements\": [1, 2], \"version\": 0.6}",
            "{\"head\":{},\"results\":{\"bindings\":[1,2]}}",
            "{\"entities\":{\"Q2\":1,\"Q1\":2}}",
        ] {
            assert_eq!(elements(text).expect("JSON"), ["1", "2"], "{text}");
        }
        assert_eq!(elements("{\"a\":1}\n{\"a\":2}\n").expect("lines"), ["{\"a\":1}", "{\"a\":2}"]);
        assert_eq!(elements("{\"features\":[1,").expect_err("cut").line(), 1);
    }
}
