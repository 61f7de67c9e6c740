//! Degrees to pixels: equirectangular, true to scale along the middle parallel of the map.

use crate::geo::{Position, distance_km};

use super::Extent;
use super::shape::{Point, Rect};

/// Where each position lies on the page.
#[derive(Debug, Clone, Copy)]
pub(super) struct Projection {
    /// The part of the page that the map fills.
    pub panel: Rect,
    lon: f64,
    lat: f64,
    per_lon: f64,
    per_lat: f64,
}

impl Projection {
    /// Fits an extent into a panel, whole and centred; what the panel's shape adds is shown too.
    pub(super) fn fit(extent: &Extent, panel: Rect) -> Self {
        let (width, height) = ((extent.east - extent.west).min(360.0), extent.north - extent.south);
        let lon = f64::midpoint(extent.west, extent.east);
        let mut lat = f64::midpoint(extent.north, extent.south);
        let (mut per_lon, mut per_lat) = (1.0, 1.0);
        // Near a pole the window slides back onto the globe, which moves the middle parallel: settles in a few rounds.
        for _ in 0..4 {
            let shrink = lat.to_radians().cos().max(0.08);
            per_lat = (panel.w / (width * shrink)).min(panel.h / height);
            per_lon = per_lat * shrink;
            let half = panel.h / per_lat / 2.0;
            lat = if half < 90.0 { lat.clamp(half - 90.0, 90.0 - half) } else { 0.0 };
        }
        Self { panel, lon, lat, per_lon, per_lat }
    }

    /// The same map in another panel of the same size.
    pub(super) fn moved(&self, panel: Rect) -> Self {
        Self { panel, ..*self }
    }

    /// The pixel of degrees as they are; the longitude may lie beyond ±180.
    pub(super) fn at(&self, lat: f64, lon: f64) -> Point {
        let centre = self.panel.centre();
        Point { x: centre.x + (lon - self.lon) * self.per_lon, y: centre.y - (lat - self.lat) * self.per_lat }
    }

    /// The pixel of a position, on the copy of the world that is nearest to the middle of the map.
    pub(super) fn project(&self, position: Position) -> Point {
        let turns = ((self.lon - position.lon()) / 360.0).round();
        self.at(position.lat(), position.lon() + turns * 360.0)
    }

    /// What is seen, at most once round the globe.
    pub(super) fn visible(&self) -> Extent {
        let (half_lon, half_lat) = (self.panel.w / self.per_lon / 2.0, self.panel.h / self.per_lat / 2.0);
        let half_lon = half_lon.min(180.0);
        Extent {
            west: self.lon - half_lon,
            south: self.lat - half_lat,
            east: self.lon + half_lon,
            north: self.lat + half_lat,
        }
    }

    /// How many kilometres a pixel is, along the middle parallel.
    pub(super) fn km_per_px(&self) -> f64 {
        let lat = self.lat.clamp(-89.0, 89.0);
        match (Position::new(lat, -0.05), Position::new(lat, 0.05)) {
            (Ok(a), Ok(b)) => distance_km(a, b) / (0.1 * self.per_lon),
            _ => 1.0,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sample() -> Projection {
        let extent = Extent::new(45.5, 39.0, 47.5, 41.0).expect("an extent");
        Projection::fit(&extent, Rect { x: 10.0, y: 20.0, w: 800.0, h: 600.0 })
    }

    #[test]
    fn the_extent_is_whole_and_centred() {
        let projection = sample();
        let centre = projection.at(40.0, 46.5);
        assert!((centre.x - 410.0).abs() < 1e-9 && (centre.y - 320.0).abs() < 1e-9);
        assert!(projection.visible().holds(&Extent::new(45.5, 39.0, 47.5, 41.0).expect("an extent")));
    }

    #[test]
    fn a_kilometre_is_as_long_northwards_as_eastwards() {
        let projection = sample();
        let (a, b) = (Position::new(40.0, 46.5).expect("a"), Position::new(40.2, 46.5).expect("b"));
        let north = distance_km(a, b) / (projection.project(a).y - projection.project(b).y);
        assert!((north / projection.km_per_px() - 1.0).abs() < 0.005);
    }

    #[test]
    fn both_sides_of_the_antimeridian_are_neighbours() {
        let extent = Extent::new(179.0, -1.0, -179.0, 1.0).expect("an extent");
        let projection = Projection::fit(&extent, Rect { x: 0.0, y: 0.0, w: 400.0, h: 400.0 });
        let at = |lon| projection.project(Position::new(0.0, lon).expect("a position")).x;
        assert!((at(179.5) - 100.0).abs() < 1e-6 && (at(-179.5) - 300.0).abs() < 1e-6);
    }

    #[test]
    fn the_whole_world_and_a_pole_have_finite_pixels() {
        for (south, north) in [(-90.0, 90.0), (89.0, 90.0)] {
            let extent = Extent::new(-180.0, south, 180.0, north).expect("an extent");
            let projection = Projection::fit(&extent, Rect { x: 0.0, y: 0.0, w: 300.0, h: 900.0 });
            let point = projection.at(90.0, 180.0);
            assert!(point.x.is_finite() && point.y.is_finite() && projection.km_per_px() > 0.0);
        }
    }
}
