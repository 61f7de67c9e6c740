//! A line in parts: words of the report's own, and names out of records, which keep their own direction.

use super::markup::{bare, short, text};

/// A part of a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Piece {
    /// Words from the tables of `maps/`, numbers and dates.
    Ours(String),
    /// What a record says, in whatever language.
    Name(String),
}

impl Piece {
    /// Words of our own.
    pub(super) fn ours(words: impl Into<String>) -> Self {
        Self::Ours(words.into())
    }

    /// The text alone.
    #[cfg_attr(not(feature = "typeset"), allow(dead_code, reason = "the report on paper alone asks"))]
    pub(super) fn text(&self) -> &str {
        match self {
            Self::Ours(text) | Self::Name(text) => text,
        }
    }

    /// A text of a record in full.
    pub(super) fn name(raw: &str) -> Self {
        Self::Name(bare(raw))
    }

    /// The same, cut where it is longer than anybody reads.
    pub(super) fn brief(raw: &str) -> Self {
        Self::Name(bare(&short(raw)))
    }
}

/// A line as HTML: each name in a `<bdi>`.
pub(super) fn html(pieces: &[Piece]) -> String {
    let part = |piece: &Piece| match piece {
        Piece::Ours(words) => text(words),
        Piece::Name(name) => format!("<bdi>{}</bdi>", text(name)),
    };
    pieces.iter().map(part).collect()
}

/// Lines one behind the other with a word of ours between them.
pub(super) fn joined(lines: Vec<Vec<Piece>>, between: &str) -> Vec<Piece> {
    let mut out = Vec::new();
    for line in lines.into_iter().filter(|line| !line.is_empty()) {
        if !out.is_empty() {
            out.push(Piece::ours(between));
        }
        out.extend(line);
    }
    out
}

/// A phrase of ours with a line in its gap.
pub(super) fn filled(phrase: &str, line: Vec<Piece>) -> Vec<Piece> {
    let (before, after) = phrase.split_once("{}").unwrap_or((phrase, ""));
    let ends = |words: &str| (!words.is_empty()).then(|| Piece::ours(words));
    ends(before).into_iter().chain(line).chain(ends(after)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_isolated_and_escaped_and_our_words_stand_round_it() {
        let line = filled("as {} writes", vec![Piece::name("<b>\u{202E}ترتر")]);
        assert_eq!(html(&line), "as <bdi>&lt;b&gt;ترتر</bdi> writes");
        let two = joined(vec![vec![Piece::ours("a")], Vec::new(), vec![Piece::name("b")]], ", ");
        assert_eq!(html(&two), "a, <bdi>b</bdi>");
    }
}
