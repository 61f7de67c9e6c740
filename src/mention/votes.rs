//! Where a report is set: the countries that its words vote for.

use rustc_hash::FxHashMap;

use super::scan::Candidate;
use crate::gazetteer::{Place, PlaceKind, Places};
use crate::lexicon::{Annotated, Class};

/// The countries of a report, each with its weight: 1 for the one that most words speak of.
#[derive(Debug, Clone, Default)]
pub(crate) struct Votes {
    weights: FxHashMap<String, f64>,
}

impl Votes {
    /// Counts the votes of adjectives, of countries, and of names that only one country has.
    pub fn count<'c>(
        marked: &Annotated<'_, '_>,
        candidates: impl Iterator<Item = &'c Candidate>,
        places: &Places<'_>,
    ) -> Self {
        let mut weights: FxHashMap<String, f64> = FxHashMap::default();
        let mut vote = |country: &str, worth: f64| match weights.get_mut(country) {
            Some(weight) => *weight += worth,
            None => drop(weights.insert(country.to_owned(), worth)),
        };
        for index in 0..marked.text.len() {
            if let Some(sense) = marked.sense(index, Class::Demonym) {
                vote(sense.value, 0.6);
            }
        }
        let mut seen: FxHashMap<&str, u32> = FxHashMap::default();
        let weigh = |p: &Place<'_>| {
            let size = f64::from(p.population.max(500)).log10() - 2.0;
            if p.source == "geonames" { size } else { size.max(1.6) }
        };
        let (mut meant, mut weights_of) = (Vec::new(), Vec::new());
        for candidate in candidates {
            if candidate.reading.skip > 0 && candidate.tokens.len() == 1 {
                continue;
            }
            if marked.is(candidate.tokens.start, Class::Ambiguous) && candidate.tokens.len() == 1 {
                continue;
            }
            meant.clear();
            meant.extend(candidate.places.iter().filter_map(|n| places.place(n.place)));
            let Some(first) = meant.first() else { continue };
            let times = seen.entry(first.id).or_default();
            *times += 1;
            // The third time that a name is said tells nothing new of where the report is set.
            let worth = match *times {
                1 => 1.0,
                2 => 0.5,
                _ => 0.15,
            };
            if let Some(place) = meant.iter().find(|p| p.kind == PlaceKind::Country) {
                vote(place.id, worth);
                continue;
            }
            weights_of.clear();
            weights_of.extend(meant.iter().map(weigh));
            let total: f64 = weights_of.iter().sum();
            for (place, weight) in meant.iter().zip(&weights_of) {
                if !place.country.is_empty() && total > 0.0 {
                    // A capital may stand for its government anywhere.
                    let share = if place.is_capital() { 0.4 } else { 0.8 };
                    vote(place.country, worth * share * weight / total);
                }
            }
        }
        let top = weights.values().copied().fold(0.0, f64::max).max(1.0);
        weights.values_mut().for_each(|weight| *weight = (*weight / top).min(1.0));
        Self { weights }
    }

    /// The countries in which the report is set beyond doubt.
    pub fn leading(&self) -> Vec<String> {
        let leading = self.weights.iter().filter(|(_, weight)| **weight >= 0.5);
        let mut countries: Vec<String> = leading.map(|(country, _)| country.clone()).collect();
        countries.sort_unstable();
        countries
    }

    /// The weight of a country, 0–1.
    pub fn weight(&self, country: &str) -> f64 {
        self.weights.get(country).copied().unwrap_or(0.0)
    }
}
