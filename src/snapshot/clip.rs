//! Cutting lines and rings to a rectangle of degrees or of pixels, so that a picture carries no more of the world than
//! it shows.

use super::{Extent, Rect};

/// A vertex: longitude, latitude; or the pixel's x, y.
pub(super) type Vertex = [f64; 2];

/// An upright rectangle: its least and its greatest vertex.
#[derive(Debug, Clone, Copy)]
pub(super) struct Window(Vertex, Vertex);

impl From<&Extent> for Window {
    fn from(extent: &Extent) -> Self {
        Self([extent.west, extent.south], [extent.east, extent.north])
    }
}

impl From<&Rect> for Window {
    fn from(rect: &Rect) -> Self {
        Self([rect.x, rect.y], [rect.right(), rect.bottom()])
    }
}

/// The sides of a rectangle: which coordinate, its value, and whether the inside is above it.
fn sides(Window(low, high): Window) -> [(usize, f64, bool); 4] {
    [(0, low[0], true), (0, high[0], false), (1, low[1], true), (1, high[1], false)]
}

fn crossing(a: Vertex, b: Vertex, axis: usize, value: f64) -> Vertex {
    let span = b[axis] - a[axis];
    let share = if span == 0.0 { 0.0 } else { (value - a[axis]) / span };
    let mut point = [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share];
    point[axis] = value;
    point
}

/// The part of a ring in a rectangle (Sutherland and Hodgman): one ring, perhaps empty, with edges along the sides.
pub(super) fn ring(ring: &[Vertex], window: Window) -> Vec<Vertex> {
    let mut current = ring.to_vec();
    for (axis, value, above) in sides(window) {
        let inside = |p: Vertex| if above { p[axis] >= value } else { p[axis] <= value };
        let Some(&(mut before)) = current.last() else { break };
        let mut kept = Vec::with_capacity(current.len());
        for &point in &current {
            if inside(point) != inside(before) {
                kept.push(crossing(before, point, axis, value));
            }
            if inside(point) {
                kept.push(point);
            }
            before = point;
        }
        current = kept;
    }
    current
}

/// The parts of a line in a rectangle.
pub(super) fn line(line: &[Vertex], window: Window) -> Vec<Vec<Vertex>> {
    let mut parts: Vec<Vec<Vertex>> = Vec::new();
    for pair in line.windows(2) {
        let &[a, b] = pair else { continue };
        let Some((from, to)) = segment(a, b, window) else { continue };
        match parts.last_mut() {
            Some(part) if part.last() == Some(&from) => part.push(to),
            _ => parts.push(vec![from, to]),
        }
    }
    parts
}

/// The part of a segment in a rectangle.
fn segment(mut a: Vertex, mut b: Vertex, window: Window) -> Option<(Vertex, Vertex)> {
    for (axis, value, above) in sides(window) {
        let inside = |p: Vertex| if above { p[axis] >= value } else { p[axis] <= value };
        match (inside(a), inside(b)) {
            (true, true) => {}
            (true, false) => b = crossing(a, b, axis, value),
            (false, true) => a = crossing(a, b, axis, value),
            (false, false) => return None,
        }
    }
    Some((a, b))
}

#[cfg(test)]
mod tests {
    use super::*;

    const UNIT: Window = Window([0.0, 0.0], [1.0, 1.0]);

    #[test]
    fn a_ring_round_the_window_becomes_the_window() {
        let cut = ring(&[[-1.0, -1.0], [2.0, -1.0], [2.0, 2.0], [-1.0, 2.0], [-1.0, -1.0]], UNIT);
        let area: f64 = (0..cut.len())
            .map(|i| (cut[i], cut[(i + 1) % cut.len()]))
            .map(|(a, b)| (a[0] * b[1] - b[0] * a[1]) / 2.0)
            .sum();
        assert!((area.abs() - 1.0).abs() < 1e-12);
    }

    #[test]
    fn a_ring_elsewhere_is_gone() {
        assert!(ring(&[[5.0, 5.0], [6.0, 5.0], [6.0, 6.0]], UNIT).is_empty());
        assert!(ring(&[], UNIT).is_empty());
    }

    #[test]
    fn a_line_that_leaves_and_returns_is_two() {
        let parts = line(&[[0.5, 0.5], [1.5, 0.5], [1.5, 0.6], [0.5, 0.6]], UNIT);
        assert_eq!(parts, vec![vec![[0.5, 0.5], [1.0, 0.5]], vec![[1.0, 0.6], [0.5, 0.6]]]);
    }
}
