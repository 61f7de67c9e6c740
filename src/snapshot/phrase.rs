//! Numbers and days in words, for snapshots and for the situation report.

use jiff::civil::Date;

use crate::incident::Sum;

use super::words::Words;

/// A number, a range, or a least figure; `None` where nothing is known.
pub(crate) fn range(words: Words, low: Option<u64>, high: Option<u64>) -> Option<String> {
    Some(match (low, high) {
        (None, None) => return None,
        (Some(low), None) => words.say("at_least", &low.to_string()),
        (Some(low), Some(high)) if low != high => between(words, &low.to_string(), &high.to_string()),
        (_, Some(high)) => high.to_string(),
    })
}

/// A sum, as [`range`] has it.
pub(crate) fn sum(words: Words, sum: &Sum) -> Option<String> {
    if sum.known == 0 { None } else { range(words, Some(sum.low), sum.high) }
}

/// From one to another.
fn between(words: Words, from: &str, to: &str) -> String {
    words.say("range", "\u{1}").replacen('\u{1}', from, 1).replacen('\u{1}', to, 1)
}

/// A day: 5 October 2020.
pub(crate) fn day(words: Words, date: Date) -> String {
    format!("{} {} {}", date.day(), month(words, date), date.year())
}

/// The name of a day's month.
pub(crate) fn month(words: Words, date: Date) -> String {
    words.word(&format!("month{}", date.month()))
}

/// From a day to another, saying month and year once where they are the same.
pub(crate) fn days(words: Words, first: Date, last: Date) -> String {
    if first >= last {
        return day(words, first);
    }
    let start = match (first.year() == last.year(), first.month() == last.month()) {
        (true, true) => first.day().to_string(),
        (true, false) => format!("{} {}", first.day(), month(words, first)),
        (false, _) => day(words, first),
    };
    let whole = between(words, &start, &day(words, last));
    // Spaces round the dash where there is more than a number on a side.
    if start.contains(' ') { whole.replace('–', " – ") } else { whole }
}

/// From the first day to the last, or that no day is known.
pub(crate) fn period(words: Words, period: Option<(Date, Date)>) -> String {
    period.map_or_else(|| words.word("undated"), |(first, last)| days(words, first, last))
}
