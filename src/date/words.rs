//! The words of time at a token: numbers, ordinals, months, years, days of the week.

use std::ops::Range;

use jiff::civil::Date;

use super::month::Month;
use crate::lexicon::{Annotated, Class, Sense};
use crate::text::{TokenKind, clitic};

/// How far back the month may be named that "of it" means, in tokens.
const BACK: usize = 300;
/// How many tokens beyond its stretch an expression may run.
const BEYOND: usize = 12;

/// A marked text as the grammar of time reads it, up to where an expression may run.
pub(super) struct Words<'m, 't, 'a> {
    pub(super) marked: &'m Annotated<'t, 'a>,
    /// The day against which relative expressions are read.
    pub(super) published: Option<Date>,
    /// The token that no expression passes.
    pub(super) end: usize,
}

impl<'m, 't, 'a> Words<'m, 't, 'a> {
    pub fn new(marked: &'m Annotated<'t, 'a>, range: &Range<usize>, published: Option<Date>) -> Self {
        let reach = (range.end + BEYOND).min(marked.text.len());
        let is_break = |i: &usize| marked.text.get(*i).is_some_and(|t| t.kind == TokenKind::Break);
        // A row of a table is one line; its cells are cut elsewhere.
        let end = (range.end.min(reach)..reach).find(is_break).unwrap_or(reach);
        Self { marked, published, end }
    }

    /// The sense of `class` at a token that an expression may still reach.
    pub fn sense(&self, at: usize, class: Class) -> Option<&'m Sense> {
        (at < self.end).then(|| self.marked.sense(at, class))?
    }

    /// Whether a sense of `class` with this value stands at a token, and the token after it.
    pub fn means(&self, at: usize, class: Class, value: &str) -> Option<usize> {
        self.sense(at, class).filter(|s| s.value == value).map(|s| at + s.tokens)
    }

    /// The token after the joint at `at`, or `at` itself where there is none.
    pub fn skip(&self, at: usize, class: Class, value: &str) -> usize {
        self.means(at, class, value).unwrap_or(at)
    }

    pub fn surface(&self, at: usize) -> &'a str {
        if at < self.end { self.marked.text.surface(at) } else { "" }
    }

    /// The sign at a token; empty where another token stands there.
    pub fn sign(&self, at: usize) -> &'a str {
        if at < self.end { self.marked.text.sign(at) } else { "" }
    }

    pub fn is_sign(&self, at: usize, signs: &[&str]) -> bool {
        signs.contains(&self.sign(at))
    }

    pub fn is_comma(&self, at: usize) -> bool {
        self.is_sign(at, &["،", ","])
    }

    pub fn is_dash(&self, at: usize) -> bool {
        self.is_sign(at, &["-", "–", "—", "−"])
    }

    /// Whether the token is "and" standing before a figure.
    pub fn is_and(&self, at: usize) -> bool {
        at < self.end && self.marked.text.folded(at).chars().eq([clitic::AND])
    }

    pub fn is_of(&self, at: usize) -> bool {
        at < self.end && self.marked.marks(at, "of")
    }

    /// The whole number in digits at `at`.
    pub fn digits(&self, at: usize) -> Option<u32> {
        let token = self.marked.text.get(at).filter(|_| at < self.end)?;
        (token.kind == TokenKind::Number).then(|| self.marked.text.folded(at).parse().ok())?
    }

    /// A number in digits or words, also with the article, and the token after it.
    pub fn number(&self, at: usize) -> Option<(i32, usize)> {
        let at = self.past_article(at);
        if let Some(n) = self.digits(at) {
            return Some((i32::try_from(n).ok()?, at + 1));
        }
        let sense = self.sense(at, Class::Number)?;
        let units: i32 = sense.value.parse().ok()?;
        let after = at + sense.tokens;
        // "four and twenty".
        let tens = self.sense(after, Class::Number).filter(|s| s.reading.conjunction && units < 10);
        match tens.and_then(|s| Some((s.value.parse::<i32>().ok()?, s.tokens))) {
            Some((tens, tokens)) if (20..100).contains(&tens) => Some((units + tens, after + tokens)),
            _ => Some((units, after)),
        }
    }

    /// The token after an article that stands alone before a figure.
    pub fn past_article(&self, at: usize) -> usize {
        let alone = at < self.end && self.marked.text.folded(at) == clitic::ARTICLE;
        if alone && self.digits(at + 1).is_some() { at + 1 } else { at }
    }

    /// A day of the month in digits or words, and the token after it.
    pub fn day_number(&self, at: usize) -> Option<(i8, usize)> {
        let (n, after) = match self.digits(at) {
            Some(n) => (n, at + 1),
            None => {
                let sense = self.sense(at, Class::Ordinal).filter(|s| s.extra.is_empty())?;
                (sense.value.parse().ok()?, at + sense.tokens)
            }
        };
        (1..=31).contains(&n).then(|| Some((i8::try_from(n).ok()?, after)))?
    }

    /// The month named at `at`, also as a pair (أيلول/سبتمبر), and the token after it.
    pub fn month(&self, at: usize) -> Option<(Month, usize)> {
        let sense = self.sense(at, Class::Month).filter(|s| s.reading.skip == 0)?;
        let month = Month::new(sense.value, sense.extra)?;
        let mut after = at + sense.tokens;
        let pair = |i: usize| self.sense(i, Class::Month).map(|s| i + s.tokens);
        if self.is_sign(after, &["/", "-"]) && pair(after + 1).is_some() {
            after = pair(after + 1)?;
        } else if self.is_sign(after, &["("])
            && let Some(end) = pair(after + 1)
            && self.is_sign(end, &[")"])
        {
            after = end + 1;
        }
        Some((month, after))
    }

    /// The month that is named last before `at`.
    pub fn last_month(&self, at: usize) -> Option<Month> {
        (at.saturating_sub(BACK)..at).rev().find_map(|i| self.month(i)).map(|(month, _)| month)
    }

    /// A year in digits or words, also after "of the year", and the token after it.
    pub fn year(&self, at: usize) -> Option<(i16, usize)> {
        let between = |i: usize| {
            self.is_comma(i)
                || self.is_of(i)
                || self.is_sign(i, &["/", "-"])
                || self.means(i, Class::Span, "year").is_some()
        };
        let at = (at..at + 3).find(|i| !between(*i))?;
        if let Some(year) = self.digits(at).filter(|n| (1300..2100).contains(n)) {
            return Some((i16::try_from(year).ok()?, at + 1));
        }
        let sense = self.sense(at, Class::Year)?;
        Some((sense.value.parse().ok()?, at + sense.tokens))
    }

    /// The day of the week at `at` (1 Monday … 7 Sunday), also after "day", and the token after it.
    pub fn weekday(&self, at: usize) -> Option<(i8, usize)> {
        let at = self.skip(at, Class::Joint, "day");
        let sense = self.sense(at, Class::Weekday)?;
        Some((sense.value.parse().ok()?, at + sense.tokens))
    }
}
