//! The target: whom or what it befell, by the words of the clause.

use super::deed::{Deed, stops};
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
            Some(Party {
                tokens: 0..0,
                name: "civilians".into(),
                side: "civilians",
                class: "civilians",
                reading,
                definite: false,
            })
        }
        // A place is taken from somebody; what stands in it is not what was struck.
        IncidentType::TerritorialChange => against(deed, actor),
        IncidentType::ArmedClash | IncidentType::CeasefireViolation => {
            let whom = struck(deed, actor).or_else(|| against(deed, actor)).or_else(|| after(deed, actor));
            whom.filter(|p| !matches!(p.class, "civilians" | "infrastructure"))
        }
        IncidentType::Shootdown => after(deed, actor).map(|flown| by_model(deed, flown)),
        _ => {
            let whom = struck(deed, actor).or_else(|| against(deed, actor)).or_else(|| after(deed, actor));
            whom.or_else(|| hurt(deed, actor))
        }
    }
}

/// "An American aircraft, an MQ-9": the model says that it was a drone.
fn by_model(deed: &Deed<'_, '_, '_>, flown: Party) -> Party {
    let model = (flown.tokens.end..deed.clause.end)
        .take(6)
        .any(|i| deed.marked.sense(i, Class::Weapon).is_some_and(|s| s.value == "drone"));
    if flown.name == "fighter jet" && model { Party { name: "drone".into(), ..flown } } else { flown }
}

/// "The army's positions came under fire": what stands after the word and before the deed.
fn struck(deed: &Deed<'_, '_, '_>, actor: Option<&Party>) -> Option<Party> {
    let word = (deed.clause.start..=deed.verb.start).rev().find(|i| deed.suffers(*i))?;
    scan(deed, actor, word + 1, deed.verb.start).or_else(|| {
        let said = (deed.clause.start..word).rev().find(|i| deed.role(*i, "saying"));
        scan(deed, actor, said.map_or(deed.clause.start, |i| i + 1), word)
    })
}

/// "Against the Houthis", "from the hands of the group", "clashed with the army".
fn against(deed: &Deed<'_, '_, '_>, actor: Option<&Party>) -> Option<Party> {
    let word = (deed.verb.end..deed.clause.end).take(14).find(|i| deed.is_against(*i))?;
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
        if let Some(next) = aside(deed, at, end) {
            at = next;
            continue;
        }
        let ends = stops(marked, at)
            || marked.is(at, Class::Clause)
            || marked.is(at, Class::Speech)
            || marked.is(at, Class::According)
            || marked
                .sense(at, Class::Locative)
                .is_some_and(|s| matches!(s.value, "near" | "between" | "offset"));
        if ends {
            return None;
        }
        if (deed.role(at, "us") || deed.role(at, "held"))
            && marked.role(at, Class::Agent).is_some_and(|s| s.reading.preposition.is_none())
            && let Some(speaker) = deed.speaker.clone().filter(|s| actor.is_none_or(|a| a.name != s.name))
        {
            return Some(speaker);
        }
        let thing = marked.role(at, Class::Target).filter(|t| fits(deed, t, at) && !ridden(deed, actor, at));
        let named = party(marked, at);
        // "From the airport": where it came from.
        let out_of = at.checked_sub(1).is_some_and(|i| marked.marks(i, "of"));
        if out_of && thing.is_some_and(|t| matches!(t.extra, "infrastructure" | "military")) {
            return None;
        }
        // What a thing is says more than "soldiers" or "civilians".
        let plain = named
            .as_ref()
            .is_none_or(|p| p.is_anybody() || p.class == "civilians" || p.side == "authorities")
            || deed.kind == IncidentType::Shootdown;
        let weapon = marked.sense(at, Class::Weapon).filter(|_| deed.kind != IncidentType::Shootdown);
        if let Some(thing) = thing
            && plain
            && weapon.is_none_or(|w| w.tokens < thing.tokens)
        {
            return Some(owned(deed, at, &thing));
        }
        if let Some(party) = named {
            let tied =
                marked.marks(at.saturating_sub(1), "of") && deed.kind != IncidentType::TerritorialChange;
            let free = party.reading.preposition.is_none_or(|c| c == clitic::TO);
            let other = actor.is_none_or(|a| a.name != party.name);
            // "In the west of Niger": where it was.
            let side =
                party.class == "state" && at.checked_sub(1).is_some_and(|i| marked.is(i, Class::Direction));
            if free && other && !tied && !side && weapon.is_none() {
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
            return Some(Party {
                tokens: at..at + 1,
                name: format!("{word} civilians"),
                side: nation,
                class: "civilians",
                reading,
                definite: false,
            });
        }
        at += 1;
    }
    None
}

/// Where the clause goes on after words that stand aside: a time between commas, at dawn, from where it was fired.
fn aside(deed: &Deed<'_, '_, '_>, at: usize, end: usize) -> Option<usize> {
    let marked = deed.marked;
    let time =
        |i: usize| marked.is(i, Class::Hour) || marked.is(i, Class::Day) || marked.is(i, Class::Weekday);
    if marked.text.sign(at) == "،" && time(at + 1) {
        let close = (at + 2..at + 10).find(|i| marked.text.sign(*i) == "،")?;
        return Some(close + 1);
    }
    // "The night of Sunday – Monday".
    if matches!(marked.text.sign(at), "-" | "–") && time(at + 1) {
        return Some(at + 1);
    }
    if let Some(from) = marked.sense(at, Class::From) {
        if from.extra == "own" {
            return Some(at + from.tokens);
        }
        let onto =
            |i: &usize| marked.sense(*i, Class::Locative).is_some_and(|s| matches!(s.value, "on" | "toward"));
        return Some((at + 1..(at + 9).min(end)).find(onto).unwrap_or(end));
    }
    (marked.is(at, Class::Locative) && time(at + 1)).then_some(at + 1)
}

/// The people whom the clause tells to have been killed or hurt: journalists, guards, civilians.
fn hurt(deed: &Deed<'_, '_, '_>, actor: Option<&Party>) -> Option<Party> {
    let marked = deed.marked;
    let told = deed.clause.clone().find(|i| marked.is(*i, Class::Killed) || marked.is(*i, Class::Injured))?;
    let people = |p: &Party| {
        matches!(p.class, "civilians" | "military" | "police" | "neutral") && p.tokens.start <= told + 4
    };
    let found = scan(deed, actor, told + 1, (told + 5).min(deed.clause.end)).filter(people)?;
    // Of a strike from afar only people of a kind are its target; civilians hurt by it need not be.
    let near = matches!(deed.kind, IncidentType::Attack | IncidentType::Explosion);
    (near || !matches!(found.name.as_str(), "civilians" | "soldiers")).then_some(found)
}

/// Whether a vehicle is what the actor rides: "gunmen on motorcycles".
fn ridden(deed: &Deed<'_, '_, '_>, actor: Option<&Party>, at: usize) -> bool {
    // Aircraft and guns ride nothing.
    let near = matches!(
        deed.kind,
        IncidentType::Attack
            | IncidentType::AbductionArrest
            | IncidentType::ArmedClash
            | IncidentType::Explosion
    );
    let onto = |i: &usize| deed.marked.sense(*i, Class::Locative).is_some_and(|s| i + s.tokens == at);
    let on = (at.saturating_sub(2)..at).find(|i| near && onto(i));
    let thing = deed.marked.role(at, Class::Target);
    thing.is_some_and(|t| matches!(t.value, "motorcycle" | "car" | "military vehicle" | "fishing boat"))
        && on.is_some_and(|on| actor.is_some_and(|a| a.tokens.end == on))
}

/// Whether a thing can befall what the deed tells: what flies is brought down, the rest is struck or seized.
fn fits(deed: &Deed<'_, '_, '_>, thing: &Sense, at: usize) -> bool {
    // A word inside a place's name is none of its own; the car that explodes is the bomb.
    let bomb = deed.kind == IncidentType::Explosion && at <= deed.verb.end && thing.extra != "military";
    // "East of the quarter X" is where it was.
    let quarter = thing.value == "residential area"
        && deed.places.iter().any(|p| p.start == at + thing.tokens)
        && at.checked_sub(1).is_some_and(|i| deed.marked.is(i, Class::Direction));
    if bomb || quarter || deed.places.iter().any(|p| p.contains(&at)) {
        return false;
    }
    let flown = deed.kind == IncidentType::Shootdown;
    let tied = match thing.reading.preposition {
        None | Some(clitic::TO) => true,
        Some(clitic::IN) => {
            deed.kind == IncidentType::Explosion && matches!(thing.extra, "military" | "police")
        }
        _ => false,
    };
    tied && (thing.extra == "flown") == flown
}

/// What is struck by its name; what is an army's or a group's, by its owner where he is told.
fn owned(deed: &Deed<'_, '_, '_>, at: usize, thing: &Sense) -> Party {
    let marked = deed.marked;
    let end = at + thing.tokens;
    if thing.extra == "military" {
        let owner = (end..end + 3)
            .take_while(|i| !stops(marked, *i) && !marked.is(*i, Class::Locative))
            .take_while(|i| !deed.places.iter().any(|p| p.contains(i)))
            .find_map(|i| {
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
    Party {
        tokens: at..end,
        name: thing.value.to_owned(),
        side: "",
        class: thing.extra,
        reading: thing.reading,
        definite: false,
    }
}
