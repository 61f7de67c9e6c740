//! The reasons of a hit: what each is worth, and how far a name may be trusted that was come by in that way.

use crate::gazetteer::{Place, PlaceKind};
use crate::geo::{Position, rough_km};
use crate::lexicon::Noun;

/// The reasons for a hit, each with what it means. Weights are in units of a natural logarithm of odds, roughly.
pub const LOOKUP_REASONS: &[(&str, &str)] = &[
    ("exact", "the place's first name, letter for letter"),
    ("folded", "its first name but for hamza, marks, final yeh, teh marbuta, tatweel, signs"),
    ("variant", "another spelling or name that the tables have"),
    ("latin", "a name in another script"),
    ("seat", "the town of the district that has the name"),
    ("noun", "a generic noun before the name was taken off"),
    ("context", "the country or unit beside the name was taken off"),
    ("joined", "words were joined or parted, as writers and hashtags do"),
    ("article", "the article was put on or taken off"),
    ("clitic", "attached particles were taken off"),
    ("part", "the name stands for a part of the place: its outskirts, its north"),
    ("phonetic", "no known spelling, but it sounds like the place's name"),
    ("slip", "one letter put in, left out, changed or swapped"),
    ("wide", "a short name was compared by sound or slip with the whole world, where something always fits"),
    ("facility", "the name of a facility is most often its town's"),
    ("prior", "how much such a place is spoken of: country, capital, size"),
    ("curated", "an editor entered the place because reports of war name it"),
    ("settlement", "without a generic noun, the town rather than the unit named after it"),
    ("near", "it lies near the position asked for"),
    ("kind", "it is of the kind that the generic noun or the asker says"),
    ("other_kind", "it is of another kind"),
    ("within", "it lies in the country or unit named beside it"),
    ("elsewhere", "it lies outside the country or unit named beside it"),
    ("unread", "the words beside the name are no country or unit"),
];

/// The ways to come by a name: reason, weight, and how far to trust a name that was come by so. The last in this order
/// names the match.
const TIERS: &[(&str, f64, f64)] = &[
    ("exact", 0.3, 0.98),
    ("folded", 0.1, 0.97),
    ("variant", -0.2, 0.96),
    ("latin", -0.3, 0.94),
    ("seat", -0.2, 0.95),
    ("noun", -0.1, 0.98),
    ("joined", -0.5, 0.93),
    ("article", -0.6, 0.90),
    ("clitic", -0.8, 0.88),
    ("part", -1.0, 0.75),
    ("phonetic", -2.0, 0.70),
    ("slip", -3.0, 0.60),
    ("wide", -0.5, 0.35),
    ("facility", -0.5, 0.60),
    ("context", -0.1, 0.98),
    ("elsewhere", -3.0, 0.35),
    ("unread", -1.0, 0.70),
];

/// Below this trust a name is weak, and further tiers are asked.
pub(super) const WEAK: f64 = 0.5;

/// A sum of reasons.
#[derive(Debug, Clone)]
pub(super) struct Sum {
    pub total: f64,
    pub trust: f64,
    pub how: &'static str,
    pub why: Vec<(&'static str, f64)>,
}

impl Sum {
    pub fn new() -> Self {
        Self { total: 0.0, trust: 1.0, how: "exact", why: Vec::new() }
    }

    pub fn add(&mut self, reason: &'static str, weight: f64) {
        debug_assert!(LOOKUP_REASONS.iter().any(|row| row.0 == reason), "{reason}");
        if weight != 0.0 {
            self.total += weight;
            self.why.push((reason, weight));
        }
    }

    /// Adds a tier, of which `closeness` (0–1) tells how well it fits.
    pub fn step(&mut self, reason: &'static str, closeness: f64) {
        let Some((name, weight, trust)) = TIERS.get(rank(reason)) else { return };
        // Among names that sound alike, the nearer sound outweighs the larger place.
        let falls = if *name == "phonetic" { 12.0 } else { 3.0 };
        self.add(name, weight - falls * (1.0 - closeness));
        let is_match = rank(name) < rank("wide");
        if is_match && rank(name) >= rank(self.how) {
            self.how = name;
        }
        self.trust *= trust * closeness;
    }

    /// Adds what the place itself says.
    pub fn place(&mut self, place: &Place<'_>, near: Option<Position>, noun: Option<Noun>) {
        self.add("prior", prior(place));
        if place.source != "geonames" {
            self.add("curated", 0.3);
        }
        if let Some(at) = near {
            self.add("near", 5.0 / (1.0 + rough_km(at, place.position) / 60.0));
        }
        match noun {
            Some(noun) if fits(place, noun) => self.add("kind", 1.6),
            Some(noun) => {
                self.add("other_kind", -1.2);
                if noun.kind == "other" {
                    self.step("facility", 1.0);
                }
            }
            None if place.kind.is_settlement() && (place.is_capital() || place.population >= 10_000) => {
                self.add("settlement", 0.4);
            }
            None => {}
        }
    }
}

fn rank(reason: &str) -> usize {
    TIERS.iter().position(|row| row.0 == reason).unwrap_or(TIERS.len())
}

/// How likely a place is meant, without a report to tell.
fn prior(place: &Place<'_>) -> f64 {
    let size = (f64::from(place.population.max(1)).log10() - 3.0).max(0.0);
    match place.kind {
        PlaceKind::Country => 4.0,
        _ if place.is_capital() => 3.2,
        PlaceKind::Region => 1.4,
        PlaceKind::District => 0.9,
        _ => 1.0 + 0.6 * size,
    }
}

/// Whether a generic noun fits the place; newsrooms are free with city, town and village.
fn fits(place: &Place<'_>, noun: Noun) -> bool {
    if !noun.feature.is_empty() && noun.feature == place.feature {
        return true;
    }
    match noun.kind {
        "city" | "town" => matches!(place.kind, PlaceKind::City | PlaceKind::Town | PlaceKind::Village),
        "village" | "hamlet" => {
            matches!(place.kind, PlaceKind::Village | PlaceKind::Hamlet | PlaceKind::Town)
        }
        "region" => matches!(place.kind, PlaceKind::Region | PlaceKind::District | PlaceKind::Country),
        "district" => matches!(place.kind, PlaceKind::District | PlaceKind::Region),
        kind => place.kind.word() == kind,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_tier_is_a_reason_and_trust_falls_from_tier_to_tier() {
        for (name, _, trust) in TIERS {
            assert!(LOOKUP_REASONS.iter().any(|row| row.0 == *name), "{name}");
            assert!((0.0..1.0).contains(trust), "{name}");
        }
        let trust = |name| TIERS[rank(name)].2;
        let order =
            ["exact", "folded", "variant", "latin", "joined", "article", "clitic", "phonetic", "slip"];
        assert!(order.windows(2).all(|pair| trust(pair[0]) > trust(pair[1])));
    }

    #[test]
    fn the_last_tier_names_the_match() {
        let mut sum = Sum::new();
        sum.step("clitic", 1.0);
        sum.step("folded", 1.0);
        assert_eq!(sum.how, "clitic");
        assert!(sum.trust < TIERS[rank("clitic")].2);
    }
}
