//! Dumps of GeoNames: `allCountries.txt`, `XX.txt`, `cities500.txt`; 19 columns, tabs, no header.
//!
//! The columns are those of <https://download.geonames.org/export/dump/readme.txt>.

use std::path::Path;

use super::super::row::Row;
use super::cell::{people, position};
use super::intake::{Fault, Intake};
use super::lines::each_line;
use super::{kinds, names};
use crate::error::Result;

/// How many columns a line has.
pub const COLUMNS: usize = 19;

/// Reads a dump.
pub fn read(path: &Path, intake: &mut Intake<'_>) -> Result<()> {
    each_line(path, intake, |intake, line| {
        let (number, mut row, code) = match parse(line, !intake.awaits_names()) {
            Ok(parsed) => parsed,
            Err(fault) => return Ok(Err(fault)),
        };
        if let Some(place) = intake.take(&mut row, &code)?
            && intake.awaits_names()
        {
            intake.remember(number, place);
        }
        Ok(Ok(()))
    })
}

/// The id of GeoNames, the place, and its class and code. `with_names`: with the names whose languages are not told.
fn parse(line: &str, with_names: bool) -> Result<(u32, Row, String), Fault> {
    let mut cells = [""; COLUMNS];
    let mut count = 0;
    for cell in line.split('\t') {
        if let Some(slot) = cells.get_mut(count) {
            *slot = cell;
        }
        count += 1;
    }
    if count != COLUMNS {
        return Err(Fault::new(
            format!("has {count} columns of {COLUMNS}"),
            "take the dump as GeoNames gives it, or name the columns of a table with --from table",
        ));
    }
    let [id, name, ascii, alternates, lat, lon, class, code, country, _, admin1, admin2, ..] = cells;
    let number: u32 = id
        .parse()
        .map_err(|_| Fault::new(format!("id `{id}` is no number"), "take the dump as GeoNames gives it"))?;
    let position = position(lat, lon)?;
    let population = people(cells[14]).unwrap_or(0);
    let code = format!("{class}.{code}");
    let sort = kinds::sort("geonames", &code, population).unwrap_or_default();
    let country = if country.len() == 2 { country } else { "" };
    let (region, district) = (unit(&[country, admin1]), unit(&[country, admin1, admin2]));
    let (id, admin1, admin2) = match &*code {
        "A.PCLI" | "A.PCLD" | "A.PCLS" | "A.PCLF" | "A.PCLIX" | "A.TERR" if !country.is_empty() => {
            (country.to_owned(), String::new(), String::new())
        }
        "A.ADM1" if !region.is_empty() => (region, String::new(), String::new()),
        "A.ADM2" if !district.is_empty() => (district, region, String::new()),
        _ => (format!("gn{id}"), region, district),
    };
    let mut row = Row { admin1, admin2, ..sort.row(id, country.to_owned(), position, population) };
    for name in [name, ascii] {
        names::add_untagged(&mut row, name);
    }
    if with_names {
        alternates.split(',').for_each(|name| names::add_untagged(&mut row, name));
    }
    if row.en.is_empty() && row.ar.is_empty() {
        ascii.clone_into(&mut row.en);
    }
    if row.en.is_empty() && row.ar.is_empty() {
        return Err(Fault::new("has no name", "fill in the column name"));
    }
    Ok((number, row, code))
}

/// The id of an administrative unit in ours, from its codes; empty where one of them is unknown.
fn unit(codes: &[&str]) -> String {
    let unknown = codes.iter().any(|code| code.is_empty() || code.bytes().all(|byte| byte == b'0'));
    if unknown || codes.iter().any(|code| code.contains(char::is_whitespace)) {
        return String::new();
    }
    codes.join(".")
}

#[cfg(test)]
mod tests {
    use super::super::super::place::{FEATURES, PlaceKind};
    use super::*;

    fn line(name: &str, alternates: &str, code: &str, admin: &str) -> String {
        let (class, code) = code.split_once('.').expect("class and code");
        format!(
            "586523\t{name}\t{name}\t{alternates}\t40.34\t46.93\t{class}\t{code}\tAZ\t\t{admin}\t\t\t60000\t\t5\tAsia/Baku\t2020-01-01"
        )
    }

    #[test]
    fn a_town_with_names_of_no_told_language() {
        let names = "Terter,Tərtər,Тертер,ترتر,تەرتەر,تارتار,https://x.org/1,巴库";
        let (number, row, code) = parse(&line("Tartar", names, "P.PPLA", "12\t"), true).expect("good");
        assert_eq!((number, &*row.id, &*row.admin1, &*code), (586_523, "gn586523", "AZ.12", "P.PPLA"));
        assert_eq!((row.kind, row.population), (PlaceKind::City, 60_000));
        assert_eq!((&*row.en, &*row.ar), ("Tartar", ""));
        assert_eq!(row.aliases, ["ترتر", "تارتار"]);
        assert_eq!(row.latin[..3], ["Terter", "Tərtər", "Тертер"]);
    }

    #[test]
    fn in_an_arab_country_the_first_arabic_name_is_the_name() {
        let line = line("Tartus", "طرطوس,Tartous,طرطوص", "P.PPL", "05\t").replace("\tAZ\t", "\tSY\t");
        let (_, row, _) = parse(&line, true).expect("good");
        assert_eq!((&*row.ar, row.aliases), ("طرطوس", vec!["طرطوص".to_owned()]));
    }

    #[test]
    fn units_have_the_ids_that_places_name_as_their_parents() {
        let id = |code, admin| parse(&line("X Y", "", code, admin), false).expect("good").1;
        assert_eq!((&*id("A.ADM1", "12\t").id, &*id("A.ADM1", "12\t").admin1), ("AZ.12", ""));
        assert_eq!((&*id("A.ADM2", "12\t7").id, &*id("A.ADM2", "12\t7").admin1), ("AZ.12.7", "AZ.12"));
        assert_eq!((&*id("A.PCLI", "00\t").id, &*id("A.PCLI", "00\t").admin1), ("AZ", ""));
        assert_eq!((&*id("P.PPLX", "00\t").id, &*id("P.PPLX", "00\t").admin1), ("gn586523", ""));
        assert_eq!(FEATURES[usize::from(id("S.AIRP", "\t").feature)], "airport");
    }

    #[test]
    fn a_line_that_is_none_says_what_it_lacks() {
        assert_eq!(parse("a\tb", true).expect_err("bad").reason, "has 2 columns of 19");
        let far = line("X Y", "", "P.PPL", "\t").replace("40.34", "95");
        assert!(parse(&far, true).expect_err("bad").reason.contains("95"));
    }
}
