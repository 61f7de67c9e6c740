//! Sections: a heading, or the head of a list item, that says where and when what follows it happened.

use std::ops::Range;

use jiff::civil::Date;

use super::part::Part;
use super::segment::{is_clock, leads_minutes};
use crate::date::{Times, When, expression};
use crate::lexicon::{Annotated, Class};
use crate::mention::Found;
use crate::text::TokenKind;

/// What the heading above, or the head of the line, says of place and time.
#[derive(Debug, Clone, Default)]
pub(super) struct Section {
    /// The date of the last heading that has one.
    pub heading_date: Option<When>,
    /// The place of the last heading that has one.
    pub heading_place: Option<usize>,
    /// The date at the head of this line.
    pub line_date: Option<When>,
    /// The place at the head of this line.
    pub line_place: Option<usize>,
    /// The first token of this line.
    line: usize,
    /// The first token of the last sentence.
    seen: usize,
}

impl Section {
    /// Takes note of a sentence before it is read: of the head of its line, and of a heading's place.
    pub fn enter(
        &mut self,
        times: &Times<'_, '_, '_>,
        sentence: &Range<usize>,
        found: &[Found],
        parts: &[Part],
        published: Option<Date>,
    ) {
        let marked = times.marked;
        // Only what came since the last sentence is looked through: a line may be as long as the report.
        let line = (self.seen..sentence.start)
            .rev()
            .find(|i| marked.text.get(*i).is_some_and(|t| t.kind == TokenKind::Break))
            .map_or(self.line, |i| i + 1);
        self.seen = sentence.start;
        if line != self.line || line == sentence.start {
            self.line = line;
            let head = line..head_end(marked, line, sentence.end);
            let inside = |f: &Found| head.contains(&f.tokens.start);
            self.line_place = (!head.is_empty())
                .then(|| found.iter().zip(parts).position(|(f, p)| inside(f) && *p != Part::Origin))
                .flatten();
            self.line_date =
                if head.is_empty() { None } else { expression(times, head, published).map(|(when, _)| when) };
        }
    }

    /// Takes note of a sentence that told nothing: a short line is a heading of what stands under it.
    pub fn leave(
        &mut self,
        times: &Times<'_, '_, '_>,
        sentence: &Range<usize>,
        found: &[Found],
        published: Option<Date>,
    ) {
        let marked = times.marked;
        let alone = self.line == sentence.start
            && marked.text.get(sentence.end).is_none_or(|t| t.kind == TokenKind::Break);
        let words = sentence.clone().filter(|i| marked.text.get(*i).is_some_and(|t| t.is_word())).count();
        // A line of a ticker, with its hour, heads nothing.
        let ticker = is_clock(marked, sentence.start + 1);
        if !alone || words > 6 || ticker {
            return;
        }
        let told = expression(times, sentence.clone(), published);
        if let Some((when, _)) = told {
            self.heading_date = Some(when);
        }
        // Only a line with a colon, or of a name and little else, heads a section.
        let colon = sentence.clone().next_back().is_some_and(|i| marked.text.sign(i) == ":");
        let place = found.iter().position(|f| sentence.contains(&f.tokens.start));
        // A dateline says where the report was written, not where things happened.
        if (colon || words <= 3) && told.is_none() {
            self.heading_place = place
                .filter(|i| !found[*i].context.dateline || colon)
                .filter(|_| !marked.any(sentence, Class::Speech));
        }
    }
}

/// Where the head of a line ends: at a colon within its first ten tokens; after a bullet or a number also at a comma.
fn head_end(marked: &Annotated<'_, '_>, line: usize, end: usize) -> usize {
    let item = marked.text.get(line).is_some_and(|t| matches!(t.kind, TokenKind::Sign | TokenKind::Number));
    (line..end.min(line + 10))
        .find(|i| match marked.text.sign(*i) {
            ":" => !leads_minutes(marked, *i),
            "،" | "|" => item,
            _ => false,
        })
        .unwrap_or(line)
}
