//! What the index knows of a record: where it is, how surely, and what a query filters by.

use jiff::civil::Date;

use crate::geo::Position;
use crate::incident::{Incident, IncidentType, Status};

/// The longest geodesic, in kilometres: no circle is wider.
const HALF_WAY_ROUND: f64 = 20_040.0;

/// A record as the index sees it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Spot {
    /// Which record it is: its number in a slice of incidents, its locator in a file.
    pub record: u64,
    /// The centre on the ground.
    pub position: Position,
    /// The radius of the circle in which it happened, in kilometres; 0 for a point.
    pub radius_km: f64,
    /// The first and the last day on which it may have happened.
    pub days: Option<(Date, Date)>,
    /// What it was.
    pub kind: IncidentType,
    /// How well it is established.
    pub status: Status,
    /// UCDP's precision of the place, 1 the best; 0 where it is not known.
    pub where_prec: u8,
    /// The highest figure of the killed that is told, or the lowest where that is open.
    pub killed: Option<u32>,
    /// The lowest figure of the killed that is told.
    pub killed_low: Option<u32>,
}

impl Spot {
    /// A point of which no more is known.
    pub fn new(record: u64, position: Position) -> Self {
        Self {
            record,
            position,
            radius_km: 0.0,
            days: None,
            kind: IncidentType::Other,
            status: Status::Reported,
            where_prec: 0,
            killed: None,
            killed_low: None,
        }
    }

    /// The spot of an incident that is record `record`, or nothing where it has no position.
    pub fn of(incident: &Incident, record: u64) -> Option<Self> {
        let first = incident.date_start.or(incident.date_end);
        let last = incident.date_end.or(incident.date_start);
        Some(Self {
            days: first.zip(last),
            kind: incident.kind,
            status: incident.status,
            where_prec: incident.where_prec.unwrap_or(0),
            killed: incident.killed_high.or(incident.killed_best).or(incident.killed_low),
            killed_low: incident.killed_low,
            ..Self::new(record, incident.position()?).within(incident.radius_km)
        })
    }

    /// The same, known to a circle; a radius that is none is 0.
    #[must_use]
    pub fn within(self, radius_km: Option<f64>) -> Self {
        let radius_km = radius_km.filter(|km| !km.is_nan()).unwrap_or(0.0).clamp(0.0, HALF_WAY_ROUND);
        Self { radius_km, ..self }
    }
}
