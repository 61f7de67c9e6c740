//! The symbol of an incident: a shape for the type, its fill and outline for how far it is known and established.

use crate::incident::{IncidentType, Status};

use super::Theme;
use super::scene::{Paint, Shape};
use super::shape::{Path, Point};

const OUTLINES: &str = include_str!("../../maps/symbols.tsv");

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

/// The outline of a type round a point, with a half-width of about `r`.
pub(super) fn outline(kind: IncidentType, at: Point, r: f64) -> String {
    let mut rows = OUTLINES.lines().filter_map(|line| line.split_once('\t'));
    let path = rows.find(|(word, _)| *word == kind.word()).map_or("", |row| row.1);
    let mut placed = Path::default();
    let starts: Vec<usize> = path.match_indices(|c: char| c.is_ascii_alphabetic()).map(|(i, _)| i).collect();
    for (i, start) in starts.iter().enumerate() {
        let end = starts.get(i + 1).copied().unwrap_or(path.len());
        let (letter, numbers) = path[*start..end].split_at(1);
        let numbers: Vec<f64> = numbers.split_whitespace().filter_map(|n| n.parse().ok()).collect();
        let place = |[x, y]: &[f64; 2]| Point { x: at.x + x * r / 10.0, y: at.y + y * r / 10.0 };
        let points: Vec<Point> = numbers.as_chunks().0.iter().map(place).collect();
        placed.command(letter.chars().next().unwrap_or('Z'), &points);
    }
    placed.take()
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

/// The symbol of what was before: pale, and without how well it is established.
pub(super) fn faded(kind: IncidentType, at: Point, r: f64, theme: &Theme, unit: f64) -> Vec<Shape> {
    let color = theme.kind(kind);
    let pale = Paint::fill(theme.tint(&color, 0.35)).and_line(&color, 0.5 * unit).faint(0.55, 0.6);
    vec![pale.on(outline(kind, at, r))]
}

/// The half-width of a symbol that stands for so many killed: its area grows with them.
pub(super) fn radius(killed: u32, unit: f64) -> f64 {
    (8.0 + 1.75 * f64::from(killed).sqrt()).min(25.0) * unit
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

    #[test]
    fn an_outline_is_moved_and_scaled_whole() {
        let d = outline(IncidentType::AbductionArrest, Point { x: 100.0, y: 50.0 }, 20.0);
        assert_eq!(d, "M82 32L118 32L118 68L82 68Z");
        for kind in IncidentType::ALL {
            let d = outline(*kind, Point { x: 0.0, y: 0.0 }, 20.0);
            assert!(d.starts_with('M') && d.ends_with('Z') && d.len() > 20, "{kind}: {d}");
        }
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

    /// By how much two types differ in colour for who tells them least apart.
    fn nearest(theme: &Theme, a: IncidentType, b: IncidentType) -> f64 {
        let apart = |seen| {
            let (a, b) = (lab(&theme.kind(a), seen), lab(&theme.kind(b), seen));
            (0..3).map(|i| (a[i] - b[i]).powi(2)).sum::<f64>().sqrt()
        };
        SEEN.iter().map(apart).fold(f64::MAX, f64::min)
    }

    #[test]
    fn every_reader_tells_any_two_types_apart_by_colour() {
        for theme in [Theme::default(), Theme::dark()] {
            for (i, a) in IncidentType::ALL.iter().enumerate() {
                for b in &IncidentType::ALL[..i] {
                    let nearest = nearest(&theme, *a, *b);
                    assert!(nearest > 12.5, "{a} and {b}: {nearest:.1}");
                }
            }
        }
    }

    #[test]
    fn types_that_some_readers_see_in_one_colour_differ_in_shape() {
        for theme in [Theme::default(), Theme::dark(), Theme::print()] {
            for (i, a) in IncidentType::ALL.iter().enumerate() {
                for b in &IncidentType::ALL[..i] {
                    let nearest = nearest(&theme, *a, *b);
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
