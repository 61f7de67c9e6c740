//! What is said not to have been: nobody killed, no reports of victims.

use super::casualty::{Casualty, casualty};
use super::words::{count, is_sign, tally};
use crate::lexicon::{Annotated, Class};

/// What is said of the deaths or injuries that a word names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Denial {
    /// There were none.
    None,
    /// It is not known.
    Unknown,
    /// Somebody denies them.
    Denied,
}

/// How far before the word of killing its negation may stand.
const REACH: usize = 6;

/// Whether the words before deny what `word` tells.
pub(super) fn denial(marked: &Annotated<'_, '_>, word: &Casualty<'_>, from: usize) -> Option<Denial> {
    let at = word.at;
    let start = at.saturating_sub(REACH).max(from);
    // Bodies that are handed over fell long ago, unless the words go on to say in what they fell.
    if word.is_noun()
        && !casualty(marked, word.end()).is_some_and(|next| !next.is_noun() && next.dead)
        && (at.saturating_sub(4).max(from)..at)
            .rev()
            .take_while(|i| !is_sign(marked, *i))
            .any(|i| tally(marked, i, "returned"))
    {
        return Some(Denial::Unknown);
    }
    let verb = !word.is_noun() && word.sense.reading.conjunction;
    let mut covered = start;
    for i in start..=at {
        if i < covered {
            continue;
        }
        let hedge = marked.sense(i, Class::Hedge);
        // "not less than" hedges a number and denies nothing.
        if let Some(sense) = hedge.filter(|s| s.value != "none") {
            covered = i + sense.tokens;
            continue;
        }
        let between = i + 1..at;
        // A verb of its own, a number, a new speaker: what stands before speaks of something else.
        let broken = || {
            verb || between.clone().any(|k| {
                is_sign(marked, k)
                    || count(marked, k, at).is_some()
                    || marked.is(k, Class::Speech) && !tally(marked, k, "unknown")
                    || marked.is(k, Class::Confirm)
                    || tally(marked, k, "only")
            })
        };
        if i < at && marked.is(i, Class::Denial) && !broken() {
            // Who denies a responsibility does not deny the dead.
            let other = between.clone().any(|k| tally(marked, k, "responsible"));
            return (!other).then_some(Denial::Denied);
        }
        if hedge.is_none() || i == at || broken() {
            continue;
        }
        let near = between.clone().chain(at..at + 4);
        if near.clone().any(|k| tally(marked, k, "only")) {
            return None;
        }
        let unknown =
            near.into_iter().any(|k| marked.sense(k, Class::Stop).is_some_and(|s| s.value == "unknown"))
                || between.clone().any(|k| tally(marked, k, "unknown"));
        return Some(if unknown { Denial::Unknown } else { Denial::None });
    }
    None
}
