//! The scale bar: a round number of kilometres, true in the middle of the map; and the arrow northwards.

use super::Theme;
use super::projection::Projection;
use super::scene::{Paint, Shape};
use super::shape::{Path, Point, Rect, number};
use super::text::{Anchor, Line};
use super::words::Words;

/// Where the scale differs by more than this somewhere on the map, the bar says where it holds.
const UNEVEN: f64 = 0.03;
/// Where north is turned by more than this somewhere on the map, in degrees, an arrow would be wrong.
const TURNED: f64 = 8.0;

/// The kilometres of the longest round bar (1, 2 or 5 and zeros) that is at most `most` pixels long.
pub(super) fn kilometres(km_per_px: f64, most: f64) -> f64 {
    let longest = (km_per_px * most).max(1e-3);
    let power = 10f64.powf(longest.log10().floor());
    let step = [5.0, 2.0].into_iter().find(|step| step * power <= longest).unwrap_or(1.0);
    step * power
}

/// The bar, its left end at `at`, with the north arrow to its right; neither on a map of the world, which has no scale.
pub(super) fn shapes(
    at: Point,
    projection: &Projection,
    words: Words,
    theme: &Theme,
    unit: f64,
) -> Vec<Shape> {
    if projection.rim().is_some() {
        return Vec::new();
    }
    let even = projection.unevenness().is_some_and(|off| off <= UNEVEN);
    let upright = projection.turn_of_north().is_some_and(|turn| turn <= TURNED);
    let per_px = projection.km_per_px();
    // Where it has a note beside it, it is shorter.
    let (most, note) = if even { (170.0, 0.0) } else { (110.0, 62.0) };
    let km = kilometres(per_px, most * unit);
    let length = km / per_px;
    let (ink, page) = (theme.color("ink"), theme.color("page"));
    let bar = |from: f64, to: f64| {
        let rect = Rect { x: at.x + length * from, y: at.y, w: length * (to - from), h: 4.5 * unit };
        Path::default().rect(&rect).take()
    };
    let text = |x: f64, text: String| {
        Shape::Text(Line::new(&text, x, at.y - 5.0 * unit, Anchor::Middle, 11.0 * unit, ink.clone()))
    };
    let north = Point { x: at.x + length + (38.0 + note) * unit, y: at.y - 3.0 * unit };
    let tip = |dx: f64, dy: f64| Point { x: north.x + dx * unit, y: north.y + dy * unit };
    let arrow =
        Path::default().line(&[tip(0.0, -9.0), tip(5.0, 8.0), tip(0.0, 4.5), tip(-5.0, 8.0)], true).take();
    let letter = Line::new(
        &words.word("north"),
        north.x,
        north.y - 12.0 * unit,
        Anchor::Middle,
        11.0 * unit,
        ink.clone(),
    );
    let mut shapes = vec![
        Paint::fill(&ink).and_line(&ink, 0.8 * unit).on(bar(0.0, 0.5)),
        Paint::fill(&page).and_line(&ink, 0.8 * unit).on(bar(0.5, 1.0)),
        text(at.x, "0".into()),
        text(at.x + length, words.say("km", &number(km))),
    ];
    // A short bar has no room for a figure in its middle.
    if length > 90.0 * unit {
        shapes.push(text(at.x + length / 2.0, number(km / 2.0)));
    }
    if !even {
        let line = Line::new(
            &words.word("middle"),
            at.x + length + 12.0 * unit,
            at.y + 6.0 * unit,
            Anchor::Left,
            9.5 * unit,
            theme.color("muted"),
        );
        shapes.push(Shape::Text(line));
    }
    if upright {
        shapes.extend([Paint::fill(&ink).on(arrow), Shape::Text(letter.bold())]);
    }
    shapes
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::snapshot::Extent;

    #[test]
    fn the_bar_is_the_longest_round_number() {
        assert_eq!(kilometres(0.13, 170.0), 20.0);
        assert_eq!(kilometres(1.0, 170.0), 100.0);
        assert_eq!(kilometres(0.03, 170.0), 5.0);
    }

    #[test]
    fn the_bar_is_as_long_as_it_says() {
        let extent = Extent::new(45.5, 39.0, 47.5, 41.0).expect("an extent");
        let projection = Projection::fit(&extent, Rect { x: 0.0, y: 0.0, w: 800.0, h: 800.0 });
        let km = kilometres(projection.km_per_px(), 170.0);
        let pixels = km / projection.km_per_px();
        // 800 pixels are 2° of latitude, 222 km, and a square map has as many to a kilometre eastwards.
        assert!((pixels / 800.0 * 222.1 - km).abs() < km * 0.005, "{km} km in {pixels} px");
    }
}
