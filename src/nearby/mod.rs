//! What happened near by: any layer asked about any ground, from memory or through its index on disk.
//!
//! [`Asked::open`] takes a layer of any format that [`layer`](crate::layer) reads. Where an index lies beside it
//! ([`write_index`], `LAYER.yqx`) the layer is not read at all: of the index the pages that a question touches are, and
//! of the layer the records that are asked for. Without one the layer is gone through once and an index of it kept in
//! memory. [`Asked::nearest`] gives answers nearest first, each when it is asked for.

mod answer;
mod asked;
mod facts;
mod filter;
mod ground;

pub use answer::Answer;
pub use asked::{Asked, Opened, index_path, write_index};
pub use filter::{Condition, Filter};
pub use ground::{Site, each_site, ground};
