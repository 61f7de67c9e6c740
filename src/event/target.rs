//! The target: whom or what it befell, by the words of the clause.

use super::actor::{Deed, stops};
use super::party::{Party, nation, party};
use crate::incident::IncidentType;
use crate::lexicon::{Class, Sense, adjective};
use crate::text::clitic;

/// Whom or what the deed befell; as a party whose side is "" where it has none.
pub(super) fn target(deed: &Deed<'_, '_, '_>, actor: Option<&Party>) -> Option<Party> {
    match deed.kind {
        IncidentType::Protest => None,
        // People flee; who they are is told by who they are.
        IncidentType::Displacement => {
            let reading = clitic::readings("").next()?;
            Some(Party { tokens: 0..0, name: "civilians".into(), side: "civilians", class: "civilians", reading, definite: false })
        }
        _ => struck(deed, actor).or_else(|| against(deed, actor)).or_else(|| after(deed, actor)),
    }
}

/// "The army's positions came under fire": what stands after the word and before the deed.
fn struck(deed: &Deed<'_, '_, '_>, actor: Option<&Party>) -> Option<Party> {
    let word = (deed.clause.start..deed.verb.start).rev().find(|i| deed.role(*i, "passive"))?;
    scan(deed, actor, word + 1, deed.verb.start).or_else(|| scan(deed, actor, deed.clause.start, word))
}

/// "Against the Houthis", "from the hands of the group".
fn against(deed: &Deed<'_, '_, '_>, actor: Option<&Party>) -> Option<Party> {
    let word = (deed.verb.end..deed.clause.end).take(14).find(|i| deed.role(*i, "against"))?;
    let end = word + deed.marked.role(word, Class::Agent)?.tokens;
    scan(deed, actor, end, (end + 4).min(deed.clause.end))
}

fn after(deed: &Deed<'_, '_, '_>, actor: Option<&Party>) -> Option<Party> {
    // The words of the deed may name what it befell: "a drone shot down".
    let first = deed.verb.start + 1;
    let from = actor.map_or(first, |a| if a.tokens.start >= deed.verb.end { a.tokens.end } else { first });
    scan(deed, actor, from, (from + 14).min(deed.clause.end))
}

/// The first party, person or thing in a stretch that the deed may befall.
fn scan(deed: &Deed<'_, '_, '_>, actor: Option<&Party>, from: usize, end: usize) -> Option<Party> {
    let marked = deed.marked;
    let mut at = from;
    while at < end {
        let ends = stops(marked, at)
            || marked.is(at, Class::Clause)
            || marked.is(at, Class::Speech)
            || marked.is(at, Class::According)
            || marked.is(at, Class::From)
            || marked.sense(at, Class::Locative).is_some_and(|s| matches!(s.value, "near" | "between" | "offset"));
        if ends {
            return None;
        }
        if deed.role(at, "us") && marked.role(at, Class::Agent).is_some_and(|s| s.reading.preposition.is_none())
            && let Some(speaker) = deed.speaker.clone().filter(|s| actor.is_none_or(|a| a.name != s.name))
        {
            return Some(speaker);
        }
        let thing = marked.role(at, Class::Target).filter(|t| fits(deed, t) && !ridden(deed, actor, at));
        let named = party(marked, at);
        // What a thing is says more than "soldiers" or "civilians".
        let plain = named.as_ref().is_none_or(|p| p.is_anybody() || p.class == "civilians" || p.side == "authorities");
        let weapon = marked.sense(at, Class::Weapon).filter(|_| deed.kind != IncidentType::Shootdown);
        if let Some(thing) = thing
            && plain
            && weapon.is_none_or(|w| w.tokens < thing.tokens)
        {
            return Some(owned(deed, at, &thing));
        }
        if let Some(party) = named {
            let tied = marked.marks(at.saturating_sub(1), "of") && deed.kind != IncidentType::TerritorialChange;
            let free = party.reading.preposition.is_none_or(|c| c == clitic::TO);
            let other = actor.is_none_or(|a| a.name != party.name);
            if free && other && !tied && weapon.is_none() {
                return Some(party);
            }
            at = party.tokens.end;
            continue;
        }
        if let Some(weapon) = weapon {
            at += weapon.tokens;
            continue;
        }
        if let Some(nation) = nation(marked, at).filter(|_| marked.is(at, Class::Victim))
            && let Some(word) = adjective(nation)
        {
            let reading = clitic::readings("").next()?;
            return Some(Party { tokens: at..at + 1, name: format!("{word} civilians"), side: nation, class: "civilians", reading, definite: false });
        }
        at += 1;
    }
    None
}

/// Whether a vehicle is what the actor rides: "gunmen on motorcycles".
fn ridden(deed: &Deed<'_, '_, '_>, actor: Option<&Party>, at: usize) -> bool {
    let on = at.checked_sub(1).filter(|i| deed.marked.is(*i, Class::Locative));
    let thing = deed.marked.role(at, Class::Target);
    thing.is_some_and(|t| matches!(t.value, "motorcycle" | "car" | "military vehicle" | "fishing boat"))
        && on.is_some_and(|on| actor.is_some_and(|a| a.tokens.end == on))
}

/// Whether a thing can befall what the deed tells: what flies is brought down, the rest is struck or seized.
fn fits(deed: &Deed<'_, '_, '_>, thing: &Sense) -> bool {
    let flown = deed.kind == IncidentType::Shootdown;
    let tied = match thing.reading.preposition {
        None | Some(clitic::TO) => true,
        Some(clitic::IN) => deed.kind == IncidentType::Explosion && matches!(thing.extra, "military" | "police"),
        _ => false,
    };
    tied && (thing.extra == "flown") == flown
}

/// What is struck by its name; what is an army's or a group's, by its owner where he is told.
fn owned(deed: &Deed<'_, '_, '_>, at: usize, thing: &Sense) -> Party {
    let marked = deed.marked;
    let end = at + thing.tokens;
    if thing.extra == "military" {
        let owner = (end..end + 3).take_while(|i| !stops(marked, *i) && !marked.is(*i, Class::Locative)).find_map(|i| {
            let reading = thing.reading;
            let own = party(marked, i)
                .filter(|p| p.is_armed() && p.reading.preposition.is_none_or(|c| c == clitic::TO));
            own.or_else(|| {
                let side = nation(marked, i)?;
                let name = format!("{} forces", adjective(side)?);
                Some(Party { tokens: i..i + 1, name, side, class: "military", reading, definite: false })
            })
        });
        if let Some(owner) = owner {
            return owner;
        }
    }
    Party { tokens: at..end, name: thing.value.to_owned(), side: "", class: thing.extra, reading: thing.reading, definite: false }
}
