//! Meridians and parallels at round degrees, each with its number at the edge of the map.

use super::label::{Block, Board};
use super::projection::Projection;
use super::ruler::Ruler;
use super::scene::{Paint, Shape};
use super::shape::{Path, Point, Rect, number};
use super::text::{Anchor, Line};
use super::words::Words;
use super::{Theme, outline};

/// The steps between lines, in degrees.
const STEPS: [f64; 11] = [0.1, 0.2, 0.5, 1.0, 2.0, 5.0, 10.0, 15.0, 30.0, 45.0, 90.0];
/// At most so many lines across the shorter side of the map.
const MOST: f64 = 5.0;

/// The lines, and their numbers where there is room.
pub(super) fn shapes(
    projection: &Projection,
    words: Words,
    theme: &Theme,
    unit: f64,
    (ruler, board): (&Ruler, &mut Board),
) -> (Vec<Shape>, Vec<Shape>) {
    let (seen, panel) = (projection.visible(), projection.panel);
    let (high, wide) = (seen.north - seen.south, seen.east - seen.west);
    let least = |span: f64, most: f64| STEPS.into_iter().find(|step| span / step <= most).unwrap_or(90.0);
    let step = least(projection.span().min(wide), MOST);
    // Towards a pole the meridians crowd.
    let (step_lat, step_lon) = (step.max(least(high, 2.0 * MOST)), step.max(least(wide, 2.5 * MOST)));
    let rounds = |from: f64, to: f64, step: f64| {
        ((from / step).ceil() as i64..=(to / step).floor() as i64).map(move |i| i as f64 * step)
    };
    let (mut lines, mut numbers) = (Path::default(), Vec::new());
    let mut write = |text: String, at: Point| {
        let line = Line {
            halo: Some((theme.color("halo"), 2.2 * unit)),
            ..Line::new(&text, 0.0, 0.0, Anchor::Middle, 9.5 * unit, theme.color("muted"))
        };
        let Some(block) = Block::new([line], ruler) else { return };
        let room = Rect { x: at.x - block.w / 2.0, y: at.y - block.h / 2.0, w: block.w, h: block.h };
        // Kept within the map: beside its line rather than over the edge.
        let x = room.x.clamp(panel.x + 5.0 * unit, (panel.right() - room.w - 5.0 * unit).max(panel.x));
        let room = Rect { x, ..room };
        if board.take(room) {
            numbers.extend(block.shapes(&room, Anchor::Middle));
        }
    };
    let (south, north) = (seen.south.max(-89.9), seen.north.min(89.9));
    for lon in rounds(seen.west, seen.east, step_lon) {
        let parts = outline::lines(&[[lon, south], [lon, north]], projection);
        parts.iter().for_each(|part| {
            lines.line(part, false);
        });
        let turned = (lon + 540.0).rem_euclid(360.0) - 180.0;
        let key = if turned < 0.0 { "west" } else { "east" };
        // At its lower end, where it leaves the map.
        let low = parts.iter().flatten().max_by(|a, b| a.y.total_cmp(&b.y));
        if let Some(low) = low.filter(|low| low.y >= panel.bottom() - 1.0) {
            let y = panel.bottom() - 12.0 * unit;
            write(words.say(key, &number(turned.abs())), Point { y, ..*low });
        }
    }
    for lat in rounds(south, north, step_lat) {
        let parts = outline::lines(&[[seen.west, lat], [seen.east, lat]], projection);
        parts.iter().for_each(|part| {
            lines.line(part, false);
        });
        let key = if lat < 0.0 { "southern" } else { "northern" };
        if let Some(first) = parts.iter().flatten().min_by(|a, b| a.x.total_cmp(&b.x)) {
            write(words.say(key, &number(lat.abs())), Point { x: first.x.max(panel.x), y: first.y });
        }
    }
    let ink = theme.color("muted");
    (vec![Paint::line(ink, 0.6 * unit).faint(1.0, 0.45).on(lines.take())], numbers)
}
