//! The dateline takes the head of a report and gives the day on which it was written, if the head says so.
//!
//! It never takes a date of history for the day of writing: a date counts where it is set off from the running text
//! (a line of its own, between dashes, bars or brackets), where it follows a word of publishing (صدر), or where the
//! text says that it is today. Of several the best supported wins, of equals the first; of a period, its end.

mod token;
mod words;
mod written;

use jiff::civil::Date;

use token::{Kind, Token, tokens};
use words::Cue;
use written::{Written, day, written};

/// How many lines that are not empty may hold a dateline.
const LINES: usize = 6;
/// How many characters of the text it must begin within.
const REACH: usize = 400;
/// The longest line that is a dateline or a headline rather than a paragraph, in characters.
const SHORT: usize = 120;
/// Where in a paragraph a dateline must begin, in characters.
const NEAR: usize = 80;

/// A date in the head, with how well it is supported as that of writing.
#[derive(Debug, Clone, Copy)]
struct Candidate {
    date: Date,
    /// Whether it is of the Islamic calendar: a Gregorian date in the head says it better.
    lunar: bool,
    support: u8,
    start: usize,
    end: usize,
}

/// The day on which a report was written, as its first lines say.
///
/// ```
/// let text = "قصف على بردع\nباكو - 5 تشرين الأول/أكتوبر 2020\n\nقالت النيابة…";
/// assert_eq!(yaqut::report::dateline(text).map(|day| day.to_string()).as_deref(), Some("2020-10-05"));
/// ```
pub fn dateline(text: &str) -> Option<Date> {
    let tokens = tokens(text, LINES, REACH);
    let found = dates(&tokens);
    let mut best: Option<Candidate> = None;
    for (start, written) in &found {
        let Some(candidate) = candidate(&tokens, *start, written, &found) else { continue };
        let better = best.is_none_or(|best| {
            (!candidate.lunar, candidate.support) > (!best.lunar, best.support)
                || (candidate.lunar == best.lunar
                    && candidate.support == best.support
                    && ends_period(&tokens, best, candidate))
        });
        if better {
            best = Some(candidate);
        }
    }
    best.map(|best| best.date)
}

/// Every date in the tokens, none inside another.
fn dates(tokens: &[Token]) -> Vec<(usize, Written)> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(rest) = tokens.get(at..).filter(|rest| !rest.is_empty()) {
        // A date holds no line break.
        let line = rest.iter().take_while(|token| token.line == rest[0].line).count();
        match written(&rest[..line]) {
            Some(written) => {
                found.push((at, written));
                at += written.len.max(1);
            }
            None => at += 1,
        }
    }
    found
}

/// The date as a candidate, unless nothing says that it is the day of writing.
fn candidate(
    tokens: &[Token],
    start: usize,
    written: &Written,
    all: &[(usize, Written)],
) -> Option<Candidate> {
    let before = Before::of(tokens, start);
    let date = match written.date {
        // Digits that could be read both ways: the weekday decides.
        // The weekday says which of three days a lunar date was.
        Some(date) if written.lunar => {
            let around = [Some(date), date.yesterday().ok(), date.tomorrow().ok()];
            let fits = |day: &Date| before.weekday.is_none_or(|weekday| falls_on(*day, weekday));
            around.into_iter().flatten().find(fits).unwrap_or(date)
        }
        Some(date) => match (written.swapped, before.weekday) {
            (Some(swapped), Some(weekday)) if !falls_on(date, weekday) && falls_on(swapped, weekday) => {
                swapped
            }
            _ => date,
        },
        None if before.issued => in_the_year_of(written.month_day, all)?,
        None => return None,
    };
    let date = if before.yesterday { date.tomorrow().ok()? } else { date };
    let end = start + written.len;
    let support = support(tokens, start, &before, After::of(tokens, start, end))?;
    Some(Candidate { date, lunar: written.lunar, support, start, end })
}

/// How well the words round it support a date, from 1; `None` where they do not.
fn support(tokens: &[Token], start: usize, before: &Before, after: After) -> Option<u8> {
    let token = tokens.get(start)?;
    let (short, near) = (token.width <= SHORT, token.column <= NEAR);
    if before.since {
        return None;
    }
    if before.issued && (short || near) {
        return Some(6);
    }
    if before.today || before.yesterday {
        return Some(5);
    }
    let set_off = before.set_off && after != After::Word;
    match (short, token.line) {
        (true, _) if before.weekday.is_some() && (before.set_off || after != After::Word) => Some(4),
        (true, 1..) if set_off => Some(3),
        (true, _) if set_off => Some(2),
        (true, line) if after == After::LineEnd && (line > 0 || before.words <= 4) => Some(1),
        (false, _) if near && set_off && after != After::Comma => Some(3),
        (false, _) if near && before.words <= 3 && (after == After::Sign || opens(tokens, start)) => Some(2),
        _ => None,
    }
}

/// Whether the few tokens after a date end in a dash, as where an agency signs before its first sentence.
fn opens(tokens: &[Token], start: usize) -> bool {
    let line = tokens.get(start).map(|token| token.line);
    let after = tokens.get(start..).unwrap_or_default().iter().take_while(|token| Some(token.line) == line);
    let mut after = after.skip_while(|token| !matches!(token.kind, Kind::Number(_, 4))).skip(1).take(4);
    after.any(|token| token.is_sign("-"))
}

/// What stands before a date in its line.
#[derive(Debug, Default)]
struct Before {
    today: bool,
    yesterday: bool,
    issued: bool,
    since: bool,
    weekday: Option<i8>,
    /// A sign, or nothing, stands between the date and the text before it.
    set_off: bool,
    /// How many words stand before it.
    words: usize,
}

impl Before {
    fn of(tokens: &[Token], start: usize) -> Self {
        let line = tokens.get(start).map(|token| token.line);
        let earlier = tokens.get(..start).unwrap_or_default().iter().rev();
        let earlier: Vec<&Token> = earlier.take_while(|token| Some(token.line) == line).collect();
        let mut before = Self::default();
        let mut rest = earlier.iter();
        let stop = loop {
            let Some(token) = rest.next() else { break None };
            before.weekday = before.weekday.or(token.weekday());
            before.today |= token.means(Cue::Today);
            before.yesterday |= token.means(Cue::Yesterday);
            before.set_off |= token.is_sign(",") || token.means(Cue::Same);
            let beside = token.means(Cue::Lead) || token.means(Cue::Today) || token.means(Cue::Yesterday);
            if !(beside || token.weekday().is_some() || token.is_sign(",")) {
                break Some(*token);
            }
        };
        before.set_off |= stop.is_none_or(|token| matches!(token.kind, Kind::Sign(_)));
        before.since = stop.is_some_and(|token| token.means(Cue::Since));
        let clause = earlier.iter().take(8).take_while(|token| !token.is_sign(".؟!"));
        before.issued = clause.clone().any(|token| token.means(Cue::Issued));
        before.words = earlier.iter().filter(|token| matches!(token.kind, Kind::Word(_))).count();
        before
    }
}

/// What stands after a date in its line.
#[derive(Debug, Clone, Copy, PartialEq)]
enum After {
    LineEnd,
    Comma,
    Sign,
    Word,
}

impl After {
    fn of(tokens: &[Token], start: usize, end: usize) -> Self {
        let line = tokens.get(start).map(|token| token.line);
        match tokens.get(end).filter(|token| Some(token.line) == line) {
            None => Self::LineEnd,
            Some(token) if token.is_sign(",.") => Self::Comma,
            Some(token) if token.means(Cue::After) => Self::Sign,
            Some(Token { kind: Kind::Sign(_) | Kind::Number(..), .. }) => Self::Sign,
            Some(_) => Self::Word,
        }
    }
}

/// Whether nothing but a dash or a word like "until" stands between the end of one date and the start of the next.
fn ends_period(tokens: &[Token], first: Candidate, next: Candidate) -> bool {
    let between = tokens.get(first.end..next.start).unwrap_or_default();
    let joined = between.iter().any(|token| token.is_sign("-") || token.means(Cue::Until));
    let bare = between.iter().all(|token| {
        token.is_sign("-") || token.means(Cue::Until) || token.means(Cue::Lead) || token.weekday().is_some()
    });
    joined && bare && next.date >= first.date
}

/// A day and month without a year, in the year of the other date of the head, or just after that date.
fn in_the_year_of((month, of_month): (i8, i8), all: &[(usize, Written)]) -> Option<Date> {
    let other = all.iter().find_map(|(_, written)| written.date)?;
    let date = day(other.year(), i16::from(month), i16::from(of_month))?;
    if date < other { day(other.year() + 1, i16::from(month), i16::from(of_month)) } else { Some(date) }
}

fn falls_on(date: Date, weekday: i8) -> bool {
    date.weekday().to_monday_one_offset() == weekday
}

#[cfg(test)]
mod tests;
