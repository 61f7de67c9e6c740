//! What an event was: from its trigger words and its weapons.

use std::ops::Range;

use crate::incident::IncidentType;
use crate::lexicon::{Annotated, Class};
use crate::text::clitic;

/// A trigger word found in a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Trigger {
    /// Its token.
    pub at: usize,
    /// How many tokens it has.
    pub tokens: usize,
    /// The incident type, or `strike` or `killing`.
    pub kind: &'static str,
    /// Whether it tells an incident by itself.
    pub strong: bool,
    /// Whether it is a lone noun with the article: the strike told before.
    pub definite: bool,
}

/// The triggers in a stretch, longest phrases first where they overlap.
pub(super) fn triggers(marked: &Annotated<'_, '_>, range: &Range<usize>) -> Vec<Trigger> {
    let mut out: Vec<Trigger> = Vec::new();
    let mut at = range.start;
    while at < range.end {
        if let Some(org) = marked.sense(at, Class::Organisation).filter(|s| s.tokens > 1) {
            at += org.tokens;
            continue;
        }
        let Some(sense) = marked.sense(at, Class::Trigger) else {
            at += 1;
            continue;
        };
        // A place in somebody's hands has changed them.
        let hands = sense.value == "fall" && (at..(at + 8).min(range.end)).any(|i| marked.marks(i, "hands"));
        out.push(Trigger {
            at,
            tokens: sense.tokens,
            kind: if hands { "territorial_change" } else { sense.value },
            strong: hands || sense.extra == "strong",
            definite: sense.tokens == 1
                && (sense.reading.article || marked.text.folded(at).starts_with(clitic::ARTICLE)),
        });
        at += sense.tokens;
    }
    if out.iter().all(|t| !t.strong) {
        out.extend(nominal(marked, range));
    }
    out
}

/// A weapon that opens the stretch without a verb of striking: "drones on the depots", "a shell that hit a house".
fn nominal(marked: &Annotated<'_, '_>, range: &Range<usize>) -> Option<Trigger> {
    let (at, weapon) = (range.start..range.end.min(range.start + 3))
        .find_map(|i| Some((i, marked.sense(i, Class::Weapon)?)))?;
    let bare = weapon.reading.preposition.is_none() && !weapon.reading.article;
    let fires = matches!(weapon.value, "drone" | "rockets" | "mortar" | "artillery" | "missile" | "aircraft");
    let onto = (at + weapon.tokens..(at + weapon.tokens + 4).min(range.end))
        .any(|i| marked.sense(i, Class::Locative).is_some_and(|s| s.value == "on"));
    (bare && fires && onto).then_some(Trigger {
        at,
        tokens: weapon.tokens,
        kind: "strike",
        strong: true,
        definite: false,
    })
}

/// The type of an event with these triggers, told in `range`; `None` where the words do not amount to one.
pub(super) fn kind(
    marked: &Annotated<'_, '_>,
    triggers: &[Trigger],
    range: Range<usize>,
    toll: bool,
) -> Option<IncidentType> {
    let weapon =
        |name: &str| range.clone().any(|i| marked.sense(i, Class::Weapon).is_some_and(|s| s.value == name));
    let has = |kind: &str| triggers.iter().any(|t| t.kind == kind && t.strong);
    let own = |kind: &str| triggers.iter().find(|t| t.kind == kind && t.strong).map(|t| t.at);
    // What stands first in the text leads, but for the words that only go with another.
    let leading = [
        "territorial_change",
        "shootdown",
        "abduction_arrest",
        "protest",
        "displacement",
        "ceasefire_violation",
    ];
    let strikes = ["drone_strike", "airstrike", "missile_strike", "shelling", "explosion"];
    let strike = strikes.iter().filter_map(|k| own(k).map(|at| (at, *k))).min();
    let fight = ["armed_clash", "attack"].iter().filter_map(|k| own(k).map(|at| (at, *k))).min();
    let word = |k: &str| IncidentType::from_word(k);
    // What is brought down flies; an objection, or a stopped lorry, is another thing.
    let flies = ["drone", "missile", "aircraft", "rockets"].iter().any(|w| weapon(w));
    let first = leading
        .iter()
        .filter(|k| **k != "shootdown" || flies)
        .filter_map(|k| own(k).map(|at| (at, *k)))
        .min();
    if let Some((at, k)) = first
        && strike.is_none_or(|s| at < s.0 || k == "shootdown")
        && fight.is_none_or(|f| at < f.0 || k == "shootdown")
    {
        return word(k);
    }
    if let Some((at, k)) = strike
        && fight.is_none_or(|f| at <= f.0 || k == "explosion" && has("attack"))
    {
        return refine(k, &weapon);
    }
    if let Some((_, k)) = fight {
        if k == "attack" && (weapon("artillery") || weapon("mortar") || weapon("rockets")) {
            return Some(IncidentType::Shelling);
        }
        if k == "attack" && weapon("drone") {
            return Some(IncidentType::DroneStrike);
        }
        return word(k);
    }
    // What fell, and what it fell with, stand side by side.
    let fell = triggers.iter().any(|t| {
        t.kind == "fall"
            && (t.at.saturating_sub(4)..t.at + 5).any(|i| {
                marked
                    .sense(i, Class::Weapon)
                    .is_some_and(|s| !matches!(s.value, "small_arms" | "sniper" | "tank"))
            })
    });
    if fell && let Some(kind) = by_weapon(&weapon) {
        return Some(kind);
    }
    if has("strike") {
        return Some(by_weapon(&weapon).unwrap_or(IncidentType::Attack));
    }
    if triggers.iter().any(|t| t.kind == "killing") && toll {
        return Some(by_weapon(&weapon).unwrap_or(IncidentType::Attack));
    }
    let weak = triggers.iter().find(|t| !t.strong && t.kind != "killing" && t.kind != "other");
    weak.filter(|_| toll).and_then(|t| word(t.kind))
}

/// A strike whose word is wide, made exact by the weapon: القصف of aircraft is an air strike.
fn refine(kind: &str, weapon: &impl Fn(&str) -> bool) -> Option<IncidentType> {
    let guns = weapon("artillery") || weapon("mortar") || weapon("rockets");
    Some(match kind {
        "shelling" if !guns && weapon("drone") => IncidentType::DroneStrike,
        "shelling" if !guns && weapon("aircraft") => IncidentType::Airstrike,
        "missile_strike" if weapon("rockets") => IncidentType::Shelling,
        "airstrike" if weapon("drone") && !weapon("aircraft") => IncidentType::DroneStrike,
        _ => return IncidentType::from_word(kind),
    })
}

fn by_weapon(weapon: &impl Fn(&str) -> bool) -> Option<IncidentType> {
    Some(if weapon("drone") {
        IncidentType::DroneStrike
    } else if weapon("artillery") || weapon("mortar") || weapon("rockets") {
        IncidentType::Shelling
    } else if weapon("missile") {
        IncidentType::MissileStrike
    } else if weapon("aircraft") {
        IncidentType::Airstrike
    } else if weapon("ied") || weapon("mine") || weapon("explosive_belt") {
        IncidentType::Explosion
    } else if weapon("small_arms") || weapon("sniper") || weapon("knife") {
        IncidentType::Attack
    } else {
        return None;
    })
}
