//! What a map shows, in the metres of Web Mercator.

use std::f64::consts::PI;

/// The radius of the sphere of EPSG:3857, in metres.
const RADIUS: f64 = 6_378_137.0;

/// The latitude at which the map of the world is a square; there is nothing beyond it.
const EDGE: f64 = 85.051_128;

/// The width and the height of the map on the page for print, in millimetres.
const PAGE: (f64, f64) = (216.0, 160.0);

/// A stretch of the map.
#[derive(Debug, Clone, Copy)]
pub(super) struct View {
    /// West, south, east, north.
    canvas: [f64; 4],
    /// The same, made as broad or as high as the map on the page is.
    page: [f64; 4],
    /// Kilometres of ground in a metre of the map, at its middle.
    ground: f64,
}

impl View {
    /// The view of west, south, east, north in degrees; the world for `None`.
    pub(super) fn new(degrees: Option<[f64; 4]>) -> Self {
        let [west, south, east, north] = degrees.unwrap_or([-180.0, -EDGE, 180.0, EDGE]);
        let x = |lon: f64| RADIUS * lon.to_radians();
        let y = |lat: f64| {
            let lat = lat.clamp(-EDGE, EDGE).to_radians();
            RADIUS * (PI / 4.0 + lat / 2.0).tan().ln()
        };
        let canvas = [x(west), y(south), x(east), y(north)];
        let middle = (canvas[1] + canvas[3]) / 2.0;
        let lat = (middle / RADIUS).sinh().atan();
        Self { canvas, page: fitted(canvas), ground: lat.cos() / 1000.0 }
    }

    /// The number behind a mark of a template: `west` … of the canvas, `map_west` … of the page, and `scale`, the
    /// kilometres of a segment of the scale bar.
    pub(super) fn number(&self, mark: &str) -> Option<String> {
        let side = |name: &str| ["west", "south", "east", "north"].iter().position(|side| *side == name);
        let metres = match mark.strip_prefix("map_") {
            Some(name) => self.page.get(side(name)?)?,
            None if mark == "scale" => return Some(self.segment().to_string()),
            None => self.canvas.get(side(mark)?)?,
        };
        Some(format!("{metres:.4}"))
    }

    /// About a tenth of the page's width, a round number of kilometres.
    fn segment(&self) -> f64 {
        let tenth = (self.page[2] - self.page[0]) * self.ground / 10.0;
        let power = 10f64.powf(tenth.max(0.01).log10().floor());
        let round = [5.0, 2.5, 2.0, 1.0].into_iter().find(|factor| factor * power <= tenth).unwrap_or(1.0);
        round * power
    }
}

/// A box widened about its middle to the shape of the map on the page.
fn fitted([west, south, east, north]: [f64; 4]) -> [f64; 4] {
    let (width, height) = ((east - west).max(1.0), (north - south).max(1.0));
    let (page_width, page_height) = PAGE;
    let scale = (width / page_width).max(height / page_height);
    let (x, y) = ((scale * page_width - width) / 2.0, (scale * page_height - height) / 2.0);
    [west - x, south - y, east + x, north + y]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_shows_all_of_the_view_and_is_not_stretched() {
        let view = View::new(Some([45.0, 39.0, 48.0, 41.0]));
        let [west, south, east, north] = view.page;
        assert!(west <= view.canvas[0] && south <= view.canvas[1]);
        assert!(east >= view.canvas[2] && north >= view.canvas[3]);
        assert!(((east - west) / (north - south) - PAGE.0 / PAGE.1).abs() < 1e-9);
    }

    #[test]
    fn the_scale_bar_is_a_round_number_of_kilometres_on_the_ground() {
        // Three degrees of longitude at 40° N are 256 km.
        let view = View::new(Some([45.0, 39.5, 48.0, 40.5]));
        assert_eq!(view.number("scale").as_deref(), Some("25"));
        assert_eq!(View::new(None).number("scale").as_deref(), Some("5000"));
        assert_eq!(View::new(Some([45.0, 40.0, 45.0, 40.0])).number("scale").as_deref(), Some("0.01"));
    }

    #[test]
    fn the_poles_stay_on_the_map() {
        let view = View::new(Some([-180.0, -90.0, 180.0, 90.0]));
        assert!(view.canvas.iter().all(|metres| metres.abs() < 20_037_509.0));
        assert_eq!(view.number("nowhere"), None);
    }
}
