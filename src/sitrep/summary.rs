//! The report in a few sentences: how much, when and where, of what kind, the worst, and what is contested.

use std::collections::BTreeMap;

use super::figures::Figures;
use super::phrase;
use super::piece::{Piece, filled, joined};
use super::words::Words;
use crate::incident::{Incident, Status, TollScope};

/// At most so many types and places are named.
const MOST: usize = 3;

/// The sentences; none where there is no incident.
pub(super) fn of(incidents: &[Incident], figures: &Figures, words: Words) -> Vec<Vec<Piece>> {
    if incidents.is_empty() {
        return Vec::new();
    }
    let unknown = || words.word("unknown").to_owned();
    let mut lines = vec![vec![Piece::ours(words.fill(
        "summary_all",
        &[
            &phrase::period(words, figures.period),
            &words.count("n_incidents", figures.incidents),
            &words.count("at_places", figures.places),
            &words.count("by_reports", figures.reports),
        ],
    ))]];
    let tolls = [&figures.killed, &figures.injured].map(|sum| phrase::sum(words, sum));
    if tolls.iter().any(Option::is_some) {
        let [killed, injured] = tolls.map(|toll| toll.unwrap_or_else(unknown));
        lines.push(vec![Piece::ours(words.fill("summary_toll", &[&killed, &injured]))]);
    }
    let kinds = figures.types.iter().take(MOST);
    let kinds = kinds.map(|(kind, n, _)| vec![Piece::ours(format!("{} ({n})", words.kind(*kind)))]).collect();
    lines.push(filled(words.phrase("summary_kinds"), joined(kinds, words.word("and"))));
    let places = busiest(incidents, words).into_iter();
    let places: Vec<_> =
        places.map(|(name, n)| vec![Piece::brief(name), Piece::ours(format!(" ({n})"))]).collect();
    if !places.is_empty() {
        lines.push(filled(words.phrase("summary_places"), joined(places, words.word("and"))));
    }
    lines.extend(deadliest(incidents).map(|worst| told(worst, words)));
    let denied =
        (figures.denied > 0).then(|| format!("{}: {}", words.status(Status::Denied), figures.denied));
    let contested = (figures.contested > 0).then(|| words.say("contested", &figures.contested.to_string()));
    let contested: Vec<_> = denied.into_iter().chain(contested).collect();
    if !contested.is_empty() {
        let both = contested.join(words.word("and"));
        lines.push(vec![Piece::ours(words.say("summary_contested", &both))]);
    }
    lines
}

/// The places with the most incidents, as far as there are several incidents at one.
fn busiest(incidents: &[Incident], words: Words) -> Vec<(&str, usize)> {
    let mut counts = BTreeMap::<&str, usize>::new();
    incidents
        .iter()
        .filter_map(|i| phrase::place(words, i))
        .for_each(|name| *counts.entry(name).or_default() += 1);
    let mut places: Vec<_> = counts.into_iter().filter(|(_, n)| *n > 1).collect();
    places.sort_by_key(|(name, n)| (std::cmp::Reverse(*n), *name));
    places.truncate(MOST);
    places
}

/// The incident with the most killed of its own that nobody's status denies, the earliest of several.
fn deadliest(incidents: &[Incident]) -> Option<&Incident> {
    let own = incidents.iter().filter(|i| {
        i.status != Status::Denied && !matches!(i.toll_scope, Some(TollScope::Cumulative | TollScope::Shared))
    });
    let toll = |i: &Incident| (i.killed_low.unwrap_or(0), i.killed_high.unwrap_or(0));
    let worst = own.filter(|i| toll(i) > (0, 0)).rev();
    worst.max_by_key(|i| toll(i))
}

/// An incident in a sentence: what, when, how many, by whose account, and who denies it.
fn told(incident: &Incident, words: Words) -> Vec<Piece> {
    let killed =
        phrase::range(words, incident.killed_low.map(u64::from), incident.killed_high.map(u64::from));
    let mut line = filled(words.phrase("summary_worst"), vec![Piece::brief(&phrase::title(words, incident))]);
    line.push(Piece::ours(
        format!(
            " ({}), {}: {}",
            phrase::when(words, incident),
            words.word("killed"),
            killed.unwrap_or_default()
        )
        .replace(", ", words.word("and")),
    ));
    for (key, who) in [("said_by", &incident.claimed_by), ("denies", &incident.denied_by)] {
        if let Some(who) = who {
            line.push(Piece::ours(format!("{}{}: ", words.word("and"), words.word(key).to_lowercase())));
            line.push(Piece::brief(&words.source(who)));
        }
    }
    line
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sitrep::figures::tests::incident;
    use crate::sitrep::piece::html;
    use crate::snapshot::Lang;

    #[test]
    fn the_summary_says_how_much_and_the_worst_but_not_what_is_denied() {
        let list = [
            incident(
                r#""id":"a","type":"shelling","title_en":"Shelling, A","killed_low":2,"killed_high":3,"place_en":"A","date_start":"2020-10-02","reports":["r"],"claimed_by":"<b>""#,
            ),
            incident(
                r#""id":"b","type":"shelling","title_en":"Shelling, B","killed_low":9,"killed_high":9,"status":"denied","place_en":"A","reports":["r"]"#,
            ),
        ];
        let words = Words(Lang::En);
        let lines = of(&list, &Figures::of(&list), words);
        let all = lines.iter().map(|line| html(line)).collect::<Vec<_>>().join("\n");
        for part in [
            "2 October 2020: 2 incidents at one place, told by one report",
            "Killed: 2–3",
            "shelling (2)",
            "<bdi>A</bdi> (2)",
            "<bdi>Shelling, A</bdi> (2 October 2020), Killed: 2–3",
            "&lt;b&gt;",
            "where accounts differ: denied: 1",
        ] {
            assert!(all.to_lowercase().contains(&part.to_lowercase()), "{part}: {all}");
        }
        assert!(!all.contains("Shelling, B"));
        assert!(of(&[], &Figures::of(&[]), words).is_empty());
    }
}
