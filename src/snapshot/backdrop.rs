//! The names of the backdrop, set after the incidents' own: they fill what room is left.

use super::basemap::{Feature, Layer};
use super::label::{Block, Board};
use super::names::{self, Kind, Name};
use super::outline;
use super::projection::Projection;
use super::ruler::Ruler;
use super::scene::{Paint, Shape};
use super::shape::{Path, Point, Rect};
use super::text::{Anchor, Line};
use super::words::Words;
use super::{Lang, Theme};

/// What the names are set with.
pub(super) struct Setter<'a> {
    /// Where things lie.
    pub projection: &'a Projection,
    /// The colours.
    pub theme: &'a Theme,
    /// The languages.
    pub words: Words,
    /// The measure of texts.
    pub ruler: &'a Ruler,
    /// The page's scale.
    pub unit: f64,
    /// The spots of the incidents: the towns near them come first.
    pub focus: Vec<Point>,
    /// Lakes, which a country's name keeps off.
    pub lakes: Vec<Vec<Point>>,
}

impl Setter<'_> {
    /// Sets the names that find room. `said` are names that the map already bears.
    pub(super) fn shapes(&self, countries: &[Feature], said: &[String], board: &mut Board) -> Vec<Shape> {
        let span = self.projection.span();
        let finest = if span > 30.0 {
            1
        } else if span > 9.0 {
            2
        } else if span > 2.6 {
            3
        } else {
            4
        };
        let all: Vec<Name> = names::all().collect();
        let of = |kind: Kind| all.iter().filter(move |name| name.kind == kind);
        let mut shapes = Vec::new();
        // Waters first: their places are given, while a country's name can give way.
        let deep = if span > 60.0 {
            1
        } else if span > 12.0 {
            2
        } else if span > 5.0 {
            3
        } else {
            4
        };
        // A sea that has its name in several places bears it once, an ocean on either side of the map.
        let mut named: Vec<(&str, Point)> = Vec::new();
        for name in of(Kind::Water).filter(|name| name.rank <= deep) {
            let Some(at) = name.position.map(|p| self.projection.project(p)) else { continue };
            let near = |other: &Point| (other.x - at.x).hypot(other.y - at.y) < self.projection.panel.w / 2.0;
            if named.iter().any(|(known, other)| *known == name.en && near(other)) {
                continue;
            }
            let set = self.water(name, board);
            if !set.is_empty() {
                named.push((name.en, at));
            }
            shapes.extend(set);
        }
        of(Kind::Country).for_each(|name| shapes.extend(self.country(name, countries, board)));
        // So many towns that the map is not grey with them.
        let panel = self.projection.panel;
        let mut left = (panel.w * panel.h / (17_000.0 * self.unit * self.unit)) as usize;
        let mut towns: Vec<&Name> = of(Kind::Town).filter(|name| name.rank <= finest).collect();
        let far = |name: &Name| {
            let at = name.position.map(|p| self.projection.project(p));
            let near =
                |at: Point| self.focus.iter().map(move |f| (f.x - at.x).hypot(f.y - at.y)).reduce(f64::min);
            at.and_then(near).unwrap_or(f64::MAX)
        };
        towns.sort_by(|a, b| a.rank.cmp(&b.rank).then_with(|| far(a).total_cmp(&far(b))));
        for name in towns {
            // A place with two names is left out if either stands on the map.
            let known =
                name.ar.split(" / ").chain(name.en.split(" / ")).any(|n| said.iter().any(|s| s.contains(n)));
            let set = if known || left == 0 { Vec::new() } else { self.town(name, board) };
            left -= usize::from(!set.is_empty());
            shapes.extend(set);
        }
        shapes
    }

    fn block(&self, name: &Name, size: f64, bold: bool, color: &str) -> Option<Block> {
        let (first, second) = self.words.choose(name.ar, name.en);
        let halo = (self.theme.color(if name.kind == Kind::Water { "sea" } else { "land" }), 2.6 * self.unit);
        let line = |text: &str, size: f64, bold| Line {
            bold,
            halo: Some(halo.clone()),
            ..Line::new(text, 0.0, 0.0, Anchor::Middle, size * self.unit, self.theme.color(color))
        };
        Block::new([line(&first, size, bold), line(&second, size * 0.72, false)], self.ruler)
    }

    fn country(&self, name: &Name, countries: &[Feature], board: &mut Board) -> Vec<Shape> {
        let panel = self.projection.panel;
        let grounds = countries.iter().filter(|f| f.properties.code == name.country);
        let rings = grounds
            .filter_map(|ground| ground.geometry.lines().first())
            .flat_map(|ring| outline::rings(ring, self.projection));
        let Some(ring) = rings.max_by(|a, b| area(a).total_cmp(&area(b))) else { return Vec::new() };
        let share = area(&ring) / (panel.w * panel.h);
        if share < 0.004 {
            return Vec::new();
        }
        let size = (12.0 + 18.0 * share.sqrt()).min(22.0);
        let Some(block) = self.block(name, size, true, "country_ink") else { return Vec::new() };
        for centre in inner_points(&ring, block.w / block.h) {
            let room =
                Rect { x: centre.x - block.w / 2.0, y: centre.y - block.h / 2.0, w: block.w, h: block.h };
            let wet = self.lakes.iter().any(|lake| crosses(&room, lake));
            if !wet && board.take(room) {
                return block.shapes(&room, Anchor::Middle);
            }
        }
        Vec::new()
    }

    fn water(&self, name: &Name, board: &mut Board) -> Vec<Shape> {
        let Some((position, block)) = name.position.zip(self.block(name, 12.5, false, "water_ink")) else {
            return Vec::new();
        };
        let at = self.projection.project(position);
        let room = Rect { x: at.x - block.w / 2.0, y: at.y - block.h / 2.0, w: block.w, h: block.h };
        if board.take(room) { block.shapes(&room, Anchor::Middle) } else { Vec::new() }
    }

    fn town(&self, name: &Name, board: &mut Board) -> Vec<Shape> {
        let size = if name.rank == 1 { 12.5 } else { 11.5 };
        let Some((position, block)) = name.position.zip(self.block(name, size, false, "town_ink")) else {
            return Vec::new();
        };
        let at = self.projection.project(position);
        let dot = Rect::round(at, 3.2 * self.unit);
        if !board.is_free(&dot) {
            return Vec::new();
        }
        let Some(seat) = board.seat(&dot, &block, self.words.0 != Lang::En, false) else { return Vec::new() };
        board.block(&dot);
        let disc = Path::default().circle(at, 2.0 * self.unit).take();
        let paint =
            Paint::fill(self.theme.color("town_ink")).and_line(self.theme.color("land"), 1.0 * self.unit);
        std::iter::once(paint.on(disc)).chain(block.shapes(&seat.room, seat.anchor)).collect()
    }
}

/// The lakes of a map that are large enough to be in a name's way.
pub(super) fn lakes(features: &[Feature], projection: &Projection) -> Vec<Vec<Point>> {
    let rings = features
        .iter()
        .filter(|f| f.properties.layer == Layer::Lake)
        .filter_map(|f| f.geometry.lines().first());
    rings.flat_map(|ring| outline::rings(ring, projection)).filter(|ring| area(ring) > 1500.0).collect()
}

/// Whether a label's room meets a ring: tried at a grid of points.
fn crosses(room: &Rect, ring: &[Point]) -> bool {
    (0..=8).any(|i| {
        (0..=2).any(|j| {
            let (x, y) = (room.x + room.w * f64::from(i) / 8.0, room.y + room.h * f64::from(j) / 2.0);
            holds(ring, Point { x, y })
        })
    })
}

/// Whether a ring holds a point, by the crossings of a ray to the right.
fn holds(ring: &[Point], at: Point) -> bool {
    let edges = ring.iter().zip(ring.iter().cycle().skip(1));
    let crossed = |(a, b): &(&Point, &Point)| {
        (a.y > at.y) != (b.y > at.y) && at.x < (b.x - a.x) * (at.y - a.y) / (b.y - a.y) + a.x
    };
    edges.filter(crossed).count() % 2 == 1
}

fn area(ring: &[Point]) -> f64 {
    let corners = ring.iter().zip(ring.iter().cycle().skip(1));
    (corners.map(|(a, b)| a.x * b.y - b.x * a.y).sum::<f64>() / 2.0).abs()
}

/// Points inside a ring, those first that have the most room for a label of that shape (width by height).
fn inner_points(ring: &[Point], shape: f64) -> Vec<Point> {
    const STEPS: u32 = 26;
    let bounds = ring.iter().map(|p| Rect { x: p.x, y: p.y, w: 0.0, h: 0.0 }).reduce(|a, b| a.joined(&b));
    let Some(bounds) = bounds else { return Vec::new() };
    // Heights are stretched so that a label is a square, and its room a distance.
    let shape = shape.clamp(1.0, 6.0);
    let mut found: Vec<(f64, Point)> = Vec::new();
    for i in 1..STEPS {
        for j in 1..STEPS {
            let at = Point {
                x: bounds.x + bounds.w * f64::from(i) / f64::from(STEPS),
                y: bounds.y + bounds.h * f64::from(j) / f64::from(STEPS),
            };
            let edges = ring.iter().zip(ring.iter().cycle().skip(1));
            let nearest = edges.map(|(a, b)| distance(at, *a, *b, shape)).fold(f64::MAX, f64::min);
            if holds(ring, at) {
                found.push((nearest, at));
            }
        }
    }
    found.sort_by(|a, b| b.0.total_cmp(&a.0));
    let most = found.first().map_or(0.0, |best| best.0);
    // A name at the rim would be taken for the neighbour's.
    found.retain(|(room, _)| *room > most * 0.35);
    found.into_iter().map(|(_, at)| at).collect()
}

/// The distance of a point from a segment, with heights stretched.
fn distance(p: Point, a: Point, b: Point, stretch: f64) -> f64 {
    let (dx, dy) = (b.x - a.x, (b.y - a.y) * stretch);
    let (px, py) = (p.x - a.x, (p.y - a.y) * stretch);
    let t = ((px * dx + py * dy) / (dx * dx + dy * dy).max(1e-9)).clamp(0.0, 1.0);
    (px - t * dx).hypot(py - t * dy)
}
