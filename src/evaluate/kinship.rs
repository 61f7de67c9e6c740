//! Which types of incident are alike enough to be the same incident.

/// Every word for a type: the group that it belongs to, and our own word for it.
const TYPES: &[(&str, &str, &str)] = &[
    ("shelling", STRIKE, "shelling"),
    ("airstrike", STRIKE, "airstrike"),
    ("drone_strike", STRIKE, "drone_strike"),
    ("missile_strike", STRIKE, "missile_strike"),
    ("drone", STRIKE, "drone_strike"),
    ("missile", STRIKE, "missile_strike"),
    ("explosion", STRIKE, "explosion"),
    ("attack", FIGHT, "attack"),
    ("armed_clash", FIGHT, "armed_clash"),
    ("clash", FIGHT, "armed_clash"),
    ("ceasefire_violation", FIGHT, "ceasefire_violation"),
    ("territorial_change", "control", "territorial_change"),
    ("advance/capture", "control", "territorial_change"),
    ("capture", "control", "territorial_change"),
    ("shootdown", "shootdown", "shootdown"),
    ("abduction_arrest", "arrest", "abduction_arrest"),
    ("abduction/arrest", "arrest", "abduction_arrest"),
    ("protest", "protest", "protest"),
    ("displacement", "displacement", "displacement"),
    ("other", OTHER, "other"),
];

const STRIKE: &str = "strike";
const FIGHT: &str = "fight";
const OTHER: &str = "other";

/// Groups that may stand for each other: an attack with shells is coded either way.
const ALIKE: &[[&str; 2]] = &[[STRIKE, FIGHT]];

fn group(word: &str) -> &'static str {
    TYPES.iter().find(|row| row.0 == word).map_or(OTHER, |row| row.1)
}

/// Whether a type may stand for another.
pub(super) fn alike(a: &str, b: &str) -> bool {
    let (a, b) = (group(a), group(b));
    a == b || ALIKE.contains(&[a, b]) || ALIKE.contains(&[b, a])
}

/// Our own word for a type.
pub(super) fn own_word(word: &str) -> &str {
    TYPES.iter().find(|row| row.0 == word).map_or(word, |row| row.2)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::incident::IncidentType;

    #[test]
    fn every_type_of_ours_has_a_row_and_is_its_own_word() {
        for kind in IncidentType::ALL {
            let row = TYPES.iter().find(|row| row.0 == kind.word()).expect("a row");
            assert_eq!(row.2, kind.word());
        }
    }

    #[test]
    fn a_strike_may_be_a_fight_but_no_capture() {
        assert!(alike("shelling", "clash") && alike("attack", "drone") && alike("clash", "attack"));
        assert!(!alike("shelling", "capture") && !alike("protest", "attack"));
        assert!(alike("flood", "other") && !alike("flood", "attack"));
    }
}
