//! The symbols of incidents: the shapes and colours of a snapshot, as SVG that the page's style sheet paints.

use std::fmt::Write;

use crate::incident::{Incident, IncidentType, Status};

const OUTLINES: &str = include_str!("../../maps/symbols.tsv");

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

    #[test]
    fn every_type_has_an_outline() {
        for kind in IncidentType::ALL {
            let path = outline(*kind);
            assert!(path.starts_with('M') && path.ends_with('Z'), "{kind}: {path}");
        }
        assert_eq!(definitions().matches("<path ").count(), IncidentType::ALL.len());
    }
}
