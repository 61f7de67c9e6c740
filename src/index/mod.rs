//! The index takes incidents and gives those near a position, nearest first, exactly on the ellipsoid.
//!
//! It never pretends that an incident known only to an area is a dot: such an incident is found by its circle,
//! and each hit says whether it lies within the radius asked for [certainly or possibly](Certainty).
//!
//! An [`Index`] is built in one go and never patched: a million incidents take a few seconds at most. What it knows
//! of an incident is its position, its radius and what a [`Query`] filters by; a [`Hit`] leads back to the
//! incident by its place in the slice that the index was built from. [`parse_position`] and [`parse_km`] read
//! what people paste into `--at` and `--radius`.

mod coordinate;
mod entry;
mod length;
mod nearby;
mod query;
mod tree;

#[cfg(test)]
mod oracle;

pub use coordinate::parse_position;
pub use length::parse_km;
pub use nearby::{Certainty, Hit};
pub use query::Query;
pub use tree::Index;
