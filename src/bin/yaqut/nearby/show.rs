//! Answers as a table on a terminal.

use comfy_table::Table;
use yaqut::incident::Incident;
use yaqut::index::{Certainty, Hit};

use super::Found;
use crate::incidents::figure;
use crate::output::{align_right, cell, table};

/// The table of answers: of incidents what they say, of other records what they are called.
pub fn table_of(found: &[Found]) -> Table {
    let sites = found.iter().any(|one| one.site.is_some());
    let incidents = found.iter().all(|one| one.answer.incident().is_some());
    let mut heads = if sites { vec!["site"] } else { Vec::new() };
    heads.extend(["km", "bearing", "", "date", "type"]);
    heads.extend_from_slice(if incidents {
        &["place", "", "killed", "injured", "status"]
    } else {
        &["name"]
    });
    let mut table = table(&heads);
    for one in found {
        let mut row = Vec::new();
        if sites {
            let name = one.site_name.as_deref().or(one.site.as_deref());
            row.push(cell(name.unwrap_or("–")));
        }
        row.extend(placing(&one.answer.hit));
        match one.answer.incident().filter(|_| incidents) {
            Some(incident) => row.extend(told(incident)),
            None => {
                let hit = &one.answer.hit;
                row.push(hit.spot.days.map_or("–".to_owned(), |days| days.0.to_string()));
                row.push(hit.spot.kind.english().to_owned());
                row.push(cell(one.answer.title().as_deref().unwrap_or("–")));
            }
        }
        table.add_row(row);
    }
    let first = usize::from(sites);
    align_right(&mut table, &[first, first + 1]);
    table
}

fn placing(hit: &Hit) -> [String; 3] {
    let about = if hit.certainty == Certainty::Possible { "≈" } else { "" };
    [
        format!("{about}{:.1}", hit.distance_km),
        format!("{:.0}°", hit.bearing),
        hit.compass.map_or(String::new(), |c| format!("{} {}", c.sign(), cell(c.arabic()))),
    ]
}

fn told(i: &Incident) -> [String; 7] {
    [
        i.date_start.map_or("?".to_owned(), |d| d.to_string()),
        i.kind.english().to_owned(),
        cell(i.place_as_written.as_deref().unwrap_or("–")),
        cell(i.place_en.as_deref().unwrap_or("–")),
        figure(i.killed_low, i.killed_high),
        figure(i.injured_low, i.injured_high),
        i.status.english().to_owned(),
    ]
}
