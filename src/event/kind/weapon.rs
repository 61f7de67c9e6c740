//! Arms: the weapons that a stretch names, and the type that they give to a wide word.

use std::ops::Range;

use super::frame;
use crate::incident::IncidentType;
use crate::lexicon::{Annotated, Class, Classes, Sense};
use crate::text::clitic;

/// The weapons named in a stretch, in their order; an air base is none.
pub(in crate::event) struct Arms<'m>(Vec<(usize, &'m Sense)>);

/// Weapons fired from guns and launchers, whose fire is shelling.
const GUNS: [&str; 3] = ["artillery", "mortar", "rockets"];

/// The classes of weapons, and of the names in which they are none.
const NAMING: Classes = Classes::of(&[Class::Weapon, Class::Frame]);

impl<'m> Arms<'m> {
    pub(in crate::event) fn of(marked: &'m Annotated<'_, '_>, range: &Range<usize>) -> Self {
        let mut out = Vec::new();
        let mut at = range.start;
        while at < range.end {
            if !marked.is_any(at, NAMING) {
                at += 1;
                continue;
            }
            if let Some(sense) = frame::named(marked, at, "unarmed") {
                at += sense.tokens;
                continue;
            }
            let sense = marked.sense(at, Class::Weapon);
            out.extend(sense.map(|sense| (at, sense)));
            at += sense.map_or(1, |sense| sense.tokens);
        }
        Self(out)
    }

    /// Whether a weapon of this class is named.
    pub(super) fn has(&self, class: &str) -> bool {
        self.0.iter().any(|(_, s)| s.value == class)
    }

    /// Whether guns, mortars or rockets are named.
    pub(super) fn guns(&self) -> bool {
        GUNS.iter().any(|class| self.has(class))
    }

    /// Whether what flies is named.
    pub(super) fn flies(&self) -> bool {
        ["drone", "missile", "aircraft", "rockets"].iter().any(|class| self.has(class))
    }

    /// The weapon of an event of this type: the first that makes it what it is, else the first.
    pub(in crate::event) fn of_kind(&self, kind: IncidentType) -> Option<&'static str> {
        let makes = |class: &str| match kind {
            IncidentType::DroneStrike => class == "drone",
            IncidentType::MissileStrike => class == "missile",
            IncidentType::Shelling => GUNS.contains(&class),
            IncidentType::Airstrike => matches!(class, "aircraft" | "drone"),
            _ => true,
        };
        let mut classes = self.0.iter().map(|(_, s)| s.value);
        classes.clone().find(|class| makes(class)).or_else(|| classes.next())
    }

    /// Whether an aircraft is named that is no drone; the word for an air strike names none.
    fn flown_by_a_pilot(&self) -> bool {
        self.0.iter().any(|(_, s)| s.value == "aircraft" && s.extra.is_empty())
    }

    /// Whether the word for an air strike stands there: غارة.
    fn names_a_strike(&self) -> bool {
        self.0.iter().any(|(_, s)| s.extra == "strike")
    }

    /// The weapons named at these tokens.
    pub(super) fn within(&self, range: Range<usize>) -> Self {
        Self(self.0.iter().filter(|(at, _)| range.contains(at)).copied().collect())
    }

    /// The weapons that are the means: "with a drone" (ب), not the launcher that it struck; "with rockets, Grads".
    fn means(&self) -> Self {
        let means = |s: &Sense| s.reading.preposition == Some(clitic::IN);
        let named = |i: usize| {
            i.checked_sub(1)
                .and_then(|i| self.0.get(i))
                .is_some_and(|(at, s)| means(s) && at + s.tokens == self.0[i].0)
        };
        Self(
            self.0
                .iter()
                .enumerate()
                .filter(|(i, (_, s))| means(s) || named(*i))
                .map(|(_, arm)| *arm)
                .collect(),
        )
    }
}

/// The type of a strike by its weapon: the one that is its means, else any that is named.
pub(super) fn by_weapon(arms: &Arms<'_>) -> Option<IncidentType> {
    by_class(&arms.means()).or_else(|| by_class(arms))
}

fn by_class(arms: &Arms<'_>) -> Option<IncidentType> {
    Some(if arms.has("drone") {
        IncidentType::DroneStrike
    } else if arms.guns() {
        IncidentType::Shelling
    } else if arms.has("missile") {
        IncidentType::MissileStrike
    } else if arms.has("aircraft") {
        IncidentType::Airstrike
    } else if ["ied", "mine", "explosive_belt"].iter().any(|class| arms.has(class)) {
        IncidentType::Explosion
    } else if ["small_arms", "sniper", "knife"].iter().any(|class| arms.has(class)) {
        IncidentType::Attack
    } else {
        return None;
    })
}

/// A strike whose word is wide, made exact by the weapon: القصف of aircraft is an air strike.
pub(super) fn refine(kind: &str, arms: &Arms<'_>) -> Option<IncidentType> {
    Some(match kind {
        "shelling" if !arms.guns() && arms.has("drone") => IncidentType::DroneStrike,
        "shelling" if !arms.guns() && arms.has("aircraft") => IncidentType::Airstrike,
        "missile_strike" if arms.has("rockets") => IncidentType::Shelling,
        "airstrike" if arms.has("drone") && !arms.flown_by_a_pilot() => IncidentType::DroneStrike,
        _ => return IncidentType::from_word(kind),
    })
}

/// An attack by what it was made with, where that stands beside its word: an attack with drones is a drone strike.
pub(super) fn attack(arms: &Arms<'_>, at: usize) -> IncidentType {
    let beside = arms.within(at..at + 5);
    if arms.guns() {
        IncidentType::Shelling
    } else if arms.has("drone") {
        IncidentType::DroneStrike
    } else if beside.has("missile") {
        IncidentType::MissileStrike
    } else if beside.has("aircraft") || arms.means().names_a_strike() {
        IncidentType::Airstrike
    } else {
        IncidentType::Attack
    }
}
