//! The part of the world that a snapshot shows.

use crate::geo::Position;
use crate::{Error, Result};

/// The least height and width of a map, in degrees of latitude: about 130 km.
const LEAST: f64 = 1.2;
/// The free margin round the incidents, as a share of their span.
const PADDING: f64 = 0.14;

/// A rectangle in degrees. `east` is above 180 where it spans the antimeridian.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Extent {
    pub(super) west: f64,
    pub(super) south: f64,
    pub(super) east: f64,
    pub(super) north: f64,
}

impl Extent {
    /// The rectangle between two meridians and two parallels; `east` below `west` means across the antimeridian.
    ///
    /// # Errors
    /// When a value is out of range, or `south` is not below `north`.
    pub fn new(west: f64, south: f64, east: f64, north: f64) -> Result<Self> {
        let corners = Position::new(south, west).is_ok() && Position::new(north, east).is_ok();
        if !corners || south >= north || west == east {
            return Err(Error::Parameter {
                parameter: "extent",
                value: format!("{west},{south},{east},{north}"),
                reason: "is not west,south,east,north in degrees with south below north".into(),
            });
        }
        Ok(Self { west, south, east: if east < west { east + 360.0 } else { east }, north })
    }

    /// The padded rectangle round some positions, each with the degrees of latitude to be seen round it.
    ///
    /// Gives `None` where there is no position. Crosses the antimeridian where that is the shorter way.
    pub(super) fn around(points: &[(Position, f64)]) -> Option<Self> {
        let (south, north) = points.iter().fold((90.0f64, -90.0f64), |(south, north), (p, reach)| {
            (south.min(p.lat() - reach), north.max(p.lat() + reach))
        });
        let shrink = ((south + north) / 2.0).to_radians().cos().max(0.08);
        let mut spans: Vec<(f64, f64)> =
            points.iter().map(|(p, reach)| (p.lon() - reach / shrink, p.lon() + reach / shrink)).collect();
        spans.sort_by(|a, b| a.0.total_cmp(&b.0));
        // The widest gap between neighbours round the globe is what the map leaves out.
        let (first, last) = (*spans.first()?, spans.iter().map(|s| s.1).fold(f64::MIN, f64::max));
        let (mut west, mut east, mut widest) = (first.0, last, first.0 + 360.0 - last);
        let mut reached = first.1;
        for span in spans.iter().skip(1) {
            if span.0 - reached > widest {
                (widest, west, east) = (span.0 - reached, span.0, reached + 360.0);
            }
            reached = reached.max(span.1);
        }
        let (height, width) = ((north - south).max(0.0), (east - west).clamp(0.0, 360.0));
        let grow_lat = (height * PADDING).max((LEAST * 0.8 - height) / 2.0);
        let grow_lon = (width * PADDING).max((LEAST / shrink - width) / 2.0);
        Some(Self {
            west: west - grow_lon,
            south: (south - grow_lat).max(-90.0),
            east: east + grow_lon,
            north: (north + grow_lat).min(90.0),
        })
    }

    /// The width by the height on the ground.
    pub(super) fn shape(&self) -> f64 {
        let shrink = ((self.south + self.north) / 2.0).to_radians().cos().max(0.08);
        (self.east - self.west) * shrink / (self.north - self.south).max(1e-6)
    }

    /// Whether a position lies in it.
    pub(super) fn has(&self, at: Position) -> bool {
        let across = |lon: f64| (self.west..=self.east).contains(&lon);
        (self.south..=self.north).contains(&at.lat())
            && [-360.0, 0.0, 360.0].iter().any(|turn| across(at.lon() + turn))
    }

    /// Whether a rectangle lies in this one.
    pub(super) fn holds(&self, other: &Self) -> bool {
        self.west <= other.west
            && self.south <= other.south
            && self.east >= other.east
            && self.north >= other.north
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn around(points: &[(f64, f64)]) -> Extent {
        let points: Vec<_> =
            points.iter().map(|&(lat, lon)| (Position::new(lat, lon).expect("a position"), 0.0)).collect();
        Extent::around(&points).expect("an extent")
    }

    #[test]
    fn one_point_gets_the_least_span_round_it() {
        let extent = around(&[(40.34, 46.93)]);
        assert!(extent.north - extent.south >= 0.95 && extent.east - extent.west >= 1.2);
        assert!((extent.north + extent.south - 80.68).abs() < 1e-9);
    }

    #[test]
    fn the_shorter_way_crosses_the_antimeridian() {
        let extent = around(&[(0.0, 179.0), (0.0, -179.0)]);
        assert!(extent.east - extent.west < 4.0, "{extent:?}");
        assert!(extent.east > 180.0);
    }

    #[test]
    fn the_poles_and_nothing_are_no_trouble() {
        let extent = around(&[(90.0, 0.0), (-90.0, 180.0)]);
        assert!(extent.north <= 90.0 && extent.south >= -90.0);
        assert_eq!(Extent::around(&[]), None);
    }

    #[test]
    fn a_swapped_rectangle_is_refused() {
        assert!(Extent::new(44.0, 41.0, 48.0, 39.0).is_err());
        assert!(Extent::new(f64::NAN, 0.0, 1.0, 1.0).is_err());
        assert_eq!(Extent::new(170.0, 0.0, -170.0, 1.0).map(|e| e.east).ok(), Some(190.0));
    }
}
