//! The actor: who did it, by the words of the clause.

use std::ops::Range;

use super::number::figure;
use super::party::{Party, is_quality, nation, parties, party};
use super::who::{forces, is_named};
use crate::incident::IncidentType;
use crate::lexicon::{Annotated, Class, Classes, Sense};
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
    /// The forces of the governments that are named by their seats before the deed.
    pub seats: Vec<Party>,
}

/// Whether a sign ends a clause.
pub(super) fn stops(marked: &Annotated<'_, '_>, at: usize) -> bool {
    marked.text.get(at).is_none_or(|t| t.kind == TokenKind::Break)
        || matches!(marked.text.sign(at), "–" | "—" | "-") && marked.text.get(at).is_some_and(|t| t.spaced)
        || matches!(marked.text.sign(at), "،" | "," | "؛" | ";" | ":" | "." | "|" | "•" | "؟" | "!")
}

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

    /// Who did it, and whether he is accused of it.
    pub fn actor(&self) -> Option<(Party, bool)> {
        if matches!(self.kind, IncidentType::Displacement) {
            return None;
        }
        if let Some(accused) = self.accused() {
            return Some((accused, true));
        }
        // "The factions replied with a bombardment": nobody else's.
        let reply = || self.subject(0).filter(|party| self.replies(party));
        let found =
            reply().or_else(|| self.named_by("by")).or_else(|| self.subject(2)).or_else(|| self.after());
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
    fn whose(&self, party: &Party) -> Option<Party> {
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

    /// The party that stands before the deed as its subject, with no more than `gap` words between.
    fn subject(&self, gap: usize) -> Option<Party> {
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

    /// Whether the deed is what a party replied with: "the factions replied with a bombardment".
    fn replies(&self, party: &Party) -> bool {
        let marked = self.marked;
        party.tokens.end == self.verb.start
            && party
                .tokens
                .start
                .checked_sub(1)
                .and_then(|i| marked.sense(i, Class::Speech))
                .is_some_and(|s| s.value == "reply")
            && marked
                .sense(self.verb.start, Class::Trigger)
                .is_some_and(|s| s.reading.preposition == Some(clitic::IN))
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

    /// The party or the adjective that follows the deed: the army shelled, a strike of the coalition, an Israeli strike.
    fn after(&self) -> Option<Party> {
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
