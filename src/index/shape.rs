//! Points, lines and areas, and how far a position lies from the nearest point of them.
//!
//! A line runs along the geodesics between its positions, and so does the edge of an area as far as distances go; what
//! lies in an area is told as RFC 7946 has it, by straight edges between longitudes and latitudes. Between positions a
//! few kilometres apart the two are one.

use geo::{Contains, Coord, Geometry, LineString, MultiPolygon, Point, Polygon};

use super::region::Ball;
use crate::geo::{Position, bearing, chord, destination, distance_km, midpoint, space};

/// Pieces of a line longer than this are cut, in kilometres: along a shorter one distances have one least value.
const LONGEST_PIECE: f64 = 500.0;

/// Balls round a shape: more of them leave more of a tree unread, and take longer to ask.
const BALLS: usize = 64;

/// To how many kilometres the nearest point of a line is worked out.
const FINE: f64 = 1e-7;

/// Points, lines and areas.
#[derive(Debug, Clone, PartialEq)]
pub struct Shape {
    /// Stretches between two positions; both the same for a point.
    pieces: Vec<Piece>,
    areas: MultiPolygon,
}

/// A stretch between two positions, with the ball that holds it.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Piece {
    from: Position,
    to: Position,
    ball: Ball,
}

impl Shape {
    /// The shape of a geometry; `None` where it has no position, or one that is out of range.
    pub fn new(geometry: &Geometry) -> Option<Self> {
        let mut shape = Self { pieces: Vec::new(), areas: MultiPolygon(Vec::new()) };
        shape.add(geometry)?;
        (!shape.pieces.is_empty()).then_some(shape)
    }

    fn add(&mut self, geometry: &Geometry) -> Option<()> {
        match geometry {
            Geometry::Point(point) => self.point(point.0),
            Geometry::MultiPoint(points) => points.iter().try_for_each(|point| self.point(point.0)),
            Geometry::Line(line) => self.line(&LineString(vec![line.start, line.end])),
            Geometry::LineString(line) => self.line(line),
            Geometry::MultiLineString(lines) => lines.iter().try_for_each(|line| self.line(line)),
            Geometry::Polygon(area) => self.area(area),
            Geometry::MultiPolygon(areas) => areas.iter().try_for_each(|area| self.area(area)),
            Geometry::GeometryCollection(parts) => parts.iter().try_for_each(|part| self.add(part)),
            Geometry::Rect(rect) => self.area(&rect.to_polygon()),
            Geometry::Triangle(triangle) => self.area(&triangle.to_polygon()),
        }
    }

    fn point(&mut self, at: Coord) -> Option<()> {
        let at = position(at)?;
        self.pieces.push(Piece { from: at, to: at, ball: (space(at), 0.0) });
        Some(())
    }

    fn line(&mut self, line: &LineString) -> Option<()> {
        let positions: Vec<_> = line.0.iter().map(|at| position(*at)).collect::<Option<_>>()?;
        match positions.as_slice() {
            [only] => self.point(Coord { x: only.lon(), y: only.lat() }),
            positions => {
                positions.windows(2).for_each(|pair| self.stretch(pair[0], pair[1]));
                Some(())
            }
        }
    }

    /// A stretch, cut in halves until its parts are short.
    fn stretch(&mut self, from: Position, to: Position) {
        let km = distance_km(from, to);
        let middle = midpoint(from, to);
        if km > LONGEST_PIECE && middle != from && middle != to {
            self.stretch(from, middle);
            self.stretch(middle, to);
            return;
        }
        // The geodesic from the middle to either end is half as long, and no chord is longer than its geodesic.
        self.pieces.push(Piece { from, to, ball: (space(middle), km * 500.0 + 1e-3) });
    }

    fn area(&mut self, area: &Polygon) -> Option<()> {
        self.line(area.exterior())?;
        area.interiors().iter().try_for_each(|hole| self.line(hole))?;
        self.areas.0.push(area.clone());
        Some(())
    }

    /// Whether a position lies in one of its areas.
    pub fn holds(&self, position: Position) -> bool {
        self.areas.contains(&Point::from(position))
    }

    /// The position that it is, where it is a single point.
    pub fn single(&self) -> Option<Position> {
        match self.pieces.as_slice() {
            [piece] if piece.from == piece.to => Some(piece.from),
            _ => None,
        }
    }

    /// The nearest point of it, and how many kilometres it is away.
    pub(super) fn nearest(&self, to: Position) -> (Position, f64) {
        if self.holds(to) { (to, 0.0) } else { self.nearest_edge(to) }
    }

    /// How many kilometres a position lies within one of its areas; 0 outside.
    pub(super) fn depth(&self, of: Position) -> f64 {
        if self.holds(of) { self.nearest_edge(of).1 } else { 0.0 }
    }

    /// The nearest point of its points, lines and edges, and how many kilometres it is away.
    fn nearest_edge(&self, to: Position) -> (Position, f64) {
        let goal = space(to);
        // The least that a piece may be away. Most are farther than the one with the least of all turns out to be.
        let least = |piece: &Piece| (chord(piece.ball.0, goal) - piece.ball.1).max(0.0) / 1000.0;
        let first = self.pieces.iter().min_by(|a, b| least(a).total_cmp(&least(b)));
        let mut best = first.map_or((to, f64::INFINITY), |piece| piece.nearest(to));
        for piece in &self.pieces {
            if least(piece) < best.1 {
                let found = piece.nearest(to);
                if found.1 < best.1 {
                    best = found;
                }
            }
        }
        best
    }

    /// Balls that hold all of it.
    pub(super) fn balls(&self) -> Vec<Ball> {
        if !self.areas.0.is_empty() {
            // The inside of an area may be far from all of its edges.
            return self
                .pieces
                .first()
                .map(|first| self.round(first.ball.0, &self.pieces, true))
                .into_iter()
                .collect();
        }
        let many = self.pieces.len().div_ceil(BALLS).max(1);
        let round = |pieces: &[Piece]| {
            let middle = pieces.get(pieces.len() / 2).map_or([0.0; 3], |piece| piece.ball.0);
            self.round(middle, pieces, false)
        };
        self.pieces.chunks(many).map(round).collect()
    }

    /// The ball round `centre` that holds these pieces, and what is between them where they bound an area.
    fn round(&self, centre: [f64; 3], pieces: &[Piece], area: bool) -> Ball {
        let far = pieces.iter().map(|piece| chord(centre, piece.ball.0) + piece.ball.1).fold(0.0, f64::max);
        if !area {
            return (centre, far);
        }
        // The inside of an area in longitudes and latitudes lies in the box of its edges, of which no point is farther
        // from the centre than the corners are, or the Earth is wide.
        let bounds = geo::BoundingRect::bounding_rect(&self.areas);
        let corners = bounds.map_or(f64::INFINITY, |rect| {
            let across = rect.width().max(rect.height());
            if across > 60.0 { f64::INFINITY } else { across * 2.0 * 111_700.0 }
        });
        (centre, if corners.is_finite() { far.max(corners) } else { 13_000_000.0 })
    }
}

impl Piece {
    /// The nearest point of the piece, and how many kilometres it is away.
    fn nearest(&self, to: Position) -> (Position, f64) {
        let length = distance_km(self.from, self.to);
        let (start, end) = ((self.from, distance_km(self.from, to)), (self.to, distance_km(self.to, to)));
        if length == 0.0 || start.1 == 0.0 {
            return start;
        }
        let course = bearing(self.from, self.to);
        // How fast the distance shrinks on the way: where that turns, it is least.
        let gain = |at: Position, ahead: f64| (bearing(at, to) - ahead).to_radians().cos();
        if gain(self.from, course) <= 0.0 {
            return start;
        }
        if end.1 == 0.0 || gain(self.to, bearing(self.to, self.from) + 180.0) >= 0.0 {
            return end;
        }
        let (mut low, mut high) = (0.0, length);
        let mut at = start.1.min(length) * gain(self.from, course);
        // The gain, times the distance, is nearly how far it still is to the least.
        for _ in 0..60 {
            if !(low..=high).contains(&at) {
                at = f64::midpoint(low, high);
            }
            let here = destination(self.from, course, at);
            let ahead =
                if at < length / 2.0 { bearing(here, self.to) } else { bearing(here, self.from) + 180.0 };
            let step = gain(here, ahead) * distance_km(here, to);
            if step > 0.0 {
                low = at
            } else {
                high = at
            }
            if step.abs() < FINE || high - low < FINE {
                return (here, distance_km(here, to));
            }
            at += step;
        }
        let here = destination(self.from, course, f64::midpoint(low, high));
        (here, distance_km(here, to))
    }
}

fn position(at: Coord) -> Option<Position> {
    Position::new(at.y, at.x).ok()
}

#[cfg(test)]
mod tests {
    use geo::line_string;
    use proptest::prelude::*;

    use super::*;

    fn at(lat: f64, lon: f64) -> Position {
        Position::new(lat, lon).expect("a position")
    }

    fn line(positions: &[(f64, f64)]) -> Shape {
        let line = positions.iter().map(|(lat, lon)| Coord { x: *lon, y: *lat }).collect();
        Shape::new(&Geometry::LineString(LineString(line))).expect("a shape")
    }

    #[test]
    fn the_nearest_point_of_a_meridian_is_level_with_it() {
        let road = line(&[(39.0, 46.0), (41.0, 46.0)]);
        let (from, km) = road.nearest(at(40.0, 46.1));
        assert!((from.lat() - 40.0).abs() < 1e-3 && (from.lon() - 46.0).abs() < 1e-9, "{from}");
        assert!((km - distance_km(from, at(40.0, 46.1))).abs() < 1e-9);
        assert_eq!(road.nearest(at(42.0, 46.0)).0, at(41.0, 46.0));
        assert!(road.nearest(at(40.5, 46.0)).1 < 1e-6);
    }

    #[test]
    fn inside_an_area_nothing_is_away() {
        let ring = line_string![(x: 46.0, y: 40.0), (x: 47.0, y: 40.0), (x: 47.0, y: 41.0), (x: 46.0, y: 41.0), (x: 46.0, y: 40.0)];
        let area = Shape::new(&Geometry::Polygon(Polygon::new(ring, Vec::new()))).expect("a shape");
        assert_eq!(area.nearest(at(40.5, 46.5)).1, 0.0);
        let (from, km) = area.nearest(at(40.5, 47.1));
        assert!((from.lon() - 47.0).abs() < 1e-9 && (8.0..9.0).contains(&km), "{from} {km}");
        let (centre, radius) = area.balls()[0];
        assert!(chord(centre, space(at(40.5, 46.5))) <= radius);
    }

    #[test]
    fn what_has_no_position_is_no_shape() {
        assert_eq!(Shape::new(&Geometry::LineString(LineString(Vec::new()))), None);
        assert_eq!(Shape::new(&Geometry::Point(Point::new(200.0, 0.0))), None);
    }

    proptest! {
        #[test]
        fn no_point_of_a_line_is_nearer_than_the_nearest(
            a in (-80.0..80.0f64, -180.0..180.0f64), b in (-1.0..1.0f64, -1.0..1.0f64),
            to in (-3.0..3.0f64, -3.0..3.0f64), long in any::<bool>(),
        ) {
            let scale = if long { 8.0 } else { 0.5 };
            let near = |(lat, lon): (f64, f64)| {
                at((a.0 + lat * scale).clamp(-90.0, 90.0), (a.1 + lon * scale + 180.0).rem_euclid(360.0) - 180.0)
            };
            let (from, end, to) = (at(a.0, a.1), near(b), near(to));
            let shape = line(&[(from.lat(), from.lon()), (end.lat(), end.lon())]);
            let (found, km) = shape.nearest(to);
            let (length, course) = (distance_km(from, end), bearing(from, end));
            for part in 0..=200 {
                let here = destination(from, course, length * f64::from(part) / 200.0);
                prop_assert!(km <= distance_km(here, to) + 1e-6, "{km} at {found}, {} at {here}", distance_km(here, to));
            }
            prop_assert!((distance_km(found, to) - km).abs() < 1e-6);
            prop_assert!(shape.balls().iter().any(|(centre, radius)| chord(*centre, space(found)) <= *radius));
        }
    }
}
