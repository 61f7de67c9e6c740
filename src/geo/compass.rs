//! The eight points of the compass.

/// A point of the compass.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Compass {
    /// 0°
    North,
    /// 45°
    NorthEast,
    /// 90°
    East,
    /// 135°
    SouthEast,
    /// 180°
    South,
    /// 225°
    SouthWest,
    /// 270°
    West,
    /// 315°
    NorthWest,
}

/// The points in order, each with its code, its short English sign and its Arabic name.
const POINTS: [(Compass, &str, &str); 8] = [
    (Compass::North, "N", "شمال"),
    (Compass::NorthEast, "NE", "شمال شرق"),
    (Compass::East, "E", "شرق"),
    (Compass::SouthEast, "SE", "جنوب شرق"),
    (Compass::South, "S", "جنوب"),
    (Compass::SouthWest, "SW", "جنوب غرب"),
    (Compass::West, "W", "غرب"),
    (Compass::NorthWest, "NW", "شمال غرب"),
];

impl Compass {
    /// The point nearest to a bearing in degrees.
    pub fn of(bearing: f64) -> Self {
        let sector = (bearing.rem_euclid(360.0) / 45.0).round();
        POINTS.get(sector as usize % 8).map_or(Self::North, |point| point.0)
    }

    /// The point with the sign `N`, `NE`, …
    pub fn from_sign(sign: &str) -> Option<Self> {
        POINTS.iter().find(|point| point.1 == sign).map(|point| point.0)
    }

    /// Degrees clockwise from north.
    pub fn degrees(self) -> f64 {
        self as u8 as f64 * 45.0
    }

    /// The sign: `N`, `NE`, …
    pub fn sign(self) -> &'static str {
        POINTS[self as usize].1
    }

    /// The Arabic name.
    pub fn arabic(self) -> &'static str {
        POINTS[self as usize].2
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_point_is_its_own_nearest() {
        for (point, sign, _) in POINTS {
            assert_eq!(Compass::of(point.degrees()), point);
            assert_eq!(Compass::from_sign(sign), Some(point));
        }
        assert_eq!(Compass::of(359.0), Compass::North);
        assert_eq!(Compass::of(-10.0), Compass::North);
    }
}
