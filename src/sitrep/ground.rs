//! The backdrop of the page's map: the embedded basemap, cut to what the map can show.

use std::collections::BTreeSet;

use serde::Deserialize;
use serde_json::{Value, json};

use crate::incident::Incident;
use crate::snapshot::backdrop;

/// A point, longitude and latitude.
type Vertex = [f64; 2];

/// A rectangle in degrees: west, south, east, north. Never across the antimeridian: then it is the whole world.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Frame(pub [f64; 4]);

impl Frame {
    /// The rectangle round the placed incidents, with a margin of a tenth and half a degree at least.
    pub(super) fn around(incidents: &[Incident]) -> Option<Self> {
        let points = || incidents.iter().filter_map(Incident::position);
        points().next()?;
        let bounds = points().fold([180.0f64, 90.0, -180.0, -90.0], |[w, s, e, n], at| {
            [w.min(at.lon()), s.min(at.lat()), e.max(at.lon()), n.max(at.lat())]
        });
        let least = Self(bounds).grown(0.1, 0.5);
        Some(if least.0[2] - least.0[0] > 200.0 { Self([-180.0, -75.0, 180.0, 83.0]) } else { least })
    }

    /// As far as the map may be moved: so far that the incidents fit into a window of any shape.
    pub(super) fn edge(self) -> Self {
        let [w, s, e, n] = self.grown(0.3, 2.0).0;
        let narrow = ((s + n) / 2.0).to_radians().cos().max(0.2);
        let (width, height) = ((e - w) * narrow, n - s);
        // A screen is up to twice as wide as it is high, and a telephone up to twice as high as it is wide.
        let x = ((height * 2.0 - width) / 2.0).max(0.0) / narrow;
        let y = ((width * 1.6 - height) / 2.0).max(0.0);
        Self([(w - x).max(-180.0), (s - y).max(-84.0), (e + x).min(180.0), (n + y).min(84.0)])
    }

    /// The rectangle with a share of its own size round it, and so many degrees at least.
    fn grown(self, share: f64, least: f64) -> Self {
        let [w, s, e, n] = self.0;
        let (x, y) = (((e - w) * share).max(least * 1.3), ((n - s) * share).max(least));
        Self([(w - x).max(-180.0), (s - y).max(-84.0), (e + x).min(180.0), (n + y).min(84.0)])
    }

    /// The strips of it that lie beyond another: west, east, south, north.
    fn beyond(self, other: Self) -> Vec<Self> {
        let ([w, s, e, n], [ow, os, oe, on]) = (self.0, other.0);
        let (mid_w, mid_e) = (w.max(ow), e.min(oe));
        let strips = [
            [w, s, ow.min(e), n],
            [oe.max(w), s, e, n],
            [mid_w, s, mid_e, os.min(n)],
            [mid_w, on.max(s), mid_e, n],
        ];
        strips.into_iter().filter(|[w, s, e, n]| w < e && s < n).map(Self).collect()
    }

    /// Whether a point lies in it.
    pub(super) fn holds(self, lon: f64, lat: f64) -> bool {
        let [w, s, e, n] = self.0;
        (w..=e).contains(&lon) && (s..=n).contains(&lat)
    }
}

#[derive(Deserialize)]
#[serde(tag = "type", content = "coordinates")]
enum Geometry {
    Polygon(Vec<Vec<Vertex>>),
    LineString(Vec<Vertex>),
}

#[derive(Deserialize)]
struct Feature {
    properties: Value,
    geometry: Geometry,
}

#[derive(Default, Deserialize)]
struct Collection {
    /// What the file covers; `None` for the whole world.
    #[serde(default)]
    bbox: Option<[f64; 4]>,
    features: Vec<Feature>,
}

/// The coarsest level, for what lies beyond a finer one.
const WORLD: &str = include_str!("../../maps/basemap/world.geojson");

/// The land, waters and borders within a frame, as a feature collection.
pub(super) fn within(frame: Frame, incidents: &[Incident]) -> Value {
    // The embedded files are as they should be, which their own tests see to; were one not, the map would be sea.
    let parse = |text: &str| serde_json::from_str::<Collection>(text).unwrap_or_default();
    let fine = parse(backdrop(incidents).1);
    let near = Near::to(incidents);
    let mut features = cut(&fine.features, frame, &near);
    if let Some(covered) = fine.bbox.map(Frame) {
        let world = parse(WORLD).features;
        frame.beyond(covered).into_iter().for_each(|strip| features.extend(cut(&world, strip, &near)));
    }
    json!({"type": "FeatureCollection", "features": features})
}

/// What of some features lies in a frame.
fn cut(features: &[Feature], frame: Frame, near: &Near) -> Vec<Value> {
    let within = |feature: &Feature| {
        let shapes = match &feature.geometry {
            Geometry::Polygon(rings) => {
                let cut: Vec<_> = rings.iter().map(|ring| near.thin(&ring_within(ring, frame))).collect();
                let has_ground = cut.first().is_some_and(|outer| outer.len() > 3);
                let rings: Vec<_> = cut.into_iter().filter(|ring| ring.len() > 3).collect();
                if has_ground { vec![json!({"type": "Polygon", "coordinates": rings})] } else { Vec::new() }
            }
            Geometry::LineString(line) => lines_within(line, frame)
                .iter()
                .map(|line| json!({"type": "LineString", "coordinates": near.thin(line)}))
                .collect(),
        };
        let whole =
            |geometry| json!({"type": "Feature", "properties": feature.properties, "geometry": geometry});
        shapes.into_iter().map(whole).collect::<Vec<_>>()
    };
    features.iter().flat_map(within).collect()
}

/// A ring cut by the four sides, one after the other (Sutherland and Hodgman 1974).
pub(super) fn ring_within(ring: &[Vertex], frame: Frame) -> Vec<Vertex> {
    let [w, s, e, n] = frame.0;
    let mut points = ring.to_vec();
    for (axis, limit, above) in [(0, w, true), (0, e, false), (1, s, true), (1, n, false)] {
        let inside = |p: &Vertex| (p[axis] >= limit) == above || p[axis] == limit;
        let mut kept = Vec::with_capacity(points.len());
        for (a, b) in points.iter().zip(points.iter().cycle().skip(1)) {
            if inside(a) {
                kept.push(*a);
            }
            if inside(a) != inside(b) {
                let share = (limit - a[axis]) / (b[axis] - a[axis]);
                let mut cut = [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share].map(rounded);
                cut[axis] = limit;
                kept.push(cut);
            }
        }
        points = kept;
    }
    if let Some(first) = points.first().copied().filter(|first| points.last() != Some(first)) {
        points.push(first);
    }
    points
}

/// The stretches of a line that lie inside, each with the vertex before and the vertex after.
fn lines_within(line: &[Vertex], frame: Frame) -> Vec<Vec<Vertex>> {
    let mut stretches: Vec<Vec<Vertex>> = Vec::new();
    let mut open = false;
    for pair in line.windows(2) {
        let [a, b] = pair else { continue };
        let seen = frame.holds(a[0], a[1]) || frame.holds(b[0], b[1]);
        match (seen, open, stretches.last_mut()) {
            (true, true, Some(last)) => last.push(*b),
            (true, _, _) => stretches.push(vec![*a, *b]),
            (false, _, _) => {}
        }
        open = seen;
    }
    stretches
}

/// Where the incidents are, in cells of half a degree: there the ground is drawn in full, and coarser farther off.
struct Near(Vec<Vertex>);

impl Near {
    fn to(incidents: &[Incident]) -> Self {
        let cell = |degrees: f64| (degrees * 2.0).round() as i32;
        let cells: BTreeSet<(i32, i32)> = incidents
            .iter()
            .filter_map(Incident::position)
            .map(|at| (cell(at.lon()), cell(at.lat())))
            .collect();
        Self(cells.into_iter().map(|(x, y)| [f64::from(x) / 2.0, f64::from(y) / 2.0]).collect())
    }

    /// How far apart vertices are kept round a point, in degrees.
    fn step(&self, at: &Vertex) -> f64 {
        let far = self
            .0
            .iter()
            .map(|cell| (cell[0] - at[0]).abs().max((cell[1] - at[1]).abs()))
            .fold(90.0, f64::min);
        ((far - 0.8) * 0.02).clamp(0.0, 0.25)
    }

    /// The line without vertices that are nearer than a step to the one before; the ends stay.
    fn thin(&self, line: &[Vertex]) -> Vec<Vertex> {
        let mut kept: Vec<Vertex> = Vec::with_capacity(line.len());
        for (i, point) in line.iter().enumerate() {
            let step = self.step(point);
            let near = |last: &Vertex| (last[0] - point[0]).abs() < step && (last[1] - point[1]).abs() < step;
            if i == 0 || i + 1 == line.len() || !kept.last().is_some_and(near) {
                kept.push(*point);
            }
        }
        kept
    }
}

fn rounded(degrees: f64) -> f64 {
    (degrees * 1000.0).round() / 1000.0
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sitrep::figures::tests::incident;

    #[test]
    fn a_ring_is_cut_and_closed() {
        let square = [[-1.0, -1.0], [1.0, -1.0], [1.0, 1.0], [-1.0, 1.0], [-1.0, -1.0]];
        let cut = ring_within(&square, Frame([0.0, 0.0, 5.0, 5.0]));
        assert_eq!(cut.first(), cut.last());
        assert!(cut.iter().all(|p| (0.0..=1.0).contains(&p[0]) && (0.0..=1.0).contains(&p[1])), "{cut:?}");
        assert!(ring_within(&square, Frame([2.0, 2.0, 5.0, 5.0])).len() < 3);
    }

    #[test]
    fn a_line_keeps_a_vertex_beyond_each_end() {
        let line = [[-2.0, 1.0], [-1.0, 1.0], [1.0, 1.0], [6.0, 1.0], [7.0, 1.0], [4.0, 1.0]];
        let cut = lines_within(&line, Frame([0.0, 0.0, 5.0, 5.0]));
        assert_eq!(cut, [vec![[-1.0, 1.0], [1.0, 1.0], [6.0, 1.0]], vec![[7.0, 1.0], [4.0, 1.0]]]);
    }

    #[test]
    fn the_backdrop_holds_what_is_near_and_little_else() {
        let list = [incident(r#""lat":40.3,"lon":46.9"#), incident(r#""lat":39.5,"lon":46.4"#)];
        let frame = Frame::around(&list).expect("a frame");
        let text = within(frame.edge(), &list).to_string();
        assert!(
            text.contains("\"border\"") && text.contains("\"land\"") && text.len() < 150_000,
            "{}",
            text.len()
        );
    }

    #[test]
    fn beyond_the_fine_level_there_is_the_coarse_one() {
        let strips = Frame([-20.0, -5.0, 20.0, 15.0]).beyond(Frame([-10.0, 0.0, 10.0, 10.0]));
        assert_eq!(strips.len(), 4);
        let area: f64 = strips.iter().map(|Frame([w, s, e, n])| (e - w) * (n - s)).sum();
        assert_eq!(area, 40.0 * 20.0 - 20.0 * 10.0);
        assert!(Frame([0.0, 0.0, 1.0, 1.0]).beyond(Frame([-9.0, -9.0, 9.0, 9.0])).is_empty());
    }

    #[test]
    fn the_poles_the_antimeridian_and_nothing_are_no_trouble() {
        let list = [incident(r#""lat":90,"lon":180"#), incident(r#""lat":-90,"lon":-180"#)];
        let frame = Frame::around(&list).expect("a frame");
        assert_eq!(frame.0, [-180.0, -75.0, 180.0, 83.0]);
        assert!(within(frame.edge(), &list)["features"].as_array().is_some_and(|all| !all.is_empty()));
        assert_eq!(Frame::around(&[incident("")]), None);
    }
}
