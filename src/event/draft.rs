//! A draft: a stretch of a sentence that tells one event, before its parts are read.

use std::ops::Range;

use super::kind::Trigger;

/// See the module.
#[derive(Debug, Clone)]
pub(super) struct Draft {
    /// The tokens, with what follows of toll and source.
    pub range: Range<usize>,
    /// The tokens from the first trigger's piece to the last one's: where the places stand.
    pub core: Range<usize>,
    /// The trigger words that tell it.
    pub triggers: Vec<Trigger>,
}
