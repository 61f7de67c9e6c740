//! Claims: who says so, over the stretch of text that the saying governs, and who denies it.

use std::ops::Range;

use crate::lexicon::{Annotated, Class, Sense};
use crate::text::TokenKind;

/// Who asserts something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Source {
    /// As the report names it.
    pub name: String,
    /// Whether it is a party to the conflict, or unverified.
    pub party: bool,
    /// Whether it is a neutral body.
    pub neutral: bool,
}

/// The source named in a sentence: the subject of a verb of saying, or what follows "according to".
pub(super) fn source(
    marked: &Annotated<'_, '_>,
    sentence: &Range<usize>,
    seats: &[Range<usize>],
) -> Option<Source> {
    for at in sentence.clone() {
        let Some(sense) = marked.sense(at, Class::According) else { continue };
        let start = at + sense.tokens;
        if let Some(source) = phrase(marked, start, sentence) {
            return Some(source);
        }
        // Somebody whom no table knows: "according to three of its passengers".
        let end = (start..sentence.end.min(start + 4))
            .find(|i| marked.text.get(*i).is_some_and(|t| t.kind == TokenKind::Sign))
            .unwrap_or(sentence.end.min(start + 4));
        if end > start {
            let name = marked.text.slice(start..end).to_owned();
            return Some(Source { name, party: false, neutral: false });
        }
    }
    for at in sentence.clone() {
        let Some(sense) = marked.sense(at, Class::Speech) else { continue };
        // A capital or a country right beside the verb speaks for its government.
        let seat = seats.iter().find(|name| name.start == at + sense.tokens || name.end == at);
        if let Some(name) = seat {
            return Some(Source {
                name: marked.text.slice(name.clone()).to_owned(),
                party: true,
                neutral: false,
            });
        }
        if let Some(source) = phrase(marked, at + sense.tokens, sentence) {
            return Some(source);
        }
        if let Some(source) = phrase_before(marked, at, sentence) {
            return Some(source);
        }
    }
    labelled(marked, sentence)
}

/// A source without a verb: before a colon at the head of the sentence, or in brackets at its end.
fn labelled(marked: &Annotated<'_, '_>, sentence: &Range<usize>) -> Option<Source> {
    let text = marked.text;
    let head = sentence.start..(sentence.start + 7).min(sentence.end);
    if let Some(colon) = head.clone().find(|i| text.surface(*i) == ":")
        && let Some(start) = (head.start..colon).find(|i| speaker(marked, *i).is_some())
        && text.get(colon + 1).is_none_or(|t| t.kind != TokenKind::Number)
    {
        return Some(read(marked, start, &(start..colon)));
    }
    let open = sentence.clone().rev().take(7).find(|i| text.surface(*i) == "(")?;
    let close = (open..sentence.end).find(|i| text.surface(*i) == ")")?;
    let start = (open + 1..close).find(|i| speaker(marked, *i).is_some())?;
    Some(read(marked, start, &(start..close)))
}

/// Whether a verb of saying opens the sentence without a subject of its own: the last speaker goes on.
pub(super) fn continues(marked: &Annotated<'_, '_>, sentence: &Range<usize>) -> bool {
    let word = sentence.clone().find(|i| marked.text.get(*i).is_some_and(|t| t.is_word()));
    word.is_some_and(|i| {
        marked.is(i, Class::Speech)
            && marked
                .sense(i, Class::Speech)
                .is_some_and(|s| s.reading.conjunction || s.reading.preposition.is_some())
    })
}

/// The denial in a stretch: who denies.
pub(super) fn denial(marked: &Annotated<'_, '_>, range: &Range<usize>) -> Option<(String, usize)> {
    let at = range.clone().find(|i| {
        marked.is(*i, Class::Denial)
            // "did not deny" denies nothing.
            && i.checked_sub(1).is_none_or(|b| marked.sense(b, Class::Cue).is_none_or(|c| c.value != "negation"))
    })?;
    let tokens = marked.sense(at, Class::Denial).map_or(1, |s| s.tokens);
    let who = phrase(marked, at + tokens, range)
        .or_else(|| phrase_before(marked, at, range))
        .or_else(|| source(marked, range, &[]));
    let named = who.map(|s| s.name).filter(|name| !name.is_empty());
    let name = named.unwrap_or_else(|| marked.text.surface(at).to_owned());
    Some((name, at))
}

/// The speaker that begins within three tokens of `at`.
fn phrase(marked: &Annotated<'_, '_>, at: usize, range: &Range<usize>) -> Option<Source> {
    let start = (at..(at + 4).min(range.end)).find(|i| speaker(marked, *i).is_some())?;
    if (at..start).any(|i| marked.text.get(i).is_some_and(|t| t.kind != TokenKind::Arabic)) {
        return None;
    }
    Some(read(marked, start, range))
}

/// The speaker that ends just before `at`: the subject before its verb.
fn phrase_before(marked: &Annotated<'_, '_>, at: usize, range: &Range<usize>) -> Option<Source> {
    let start = (at.saturating_sub(5).max(range.start)..at).find(|i| speaker(marked, *i).is_some())?;
    Some(read(marked, start, &(range.start..at)))
}

fn speaker<'m>(marked: &'m Annotated<'_, '_>, at: usize) -> Option<&'m Sense> {
    marked.sense(at, Class::Speaker).or_else(|| {
        marked.sense(at, Class::Actor).filter(|s| s.extra != "civilians" && s.reading.preposition.is_none())
    })
}

/// Reads the speaker's phrase: its head and the words that belong to it.
fn read(marked: &Annotated<'_, '_>, start: usize, range: &Range<usize>) -> Source {
    let text = marked.text;
    let head = speaker(marked, start).map_or(1, |s| s.tokens);
    let mut end = start + head;
    while end < range.end && end < start + 7 {
        let belongs = text.get(end).is_some_and(|t| t.kind == TokenKind::Arabic)
            && !marked.is(end, Class::Speech)
            && !marked.is(end, Class::Denial)
            && !marked.is(end, Class::Day)
            && !marked.is(end, Class::Weekday)
            && !marked.is(end, Class::Trigger)
            && !matches!(marked.sense(end, Class::Marker).map(|s| s.value), Some("closes" | "of"));
        if !belongs {
            break;
        }
        end += 1;
    }
    let senses = |class: Class| (start..end).find_map(|i| marked.sense(i, class));
    let actor = senses(Class::Actor).map_or("", |s| s.extra);
    let kind = senses(Class::Speaker).map_or("", |s| s.value);
    let neutral = actor == "neutral";
    let party = !neutral
        && kind != "local"
        && kind != "witness"
        && (matches!(actor, "state" | "military" | "group" | "government") || kind == "party");
    Source { name: text.slice(start..end).to_owned(), party, neutral }
}
