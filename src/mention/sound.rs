//! Names by their sound: a word that no table has, where the words round it say that a place is meant.

use super::context::{Context, is_led_to, led, look};
use super::found::Found;
use super::record::Match;
use super::slip::{push, push_unplaced};
use super::votes::Votes;
use crate::gazetteer::{PlaceKind, PlaceNumber, Places};
use crate::geo::{Beacon, nearest_km};
use crate::lexicon::{Annotated, Class, is_frequent};
use crate::text::clitic::{self, readings, suffix};

/// The ending of a feminine adjective, folded.
const FEMININE: char = '\u{0647}';
/// The share of the report that must speak of a place's country.
const SET: f64 = 0.4;
/// How sure the best of all sounds makes: letters that agree are still not a table's word for it.
const SURE: f64 = 0.85;

/// How strongly the words round an unknown word say that it is a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Cue {
    /// A generic noun: the village of.
    Noun,
    /// A preposition of nearness, a direction, a part: near, north of, the outskirts of; or a list of places.
    Near,
}

/// Adds the unknown words that sound like a place of a country in which the report is set, where the words round them
/// say that a place is meant; after a generic noun also those that no place answers to.
pub(super) fn add_sounds(
    marked: &Annotated<'_, '_>,
    places: &Places<'_>,
    votes: &Votes,
    unknown: &[usize],
    found: &mut Vec<Found>,
) {
    let anchors: Vec<Beacon> = found
        .iter()
        .filter_map(|f| places.place(f.place?))
        .filter(|place| place.kind != PlaceKind::Country)
        .map(|place| place.position.into())
        .collect();
    for index in unknown.iter().copied() {
        // A generic noun, a part, a group: what it is is known.
        if !marked.at(index).is_empty() {
            continue;
        }
        let listed =
            clitic::has_and(marked.text.folded(index)) && found.iter().any(|f| f.tokens.end == index);
        if !listed && !is_led_to(marked, index) || found.iter().any(|f| f.tokens.contains(&index)) {
            continue;
        }
        let word = index..index + 1;
        let Some(cue) = cue(marked, &led(marked, &word, None), index, listed) else { continue };
        if look(marked, &word, None).not_a_place.is_some() {
            continue;
        }
        match nearest(marked, places, votes, &anchors, index, cue) {
            Some((skip, number, sure)) => push(marked, found, index, skip, number, Match::Phonetic, sure),
            None if cue == Cue::Noun && is_named_so(marked, index) => push_unplaced(marked, found, index),
            None => {}
        }
    }
}

/// What says that the unknown word is a place.
fn cue(marked: &Annotated<'_, '_>, context: &Context, index: usize, listed: bool) -> Option<Cue> {
    let noun = context.kind.is_some_and(|(kind, _)| matches!(kind, "city" | "town" | "village" | "district"))
        && index.checked_sub(1).is_some_and(|i| marked.is(i, Class::Kind));
    if noun {
        return Some(Cue::Noun);
    }
    let placed = context.direction.is_some() || matches!(context.locative, Some("near" | "between"));
    (placed || listed).then_some(Cue::Near)
}

/// The place whose name is nearest in sound: the particles taken off, the place, how sure.
fn nearest(
    marked: &Annotated<'_, '_>,
    places: &Places<'_>,
    votes: &Votes,
    anchors: &[Beacon],
    index: usize,
    cue: Cue,
) -> Option<(usize, PlaceNumber, f64)> {
    let word = marked.text.folded(index);
    let mut best: Option<(usize, PlaceNumber, f64)> = None;
    let mut rivals = 0.0;
    for reading in readings(word) {
        let name = suffix(word, reading.skip);
        // A word of the language may be a village after a generic noun, and then its name is that very word.
        let common = is_frequent(name) || is_owned(name);
        if name.chars().count() < 4 || common && cue != Cue::Noun {
            break;
        }
        if cue == Cue::Noun && (reading.skip > 0 || !is_named_so(marked, index)) {
            break;
        }
        let may = |kind, country: &str| kind != PlaceKind::Country && votes.weight(country) >= SET;
        for (number, alike) in places.gazetteer.sounding_among(name, cue == Cue::Noun, may) {
            let Some(place) = places.place(number) else { continue };
            let enough = match cue {
                Cue::Noun if !common => 0.85,
                _ => 0.92,
            };
            if alike < enough {
                continue;
            }
            let near = nearest_km(place.position, anchors.iter());
            // Far from all that the report speaks of, a likeness is chance.
            let chance = if near < 60.0 {
                1.0
            } else if near < 200.0 {
                0.8
            } else {
                0.55
            };
            let sure = SURE * alike * chance;
            match best {
                Some((_, _, other)) if other >= sure => rivals += sure,
                _ => {
                    rivals += best.map_or(0.0, |b| b.2);
                    best = Some((reading.skip, number, sure));
                }
            }
        }
        if best.is_some() {
            break;
        }
    }
    best.map(|(skip, number, sure)| (skip, number, sure * sure / (sure + rivals * 0.5)))
}

/// Whether a word is one of the language with a pronoun behind it: its rhythm, إيقاعها.
fn is_owned(name: &str) -> bool {
    let stem =
        clitic::PRONOUNS.iter().filter(|own| own.chars().count() > 1).find_map(|own| name.strip_suffix(own));
    stem.is_some_and(|stem| stem.chars().count() > 2 && is_frequent(stem))
}

/// Whether the generic noun before an unknown word says that it is a name: "the village of X", and X is no adjective.
fn is_named_so(marked: &Annotated<'_, '_>, index: usize) -> bool {
    let Some(before) = index.checked_sub(1) else { return false };
    let construct = marked.sense(before, Class::Kind).is_some_and(|s| {
        s.tokens == 1
            && !s.reading.article
            && s.extra.contains("one|construct")
            && matches!(s.value, "city" | "town" | "village")
    });
    let word = marked.text.folded(index);
    // An indefinite noun takes an adjective in its own gender: قرية نائية, بلدة صغيرة.
    construct && !clitic::has_article(word) && !word.ends_with(FEMININE) && word.chars().count() > 4
}
