//! Layers of the caller's own: lines, areas and points, drawn quietly between the ground and the marks.

use crate::geo::Position;

use super::Theme;
use super::basemap::{Feature, Geometry, Layer, Properties};
use super::clip::Vertex;
use super::outline::outline;
use super::projection::Projection;
use super::scene::{Paint, Shape};
use super::shape::{Path, Point, Rect};
use super::text::clean;

/// How the first layer looks, the second …: the colour's key, and the dashes and gaps of its lines.
const STYLES: [(&str, Option<[f64; 2]>); 4] = [
    ("overlay", None),
    ("overlay2", Some([6.0, 3.5])),
    ("overlay3", Some([1.2, 3.2])),
    ("overlay4", Some([11.0, 3.5])),
];

/// Shapes in degrees of longitude and latitude, with the name that they have in the legend.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Overlay {
    name: String,
    areas: Vec<Feature>,
    lines: Vec<Feature>,
    points: Vec<Position>,
}

impl Overlay {
    /// An empty layer with a name; one without a name is not in the legend.
    pub fn named(name: &str) -> Self {
        Self { name: clean(name), ..Self::default() }
    }

    /// The name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Adds an area by its rings, the outer first, each a list of longitude and latitude.
    pub fn add_area(&mut self, rings: Vec<Vec<[f64; 2]>>) {
        let rings: Vec<_> = rings.into_iter().map(sound).filter(|ring| ring.len() > 2).collect();
        if !rings.is_empty() {
            self.areas.push(feature(Geometry::Polygon(rings)));
        }
    }

    /// Adds a line, a list of longitude and latitude.
    pub fn add_line(&mut self, line: Vec<[f64; 2]>) {
        let line = sound(line);
        if line.len() > 1 {
            self.lines.push(feature(Geometry::LineString(line)));
        }
    }

    /// Adds a point.
    pub fn add_point(&mut self, at: Position) {
        self.points.push(at);
    }

    /// How many shapes it has.
    pub fn len(&self) -> usize {
        self.areas.len() + self.lines.len() + self.points.len()
    }

    /// Whether it has none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// What of it lies on a map, where it is the `index`th layer, from 0: each of four in turn looks otherwise.
    pub(super) fn shapes(
        &self,
        index: usize,
        projection: &Projection,
        theme: &Theme,
        unit: f64,
    ) -> Vec<Shape> {
        let areas = outline(self.areas.iter(), projection);
        let lines = outline(self.lines.iter(), projection);
        let mut dots = Path::default();
        for point in &self.points {
            let at = projection.project(*point);
            if projection.panel.contains(&Rect::round(at, 0.0)) {
                dot(&mut dots, index, at, 1.9 * unit);
            }
        }
        paint(index, [areas, lines, dots.take()], theme, unit)
    }

    /// A sample for the legend: an area, else a line, else a point, whichever it has.
    pub(super) fn sample(&self, index: usize, at: Point, theme: &Theme, unit: f64) -> Vec<Shape> {
        let mut path = Path::default();
        let half = 11.0 * unit;
        let room = Rect { x: at.x - half, y: at.y - 5.5 * unit, w: 2.0 * half, h: 11.0 * unit };
        let none = String::new;
        let drawn = if !self.areas.is_empty() {
            [path.rect(&room).take(), none(), none()]
        } else if !self.lines.is_empty() {
            let ends = [Point { x: at.x - half, y: at.y }, Point { x: at.x + half, y: at.y }];
            [none(), path.line(&ends, false).take(), none()]
        } else {
            dot(&mut path, index, at, 2.6 * unit);
            [none(), none(), path.take()]
        };
        paint(index, drawn, theme, unit)
    }
}

/// Areas, lines and dots painted in the style of a layer; what is empty is left out.
fn paint(index: usize, [areas, lines, dots]: [String; 3], theme: &Theme, unit: f64) -> Vec<Shape> {
    let (key, dash) = STYLES[index % STYLES.len()];
    let (ink, halo) = (theme.color(key), theme.color("halo"));
    let dashed = |paint: Paint| match dash {
        Some([dash, gap]) => paint.dashed(dash * unit, gap * unit),
        None => paint,
    };
    let mut shapes = vec![
        dashed(Paint::fill(&ink).and_line(&ink, 0.9 * unit)).faint(0.08, 0.7).on(areas),
        Paint::line(&halo, 2.6 * unit).faint(1.0, 0.5).on(lines.clone()),
        dashed(Paint::line(&ink, 1.2 * unit)).faint(1.0, 0.8).on(lines),
        Paint::fill(&ink).and_line(&halo, 0.8 * unit).on(dots),
    ];
    shapes.retain(|shape| !matches!(shape, Shape::Path { d, .. } if d.is_empty()));
    shapes
}

/// A point's dot: a square, a triangle, a disc, a square on its tip.
fn dot(path: &mut Path, index: usize, at: Point, r: f64) {
    let corner = |x: f64, y: f64| Point { x: at.x + x * r, y: at.y + y * r };
    match index % STYLES.len() {
        0 => path.rect(&Rect::round(at, r)),
        1 => path.line(&[corner(0.0, -1.4), corner(1.3, 0.9), corner(-1.3, 0.9)], true),
        2 => path.circle(at, r * 1.1),
        _ => path.line(&[corner(0.0, -1.5), corner(1.5, 0.0), corner(0.0, 1.5), corner(-1.5, 0.0)], true),
    };
}

fn feature(geometry: Geometry) -> Feature {
    let properties = Properties { layer: Layer::Admin, rank: 0, status: String::new(), code: String::new() };
    Feature { properties, geometry }
}

/// Without what lies nowhere on the globe.
fn sound(line: Vec<[f64; 2]>) -> Vec<Vertex> {
    let mut line = line;
    line.retain(|[lon, lat]| Position::new(*lat, *lon).is_ok());
    line
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::snapshot::Extent;

    #[test]
    fn what_lies_nowhere_is_left_out_and_the_rest_is_drawn() {
        let mut overlay = Overlay::default();
        overlay.add_line(vec![[46.0, 40.0], [f64::NAN, 1.0], [47.0, 40.5]]);
        overlay.add_line(vec![[900.0, 0.0], [1.0, 91.0]]);
        overlay.add_area(vec![vec![[46.0, 40.0], [46.5, 40.0], [46.5, 40.5]]]);
        overlay.add_point(Position::new(40.2, 46.2).expect("a position"));
        assert_eq!(overlay.len(), 3);
        let extent = Extent::new(45.0, 39.0, 48.0, 41.0).expect("an extent");
        let projection = Projection::fit(&extent, Rect { x: 0.0, y: 0.0, w: 400.0, h: 300.0 });
        assert_eq!(overlay.shapes(0, &projection, &Theme::default(), 1.0).len(), 4);
        assert!(Overlay::default().shapes(0, &projection, &Theme::default(), 1.0).is_empty());
    }

    #[test]
    fn each_of_four_layers_looks_otherwise() {
        let mut overlay = Overlay::named("roads\u{202E}");
        assert_eq!(overlay.name(), "roads");
        overlay.add_line(vec![[46.0, 40.0], [47.0, 40.5]]);
        let sample = |index| overlay.sample(index, Point { x: 0.0, y: 0.0 }, &Theme::default(), 1.0);
        for (a, b) in [(0, 1), (0, 2), (0, 3), (1, 2), (1, 3), (2, 3)] {
            assert_ne!(sample(a), sample(b));
        }
        assert_eq!(sample(0), sample(4));
    }
}
