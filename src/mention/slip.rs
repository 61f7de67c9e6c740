//! Names that no table has: slips of the pen away from a name of the report, and names that no place answers to.

use super::context::look;
use super::found::Found;
use super::record::Match;
use crate::gazetteer::PlaceNumber;
use crate::lexicon::{Annotated, Class, is_frequent};
use crate::text::TokenKind;
use crate::text::clitic::{self, readings, suffix};
use crate::text::fold::fold_key;

/// How sure a name one slip away from another name of the report is.
const SLIP: f64 = 0.8;

/// A name has at least so many letters for a word to be taken for a slip of it.
const LETTERS: usize = 6;

/// Whether a name has fewer, by its bytes: letters of the Arabic block have two, and fold to one each.
fn is_short(name: &str) -> bool {
    let plain = |byte: &u8| matches!(byte, 0x80..=0xBF | 0xD8..=0xDB);
    name.len() < 2 * LETTERS && name.as_bytes().iter().all(plain)
}

/// Adds the words that are one slip away from a name that the report has elsewhere.
pub(super) fn add_slips(marked: &Annotated<'_, '_>, unknown: &[usize], found: &mut Vec<Found>) {
    let mut known: Vec<(String, PlaceNumber)> = Vec::new();
    let mut seen: Vec<&str> = Vec::new();
    for mention in found.iter() {
        let Some(number) = mention.place else { continue };
        let Some(surface) = marked.text.original().get(mention.bytes.clone()) else { continue };
        // Most names are repeated as they are.
        if seen.contains(&surface) || is_short(surface) {
            continue;
        }
        seen.push(surface);
        let name = fold_key(surface);
        if name.chars().count() >= LETTERS
            && !clitic::has_article(&name)
            && !known.iter().any(|(n, _)| *n == name)
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
            let slip = known.iter().find(|(name, _)| is_slip(rest, name));
            slip.map(|(_, number)| (reading.skip, *number))
        });
        let Some((skip, number)) = hit else { continue };
        // A word that the language has is no slip.
        let usual = || readings(word).any(|reading| is_frequent(suffix(word, reading.skip)));
        if !usual() {
            push(marked, found, index, skip, number, Match::Fuzzy, SLIP);
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
    let tokens = marked.text.tokens().iter().zip(free).enumerate();
    tokens
        // Arabic letters have two bytes.
        .filter(|(_, (token, free))| *free && token.kind == TokenKind::Arabic && token.folded_len() >= 8)
        .map(|(i, _)| i)
        .filter(|i| !marked.at(*i).iter().any(known))
        .collect()
}

/// Adds a name that no place answers to.
pub(super) fn push_unplaced(marked: &Annotated<'_, '_>, found: &mut Vec<Found>, index: usize) {
    let Some(token) = marked.text.get(index) else { return };
    found.extend(word(marked, index, (token.start, token.first)));
}

/// Adds a word that means `place`, behind `skip` letters of particles.
pub(super) fn push(
    marked: &Annotated<'_, '_>,
    found: &mut Vec<Found>,
    index: usize,
    skip: usize,
    place: PlaceNumber,
    matched: Match,
    confidence: f64,
) {
    let place = (confidence >= 0.35).then_some(place);
    let own = word(marked, index, marked.text.after(index, skip));
    found.extend(own.map(|own| Found { place, matched: Some(matched), confidence, ..own }));
}

/// The mention of a word, from this byte and this code point on.
fn word(marked: &Annotated<'_, '_>, index: usize, (byte, first): (usize, usize)) -> Option<Found> {
    let token = marked.text.get(index)?;
    let tokens = index..index + 1;
    let context = look(marked, &tokens, None);
    Some(Found::unplaced(tokens, byte..token.end, first..token.last, context))
}

/// Whether two words differ by one letter put in, left out, changed or swapped with its neighbour.
fn is_slip(a: &str, b: &str) -> bool {
    // Arabic letters have two bytes.
    if a.len().abs_diff(b.len()) > 2 || a.as_bytes().get(..2) != b.as_bytes().get(..2) {
        return false;
    }
    let (long, short) = (a.chars().count(), b.chars().count());
    if a == b || long.abs_diff(short) > 1 || a.chars().next() != b.chars().next() {
        return false;
    }
    let head = a.chars().zip(b.chars()).take_while(|(x, y)| x == y).count();
    let tail = a.chars().rev().zip(b.chars().rev()).take_while(|(x, y)| x == y).count();
    let rest = |length: usize| length.saturating_sub(head + tail);
    match (rest(long), rest(short)) {
        (0 | 1, 0 | 1) => true,
        (2, 2) => {
            let pair = |word: &str| (word.chars().nth(head), word.chars().nth(head + 1));
            let ((first, second), swapped) = (pair(a), pair(b));
            swapped == (second, first)
        }
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
