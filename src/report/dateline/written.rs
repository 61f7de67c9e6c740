//! A date as it is written out: with digits, with the name of a month, with an ordinal.

use jiff::civil::Date;

use super::token::{Kind, Token};
use super::words::{self, Cue, month};
use crate::calendar::{from_hijri, from_persian};

/// A date found in the tokens.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Written {
    /// The day, where a year is written.
    pub(super) date: Option<Date>,
    /// The day and the month, whatever the year.
    pub(super) month_day: (i8, i8),
    /// The same digits with the month first, where that is a date as well.
    pub(super) swapped: Option<Date>,
    /// Whether it is of the Islamic calendar, by which a day is known within one.
    pub(super) lunar: bool,
    /// How many tokens it takes.
    pub(super) len: usize,
}

/// The date that begins the tokens, if one does.
pub(super) fn written(tokens: &[Token]) -> Option<Written> {
    numeric(tokens).or_else(|| day_first(tokens)).or_else(|| month_first(tokens))
}

/// `2020/10/05`, `05-10-2020`, `٥.١٠.٢٠٢٠`: the day before the month unless the year leads or the day cannot be.
fn numeric(tokens: &[Token]) -> Option<Written> {
    let [a, first, b, second, c, ..] = tokens else { return None };
    if first.kind != second.kind || !first.is_sign("/-.") {
        return None;
    }
    let (Kind::Number(a, a_len), Kind::Number(b, b_len), Kind::Number(c, c_len)) =
        (&a.kind, &b.kind, &c.kind)
    else {
        return None;
    };
    let (date, swapped) = match (a_len, b_len, c_len) {
        (4, 1..=2, 1..=2) => (day(*a, *b, *c)?, None),
        (1..=2, 1..=2, 4) => match (day(*c, *b, *a), day(*c, *a, *b)) {
            (Some(date), swapped) => (date, swapped),
            (None, swapped) => (swapped?, None),
        },
        _ => return None,
    };
    Some(Written { date: Some(date), month_day: (date.month(), date.day()), swapped, lunar: false, len: 5 })
}

/// `5 أكتوبر 2020`, with a second name of the month, with `من` and `عام`, or with the day and the year in words.
fn day_first(tokens: &[Token]) -> Option<Written> {
    let (day, mut at) = day_number(tokens).or_else(|| ordinal(tokens))?;
    if tokens.get(at).is_some_and(|token| token.means(Cue::Joiner) || (at == 1 && token.is_sign("/-"))) {
        at += 1;
    }
    let (month, tradition, taken) = month_name(tokens.get(at..)?)?;
    at += taken;
    at += second_name(tokens.get(at..)?, month);
    with_year(tokens, (month, tradition), day, at)
}

/// `أكتوبر 5, 2020`
fn month_first(tokens: &[Token]) -> Option<Written> {
    let (month, tradition, at) = month_name(tokens)?;
    let (day, taken) = day_number(tokens.get(at..)?)?;
    let written = with_year(tokens, (month, tradition), day, at + taken)?;
    written.date.map(|_| written)
}

/// Takes the year that follows, if one does.
fn with_year(tokens: &[Token], month: (i8, &str), of_month: i8, end: usize) -> Option<Written> {
    let mut at = end;
    while tokens.get(at).is_some_and(|token| token.means(Cue::Joiner) || token.is_sign(",/-")) && at < end + 2
    {
        at += 1;
    }
    let year = match tokens.get(at).map(|token| &token.kind) {
        Some(Kind::Number(year, 4)) => Some((*year, 1)),
        _ => words::year(&in_words(tokens.get(at..).unwrap_or_default())),
    };
    let (number, tradition) = month;
    let other = match tradition {
        "hijri" => Some(from_hijri as fn(i16, i8, i8) -> Option<Date>),
        "persian" => Some(from_persian as fn(i16, i8, i8) -> Option<Date>),
        _ => None,
    };
    // The month of another calendar is none of a year of this one.
    if let Some(convert) = other {
        let (year, taken) = year?;
        let date = convert(year, number, of_month).filter(|date| (1900..=2100).contains(&date.year()))?;
        let month_day = (date.month(), date.day());
        let lunar = tradition == "hijri";
        return Some(Written { date: Some(date), month_day, swapped: None, lunar, len: at + taken });
    }
    day(2000, i16::from(number), i16::from(of_month))?;
    let date = match year {
        Some((year, _)) => Some(day(year, i16::from(number), i16::from(of_month))?),
        None => None,
    };
    let len = year.map_or(end, |(_, taken)| at + taken);
    Some(Written { date, month_day: (number, of_month), swapped: None, lunar: false, len })
}

fn day_number(tokens: &[Token]) -> Option<(i8, usize)> {
    match tokens.first()?.kind {
        Kind::Number(value @ 1..=31, 1..=2) => Some((i8::try_from(value).ok()?, 1)),
        _ => None,
    }
}

/// A day in words: `الخامس`, `الثاني والعشرون`, `الحادي عشر`.
fn ordinal(tokens: &[Token]) -> Option<(i8, usize)> {
    let (value, taken) = words::ordinal(&in_words(tokens))?;
    Some((i8::try_from(value).ok()?, taken))
}

/// The words at the head of the tokens, up to four.
fn in_words(tokens: &[Token]) -> Vec<&str> {
    tokens.iter().take(4).map_while(Token::word).collect()
}

/// A month by its name of two words or one, with the tradition that names it, and how many tokens it takes.
fn month_name(tokens: &[Token]) -> Option<(i8, &'static str, usize)> {
    let first = tokens.first()?.word()?;
    let second = tokens.get(1).and_then(Token::word);
    let two =
        second.filter(|_| words::begins_month(first)).and_then(|second| month(&format!("{first} {second}")));
    let (found, taken) = two.map(|found| (found, 2)).or_else(|| month(first).map(|found| (found, 1)))?;
    Some((found.0, found.1, taken))
}

/// How many tokens the other name of the month takes: `/تشرين الأول`, `(أيار)`, or no sign before it.
fn second_name(tokens: &[Token], number: i8) -> usize {
    let name = |skip: usize| tokens.get(skip..).and_then(month_name).map(|(.., taken)| skip + taken);
    match tokens.first() {
        Some(sign) if sign.is_sign("/-") => name(1).unwrap_or(0),
        Some(sign) if sign.is_sign("(") => {
            let end = name(1).filter(|end| tokens.get(*end).is_some_and(|token| token.is_sign(")")));
            end.map_or(0, |end| end + 1)
        }
        _ => month_name(tokens).filter(|same| same.0 == number).map_or(0, |(.., taken)| taken),
    }
}

/// The day, if it is one and lies in the years of which reports tell.
pub(super) fn day(year: i16, month: i16, day: i16) -> Option<Date> {
    if !(1900..=2100).contains(&year) {
        return None;
    }
    Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::super::token::tokens;
    use super::*;

    fn read(text: &str) -> String {
        written(&tokens(text, 6, 400))
            .and_then(|written| written.date)
            .map_or("none".to_owned(), |date| date.to_string())
    }

    #[test]
    fn dates_are_read_in_every_tradition_and_script() {
        for (text, expected) in [
            ("27 أيلول/سبتمبر 2020", "2020-09-27"),
            ("٣ تشرين الأول ٢٠٢٠", "2020-10-03"),
            ("9 أكتوبر/تشرين الأول 2020", "2020-10-09"),
            ("9 أكتوبر (تشرين الأول) 2020", "2020-10-09"),
            ("9 أكتوبر تشرين الأول 2020", "2020-10-09"),
            ("26 غشت 2022", "2022-08-26"),
            ("14 أفريل 2020", "2020-04-14"),
            ("1 يونيه 2019", "2019-06-01"),
            ("30 دجنبر 2021", "2021-12-30"),
            ("12 كانون ثاني 2024", "2024-01-12"),
            ("5 من أكتوبر عام 2020", "2020-10-05"),
            ("5 أكتوبر من العام 2020", "2020-10-05"),
            ("5-أكتوبر-2020", "2020-10-05"),
            ("5 أُكتُوبَر، 2020", "2020-10-05"),
            ("أكتوبر 5, 2020", "2020-10-05"),
            ("الثاني والعشرون من أكتوبر 2020", "2020-10-22"),
            ("الحادي والثلاثين من آب 2020", "2020-08-31"),
            ("الثاني عشر من كانون الثاني 2021", "2021-01-12"),
            ("الأول من مايو/أيار 2023", "2023-05-01"),
            ("الرابع والعشرين من تشرين الأول ألفين وستة عشر", "2016-10-24"),
            ("الثالث من أيار عام ألفين وأربعة وعشرين", "2024-05-03"),
            ("5 صفر 1442", "2020-09-23"),
            ("23 محرم 1438هـ", "2016-10-25"),
            ("6 مهر 1399", "2020-09-27"),
            ("2020/10/05", "2020-10-05"),
            ("2020-10-05T12:00:00Z", "2020-10-05"),
            ("05/10/2020", "2020-10-05"),
            ("10/25/2020", "2020-10-25"),
            ("٨/١٠/٢٠٢٠", "2020-10-08"),
            ("۸.۱۰.۲۰۲۰", "2020-10-08"),
        ] {
            assert_eq!(read(text), expected, "{text}");
        }
    }

    #[test]
    fn what_is_no_day_is_none() {
        for text in [
            "31 شباط 2020",
            "2020/13/01",
            "5 أكتوبر",
            "5 صفر 2020",
            "6 مهر 2020",
            "5 أكتوبر 20",
            "1/2/3",
            "5 قتلى 2020",
        ] {
            assert_eq!(read(text), "none", "{text}");
        }
    }
}
