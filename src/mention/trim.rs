//! Trimming: a mention's span is the proper name alone, without the generic noun that a table may carry in the name.

use super::scan::Candidate;
use crate::gazetteer::{Gazetteer, Place, PlaceKind};
use crate::lexicon::{Annotated, Class};

/// The first token of the proper name within a candidate for `place`.
///
/// A settlement's, a district's or a country's name is kept whole (عين عيسى, جبل لبنان, رأس العين); of a facility,
/// a water or a mountain the generic noun before the name goes (مخيم زمزم → زمزم).
pub(super) fn head(
    marked: &Annotated<'_, '_>,
    gazetteer: &Gazetteer,
    candidate: &Candidate,
    place: &Place<'_>,
) -> usize {
    let start = candidate.tokens.start;
    let whole = place.kind.is_settlement()
        || matches!(place.kind, PlaceKind::Country | PlaceKind::Region | PlaceKind::District);
    if candidate.tokens.len() < 2 {
        return start;
    }
    if whole {
        // The tables may have مدينة الموصل beside الموصل: where the rest names the place too, the noun goes.
        let Some(kind) = marked.sense(start, Class::Kind).filter(|s| start + s.tokens < candidate.tokens.end)
        else {
            return start;
        };
        let rest: Vec<&str> =
            (start + kind.tokens..candidate.tokens.end).map(|i| marked.text.folded(i)).collect();
        let same = gazetteer
            .named(&rest.join(" "))
            .iter()
            .any(|n| gazetteer.place(n.place).is_some_and(|p| p.id == place.id));
        return if same { start + kind.tokens } else { start };
    }
    let Some(sense) = marked.sense(start, Class::Kind) else { return start };
    let feature = sense.extra.split('|').next().unwrap_or_default();
    let generic = feature == place.feature
        || matches!(sense.value, "river" | "sea" | "mountain")
        || matches!(
            feature,
            "airport" | "base" | "camp" | "crossing" | "dam" | "bridge" | "lake" | "road" | "port" | "plant"
        );
    let mut head = start + sense.tokens;
    while marked.text.get(head).is_some_and(|t| !t.is_word()) {
        head += 1;
    }
    if generic && head < candidate.tokens.end { head } else { start }
}
