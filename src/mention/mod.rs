//! Mentions: the toponyms of a report, each with its place or an honest nothing.

mod record;

pub use record::{Match, Mention, Role};
