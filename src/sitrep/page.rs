//! The page itself: a document that is whole without its script.

use std::fmt::Write;

use super::bucket::Timeline;
use super::figures::Figures;
use super::keys::{self, Key};
use super::markup::text;
use super::options::{Options, ordered};
use super::words::Words;
use super::{chart, data, markup, method, phrase, piece, summary, symbol, table};
use crate::incident::{Incident, Status};
use crate::{snapshot, tsv};

const STYLE: &str = include_str!("../../maps/page/page.css");
const SCRIPT: &str = include_str!("../../maps/page/page.js");
const FONTS: &str = include_str!("../../maps/page/vendor/fonts.css");
const MAPLIBRE: &str = include_str!("../../maps/page/vendor/maplibre-gl.js");
const MAPLIBRE_STYLE: &str = include_str!("../../maps/page/vendor/maplibre-gl.css");
/// By which the policy knows the scripts; `scripts/page.py` makes it.
const HASHES: &str = include_str!("../../maps/page/hashes.tsv");
/// The colours of paper and of a white screen.
pub(super) const LIGHT: &str = include_str!("../../maps/themes/light.tsv");
const DARK: &str = include_str!("../../maps/themes/dark.tsv");

/// The size of the still map.
const STILL: (u32, u32) = (1400, 900);
/// The page: one HTML document that needs no other file and asks nobody for one. The same incidents give the same
/// bytes in any order. Incidents without a position stand in the table alone.
///
/// # Errors
/// As [`snapshot::scene`], where the still map cannot be drawn.
pub fn page(incidents: &[Incident], options: &Options) -> crate::Result<String> {
    let words = options.words();
    let incidents = ordered(incidents);
    let (figures, timeline) = (Figures::of(&incidents), Timeline::of(&incidents, words));
    let title = options.title(words);
    let placed = figures.unlocated < figures.incidents;
    let mut out = head(title, words);
    let _ = write!(
        out,
        "<body><div id=\"page\">{}<header>{}<h1 dir=\"auto\">{}</h1><p class=\"period\">{}</p><p class=\"made\">{}</p></header><main>",
        symbol::definitions(),
        if title == words.word("report") {
            String::new()
        } else {
            format!("<p class=\"kind\">{}</p>", words.word("report"))
        },
        text(title),
        phrase::period(words, figures.period),
        piece::html(&method::made(options, words)),
    );
    out.push_str(&key_figures(&incidents, &figures, words));
    if placed {
        let still = snapshot::Options {
            width: STILL.0,
            height: STILL.1,
            lang: words.0,
            ..snapshot::Options::default()
        };
        out.push_str(&map(&figures, &snapshot::draw(&snapshot::scene(&incidents, &still)?), words));
    } else {
        let _ = write!(out, "<div class=\"plain\">{}</div>", legend(&figures, words));
    }
    out.push_str(&timeline_section(&timeline, words));
    let _ = write!(
        out,
        "<section class=\"list\"><h2 id=\"table\">{}</h2><p class=\"shown\" role=\"status\"></p>{}</section>",
        words.word("table"),
        table::html(&incidents, words)
    );
    out.push_str(&ending(&incidents, words));
    let _ = write!(
        out,
        "</main></div><aside id=\"card\" role=\"dialog\" aria-labelledby=\"card-title\" tabindex=\"-1\" hidden></aside>"
    );
    for (id, json) in
        [("data", data::json(&incidents, &timeline, words)), ("ground", data::ground(&incidents))]
    {
        let _ = writeln!(out, "<script type=\"application/json\" id=\"{id}\">{json}</script>");
    }
    let _ = writeln!(out, "<script>{MAPLIBRE}</script>\n<script>{SCRIPT}</script></body></html>");
    Ok(out)
}

fn head(title: &str, words: Words) -> String {
    let hashes: String =
        tsv::rows(HASHES).filter_map(|row| Some(format!(" 'sha256-{}'", row.get(1)?))).collect();
    format!(
        "<!doctype html>\n<html lang=\"{}\" dir=\"{}\"><head><meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; script-src{hashes}; \
         style-src 'unsafe-inline'; font-src data:; img-src data: blob:; worker-src blob:; connect-src data: blob:; \
         base-uri 'none'; form-action 'none'\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"color-scheme\" content=\"light dark\"><meta name=\"referrer\" content=\"no-referrer\">\n\
         <meta name=\"generator\" content=\"yaqut {}\">\n<title>{}</title>\n\
         <style>\n{FONTS}{MAPLIBRE_STYLE}\n:root{{{}}}\n@media screen and (prefers-color-scheme:dark){{:root{{{}}}}}\n{STYLE}{}</style></head>\n",
        words.code(),
        if words.is_rtl() { "rtl" } else { "ltr" },
        env!("CARGO_PKG_VERSION"),
        text(title),
        properties(LIGHT),
        properties(DARK),
        type_colours(),
    )
}

/// A theme as properties of the style sheet: `--type-shelling:#d55e00`.
fn properties(theme: &'static str) -> String {
    colours(theme).map(|(key, colour)| format!("--{}:{colour};", key.replace('.', "-"))).collect()
}

/// The colours of a theme by their keys.
pub(super) fn colours(theme: &'static str) -> impl Iterator<Item = (&'static str, &'static str)> {
    tsv::rows(theme).filter_map(|row| Some((*row.first()?, row.get(1)?.trim())))
}

fn type_colours() -> String {
    let kinds = crate::incident::IncidentType::ALL.iter();
    kinds.map(|kind| format!(".t-{kind}{{--c:var(--type-{kind})}}\n")).collect()
}

fn key_figures(incidents: &[Incident], figures: &Figures, words: Words) -> String {
    let mut out = format!("<section class=\"figures\" aria-label=\"{}\"><dl>", words.word("figures"));
    for Key { key, value, notes } in keys::of(figures, words) {
        let notes: String = notes.iter().map(|note| format!("<dd class=\"note\">{note}</dd>")).collect();
        let long = if value.chars().count() > 6 { " class=\"long\"" } else { "" };
        let _ = write!(out, "<div><dt>{}</dt><dd{long}>{value}</dd>{notes}</div>", words.word(key));
    }
    out.push_str("</dl><ul class=\"summary\">");
    for line in summary::of(incidents, figures, words) {
        let _ = write!(out, "<li>{}</li>", piece::html(&line));
    }
    let _ = write!(out, "</ul><p class=\"caveat\">{}</p></section>", words.word("claims"));
    out
}

fn map(figures: &Figures, still: &str, words: Words) -> String {
    format!(
        "<section class=\"map\"><h2>{}</h2><div class=\"filters\" hidden><label>{}<input type=\"search\" id=\"find\" autocomplete=\"off\"></label><button type=\"button\" id=\"clear\">{}</button><p class=\"shown\" aria-hidden=\"true\"></p></div>\
         <div class=\"board\"><div class=\"view\"><div id=\"atlas\" hidden></div><figure class=\"still\">{still}<noscript><figcaption>{}</figcaption></noscript></figure><p class=\"help\">{}</p></div>{}</div></section>",
        words.word("map"),
        words.word("search"),
        words.word("clear"),
        words.word("no_script"),
        words.word("map_help"),
        legend(figures, words),
    )
}

/// The legend, which counts and filters too.
fn legend(figures: &Figures, words: Words) -> String {
    let most = figures.types.first().map_or(1, |row| row.1).max(1);
    let mut out = format!(
        "<div class=\"legend\"><table class=\"types\"><caption>{}</caption><thead><tr><th scope=\"col\"></th><th scope=\"col\">{}</th><th scope=\"col\">{}</th></tr></thead><tbody>",
        words.word("kinds"),
        words.word("incidents"),
        words.word("killed"),
    );
    for (kind, count, killed) in &figures.types {
        let _ = write!(
            out,
            "<tr><th scope=\"row\"><button type=\"button\" class=\"pick\" data-type=\"{kind}\" aria-pressed=\"false\">{}<span>{}</span></button></th>\
             <td class=\"count\"><span class=\"t-{kind}\" style=\"--share:{:.1}%\">{count}</span></td><td>{}</td></tr>",
            symbol::svg(*kind, Status::Reported, false),
            words.kind(*kind),
            *count as f64 / most as f64 * 100.0,
            phrase::sum(words, killed).unwrap_or_else(|| "–".into()),
        );
    }
    let most_frequent = figures.types.first().map_or(crate::incident::IncidentType::Other, |row| row.0);
    let _ = write!(
        out,
        "</tbody></table><table class=\"types\"><caption>{}</caption><tbody>",
        words.word("status")
    );
    for (status, count) in &figures.statuses {
        let _ = write!(
            out,
            "<tr><th scope=\"row\"><button type=\"button\" class=\"pick\" data-status=\"{status}\" aria-pressed=\"false\">{}<span>{}</span></button></th><td>{count}</td></tr>",
            symbol::svg(most_frequent, *status, false),
            words.status(*status),
        );
    }
    let _ = write!(
        out,
        "</tbody></table><details class=\"signs\" open><summary>{}</summary><ul>",
        words.word("signs")
    );
    for key in ["size", "hollow", "area", "arrow", "badge"] {
        let _ = write!(out, "<li>{}</li>", words.word(key));
    }
    out.push_str("</ul></details></div>");
    out
}

fn timeline_section(timeline: &Timeline, words: Words) -> String {
    let chart = chart::html(timeline, words);
    if chart.is_empty() {
        return String::new();
    }
    let undated = match timeline.undated {
        0 => String::new(),
        n => format!("<p class=\"undated\">{}</p>", words.say("undated_note", &n.to_string())),
    };
    let slider = if timeline.buckets.len() > 1 {
        let end = timeline.buckets.len() - 1;
        let range = |id: &str, key: &'static str, value: usize| {
            format!(
                "<input type=\"range\" id=\"{id}\" min=\"0\" max=\"{end}\" step=\"1\" value=\"{value}\" aria-label=\"{}\">",
                words.word(key)
            )
        };
        format!(
            "<div class=\"slider\" hidden><div class=\"range\">{}{}</div><div class=\"controls\"><button type=\"button\" id=\"play\">{}</button><output id=\"span\" for=\"from to\"></output></div></div>",
            range("from", "from_day", 0),
            range("to", "to_day", end),
            words.word("play"),
        )
    } else {
        String::new()
    };
    format!(
        "<section class=\"time\"><h2>{}</h2>{chart}{slider}{undated}{}</section>",
        words.word("timeline"),
        chart::table(timeline, words)
    )
}

fn ending(incidents: &[Incident], words: Words) -> String {
    let mut out = format!("<section class=\"method\"><h2>{}</h2><ol>", words.word("method"));
    method::paragraphs(words).for_each(|paragraph| {
        let _ = write!(out, "<li>{paragraph}</li>");
    });
    let _ = write!(out, "</ol><h2>{}</h2><ul class=\"reports\">", words.word("reports"));
    for (report, count) in method::reports(incidents) {
        let _ = write!(out, "<li><bdi>{}</bdi> <span>{count}</span></li>", markup::title(report));
    }
    let _ = write!(
        out,
        "</ul></section><footer><p>{}</p><p>MapLibre GL JS · Noto Sans Arabic · yaqut</p></footer>",
        words.word("basemap")
    );
    out
}
