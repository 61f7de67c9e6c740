//! An incident as the report tells it, whatever form the report has: what stands in the table, and the story with the
//! sentences that it rests on, who says so, who denies it, how exactly all that is known.

use super::phrase;
use super::piece::{Piece, filled, joined};
use super::quote::{self, Quote};
use super::words::Words;
use crate::incident::{DatePrecision, Evidence, Incident, Relation, Status, TollScope, Whom};

/// What is known of a thing: the key of its word, and a line.
pub(super) type Fact = (&'static str, Vec<Piece>);

/// A row of the table.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Row {
    /// When it was.
    pub when: String,
    /// The place's name, in the report's language as far as it is known.
    pub place: Piece,
    /// The unit above it, where that is another.
    pub unit: Option<Piece>,
    /// What happened, without the place.
    pub what: Piece,
    /// The killed as a figure, a range, a least, or a dash.
    pub killed: String,
    /// The injured, likewise.
    pub injured: String,
    /// Who says so.
    pub who: Piece,
    /// Who denies it.
    pub denied: Option<Piece>,
}

/// A sentence that an incident rests on.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Told<'a> {
    /// The sentence, cut at the name of the place.
    pub quote: Quote<'a>,
    /// The report's name.
    pub report: Piece,
    /// Which letters of the report these are.
    pub letters: String,
}

/// The row of an incident.
pub(super) fn row(incident: &Incident, words: Words) -> Row {
    let figure = |low: Option<u32>, high: Option<u32>| {
        phrase::range(words, low.map(u64::from), high.map(u64::from)).unwrap_or_else(|| "–".into())
    };
    let place = phrase::place(words, incident).unwrap_or_else(|| words.word("unknown"));
    let unit = incident.admin1.as_deref().filter(|unit| words.is_rtl() && *unit != place);
    let source = |name: &str| Piece::brief(&words.source(name));
    Row {
        when: phrase::when(words, incident),
        place: Piece::brief(place),
        unit: unit.map(Piece::brief),
        what: Piece::brief(&without_place(&phrase::title(words, incident), place)),
        killed: figure(incident.killed_low, incident.killed_high),
        injured: figure(incident.injured_low, incident.injured_high),
        who: incident.claimed_by.as_deref().map_or_else(|| Piece::brief(words.word("nobody")), source),
        denied: incident.denied_by.as_deref().map(source),
    }
}

/// A title without the place that ends it, which has a column of its own.
fn without_place(title: &str, place: &str) -> String {
    let cut = title.strip_suffix(place).map(|head| head.trim_end_matches([' ', ',', '،', '–']));
    cut.filter(|head| !head.is_empty()).unwrap_or(title).to_owned()
}

/// The sentences that an incident rests on.
pub(super) fn told(incident: &Incident, words: Words) -> impl Iterator<Item = Told<'_>> {
    incident.evidence.iter().map(move |evidence: &Evidence| {
        let letters = phrase::range(words, Some(evidence.start as u64), Some(evidence.end as u64));
        Told {
            quote: quote::of(&evidence.text, incident.place_as_written.as_deref()),
            report: Piece::name(&evidence.report),
            letters: words.say("letters", &letters.unwrap_or_default()),
        }
    })
}

/// What stands under the sentences.
pub(super) fn facts(incident: &Incident, words: Words) -> Vec<Fact> {
    let ours = |text: &str| vec![Piece::ours(text)];
    let mut facts = vec![("place", place(incident, words))];
    if let Some(precision) = incident.where_prec.and_then(|p| words.meaning("where_prec", &p.to_string())) {
        facts.push(("precision", ours(precision)));
    }
    if !matches!(incident.date_precision, DatePrecision::Day | DatePrecision::Unknown) {
        let precision = incident.date_precision;
        facts.push(("date_precision", ours(words.choose(precision.arabic(), precision.english()))));
    }
    let tolls = tolls(incident, words);
    if tolls.is_empty() {
        facts.push(("form_toll", ours(words.word("no_toll"))));
    }
    facts.extend(tolls);
    let told = |key, value: &Option<String>, say: &dyn Fn(&str) -> String| {
        value.as_deref().map(|value| (key, vec![Piece::name(&say(value))]))
    };
    let party = |name: &str| words.party(name);
    let plain = str::to_owned;
    let source = |name: &str| words.source(name);
    facts.extend(told("actor", &incident.actor, &party));
    facts.extend(told("target", &incident.target, &party));
    facts.extend(told("weapon", &incident.weapon, &|weapon| words.weapon(weapon)));
    facts.extend(told("origin", &incident.origin, &plain));
    facts.push(
        told("said_by", &incident.claimed_by, &source)
            .unwrap_or_else(|| ("said_by", ours(words.word("nobody")))),
    );
    facts.push(
        told("denies", &incident.denied_by, &source)
            .unwrap_or_else(|| ("denies", ours(words.word("nobody_denies")))),
    );
    if !incident.reports.is_empty() {
        let reports = incident.reports.iter().map(|report| vec![Piece::name(report)]).collect();
        facts.push(("sources", joined(reports, words.word("and"))));
    }
    facts.push(("sure", ours(&format!("{:.0}%", incident.confidence * 100.0))));
    facts
}

/// What accounts differ about: who says so and who denies it, and figures that are a range. `None` where they agree.
#[cfg_attr(not(any(feature = "typeset", test)), allow(dead_code, reason = "the report on paper alone asks"))]
pub(super) fn disputed(incident: &Incident, words: Words) -> Option<Vec<Fact>> {
    let range = |low: Option<u32>, high: Option<u32>| low.zip(high).is_some_and(|(low, high)| low < high);
    let ranges = [
        ("killed", range(incident.killed_low, incident.killed_high)),
        ("injured", range(incident.injured_low, incident.injured_high)),
    ];
    let denied = incident.denied_by.is_some() || incident.status == Status::Denied;
    let differs = |key: &str| match key {
        "said_by" | "denies" => denied,
        _ => ranges.contains(&(key, true)),
    };
    let facts: Vec<Fact> = facts(incident, words).into_iter().filter(|(key, _)| differs(key)).collect();
    (!facts.is_empty()).then_some(facts)
}

/// Where it was, in words: name, units above it, circle, and the name as the report has it.
fn place(incident: &Incident, words: Words) -> Vec<Piece> {
    let name = phrase::place(words, incident).unwrap_or_else(|| words.word("unknown"));
    let relation = incident.relation.map(|r| words.choose(r.arabic(), r.english()));
    // "In" goes without saying.
    let relation = relation.filter(|_| incident.relation != Some(Relation::At));
    let mut first: Vec<Piece> = relation.map(|r| Piece::ours(format!("{r} "))).into_iter().collect();
    first.push(Piece::brief(name));
    let mut parts = vec![first];
    if words.is_rtl() {
        let units = [&incident.admin2, &incident.admin1].into_iter().flatten().filter(|unit| *unit != name);
        parts.extend(units.map(|unit| vec![Piece::name(unit)]));
    }
    if let Some(km) = incident.radius_km {
        parts.push(vec![Piece::ours(words.say("within_km", &format!("{}", (km * 10.0).round() / 10.0)))]);
    }
    if incident.position().is_none() {
        parts.push(vec![Piece::ours(words.word("not_on_map"))]);
    }
    if let Some(written) = incident.place_as_written.as_deref().filter(|written| *written != name) {
        parts.push(filled(words.phrase("as_written"), vec![Piece::brief(written)]));
    }
    joined(parts, words.word("and"))
}

/// The figures of those killed, injured, missing and displaced.
fn tolls(incident: &Incident, words: Words) -> Vec<Fact> {
    let rows = [
        ("killed", incident.killed_low, incident.killed_high),
        ("injured", incident.injured_low, incident.injured_high),
        ("missing", incident.missing_low, incident.missing_high),
        ("displaced", incident.displaced_low, incident.displaced_high),
    ];
    let scope = match incident.toll_scope {
        Some(TollScope::Shared) => format!(" ({})", words.word("shared")),
        Some(TollScope::Cumulative) => format!(" ({})", words.word("cumulative")),
        Some(TollScope::Own) | None => String::new(),
    };
    let told = |(key, low, high): (&'static str, Option<u32>, Option<u32>)| {
        let figure = phrase::range(words, low.map(u64::from), high.map(u64::from))?;
        let of = match key {
            "killed" => incident.killed_whom.filter(|whom| *whom != Whom::Unknown),
            _ => None,
        };
        let whom =
            of.map_or(String::new(), |whom| format!(" {}", words.choose(whom.arabic(), whom.english())));
        let unit = incident.displaced_unit.filter(|_| key == "displaced");
        let unit =
            unit.map_or(String::new(), |unit| format!(" {}", words.choose(unit.arabic(), unit.english())));
        let scope = if key == "killed" { scope.as_str() } else { "" };
        Some((key, vec![Piece::ours(format!("{figure}{whom}{unit}{scope}"))]))
    };
    rows.into_iter().filter_map(told).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sitrep::figures::tests::incident;
    use crate::snapshot::Lang;

    #[test]
    fn a_row_says_what_is_known_and_a_dash_where_nothing_is() {
        let told = incident(r#""title_en":"Shelling, Tartar","place_en":"Tartar","injured_low":4"#);
        let row = row(&told, Words(Lang::En));
        assert_eq!((row.what, row.killed.as_str()), (Piece::Name("Shelling".into()), "–"));
        assert_eq!(row.injured, "at least 4");
    }

    #[test]
    fn accounts_differ_where_somebody_denies_it_or_a_toll_is_a_range() {
        let keys = |fields: &str| {
            let facts = disputed(&incident(fields), Words(Lang::En));
            facts.map(|facts| facts.into_iter().map(|(key, _)| key).collect::<Vec<_>>())
        };
        assert_eq!(keys(r#""killed_low":2,"killed_high":2"#), None);
        assert_eq!(keys(r#""killed_low":2,"killed_high":5"#), Some(vec!["killed"]));
        assert_eq!(keys(r#""denied_by":"x","killed_low":2"#), Some(vec!["said_by", "denies"]));
    }
}
