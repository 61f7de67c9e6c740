//! A record out of its JSON text: a feature, a shape alone, which is a feature without properties, or an incident as
//! `yaqut incidents` writes it. What nobody asks for is passed over.

use std::borrow::Cow;
use std::fmt;

use ::geojson::Geometry;
use serde::Deserialize;
use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, Visitor};
use serde_json::{Map, Value as Json};

use super::cell::{Cell, Record};
use super::reader::{Wanted, is_wanted};
use crate::layer::kind::Layer;
use crate::layer::tolerant::incident;

/// What an incident's position, and the fields that it can't be without, are taken from.
const GROUND: &[&str] =
    &["lat", "lon", "id", "title", "name", "title_en", "name_en", "date_start", "reports", "n_reports"];

impl<'t> Record<'t> {
    /// Reads a record; the error is a reason.
    pub(super) fn parse(text: &'t str, number: u64, wanted: Wanted<'_>) -> Result<Self, String> {
        let mut json = serde_json::Deserializer::from_str(text);
        let members = Seed(wanted).deserialize(&mut json).and_then(|members| json.end().map(|()| members));
        let Members { kind, id, properties, geometry } = members.map_err(|error| error.to_string())?;
        match kind {
            Kind::Feature => {}
            Kind::Shape => {
                let shape = serde_json::from_str(text).map_err(|error| error.to_string())?;
                return Ok(Self { properties: Vec::new(), geometry: Some(shape) });
            }
            Kind::Incident => return Self::of_incident(text, number, wanted),
        }
        let mut properties = properties.unwrap_or_default();
        // A key of the feature's own is kept as a property, unless there is one of that name.
        let named = id != Cell::Null && is_wanted(wanted, "id");
        if named && !properties.iter().any(|(name, _)| name == "id") {
            properties.insert(0, ("id".into(), id));
        }
        Ok(Self { properties, geometry })
    }

    /// Whether a text is a feature of GeoJSON, or a shape.
    pub(super) fn is_feature(text: &[u8]) -> bool {
        #[derive(Deserialize)]
        struct Named<'t> {
            #[serde(borrow, rename = "type")]
            kind: Cow<'t, str>,
        }
        serde_json::from_slice(text).is_ok_and(|Named { kind }| Kind::of(&kind) != Kind::Incident)
    }

    /// An incident as `yaqut incidents` writes it, made the feature that it is in a layer.
    fn of_incident(text: &str, number: u64, wanted: Wanted<'_>) -> Result<Self, String> {
        let mut fields: Map<String, Json> = serde_json::from_str(text).map_err(|error| error.to_string())?;
        if let Some(wanted) = wanted {
            fields.retain(|name, _| wanted.contains(&name.as_str()) || GROUND.contains(&name.as_str()));
        }
        let incident = incident(&fields, None, &number.to_string());
        let feature = Layer::feature_of(&incident);
        let properties = feature.properties.into_iter().filter(|(name, _)| is_wanted(wanted, name));
        let properties = properties.map(|(name, value)| (name.to_owned().into(), Cell::of(value))).collect();
        Ok(Self { properties, geometry: feature.geometry })
    }
}

/// What a text is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Feature,
    Shape,
    /// Anything else: an incident's `type` is one of its own fields.
    Incident,
}

impl Kind {
    /// What the member `type` says; the types of shapes are those of RFC 7946, § 1.4.
    fn of(word: &str) -> Self {
        match word {
            "Feature" => Self::Feature,
            "Point" | "MultiPoint" | "LineString" | "MultiLineString" | "Polygon" | "MultiPolygon"
            | "GeometryCollection" => Self::Shape,
            _ => Self::Incident,
        }
    }
}

/// A feature's members.
struct Members<'t> {
    kind: Kind,
    id: Cell<'t>,
    properties: Option<Vec<(Cow<'t, str>, Cell<'t>)>>,
    geometry: Option<Geometry>,
}

/// Reads the members of a record, of its properties those that are wanted.
#[derive(Clone, Copy)]
struct Seed<'w>(Wanted<'w>);

impl<'de> DeserializeSeed<'de> for Seed<'_> {
    type Value = Members<'de>;

    fn deserialize<D: Deserializer<'de>>(self, json: D) -> Result<Members<'de>, D::Error> {
        json.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for Seed<'_> {
    type Value = Members<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a feature or an incident")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Members<'de>, A::Error> {
        let mut all = Members { kind: Kind::Incident, id: Cell::Null, properties: None, geometry: None };
        // An incident may have fields of these names that hold other things.
        let mut incident = false;
        while let Some(Name(name)) = members.next_key()? {
            match &*name {
                "type" => {
                    let kind = members.next_value::<Cell<'de>>()?;
                    all.kind = Kind::of(if let Cell::Text(word) = &kind { word } else { "" });
                    incident = all.kind != Kind::Feature;
                }
                "id" => all.id = members.next_value()?,
                "properties" if !incident => all.properties = members.next_value_seed(Properties(self.0))?,
                "geometry" if !incident => all.geometry = members.next_value()?,
                _ => {
                    members.next_value::<IgnoredAny>()?;
                }
            }
        }
        Ok(all)
    }
}

/// Reads the properties that are wanted; `null` where a feature has none.
struct Properties<'w>(Wanted<'w>);

impl<'de> DeserializeSeed<'de> for Properties<'_> {
    type Value = Option<Vec<(Cow<'de, str>, Cell<'de>)>>;

    fn deserialize<D: Deserializer<'de>>(self, json: D) -> Result<Self::Value, D::Error> {
        json.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Properties<'_> {
    type Value = Option<Vec<(Cow<'de, str>, Cell<'de>)>>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object of properties")
    }

    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Self::Value, A::Error> {
        let mut all = Vec::with_capacity(self.0.map_or(64, <[&str]>::len));
        while let Some(Name(name)) = members.next_key()? {
            if is_wanted(self.0, &name) {
                all.push((name, members.next_value::<Cell<'de>>()?));
            } else {
                members.next_value::<IgnoredAny>()?;
            }
        }
        Ok(Some(all))
    }
}

/// A name, borrowed where it has no escapes.
#[derive(Deserialize)]
#[serde(transparent)]
struct Name<'t>(#[serde(borrow)] Cow<'t, str>);
