//! The table of incidents under the map: number, date, place, what, how many killed, who says so.

use crate::incident::{Incident, Status, TollScope};

use super::legend::Pen;
use super::mark::{self, Spot};
use super::names::english_place;
use super::scene::{Paint, Shape};
use super::shape::{Path, Point, Rect};
use super::text::{Anchor, Line, clean};
use super::words::Words;
use super::{Lang, Options, phrase};

/// The height of a row on a page of 1200 × 900.
const ROW: f64 = 19.0;
/// The height of the headings, and of the line that counts what is left out.
const HEAD: f64 = 22.0;
/// The columns: the key of the heading, and the share of the width.
const COLUMNS: [(&str, f64); 6] =
    [("number", 0.06), ("date", 0.18), ("place", 0.22), ("what", 0.23), ("dead", 0.1), ("who", 0.21)];

/// The height that a table of so many rows asks for.
pub(super) fn height(rows: usize, unit: f64) -> f64 {
    (rows as f64 * ROW + 2.0 * HEAD) * unit
}

/// Numbers the spots whose incidents the table has room for, the heaviest first and then in the order of days; gives
/// the incidents with their numbers, and how many are left out.
pub(super) fn number<'a>(
    spots: &mut [Spot<'a>],
    room: &Rect,
    unit: f64,
) -> (Vec<(usize, &'a Incident)>, usize) {
    let most = ((room.h / unit - 2.0 * HEAD) / ROW).floor().max(0.0) as usize;
    let (mut chosen, mut rows) = (Vec::new(), 0);
    for (i, spot) in spots.iter().enumerate() {
        if rows + spot.incidents.len() <= most {
            rows += spot.incidents.len();
            chosen.push(i);
        }
    }
    let first =
        |i: &usize| spots.get(*i).and_then(|spot| spot.incidents.iter().filter_map(|i| i.date_start).min());
    chosen.sort_by_key(|i| (first(i).is_none(), first(i), *i));
    let mut listed = Vec::new();
    for (number, i) in (1..).zip(chosen) {
        let Some(spot) = spots.get_mut(i) else { continue };
        spot.number = Some(number);
        let mut own = spot.incidents.clone();
        own.sort_by(|a, b| {
            (a.date_start.is_none(), a.date_start, &a.id).cmp(&(b.date_start.is_none(), b.date_start, &b.id))
        });
        listed.extend(own.into_iter().map(|incident| (number, incident)));
    }
    let all: usize = spots.iter().map(|spot| spot.incidents.len()).sum();
    let left = all - listed.len();
    (listed, left)
}

/// The table; its rows read from the side where the page's language begins.
pub(super) fn shapes(
    listed: &[(usize, &Incident)],
    left: usize,
    room: &Rect,
    options: &Options,
    pen: Pen,
) -> Vec<Shape> {
    let Pen { lang, theme, ruler, unit, .. } = pen;
    let words = Words(lang);
    let (ink, muted) = (theme.color("ink"), theme.color("muted"));
    let gap = 8.0 * unit;
    let mut shapes = Vec::new();
    let mut row = |cells: [String; 6], base: f64, bold: bool, color: &String| {
        let mut from = 0.0;
        for ((key, share), text) in COLUMNS.iter().zip(cells) {
            let (width, start) = (room.w * share, from);
            from += width;
            let (x, anchor) = if lang.is_rtl() {
                (room.right() - start, Anchor::Right)
            } else {
                (room.x + start, Anchor::Left)
            };
            let size = if bold { 11.0 } else { 11.5 } * unit;
            let line = Line {
                bold: bold || *key == "number",
                ..Line::new(&text, x, base, anchor, size, color.clone())
            };
            if !line.text.is_empty() {
                shapes.push(Shape::Text(ruler.fit(line, width - gap)));
            }
        }
    };
    let head = room.y + HEAD * 0.6 * unit;
    row(COLUMNS.map(|(key, _)| words.word(key)), head, true, &muted);
    let mut last = 0;
    for (i, (number, incident)) in listed.iter().enumerate() {
        let base = room.y + (HEAD + ROW * (i as f64 + 0.72)) * unit;
        // A place with several incidents bears its number once.
        let shown = if *number == last { String::new() } else { number.to_string() };
        last = *number;
        row(cells(incident, shown, words, options), base, false, &ink);
    }
    let mut rule = |y: f64, width: f64| {
        let ends = [Point { x: room.x, y }, Point { x: room.right(), y }];
        shapes.push(
            Paint::line(theme.color("rule"), width * unit).on(Path::default().line(&ends, false).take()),
        );
    };
    rule(room.y + HEAD * unit, 1.2);
    for i in 1..listed.len() {
        let same = listed.get(i).zip(listed.get(i - 1)).is_some_and(|(a, b)| a.0 == b.0);
        rule(room.y + (HEAD + ROW * i as f64) * unit, if same { 0.2 } else { 0.6 });
    }
    if left > 0 {
        let y = room.y + (HEAD + ROW * listed.len() as f64 + 15.0) * unit;
        let (x, anchor) = if lang.is_rtl() { (room.right(), Anchor::Right) } else { (room.x, Anchor::Left) };
        let text = words.say("unlisted", &left.to_string());
        shapes.push(Shape::Text(Line::new(&text, x, y, anchor, 11.0 * unit, muted.clone())));
    }
    shapes
}

fn cells(incident: &Incident, number: String, words: Words, options: &Options) -> [String; 6] {
    let date = incident.date_start.map_or_else(|| words.word("unknown"), |day| phrase::day(words, day));
    let names = mark::name_of(incident, words.0, &options.names);
    let first = if words.0 == Lang::En { names.1 } else { names.0 };
    let kind = if words.0 == Lang::En { incident.kind.english() } else { incident.kind.arabic() };
    let status = if words.0 == Lang::En { incident.status.english() } else { incident.status.arabic() };
    let what =
        if incident.status == Status::Reported { kind.to_owned() } else { format!("{kind} ({status})") };
    let who = incident.claimed_by.as_deref().map(|who| said_by(who, words, &options.names));
    let who = who.filter(|who| !who.is_empty());
    let who = who.unwrap_or_else(|| words.say("reports", &incident.reports.len().to_string()));
    [number, date, first, what, dead(incident, words), who]
}

/// Who says so, on an English page by an English name where one is known.
pub(super) fn said_by(who: &str, words: Words, names: &mark::Names) -> String {
    if words.0 != Lang::En {
        return clean(who);
    }
    let named = names.get(who).map(|(_, en)| en.as_str()).filter(|en| !en.is_empty());
    clean(named.or_else(|| english_place(who)).unwrap_or(who))
}

/// The killed as a figure, a range or a least; a toll that counts more than this incident is not its own.
fn dead(incident: &Incident, words: Words) -> String {
    let own = incident.toll_scope != Some(TollScope::Cumulative);
    match (incident.killed_low, incident.killed_high) {
        (Some(low), Some(high)) if own && low == high => low.to_string(),
        (Some(low), Some(high)) if own => format!("{low}–{high}"),
        (Some(low), None) if own => words.say("at_least", &low.to_string()),
        _ => "–".to_owned(),
    }
}
