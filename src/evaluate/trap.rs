//! Stretches that must not become an incident: threats, anniversaries, totals, rumours.

use std::ops::Range;

use crate::incident::Incident;

/// Whether an incident rests on words that lie wholly inside a trap.
pub(super) fn hit(incident: &Incident, traps: &[Range<usize>]) -> bool {
    let inside =
        |span: Range<usize>| traps.iter().any(|trap| trap.start <= span.start && span.end <= trap.end);
    incident.evidence.iter().any(|evidence| inside(evidence.start..evidence.end))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::evaluate::sample::incidents;

    #[test]
    fn only_words_wholly_inside_are_in_a_trap() {
        let told = incidents(r#"{"evidence": [{"report": "a", "start": 10, "end": 20, "text": "x"}]}"#);
        assert!(hit(&told[0], &[0..5, 10..20]));
        assert!(!hit(&told[0], &[11..30, 40..50]) && !hit(&told[0], &[]));
    }
}
