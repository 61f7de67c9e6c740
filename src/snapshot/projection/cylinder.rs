//! Lambert's cylindrical equal-area projection, ellipsoidal (Snyder, section 10): true to scale along a parallel and its
//! mirror. Metres east of the middle meridian and north of the equator.

use super::ellipsoid::{AXIS, area, from_area, parallel};

/// True along a parallel.
#[derive(Debug, Clone, Copy)]
pub(super) struct Cylinder {
    shrink: f64,
}

impl Cylinder {
    /// With a standard parallel in radians.
    pub(super) fn new(standard: f64) -> Self {
        Self { shrink: parallel(standard) }
    }

    /// Metres of a latitude, so far east of the middle meridian.
    pub(super) fn forward(&self, lat: f64, lon: f64) -> (f64, f64) {
        (AXIS * self.shrink * lon, AXIS * area(lat) / (2.0 * self.shrink))
    }

    /// Latitude, and longitude from the middle meridian; `None` off the globe.
    pub(super) fn inverse(&self, x: f64, y: f64) -> Option<(f64, f64)> {
        let lon = x / (AXIS * self.shrink);
        let lat = from_area(2.0 * self.shrink * y / AXIS)?;
        (lon.abs() <= std::f64::consts::PI).then_some((lat, lon))
    }
}
