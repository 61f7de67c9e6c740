//! Layers in GeoJSON: a place for each feature; what is no point stands at its centroid, with the circle round it.

use std::path::Path;

use geo::{Centroid, CoordsIter};
use serde_json::{Map, Value};

use super::columns::{Cells, Head};
use super::intake::{Fault, Intake};
use super::json::{each_element, text};
use crate::error::Result;
use crate::geo::{Position, rough_km};

/// Reads a layer.
pub fn read(path: &Path, intake: &mut Intake<'_>) -> Result<()> {
    let (stem, mut count) = (intake.stem(), 0);
    let (mut keys, mut head) = (Vec::new(), Head::default());
    each_element(path, intake, |intake, feature| {
        count += 1;
        let empty = Map::new();
        let properties = feature.get("properties").and_then(Value::as_object).unwrap_or(&empty);
        let mut names: Vec<String> = properties.keys().cloned().collect();
        let mut cells: Vec<String> = properties.values().map(text).collect();
        // The feature's own id stands in where no property is one.
        names.push("id".into());
        cells.push(feature.get("id").map(text).unwrap_or_default());
        if names != keys {
            head = Head::new(intake.columns(), names.clone());
            keys = names;
        }
        let cells = Cells { head: &head, cells };
        let row = shape(feature).and_then(|(at, radius_km)| {
            let mut row = cells.row(at, &stem, count)?;
            if radius_km > 0.0 && !head.has("radius_km") {
                row.radius_km = radius_km.clamp(0.1, 6000.0);
            }
            Ok(row)
        });
        match row {
            Ok(mut row) => intake.take(&mut row, cells.get("kind")).map(|_| Ok(())),
            Err(fault) => Ok(Err(fault)),
        }
    })
}

/// Whether every position has two numbers at least.
fn has_whole_positions(geometry: &Value) -> bool {
    match geometry {
        Value::Array(position) if position.iter().any(Value::is_number) => position.len() >= 2,
        Value::Array(parts) => parts.iter().all(has_whole_positions),
        Value::Object(members) => members.values().all(has_whole_positions),
        _ => true,
    }
}

/// The centroid of a feature, and how far from it its geometry reaches, in kilometres; 0 for a point.
pub fn shape(feature: &Value) -> Result<(Position, f64), Fault> {
    const REMEDY: &str = "give it a geometry with positions as [lon, lat], in degrees";
    let geometry = feature.get("geometry").filter(|value| !value.is_null());
    let geometry = geometry.ok_or_else(|| Fault::new("has no geometry", REMEDY))?;
    let geometry = serde_json::from_value::<geojson::Geometry>(geometry.clone())
        .ok()
        .filter(|_| has_whole_positions(geometry))
        .and_then(|geometry| geo::Geometry::<f64>::try_from(geometry).ok())
        .ok_or_else(|| Fault::new("its geometry is not that of GeoJSON", REMEDY))?;
    let centre = geometry.centroid().ok_or_else(|| Fault::new("its geometry is empty", REMEDY))?;
    let centre =
        Position::new(centre.y(), centre.x()).map_err(|error| Fault::new(error.to_string(), REMEDY))?;
    let reach = geometry
        .coords_iter()
        .filter_map(|at| Position::new(at.y, at.x).ok())
        .map(|at| rough_km(centre, at))
        .fold(0.0, f64::max);
    Ok((centre, reach))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_square_is_a_circle_round_its_middle() {
        let square = json!([[[46.0, 40.0], [47.0, 40.0], [47.0, 41.0], [46.0, 41.0], [46.0, 40.0]]]);
        let (at, radius) =
            shape(&json!({"geometry": {"type": "Polygon", "coordinates": square}})).expect("a shape");
        assert!((at.lat() - 40.5).abs() < 0.01 && (at.lon() - 46.5).abs() < 0.01);
        assert!((65.0..75.0).contains(&radius), "{radius}");
    }

    #[test]
    fn a_feature_without_a_place_on_earth_is_a_fault() {
        for geometry in [
            json!(null),
            json!({"type": "Point", "coordinates": [46.0, 95.0]}),
            json!({"type": "Point", "coordinates": ["46", "40"]}),
            json!({"type": "LineString", "coordinates": [[46.0, 40.0], [46.0]]}),
            json!({"type": "MultiPoint", "coordinates": []}),
        ] {
            assert!(shape(&json!({"geometry": geometry})).is_err(), "{geometry}");
        }
    }
}
