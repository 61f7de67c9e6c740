//! The backdrop's data: three levels of detail, embedded from `maps/basemap/`.

use serde::Deserialize;

use crate::{Error, Result};

use super::Extent;
use super::clip::Vertex;

/// The levels from fine to coarse, each with the part of the world that it covers.
const LEVELS: [(&str, &str, [f64; 4]); 3] = [
    ("caucasus.geojson", include_str!("../../maps/basemap/caucasus.geojson"), [40.0, 36.5, 52.0, 44.5]),
    ("region.geojson", include_str!("../../maps/basemap/region.geojson"), [-18.0, -12.0, 78.0, 57.0]),
    // Wider than the globe, since a map may reach beyond the antimeridian and the poles.
    ("world.geojson", include_str!("../../maps/basemap/world.geojson"), [-720.0, -720.0, 720.0, 720.0]),
];
pub(super) const COUNTRIES: &str = include_str!("../../maps/basemap/countries.geojson");

/// The file of the backdrop, name and text, that shows most detail and holds every placed incident.
pub fn backdrop(incidents: &[crate::incident::Incident]) -> (&'static str, &'static str) {
    let inside = |[west, south, east, north]: [f64; 4]| {
        incidents
            .iter()
            .filter_map(crate::incident::Incident::position)
            .all(|at| (west..=east).contains(&at.lon()) && (south..=north).contains(&at.lat()))
    };
    LEVELS.iter().find(|level| inside(level.2)).map_or((LEVELS[2].0, LEVELS[2].1), |level| (level.0, level.1))
}

/// What a feature of the backdrop is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Layer {
    /// Dry ground.
    Land,
    /// A lake.
    Lake,
    /// A river's line.
    River,
    /// A line between provinces.
    Admin,
    /// A line between countries.
    Border,
    /// A country's ground, coarse: for its name alone.
    Country,
}

/// A line of longitude and latitude, or the rings of a polygon.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(tag = "type", content = "coordinates")]
pub(super) enum Geometry {
    /// Outer ring first.
    Polygon(Vec<Vec<Vertex>>),
    /// An open line.
    LineString(Vec<Vertex>),
}

impl Geometry {
    /// The rings, or the line.
    pub(super) fn lines(&self) -> &[Vec<Vertex>] {
        match self {
            Self::Polygon(rings) => rings,
            Self::LineString(line) => std::slice::from_ref(line),
        }
    }

    /// The rectangle round it.
    pub(super) fn bounds(&self) -> Extent {
        let start = Extent { west: 720.0, south: 720.0, east: -720.0, north: -720.0 };
        self.lines().iter().flatten().fold(start, |e, v| Extent {
            west: e.west.min(v[0]),
            south: e.south.min(v[1]),
            east: e.east.max(v[0]),
            north: e.north.max(v[1]),
        })
    }
}

/// What is known of a feature.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub(super) struct Properties {
    /// What it is.
    pub layer: Layer,
    /// Of a river: 1 the Nile … 10 a stream.
    #[serde(default)]
    pub rank: u8,
    /// Of a border: `agreed` or `disputed`.
    #[serde(default)]
    pub status: String,
    /// Of a country: its ISO code.
    #[serde(default)]
    pub code: String,
}

/// A thing of the backdrop.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub(super) struct Feature {
    /// What it is.
    pub properties: Properties,
    /// Where it is.
    pub geometry: Geometry,
}

#[derive(Deserialize)]
struct Collection {
    features: Vec<Feature>,
}

/// The features of the finest level that covers what is seen.
pub(super) fn covering(visible: &Extent) -> Result<Vec<Feature>> {
    let covers = |b: &[f64; 4]| Extent { west: b[0], south: b[1], east: b[2], north: b[3] }.holds(visible);
    let level = LEVELS.iter().find(|level| covers(&level.2)).unwrap_or(&LEVELS[2]);
    parse(level.0, level.1)
}

/// The coarsest level, for the small map that shows where the large one lies.
pub(super) fn world() -> Result<Vec<Feature>> {
    parse(LEVELS[2].0, LEVELS[2].1)
}

/// Every country's ground.
pub(super) fn countries() -> Result<Vec<Feature>> {
    parse("countries.geojson", COUNTRIES)
}

fn parse(file: &str, text: &str) -> Result<Vec<Feature>> {
    let collection: Collection = serde_json::from_str(text).map_err(|error| {
        Error::data(
            format!("maps/basemap/{file}"),
            error.line(),
            error.to_string(),
            "run scripts/basemap.py again",
        )
    })?;
    Ok(collection.features)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_level_is_read_whole() {
        for (file, text, _) in LEVELS {
            let features = parse(file, text).expect("a level");
            assert!(features.len() > 100, "{file}");
            assert!(features.iter().all(|f| !f.geometry.lines().is_empty()));
        }
        assert!(countries().expect("countries").iter().all(|f| f.properties.code.len() == 2));
    }

    #[test]
    fn a_small_map_of_karabakh_gets_the_fine_level() {
        let near = Extent { west: 45.0, south: 39.0, east: 47.0, north: 41.0 };
        let far = Extent { west: 145.0, east: 147.0, ..near };
        let points =
            |e| covering(e).expect("a level").iter().map(|f| f.geometry.lines().len()).sum::<usize>();
        assert_ne!(points(&near), points(&far));
        assert_eq!(covering(&far).ok(), world().ok());
    }
}
