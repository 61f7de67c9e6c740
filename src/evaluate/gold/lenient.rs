//! Fields that gold files write in more than one way.

use serde::{Deserialize, Deserializer};
use serde_json::Value;

use crate::geo::Position;

/// A mark that may be `true`, or a word or number that is not empty.
pub(super) fn mark<'de, D: Deserializer<'de>>(input: D) -> Result<bool, D::Error> {
    Ok(match Value::deserialize(input)? {
        Value::Null => false,
        Value::Bool(mark) => mark,
        Value::Number(number) => number.as_f64() != Some(0.0),
        Value::String(text) => !text.is_empty(),
        Value::Array(list) => !list.is_empty(),
        Value::Object(fields) => !fields.is_empty(),
    })
}

/// One text or a list of them.
pub(super) fn texts<'de, D: Deserializer<'de>>(input: D) -> Result<Vec<String>, D::Error> {
    match Value::deserialize(input)? {
        Value::Null => Ok(Vec::new()),
        Value::String(text) => Ok(vec![text]),
        Value::Array(list) => Ok(list.iter().filter_map(|text| text.as_str().map(str::to_owned)).collect()),
        other => Err(serde::de::Error::custom(format!("`{other}` is neither a text nor a list of texts"))),
    }
}

/// A name that may be a number.
pub(super) fn name<'de, D: Deserializer<'de>>(input: D) -> Result<String, D::Error> {
    match Value::deserialize(input)? {
        Value::String(text) => Ok(text),
        Value::Number(number) => Ok(number.to_string()),
        other => Err(serde::de::Error::custom(format!("`{other}` is no id"))),
    }
}

/// The position that a latitude and a longitude make; none where either is missing.
pub(super) fn position(lat: Option<f64>, lon: Option<f64>) -> Result<Option<Position>, String> {
    match (lat, lon) {
        (Some(lat), Some(lon)) => Position::new(lat, lon).map(Some).map_err(|error| error.to_string()),
        _ => Ok(None),
    }
}
