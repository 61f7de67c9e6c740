//! The doer behind the verb: "the army shelled", "a strike of the coalition", "an Israeli strike", unless the deed befalls
//! him.

use super::deed::{Deed, stops};
use super::party::{Party, is_quality, nation, party};
use super::who::forces;
use crate::incident::IncidentType;
use crate::lexicon::{Annotated, Class, Classes};
use crate::text::{TokenKind, clitic};

/// Whether the word names something that flies: what is brought down, not who brings it down.
fn is_flown(marked: &Annotated<'_, '_>, at: usize) -> bool {
    marked.role(at, Class::Target).is_some_and(|t| t.extra == "flown")
}

/// Whether a word has the ending of an indefinite object, and tells no time or manner: مهندسا.
fn is_bent(marked: &Annotated<'_, '_>, at: usize) -> bool {
    const OTHER: Classes = Classes::of(&[
        Class::Hour,
        Class::Day,
        Class::Direction,
        Class::Locative,
        Class::Clause,
        Class::Stop,
        Class::Person,
        Class::Injured,
        Class::Killed,
    ]);
    let word = marked.text.folded(at);
    word.ends_with(clitic::ALEF) && word.chars().count() > 3 && !marked.is_any(at, OTHER)
}

impl Deed<'_, '_, '_> {
    /// The party or the adjective that follows the deed: the army shelled, a strike of the coalition, an Israeli strike.
    pub(super) fn after(&self) -> Option<Party> {
        let marked = self.marked;
        let (mut plain, mut anybody) = (true, false);
        let end = (self.verb.end + 6).min(self.clause.end.max(self.verb.end));
        // The words of the deed may name who did it: "the army entered", "unknown aircraft struck".
        for at in self.verb.start..end {
            // "A force of the counter-terrorism service", "fighters from the group".
            if at > self.verb.end && marked.marks(at, "of") && !self.role(at, "by") {
                // Ground is taken "from" the other side.
                let taken = self.kind == IncidentType::TerritorialChange && !anybody;
                return party(marked, at + 1).filter(|p| p.is_armed() && !taken);
            }
            let ends = stops(marked, at) || marked.is(at, Class::Locative) || marked.is(at, Class::Clause);
            if ends || self.is_against(at) {
                return None;
            }
            let weapon = marked.sense(at, Class::Weapon);
            // "Blew up a charge under a force of the army": whom it befell.
            let under = self.kind == IncidentType::Explosion
                && at > self.verb.end
                && marked.role(at, Class::Head).is_some_and(|s| s.reading.preposition == Some(clitic::IN));
            if under || self.kind == IncidentType::Shootdown && is_flown(marked, at) {
                return None;
            }
            if let Some(party) = party(marked, at) {
                let fits = match party.reading.preposition {
                    None => true,
                    Some(clitic::TO) => !party.is_anybody(),
                    _ => weapon.is_some(),
                };
                let civil = self.kind == IncidentType::Protest && party.class == "civilians";
                let doer = fits && (party.is_armed() || civil) && !self.befalls(&party);
                // "Gunmen of the movement" are the movement.
                if let Some(whose) = self.whose(&party).filter(|_| doer) {
                    return Some(whose);
                }
                // "A force of the counter-terrorism service": whose it is stands behind.
                if doer && party.is_anybody() && marked.marks(party.tokens.end, "of") {
                    anybody = true;
                    continue;
                }
                return doer.then_some(party);
            }
            if let Some(nation) = nation(marked, at) {
                // "Two Syrians were killed": whom it befell.
                let befell = at == self.verb.end
                    && (marked.is(self.verb.start, Class::Killed)
                        || marked.is(self.verb.start, Class::Injured));
                if befell {
                    return None;
                }
                return plain.then(|| forces(nation, at..at + 1)).flatten();
            }
            if weapon.is_some() || at < self.verb.end {
                continue;
            }
            if at == self.verb.end
                && let Some(counted) = self.counted(at)
            {
                return Some(counted);
            }
            let object = marked.role(at, Class::Target).is_some()
                || marked.is(at, Class::Victim)
                || marked.is(at, Class::Number)
                || marked.text.get(at).is_some_and(|t| t.kind == TokenKind::Number);
            if object {
                return None;
            }
            plain &= is_quality(marked, at);
        }
        None
    }

    /// "Dozens of gunmen attacked a barracks", in the order of Arabic: those who are counted right behind the verb, where
    /// what they did it to follows.
    fn counted(&self, at: usize) -> Option<Party> {
        let marked = self.marked;
        let people = party(marked, at + 1).filter(|p| p.is_armed() && marked.is(at, Class::Number))?;
        let object =
            |i: usize| marked.role(i, Class::Target).is_some_and(|s| s.reading.preposition.is_none());
        let end = people.tokens.end;
        let deadly = marked.is(self.verb.start, Class::Killed) || self.kind == IncidentType::AbductionArrest;
        let rest = (end..(end + 6).min(self.clause.end)).take_while(|i| !stops(marked, *i));
        (!deadly && rest.into_iter().any(object)).then_some(people)
    }

    /// Whether the deed befalls the party that follows its word: killing of soldiers, the arrest of gunmen, with
    /// nobody further on to befall.
    fn befalls(&self, party: &Party) -> bool {
        let marked = self.marked;
        let passive = marked.text.surface(self.verb.start).chars().take(3).any(|c| c == '\u{64F}');
        let deadly = marked.is(self.verb.start, Class::Killed);
        let taken = self.kind == IncidentType::AbductionArrest;
        let person = marked.is(party.tokens.start, Class::Victim);
        let word = marked.text.folded(party.tokens.start);
        let nominative = [clitic::PLURAL_SUBJECT, clitic::DUAL_SUBJECT].iter().any(|end| word.ends_with(end));
        if person && (deadly || taken) && !nominative {
            return true;
        }
        if !(passive || deadly || self.role(self.verb.start, "object")) {
            return false;
        }
        let further = (party.tokens.end..party.tokens.end + 4).take_while(|i| !stops(marked, *i)).any(|i| {
            let object = marked.role(i, Class::Target).is_some()
                || marked.is(i, Class::Victim)
                || marked.is(i, Class::Number);
            object && !marked.is(i, Class::Locative)
        });
        // "Gunmen abducted an engineer": an object by its ending.
        let bent = nominative && is_bent(marked, party.tokens.end);
        passive || !further && !bent
    }
}
