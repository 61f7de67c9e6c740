//! Answers as a table on a terminal.

use yaqut::incident::Incident;
use yaqut::index::{Certainty, Hit};

use super::Found;
use crate::args::Language;
use crate::grid::grid;
use crate::incidents::figure;
use crate::output::cell;
use crate::words::Words;

/// The table of answers: of incidents what they say, of other records what they are called.
pub fn table_of(found: &[Found], words: Words) -> String {
    let sites = found.iter().any(|one| one.site.is_some());
    let incidents = found.iter().all(|one| one.answer.incident().is_some());
    let mut heads = if sites { vec!["site"] } else { Vec::new() };
    heads.extend(["km", "bearing", "", "date", "type"]);
    heads.extend_from_slice(if incidents {
        &["place", "", "killed", "injured", "status"]
    } else {
        &["name"]
    });
    let heads = heads.into_iter().map(|head| words.heading(head)).collect();
    let row = |one: &Found| {
        let mut row = Vec::new();
        if sites {
            let name = one.site_name.as_deref().or(one.site.as_deref());
            row.push(cell(name.unwrap_or("–")));
        }
        let hit = &one.answer.hit;
        row.extend(placing(hit, words));
        match one.answer.incident().filter(|_| incidents) {
            Some(incident) => row.extend(told(incident, words)),
            None => {
                row.push(hit.spot.days.map_or("–".to_owned(), |days| days.0.to_string()));
                row.push(cell(&words.kind(hit.spot.kind)));
                row.push(cell(one.answer.title().as_deref().unwrap_or("–")));
            }
        }
        row
    };
    let first = usize::from(sites);
    grid(heads, found.iter().map(row).collect(), &[first, first + 1], words.reads_from_right())
}

fn placing(hit: &Hit, words: Words) -> [String; 3] {
    let about = if hit.certainty == Certainty::Possible { "≈" } else { "" };
    let compass = hit.compass.map_or(String::new(), |compass| match words.0 {
        Language::Ar => cell(compass.arabic()),
        Language::En => compass.sign().to_owned(),
        Language::Both => format!("{} {}", compass.sign(), cell(compass.arabic())),
    });
    [format!("{about}{:.1}", hit.distance_km), format!("{:.0}°", hit.bearing), compass]
}

fn told(i: &Incident, words: Words) -> [String; 7] {
    [
        i.date_start.map_or("?".to_owned(), |d| d.to_string()),
        cell(&words.kind(i.kind)),
        cell(i.place_as_written.as_deref().unwrap_or("–")),
        cell(other_name(i, words)),
        figure(i.killed_low, i.killed_high),
        figure(i.injured_low, i.injured_high),
        cell(&words.status(i.status)),
    ]
}

/// The other name of a place: in English the English one; in Arabic the gazetteer's, where the report has another.
fn other_name(i: &Incident, words: Words) -> &str {
    match words.0 {
        Language::Ar => {
            i.place.as_deref().filter(|name| i.place_as_written.as_deref() != Some(name)).unwrap_or("")
        }
        Language::En | Language::Both => i.place_en.as_deref().unwrap_or("–"),
    }
}
