//! Azimuthal projections about a point: Lambert's, which keeps areas, and the stereographic, which keeps angles; oblique
//! and ellipsoidal (Snyder, sections 24 and 21). Metres east and north of the point.

use super::ellipsoid::{AXIS, Sphere, whole_area};

/// About a point, where it is true to scale in every direction.
#[derive(Debug, Clone, Copy)]
pub(super) struct Azimuthal {
    sphere: Sphere,
    sin: f64,
    cos: f64,
    /// The radius of the sphere, in metres.
    radius: f64,
    /// What makes the point true to scale eastwards as well as northwards on the authalic sphere; 1 on the other.
    squeeze: f64,
}

impl Azimuthal {
    /// About a latitude, in radians.
    pub(super) fn new(sphere: Sphere, lat: f64) -> Self {
        let ((sin, cos), stretch) = (sphere.latitude(lat), sphere.stretch(lat));
        let (radius, squeeze) = match sphere {
            Sphere::Authalic => {
                let radius = AXIS * (whole_area() / 2.0).sqrt();
                (radius, AXIS * stretch / radius)
            }
            Sphere::Conformal => (AXIS * stretch, 1.0),
        };
        Self { sphere, sin, cos, radius, squeeze }
    }

    /// Whether angles are kept, and not areas.
    #[cfg(test)]
    pub(super) fn keeps_angles(&self) -> bool {
        self.sphere == Sphere::Conformal
    }

    /// Metres of a latitude, so far east of the point's meridian.
    pub(super) fn forward(&self, lat: f64, lon: f64) -> (f64, f64) {
        let ((sin, cos), (lon_sin, lon_cos)) = (self.sphere.latitude(lat), lon.sin_cos());
        // 1 at the point, 0 at the antipode, which is nowhere and everywhere.
        let nearness = f64::midpoint(1.0, self.sin * sin + self.cos * cos * lon_cos).max(1e-9);
        let reach = self.radius
            / match self.sphere {
                Sphere::Authalic => nearness.sqrt(),
                Sphere::Conformal => nearness,
            };
        let north = self.cos * sin - self.sin * cos * lon_cos;
        (reach * self.squeeze * cos * lon_sin, reach / self.squeeze * north)
    }

    /// Latitude, and longitude from the point's meridian; `None` off the globe.
    pub(super) fn inverse(&self, x: f64, y: f64) -> Option<(f64, f64)> {
        let (x, y) = (x / self.squeeze, y * self.squeeze);
        let away = x.hypot(y);
        let half = away / (2.0 * self.radius);
        let angle = match self.sphere {
            Sphere::Authalic if half > 1.0 => return None,
            Sphere::Authalic => 2.0 * half.asin(),
            Sphere::Conformal => 2.0 * half.atan(),
        };
        let (angle_sin, angle_cos) = angle.sin_cos();
        let share = if away > 0.0 { angle_sin / away } else { 1.0 / self.radius };
        let lat = self.sphere.inverse(angle_cos * self.sin + y * share * self.cos)?;
        Some((lat, (x * share).atan2(self.cos * angle_cos - y * share * self.sin)))
    }
}
