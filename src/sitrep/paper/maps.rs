//! The maps of the report and the symbols of its tables: one map with a number at each mark, where incidents lie far
//! apart one of each region, and where there is enough, small ones by week or by type.

use std::collections::{BTreeMap, BTreeSet};

use crate::Result;
use crate::calendar::monday;
use crate::geo::distance_km;
use crate::incident::{Incident, IncidentType, Status};
use crate::sitrep::words::Words;
use crate::snapshot::{self, By, Options, Theme};

/// The room between the margins, in millimetres.
const WIDTH: f64 = 178.0;
const DPI: f64 = 300.0;
/// The height of the legend's letters, in points.
const LETTERS: f64 = 7.2;
/// Fewer incidents than this need no small maps.
const ENOUGH: usize = 6;
/// More small maps than this are not drawn.
const MOST: usize = 12;
/// What small maps ask for in height, in millimetres: a row of two, a row of three, the scale under them, their legend.
const ROWS: (f64, f64) = (52.0, 37.0);
const SCALE: f64 = 12.0;
const LEGEND: f64 = 96.0;

/// Incidents nearer to one another than this are of one region, in kilometres.
const REGION: f64 = 250.0;
/// At most so many regions have a map of their own.
const REGIONS: usize = 4;

/// The maps, and who has which number on them.
#[derive(Debug, Default)]
pub(super) struct Maps {
    /// The pictures by their names.
    pub files: BTreeMap<String, Vec<u8>>,
    /// The large maps' names: where the incidents lie far apart, one of all and then one of each region.
    pub maps: Vec<String>,
    /// The small maps.
    pub series: Option<Series>,
    /// The number of an incident's mark, by its id.
    pub numbers: BTreeMap<String, usize>,
}

/// Small maps side by side.
#[derive(Debug)]
pub(super) struct Series {
    /// The picture's name.
    pub file: String,
    /// What each is of.
    pub by: By,
    /// Whether they show the region with the most incidents and no other.
    pub region: bool,
}

/// Draws them; none where no incident has a position. Of the symbols all that the tables need, and these.
pub(super) fn of(incidents: &[Incident], signs: &[Sign], words: Words) -> Result<Maps> {
    let placed: Vec<&Incident> = incidents.iter().filter(|i| i.position().is_some()).collect();
    let mut maps = Maps::default();
    let theme = Theme::default();
    let own = incidents.iter().map(|i| (i.kind, i.status, i.is_area()));
    let plain = incidents.iter().map(|i| (i.kind, Status::Reported, false));
    for (kind, status, hollow) in own.chain(plain).chain(signs.iter().copied()) {
        let draw = || snapshot::draw(&snapshot::sign(kind, status, hollow, &theme, words.0)).into_bytes();
        maps.files.entry(sign_name(kind, status, hollow)).or_insert_with(draw);
    }
    if placed.is_empty() {
        return Ok(maps);
    }
    let regions = regions(&placed);
    let told: BTreeSet<&str> = regions.iter().flatten().map(|i| i.id.as_str()).collect();
    // The map of all numbers what no map of a region shows.
    let mut draw = |of: &[Incident], height: f64, only: &dyn Fn(&Incident) -> bool| -> Result<()> {
        let from = maps.numbers.values().max().map_or(1, |last| last + 1);
        let (scene, numbers) = snapshot::numbered(of, &page(height, words), from, only)?;
        maps.numbers.extend(numbers);
        let name = format!("map-{}.pdf", maps.maps.len());
        maps.files.insert(name.clone(), snapshot::pdf(&[scene], DPI)?);
        maps.maps.push(name);
        Ok(())
    };
    draw(incidents, height(&placed), &|i| !told.contains(i.id.as_str()))?;
    for region in &regions {
        let own: Vec<Incident> = region.iter().map(|i| (*i).clone()).collect();
        draw(&own, height(region), &|_| true)?;
    }
    // Of regions far from one another small maps would show dots alone, so they are of the one with the most.
    let region = regions.first().filter(|region| region.len() * 2 > placed.len());
    let shown = region.unwrap_or(&placed);
    if let Some((by, many)) = groups(shown) {
        let own: Vec<Incident> = shown.iter().map(|i| (*i).clone()).collect();
        let small = snapshot::series(&own, &page(tall(many), words), by)?;
        let file = "series.pdf".to_owned();
        maps.files.insert(file.clone(), snapshot::pdf(&[small], DPI)?);
        maps.series = Some(Series { file, by, region: region.is_some() });
    }
    Ok(maps)
}

/// The regions that are worth a map of their own, those with the most incidents: none where all is one region.
fn regions<'a>(placed: &[&'a Incident]) -> Vec<Vec<&'a Incident>> {
    let mut regions: Vec<Vec<&Incident>> = Vec::new();
    for incident in placed {
        let Some(at) = incident.position() else { continue };
        let near = |region: &Vec<&Incident>| {
            region.iter().filter_map(|i| i.position()).any(|p| distance_km(p, at) < REGION)
        };
        // What an incident is near to becomes one region with it.
        let (mut one, rest): (Vec<_>, Vec<_>) = regions.into_iter().partition(near);
        let mut joined: Vec<&Incident> = one.drain(..).flatten().collect();
        joined.push(*incident);
        regions = rest;
        regions.push(joined);
    }
    if regions.len() < 2 {
        return Vec::new();
    }
    regions.retain(|region| region.len() > 1);
    regions.sort_by_key(|region| (std::cmp::Reverse(region.len()), region.first().map(|i| i.id.clone())));
    regions.truncate(REGIONS);
    regions
}

/// A type, a status, and whether the place is known only roughly.
pub(super) type Sign = (IncidentType, Status, bool);

/// What the symbol of a type and a status is called.
pub(super) fn sign_name(kind: IncidentType, status: Status, hollow: bool) -> String {
    format!("{kind}-{status}{}.svg", if hollow { "-hollow" } else { "" })
}

/// A picture of so many millimetres in height that stands between the margins.
fn page(height: f64, words: Words) -> Options {
    let pixels = |mm: f64| (mm / 25.4 * DPI).round();
    Options {
        width: pixels(WIDTH) as u32,
        height: pixels(height) as u32,
        lang: words.0,
        dpi: DPI,
        unit: Some(LETTERS / 72.0 * DPI / 12.5),
        bare: true,
        ..Options::default()
    }
}

/// A height in millimetres that suits the shape of what is shown.
fn height(placed: &[&Incident]) -> f64 {
    let points = || placed.iter().filter_map(|i| i.position());
    let ends = |of: fn(crate::geo::Position) -> f64| {
        points().map(of).fold((f64::MAX, f64::MIN), |(low, high), v| (low.min(v), high.max(v)))
    };
    let ((south, north), (west, east)) = (ends(|p| p.lat()), ends(|p| p.lon()));
    let wide = (east - west).min(360.0) * ((south + north) / 2.0).to_radians().cos();
    match wide / (north - south).max(0.1) {
        ratio if ratio > 1.6 => 100.0,
        ratio if ratio < 0.8 => 118.0,
        _ => 112.0,
    }
}

/// What small maps are worth drawing, and how many that makes.
fn groups(placed: &[&Incident]) -> Option<(By, usize)> {
    let days = || placed.iter().filter_map(|i| i.date_start);
    let weeks = days().map(monday).collect::<BTreeSet<_>>().len();
    let types = placed.iter().map(|i| i.kind).collect::<BTreeSet<_>>().len();
    let (by, many) = match (weeks, types) {
        (2..=MOST, _) => (By::Week, weeks),
        (_, 2..) => (By::Type, types.min(MOST)),
        _ => return None,
    };
    (placed.len() >= ENOUGH).then_some((by, many))
}

/// The height in millimetres of so many small maps: beside the legend there is room for three in a row.
fn tall(many: usize) -> f64 {
    let rows =
        if many == 2 || many == 4 { ROWS.0 * (many / 2) as f64 } else { ROWS.1 * many.div_ceil(3) as f64 };
    (rows + SCALE).max(LEGEND)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sitrep::figures::tests::incident;

    #[test]
    fn what_lies_far_apart_has_a_map_of_its_own() {
        let at = |id: &str, lat: f64, lon: f64| incident(&format!(r#""id":"{id}","lat":{lat},"lon":{lon}"#));
        let list = [
            at("a", 40.0, 46.0),
            at("b", 15.0, 32.0),
            at("c", 40.5, 47.0),
            at("d", 15.5, 32.5),
            at("e", 50.0, 30.0),
        ];
        let ids = |list: &[&Incident]| -> Vec<Vec<String>> {
            regions(list).iter().map(|region| region.iter().map(|i| i.id.clone()).collect()).collect()
        };
        assert_eq!(ids(&list.iter().collect::<Vec<_>>()), [["a", "c"], ["b", "d"]]);
        assert!(ids(&[&list[0], &list[2]]).is_empty());
    }
}
