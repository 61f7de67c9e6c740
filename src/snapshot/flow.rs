//! From where it was launched to where it fell: thin curved arrows.

use std::collections::BTreeMap;

use crate::incident::Incident;

use super::Theme;
use super::mark::Spot;
use super::projection::Projection;
use super::scene::{Paint, Shape};
use super::shape::{Path, Point, Rect};

/// An arrow from an origin to a target.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Flow {
    from: Point,
    bend: Point,
    to: Point,
    /// Where along the curve the head's tip is.
    end: f64,
    count: usize,
    /// The origin's name as the report has it; it may be empty.
    pub name: String,
}

/// The arrows of some incidents: one for each pair of places, however often it was fired along.
pub(super) fn flows(
    incidents: &[&Incident],
    spots: &[Spot],
    projection: &Projection,
    unit: f64,
) -> Vec<Flow> {
    let mut pairs: BTreeMap<[i64; 4], Flow> = BTreeMap::new();
    for incident in incidents {
        let Some((origin, target)) = incident.origin_position().zip(incident.position()) else { continue };
        let spot = spots.iter().find(|spot| spot.incidents.iter().any(|other| other.id == incident.id));
        let (from, to) =
            (projection.project(origin), spot.map_or_else(|| projection.project(target), |s| s.seat));
        let (dx, dy) = (to.x - from.x, to.y - from.y);
        let length = dx.hypot(dy);
        if length < 20.0 * unit {
            continue;
        }
        let bend =
            Point { x: f64::midpoint(from.x, to.x) + dy * 0.16, y: f64::midpoint(from.y, to.y) - dx * 0.16 };
        let key = [from.x, from.y, to.x, to.y].map(|v| v.round() as i64);
        let name = incident.origin.clone().unwrap_or_default();
        let mut flow = Flow { from, bend, to, end: 1.0, count: 0, name: name.clone() };
        // The head stops at the rim of the target's symbols.
        let room = spot.map_or(Rect::round(to, 10.0 * unit), |spot| spot.room(unit)).grown(1.5 * unit);
        let outside = |t: &f64| !room.overlaps(&Rect::round(flow.along(*t), 0.1));
        flow.end = (20..=100).rev().map(|i| f64::from(i) / 100.0).find(outside).unwrap_or(0.8);
        let flow = pairs.entry(key).or_insert(flow);
        flow.count += 1;
        flow.name = flow.name.clone().max(name);
    }
    pairs.into_values().collect()
}

impl Flow {
    /// A point along the curve, 0 the origin … 1 the tip.
    fn along(&self, t: f64) -> Point {
        let mix = |a: f64, b: f64, c: f64| (1.0 - t).powi(2) * a + 2.0 * t * (1.0 - t) * b + t * t * c;
        Point { x: mix(self.from.x, self.bend.x, self.to.x), y: mix(self.from.y, self.bend.y, self.to.y) }
    }

    /// Whether it starts within so many pixels of a point.
    pub(super) fn starts_within(&self, pixels: f64, of: Point) -> bool {
        (self.from.x - of.x).hypot(self.from.y - of.y) <= pixels
    }

    /// The room of the dot at the origin.
    pub(super) fn origin(&self, unit: f64) -> Rect {
        Rect::round(self.from, 4.5 * unit)
    }

    /// Small squares along the curve, which labels keep off where they can.
    pub(super) fn trace(&self) -> impl Iterator<Item = Rect> {
        (0..=24).map(|i| Rect::round(self.along(self.end * f64::from(i) / 24.0), 3.0))
    }

    /// The arrow.
    pub(super) fn shapes(&self, theme: &Theme, unit: f64) -> Vec<Shape> {
        let (color, halo) = (theme.color("flow"), theme.color("halo"));
        let width = (1.2 + 0.5 * (self.count as f64).ln()).min(3.0) * unit;
        let (size, tip, before) = (7.0 * unit + width, self.along(self.end), self.along(self.end - 0.06));
        let (dx, dy) = (tip.x - before.x, tip.y - before.y);
        let length = dx.hypot(dy).max(0.01);
        let (ux, uy) = (dx / length, dy / length);
        let corner = |back: f64, side: f64| Point {
            x: tip.x - ux * size * back - uy * size * side,
            y: tip.y - uy * size * back + ux * size * side,
        };
        let curve: Vec<Point> =
            (0..=30).map(|i| self.along(f64::from(i) / 30.0 * (self.end - 0.02))).collect();
        let line = Path::default().line(&curve, false).take();
        let head = Path::default()
            .line(&[tip, corner(1.15, 0.42), corner(0.85, 0.0), corner(1.15, -0.42)], true)
            .take();
        vec![
            Paint::line(&halo, width + 2.4 * unit).faint(1.0, 0.7).on(line.clone()),
            Paint::line(&color, width).faint(1.0, 0.85).on(line),
            Paint::fill(&color).and_line(&halo, 0.7 * unit).on(head),
            Paint::fill(&halo)
                .and_line(&color, 1.5 * unit)
                .on(Path::default().circle(self.from, 3.2 * unit).take()),
        ]
    }
}
