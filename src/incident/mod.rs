//! Incidents: the record, its code lists, and the fusion of what reports tell of the same thing.

mod code;
mod record;

pub use code::{DatePrecision, IncidentType, Relation, Status, TollScope, Whom};
pub use record::{Evidence, Incident};
