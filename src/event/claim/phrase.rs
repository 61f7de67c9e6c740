//! The phrase that names a speaker: its head, and the words that belong to it.

use std::ops::Range;

use super::source::Source;
use crate::event::party::party;
use crate::lexicon::{Annotated, Class, Sense};
use crate::text::{TokenKind, clitic};

/// A speaker's phrase.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Phrase {
    pub source: Source,
    pub start: usize,
    pub end: usize,
}

/// Longer names than this are cut.
const LONGEST: usize = 12;

/// The word that makes a speaker, where one begins at `at`: the longest of bodies and of known parties.
pub(super) fn speaker<'m>(marked: &'m Annotated<'_, '_>, at: usize) -> Option<&'m Sense> {
    let actor = marked.sense(at, Class::Actor).filter(|s| s.extra != "civilians" && !anybody(marked, s));
    match (marked.sense(at, Class::Speaker), actor) {
        (Some(body), Some(actor)) if actor.tokens > body.tokens => Some(actor),
        (body, actor) => body.or(actor),
    }
}

/// Whether the marker `what` begins at `at`.
#[inline]
pub(super) fn marks(marked: &Annotated<'_, '_>, at: usize, what: &str) -> bool {
    marked.marks_or_tells(at, what)
}

/// Gunmen, soldiers: fighters of nobody do not speak for a side.
fn anybody(marked: &Annotated<'_, '_>, sense: &Sense) -> bool {
    let side = marked.lexicon.party(sense.value).map_or("", |p| p.side);
    matches!(side, "unknown" | "soldiers" | "militants")
}

/// The phrase of the speaker that begins at `at`: a body, a person by title or name, or a government by its seat.
pub(super) fn phrase(
    marked: &Annotated<'_, '_>,
    at: usize,
    range: &Range<usize>,
    seats: &[Range<usize>],
) -> Option<Phrase> {
    let text = marked.text;
    if let Some(seat) = seats.iter().find(|seat| seat.start == at) {
        let mut end = seat.end;
        if let Some(other) = seats.iter().find(|s| s.start == end && joins(marked, end)) {
            end = other.end;
        }
        let source = Source { neutral: end > seat.end, ..Source::seat(text.slice(at..end)) };
        return Some(Phrase { source, start: at, end });
    }
    // "The forces of X": a head with a name, which the table of actors has not as one.
    let whole = |end: usize| {
        !clitic::has_article(marked.text.folded(at)) || marked.is(end.saturating_sub(1), Class::Demonym)
    };
    let made = || party(marked, at).filter(|p| p.is_armed() && !p.is_nameless() && whole(p.tokens.end));
    let head = speaker(marked, at).map(|s| made().map_or(0, |p| p.tokens.len()).max(s.tokens));
    let title = marked.sense(at, Class::Person).filter(|s| s.reading.preposition.is_none()).map(|s| s.tokens);
    let end = grow(marked, at, at + head.or(title)?, range, head.is_some());
    if head.is_none() && end == at + title? {
        return None;
    }
    Some(Phrase { source: Source::read(marked, &(at..end), name(marked, at, end)), start: at, end })
}

/// The words of a phrase, without the particles before the first one.
pub(super) fn name(marked: &Annotated<'_, '_>, start: usize, end: usize) -> String {
    let whole = marked.text.slice(start..end);
    let known = speaker(marked, start).or_else(|| marked.sense(start, Class::Person)).map(|s| s.reading);
    let Some(reading) = known.filter(|r| r.conjunction || r.preposition.is_some()) else {
        return whole.to_owned();
    };
    let particles = usize::from(reading.conjunction) + usize::from(reading.preposition.is_some());
    let rest: String = whole.chars().skip(particles).collect();
    if reading.assimilated {
        // "To the": the article's alef is not written.
        let bare = rest.strip_prefix(clitic::TO).unwrap_or(&rest);
        return format!("{}{bare}", clitic::ARTICLE);
    }
    rest
}

/// Whether the word at `at` is joined to the one before it by "and".
fn joins(marked: &Annotated<'_, '_>, at: usize) -> bool {
    clitic::has_and(marked.text.folded(at))
}

/// Where the phrase ends whose head ends at `end`.
fn grow(marked: &Annotated<'_, '_>, start: usize, mut end: usize, range: &Range<usize>, body: bool) -> usize {
    let text = marked.text;
    let limit = range.end.min(start + LONGEST);
    let mut definite = is_definite(marked, end.saturating_sub(1)) || is_proper(marked, start);
    // A title waits for its name; the head of a construct for what it is the head of.
    let mut waits = !definite || !body;
    while end < limit && !ends(marked, end) {
        let word = text.folded(end);
        if let Some(inner) =
            marked.sense(end, Class::Marker).filter(|s| matches!(s.value, "behalf" | "close"))
        {
            let next = end + inner.tokens;
            end = quoted(marked, next, limit)
                .or_else(|| part(marked, next, limit))
                .unwrap_or((next + 1).min(limit));
            definite = true;
            waits = false;
        } else if marked.sense(end, Class::Locative).is_some_and(|s| s.value == "at" && s.tokens == 1)
            && text.get(end + 1).is_some_and(|t| t.kind == TokenKind::Arabic)
            && end + 1 < limit
            && !ends(marked, end + 1)
        {
            end = part(marked, end + 1, limit).unwrap_or(end + 2);
            definite = true;
            waits = false;
        } else if joins(marked, end) && marked.sense(end, Class::Demonym).is_none() {
            let other =
                speaker(marked, end).filter(|s| s.reading.conjunction && s.reading.preposition.is_none());
            let Some(other) = other else { break };
            end = grow(marked, end, end + other.tokens, range, true);
            break;
        } else if marked.is(end, Class::Person) && body && definite {
            // A rank and a name behind the office.
            let names = marked.sense(end, Class::Person).map_or(1, |s| s.tokens);
            end = grow(marked, end, end + names, range, false);
            break;
        } else if let Some(actor) = marked.sense(end, Class::Actor).filter(|s| !anybody(marked, s)) {
            // Whose: only right behind a head that still waits.
            let belongs = waits && actor.reading.preposition.is_none()
                || actor.reading.preposition == Some(clitic::TO) && actor.extra != "media";
            if !belongs {
                break;
            }
            end += actor.tokens;
            definite = true;
            waits = false;
        } else if marked.is(end, Class::Demonym) {
            end += 1;
            definite = definite || clitic::has_article(word);
        } else if clitic::has_article(word) {
            let media =
                marked.sense(end, Class::Speaker).is_some_and(|s| s.reading.preposition == Some(clitic::TO));
            // "The recovery of": what was announced, not who announced it.
            if media || !waits && governs_next(marked, end) {
                break;
            }
            end += 1;
            definite = true;
            waits = false;
        } else if !body || !definite {
            if is_accusative(word) && body {
                break;
            }
            waits = body && (speaker(marked, end).is_some() || waits && end == start + 1);
            end += 1;
        } else if is_name(marked, end, range) {
            end += 1;
        } else {
            break;
        }
    }
    end.min(limit)
}

/// The end of a name in quotation marks.
fn quoted(marked: &Annotated<'_, '_>, at: usize, limit: usize) -> Option<usize> {
    let text = marked.text;
    matches!(text.sign(at), "«" | "\"" | "“").then_some(())?;
    (at + 2..limit).find(|i| matches!(text.sign(*i), "»" | "\"" | "”")).map(|close| close + 1)
}

/// The end of a phrase within the phrase: the army of the spokesman, the ministry of the source.
fn part(marked: &Annotated<'_, '_>, at: usize, limit: usize) -> Option<usize> {
    let head = speaker(marked, at).or_else(|| marked.sense(at, Class::Kind))?.tokens;
    let mut end = at + head;
    let proper = is_proper(marked, at);
    while end < limit && !ends(marked, end) {
        let word = marked.text.folded(end);
        let open = !proper && !is_definite(marked, end - 1) && end < at + head + 2;
        let fits = marked.is(end, Class::Demonym) || clitic::has_article(word) || open;
        if !fits || joins(marked, end) || marked.is(end, Class::Person) {
            break;
        }
        end += 1;
    }
    Some(end)
}

/// Whether no phrase of a speaker goes on at `at`.
pub(super) fn ends(marked: &Annotated<'_, '_>, at: usize) -> bool {
    let Some(token) = marked.text.get(at) else { return true };
    token.kind != TokenKind::Arabic
        || marked.at(at).iter().any(|s| match s.class {
            Class::Speech
            | Class::Denial
            | Class::Confirm
            | Class::According
            | Class::Day
            | Class::Weekday
            | Class::Killed
            | Class::Injured
            | Class::Trigger
            | Class::Number => true,
            Class::Cue => s.value == "negation",
            Class::Clause => s.value == "contrast" || s.value == "result",
            Class::Marker => matches!(
                s.value,
                "closes"
                    | "doing"
                    | "that"
                    | "had"
                    | "also"
                    | "of"
                    | "medium"
                    | "anonymous"
                    | "responsibility"
                    | "blame"
                    | "fact"
            ),
            _ => false,
        })
}

/// Whether a word has the article, or is a name by itself.
fn is_definite(marked: &Annotated<'_, '_>, at: usize) -> bool {
    clitic::has_article(marked.text.folded(at))
}

/// Whether a fixed name of the table of actors begins at `at`.
fn is_proper(marked: &Annotated<'_, '_>, at: usize) -> bool {
    let actor = marked.sense(at, Class::Actor).filter(|s| s.extra != "civilians");
    let wider = marked.sense(at, Class::Speaker).is_some_and(|s| actor.is_some_and(|a| s.tokens >= a.tokens));
    actor.is_some_and(|a| !anybody(marked, a)) && !wider
}

/// Whether the word behind `at` is a preposition that a verbal noun takes.
fn governs_next(marked: &Annotated<'_, '_>, at: usize) -> bool {
    let next = marked.sense(at + 1, Class::Marker).filter(|s| s.value == "closes");
    next.is_some_and(|s| s.extra.is_empty()) && !marked.is(at, Class::Kind)
}

/// Whether a word without article looks like an object: an accusative, or a noun with a pronoun.
pub(super) fn is_accusative(word: &str) -> bool {
    word.chars().count() > 3 && (word.ends_with(clitic::ALEF) && !word.ends_with(clitic::IA))
}

/// Whether the word at `at` is part of a person's name: what stands between an office and what closes the subject.
fn is_name(marked: &Annotated<'_, '_>, at: usize, range: &Range<usize>) -> bool {
    if marked.is(at, Class::Person) {
        return true;
    }
    let close =
        (at + 1..(at + 4).min(range.end)).find(|i| ends(marked, *i) && !marked.is(*i, Class::Trigger));
    close.is_some_and(|i| marks(marked, i, "that") || marked.text.sign(i) == ":")
        && !is_accusative(marked.text.folded(at))
}
