//! Who: the sides of an event by the clause that tells it, with the names that stand in a record.

use std::ops::Range;

use super::claim::Source;
use super::deed::{Deed, sides, stops};
use super::draft::Draft;
use super::kind::Trigger;
use super::part::Part;
use super::party::{IT, Party, nation, parties};
use super::reader::Reader;
use super::site::Site;
use super::target::target;
use crate::incident::IncidentType;
use crate::lexicon::{Class, adjective, annotate_with, army, side};
use crate::mention::Found;
use crate::text::{Text, clitic};

/// Whether a type is what one side does to the other, from which soldiers die: no fight, no taking of a town.
fn is_strike(kind: IncidentType) -> bool {
    !matches!(kind, IncidentType::ArmedClash | IncidentType::TerritorialChange)
}

/// What stands behind the name of an actor whom only the other side names.
pub(super) const ALLEGED: &str = " (alleged)";

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
    /// Whether who did it says so himself.
    pub owned: bool,
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
            seats: self.accused_seats(&(sentence.start.min(draft.range.start)..verb.start)),
            verb,
        };
        let (mut actor, mut target, accused) =
            if matches!(kind, IncidentType::ArmedClash | IncidentType::CeasefireViolation)
                && let Some((first, second)) = sides(&deed)
            {
                (Some(first), second, false)
            } else {
                let (actor, accused) = match deed.actor() {
                    Some((actor, accused)) => (Some(actor), accused),
                    None => (None, false),
                };
                let target = target(&deed, actor.as_ref());
                // Who tells of a fight with somebody fought it.
                let actor = actor.or_else(|| deed.fought_with(target.as_ref()?));
                (actor, target, accused)
            };
        let country = || self.country(sites);
        // "Soldiers", "aircraft" of nobody tell no side.
        actor = actor.filter(|a| a.side != "air-force" && !a.is_anybody());
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
        let owned = deed.speaker.as_ref().zip(actor.as_ref()).is_some_and(|(speaker, actor)| {
            is_named(speaker.side) && speaker.side == actor.side && is_strike(kind)
        });
        Who {
            sides: Sides {
                actor: actor.as_ref().map(codes),
                target: target.as_ref().map(codes),
                yielded: kind == IncidentType::TerritorialChange
                    && deed.clause.clone().any(|i| deed.role(i, "yield")),
                owned,
            },
            actor: actor.map(|p| if alleged { format!("{}{ALLEGED}", p.name) } else { p.name }),
            target: target.map(|p| p.name),
        }
    }

    /// The forces of the governments that a stretch with a word of blame names by their capitals or countries.
    fn accused_seats(&self, before: &Range<usize>) -> Vec<Party> {
        let blames = |i: usize| self.marked.role(i, Class::Agent).is_some_and(|s| s.value == "blame");
        if !before.clone().any(blames) {
            return Vec::new();
        }
        let seats = self.named(before).filter(|i| self.parts[*i] == Part::Metonym);
        let whose = |i: usize| forces(side(self.place_of(i)?.country)?, self.found[i].tokens.clone());
        seats.filter_map(whose).collect()
    }

    /// Whether a source is named only behind the deed, as the one who denies it.
    fn only_denies(&self, source: &Source, sentence: &Range<usize>, after: usize) -> bool {
        let marked = self.marked;
        let behind = after..sentence.end.max(after);
        marked.any(&behind, Class::Denial)
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
                let named = |f: &Found| self.marked.text.slice(f.tokens.clone()) == source.name;
                let seat = self.found.iter().position(named)?;
                forces(side(self.place_of(seat)?.country)?, 0..0)
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
        side(self.place_of(sites.first()?.mention)?.country)
    }

    /// "The army" is that of the country where it happened, else the one named last before; "the forces of Kyiv" are
    /// that country's. Whose aircraft they were the words must say.
    fn tell_army(&self, party: &mut Party, country: Option<&'static str>) {
        let seat = self.named(&(party.tokens.end..party.tokens.end + 1)).next();
        let seat = seat
            .and_then(|mention| self.place_of(mention))
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
pub(super) fn is_named(side: &str) -> bool {
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
pub(super) fn forces(side: &'static str, tokens: Range<usize>) -> Option<Party> {
    let name = format!("{} forces", adjective(side)?);
    let reading = clitic::readings("").next()?;
    Some(Party { tokens, name, side, class: "military", reading, definite: false })
}

/// The trigger that names the deed: the first strong one of the event's own type, else the first strong, else the first.
fn main(triggers: &[Trigger], kind: IncidentType) -> Option<Range<usize>> {
    // "Assassinated him in an air strike": the verb has the subject.
    let flown =
        matches!(kind, IncidentType::Airstrike | IncidentType::DroneStrike | IncidentType::MissileStrike);
    let names = |t: &&Trigger| t.strong && (t.kind == kind.word() || flown && t.kind == "attack");
    let own = triggers.iter().find(names);
    let best = own.or_else(|| triggers.iter().find(|t| t.strong)).or_else(|| triggers.first())?;
    Some(best.at..best.at + best.tokens)
}
