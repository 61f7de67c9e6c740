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

/// A first-order unit with its outline.
#[derive(Debug, Clone, PartialEq)]
pub struct Boundary {
    /// Its id in the gazetteer.
    pub id: String,
    /// Its Arabic name.
    pub name: Option<String>,
    /// Its English or Latin name.
    pub name_en: Option<String>,
    /// The country, ISO 3166-1 alpha-2.
    pub country: &'static str,
    /// Its outline, simplified.
    pub outline: MultiPolygon,
}

static UNITS: LazyLock<Vec<Boundary>> =
    LazyLock::new(|| FILES.iter().flat_map(|(country, text)| units(country, text)).collect());

static BY_ID: LazyLock<HashMap<&'static str, &'static Boundary>> =
    LazyLock::new(|| UNITS.iter().map(|unit| (unit.id.as_str(), unit)).collect());

/// The units whose outlines are at hand, country by country.
pub fn boundaries() -> &'static [Boundary] {
    &UNITS
}

/// The polygon of the unit with this id of the gazetteer, where one is at hand.
pub fn boundary(id: &str) -> Option<MultiPolygon> {
    BY_ID.get(id).map(|unit| unit.outline.clone())
}

/// The units of a file; features without an id or a polygon are passed over.
fn units(country: &'static str, text: &str) -> Vec<Boundary> {
    let Ok(GeoJson::FeatureCollection(collection)) = text.parse::<GeoJson>() else { return Vec::new() };
    let unit = |feature: geojson::Feature| {
        let text = |key: &str| Some(feature.property(key)?.as_str()?.to_owned());
        let (id, name, name_en) = (text("id")?, text("name"), text("name_en"));
        let shape = geo::Geometry::<f64>::try_from(feature.geometry?).ok()?;
        let outline = match shape {
            geo::Geometry::MultiPolygon(many) => many,
            geo::Geometry::Polygon(one) => MultiPolygon(vec![one]),
            _ => return None,
        };
        Some(Boundary { id, name, name_en, country, outline })
    };
    collection.features.into_iter().filter_map(unit).collect()
}

#[cfg(test)]
mod tests {
    use geo::{Contains, LineString, Validation};

    use super::*;

    #[test]
    fn the_district_of_tartar_holds_its_town() {
        let gazetteer = crate::gazetteer::Gazetteer::builtin();
        let town = gazetteer.places().find(|p| p.ar == "ترتر" && p.kind.is_settlement()).expect("Tartar");
        assert!(boundaries().len() > 300, "{}", boundaries().len());
        let polygon = boundary(town.admin1).expect("its district");
        assert!(polygon.contains(&geo::Point::new(town.position.lon(), town.position.lat())));
    }

    #[test]
    fn no_outline_crosses_itself_or_says_a_position_twice() {
        for unit in boundaries() {
            assert_eq!(unit.outline.check_validation(), Ok(()), "{}", unit.id);
            let twice = |ring: &LineString| ring.0.windows(2).any(|pair| pair[0] == pair[1]);
            let said = unit
                .outline
                .iter()
                .any(|polygon| twice(polygon.exterior()) || polygon.interiors().iter().any(twice));
            assert!(!said, "{}", unit.id);
        }
    }
}
