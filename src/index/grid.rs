//! Positions on the grid of armies, MGRS: the middle of the square that is named.

use geoconvert::Mgrs;

use crate::geo::Position;

/// The position that a reference names, `38S PJ 9371 6802` with or without spaces; `None` where it is none, and where
/// it names a whole zone or a square of a hundred kilometres.
pub(super) fn position(text: &str) -> Option<Position> {
    let plain: String = text.chars().filter(|c| !c.is_whitespace()).collect::<String>().to_uppercase();
    let zone = plain.find(|c: char| !c.is_ascii_digit()).filter(|digits| (1..=2).contains(digits))?;
    let (letters, digits) = plain.get(zone..)?.split_at_checked(3)?;
    let right = letters.bytes().all(|c| c.is_ascii_uppercase())
        && matches!(digits.len(), 2 | 4 | 6 | 8 | 10)
        && digits.bytes().all(|c| c.is_ascii_digit());
    let reference: Mgrs = right.then(|| plain.parse().ok()).flatten()?;
    let found = reference.to_latlon();
    Position::new(found.latitude(), found.longitude()).ok()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::geo::distance_km;

    #[test]
    fn a_reference_names_the_middle_of_its_square() {
        let near = |text: &str, lat: f64, lon: f64| {
            let found = position(text).unwrap_or_else(|| panic!("{text}"));
            distance_km(found, Position::new(lat, lon).expect("a position"))
        };
        assert!(near("38SPJ9371168022", 39.4399, 47.2509) < 0.02);
        assert!(near("38s pj 93711 68022", 39.4399, 47.2509) < 0.02);
        assert!(near("38SPJ96", 39.4399, 47.2509) < 10.0);
        assert!(near("31UDQ4825111932", 48.8582, 2.2945) < 0.02);
        for other in ["38S", "38SPJ", "38SPJ9", "99ZZZ11", "40.34,46.93", "3840", "", "38SPJ1234567890123"] {
            assert_eq!(position(other), None, "{other}");
        }
    }

    proptest! {
        #[test]
        fn no_text_makes_it_panic(text in "[0-9]{0,2}[A-Z]{0,3}[0-9 ]{0,12}\\PC{0,2}") {
            let _ = position(&text);
        }
    }
}
