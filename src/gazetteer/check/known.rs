//! What the rules compare a row with: the gazetteer, the other tables, and how far countries reach.

use std::collections::{BTreeSet, HashMap};

use super::sheet::{Shape, Sheet};
use crate::gazetteer::{Gazetteer, Place, PlaceKind};
use crate::geo::Position;
use crate::text::fold::fold_key;

/// How far outside the settlements of its country a place may lie, in degrees: mountains and islands do.
const MARGIN: f64 = 3.0;

/// A row of a table of places, as far as others ask for it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Seen<'t> {
    pub file: &'t str,
    pub line: usize,
    pub id: &'t str,
    pub kind: PlaceKind,
    pub country: &'t str,
    pub position: Option<Position>,
}

pub(super) struct Known<'t> {
    pub gazetteer: &'t Gazetteer,
    /// The first row of each id.
    pub ids: HashMap<&'t str, Seen<'t>>,
    /// The rows that are not in the gazetteer, by folded name.
    pub names: HashMap<String, Vec<Seen<'t>>>,
    sources: BTreeSet<&'t str>,
    /// South, north, west, east of a country's settlements.
    boxes: HashMap<&'t str, (usize, [f64; 4])>,
}

impl<'t> Known<'t> {
    pub fn new(sheets: &[Sheet<'t>], gazetteer: &'t Gazetteer) -> Self {
        let mut known = Self {
            gazetteer,
            ids: HashMap::new(),
            names: HashMap::new(),
            sources: include_str!("../../../gazetteer/sources.tsv").lines().skip(1).map(key).collect(),
            boxes: boxes(gazetteer),
        };
        for sheet in sheets {
            match sheet.shape {
                Shape::Places => known.add(sheet),
                Shape::Sources => known.sources.extend(sheet.lines.iter().map(|line| line.cell(0))),
                _ => {}
            }
        }
        known
    }

    fn add(&mut self, sheet: &Sheet<'t>) {
        for line in &sheet.lines {
            let degrees = |at: usize| line.cell(at).parse::<f64>().ok();
            let position = degrees(6).zip(degrees(7)).and_then(|(lat, lon)| Position::new(lat, lon).ok());
            let seen = Seen {
                file: &sheet.table.file,
                line: line.number,
                id: line.cell(0),
                kind: PlaceKind::from_word(line.cell(1)).unwrap_or(PlaceKind::Other),
                country: line.cell(3),
                position,
            };
            self.ids.entry(seen.id).or_insert(seen);
            if self.gazetteer.by_id(seen.id).is_none() {
                for name in line.list(10).chain(line.list(12)) {
                    self.names.entry(fold_key(name)).or_default().push(seen);
                }
            }
        }
    }

    /// Whether some place has this id.
    pub fn has(&self, id: &str) -> bool {
        self.ids.contains_key(id) || self.gazetteer.by_id(id).is_some()
    }

    /// The place of the gazetteer with this id.
    pub fn place(&self, id: &str) -> Option<Place<'t>> {
        self.gazetteer.by_id(id).and_then(|number| self.gazetteer.place(number))
    }

    /// The country of the place with this id.
    pub fn country(&self, id: &str) -> Option<&'t str> {
        self.ids.get(id).map(|seen| seen.country).or_else(|| self.place(id).map(|place| place.country))
    }

    pub fn has_source(&self, key: &str) -> bool {
        self.sources.contains(key)
    }

    /// Whether a position may be in the country; of a country with hardly a settlement nothing is known.
    pub fn may_hold(&self, country: &str, lat: f64, lon: f64) -> bool {
        let Some((_, [south, north, west, east])) = self.boxes.get(country).filter(|row| row.0 > 1) else {
            return true;
        };
        (south - MARGIN..=north + MARGIN).contains(&lat) && (west - MARGIN..=east + MARGIN).contains(&lon)
    }
}

fn key(line: &str) -> &str {
    line.split('\t').next().unwrap_or_default()
}

fn boxes(gazetteer: &Gazetteer) -> HashMap<&str, (usize, [f64; 4])> {
    let mut boxes = HashMap::new();
    for place in gazetteer.places().filter(|place| place.source == "geonames") {
        let (lat, lon) = (place.position.lat(), place.position.lon());
        let (count, [south, north, west, east]) =
            boxes.entry(place.country).or_insert((0usize, [lat, lat, lon, lon]));
        *count += 1;
        (*south, *north) = (south.min(lat), north.max(lat));
        (*west, *east) = (west.min(lon), east.max(lon));
    }
    boxes
}
