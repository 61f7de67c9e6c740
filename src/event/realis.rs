//! Realis: did it happen, and is it told here? Each rule that says no has a name and its cue words in `cues.tsv`.

use std::ops::Range;

use crate::lexicon::{Annotated, Class};
use crate::text::TokenKind;

/// The rule that keeps the trigger at `at` from being an incident, if any.
pub(super) fn excluded(
    marked: &Annotated<'_, '_>,
    sentence: &Range<usize>,
    segment: &Range<usize>,
    at: usize,
) -> Option<&'static str> {
    let opening = sentence.start..(sentence.start + 4).min(sentence.end);
    for index in sentence.clone() {
        let Some(cue) = marked.sense(index, Class::Cue) else { continue };
        let inside = segment.contains(&index);
        let hit = match (cue.value, cue.extra) {
            // A negation governs what follows it closely, unless the negated verb is one of denial or of change.
            ("negation", _) => inside && index < at && at - index <= 5 && !undone(marked, index, at),
            ("hypothetical", _) => index < at && (inside || index >= segment.start) && at - index <= 12,
            ("diplomacy" | "accusation", _) => {
                inside && (index < at && at - index <= 8 || at < index && index - at <= 1)
            }
            ("intent", _) => inside && index < at && at - index <= 6,
            ("threat" | "warning", _) => inside && index < at + 2 && index != at,
            ("plan", _) => inside && index != at,
            ("metaphor", _) => {
                inside
                    && (index <= at && at < index + cue.tokens || cue.tokens == 1 && index.abs_diff(at) <= 2)
            }
            ("background", _) => opening.contains(&index) || inside || index < at,
            ("cumulative", _) => inside || (index < at && at - index < 12),
            (_, "sentence") => opening.contains(&index) || inside,
            ("lasting" | "transfer", _) => false,
            (_, "clause") => inside,
            _ => index < at && inside,
        };
        if hit {
            return Some(cue.value);
        }
    }
    question(marked, sentence).then_some("question")
}

/// Whether a denial or a double negation stands between the negation and the trigger.
fn undone(marked: &Annotated<'_, '_>, negation: usize, at: usize) -> bool {
    (negation + 1..at)
        .any(|i| marked.is(i, Class::Denial) || marked.text.get(i).is_some_and(|t| t.kind == TokenKind::Sign))
}

fn question(marked: &Annotated<'_, '_>, sentence: &Range<usize>) -> bool {
    matches!(marked.text.surface(sentence.end), "؟" | "?")
}
