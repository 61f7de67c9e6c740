//! Claims: who says so, over the stretch of text that the saying governs, and who denies or confirms it.
//!
//! [`Voice`] goes through a report sentence by sentence. It finds the sayings of each one, gives every saying the
//! stretch that it governs, and remembers who spoke last, so that "she added" and a report in the first person have a
//! speaker. [`answers`] finds what the other side says to it: denials and confirmations.

mod answer;
mod follow;
mod label;
mod phrase;
mod saying;
mod source;
mod stand;
mod voice;

pub(super) use answer::{answers, denied_at};
pub(super) use source::Source;
pub(super) use voice::Voice;
