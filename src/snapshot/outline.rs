//! Lines and rings of degrees as lines and rings of pixels: cut to what is seen, and bent as the projection bends them.

use super::basemap::{Feature, Geometry};
use super::clip::{self, Vertex, Window};
use super::projection::Projection;
use super::shape::{Path, Point};

/// The world is laid out three times side by side, for maps across the antimeridian.
const TURNS: [f64; 3] = [-360.0, 0.0, 360.0];

/// The visible parts of some features as one path, rings closed.
pub(super) fn outline<'a>(features: impl Iterator<Item = &'a Feature>, projection: &Projection) -> String {
    let mut path = Path::default();
    for feature in features {
        match &feature.geometry {
            Geometry::Polygon(list) => {
                for ring in list.iter().flat_map(|ring| rings(ring, projection)) {
                    path.line(&ring, true);
                }
            }
            Geometry::LineString(line) => lines(line, projection).iter().for_each(|part| {
                path.line(part, false);
            }),
        }
    }
    path.take()
}

/// The visible parts of the rims of some areas, without the edges that are none on the ground: along the antimeridian,
/// where the backdrop's areas are cut, and at a pole.
pub(super) fn rims<'a>(features: impl Iterator<Item = &'a Feature>, projection: &Projection) -> String {
    let mut path = Path::default();
    let seam = |a: &Vertex, b: &Vertex| {
        (a[0] == b[0] && a[0].abs() > 179.99) || (a[1].abs() > 89.5 && b[1].abs() > 89.5)
    };
    for ring in features.flat_map(|feature| feature.geometry.lines()) {
        for part in ring.chunk_by(|a, b| !seam(a, b)).filter(|part| part.len() > 1) {
            for line in lines(part, projection) {
                path.line(&line, false);
            }
        }
    }
    path.take()
}

/// The visible parts of a ring, each a ring.
pub(super) fn rings(ring: &[Vertex], projection: &Projection) -> Vec<Vec<Point>> {
    let window = Window::from(&projection.window());
    let cut = copies(ring, projection).map(|(ring, seen)| {
        let mut ring = clip::ring(&ring, seen);
        ring.extend(ring.first().copied());
        clip::ring(&pixels(&ring, projection), window)
    });
    cut.filter(|ring| ring.len() > 2).map(|ring| points(&ring)).collect()
}

/// The visible parts of a line.
pub(super) fn lines(line: &[Vertex], projection: &Projection) -> Vec<Vec<Point>> {
    let window = Window::from(&projection.window());
    let cut = copies(line, projection).flat_map(|(line, seen)| clip::line(&line, seen));
    let cut: Vec<Vec<Vertex>> = cut.flat_map(|part| clip::line(&pixels(&part, projection), window)).collect();
    cut.iter().map(|part| points(part)).collect()
}

/// The copies of a line that meet what is seen, with that.
fn copies(line: &[Vertex], projection: &Projection) -> impl Iterator<Item = (Vec<Vertex>, Window)> {
    let seen = projection.visible();
    let start = (f64::MAX, f64::MIN, f64::MAX, f64::MIN);
    let (west, east, south, north) =
        line.iter().fold(start, |b, v| (b.0.min(v[0]), b.1.max(v[0]), b.2.min(v[1]), b.3.max(v[1])));
    let high = south <= seen.north && north >= seen.south;
    let meets = move |turn: &f64| high && west + turn <= seen.east && east + turn >= seen.west;
    TURNS
        .into_iter()
        .filter(meets)
        .map(move |turn| (line.iter().map(|v| [v[0] + turn, v[1]]).collect(), Window::from(&seen)))
}

/// The pixels along a line of degrees, with more of them where its edges are long: a parallel is bent.
fn pixels(line: &[Vertex], projection: &Projection) -> Vec<Vertex> {
    // An edge of so many degrees is off by less than a third of a pixel in a thousand.
    let longest = (0.5 * projection.span().sqrt()).max(0.2);
    let mut pixels = Vec::with_capacity(line.len());
    let mut before: Option<Vertex> = None;
    for &vertex in line {
        if let Some(from) = before {
            let far = (vertex[0] - from[0]).abs().max((vertex[1] - from[1]).abs());
            let steps = (far / longest).ceil().clamp(1.0, 2000.0) as u32;
            for i in 1..steps {
                let share = f64::from(i) / f64::from(steps);
                let at = projection
                    .at(from[1] + (vertex[1] - from[1]) * share, from[0] + (vertex[0] - from[0]) * share);
                pixels.push([at.x, at.y]);
            }
        }
        let at = projection.at(vertex[1], vertex[0]);
        pixels.push([at.x, at.y]);
        before = Some(vertex);
    }
    pixels
}

fn points(line: &[Vertex]) -> Vec<Point> {
    line.iter().map(|&[x, y]| Point { x, y }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::snapshot::{Extent, Rect};

    fn fitted(west: f64, south: f64, east: f64, north: f64) -> Projection {
        let extent = Extent::new(west, south, east, north).expect("an extent");
        Projection::fit(&extent, Rect { x: 0.0, y: 0.0, w: 1000.0, h: 700.0 })
    }

    #[test]
    fn a_parallel_of_two_ends_is_bent() {
        let projection = fitted(-125.0, 25.0, -65.0, 50.0);
        let line = &lines(&[[-125.0, 49.0], [-65.0, 49.0]], &projection)[0];
        let (ends, middle) = (line[0].y, line[line.len() / 2].y);
        assert!(line.len() > 10 && middle - ends > 40.0, "{ends} {middle}");
    }

    #[test]
    fn an_area_round_the_map_fills_it_and_nothing_lies_far_off() {
        let projection = fitted(20.0, 44.0, 41.0, 53.0);
        let world: Vec<Vertex> = vec![[-180.0, -90.0], [180.0, -90.0], [180.0, 90.0], [-180.0, 90.0]];
        let [ring] = rings(&world, &projection).try_into().expect("one ring");
        let window = projection.window().grown(0.1);
        assert!(ring.iter().all(|p| window.contains(&Rect::round(*p, 0.0))));
        let corners = ring.iter().zip(ring.iter().cycle().skip(1));
        let area = corners.map(|(a, b)| a.x * b.y - b.x * a.y).sum::<f64>().abs() / 2.0;
        assert!(area > 0.999 * 1000.0 * 700.0, "{area}");
    }

    #[test]
    fn an_area_cut_at_the_antimeridian_has_no_rim_there() {
        let projection = fitted(170.0, 60.0, -165.0, 72.0);
        let half = Feature {
            properties: serde_json::from_str(r#"{"layer":"land"}"#).expect("properties"),
            geometry: Geometry::Polygon(vec![vec![
                [172.0, 64.0],
                [180.0, 64.0],
                [180.0, 68.0],
                [172.0, 68.0],
                [172.0, 64.0],
            ]]),
        };
        let far = projection.at(66.0, 180.0);
        let seam = lines(&[[180.0, 64.0], [180.0, 68.0]], &projection);
        assert_eq!(seam.len(), 1, "the antimeridian lies on the map, at {far:?}");
        let rim = rims(std::iter::once(&half), &projection);
        assert_eq!(rim.matches('M').count(), 2, "the rim is open at the antimeridian: {rim}");
    }

    #[test]
    fn the_pole_and_the_whole_world_are_drawn() {
        for projection in [fitted(-180.0, -90.0, 180.0, -60.0), fitted(-180.0, -90.0, 180.0, 90.0)] {
            let antarctica: Vec<Vertex> = (-18..=18)
                .map(|i| [f64::from(i) * 10.0, -70.0])
                .chain([[180.0, -90.0], [-180.0, -90.0]])
                .collect();
            let rings = rings(&antarctica, &projection);
            assert!(!rings.is_empty());
            assert!(rings.iter().flatten().all(|p| p.x.is_finite() && p.y.is_finite()));
        }
    }
}
