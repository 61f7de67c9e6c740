//! Merging: what a report tells twice is one event.

use super::extract::Event;
use super::who::{ALLEGED, is_named};
use crate::geo::rough_km;
use crate::incident::{IncidentType, Relation, Status};
use crate::mention::Found;

/// Adds an event to those of the report, or to the one that it retells.
pub(super) fn add(events: &mut Vec<Event>, event: Event, found: &[Found]) {
    let twin = events.iter_mut().rev().find(|other| is_same(other, &event, found));
    match twin {
        Some(other) => retell(other, event),
        None => events.push(event),
    }
}

/// Drops the headline's events that the text below tells: of a like type, or at the same place.
pub(super) fn headlines(events: &mut Vec<Event>) {
    let near = |a: &Event, b: &Event| {
        a.sites.iter().any(|s| b.sites.iter().any(|t| rough_km(s.position, t.position) < 25.0))
    };
    let again = |event: &Event, other: &Event| alike(event.kind, other.kind) || near(event, other);
    let told = |event: &Event| events.iter().any(|other| !other.headline && again(event, other));
    let kept: Vec<bool> = events.iter().map(|event| !event.headline || !told(event)).collect();
    let mut kept = kept.into_iter();
    events.retain(|_| kept.next().unwrap_or(true));
}

/// Whether two types may be two words for one thing.
pub(super) fn alike(a: IncidentType, b: IncidentType) -> bool {
    a == b || (group(a) == group(b) && group(a) != Group::Own)
}

fn is_same(a: &Event, b: &Event, found: &[Found]) -> bool {
    if !alike(a.kind, b.kind) || told_apart(a, b) {
        return false;
    }
    let when = match (a.when, b.when) {
        (Some(x), Some(y)) => x.touches(&y, 0) || !(a.dated && b.dated),
        _ => true,
    };
    if !when {
        return false;
    }
    // Two figures that differ, each with its own date or place, are two events.
    let shared = a.sites.iter().any(|s| {
        b.sites.iter().any(|t| {
            let same = found.get(s.mention).map(|f| f.place) == found.get(t.mention).map(|f| f.place);
            same || s.second == Some(t.mention)
                || t.second == Some(s.mention)
                || rough_km(s.position, t.position) < 2.0
        })
    });
    (shared && (a.sites.len() == b.sites.len() || a.sites.len() == 1 || b.sites.len() == 1))
        || (a.sites.is_empty() && b.sites.is_empty() && a.kind == b.kind)
}

/// Whether one sentence tells both, each with deaths of its own: writers do not tell a thing twice in one breath.
fn told_apart(a: &Event, b: &Event) -> bool {
    a.sentence == b.sentence && a.kind != b.kind && a.toll.killed.is_some() && b.toll.killed.is_some()
}

/// Types that writers use for one another when they tell a thing again.
#[derive(PartialEq, Eq)]
enum Group {
    Strike,
    Fight,
    Own,
}

fn group(kind: IncidentType) -> Group {
    match kind {
        IncidentType::Shelling
        | IncidentType::Airstrike
        | IncidentType::DroneStrike
        | IncidentType::MissileStrike
        | IncidentType::Explosion => Group::Strike,
        IncidentType::ArmedClash | IncidentType::Attack | IncidentType::CeasefireViolation => Group::Fight,
        _ => Group::Own,
    }
}

/// Takes over what a second telling adds.
fn retell(event: &mut Event, again: Event) {
    if event.headline && !again.headline {
        *event = again;
        return;
    }
    event.toll.merge(&again.toll, true);
    if !event.dated && again.dated {
        // The night of the story's lead is not narrowed by a part of it.
        let within = event.when.zip(again.when).is_some_and(|(a, b)| a.start <= b.start && b.end <= a.end);
        event.when = if within { event.when } else { again.when };
        event.dated = true;
    }
    // The border between two countries says more than one of them.
    if let ([site], [finer]) = (&event.sites[..], &again.sites[..])
        && (site.relation, finer.relation) == (Relation::Area, Relation::Between)
    {
        event.sites.clone_from(&again.sites);
    }
    event.origin = event.origin.or(again.origin);
    // What one telling makes the actor and the other the target is left as it was told first.
    let bare = |name: &Option<String>| name.as_deref().map(|n| n.trim_end_matches(ALLEGED).to_owned());
    let nameless = event.sides.actor.is_some_and(|(side, _)| !is_named(side));
    let named = again.sides.actor.is_some_and(|(side, class)| class == "group" && is_named(side));
    if (event.actor.is_none() || nameless && named) && bare(&again.actor) != event.target {
        event.actor = again.actor;
        event.sides.actor = again.sides.actor;
    }
    if event.target.is_none() && bare(&event.actor) != again.target {
        event.target = again.target;
        event.sides.target = again.sides.target;
    }
    event.weapon = event.weapon.or(again.weapon);
    event.claimed_by = event.claimed_by.take().or(again.claimed_by);
    event.denied_by = event.denied_by.take().or(again.denied_by);
    match (event.status, again.status) {
        (_, Status::Denied) => event.status = Status::Denied,
        (Status::Reported | Status::Claimed, Status::Confirmed) => event.status = Status::Confirmed,
        _ => {}
    }
    if !again.headline {
        event.evidence.extend(again.evidence);
    }
}
