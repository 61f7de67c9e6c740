//! What arguments say of places: a position or a name, codes or names of countries, units.

use yaqut::gazetteer::{Gazetteer, Hints, Hit, country_code, lookup, units_named};
use yaqut::geo::{Position, distance_km};
use yaqut::index::parse_position;

use crate::args::Language;
use crate::words::Words;

/// Below this confidence the choice of a place is told.
const SURE: f64 = 0.9;

/// A position given as figures, or as a name of the gazetteer; where the name may mean several places, the choice
/// and the others are told on standard error.
pub fn position(gazetteer: &Gazetteer, text: &str) -> yaqut::Result<Position> {
    position_telling(gazetteer, text, Words(Language::En))
}

/// The same, told in these words.
pub fn position_telling(gazetteer: &Gazetteer, text: &str, words: Words) -> yaqut::Result<Position> {
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
        for words in words.each() {
            let reason =
                |(name, weight): &(&str, f64)| words.parted(&words.reason(name), &format!("{weight:+.1}"));
            let why: Vec<String> = first.why.iter().map(reason).collect();
            words.tell("taken", &[text, &describe(gazetteer, first, words), &words.list(&why)]);
            for other in &others {
                words.tell("or_else", &[&describe(gazetteer, other, words)]);
            }
        }
    }
    Ok(place.position)
}

/// A hit in a line: names, country, unit, kind, position; how it was come by, and how surely.
fn describe(gazetteer: &Gazetteer, hit: &Hit, words: Words) -> String {
    let Some(place) = gazetteer.place(hit.place) else { return String::new() };
    let kind = words.word(&format!("kind.{}", place.kind.word()));
    let position = format!("{:.3},{:.3}", place.position.lat(), place.position.lon());
    let about: Vec<String> =
        [Some(place.country), gazetteer.name_of(place.admin1), Some(&kind), Some(&position)]
            .into_iter()
            .flatten()
            .map(|part| words.part(part))
            .collect();
    format!(
        "{} ({}{} {})",
        words.parted(&words.part(place.name()), place.en),
        words.list(&about),
        words.word("semicolon"),
        words.parted(&words.reason(hit.how), &format!("{:.2}", hit.confidence))
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
