//! Answers: what the other side says to a claim. It denies it, denies a part of it, or admits it.

use std::ops::Range;

use super::phrase::{Phrase, ends, is_accusative, marks, phrase};
use super::saying::{Who, negated, sayings, subject, that};
use super::source::Source;
use crate::lexicon::{Annotated, Class, Classes};
use crate::text::clitic;

/// How far before a verb of saying the word that puts it into the past may stand, its subject between.
const HAD: usize = 8;

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
    /// Whether it grants that something happened while it contests a part.
    pub grants: bool,
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
    /// It happened: the other side, or a third one, says so too.
    Confirms,
    /// It happened: who is blamed or hit owns to it.
    Admits,
}

/// The classes of the words with which an answer begins.
const ANSWERING: Classes = Classes::of(&[Class::Denial, Class::Confirm, Class::Speech]);

/// The answers in a sentence. `last` is who spoke before it.
pub(in crate::event) fn answers(
    marked: &Annotated<'_, '_>,
    sentence: &Range<usize>,
    seats: &[Range<usize>],
    last: Option<&Source>,
) -> Vec<Answer> {
    let mut out: Vec<Answer> = Vec::new();
    for at in sentence.clone() {
        let labelled = at > sentence.start && is_colon(marked, at - 1);
        if !labelled && !marked.is_any(at, ANSWERING) {
            continue;
        }
        if out.iter().any(|a: &Answer| at <= a.at + 1) {
            continue;
        }
        let found = denial(marked, at, sentence, seats, last)
            .or_else(|| admission(marked, at, sentence, seats, last))
            .or_else(|| confirmation(marked, at, sentence, seats))
            .or_else(|| retort(marked, at, sentence, seats))
            .or_else(|| label_retort(marked, at, sentence, seats));
        let Some((who, stance)) = found else { continue };
        if out.iter().any(|a| a.stance == stance) {
            continue;
        }
        // "The spokesman: false": what was told before is.
        let verdict = is_false(marked, at) && at > sentence.start && is_colon(marked, at - 1);
        let at = if is_false(marked, at) { accused_at(marked, at, sentence, seats) } else { at };
        let range = at..sentence.end;
        let grants = stance == Stance::DeniesPart && goes_on(marked, &range);
        let verified = marked.sense(at, Class::Confirm).is_some_and(|s| s.value == "verify");
        let points_back = verified || verdict || points_back(marked, &range);
        out.push(Answer { points_back, who, at, range, stance, grants });
    }
    out
}

/// The first denial of a sentence that is not itself denied.
pub(in crate::event) fn denied_at(
    marked: &Annotated<'_, '_>,
    sentence: &Range<usize>,
    seats: &[Range<usize>],
) -> Option<usize> {
    let at = sentence.clone().find(|i| marked.is(*i, Class::Denial) && !negated(marked, *i))?;
    Some(if is_false(marked, at) { accused_at(marked, at, sentence, seats) } else { at })
}

/// Whether the word at `at` calls something false, instead of denying it.
fn is_false(marked: &Annotated<'_, '_>, at: usize) -> bool {
    marked.sense(at, Class::Denial).is_some_and(|s| s.value == "false")
}

/// Where the saying begins that calls something false: what is false stands between.
fn accused_at(
    marked: &Annotated<'_, '_>,
    at: usize,
    sentence: &Range<usize>,
    seats: &[Range<usize>],
) -> usize {
    sayings(marked, sentence, seats).iter().rev().find(|s| s.at < at).map_or(at, |s| s.at)
}

/// Whether who contests a part goes on to say what was hit instead.
fn goes_on(marked: &Annotated<'_, '_>, range: &Range<usize>) -> bool {
    let said = (range.start + 1..range.end).find(|i| marked.is(*i, Class::Speech) && !negated(marked, *i));
    said.is_some_and(|at| {
        (at + 1..range.end)
            .any(|i| marked.is(i, Class::Trigger) || marked.is(i, Class::Injured) || marks(marked, i, "hit"))
    })
}

/// "Did not deny": that is to grant it, unless it was not confirmed either.
fn admission(
    marked: &Annotated<'_, '_>,
    at: usize,
    sentence: &Range<usize>,
    seats: &[Range<usize>],
    last: Option<&Source>,
) -> Option<(Source, Stance)> {
    let sense = *marked.sense(at, Class::Denial)?;
    let open = (at..sentence.end).any(|i| marked.is(i, Class::Confirm) && negated(marked, i))
        || (sentence.start..at).any(|i| marked.is(i, Class::Confirm) && negated(marked, i));
    if sense.value == "false" || !negated(marked, at) || open {
        return None;
    }
    let found = subject(marked, at + sense.tokens, sentence, seats, false).map(|p| p.source);
    Some((found.or_else(|| last.cloned())?, Stance::Confirms))
}

/// Whether the trigger at `trigger` behind the denial at `denial` still tells that something happened: as a claim that
/// is then denied ("denied what … had announced"), or as the occasion of the denial ("after the strike that killed").
pub(super) fn is_told(
    marked: &Annotated<'_, '_>,
    denial: usize,
    trigger: usize,
    sentence: &Range<usize>,
) -> bool {
    // "And said that …": from there on it is the denier who tells.
    let end = (denial + 1..sentence.end)
        .find(|i| marked.sense(*i, Class::Speech).is_some_and(|s| s.reading.conjunction))
        .unwrap_or(sentence.end);
    let asserted = (denial + 1..end).any(|i| {
        marks(marked, i, "hearsay") && i < denial + 8
            || marked.is(i, Class::Speech)
                && !negated(marked, i)
                && (asserts(marked, i) || had_said(marked, i))
    });
    let after = (denial + 1..trigger).any(|i| marks(marked, i, "afterwards") && trigger - i < 5);
    let known = marked
        .sense(trigger, Class::Trigger)
        .is_some_and(|s| s.reading.article && (trigger..trigger + 4).any(|i| marks(marked, i, "relative")));
    asserted || after || known && trigger < end
}

/// Whether a verb of saying behind a denial brings what is denied: "what … said", "after … had announced".
fn asserts(marked: &Annotated<'_, '_>, at: usize) -> bool {
    (at.saturating_sub(3)..at)
        .any(|i| marks(marked, i, "relative") || marks(marked, i, "afterwards") || marks(marked, i, "what"))
}

/// Whether a verb of saying stands in the past before what is denied: "Baku had announced".
fn had_said(marked: &Annotated<'_, '_>, at: usize) -> bool {
    let words =
        (at.saturating_sub(HAD)..at).rev().take_while(|i| marked.text.get(*i).is_some_and(|t| t.is_word()));
    words.into_iter().any(|i| {
        marked.at(i).iter().any(|s| s.class == Class::Marker && s.value == "was" && s.reading.conjunction)
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
        behind
            .map(|p| p.source)
            .or_else(before)
            .or_else(|| speaker_before(marked, at, sentence, seats))
            .or_else(|| last.cloned())
    };
    let from = at.saturating_sub(3).max(sentence.start);
    let part = (at..sentence.end.min(at + 14)).any(|i| marks(marked, i, "aspect"))
        || (from..at).any(|i| marks(marked, i, "figure"));
    Some((who?, if part { Stance::DeniesPart } else { Stance::Denies }))
}

/// The subject that stands right before a verb, or with a short aside between.
fn subject_before(
    marked: &Annotated<'_, '_>,
    at: usize,
    sentence: &Range<usize>,
    seats: &[Range<usize>],
) -> Option<Source> {
    (at.saturating_sub(9).max(sentence.start)..at).find_map(|i| {
        let found = phrase(marked, i, &(sentence.start..at), seats)?;
        let near =
            (found.end..at).all(|j| marked.text.get(j).is_some_and(|t| t.is_word())) && at - found.end <= 2;
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
    let hard = (at.saturating_sub(2).max(sentence.start)..at).any(|i| marks(marked, i, "hardly"));
    if negated(marked, at) || hard {
        return None;
    }
    let next = at + sense.tokens;
    let found = subject(marked, next, sentence, seats, false).or_else(|| {
        // A team that no table knows verifies something.
        let stop = (next..(next + 5).min(sentence.end)).find(|i| ends(marked, *i))?;
        let name = marked.text.slice(next..stop);
        (sense.value == "verify" && stop > next).then(|| Phrase {
            source: Source::named(name),
            start: next,
            end: stop,
        })
    });
    let object = found.as_ref().map_or(next, |p| p.end);
    // The council that passes a law owns to nothing: "approved a budget".
    if sense.value == "admit" && found.is_some() && is_accusative(marked.text.folded(object)) {
        return None;
    }
    // To affirm is to confirm only what is already told.
    if sense.value == "affirm" {
        let told = (object..(object + 4).min(sentence.end)).any(|i| {
            marks(marked, i, "fact")
                || marked
                    .sense(i, Class::Trigger)
                    .is_some_and(|s| s.reading.article && s.reading.preposition.is_none())
        });
        if !told || (object..sentence.end.min(object + 3)).any(|i| that(marked, i)) {
            return None;
        }
    }
    let who = found.map(|p| p.source).or_else(|| subject_before(marked, at, sentence, seats))?;
    Some((who, if sense.value == "admit" { Stance::Admits } else { Stance::Confirms }))
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
    let found = subject(marked, next, sentence, seats, false).or_else(|| {
        let source = subject_before(marked, at, sentence, seats)?;
        Some(Phrase { source, start: at, end: next })
    })?;
    let open = (found.end..(found.end + 5).min(sentence.end)).find(|i| that(marked, *i))?;
    let replies = sense.value == "reply";
    // "But its spokesman said": against what was told.
    let against = found.source.party
        && (found.start.min(at).saturating_sub(2).max(sentence.start)..at.max(found.start))
            .any(|i| marked.sense(i, Class::Clause).is_some_and(|s| s.value == "contrast"));
    let reach = if replies { 9 } else { 5 };
    let negation = (open..(open + reach).min(sentence.end))
        .find(|i| marked.sense(*i, Class::Cue).is_some_and(|s| s.value == "negation"))?;
    let next = negation + 1;
    // With "no losses" the event stands.
    let losses = marked.any(&(negation..next + 2), Classes::of(&[Class::Killed, Class::Injured]));
    let deed = marked.is(next, Class::Trigger) || marks(marked, next, "commit");
    let stance = if losses { Stance::DeniesPart } else { Stance::Denies };
    (deed || replies || against).then_some((found.source, stance))
}

/// A retort behind the name of who says it: "The spokesman: we were not attacked".
fn label_retort(
    marked: &Annotated<'_, '_>,
    at: usize,
    sentence: &Range<usize>,
    seats: &[Range<usize>],
) -> Option<(Source, Stance)> {
    if at == sentence.start || !is_colon(marked, at - 1) {
        return None;
    }
    let negation = marked.sense(at, Class::Cue).filter(|s| s.value == "negation")?;
    let label = sayings(marked, sentence, seats).into_iter().next().filter(|s| s.end == at)?;
    let Who::Named(source) = label.who else { return None };
    let deed = |i: usize| marks(marked, i, "commit") || marked.is(i, Class::Trigger);
    (deed(at + 1) || negation.tokens > 1 && deed(at + negation.tokens)).then_some((source, Stance::Denies))
}

fn is_colon(marked: &Annotated<'_, '_>, at: usize) -> bool {
    marked.text.sign(at) == ":"
}

/// Whether a stretch points back to what was told before it.
fn points_back(marked: &Annotated<'_, '_>, range: &Range<usize>) -> bool {
    let near = range.start..(range.start + 12).min(range.end);
    let deed = |i: usize| {
        marked.is(i, Class::Trigger) || marked.is(i, Class::Injured) || marked.is(i, Class::Killed)
    };
    // "This week" points to nothing, nor does the truth "of a fall of shells".
    let empty = |i: usize| {
        [Class::Day, Class::Period, Class::Span].into_iter().any(|c| marked.is(i, c) || marked.is(i + 1, c))
            || marked.sense(i + 1, Class::Trigger).is_some_and(|s| {
                s.reading.preposition == Some(clitic::TO) && !s.reading.article && !s.reading.assimilated
            })
    };
    // What somebody told may be told again with it: "what pages told of a fall of rockets on the base".
    let own = range.clone().any(|i| marked.sense(i, Class::Trigger).is_some_and(|s| !s.reading.article));
    range.len() <= 3 && !range.clone().any(deed)
        || near.clone().any(|i| {
            marks(marked, i, "fact") && !empty(i)
                || marks(marked, i, "aspect")
                || marks(marked, i, "responsibility")
                || marks(marked, i, "hearsay") && !own
        })
        || marks(marked, range.start.saturating_sub(1), "closes")
}
