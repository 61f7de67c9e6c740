//! `yaqut evaluate`: the figures are those of the shared scorer, and what is wrong with the gold is told.

mod agreement;
mod answers;
mod tweets;
mod usage;
