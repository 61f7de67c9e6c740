//! The stages composed: a report in, its mentions and incidents out.

use crate::event::extract;
use crate::gazetteer::Gazetteer;
use crate::incident::{Incident, build};
use crate::lexicon::annotate;
use crate::mention::{Mention, find};
use crate::report::Report;
use crate::text::Text;

/// What a report tells.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Reading {
    /// Its toponyms, in text order.
    pub mentions: Vec<Mention>,
    /// Its incidents, in text order.
    pub incidents: Vec<Incident>,
    /// For each mention the named reasons for its place, with their weights; see [`crate::mention::REASONS`].
    pub reasons: Vec<Vec<(&'static str, f64)>>,
}

/// Reads a report.
pub fn read(report: &Report, gazetteer: &Gazetteer) -> Reading {
    let text = Text::new(&report.text);
    let marked = annotate(&text);
    let mut found = find(&marked, gazetteer);
    let events = extract(&marked, &mut found, gazetteer, report.published);
    Reading {
        mentions: found.iter().map(|f| f.record(&report.id, &report.text, gazetteer)).collect(),
        reasons: found.iter().map(|f| f.why.clone()).collect(),
        incidents: build(&report.id, &text, &found, &events, gazetteer),
    }
}
