//! Origins: the place from which fire came, and the event to which it belongs.

use std::ops::Range;

use super::part::Part;
use super::reader::Reader;
use crate::incident::IncidentType;
use crate::lexicon::{Annotated, Class};
use crate::mention::Found;
use crate::text::TokenKind;

/// How far before the name the word of launching may stand, in tokens.
const REACH: usize = 12;

/// How many words may stand between "from" and the name: "from the outskirts of the city of X".
const NOUNS: usize = 4;

/// How far an event may lie before the sentence that says from where it was fired, in tokens.
const NEAR: usize = 40;

/// Whether fire came from a place.
pub(super) fn is_origin(marked: &Annotated<'_, '_>, mention: &Found) -> bool {
    is_launched(marked, mention) || is_fired(marked, mention)
}

/// A word of launching shortly before, with "from" right before the name.
fn is_launched(marked: &Annotated<'_, '_>, mention: &Found) -> bool {
    let start = mention.tokens.start;
    let mut from = false;
    let near = start.saturating_sub(REACH)..start;
    if !marked.any(&near, Class::From) {
        return false;
    }
    for i in near {
        if is_break(marked, i) || marked.text.sign(i) == "." {
            from = false;
        }
        let Some(sense) = marked.sense(i, Class::From) else { continue };
        let direct = i + sense.tokens == start || (i + sense.tokens..start).all(|k| places(marked, k));
        let launched = (i + sense.tokens..start).any(|k| marked.marks(k, "of") && start - k <= NOUNS);
        from |= direct && (sense.tokens > 1 || sense.extra == "own") || launched;
    }
    from
}

/// "Rockets from X", "shelling of Y from the airport of X": what flies, or a word of firing, and "from" before the name.
fn is_fired(marked: &Annotated<'_, '_>, mention: &Found) -> bool {
    let start = mention.tokens.start;
    let near = start.saturating_sub(NOUNS)..start;
    if !marked.any_marks(&near, "of") {
        return false;
    }
    let from = near
        .rev()
        .take_while(|i| places(marked, *i) || marked.marks(*i, "base") || marked.marks(*i, "of"))
        .find(|i| marked.marks(*i, "of"));
    let Some(from) = from else { return false };
    let based = (from + 1..start).any(|i| marked.marks(i, "base"));
    for i in (from.saturating_sub(REACH)..from).rev() {
        if is_break(marked, i) || matches!(marked.text.sign(i), "." | "،" | "؛" | ":") {
            return false;
        }
        if marked.sense(i, Class::Weapon).is_some_and(|s| flies(s.value) && i + s.tokens + 2 > from) {
            return true;
        }
        if let Some(told) = marked.sense(i, Class::Trigger) {
            return based && matches!(told.value, "strike" | "shelling" | "airstrike" | "missile_strike");
        }
        let other = [Class::Victim, Class::Unit, Class::Speech, Class::Clause, Class::From, Class::Kind];
        let goes_on = based && marked.is(i, Class::Kind);
        if !goes_on && other.iter().any(|class| marked.is(i, *class)) {
            return false;
        }
    }
    false
}

/// Whether a word between "from" and the name belongs to the name: a generic noun, a part, a direction.
fn places(marked: &Annotated<'_, '_>, at: usize) -> bool {
    [Class::Kind, Class::Part, Class::Direction].iter().any(|class| marked.is(at, *class))
}

/// Whether a weapon reaches far: what it hits is elsewhere.
fn flies(weapon: &str) -> bool {
    matches!(
        weapon,
        "artillery"
            | "mortar"
            | "rockets"
            | "missile"
            | "aircraft"
            | "drone"
            | "cluster"
            | "phosphorus"
            | "bomb"
    )
}

fn is_break(marked: &Annotated<'_, '_>, at: usize) -> bool {
    marked.text.get(at).is_some_and(|t| t.kind == TokenKind::Break)
}

impl Reader<'_, '_, '_> {
    /// The mention of where fire came from in a sentence.
    pub(super) fn origin(&self, sentence: &Range<usize>) -> Option<usize> {
        self.named(sentence).find(|i| self.parts[*i] == Part::Origin)
    }

    /// Gives the last event the origin that a sentence without an event of its own tells: "the shells came from X".
    /// Says whether it took it.
    pub(super) fn launch(&mut self, sentence: &Range<usize>, origin: usize) -> bool {
        let marked = self.marked;
        let before = sentence.start..self.found[origin].tokens.start;
        let known = before.into_iter().any(|i| {
            let told = |class| marked.sense(i, class).is_some_and(|s| s.reading.article);
            told(Class::Weapon) || told(Class::Trigger)
        });
        let near = |range: &Range<usize>| sentence.start.saturating_sub(range.end) < NEAR;
        let event = self.events.last_mut().filter(|event| {
            known && !event.headline && event.evidence.last().is_some_and(near) && has_origin(event.kind)
        });
        let Some(event) = event else { return false };
        event.origin.get_or_insert(origin);
        true
    }
}

/// Whether what happened was done from afar.
fn has_origin(kind: IncidentType) -> bool {
    matches!(
        kind,
        IncidentType::Shelling
            | IncidentType::Airstrike
            | IncidentType::DroneStrike
            | IncidentType::MissileStrike
            | IncidentType::Explosion
            | IncidentType::Shootdown
            | IncidentType::CeasefireViolation
            | IncidentType::Attack
    )
}
