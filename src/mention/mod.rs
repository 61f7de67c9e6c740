//! Mentions: the toponyms of a report, each with its place or an honest nothing.

mod context;
mod found;
mod record;
mod resolve;
mod scan;
mod score;
mod slip;
mod trim;
mod votes;

pub use found::Found;
pub use record::{Match, Mention, Role};
pub use resolve::find;
pub use score::REASONS;
