//! Incidents: the record, its code lists, and what is known of the reports that it rests on.

mod build;
mod code;
mod imprint;
mod profession;
mod record;
mod sum;

pub use build::build;
pub(crate) use build::{stamp, titles};
pub use code::{DatePrecision, DisplacedUnit, IncidentType, Relation, Status, TollScope, Whom};
pub use imprint::{Imprint, Imprints};
pub use profession::{acled, date_codes, violence};
pub use record::{Evidence, Incident};
pub use sum::Sum;
