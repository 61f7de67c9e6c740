//! Equal Earth, for the whole world: Šavrič, Patterson and Jenny, The Equal Earth map projection (International Journal
//! of Geographical Information Science 33, 2019). Metres east of the middle meridian and north of the equator.

use super::ellipsoid::{AXIS, Sphere, whole_area};

const A: [f64; 4] = [1.340_264, -0.081_106, 0.000_893, 0.003_796];

fn radius() -> f64 {
    AXIS * (whole_area() / 2.0).sqrt()
}

/// The height of a parallel by its parameter, and how fast it grows with that.
fn height(theta: f64) -> (f64, f64) {
    let square = theta * theta;
    let sixth = square.powi(3);
    (
        theta * (A[0] + A[1] * square + sixth * (A[2] + A[3] * square)),
        A[0] + 3.0 * A[1] * square + sixth * (7.0 * A[2] + 9.0 * A[3] * square),
    )
}

/// Metres of a latitude, so far east of the middle meridian.
pub(super) fn forward(lat: f64, lon: f64) -> (f64, f64) {
    let theta = (3f64.sqrt() / 2.0 * Sphere::Authalic.latitude(lat).0).asin();
    let (high, slope) = height(theta);
    (radius() * 2.0 * lon * theta.cos() / (3f64.sqrt() * slope), radius() * high)
}

/// Latitude, and longitude from the middle meridian; `None` off the globe.
pub(super) fn inverse(x: f64, y: f64) -> Option<(f64, f64)> {
    let mut theta = y / radius() / A[0];
    for _ in 0..12 {
        let (high, slope) = height(theta.clamp(-1.2, 1.2));
        theta = theta.clamp(-1.2, 1.2) - (high - y / radius()) / slope;
    }
    let sin = 2.0 / 3f64.sqrt() * theta.sin();
    let lat = (sin.abs() < 1.0 + 1e-9).then(|| Sphere::Authalic.inverse(sin.clamp(-1.0, 1.0)))??;
    let lon = x * 3f64.sqrt() * height(theta).1 / (2.0 * radius() * theta.cos());
    (lon.abs() <= std::f64::consts::PI + 1e-9).then_some((lat, lon))
}
