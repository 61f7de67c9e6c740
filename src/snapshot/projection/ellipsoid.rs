//! The ellipsoid as a sphere: latitudes that keep areas or angles, after Snyder, Map Projections: A Working Manual
//! (USGS Professional Paper 1395, 1987), section 3. Angles are radians, lengths metres.

/// The semi-major axis of WGS 84.
pub(super) const AXIS: f64 = 6_378_137.0;

const FLATTENING: f64 = 1.0 / 298.257_223_563;

/// The square of the eccentricity.
pub(super) const E2: f64 = FLATTENING * (2.0 - FLATTENING);

/// Nearer to a pole than this, quotients that have a limit there are taken as that.
const POLE: f64 = 1e-7;

/// The length of a parallel by that of the equator.
pub(super) fn parallel(lat: f64) -> f64 {
    lat.cos() / (1.0 - E2 * lat.sin().powi(2)).sqrt()
}

/// Twice the area between the equator and a parallel, a radian wide, for an axis of 1: Snyder's q.
pub(super) fn area(lat: f64) -> f64 {
    let (e, sin) = (E2.sqrt(), lat.sin());
    (1.0 - E2) * (sin / (1.0 - E2 * sin * sin) + (e * sin).atanh() / e)
}

/// [`area`] up to the pole.
pub(super) fn whole_area() -> f64 {
    area(std::f64::consts::FRAC_PI_2)
}

/// The latitude up to which there is so much [`area`], by way of the authalic latitude; `None` beyond the pole.
pub(super) fn from_area(area: f64) -> Option<f64> {
    let sin = area / whole_area();
    let beta = (sin.abs() < 1.0 + 1e-9).then(|| sin.clamp(-1.0, 1.0).asin())?;
    let (e4, e6) = (E2 * E2, E2.powi(3));
    Some(
        beta + (E2 / 3.0 + 31.0 * e4 / 180.0 + 517.0 * e6 / 5040.0) * (2.0 * beta).sin()
            + (23.0 * e4 / 360.0 + 251.0 * e6 / 3780.0) * (4.0 * beta).sin()
            + 761.0 * e6 / 45360.0 * (6.0 * beta).sin(),
    )
}

/// A sphere on which the ellipsoid is laid.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sphere {
    /// So that areas are kept.
    Authalic,
    /// So that angles are kept.
    Conformal,
}

impl Sphere {
    /// Sine and cosine of the latitude on the sphere.
    pub(super) fn latitude(self, lat: f64) -> (f64, f64) {
        let sin = match self {
            Self::Authalic => area(lat) / whole_area(),
            Self::Conformal => {
                let e = E2.sqrt();
                (lat.sin().atanh() - e * (e * lat.sin()).atanh()).tanh()
            }
        }
        .clamp(-1.0, 1.0);
        (sin, (1.0 - sin * sin).sqrt())
    }

    /// The latitude on the ellipsoid of one with that sine on the sphere.
    pub(super) fn inverse(self, sin: f64) -> Option<f64> {
        match self {
            Self::Authalic => from_area(sin * whole_area()),
            Self::Conformal => {
                let (chi, e4, e6, e8) = (sin.clamp(-1.0, 1.0).asin(), E2 * E2, E2.powi(3), E2.powi(4));
                Some(
                    chi + (E2 / 2.0 + 5.0 * e4 / 24.0 + e6 / 12.0 + 13.0 * e8 / 360.0) * (2.0 * chi).sin()
                        + (7.0 * e4 / 48.0 + 29.0 * e6 / 240.0 + 811.0 * e8 / 11520.0) * (4.0 * chi).sin()
                        + (7.0 * e6 / 120.0 + 81.0 * e8 / 1120.0) * (6.0 * chi).sin()
                        + 4279.0 * e8 / 161_280.0 * (8.0 * chi).sin(),
                )
            }
        }
    }

    /// The length of a parallel on the ellipsoid by that on the sphere, both by their axes; at a pole its limit.
    pub(super) fn stretch(self, lat: f64) -> f64 {
        if std::f64::consts::FRAC_PI_2 - lat.abs() > POLE {
            return parallel(lat) / self.latitude(lat).1;
        }
        match self {
            Self::Authalic => (whole_area() / 2.0).sqrt(),
            Self::Conformal => {
                let e = E2.sqrt();
                ((1.0 + e).powf(1.0 + e) * (1.0 - e).powf(1.0 - e)).sqrt().recip()
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn latitudes_come_back_and_stretch_goes_smoothly_to_the_pole() {
        for sphere in [Sphere::Authalic, Sphere::Conformal] {
            for degree in -90..=90 {
                let lat = f64::from(degree).to_radians();
                let back = sphere.inverse(sphere.latitude(lat).0).expect("a latitude");
                // A sine near 1 tells an angle to some 1e-8.
                assert!((back - lat).abs() < 3e-8, "{sphere:?} {degree}: {}", back - lat);
            }
            let (near, at) = (sphere.stretch(89.99f64.to_radians()), sphere.stretch(90f64.to_radians()));
            assert!((near - at).abs() < 1e-6, "{sphere:?}: {near} {at}");
        }
        assert_eq!(from_area(2.1), None);
    }
}
