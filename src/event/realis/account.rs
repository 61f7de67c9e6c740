//! The account of a reading: why each word that could tell an incident does so, or does not.

use std::ops::Range;

use jiff::civil::Date;

use super::Log;
use crate::event::extract::{Event, extract_with};
use crate::gazetteer::Places;
use crate::incident::IncidentType;
use crate::lexicon::{Annotated, Class};
use crate::mention::Found;

/// What was considered in a report: what told an incident, and what was left out.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Account {
    /// The stretches that told an event, in text order. Events told twice are one incident in the end.
    pub kept: Vec<Kept>,
    /// The words that told none, in text order.
    pub left_out: Vec<LeftOut>,
}

/// Words that told an event. Offsets are code points of the report's text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    /// The sentence.
    pub sentence: Range<usize>,
    /// The words that say that something happened.
    pub triggers: Vec<String>,
    /// The type.
    pub kind: IncidentType,
    /// The word that made it this type.
    pub by: String,
}

/// Words that could have told an incident, and the rule that says that they do not. Offsets are code points.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LeftOut {
    /// The sentence.
    pub sentence: Range<usize>,
    /// The trigger word.
    pub trigger: String,
    /// The name of the rule: one of [`rules`](super::rules).
    pub rule: &'static str,
    /// The word that fired it, where the rule has cue words.
    pub cue: Option<String>,
}

/// Finds the events of a text as [`extract`](crate::event::extract) does, and gives an account of it.
pub fn account(
    marked: &Annotated<'_, '_>,
    found: &mut [Found],
    places: &Places<'_>,
    published: Option<Date>,
) -> (Vec<Event>, Account) {
    let (events, log) = extract_with(marked, found, places, published, Log::keeping());
    let (left_out, told) = log.into_parts();
    let words = |range: &Range<usize>| marked.text.slice(range.clone()).to_owned();
    let kept = told.iter().map(|told| Kept {
        sentence: span(marked, &told.sentence),
        triggers: told.triggers.iter().map(words).collect(),
        kind: told.kind,
        by: told.by.as_ref().or(told.triggers.first()).map(words).unwrap_or_default(),
    });
    let mut account = Account { kept: kept.collect(), left_out: Vec::new() };
    for out in &left_out {
        let tokens = marked.sense(out.at, Class::Trigger).map_or(1, |s| s.tokens);
        account.left_out.push(LeftOut {
            sentence: span(marked, &out.sentence),
            trigger: words(&(out.at..out.at + tokens)),
            rule: out.verdict.rule,
            cue: out.verdict.cue.as_ref().map(words),
        });
    }
    (events, account)
}

/// The code points of a stretch of tokens.
fn span(marked: &Annotated<'_, '_>, range: &Range<usize>) -> Range<usize> {
    let (first, last) = (marked.text.get(range.start), marked.text.get(range.end.saturating_sub(1)));
    first.map_or(0, |t| t.first)..last.map_or(0, |t| t.last)
}
