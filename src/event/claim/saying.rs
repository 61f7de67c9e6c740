//! Sayings: each place in a sentence where somebody is made to speak.

use std::ops::Range;

use super::label::{head_label, tail_label};
use super::phrase::{Phrase, ends, marks, phrase, speaker};
use super::source::Source;
use crate::lexicon::{Annotated, Class, Sense};
use crate::text::{TokenKind, clitic};

/// Who speaks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Who {
    /// Somebody whom the sentence names.
    Named(Source),
    /// The one who spoke last: "and she added".
    Last,
}

/// A saying.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Saying {
    /// Where its words begin: the verb, or the speaker before it.
    pub at: usize,
    /// Where what is said begins, or the words of the saying end.
    pub end: usize,
    pub who: Who,
    /// Whether it stands behind what it governs: "…, the ministry said".
    pub back: bool,
}

/// The sayings of a sentence, in the order of the text.
pub(super) fn sayings(
    marked: &Annotated<'_, '_>,
    sentence: &Range<usize>,
    seats: &[Range<usize>],
) -> Vec<Saying> {
    let mut out: Vec<Saying> = Vec::new();
    out.extend(head_label(marked, sentence, seats));
    let mut at = out.last().map_or(sentence.start, |s| s.end);
    while at < sentence.end {
        let from = out.last().map_or(sentence.start, |s: &Saying| s.end);
        let found =
            according(marked, at, sentence, seats).or_else(|| verb(marked, at, from, sentence, seats));
        match found {
            Some(saying) => {
                at = saying.end.max(at + 1);
                // "According to a source who spoke to …": his speaking is no second saying.
                if saying.back || marked.is(saying.at, Class::According) {
                    at += marked
                        .sense(at, Class::Speech)
                        .filter(|s| !s.reading.conjunction)
                        .map_or(0, |s| s.tokens);
                }
                out.push(saying);
            }
            None => at += 1,
        }
    }
    if out.is_empty() {
        out.extend(tail_label(marked, sentence, seats));
    }
    out
}

/// "According to", and "as … said", with who follows.
fn according(
    marked: &Annotated<'_, '_>,
    at: usize,
    sentence: &Range<usize>,
    seats: &[Range<usize>],
) -> Option<Saying> {
    let opens = || (sentence.start..at).all(|i| marked.text.get(i).is_none_or(|t| !t.is_word()));
    let sense = match marked.sense(at, Class::According) {
        Some(sense) if sense.value != "as" || marked.is(at + sense.tokens, Class::Speech) => sense,
        _ => return stated(marked, at, sentence, seats).filter(|_| opens()),
    };
    let mut start = at + sense.tokens;
    // "According to what … said".
    while start < at + sense.tokens + 3
        && (marked.is(start, Class::Speech) && speaker(marked, start).is_none()
            || marked.text.get(start).is_some_and(|t| t.kind == TokenKind::Arabic)
                && marks(marked, start, "closes"))
    {
        start += marked.sense(start, Class::Speech).map_or(1, |s| s.tokens);
    }
    // "By the account of the residents": whose account it is.
    let whose = marks(marked, start, "account").then(|| heard(marked, start + 1, sentence, seats)).flatten();
    let found = whose.or_else(|| heard(marked, start, sentence, seats));
    let found = found.or_else(|| {
        // Somebody whom no table knows: "according to three of its passengers".
        let limit = sentence.end.min(start + 4);
        let end = (start..limit)
            .find(|i| marked.text.get(*i).is_none_or(|t| !t.is_word()) || stops(marked, *i))
            .unwrap_or(limit);
        (end > start).then(|| Phrase { source: Source::named(marked.text.slice(start..end)), start, end })
    })?;
    Some(Saying { at, end: found.end, who: Who::Named(found.source), back: !opens() })
}

/// "In a statement of the ministry," at the head of a sentence.
fn stated(
    marked: &Annotated<'_, '_>,
    at: usize,
    sentence: &Range<usize>,
    seats: &[Range<usize>],
) -> Option<Saying> {
    let medium = marked.sense(at, Class::Marker).filter(|s| s.value == "medium" && s.tokens > 1)?;
    let next = at + medium.tokens;
    let whose = speaker(marked, next)?.reading.preposition == Some(clitic::TO);
    let found = whose.then(|| phrase(marked, next, sentence, seats)).flatten()?;
    Some(Saying { at, end: found.end, who: Who::Named(found.source), back: false })
}

pub(super) fn stops(marked: &Annotated<'_, '_>, at: usize) -> bool {
    marked.is(at, Class::Trigger) || marked.is(at, Class::Killed) || marked.is(at, Class::Injured)
}

/// A verb of saying with its subject, behind it or before it.
fn verb(
    marked: &Annotated<'_, '_>,
    at: usize,
    from: usize,
    sentence: &Range<usize>,
    seats: &[Range<usize>],
) -> Option<Saying> {
    let sense = *marked.sense(at, Class::Speech)?;
    if sense.reading.preposition.is_some() || negated(marked, at) {
        return None;
    }
    let next = at + sense.tokens;
    if sense.value == "relay" {
        // Who said it stands behind the "from"; who passed it on does not matter.
        let from = if sense.tokens > 1 { next - 1 } else { next };
        let of = (from..(next + 9).min(sentence.end)).find(|i| marks(marked, *i, "closes"))?;
        let found = heard(marked, of + 1, sentence, seats)
            .or_else(|| subject(marked, next, sentence, seats, false))?;
        return Some(Saying { at, end: found.end, who: Who::Named(found.source), back: false });
    }
    if sense.value == "stated" {
        let found = heard(marked, next, sentence, seats)?;
        return Some(Saying { at, end: found.end, who: Who::Named(found.source), back: false });
    }
    // To carry, to direct: only where it is blame.
    let blames = sense.value == "blame";
    if blames && !(next..(next + 9).min(sentence.end)).any(|i| marks(marked, i, "blame")) {
        return None;
    }
    // "Kyiv accuses Moscow of": who stands right before the verb accuses.
    let accuses = sense.value == "accuse";
    if accuses
        && !sense.reading.conjunction
        && let Some(found) = before(marked, at, from, sentence, seats).filter(|found| found.end == at)
    {
        return Some(Saying { at: found.start, end: next, who: Who::Named(found.source), back: false });
    }
    let after = subject(marked, next, sentence, seats, blames || accuses);
    if let Some(found) = after {
        // "The army replied with artillery" says nothing.
        let with = |s: &Sense| s.reading.preposition == Some(clitic::IN);
        let arms = [Class::Trigger, Class::Weapon];
        if sense.value == "reply" && arms.iter().any(|c| marked.sense(found.end, *c).is_some_and(with)) {
            return None;
        }
        let back = !clause_opens(marked, found.end, sentence) && behind(marked, at, from);
        return Some(Saying { at, end: found.end, who: Who::Named(found.source), back });
    }
    if !sense.reading.conjunction
        && let Some(found) = before(marked, at, from, sentence, seats)
    {
        // "…, a source affirms": with nothing behind it, it affirms what stands before.
        let bare = marked.text.get(next).is_none_or(|t| !t.is_word()) && !that(marked, next)
            || clitic::has_and(marked.text.folded(next));
        let back = bare && found.start > from && marked.is(at, Class::Confirm);
        return Some(Saying { at: found.start, end: next, who: Who::Named(found.source), back });
    }
    // Without a subject of its own, what it says must follow.
    let says = (next..(next + 3).min(sentence.end)).any(|i| that(marked, i)) || sense.value == "more";
    says.then_some(Saying { at, end: next, who: Who::Last, back: false })
}

/// Whether what is said begins at `at` or closely behind.
fn clause_opens(marked: &Annotated<'_, '_>, at: usize, sentence: &Range<usize>) -> bool {
    (at..(at + 6).min(sentence.end)).any(|i| marks(marked, i, "closes") || that(marked, i))
        || marked.text.get(at).is_some_and(|t| t.is_word())
}

/// Whether a saying at `at` stands behind what it tells of: nothing but a sign parts them.
fn behind(marked: &Annotated<'_, '_>, at: usize, from: usize) -> bool {
    at.checked_sub(1)
        .is_some_and(|i| i > from && marked.text.get(i).is_some_and(|t| t.kind == TokenKind::Sign))
}

/// Whether the word at `at` opens what is said.
pub(super) fn that(marked: &Annotated<'_, '_>, at: usize) -> bool {
    marks(marked, at, "that") || matches!(marked.text.sign(at), ":" | "«" | "\"" | "“")
}

/// Whether the verb at `at` is negated.
pub(super) fn negated(marked: &Annotated<'_, '_>, at: usize) -> bool {
    at.checked_sub(1)
        .is_some_and(|i| marked.sense(i, Class::Cue).is_some_and(|s| s.value == "negation" && s.tokens == 1))
}

/// Who follows "according to" or "quoting", particles of the phrase included.
pub(super) fn heard(
    marked: &Annotated<'_, '_>,
    at: usize,
    sentence: &Range<usize>,
    seats: &[Range<usize>],
) -> Option<Phrase> {
    (at..(at + 2).min(sentence.end)).find_map(|i| {
        let free = (at..i).all(|j| !ends(marked, j));
        free.then(|| phrase(marked, i, sentence, seats)).flatten()
    })
}

/// The subject behind a verb: a speaker, or the unknown words before "that".
pub(super) fn subject(
    marked: &Annotated<'_, '_>,
    at: usize,
    sentence: &Range<usize>,
    seats: &[Range<usize>],
    accuses: bool,
) -> Option<Phrase> {
    let text = marked.text;
    let mut start = at;
    while start < sentence.end.min(at + 5) {
        if seats.iter().any(|s| s.start == start) {
            return phrase(marked, start, sentence, seats);
        }
        if let Some(medium) = marked.sense(start, Class::Marker).filter(|s| s.value == "medium") {
            // "Said in a statement by the ministry".
            let next = start + medium.tokens;
            if let Some(whose) = heard(marked, next, sentence, seats) {
                return Some(whose);
            }
            start = next;
            continue;
        }
        let aside = marked.is(start, Class::Day)
            || marked.is(start, Class::Weekday)
            || marked.is(start, Class::Hour)
            || marks(marked, start, "also");
        if aside {
            start += 1;
            continue;
        }
        if that(marked, start) || text.get(start).is_none_or(|t| t.kind != TokenKind::Arabic) {
            return None;
        }
        let head = speaker(marked, start).filter(|s| s.reading.preposition.is_none());
        if head.is_some() || marked.is(start, Class::Person) {
            let limit = if accuses { accused(marked, start, sentence) } else { sentence.end };
            if let Some(found) = phrase(marked, start, &(sentence.start..limit), seats) {
                return Some(found);
            }
        }
        if let Some(close) = (start..(start + 7).min(sentence.end)).find(|i| that(marked, *i)) {
            let end =
                (start..close).find(|i| ends(marked, *i) && !marked.is(*i, Class::Number)).unwrap_or(close);
            let led = marked.at(start).iter().any(|s| s.reading.preposition.is_some());
            let opens = ends(marked, start) || marked.is(start, Class::Locative) || end == start || led;
            // "In Bayji": the place of the speech, not who speaks.
            if !opens {
                let name = text.slice(start..end);
                return Some(Phrase {
                    source: Source::read(marked, &(start..end), name.to_owned()),
                    start,
                    end,
                });
            }
        }
        return None;
    }
    None
}

/// Where whom a speaker accuses begins: the second of two parties.
fn accused(marked: &Annotated<'_, '_>, start: usize, sentence: &Range<usize>) -> usize {
    let head = speaker(marked, start).map_or(1, |s| s.tokens);
    let bare = marked.sense(start, Class::Speaker).is_some_and(|s| s.value == "witness");
    let from = start + head;
    (from..(from + 8).min(sentence.end))
        .find(|i| {
            marked.sense(*i, Class::Actor).is_some_and(|s| !s.reading.conjunction) && (bare || *i > from)
        })
        .unwrap_or(sentence.end)
}

/// The subject before a verb: a phrase that reaches up to it.
fn before(
    marked: &Annotated<'_, '_>,
    at: usize,
    from: usize,
    sentence: &Range<usize>,
    seats: &[Range<usize>],
) -> Option<Phrase> {
    let whole = sentence.start..at;
    (at.saturating_sub(10).max(from)..at).find_map(|start| {
        let fixed = speaker(marked, start).is_some_and(|s| s.reading.preposition.is_none());
        let seat = seats.iter().any(|s| s.start == start);
        if !fixed && !seat && !marked.is(start, Class::Person) || marks(marked, start, "document") {
            return None;
        }
        let found = phrase(marked, start, &whole, seats)?;
        // A word may stand between: a day, "for its part".
        let gap = (found.end..at).all(|i| {
            marked.is(i, Class::Day)
                || marked.is(i, Class::Weekday)
                || marks(marked, i, "relative")
                || marks(marked, i, "had")
                // "Issued a statement".
                || marks(marked, i, "document")
                || clitic::has_article(marked.text.folded(i)) && !ends(marked, i)
        });
        (gap || found.end == at).then_some(found)
    })
}
