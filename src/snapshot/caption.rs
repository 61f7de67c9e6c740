//! What the subtitle says: when, how many incidents, how many killed.

use jiff::civil::Date;

use crate::incident::{Incident, Status, Sum};

use super::words::Words;
use super::{Lang, phrase};

/// The line under the title, in one language.
pub(super) fn subtitle(incidents: &[&Incident], off_map: usize, as_of: Option<Date>, lang: Lang) -> String {
    let words = Words(lang);
    let mut parts = vec![period(incidents, words), words.say("incidents", &incidents.len().to_string())];
    if let Some(killed) = killed(incidents, words) {
        parts.push(words.say("killed", &killed));
    }
    if let Some(day) = as_of {
        parts.push(words.say("until", &phrase::day(words, day)));
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
    phrase::period(words, first.zip(last))
}

/// The killed of all records that count their own, as a number, a range or a least; `None` where no figure is known.
fn killed(incidents: &[&Incident], words: Words) -> Option<String> {
    let stand = incidents.iter().copied().filter(|i| i.status != Status::Denied);
    phrase::sum(words, &Sum::of(stand, |i| (i.killed_low, i.killed_high)))
}
