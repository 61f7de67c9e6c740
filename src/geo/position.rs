//! A point on the ellipsoid that cannot be wrong: finite, in range, latitude and longitude never swapped.

use std::fmt;

/// A position on the WGS 84 ellipsoid, in decimal degrees.
///
/// Latitude is in −90…90, longitude in −180…180; NaN and infinities cannot be built.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Position {
    lat: f64,
    lon: f64,
}

/// Why a pair of numbers is no [`Position`].
#[derive(Debug, Clone, Copy, PartialEq, thiserror::Error)]
#[error("latitude {lat} and longitude {lon} are not within -90..90 and -180..180")]
pub struct PositionError {
    lat: f64,
    lon: f64,
}

impl Position {
    /// The position at `lat` and `lon` in degrees.
    ///
    /// # Errors
    /// When either is out of range or not a number.
    pub fn new(lat: f64, lon: f64) -> Result<Self, PositionError> {
        if (-90.0..=90.0).contains(&lat) && (-180.0..=180.0).contains(&lon) {
            Ok(Self { lat, lon })
        } else {
            Err(PositionError { lat, lon })
        }
    }

    /// Degrees north of the equator.
    pub fn lat(self) -> f64 {
        self.lat
    }

    /// Degrees east of Greenwich.
    pub fn lon(self) -> f64 {
        self.lon
    }

    /// The same position with each coordinate rounded to `digits` decimals (five are about a metre).
    pub fn rounded(self, digits: i32) -> Self {
        let scale = 10f64.powi(digits);
        Self { lat: (self.lat * scale).round() / scale, lon: (self.lon * scale).round() / scale }
    }
}

impl fmt::Display for Position {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:.5},{:.5}", self.lat, self.lon)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn out_of_range_and_nan_are_refused() {
        assert!(Position::new(95.0, 0.0).is_err());
        assert!(Position::new(0.0, -180.5).is_err());
        assert!(Position::new(f64::NAN, 0.0).is_err());
        assert!(Position::new(-90.0, 180.0).is_ok());
    }
}
