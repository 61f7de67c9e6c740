//! What is only feared, threatened, planned or called for: nobody is missing or displaced by it.

use super::casualty::casualty;
use super::words::{is_sign, tally};
use crate::lexicon::{Annotated, Class};

/// How far before a word that which makes it only talk may stand.
const REACH: usize = 12;

/// The rules whose cues tell that something has not happened.
const OPEN: &[&str] = &["call", "hypothetical", "plan", "question", "rumour", "threat", "warning"];

/// Whether the clause before the token `at` says that what it tells is only talked of.
pub(super) fn is_supposed(marked: &Annotated<'_, '_>, start: usize, at: usize) -> bool {
    (at.saturating_sub(REACH).max(start)..at)
        .rev()
        .take_while(|i| !matches!(marked.text.sign(*i), "،" | "؛" | "." | ":"))
        .any(|i| {
            let open = marked.sense(i, Class::Cue).is_some_and(|s| OPEN.contains(&s.value));
            open || tally(marked, i, "feared")
        })
}

/// Whether a negation stands right before the token `at`: not "still", which is written with one.
pub(super) fn is_negated(marked: &Annotated<'_, '_>, start: usize, at: usize, reach: usize) -> bool {
    let clause = (at.saturating_sub(reach).max(start)..at).rev();
    clause.take_while(|i| !is_sign(marked, *i) && casualty(marked, *i).is_none()).any(|i| {
        let none = marked.sense(i, Class::Hedge).is_some_and(|s| s.value == "none");
        let still = marked.sense(i, Class::Cue).is_some_and(|s| s.value == "lasting");
        none && !still
    })
}
