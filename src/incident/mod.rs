//! Incidents: the record, its code lists, and the fusion of what reports tell of the same thing.

mod build;
mod code;
mod fuse;
mod profession;
mod record;

pub use build::build;
pub use code::{DatePrecision, IncidentType, Relation, Status, TollScope, Whom};
pub use fuse::fuse;
pub use profession::{acled, date_codes, violence};
pub use record::{Evidence, Incident};
