//! The table of incidents: a row each, and under it the story.

use std::fmt::Write;

use super::markup::{short, text, title};
use super::words::Words;
use super::{phrase, story, symbol};
use crate::incident::Incident;

/// The columns: the word's key, and the class of the cells.
const COLUMNS: [(&str, &str); 7] = [
    ("date", "date"),
    ("place", "place"),
    ("form_what", "what"),
    ("killed", "figure"),
    ("injured", "figure"),
    ("status", "state"),
    ("said_by", "who"),
];

/// The table as HTML; the incidents stand in it in their order.
pub(super) fn html(incidents: &[Incident], words: Words) -> String {
    let mut out = String::from("<table class=\"incidents\" id=\"rows\"><thead><tr>");
    for (key, class) in COLUMNS {
        let _ = write!(out, "<th scope=\"col\" class=\"{class}\">{}</th>", words.word(key));
    }
    out.push_str("</tr></thead>");
    incidents.iter().enumerate().for_each(|(i, incident)| out.push_str(&row(i, incident, words)));
    out.push_str("</table>");
    out
}

fn row(i: usize, incident: &Incident, words: Words) -> String {
    let figure = |low: Option<u32>, high: Option<u32>| {
        phrase::range(words, low.map(u64::from), high.map(u64::from)).unwrap_or_else(|| "–".into())
    };
    let name = phrase::title(words, incident);
    let place = phrase::place(words, incident).unwrap_or_else(|| words.word("unknown"));
    let unit = incident.admin1.as_deref().filter(|unit| words.is_rtl() && *unit != place);
    let denied = incident.denied_by.as_deref().map_or(String::new(), |who| {
        format!("<small>{}: <bdi>{}</bdi></small>", words.word("denies"), title(&words.source(who)))
    });
    let cells = [
        text(&phrase::when(words, incident)),
        format!(
            "<bdi>{}</bdi>{}",
            title(place),
            unit.map_or(String::new(), |unit| format!("<small><bdi>{}</bdi></small>", title(unit)))
        ),
        format!(
            "{}<button type=\"button\" class=\"open\" aria-haspopup=\"dialog\"><bdi>{}</bdi></button>",
            symbol::of(incident),
            title(&without_place(&name, place)),
        ),
        figure(incident.killed_low, incident.killed_high),
        figure(incident.injured_low, incident.injured_high),
        format!("<span class=\"status st-{}\">{}</span>", incident.status, words.status(incident.status)),
        format!(
            "<bdi>{}</bdi>{denied}",
            title(
                &incident
                    .claimed_by
                    .as_deref()
                    .map_or(words.word("nobody").to_owned(), |who| words.source(who))
            )
        ),
    ];
    let mut out = format!(
        "<tbody id=\"i{i}\" data-i=\"{i}\" data-id=\"{}\"><tr class=\"row\">",
        text(&short(&incident.id))
    );
    for ((key, class), cell) in COLUMNS.iter().zip(cells) {
        let _ = write!(out, "<td class=\"{class}\" data-th=\"{}\">{cell}</td>", words.word(key));
    }
    let _ = write!(
        out,
        "</tr><tr class=\"story\"><td colspan=\"{}\"><div class=\"told\">{}</div></td></tr></tbody>",
        COLUMNS.len(),
        story::html(incident, words)
    );
    out
}

/// A title without the place that ends it, which has a column of its own.
fn without_place(title: &str, place: &str) -> String {
    let cut = title.strip_suffix(place).map(|head| head.trim_end_matches([' ', ',', '،', '–']));
    cut.filter(|head| !head.is_empty()).unwrap_or(title).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sitrep::figures::tests::incident;
    use crate::snapshot::Lang;

    #[test]
    fn a_row_says_what_is_known_and_a_dash_where_nothing_is() {
        let list = [incident(
            r#""title_en":"Shelling, Tartar","place_en":"Tartar","injured_low":4,"status":"denied","denied_by":"X<""#,
        )];
        let html = html(&list, Words(Lang::En));
        for part in ["<bdi>Shelling</bdi>", ">–</td>", "at least 4", "X&lt;", "data-i=\"0\"", "s-denied"] {
            assert!(html.contains(part), "{part}");
        }
    }
}
