//! A report's right answers.

use std::collections::BTreeMap;
use std::ops::Range;

use serde::Deserialize;
use serde_json::Value;

use super::incident::{self, GoldIncident};
use super::lenient;
use super::toponym::{self, GoldToponym};
use crate::evaluate::answers::report_name;
use crate::geo::Position;

/// What is right of a report.
#[derive(Debug, Clone)]
pub struct GoldReport {
    /// The report's id without folder and extension.
    pub id: String,
    /// Every mention of a toponym.
    pub toponyms: Vec<GoldToponym>,
    /// The incidents that it tells.
    pub incidents: Vec<GoldIncident>,
    /// The stretches that must not become an incident, in code points.
    pub traps: Vec<Range<usize>>,
}

impl GoldReport {
    /// Whether the mentions have spans, so that recognition can be judged.
    pub fn has_spans(&self) -> bool {
        self.toponyms.first().is_some_and(|toponym| toponym.span.is_some())
    }
}

#[derive(Deserialize)]
struct Line {
    #[serde(deserialize_with = "lenient::name")]
    id: String,
    #[serde(default)]
    toponyms: Vec<toponym::Line>,
    #[serde(default)]
    incidents: Vec<incident::Line>,
    #[serde(default)]
    traps: Vec<Value>,
}

/// The report of a line.
pub(super) fn parse(value: Value) -> Result<GoldReport, String> {
    let line: Line = serde_json::from_value(value).map_err(|error| error.to_string())?;
    let mut toponyms = Vec::new();
    for (number, toponym) in (1..).zip(line.toponyms) {
        toponyms.extend(toponym.expand().map_err(|reason| format!("toponym {number}: {reason}"))?);
    }
    if toponyms.iter().any(|toponym| toponym.span.is_some() != toponyms[0].span.is_some()) {
        return Err("some toponyms have spans and some have none".to_owned());
    }
    let mut named: BTreeMap<&str, Vec<Position>> = BTreeMap::new();
    for toponym in &toponyms {
        named.entry(&toponym.folded).or_default().extend(toponym.position);
    }
    let incidents = (1..).zip(line.incidents).map(|(number, incident)| {
        incident.settle(&named).map_err(|reason| format!("incident {number}: {reason}"))
    });
    let incidents = incidents.collect::<Result<_, _>>()?;
    // A trap may also be a sentence for people; that one has no span.
    let end = |trap: &Value, name: &str| trap.get(name)?.as_u64()?.try_into().ok();
    let traps = line.traps.iter().filter_map(|trap| Some(end(trap, "start")?..end(trap, "end")?));
    Ok(GoldReport { id: report_name(&line.id), traps: traps.collect(), toponyms, incidents })
}
