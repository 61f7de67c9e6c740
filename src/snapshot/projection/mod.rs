//! Degrees to pixels and back: a projection chosen by what is shown, laid into the panel of the map.
//!
//! North is up in the middle, where the scale bar is measured. What differs from there on a map of a country is less
//! than a hundredth; on one of a continent the page says where its scale holds.

mod azimuthal;
mod conic;
mod cylinder;
mod ellipsoid;
mod method;
mod world;

use crate::geo::{Position, distance_km};

use super::Extent;
use super::shape::{Point, Rect};
use method::Method;

/// How many points of a panel's side are asked where on the globe they are.
const STEPS: u32 = 32;
/// How far beyond the panel the ground is drawn, by the panel's larger side: no line's end is seen.
const BEYOND: f64 = 0.012;
/// The kilometres of a degree of the meridian, roughly.
const DEGREE: f64 = 111.2;

/// Where each position lies on the page.
#[derive(Debug, Clone, Copy)]
pub(super) struct Projection {
    /// The part of the page that the map fills.
    pub panel: Rect,
    method: Method,
    /// The meridian in the middle.
    lon: f64,
    /// The metres of the projection at the middle of the panel.
    middle: (f64, f64),
    px_per_metre: f64,
    visible: Extent,
}

impl Projection {
    /// Fits an extent into a panel, whole and centred; what the panel's shape adds is shown too.
    pub(super) fn fit(extent: &Extent, panel: Rect) -> Self {
        let method = Method::of(extent, panel.w / panel.h.max(1e-6));
        let lon = f64::midpoint(extent.west, extent.east);
        let (width, height) = ((extent.east - extent.west).min(360.0), extent.north - extent.south);
        let (mut low, mut high) = ([f64::MAX; 2], [f64::MIN; 2]);
        for i in 0..=STEPS {
            for j in 0..=STEPS {
                let share = |i: u32| f64::from(i) / f64::from(STEPS);
                let (x, y) = method.forward(
                    (extent.south + height * share(j)).to_radians(),
                    (width * (share(i) - 0.5)).to_radians(),
                );
                (low, high) = ([low[0].min(x), low[1].min(y)], [high[0].max(x), high[1].max(y)]);
            }
        }
        let px_per_metre = (panel.w / (high[0] - low[0]).max(1.0)).min(panel.h / (high[1] - low[1]).max(1.0));
        let middle = (f64::midpoint(low[0], high[0]), f64::midpoint(low[1], high[1]));
        let mut fitted = Self { panel, method, lon, middle, px_per_metre, visible: *extent };
        fitted.visible = fitted.seen();
        fitted
    }

    /// The same map in another panel of the same size.
    pub(super) fn moved(&self, panel: Rect) -> Self {
        Self { panel, ..*self }
    }

    /// The pixel of degrees as they are; the longitude may lie beyond ±180.
    pub(super) fn at(&self, lat: f64, lon: f64) -> Point {
        let (x, y) = self.method.forward(lat.clamp(-90.0, 90.0).to_radians(), (lon - self.lon).to_radians());
        let centre = self.panel.centre();
        Point {
            x: centre.x + (x - self.middle.0) * self.px_per_metre,
            y: centre.y - (y - self.middle.1) * self.px_per_metre,
        }
    }

    /// The pixel of a position, on the copy of the world that is nearest to the middle of the map.
    pub(super) fn project(&self, position: Position) -> Point {
        self.at(position.lat(), self.near(position))
    }

    /// The longitude of a position on the copy of the world that is nearest to the middle of the map.
    pub(super) fn near(&self, position: Position) -> f64 {
        position.lon() + ((self.lon - position.lon()) / 360.0).round() * 360.0
    }

    /// The latitude and longitude of a pixel, the longitude within half a turn of the middle meridian; `None` off the globe.
    pub(super) fn degrees(&self, at: Point) -> Option<(f64, f64)> {
        let centre = self.panel.centre();
        let x = self.middle.0 + (at.x - centre.x) / self.px_per_metre;
        let y = self.middle.1 - (at.y - centre.y) / self.px_per_metre;
        let (lat, lon) = self.method.inverse(x, y)?;
        let (lat, lon) = (lat.to_degrees(), lon.to_degrees());
        (lat.is_finite() && lon.is_finite()).then_some((lat.clamp(-90.0, 90.0), self.lon + lon))
    }

    /// What the ground is drawn of: the panel and a little more.
    pub(super) fn window(&self) -> Rect {
        self.panel.grown(self.panel.w.max(self.panel.h) * BEYOND)
    }

    /// The rectangle of degrees round what is drawn, at most once round the globe.
    pub(super) fn visible(&self) -> Extent {
        self.visible
    }

    /// The height of the map, in degrees of latitude.
    pub(super) fn span(&self) -> f64 {
        (self.panel.h * self.km_per_px() / DEGREE).min(180.0)
    }

    /// How many kilometres a pixel is, eastwards from the middle of the map.
    pub(super) fn km_per_px(&self) -> f64 {
        self.km_at(self.panel.centre()).unwrap_or(1.0)
    }

    /// By how much the scale elsewhere on the map is off from that in the middle: 0.02 is two hundredths. `None` where
    /// the map shows more than there is of the globe.
    pub(super) fn unevenness(&self) -> Option<f64> {
        let middle = self.km_per_px();
        let off = self.corners().map(|corner| self.km_at(corner).map(|km| (km / middle - 1.0).abs()));
        off.into_iter().try_fold(0.0, |most: f64, off| Some(most.max(off?)))
    }

    /// By how many degrees north is turned at most, somewhere on the map, from upwards. `None` off the globe.
    pub(super) fn turn_of_north(&self) -> Option<f64> {
        let turn = |corner: Point| {
            let (lat, lon) = self.degrees(corner)?;
            let (a, b) = (self.at(lat - 0.01, lon), self.at(lat + 0.01, lon));
            Some((b.x - a.x).atan2(a.y - b.y).to_degrees().abs())
        };
        self.corners().into_iter().try_fold(0.0, |most: f64, corner| Some(most.max(turn(corner)?)))
    }

    /// The line round the globe, where the map shows all of it.
    pub(super) fn rim(&self) -> Option<Vec<Point>> {
        let Method::World = self.method else { return None };
        let side = |lon: f64| (0..=90).map(move |i| (f64::from(i) * 2.0 - 90.0, lon));
        let (west, east) = (side(self.lon - 180.0), side(self.lon + 180.0));
        Some(west.chain(east.rev()).map(|(lat, lon)| self.at(lat, lon)).collect())
    }

    /// The points round the panel, larger by `beyond` pixels on every side.
    pub(super) fn border(&self, beyond: f64) -> impl Iterator<Item = Point> {
        let room = self.panel.grown(beyond);
        let point = move |side: u32, i: u32| {
            let (x, y) = (room.w * f64::from(i) / f64::from(STEPS), room.h * f64::from(i) / f64::from(STEPS));
            match side {
                0 => Point { x: room.x + x, y: room.y },
                1 => Point { x: room.right(), y: room.y + y },
                2 => Point { x: room.right() - x, y: room.bottom() },
                _ => Point { x: room.x, y: room.bottom() - y },
            }
        };
        (0..4).flat_map(move |side| (0..STEPS).map(move |i| point(side, i)))
    }

    fn corners(&self) -> [Point; 4] {
        let (panel, corner) = (self.panel, |x, y| Point { x, y });
        let (right, bottom) = (panel.right(), panel.bottom());
        [corner(panel.x, panel.y), corner(right, panel.y), corner(right, bottom), corner(panel.x, bottom)]
    }

    fn km_at(&self, at: Point) -> Option<f64> {
        const HALF: f64 = 2.0;
        let position = |x: f64| {
            let (lat, lon) = self.degrees(Point { x: at.x + x, ..at })?;
            Position::new(lat, (lon + 540.0).rem_euclid(360.0) - 180.0).ok()
        };
        let km = distance_km(position(-HALF)?, position(HALF)?) / (2.0 * HALF);
        (km > 0.0).then_some(km)
    }

    fn seen(&self) -> Extent {
        let world = Extent { west: self.lon - 180.0, south: -90.0, east: self.lon + 180.0, north: 90.0 };
        let window = self.window();
        let border: Option<Vec<(f64, f64)>> =
            self.border(self.panel.x - window.x).map(|at| self.degrees(at)).collect();
        let Some(border) = border else { return world };
        let start = Extent { west: f64::MAX, south: f64::MAX, east: f64::MIN, north: f64::MIN };
        let seen = border.into_iter().fold(start, |e, (lat, lon)| Extent {
            west: e.west.min(lon),
            south: e.south.min(lat),
            east: e.east.max(lon),
            north: e.north.max(lat),
        });
        // Round a pole there is every meridian.
        let holds = |lat: f64| window.contains(&Rect::round(self.at(lat, self.lon), 0.0));
        match (holds(-90.0), holds(90.0)) {
            (false, false) => seen,
            (south, north) => Extent {
                south: if south { -90.0 } else { seen.south },
                north: if north { 90.0 } else { seen.north },
                ..world
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn sample() -> Projection {
        let extent = Extent::new(45.5, 39.0, 47.5, 41.0).expect("an extent");
        Projection::fit(&extent, Rect { x: 10.0, y: 20.0, w: 800.0, h: 600.0 })
    }

    #[test]
    fn the_extent_is_whole_and_centred() {
        let projection = sample();
        let centre = projection.at(40.0, 46.5);
        assert!((centre.x - 410.0).abs() < 1e-6 && (centre.y - 320.0).abs() < 2.0, "{centre:?}");
        assert!(projection.visible().holds(&Extent::new(45.5, 39.0, 47.5, 41.0).expect("an extent")));
    }

    #[test]
    fn both_sides_of_the_antimeridian_are_neighbours() {
        let extent = Extent::new(179.0, -1.0, -179.0, 1.0).expect("an extent");
        let projection = Projection::fit(&extent, Rect { x: 0.0, y: 0.0, w: 400.0, h: 400.0 });
        let at = |lon| projection.project(Position::new(0.0, lon).expect("a position")).x;
        assert!((at(179.5) - 100.0).abs() < 1.0 && (at(-179.5) - 300.0).abs() < 1.0);
        assert!(projection.visible().west > 178.0 && projection.visible().east < 182.0);
    }

    #[test]
    fn a_pole_on_the_map_brings_every_meridian() {
        let extent = Extent::new(-20.0, 80.0, 20.0, 90.0).expect("an extent");
        let projection = Projection::fit(&extent, Rect { x: 0.0, y: 0.0, w: 400.0, h: 400.0 });
        let seen = projection.visible();
        assert_eq!((seen.east - seen.west, seen.north), (360.0, 90.0));
        assert!(seen.south > 70.0);
    }

    #[test]
    fn the_scale_is_even_on_a_country_and_not_on_the_world() {
        let panel = Rect { x: 0.0, y: 0.0, w: 800.0, h: 600.0 };
        let fit = |w, s, e, n| Projection::fit(&Extent::new(w, s, e, n).expect("an extent"), panel);
        assert!(sample().unevenness().expect("a figure") < 0.001);
        assert!(fit(22.0, 44.0, 40.5, 52.5).unevenness().expect("a figure") < 0.01);
        assert!(fit(-20.0, -36.0, 55.0, 38.0).unevenness().is_none_or(|off| off > 0.02));
        assert!(sample().turn_of_north().expect("degrees") < 2.0);
        assert!(fit(-180.0, -90.0, 180.0, 90.0).rim().is_some());
    }

    proptest! {
        #[test]
        fn any_extent_gives_finite_pixels_and_the_way_back(
            west in -180.0..180.0f64, wide in 0.1..359.9f64, south in -90.0..89.9f64, high in 0.05..1.0f64,
            w in 40.0..3000.0f64, h in 40.0..3000.0f64, x in 0.0..1.0f64, y in 0.0..1.0f64,
        ) {
            let north = south + (90.0 - south) * high;
            let extent = Extent { west, south, east: west + wide, north };
            let projection = Projection::fit(&extent, Rect { x: 5.0, y: 7.0, w, h });
            let (lat, lon) = (south + (north - south) * y, west + wide * x);
            let at = projection.at(lat, lon);
            prop_assert!(projection.panel.grown(0.5).contains(&Rect::round(at, 0.0)), "{at:?}");
            let (back_lat, back_lon) = projection.degrees(at).expect("on the globe");
            let round = |lon: f64| (lon + 540.0).rem_euclid(360.0) - 180.0;
            let place = |lat: f64, lon: f64| Position::new(lat, round(lon)).expect("a position");
            let km = distance_km(place(lat, lon), place(back_lat, back_lon));
            prop_assert!(km < 0.5, "{lat} {lon} came back as {back_lat} {back_lon}, {km} km off");
            for (lat, lon) in [(90.0, 180.0), (-90.0, -180.0), (-lat, lon + 180.0)] {
                let far = projection.at(lat, lon);
                prop_assert!(far.x.is_finite() && far.y.is_finite());
            }
            prop_assert!(projection.km_per_px() > 0.0);
        }

        #[test]
        fn a_kilometre_is_as_long_northwards_as_eastwards(lat in -80.0..80.0f64, lon in -180.0..180.0f64, high in 0.2..20.0f64) {
            let shrink = lat.to_radians().cos();
            let extent = Extent { west: lon, south: (lat - high).max(-89.0), east: lon + 2.6 * high / shrink, north: (lat + high).min(89.0) };
            let projection = Projection::fit(&extent, Rect { x: 0.0, y: 0.0, w: 1300.0, h: 1000.0 });
            let centre = projection.panel.centre();
            let at = |x: f64, y: f64| {
                let (lat, lon) = projection.degrees(Point { x: centre.x + x, y: centre.y + y }).expect("on the globe");
                Position::new(lat, (lon + 540.0).rem_euclid(360.0) - 180.0).expect("a position")
            };
            let (east, north) = (distance_km(at(-5.0, 0.0), at(5.0, 0.0)), distance_km(at(0.0, 5.0), at(0.0, -5.0)));
            // A wide map keeps areas and not shapes: the middle is lower by some hundredths than it is wide.
            prop_assert!((north / east - 1.0).abs() < 0.08, "{} at {lat} {high}", north / east);
            if high < 1.5 {
                prop_assert!((north / east - 1.0).abs() < 0.002, "{} at {lat} {high}", north / east);
            }
        }
    }
}
