//! Albers' equal-area conic, ellipsoidal (Snyder, section 14): true to scale along two parallels. Metres east of the
//! middle meridian and north of the equator.

use super::ellipsoid::{AXIS, area, from_area, parallel};

/// True along two parallels.
#[derive(Debug, Clone, Copy)]
pub(super) struct Conic {
    /// The angle on the cone of a radian of longitude; below 0 in the south.
    cone: f64,
    constant: f64,
    /// The equator's distance from the tip.
    equator: f64,
}

impl Conic {
    /// With two standard parallels in radians, which are not each other's mirror.
    pub(super) fn new(south: f64, north: f64) -> Self {
        let (m, q) = ([parallel(south), parallel(north)], [area(south), area(north)]);
        let cone = if (q[1] - q[0]).abs() > 1e-9 {
            (m[0].powi(2) - m[1].powi(2)) / (q[1] - q[0])
        } else {
            south.sin()
        };
        let constant = m[0].powi(2) + cone * q[0];
        Self { cone, constant, equator: AXIS * constant.max(0.0).sqrt() / cone }
    }

    /// Metres of a latitude, so far east of the middle meridian.
    pub(super) fn forward(&self, lat: f64, lon: f64) -> (f64, f64) {
        let away = AXIS * (self.constant - self.cone * area(lat)).max(0.0).sqrt() / self.cone;
        let (sin, cos) = (self.cone * lon).sin_cos();
        (away * sin, self.equator - away * cos)
    }

    /// Latitude, and longitude from the middle meridian; `None` off the globe.
    pub(super) fn inverse(&self, x: f64, y: f64) -> Option<(f64, f64)> {
        let side = self.cone.signum();
        let (x, y) = (side * x, side * (self.equator - y));
        let lon = x.atan2(y) / self.cone;
        let share = x.hypot(y) * self.cone / AXIS;
        let lat = from_area((self.constant - share * share) / self.cone)?;
        (lon.abs() <= std::f64::consts::PI).then_some((lat, lon))
    }
}
