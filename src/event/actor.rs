//! The actor: who did it, by the words of the clause, and whether only the other side says so.

use std::ops::Range;

use super::claim::Source;
use super::draft::Draft;
use super::kind::Trigger;
use super::party::{IT, Party, is_quality, nation, parties, party};
use super::reader::Reader;
use super::site::Site;
use super::target::target;
use crate::incident::IncidentType;
use crate::lexicon::{Annotated, Class, adjective, annotate_with, army, side};
use crate::text::{Text, TokenKind, clitic};

/// Who did it to whom, as it stands in a record, with the side and class of each for the codes that turn on them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Who {
    pub actor: Option<String>,
    pub target: Option<String>,
    pub sides: Sides,
}

/// A side ("" where it has none) and a class, as the table of actors has them.
pub type Side = (&'static str, &'static str);

/// The sides of actor and target, on which codes turn.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Sides {
    /// Who did it.
    pub actor: Option<Side>,
    /// To whom, or to what.
    pub target: Option<Side>,
    /// Whether a place was left or handed over, not taken.
    pub yielded: bool,
}

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
}

impl Reader<'_, '_, '_> {
    /// Who did what `draft` tells, to whom.
    pub(super) fn who(
        &self,
        draft: &Draft,
        sentence: &Range<usize>,
        source: Option<&Source>,
        kind: IncidentType,
        sites: &[Site],
    ) -> Who {
        let marked = self.marked;
        let Some(verb) = main(&draft.triggers, kind) else { return Who::default() };
        let start =
            (sentence.start..verb.start).rev().find(|i| stops(marked, *i)).map_or(sentence.start, |i| i + 1);
        let deed = Deed {
            marked,
            kind,
            clause: start..draft.range.end.max(verb.end),
            before: sentence.start.min(draft.range.start)..verb.start,
            speaker: source
                .filter(|s| s.party && !self.only_denies(s, sentence, verb.end))
                .and_then(|s| self.speaker_of(s, sites)),
            places: self.found[self.named(&(start..draft.range.end))]
                .iter()
                .map(|f| f.tokens.clone())
                .collect(),
            verb,
        };
        let (mut actor, mut target, accused) =
            if matches!(kind, IncidentType::ArmedClash | IncidentType::CeasefireViolation)
                && let Some((first, second)) = sides(&deed)
            {
                (Some(first), second.map(Into::into), false)
            } else {
                let (actor, accused) = match deed.actor() {
                    Some((actor, accused)) => (Some(actor), accused),
                    None => (None, false),
                };
                let target = target(&deed, actor.as_ref());
                (actor, target, accused)
            };
        let country = || self.country(sites);
        actor = actor.filter(|a| a.side != "air-force");
        self.tell_group(&mut actor);
        self.tell_group(&mut target);
        if let Some(actor) = &mut actor {
            self.tell_army(actor, country());
        }
        if let Some(whom) = &mut target {
            self.tell_army(whom, country());
        }
        target = target.filter(|t| actor.as_ref().is_none_or(|a| a.name != t.name));
        let other_says = deed.speaker.as_ref().zip(actor.as_ref()).is_some_and(|(speaker, actor)| {
            actor.is_armed() && is_named(speaker.side) && is_named(actor.side) && speaker.side != actor.side
        });
        let alleged =
            accused || other_says && !matches!(kind, IncidentType::ArmedClash | IncidentType::Shootdown);
        let codes = |p: &Party| (p.side, p.class);
        Who {
            sides: Sides {
                actor: actor.as_ref().map(codes),
                target: target.as_ref().map(codes),
                yielded: kind == IncidentType::TerritorialChange
                    && deed.clause.clone().any(|i| deed.role(i, "yield")),
            },
            actor: actor.map(|p| if alleged { format!("{} (alleged)", p.name) } else { p.name }),
            target: target.map(|p| p.name),
        }
    }

    /// Whether a source is named only behind the deed, as the one who denies it.
    fn only_denies(&self, source: &Source, sentence: &Range<usize>, after: usize) -> bool {
        let marked = self.marked;
        let behind = after..sentence.end.max(after);
        behind.clone().any(|i| marked.is(i, Class::Denial))
            && marked.text.slice(behind).contains(&source.name)
            && !marked.text.slice(sentence.start..after.max(sentence.start)).contains(&source.name)
    }

    /// The party that a source belongs to: its own name, or the country whose capital speaks.
    fn speaker_of(&self, source: &Source, sites: &[Site]) -> Option<Party> {
        let text = Text::new(&source.name);
        let marked = annotate_with(&text, self.marked.lexicon);
        let mut named = parties(&marked, 0..text.len());
        named.retain(|p| p.is_armed() || p.class == "neutral");
        let own = named.iter().find(|p| !p.is_anybody()).cloned();
        let mut party = own
            .or_else(|| forces((0..text.len()).find_map(|i| nation(&marked, i))?, 0..0))
            .or_else(|| {
                let seat =
                    self.found.iter().find(|f| self.marked.text.slice(f.tokens.clone()) == source.name)?;
                let country = seat.place.and_then(|n| self.gazetteer.place(n))?.country;
                forces(side(country)?, 0..0)
            })
            .or_else(|| named.into_iter().next())?;
        self.tell_army(&mut party, self.country(sites));
        // A ministry, a government or a capital speaks for its forces.
        let official =
            !matches!(party.class, "group" | "neutral") && army(party.side).is_some_and(|a| a != party.name);
        let own = self.marked.lexicon.party(&party.name).is_some_and(|p| p.class == "military");
        if official && !own {
            return forces(party.side, party.tokens.clone()).or(Some(party));
        }
        Some(party)
    }

    fn country(&self, sites: &[Site]) -> Option<&'static str> {
        let mention = self.found.get(sites.first()?.mention)?;
        side(mention.place.and_then(|n| self.gazetteer.place(n))?.country)
    }

    /// "The army" is that of the country where it happened, else the one named last before; "the forces of Kyiv" are
    /// that country's. Whose aircraft they were the words must say.
    fn tell_army(&self, party: &mut Party, country: Option<&'static str>) {
        let seat = self.found[self.named(&(party.tokens.end..party.tokens.end + 1))].first();
        let seat = seat
            .and_then(|f| self.gazetteer.place(f.place?))
            .filter(|p| p.is_capital())
            .and_then(|p| side(p.country));
        if let Some(seat) = seat.filter(|_| matches!(party.side, "soldiers" | "national-army"))
            && let Some(forces) = forces(seat, party.tokens.clone())
        {
            *party = forces;
            return;
        }
        let own = || country.filter(|c| army(c).is_some()).or_else(|| self.last_army(party.tokens.start));
        let (side, name) = match party.side {
            "national-army" if party.definite => match own().and_then(|side| Some((side, army(side)?))) {
                Some(found) => found,
                None => return,
            },
            "air-defences" => match own().and_then(|side| Some((side, adjective(side)?))) {
                Some((side, word)) => (side, format!("{word} air defences")),
                None => return,
            },
            _ => return,
        };
        (party.side, party.name) = (side, name);
    }

    /// "The group", "the movement" is the one named last before; where there is none, nobody is told.
    fn tell_group(&self, party: &mut Option<Party>) {
        let Some(it) = party.as_mut().filter(|p| p.side == IT) else { return };
        let at = it.tokens.start;
        let last = (at.saturating_sub(300)..at).rev().find_map(|i| {
            let sense = self.marked.sense(i, Class::Actor).filter(|s| s.extra == "group")?;
            self.marked.lexicon.party(sense.value).filter(|p| is_named(p.side))
        });
        match last {
            Some(known) => (it.name, it.side) = (known.name.to_owned(), known.side),
            None => *party = None,
        }
    }

    /// The side of the army named last before a token.
    fn last_army(&self, at: usize) -> Option<&'static str> {
        (at.saturating_sub(200)..at).rev().find_map(|i| {
            let sense =
                self.marked.sense(i, Class::Actor).filter(|s| s.extra == "military" && s.tokens > 1)?;
            let known = self.marked.lexicon.party(sense.value)?;
            army(known.side).map(|_| known.side)
        })
    }
}

/// Whether a side is one that a table names, and no word for anybody.
fn is_named(side: &str) -> bool {
    !matches!(
        side,
        "" | "soldiers"
            | "national-army"
            | "air-force"
            | "air-defences"
            | "border-guards"
            | "coast-guard"
            | "navy"
            | "unknown"
            | "militants"
            | "separatists"
            | "bandits"
            | "police"
            | "tribes"
            | "authorities"
    )
}

/// The forces of a side whose adjective is known.
fn forces(side: &'static str, tokens: Range<usize>) -> Option<Party> {
    let name = format!("{} forces", adjective(side)?);
    let reading = clitic::readings("").next()?;
    Some(Party { tokens, name, side, class: "military", reading, definite: false })
}

/// The trigger that names the deed: the first strong one of the event's own type, else the first strong, else the first.
fn main(triggers: &[Trigger], kind: IncidentType) -> Option<Range<usize>> {
    let own = triggers.iter().find(|t| t.strong && t.kind == kind.word());
    let best = own.or_else(|| triggers.iter().find(|t| t.strong)).or_else(|| triggers.first())?;
    Some(best.at..best.at + best.tokens)
}

/// Whether a sign ends a clause.
pub(super) fn stops(marked: &Annotated<'_, '_>, at: usize) -> bool {
    marked.text.get(at).is_none_or(|t| t.kind == TokenKind::Break)
        || matches!(marked.text.surface(at), "–" | "—" | "-") && marked.text.get(at).is_some_and(|t| t.spaced)
        || matches!(marked.text.surface(at), "،" | "," | "؛" | ";" | ":" | "." | "|" | "•" | "؟" | "!")
}

/// Whether the word names something that flies: what is brought down, not who brings it down.
fn is_flown(marked: &Annotated<'_, '_>, at: usize) -> bool {
    marked.role(at, Class::Target).is_some_and(|t| t.extra == "flown")
}

/// The two sides of a fight: between A and B; A with B.
fn sides(deed: &Deed<'_, '_, '_>) -> Option<(Party, Option<Party>)> {
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
    Some((first, second))
}

impl Deed<'_, '_, '_> {
    /// Whether the word of a role of this sort begins at `index`.
    pub fn role(&self, index: usize, sort: &str) -> bool {
        self.marked.role(index, Class::Agent).is_some_and(|s| s.value == sort)
    }

    /// Who did it, and whether he is accused of it.
    fn actor(&self) -> Option<(Party, bool)> {
        if matches!(self.kind, IncidentType::Displacement) {
            return None;
        }
        if let Some(accused) = self.accused() {
            return Some((accused, true));
        }
        let found = self.named_by("by").or_else(|| self.subject(2)).or_else(|| self.after());
        let found =
            found.or_else(|| self.subject(12)).or_else(|| self.named_by("own")).or_else(|| self.own());
        found.map(|party| (party, false)).or_else(|| Some((self.accused_later()?, true)))
    }

    /// "Baku accused the Armenian forces of shelling": the last party before the deed.
    fn accused(&self) -> Option<Party> {
        let blame = self.before.clone().rev().take(14).find(|i| self.role(*i, "blame"))?;
        let named = parties(self.marked, blame + 1..self.verb.start);
        named.into_iter().rfind(|p| p.is_armed() && p.reading.preposition.is_none_or(|c| c == clitic::TO))
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
        self.clause.clone().filter(|i| self.role(*i, sort)).find_map(|i| {
            let end = i + self.marked.role(i, Class::Agent)?.tokens;
            if self.role(end, "us") {
                return self.speaker.clone();
            }
            let start = (end..end + 3).take_while(|k| !stops(self.marked, *k));
            start.filter_map(|k| party(self.marked, k)).find(Party::is_armed)
        })
    }

    /// The party that stands before the deed as its subject, with no more than `gap` words between.
    fn subject(&self, gap: usize) -> Option<Party> {
        let named = parties(self.marked, self.clause.start..self.verb.start);
        let civil = |p: &Party| self.kind == IncidentType::Protest && p.class == "civilians";
        let fits = |p: &Party| {
            p.reading.preposition.is_none()
                && (p.is_armed() || civil(p))
                && self.verb.start - p.tokens.end <= gap
                && self.is_subject(p)
        };
        let at = named.iter().rposition(fits)?;
        // "A battalion of the brigade": whose it is stands behind.
        let whose = named.get(at + 1).filter(|w| {
            let of = named[at].tokens.end;
            named[at].is_anybody() && self.marked.marks(of, "of") && w.tokens.start == of + 1
        });
        whose.or(named.get(at)).cloned()
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
            || marked.is(before, Class::From)
            || marked.marks(before, "of")
            || marked.marks(before, "closes") && !self.role(before, "saying") && !self.role(before, "us");
        let owned = marked.role(before, Class::Target).is_some() || marked.is(before, Class::Victim);
        let near = before.saturating_sub(1).max(self.clause.start)..=before;
        let victim = near.clone().any(|i| marked.is(i, Class::Killed) || marked.is(i, Class::Injured));
        let struck = near.clone().any(|i| self.role(i, "passive"));
        let speaks = near.clone().any(says) || says(party.tokens.end);
        let suffers = (party.tokens.end..self.verb.start).any(|i| self.role(i, "passive"));
        let behind = suffers
            || bent && !self.role(before, "saying")
            || self.role(before, "against")
            || self.role(before, "mutual");
        !(tied || owned || victim || struck || speaks || behind)
    }

    /// The party or the adjective that follows the deed: the army shelled, a strike of the coalition, an Israeli strike.
    fn after(&self) -> Option<Party> {
        let marked = self.marked;
        let mut plain = true;
        let end = (self.verb.end + 6).min(self.clause.end.max(self.verb.end));
        // The words of the deed may name who did it: "the army entered", "unknown aircraft struck".
        for at in self.verb.start..end {
            // "A force of the counter-terrorism service", "fighters from the group".
            if at > self.verb.end && marked.marks(at, "of") && !self.role(at, "by") {
                return party(marked, at + 1).filter(Party::is_armed);
            }
            if stops(marked, at) || marked.is(at, Class::Locative) || marked.is(at, Class::Clause) {
                return None;
            }
            let weapon = marked.sense(at, Class::Weapon);
            if self.kind == IncidentType::Shootdown && is_flown(marked, at) {
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
                // "A force of the counter-terrorism service": whose it is stands behind.
                if doer && party.is_anybody() && marked.marks(party.tokens.end, "of") {
                    continue;
                }
                return doer.then_some(party);
            }
            if let Some(nation) = nation(marked, at) {
                return plain.then(|| forces(nation, at..at + 1)).flatten();
            }
            if weapon.is_some() || at < self.verb.end {
                continue;
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
        passive || !further
    }

    /// The speaker, where the words say "its forces", "that it", or the deed follows the announcement as a noun.
    fn own(&self) -> Option<Party> {
        let speaker = self.speaker.clone().filter(|s| s.is_armed() && is_named(s.side))?;
        let marked = self.marked;
        let said = self.before.clone().rev().take(16).find(|i| marked.is(*i, Class::Speech));
        let Some(said) = said else { return (self.kind == IncidentType::Shootdown).then_some(speaker) };
        if (said..self.verb.start).any(|i| self.role(i, "passive")) {
            return None;
        }
        // "Three of its soldiers were killed in the strike" tells whom it befell.
        let hurt = |from: usize| {
            (from.saturating_sub(3)..self.verb.start)
                .any(|k| marked.is(k, Class::Killed) || marked.is(k, Class::Injured))
        };
        let us = (said..self.verb.end + 3).any(|i| self.role(i, "us") && !hurt(i));
        let noun = (said + 1..self.verb.start).all(|i| {
            !stops(marked, i)
                && !self.role(i, "saying")
                && !marked.is(i, Class::Locative)
                && !marked.is(i, Class::Number)
        });
        let strict = noun && !marked.is(self.verb.start, Class::Killed) && self.verb.start - said < 8;
        // Who announces that something was brought down has brought it down.
        (us || strict || self.kind == IncidentType::Shootdown).then_some(speaker)
    }
}
