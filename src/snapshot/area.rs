//! The circle in which an imprecisely placed incident happened, true to scale.

use std::collections::BTreeSet;

use crate::geo::{self, Position};
use crate::incident::{Incident, Relation};

use super::Theme;
use super::projection::Projection;
use super::scene::{Paint, Shape};
use super::shape::{Path, Point};

/// No incident is less precisely placed than this, in kilometres; beyond it the circle says nothing.
const WIDEST: f64 = 1500.0;

/// Whether an incident's circle is drawn: where it says more than "in this town".
pub(super) fn reach(incident: &Incident) -> Option<(Position, f64)> {
    let vague = incident.is_area() || !matches!(incident.relation, None | Some(Relation::At));
    let km = incident.radius_km.filter(|km| vague && *km > 0.0 && *km <= WIDEST)?;
    Some((incident.position()?, km))
}

/// The circles, widest first; circles that are the same are drawn once.
pub(super) fn shapes(
    incidents: &[&Incident],
    projection: &Projection,
    theme: &Theme,
    unit: f64,
) -> Vec<Shape> {
    // In whole metres and millionths of a degree, which have an order that floats lack.
    let mut circles = BTreeSet::new();
    for (position, km) in incidents.iter().filter_map(|incident| reach(incident)) {
        let key = (
            std::cmp::Reverse((km * 1000.0) as u64),
            (position.lat() * 1e6) as i64,
            (position.lon() * 1e6) as i64,
        );
        circles.insert(key);
    }
    let color = theme.color("area");
    let draw = |(metres, lat, lon): (std::cmp::Reverse<u64>, i64, i64)| {
        let centre = Position::new(lat as f64 / 1e6, lon as f64 / 1e6).ok()?;
        // The copy of each corner that lies on the centre's side of the antimeridian.
        let own = projection.near(centre);
        let ring: Vec<Point> = geo::circle(centre, metres.0 as f64 / 1000.0, 72)
            .into_iter()
            .map(|corner| {
                let turns = ((own - corner.lon()) / 360.0).round() * 360.0;
                projection.at(corner.lat(), corner.lon() + turns)
            })
            .collect();
        let paint =
            Paint::fill(&color).and_line(&color, 1.2 * unit).dashed(5.0 * unit, 4.0 * unit).faint(0.09, 0.65);
        Some(paint.on(Path::default().line(&ring, true).take()))
    };
    circles.into_iter().filter_map(draw).collect()
}
