//! The small map in the legend's column: where in the world the large one lies.

use super::basemap::{Feature, Layer};
use super::outline::outline;
use super::projection::Projection;
use super::scene::{Paint, Shape};
use super::shape::{Path, Point, Rect};
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
    let height = large.span();
    if height > 30.0 {
        return Vec::new();
    }
    let Some((lat, lon)) = large.degrees(large.panel.centre()) else { return Vec::new() };
    let half = (height * WIDER).clamp(14.0, 70.0) / 2.0;
    let across = (half / lat.to_radians().cos().max(0.08)).min(180.0);
    let extent = Extent {
        west: lon - across,
        south: (lat - half).max(-90.0),
        east: lon + across,
        north: (lat + half).min(90.0),
    };
    let small = Projection::fit(&extent, room);
    let path = |layer| outline(world.iter().filter(|f| f.properties.layer == layer), &small);
    let rim: Vec<Point> =
        large.border(0.0).filter_map(|at| large.degrees(at)).map(|(lat, lon)| small.at(lat, lon)).collect();
    let bounds = rim.iter().map(|at| Rect::round(*at, 0.0)).reduce(|a, b| a.joined(&b));
    let Some(bounds) = bounds else { return Vec::new() };
    let least = 7.0 * unit;
    let frame = if bounds.w.min(bounds.h) < least {
        Path::default().rect(&bounds.grown((least - bounds.w.min(bounds.h)) / 2.0)).take()
    } else {
        Path::default().line(&rim, true).take()
    };
    let color = theme.color("area");
    let mut shapes = ground::sea(&small, theme, unit);
    shapes.extend([
        Paint::fill(theme.color("land")).on(path(Layer::Land)),
        Paint::fill(theme.color("sea")).on(path(Layer::Lake)),
        Paint::line(theme.color("border"), 0.6 * unit).faint(1.0, 0.7).on(path(Layer::Border)),
        Paint::fill(&color).and_line(&color, 1.6 * unit).faint(0.18, 1.0).on(frame),
    ]);
    vec![Shape::Inset { rect: room, shapes }]
}
