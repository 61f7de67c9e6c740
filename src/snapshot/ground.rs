//! The backdrop's shapes: land, relief, lakes, rivers, borders, cut to what is seen.

use super::basemap::{Feature, Geometry, Layer};
use super::clip;
use super::projection::Projection;
use super::scene::{Paint, Shape};
use super::shape::{Path, Point};
use super::{Theme, relief};

/// Draws the ground of a map. `unit` is the page's scale.
pub(super) fn shapes(features: &[Feature], projection: &Projection, theme: &Theme, unit: f64) -> Vec<Shape> {
    let visible = projection.visible();
    let span = visible.north - visible.south;
    let path = |layer: Layer, wanted: &dyn Fn(&Feature) -> bool| {
        let chosen = features.iter().filter(|f| f.properties.layer == layer && wanted(f));
        outline(chosen, projection)
    };
    let all = |_: &Feature| true;
    let mut shapes = vec![Paint::fill(theme.color("sea")).on(Path::default().rect(&projection.panel).take())];
    let coast = theme.color("coast");
    shapes.push(Paint::fill(theme.color("land")).and_line(&coast, 0.8 * unit).on(path(Layer::Land, &all)));
    shapes.extend(relief::shape(projection));
    // Of rivers and provinces only what is not a tangle at this scale.
    let finest = if span > 25.0 {
        4
    } else if span > 12.0 {
        5
    } else if span > 6.0 {
        7
    } else {
        12
    };
    let river = theme.color("river");
    for (from, to, width) in [(0, 4, 1.5), (5, 7, 1.1), (8, 12, 0.9)] {
        let in_class = |f: &Feature| (from..=to.min(finest)).contains(&f.properties.rank);
        shapes.push(Paint::line(&river, width * unit).on(path(Layer::River, &in_class)));
    }
    shapes.push(Paint::fill(theme.color("sea")).and_line(&coast, 0.7 * unit).on(path(Layer::Lake, &all)));
    if span < 22.0 {
        let admin = Paint::line(theme.color("admin"), if span < 8.0 { 0.9 } else { 0.6 } * unit);
        shapes.push(admin.on(path(Layer::Admin, &all)));
    }
    let border = theme.color("border");
    let agreed = path(Layer::Border, &|f| f.properties.status != "disputed");
    let disputed = path(Layer::Border, &|f| f.properties.status == "disputed");
    // On a map of continents the lines are as thin as the countries are small.
    let thin = (18.0 / span).clamp(0.4, 1.0) * unit;
    // A pale band under the line lifts the countries from the provinces.
    shapes.push(Paint::line(&border, 4.5 * thin).faint(1.0, 0.16).on(agreed.clone()));
    shapes.push(Paint::line(&border, 1.3 * thin).on(agreed));
    shapes.push(Paint::line(&border, 1.2 * thin).dashed(4.0 * thin, 3.5 * thin).on(disputed));
    shapes.retain(|shape| !matches!(shape, Shape::Path { d, .. } if d.is_empty()));
    shapes
}

/// The visible parts of some features as one path.
pub(super) fn outline<'a>(features: impl Iterator<Item = &'a Feature>, projection: &Projection) -> String {
    let visible = projection.visible();
    let margin = (visible.north - visible.south) * 0.03;
    let mut path = Path::default();
    for feature in features {
        let bounds = feature.geometry.bounds();
        // The world is laid out three times side by side, for maps across the antimeridian.
        for turn in [-360.0, 0.0, 360.0] {
            if !bounds.shifted(turn).meets(&visible) {
                continue;
            }
            let seen = visible.shifted(-turn);
            // One world and not a bit more is shown of a map that spans it.
            let extra = if seen.east - seen.west >= 359.9 { 0.0 } else { margin };
            let window = super::Extent {
                west: seen.west - extra,
                south: seen.south - margin,
                east: seen.east + extra,
                north: seen.north + margin,
            };
            let place = |line: &[clip::Vertex]| -> Vec<Point> {
                line.iter().map(|v| projection.at(v[1], v[0] + turn)).collect()
            };
            match &feature.geometry {
                Geometry::Polygon(rings) => rings.iter().for_each(|ring| {
                    path.line(&place(&clip::ring(ring, &window)), true);
                }),
                Geometry::LineString(line) => clip::line(line, &window).iter().for_each(|part| {
                    path.line(&place(part), false);
                }),
            }
        }
    }
    path.take()
}
