//! Sentences: where one ends and the next begins.

use std::ops::Range;

use super::{Text, TokenKind};

/// Splits at line ends and at full stops, question and exclamation marks; a stop after a single letter (د. أ.) or
/// inside a number is none. A bullet or a table row is a sentence of its own.
pub(super) fn split(text: &Text<'_>) -> Vec<Range<usize>> {
    let mut out = Vec::new();
    let mut start = 0;
    let mut row = is_row(text, 0);
    for index in 0..text.len() {
        let Some(token) = text.get(index) else { break };
        let ends = match token.kind {
            TokenKind::Break => {
                row = is_row(text, index + 1);
                true
            }
            TokenKind::Sign if row => false,
            TokenKind::Sign => match text.surface(index) {
                // A lone question mark in a cell says "unknown".
                "؟" | "?" => index.checked_sub(1).is_none_or(|i| text.sign(i) != "|"),
                "!" | "…" => true,
                "." => !is_abbreviation(text, index, start),
                _ => false,
            },
            _ => false,
        };
        if ends {
            if index > start {
                out.push(start..index);
            }
            start = index + 1;
        }
    }
    if text.len() > start {
        out.push(start..text.len());
    }
    out
}

/// Whether the line that begins at `start` is a row of a table, whose cells may hold several sentences.
fn is_row(text: &Text<'_>, start: usize) -> bool {
    let line = (start..text.len()).take_while(|i| text.get(*i).is_some_and(|t| t.kind != TokenKind::Break));
    line.filter(|i| text.sign(*i) == "|").count() > 2
}

/// Whether the stop at `index` follows a lone letter, or the number that opens a list item.
fn is_abbreviation(text: &Text<'_>, index: usize, start: usize) -> bool {
    let Some(before) = index.checked_sub(1).and_then(|i| text.get(i)) else { return false };
    let lone = before.is_word() && text.folded(index - 1).chars().count() == 1;
    let item = before.kind == TokenKind::Number && index - 1 == start;
    let glued = text.get(index).is_some_and(|stop| !stop.spaced);
    let runs_on = text.get(index + 1).is_some_and(|next| !next.spaced && next.kind != TokenKind::Break);
    (lone && glued) || item || runs_on
}
