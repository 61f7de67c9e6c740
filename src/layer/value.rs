//! A cell of a table: what a field of a record holds.

use std::borrow::Cow;
use std::fmt;

use jiff::civil::{Date, DateTime};
use serde::{Serialize, Serializer};

/// The separator of a list that is written as one text.
pub(super) const LIST: &str = "؛ ";

/// What one field of one record holds: a scalar, or nothing.
///
/// Lists and objects cannot be built, and neither can NaN: QGIS, GDAL and spreadsheets each break on one of them.
#[derive(Debug, Clone, PartialEq)]
pub enum Value<'a> {
    /// Missing; never written as 0 or as an empty text.
    Null,
    /// Text, not empty.
    Text(Cow<'a, str>),
    /// A whole number.
    Integer(i64),
    /// A finite number.
    Real(Finite),
    /// A full day.
    Date(Date),
    /// A day and a time of day, local.
    DateTime(DateTime),
    /// True or false.
    Boolean(bool),
}

/// A number that is neither NaN nor infinite.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Finite(f64);

impl Finite {
    /// The number itself.
    pub fn get(self) -> f64 {
        self.0
    }
}

impl Value<'_> {
    /// A number rounded to `digits` decimals; [`Value::Null`] for what is missing or not finite.
    pub fn real(number: impl Into<Option<f64>>, digits: i32) -> Self {
        match number.into().filter(|number| number.is_finite()) {
            Some(number) => Self::Real(Finite(round(number, digits))),
            None => Self::Null,
        }
    }

    /// A number as it is; [`Value::Null`] for one that is not finite.
    pub fn number(number: f64) -> Self {
        if number.is_finite() { Self::Real(Finite(number)) } else { Self::Null }
    }

    /// Texts joined into one, each but the last followed by «؛ ».
    pub fn list<S: AsRef<str>>(texts: impl IntoIterator<Item = S>) -> Self {
        let mut joined = String::new();
        for text in texts {
            if !joined.is_empty() {
                joined.push_str(LIST);
            }
            joined.push_str(text.as_ref());
        }
        if joined.is_empty() { Self::Null } else { Self::Text(joined.into()) }
    }

    /// The same value, bound to no record.
    pub fn into_owned(self) -> Value<'static> {
        match self {
            Self::Null => Value::Null,
            Self::Text(text) => Value::Text(text.into_owned().into()),
            Self::Integer(number) => Value::Integer(number),
            Self::Real(number) => Value::Real(number),
            Self::Date(date) => Value::Date(date),
            Self::DateTime(time) => Value::DateTime(time),
            Self::Boolean(truth) => Value::Boolean(truth),
        }
    }
}

/// A finite number rounded to `digits` decimals, with no negative zero.
pub(super) fn round(number: f64, digits: i32) -> f64 {
    let scale = 10f64.powi(digits);
    let rounded = (number * scale).round() / scale;
    // Beyond 2^53 / scale the product may overflow; such a number has no decimals to lose.
    if rounded.is_finite() { rounded + 0.0 } else { number }
}

impl<'a> From<&'a str> for Value<'a> {
    fn from(text: &'a str) -> Self {
        if text.is_empty() { Self::Null } else { Self::Text(text.into()) }
    }
}

impl<'a> From<&'a String> for Value<'a> {
    fn from(text: &'a String) -> Self {
        text.as_str().into()
    }
}

/// What may be missing, for each type that a record has; a generic one would hold for options of options.
macro_rules! from_options {
    ($($type:ty)+) => {
        $(impl<'a> From<&'a Option<$type>> for Value<'a> {
            fn from(option: &'a Option<$type>) -> Self {
                option.as_ref().map_or(Self::Null, Into::into)
            }
        })+
    };
}
from_options!(String u8 u32 Date);

impl From<&u8> for Value<'_> {
    fn from(number: &u8) -> Self {
        Self::Integer((*number).into())
    }
}

impl From<&u32> for Value<'_> {
    fn from(number: &u32) -> Self {
        Self::Integer((*number).into())
    }
}

impl From<usize> for Value<'_> {
    fn from(number: usize) -> Self {
        i64::try_from(number).map_or(Self::Null, Self::Integer)
    }
}

impl From<&Date> for Value<'_> {
    fn from(date: &Date) -> Self {
        // ISO 8601 writes other years with a sign, which no reader takes for a date.
        if (0..=9999).contains(&date.year()) { Self::Date(*date) } else { Self::Null }
    }
}

/// As in a table: nothing for null, ISO 8601 for a date, a point in every real number.
impl fmt::Display for Value<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Null => Ok(()),
            Self::Text(text) => f.write_str(text),
            Self::Integer(number) => write!(f, "{number}"),
            Self::Real(number) => write!(f, "{:?}", number.get()),
            Self::Date(date) => write!(f, "{date}"),
            Self::DateTime(time) => write!(f, "{time}"),
            Self::Boolean(truth) => write!(f, "{truth}"),
        }
    }
}

impl Serialize for Value<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Null => serializer.serialize_none(),
            Self::Text(text) => serializer.serialize_str(text),
            Self::Integer(number) => serializer.serialize_i64(*number),
            Self::Real(number) => serializer.serialize_f64(number.get()),
            Self::Date(date) => serializer.collect_str(date),
            Self::DateTime(time) => serializer.collect_str(time),
            Self::Boolean(truth) => serializer.serialize_bool(*truth),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_missing_or_no_number_is_null() {
        assert_eq!(Value::from(""), Value::Null);
        assert_eq!(Value::from(&None::<u32>), Value::Null);
        assert_eq!(Value::real(f64::NAN, 6), Value::Null);
        assert_eq!(Value::real(f64::INFINITY, 6), Value::Null);
        assert_eq!(Value::list(Vec::<String>::new()), Value::Null);
    }

    #[test]
    fn a_real_number_keeps_its_point_so_that_its_column_stays_real() {
        assert_eq!(Value::real(40.0, 6).to_string(), "40.0");
        assert_eq!(serde_json::to_string(&Value::real(-0.0000001, 6)).expect("a number"), "0.0");
    }

    #[test]
    fn a_list_is_one_text() {
        assert_eq!(Value::list(["أ", "ب"]), Value::Text("أ؛ ب".into()));
    }
}
