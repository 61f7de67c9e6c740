//! Incidents and tolls by administrative unit or by cell of a grid, in all and by week: what a choropleth is made of.
//!
//! What may be added up and what may not:
//!
//! | | |
//! |---|---|
//! | place | An incident is counted in a unit when its place is known to lie there. One placed more loosely is counted under its country, or under none where that is unknown. |
//! | time | It is counted in the week that all its days fall into, from Monday on. One whose days span several weeks, or that has no date, is counted in a row without a week. |
//! | toll | A toll shared by several places goes to the unit that holds them all, else to their country. A total over some days is not added, since the days' own tolls may be there, too. |
//! | unknown | What is unknown is no nought: sums are null where no figure is known, and the incidents that add nothing to a sum are counted beside it. |
//!
//! So the rows of a table by week add up to all incidents, each counted once.

mod counts;
mod divide;
mod field;
mod grid;
mod unit;

pub use counts::{Counts, Toll};
pub use divide::{District, Division, Home, Week, divide};
pub use field::{DISTRICT_FIELDS, WEEK_FIELDS};
pub use grid::Grid;
#[cfg(test)]
pub(super) use unit::tests::square;
pub use unit::{Atlas, Level, Unit};
