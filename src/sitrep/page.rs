//! The page itself: a document that is whole without its script.

use std::fmt::Write;

use super::bucket::Timeline;
use super::figures::Figures;
use super::markup::text;
use super::words::Words;
use super::{chart, data, markup, phrase, symbol, table};
use crate::incident::{Incident, Status};
use crate::snapshot::{self, Lang};

const STYLE: &str = include_str!("../../maps/page/page.css");
const SCRIPT: &str = include_str!("../../maps/page/page.js");
const FONTS: &str = include_str!("../../maps/page/vendor/fonts.css");
const MAPLIBRE: &str = include_str!("../../maps/page/vendor/maplibre-gl.js");
const MAPLIBRE_STYLE: &str = include_str!("../../maps/page/vendor/maplibre-gl.css");
/// By which the policy knows the scripts; `scripts/page.py` makes it.
const HASHES: &str = include_str!("../../maps/page/hashes.tsv");
const LIGHT: &str = include_str!("../../maps/themes/light.tsv");
const DARK: &str = include_str!("../../maps/themes/dark.tsv");

/// The size of the still map.
const STILL: (u32, u32) = (1400, 900);
/// The paragraphs on the method.
const METHOD: [&str; 7] = ["method1", "method2", "method3", "method4", "method5", "method6", "method7"];

/// What may be chosen about a page.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Options {
    /// Its language; of a page in two languages there is the Arabic one alone.
    pub lang: Lang,
    /// Its title; `None` for a plain one.
    pub title: Option<String>,
}

/// The page: one HTML document that needs no other file and asks nobody for one. The same incidents give the same
/// bytes in any order. Incidents without a position stand in the table alone.
///
/// # Errors
/// As [`snapshot::scene`], where the still map cannot be drawn.
pub fn page(incidents: &[Incident], options: &Options) -> crate::Result<String> {
    let lang = if options.lang == Lang::En { Lang::En } else { Lang::Ar };
    let words = Words(lang);
    let mut incidents = incidents.to_vec();
    incidents.sort_by(|a, b| {
        let known = |i: &Incident| (i.date_start.is_none(), i.date_start, i.date_end);
        known(a).cmp(&known(b)).then_with(|| a.id.cmp(&b.id))
    });
    let (figures, timeline) = (Figures::of(&incidents), Timeline::of(&incidents, words));
    let title =
        options.title.as_deref().map(str::trim).filter(|t| !t.is_empty()).unwrap_or(words.word("report"));
    let placed = figures.unlocated < figures.incidents;
    let mut out = head(title, words);
    let _ = write!(
        out,
        "<body><div id=\"page\">{}<header>{}<h1 dir=\"auto\">{}</h1><p class=\"period\">{}</p></header><main>",
        symbol::definitions(),
        if title == words.word("report") {
            String::new()
        } else {
            format!("<p class=\"kind\">{}</p>", words.word("report"))
        },
        text(title),
        figures
            .period
            .map_or(words.word("undated").to_owned(), |(first, last)| phrase::days(words, first, last)),
    );
    out.push_str(&key_figures(&figures, words));
    if placed {
        let still =
            snapshot::Options { width: STILL.0, height: STILL.1, lang, ..snapshot::Options::default() };
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
    out.push_str(&method(&incidents, words));
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
    let hashes: String = HASHES
        .lines()
        .filter(|line| !line.starts_with('#'))
        .skip(1)
        .filter_map(|line| line.split_once('\t'))
        .map(|(_, hash)| format!(" 'sha256-{hash}'"))
        .collect();
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
        colours(LIGHT),
        colours(DARK),
        type_colours(),
    )
}

/// A theme as properties of the style sheet: `--type-shelling:#d55e00`.
fn colours(theme: &str) -> String {
    let rows =
        theme.lines().filter(|line| !line.starts_with('#')).skip(1).filter_map(|line| line.split_once('\t'));
    rows.map(|(key, colour)| format!("--{}:{};", key.replace('.', "-"), colour.trim())).collect()
}

fn type_colours() -> String {
    let kinds = crate::incident::IncidentType::ALL.iter();
    kinds.map(|kind| format!(".t-{kind}{{--c:var(--type-{kind})}}\n")).collect()
}

fn key_figures(figures: &Figures, words: Words) -> String {
    let mut rows: Vec<(&str, String, Vec<String>)> = Vec::new();
    let mut notes = Vec::new();
    if figures.denied > 0 {
        notes.push(words.say("apart", &figures.denied.to_string()));
    }
    if figures.contested > 0 {
        notes.push(words.say("contested", &figures.contested.to_string()));
    }
    if figures.unlocated > 0 {
        notes.push(words.say("unlocated", &figures.unlocated.to_string()));
    }
    rows.push(("incidents", figures.incidents.to_string(), notes));
    let unknown = || words.word("unknown").to_owned();
    let denied = phrase::sum(words, &figures.killed_denied).map(|toll| words.say("denied_toll", &toll));
    rows.push((
        "killed",
        phrase::sum(words, &figures.killed).unwrap_or_else(unknown),
        denied.into_iter().collect(),
    ));
    rows.push(("injured", phrase::sum(words, &figures.injured).unwrap_or_else(unknown), Vec::new()));
    for (key, number) in [
        ("places", figures.places),
        ("days", figures.days),
        ("reports", figures.reports),
        ("named_sources", figures.sources),
    ] {
        rows.push((key, number.to_string(), Vec::new()));
    }
    let mut out = format!("<section class=\"figures\" aria-label=\"{}\"><dl>", words.word("figures"));
    for (key, value, notes) in rows {
        let notes: String = notes.iter().map(|note| format!("<dd class=\"note\">{note}</dd>")).collect();
        let long = if value.chars().count() > 6 { " class=\"long\"" } else { "" };
        let _ = write!(out, "<div><dt>{}</dt><dd{long}>{value}</dd>{notes}</div>", words.word(key));
    }
    let _ = write!(out, "</dl><p class=\"caveat\">{}</p></section>", words.word("claims"));
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

fn method(incidents: &[Incident], words: Words) -> String {
    let mut out = format!("<section class=\"method\"><h2>{}</h2><ol>", words.word("method"));
    METHOD.iter().for_each(|key| {
        let _ = write!(out, "<li>{}</li>", words.word(key));
    });
    let mut reports = std::collections::BTreeMap::<&str, usize>::new();
    incidents.iter().flat_map(|i| &i.reports).for_each(|report| *reports.entry(report).or_default() += 1);
    let _ = write!(out, "</ol><h2>{}</h2><ul class=\"reports\">", words.word("reports"));
    for (report, count) in reports {
        let _ = write!(out, "<li><bdi>{}</bdi> <span>{count}</span></li>", markup::title(report));
    }
    let _ = write!(
        out,
        "</ul></section><footer><p>{}</p><p>MapLibre GL JS · Noto Sans Arabic · yaqut</p></footer>",
        words.word("basemap")
    );
    out
}
