//! Answers: what the other side says to a claim. It denies it, denies a part of it, or admits it.

use std::ops::Range;

use super::phrase::{marks, phrase};
use super::saying::{negated, sayings, subject, that, Who};
use super::source::Source;
use crate::lexicon::{Annotated, Class};

/// A denial or a confirmation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::event) struct Answer {
    /// Who answers.
    pub who: Source,
    /// The token at which it begins.
    pub at: usize,
    /// The tokens from there to the end of the sentence.
    pub range: Range<usize>,
    pub stance: Stance,
    /// Whether it points back to what was told before: "this", "the reports", a pronoun.
    pub points_back: bool,
}

/// What an answer does to a claim.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::event) enum Stance {
    /// It did not happen.
    Denies,
    /// It happened, but not so: no civilians, not by us.
    DeniesPart,
    /// It happened.
    Confirms,
}

/// The answers in a sentence. `last` is who spoke before it.
pub(in crate::event) fn answers(
    marked: &Annotated<'_, '_>,
    sentence: &Range<usize>,
    seats: &[Range<usize>],
    last: Option<&Source>,
) -> Vec<Answer> {
    let mut out: Vec<Answer> = Vec::new();
    for at in sentence.clone() {
        if out.iter().any(|a: &Answer| at <= a.at + 1) {
            continue;
        }
        let found = denial(marked, at, sentence, seats, last)
            .or_else(|| confirmation(marked, at, sentence, seats))
            .or_else(|| retort(marked, at, sentence, seats));
        let Some((who, stance)) = found else { continue };
        if out.iter().any(|a| a.stance == stance) {
            continue;
        }
        let range = at..sentence.end;
        out.push(Answer { points_back: points_back(marked, &range), who, at, range, stance });
    }
    out
}

/// The first denial of a sentence that is not itself denied.
pub(in crate::event) fn denied_at(marked: &Annotated<'_, '_>, sentence: &Range<usize>) -> Option<usize> {
    sentence.clone().find(|i| marked.is(*i, Class::Denial) && !negated(marked, *i))
}

/// Whether the trigger at `trigger` behind the denial at `denial` still tells that something happened: as a claim that
/// is then denied ("denied what … had announced"), or as the occasion of the denial ("after the strike that killed").
pub(in crate::event) fn is_told(
    marked: &Annotated<'_, '_>,
    denial: usize,
    trigger: usize,
    sentence: &Range<usize>,
) -> bool {
    let asserted = (denial + 1..sentence.end).any(|i| {
        marks(marked, i, "hearsay") && i < denial + 8
            || marked.is(i, Class::Speech) && !negated(marked, i) && asserts(marked, i)
    });
    let after = (denial + 1..trigger).any(|i| marks(marked, i, "afterwards") && trigger - i < 5);
    let known = marked.sense(trigger, Class::Trigger).is_some_and(|s| {
        s.reading.article && (trigger..trigger + 4).any(|i| marks(marked, i, "relative"))
    });
    asserted || after || known
}

/// Whether a verb of saying behind a denial brings what is denied: "what … said", "after … had announced".
fn asserts(marked: &Annotated<'_, '_>, at: usize) -> bool {
    (at.saturating_sub(3)..at).any(|i| {
        marks(marked, i, "relative") || marks(marked, i, "afterwards") || marks(marked, i, "what")
    })
}

fn denial(
    marked: &Annotated<'_, '_>,
    at: usize,
    sentence: &Range<usize>,
    seats: &[Range<usize>],
    last: Option<&Source>,
) -> Option<(Source, Stance)> {
    let sense = *marked.sense(at, Class::Denial)?;
    // "Did not deny" denies nothing.
    if negated(marked, at) {
        return None;
    }
    let next = at + sense.tokens;
    let who = if sense.value == "false" {
        // "False", "of no foundation": who calls it so.
        let said = sayings(marked, sentence, seats);
        let near = said.iter().rev().find(|s| s.at < at).or_else(|| said.iter().find(|s| s.at > at));
        match near.map(|s| &s.who) {
            Some(Who::Named(source)) => Some(source.clone()),
            Some(Who::Last) => last.cloned(),
            None => None,
        }
    } else {
        let behind = subject(marked, next, sentence, seats, false);
        let before = || {
            if sense.reading.conjunction { None } else { subject_before(marked, at, sentence, seats) }
        };
        behind.map(|p| p.source).or_else(before).or_else(|| speaker_before(marked, at, sentence, seats)).or_else(|| last.cloned())
    };
    let part = (at..sentence.end.min(at + 14)).any(|i| marks(marked, i, "aspect"));
    Some((who?, if part { Stance::DeniesPart } else { Stance::Denies }))
}

/// The subject that stands right before a verb, or with a short aside between.
fn subject_before(
    marked: &Annotated<'_, '_>,
    at: usize,
    sentence: &Range<usize>,
    seats: &[Range<usize>],
) -> Option<Source> {
    (at.saturating_sub(9).max(sentence.start)..at)
        .find_map(|i| {
            let found = phrase(marked, i, &(sentence.start..at), seats)?;
            let near = (found.end..at).all(|j| marked.text.get(j).is_some_and(|t| t.is_word())) && at - found.end <= 2;
            near.then_some(found.source)
        })
}

/// Who spoke last before `at` in the same sentence.
fn speaker_before(
    marked: &Annotated<'_, '_>,
    at: usize,
    sentence: &Range<usize>,
    seats: &[Range<usize>],
) -> Option<Source> {
    sayings(marked, sentence, seats).into_iter().rev().filter(|s| s.at < at).find_map(|s| match s.who {
        Who::Named(source) => Some(source),
        Who::Last => None,
    })
}

/// "Admitted that", "confirmed that it happened".
fn confirmation(
    marked: &Annotated<'_, '_>,
    at: usize,
    sentence: &Range<usize>,
    seats: &[Range<usize>],
) -> Option<(Source, Stance)> {
    let sense = *marked.sense(at, Class::Confirm)?;
    if negated(marked, at) {
        return None;
    }
    let next = at + sense.tokens;
    let found = subject(marked, next, sentence, seats, false);
    let object = found.as_ref().map_or(next, |p| p.end);
    // To affirm is to confirm only what is already told.
    if sense.value == "affirm" {
        let told = (object..(object + 4).min(sentence.end)).any(|i| {
            marks(marked, i, "fact")
                || marked.sense(i, Class::Trigger).is_some_and(|s| s.reading.article && s.reading.preposition.is_none())
        });
        if !told || (object..sentence.end.min(object + 3)).any(|i| that(marked, i)) {
            return None;
        }
    }
    let who = found.map(|p| p.source).or_else(|| subject_before(marked, at, sentence, seats))?;
    Some((who, Stance::Confirms))
}

/// An answer that only says otherwise: "the other side said that it had not struck".
fn retort(
    marked: &Annotated<'_, '_>,
    at: usize,
    sentence: &Range<usize>,
    seats: &[Range<usize>],
) -> Option<(Source, Stance)> {
    let sense = *marked.sense(at, Class::Speech)?;
    if negated(marked, at) || sense.reading.preposition.is_some() {
        return None;
    }
    let next = at + sense.tokens;
    let found = subject(marked, next, sentence, seats, false)
        .or_else(|| {
            let source = subject_before(marked, at, sentence, seats)?;
            Some(super::phrase::Phrase { source, start: at, end: next })
        })?;
    let open = (found.end..(found.end + 5).min(sentence.end)).find(|i| that(marked, *i))?;
    let negation = (open..(open + 4).min(sentence.end)).find(|i| {
        marked.sense(*i, Class::Cue).is_some_and(|s| s.value == "negation" && s.tokens == 1)
    })?;
    // "It did not strike": the deed itself; with "no losses" the event stands.
    let deed = marked.is(negation + 1, Class::Trigger) || marks(marked, negation + 1, "commit");
    let replies = sense.value == "reply";
    (deed || replies).then_some((found.source, Stance::Denies))
}

/// Whether a stretch points back to what was told before it.
fn points_back(marked: &Annotated<'_, '_>, range: &Range<usize>) -> bool {
    let near = range.start..(range.start + 12).min(range.end);
    range.len() <= 3
        || near.clone().any(|i| {
            marks(marked, i, "fact") || marks(marked, i, "aspect") || marks(marked, i, "responsibility") || marks(marked, i, "hearsay")
        })
        || marks(marked, range.start.saturating_sub(1), "closes")
}
