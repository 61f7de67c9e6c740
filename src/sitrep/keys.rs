//! The key figures in words: what stands large at the head of the report.

use super::figures::Figures;
use super::phrase;
use super::words::Words;

/// A figure with its heading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Key {
    /// The key of the word over it.
    pub key: &'static str,
    /// The figure: a number, a range, a least, or that it is not known.
    pub value: String,
    /// What must be said of it.
    pub notes: Vec<String>,
}

/// The key figures, the most important first.
pub(super) fn of(figures: &Figures, words: Words) -> Vec<Key> {
    let unknown = || words.word("unknown").to_owned();
    let toll = |sum| phrase::sum(words, sum).unwrap_or_else(unknown);
    let counts =
        [("apart", figures.denied), ("contested", figures.contested), ("unlocated", figures.unlocated)];
    let notes =
        counts.iter().filter(|(_, n)| *n > 0).map(|(key, n)| words.say(key, &n.to_string())).collect();
    let denied = phrase::sum(words, &figures.killed_denied).map(|toll| words.say("denied_toll", &toll));
    let mut keys = vec![
        Key { key: "incidents", value: figures.incidents.to_string(), notes },
        Key { key: "killed", value: toll(&figures.killed), notes: denied.into_iter().collect() },
        Key { key: "injured", value: toll(&figures.injured), notes: Vec::new() },
    ];
    let plain = [
        ("places", figures.places),
        ("days", figures.days),
        ("reports", figures.reports),
        ("named_sources", figures.sources),
    ];
    keys.extend(plain.map(|(key, n)| Key { key, value: n.to_string(), notes: Vec::new() }));
    keys
}
