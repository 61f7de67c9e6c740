//! Evaluation: takes gold answers and our records, gives figures; never reads a report itself.
//!
//! [`Gold`] is a file of right answers, known by its content: whole reports with toponyms, incidents and traps (as
//! `tests/corpus/gold.jsonl`), or tweets of the IDRISI sets with place mentions, with or without positions.
//! [`Answers`] are the mentions and incidents to be judged, by report. [`evaluate`] gives a [`Score`]: sections of
//! named [`Figure`]s, tables of how far confidence may be trusted ([`Calibration`]), and the list of
//! [`Finding`]s behind the figures.
//!
//! Each rule has a file: which span is which mention (`pairing`), how near is near enough (`tolerance`), which types
//! are alike (`kinship`), which incident is which (`matching`), tolls, days, traps.
//!
//! ```
//! use yaqut::evaluate::{Answers, Gold, evaluate};
//!
//! let line = r#"{"id": "a.txt", "toponyms": [{"name": "ترتر", "start": 7, "end": 11, "lat": 40.34, "lon": 46.93,
//!     "kind": "town", "role": "event", "tol_km": 6}], "incidents": [], "traps": []}"#;
//! let (gold, faults) = Gold::read_from(line.replace('\n', " ").as_bytes(), "gold.jsonl")?;
//! assert!(faults.is_empty());
//! let score = evaluate(&gold, &Answers::default());
//! assert_eq!(score.value("overlap_r"), Some(0.0));
//! # Ok::<(), yaqut::Error>(())
//! ```

mod answers;
mod gold;

mod days;
mod kinship;
mod name;
mod pairing;
mod tolerance;
mod toll;
mod trap;

mod matching;

mod calibration;
mod figure;
mod finding;
mod tally;

mod incidents;
mod mentions;
mod places;
mod placing;
mod recognition;

mod score;

#[cfg(test)]
mod sample;

pub use answers::{Answers, report_name};
pub use calibration::{Bin, Calibration};
pub use days::Days;
pub use figure::{Figure, Rates, Section, Value};
pub use finding::{Fault, Finding};
pub use gold::{Breadth, Gold, GoldIncident, GoldMention, GoldPlace, GoldReport, GoldToponym, GoldTweet};
pub use score::{Score, evaluate};
pub use toll::Bounds;
