//! A tally: how many of how many were right.

use super::figure::{Value, share};

/// How many of how many were right.
#[derive(Debug, Default, Clone, Copy)]
pub(super) struct Tally {
    right: usize,
    /// Of how many.
    pub(super) all: usize,
}

impl Tally {
    /// Counts one more.
    pub(super) fn add(&mut self, right: bool) {
        self.right += usize::from(right);
        self.all += 1;
    }

    /// The share of those that were right; `None` where there were none.
    pub(super) fn share(self) -> Option<f64> {
        share(self.right, self.all)
    }

    /// The same as a figure has it.
    pub(super) fn value(self) -> Value {
        Value::Share(self.share())
    }
}

impl FromIterator<bool> for Tally {
    fn from_iter<I: IntoIterator<Item = bool>>(rights: I) -> Self {
        let mut tally = Self::default();
        rights.into_iter().for_each(|right| tally.add(right));
        tally
    }
}
