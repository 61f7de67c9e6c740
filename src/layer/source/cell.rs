//! A record as it stands in the text: names, cells, and a shape; nothing copied that need not be.

use std::borrow::Cow;
use std::fmt;

use ::geojson::Geometry;
use serde::Deserialize;
use serde::de::{Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value as Json};

use crate::layer::kind::Layer;
use crate::layer::tolerant::incident;
use crate::layer::value::Value;

/// A cell before its column has a type.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) enum Cell<'t> {
    #[default]
    Null,
    Boolean(bool),
    Integer(i64),
    Real(f64),
    Text(Cow<'t, str>),
}

/// A feature or an incident.
#[derive(Debug)]
pub(super) struct Record<'t> {
    pub(super) properties: Vec<(Cow<'t, str>, Cell<'t>)>,
    pub(super) geometry: Option<Geometry>,
}

/// A feature's members.
#[derive(Deserialize)]
struct Members<'t> {
    #[serde(borrow, rename = "type")]
    kind: Option<Cow<'t, str>>,
    #[serde(borrow, default)]
    id: Cell<'t>,
    #[serde(borrow, default)]
    properties: Option<Properties<'t>>,
    #[serde(default)]
    geometry: Option<Geometry>,
}

struct Properties<'t>(Vec<(Cow<'t, str>, Cell<'t>)>);

impl<'t> Record<'t> {
    /// Reads a record; the error is a reason.
    pub(super) fn parse(text: &'t str, number: usize) -> Result<Self, String> {
        let members: Members<'t> = serde_json::from_str(text).map_err(|error| error.to_string())?;
        if members.kind.as_deref() != Some("Feature") {
            return Self::of_incident(text, number);
        }
        let mut properties = members.properties.map_or_else(Vec::new, |properties| properties.0);
        // A key of the feature's own is kept as a property, unless there is one of that name.
        if members.id != Cell::Null && !properties.iter().any(|(name, _)| name == "id") {
            properties.insert(0, ("id".into(), members.id));
        }
        Ok(Self { properties, geometry: members.geometry })
    }

    /// An incident as `yaqut incidents` writes it, made the feature that it is in a layer.
    fn of_incident(text: &str, number: usize) -> Result<Self, String> {
        let fields: Map<String, Json> = serde_json::from_str(text).map_err(|error| error.to_string())?;
        let incident = incident(&fields, None, &number.to_string());
        let feature = Layer::feature_of(&incident);
        let properties = feature.properties.into_iter();
        let properties = properties.map(|(name, value)| (name.to_owned().into(), Cell::of(value))).collect();
        Ok(Self { properties, geometry: feature.geometry })
    }
}

impl Cell<'_> {
    fn of(value: Value<'_>) -> Cell<'static> {
        match value {
            Value::Null => Cell::Null,
            Value::Boolean(truth) => Cell::Boolean(truth),
            Value::Integer(number) => Cell::Integer(number),
            Value::Real(number) => Cell::Real(number.get()),
            other => Cell::Text(other.to_string().into()),
        }
    }

    /// As text.
    pub(super) fn text(&self) -> Cow<'_, str> {
        match self {
            Self::Null => "".into(),
            Self::Boolean(truth) => truth.to_string().into(),
            Self::Integer(number) => number.to_string().into(),
            Self::Real(number) => format!("{number:?}").into(),
            Self::Text(text) => Cow::Borrowed(text),
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
        // What a 64-bit integer with a sign cannot hold keeps its size, and loses its last digits.
        Ok(i64::try_from(number).map_or(Cell::Real(number as f64), Cell::Integer))
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

impl<'de: 't, 't> Deserialize<'de> for Properties<'t> {
    fn deserialize<D: Deserializer<'de>>(json: D) -> Result<Self, D::Error> {
        struct Members;

        impl<'de> Visitor<'de> for Members {
            type Value = Properties<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object of properties")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Properties<'de>, A::Error> {
                let mut all = Vec::with_capacity(64);
                while let Some(Name(name)) = members.next_key()? {
                    all.push((name, members.next_value::<Cell<'de>>()?));
                }
                Ok(Properties(all))
            }
        }

        json.deserialize_map(Members)
    }
}

/// A name, borrowed where it has no escapes.
#[derive(Deserialize)]
#[serde(transparent)]
struct Name<'t>(#[serde(borrow)] Cow<'t, str>);
