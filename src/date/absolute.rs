//! Dates that are written out: in figures, with the name of a month, with a bare day beside a weekday.

use jiff::civil::Date;

use super::month::Month;
use super::weekday::last_weekday;
use super::when::{When, shift};
use super::words::Words;
use crate::lexicon::Class;
use crate::text::TokenKind;

/// The date that begins at `at`, and the token after it; `weekday` is the one named before it, `night` whether a night
/// is.
pub(super) fn absolute(w: &Words, at: usize, weekday: Option<i8>, night: bool) -> Option<(When, usize)> {
    in_figures(w, at).or_else(|| month_first(w, at)).or_else(|| day_first(w, at, weekday, night)).or_else(
        || {
            let (day, after) = day_and_month_in_figures(w, at)?;
            Some((When::day(day), after))
        },
    )
}

/// `2020/9/27`, `27-9-2020`, `27.9.2020`, `1442/3/5`: the day before the month, unless it cannot be.
fn in_figures(w: &Words, at: usize) -> Option<(When, usize)> {
    let text = w.marked.text;
    let dotted = text.get(at).is_some_and(|t| t.kind == TokenKind::Number) && text.folded(at).contains('.');
    let (parts, after) = if dotted {
        let parts: Vec<u32> = text.folded(at).split('.').map_while(|part| part.parse().ok()).collect();
        (<[u32; 3]>::try_from(parts).ok()?, at + 1)
    } else {
        let sign = w.surface(at + 1);
        if !matches!(sign, "/" | "-" | "." | "\\") || w.surface(at + 3) != sign {
            return None;
        }
        ([w.digits(at)?, w.digits(at + 2)?, w.digits(at + 4)?], at + 5)
    };
    let [first, second, third] = parts.map(|n| i16::try_from(n).unwrap_or(0));
    let (year, month, day) = if first > 31 { (first, second, third) } else { (third, second, first) };
    let (month, day) = (i8::try_from(month).ok()?, i8::try_from(day).ok()?);
    if (1300..1500).contains(&year) {
        let hijri = Month::new(&month.to_string(), "hijri")?;
        return Some((hijri.span((day, day), Some(year), None)?, after));
    }
    if !(1900..2100).contains(&year) {
        return None;
    }
    let date = Date::new(year, month, day).or_else(|_| Date::new(year, day, month)).ok()?;
    Some((When::day(date), after))
}

/// `12/8`, without a year.
fn day_and_month_in_figures(w: &Words, at: usize) -> Option<(Date, usize)> {
    let glued = w.sign(at + 1) == "/" && !w.marked.text.get(at + 1).is_some_and(|t| t.spaced);
    let (day, month) = (w.digits(at)?, w.digits(at + 2)?);
    let fits = glued && w.sign(at + 3) != "/" && (1..=12).contains(&month) && (1..=31).contains(&day);
    let month = fits.then(|| Month::new(&month.to_string(), ""))??;
    Some((month.day(i8::try_from(day).ok()?, None, w.published)?, at + 3))
}

/// `أكتوبر 5, 2020`: the year must follow.
fn month_first(w: &Words, at: usize) -> Option<(When, usize)> {
    let (month, after) = w.month(at)?;
    let day = i8::try_from(w.digits(after).filter(|n| (1..=31).contains(n))?).ok()?;
    let (year, end) = w.year(after + 1).filter(|(year, _)| month.takes(*year))?;
    Some((month.span((day, day), Some(year), None)?, end))
}

/// `27 أيلول/سبتمبر 2020`, `بين 1 و9 مايو`, `من 28 نيسان إلى 3 أيار`, `السابع عشر من الشهر الجاري`.
fn day_first(w: &Words, at: usize, weekday: Option<i8>, night: bool) -> Option<(When, usize)> {
    let (first, after) = w.day_number(at)?;
    if let Some((month, year, end)) = month_after(w, after) {
        // "from 28 April to 3 May".
        if let Some((last, high, high_year, end)) = second_date(w, end) {
            let until = high.day(last, high_year.or(year), w.published)?;
            let start = month.day(first, year, Some(until))?;
            return (start <= until).then(|| (month.blurred(start, until), end));
        }
        let when = month.settled(month.span((first, first), year, w.published)?, weekday);
        // The night of a weekday leads to it, that of a date alone is its own: "the night of 6 July".
        let leads = night && weekday.is_some() && when.start == when.end;
        let when = if leads { When::night(when.end) } else { when };
        return beside_gregorian(w, month, end).or(Some((when, end)));
    }
    let (last, after, glued) = second_day(w, after)?;
    let (month, year, end) = month_after(w, after)?;
    let when = month.span((first, last), year, w.published)?;
    // "the night of 6/7 May".
    let one_night = night || (glued && shift(when.start, 1) == when.end);
    Some((if one_night { When::night(when.end) } else { when }, end))
}

/// The month after a day, and its year if one follows: by its name, or as this month and the last.
fn month_after(w: &Words, at: usize) -> Option<(Month, Option<i16>, usize)> {
    let at = if w.is_of(at) || w.is_sign(at, &["/", "-"]) { at + 1 } else { at };
    let named = w.skip(at, Class::Span, "month");
    if let Some((month, after)) = w.month(named) {
        if let Some((year, end)) = w.year(after).filter(|(year, _)| month.takes(*year)) {
            return Some((month, Some(year), w_era(w, end)));
        }
        // "of last year".
        let of = if w.is_of(after) { after + 1 } else { after };
        if let Some(end) = w.means(of, Class::Day, "-1y") {
            return Some((month, Some(w.published?.year() - 1), end));
        }
        let end = w.means(after, Class::Day, "past").or_else(|| w.means(after, Class::Day, "this"));
        return Some((month, None, end.unwrap_or(after)));
    }
    let published = w.published?;
    let this = |end: usize| Some((Month::of(published), Some(published.year()), end));
    let sense = w.sense(at, Class::Day);
    match sense.map(|s| (s.value, at + s.tokens)) {
        Some(("this" | "0m", end)) => return this(end),
        Some(("-1m", end)) => {
            let before = shift(published.first_of_month(), -1);
            return Some((Month::of(before), Some(before.year()), end));
        }
        _ => {}
    }
    // "The 14th of it": of the month named last.
    if let Some(end) = w.means(at, Class::Joint, "of_it") {
        return w.last_month(at).map(|month| (month, None, end));
    }
    w.means(at, Class::Span, "month").filter(|_| at > 0 && w.is_of(at - 1)).and_then(this)
}

/// The token after a letter that names the era (ه, م).
fn w_era(w: &Words, at: usize) -> usize {
    let lone =
        w.marked.text.folded(at).chars().count() == 1 && w.marked.text.get(at).is_some_and(|t| t.is_word());
    if lone && !w.is_and(at) { at + 1 } else { at }
}

/// A Gregorian date that stands beside one of another calendar (الموافق) says the very day.
fn beside_gregorian(w: &Words, month: Month, at: usize) -> Option<(When, usize)> {
    if month.is_gregorian() {
        return None;
    }
    let open = (at..at + 3)
        .find(|i| w.means(*i, Class::Joint, "same").is_some() || w.is_sign(*i, &["(", "/", "-"]))?;
    (open + 1..open + 4).find_map(|i| {
        let own = w
            .day_number(i)
            .and_then(|(_, after)| month_after(w, after))
            .is_none_or(|(m, ..)| m.is_gregorian());
        own.then(|| absolute(w, i, None, false))?
    })
}

/// The second day of an interval within a month, the token after it, and whether a stroke joins them.
fn second_day(w: &Words, at: usize) -> Option<(i8, usize, bool)> {
    let joint = if w.is_and(at) || w.is_dash(at) || w.is_sign(at, &["/"]) {
        at + 1
    } else {
        w.means(at, Class::Joint, "to")
            .or_else(|| w.sense(at, Class::Ordinal).filter(|s| s.reading.conjunction).map(|_| at))?
    };
    let joint = w.weekday(joint).map_or(joint, |(_, after)| after);
    let (day, after) = w.day_number(joint)?;
    Some((day, after, w.is_sign(at, &["/"])))
}

/// The second date of an interval over two months.
fn second_date(w: &Words, at: usize) -> Option<(i8, Month, Option<i16>, usize)> {
    let joint = if w.is_dash(at) { at + 1 } else { w.means(at, Class::Joint, "to")? };
    let joint = w.weekday(joint).map_or(joint, |(_, after)| after);
    let (day, after) = w.day_number(joint)?;
    let (month, year, end) = month_after(w, after)?;
    Some((day, month, year, end))
}

/// A bare day of the month beside its weekday (الثلاثاء ١٩), also as an interval (الاثنين 21 إلى الأربعاء 23).
pub(super) fn bare_day(w: &Words, at: usize, weekday: i8) -> Option<(When, usize)> {
    let published = w.published?;
    let day = i8::try_from(w.digits(at)?).ok()?;
    let start = last_with(published, day, Some(weekday))?;
    let joint = if w.is_dash(at + 1) { Some(at + 2) } else { w.means(at + 1, Class::Joint, "to") };
    if let Some((second, next)) = joint.and_then(|joint| w.weekday(joint))
        && let Some(last) = w.digits(next).and_then(|n| i8::try_from(n).ok())
        && let Some(end) = last_with(published, last, Some(second)).filter(|end| *end >= start)
    {
        return Some((When::days(start, end), next + 1));
    }
    Some((When::day(start), at + 1))
}

/// A bare interval of days at the head of a line (24 - 26), or a bare day after "day" (يوم 20).
pub(super) fn bare_interval(w: &Words, at: usize) -> Option<(When, usize)> {
    let (text, published) = (w.marked.text, w.published?);
    let first = i8::try_from(w.digits(at)?).ok()?;
    let before = |n: usize| at.checked_sub(n);
    let is_break = |i: usize| text.get(i).is_some_and(|t| t.kind == TokenKind::Break);
    let head = before(1).is_none_or(is_break) || before(2).is_none_or(is_break);
    let called = before(1).is_some_and(|i| w.means(i, Class::Joint, "day").is_some());
    if let Some((last, after, _)) = second_day(w, at + 1).filter(|_| head || called) {
        let end = last_with(published, last, None)?;
        return Some((When::days(last_with(end, first, None)?, end), after));
    }
    let alone = text.get(at + 1).is_none_or(|t| matches!(t.kind, TokenKind::Sign | TokenKind::Break));
    (called && alone).then(|| Some((When::day(last_with(published, first, None)?), at + 1)))?
}

/// The night between two bare days of the month (ليلة 27 - 28), after the word for night.
pub(super) fn bare_night(w: &Words, at: usize) -> Option<(When, usize)> {
    let first = i8::try_from(w.digits(at)?).ok()?;
    let (last, after, _) = second_day(w, at + 1)?;
    let end = last_with(w.published?, last, None)?;
    let start = last_with(end, first, None)?;
    (shift(start, 1) == end).then_some((When::night(end), after))
}

/// The last day up to `published` with this number in its month, and this weekday if one is given.
fn last_with(published: Date, day: i8, weekday: Option<i8>) -> Option<Date> {
    let back = (0..62).map(|n| shift(published, -n)).find(|date| date.day() == day)?;
    weekday.is_none_or(|n| last_weekday(back, n) == Some(back)).then_some(back)
}
