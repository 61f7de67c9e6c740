//! OpenStreetMap: the answers of Nominatim (`format=jsonv2`, `json`, `geojson`) and of Overpass (`out:json`).

use std::path::Path;

use serde_json::{Map, Value};

use super::super::place::{FEATURES, PlaceKind};
use super::super::row::Row;
use super::cell::{people, position};
use super::geojson::shape;
use super::intake::{Fault, Intake};
use super::json::{each_element, text};
use super::kinds;
use super::names::{self, Tongue};
use crate::error::Result;
use crate::geo::Position;

/// Keys that say what a place is, the most telling first.
const KEYS: &[&str] = &[
    "place",
    "mountain_pass",
    "aeroway",
    "military",
    "natural",
    "waterway",
    "barrier",
    "amenity",
    "power",
    "man_made",
    "boundary",
    "highway",
];

/// Reads an export.
pub fn read(path: &Path, intake: &mut Intake<'_>) -> Result<()> {
    each_element(path, intake, |intake, element| {
        match place(element) {
            // Ways bring the nodes that they run over, which have no names.
            Ok(None) => Ok(Ok(())),
            Ok(Some((mut row, code))) => intake.take(&mut row, &code).map(|_| Ok(())),
            Err(fault) => Ok(Err(fault)),
        }
    })
}

/// An element as Nominatim or Overpass gives it: what is known of it, under one roof.
struct Element<'v> {
    /// `node`, `way` or `relation`.
    kind: &'v str,
    number: String,
    tags: Map<String, Value>,
    code: String,
    country: String,
}

/// The place that an element is, and its key and value; `None` for one without a name.
fn place(element: &Value) -> Result<Option<(Row, String)>, Fault> {
    let known = if element.get("tags").is_some()
        || element.get("osm_type").is_none() && element.get("properties").is_none()
    {
        overpass(element)
    } else {
        nominatim(element.get("properties").unwrap_or(element))
    };
    if !known.tags.keys().any(|key| key == "name" || key.starts_with("name:")) {
        return Ok(None);
    }
    if known.number.is_empty() {
        return Err(Fault::new("has no id", "take the answer of Nominatim or Overpass as it is"));
    }
    let at = place_of(element)?;
    let population = people(&tag(&known.tags, "population")).unwrap_or(0);
    let mut sort = kinds::sort("osm", &known.code, population).unwrap_or_default();
    if known.code == "boundary=administrative" {
        (sort.kind, sort.radius_km) = match tag(&known.tags, "admin_level").parse() {
            Ok(..=2) => (PlaceKind::Country, 300.0),
            Ok(3 | 4) => (PlaceKind::Region, 60.0),
            _ => (sort.kind, sort.radius_km),
        };
    }
    if sort.kind == PlaceKind::City && matches!(&*tag(&known.tags, "capital"), "yes" | "2") {
        sort.feature = FEATURES.iter().position(|feature| *feature == "capital").unwrap_or(0) as u8;
    }
    let id = format!("osm{}{}", known.kind.get(..1).unwrap_or_default(), known.number);
    let country = if known.country.len() == 2 { known.country.to_uppercase() } else { String::new() };
    let mut row = sort.row(id, country, at, population);
    // Names of Arabic and English first: they are the ones shown.
    for key in ["name:ar", "name:en", "int_name"] {
        names::add_tagged(
            &mut row,
            Tongue::of(key.rsplit(':').next().unwrap_or_default()),
            &tag(&known.tags, key),
        );
    }
    names::add_untagged(&mut row, &tag(&known.tags, "name"));
    for (key, value) in &known.tags {
        let (kind, language) = key.split_once(':').unwrap_or((key, ""));
        if !matches!(kind, "name" | "alt_name" | "old_name" | "official_name" | "short_name" | "loc_name")
            || key == "name"
        {
            continue;
        }
        for name in text(value).split(';') {
            match language {
                "" => names::add_untagged(&mut row, name),
                code => names::add_tagged(&mut row, Tongue::of(code), name),
            }
        }
    }
    if row.ar.is_empty() && row.en.is_empty() {
        match row.aliases.pop().or_else(|| row.latin.pop()) {
            Some(name) if names::script(&name) == names::Script::Arabic => row.ar = name,
            Some(name) => row.en = name,
            None => {
                return Err(Fault::new(
                    "has no name in a script that is read",
                    "add name:ar or name:en to it",
                ));
            }
        }
    }
    Ok(Some((row, known.code)))
}

fn tag(tags: &Map<String, Value>, key: &str) -> String {
    tags.get(key).map(text).unwrap_or_default()
}

/// An element of Overpass.
fn overpass(element: &Value) -> Element<'_> {
    let tags = element.get("tags").and_then(Value::as_object).cloned().unwrap_or_default();
    let code =
        KEYS.iter().find(|key| tags.contains_key(**key)).map(|key| format!("{key}={}", tag(&tags, key)));
    let country = ["ISO3166-1:alpha2", "ISO3166-1", "is_in:country_code", "addr:country"];
    let country = country.iter().map(|key| tag(&tags, key)).find(|code| code.len() == 2).unwrap_or_default();
    Element {
        kind: element.get("type").and_then(Value::as_str).unwrap_or_default(),
        number: element.get("id").map(text).unwrap_or_default(),
        tags,
        code: code.unwrap_or_default(),
        country,
    }
}

/// A result of Nominatim.
fn nominatim(result: &Value) -> Element<'_> {
    let mut tags = Map::new();
    for part in ["extratags", "namedetails"] {
        tags.extend(result.get(part).and_then(Value::as_object).cloned().unwrap_or_default());
    }
    let cell = |name: &str| result.get(name).map(text).unwrap_or_default();
    let name = Some(cell("name")).filter(|name| !name.is_empty());
    // Without `namedetails` the name that is shown stands before the first comma.
    let shown = || cell("display_name").split([',', '\u{060C}']).next().unwrap_or_default().trim().to_owned();
    tags.entry("name").or_insert_with(|| Value::String(name.unwrap_or_else(shown)));
    let class = Some(cell("category")).filter(|class| !class.is_empty()).unwrap_or_else(|| cell("class"));
    let own = format!("{class}={}", cell("type"));
    // The boundary of a town is the town.
    let shown_as = format!("place={}", cell("addresstype"));
    let is_town =
        class == "boundary" && kinds::sort("osm", &shown_as, 0).is_some_and(|sort| sort.kind.is_settlement());
    Element {
        kind: result.get("osm_type").and_then(Value::as_str).unwrap_or_default(),
        number: cell("osm_id"),
        tags,
        code: if is_town { shown_as } else { own },
        country: result.pointer("/address/country_code").map(text).unwrap_or_default(),
    }
}

/// Where an element is: its own position, its centre, or that of its geometry.
fn place_of(element: &Value) -> Result<Position, Fault> {
    for holder in [Some(element), element.get("center")].into_iter().flatten() {
        if let (Some(lat), Some(lon)) = (holder.get("lat"), holder.get("lon")) {
            return position(&text(lat), &text(lon));
        }
    }
    match element.get("properties") {
        Some(_) => shape(element).map(|(at, _)| at),
        None => Err(Fault::new("has no position", "end the query of Overpass with `out center;`")),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn an_element_of_overpass() {
        let element = json!({"type": "way", "id": 7, "center": {"lat": 36.2, "lon": 37.1}, "tags": {
            "place": "city", "name": "حلب", "name:ar": "حلب", "name:en": "Aleppo", "name:ku": "Heleb",
            "name:fa": "حلب‌شهر", "alt_name:ar": "الشهباء;حلب الشهباء", "population": "2000000",
        }});
        let (row, code) = place(&element).expect("good").expect("named");
        assert_eq!((&*row.id, &*row.ar, &*row.en, &*code), ("osmw7", "حلب", "Aleppo", "place=city"));
        assert_eq!(row.aliases, ["الشهباء", "حلب الشهباء"]);
        assert_eq!((row.latin, row.kind), (vec!["Heleb".to_owned()], PlaceKind::City));
    }

    #[test]
    fn a_result_of_nominatim_as_object_and_as_feature() {
        let known = json!({"osm_type": "relation", "osm_id": 9, "category": "boundary", "type": "administrative",
            "addresstype": "town", "name": "Tartar", "display_name": "Tartar, Azerbaijan",
            "address": {"country_code": "az"}, "namedetails": {"name": "Tərtər", "name:ar": "ترتر"}});
        let mut object = known.clone();
        object["lat"] = json!("40.34");
        object["lon"] = json!("46.93");
        let feature = json!({"type": "Feature", "properties": known, "geometry": {"type": "Point", "coordinates": [46.93, 40.34]}});
        for element in [object, feature] {
            let (row, _) = place(&element).expect("good").expect("named");
            assert_eq!((&*row.id, &*row.ar, &*row.country), ("osmr9", "ترتر", "AZ"));
            assert_eq!((row.kind, row.position.lat()), (PlaceKind::Town, 40.34));
        }
    }

    #[test]
    fn a_node_of_a_way_is_no_place_and_a_way_without_a_centre_a_fault() {
        assert_eq!(place(&json!({"type": "node", "id": 1, "lat": 1, "lon": 2})), Ok(None));
        let way = json!({"type": "way", "id": 1, "tags": {"name": "Road", "highway": "primary"}});
        assert!(place(&way).expect_err("nowhere").remedy.contains("out center"));
    }
}
