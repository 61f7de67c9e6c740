//! What is known of an incident, in full: the sentences of the report with the place marked, who says so, who denies
//! it, the toll as a range, how exactly all that is known.

use std::fmt::Write;

use super::markup::{text, title};
use super::quote::marked;
use super::words::Words;
use super::{phrase, symbol};
use crate::incident::{DatePrecision, Incident, TollScope};

/// The story as HTML: the same in the table, on paper and in the card.
pub(super) fn html(incident: &Incident, words: Words) -> String {
    let mut out = format!(
        "<h3>{}<bdi>{}</bdi></h3><p class=\"tags\"><span class=\"when\">{}</span> <span class=\"status st-{}\">{}</span></p>",
        symbol::of(incident),
        title(&phrase::title(words, incident)),
        text(&phrase::when(words, incident)),
        incident.status,
        words.status(incident.status),
    );
    if !incident.evidence.is_empty() {
        let _ = write!(out, "<h4>{}</h4>", words.word("said"));
    }
    for evidence in &incident.evidence {
        let letters = phrase::range(words, Some(evidence.start as u64), Some(evidence.end as u64));
        let _ = write!(
            out,
            "<figure class=\"quote\"><blockquote dir=\"auto\">{}</blockquote><figcaption><bdi>{}</bdi> · {}</figcaption></figure>",
            marked(&evidence.text, incident.place_as_written.as_deref()),
            text(&evidence.report),
            words.say("letters", &letters.unwrap_or_default()),
        );
    }
    out.push_str("<dl>");
    for (key, value) in facts(incident, words) {
        let _ = write!(out, "<dt>{}</dt><dd>{value}</dd>", words.word(key));
    }
    out.push_str("</dl>");
    out
}

/// What stands under the sentences: the word's key, and HTML.
fn facts(incident: &Incident, words: Words) -> Vec<(&'static str, String)> {
    let mut facts = vec![("place", place(incident, words))];
    if let Some(precision) = incident.where_prec.and_then(|p| words.meaning("where_prec", &p.to_string())) {
        facts.push(("precision", precision.to_owned()));
    }
    if !matches!(incident.date_precision, DatePrecision::Day | DatePrecision::Unknown) {
        let precision = incident.date_precision;
        facts.push(("date_precision", words.choose(precision.arabic(), precision.english()).to_owned()));
    }
    let tolls = tolls(incident, words);
    if tolls.is_empty() {
        facts.push(("form_toll", words.word("no_toll").to_owned()));
    }
    facts.extend(tolls);
    let told = |key, value: &Option<String>, say: &dyn Fn(&str) -> String| {
        value.as_deref().map(|value| (key, format!("<bdi>{}</bdi>", text(&say(value)))))
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
            .unwrap_or_else(|| ("said_by", words.word("nobody").to_owned())),
    );
    facts.push(
        told("denies", &incident.denied_by, &source)
            .unwrap_or_else(|| ("denies", words.word("nobody_denies").to_owned())),
    );
    if !incident.reports.is_empty() {
        let reports: Vec<_> = incident.reports.iter().map(|r| format!("<bdi>{}</bdi>", text(r))).collect();
        facts.push(("sources", reports.join(words.word("and"))));
    }
    facts.push(("sure", format!("{:.0}%", incident.confidence * 100.0)));
    facts
}

/// Where it was, in words: name, units above it, circle, and the name as the report has it.
fn place(incident: &Incident, words: Words) -> String {
    let name = phrase::place(words, incident).unwrap_or_else(|| words.word("unknown"));
    let relation = incident.relation.map(|r| words.choose(r.arabic(), r.english()));
    // "In" goes without saying.
    let relation = relation.filter(|_| incident.relation != Some(crate::incident::Relation::At));
    let mut parts =
        vec![format!("{}<bdi>{}</bdi>", relation.map_or(String::new(), |r| format!("{r} ")), title(name))];
    if words.is_rtl() {
        let units = [&incident.admin2, &incident.admin1].into_iter().flatten().filter(|unit| *unit != name);
        parts.extend(units.map(|unit| format!("<bdi>{}</bdi>", text(unit))));
    }
    if let Some(km) = incident.radius_km {
        parts.push(words.say("within_km", &format!("{}", (km * 10.0).round() / 10.0)));
    }
    if incident.position().is_none() {
        parts.push(words.word("not_on_map").to_owned());
    }
    if let Some(written) = incident.place_as_written.as_deref().filter(|written| *written != name) {
        parts.push(words.say("as_written", &format!("<bdi>{}</bdi>", title(written))));
    }
    parts.join(words.word("and"))
}

/// The figures of those killed, injured, missing and displaced.
fn tolls(incident: &Incident, words: Words) -> Vec<(&'static str, String)> {
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
            "killed" => incident.killed_whom.filter(|whom| *whom != crate::incident::Whom::Unknown),
            _ => None,
        };
        let whom =
            of.map_or(String::new(), |whom| format!(" {}", words.choose(whom.arabic(), whom.english())));
        let unit = incident.displaced_unit.filter(|_| key == "displaced");
        let unit =
            unit.map_or(String::new(), |unit| format!(" {}", words.choose(unit.arabic(), unit.english())));
        Some((key, format!("{figure}{whom}{unit}{}", if key == "killed" { scope.as_str() } else { "" })))
    };
    rows.into_iter().filter_map(told).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sitrep::figures::tests::incident;
    use crate::snapshot::Lang;

    #[test]
    fn the_story_has_the_sentence_with_the_place_and_both_sides() {
        let told = incident(
            r#""title_en":"Shelling","place_en":"Tartar","place_as_written":"ترتر","killed_low":2,"killed_high":3,
               "claimed_by":"<b>","denied_by":"باكو","relation":"near","radius_km":5,"where_prec":2,
               "evidence":[{"report":"a.txt","start":3,"end":9,"text":"قصف ترتر"}]"#,
        );
        let html = html(&told, Words(Lang::En));
        for part in [
            "قصف <mark>ترتر</mark>",
            "&lt;b&gt;",
            "Baku",
            "2–3",
            "near <bdi>Tartar</bdi>",
            "within 5 km",
            "3–9",
        ] {
            assert!(html.contains(part), "{part}: {html}");
        }
        assert!(!html.contains("<b>"));
    }

    #[test]
    fn what_is_not_known_is_said_or_left_out_but_never_nought() {
        let html = html(&incident(""), Words(Lang::En));
        assert!(
            html.contains("no figure in the report")
                && html.contains("date unknown")
                && !html.contains(">0<")
        );
    }
}
