//! What an event was: from its trigger words and its weapons.

mod frame;
mod trigger;
mod weapon;

#[cfg(test)]
mod tests;

use std::ops::Range;

use crate::incident::IncidentType;
use crate::lexicon::{Annotated, Class};
use crate::text::clitic;

pub(super) use trigger::{Trigger, triggers, triggers_among};
pub(super) use weapon::Arms;
use weapon::{by_weapon, refine};

/// What decides of a type by standing first in the text.
const LEADING: [&str; 6] =
    ["territorial_change", "shootdown", "abduction_arrest", "protest", "displacement", "ceasefire_violation"];
/// The types of strikes.
pub(super) const STRIKES: [&str; 5] =
    ["drone_strike", "airstrike", "missile_strike", "shelling", "explosion"];
const FIGHTS: [&str; 2] = ["armed_clash", "attack"];

/// The type of an event with these triggers, told in `range` with the weapons `arms`; `None` where the words
/// do not amount to one.
pub(super) fn kind(
    marked: &Annotated<'_, '_>,
    triggers: &[Trigger],
    range: Range<usize>,
    arms: &Arms<'_>,
    toll: bool,
) -> Option<IncidentType> {
    // "After a bombardment the army entered the town" tells of the town.
    let beside = |t: &Trigger| t.at > range.start && frame::named(marked, t.at - 1, "beside").is_some();
    let leads = |t: &&Trigger| t.strong && LEADING.contains(&t.kind) && !beside(t);
    let led = triggers.iter().any(|t| leads(&t));
    let told = || triggers.iter().filter(|t| t.strong && !(led && beside(t)));
    // What stands first in the text leads, but for the words that only go with another. What is brought down flies; an
    // objection, or a stopped lorry, is another thing.
    let first = |kinds: &[&'static str]| {
        let stands = |t: &&Trigger| kinds.contains(&t.kind) && (t.kind != "shootdown" || arms.flies());
        told().filter(stands).map(|t| (t.at, t.kind)).min_by_key(|(at, _)| *at)
    };
    let has = |kind: &str| told().any(|t| t.kind == kind);
    let (lead, strike, fight) = (first(&LEADING), first(&STRIKES), first(&FIGHTS));
    if let Some((at, k)) = lead
        && strike.is_none_or(|s| at < s.0 || k == "shootdown")
        && fight.is_none_or(|f| at < f.0 || k == "shootdown")
    {
        return IncidentType::from_word(k);
    }
    if let Some((at, k)) = strike
        && fight.is_none_or(|f| at <= f.0 || k == "explosion" && has("attack"))
    {
        return refine(k, arms);
    }
    if let Some((at, k)) = fight {
        // A raid in which people were taken is their taking; an attack that took a town, the taking of the town.
        let led = |kind: &str| lead.is_some_and(|l| l.1 == kind);
        let taken = led("abduction_arrest") && !triggers.iter().any(|t| t.kind == "killing");
        // "Killed in an air strike", whatever the verb.
        let by = |t: &&Trigger| STRIKES.contains(&t.kind) && !t.definite && is_means(marked, t.at);
        return match k {
            "attack" if taken => Some(IncidentType::AbductionArrest),
            _ if led("territorial_change") => Some(IncidentType::TerritorialChange),
            "attack" => match told().find(by) {
                Some(strike) => refine(strike.kind, arms),
                None => Some(weapon::attack(arms, at)),
            },
            _ => IncidentType::from_word(k),
        };
    }
    // What fell, and what it fell with, stand side by side.
    let fell = triggers.iter().any(|t| {
        t.kind == "fall"
            && (t.at.saturating_sub(4)..(t.at + 8).min(range.end.max(t.at + 5))).any(|i| {
                marked
                    .sense(i, Class::Weapon)
                    .is_some_and(|s| !matches!(s.value, "small_arms" | "sniper" | "tank"))
            })
    });
    if fell && let Some(kind) = by_weapon(arms) {
        return Some(kind);
    }
    if has("strike") {
        return Some(by_weapon(arms).unwrap_or(IncidentType::Attack));
    }
    if triggers.iter().any(|t| t.kind == "killing") && toll {
        return Some(by_weapon(arms).unwrap_or(IncidentType::Attack));
    }
    let weak = triggers.iter().find(|t| !t.strong && t.kind != "killing" && t.kind != "other");
    weak.filter(|_| toll).and_then(|t| IncidentType::from_word(t.kind))
}

/// Whether a word of striking stands behind "in" or "by": how something was done.
fn is_means(marked: &Annotated<'_, '_>, at: usize) -> bool {
    let within = |i: usize| marked.sense(i, Class::Locative).is_some_and(|s| s.value == "at");
    marked.sense(at, Class::Trigger).is_some_and(|s| s.reading.preposition == Some(clitic::IN))
        || at.checked_sub(1).is_some_and(within)
}
