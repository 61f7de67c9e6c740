//! `yaqut nearby`: what happened round a place, nearest first.

use std::io::Write;

use serde::Serialize;
use yaqut::incident::{Imprints, Incident, IncidentType};
use yaqut::index::{Certainty, Hit, Index, Query, parse_km, parse_position};
use yaqut::layer::read_incidents;

use crate::Outcome;
use crate::args::{IncidentFormat as Format, NearbyArgs};
use crate::incidents::{figure, form, write_all};
use crate::input::gazetteer;
use crate::output::{align_right, cell, fault, json_line, stdout, table};
use crate::place::position;

/// Runs the command.
pub fn run(args: &NearbyArgs) -> yaqut::Result<Outcome> {
    let incidents = read_incidents(&args.layer)?;
    let mut known = Outcome::Done;
    let at = match (&args.at, &args.place) {
        (Some(text), _) => parse_position(text)?,
        (None, Some(name)) => {
            let (gazetteer, outcome) = gazetteer(&args.gazetteer)?;
            known = outcome;
            position(gazetteer, name)?
        }
        (None, None) => parse_position("")?,
    };
    let query = Query {
        radius_km: args.radius.as_deref().map(parse_km).transpose()?,
        limit: args.limit,
        since: args.since,
        until: args.until,
        types: args.types.iter().map(|word| kind(word)).collect::<yaqut::Result<_>>()?,
        ..Query::default()
    };
    let hits = Index::new(&incidents).nearby(at, &query);
    let mut out = stdout();
    match form(args.format) {
        Format::Jsonl => {
            rows(&incidents, &hits).try_for_each(|row| json_line(&mut out, &row)).map_err(fault)?
        }
        Format::Json => {
            let all: Vec<_> = rows(&incidents, &hits).collect();
            serde_json::to_writer_pretty(&mut out, &all).map_err(|error| fault(error.into()))?;
        }
        Format::Table => writeln!(out, "{}", show(&incidents, &hits)).map_err(fault)?,
        format => {
            let found: Vec<Incident> =
                hits.iter().filter_map(|hit| record(&incidents, hit).cloned()).collect();
            write_all(&mut out, &found, &Imprints::default(), format)?;
        }
    }
    out.flush().map_err(fault)?;
    if hits.is_empty() {
        tell!("yaqut: nothing there; widen --radius or the dates");
    }
    Ok(known)
}

/// The incident of a hit.
fn record<'i>(incidents: &'i [Incident], hit: &Hit) -> Option<&'i Incident> {
    incidents.get(usize::try_from(hit.spot.record).ok()?)
}

fn kind(word: &str) -> yaqut::Result<IncidentType> {
    IncidentType::from_word(word).ok_or_else(|| {
        let words: Vec<&str> = IncidentType::ALL.iter().map(|kind| kind.word()).collect();
        yaqut::Error::Parameter {
            parameter: "--type",
            value: word.to_owned(),
            reason: format!("is no type; use one of {}", words.join(" ")),
        }
    })
}

/// A hit as a record: the distance first, then the incident's fields.
#[derive(Serialize)]
struct Row<'i> {
    distance_km: f64,
    bearing: f64,
    direction: Option<&'static str>,
    certainty: &'static str,
    #[serde(flatten)]
    incident: &'i Incident,
}

impl<'i> Row<'i> {
    fn new(incidents: &'i [Incident], hit: &Hit) -> Option<Self> {
        Some(Self {
            distance_km: (hit.distance_km * 1000.0).round() / 1000.0,
            bearing: (hit.bearing * 10.0).round() / 10.0,
            direction: hit.compass.map(|c| c.sign()),
            certainty: hit.certainty.word(),
            incident: record(incidents, hit)?,
        })
    }
}

fn rows<'i>(incidents: &'i [Incident], hits: &'i [Hit]) -> impl Iterator<Item = Row<'i>> {
    hits.iter().filter_map(|hit| Row::new(incidents, hit))
}

fn show(incidents: &[Incident], hits: &[Hit]) -> comfy_table::Table {
    let mut table = table(&["km", "bearing", "", "date", "type", "place", "", "killed", "injured", "status"]);
    for hit in hits {
        let Some(i) = record(incidents, hit) else { continue };
        let about = if hit.certainty == Certainty::Possible { "≈" } else { "" };
        table.add_row(vec![
            format!("{about}{:.1}", hit.distance_km),
            format!("{:.0}°", hit.bearing),
            hit.compass.map_or(String::new(), |c| format!("{} {}", c.sign(), cell(c.arabic()))),
            i.date_start.map_or("?".to_owned(), |d| d.to_string()),
            i.kind.english().to_owned(),
            cell(i.place_as_written.as_deref().unwrap_or("–")),
            cell(i.place_en.as_deref().unwrap_or("–")),
            figure(i.killed_low, i.killed_high),
            figure(i.injured_low, i.injured_high),
            i.status.english().to_owned(),
        ]);
    }
    align_right(&mut table, &[0, 1]);
    table
}
