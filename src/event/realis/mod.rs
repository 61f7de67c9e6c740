//! Realis: did it happen, and is it told here? Each rule that says no has a name, and most have cue words in
//! `src/lexicon/cues.tsv`, whose rows say what a cue governs.

mod account;
mod left_out;
mod rule;
mod scope;

use std::ops::Range;

pub use account::{Account, Kept, LeftOut, account};
pub(super) use left_out::Log;
pub use rule::{Rule, rule, rules};
use scope::Spot;

use super::kind::Trigger;
use super::reader::Reader;
use crate::lexicon::Class;

/// A rule that keeps a trigger from being an incident, and the tokens of the cue that fired it, where it has one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Verdict {
    pub rule: &'static str,
    pub cue: Option<Range<usize>>,
}

impl Reader<'_, '_, '_> {
    /// The rule that keeps the trigger at `at` from being an incident, if any. A cue that is part of a name is none.
    fn excluded(&self, sentence: &Range<usize>, clause: &Range<usize>, at: usize) -> Option<Verdict> {
        let spot = Spot::new(self.marked, sentence, clause, at);
        for index in sentence.clone() {
            let Some(cue) = self.marked.sense(index, Class::Cue) else { continue };
            if spot.is_governed(cue, index) && !self.is_named(index) {
                return Some(Verdict { rule: cue.value, cue: Some(index..index + cue.tokens) });
            }
        }
        spot.is_asked().then_some(Verdict { rule: "question", cue: None })
    }

    /// Whether the denial at `denial` leaves the trigger alone, which is the occasion of what is denied: "denied that
    /// anybody was hurt after the strike on".
    pub(super) fn is_beside_denial(
        &self,
        denial: usize,
        sentence: &Range<usize>,
        clause: &Range<usize>,
        at: usize,
    ) -> bool {
        clause.contains(&denial) && Spot::new(self.marked, sentence, clause, at).is_apart(denial)
    }

    /// Whether a sentence with a denial at `denial` itself names what it denies: a rumour told before the denial, or
    /// any event whatever. Then nothing told earlier is meant.
    pub(super) fn is_debunking(&self, sentence: &Range<usize>, denial: usize) -> bool {
        let cue = |rule: &str, scope: &str| {
            sentence.clone().any(|i| {
                self.marked
                    .sense(i, Class::Cue)
                    .is_some_and(|s| s.value == rule && (scope.is_empty() || s.extra == scope))
            })
        };
        let rumour = || (sentence.start..denial).any(|i| self.marked.is(i, Class::Trigger));
        cue("rumour", "") && rumour() || cue("hypothetical", "condition") && !cue("negation", "")
    }

    /// Whether no rule of realis keeps a trigger from being an incident.
    pub(super) fn happened(&self, trigger: &Trigger, sentence: &Range<usize>, clause: &Range<usize>) -> bool {
        let verdict = self.excluded(sentence, clause, trigger.at);
        if let Some(verdict) = &verdict {
            self.log.left_out(trigger.at, sentence, verdict.clone());
        }
        verdict.is_none()
    }

    /// Takes note of a rule without cue words that holds for the trigger at `at`; gives back whether it does.
    pub(super) fn reject(&self, holds: bool, at: usize, sentence: &Range<usize>, rule: &'static str) -> bool {
        if holds {
            self.log.left_out(at, sentence, Verdict { rule, cue: None });
        }
        holds
    }

    /// Whether a sentence without a trigger may add its toll to the event told before it.
    ///
    /// A sum of other days, or a first figure since corrected, adds none.
    pub(super) fn may_add_toll(&self, sentence: &Range<usize>) -> bool {
        !sentence.clone().any(|i| {
            self.marked.sense(i, Class::Cue).is_some_and(|s| {
                !matches!(s.value, "negation" | "transfer" | "diplomacy" | "call" | "cumulative")
            })
        })
    }
}
