//! Gold and answers for the tests of this module.

use super::gold::{Gold, GoldReport};
use crate::incident::Incident;
use crate::layer::read_jsonl;
use crate::mention::{Mention, Role};

/// The report of a piece of JSON.
pub(super) fn gold(json: &str) -> GoldReport {
    let line = json.replace('\n', " ");
    let (gold, faults) = Gold::read_from(line.as_bytes(), "gold.jsonl").expect("gold");
    assert!(faults.is_empty(), "{faults:?}");
    let Gold::Reports(mut reports) = gold else { panic!("a report") };
    reports.remove(0)
}

/// Incidents of JSON lines that tell as much of them as the test needs.
pub(super) fn incidents(lines: &str) -> Vec<Incident> {
    read_jsonl(lines.as_bytes(), "incidents.jsonl").expect("incidents")
}

/// A mention with these words, unplaced.
pub(super) fn mention(text: &str) -> Mention {
    Mention {
        report: "a".into(),
        start: 0,
        end: 4,
        text: text.into(),
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
        confidence: 0.5,
    }
}
