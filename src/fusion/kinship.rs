//! Which types may tell one incident, and at what cost.

use super::reason::Sum;
use crate::incident::Incident;
use crate::incident::IncidentType::{self, *};

/// The weight of one type told twice, where a day of war has many of them.
const SAME: f64 = 1.5;

/// The same for a type of which a day has few.
const SAME_SELDOM: f64 = 2.2;

/// Pairs of types that writers use for one another, or of which one leads to the other; all others are two incidents.
const RELATED: &[(IncidentType, IncidentType, f64)] = &[
    // What fell is seen on the ground, what dropped it is not.
    (Airstrike, DroneStrike, 0.5),
    (Airstrike, MissileStrike, 0.5),
    (Airstrike, Shelling, 0.5),
    (DroneStrike, MissileStrike, 0.2),
    (DroneStrike, Shelling, 0.0),
    (MissileStrike, Shelling, 0.6),
    (Explosion, Airstrike, 0.0),
    (Explosion, DroneStrike, 0.2),
    (Explosion, MissileStrike, 0.2),
    (Explosion, Shelling, 0.0),
    // The general word beside the particular one.
    (Attack, Shelling, 0.4),
    (Attack, Airstrike, 0.4),
    (Attack, DroneStrike, 0.4),
    (Attack, MissileStrike, 0.4),
    (Attack, Explosion, 0.5),
    (Attack, ArmedClash, 0.5),
    (CeasefireViolation, Shelling, 0.6),
    (CeasefireViolation, ArmedClash, 0.6),
    (CeasefireViolation, Attack, 0.5),
    (CeasefireViolation, DroneStrike, 0.2),
    (CeasefireViolation, Airstrike, 0.2),
    (CeasefireViolation, MissileStrike, 0.2),
    // What comes of another thing, told in its stead.
    (ArmedClash, Shelling, -0.6),
    (ArmedClash, Explosion, -0.8),
    (ArmedClash, TerritorialChange, -0.8),
    (Attack, TerritorialChange, -0.8),
    (Attack, AbductionArrest, -0.8),
    (Shootdown, DroneStrike, -0.8),
    (Shootdown, MissileStrike, -0.8),
    (Shootdown, Airstrike, -0.8),
];

/// The weight of a bombardment without a weapon beside one with it: most writers have one word for whatever falls.
const FALLS: f64 = 1.2;

/// Compares the types; `false` where they cannot be one incident.
pub(super) fn compare(sum: &mut Sum, x: &Incident, y: &Incident) -> bool {
    let (a, b) = (x.kind, y.kind);
    if a == b {
        sum.add("type", if is_seldom(a) { SAME_SELDOM } else { SAME });
        return true;
    }
    let row = RELATED.iter().find(|(x, y, _)| (*x, *y) == (a, b) || (*x, *y) == (b, a));
    let falls = |i: &Incident| matches!(i.kind, Airstrike | DroneStrike | MissileStrike);
    let plain = |i: &Incident| i.kind == Shelling && i.weapon.is_none();
    if falls(x) && plain(y) || plain(x) && falls(y) {
        sum.add("related_type", FALLS);
    } else if let Some((_, _, weight)) = row {
        sum.add("related_type", *weight);
    }
    row.is_some()
}

fn is_seldom(kind: IncidentType) -> bool {
    matches!(kind, Shootdown | TerritorialChange | AbductionArrest | Protest | Displacement)
}

/// How much a type says: the general word gives way to the particular one.
pub(super) fn is_general(kind: IncidentType) -> bool {
    matches!(kind, Attack | Explosion | CeasefireViolation | Other)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_pair_of_types_stands_twice_and_none_beats_the_same_type() {
        for (at, (a, b, weight)) in RELATED.iter().enumerate() {
            assert!(a != b && *weight < SAME);
            let again = RELATED[at + 1..].iter().any(|(x, y, _)| (x, y) == (a, b) || (y, x) == (a, b));
            assert!(!again, "{a} and {b}");
        }
    }
}
