//! Stretches that must not become an incident: threats, anniversaries, totals, rumours.

use std::ops::Range;

use super::answers::report_name;
use crate::incident::{Evidence, Incident};

/// Whether an incident rests on words of the report that lie wholly inside one of its traps.
pub(super) fn hit(incident: &Incident, report: &str, traps: &[Range<usize>]) -> bool {
    let inside =
        |span: Range<usize>| traps.iter().any(|trap| trap.start <= span.start && span.end <= trap.end);
    let own = |evidence: &&Evidence| report_name(&evidence.report) == report_name(report);
    incident.evidence.iter().filter(own).any(|evidence| inside(evidence.start..evidence.end))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::evaluate::sample::incidents;

    #[test]
    fn only_words_wholly_inside_are_in_a_trap() {
        let told = incidents(r#"{"evidence": [{"report": "a", "start": 10, "end": 20, "text": "x"}]}"#);
        assert!(hit(&told[0], "a", &[0..5, 10..20]));
        assert!(!hit(&told[0], "a", &[11..30, 40..50]) && !hit(&told[0], "a", &[]));
        assert!(!hit(&told[0], "b", &[0..5, 10..20]), "these are the words of another report");
    }
}
