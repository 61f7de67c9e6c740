//! The incident as a flat record: the same fields, in the same order, wherever it goes.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::geo::Position;
use crate::incident::code::{DatePrecision, DisplacedUnit, IncidentType, Relation, Status, TollScope, Whom};

/// A stretch of a report that an incident rests on.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Evidence {
    /// The id of the report.
    pub report: String,
    /// Where the stretch begins, in Unicode code points of the report's text.
    pub start: usize,
    /// Where it ends, exclusive.
    pub end: usize,
    /// The text there.
    pub text: String,
}

/// Something that happened at a place and a time: what, where, when, who did it to whom, who says so, with what toll.
///
/// Missing is `None`, never 0 or an empty string. Kilometres and decimal degrees throughout; dates are local and civil.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Incident {
    /// Stable: the same incident keeps it from run to run.
    pub id: String,
    /// Shared by the records of one event at several places.
    pub event_id: String,
    /// A line in Arabic.
    pub title: String,
    /// A line in English.
    pub title_en: String,
    /// What it was.
    #[serde(rename = "type")]
    pub kind: IncidentType,
    /// ACLED's event type.
    pub event_type: String,
    /// ACLED's sub-event type.
    pub sub_event_type: String,
    /// The first day on which it may have happened.
    pub date_start: Option<Date>,
    /// The last day.
    pub date_end: Option<Date>,
    /// How exactly the date is known.
    pub date_precision: DatePrecision,
    /// UCDP GED's code for the same, 1–5.
    pub date_prec: Option<u8>,
    /// ACLED's code for the same, 1–3.
    pub time_precision: Option<u8>,
    /// The gazetteer's id of the place.
    pub place_id: Option<String>,
    /// The place's Arabic name.
    pub place: Option<String>,
    /// The place's English name.
    pub place_en: Option<String>,
    /// The name as the report has it.
    pub place_as_written: Option<String>,
    /// The first-order unit's name.
    pub admin1: Option<String>,
    /// The second-order unit's name.
    pub admin2: Option<String>,
    /// The country, ISO 3166-1 alpha-2.
    pub country: Option<String>,
    /// Degrees north.
    pub lat: Option<f64>,
    /// Degrees east.
    pub lon: Option<f64>,
    /// The circle in which it happened.
    pub radius_km: Option<f64>,
    /// UCDP GED's code for the precision of the place, 1–7.
    pub where_prec: Option<u8>,
    /// ACLED's code for the same, 1–3.
    pub geo_precision: Option<u8>,
    /// How the point lies to the place named.
    pub relation: Option<Relation>,
    /// Where the fire came from, as written.
    pub origin: Option<String>,
    /// Degrees north of the origin.
    pub origin_lat: Option<f64>,
    /// Degrees east of the origin.
    pub origin_lon: Option<f64>,
    /// Who did it.
    pub actor: Option<String>,
    /// To whom.
    pub target: Option<String>,
    /// With what.
    pub weapon: Option<String>,
    /// Killed, lowest figure.
    pub killed_low: Option<u32>,
    /// Killed, the figure of the most reliable source, else the lowest.
    pub killed_best: Option<u32>,
    /// Killed, highest figure; `None` with a low figure means "at least".
    pub killed_high: Option<u32>,
    /// Whom the toll counts.
    pub killed_whom: Option<Whom>,
    /// Injured, lowest figure.
    pub injured_low: Option<u32>,
    /// Injured, best figure.
    pub injured_best: Option<u32>,
    /// Injured, highest figure.
    pub injured_high: Option<u32>,
    /// Whether the toll is this record's own.
    pub toll_scope: Option<TollScope>,
    /// How well it is established.
    pub status: Status,
    /// Who asserts it.
    pub claimed_by: Option<String>,
    /// Who contests it.
    pub denied_by: Option<String>,
    /// The reports that tell it.
    pub reports: Vec<String>,
    /// How many they are.
    pub n_reports: u32,
    /// The words that it rests on.
    pub evidence: Vec<Evidence>,
    /// How sure the tool is that this record is right, 0–1.
    pub confidence: f64,
    /// Missing, lowest figure.
    pub missing_low: Option<u32>,
    /// Missing, best figure.
    pub missing_best: Option<u32>,
    /// Missing, highest figure.
    pub missing_high: Option<u32>,
    /// Displaced, lowest figure, in [`Incident::displaced_unit`].
    pub displaced_low: Option<u32>,
    /// Displaced, best figure.
    pub displaced_best: Option<u32>,
    /// Displaced, highest figure.
    pub displaced_high: Option<u32>,
    /// What the displaced are counted in.
    pub displaced_unit: Option<DisplacedUnit>,
}

impl Incident {
    /// Where it happened, if it could be placed.
    pub fn position(&self) -> Option<Position> {
        Position::new(self.lat?, self.lon?).ok()
    }

    /// Where the fire came from, if that could be placed.
    pub fn origin_position(&self) -> Option<Position> {
        Position::new(self.origin_lat?, self.origin_lon?).ok()
    }

    /// Whether the place is known only as a wide area (UCDP's precision 4 and above).
    pub fn is_area(&self) -> bool {
        self.where_prec.is_some_and(|prec| prec >= 4)
    }
}
