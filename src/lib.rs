//! yaqut reads Arabic reports of conflict and turns them into a map that a person can check.

mod error;
pub mod geo;

pub mod text;

pub mod gazetteer;
pub mod lexicon;

pub mod report;

pub mod mention;

pub mod date;

pub mod event;

pub mod incident;

pub mod index;
pub mod layer;
#[cfg(feature = "render")]
pub mod snapshot;

mod pipeline;

pub use pipeline::{Reading, read};

pub use error::{Error, Result};
