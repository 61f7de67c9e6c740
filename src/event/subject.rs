//! The subject before the verb: the party that nothing makes an object, a victim, an owner or a speaker.

use super::deed::Deed;
use super::number::figure;
use super::party::{Party, parties};
use crate::incident::IncidentType;
use crate::lexicon::{Class, Sense};
use crate::text::clitic;

impl Deed<'_, '_, '_> {
    /// The party that stands before the deed as its subject, with no more than `gap` words between.
    pub(super) fn subject(&self, gap: usize) -> Option<Party> {
        let named = parties(self.marked, self.clause.start..self.verb.start);
        let civil = |p: &Party| self.kind == IncidentType::Protest && p.class == "civilians";
        let fits = |p: &Party| {
            p.reading.preposition.is_none()
                && p.side != "officials"
                && (p.is_armed() || civil(p))
                && self.verb.start.checked_sub(p.tokens.end).is_some_and(|words| words <= gap)
                && self.is_subject(p)
        };
        let found = named.iter().rfind(|p| fits(p))?;
        // "A battalion of the brigade": whose it is stands behind.
        Some(self.whose(found).unwrap_or_else(|| found.clone()))
    }

    /// Whether the deed is told as a means: "with a bombardment".
    pub(super) fn is_means(&self) -> bool {
        self.marked
            .sense(self.verb.start, Class::Trigger)
            .is_some_and(|s| s.reading.preposition == Some(clitic::IN))
    }

    /// Whether the deed is what a party replied with: "the factions replied with a bombardment".
    pub(super) fn replies(&self, party: &Party) -> bool {
        let marked = self.marked;
        party.tokens.end == self.verb.start
            && party
                .tokens
                .start
                .checked_sub(1)
                .and_then(|i| marked.sense(i, Class::Speech))
                .is_some_and(|s| s.value == "reply")
            && self.is_means()
    }

    /// Whether nothing before a party makes it an object, a victim, an owner or a speaker.
    fn is_subject(&self, party: &Party) -> bool {
        let marked = self.marked;
        // A sound plural that is no subject by its ending is one only behind "that".
        let bent = party.tokens.len() == 1
            && marked.text.folded(party.tokens.start).ends_with(clitic::PLURAL_OBJECT);
        let Some(before) = party.tokens.start.checked_sub(1).filter(|i| *i >= self.clause.start) else {
            return true;
        };
        let says = |i: usize| {
            marked.is(i, Class::Speech) || marked.is(i, Class::Denial) || marked.is(i, Class::According)
        };
        let tied = marked.is(before, Class::Locative)
            || marked.is(before, Class::Direction)
            || marked.is(before, Class::From)
            || marked.marks(before, "of")
            || marked.marks(before, "closes") && !self.role(before, "saying") && !self.role(before, "us");
        // "Fifteen were hurt, among them two policemen".
        let among = marked.sense(before, Class::Tally).is_some_and(|s| s.value == "part");
        let owned = among || marked.role(before, Class::Target).is_some() || marked.is(before, Class::Victim);
        let near = before.saturating_sub(1).max(self.clause.start)..=before;
        let victim = near.clone().any(|i| marked.is(i, Class::Killed) || marked.is(i, Class::Injured))
            && !self.has_victims(party, before);
        let struck = near.clone().any(|i| self.role(i, "passive"));
        let speaks = !self.replies(party) && (near.clone().any(says) || says(party.tokens.end));
        let suffers = (party.tokens.end..self.verb.start).any(|i| self.role(i, "passive"));
        let behind = suffers
            || bent && !self.role(before, "saying")
            || self.is_against(before)
            || self.role(before, "mutual");
        !(tied || owned || victim || struck || speaks || behind)
    }

    /// Whether a party behind the verb of killing at `before` is its subject: those whom it killed stand behind it.
    fn has_victims(&self, party: &Party, before: usize) -> bool {
        let marked = self.marked;
        let verb = [Class::Killed, Class::Injured].iter().any(|class| {
            marked.sense(before, *class).is_some_and(|s| s.value == "verb" && s.extra.is_empty())
        });
        let end = party.tokens.end;
        let bare = |s: &Sense| !s.reading.conjunction && s.reading.preposition.is_none();
        verb && (figure(marked, end).is_some() && !clitic::has_and(marked.text.folded(end))
            || marked.sense(end, Class::Victim).is_some_and(bare))
    }
}
