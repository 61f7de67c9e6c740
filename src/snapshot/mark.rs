//! Incidents to spots: what happened at one place stands together, a symbol for each kind with its number.

use std::collections::BTreeMap;

use crate::incident::{Incident, Relation, Status};

use super::projection::Projection;
use super::scene::{Paint, Shape};
use super::shape::{Path, Point, Rect};
use super::symbol::{self, Look};
use super::text::{Anchor, Line, clean, is_rtl, shorten};
use super::words::Words;
use super::{Lang, Theme};

/// Places nearer than this on a page of 1200 × 900 share a spot: their symbols would hide one another.
const NEAR: f64 = 11.0;
/// At most so many symbols at a spot; the rest are a number.
const MOST: usize = 4;

/// What places and sources are called in Arabic and in English, by the name of a record.
pub(super) type Names = BTreeMap<String, (String, String)>;

/// The incidents at a spot that look the same.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Group {
    /// How they look.
    pub look: Look,
    /// How many they are.
    pub count: usize,
    /// How many were killed in them, as far as known.
    pub killed: u32,
}

/// A point of the map with its incidents.
#[derive(Debug, Clone)]
pub(super) struct Spot<'a> {
    /// Where it is.
    pub at: Point,
    /// Where the middle of its symbols is: beside it where neighbours are too near.
    pub seat: Point,
    /// The incidents, the heaviest first.
    pub incidents: Vec<&'a Incident>,
    /// The same by look, the most first.
    pub groups: Vec<Group>,
    /// Its number in the table, where it has one.
    pub number: Option<usize>,
}

/// The figure of the killed that a symbol's size follows; a denied one has none.
pub(super) fn killed(incident: &Incident) -> u32 {
    let figure = incident.killed_best.or(incident.killed_low).unwrap_or(0);
    if incident.status == Status::Denied { 0 } else { figure }
}

/// How an incident looks.
pub(super) fn look(incident: &Incident) -> Look {
    Look { kind: incident.kind, status: incident.status, hollow: incident.is_area() }
}

/// Fewer spots than this are no crowd.
const CROWD: usize = 30;
/// Of the ground on which they stand, marks cover at most so much before they are drawn smaller.
const COVER: f64 = 0.16;

/// The scale of the marks of some incidents on a page of scale `unit`: smaller where they would cover the map.
pub(super) fn scale(incidents: &[&Incident], projection: &Projection, unit: f64) -> f64 {
    let spots = gather(incidents, projection, unit);
    let ground = spots.iter().map(|spot| Rect::round(spot.at, 0.0)).reduce(|a, b| a.joined(&b));
    let Some(ground) = ground.filter(|_| spots.len() >= CROWD) else { return unit };
    let rooms = spots.iter().map(|spot| spot.room(unit)).map(|room| room.w * room.h);
    let cover = rooms.sum::<f64>() / (ground.w * ground.h).max(1.0);
    unit * (COVER / cover).sqrt().clamp(0.5, 1.0)
}

/// Gathers incidents into spots that hide one another as little as may be; the order of the incidents does not matter.
pub(super) fn spots<'a>(incidents: &[&'a Incident], projection: &Projection, unit: f64) -> Vec<Spot<'a>> {
    let mut spots = gather(incidents, projection, unit);
    spread(&mut spots, &projection.panel, unit);
    sort(&mut spots);
    spots
}

/// What happened at one place, each where it is.
fn gather<'a>(incidents: &[&'a Incident], projection: &Projection, unit: f64) -> Vec<Spot<'a>> {
    let mut sorted: Vec<(&Incident, Point)> =
        incidents.iter().filter_map(|i| Some((*i, projection.project(i.position()?)))).collect();
    sorted.sort_by(|(a, _), (b, _)| {
        // The precise before the vague, so that a town's name stands at a spot and not its province's.
        let weight = |i: &Incident| (i.is_area(), std::cmp::Reverse(killed(i)));
        weight(a).cmp(&weight(b)).then_with(|| a.id.cmp(&b.id))
    });
    let mut spots: Vec<Spot> = Vec::new();
    for (incident, at) in sorted {
        let near = |spot: &&mut Spot| (spot.at.x - at.x).hypot(spot.at.y - at.y) < NEAR * unit;
        match spots.iter_mut().find(near) {
            Some(spot) => spot.incidents.push(incident),
            None => {
                spots.push(Spot { at, seat: at, incidents: vec![incident], groups: Vec::new(), number: None })
            }
        }
    }
    for spot in &mut spots {
        spot.groups = groups(&spot.incidents);
    }
    spots
}

/// Of some spots what is meant of their incidents, each where it stands.
pub(super) fn some<'a>(spots: &[Spot<'a>], meant: impl Fn(&Incident) -> bool) -> Vec<Spot<'a>> {
    let own = |spot: &Spot<'a>| {
        let incidents: Vec<&Incident> = spot.incidents.iter().copied().filter(|i| meant(i)).collect();
        let groups = groups(&incidents);
        (!incidents.is_empty()).then(|| Spot { incidents, groups, ..spot.clone() })
    };
    let mut some: Vec<Spot> = spots.iter().filter_map(own).collect();
    sort(&mut some);
    some
}

/// The heaviest first.
fn sort(spots: &mut [Spot]) {
    spots.sort_by(|a, b| b.weight().cmp(&a.weight()).then_with(|| a.first_id().cmp(b.first_id())));
}

/// The looks of some incidents, the heaviest first.
fn groups(incidents: &[&Incident]) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    for incident in incidents {
        let (look, killed) = (look(incident), killed(incident));
        match groups.iter_mut().find(|group| group.look == look) {
            Some(group) => {
                (group.count, group.killed) = (group.count + 1, group.killed.saturating_add(killed));
            }
            None => groups.push(Group { look, count: 1, killed }),
        }
    }
    groups.sort_by_key(|group| (std::cmp::Reverse((group.killed, group.count)), group.look));
    groups
}

/// Moves the symbols of near neighbours apart, each a little, so that none hides another where there is room.
fn spread(spots: &mut [Spot], panel: &Rect, unit: f64) {
    const ROUNDS: usize = 60;
    let farthest = 24.0 * unit;
    let mut rooms: Vec<Rect> = spots.iter().map(|spot| spot.room(unit).grown(1.2 * unit)).collect();
    let homes = rooms.clone();
    for _ in 0..ROUNDS {
        let mut moved = false;
        for i in 1..rooms.len() {
            let (before, rest) = rooms.split_at_mut(i);
            let Some(b) = rest.first_mut() else { continue };
            for a in before.iter_mut() {
                if !a.overlaps(b) {
                    continue;
                }
                moved = true;
                let (p, q) = (a.centre(), b.centre());
                let (dx, dy) = (q.x - p.x, q.y - p.y);
                let (over_x, over_y) = ((a.w + b.w) / 2.0 - dx.abs(), (a.h + b.h) / 2.0 - dy.abs());
                // Along the shorter way out, half each.
                if over_x < over_y {
                    let step = (over_x / 2.0 + 0.1).copysign(dx);
                    (a.x, b.x) = (a.x - step, b.x + step);
                } else {
                    let step = (over_y / 2.0 + 0.1).copysign(dy);
                    (a.y, b.y) = (a.y - step, b.y + step);
                }
            }
        }
        for (room, home) in rooms.iter_mut().zip(&homes) {
            room.x = room.x.clamp(home.x - farthest, home.x + farthest);
            room.y = room.y.clamp(home.y - farthest, home.y + farthest);
            room.x = room.x.min(panel.right() - room.w).max(panel.x);
            room.y = room.y.min(panel.bottom() - room.h).max(panel.y);
        }
        if !moved {
            break;
        }
    }
    for ((spot, room), home) in spots.iter_mut().zip(&rooms).zip(&homes) {
        spot.seat = Point { x: spot.at.x + room.x - home.x, y: spot.at.y + room.y - home.y };
    }
}

impl Spot<'_> {
    /// What decides whose label goes first: the dead, then the number of incidents.
    pub(super) fn weight(&self) -> (u32, usize) {
        (self.groups.iter().fold(0, |sum: u32, group| sum.saturating_add(group.killed)), self.incidents.len())
    }

    fn first_id(&self) -> &str {
        self.incidents.first().map_or("", |incident| incident.id.as_str())
    }

    /// The name of the place as the report has it and in English; either may be empty.
    ///
    /// Places that share the spot are all named, three at most.
    pub(super) fn name(&self, words: Words, others: &Names) -> (String, String) {
        const NAMES: usize = 3;
        let mut names: Vec<(String, String)> = Vec::new();
        for incident in &self.incidents {
            let name = name_of(incident, words.0, others);
            let known = names.iter().any(|(ar, en)| *ar == name.0 || (!en.is_empty() && *en == name.1));
            if !known && !name.0.is_empty() && names.len() < NAMES {
                names.push(name);
            }
        }
        let join = |lang, names: Vec<String>| names.join(&Words(lang).word("and"));
        let (ar, en): (Vec<_>, Vec<_>) = names.into_iter().unzip();
        // Half a list in the second language would read as the whole.
        let en = if en.iter().any(String::is_empty) { Vec::new() } else { en };
        (join(Lang::Ar, ar), join(Lang::En, en))
    }

    /// Where the symbols stand, with the room of each; the whole is centred on the point.
    fn seats(&self, unit: f64) -> Vec<(Group, Point, f64)> {
        let shown: Vec<Group> = self.groups.iter().take(MOST).copied().collect();
        let radius = |group: &Group| symbol::radius(group.killed, unit);
        let rows: Vec<&[Group]> = if shown.len() > 2 { shown.chunks(2).collect() } else { vec![&shown] };
        let gap = 3.5 * unit;
        let height = |row: &[Group]| row.iter().map(radius).fold(0.0, f64::max) * 2.0;
        let total = rows.iter().map(|row| height(row) + gap).sum::<f64>() - gap;
        let (mut y, mut seats) = (self.seat.y - total / 2.0, Vec::new());
        for row in rows {
            let width = row.iter().map(|group| 2.0 * radius(group) + gap).sum::<f64>() - gap;
            let mut x = self.seat.x - width / 2.0;
            for group in row {
                let r = radius(group);
                seats.push((*group, Point { x: x + r, y: y + height(row) / 2.0 }, r));
                x += 2.0 * r + gap;
            }
            y += height(row) + gap;
        }
        seats
    }

    /// The room that the symbols take.
    pub(super) fn room(&self, unit: f64) -> Rect {
        let badge = 5.0 * unit;
        let rooms = self.seats(unit).into_iter().map(|(group, at, r)| {
            let room = Rect::round(at, r * 1.12 + 1.0);
            if group.count > 1 { room.joined(&Rect::round(badge_at(at, r), badge + 1.0)) } else { room }
        });
        rooms.reduce(|a, b| a.joined(&b)).unwrap_or(Rect::round(self.seat, 1.0))
    }

    /// The dot at the place itself, where the symbols stand aside from it.
    pub(super) fn pin(&self, unit: f64) -> Option<Rect> {
        let aside = (self.seat.x - self.at.x).hypot(self.seat.y - self.at.y) > 6.0 * unit;
        aside.then(|| Rect::round(self.at, 2.8 * unit))
    }

    /// The symbols of what was before.
    pub(super) fn faded(&self, theme: &Theme, unit: f64) -> Vec<Shape> {
        let seats = self.seats(unit).into_iter();
        seats.flat_map(|(group, at, r)| symbol::faded(group.look.kind, at, r, theme, unit)).collect()
    }

    /// The symbols, each with its number where it is above one.
    pub(super) fn shapes(&self, theme: &Theme, unit: f64) -> Vec<Shape> {
        let mut shapes = Vec::new();
        if self.pin(unit).is_some() {
            let (ink, halo) = (theme.color("ink"), theme.color("halo"));
            let line = Path::default().line(&[self.at, self.seat], false).take();
            shapes.push(Paint::line(&halo, 3.0 * unit).faint(1.0, 0.8).on(line.clone()));
            shapes.push(Paint::line(&ink, 0.9 * unit).on(line));
            let dot = Path::default().circle(self.at, 2.4 * unit).take();
            shapes.push(Paint::fill(&ink).and_line(&halo, 1.0 * unit).on(dot));
        }
        for (group, at, r) in self.seats(unit) {
            shapes.extend(symbol::shapes(group.look, at, r, theme, unit));
            if group.count > 1 {
                shapes.extend(badge(badge_at(at, r), &group.count.to_string(), theme, unit));
            }
        }
        if let Some(rest) = self.groups.get(MOST..).filter(|rest| !rest.is_empty()) {
            let number: usize = rest.iter().map(|group| group.count).sum();
            let room = self.room(unit);
            shapes.extend(badge(
                Point { x: self.seat.x, y: room.bottom() - 2.0 },
                &format!("+{number}"),
                theme,
                unit,
            ));
        }
        shapes
    }
}

/// The name of an incident's place in Arabic, as the report has it, and in English.
///
/// An English page shows the Arabic name rather than none, and the other way round.
pub(super) fn name_of(incident: &Incident, lang: Lang, others: &Names) -> (String, String) {
    let near = matches!(incident.relation, Some(Relation::Near | Relation::Offset));
    let phrase = |name: &str, lang| match shorten(&clean(name), 34) {
        name if near && !name.is_empty() => Words(lang).say("near", &name),
        name => name,
    };
    let written = incident.place_as_written.as_deref().or(incident.place.as_deref()).unwrap_or_default();
    let known = others.get(written);
    let arabic = written.chars().any(is_rtl);
    let ar = if arabic { written } else { known.map_or("", |names| names.0.as_str()) };
    let en = incident.place_en.as_deref().filter(|name| !name.is_empty());
    let en = en.or(known.map(|names| names.1.as_str())).unwrap_or(if arabic { "" } else { written });
    let (ar, en) = (phrase(ar, Lang::Ar), phrase(en, Lang::En));
    match lang {
        Lang::En if en.is_empty() => (ar.clone(), ar),
        Lang::Ar | Lang::Both if ar.is_empty() && written.is_empty() => (en, String::new()),
        Lang::Ar | Lang::Both if ar.is_empty() => (phrase(written, Lang::Ar), String::new()),
        _ => (ar, en),
    }
}

/// The Arabic and the English name of what a record names in one language; twice the same where no other is known.
pub(super) fn other_name(name: &str, others: &Names) -> (String, String) {
    let plain = |text: &str| shorten(&clean(text), 30);
    let (ar, en) = others.get(name).map_or((name, name), |(ar, en)| (ar.as_str(), en.as_str()));
    let or = |text: &str| if text.is_empty() { plain(name) } else { plain(text) };
    (or(ar), or(en))
}

fn badge_at(at: Point, r: f64) -> Point {
    Point { x: at.x + r * 0.86, y: at.y - r * 0.86 }
}

/// A number in a dark disc.
pub(super) fn badge(at: Point, number: &str, theme: &Theme, unit: f64) -> Vec<Shape> {
    let size = 9.5 * unit;
    let half = (1.5 + 2.9 * number.len() as f64).max(6.3) * unit;
    let (ink, halo) = (theme.color("ink"), theme.color("halo"));
    let oval = Rect { x: at.x - half, y: at.y - 6.3 * unit, w: 2.0 * half, h: 12.6 * unit };
    let (left, right) = (oval.x + 6.3 * unit, oval.right() - 6.3 * unit);
    let at_y = |x, y| Point { x, y };
    let pill = Path::default().line(&[at_y(left, at.y), at_y(right.max(left + 0.5), at.y)], false).take();
    vec![
        Paint::line(&halo, 14.8 * unit).on(pill.clone()),
        Paint::line(&ink, 12.6 * unit).on(pill),
        Shape::Text(Line::new(number, at.x, at.y + size * 0.36, Anchor::Middle, size, halo).bold()),
    ]
}

/// The room of a number's disc.
pub(super) fn disc(number: &str, unit: f64) -> (f64, f64) {
    ((9.0 + 5.6 * number.len() as f64).max(16.0) * unit, 16.0 * unit)
}

/// A spot's number in the table, in a pale disc with a rim, so that it is not taken for a number of incidents.
pub(super) fn number(at: Point, number: &str, theme: &Theme, unit: f64) -> Vec<Shape> {
    let (w, h) = disc(number, unit);
    let (ink, halo) = (theme.color("ink"), theme.color("halo"));
    let half = ((w - h) / 2.0).max(0.25);
    let ends = [Point { x: at.x - half, y: at.y }, Point { x: at.x + half, y: at.y }];
    let pill = Path::default().line(&ends, false).take();
    let size = 10.0 * unit;
    vec![
        Paint::line(&ink, h - 0.6 * unit).on(pill.clone()),
        Paint::line(&halo, h - 2.6 * unit).on(pill),
        Shape::Text(Line::new(number, at.x, at.y + size * 0.36, Anchor::Middle, size, ink).bold()),
    ]
}
