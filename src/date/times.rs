//! The grammar of time: which expression begins at a token, and all that a stretch of text has.

use std::cell::RefCell;
use std::ops::Range;

use jiff::civil::Date;
use rustc_hash::FxHashMap;

use super::absolute::{absolute, bare_interval, bare_night};
use super::relative::{relative, within};
use super::since::{since, streak};
use super::stretch::{month, part, season_or_year};
use super::weekday::{Named, weekday};
use super::when::When;
use super::words::Words;
use crate::lexicon::{Annotated, Class, Classes};
use crate::text::{TokenKind, clitic};

/// How a time is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// With a day of the month.
    Dated,
    /// A day, a night, a period.
    Point,
    /// The last hours or days up to now.
    Recent,
    /// From some day until now.
    Since,
    /// For so many days in a row.
    Streak,
}

/// What begins at a token.
#[derive(Debug, Clone, Copy)]
pub(super) enum Reading {
    /// A time, up to the token `end`.
    Time { when: When, end: usize, kind: Kind },
    /// Words of time that say nothing of the past: a day to come, an hour in another zone.
    Nothing { end: usize },
}

/// A time with its tokens.
#[derive(Debug, Clone)]
pub(super) struct Told {
    pub when: When,
    pub tokens: Range<usize>,
    pub kind: Kind,
}

/// What a text tells of time, worked out once however often it is asked for.
pub struct Times<'m, 't, 'a> {
    /// The text.
    pub marked: &'m Annotated<'t, 'a>,
    /// By the token at which a time may begin and the one that it does not pass.
    known: RefCell<FxHashMap<(usize, usize), Known>>,
}

/// What begins at a token, read against a day of publication.
type Known = (Option<Date>, Option<Reading>);

impl<'m, 't, 'a> Times<'m, 't, 'a> {
    /// Those of a text of which nothing was asked yet.
    pub fn of(marked: &'m Annotated<'t, 'a>) -> Self {
        Self { marked, known: RefCell::default() }
    }

    /// All times that begin in `range`, in order; none inside another.
    pub(super) fn within(&self, range: &Range<usize>, published: Option<Date>) -> Vec<Told> {
        self.first(range, published, usize::MAX)
    }

    /// As many of them as asked for, the first ones.
    pub(super) fn first(&self, range: &Range<usize>, published: Option<Date>, most: usize) -> Vec<Told> {
        let w = Words::new(self.marked, range, published);
        let mut out: Vec<Told> = Vec::new();
        let mut at = range.start;
        while at < range.end && out.len() < most {
            if !may_begin(self.marked, at) {
                at += 1;
                continue;
            }
            // A day just before "for the third day" is the last of the three.
            let base = out
                .last()
                .filter(|t| t.tokens.end + 2 >= at && matches!(t.kind, Kind::Dated | Kind::Point))
                .map(|t| t.when.end);
            match streak(&w, at, base).or_else(|| self.read(&w, at)) {
                Some(Reading::Time { when, end, kind }) => {
                    out.push(Told { when, tokens: at..end.max(at + 1), kind });
                    at = end.max(at + 1);
                }
                Some(Reading::Nothing { end }) => at = end.max(at + 1),
                None => at += 1,
            }
        }
        out
    }

    /// [`read`], or what is known already: the stretches that are asked about lie one in another.
    fn read(&self, w: &Words, at: usize) -> Option<Reading> {
        let key = (at, w.end);
        if let Some((published, known)) = self.known.borrow().get(&key)
            && *published == w.published
        {
            return *known;
        }
        let reading = read(w, at);
        self.known.borrow_mut().insert(key, (w.published, reading));
        reading
    }
}

/// The classes of the words with which a time begins.
const OPENING: Classes = Classes::of(&[
    Class::Day,
    Class::Hour,
    Class::Joint,
    Class::Month,
    Class::Number,
    Class::Ordinal,
    Class::Period,
    Class::Season,
    Class::Span,
    Class::Stretch,
    Class::Weekday,
]);

/// Whether a time may begin at a token: most tokens are passed over by this.
fn may_begin(marked: &Annotated<'_, '_>, at: usize) -> bool {
    match marked.text.get(at).map(|token| token.kind) {
        Some(TokenKind::Arabic) => marked.is_any(at, OPENING) || marked.text.folded(at) == clitic::ARTICLE,
        Some(TokenKind::Number) => may_be_day(marked, at),
        Some(TokenKind::Sign) => marked.text.sign(at) == "(",
        _ => false,
    }
}

/// The classes of the words that follow a figure in a time.
const AFTER: Classes =
    Classes::of(&[Class::Day, Class::Joint, Class::Month, Class::Ordinal, Class::Period, Class::Span]);

/// Whether a time may begin with the figure at `at`: most figures count people, whose word follows.
fn may_be_day(marked: &Annotated<'_, '_>, at: usize) -> bool {
    marked.text.get(at + 1).is_none_or(|next| next.kind != TokenKind::Arabic)
        || marked.is_any(at + 1, AFTER)
        || marked.marks(at + 1, "of")
        || marked.text.folded(at + 1).chars().eq([clitic::AND])
        || marked.text.folded(at).contains('.')
}

/// The time that begins at `at`, if one does.
pub(super) fn read(w: &Words, at: usize) -> Option<Reading> {
    let dated = |(when, end)| Reading::Time { when, end, kind: Kind::Dated };
    let point = |(when, end)| Reading::Time { when, end, kind: Kind::Point };
    if let Some(end) = other_zone(w, at) {
        return Some(Reading::Nothing { end });
    }
    if let Some(found) = absolute(w, at, None, false).or_else(|| bare_interval(w, at)) {
        return Some(dated(found));
    }
    if let Some(reading) = since(w, at) {
        return Some(reading);
    }
    // "last night" is a phrase of its own.
    let day = w.sense(at, Class::Day).map_or(0, |s| s.tokens);
    if let Some(hour) = w.sense(at, Class::Hour).filter(|s| s.tokens >= day)
        && let Some(reading) = after_hour(w, at + hour.tokens, hour.value)
    {
        return Some(reading);
    }
    // "his two sons, the both": the two and Monday are one word.
    let both = at.checked_sub(1).and_then(|i| w.sense(i, Class::Victim)).is_some_and(|s| s.extra == "2");
    if w.sense(at, Class::Weekday).is_some_and(|s| s.value != "1" || !both) {
        return weekday(w, at, "").map(named);
    }
    let last = w.sense(at, Class::Day).is_some_and(|s| s.value == "last");
    if let Some((when, end)) = relative(w, at, "").filter(|_| last).or_else(|| within(w, at)) {
        return Some(Reading::Time { when, end, kind: Kind::Recent });
    }
    relative(w, at, "")
        .or_else(|| part(w, at))
        .or_else(|| month(w, at))
        .or_else(|| season_or_year(w, at))
        .map(point)
}

/// What follows a part of the day: a weekday, a relative day, a date.
fn after_hour(w: &Words, at: usize, hour: &str) -> Option<Reading> {
    let at = if w.is_of(at) { at + 1 } else { at };
    let at = w.sense(at, Class::Hour).map_or(at, |s| at + s.tokens);
    if w.weekday(at).is_some() {
        return weekday(w, at, hour).map(named);
    }
    if w.sense(at, Class::Day).is_some_and(|s| matches!(s.value, "0" | "-1" | "-2")) {
        // "the eve of yesterday" is yesterday's night.
        let hour = if hour == "eve" { "" } else { hour };
        return relative(w, at, hour).map(|(when, end)| Reading::Time { when, end, kind: Kind::Point });
    }
    // "The night between the 2nd and the 3rd".
    let at = w.skip(at, Class::Joint, "between");
    let day = w.skip(at, Class::Joint, "day");
    absolute(w, day, None, hour == "eve")
        .or_else(|| bare_night(w, day).filter(|_| hour == "eve"))
        .map(|(when, end)| Reading::Time { when, end, kind: Kind::Dated })
}

fn named(named: Named) -> Reading {
    match named {
        Named::Time(when, end) => Reading::Time { when, end, kind: Kind::Point },
        Named::Future(end) => Reading::Nothing { end },
    }
}

/// An hour in another zone in brackets (الاثنين 20:05 ت.غ): its day is not that of the place.
fn other_zone(w: &Words, at: usize) -> Option<usize> {
    if !w.is_sign(at, &["("]) {
        return None;
    }
    let end = (at + 1..at + 12).find(|i| w.is_sign(*i, &[")"]))?;
    let zone = |i: usize| {
        w.means(i, Class::Clock, "gmt").is_some()
            // Letters with a stop between them are tokens of their own.
            || (w.means(i, Class::Clock, "t").is_some() && w.means(i + 2, Class::Clock, "g").is_some())
    };
    (at + 1..end).any(zone).then_some(end + 1)
}
