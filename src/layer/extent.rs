//! The extent of what has been drawn, as RFC 7946 § 5 wants it.

use super::value::round;

/// The smallest box of longitudes and latitudes round all that was added; it knows the antimeridian.
#[derive(Debug, Clone, Copy)]
pub struct Extent {
    /// West and east, counted from −180.
    plain: (f64, f64),
    /// West and east, counted from 0: narrower where the data lies on both sides of the antimeridian.
    shifted: (f64, f64),
    south: f64,
    north: f64,
}

impl Default for Extent {
    fn default() -> Self {
        let nothing = (f64::INFINITY, f64::NEG_INFINITY);
        Self { plain: nothing, shifted: nothing, south: f64::INFINITY, north: f64::NEG_INFINITY }
    }
}

impl Extent {
    /// Widens the box to hold a stretch of positions (longitude and latitude in degrees) that are joined without
    /// crossing the antimeridian: a point, a line, a ring.
    pub fn add(&mut self, stretch: impl IntoIterator<Item = (f64, f64)>) {
        let (mut west, mut east) = (f64::INFINITY, f64::NEG_INFINITY);
        for (lon, lat) in stretch {
            (west, east) = (west.min(lon), east.max(lon));
            (self.south, self.north) = (self.south.min(lat), self.north.max(lat));
        }
        let widen = |(a, b): (f64, f64), west: f64, east: f64| (a.min(west), b.max(east));
        self.plain = widen(self.plain, west, east);
        self.shifted = match (west < 0.0, east < 0.0) {
            // Across Greenwich it is the whole circle, counted from there.
            (true, false) => widen(self.shifted, 0.0, 360.0),
            (true, true) => widen(self.shifted, west + 360.0, east + 360.0),
            (false, _) => widen(self.shifted, west, east),
        };
    }

    /// Widens the box to hold another.
    pub fn join(&mut self, other: Self) {
        let widen = |a: (f64, f64), b: (f64, f64)| (a.0.min(b.0), a.1.max(b.1));
        self.plain = widen(self.plain, other.plain);
        self.shifted = widen(self.shifted, other.shifted);
        self.south = self.south.min(other.south);
        self.north = self.north.max(other.north);
    }

    /// `[west, south, east, north]`; west is greater than east where the box crosses the antimeridian. `None` when
    /// nothing was added.
    pub fn bbox(&self) -> Option<[f64; 4]> {
        let width = |(west, east): (f64, f64)| east - west;
        if width(self.plain) < 0.0 {
            return None;
        }
        let (west, east) = if width(self.shifted) < width(self.plain) { self.shifted } else { self.plain };
        let back = |lon: f64| if lon > 180.0 { lon - 360.0 } else { lon };
        Some([back(west), self.south, back(east), self.north].map(|degrees| round(degrees, 6)))
    }

    /// `[west, south, east, north]` counted from −180, so that west is never greater than east: what programs expect
    /// that do not know boxes across the antimeridian. `None` when nothing was added.
    pub fn plain(&self) -> Option<[f64; 4]> {
        let (west, east) = self.plain;
        (east >= west).then_some([west, self.south, east, self.north])
    }

    /// `[west, south, east, north]` with west below east, a margin added: what a map shows. `None` when nothing was
    /// added.
    pub fn view(&self) -> Option<[f64; 4]> {
        let (west, east) = self.plain;
        // A single point needs something round it, too.
        let margin = |from: f64, to: f64| ((to - from) * 0.08).max(0.25);
        (east >= west).then(|| {
            let (x, y) = (margin(west, east), margin(self.south, self.north));
            let (south, north) = ((self.south - y).max(-90.0), (self.north + y).min(90.0));
            [(west - x).max(-180.0), south, (east + x).min(180.0), north]
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(points: &[(f64, f64)]) -> Extent {
        let mut extent = Extent::default();
        points.iter().for_each(|&point| extent.add([point]));
        extent
    }

    #[test]
    fn nothing_has_no_box() {
        assert_eq!(of(&[]).bbox(), None);
        assert_eq!(of(&[]).view(), None);
    }

    #[test]
    fn a_box_across_the_antimeridian_has_its_west_in_the_east() {
        assert_eq!(of(&[(179.0, -18.0), (-179.0, -16.0)]).bbox(), Some([179.0, -18.0, -179.0, -16.0]));
        assert_eq!(of(&[(-10.0, 1.0), (20.0, 2.0)]).bbox(), Some([-10.0, 1.0, 20.0, 2.0]));
    }

    #[test]
    fn a_shape_across_greenwich_is_not_taken_for_one_across_the_antimeridian() {
        let mut extent = Extent::default();
        extent.add([(-100.0, 1.0), (100.0, 2.0)]);
        assert_eq!(extent.bbox(), Some([-100.0, 1.0, 100.0, 2.0]));
        extent.add([(-180.0, 80.0), (180.0, 90.0)]);
        assert_eq!(extent.bbox(), Some([-180.0, 1.0, 180.0, 90.0]));
        assert_eq!(of(&[(0.0, 0.0), (-0.1, 0.1)]).bbox(), Some([-0.1, 0.0, 0.0, 0.1]));
    }

    #[test]
    fn the_view_of_a_point_is_not_empty() {
        assert_eq!(of(&[(46.0, 40.0)]).view(), Some([45.75, 39.75, 46.25, 40.25]));
        assert_eq!(of(&[(180.0, 90.0)]).view(), Some([179.75, 89.75, 180.0, 90.0]));
    }
}
