//! Geocode takes a table with place names and gives it coordinates: every column stays as it was, and ours follow.
//!
//! It reads and writes row by row, so a table may be larger than the memory. A row below the confidence asked for
//! stays without a place, and the [`Summary`] says why: the name is not known, or may mean several places.
//!
//! ```
//! use yaqut::gazetteer::Gazetteer;
//! use yaqut::geocode::{Plan, geocode};
//!
//! let table = "id;المكان\n1;مدينة غنجة\n2;ططططط\n";
//! let plan = Plan { name: "المكان".into(), ..Plan::default() };
//! let mut out = Vec::new();
//! let summary = geocode(Gazetteer::builtin(), "places.csv", table.as_bytes(), &mut out, &plan, &mut |odd| panic!("{odd}"))?;
//! assert_eq!((summary.rows, summary.placed, summary.unmatched), (2, 1, 1));
//! assert!(String::from_utf8_lossy(&out).contains("1;مدينة غنجة;gn586523;غنجة;Ganja;city;AZ"));
//! # Ok::<(), yaqut::Error>(())
//! ```

mod column;
mod geocoder;
mod table;
mod write;

use std::io::{Read, Write};

use crate::gazetteer::{Gazetteer, Hints};
use crate::{Error, Result};

use column::Columns;
use geocoder::{Asked, Geocoder};
use table::Table;
use write::Sink;

pub use geocoder::{Answer, Placed};

/// The form of the output.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Form {
    /// A table with the separator of the one that came in.
    #[default]
    Csv,
    /// A JSON object a line.
    Jsonl,
    /// A GeoJSON layer of the rows that have a place.
    Geojson,
}

/// Which columns are read, and what is known of all rows.
#[derive(Debug, Clone)]
pub struct Plan {
    /// The column with the names of places.
    pub name: String,
    /// The column with countries: ISO codes, or names in any script.
    pub country: Option<String>,
    /// The column with first- or second-order units, by name or id.
    pub admin: Option<String>,
    /// The column with kinds: words of the gazetteer or generic nouns.
    pub kind: Option<String>,
    /// What holds for every row; a row's own country and unit come before it.
    pub hints: Hints,
    /// Below this confidence (0–1) a row stays without a place.
    pub min_confidence: f64,
    /// The form of the output.
    pub form: Form,
    /// The encoding of the table; recognised where it is not named.
    pub encoding: Option<String>,
}

impl Default for Plan {
    fn default() -> Self {
        Self {
            name: String::new(),
            country: None,
            admin: None,
            kind: None,
            hints: Hints::default(),
            min_confidence: 0.5,
            form: Form::Csv,
            encoding: None,
        }
    }
}

/// How a table went.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Summary {
    /// Rows read.
    pub rows: usize,
    /// Rows with a place.
    pub placed: usize,
    /// Rows whose name is not known, or not surely enough.
    pub unmatched: usize,
    /// Rows whose name may mean several places.
    pub ambiguous: usize,
    /// Rows that could not be read, and are left out.
    pub bad: usize,
    /// The first rows without a place: line, name and why.
    pub open: Vec<(usize, String, String)>,
}

/// How many rows without a place the summary lists.
const LISTED: usize = 10;

/// Geocodes a table, called `file` in messages, from `input` to `out`. What is odd or wrong with a row goes to
/// `notice`, and the row after it still follows.
///
/// # Errors
/// [`Error::Parameter`] when a column is not there, [`Error::Io`] when reading or writing fails, [`Error::Data`] when
/// the file is no table.
pub fn geocode(
    gazetteer: &Gazetteer,
    file: &str,
    input: impl Read,
    out: impl Write,
    plan: &Plan,
    notice: &mut dyn FnMut(String),
) -> Result<Summary> {
    let mut table = Table::open(file, input, plan.encoding.as_deref(), notice)?;
    let columns = Columns::new(&table.header, plan)?;
    let mut geocoder = Geocoder::new(gazetteer, &plan.hints, plan.min_confidence);
    let written = |error| Error::io("standard output", error);
    let mut sink = Sink::new(out, plan.form, &table, &columns).map_err(written)?;
    let mut summary = Summary::default();
    while let Some(row) = table.next_row()? {
        let (line, cells) = match row {
            Ok(row) => row,
            Err(error) => {
                summary.bad += 1;
                notice(error.to_string());
                continue;
            }
        };
        summary.rows += 1;
        let asked = columns.asked(cells);
        let answer = geocoder.answer(&asked);
        let why = match &answer {
            Answer::Placed(_) => None,
            Answer::Unmatched(why) | Answer::Ambiguous(why) => Some(why),
        };
        match &answer {
            Answer::Placed(_) => summary.placed += 1,
            Answer::Unmatched(_) => summary.unmatched += 1,
            Answer::Ambiguous(_) => summary.ambiguous += 1,
        }
        if let Some(why) = why.filter(|_| summary.open.len() < LISTED) {
            summary.open.push((line, asked.name.to_string(), why.clone()));
        }
        sink.row(gazetteer, cells, &answer).map_err(written)?;
    }
    sink.end().map_err(written)?;
    Ok(summary)
}

#[cfg(test)]
mod tests;
