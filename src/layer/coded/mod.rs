//! The profession's tables: incidents in the columns and vocabularies of ACLED and of the UCDP GED, to be appended to
//! theirs.
//!
//! The columns are theirs, exactly and in their order; what a report does not tell stays empty, since a guess in
//! somebody's data set is worse than a gap. An incident that is no event of theirs is left out and counted.

mod acled;
mod country;
mod row;
mod ucdp;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::{self, Write};

pub use acled::ACLED_COLUMNS;
pub use row::{Column, Row};
pub use ucdp::UCDP_COLUMNS;

use super::csv::Cells;
use crate::incident::{Imprints, Incident, IncidentType};

/// Whose table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Coding {
    /// The Armed Conflict Location & Event Data project's.
    Acled,
    /// The Uppsala Conflict Data Program's Georeferenced Event Dataset.
    Ucdp,
}

/// What was written of a table of the profession.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CodedTable {
    /// How many rows.
    pub rows: usize,
    /// How many incidents were left out, by the reason.
    pub left_out: BTreeMap<&'static str, usize>,
}

impl Coding {
    /// The columns, in order.
    pub fn columns(self) -> &'static [Column] {
        match self {
            Self::Acled => ACLED_COLUMNS,
            Self::Ucdp => UCDP_COLUMNS,
        }
    }

    /// The columns as a Markdown table, for the documentation.
    pub fn describe(self) -> String {
        let mut table = String::from("| column | what stands in it |\n|---|---|\n");
        for Column { name, meaning, .. } in self.columns() {
            let meaning = if meaning.is_empty() { "always empty" } else { meaning };
            // Writing to a string cannot fail.
            let _ = writeln!(table, "| `{name}` | {meaning} |");
        }
        table
    }

    /// Why an incident is no event of theirs.
    fn refuses(self, incident: &Incident) -> Option<&'static str> {
        let deaths = [incident.killed_low, incident.killed_best, incident.killed_high];
        match self {
            Self::Acled => None,
            Self::Ucdp if !is_violence(incident.kind) => Some("no use of armed force"),
            Self::Ucdp if deaths.iter().flatten().all(|n| *n == 0) => {
                Some("nobody is known to have been killed")
            }
            Self::Ucdp => None,
        }
    }
}

/// Whether a type is a use of armed force.
fn is_violence(kind: IncidentType) -> bool {
    !matches!(
        kind,
        IncidentType::Protest
            | IncidentType::Displacement
            | IncidentType::AbductionArrest
            | IncidentType::Other
    )
}

/// Writes incidents as a table of `coding`: a heading and a row for each that is an event of theirs, by RFC 4180, text
/// that a spreadsheet would take for a formula disarmed as in [`write_csv`](super::write_csv).
///
/// # Errors
/// What `out` says.
pub fn write_coded(
    out: impl Write,
    coding: Coding,
    incidents: &[Incident],
    imprints: &Imprints,
) -> io::Result<CodedTable> {
    let mut table = Cells::new(out);
    let columns = coding.columns();
    table.heading(columns.iter().map(|column| column.name))?;
    let mut written = CodedTable::default();
    for incident in incidents {
        if let Some(reason) = coding.refuses(incident) {
            *written.left_out.entry(reason).or_default() += 1;
            continue;
        }
        let row = Row::new(incident, imprints);
        columns.iter().try_for_each(|column| table.cell(&(column.get)(&row)))?;
        table.end_row()?;
        written.rows += 1;
    }
    table.flush()?;
    Ok(written)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::layer::sample;

    #[test]
    fn the_columns_are_as_many_as_theirs_and_none_stands_twice() {
        for (coding, count) in [(Coding::Acled, 31), (Coding::Ucdp, 49)] {
            let mut names: Vec<_> = coding.columns().iter().map(|column| column.name).collect();
            assert_eq!(names.len(), count, "{coding:?}");
            names.sort_unstable();
            names.dedup();
            assert_eq!(names.len(), count, "{coding:?}");
        }
    }

    #[test]
    fn what_is_no_event_of_theirs_is_counted() {
        let quiet = Incident {
            killed_low: Some(0),
            killed_best: Some(0),
            killed_high: Some(0),
            ..sample::strike("q")
        };
        let flight = Incident { kind: IncidentType::Displacement, ..sample::strike("d") };
        let all = [sample::strike("s"), quiet, flight];
        let written = |coding| write_coded(Vec::new(), coding, &all, &Imprints::default()).expect("memory");
        let ucdp = written(Coding::Ucdp);
        assert_eq!((ucdp.rows, ucdp.left_out.values().sum::<usize>()), (1, 2));
        assert_eq!((written(Coding::Acled).rows, written(Coding::Acled).left_out.len()), (3, 0));
    }
}
