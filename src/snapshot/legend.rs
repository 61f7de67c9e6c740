//! The legend: what is on the map and nothing else.

use std::collections::BTreeMap;

use crate::incident::{Incident, IncidentType, Status};

use super::frame::Frame;
use super::mark::{self, Spot, killed, look};
use super::ruler::Ruler;
use super::scene::{Paint, Shape};
use super::shape::{Path, Point, Rect};
use super::symbol::{self, Look};
use super::text::{Anchor, Line};
use super::words::Words;
use super::{Lang, Overlay, Theme, area};

/// The numbers of killed whose sizes the legend shows.
const SIZES: [u32; 3] = [1, 10, 25];

/// A row of the legend.
#[derive(Debug, Clone, PartialEq)]
enum Sign {
    Heading,
    Symbol(Look),
    Sizes([u32; 3]),
    /// The second row of the sign before it.
    Rest,
    Area,
    Flow,
    Count,
    More,
    /// A symbol of days before.
    Earlier(IncidentType),
    /// A layer of the caller's.
    Layer(usize, Overlay),
}

/// A sign with what it means, in the page's language and, on a page of two, in the second.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Entry {
    sign: Sign,
    text: (String, String),
    count: Option<usize>,
}

/// What else than incidents may stand on a map.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Besides<'a> {
    /// The caller's layers, those that lie on it.
    pub layers: &'a [(usize, &'a Overlay)],
    /// Whether it shows what was before, too.
    pub earlier: bool,
}

/// The rows for what is on a map.
pub(super) fn entries(incidents: &[&Incident], spots: &[Spot], words: Words, besides: Besides) -> Vec<Entry> {
    let entry = |sign, key: &str| Entry { sign, text: words.pair(key), count: None };
    let mut kinds: BTreeMap<IncidentType, usize> = BTreeMap::new();
    incidents.iter().for_each(|i| *kinds.entry(i.kind).or_default() += 1);
    let mut rows = vec![entry(Sign::Heading, "types")];
    let mut by_number: Vec<_> = kinds.into_iter().collect();
    by_number.sort_by_key(|&(kind, number)| (std::cmp::Reverse(number), kind));
    let most = by_number.first().map_or(IncidentType::Other, |row| row.0);
    let plain = |kind, status, hollow| Sign::Symbol(Look { kind, status, hollow });
    rows.extend(by_number.iter().map(|&(kind, number)| Entry {
        sign: plain(kind, Status::Reported, false),
        text: words.choose(kind.arabic(), kind.english()),
        count: Some(number),
    }));
    let statuses: Vec<Status> =
        Status::ALL.iter().copied().filter(|s| incidents.iter().any(|i| i.status == *s)).collect();
    if statuses != [Status::Reported] {
        rows.push(entry(Sign::Heading, "status"));
        rows.extend(statuses.into_iter().map(|status| Entry {
            sign: plain(most, status, false),
            text: words.choose(status.arabic(), status.english()),
            count: None,
        }));
    }
    let mut signs = Vec::new();
    let largest = spots.iter().flat_map(|spot| &spot.groups).map(|group| group.killed).max();
    let largest = largest.or_else(|| incidents.iter().map(|i| killed(i)).max()).unwrap_or(0);
    if largest > 0 {
        let steps = SIZES.map(|step| step.to_string()).join(" · ");
        let phrase = |lang| Words(lang).say("size", &steps);
        let text = words.choose(&phrase(Lang::Ar), &phrase(Lang::En));
        signs.push(Entry { sign: Sign::Sizes(SIZES), text, count: None });
        signs.push(Entry { sign: Sign::Rest, text: Default::default(), count: None });
    }
    if let Some(vague) = incidents.iter().find(|i| i.is_area()) {
        signs.push(entry(Sign::Symbol(Look { status: Status::Reported, ..look(vague) }), "hollow"));
    }
    if incidents.iter().any(|i| area::reach(i).is_some()) {
        signs.push(entry(Sign::Area, "area"));
    }
    if incidents.iter().any(|i| i.origin_position().is_some()) {
        signs.push(entry(Sign::Flow, "flow"));
    }
    if spots.iter().any(|spot| spot.groups.iter().any(|group| group.count > 1)) {
        signs.push(entry(Sign::Count, "count"));
    }
    if spots.iter().any(|spot| spot.groups.len() > 4) {
        signs.push(entry(Sign::More, "more"));
    }
    if besides.earlier {
        signs.push(entry(Sign::Earlier(most), "earlier"));
    }
    for (index, layer) in besides.layers.iter().filter(|(_, layer)| !layer.name().is_empty()) {
        let text = (layer.name().to_owned(), String::new());
        signs.push(Entry { sign: Sign::Layer(*index, (*layer).clone()), text, count: None });
    }
    if !signs.is_empty() {
        rows.push(entry(Sign::Heading, "other"));
        rows.extend(signs);
    }
    rows
}

/// The height of a row.
pub(super) fn row_height(lang: Lang, unit: f64) -> f64 {
    if lang == Lang::Both { 35.0 * unit } else { 28.0 * unit }
}

/// The share of a row's height that its letters and signs need.
pub(super) const CLOSE: f64 = 0.76;

/// What a legend is drawn with.
#[derive(Clone, Copy)]
pub(super) struct Pen<'a> {
    /// The languages.
    pub lang: Lang,
    /// The colours.
    pub theme: &'a Theme,
    /// The measure of texts.
    pub ruler: &'a Ruler,
    /// The page's scale.
    pub unit: f64,
    /// The scale of the map's marks.
    pub marks: f64,
}

/// Draws the rows; gives the lower end of what they take.
pub(super) fn shapes(rows: &[Entry], frame: &Frame, pen: Pen) -> (Vec<Shape>, f64) {
    let Pen { lang, unit, .. } = pen;
    let columns = frame.columns.max(1);
    let least = rows.len().div_ceil(columns).max(1);
    let fits = |per: &usize| seats(rows, *per).last().is_none_or(|seat| seat.0 < columns);
    let per_column = (least..=rows.len().max(least)).find(fits).unwrap_or(least);
    // A legend that is too long for its place closes up its rows, and then is set smaller as a whole.
    let natural = row_height(lang, unit);
    let row = natural.min(frame.legend.h / per_column as f64);
    let pen = Pen { unit: unit * (row / (natural * CLOSE)).clamp(0.5, 1.0), ..pen };
    // Between columns a gap of 26 pixels, so that a number is not read with the next column.
    let gap = if frame.columns > 1 { 26.0 * unit } else { 0.0 };
    let width = (frame.legend.w + gap) / columns as f64;
    let mut shapes = Vec::new();
    for (entry, (column, line)) in rows.iter().zip(seats(rows, per_column)) {
        let (column, line) = (column as f64, line as f64);
        let left = if lang.is_rtl() {
            frame.legend.right() - width * column - (width - gap)
        } else {
            frame.legend.x + width * column
        };
        let high = if matches!(entry.sign, Sign::Sizes(_)) { 2.0 } else { 1.0 };
        let room = Rect { x: left, y: frame.legend.y + row * line, w: width - gap, h: row * high };
        shapes.extend(row_shapes(entry, &room, pen));
    }
    (shapes, frame.legend.y + row * per_column as f64)
}

/// The column and the line of each row: a heading does not end a column, and what has two rows keeps them together.
fn seats(rows: &[Entry], per_column: usize) -> Vec<(usize, usize)> {
    let (mut column, mut line) = (0, 0);
    let seat = |entry: &Entry| {
        let first = matches!(entry.sign, Sign::Heading | Sign::Sizes(_));
        if line >= per_column || (first && line + 1 == per_column && line > 0) {
            (column, line) = (column + 1, 0);
        }
        line += 1;
        (column, line - 1)
    };
    rows.iter().map(seat).collect()
}

fn row_shapes(entry: &Entry, room: &Rect, pen: Pen) -> Vec<Shape> {
    let Pen { lang, theme, ruler, unit, marks } = pen;
    let rtl = lang.is_rtl();
    // From the side where reading begins.
    let from = |d: f64| if rtl { room.right() - d * unit } else { room.x + d * unit };
    let (near, far) = if rtl { (Anchor::Right, Anchor::Left) } else { (Anchor::Left, Anchor::Right) };
    let (middle, ink, muted) = (room.centre().y, theme.color("ink"), theme.color("muted"));
    let text = |text: &str, x: f64, y: f64, anchor, size: f64, color: &String| {
        Line::new(text, x, y, anchor, size * unit, color.clone())
    };
    let (first, second) = &entry.text;
    if entry.sign == Sign::Heading {
        let base = room.bottom() - 9.0 * unit;
        let joined = if second.is_empty() { first.clone() } else { format!("{first}  ·  {second}") };
        let rule =
            [Point { x: room.x, y: base + 6.0 * unit }, Point { x: room.right(), y: base + 6.0 * unit }];
        return vec![
            Shape::Text(text(&joined, from(0.0), base, near, 12.0, &muted).bold()),
            Paint::line(theme.color("rule"), unit).on(Path::default().line(&rule, false).take()),
        ];
    }
    let wide = matches!(entry.sign, Sign::Sizes(_));
    let at = Point { x: from(if wide { 18.0 } else { 14.0 }), y: middle };
    let mut shapes = sign_shapes(&entry.sign, at, rtl, theme, (unit, marks));
    let x = from(if wide { 44.0 } else { 36.0 });
    let room_for_count = if entry.count.is_some() { 30.0 * unit } else { 0.0 };
    let most = (if rtl { x - room.x } else { room.right() - x }) - room_for_count;
    let (base, base_two) = if second.is_empty() { (4.5, 0.0) } else { (-1.0, 12.0) };
    let lines = [
        text(first, x, middle + base * unit, near, 12.5, &ink),
        text(second, x, middle + base_two * unit, near, 9.5, &muted),
    ];
    let lines = lines.into_iter().filter(|line| !line.text.is_empty());
    shapes.extend(lines.map(|line| Shape::Text(ruler.fit(line, most))));
    if let Some(count) = entry.count {
        let end = if rtl { room.x } else { room.right() };
        shapes.push(Shape::Text(text(&count.to_string(), end, middle + 4.5 * unit, far, 12.5, &muted)));
    }
    shapes
}

fn sign_shapes(sign: &Sign, at: Point, rtl: bool, theme: &Theme, (unit, marks): (f64, f64)) -> Vec<Shape> {
    match sign {
        Sign::Heading | Sign::Rest => Vec::new(),
        Sign::Symbol(look) => symbol::shapes(*look, at, 8.5 * unit, theme, unit),
        // One in the other, standing on one line, as large as on the map.
        Sign::Sizes(steps) => {
            let radius = |step: &u32| symbol::radius(*step, marks);
            let largest = steps.iter().map(radius).fold(0.0, f64::max);
            let foot = at.y + largest + 1.5 * unit;
            let draw = |step: &u32| {
                let r = radius(step);
                let circle = Path::default().circle(Point { x: at.x, y: foot - r }, r).take();
                Paint::line(theme.color("muted"), 1.2 * unit).on(circle)
            };
            steps.iter().map(draw).collect()
        }
        Sign::Area => {
            let color = theme.color("area");
            let paint = Paint::fill(&color)
                .and_line(&color, 1.1 * unit)
                .dashed(4.0 * unit, 3.0 * unit)
                .faint(0.12, 0.7);
            vec![paint.on(Path::default().circle(at, 10.0 * unit).take())]
        }
        Sign::Flow => {
            let color = theme.color("flow");
            let sign = if rtl { -1.0 } else { 1.0 };
            let p = |x: f64, y: f64| Point { x: at.x + sign * x * unit, y: at.y + y * unit };
            let curve = [p(-11.0, 4.0), p(-6.0, -0.5), p(0.0, -2.6), p(5.0, -2.2)];
            let head = [p(12.0, 0.5), p(3.5, 1.8), p(5.2, -1.9), p(5.5, -6.0)];
            vec![
                Paint::line(&color, 1.3 * unit).on(Path::default().line(&curve, false).take()),
                Paint::fill(&color).on(Path::default().line(&head, true).take()),
                Paint::fill(theme.color("page"))
                    .and_line(&color, 1.4 * unit)
                    .on(Path::default().circle(p(-11.0, 4.0), 2.8 * unit).take()),
            ]
        }
        Sign::Count => mark::badge(at, "3", theme, unit),
        Sign::More => mark::badge(at, "+2", theme, unit),
        Sign::Earlier(kind) => symbol::faded(*kind, at, 8.5 * unit, theme, unit),
        Sign::Layer(index, layer) => layer.sample(*index, at, theme, unit),
    }
}
