//! Expressions of time: absolute dates in all three traditions of month names, and dates relative to publication.

use std::ops::Range;

use jiff::ToSpan;
use jiff::civil::{Date, Weekday};

use super::when::{When, shift};
use crate::incident::DatePrecision;
use crate::lexicon::{Annotated, Class};
use crate::text::{TokenKind, clitic};

/// The time that the tokens tell, and the token at which it is told; of several the first that is no bare hour.
///
/// `published` is the day against which relative expressions are read; without it they stay unresolved.
pub fn expression(
    marked: &Annotated<'_, '_>,
    range: Range<usize>,
    published: Option<Date>,
) -> Option<(When, usize)> {
    let mut at = range.start;
    while at < range.end {
        if let Some(when) =
            absolute(marked, at, &range, published).or_else(|| relative(marked, at, &range, published))
        {
            return Some((when, at));
        }
        at += 1;
    }
    None
}

/// A full date in the tokens, for datelines.
pub fn published_in(marked: &Annotated<'_, '_>, range: Range<usize>) -> Option<Date> {
    range.clone().find_map(|at| full_date(marked, at, &range).map(|(date, _)| date))
}

/// Day, month, year: in words, 2020/10/05, 05/10/2020.
fn full_date(marked: &Annotated<'_, '_>, at: usize, range: &Range<usize>) -> Option<(Date, usize)> {
    let text = marked.text;
    let first = digits(marked, at)?;
    if let Some((month, after)) = month(marked, at + 1, range) {
        let year = (after..after + 3).find_map(|i| digits(marked, i).filter(|n| (1900..2100).contains(n)))?;
        return Date::new(year as i16, month as i8, i8::try_from(first).ok()?)
            .ok()
            .map(|date| (date, after + 1));
    }
    if matches!(text.surface(at + 1), "/" | "-" | "." | "\\") {
        let (second, third) = (digits(marked, at + 2)?, digits(marked, at + 4)?);
        if text.surface(at + 3) != text.surface(at + 1) {
            return None;
        }
        let (y, m, d) = if first > 1900 { (first, second, third) } else { (third, second, first) };
        return Date::new(i16::try_from(y).ok()?, i8::try_from(m).ok()?, i8::try_from(d).ok()?)
            .ok()
            .map(|date| (date, at + 5));
    }
    None
}

/// Absolute expressions: a full date, a day and a month, a bare day of a known month after a weekday.
fn absolute(
    marked: &Annotated<'_, '_>,
    at: usize,
    range: &Range<usize>,
    published: Option<Date>,
) -> Option<When> {
    if let Some((date, _)) = full_date(marked, at, range) {
        return Some(When::day(date));
    }
    let (first, tokens) = digits(marked, at).map(|n| (n, 1)).or_else(|| ordinal(marked, at))?;
    let text = marked.text;
    // "12/8".
    if text.surface(at + 1) == "/"
        && !text.get(at + 1).is_some_and(|t| t.spaced)
        && let Some(second) = digits(marked, at + 2).filter(|n| (1..=12).contains(n))
        && text.surface(at + 3) != "/"
        && (1..=31).contains(&first)
        && month(marked, at + 3, range).is_none()
        && let Some(published) = published
    {
        let year = past_year(published, second, first);
        return Date::new(year, second as i8, first as i8).ok().map(When::day);
    }
    // "from Monday 1 August to Sunday 7 August 2022".
    if let Some((low, after)) = month(marked, at + 1, range)
        && let Some(joint) = (after..after + 2)
            .find(|i| marked.sense(*i, Class::Locative).is_some_and(|s| s.value == "toward"))
        && let Some(next) = (joint + 1..joint + 3).find(|i| digits(marked, *i).is_some())
        && let (Some((high, behind)), Some(last)) = (month(marked, next + 1, range), digits(marked, next))
        && let Some(published) = published
    {
        let year = (behind..behind + 2)
            .find_map(|i| digits(marked, i).filter(|n| (1900..2100).contains(n)))
            .map_or_else(|| past_year(published, high, last), |y| y as i16);
        let start = Date::new(year, low as i8, first as i8).ok()?;
        let end = Date::new(year, high as i8, last as i8).ok()?;
        return Some(When { precision: DatePrecision::Day, ..When::span(start, end) });
    }
    // "between 28 and 30 November", "24 - 26".
    let second = [at + tokens, at + tokens + 1].into_iter().find_map(|i| {
        let joined = text.folded(i).chars().eq([clitic::AND]) || matches!(text.surface(i), "-" | "–");
        joined.then(|| digits(marked, i + 1)).flatten().map(|n| (n, i + 2))
    });
    let (last, after) = second.unwrap_or((first, at + tokens));
    let published = published?;
    if let Some((month, after)) = month(marked, after, range) {
        if !(1..=31).contains(&first) || !(1..=31).contains(&last) {
            return None;
        }
        let year = (after..after + 3)
            .find_map(|i| digits(marked, i).filter(|n| (1900..2100).contains(n)))
            .map_or_else(|| past_year(published, month, last), |y| y as i16);
        let start = Date::new(year, month as i8, first as i8).ok()?;
        let end = Date::new(year, month as i8, last as i8).ok()?;
        return Some(if start == end {
            When::day(start)
        } else {
            When { precision: DatePrecision::Day, ..When::span(start, end) }
        });
    }
    // A weekday and a bare day of the month (الثلاثاء ١٩), or a bare interval at the head of a line.
    let weekday = at.checked_sub(1).is_some_and(|i| marked.is(i, Class::Weekday));
    let heads = at.checked_sub(2).is_none_or(|i| text.get(i).is_some_and(|t| t.kind == TokenKind::Break))
        && second.is_some();
    if (weekday || heads) && (1..=31).contains(&first) && (1..=31).contains(&last) {
        let mut base = published;
        if i32::from(base.day()) < last as i32 {
            base = base.checked_sub(1.month()).ok()?;
        }
        let start = Date::new(base.year(), base.month(), first as i8).ok()?;
        let end = Date::new(base.year(), base.month(), last as i8).ok()?;
        return Some(if start == end {
            When::day(start)
        } else {
            When { precision: DatePrecision::Day, ..When::span(start, end) }
        });
    }
    None
}

/// Relative expressions: today, yesterday, weekdays, nights, last week, three days ago.
fn relative(
    marked: &Annotated<'_, '_>,
    at: usize,
    range: &Range<usize>,
    published: Option<Date>,
) -> Option<When> {
    let published = published?;
    let text = marked.text;
    if let Some(day) = marked.sense(at, Class::Day) {
        let after = at + day.tokens;
        match day.value {
            "0" => {
                // "this Saturday": the weekday says it again; "the following" would be another day.
                return Some(When::day(published));
            }
            "-1" | "-2" => {
                let back = if day.value == "-1" { -1 } else { -2 };
                let date = shift(published, back);
                return Some(When::day(date));
            }
            // "the past night" runs up to the morning.
            "last_night" => return Some(When::night(published)),
            "24h" => {
                return Some(When {
                    start: shift(published, -1),
                    end: published,
                    precision: DatePrecision::Day,
                });
            }
            "-7..-1" => {
                let monday = shift(published, -i32::from(published.weekday().to_monday_zero_offset()));
                return Some(When {
                    precision: DatePrecision::Week,
                    ..When::span(shift(monday, -7), shift(monday, -1))
                });
            }
            "week" => {
                return Some(When {
                    precision: DatePrecision::Week,
                    ..When::span(shift(published, -6), published)
                });
            }
            "0m" => {
                let first = published.first_of_month();
                return Some(When { precision: DatePrecision::Week, ..When::span(first, published) });
            }
            "-1m" => {
                let last = published.first_of_month().checked_sub(1.day()).ok()?;
                return Some(When {
                    precision: DatePrecision::Month,
                    ..When::span(last.first_of_month(), last)
                });
            }
            "-1y" => {
                let year = published.year() - 1;
                let (start, end) = (Date::new(year, 1, 1).ok()?, Date::new(year, 12, 31).ok()?);
                return Some(When { start, end, precision: DatePrecision::Year });
            }
            "ago" => return ago(marked, after, published),
            "since" => return since(marked, after, published),
            _ => {}
        }
    }
    if let Some(weekday) = marked.sense(at, Class::Weekday) {
        // "Sunday - Monday": the night between the two.
        let joint = at + weekday.tokens;
        // "Tuesday the 19th", "Sunday 1 August 2021": the figure says which.
        if let Some(when) = (joint..joint + 2).find_map(|i| absolute(marked, i, range, Some(published))) {
            return Some(when);
        }
        let next = (joint..joint + 2).find(|i| marked.is(*i, Class::Weekday) && *i > at);
        let number = weekday.value.parse::<i8>().ok()?;
        if let Some(next) = next
            && (next == joint || matches!(text.surface(joint), "-" | "–" | "—" | "/"))
            && let Some(second) = marked.sense(next, Class::Weekday).and_then(|s| s.value.parse::<i8>().ok())
        {
            let end = last_weekday(published, second, false)?;
            return Some(When::night(end));
        }
        let future =
            (joint..joint + 2).any(|i| marked.sense(i, Class::Day).is_some_and(|s| s.value == "next"));
        if future {
            return None;
        }
        let past = marked.sense(joint, Class::Day).is_some_and(|s| s.value == "past");
        let date = last_weekday(published, number, past)?;
        return Some(When::day(date));
    }
    None
}

/// "three days ago".
fn ago(marked: &Annotated<'_, '_>, at: usize, published: Date) -> Option<When> {
    let (n, unit) = if let Some(n) = marked.sense(at, Class::Number).and_then(|s| s.value.parse::<i32>().ok())
    {
        (n, at + marked.sense(at, Class::Number)?.tokens)
    } else if let Some(n) = digits(marked, at) {
        (n as i32, at + 1)
    } else {
        (0, at)
    };
    let period = marked.sense(unit, Class::Period)?;
    let days: i32 = period.value.parse().ok()?;
    let days = if period.extra == "n" { days * n.max(1) } else { days };
    Some(match days {
        0..7 => When::day(shift(published, -days)),
        _ => When {
            precision: DatePrecision::Week,
            ..When::span(shift(published, -days - 1), shift(published, 1 - days))
        },
    })
}

/// "for ten days", "since Friday": from then to publication.
fn since(marked: &Annotated<'_, '_>, at: usize, published: Date) -> Option<When> {
    let n = marked
        .sense(at, Class::Number)
        .and_then(|s| s.value.parse::<i32>().ok())
        .or_else(|| digits(marked, at).map(|n| n as i32));
    if let Some(n) = n.filter(|n| (1..60).contains(n))
        && (at..at + 3)
            .any(|i| marked.sense(i, Class::Period).is_some_and(|s| s.value == "1" && s.extra == "n"))
    {
        return Some(When { precision: DatePrecision::Day, start: shift(published, -n), end: published });
    }
    None
}

/// The last day with this weekday (1 Monday … 7 Sunday) up to `published`; the one before for "last" on the day itself.
fn last_weekday(published: Date, number: i8, past: bool) -> Option<Date> {
    let weekday = Weekday::from_monday_one_offset(number).ok()?;
    let back = (i32::from(published.weekday().to_monday_one_offset())
        - i32::from(weekday.to_monday_one_offset()))
    .rem_euclid(7);
    Some(shift(published, if past && back == 0 { -7 } else { -back }))
}

/// The month named at `at`, also as a pair (أيلول/سبتمبر), and the token after it.
fn month(marked: &Annotated<'_, '_>, at: usize, range: &Range<usize>) -> Option<(u32, usize)> {
    let at = if marked.marks(at, "of") { at + 1 } else { at };
    let sense = marked.sense(at, Class::Month).filter(|s| s.reading.skip == 0)?;
    let mut after = at + sense.tokens;
    if marked.text.surface(after) == "/" && marked.is(after + 1, Class::Month) {
        after += 1 + marked.sense(after + 1, Class::Month).map_or(1, |s| s.tokens);
    }
    (at < range.end + 4).then(|| sense.value.parse().ok().map(|m| (m, after)))?
}

fn past_year(published: Date, month: u32, day: u32) -> i16 {
    let later = (month as i8, day as i8) > (published.month(), published.day());
    if later { published.year() - 1 } else { published.year() }
}

fn digits(marked: &Annotated<'_, '_>, at: usize) -> Option<u32> {
    let token = marked.text.get(at)?;
    (token.kind == TokenKind::Number).then(|| marked.text.folded(at).parse().ok())?
}

/// The day of the month in words (السابع والعشرين), and how many tokens it has.
fn ordinal(marked: &Annotated<'_, '_>, at: usize) -> Option<(u32, usize)> {
    let sense = marked.sense(at, Class::Ordinal)?;
    Some((sense.value.parse().ok()?, sense.tokens))
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::lexicon::annotate;
    use crate::text::Text;

    /// What `words` say on Saturday, 24 October 2020.
    fn told(words: &str) -> Option<(Date, Date)> {
        let text = Text::new(words);
        let when = expression(&annotate(&text), 0..text.len(), Some(date(2020, 10, 24)))?.0;
        Some((when.start, when.end))
    }

    #[test]
    fn days_are_read_in_all_traditions() {
        for (words, month, day) in [
            ("27 أيلول/سبتمبر", 9, 27),
            ("السابع والعشرين من أيلول/ سبتمبر", 9, 27),
            ("٣ تشرين الأول ٢٠٢٠", 10, 3),
            ("14 أكتوبر", 10, 14),
            ("18 غشت", 8, 18),
            ("12/8", 8, 12),
            ("اليوم السبت", 10, 24),
            ("أمس", 10, 23),
            ("أمس الأول", 10, 22),
            ("يوم الثلاثاء", 10, 20),
            ("قبل ثلاثة أيام", 10, 21),
        ] {
            let day = date(2020, month, day);
            assert_eq!(told(words), Some((day, day)), "{words}");
        }
    }

    #[test]
    fn nights_and_intervals_have_two_ends() {
        assert_eq!(told("ليل الخميس - الجمعة"), Some((date(2020, 10, 22), date(2020, 10, 23))));
        assert_eq!(told("بين 28 و30 سبتمبر"), Some((date(2020, 9, 28), date(2020, 9, 30))));
        assert_eq!(told("الأسبوع الماضي"), Some((date(2020, 10, 12), date(2020, 10, 18))));
    }

    #[test]
    fn what_is_to_come_is_no_date() {
        assert_eq!(told("الخميس المقبل"), None);
        assert_eq!(told("غدا"), None);
    }
}
