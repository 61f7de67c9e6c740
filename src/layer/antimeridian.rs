//! Rings and lines cut at the antimeridian, as RFC 7946 § 3.1.9 asks.

use geo::{Coord, LineString, MultiLineString, MultiPolygon, Polygon};

use crate::geo::Position;

/// The polygon inside a convex ring of positions (closed or not), in as many parts as the antimeridian makes.
///
/// A ring round a pole becomes the cap between its edge and the pole, which GeoJSON draws as the stretch of the
/// plane from −180° to 180°.
pub(super) fn cut_ring(ring: &[Position]) -> MultiPolygon {
    let path = unwrap(ring);
    let (Some(first), Some(last)) = (path.first(), path.last()) else {
        return MultiPolygon::new(Vec::new());
    };
    // A closed ring ends where it began, unless it went once round the globe on the way.
    if (last.x - first.x).abs() > 180.0 {
        return MultiPolygon::new(vec![Polygon::new(cap(&path), Vec::new())]);
    }
    let mut parts = Vec::new();
    for turn in [-360.0, 0.0, 360.0] {
        let part = clip(&clip(&path, turn - 180.0, true), turn + 180.0, false);
        if part.len() >= 3 {
            let shifted = part.into_iter().map(|c| Coord { x: c.x - turn, y: c.y });
            parts.push(Polygon::new(LineString::new(shifted.collect()), Vec::new()));
        }
    }
    MultiPolygon::new(parts)
}

/// The line from `a` to `b` the short way round, in two parts where it crosses the antimeridian.
pub(super) fn cut_line(a: Position, b: Position) -> MultiLineString {
    let (from, to) = (Coord { x: a.lon(), y: a.lat() }, Coord { x: b.lon(), y: b.lat() });
    if (to.x - from.x).abs() <= 180.0 {
        return MultiLineString::new(vec![LineString::new(vec![from, to])]);
    }
    let edge = if from.x > 0.0 { 180.0 } else { -180.0 };
    let y = crossing(from, Coord { x: to.x + 2.0 * edge, y: to.y }, edge);
    let parts = [vec![from, Coord { x: edge, y }], vec![Coord { x: -edge, y }, to]];
    MultiLineString::new(parts.into_iter().map(LineString::new).collect())
}

/// The ring with longitudes that never jump: each within half a turn of the one before.
fn unwrap(ring: &[Position]) -> Vec<Coord> {
    let mut path: Vec<Coord> = Vec::with_capacity(ring.len());
    for position in ring {
        let before = path.last().map_or(position.lon(), |coord| coord.x);
        let turns = ((before - position.lon()) / 360.0).round();
        path.push(Coord { x: position.lon() + 360.0 * turns, y: position.lat() });
    }
    path
}

/// The part of a ring on one side of a meridian (Sutherland and Hodgman): east of it, or west.
fn clip(ring: &[Coord], meridian: f64, east: bool) -> Vec<Coord> {
    let inside = |c: &Coord| if east { c.x >= meridian } else { c.x <= meridian };
    let mut kept = Vec::with_capacity(ring.len());
    let Some(mut before) = ring.last().copied() else { return kept };
    for &here in ring {
        if inside(&before) != inside(&here) {
            kept.push(Coord { x: meridian, y: crossing(before, here, meridian) });
        }
        if inside(&here) {
            kept.push(here);
        }
        before = here;
    }
    // A ring that only touches the meridian leaves a sliver without an area.
    let touches = kept.iter().all(|c| c.x == meridian);
    if touches { Vec::new() } else { kept }
}

/// The latitude at which the segment meets the meridian.
fn crossing(a: Coord, b: Coord, meridian: f64) -> f64 {
    if a.x == b.x { a.y } else { a.y + (b.y - a.y) * (meridian - a.x) / (b.x - a.x) }
}

/// The ring of the cap that an edge round a pole leaves: along the edge from west to east, back over the pole.
fn cap(path: &[Coord]) -> LineString {
    let mean = path.iter().map(|c| c.y).sum::<f64>() / path.len().max(1) as f64;
    let pole = if mean < 0.0 { -90.0 } else { 90.0 };
    let wrapped = |x: f64| (x + 180.0).rem_euclid(360.0) - 180.0;
    let mut edge: Vec<_> = path.iter().skip(1).map(|c| Coord { x: wrapped(c.x), y: c.y }).collect();
    edge.sort_by(|a, b| a.x.total_cmp(&b.x));
    let (Some(&west), Some(&east)) = (edge.first(), edge.last()) else { return LineString::new(edge) };
    let y = crossing(east, Coord { x: west.x + 360.0, y: west.y }, 180.0);
    edge.insert(0, Coord { x: -180.0, y });
    edge.extend([Coord { x: 180.0, y }, Coord { x: 180.0, y: pole }, Coord { x: -180.0, y: pole }]);
    LineString::new(edge)
}

#[cfg(test)]
mod tests {
    use geo::{Area, BoundingRect, Contains, Point};

    use super::*;
    use crate::geo::circle;

    fn at(lat: f64, lon: f64) -> Position {
        Position::new(lat, lon).expect("a position")
    }

    #[test]
    fn a_circle_far_from_the_antimeridian_stays_whole() {
        let cut = cut_ring(&circle(at(40.0, 46.0), 20.0, 64));
        assert_eq!(cut.0.len(), 1);
        assert!(cut.contains(&Point::new(46.0, 40.0)));
    }

    #[test]
    fn a_circle_across_the_antimeridian_is_two_parts_that_meet_there() {
        let cut = cut_ring(&circle(at(-17.0, 179.5), 100.0, 64));
        assert_eq!(cut.0.len(), 2);
        assert!(cut.contains(&Point::new(179.9, -17.0)) && cut.contains(&Point::new(-179.9, -17.0)));
        let bounds = cut.bounding_rect().expect("not empty");
        assert_eq!((bounds.min().x, bounds.max().x), (-180.0, 180.0));
        let whole = cut_ring(&circle(at(-17.0, 100.0), 100.0, 64));
        assert!((cut.unsigned_area() / whole.unsigned_area() - 1.0).abs() < 1e-6);
    }

    #[test]
    fn a_circle_round_a_pole_is_a_cap() {
        for pole in [90.0, -90.0] {
            let cut = cut_ring(&circle(at(pole * 0.99, 30.0), 400.0, 64));
            for lon in [-179.0, -90.0, 0.0, 90.0, 179.0] {
                assert!(cut.contains(&Point::new(lon, pole * 0.9999)), "{pole} {lon}");
            }
            assert!(!cut.contains(&Point::new(0.0, pole * 0.9)));
        }
    }

    #[test]
    fn a_line_takes_the_short_way_round() {
        let cut = cut_line(at(10.0, 170.0), at(20.0, -170.0));
        let ends: Vec<_> = cut.0.iter().map(|part| part.0.clone()).collect();
        assert_eq!(ends[0][1], Coord { x: 180.0, y: 15.0 });
        assert_eq!(ends[1][0], Coord { x: -180.0, y: 15.0 });
        assert_eq!(cut_line(at(0.0, -90.0), at(0.0, 80.0)).0.len(), 1);
    }
}
