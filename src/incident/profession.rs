//! The profession's vocabularies: ACLED's event types and precision codes, UCDP GED's precision codes.

use super::code::{DatePrecision, IncidentType, Whom};
use crate::event::{Side, Sides};
use crate::lexicon::side_and_class;

/// ACLED's event type and sub-event type of an incident of a type, by the country, the sides of actor and target where they
/// are known, and by whom it hurt.
///
/// ACLED divides violence by whom it meets: what strikes civilians or things of civil life by hand is violence against
/// civilians, what strikes fighters is a battle. Fire from afar has types of its own whomever it strikes. A place taken
/// has been taken by its country's government or by somebody else; one left, or taken without a fight, has been handed
/// over.
pub fn acled(
    kind: IncidentType,
    country: Option<&str>,
    sides: Sides,
    whom: Option<Whom>,
) -> (&'static str, &'static str) {
    match kind {
        IncidentType::Shelling | IncidentType::MissileStrike => {
            ("Explosions/Remote violence", "Shelling/artillery/missile attack")
        }
        IncidentType::Airstrike | IncidentType::DroneStrike => {
            ("Explosions/Remote violence", "Air/drone strike")
        }
        IncidentType::Explosion => ("Explosions/Remote violence", "Remote explosive/landmine/IED"),
        IncidentType::ArmedClash | IncidentType::CeasefireViolation => ("Battles", "Armed clash"),
        IncidentType::Attack if meets_fighters(sides.target, whom) => ("Battles", "Armed clash"),
        IncidentType::Attack => ("Violence against civilians", "Attack"),
        IncidentType::Shootdown => ("Strategic developments", "Disrupted weapons use"),
        IncidentType::TerritorialChange => territory(country, sides),
        IncidentType::AbductionArrest if sides.actor.is_some_and(|a| is_state(a.1)) => {
            ("Strategic developments", "Arrests")
        }
        IncidentType::AbductionArrest => ("Violence against civilians", "Abduction/forced disappearance"),
        IncidentType::Protest => ("Protests", "Peaceful protest"),
        IncidentType::Displacement | IncidentType::Other => ("Strategic developments", "Other"),
    }
}

/// Whether an attack met fighters: by the target where it is known, else by whom it hurt.
fn meets_fighters(target: Option<Side>, whom: Option<Whom>) -> bool {
    match target {
        Some((_, class)) => is_state(class) || class == "group",
        None => whom == Some(Whom::Military),
    }
}

fn is_state(class: &str) -> bool {
    matches!(class, "state" | "military" | "police" | "government")
}

/// Who took a place: the government of its country, or another state, regains; a group overtakes.
fn territory(country: Option<&str>, sides: Sides) -> (&'static str, &'static str) {
    if sides.yielded {
        return ("Strategic developments", "Non-violent transfer of territory");
    }
    match sides.actor {
        Some((side, class)) if is_state(class) && (country.is_none() || country == Some(side)) => {
            ("Battles", "Government regains territory")
        }
        // A foreign army is "other forces", whose gains ACLED counts with those of non-state actors.
        _ => ("Battles", "Non-state actor overtakes territory"),
    }
}

/// UCDP's type of violence by the names of actor and target as they stand in a record, and by whom it hurt: 1 where a
/// state fights, 2 where armed groups fight one another, 3 where civilians are struck by an organised actor. `None`
/// where the names do not say.
///
/// ```
/// use yaqut::incident::violence;
/// assert_eq!(violence(Some("Sudanese Armed Forces"), Some("Rapid Support Forces"), None), Some(1));
/// assert_eq!(violence(Some("M23"), Some("CODECO"), None), Some(2));
/// assert_eq!(violence(Some("Boko Haram (alleged)"), Some("market"), None), Some(3));
/// assert_eq!(violence(None, Some("hospital"), None), None);
/// ```
pub fn violence(actor: Option<&str>, target: Option<&str>, whom: Option<Whom>) -> Option<u8> {
    let class = |name: Option<&str>| name.and_then(side_and_class).map(|(_, class)| class);
    let armed = |class: &str| is_state(class) || class == "group";
    let (actor, target) = (class(actor), class(target));
    match (actor, target) {
        // Bandits and tribes are organised actors too; who is not armed does no organised violence.
        (Some(a), _) if !armed(a) => None,
        (Some(_), Some("civilians" | "infrastructure")) => Some(3),
        (Some(a), Some(b)) if armed(b) => Some(if is_state(a) || is_state(b) { 1 } else { 2 }),
        (Some(a), None) => match whom {
            Some(Whom::Civilians) => Some(3),
            Some(Whom::Military) if is_state(a) => Some(1),
            _ => None,
        },
        _ => None,
    }
}

/// UCDP GED's and ACLED's codes for how exactly a date is known, from its precision and its length in days.
pub fn date_codes(precision: DatePrecision, days: i32) -> (Option<u8>, Option<u8>) {
    match precision {
        DatePrecision::Day if days <= 1 => (Some(1), Some(1)),
        DatePrecision::Day if days <= 2 => (Some(2), Some(1)),
        DatePrecision::Day if days <= 6 => (Some(2), Some(2)),
        DatePrecision::Day if days <= 7 => (Some(3), Some(2)),
        DatePrecision::Day if days <= 31 => (Some(4), Some(3)),
        DatePrecision::Day => (Some(5), Some(3)),
        DatePrecision::Week if days <= 6 => (Some(2), Some(2)),
        DatePrecision::Week => (Some(3), Some(2)),
        DatePrecision::Month => (Some(4), Some(3)),
        DatePrecision::Year => (Some(5), Some(3)),
        DatePrecision::Unknown => (None, None),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ARMY: Option<Side> = Some(("SD", "military"));
    const GROUP: Option<Side> = Some(("rsf", "group"));

    fn sub(
        kind: IncidentType,
        actor: Option<Side>,
        target: Option<Side>,
        whom: Option<Whom>,
    ) -> &'static str {
        acled(kind, Some("SD"), Sides { actor, target, yielded: false, owned: false }, whom).1
    }

    #[test]
    fn a_place_is_regained_by_its_government_and_overtaken_by_a_group() {
        let taken = IncidentType::TerritorialChange;
        assert_eq!(sub(taken, ARMY, None, None), "Government regains territory");
        assert_eq!(sub(taken, GROUP, None, None), "Non-state actor overtakes territory");
        assert_eq!(sub(taken, Some(("ET", "military")), None, None), "Non-state actor overtakes territory");
        assert_eq!(sub(taken, None, None, None), "Non-state actor overtakes territory");
        let left = Sides { actor: ARMY, yielded: true, ..Sides::default() };
        assert_eq!(acled(taken, Some("SD"), left, None).1, "Non-violent transfer of territory");
    }

    #[test]
    fn an_attack_on_fighters_is_a_clash_and_one_on_civilians_is_violence_against_them() {
        let attack = |target, whom| {
            acled(
                IncidentType::Attack,
                None,
                Sides { actor: GROUP, target, yielded: false, owned: false },
                whom,
            )
        };
        assert_eq!(attack(ARMY, None), ("Battles", "Armed clash"));
        assert_eq!(attack(None, Some(Whom::Military)), ("Battles", "Armed clash"));
        assert_eq!(attack(Some(("", "infrastructure")), Some(Whom::Military)).1, "Attack");
        assert_eq!(attack(None, None), ("Violence against civilians", "Attack"));
    }

    #[test]
    fn the_state_arrests_and_a_group_abducts() {
        assert_eq!(sub(IncidentType::AbductionArrest, ARMY, None, None), "Arrests");
        assert_eq!(sub(IncidentType::AbductionArrest, GROUP, None, None), "Abduction/forced disappearance");
    }

    #[test]
    fn the_type_of_violence_is_by_who_fights_whom() {
        assert_eq!(
            violence(Some("Armenian forces (alleged)"), Some("Azerbaijani Armed Forces"), None),
            Some(1)
        );
        assert_eq!(violence(Some("Houthis"), None, Some(Whom::Civilians)), Some(3));
        assert_eq!(violence(Some("Houthis"), None, None), None);
        assert_eq!(violence(Some("protesters"), Some("bank"), None), None);
        assert_eq!(violence(None, None, Some(Whom::Civilians)), None);
    }
}
