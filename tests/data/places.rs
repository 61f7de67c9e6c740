//! The places: what `gazetteer/README.md` says of their columns.

use std::collections::{BTreeMap, BTreeSet};

use yaqut::gazetteer::{FEATURES, PLACE_COLUMNS, PlaceKind};

use super::table::{Line, Table, hold};

const ID: usize = 0;
const KIND: usize = 1;
const FEATURE: usize = 2;
const COUNTRY: usize = 3;
const ADMIN: [usize; 2] = [4, 5];
const LAT: usize = 6;
const LON: usize = 7;
const RADIUS: usize = 8;
const POPULATION: usize = 9;
const AR: usize = 10;
const EN: usize = 11;
const ALIASES: usize = 12;
const LATIN: usize = 13;
const SOURCE: usize = 14;

/// How far outside the settlements of its country a place may lie, in degrees: mountains and islands do.
const MARGIN: f64 = 3.0;

/// The tables of places.
pub fn tables() -> Vec<Table> {
    ["gazetteer/packages", "gazetteer/places"].iter().flat_map(|folder| Table::all(folder)).collect()
}

/// The ids of all places.
pub fn ids() -> BTreeSet<String> {
    tables().iter().flat_map(|table| &table.lines).map(|line| line.cell(ID).to_owned()).collect()
}

/// Checks each place with `law`, which names what is wrong.
fn each(law: impl Fn(&Line) -> Option<String>) {
    let tables = tables();
    let lines = tables.iter().flat_map(|table| &table.lines);
    hold(lines.filter_map(|line| law(line).map(|fault| format!("{}: {fault}", line.at))).collect());
}

fn number(line: &Line, at: usize) -> f64 {
    line.cell(at).parse().unwrap_or(f64::NAN)
}

fn is_arabic(c: char) -> bool {
    matches!(c, '\u{0600}'..='\u{06FF}' | '\u{0750}'..='\u{077F}' | '\u{FB50}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}')
}

#[test]
fn the_header_is_the_one_that_the_program_reads() {
    for table in tables() {
        assert_eq!(table.header, PLACE_COLUMNS, "{}", table.path);
    }
}

#[test]
fn an_id_is_unique_over_all_files_and_tells_where_it_comes_from() {
    let (tables, mut seen, mut faults) = (tables(), BTreeMap::new(), Vec::new());
    for line in tables.iter().flat_map(|table| &table.lines) {
        let id = line.cell(ID);
        if let Some(first) = seen.insert(id, &line.at) {
            faults.push(format!("{}: `{id}` stands in {first} already", line.at));
        }
        let unit = |id: &str| {
            let (country, rest) = id.split_once('.').unwrap_or((id, "-"));
            country.len() == 2
                && country.bytes().all(|b| b.is_ascii_uppercase())
                && rest.bytes().all(|b| b.is_ascii_alphanumeric() || b"-.".contains(&b))
        };
        let geonames = |id: &str| !id.is_empty() && id.bytes().all(|b| b.is_ascii_digit());
        let ours = |id: &str| id.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
        if !(id.strip_prefix("gn").is_some_and(geonames)
            || id.strip_prefix("yq-").is_some_and(ours)
            || unit(id))
        {
            faults.push(format!("{}: `{id}` is no id", line.at));
        }
    }
    hold(faults);
}

#[test]
fn what_the_packages_give_is_sorted_by_id() {
    for table in Table::all("gazetteer/packages") {
        let ids: Vec<_> = table.lines.iter().map(|line| line.cell(ID)).collect();
        assert!(ids.is_sorted(), "{}", table.path);
    }
}

#[test]
fn a_kind_and_a_feature_are_known_words() {
    each(|line| {
        let known = PlaceKind::from_word(line.cell(KIND)).is_some() && FEATURES.contains(&line.cell(FEATURE));
        (!known).then(|| format!("`{}` `{}`", line.cell(KIND), line.cell(FEATURE)))
    });
}

#[test]
fn a_number_is_in_its_range() {
    each(|line| {
        let digits = |at: usize| line.cell(at).is_empty() || line.cell(at).parse::<u32>().is_ok();
        let good = number(line, LAT).abs() <= 90.0
            && number(line, LON).abs() <= 180.0
            && (line.cell(RADIUS).is_empty() || (0.1..=6000.0).contains(&number(line, RADIUS)))
            && digits(POPULATION);
        (!good).then(|| format!("{:?}", &line.cells[LAT..=POPULATION]))
    });
}

#[test]
fn a_source_is_explained() {
    let sources = Table::all("gazetteer").into_iter().find(|table| table.path.ends_with("sources.tsv"));
    let sources = sources.expect("gazetteer/sources.tsv");
    let keys: BTreeSet<_> = sources.lines.iter().map(|line| line.cell(0)).collect();
    each(|line| (!keys.contains(line.cell(SOURCE))).then(|| format!("source `{}`", line.cell(SOURCE))));
}

#[test]
fn a_country_and_a_parent_exist() {
    let ids = ids();
    each(|line| {
        let known = |at: usize| line.cell(at).is_empty() || ids.contains(line.cell(at));
        let stray = [COUNTRY, ADMIN[0], ADMIN[1]].into_iter().find(|at| !known(*at))?;
        Some(format!("no place has the id `{}`", line.cell(stray)))
    });
}

#[test]
fn a_name_is_in_the_script_of_its_column_and_stands_once() {
    each(|line| {
        let (ar, en) = (line.cell(AR), line.cell(EN));
        let arabic: Vec<_> = line.list(AR).chain(line.list(ALIASES)).collect();
        let latin: Vec<_> = line.list(EN).chain(line.list(LATIN)).collect();
        if ar.is_empty() && en.is_empty() || ar.contains('|') || en.contains('|') {
            return Some(format!("has no name, or several in one cell: `{ar}` `{en}`"));
        }
        if let Some(name) = arabic.iter().find(|name| !name.chars().any(is_arabic)) {
            return Some(format!("`{name}` has no Arabic letter"));
        }
        if let Some(name) = latin.iter().find(|name| name.chars().any(is_arabic)) {
            return Some(format!("`{name}` has Arabic letters"));
        }
        let unique: BTreeSet<_> = arabic.iter().collect();
        (unique.len() < arabic.len()).then(|| format!("a name twice: {arabic:?}"))
    });
}

#[test]
fn a_place_lies_in_its_country() {
    let mut boxes: BTreeMap<String, (usize, [f64; 4])> = BTreeMap::new();
    let tables = tables();
    let settlements =
        tables.iter().flat_map(|table| &table.lines).filter(|line| line.cell(SOURCE) == "geonames");
    for line in settlements {
        let (lat, lon) = (number(line, LAT), number(line, LON));
        let (count, [south, north, west, east]) =
            boxes.entry(line.cell(COUNTRY).to_owned()).or_insert((0, [lat, lat, lon, lon]));
        *count += 1;
        (*south, *north) = (south.min(lat), north.max(lat));
        (*west, *east) = (west.min(lon), east.max(lon));
    }
    each(|line| {
        // One settlement (of Antarctica) tells nothing of the extent.
        let (_, [south, north, west, east]) =
            boxes.get(line.cell(COUNTRY)).filter(|(count, _)| *count > 1)?;
        let inside = (south - MARGIN..=north + MARGIN).contains(&number(line, LAT))
            && (west - MARGIN..=east + MARGIN).contains(&number(line, LON));
        (!inside).then(|| format!("{}, {} is not in {}", line.cell(LAT), line.cell(LON), line.cell(COUNTRY)))
    });
}
