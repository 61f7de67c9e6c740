//! Wikidata: the results of a query in JSON, and items as `Special:EntityData` and the dumps have them.
//!
//! Of a query, the variables are known by the names that the query service suggests: `item`, `itemLabel`, `itemAltLabel`,
//! `coord` (a point in WKT, longitude first), `population`, `country`, `iso`, `type`. Of an item: labels, aliases, and
//! the claims P625 (coordinates), P17 (country), P31 (instance of), P1082 (population), P297 (code of a country).

use std::collections::{BTreeMap, HashMap};
use std::path::Path;
use std::sync::LazyLock;

use serde_json::Value;

use super::super::row::Row;
use super::cell::{people, position};
use super::intake::{Fault, Intake};
use super::json::{each_element, text};
use super::kinds;
use super::lines::each_line;
use super::names::{self, Tongue};
use crate::error::{Error, Result};
use crate::geo::Position;

/// Countries by their item.
static COUNTRIES: LazyLock<HashMap<&str, &str>> = LazyLock::new(|| {
    let rows = include_str!("countries.tsv").lines().filter(|line| !line.starts_with('#')).skip(1);
    rows.filter_map(|line| line.split_once('\t')).collect()
});

/// Variables of a query that hold a name, in lower case; the language stands with the value, or ends the variable.
const LABELS: &[&str] = &[
    "itemlabel",
    "placelabel",
    "label",
    "name",
    "itemlabel_ar",
    "itemlabel_en",
    "label_ar",
    "label_en",
    "name_ar",
    "name_en",
    "ar",
    "en",
];

/// Reads an export.
pub fn read(path: &Path, intake: &mut Intake<'_>) -> Result<()> {
    if is_dump(path)? {
        return each_line(path, intake, |intake, line| {
            let line = line.trim().trim_end_matches(',');
            if matches!(line, "[" | "]" | "") {
                return Ok(Ok(()));
            }
            match serde_json::from_str::<Value>(line) {
                Ok(item) => take_item(intake, &item),
                Err(error) => {
                    Ok(Err(Fault::new(format!("is no JSON: {error}"), "an item must stand on one line")))
                }
            }
        });
    }
    // A place comes in as many rows as it has values; they are united.
    let mut rows: BTreeMap<String, (Row, String)> = BTreeMap::new();
    each_element(path, intake, |intake, element| {
        if element.get("claims").is_some() || element.get("labels").is_some() {
            return take_item(intake, element);
        }
        Ok(unite(&mut rows, element))
    })?;
    rows.into_values().try_for_each(|(mut row, code)| intake.take(&mut row, &code).map(drop))
}

/// Whether an item stands on each line, as in the dumps.
fn is_dump(path: &Path) -> Result<bool> {
    use std::io::{BufRead, Read};
    let failed = |error| Error::io(path, error);
    let file = std::fs::File::open(path).map_err(failed)?;
    let mut lines = std::io::BufReader::new(file.take(1 << 16)).split(b'\n');
    let mut line = || {
        lines.next().transpose().map_err(failed).map(|line| line.unwrap_or_default().trim_ascii().to_vec())
    };
    let first = line()?;
    let opens = |line: &[u8]| line.starts_with(b"{\"");
    let second = line()?;
    Ok(first == b"[" && (opens(&second)) || opens(&first) && opens(&second))
}

/// A binding of a query's results: its value.
fn binding<'v>(element: &'v Value, names: &[&str]) -> Option<&'v Value> {
    names.iter().find_map(|name| element.get(name))
}

fn value_of(element: &Value, names: &[&str]) -> String {
    binding(element, names).and_then(|bound| bound.get("value")).map(text).unwrap_or_default()
}

/// The item that an address of Wikidata ends in: Q and a number.
fn item_of(address: &str) -> Option<&str> {
    let item = address.rsplit('/').next()?;
    let number = item.strip_prefix('Q')?;
    (!number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit())).then_some(item)
}

/// Adds a row of a query's results to the place that it is of.
fn unite(rows: &mut BTreeMap<String, (Row, String)>, element: &Value) -> Result<(), Fault> {
    let address = value_of(element, &["item", "place"]);
    let item = item_of(&address).ok_or_else(|| {
        Fault::new(
            format!("item `{address}` is no item of Wikidata"),
            "select ?item ?itemLabel ?coord in the query",
        )
    })?;
    let at = point(&value_of(element, &["coord", "coords", "coordinates", "location", "geo"]))?;
    let code = value_of(element, &["type", "instance", "class", "kind"]);
    let code = item_of(&code).unwrap_or_default().to_owned();
    let population = people(&value_of(element, &["population", "pop"])).unwrap_or(0);
    let iso = value_of(element, &["iso", "countryCode", "country_code"]);
    let country = value_of(element, &["country"]);
    let country =
        if iso.len() == 2 { iso } else { country_of(item_of(&country).unwrap_or_default()).to_owned() };
    let (row, _) =
        rows.entry(item.to_owned()).or_insert_with(|| (place(item, at, &code, population, &country), code));
    let bindings: Vec<_> = element.as_object().into_iter().flatten().collect();
    let tongue = |variable: &str, bound: &Value| {
        let told = bound.get("xml:lang").and_then(Value::as_str).map(str::to_owned);
        Tongue::of(&told.unwrap_or_else(|| variable.rsplit('_').next().unwrap_or_default().to_lowercase()))
    };
    // Labels before other names, so that the label is the name.
    for (variable, bound) in &bindings {
        let name = bound.get("value").map(text).unwrap_or_default();
        // Where there is no label, the label service gives the number of the item.
        if LABELS.contains(&&*variable.to_lowercase()) && name != item {
            names::add_tagged(row, tongue(variable, bound), &name);
        }
    }
    for (variable, bound) in &bindings {
        let name = bound.get("value").map(text).unwrap_or_default();
        if ["altlabel", "alias"].iter().any(|word| variable.to_lowercase().contains(word)) {
            name.split(',').for_each(|name| names::add_tagged(row, tongue(variable, bound), name));
        }
    }
    if row.ar.is_empty() && row.en.is_empty() && row.latin.is_empty() {
        rows.remove(item);
        return Err(Fault::new(format!("{item} has no name"), "ask for labels in ar,en in the query"));
    }
    Ok(())
}

/// A point in WKT, longitude first; one on another globe has an address before it.
fn point(wkt: &str) -> Result<Position, Fault> {
    const REMEDY: &str = "select the value of P625 as ?coord in the query";
    let fault = || Fault::new(format!("coord `{wkt}` is no point"), REMEDY);
    let upper = wkt.trim().to_uppercase();
    let inner = upper.strip_prefix("POINT").and_then(|rest| rest.trim().strip_prefix('(')?.strip_suffix(')'));
    let (lon, lat) = inner.and_then(|pair| pair.trim().split_once(' ')).ok_or_else(fault)?;
    position(lat.trim(), lon.trim())
}

fn country_of(item: &str) -> &'static str {
    COUNTRIES.get(item).copied().unwrap_or_default()
}

/// A place of this item, without names.
fn place(item: &str, position: Position, code: &str, population: u32, country: &str) -> Row {
    let sort = kinds::sort("wikidata", code, population).unwrap_or_default();
    sort.row(format!("wd{item}"), country.to_uppercase(), position, population)
}

/// Takes an item of a dump. One without coordinates on Earth, or without a name that can be used, is no place.
fn take_item(intake: &mut Intake<'_>, item: &Value) -> Result<Result<(), Fault>> {
    let Some(id) = item.get("id").and_then(Value::as_str).filter(|id| item_of(id).is_some()) else {
        return Ok(Err(Fault::new("has no id", "export items, whose ids are Q and a number")));
    };
    let Some(at) = coordinates(item) else { return Ok(Ok(())) };
    let at = match at {
        Ok(at) => at,
        Err(fault) => return Ok(Err(fault)),
    };
    let kinds_of = claims(item, "P31").filter_map(|value| value.get("id")?.as_str());
    let known = kinds_of.clone().find(|code| kinds::sort("wikidata", code, 0).is_some());
    let code = known.or_else(|| kinds_of.clone().next()).unwrap_or_default();
    let counts = claims(item, "P1082").filter_map(|value| people(value.get("amount")?.as_str()?));
    let population = counts.last().unwrap_or(0);
    let own = claims(item, "P297").find_map(Value::as_str);
    let country = own.or_else(|| {
        let mut countries = claims(item, "P17").filter_map(|value| value.get("id")?.as_str());
        countries.find_map(|item| COUNTRIES.get(item).copied())
    });
    let mut row = place(id, at, code, population, country.unwrap_or_default());
    let word = |label: &Value| label.get("value").and_then(Value::as_str).unwrap_or_default().to_owned();
    // Labels before aliases, so that the label is the name.
    for (language, label) in item.get("labels").and_then(Value::as_object).into_iter().flatten() {
        names::add_tagged(&mut row, Tongue::of(language), &word(label));
    }
    for (language, list) in item.get("aliases").and_then(Value::as_object).into_iter().flatten() {
        for alias in list.as_array().into_iter().flatten() {
            names::add_tagged(&mut row, Tongue::of(language), &word(alias));
        }
    }
    if row.ar.is_empty() && row.en.is_empty() {
        match row.latin.first().cloned() {
            Some(name) => row.en = name,
            None => return Ok(Err(Fault::new(format!("{id} has no name"), "export labels in ar and en"))),
        }
    }
    intake.take(&mut row, code).map(|_| Ok(()))
}

/// Where an item is on Earth; `None` for what has no place or is on another globe.
fn coordinates(item: &Value) -> Option<Result<Position, Fault>> {
    let at = claims(item, "P625").find(|value| {
        value.get("globe").and_then(Value::as_str).is_none_or(|globe| item_of(globe) == Some("Q2"))
    })?;
    let cell = |name: &str| at.get(name).map(text).unwrap_or_default();
    Some(position(&cell("latitude"), &cell("longitude")))
}

/// The values of an item's claims on a property, those that its editors prefer first, none that they reject.
fn claims<'v>(item: &'v Value, property: &str) -> impl Iterator<Item = &'v Value> + Clone + use<'v> {
    let list = item.get("claims").and_then(|claims| claims.get(property)).and_then(Value::as_array);
    let list = list.map_or(&[][..], Vec::as_slice);
    let ranked = move |rank: &'static str| {
        let is = move |claim: &&Value| claim.get("rank").and_then(Value::as_str).unwrap_or("normal") == rank;
        list.iter().filter(is)
    };
    let best = if ranked("preferred").next().is_some() { "preferred" } else { "normal" };
    ranked(best).filter_map(|claim| claim.get("mainsnak")?.get("datavalue")?.get("value"))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::super::place::PlaceKind;
    use super::*;

    #[test]
    fn rows_of_a_query_are_united_by_item() {
        let row = |label: &str, language: &str, alias: &str| {
            json!({
                "item": {"type": "uri", "value": "http://www.wikidata.org/entity/Q3855"},
                "coord": {"value": "Point(36.3 33.513)"},
                "itemLabel": {"value": label, "xml:lang": language},
                "itemAltLabel": {"value": alias, "xml:lang": language},
                "country": {"value": "http://www.wikidata.org/entity/Q858"},
                "type": {"value": "http://www.wikidata.org/entity/Q515"},
                "population": {"value": "1500000"},
            })
        };
        let mut rows = BTreeMap::new();
        unite(&mut rows, &row("دمشق", "ar", "الشام, مدينة الياسمين")).expect("good");
        unite(&mut rows, &row("Damascus", "en", "Sham")).expect("good");
        let (place, code) = rows.into_values().next().expect("one");
        assert_eq!(
            (&*place.id, &*place.ar, &*place.en, &*place.country),
            ("wdQ3855", "دمشق", "Damascus", "SY")
        );
        assert_eq!(place.aliases, ["الشام", "مدينة الياسمين"]);
        assert_eq!((place.kind, &*code, place.position.lat()), (PlaceKind::City, "Q515", 33.513));
    }

    #[test]
    fn a_row_that_is_none_says_why() {
        let fault = |element: Value| unite(&mut BTreeMap::new(), &element).expect_err("bad").reason;
        assert!(fault(json!({"item": {"value": "x"}})).contains("`x`"));
        let item = json!({"value": "http://www.wikidata.org/entity/Q1"});
        assert!(fault(json!({"item": item, "coord": {"value": "Pt(1,2)"}})).contains("`Pt(1,2)`"));
        assert!(fault(json!({"item": item, "coord": {"value": "Point(1 99)"}})).contains("99"));
        let unnamed = json!({"item": item, "coord": {"value": "Point(1 2)"}, "itemLabel": {"value": "Q1", "xml:lang": "en"}});
        assert!(fault(unnamed).contains("no name"));
    }

    #[test]
    fn the_best_claim_is_taken_and_another_globe_is_no_place() {
        let claim =
            |rank: &str, value: Value| json!({"rank": rank, "mainsnak": {"datavalue": {"value": value}}});
        let at = |lat: f64, globe: &str| json!({"latitude": lat, "longitude": 1.0, "globe": format!("http://x/{globe}")});
        let earth = json!({"claims": {"P625": [
            claim("deprecated", at(1.0, "Q2")), claim("normal", at(2.0, "Q2")), claim("preferred", at(3.0, "Q2")),
        ]}});
        assert_eq!(coordinates(&earth).expect("a place").expect("valid").lat(), 3.0);
        let moon = json!({"claims": {"P625": [claim("normal", at(2.0, "Q405"))]}});
        assert!(coordinates(&moon).is_none());
    }
}
