//! A feature: a shape, and what is known of it.

use ::geojson::{Geometry, GeometryValue, Position};
use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};

use super::extent::Extent;
use super::value::Value;

/// A feature: a shape, and what is known of it.
#[derive(Debug, Clone, PartialEq)]
pub struct Feature<'a> {
    /// The shape; our own layers always have one.
    pub geometry: Option<Geometry>,
    /// The properties in the order in which they are written, that of the layer's fields.
    pub properties: Vec<(&'a str, Value<'a>)>,
}

impl Feature<'_> {
    /// What a property holds; null where there is none of that name.
    pub fn get(&self, name: &str) -> &Value<'_> {
        self.properties.iter().find(|(own, _)| *own == name).map_or(&Value::Null, |(_, value)| value)
    }
}

impl Serialize for Feature<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(3))?;
        map.serialize_entry("type", "Feature")?;
        map.serialize_entry("properties", &Properties(&self.properties))?;
        map.serialize_entry("geometry", &self.geometry.as_ref().map(|geometry| Shape(&geometry.value)))?;
        map.end()
    }
}

/// The properties as an object that keeps its order.
struct Properties<'a>(&'a [(&'a str, Value<'a>)]);

impl Serialize for Properties<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(name, value)| (name, value)))
    }
}

/// A shape as an object of RFC 7946 with its two members and no others.
struct Shape<'a>(&'a GeometryValue);

impl Serialize for Shape<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(2))?;
        map.serialize_entry("type", self.0.type_name())?;
        match self.0 {
            GeometryValue::Point { coordinates } => {
                map.serialize_entry("coordinates", coordinates.as_slice())?
            }
            GeometryValue::MultiPoint { coordinates } | GeometryValue::LineString { coordinates } => {
                map.serialize_entry("coordinates", coordinates)?;
            }
            GeometryValue::MultiLineString { coordinates } | GeometryValue::Polygon { coordinates } => {
                map.serialize_entry("coordinates", coordinates)?;
            }
            GeometryValue::MultiPolygon { coordinates } => map.serialize_entry("coordinates", coordinates)?,
            GeometryValue::GeometryCollection { geometries } => {
                let parts: Vec<_> = geometries.iter().map(|part| Shape(&part.value)).collect();
                map.serialize_entry("geometries", &parts)?;
            }
        }
        map.end()
    }
}

/// Calls `take` with each stretch of positions of a shape that are joined to one another: a point, a line, a ring.
pub(super) fn each_stretch(geometry: &GeometryValue, take: &mut impl FnMut(&[Position])) {
    match geometry {
        GeometryValue::Point { coordinates } => take(std::slice::from_ref(coordinates)),
        GeometryValue::MultiPoint { coordinates } => coordinates.chunks(1).for_each(take),
        GeometryValue::LineString { coordinates } => take(coordinates),
        GeometryValue::MultiLineString { coordinates } | GeometryValue::Polygon { coordinates } => {
            coordinates.iter().for_each(|part| take(part));
        }
        GeometryValue::MultiPolygon { coordinates } => {
            coordinates.iter().flatten().for_each(|part| take(part));
        }
        GeometryValue::GeometryCollection { geometries } => {
            geometries.iter().for_each(|part| each_stretch(&part.value, take));
        }
    }
}

/// Longitude and latitude of a position; `None` for an empty one.
pub(super) fn lon_lat(position: &Position) -> Option<(f64, f64)> {
    match position.as_slice() {
        [lon, lat, ..] => Some((*lon, *lat)),
        _ => None,
    }
}

/// Widens an extent by the parts of a shape.
pub(super) fn add_to(extent: &mut Extent, geometry: &GeometryValue) {
    each_stretch(geometry, &mut |positions| extent.add(positions.iter().filter_map(lon_lat)));
}

/// West, south, east, north of a shape, counted from −180; `None` where it has no position.
pub(super) fn bounds(geometry: &GeometryValue) -> Option<[f64; 4]> {
    let mut all: Option<[f64; 4]> = None;
    each_stretch(geometry, &mut |positions| {
        for (lon, lat) in positions.iter().filter_map(lon_lat) {
            let [west, south, east, north] = all.unwrap_or([lon, lat, lon, lat]);
            all = Some([west.min(lon), south.min(lat), east.max(lon), north.max(lat)]);
        }
    });
    all
}
