//! The extent of what has been drawn, as RFC 7946 § 5 wants it.

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
    /// Widens the box to hold a point, in degrees.
    pub fn add(&mut self, lon: f64, lat: f64) {
        let widen = |(west, east): (f64, f64), lon: f64| (west.min(lon), east.max(lon));
        self.plain = widen(self.plain, lon);
        self.shifted = widen(self.shifted, lon.rem_euclid(360.0));
        self.south = self.south.min(lat);
        self.north = self.north.max(lat);
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
        Some([back(west), self.south, back(east), self.north])
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
        points.iter().for_each(|&(lon, lat)| extent.add(lon, lat));
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
    fn the_view_of_a_point_is_not_empty() {
        assert_eq!(of(&[(46.0, 40.0)]).view(), Some([45.75, 39.75, 46.25, 40.25]));
        assert_eq!(of(&[(180.0, 90.0)]).view(), Some([179.75, 89.75, 180.0, 90.0]));
    }
}
