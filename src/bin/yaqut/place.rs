//! What arguments say of places: a position or a name, codes or names of countries, units.

use yaqut::gazetteer::{Gazetteer, Hints, Hit, country_code, lookup, units_named};
use yaqut::geo::{Position, distance_km};
use yaqut::index::parse_position;

use crate::output::cell;

/// Below this confidence the choice of a place is told.
const SURE: f64 = 0.9;

/// A position given as figures, or as a name of the gazetteer; where the name may mean several places, the choice
/// and the others are told on standard error.
pub fn position(gazetteer: &Gazetteer, text: &str) -> yaqut::Result<Position> {
    if let Ok(position) = parse_position(text) {
        return Ok(position);
    }
    let hits = lookup(gazetteer, text, &Hints::default());
    let Some((first, place)) = hits.first().and_then(|hit| Some((hit, gazetteer.place(hit.place)?))) else {
        return Err(yaqut::Error::Parameter {
            parameter: "place",
            value: text.to_owned(),
            reason:
                "is neither a position nor a name that the gazetteer knows; try another spelling or LAT,LON"
                    .into(),
        });
    };
    // The district round the town is no other answer.
    let others: Vec<&Hit> = hits
        .iter()
        .skip(1)
        .filter(|hit| hit.confidence >= 0.02)
        .filter(|hit| {
            gazetteer.place(hit.place).is_some_and(|other| distance_km(other.position, place.position) > 25.0)
        })
        .take(3)
        .collect();
    if first.confidence < SURE || !others.is_empty() {
        let why: Vec<String> =
            first.why.iter().map(|(reason, weight)| format!("{reason} {weight:+.1}")).collect();
        tell!("yaqut: `{text}` is taken for {}: {}", describe(gazetteer, first), why.join(", "));
        for other in others {
            tell!("yaqut:   it may be {}; say which with --at LAT,LON", describe(gazetteer, other));
        }
    }
    Ok(place.position)
}

/// A hit in a line: names, country, position, confidence.
pub fn describe(gazetteer: &Gazetteer, hit: &Hit) -> String {
    let Some(place) = gazetteer.place(hit.place) else { return String::new() };
    let unit = gazetteer.name_of(place.admin1).map(|name| format!(", {}", cell(name))).unwrap_or_default();
    format!(
        "{} {} ({}{unit}, {}, {:.3},{:.3}; {} {:.2})",
        cell(place.name()),
        place.en,
        place.country,
        place.kind.word(),
        place.position.lat(),
        place.position.lon(),
        hit.how,
        hit.confidence
    )
}

/// The ISO codes of countries given as codes or as names in Arabic or English.
pub fn codes(gazetteer: &Gazetteer, given: &[String]) -> yaqut::Result<Vec<String>> {
    let code = |text: &String| {
        country_code(gazetteer, text).ok_or_else(|| yaqut::Error::Parameter {
            parameter: "--country",
            value: text.clone(),
            reason: "is no country; give an ISO code such as AZ, or a name".into(),
        })
    };
    given.iter().filter(|text| !text.trim().is_empty()).map(code).collect()
}

/// The units that a name or id means: every region and district of that name, in these countries where any are given.
pub fn units(gazetteer: &Gazetteer, text: &str, countries: &[String]) -> yaqut::Result<Vec<String>> {
    let ids = units_named(gazetteer, text, countries);
    if ids.is_empty() {
        return Err(yaqut::Error::Parameter {
            parameter: "--admin",
            value: text.to_owned(),
            reason: "is no region or district that the gazetteer knows; try another spelling, or its id"
                .into(),
        });
    }
    Ok(ids)
}
