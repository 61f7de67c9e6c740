//! A source: who asserts something, and what its word is worth.

use std::ops::Range;

use super::phrase::{phrase, speaker};
use crate::incident::Status;
use crate::lexicon::{Annotated, Class};

/// Who asserts something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::event) struct Source {
    /// As the report names it, without the particles before it.
    pub name: String,
    /// Whether it is a party to the conflict, or unverified.
    pub party: bool,
    /// Whether it is a neutral body, or both sides together.
    pub neutral: bool,
}

impl Source {
    /// A name that says nothing of its standing.
    pub fn named(name: &str) -> Self {
        Self { name: name.to_owned(), party: false, neutral: false }
    }

    /// A government by the name of its capital or its country.
    pub fn seat(name: &str) -> Self {
        Self { name: name.to_owned(), party: true, neutral: false }
    }

    /// The source whose name stands in `range`; its standing by the words of the name.
    pub fn read(marked: &Annotated<'_, '_>, range: &Range<usize>, name: String) -> Self {
        let mut kinds = range.clone().filter_map(|i| marked.sense(i, Class::Speaker)).map(|s| s.value);
        let kind = kinds.next().unwrap_or("");
        let actor = range
            .clone()
            .filter_map(|i| marked.sense(i, Class::Actor))
            .map(|s| s.extra)
            .find(|extra| *extra != "civilians")
            .unwrap_or("");
        let neutral = kind == "both" || actor == "neutral";
        let party = !neutral
            && !matches!(kind, "local" | "witness")
            && (matches!(actor, "state" | "military" | "group" | "government") || kind == "party");
        Self { name, party, neutral }
    }

    /// The source of a cell of a table: the first speaker in it, with the whole cell as its name.
    pub fn cell(marked: &Annotated<'_, '_>, cell: &Range<usize>) -> Option<Self> {
        let start = cell.clone().find(|i| speaker(marked, *i).is_some())?;
        let end = phrase(marked, start, cell, &[]).map_or(cell.end, |p| p.end);
        let read = Self::read(marked, &(start..end), marked.text.slice(cell.clone()).trim().to_owned());
        // Two names, one behind the other: what both say is not the claim of one.
        let more = (end..cell.end).any(|i| speaker(marked, i).is_some_and(|s| s.class == Class::Speaker));
        Some(Self { party: read.party && !more, ..read })
    }

    /// How well established is what this source alone asserts.
    pub fn status(&self) -> Status {
        match (self.neutral, self.party) {
            (true, _) => Status::Confirmed,
            (_, true) => Status::Claimed,
            _ => Status::Reported,
        }
    }
}
