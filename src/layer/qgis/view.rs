//! What a map shows: on the canvas in the metres of Web Mercator, on the page in those of a projection of its own.
//!
//! A printed map has a scale bar, and Web Mercator has no scale that holds: from the Sudan to Ukraine a kilometre grows
//! by half. So the map of the page is in Lambert's azimuthal equal-area projection about its middle, in which a region is
//! true to scale all over, and a continent to some hundredths.

use std::f64::consts::PI;

/// The radius of the sphere of EPSG:3857, in metres.
const RADIUS: f64 = 6_378_137.0;

/// The latitude at which the map of the world is a square; there is nothing beyond it.
const EDGE: f64 = 85.051_128;

/// Wider than this, in degrees, a view is no region any more, and the page shows what the canvas does.
const WIDEST: f64 = 100.0;

/// The width and the height of the map on the page for print, in millimetres.
const PAGE: (f64, f64) = (216.0, 160.0);

/// A stretch of the map; each box is west, south, east, north.
#[derive(Debug, Clone, Copy)]
pub(super) struct View {
    canvas: [f64; 4],
    page: [f64; 4],
    /// Longitude and latitude in the middle of the page's own projection.
    centre: Option<(f64, f64)>,
    /// Kilometres of ground in a metre of the page's map.
    ground: f64,
}

impl View {
    /// The view of west, south, east, north in degrees; the world for `None`.
    pub(super) fn new(degrees: Option<[f64; 4]>) -> Self {
        let [west, south, east, north] = degrees.unwrap_or([-180.0, -EDGE, 180.0, EDGE]);
        let (from, to) = (mercator(west, south), mercator(east, north));
        let canvas = [from.0, from.1, to.0, to.1];
        let middle = ((from.1 + to.1) / 2.0 / RADIUS).sinh().atan();
        if east - west > WIDEST || north - south > WIDEST {
            return Self { canvas, page: fitted(canvas), centre: None, ground: middle.cos() / 1000.0 };
        }
        let centre = (tidy((west + east) / 2.0), tidy((south + north) / 2.0));
        let page = fitted(bounds([west, south, east, north], centre));
        Self { canvas, page, centre: Some(centre), ground: 0.001 }
    }

    /// What stands behind a mark of a template: `west` … of the canvas, `map_west` … of the page, `page_crs`, and
    /// `scale`, the kilometres of a segment of the scale bar.
    pub(super) fn mark(&self, mark: &str) -> Option<String> {
        let side = |name: &str| ["west", "south", "east", "north"].iter().position(|side| *side == name);
        let metres = match (mark, mark.strip_prefix("map_")) {
            ("scale", _) => return Some(self.segment().to_string()),
            ("page_crs", _) => return Some(self.centre.map_or_else(String::new, crs)),
            (_, Some(name)) => self.page.get(side(name)?)?,
            (name, None) => self.canvas.get(side(name)?)?,
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

/// Web Mercator.
fn mercator(lon: f64, lat: f64) -> (f64, f64) {
    let lat = lat.clamp(-EDGE, EDGE).to_radians();
    (RADIUS * lon.to_radians(), RADIUS * (PI / 4.0 + lat / 2.0).tan().ln())
}

/// Lambert's azimuthal equal-area projection about `centre`, on the sphere: near enough to know what it shows.
fn azimuthal((lon, lat): (f64, f64), centre: (f64, f64)) -> (f64, f64) {
    let (east, lat, middle) = ((lon - centre.0).to_radians(), lat.to_radians(), centre.1.to_radians());
    let cosine = middle.sin() * lat.sin() + middle.cos() * lat.cos() * east.cos();
    let scale = RADIUS * (2.0 / (1.0 + cosine).max(1e-9)).sqrt();
    let north = middle.cos() * lat.sin() - middle.sin() * lat.cos() * east.cos();
    (scale * lat.cos() * east.sin(), scale * north)
}

/// What a box of degrees covers in that projection; its edges are curved there.
fn bounds([west, south, east, north]: [f64; 4], centre: (f64, f64)) -> [f64; 4] {
    let along = (0..=20).map(|step| f64::from(step) / 20.0).flat_map(|share| {
        let (lon, lat) = (west + share * (east - west), south + share * (north - south));
        [(lon, south), (lon, north), (west, lat), (east, lat)]
    });
    let nothing = [f64::INFINITY, f64::INFINITY, f64::NEG_INFINITY, f64::NEG_INFINITY];
    along.map(|point| azimuthal(point, centre)).fold(nothing, |[west, south, east, north], (x, y)| {
        [west.min(x), south.min(y), east.max(x), north.max(y)]
    })
}

/// A box widened about its middle to the shape of the map on the page.
fn fitted([west, south, east, north]: [f64; 4]) -> [f64; 4] {
    let (width, height) = ((east - west).max(1.0), (north - south).max(1.0));
    let (page_width, page_height) = PAGE;
    let scale = (width / page_width).max(height / page_height);
    let (x, y) = ((scale * page_width - width) / 2.0, (scale * page_height - height) / 2.0);
    [west - x, south - y, east + x, north + y]
}

/// Degrees to a hundredth.
fn tidy(degrees: f64) -> f64 {
    (degrees * 100.0).round() / 100.0 + 0.0
}

/// The page's projection, as QGIS reads it.
fn crs((lon, lat): (f64, f64)) -> String {
    format!(
        "<crs><spatialrefsys><proj4>+proj=laea +lat_0={lat} +lon_0={lon} +datum=WGS84 +units=m +no_defs</proj4>\
         </spatialrefsys></crs>"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_shows_all_of_the_view_and_is_not_stretched() {
        let view = View::new(Some([22.0, 10.0, 50.0, 55.0]));
        let [west, south, east, north] = view.page;
        for corner in [(22.0, 10.0), (22.0, 55.0), (50.0, 10.0), (36.0, 55.0), (50.0, 32.0)] {
            let (x, y) = azimuthal(corner, (36.0, 32.5));
            let inside = west - 1.0 < x && x < east + 1.0 && south - 1.0 < y && y < north + 1.0;
            assert!(inside, "{corner:?}");
        }
        assert!(((east - west) / (north - south) - PAGE.0 / PAGE.1).abs() < 1e-9);
        assert!(view.mark("page_crs").is_some_and(|crs| crs.contains("+lat_0=32.5 +lon_0=36 ")));
    }

    #[test]
    fn distances_in_the_page_s_projection_are_those_on_the_ground() {
        let (x, y) = azimuthal((47.0, 40.0), (46.0, 40.0));
        assert!((x / 85_390.0 - 1.0).abs() < 0.003 && y.abs() < 500.0, "{x} {y}");
        let (_, y) = azimuthal((46.0, 41.0), (46.0, 40.0));
        assert!((y / 111_035.0 - 1.0).abs() < 0.004, "{y}");
    }

    #[test]
    fn the_scale_bar_is_a_round_number_of_kilometres_on_the_ground() {
        // Three degrees of longitude at 40° N are 256 km.
        let scale = |degrees| View::new(degrees).mark("scale").expect("a scale");
        assert_eq!(scale(Some([45.0, 39.5, 48.0, 40.5])), "25");
        assert_eq!(scale(None), "5000");
        assert_eq!(scale(Some([45.0, 40.0, 45.0, 40.0])), "0.01");
    }

    #[test]
    fn the_poles_stay_on_the_map() {
        let view = View::new(Some([-180.0, -90.0, 180.0, 90.0]));
        assert!(view.canvas.iter().all(|metres| metres.abs() < 20_037_509.0));
        assert_eq!(view.mark("page_crs").as_deref(), Some(""));
        assert_eq!(view.mark("nowhere"), None);
    }
}
