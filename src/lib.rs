//! yaqut reads Arabic reports of conflict and turns them into a map that a person can check.

mod error;
pub mod geo;

pub mod report;

pub mod mention;

pub mod incident;

#[cfg(feature = "render")]
pub mod snapshot;

pub use error::{Error, Result};
