//! Fusion: takes the records of many reports, gives one record for each incident; never averages what they contradict.
//!
//! Two records are compared by type, place, time, toll, actors, weapon, part of the day and words; each comparison gives
//! a named reason with a weight ([`REASONS`]), and their sum says how likely the two tell one incident. Only records
//! that are near in space and time are compared at all. Records are then put together best first, and a group takes in
//! another where the average over all of their pairs speaks for it and no pair forbids it: so a chain of likenesses
//! does not tie two incidents into one. Two records of one report are never one, since the report tells them side by
//! side.
//!
//! The result does not depend on the order of the records. [`fuse`] needs all of them at once.
//!
//! ```
//! use yaqut::fusion::fuse_why;
//! use yaqut::gazetteer::Gazetteer;
//! use yaqut::incident::Imprints;
//! use yaqut::report::Report;
//!
//! let told = |id: &str, text: &str| {
//!     let report = Report { id: id.into(), text: text.into(), ..Report::default() };
//!     yaqut::read(&report, Gazetteer::builtin()).incidents
//! };
//! let mut records = told("a", "قُتل ثلاثة مدنيين في قصف مدفعي على مدينة ترتر يوم 5 أكتوبر 2020.");
//! records.extend(told("b", "قصف مدفعي على تارتار في 5 أكتوبر 2020 أسفر عن مقتل 4 مدنيين."));
//! let fusion = fuse_why(records, &Imprints::default());
//!
//! let [incident] = &fusion.incidents[..] else { panic!("one incident") };
//! assert_eq!((incident.killed_low, incident.killed_high), (Some(3), Some(4)));
//! assert_eq!(incident.reports, ["a", "b"]);
//! assert!(fusion.merges[0].reasons.iter().any(|reason| reason.0 == "place"));
//! ```

mod reason;
mod telling;

mod actor;
mod kinship;
mod place;
mod time;
mod toll;
mod words;

mod likeness;

mod block;
mod cluster;
mod copies;

mod identity;
mod tally;
mod unite;

mod fuse;

pub use fuse::{Fusion, Merge, fuse, fuse_why};
pub use reason::REASONS;
