//! Segments: a sentence cut where one statement ends and the next begins.

use std::ops::Range;

use crate::lexicon::{Annotated, Class};
use crate::text::{TokenKind, clitic};

/// Cuts a sentence at commas, colons, spaced dashes, and before words that open a new clause.
///
/// A comma inside a list of names or numbers cuts too; whoever looks for places or tolls joins neighbours again.
pub(super) fn segments(marked: &Annotated<'_, '_>, sentence: Range<usize>) -> Vec<Range<usize>> {
    let mut out = Vec::new();
    let mut start = sentence.start;
    let mut cut = |from: &mut usize, at: usize, next: usize| {
        if at > *from {
            out.push(*from..at);
        }
        *from = next;
    };
    for index in sentence.clone() {
        let Some(token) = marked.text.get(index) else { break };
        if token.kind == TokenKind::Sign {
            let sign = marked.text.sign(index);
            let dash = matches!(sign, "-" | "–" | "—" | "ـ") && token.spaced;
            if (matches!(sign, "،" | "," | "؛" | ";" | ":" | "|" | "•") || dash) && !is_clock(marked, index)
            {
                cut(&mut start, index, index + 1);
            }
        } else if index > start && contrasts(marked, index) {
            cut(&mut start, index, index);
        }
    }
    cut(&mut start, sentence.end, sentence.end);
    join_asides(marked, out)
}

/// Whether a word sets off what follows from what was said: "while", "as for"; the latter opens its clause.
pub(super) fn contrasts(marked: &Annotated<'_, '_>, index: usize) -> bool {
    marked.sense(index, Class::Clause).is_some_and(|s| match s.value {
        "contrast" => true,
        "topic" => index.checked_sub(1).is_none_or(|i| {
            marked.text.get(i).is_none_or(|t| !t.is_word()) || marked.text.folded(i).chars().eq([clitic::AND])
        }),
        _ => false,
    })
}

/// Whether a number follows a colon at once, as the minutes follow the hour.
pub(super) fn leads_minutes(marked: &Annotated<'_, '_>, colon: usize) -> bool {
    marked.text.get(colon + 1).is_some_and(|t| t.kind == TokenKind::Number && !t.spaced)
}

/// Whether a colon stands in a time of day.
pub(super) fn is_clock(marked: &Annotated<'_, '_>, index: usize) -> bool {
    let figure = |i: usize| marked.text.get(i).is_some_and(|t| t.kind == TokenKind::Number);
    marked.text.sign(index) == ":" && index.checked_sub(1).is_some_and(figure) && leads_minutes(marked, index)
}

/// The statement of a sentence in which a stretch lies: what semicolons part has its own time.
pub(super) fn statement(
    marked: &Annotated<'_, '_>,
    sentence: &Range<usize>,
    stretch: &Range<usize>,
) -> Range<usize> {
    let parts = |i: &usize| matches!(marked.text.sign(*i), "؛" | ";");
    let start = (sentence.start..stretch.start).rev().find(parts).map_or(sentence.start, |i| i + 1);
    let end = (stretch.end..sentence.end).find(parts).unwrap_or(sentence.end);
    start..end
}

/// Joins what a time between two commas parts: "the aircraft dropped, on Wednesday, four barrels".
fn join_asides(marked: &Annotated<'_, '_>, pieces: Vec<Range<usize>>) -> Vec<Range<usize>> {
    let comma = |i: usize| matches!(marked.text.sign(i), "،" | ",");
    let mut out: Vec<Range<usize>> = Vec::with_capacity(pieces.len());
    let mut aside = false;
    for (number, piece) in pieces.iter().enumerate() {
        let follows = number > 0 && comma(piece.start.saturating_sub(1));
        let closed = number + 1 < pieces.len() && comma(piece.end);
        let time = follows && closed && piece.len() <= 8 && is_time(marked, piece);
        match out.last_mut() {
            Some(last) if time || aside => last.end = piece.end,
            _ => out.push(piece.clone()),
        }
        aside = time;
    }
    out
}

/// Whether a piece is words of time and nothing else.
pub(super) fn is_time(marked: &Annotated<'_, '_>, piece: &Range<usize>) -> bool {
    use Class::{Clock, Day, Hour, Joint, Month, Number, Ordinal, Period, Span, Stretch, Weekday, Year};
    const TIMES: [Class; 12] =
        [Clock, Day, Hour, Joint, Month, Number, Ordinal, Period, Span, Stretch, Weekday, Year];
    let mut at = piece.start;
    let mut named = false;
    while at < piece.end {
        let time = marked.at(at).iter().filter(|s| TIMES.contains(&s.class)).max_by_key(|s| s.tokens);
        named |= time.is_some_and(|s| matches!(s.class, Day | Weekday | Month | Hour));
        at += match time {
            Some(sense) => sense.tokens.max(1),
            None if marked.text.get(at).is_some_and(|t| !t.is_word() || t.kind == TokenKind::Number) => 1,
            None if marked.is(at, Class::Locative) => 1,
            None => return false,
        };
    }
    named
}
