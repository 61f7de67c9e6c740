//! The log of a reading: which triggers were left out by which rule, and which told an event.

use std::cell::RefCell;
use std::ops::Range;

use super::Verdict;
use crate::event::draft::Draft;
use crate::incident::IncidentType;
use crate::lexicon::{Annotated, Class};

/// What was considered, in tokens.
#[derive(Debug, Clone, Default)]
pub(in crate::event) struct Log {
    left_out: RefCell<Vec<Rejected>>,
    told: RefCell<Vec<Told>>,
    on: bool,
}

/// A trigger that tells no incident.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::event) struct Rejected {
    pub at: usize,
    pub sentence: Range<usize>,
    pub verdict: Verdict,
}

/// Triggers that told an event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::event) struct Told {
    pub sentence: Range<usize>,
    pub triggers: Vec<Range<usize>>,
    pub kind: IncidentType,
    /// The word that made it this type, where it is not the first trigger.
    pub by: Option<Range<usize>>,
}

impl Log {
    /// A log that keeps what it is told; the default one forgets it.
    pub fn keeping() -> Self {
        Self { on: true, ..Self::default() }
    }

    /// Notes a trigger that is left out.
    pub fn left_out(&self, at: usize, sentence: &Range<usize>, verdict: Verdict) {
        if self.on {
            self.left_out.borrow_mut().push(Rejected { at, sentence: sentence.clone(), verdict });
        }
    }

    /// Notes a draft that told an event.
    pub fn told(
        &self,
        marked: &Annotated<'_, '_>,
        draft: &Draft,
        sentence: &Range<usize>,
        kind: IncidentType,
    ) {
        if !self.on {
            return;
        }
        let triggers: Vec<_> = draft.triggers.iter().map(|t| t.at..t.at + t.tokens).collect();
        // The trigger of the type itself, else the weapon that makes a strike this one.
        let own = draft.triggers.iter().find(|t| t.strong && IncidentType::from_word(t.kind) == Some(kind));
        let weapon =
            || draft.range.clone().find_map(|i| marked.sense(i, Class::Weapon).map(|s| i..i + s.tokens));
        let by = own.map(|t| t.at..t.at + t.tokens).or_else(weapon);
        self.told.borrow_mut().push(Told { sentence: sentence.clone(), triggers, kind, by });
    }

    /// What it holds.
    pub fn into_parts(self) -> (Vec<Rejected>, Vec<Told>) {
        (self.left_out.into_inner(), self.told.into_inner())
    }
}
