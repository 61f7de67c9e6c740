//! How the report was made, what it cannot say, and from which reports it comes.

use std::collections::BTreeMap;

use super::options::Options;
use super::phrase;
use super::piece::{self, Piece};
use super::words::Words;
use crate::incident::Incident;

const PARAGRAPHS: [&str; 7] = ["method1", "method2", "method3", "method4", "method5", "method6", "method7"];

/// The paragraphs on the method and its limits.
pub(super) fn paragraphs(words: Words) -> impl Iterator<Item = &'static str> {
    PARAGRAPHS.into_iter().map(move |key| words.word(key))
}

/// Who publishes it, what made it from what, and when it is published, as far as that is given.
pub(super) fn made(options: &Options, words: Words) -> Vec<Piece> {
    let author = options.author().map(|author| vec![Piece::brief(author)]);
    let made = vec![Piece::ours(words.say("made", env!("CARGO_PKG_VERSION")))];
    let issued = options.date.map(|date| vec![Piece::ours(words.say("issued", &phrase::day(words, date)))]);
    piece::joined(author.into_iter().chain([made]).chain(issued).collect(), " · ")
}

/// The reports that the incidents come from, each with how many it tells.
pub(super) fn reports(incidents: &[Incident]) -> BTreeMap<&str, usize> {
    let mut reports = BTreeMap::new();
    incidents
        .iter()
        .flat_map(|i| &i.reports)
        .for_each(|report| *reports.entry(report.as_str()).or_default() += 1);
    reports
}
