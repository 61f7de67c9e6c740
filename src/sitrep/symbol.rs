//! The symbols of incidents: the shapes and colours of a snapshot, as SVG that the page's style sheet paints.

use std::fmt::Write;

use crate::incident::{Incident, IncidentType, Status};

const OUTLINES: &str = include_str!("../../maps/page/symbols.tsv");

/// The outline of a type, round 0,0 with a half-width of about 10.
fn outline(kind: IncidentType) -> &'static str {
    let rows = OUTLINES.lines().filter_map(|line| line.split_once('\t'));
    rows.filter(|(word, _)| *word == kind.word()).map(|(_, path)| path).next().unwrap_or_default()
}

/// The outlines of all types, once, for [`svg`] to point at.
pub(super) fn definitions() -> String {
    let mut out = String::from("<svg class=\"defs\" aria-hidden=\"true\" width=\"0\" height=\"0\"><defs>");
    for kind in IncidentType::ALL {
        let _ = write!(
            out,
            "<path id=\"s-{kind}\" d=\"{}\" vector-effect=\"non-scaling-stroke\"/>",
            outline(*kind)
        );
    }
    out + "</defs></svg>"
}

/// A symbol: halo, ground, line, and the stroke through what is denied.
pub(super) fn svg(kind: IncidentType, status: Status, hollow: bool) -> String {
    let shape = |class: &str| format!("<use class=\"{class}\" href=\"#s-{kind}\"/>");
    let denied =
        if status == Status::Denied { "<path class=\"x\" d=\"M-11.5 11.5 11.5-11.5\"/>" } else { "" };
    format!(
        "<svg class=\"sym t-{kind} s-{status}{}\" viewBox=\"-14 -14 28 28\" aria-hidden=\"true\">{}{}{}{denied}</svg>",
        if hollow { " hollow" } else { "" },
        shape("h"),
        shape("f"),
        shape("l"),
    )
}

/// The symbol of an incident.
pub(super) fn of(incident: &Incident) -> String {
    svg(incident.kind, incident.status, incident.is_area())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sitrep::figures::tests::incident;
    use crate::snapshot::{Options, Shape, scene};

    /// The numbers of a path as shares of its box, which are the same wherever it stands and however large it is.
    fn shape(path: &str) -> Option<Vec<(f64, f64)>> {
        let numbers: Option<Vec<f64>> = path
            .split(|c: char| c.is_ascii_alphabetic() || c == ' ' || c == ',')
            .filter(|part| !part.is_empty())
            .map(|part| part.parse().ok())
            .collect();
        let points: Vec<_> = numbers?.as_chunks().0.iter().map(|[x, y]| (*x, *y)).collect();
        let ends = |of: &dyn Fn(&(f64, f64)) -> f64| {
            points.iter().map(of).fold((f64::MAX, f64::MIN), |(low, high), v| (low.min(v), high.max(v)))
        };
        let ((left, right), (top, bottom)) = (ends(&|p| p.0), ends(&|p| p.1));
        Some(points.iter().map(|p| ((p.0 - left) / (right - left), (p.1 - top) / (bottom - top))).collect())
    }

    #[test]
    fn the_outlines_are_those_of_a_snapshot() {
        for kind in IncidentType::ALL.iter().filter(|kind| **kind != IncidentType::Other) {
            let list = [incident(&format!(r#""type":"{kind}","lat":33.5,"lon":44"#))];
            let page =
                scene(&list, &Options { width: 6000, height: 6000, ..Options::default() }).expect("a scene");
            let own = shape(outline(*kind)).expect("a polygon");
            let same = |d: &str| {
                shape(d).is_some_and(|drawn| {
                    drawn.len() == own.len()
                        && drawn
                            .iter()
                            .zip(&own)
                            .all(|(a, b)| (a.0 - b.0).abs() < 0.02 && (a.1 - b.1).abs() < 0.02)
                })
            };
            let drawn = page.map.iter().any(|shape| matches!(shape, Shape::Path { d, .. } if same(d)));
            assert!(drawn, "{kind}: maps/page/symbols.tsv has not the shape of src/snapshot/symbol.rs");
        }
        assert!(!outline(IncidentType::Other).is_empty());
    }
}
