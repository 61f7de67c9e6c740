//! Which projection a map is drawn in, by what it shows. The rule is that of the Projection Wizard (Šavrič, Jenny and
//! Jenny, Projection Wizard – An Online Map Projection Selection Tool, The Cartographic Journal 53, 2016), after Snyder,
//! with fewer projections: what they leave out differs by less than a line's width from what stands here.

use super::azimuthal::Azimuthal;
use super::conic::Conic;
use super::cylinder::Cylinder;
use super::ellipsoid::Sphere;
use super::world;
use crate::snapshot::Extent;

/// The kilometres of a degree of the meridian, roughly.
const DEGREE: f64 = 111.2;
/// What is smaller than this, in kilometres, keeps angles: streets cross as they do on the ground.
const TOWN: f64 = 500.0;
/// A diagonal longer than this, in kilometres, is more than a hemisphere.
const HEMISPHERE: f64 = 20_000.0;
/// Up to this latitude a wide map is the equator's, beyond the other a pole's.
const TROPICS: f64 = 15.0;
const POLAR: f64 = 70.0;
/// Wider than high by this is wide.
const WIDE: f64 = 1.25;

/// A projection about the meridian in the middle of the map.
#[derive(Debug, Clone, Copy)]
pub(super) enum Method {
    /// About a point.
    Azimuthal(Azimuthal),
    /// On a cone.
    Conic(Conic),
    /// On a cylinder.
    Cylinder(Cylinder),
    /// Equal Earth.
    World,
}

impl Method {
    /// The one for an extent on a page of a shape, width by height.
    pub(super) fn of(extent: &Extent, shape: f64) -> Self {
        let (wide, high) = (extent.east - extent.west, extent.north - extent.south);
        let middle = f64::midpoint(extent.south, extent.north);
        let about = |sphere, lat: f64| Self::Azimuthal(Azimuthal::new(sphere, lat.to_radians()));
        // A cap round a pole.
        if wide > 180.0 && extent.south.max(-extent.north) >= 30.0 {
            return about(Sphere::Authalic, 90f64.copysign(middle));
        }
        let (mut width, mut height) = (wide * middle.to_radians().cos() * DEGREE, high * DEGREE);
        (width, height) = (width.max(height * shape), height.max(width / shape));
        if wide > 180.0 || width.hypot(height) > HEMISPHERE {
            return Self::World;
        }
        if width.max(height) < TOWN {
            return about(Sphere::Conformal, middle);
        }
        if width < height * WIDE || middle.abs() > POLAR {
            return about(Sphere::Authalic, middle);
        }
        if middle.abs() < TROPICS {
            let (near, far) = (
                if extent.south * extent.north < 0.0 {
                    0.0
                } else {
                    extent.south.abs().min(extent.north.abs())
                },
                extent.south.abs().max(extent.north.abs()),
            );
            return Self::Cylinder(Cylinder::new((near + (far - near) * 0.6).to_radians()));
        }
        // Standard parallels a sixth of the height from its edges.
        Self::Conic(Conic::new(
            (extent.south + high / 6.0).to_radians(),
            (extent.north - high / 6.0).to_radians(),
        ))
    }

    /// Metres of a latitude and a longitude from the middle meridian, in radians.
    pub(super) fn forward(&self, lat: f64, lon: f64) -> (f64, f64) {
        match self {
            Self::Azimuthal(azimuthal) => azimuthal.forward(lat, lon),
            Self::Conic(conic) => conic.forward(lat, lon),
            Self::Cylinder(cylinder) => cylinder.forward(lat, lon),
            Self::World => world::forward(lat, lon),
        }
    }

    /// Latitude, and longitude from the middle meridian, in radians; `None` off the globe.
    pub(super) fn inverse(&self, x: f64, y: f64) -> Option<(f64, f64)> {
        match self {
            Self::Azimuthal(azimuthal) => azimuthal.inverse(x, y),
            Self::Conic(conic) => conic.inverse(x, y),
            Self::Cylinder(cylinder) => cylinder.inverse(x, y),
            Self::World => world::inverse(x, y),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Metres as PROJ 9.1.1 gives them: `echo LON LAT | proj +ellps=WGS84` with the words of each row.
    #[test]
    fn metres_are_those_of_proj() {
        let azimuthal = |sphere, lat: f64| Method::Azimuthal(Azimuthal::new(sphere, lat.to_radians()));
        let (angles, areas) = (Sphere::Conformal, Sphere::Authalic);
        let conic = |a: f64, b: f64| Method::Conic(Conic::new(a.to_radians(), b.to_radians()));
        let rows: &[(Method, f64, &[[f64; 4]])] = &[
            // +proj=stere +lat_0=40 +lon_0=46.5
            (
                azimuthal(angles, 40.0),
                46.5,
                &[
                    [46.5, 40.0, 0.0, 0.0],
                    [44.5, 38.7, -173_987.946, -142_411.629],
                    [48.5, 41.2, 167_786.233, 135_163.558],
                ],
            ),
            // +proj=stere +lat_0=89.4 +lon_0=0
            (azimuthal(angles, 89.4), 0.0, &[[120.0, 88.5, 145_116.854, 150_788.614]]),
            // +proj=laea +lat_0=48 +lon_0=31
            (
                azimuthal(areas, 48.0),
                31.0,
                &[
                    [22.1, 52.4, -604_583.546, 524_750.090],
                    [40.2, 44.3, 732_481.973, -368_187.665],
                    [-60.0, 10.0, -8_400_731.533, 1_096_975.783],
                ],
            ),
            // +proj=laea +lat_0=90 +lon_0=10
            (
                azimuthal(areas, 90.0),
                10.0,
                &[[100.0, 70.0, 2_221_670.887, 0.0], [10.0, 60.0, 0.0, -3_309_819.551]],
            ),
            // +proj=laea +lat_0=-20 +lon_0=-65
            (azimuthal(areas, -20.0), -65.0, &[[-70.0, -50.0, -371_039.298, -3_297_434.512]]),
            // +proj=aea +lon_0=35 +lat_1=20 +lat_2=40
            (
                conic(20.0, 40.0),
                35.0,
                &[
                    [35.0, 30.0, 0.0, 3_240_027.907],
                    [10.0, 15.0, -2_713_165.169, 1_865_006.891],
                    [60.0, 45.0, 2_001_239.083, 5_126_752.127],
                    [35.0, 90.0, 0.0, 8_008_016.188],
                ],
            ),
            // +proj=aea +lon_0=135 +lat_1=-35 +lat_2=-15
            (
                conic(-35.0, -15.0),
                135.0,
                &[
                    [115.0, -34.0, -1_835_433.598, -3_870_868.083],
                    [150.0, -12.0, 1_646_000.716, -1_369_535.606],
                ],
            ),
            // +proj=cea +lat_ts=6 +lon_0=115
            (
                Method::Cylinder(Cylinder::new(6f64.to_radians())),
                115.0,
                &[[95.0, 5.0, -2_214_274.402, 555_209.943], [141.0, -9.0, 2_878_556.722, -996_612.617]],
            ),
            // +proj=eqearth +lon_0=10
            (
                Method::World,
                10.0,
                &[
                    [-170.0, 80.0, -10_644_908.548, 8_205_603.096],
                    [100.0, -45.0, 7_396_237.374, -5_466_867.760],
                    [10.0, 90.0, 0.0, 8_392_927.598],
                ],
            ),
        ];
        for (method, middle, points) in rows {
            for [lon, lat, x, y] in *points {
                let (own_x, own_y) = method.forward(lat.to_radians(), (lon - middle).to_radians());
                assert!(
                    (own_x - x).abs() < 0.01 && (own_y - y).abs() < 0.01,
                    "{method:?} {lon} {lat}: {own_x} {own_y}"
                );
            }
        }
    }

    #[test]
    fn every_part_of_the_world_gets_what_suits_it() {
        let name = |west, south, east, north, shape| match Method::of(
            &Extent::new(west, south, east, north).expect("an extent"),
            shape,
        ) {
            Method::Azimuthal(a) if a.keeps_angles() => "stereographic",
            Method::Azimuthal(_) => "azimuthal",
            Method::Conic(_) => "conic",
            Method::Cylinder(_) => "cylinder",
            Method::World => "world",
        };
        let page = 1.3;
        assert_eq!(name(45.0, 39.0, 47.5, 41.0, page), "stereographic", "a province");
        assert_eq!(name(22.0, 44.0, 40.5, 52.5, page), "conic", "Ukraine on a wide page");
        assert_eq!(name(22.0, 44.0, 40.5, 52.5, 0.8), "azimuthal", "Ukraine on a tall one");
        assert_eq!(name(34.0, 29.0, 36.0, 33.5, 0.7), "azimuthal", "Palestine");
        assert_eq!(name(95.0, -11.0, 141.0, 6.0, page), "cylinder", "Indonesia");
        assert_eq!(name(5.0, 72.0, 60.0, 84.0, page), "azimuthal", "the Barents Sea");
        assert_eq!(name(-180.0, 60.0, 180.0, 90.0, page), "azimuthal", "the Arctic");
        assert_eq!(name(-180.0, -60.0, 180.0, 80.0, page), "world", "the world");
        assert_eq!(name(-30.0, -35.0, 150.0, 60.0, page), "world", "the Old World");
    }
}
