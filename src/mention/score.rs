//! Scoring: how well a place fits a name where it stands, as a sum of named reasons.

use super::context::Context;
use super::scan::Candidate;
use super::votes::Votes;
use crate::gazetteer::{NameRank, Place, PlaceKind};
use crate::geo::{Beacon, nearest_km};

/// The reasons, each with what it means. Weights are in units of a natural logarithm of odds, roughly.
pub const REASONS: &[(&str, &str)] = &[
    ("prior", "how much such a place is spoken of: country, capital, size"),
    ("curated", "an editor entered the place because reports of war name it"),
    ("country", "the report is set in the place's country"),
    ("abroad", "a small place in a country that the report does not speak of"),
    ("alias", "the name is not the place's first one"),
    ("foreign_script", "the name is in another script"),
    ("kind", "the generic noun before it fits"),
    ("other_kind", "the generic noun before it does not fit"),
    (
        "settlement",
        "a settlement rather than its district, without a generic noun or with that of another size",
    ),
    ("adjective", "the adjective after it is of the place's country"),
    ("other_adjective", "the adjective after it is of another country"),
    ("locative", "a preposition of place stands before it"),
    ("list", "it stands in a list of places"),
    ("dateline", "it opens a dateline"),
    ("particle", "it is a place only without its first letter"),
    ("short", "a short name is often a common word"),
    ("common", "the word is far more often something else"),
    ("words", "a name of several words is seldom something else"),
    ("glued", "a name of several words is written as one"),
    ("hashtag", "it is a hashtag by itself"),
    ("object", "a verb or a noun before it takes a place"),
    ("apposed", "a noun after it says what it is"),
    ("lesser", "a small namesake of a capital"),
    ("container", "it lies in the unit that is named right after it"),
    ("near", "it lies near places already certain"),
    ("far", "it lies far from them"),
];

/// The sum of reasons, and the reasons.
#[derive(Debug, Clone, Default)]
pub(crate) struct Score {
    pub total: f64,
    pub why: Vec<(&'static str, f64)>,
}

impl Score {
    pub(super) fn add(&mut self, reason: &'static str, weight: f64) {
        debug_assert!(REASONS.iter().any(|row| row.0 == reason), "{reason}");
        if weight != 0.0 {
            self.total += weight;
            self.why.push((reason, weight));
        }
    }
}

/// What is known of a word itself, apart from any place.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct WordFacts {
    /// `cue` or `context` where the word is far more often something else.
    pub ambiguous: Option<&'static str>,
    /// How many letters the name has.
    pub letters: usize,
}

/// Scores `place` for `candidate`.
pub(crate) fn score(
    candidate: &Candidate,
    place: &Place<'_>,
    rank: NameRank,
    context: &Context,
    facts: WordFacts,
    votes: &Votes,
) -> Score {
    let mut score = Score { total: 0.0, why: Vec::with_capacity(8) };
    score.add("prior", prior(place));
    if place.feature != "neighbourhood"
        && place.source != "geonames"
        && !matches!(place.kind, PlaceKind::Country)
        && !place.id.contains('.')
    {
        score.add("curated", 0.8);
    }
    let weight = votes.weight(place.country);
    if place.kind == PlaceKind::Country || place.country.is_empty() {
        score.add("country", votes.weight(place.id) * 0.5);
    } else {
        score.add("country", 2.0 * weight.sqrt());
        if weight < 0.08 && place.population < 300_000 && !place.is_capital() {
            score.add("abroad", if place.population > 100_000 { -0.8 } else { -2.2 });
        }
    }
    match rank {
        NameRank::Main => {}
        NameRank::Alias => score.add("alias", -0.2),
        NameRank::Latin => score.add("foreign_script", -0.6),
    }
    match context.kind {
        Some((kind, features)) if fits(place, kind, features) => score.add("kind", 1.6),
        // Writers call a village a town, and a town a city.
        Some(("city" | "town" | "village", _)) if place.kind.is_settlement() => score.add("settlement", 0.7),
        Some((kind, _)) => {
            let mild = place.kind.is_settlement() && kind == "district" || matches!(kind, "other" | "region");
            score.add("other_kind", if mild { -0.4 } else { -1.2 });
        }
        None if place.kind.is_settlement() => score.add("settlement", 0.7),
        None => {}
    }
    if let Some(country) = context.adjective {
        if country == place.country {
            score.add("adjective", 2.0);
        } else if !place.country.is_empty() && place.kind != PlaceKind::Country {
            score.add("other_adjective", -1.0);
        }
    }
    if context.locative.is_some() || context.direction.is_some() {
        score.add("locative", 0.7);
    }
    if context.listed || context.cell {
        score.add("list", 0.7);
    }
    if context.dateline {
        score.add("dateline", 1.0);
    }
    if context.object {
        score.add("object", 0.7);
    }
    if context.apposed {
        score.add("apposed", 0.8);
    }
    if candidate.reading.preposition.is_some() {
        let told = context.locative == Some("near") || context.apposed;
        score.add("particle", if facts.letters < 4 && !told { -1.6 } else { -0.5 });
    } else if candidate.reading.skip > 0 {
        score.add("particle", if facts.letters < 4 { -1.2 } else { -0.2 });
    }
    if facts.letters < 4 {
        score.add("short", -0.6);
    }
    if candidate.tokens.len() > 1 {
        score.add("words", 0.8);
    }
    if candidate.glued {
        score.add("glued", -0.6);
    }
    if context.hashtag {
        score.add("hashtag", 0.8);
    }
    let cue = context.office
        || context.kind.is_some()
        || context.dateline
        || context.listed
        || context.cell
        || context.apposed
        || context.adjective.is_some();
    let located = context.locative.is_some() || context.direction.is_some() || context.object;
    match facts.ambiguous {
        // سورية is a country after a preposition of place, and an adjective after a noun.
        Some("never") => score.add("common", -9.0),
        Some("adjective") => score
            .add("common", if context.locative.is_some() && context.kind.is_none() { -0.5 } else { -6.0 }),
        Some("cue") if !cue || candidate.reading.preposition.is_some() => score.add("common", -6.0),
        Some("cue") => score.add("common", -0.5),
        // In the construct a word of the language is that word: the heart of the matter.
        Some(_) if context.construct && !context.listed && context.kind.is_none() => {
            score.add("common", -4.5)
        }
        Some(_) if cue => score.add("common", -0.2),
        Some(_) if context.hashtag && weight > 0.3 => score.add("common", -0.8),
        Some(_) if located => {
            score.add("common", if weight > 0.3 { -0.8 } else { -2.5 });
        }
        Some(_) => score.add("common", -3.5),
        None => {}
    }
    score
}

/// Adds what the places already certain say: `anchors` are where they lie.
pub(super) fn add_nearness<'b>(
    score: &mut Score,
    place: &Place<'_>,
    anchors: impl Iterator<Item = &'b Beacon>,
) {
    if place.kind == PlaceKind::Country {
        return;
    }
    let nearest = nearest_km(place.position, anchors);
    if nearest < 200.0 {
        score.add("near", 2.4 * (1.0 - nearest / 200.0));
    } else if nearest > 1000.0 && nearest.is_finite() {
        score.add("far", -0.6);
    }
}

/// How much a place of this kind and size is spoken of.
fn prior(place: &Place<'_>) -> f64 {
    let size = (f64::from(place.population.max(1)).log10() - 3.0).max(0.0);
    match place.kind {
        PlaceKind::Country => 4.0,
        _ if place.is_capital() => 3.2,
        PlaceKind::Region => 1.8,
        PlaceKind::District => 1.0,
        PlaceKind::City => 0.6 + 0.7 * size,
        PlaceKind::Town => 0.5 + 0.5 * size,
        PlaceKind::Village | PlaceKind::Hamlet => 0.2 + 0.3 * size,
        PlaceKind::Sea | PlaceKind::River => 1.2,
        PlaceKind::Mountain | PlaceKind::Other => 0.6,
    }
}

/// Whether a generic noun of this kind fits the place.
pub(crate) fn fits(place: &Place<'_>, kind: &str, features: &str) -> bool {
    let feature = features.split('|').next().unwrap_or_default();
    if !feature.is_empty() && !place.feature.is_empty() && feature == place.feature {
        return true;
    }
    match kind {
        "city" => matches!(place.kind, PlaceKind::City | PlaceKind::Town),
        // Nobody calls a great city a town.
        "town" => {
            matches!(place.kind, PlaceKind::Town | PlaceKind::Village)
                || place.kind == PlaceKind::City && place.population < 250_000
        }
        "village" | "hamlet" => {
            matches!(place.kind, PlaceKind::Village | PlaceKind::Hamlet)
                || place.kind == PlaceKind::Town && place.population < 25_000
                || place.kind == PlaceKind::City && (1..25_000).contains(&place.population)
        }
        "district" => {
            matches!(place.kind, PlaceKind::District)
                || (feature.is_empty() && place.kind == PlaceKind::Region)
        }
        "region" => matches!(place.kind, PlaceKind::Region | PlaceKind::District | PlaceKind::Country),
        "country" => place.kind == PlaceKind::Country,
        "sea" => place.kind == PlaceKind::Sea,
        "river" => place.kind == PlaceKind::River,
        "mountain" => place.kind == PlaceKind::Mountain,
        // A facility's name is most often its town's.
        _ => place.kind == PlaceKind::Other || place.kind.is_settlement(),
    }
}
