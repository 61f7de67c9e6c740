//! The deed: the clause in which somebody does something to somebody.

use std::ops::Range;

use super::party::{Party, parties};
use super::who::{forces, is_named};
use crate::incident::IncidentType;
use crate::lexicon::{Annotated, Class};
use crate::text::{TokenKind, clitic};

/// The clause in which somebody does something: its words round the trigger that names the deed.
pub(super) struct Deed<'d, 't, 'a> {
    pub marked: &'d Annotated<'t, 'a>,
    pub kind: IncidentType,
    /// The tokens of the trigger.
    pub verb: Range<usize>,
    /// The clause: from the last sign before the trigger to the end of what tells the event.
    pub clause: Range<usize>,
    /// The sentence up to there.
    pub before: Range<usize>,
    /// Who says so, where it is a party.
    pub speaker: Option<Party>,
    /// The names of places in the clause.
    pub places: Vec<Range<usize>>,
    /// The forces of the governments that are accused by their seats before the deed.
    pub seats: Vec<Party>,
}

/// Whether a sign ends a clause.
pub(super) fn stops(marked: &Annotated<'_, '_>, at: usize) -> bool {
    marked.text.get(at).is_none_or(|t| t.kind == TokenKind::Break)
        || matches!(marked.text.sign(at), "–" | "—" | "-") && marked.text.get(at).is_some_and(|t| t.spaced)
        || matches!(marked.text.sign(at), "،" | "," | "؛" | ";" | ":" | "." | "|" | "•" | "؟" | "!")
}

/// The two sides of a fight: between A and B; A with B.
pub(super) fn sides(deed: &Deed<'_, '_, '_>) -> Option<(Party, Option<Party>)> {
    let between = deed.clause.clone().find(|i| deed.role(*i, "mutual"))?;
    let end = (between + 20).min(deed.clause.end);
    let mut named = parties(deed.marked, between + 1..end).into_iter().filter(Party::is_armed);
    let first = named.next().filter(|p| p.tokens.start <= between + 4)?;
    let second = named.find(|p| {
        let tied = p.reading.conjunction
            || clitic::has_and(deed.marked.text.folded(p.tokens.start))
            || (first.tokens.end..p.tokens.start).any(|i| clitic::has_and(deed.marked.text.folded(i)));
        tied && p.name != first.name
    });
    // "The Russian forces and the Ukrainian": the adjective alone is the second.
    let second = second.or_else(|| {
        let sense = deed.marked.sense(first.tokens.end, Class::Demonym).filter(|s| s.reading.conjunction)?;
        forces(sense.value, first.tokens.end..first.tokens.end + 1)
    });
    Some((first, second))
}

impl Deed<'_, '_, '_> {
    /// Whether the word of a role of this sort begins at `index`.
    pub fn role(&self, index: usize, sort: &str) -> bool {
        self.marked.role(index, Class::Agent).is_some_and(|s| s.value == sort)
    }

    /// Whether what is struck is told by the word at `index`: "came under fire", "struck it"; the deed itself may be such
    /// a verb, but no noun that is written like one: ضربة.
    pub fn suffers(&self, index: usize) -> bool {
        let noun = || self.marked.text.surface(index).ends_with(clitic::TA_MARBUTA);
        self.role(index, "passive") && (index != self.verb.start || !noun())
    }

    /// Whether the other side follows the word at `index`: "against"; of a fight, "with" too.
    pub fn is_against(&self, index: usize) -> bool {
        self.role(index, "against") || self.kind == IncidentType::ArmedClash && self.role(index, "with")
    }

    /// The speaker, where he tells of a fight "with" the other side.
    pub fn fought_with(&self, other: &Party) -> Option<Party> {
        let with = other.tokens.start.checked_sub(1).is_some_and(|i| self.role(i, "with"));
        self.speaker.clone().filter(|s| {
            self.kind == IncidentType::ArmedClash
                && with
                && s.is_armed()
                && is_named(s.side)
                && s.side != other.side
        })
    }
}
