//! The profession's vocabularies: ACLED's event types and precision codes, UCDP GED's precision codes.

use super::code::{DatePrecision, IncidentType};

/// ACLED's event type and sub-event type of an incident.
pub fn acled(kind: IncidentType) -> (&'static str, &'static str) {
    match kind {
        IncidentType::Shelling | IncidentType::MissileStrike => {
            ("Explosions/Remote violence", "Shelling/artillery/missile attack")
        }
        IncidentType::Airstrike | IncidentType::DroneStrike => {
            ("Explosions/Remote violence", "Air/drone strike")
        }
        IncidentType::Explosion => ("Explosions/Remote violence", "Remote explosive/landmine/IED"),
        IncidentType::ArmedClash | IncidentType::CeasefireViolation => ("Battles", "Armed clash"),
        IncidentType::Attack => ("Violence against civilians", "Attack"),
        IncidentType::Shootdown => ("Strategic developments", "Disrupted weapons use"),
        IncidentType::TerritorialChange => ("Battles", "Non-state actor overtakes territory"),
        IncidentType::AbductionArrest => ("Violence against civilians", "Abduction/forced disappearance"),
        IncidentType::Protest => ("Protests", "Peaceful protest"),
        IncidentType::Displacement | IncidentType::Other => ("Strategic developments", "Other"),
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
