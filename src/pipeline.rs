//! The stages composed: a report in, its mentions and incidents out.

use std::ops::Range;

use crate::event::extract;
use crate::gazetteer::Gazetteer;
use crate::incident::{Incident, build};
use crate::lexicon::annotate;
use crate::mention::{Mention, Role, find};
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

/// The places of names whose spans (in code points of the text) are known: a mention for each, in their order, without
/// a place where none is sure enough.
pub fn locate(report: &Report, gazetteer: &Gazetteer, spans: &[Range<usize>]) -> Vec<Mention> {
    let mentions = read(report, gazetteer).mentions;
    let place = |span: &Range<usize>| {
        let found = mentions.iter().find(|m| m.start < span.end && span.start < m.end).cloned();
        found.unwrap_or_else(|| Mention {
            report: report.id.clone(),
            start: span.start,
            end: span.end,
            text: report.text.chars().take(span.end).skip(span.start).collect(),
            place_id: None,
            name: None,
            name_en: None,
            kind: None,
            country: None,
            admin1: None,
            admin2: None,
            lat: None,
            lon: None,
            role: Role::Context,
            matched: None,
            confidence: 0.0,
        })
    };
    spans.iter().map(place).collect()
}
