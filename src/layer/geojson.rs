//! GeoJSON: feature collections written as a stream, by RFC 7946.
//!
//! | § | what is kept |
//! |---|---|
//! | 3.1.6 | outer rings counter-clockwise, holes clockwise |
//! | 3.1.9 | what crosses the antimeridian is cut there |
//! | 3.2 | no feature-level `id`: the key is a property, where every program keeps it |
//! | 4 | no `crs` member: WGS 84, longitude first |
//! | 5 | one `bbox`, its west greater than its east across the antimeridian |
//! | 11.2 | six decimals |
//!
//! Beyond the standard, for QGIS and GDAL: one geometry type a file, scalars only, properties in the order of the
//! table, full dates or null, one feature a line. The `bbox` stands behind the features: it is known only then,
//! and readers that take the first `[` of a file for the features' find what they look for.

use std::io::{self, Write};

use ::geojson::{Geometry, GeometryValue, Position};
use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};

use super::extent::Extent;
use super::value::Value;

/// A feature: a shape, and what is known of it.
#[derive(Debug, Clone, PartialEq)]
pub struct Feature<'a> {
    /// The shape.
    pub geometry: Geometry,
    /// The properties in the order in which they are written.
    pub properties: Vec<(&'static str, Value<'a>)>,
}

impl Serialize for Feature<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(3))?;
        map.serialize_entry("type", "Feature")?;
        map.serialize_entry("properties", &Properties(&self.properties))?;
        map.serialize_entry("geometry", &self.geometry)?;
        map.end()
    }
}

/// The properties as an object that keeps its order.
struct Properties<'a>(&'a [(&'static str, Value<'a>)]);

impl Serialize for Properties<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(name, value)| (name, value)))
    }
}

/// Writes features to a feature collection, each as it comes.
#[derive(Debug)]
pub struct FeatureWriter<W> {
    out: W,
    count: usize,
    extent: Extent,
}

impl<W: Write> FeatureWriter<W> {
    /// A writer to `out`; nothing is written yet.
    pub fn new(out: W) -> Self {
        Self { out, count: 0, extent: Extent::default() }
    }

    /// Writes one feature on a line of its own.
    ///
    /// # Errors
    /// What `out` says.
    pub fn write(&mut self, feature: &Feature<'_>) -> io::Result<()> {
        let before = if self.count == 0 { "{\"type\":\"FeatureCollection\",\"features\":[\n" } else { ",\n" };
        self.out.write_all(before.as_bytes())?;
        serde_json::to_writer(&mut self.out, feature)?;
        add_to(&mut self.extent, &feature.geometry.value);
        self.count += 1;
        Ok(())
    }

    /// Ends the collection; gives the number of its features and their extent.
    ///
    /// Without a feature the collection is an empty one, which a pipe may want; QGIS can't make a layer of it, so
    /// that no file should hold it.
    ///
    /// # Errors
    /// What `out` says.
    pub fn finish(mut self) -> io::Result<(usize, Extent)> {
        if let Some(bbox) = self.extent.bbox() {
            self.out.write_all(b"\n],\"bbox\":")?;
            serde_json::to_writer(&mut self.out, &bbox)?;
            self.out.write_all(b"}\n")?;
        } else if self.count == 0 {
            self.out.write_all(b"{\"type\":\"FeatureCollection\",\"features\":[]}\n")?;
        } else {
            self.out.write_all(b"\n]}\n")?;
        }
        self.out.flush()?;
        Ok((self.count, self.extent))
    }
}

/// Writes `features` as one collection; gives their number and their extent.
///
/// # Errors
/// What `out` says.
pub fn write_features<'a>(
    out: impl Write,
    features: impl IntoIterator<Item = Feature<'a>>,
) -> io::Result<(usize, Extent)> {
    let mut writer = FeatureWriter::new(out);
    for feature in features {
        writer.write(&feature)?;
    }
    writer.finish()
}

/// Widens an extent by the parts of a geometry.
fn add_to(extent: &mut Extent, geometry: &GeometryValue) {
    let mut add = |positions: &[Position]| {
        extent.add(positions.iter().filter_map(|position| match position.as_slice() {
            [lon, lat, ..] => Some((*lon, *lat)),
            _ => None,
        }));
    };
    match geometry {
        GeometryValue::Point { coordinates } => add(std::slice::from_ref(coordinates)),
        GeometryValue::MultiPoint { coordinates } => coordinates.chunks(1).for_each(add),
        GeometryValue::LineString { coordinates } => add(coordinates),
        GeometryValue::MultiLineString { coordinates } | GeometryValue::Polygon { coordinates } => {
            coordinates.iter().for_each(|part| add(part));
        }
        GeometryValue::MultiPolygon { coordinates } => {
            coordinates.iter().flatten().for_each(|part| add(part))
        }
        GeometryValue::GeometryCollection { geometries } => {
            geometries.iter().for_each(|part| add_to(extent, &part.value));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::layer::sample;
    use crate::layer::{INCIDENT_FIELDS, Layer, LayerInput};

    fn written(layer: Layer, incidents: &[crate::incident::Incident]) -> String {
        let input = LayerInput { incidents, ..LayerInput::default() };
        let mut out = Vec::new();
        write_features(&mut out, layer.features(&input)).expect("memory takes everything");
        String::from_utf8(out).expect("JSON is UTF-8")
    }

    #[test]
    fn without_a_feature_the_collection_is_empty() {
        let empty = "{\"type\":\"FeatureCollection\",\"features\":[]}\n";
        assert_eq!(written(Layer::Incidents, &[sample::nowhere("n1")]), empty);
    }

    #[test]
    fn the_collection_is_geojson_with_a_box_and_without_crs_or_feature_ids() {
        let text = written(Layer::Incidents, &[sample::strike("s1"), sample::in_a_province("p1")]);
        let parsed: ::geojson::FeatureCollection = text.parse().expect("GeoJSON");
        assert_eq!(parsed.features.len(), 2);
        assert_eq!(parsed.bbox, Some(vec![46.0, 40.34201, 46.93161, 40.5]));
        assert!(parsed.features.iter().all(|feature| feature.id.is_none()));
        assert!(!text.contains("\"crs\""));
        assert_eq!(text.lines().count(), 4, "one feature a line");
    }

    #[test]
    fn the_properties_stand_in_the_order_of_the_table_and_are_scalars() {
        let text = written(Layer::Incidents, &[sample::strike("s1")]);
        let mut rest = text.as_str();
        for field in INCIDENT_FIELDS {
            let key = format!("\"{}\":", field.name);
            rest = &rest[rest.find(&key).unwrap_or_else(|| panic!("{key} is out of order"))..];
        }
        let parsed: ::geojson::FeatureCollection = text.parse().expect("GeoJSON");
        let properties = parsed.features[0].properties.as_ref().expect("properties");
        assert!(properties.values().all(|value| !value.is_array() && !value.is_object()));
        assert_eq!(properties["date_start"], "2020-10-01");
        assert_eq!(properties["reports"], "a.txt؛ b.txt");
        assert!(properties["killed_high"].is_null());
    }

    #[test]
    fn a_circle_across_the_antimeridian_has_a_box_across_it() {
        let mut far = sample::in_a_province("p1");
        (far.lat, far.lon) = (Some(-17.0), Some(179.9));
        let parsed: ::geojson::FeatureCollection = written(Layer::Areas, &[far]).parse().expect("GeoJSON");
        let [west, _, east, _] = parsed.bbox.expect("a box")[..] else { panic!("four numbers") };
        assert!(west > 179.0 && east < -179.0, "{west} {east}");
        let kind = parsed.features[0].geometry.as_ref().expect("a shape").value.type_name();
        assert_eq!(kind, "MultiPolygon");
    }

    #[test]
    fn numbers_that_are_none_become_null() {
        let mut odd = sample::strike("s1");
        (odd.confidence, odd.radius_km) = (f64::NAN, Some(f64::INFINITY));
        assert!(written(Layer::Incidents, &[odd]).contains("\"radius_km\":null"));
    }
}
