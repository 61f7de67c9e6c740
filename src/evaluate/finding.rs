//! What lies behind the figures: each miss and each false alarm, with its report, its span and its words.

use std::fmt;
use std::ops::Range;

/// What is wrong.
#[derive(Debug, Clone, PartialEq)]
pub enum Fault {
    /// A toponym that was not found.
    Missed,
    /// A toponym that is none.
    Extra,
    /// A toponym that was found and given no place.
    Unplaced,
    /// A toponym that was placed so many kilometres away.
    Misplaced(f64),
    /// An incident that was not found.
    IncidentMissed,
    /// The same, where finding it was not owed.
    OptionalIncidentMissed,
    /// An incident that is none.
    IncidentExtra,
    /// An incident made of words that must not yield one.
    Trap,
}

/// One thing that is wrong.
#[derive(Debug, Clone, PartialEq)]
pub struct Finding {
    /// The report, without folder and extension.
    pub report: String,
    /// Where in its text, in code points.
    pub span: Option<Range<usize>>,
    /// The words there; of an incident its type, places and days.
    pub text: String,
    /// What is wrong.
    pub fault: Fault,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missed => f.write_str("missed"),
            Self::Extra => f.write_str("extra"),
            Self::Unplaced => f.write_str("not placed"),
            Self::Misplaced(km) => write!(f, "placed {km:.0} km away"),
            Self::IncidentMissed => f.write_str("incident missed"),
            Self::OptionalIncidentMissed => f.write_str("optional incident missed"),
            Self::IncidentExtra => f.write_str("incident extra"),
            Self::Trap => f.write_str("incident in a trap"),
        }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.report)?;
        if let Some(span) = &self.span {
            write!(f, " {}–{}", span.start, span.end)?;
        }
        write!(f, ": {}: {}", self.fault, self.text)
    }
}
