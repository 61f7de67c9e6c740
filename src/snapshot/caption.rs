//! What the subtitle says: when, how many incidents, how many killed.

use jiff::civil::Date;

use crate::incident::{Incident, Status, TollScope};

use super::Lang;
use super::words::Words;

/// The line under the title, in one language.
pub(super) fn subtitle(incidents: &[&Incident], off_map: usize, as_of: Option<Date>, lang: Lang) -> String {
    let words = Words(lang);
    let mut parts = vec![period(incidents, words), words.say("incidents", &incidents.len().to_string())];
    if let Some(killed) = killed(incidents, words) {
        parts.push(words.say("killed", &killed));
    }
    if let Some(day) = as_of {
        parts.push(words.say("until", &written(day, words)));
    }
    if off_map > 0 {
        parts.push(words.say("off_map", &off_map.to_string()));
    }
    parts.join(" · ")
}

/// The days between the first and the last incident.
fn period(incidents: &[&Incident], words: Words) -> String {
    let first = incidents.iter().filter_map(|i| i.date_start).min();
    let last = incidents.iter().filter_map(|i| i.date_end.or(i.date_start)).max();
    let Some((first, last)) = first.zip(last) else { return words.word("undated") };
    let month = |date: Date| words.word(&format!("month{}", date.month()));
    let day = |date: Date| written(date, words);
    let start = match (first.year() == last.year(), first.month() == last.month()) {
        _ if first >= last => return day(first),
        (true, true) => first.day().to_string(),
        (true, false) => format!("{} {}", first.day(), month(first)),
        (false, _) => day(first),
    };
    // Spaces round the dash where there is more than a number on a side.
    let spaced = words.0 == Lang::En && start.contains(' ');
    let range = words.say("range", "\u{1}");
    let (before, end) = range.split_once('\u{1}').unwrap_or((&range, "{}"));
    let (middle, after) = end.split_once('\u{1}').unwrap_or((end, ""));
    let middle = if spaced { format!(" {middle} ") } else { middle.to_owned() };
    format!("{before}{start}{middle}{}{after}", day(last))
}

/// A day as it is written.
pub(super) fn written(date: Date, words: Words) -> String {
    format!("{} {} {}", date.day(), words.word(&format!("month{}", date.month())), date.year())
}

/// The killed of all records that count their own, as a number, a range or a least; `None` where no figure is known.
fn killed(incidents: &[&Incident], words: Words) -> Option<String> {
    let counted: Vec<_> = incidents
        .iter()
        .filter(|i| i.status != Status::Denied && i.toll_scope != Some(TollScope::Cumulative))
        .filter(|i| i.killed_low.is_some() || i.killed_high.is_some())
        .collect();
    let sum = |figures: &mut dyn Iterator<Item = u32>| figures.map(u64::from).sum::<u64>();
    let low = sum(&mut counted.iter().map(|i| i.killed_low.unwrap_or(0)));
    let high = sum(&mut counted.iter().filter_map(|i| i.killed_high));
    if counted.is_empty() {
        return None;
    }
    Some(if counted.iter().any(|i| i.killed_high.is_none()) {
        words.say("at_least", &low.to_string())
    } else if low == high {
        low.to_string()
    } else {
        words.say("range", "\u{1}").replacen('\u{1}', &low.to_string(), 1).replacen(
            '\u{1}',
            &high.to_string(),
            1,
        )
    })
}
