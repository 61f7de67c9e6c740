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

use ::geojson::{GeometryValue, Position};

use super::{Schema, Sink};
use crate::layer::extent::Extent;
use crate::layer::feature::{Feature, add_to};

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
        if let Some(geometry) = &feature.geometry {
            add_to(&mut self.extent, &geometry.value);
        }
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

/// A feature collection, as a sink.
pub(super) struct Collection<W>(FeatureWriter<W>);

impl<W: Write> Collection<W> {
    pub(super) fn new(out: W) -> Self {
        Self(FeatureWriter::new(out))
    }
}

impl<W: Write> Sink for Collection<W> {
    fn begin(&mut self, _: &Schema) -> io::Result<()> {
        Ok(())
    }

    fn write(&mut self, feature: &Feature<'_>) -> io::Result<()> {
        self.0.write(feature)
    }

    fn finish(self: Box<Self>) -> io::Result<()> {
        self.0.finish().map(|_| ())
    }
}

/// Turns rings that run the wrong way: outer ones counter-clockwise, holes clockwise. Another's file may have them
/// otherwise; our own shapes are made right.
pub(in crate::layer) fn wind(geometry: &mut GeometryValue) {
    match geometry {
        GeometryValue::Polygon { coordinates } => wind_polygon(coordinates),
        GeometryValue::MultiPolygon { coordinates } => coordinates.iter_mut().for_each(|p| wind_polygon(p)),
        GeometryValue::GeometryCollection { geometries } => {
            geometries.iter_mut().for_each(|part| wind(&mut part.value));
        }
        _ => {}
    }
}

fn wind_polygon(rings: &mut [Vec<Position>]) {
    for (number, ring) in rings.iter_mut().enumerate() {
        let corners: Vec<_> = ring.iter().filter_map(crate::layer::feature::lon_lat).collect();
        let twice: f64 = corners.windows(2).map(|w| w[0].0 * w[1].1 - w[1].0 * w[0].1).sum();
        // Positive is counter-clockwise.
        if (number == 0) == (twice < 0.0) && twice != 0.0 {
            ring.reverse();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::layer::sample;
    use crate::layer::{INCIDENT_FIELDS, Layer, LayerInput};

    #[test]
    fn rings_that_run_the_wrong_way_are_turned() {
        let ring = |corners: [[f64; 2]; 4]| corners.map(Position::from).to_vec();
        let outer = ring([[0.0, 0.0], [0.0, 9.0], [9.0, 9.0], [0.0, 0.0]]);
        let hole = ring([[1.0, 3.0], [3.0, 5.0], [1.0, 5.0], [1.0, 3.0]]);
        let mut polygon = GeometryValue::Polygon { coordinates: vec![outer.clone(), hole.clone()] };
        let turned = [outer, hole].map(|mut ring| {
            ring.reverse();
            ring
        });
        let right = GeometryValue::Polygon { coordinates: turned.to_vec() };
        wind(&mut polygon);
        assert_eq!(polygon, right);
        wind(&mut polygon);
        assert_eq!(polygon, right);
    }

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
