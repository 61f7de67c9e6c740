//! Trimming: a mention's span is the proper name alone, without the generic noun that a table may carry in the name.

use super::scan::Candidate;
use crate::gazetteer::{Place, PlaceKind};
use crate::lexicon::{Annotated, Class};

/// The first token of the proper name within a candidate for `place`.
///
/// A settlement's, a district's or a country's name is kept whole (عين عيسى, جبل لبنان, رأس العين); of a facility,
/// a water or a mountain the generic noun before the name goes (مخيم زمزم → زمزم).
pub(super) fn head(marked: &Annotated<'_, '_>, candidate: &Candidate, place: &Place<'_>) -> usize {
    let start = candidate.tokens.start;
    let whole = place.kind.is_settlement()
        || matches!(place.kind, PlaceKind::Country | PlaceKind::Region | PlaceKind::District);
    if candidate.tokens.len() < 2 || whole {
        return start;
    }
    let Some(sense) = marked.sense(start, Class::Kind) else { return start };
    let feature = sense.extra.split('|').next().unwrap_or_default();
    let generic = feature == place.feature
        || matches!(sense.value, "river" | "sea" | "mountain")
        || matches!(
            feature,
            "airport" | "base" | "camp" | "crossing" | "dam" | "bridge" | "lake" | "road" | "port" | "plant"
        );
    if generic && start + sense.tokens < candidate.tokens.end { start + sense.tokens } else { start }
}

/// How many folded letters of particles the token `head` has before the name proper: none, the name keeps its article.
pub(super) fn article_of(_marked: &Annotated<'_, '_>, _head: usize) -> usize {
    0
}
