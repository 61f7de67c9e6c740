//! A record as it stands in its file: names, cells, and a shape; nothing copied that need not be.

use std::borrow::Cow;
use std::fmt;

use ::geojson::Geometry;
use jiff::civil::{Date, DateTime, Time};
use serde::Deserialize;
use serde::de::{Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value as Json};

use crate::layer::feature::{each_stretch, lon_lat};
use crate::layer::value::Value;

/// A cell before its column has a type.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) enum Cell<'t> {
    /// Nothing.
    #[default]
    Null,
    /// True or false.
    Boolean(bool),
    /// A whole number.
    Integer(i64),
    /// A number with decimals, maybe none at all.
    Real(f64),
    /// A text.
    Text(Cow<'t, str>),
    /// What stands in a table, where letters alone tell what is a number.
    Written(Cow<'t, str>),
    /// A day.
    Date(Date),
    /// A day and a time of day, local.
    DateTime(DateTime),
}

/// A feature or an incident.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Record<'t> {
    /// The properties that were asked for, in the order of the file; one that is missing is null.
    pub(crate) properties: Vec<(Cow<'t, str>, Cell<'t>)>,
    /// The shape.
    pub(crate) geometry: Option<Geometry>,
}

impl Record<'_> {
    /// The shape as geometry; `None` where there is none, or where a position has fewer than two numbers.
    pub(crate) fn shape(&self) -> Option<::geo::Geometry> {
        let geometry = self.geometry.as_ref()?;
        let mut whole = true;
        each_stretch(&geometry.value, &mut |stretch| whole &= stretch.iter().all(|at| lon_lat(at).is_some()));
        if whole { ::geo::Geometry::try_from(geometry.clone()).ok() } else { None }
    }

    /// The same record, bound to no text.
    pub(crate) fn into_owned(self) -> Record<'static> {
        let own = |(name, cell): (Cow<'_, str>, Cell<'_>)| (Cow::Owned(name.into_owned()), cell.into_owned());
        Record { properties: self.properties.into_iter().map(own).collect(), geometry: self.geometry }
    }
}

impl Cell<'_> {
    /// What a field of ours holds.
    pub(super) fn of(value: Value<'_>) -> Cell<'static> {
        match value {
            Value::Null => Cell::Null,
            Value::Boolean(truth) => Cell::Boolean(truth),
            Value::Integer(number) => Cell::Integer(number),
            Value::Real(number) => Cell::Real(number.get()),
            other => Cell::Text(other.to_string().into()),
        }
    }

    /// A whole number without a sign; what a 64-bit integer with one cannot hold keeps its size, and loses its last
    /// digits.
    pub(super) fn unsigned(number: u64) -> Cell<'static> {
        i64::try_from(number).map_or(Cell::Real(number as f64), Cell::Integer)
    }

    /// A number of single precision, with the digits that it was written with: 0.1 and not 0.10000000149.
    pub(super) fn single(number: f32) -> Cell<'static> {
        Cell::Real(number.to_string().parse().unwrap_or(f64::NAN))
    }

    /// Bytes that are no text, as hexadecimal digits.
    pub(super) fn binary(bytes: &[u8]) -> Cell<'static> {
        Cell::Text(bytes.iter().map(|byte| format!("{byte:02x}")).collect::<String>().into())
    }

    /// A day or a time of day as ISO 8601 has it, from a column of such; midnight is a day where a format has no
    /// other way to say it. With an offset it stays a text, since that would be lost.
    pub(super) fn moment(text: &str) -> Cell<'_> {
        let bytes = text.as_bytes();
        let local = |rest: &[u8]| rest.iter().all(|byte| byte.is_ascii_digit() || *byte == b'.');
        if bytes.len() == 10 {
            return text.parse().map_or(Cell::Text(text.into()), Cell::Date);
        }
        let shape = bytes.len() >= 19 && matches!(bytes[10], b'T' | b' ') && local(&bytes[19..]);
        match text.parse::<DateTime>() {
            Ok(time) if shape && time.time() == Time::midnight() => Cell::Date(time.date()),
            Ok(time) if shape => Cell::DateTime(time),
            _ => Cell::Text(text.into()),
        }
    }

    /// The same cell, bound to no text.
    pub(crate) fn into_owned(self) -> Cell<'static> {
        match self {
            Self::Null => Cell::Null,
            Self::Boolean(truth) => Cell::Boolean(truth),
            Self::Integer(number) => Cell::Integer(number),
            Self::Real(number) => Cell::Real(number),
            Self::Text(text) => Cell::Text(text.into_owned().into()),
            Self::Written(text) => Cell::Written(text.into_owned().into()),
            Self::Date(date) => Cell::Date(date),
            Self::DateTime(time) => Cell::DateTime(time),
        }
    }

    /// As text; nothing for null.
    pub(crate) fn text(&self) -> Cow<'_, str> {
        match self {
            Self::Null => "".into(),
            Self::Boolean(truth) => truth.to_string().into(),
            Self::Integer(number) => number.to_string().into(),
            Self::Real(number) => format!("{number:?}").into(),
            Self::Text(text) | Self::Written(text) => Cow::Borrowed(text),
            Self::Date(date) => date.to_string().into(),
            Self::DateTime(time) => time.to_string().into(),
        }
    }
}

impl<'de: 't, 't> Deserialize<'de> for Cell<'t> {
    fn deserialize<D: Deserializer<'de>>(json: D) -> Result<Self, D::Error> {
        json.deserialize_any(CellVisitor)
    }
}

struct CellVisitor;

impl<'de> Visitor<'de> for CellVisitor {
    type Value = Cell<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_unit<E>(self) -> Result<Cell<'de>, E> {
        Ok(Cell::Null)
    }

    fn visit_bool<E>(self, truth: bool) -> Result<Cell<'de>, E> {
        Ok(Cell::Boolean(truth))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Cell<'de>, E> {
        Ok(Cell::Integer(number))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Cell<'de>, E> {
        Ok(Cell::unsigned(number))
    }

    fn visit_f64<E>(self, number: f64) -> Result<Cell<'de>, E> {
        Ok(Cell::Real(number))
    }

    fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Cell<'de>, E> {
        Ok(Cell::Text(Cow::Borrowed(text)))
    }

    fn visit_str<E>(self, text: &str) -> Result<Cell<'de>, E> {
        Ok(Cell::Text(Cow::Owned(text.to_owned())))
    }

    /// A list: of texts it is one text as in our own layers, of anything else its JSON. No format here has lists.
    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Cell<'de>, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element::<Json>()? {
            list.push(item);
        }
        let texts: Option<Vec<&str>> = list.iter().map(Json::as_str).collect();
        Ok(match texts {
            Some(texts) => Cell::of(Value::list(texts)),
            None => Cell::Text(Json::Array(list).to_string().into()),
        })
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Cell<'de>, A::Error> {
        let mut object = Map::new();
        while let Some((name, value)) = members.next_entry::<String, Json>()? {
            object.insert(name, value);
        }
        Ok(Cell::Text(Json::Object(object).to_string().into()))
    }
}
