//! Boundaries of admin units: simplified polygons of the regions whose wars Arabic news reports.

use std::collections::HashMap;
use std::sync::LazyLock;

use geo::MultiPolygon;
use geojson::GeoJson;

macro_rules! countries {
    ($($code:literal)+) => {
        &[$(($code, include_str!(concat!("../../gazetteer/boundaries/", $code, ".geojson")))),+]
    };
}

/// The files, by country.
const FILES: &[(&str, &str)] =
    countries!["AF" "AM" "AZ" "EG" "GE" "IQ" "IR" "JO" "LB" "LY" "PS" "SA" "SD" "SS" "SY" "TR" "UA" "YE"];

static UNITS: LazyLock<HashMap<String, MultiPolygon>> =
    LazyLock::new(|| FILES.iter().flat_map(|(_, text)| units(text)).collect());

/// The polygon of the unit with this id of the gazetteer, where one is at hand.
pub fn boundary(id: &str) -> Option<MultiPolygon> {
    UNITS.get(id).cloned()
}

/// The units of a file; features without an id or a polygon are passed over.
fn units(text: &str) -> Vec<(String, MultiPolygon)> {
    let Ok(GeoJson::FeatureCollection(collection)) = text.parse::<GeoJson>() else { return Vec::new() };
    let unit = |feature: geojson::Feature| {
        let id = feature.property("id")?.as_str()?.to_owned();
        let shape = geo::Geometry::<f64>::try_from(feature.geometry?).ok()?;
        let polygon = match shape {
            geo::Geometry::MultiPolygon(many) => many,
            geo::Geometry::Polygon(one) => MultiPolygon(vec![one]),
            _ => return None,
        };
        Some((id, polygon))
    };
    collection.features.into_iter().filter_map(unit).collect()
}

#[cfg(test)]
mod tests {
    use geo::Contains;

    use super::*;

    #[test]
    fn the_district_of_tartar_holds_its_town() {
        let gazetteer = crate::gazetteer::Gazetteer::builtin();
        let town = gazetteer.places().find(|p| p.ar == "ترتر" && p.kind.is_settlement()).expect("Tartar");
        let units = FILES.iter().flat_map(|(_, text)| units(text)).count();
        assert!(units > 300, "{units}");
        let polygon = boundary(town.admin1).expect("its district");
        assert!(polygon.contains(&geo::Point::new(town.position.lon(), town.position.lat())));
    }
}
