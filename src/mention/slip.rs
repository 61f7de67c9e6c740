//! Names that no table has: slips of the pen, and names that sound like a Latin one.

use super::context::look;
use super::found::Found;
use super::record::{Match, Role};
use super::votes::Votes;
use crate::gazetteer::{Gazetteer, PlaceKind, PlaceNumber};
use crate::lexicon::{Annotated, Class};
use crate::text::TokenKind;
use crate::text::clitic::{self, readings, suffix};
use crate::text::fold::fold_key;

/// The ending of a feminine adjective, folded.
const FEMININE: char = '\u{0647}';
/// How sure a name one slip away from another name of the report is.
const SLIP: f64 = 0.8;
/// How sure a name is that only sounds like a place of the report's country.
const SOUND: f64 = 0.5;

/// Adds the words that are one slip away from a name that the report has elsewhere.
pub(super) fn add_slips(marked: &Annotated<'_, '_>, unknown: &[usize], found: &mut Vec<Found>) {
    let mut known: Vec<(String, PlaceNumber)> = Vec::new();
    for mention in found.iter() {
        let Some(number) = mention.place else { continue };
        let Some(surface) = marked.text.original().get(mention.bytes.clone()) else { continue };
        let name = fold_key(surface);
        if name.chars().count() >= 6 && !clitic::has_article(&name) && !known.iter().any(|(n, _)| *n == name)
        {
            known.push((name, number));
        }
    }
    for index in unknown.iter().copied() {
        let word = marked.text.folded(index);
        if clitic::has_article(word) {
            continue;
        }
        let hit = readings(word).find_map(|reading| {
            let rest = suffix(word, reading.skip);
            known
                .iter()
                .find(|(name, _)| name.chars().count() >= 6 && is_slip(rest, name))
                .map(|(_, number)| (reading.skip, *number))
        });
        if let Some((skip, number)) = hit {
            push(marked, found, index, skip, number, Match::Fuzzy, SLIP);
        }
    }
}

/// Adds the unknown words after a generic noun that sound like a place of a country in which the report is set.
pub(super) fn add_sounds(
    marked: &Annotated<'_, '_>,
    gazetteer: &Gazetteer,
    votes: &Votes,
    unknown: &[usize],
    found: &mut Vec<Found>,
) {
    for index in unknown.iter().copied() {
        if found.iter().any(|f| f.tokens.contains(&index)) {
            continue;
        }
        if !index.checked_sub(1).is_some_and(|i| marked.is(i, Class::Kind)) {
            continue;
        }
        let context = look(marked, &(index..index + 1), None);
        let Some((kind, _)) = context.kind else { continue };
        if !matches!(kind, "city" | "town" | "village" | "district") || context.not_a_place.is_some() {
            continue;
        }
        let surface = marked.text.surface(index);
        let mut hits: Vec<_> = gazetteer
            .sounding(surface, false)
            .into_iter()
            .filter_map(|(number, _)| gazetteer.place(number).map(|place| (number, place)))
            .filter(|(_, place)| votes.weight(place.country) >= 0.4 && place.kind != PlaceKind::Country)
            .collect();
        hits.sort_by_key(|(number, place)| (std::cmp::Reverse(place.population), *number));
        if hits.is_empty() && is_named_so(marked, index) {
            push_unplaced(marked, found, index);
        } else if let Some((number, _)) = hits.first().filter(|_| is_named_so(marked, index)) {
            let sure = if hits.len() == 1 { SOUND } else { SOUND / hits.len() as f64 };
            push(marked, found, index, 0, *number, Match::Phonetic, sure);
        }
    }
}

/// The Arabic words in no mention and in no table that are long enough to be a name.
pub(super) fn unknown_words(marked: &Annotated<'_, '_>, found: &[Found]) -> Vec<usize> {
    let mut free = vec![true; marked.text.len()];
    found.iter().flat_map(|f| f.tokens.clone()).for_each(|i| {
        if let Some(slot) = free.get_mut(i) {
            *slot = false;
        }
    });
    let known = |s: &crate::lexicon::Sense| {
        !matches!(s.class, Class::Kind | Class::Part | Class::Actor) && s.reading.preposition.is_none()
    };
    (0..marked.text.len())
        .filter(|i| free[*i])
        .filter(|i| marked.text.get(*i).is_some_and(|t| t.kind == TokenKind::Arabic))
        // Arabic letters have two bytes.
        .filter(|i| marked.text.folded(*i).len() >= 8)
        .filter(|i| !marked.at(*i).iter().any(known))
        .collect()
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

/// Adds a name that no place answers to.
fn push_unplaced(marked: &Annotated<'_, '_>, found: &mut Vec<Found>, index: usize) {
    let Some(token) = marked.text.get(index) else { return };
    found.push(Found {
        tokens: index..index + 1,
        bytes: token.start..token.end,
        span: token.first..token.last,
        place: None,
        matched: None,
        confidence: 0.0,
        role: Role::Context,
        why: Vec::new(),
        context: look(marked, &(index..index + 1), None),
    });
}

fn push(
    marked: &Annotated<'_, '_>,
    found: &mut Vec<Found>,
    index: usize,
    skip: usize,
    place: PlaceNumber,
    matched: Match,
    confidence: f64,
) {
    let (byte, first) = marked.text.after(index, skip);
    let Some(token) = marked.text.get(index) else { return };
    found.push(Found {
        tokens: index..index + 1,
        bytes: byte..token.end,
        span: first..token.last,
        place: (confidence >= 0.35).then_some(place),
        matched: Some(matched),
        confidence,
        role: Role::Context,
        why: Vec::new(),
        context: look(marked, &(index..index + 1), None),
    });
}

/// Whether two words differ by one letter put in, left out, changed or swapped with its neighbour.
fn is_slip(a: &str, b: &str) -> bool {
    // Arabic letters have two bytes.
    if a.len().abs_diff(b.len()) > 2 || a.as_bytes().get(..2) != b.as_bytes().get(..2) {
        return false;
    }
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    if a == b || a.len().abs_diff(b.len()) > 1 || a.first() != b.first() {
        return false;
    }
    let head = a.iter().zip(&b).take_while(|(x, y)| x == y).count();
    let tail = a.iter().rev().zip(b.iter().rev()).take_while(|(x, y)| x == y).count();
    let rest = |v: &[char]| v.len().saturating_sub(head + tail);
    match (rest(&a), rest(&b)) {
        (0 | 1, 0 | 1) => true,
        (2, 2) => a.get(head) == b.get(head + 1) && a.get(head + 1) == b.get(head),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_slip_is_seen_and_two_are_not() {
        assert!(is_slip("اذريبيجان", "اذربيجان"));
        assert!(is_slip("اذربيحان", "اذربيجان"));
        assert!(!is_slip("اذربيجان", "اذربيجان"));
        assert!(!is_slip("الجزائر", "الجنود"));
    }
}
