//! Segments: a sentence cut where one statement ends and the next begins.

use std::ops::Range;

use crate::lexicon::{Annotated, Class};
use crate::text::TokenKind;

/// Cuts a sentence at commas, colons, spaced dashes, and before words that open a new clause.
///
/// A comma inside a list of names or numbers cuts too; whoever looks for places or tolls joins neighbours again.
pub(super) fn segments(marked: &Annotated<'_, '_>, sentence: Range<usize>) -> Vec<Range<usize>> {
    let mut out = Vec::new();
    let mut start = sentence.start;
    let mut cut = |from: &mut usize, at: usize, next: usize| {
        if at > *from {
            out.push(*from..at);
        }
        *from = next;
    };
    for index in sentence.clone() {
        let Some(token) = marked.text.get(index) else { break };
        if token.kind == TokenKind::Sign {
            let sign = marked.text.surface(index);
            let dash = matches!(sign, "-" | "–" | "—" | "ـ") && token.spaced;
            if matches!(sign, "،" | "," | "؛" | ";" | ":" | "|" | "•") || dash {
                cut(&mut start, index, index + 1);
            }
        } else if marked.sense(index, Class::Clause).is_some_and(|s| s.value == "contrast") && index > start {
            cut(&mut start, index, index);
        }
    }
    cut(&mut start, sentence.end, sentence.end);
    out
}
