//! The table of incidents: a row each, and under it the story.

use std::fmt::Write;

use super::markup::{short, text};
use super::piece::{self, Piece};
use super::words::Words;
use super::{entry, story, symbol};
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
    let own = entry::row(incident, words);
    let line = |piece: &Piece| piece::html(std::slice::from_ref(piece));
    let denied = own.denied.as_ref();
    let denied = denied.map(|who| format!("<small>{}: {}</small>", words.word("denies"), line(who)));
    let unit = own.unit.as_ref().map(|unit| format!("<small>{}</small>", line(unit)));
    let cells = [
        text(&own.when),
        format!("{}{}", line(&own.place), unit.unwrap_or_default()),
        format!(
            "{}<button type=\"button\" class=\"open\" aria-haspopup=\"dialog\">{}</button>",
            symbol::of(incident),
            line(&own.what),
        ),
        own.killed,
        own.injured,
        format!("<span class=\"status st-{}\">{}</span>", incident.status, words.status(incident.status)),
        format!("{}{}", line(&own.who), denied.unwrap_or_default()),
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
