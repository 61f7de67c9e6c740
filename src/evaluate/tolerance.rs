//! How near a mention must be placed to be right.

use super::gold::{Breadth, GoldToponym};
use super::name::norm;
use crate::geo::{Position, rough_km};
use crate::mention::Mention;

/// The distance at which a place is right, in kilometres, where nothing else is said.
pub(super) const NEAR_KM: f64 = 25.0;
/// The same for what has no point but by convention: regions, seas, rivers.
const WIDE_KM: f64 = 150.0;
/// How far the point of a country may be set from another's of the same name.
const COUNTRY_KM: f64 = 1500.0;
/// The same where it is written otherwise.
const OTHER_NAME_KM: f64 = 200.0;

/// The position of a mention that was placed.
pub(super) fn position(mention: &Mention) -> Option<Position> {
    Position::new(mention.lat?, mention.lon?).ok()
}

/// How far a mention was placed from where it should be, in kilometres.
pub(super) fn error_km(gold: &GoldToponym, mention: &Mention) -> Option<f64> {
    Some(rough_km(gold.position?, position(mention)?))
}

/// Whether a mention was placed at a gold place: within `slack` kilometres or what gold allows, if that is more.
///
/// A country is right when the same country was meant, wherever its point is set.
pub(super) fn near(gold: &GoldToponym, mention: &Mention, slack: f64) -> bool {
    let Some(km) = error_km(gold, mention) else { return false };
    match gold.breadth {
        Breadth::Country => {
            let reach = || if norm(&mention.text) == gold.folded { COUNTRY_KM } else { OTHER_NAME_KM };
            mention.kind.as_deref() == Some("country") && km <= reach()
        }
        Breadth::Wide => km <= WIDE_KM.max(gold.tolerance_km),
        Breadth::Local => km <= slack.max(gold.tolerance_km),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::evaluate::sample;

    fn gold(breadth: Breadth) -> GoldToponym {
        GoldToponym {
            name: "ترتر".into(),
            folded: "ترتر".into(),
            span: None,
            position: Position::new(40.0, 46.0).ok(),
            breadth,
            tolerance_km: 6.0,
            role: None,
            soft_role: false,
            optional: false,
        }
    }

    /// A mention so many degrees to the north, each of them 111 km.
    fn north(degrees: f64, kind: &str, text: &str) -> Mention {
        Mention {
            kind: Some(kind.into()),
            lat: Some(40.0 + degrees),
            lon: Some(46.0),
            ..sample::mention(text)
        }
    }

    #[test]
    fn a_town_is_right_within_the_larger_of_slack_and_its_own_tolerance() {
        let town = north(0.05, "town", "ترتر");
        assert!(near(&gold(Breadth::Local), &town, 1.0) && near(&gold(Breadth::Local), &town, 10.0));
        assert!(!near(&gold(Breadth::Local), &north(0.06, "town", "ترتر"), 1.0));
        assert!(near(&gold(Breadth::Wide), &north(1.3, "sea", "x"), 1.0));
    }

    #[test]
    fn a_country_is_right_by_its_name() {
        assert!(near(&gold(Breadth::Country), &north(9.0, "country", "تَرتر"), 1.0));
        assert!(!near(&gold(Breadth::Country), &north(9.0, "country", "بردع"), 1.0));
        assert!(!near(&gold(Breadth::Country), &north(0.0, "town", "ترتر"), 1.0));
    }

    #[test]
    fn what_is_not_placed_is_near_nothing() {
        assert!(!near(&gold(Breadth::Local), &Mention { lat: None, ..north(0.0, "town", "x") }, 25.0));
        assert!(!near(
            &GoldToponym { position: None, ..gold(Breadth::Local) },
            &north(0.0, "town", "x"),
            25.0
        ));
    }
}
