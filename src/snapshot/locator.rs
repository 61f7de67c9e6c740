//! The small map in the legend's column: where in the world the large one lies.

use super::basemap::{Feature, Layer};
use super::projection::Projection;
use super::scene::{Paint, Shape};
use super::shape::{Path, Rect};
use super::{Extent, Theme, ground};

/// How much more the small map shows, in each direction.
const WIDER: f64 = 6.0;

/// Draws the small map into `room`, with the large one's frame in it; nothing where that already spans much of the world.
pub(super) fn shapes(
    world: &[Feature],
    large: &Projection,
    room: Rect,
    theme: &Theme,
    unit: f64,
) -> Vec<Shape> {
    let seen = large.visible();
    let (height, width) = (seen.north - seen.south, seen.east - seen.west);
    let shown = (height * WIDER).clamp(14.0, 70.0);
    if height > 30.0 {
        return Vec::new();
    }
    let (lat, lon) = (f64::midpoint(seen.south, seen.north), f64::midpoint(seen.west, seen.east));
    let extent = Extent {
        west: lon - shown / 2.0,
        south: (lat - shown / 2.0).max(-90.0),
        east: lon + shown / 2.0,
        north: (lat + shown / 2.0).min(90.0),
    };
    let small = Projection::fit(&extent, room);
    let path = |layer| ground::outline(world.iter().filter(|f| f.properties.layer == layer), &small);
    let (a, b) = (small.at(seen.north, lon - width / 2.0), small.at(seen.south, lon + width / 2.0));
    let frame = Rect { x: a.x, y: a.y, w: b.x - a.x, h: b.y - a.y };
    let frame = frame.grown(((7.0 * unit - frame.w.min(frame.h)) / 2.0).max(0.0));
    let color = theme.color("area");
    let shapes = vec![
        Paint::fill(theme.color("sea")).on(Path::default().rect(&room).take()),
        Paint::fill(theme.color("land")).on(path(Layer::Land)),
        Paint::fill(theme.color("sea")).on(path(Layer::Lake)),
        Paint::line(theme.color("border"), 0.6 * unit).faint(1.0, 0.7).on(path(Layer::Border)),
        Paint::fill(&color)
            .and_line(&color, 1.6 * unit)
            .faint(0.18, 1.0)
            .on(Path::default().rect(&frame).take()),
    ];
    vec![Shape::Inset { rect: room, shapes }]
}
