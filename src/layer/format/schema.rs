//! What a writer must know of a layer before the first feature: its name, its fields, the type and extent of its
//! shapes, how many they are. Whoever writes a layer goes through its features twice, once for this.

use std::collections::BTreeSet;

use ::geojson::{Geometry, GeometryValue};

use crate::layer::extent::Extent;
use crate::layer::feature::{Feature, add_to};
use crate::layer::field::Attribute;
use crate::layer::kind::Layer;

/// The head of a layer.
#[derive(Debug, Clone)]
pub struct Schema {
    /// The name: of a table, of a folder, of a file without its end.
    pub name: String,
    /// Which of our layers it is, for its title and its style; `None` for another's.
    pub layer: Option<Layer>,
    /// The fields, in the order of every feature's properties.
    pub attributes: Vec<Attribute>,
    /// What the shapes are.
    pub survey: Survey,
}

/// What the shapes of a layer are.
#[derive(Debug, Clone, Default)]
pub struct Survey {
    /// The types that occur, by their names in GeoJSON.
    pub types: BTreeSet<&'static str>,
    /// What they cover.
    pub extent: Extent,
    /// How many features there are.
    pub count: u64,
    /// How many of them have no shape.
    pub shapeless: u64,
}

impl Schema {
    /// The head of one of our layers, by its features.
    pub fn of<'a>(layer: Layer, features: impl IntoIterator<Item = Feature<'a>>) -> Self {
        let mut survey = Survey::default();
        features.into_iter().for_each(|feature| survey.add(feature.geometry.as_ref()));
        Self { name: layer.name().to_owned(), layer: Some(layer), attributes: layer.attributes(), survey }
    }

    /// The title in English; the name where it is not our own.
    pub fn title(&self) -> &str {
        self.layer.map_or(self.name.as_str(), |layer| layer.english())
    }

    /// The title in Arabic; the name where it is not our own.
    pub fn arabic(&self) -> &str {
        self.layer.map_or(self.name.as_str(), |layer| layer.arabic())
    }
}

impl Survey {
    /// Counts a feature in.
    pub fn add(&mut self, geometry: Option<&Geometry>) {
        self.count += 1;
        match geometry {
            Some(geometry) => {
                self.types.insert(geometry.value.type_name());
                add_to(&mut self.extent, &geometry.value);
            }
            None => self.shapeless += 1,
        }
    }

    /// The one type that holds every shape, by its name in GeoJSON: the plain one, the multiple one where some are
    /// multiple, `Geometry` where types are mixed or there is none.
    pub fn shape(&self) -> &'static str {
        let within = |all: &[&str]| self.types.iter().all(|kind| all.contains(kind));
        match self.types.iter().collect::<Vec<_>>()[..] {
            [] => "Geometry",
            [one] => one,
            _ if within(&["Point", "MultiPoint"]) => "MultiPoint",
            _ if within(&["LineString", "MultiLineString"]) => "MultiLineString",
            _ if within(&["Polygon", "MultiPolygon"]) => "MultiPolygon",
            _ => "Geometry",
        }
    }

    /// Whether every feature has a point.
    pub fn is_points(&self) -> bool {
        self.shapeless == 0 && self.shape() == "Point"
    }
}

/// A shape as one of `kind`: a plain one becomes a multiple one with one part where `kind` is multiple.
pub(super) fn promoted(geometry: &GeometryValue, kind: &str) -> Option<GeometryValue> {
    match (geometry, kind) {
        (GeometryValue::Point { coordinates }, "MultiPoint") => {
            Some(GeometryValue::MultiPoint { coordinates: vec![coordinates.clone()] })
        }
        (GeometryValue::LineString { coordinates }, "MultiLineString") => {
            Some(GeometryValue::MultiLineString { coordinates: vec![coordinates.clone()] })
        }
        (GeometryValue::Polygon { coordinates }, "MultiPolygon") => {
            Some(GeometryValue::MultiPolygon { coordinates: vec![coordinates.clone()] })
        }
        _ => None,
    }
}

/// `name` without what no name may hold, and with a number where a name that differs in case alone is taken.
pub(super) fn free(name: &str, taken: &mut Vec<String>) -> String {
    let clean: String = name.chars().filter(|c| !c.is_control()).collect();
    unused(if clean.is_empty() { "field".to_owned() } else { clean }, taken)
}

/// `name`, with a number where a name that differs in case alone is taken.
pub(in crate::layer) fn unused(name: String, taken: &mut Vec<String>) -> String {
    let candidates = std::iter::once(name.clone()).chain((2..).map(|n| format!("{name}_{n}")));
    let chosen = candidates.into_iter().find(|name| !taken.contains(&name.to_lowercase())).unwrap_or(name);
    taken.push(chosen.to_lowercase());
    chosen
}
