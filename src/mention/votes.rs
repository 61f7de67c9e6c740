//! Where a report is set: the countries that its words vote for.

use rustc_hash::FxHashMap;

use super::scan::Candidate;
use super::syntax::is_object;
use crate::gazetteer::{Place, PlaceKind, Places};
use crate::lexicon::{Annotated, Class, home, is_frequent};
use crate::text::clitic;

/// What a name says of where the report is set the first time, the second, and after that: the third time tells nothing
/// new.
fn repeated(times: usize) -> f64 {
    match times {
        1 => 1.0,
        2 => 0.5,
        _ => 0.15,
    }
}

/// Shorter words with a preposition are mostly other words.
const LETTERS: usize = 4;

/// What a word is worth that is less surely a name.
const HINT: f64 = 0.5;

/// Fewer inhabitants than this make no place one that is known by a particle.
const KNOWN: u32 = 10_000;

/// Whether a word of less certainty may vote all the same: one that is no word of the language with its preposition, or
/// a person's name that was shelled, where a place so called is known.
fn is_hint(marked: &Annotated<'_, '_>, candidate: &Candidate, places: &Places<'_>) -> bool {
    let at = candidate.tokens.start;
    let likely = match marked.sense(at, Class::Ambiguous) {
        Some(sense) => {
            candidate.reading.skip == 0 && sense.extra != "common" && is_object(marked, &candidate.tokens)
        }
        None => {
            let word = marked.text.folded(at);
            candidate.reading.preposition == Some(clitic::IN)
                && marked.at(at).is_empty()
                && word.chars().count() >= LETTERS + candidate.reading.skip
                && !is_frequent(word)
        }
    };
    likely
        && candidate.places.iter().filter_map(|named| places.place(named.place)).any(|place| {
            place.source != "geonames" || place.population >= KNOWN || place.kind == PlaceKind::Region
        })
}

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
        let mut heard: Vec<&str> = Vec::new();
        for index in 0..marked.text.len() {
            if let Some(sense) = marked.sense(index, Class::Demonym) {
                vote(home(sense.value).unwrap_or(sense.value), 0.6);
            } else if let Some(actor) = marked.sense(index, Class::Actor)
                && let Some(side) = marked.lexicon.party(actor.value).map(|party| party.side)
                && let Some(country) = home(side)
            {
                // A side that is no state speaks of the country where it is at home, the more often the less.
                let times = heard.iter().filter(|name| **name == side).count();
                heard.push(side);
                vote(country, repeated(times + 1) * 0.6);
            }
        }
        let mut seen: FxHashMap<&str, u32> = FxHashMap::default();
        let weigh = |p: &Place<'_>| {
            let size = f64::from(p.population.max(500)).log10() - 2.0;
            if p.source == "geonames" { size } else { size.max(1.6) }
        };
        let (mut meant, mut weights_of): (Vec<&Place<'_>>, Vec<f64>) = Default::default();
        for candidate in candidates {
            let certain = candidate.tokens.len() > 1
                || candidate.reading.skip == 0 && !marked.is(candidate.tokens.start, Class::Ambiguous);
            if !certain && !is_hint(marked, candidate, places) {
                continue;
            }
            meant.clear();
            meant.extend(candidate.places.iter().filter_map(|n| places.place(n.place)));
            let Some(first) = meant.first() else { continue };
            let times = seen.entry(first.id).or_default();
            *times += 1;
            let worth = repeated(*times as usize) * if certain { 1.0 } else { HINT };
            if let Some(place) = meant.iter().find(|p| p.kind == PlaceKind::Country) {
                vote(place.id, worth);
                continue;
            }
            weights_of.clear();
            weights_of.extend(meant.iter().map(|p| weigh(p)));
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
