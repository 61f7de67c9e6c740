//! Labels: a speaker named without a verb, before a colon, in brackets or behind a dash.

use std::ops::Range;

use super::phrase::{marks, phrase, speaker};
use super::saying::{Saying, Who, heard, stops};
use crate::event::segment::leads_minutes;
use crate::lexicon::{Annotated, Class};
use crate::text::TokenKind;

/// Within how many tokens of a sentence a label before a colon stands.
const LABEL: usize = 12;

/// A speaker without a verb before a colon at the head of the sentence.
pub(super) fn head_label(
    marked: &Annotated<'_, '_>,
    sentence: &Range<usize>,
    seats: &[Range<usize>],
) -> Option<Saying> {
    let text = marked.text;
    let window = sentence.start..(sentence.start + LABEL).min(sentence.end);
    // Behind an hour a capital is where it was heard: "11:30 Cairo: …".
    let timed = text.get(window.start).is_some_and(|t| t.kind == TokenKind::Number);
    let seats = if timed { &[] } else { seats };
    let mut start = window.start;
    // The colon of an hour parts nothing: "10:20 the mayor: …".
    for colon in window.filter(|i| text.sign(*i) == ":" && !leads_minutes(marked, *i)) {
        if let Some(found) = label(marked, start..colon, sentence, seats) {
            return Some(found);
        }
        // Behind a time of the day another label may stand: "at noon: the mission: …".
        if !(start..colon).all(|i| is_time(marked, i)) {
            return None;
        }
        start = colon + 1;
    }
    None
}

/// Whether a token is part of a time of the day, or no word.
fn is_time(marked: &Annotated<'_, '_>, at: usize) -> bool {
    marked.text.get(at).is_none_or(|t| !t.is_word())
        || [Class::Hour, Class::Number, Class::Day, Class::Weekday, Class::Month]
            .into_iter()
            .any(|class| marked.is(at, class))
        || marks(marked, at, "rank")
        || marks(marked, at, "oclock")
}

/// The speaker that a label before a colon names.
fn label(
    marked: &Annotated<'_, '_>,
    head: Range<usize>,
    sentence: &Range<usize>,
    seats: &[Range<usize>],
) -> Option<Saying> {
    let colon = head.end;
    if head.clone().any(|i| marked.is(i, Class::Speech) || marked.is(i, Class::Denial) || stops(marked, i)) {
        return None;
    }
    // "Source: the ministry".
    if (head.start..colon).any(|i| marks(marked, i, "source_column"))
        && let Some(found) = heard(marked, colon + 1, sentence, seats)
    {
        return Some(Saying {
            at: sentence.start,
            end: found.end,
            who: Who::Named(found.source),
            back: false,
        });
    }
    let found = (head.start..colon).find_map(|i| {
        let from = marked.sense(head.start, Class::According).map_or(head.start, |s| head.start + s.tokens);
        let opens = (from..i)
            .all(|j| marked.text.get(j).is_none_or(|t| !t.is_word()) || marks(marked, j, "statement"));
        (opens && i >= from).then(|| phrase(marked, i, &(sentence.start..colon), seats)).flatten()
    });
    let found = found.or_else(|| {
        // Behind other words: "the toll, the ministry of health:".
        let start = (head.start..colon).find(|i| speaker(marked, *i).is_some())?;
        phrase(marked, start, &(sentence.start..colon), seats)
    })?;
    Some(Saying { at: sentence.start, end: colon + 1, who: Who::Named(found.source), back: false })
}

/// A speaker without a verb at the end of the sentence, in brackets or behind a dash.
pub(super) fn tail_label(
    marked: &Annotated<'_, '_>,
    sentence: &Range<usize>,
    seats: &[Range<usize>],
) -> Option<Saying> {
    let text = marked.text;
    let sign = sentence.clone().rev().take(9).find(|i| matches!(text.sign(*i), "(" | "-" | "–" | "—"))?;
    if text.sign(sign) != "(" && !text.get(sign).is_some_and(|t| t.spaced) {
        return None;
    }
    let close = (sign + 1..sentence.end).find(|i| text.sign(*i) == ")").unwrap_or(sentence.end);
    let label = (sign + 1..close).find(|i| text.sign(*i) == ":").map_or(sign + 1, |colon| colon + 1);
    let start = (label..close).find(|i| speaker(marked, *i).is_some())?;
    let bracket = text.sign(sign) == "(";
    // Behind a dash the name must be all that is left.
    if !bracket && start != label {
        return None;
    }
    let found = phrase(marked, start, &(sentence.start..close), seats)?;
    if !bracket && found.end != close {
        return None;
    }
    Some(Saying { at: sign, end: close, who: Who::Named(found.source), back: true })
}
