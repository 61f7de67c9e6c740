//! The words of killing and hurting.

use crate::lexicon::{Annotated, Class, Sense};

/// A word of killing or hurting.
#[derive(Debug, Clone, Copy)]
pub(super) struct Casualty<'m> {
    /// Whether of killing.
    pub dead: bool,
    pub sense: &'m Sense,
    pub at: usize,
}

impl Casualty<'_> {
    /// The token after the word.
    pub fn end(&self) -> usize {
        self.at + self.sense.tokens
    }

    pub fn is_noun(&self) -> bool {
        self.sense.value == "noun"
    }
}

/// The word of killing or hurting at `at`; words that only say how somebody was hurt are none.
pub(super) fn casualty<'m>(marked: &'m Annotated<'_, '_>, at: usize) -> Option<Casualty<'m>> {
    let known = |class| marked.sense(at, class).filter(|s| s.value != "mark");
    let (dead, sense) = match (known(Class::Killed), known(Class::Injured)) {
        // A verb that both tables know is read as the one with the longer phrase.
        (Some(d), Some(h)) if h.tokens > d.tokens => (false, h),
        (Some(d), _) => (true, d),
        (None, Some(h)) => (false, h),
        _ => return None,
    };
    Some(Casualty { dead, sense, at })
}
