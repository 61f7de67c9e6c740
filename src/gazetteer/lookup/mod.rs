//! Looking a name up outside any report: best first, with how each hit matched.

use super::{Gazetteer, NameRank, PlaceKind, PlaceNumber};
use crate::geo::{Position, rough_km};
use crate::text::fold::fold_key;

/// A place that a name may mean.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Hit {
    /// The place.
    pub place: PlaceNumber,
    /// How the name matched: `exact`, `folded`, `variant`, `latin` or `phonetic`.
    pub how: &'static str,
    /// Higher is better.
    pub score: f64,
}

/// The places that `name` may mean, best first: an exact name before a variant, a larger or better known place before
/// a smaller one, one near `near` before one far off. Where no known spelling fits, names that sound alike.
///
/// `countries` are ISO codes; empty means all.
pub fn lookup(gazetteer: &Gazetteer, name: &str, countries: &[String], near: Option<Position>) -> Vec<Hit> {
    let key = fold_key(name);
    let admits = |number: PlaceNumber| {
        gazetteer
            .place(number)
            .is_some_and(|p| countries.is_empty() || countries.iter().any(|c| c == p.country || c == p.id))
    };
    let mut hits: Vec<Hit> = gazetteer
        .named(&key)
        .into_iter()
        .filter(|named| admits(named.place))
        .filter_map(|named| {
            let place = gazetteer.place(named.place)?;
            let how = match named.rank {
                NameRank::Main if place.ar == name || place.en == name => "exact",
                NameRank::Main => "folded",
                NameRank::Alias => "variant",
                NameRank::Latin => "latin",
            };
            Some(Hit {
                place: named.place,
                how,
                score: weigh(&place, near) - if how == "variant" { 0.2 } else { 0.0 },
            })
        })
        .collect();
    if hits.is_empty() {
        let sounding = gazetteer.sounding(name).into_iter().filter(|number| admits(*number));
        hits.extend(sounding.filter_map(|number| {
            Some(Hit { place: number, how: "phonetic", score: weigh(&gazetteer.place(number)?, near) })
        }));
    }
    hits.sort_by(|a, b| b.score.total_cmp(&a.score).then(a.place.cmp(&b.place)));
    hits
}

/// How likely a place is meant, without a report to tell: kind, people, an editor's choice, nearness.
fn weigh(place: &super::Place<'_>, near: Option<Position>) -> f64 {
    let size = (f64::from(place.population.max(1)).log10() - 3.0).max(0.0);
    let kind = match place.kind {
        PlaceKind::Country => 4.0,
        _ if place.is_capital() => 3.2,
        PlaceKind::Region => 1.4,
        PlaceKind::District => 0.9,
        _ => 1.0 + 0.6 * size,
    };
    let curated = if place.source == "geonames" { 0.0 } else { 0.3 };
    let nearness = near.map_or(0.0, |at| 3.0 / (1.0 + rough_km(at, place.position) / 100.0));
    kind + curated + nearness
}
