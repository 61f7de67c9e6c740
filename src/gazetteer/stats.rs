//! Counting the gazetteer: places and names by country, kind and source, and the names that several places share.

use std::collections::BTreeMap;

use super::{Gazetteer, PlaceNumber};
use crate::geo::{Position, rough_km};

/// Two places further apart than this are not one, in kilometres.
const APART_KM: f64 = 25.0;

/// What one group of places counts.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Count {
    /// Places.
    pub places: usize,
    /// Of them, those with an Arabic name.
    pub arabic: usize,
    /// Names, of all scripts, after folding.
    pub names: usize,
    /// Of them, names that some place further than 25 km away has too.
    pub ambiguous: usize,
}

/// What the gazetteer counts.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Stats {
    /// All places.
    pub all: Count,
    /// Different names after folding.
    pub keys: usize,
    /// Of them, those that name places more than 25 km apart.
    pub ambiguous_keys: usize,
    /// By ISO code of the country; empty for what has none.
    pub countries: BTreeMap<String, Count>,
    /// By kind.
    pub kinds: BTreeMap<&'static str, Count>,
    /// By source of the position.
    pub sources: BTreeMap<String, Count>,
}

/// Counts the places of `countries` (ISO codes; empty means all).
pub fn stats(gazetteer: &Gazetteer, countries: &[String]) -> Stats {
    let admits = |code: &str| countries.is_empty() || countries.iter().any(|country| country == code);
    let mut stats = Stats::default();
    for place in gazetteer.places().filter(|place| admits(place.country)) {
        let arabic = usize::from(!place.ar.is_empty());
        for count in stats.counts(place.country, place.kind.word(), place.source) {
            count.places += 1;
            count.arabic += arabic;
        }
    }
    gazetteer.each_name(|_, named| {
        let places: Vec<_> = named
            .iter()
            .filter_map(|number: &PlaceNumber| gazetteer.place(*number))
            .filter(|place| admits(place.country))
            .collect();
        if places.is_empty() {
            return;
        }
        stats.keys += 1;
        let far = |at: Position| places.iter().any(|other| rough_km(at, other.position) > APART_KM);
        let mut shared = false;
        for place in &places {
            let ambiguous = far(place.position);
            shared |= ambiguous;
            for count in stats.counts(place.country, place.kind.word(), place.source) {
                count.names += 1;
                count.ambiguous += usize::from(ambiguous);
            }
        }
        stats.ambiguous_keys += usize::from(shared);
    });
    stats
}

impl Stats {
    /// The counts that a place falls into.
    fn counts(&mut self, country: &str, kind: &'static str, source: &str) -> [&mut Count; 4] {
        [
            &mut self.all,
            self.countries.entry(country.to_owned()).or_default(),
            self.kinds.entry(kind).or_default(),
            self.sources.entry(source.to_owned()).or_default(),
        ]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_parts_sum_up_to_the_whole() {
        let gazetteer = Gazetteer::builtin();
        let stats = stats(gazetteer, &[]);
        assert_eq!(stats.all.places, gazetteer.len());
        for groups in [
            stats.countries.values().collect::<Vec<_>>(),
            stats.kinds.values().collect(),
            stats.sources.values().collect(),
        ] {
            assert_eq!(groups.iter().map(|count| count.places).sum::<usize>(), stats.all.places);
            assert_eq!(groups.iter().map(|count| count.names).sum::<usize>(), stats.all.names);
        }
        assert!(stats.ambiguous_keys > 1000 && stats.ambiguous_keys < stats.keys);
    }

    #[test]
    fn a_country_counts_its_own_places_alone() {
        let stats = stats(Gazetteer::builtin(), &["AZ".to_owned()]);
        assert_eq!(stats.countries.keys().collect::<Vec<_>>(), ["AZ"]);
        assert!(stats.all.arabic <= stats.all.places && stats.all.places > 100);
    }
}
