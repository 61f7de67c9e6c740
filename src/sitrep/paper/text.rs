//! A text of a record as the template takes it: a string, and the direction that it reads in.

use serde_json::{Value, json};

use crate::sitrep::markup::{bare, short};
use crate::sitrep::piece::Piece;

/// A word longer than this may be broken anywhere: no column is as wide as what a hostile report may hold.
const LONGEST: usize = 28;

/// A line in parts: `t` the text, `d` the direction of what comes from a record.
pub(super) fn line(pieces: &[Piece]) -> Vec<Value> {
    let part = |piece: &Piece| match piece {
        Piece::Ours(text) => json!({ "t": words(text), "d": null }),
        Piece::Name(name) => json!({ "t": words(name), "d": direction(name) }),
    };
    pieces.iter().map(part).collect()
}

/// A short text of a record or of the caller's.
pub(super) fn text(raw: &str) -> Value {
    json!({ "t": words(&bare(&short(raw))), "d": direction(raw) })
}

/// A text without controls and signs that override directions, long words breakable.
pub(super) fn words(raw: &str) -> String {
    let (mut out, mut long) = (String::with_capacity(raw.len()), 0);
    for c in bare(raw).chars() {
        let c = if c.is_control() || matches!(c, '\u{2028}' | '\u{2029}') { ' ' } else { c };
        long = if c.is_whitespace() { 0 } else { long + 1 };
        if long > LONGEST {
            // ZERO WIDTH SPACE
            out.push('\u{200B}');
            long = 1;
        }
        out.push(c);
    }
    out
}

/// `rtl` or `ltr` by the first letter that has a direction.
pub(super) fn direction(text: &str) -> Option<&'static str> {
    let first = text.chars().find(|c| c.is_alphabetic())?;
    Some(if is_rtl(first) { "rtl" } else { "ltr" })
}

/// Hebrew, Arabic and their neighbours.
pub(super) fn is_rtl(c: char) -> bool {
    matches!(c, '\u{590}'..='\u{8FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_bears_its_direction_and_no_control() {
        let part = line(&[Piece::name("12 ترتر\u{0}\n\u{202E}x")]);
        assert_eq!(part, [json!({ "t": "12 ترتر  x", "d": "rtl" })]);
        assert_eq!(direction("§ 5"), None);
    }

    #[test]
    fn a_word_without_end_may_be_broken() {
        assert_eq!(words(&"ا".repeat(100)).matches('\u{200B}').count(), 3);
        assert_eq!(words("a b"), "a b");
    }
}
