//! An incident, as gold has it.

use std::collections::BTreeMap;
use std::ops::Range;

use serde::Deserialize;

use super::lenient;
use crate::evaluate::days::Days;
use crate::evaluate::name::norm;
use crate::evaluate::toll::Bounds;
use crate::geo::Position;

/// An incident that a report tells.
#[derive(Debug, Clone)]
pub struct GoldIncident {
    /// The types that are right, the best first.
    pub types: Vec<String>,
    /// Its places, as written.
    pub places: Vec<String>,
    /// Where it may be placed: its best point, then the positions of its places.
    pub points: Vec<Position>,
    /// How far from these is right, in kilometres.
    pub reach_km: f64,
    /// When it happened; `None` where gold does not know.
    pub days: Option<Days>,
    /// Other days that are right.
    pub other_days: Vec<Days>,
    /// Whether its day is only assumed.
    pub days_inferred: bool,
    /// Killed; `None` where the text does not say.
    pub killed: Option<Bounds>,
    /// Injured; `None` where the text does not say.
    pub injured: Option<Bounds>,
    /// Whether somebody asserts it.
    pub claimed: bool,
    /// The statuses that are right; none where gold does not say.
    pub status: Vec<String>,
    /// Where the fire came from, as written.
    pub origin: Option<String>,
    /// Whether it is neither owed nor an error.
    pub soft: bool,
    /// The words that tell it, in code points.
    pub evidence: Option<Range<usize>>,
}

/// An incident as the file has it.
#[derive(Deserialize)]
pub(super) struct Line {
    #[serde(rename = "type", default, deserialize_with = "lenient::texts")]
    kind: Vec<String>,
    #[serde(default, deserialize_with = "lenient::texts")]
    type_also_ok: Vec<String>,
    #[serde(default, deserialize_with = "lenient::texts")]
    type_alt: Vec<String>,
    #[serde(default, deserialize_with = "lenient::texts")]
    places: Vec<String>,
    #[serde(default, deserialize_with = "lenient::texts")]
    place_names: Vec<String>,
    lat: Option<f64>,
    lon: Option<f64>,
    radius_km: Option<f64>,
    at_precision: Option<String>,
    date: Option<String>,
    #[serde(default, deserialize_with = "lenient::texts")]
    date_also_ok: Vec<String>,
    #[serde(default, deserialize_with = "lenient::mark")]
    date_inferred: bool,
    killed: Option<Bounds>,
    injured: Option<Bounds>,
    #[serde(default, deserialize_with = "lenient::mark")]
    claimed_by: bool,
    #[serde(default, deserialize_with = "lenient::texts")]
    status: Vec<String>,
    #[serde(default, deserialize_with = "lenient::texts")]
    status_alt: Vec<String>,
    origin: Option<String>,
    origin_name: Option<String>,
    #[serde(default, deserialize_with = "lenient::mark")]
    optional: bool,
    #[serde(default, deserialize_with = "lenient::mark")]
    background: bool,
    #[serde(default, deserialize_with = "lenient::mark")]
    cumulative: bool,
    evidence: Option<(usize, usize)>,
}

/// How far from its point an incident may be placed, in kilometres, by how exactly the text tells it.
const REACH_KM: &[(&str, f64)] = &[("region", 75.0), ("border", 100.0), ("country", 250.0)];
/// The same where the text is exact.
const LEAST_REACH_KM: f64 = 25.0;

impl Line {
    /// The incident, its places put on the map with the report's toponyms, by folded name.
    pub(super) fn settle(self, named: &BTreeMap<&str, Vec<Position>>) -> Result<GoldIncident, String> {
        let places = if self.places.is_empty() { self.place_names } else { self.places };
        let precision = REACH_KM.iter().find(|(word, _)| self.at_precision.as_deref() == Some(word));
        let mut points: Vec<Position> = lenient::position(self.lat, self.lon)?.into_iter().collect();
        points.extend(places.iter().filter_map(|name| named.get(norm(name).as_str())).flatten());
        let full = |text: &Option<String>| text.clone().filter(|text| !text.is_empty());
        let no_toll = |toll: &Bounds| toll.low.is_some() || toll.high.is_some();
        Ok(GoldIncident {
            types: [self.kind, self.type_also_ok, self.type_alt].concat(),
            points,
            reach_km: [self.radius_km, precision.map(|row| row.1)]
                .into_iter()
                .flatten()
                .fold(LEAST_REACH_KM, f64::max),
            days: full(&self.date).map(|text| text.parse()).transpose()?,
            other_days: self.date_also_ok.iter().map(|text| text.parse()).collect::<Result<_, _>>()?,
            days_inferred: self.date_inferred,
            killed: self.killed.filter(no_toll),
            injured: self.injured.filter(no_toll),
            claimed: self.claimed_by,
            status: match self.status.iter().any(|status| !status.is_empty()) {
                true => [self.status, self.status_alt].concat(),
                false => Vec::new(),
            },
            origin: full(&self.origin).or_else(|| full(&self.origin_name)),
            soft: self.optional || self.background || self.cumulative,
            evidence: self.evidence.map(|(start, end)| start..end),
            places,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn settle(json: &str) -> Result<GoldIncident, String> {
        let ganja = Position::new(40.68, 46.36).expect("a position");
        let named = BTreeMap::from([("كنجه", vec![ganja])]);
        serde_json::from_str::<Line>(json).expect("a line").settle(&named)
    }

    #[test]
    fn a_place_brings_the_position_of_its_toponym() {
        let incident = settle(r#"{"type": "attack", "type_alt": ["shelling"], "place_names": ["گنجة"]}"#);
        let incident = incident.expect("an incident");
        assert_eq!((incident.points.len(), incident.reach_km), (1, 25.0));
        assert_eq!(incident.types, ["attack", "shelling"]);
    }

    #[test]
    fn a_wide_telling_reaches_farther() {
        let reach = |json: &str| settle(json).expect("an incident").reach_km;
        assert_eq!(reach(r#"{"at_precision": "country", "radius_km": 30}"#), 250.0);
        assert_eq!(reach(r#"{"at_precision": "town", "radius_km": 30}"#), 30.0);
    }

    #[test]
    fn a_toll_without_figures_is_none_and_a_bad_day_is_refused() {
        let incident =
            settle(r#"{"killed": {"low": null, "high": null}, "injured": 3}"#).expect("an incident");
        assert_eq!((incident.killed, incident.injured), (None, Some(Bounds { low: Some(3), high: Some(3) })));
        assert!(settle(r#"{"date": "yesterday"}"#).expect_err("no day").contains("yesterday"));
    }
}
