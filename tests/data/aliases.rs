//! The aliases: other Arabic spellings of places.

use std::collections::BTreeMap;

use yaqut::gazetteer::{ALIAS_COLUMNS, Gazetteer, read_aliases};

use super::places;
use super::table::{Table, hold};

fn tables() -> Vec<Table> {
    let mut tables = Table::all("gazetteer");
    tables.retain(|table| table.path.starts_with("gazetteer/aliases"));
    assert!(!tables.is_empty(), "no table of aliases");
    tables
}

#[test]
fn an_alias_names_a_place_that_exists_once_and_in_arabic() {
    let (ids, tables, mut seen, mut faults) = (places::ids(), tables(), BTreeMap::new(), Vec::new());
    for table in &tables {
        assert_eq!(table.header, ALIAS_COLUMNS, "{}", table.path);
        for line in &table.lines {
            let (id, name) = (line.cell(0), line.cell(1));
            if !ids.contains(id) {
                faults.push(format!("{}: no place has the id `{id}`", line.at));
            }
            if let Some(first) = seen.insert((id, name), &line.at) {
                faults.push(format!("{}: `{id}` has `{name}` in {first} already", line.at));
            }
            let arabic = name.chars().any(|c| ('\u{0600}'..='\u{06FF}').contains(&c));
            if arabic == (line.cell(2) == "latin") {
                faults.push(format!("{}: `{name}` is not in the script of its kind", line.at));
            }
        }
    }
    hold(faults);
}

#[test]
fn a_place_has_one_preferred_name() {
    let (tables, mut seen, mut faults) = (tables(), BTreeMap::new(), Vec::new());
    let lines = tables.iter().flat_map(|table| &table.lines).filter(|line| line.cell(2) == "preferred");
    for line in lines {
        if let Some(first) = seen.insert(line.cell(0), &line.at) {
            faults.push(format!("{}: `{}` has one in {first}", line.at, line.cell(0)));
        }
    }
    hold(faults);
}

#[test]
fn the_program_reads_every_row_and_finds_the_place_by_it() {
    let gazetteer = Gazetteer::builtin();
    let mut faults = Vec::new();
    for table in tables() {
        let text =
            std::iter::once(table.header.clone()).chain(table.lines.iter().map(|line| line.cells.join("\t")));
        let (rows, errors) = read_aliases(&table.path, &text.collect::<Vec<_>>().join("\n"));
        faults.extend(errors.iter().map(ToString::to_string));
        for row in rows.iter().filter(|row| row.kind != "drop" && row.name.chars().count() > 1) {
            let found = gazetteer.named(&row.name);
            let named = found.iter().filter_map(|named| gazetteer.place(named.place));
            if !named.into_iter().any(|place| place.id == row.id) {
                faults.push(format!("{}: `{}` does not lead to `{}`", table.path, row.name, row.id));
            }
        }
    }
    hold(faults);
}
