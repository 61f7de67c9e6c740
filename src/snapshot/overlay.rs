//! Layers of the caller's own: lines, areas and points, drawn quietly between the ground and the marks.

use crate::geo::Position;

use super::basemap::{Feature, Geometry, Layer, Properties};
use super::clip::Vertex;
use super::projection::Projection;
use super::scene::{Paint, Shape};
use super::shape::{Path, Rect};
use super::{Theme, ground};

/// Shapes in degrees of longitude and latitude.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Overlay {
    areas: Vec<Feature>,
    lines: Vec<Feature>,
    points: Vec<Position>,
}

impl Overlay {
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

    pub(super) fn shapes(&self, projection: &Projection, theme: &Theme, unit: f64) -> Vec<Shape> {
        let (ink, halo) = (theme.color("overlay"), theme.color("halo"));
        let areas = ground::outline(self.areas.iter(), projection);
        let lines = ground::outline(self.lines.iter(), projection);
        let mut dots = Path::default();
        for point in &self.points {
            let at = projection.project(*point);
            if projection.panel.contains(&Rect::round(at, 0.0)) {
                dots.rect(&Rect::round(at, 1.9 * unit));
            }
        }
        let mut shapes = vec![
            Paint::fill(&ink).and_line(&ink, 0.9 * unit).faint(0.07, 0.6).on(areas),
            Paint::line(&halo, 2.6 * unit).faint(1.0, 0.5).on(lines.clone()),
            Paint::line(&ink, 1.1 * unit).faint(1.0, 0.75).on(lines),
            Paint::fill(&ink).and_line(&halo, 0.8 * unit).on(dots.take()),
        ];
        shapes.retain(|shape| !matches!(shape, Shape::Path { d, .. } if d.is_empty()));
        shapes
    }
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
        assert_eq!(overlay.shapes(&projection, &Theme::default(), 1.0).len(), 4);
        assert!(Overlay::default().shapes(&projection, &Theme::default(), 1.0).is_empty());
    }
}
