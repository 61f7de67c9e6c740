//! The symbol of an incident: a shape for the type, its fill and outline for how far it is known and established.

use std::f64::consts::TAU;

use crate::incident::{IncidentType, Status};

use super::Theme;
use super::scene::{Paint, Shape};
use super::shape::{Path, Point};

/// What a symbol tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Look {
    /// The shape and the colour.
    pub kind: IncidentType,
    /// The outline: dashed for claimed, struck through for denied, dark for confirmed.
    pub status: Status,
    /// Hollow where only a wide area is known.
    pub hollow: bool,
}

/// The outlines by type, in a square from −1 to 1, y downwards. Mirrored ones give their right half.
const PLANE: &[(f64, f64)] = &[
    (0.0, -1.1),
    (0.15, -0.8),
    (0.17, -0.35),
    (1.05, 0.25),
    (1.05, 0.5),
    (0.17, 0.2),
    (0.13, 0.68),
    (0.42, 0.92),
    (0.42, 1.08),
    (0.0, 0.96),
];
const ROCKET: &[(f64, f64)] =
    &[(0.0, -1.25), (0.38, -0.65), (0.38, 0.3), (0.8, 0.85), (0.8, 1.05), (0.0, 0.8)];
const FLAG: &[(f64, f64)] = &[(-0.75, -1.05), (1.05, -0.5), (-0.4, 0.1), (-0.4, 1.05), (-0.75, 1.05)];
const ARROW: &[(f64, f64)] =
    &[(-1.05, -0.36), (0.0, -0.36), (0.0, -0.9), (1.1, 0.0), (0.0, 0.9), (0.0, 0.36), (-1.05, 0.36)];
const BLADES: &[(f64, f64)] = &[
    (0.0, -0.32),
    (0.68, -1.0),
    (1.0, -0.68),
    (0.32, 0.0),
    (1.0, 0.68),
    (0.68, 1.0),
    (0.0, 0.32),
    (-0.68, 1.0),
    (-1.0, 0.68),
    (-0.32, 0.0),
    (-1.0, -0.68),
    (-0.68, -1.0),
];

/// The outline of a type round a point, with a half-width of about `r`.
pub(super) fn outline(kind: IncidentType, at: Point, r: f64) -> String {
    match kind {
        IncidentType::Shelling => star(at, r * 1.12, 9, 0.58, -0.25),
        IncidentType::Airstrike => polygon(at, r * 1.15, PLANE, true),
        IncidentType::DroneStrike => drone(at, r),
        IncidentType::MissileStrike => polygon(at, r, ROCKET, true),
        IncidentType::ArmedClash => polygon(at, r * 0.95, BLADES, false),
        IncidentType::Attack => star(at, r * 1.12, 4, std::f64::consts::FRAC_1_SQRT_2, -0.25),
        IncidentType::Explosion => star(at, r * 1.2, 5, 0.46, -0.25),
        IncidentType::Shootdown => star(at, r * 1.2, 3, 0.5, 0.25),
        IncidentType::TerritorialChange => polygon(at, r, FLAG, false),
        IncidentType::CeasefireViolation => star(at, r * 1.05, 4, 1.0, -0.3125),
        IncidentType::AbductionArrest => {
            polygon(at, r * 0.9, &[(-1.0, -1.0), (1.0, -1.0), (1.0, 1.0), (-1.0, 1.0)], false)
        }
        IncidentType::Protest => star(at, r * 1.2, 3, 0.5, -0.25),
        IncidentType::Displacement => polygon(at, r, ARROW, false),
        IncidentType::Other => Path::default().circle(at, r * 0.9).take(),
    }
}

/// The shapes of a symbol, bottom first.
pub(super) fn shapes(look: Look, at: Point, r: f64, theme: &Theme, unit: f64) -> Vec<Shape> {
    let (color, halo, ink) = (theme.kind(look.kind), theme.color("halo"), theme.color("ink"));
    let d = outline(look.kind, at, r);
    let fill = match (look.hollow, look.status) {
        (true, _) => halo.clone(),
        (_, Status::Claimed) => theme.tint(&color, 0.55),
        (_, Status::Denied) => theme.tint(&color, 0.8),
        (_, Status::Reported | Status::Confirmed) => color.clone(),
    };
    let line = match look.status {
        Status::Claimed => Paint::line(&color, 1.9 * unit).dashed(3.2 * unit, 2.6 * unit),
        Status::Confirmed => Paint::line(&ink, 1.8 * unit),
        Status::Reported if look.hollow => Paint::line(&color, 2.2 * unit),
        Status::Reported => Paint::line(&color, 0.4 * unit),
        Status::Denied => Paint::line(&color, 1.5 * unit),
    };
    let mut shapes = vec![
        Paint::line(&halo, 4.6 * unit).faint(1.0, 0.9).on(d.clone()),
        Paint::fill(fill).on(d.clone()),
        line.on(d),
    ];
    if look.status == Status::Denied {
        let end = |sign: f64| Point { x: at.x + sign * r * 1.15, y: at.y - sign * r * 1.15 };
        let strike = Path::default().line(&[end(-1.0), end(1.0)], false).take();
        shapes.push(Paint::line(&halo, 4.0 * unit).on(strike.clone()));
        shapes.push(Paint::line(&ink, 1.9 * unit).on(strike));
    }
    shapes
}

/// The half-width of a symbol that stands for so many killed: its area grows with them.
pub(super) fn radius(killed: u32, unit: f64) -> f64 {
    (8.0 + 1.75 * f64::from(killed).sqrt()).min(25.0) * unit
}

fn polygon(at: Point, r: f64, points: &[(f64, f64)], mirrored: bool) -> String {
    let place = |&(x, y): &(f64, f64)| Point { x: at.x + x * r, y: at.y + y * r };
    let mut all: Vec<Point> = points.iter().map(place).collect();
    if mirrored {
        all.extend(points.iter().rev().filter(|p| p.0 != 0.0).map(|&(x, y)| place(&(-x, y))));
    }
    Path::default()
        .command('M', all.get(..1).unwrap_or_default())
        .command('L', all.get(1..).unwrap_or_default())
        .take()
        + "Z"
}

/// A star with `tips` tips; `inner` is the share of the radius at the notches, `turn` where the first tip points.
fn star(at: Point, r: f64, tips: u32, inner: f64, turn: f64) -> String {
    let point = |i: u32| {
        let angle = TAU * (turn + f64::from(i) / f64::from(2 * tips));
        let reach = if i.is_multiple_of(2) { 1.0 } else { inner };
        (reach * angle.cos(), reach * angle.sin())
    };
    polygon(at, r, &(0..2 * tips).map(point).collect::<Vec<_>>(), false)
}

/// Two crossed arms with a rotor at each end, as one outline.
fn drone(at: Point, r: f64) -> String {
    const ARM: f64 = 0.17;
    let mut points = Vec::new();
    for quarter in 0..4 {
        let angle = TAU * (f64::from(quarter) / 4.0 + 0.125);
        let (cos, sin) = (angle.cos(), angle.sin());
        let turned = |along: f64, across: f64| (along * cos - across * sin, along * sin + across * cos);
        points.push(turned(ARM, -ARM));
        for step in 0..=10 {
            let round = TAU * (0.42 - 0.84 * f64::from(10 - step) / 10.0);
            points.push(turned(0.88 + 0.4 * round.cos(), 0.4 * round.sin()));
        }
        points.push(turned(ARM, ARM));
    }
    polygon(at, r, &points, false)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_type_has_a_shape_of_its_own() {
        let at = Point { x: 0.0, y: 0.0 };
        let mut shapes: Vec<_> = IncidentType::ALL.iter().map(|&kind| outline(kind, at, 20.0)).collect();
        shapes.sort();
        shapes.dedup();
        assert_eq!(shapes.len(), IncidentType::ALL.len());
    }

    /// How dichromats see linear red, green and blue: protanopia and deuteranopia in full, and everybody else.
    ///
    /// Machado, Oliveira and Fernandes, A Physiologically-based Model for Simulation of Color Vision Deficiency (2009).
    const SEEN: [[[f64; 3]; 3]; 3] = [
        [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
        [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881]],
        [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]],
    ];

    /// A colour as seen, in CIELAB.
    fn lab(color: &str, seen: &[[f64; 3]; 3]) -> [f64; 3] {
        let linear = [1, 3, 5].map(|i| {
            let c = f64::from(u8::from_str_radix(&color[i..i + 2], 16).expect("a colour")) / 255.0;
            if c <= 0.04045 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) }
        });
        let dot = |row: &[f64; 3], v: &[f64; 3]| row[0] * v[0] + row[1] * v[1] + row[2] * v[2];
        let rgb = [0, 1, 2].map(|i| dot(&seen[i], &linear).clamp(0.0, 1.0));
        let xyz = [
            dot(&[0.4124, 0.3576, 0.1805], &rgb) / 0.95047,
            dot(&[0.2126, 0.7152, 0.0722], &rgb),
            dot(&[0.0193, 0.1192, 0.9505], &rgb) / 1.08883,
        ]
        .map(|t: f64| if t > 0.008856 { t.cbrt() } else { 7.787 * t + 16.0 / 116.0 });
        [116.0 * xyz[1] - 16.0, 500.0 * (xyz[0] - xyz[1]), 200.0 * (xyz[1] - xyz[2])]
    }

    /// The share of the pixels of two outlines that both have.
    fn likeness(a: IncidentType, b: IncidentType) -> f64 {
        let drawn = [a, b].map(|kind| {
            let d = outline(kind, Point { x: 32.0, y: 32.0 }, 22.0);
            let svg = format!(
                r#"<svg xmlns="http://www.w3.org/2000/svg" width="64" height="64"><path d="{d}"/></svg>"#
            );
            resvg::tiny_skia::Pixmap::decode_png(&crate::snapshot::png(&svg, 1.0).expect("a picture"))
                .expect("a picture")
        });
        let pairs = || {
            drawn[0].pixels().iter().zip(drawn[1].pixels()).map(|(a, b)| (a.alpha() > 127, b.alpha() > 127))
        };
        pairs().filter(|(a, b)| *a && *b).count() as f64 / pairs().filter(|(a, b)| *a || *b).count() as f64
    }

    #[test]
    fn types_that_some_readers_see_in_one_colour_differ_in_shape() {
        for theme in [Theme::default(), Theme::dark(), Theme::print()] {
            for (i, a) in IncidentType::ALL.iter().enumerate() {
                for b in &IncidentType::ALL[..i] {
                    let apart = |seen| {
                        let (a, b) = (lab(&theme.kind(*a), seen), lab(&theme.kind(*b), seen));
                        (0..3).map(|i| (a[i] - b[i]).powi(2)).sum::<f64>().sqrt()
                    };
                    let nearest = SEEN.iter().map(apart).fold(f64::MAX, f64::min);
                    assert!(
                        nearest > 15.0 || likeness(*a, *b) < 0.8,
                        "{a} and {b}: {nearest:.1}, {:.2}",
                        likeness(*a, *b)
                    );
                }
            }
        }
    }

    #[test]
    fn every_symbol_stands_off_the_ground() {
        for theme in [Theme::default(), Theme::dark(), Theme::print()] {
            for ground in ["land", "sea"] {
                for kind in IncidentType::ALL {
                    for seen in &SEEN {
                        let (a, b) = (lab(&theme.kind(*kind), seen), lab(&theme.color(ground), seen));
                        assert!(
                            (a[0] - b[0]).abs() > 12.0,
                            "{kind} on {ground}: {:.1} and {:.1}",
                            a[0],
                            b[0]
                        );
                    }
                }
            }
        }
    }

    #[test]
    fn more_killed_make_a_larger_symbol_up_to_a_limit() {
        assert!(radius(0, 1.0) < radius(1, 1.0) && radius(1, 1.0) < radius(10, 1.0));
        assert_eq!(radius(5000, 1.0), radius(u32::MAX, 1.0));
    }
}
