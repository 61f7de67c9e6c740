//! yaqut reads Arabic reports of conflict and turns them into a map that a person can check.
//!
//! It is named after Yaqut al-Hamawi, who wrote the great Arabic dictionary of places. This crate is the whole of it;
//! the program `yaqut` only turns arguments into calls of what stands here.
//!
//! # The pipeline
//!
//! Each stage is a pure function from its input to its product. The modules are declared in this order.
//!
//! 1. [`report`]: files, folders and streams become [`Report`](report::Report)s: the text as given, and what is known
//!    of it, above all the day on which it was published.
//! 2. [`text`]: the report's text is cut into tokens and sentences with [folded](text::fold) letters. Each token keeps
//!    the way back to the reader's own letters.
//! 3. [`lexicon`]: the words of the language, which are tables, are [marked](lexicon::annotate) in the text: verbs of
//!    violence, numbers, months, directions, titles of persons, names of armed groups.
//! 4. [`mention`]: the names that the [`gazetteer`] knows are [found](mention::find), told apart from persons, clubs
//!    and common words, and each is given the place that fits best, with the [reasons](mention::REASONS) for it.
//!    Positions and distances are the business of [`geo`].
//! 5. [`event`]: what [happened](event::extract): its trigger words, site, [`date`], toll, and who asserts or denies it.
//!    Threats, plans, anniversaries and totals are left out.
//! 6. [`incident`]: events become flat [records](incident::Incident), one for each place, with the code lists that
//!    people in this field use.
//! 7. [`fusion`] makes one record of what several reports tell of an incident, by [reasons](fusion::REASONS) with names.
//! 8. [`layer`]: incidents and mentions become [files](layer::write_folder) that others open: GeoJSON, CSV, QGIS
//!    styles and a QGIS project.
//! 9. [`index`] answers what is [near](index::Index::nearby) a position, and [`snapshot`](snapshot/index.html) (feature
//!    `render`) draws the map as SVG or PNG. [`sitrep`](sitrep/index.html) writes the situation report, as a page or
//!    as PDF.
//! 10. [`evaluate`] judges mentions and incidents by right answers.
//!
//! Beside the chain stands [`geocode`], which gives a table of place names its coordinates.
//!
//! [`read`] composes the stages from text to incidents:
//!
//! ```
//! use jiff::civil::date;
//! use yaqut::fusion::fuse;
//! use yaqut::gazetteer::Gazetteer;
//! use yaqut::geo::Position;
//! use yaqut::incident::{Imprints, IncidentType};
//! use yaqut::index::{Index, Query};
//! use yaqut::report::Report;
//!
//! let report = Report {
//!     id: "bulletin".into(),
//!     text: "قُتل ثلاثة مدنيين في قصف مدفعي على مدينة ترتر أمس، بحسب وزارة الدفاع.".into(),
//!     published: Some(date(2020, 10, 6)),
//!     ..Report::default()
//! };
//! let reading = yaqut::read(&report, Gazetteer::builtin());
//! let incidents = fuse(reading.incidents, &Imprints::default()).incidents;
//!
//! let [incident] = &incidents[..] else { panic!("one incident") };
//! assert_eq!(incident.kind, IncidentType::Shelling);
//! assert_eq!(incident.place_en.as_deref(), Some("Tartar"));
//! assert_eq!(incident.date_start, Some(date(2020, 10, 5)));
//! assert_eq!(incident.killed_best, Some(3));
//! assert_eq!(incident.claimed_by.as_deref(), Some("وزارة الدفاع"));
//!
//! // It leads back to the words that it rests on.
//! let evidence = &incident.evidence[0];
//! let letters = report.text.chars().skip(evidence.start).take(evidence.end - evidence.start);
//! assert_eq!(letters.collect::<String>(), evidence.text);
//!
//! // What happened within 25 km of Barda?
//! let barda = Position::new(40.3744, 47.1266)?;
//! let hits = Index::new(&incidents).nearby(barda, &Query { radius_km: Some(25.0), ..Query::default() });
//! assert_eq!(hits[0].compass.map(|compass| compass.sign()), Some("W"));
//! # Ok::<(), yaqut::geo::PositionError>(())
//! ```
//!
//! # What holds everywhere
//!
//! No stage knows the clock, the network or any global state that changes: the same reports give the same bytes,
//! whatever their order. Every fact keeps a span of its report, in Unicode code points of the text as given. What is
//! missing is `None`, never 0 or an empty string. A claim is kept apart from a fact: who says it and who denies it
//! stand beside it. Words of the language and places of the world are tables with tests, not code.
//!
//! # Features
//!
//! `render` brings snapshots and the page of a situation report, with their fonts and basemap, `typeset` that report as
//! PDF, `cli` the program. All are on unless `default-features = false` is said.

mod atomic;
mod error;
pub mod geo;
mod mapped;
mod shelf;
pub mod tsv;

pub mod calendar;

pub mod text;

pub mod gazetteer;
pub mod lexicon;

pub mod report;

pub mod geocode;

pub mod mention;

pub mod date;

pub mod event;

pub mod incident;

pub mod fusion;

pub mod index;
pub mod layer;
pub mod nearby;
#[cfg(feature = "render")]
pub mod snapshot;

#[cfg(feature = "render")]
pub mod sitrep;

pub mod evaluate;

mod pipeline;

pub use pipeline::{Coder, Reading, read};

pub use error::{Error, Result};

/// The README's examples, compiled and run as tests.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
