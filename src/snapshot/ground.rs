//! The backdrop's shapes: land, relief, lakes, rivers, borders, cut to what is seen.

use super::basemap::{Feature, Layer};
use super::outline::{outline, rims};
use super::projection::Projection;
use super::scene::{Paint, Shape};
use super::shape::Path;
use super::{Theme, relief};

/// Draws the ground of a map. `unit` is the page's scale.
pub(super) fn shapes(features: &[Feature], projection: &Projection, theme: &Theme, unit: f64) -> Vec<Shape> {
    let span = projection.span();
    let path = |layer: Layer, wanted: &dyn Fn(&Feature) -> bool| {
        let chosen = features.iter().filter(|f| f.properties.layer == layer && wanted(f));
        outline(chosen, projection)
    };
    let all = |_: &Feature| true;
    let mut shapes = sea(projection, theme, unit);
    let coast = theme.color("coast");
    let land = || features.iter().filter(|f| f.properties.layer == Layer::Land);
    shapes.push(Paint::fill(theme.color("land")).on(path(Layer::Land, &all)));
    shapes.extend(relief::shape(projection));
    shapes.push(Paint::line(&coast, 0.8 * unit).on(rims(land(), projection)));
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

/// The sea, as far as there is a globe: beyond its rim is the page.
pub(super) fn sea(projection: &Projection, theme: &Theme, unit: f64) -> Vec<Shape> {
    let (color, panel) = (theme.color("sea"), Path::default().rect(&projection.panel).take());
    match projection.rim() {
        None => vec![Paint::fill(color).on(panel)],
        Some(rim) => vec![
            Paint::fill(theme.color("page")).on(panel),
            Paint::fill(color)
                .and_line(theme.color("coast"), 0.8 * unit)
                .on(Path::default().line(&rim, true).take()),
        ],
    }
}
