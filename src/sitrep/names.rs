//! The names of countries, waters and towns that the map may show, in the page's language.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::ground::{Frame, ring_within};
use super::words::Words;
use crate::incident::Incident;
use crate::snapshot::grounds;
use crate::snapshot::names::{self, Kind};

/// A name of the backdrop.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(super) struct Name {
    /// `country`, `water` or `town`.
    pub kind: &'static str,
    /// 1 shown from afar … 4 only close by.
    pub rank: u8,
    /// Degrees east.
    pub x: f64,
    /// Degrees north.
    pub y: f64,
    /// What it is called.
    pub n: &'static str,
}

#[derive(Deserialize)]
struct Country {
    properties: Code,
    geometry: Ground,
}

#[derive(Deserialize)]
struct Code {
    code: String,
}

#[derive(Deserialize)]
struct Ground {
    coordinates: Vec<Vec<[f64; 2]>>,
}

#[derive(Deserialize)]
struct Countries {
    features: Vec<Country>,
}

/// The names within a frame, a country's in the middle of what is seen of it.
pub(super) fn within(frame: Frame, incidents: &[Incident], words: Words) -> Vec<Name> {
    let middles = middles(frame, incidents);
    let name = |name: names::Name| {
        let (x, y) = match name.kind {
            Kind::Country => *middles.get(name.country)?,
            Kind::Water | Kind::Town => name.position.map(|at| (at.lon(), at.lat()))?,
        };
        let kind = match name.kind {
            Kind::Country => "country",
            Kind::Water => "water",
            Kind::Town => "town",
        };
        frame.holds(x, y).then_some(Name { kind, rank: name.rank, x, y, n: words.choose(name.ar, name.en) })
    };
    names::all().filter_map(name).collect()
}

/// The middle of each country's largest part, as far as it lies in the frame, where that is more than a sliver.
fn middles(frame: Frame, incidents: &[Incident]) -> BTreeMap<String, (f64, f64)> {
    let countries =
        serde_json::from_str(&grounds(incidents)).map_or(Vec::new(), |all: Countries| all.features);
    let [w, s, e, n] = frame.0;
    let middle = |country: Country| {
        let seen = ring_within(country.geometry.coordinates.first()?, frame);
        let corners = || seen.iter().zip(seen.iter().skip(1));
        let cross = |a: &[f64; 2], b: &[f64; 2]| a[0] * b[1] - b[0] * a[1];
        let area = corners().map(|(a, b)| cross(a, b)).sum::<f64>() / 2.0;
        if area.abs() < (e - w) * (n - s) * 0.004 {
            return None;
        }
        let sum = |axis: usize| {
            corners().map(|(a, b)| (a[axis] + b[axis]) * cross(a, b)).sum::<f64>() / (6.0 * area)
        };
        let short = |degrees: f64| (degrees * 1000.0).round() / 1000.0;
        Some((country.properties.code, (short(sum(0)), short(sum(1)))))
    };
    countries.into_iter().filter_map(middle).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sitrep::figures::tests::incident;
    use crate::snapshot::Lang;

    #[test]
    fn the_names_round_the_incidents_are_there_and_no_others() {
        let list = [incident(r#""lat":40.3,"lon":46.9"#), incident(r#""lat":39.5,"lon":46.4"#)];
        let frame = Frame::around(&list).expect("a frame").edge();
        let names = within(frame, &list, Words(Lang::En));
        let has = |kind: &str, name: &str| names.iter().any(|n| n.kind == kind && n.n == name);
        assert!(has("country", "Azerbaijan") && has("country", "Armenia") && !has("country", "Sudan"));
        assert!(names.iter().any(|n| n.kind == "town") && names.iter().all(|n| frame.holds(n.x, n.y)));
    }
}
