//! The actor: who did it, by the words of the clause and by who says so.

use super::deed::{Deed, stops};
use super::party::{Party, nation, parties, party};
use super::who::{forces, is_named};
use crate::incident::IncidentType;
use crate::lexicon::Class;
use crate::text::clitic;

impl Deed<'_, '_, '_> {
    /// Who did it, and whether he is accused of it.
    pub fn actor(&self) -> Option<(Party, bool)> {
        if matches!(self.kind, IncidentType::Displacement) {
            return None;
        }
        if let Some(accused) = self.accused() {
            return Some((accused, true));
        }
        // "The factions replied with a bombardment": nobody else's.
        let reply = self.is_means().then(|| self.subject(0).filter(|party| self.replies(party))).flatten();
        let found =
            reply.or_else(|| self.named_by("by")).or_else(|| self.subject(2)).or_else(|| self.after());
        let found =
            found.or_else(|| self.subject(12)).or_else(|| self.named_by("own")).or_else(|| self.own());
        found.map(|party| (party, false)).or_else(|| Some((self.accused_later()?, true)))
    }

    /// "Baku accused the Armenian forces of shelling": the last party before the deed.
    fn accused(&self) -> Option<Party> {
        let blame = self.before.clone().rev().take(14).find(|i| self.role(*i, "blame"))?;
        let named = parties(self.marked, blame + 1..self.verb.start);
        let armed = |p: &Party| p.is_armed() && p.reading.preposition.is_none_or(|c| c == clitic::TO);
        let seat = || self.seats.iter().rfind(|p| p.tokens.start > blame && p.tokens.end <= self.verb.start);
        named.into_iter().rfind(armed).or_else(|| seat().cloned())
    }

    /// "… fell on the market, and the army accused the group": whom the clause behind the deed accuses.
    fn accused_later(&self) -> Option<Party> {
        let blame = (self.verb.end..self.clause.end).find(|i| self.role(*i, "blame"))?;
        let end = (blame + 8).min(self.clause.end);
        let mut named: Vec<Party> =
            parties(self.marked, blame + 1..end).into_iter().filter(Party::is_armed).collect();
        // Alone, it may be the one who accuses.
        (named.len() > 1).then(|| named.pop()).flatten()
    }

    /// "Carried out by", "by the hand of": the party right after the word.
    fn named_by(&self, sort: &str) -> Option<Party> {
        // Who fired what is brought down is the other side.
        let fired = |i: usize| sort == "by" && self.kind != IncidentType::Shootdown && self.role(i, "fired");
        let words = self.clause.clone().filter(|i| self.role(*i, sort) || fired(*i));
        let mut named = words.filter_map(|i| {
            let end = i + self.marked.role(i, Class::Agent)?.tokens;
            if self.role(end, "us") {
                return self.speaker.clone();
            }
            let mut near = (end..end + 3).take_while(|k| !stops(self.marked, *k));
            let named = near.clone().filter_map(|k| party(self.marked, k)).find(Party::is_armed);
            // "By Armenian fire".
            let nation = || near.find_map(|k| forces(nation(self.marked, k)?, k..k + 1));
            let named = named.or_else(nation)?;
            Some(self.whose(&named).unwrap_or(named))
        });
        // "In an armed attack that the group made": the name says more.
        let first = named.next()?;
        if first.is_nameless() { named.find(|p| !p.is_nameless()).or(Some(first)) } else { Some(first) }
    }

    /// Whose men the nameless are, as the words behind them say: "gunmen of the movement", "gunmen that belong to it",
    /// "the movement's cells".
    pub(super) fn whose(&self, party: &Party) -> Option<Party> {
        let end = party.tokens.end;
        let at = if !party.is_nameless() {
            return None;
        } else if self.marked.marks(end, "of") {
            end + 1
        } else if self.role(end, "belongs") {
            let to = self.marked.sense(end + 1, Class::Locative).is_some_and(|s| s.value == "toward");
            end + 1 + usize::from(to)
        } else if !party.definite {
            end
        } else {
            return None;
        };
        let whose = self::party(self.marked, at).filter(|w| w.is_armed() && !w.is_nameless())?;
        // "The cells of the group": right behind them stands a group, and no particle.
        let bare = whose.reading.preposition.is_none() && !whose.reading.conjunction;
        (at > end || bare && whose.class == "group" && !stops(self.marked, end)).then_some(whose)
    }

    /// The speaker, where the words say "its forces", "that it", or the deed follows the announcement as a noun.
    fn own(&self) -> Option<Party> {
        let speaker = self.speaker.clone().filter(|s| s.is_armed() && is_named(s.side))?;
        let marked = self.marked;
        let said = self.before.clone().rev().take(16).find(|i| marked.is(*i, Class::Speech));
        let Some(said) = said else { return (self.kind == IncidentType::Shootdown).then_some(speaker) };
        let whole = self.verb.len() > 1;
        if (said..self.verb.start + usize::from(whole)).any(|i| self.suffers(i)) {
            return None;
        }
        // "Three of its soldiers were killed in the strike" tells whom it befell.
        let hurt = |from: usize| {
            (from.saturating_sub(3)..self.verb.start)
                .any(|k| marked.is(k, Class::Killed) || marked.is(k, Class::Injured))
        };
        // Who accuses did not do it.
        if (said..self.verb.start).any(|i| self.role(i, "blame")) {
            return None;
        }
        let us = (said..self.verb.end + 3).any(|i| self.role(i, "us") && !hurt(i));
        let noun = (said + 1..self.verb.start).all(|i| {
            !stops(marked, i)
                && !self.role(i, "saying")
                && !marked.is(i, Class::Locative)
                && !marked.is(i, Class::Number)
        });
        // "The factions replied with a bombardment": not he who spoke before.
        let reply = marked.sense(said, Class::Speech).is_some_and(|s| s.value == "reply");
        let strict = noun
            && !reply
            && !marked.is(self.verb.start, Class::Killed)
            && self.verb.start.saturating_sub(said) < 8;
        // Who announces that something was brought down has brought it down.
        (us || strict || self.kind == IncidentType::Shootdown).then_some(speaker)
    }
}
