//! What is known of an incident, in full, as HTML: the same in the table, on paper and in the card.

use std::fmt::Write;

use super::markup::{text, title};
use super::words::Words;
use super::{entry, phrase, piece, quote, symbol};
use crate::incident::Incident;

/// The sentences of the report with the place marked, then who says so, the toll, how exactly all that is known.
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
    for told in entry::told(incident, words) {
        let _ = write!(
            out,
            "<figure class=\"quote\"><blockquote dir=\"auto\">{}</blockquote><figcaption>{} · {}</figcaption></figure>",
            quote::html(&told.quote),
            piece::html(&[told.report]),
            told.letters,
        );
    }
    out.push_str("<dl>");
    for (key, value) in entry::facts(incident, words) {
        let _ = write!(out, "<dt>{}</dt><dd>{}</dd>", words.word(key), piece::html(&value));
    }
    out.push_str("</dl>");
    out
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
