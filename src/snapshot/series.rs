//! Several maps of one series: small ones side by side on a page, or one after the other as the frames of a film.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use crate::Result;
use crate::calendar::monday;
use crate::incident::Incident;

use super::compose::{frame, layers, nothing, page, placed, surround, surroundings, within};
use super::plate::{Moment, Plate, Press};
use super::projection::Projection;
use super::ruler::Ruler;
use super::scene::{Paint, Scene, Shape};
use super::shape::{Path, Rect};
use super::table::said_by;
use super::text::{Anchor, Line, clean};
use super::words::Words;
use super::{Lang, Options, legend, mark, phrase, scalebar};

/// At most so many maps on a page; the rest are counted in a line.
const MOST: usize = 12;
/// At most so many frames; a series of more days goes by week.
const FRAMES: usize = 90;
/// The height of a small map's caption, on a page of 1200 × 900.
const CAPTION: f64 = 22.0;
/// How narrow and how wide a small map may be, width by height: what is drawn out farther gets land at its sides.
const SHAPES: (f64, f64) = (0.9, 1.7);

/// What each map of a series is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum By {
    /// The day on which it began.
    Day,
    /// Its week, from Monday.
    Week,
    /// Its type.
    Type,
    /// Who says so; where nobody is named, the report.
    Source,
}

/// Resolves a page of small maps, all of one part of the world and at one scale, with one legend.
///
/// Days and weeks stand in their order, types and sources by the number of their incidents. Of more than twelve the
/// rest are counted. An incident of several days is of the first; several reports of one incident show it on several
/// maps. One without a day is on none by day or week, and the subtitle counts it.
///
/// # Errors
/// As [`scene`](super::scene()) does.
pub fn series(incidents: &[Incident], options: &Options, by: By) -> Result<Scene> {
    options.check()?;
    let (unit, words, theme, lang) = (options.unit(), Words(options.lang), &options.theme, options.lang);
    let mut shown = placed(incidents);
    let options = &Options { table: false, ..options.clone() };
    let ruler = Ruler::new();
    let extent = options.extent.or_else(|| surroundings(&shown)).ok_or_else(nothing)?;
    // A map without anything on it is no map of the series.
    shown.retain(|incident| incident.position().is_some_and(|at| extent.has(at)));
    let frame = frame(&shown, options, &ruler);
    let mut groups = groups(&shown, by, words, &options.names);
    let unshown = groups.len().saturating_sub(MOST);
    groups.truncate(MOST);
    let rooms = grid(frame.panel, groups.len(), extent.shape(), options);
    let Some(first) = rooms.first() else { return Err(nothing()) };
    let projection = Projection::fit(&extent, *first);
    // Symbols and letters as large as can be read; the legend shows them at its own size.
    let small = unit * (first.w / frame.panel.w).sqrt().clamp(0.55, 1.0);
    let press = Press::new(options, &ruler, (small, small), &projection)?;
    let (mut all, mut drawn, mut counts) = (Plate::default(), Vec::new(), Vec::new());
    for ((title, mut own), room) in groups.into_iter().zip(&rooms) {
        let projection = projection.moved(*room);
        if within(&mut own, &projection).is_err() {
            own.clear();
        }
        let spots = mark::spots(&own, &projection, small);
        let plate = press.plate(&own, &spots, &projection, None);
        all.map.push(Shape::Inset { rect: *room, shapes: plate.map });
        let rim = Path::default().rect(room).take();
        all.map.push(Paint::line(theme.color("rule"), unit).on(rim));
        all.marks.extend(plate.marks);
        all.labels.extend(plate.labels);
        let (x, anchor) = if lang.is_rtl() { (room.right(), Anchor::Right) } else { (room.x, Anchor::Left) };
        let text = format!("{title} · {}", own.len());
        let line = Line::new(&text, x, room.y - 7.0 * unit, anchor, 12.5 * unit, theme.color("ink")).bold();
        counts.push(Shape::Text(ruler.fit(line, room.w)));
        drawn.extend(own);
    }
    drawn.sort_by(|a, b| a.id.cmp(&b.id));
    drawn.dedup_by(|a, b| a.id == b.id);
    if drawn.is_empty() {
        return Err(nothing());
    }
    let mut furniture = surround(&drawn, incidents.len() - drawn.len(), &frame, options, &ruler);
    furniture.extend(counts);
    if unshown > 0 {
        let (x, anchor) =
            if lang.is_rtl() { (frame.panel.right(), Anchor::Right) } else { (frame.panel.x, Anchor::Left) };
        let text = words.say("unshown", &unshown.to_string());
        let y = frame.panel.bottom() - 3.0 * unit;
        furniture.push(Shape::Text(Line::new(&text, x, y, anchor, 11.0 * unit, theme.color("muted"))));
    }
    let pen = legend::Pen { lang, theme, ruler: &ruler, unit, marks: unit };
    let layers = layers(options, Some(&projection));
    let besides = legend::Besides { layers: &layers, earlier: false };
    furniture.extend(legend::shapes(&legend::entries(&drawn, &[], words, besides), &frame, pen).0);
    furniture.extend(scalebar::shapes(frame.scale(lang, unit), &projection, words, theme, unit));
    Ok(page(options, frame.panel, all, furniture))
}

/// Resolves the frames of a film: a page for each day with incidents, at last one with all of them.
///
/// Every frame shows the same part of the world, bears its day large on the map, and what was before it pale; a mark
/// stays where it is from frame to frame. Of more than ninety days the frames are of weeks.
///
/// # Errors
/// As [`scene`](super::scene()) does, and when no incident has a day.
pub fn frames(incidents: &[Incident], options: &Options) -> Result<Vec<Scene>> {
    options.check()?;
    let (unit, words, theme, lang) = (options.unit(), Words(options.lang), &options.theme, options.lang);
    let mut shown = placed(incidents);
    let ruler = Ruler::new();
    let options = &Options { table: false, ..options.clone() };
    let frame = frame(&shown, options, &ruler);
    let extent = options.extent.or_else(|| surroundings(&shown)).ok_or_else(nothing)?;
    let projection = Projection::fit(&extent, frame.panel);
    within(&mut shown, &projection)?;
    let mut groups = groups(&shown, By::Day, words, &options.names);
    if groups.len() > FRAMES {
        groups = self::groups(&shown, By::Week, words, &options.names);
    }
    let days = groups.iter().filter_map(|(_, own)| own.iter().filter_map(|i| i.date_start).min());
    let days: Vec<Date> = days.collect();
    groups.push((words.word("all"), shown.clone()));
    let small = mark::scale(&shown, &projection, unit);
    let press = Press::new(options, &ruler, (unit, small), &projection)?;
    let spots = mark::spots(&shown, &projection, small);
    let marks: Vec<Rect> = spots.iter().map(|spot| spot.room(small)).collect();
    let dates: Vec<String> = groups.iter().map(|group| group.0.clone()).collect();
    let room = press.stamp_room(&dates, &marks, projection.panel);
    let pen = legend::Pen { lang, theme, ruler: &ruler, unit, marks: small };
    let layers = layers(options, Some(&projection));
    let besides = legend::Besides { layers: &layers, earlier: days.len() > 1 };
    let key = legend::shapes(&legend::entries(&shown, &[], words, besides), &frame, pen).0;
    let scale = scalebar::shapes(frame.scale(lang, unit), &projection, words, theme, unit);
    let mut scenes = Vec::with_capacity(groups.len());
    let mut gone: BTreeSet<&str> = BTreeSet::new();
    for (i, (date, own)) in groups.into_iter().enumerate() {
        let new: BTreeSet<&str> = own.iter().map(|incident| incident.id.as_str()).collect();
        let before = mark::some(&spots, |i| gone.contains(i.id.as_str()) && !new.contains(i.id.as_str()));
        let moment = Moment { before, room, date, gone: passed(&days, i) };
        let own_spots = mark::some(&spots, |i| new.contains(i.id.as_str()));
        let plate = press.plate(&own, &own_spots, &projection, Some(&moment));
        let mut furniture = surround(&own, incidents.len() - shown.len(), &frame, options, &ruler);
        furniture.extend(key.clone());
        furniture.extend(scale.clone());
        scenes.push(page(options, frame.panel, plate, furniture));
        gone.extend(new);
    }
    Ok(scenes)
}

/// How much of the time between the first and the last day has passed on the day with a number.
fn passed(days: &[Date], number: usize) -> f64 {
    let Some((first, last)) = days.first().zip(days.last()) else { return 1.0 };
    let since = |day: &Date| day.since(*first).map_or(0, |span| span.get_days());
    match (days.get(number), since(last)) {
        (Some(day), all) if all > 0 => f64::from(since(day)) / f64::from(all),
        _ => 1.0,
    }
}

/// The incidents of each map, with its caption.
fn groups<'a>(
    shown: &[&'a Incident],
    by: By,
    words: Words,
    names: &mark::Names,
) -> Vec<(String, Vec<&'a Incident>)> {
    let mut by_day: BTreeMap<Date, Vec<&Incident>> = BTreeMap::new();
    let mut by_word: BTreeMap<String, Vec<&Incident>> = BTreeMap::new();
    for incident in shown {
        let kind = if words.0 == Lang::En { incident.kind.english() } else { incident.kind.arabic() };
        match (by, incident.date_start) {
            (By::Day, Some(day)) => by_day.entry(day).or_default().push(incident),
            (By::Week, Some(day)) => by_day.entry(monday(day)).or_default().push(incident),
            (By::Day | By::Week, None) => {}
            (By::Type, _) => by_word.entry(kind.to_owned()).or_default().push(incident),
            (By::Source, _) => {
                match incident
                    .claimed_by
                    .as_deref()
                    .map(|who| said_by(who, words, names))
                    .filter(|who| !who.is_empty())
                {
                    Some(who) => by_word.entry(who).or_default().push(incident),
                    None => incident
                        .reports
                        .iter()
                        .for_each(|report| by_word.entry(clean(report)).or_default().push(incident)),
                }
            }
        }
    }
    let caption = |day: Date| {
        let day = phrase::day(words, day);
        if by == By::Week { words.say("week", &day) } else { day }
    };
    let mut groups: Vec<_> = by_day.into_iter().map(|(day, own)| (caption(day), own)).collect();
    let mut named: Vec<_> = by_word.into_iter().collect();
    named.sort_by_key(|(_, own)| std::cmp::Reverse(own.len()));
    groups.extend(named);
    groups
}

/// The rooms of so many maps in a panel, row by row, with as much map as its shape (width by height) allows.
fn grid(panel: Rect, number: usize, shape: f64, options: &Options) -> Vec<Rect> {
    let (unit, rtl) = (options.unit(), options.lang.is_rtl());
    let (gap, shape) = (14.0 * unit, shape.clamp(SHAPES.0, SHAPES.1));
    let size = |columns: usize| {
        let rows = number.div_ceil(columns) as f64;
        let columns = columns as f64;
        let w = (panel.w - gap * (columns - 1.0)) / columns;
        let h = (panel.h - 14.0 * unit) / rows - (CAPTION + 6.0) * unit;
        (w.max(1.0), h.max(1.0))
    };
    // How high the extent is on a map, strips put at a disadvantage.
    let seen = |(w, h): (f64, f64)| (w / shape).min(h) * (w / h / SHAPES.0).min(1.0);
    let best = (1..=number.max(1)).max_by(|a, b| seen(size(*a)).total_cmp(&seen(size(*b)))).unwrap_or(1);
    let (w, h) = size(best);
    // The first stands where reading begins.
    let column = |i: usize| (if rtl { best - 1 - i % best } else { i % best }) as f64;
    let place = |i: usize| Rect {
        x: panel.x + (w + gap) * column(i),
        y: panel.y + CAPTION * unit + (h + (CAPTION + 6.0) * unit) * (i / best) as f64,
        w,
        h,
    };
    (0..number).map(place).collect()
}
