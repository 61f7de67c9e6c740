//! Dates: what Arabic news says of time, resolved against the day of publication.
//!
//! Takes marked text and gives days: a [`When`] is the first and the last day that something may have happened, and how
//! exactly that is known. Never asks for today; without a day of publication, what is told relative to it stays
//! unresolved.
//!
//! | what is told | where |
//! |---|---|
//! | a date in figures or with the name of a month, also of the Islamic and the Iranian calendar; intervals | `absolute`, `month` |
//! | a day of the week, a night between two | `weekday` |
//! | today, yesterday, the last 24 hours, last week, three days ago | `relative` |
//! | part of a month, a week or a year; a month, a season, a year | `stretch` |
//! | since Monday, for ten days, for the third day | `since` |
//! | which of several is that of an event | `choose` |
//!
//! The words are rows of `src/lexicon/times.tsv` and `months.tsv`; the rules, with examples, stand in
//! `docs/coding-rules-when.md`.

mod absolute;
mod choose;
mod month;
mod relative;
mod since;
mod stretch;
mod times;
mod weekday;
mod when;
mod words;

#[cfg(test)]
mod tests;

pub use choose::{Occurrence, bare_hour, expression, occurrence, period, story};
pub use times::Times;
pub use when::When;
