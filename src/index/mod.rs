//! The index takes records and gives those near a position or a shape, nearest first, exactly on the ellipsoid.
//!
//! It never pretends that an incident known only to an area is a dot: such an incident is found by its circle,
//! and each hit says whether it lies within the radius asked for [certainly or possibly](Certainty).
//!
//! There are two: [`Index`] in memory, for what is at hand anyway, and [`Pack`] in a file, for layers of millions, which
//! is opened without being read. Both are built in one go and never patched; both know of a record a [`Spot`], which
//! is what a [`Query`] filters by and leads back to the record; both give the same [`Hit`]s in the same order.
//! [`parse_position`] and [`parse_km`] read what people paste into `--at` and `--radius`.

mod around;
mod coordinate;
mod grid;
mod hit;
mod length;
mod link;
mod nearest;
mod pack;
mod query;
mod region;
mod shape;
mod spot;
mod tree;

#[cfg(test)]
mod oracle;

pub use around::Around;
pub use coordinate::parse_position;
pub use hit::{Certainty, Hit};
pub use length::parse_km;
pub use nearest::Nearest;
pub use pack::{Builder, Pack, Stamp, Within};
pub use query::Query;
pub use shape::Shape;
pub use spot::Spot;
pub use tree::Index;
