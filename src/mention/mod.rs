//! Mentions: the toponyms of a report, each with its place or an honest nothing.

mod anchor;
mod context;
mod facility;
mod found;
mod given;
mod namesake;
mod quarter;
mod record;
mod resolve;
mod scan;
mod score;
mod slip;
mod sound;
mod syntax;
mod tag;
mod trim;
mod votes;
mod way;

pub use facility::add_facilities;
pub use found::Found;
pub use given::find_at;
pub use record::{Match, Mention, Role};
pub use resolve::{find, find_in};
pub use scan::names_in;
pub use score::REASONS;
