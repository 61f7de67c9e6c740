//! The grounds of countries, on which a program that draws its own names may write them.

use std::collections::BTreeMap;

use super::basemap::{COUNTRIES, Feature};
use super::extent::Extent;
use crate::incident::Incident;

/// The file that [`grounds`] is for.
pub const GROUNDS: &str = "countries.geojson";

/// The largest part of each country round the placed incidents, as GeoJSON: half as far beyond them as they are apart,
/// and two degrees at least.
pub fn grounds(incidents: &[Incident]) -> String {
    meeting(&around(incidents))
}

fn meeting(around: &Extent) -> String {
    let mut largest: BTreeMap<String, (f64, &str)> = BTreeMap::new();
    for line in COUNTRIES.lines().map(|line| line.trim_end_matches(',')) {
        let Ok(Feature { properties, geometry }) = serde_json::from_str(line) else { continue };
        let bounds = geometry.bounds();
        let size = (bounds.east - bounds.west) * (bounds.north - bounds.south);
        let known = largest.entry(properties.code).or_insert((0.0, ""));
        if size > known.0 {
            *known = (size, if meets(around, &bounds) { line } else { "" });
        }
    }
    let lines: Vec<&str> =
        largest.into_values().map(|(_, line)| line).filter(|line| !line.is_empty()).collect();
    format!("{{\"type\":\"FeatureCollection\",\"features\":[\n{}\n]}}\n", lines.join(",\n"))
}

fn around(incidents: &[Incident]) -> Extent {
    let start = Extent { west: 180.0, south: 90.0, east: -180.0, north: -90.0 };
    let all = incidents.iter().filter_map(Incident::position).fold(start, |e, at| Extent {
        west: e.west.min(at.lon()),
        south: e.south.min(at.lat()),
        east: e.east.max(at.lon()),
        north: e.north.max(at.lat()),
    });
    let (x, y) = (((all.east - all.west) / 2.0).max(2.0), ((all.north - all.south) / 2.0).max(2.0));
    Extent { west: all.west - x, south: all.south - y, east: all.east + x, north: all.north + y }
}

fn meets(one: &Extent, other: &Extent) -> bool {
    one.west <= other.east && other.west <= one.east && one.south <= other.north && other.south <= one.north
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_country_round_the_incidents_stands_there_once_and_others_do_not() {
        let text = meeting(&Extent { west: 44.0, south: 38.0, east: 48.0, north: 42.0 });
        for (code, times) in [("AZ", 1), ("AM", 1), ("IR", 1), ("GB", 0), ("SD", 0)] {
            assert_eq!(text.matches(&format!("\"code\":\"{code}\"")).count(), times, "{code}");
        }
        assert!(serde_json::from_str::<serde_json::Value>(&text).is_ok());
    }
}
