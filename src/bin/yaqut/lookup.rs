//! `yaqut lookup`: what the gazetteer knows of a name, best first, with the reason for each hit.

use std::io::Write;

use serde::Serialize;
use yaqut::gazetteer::{Gazetteer, Hit, lookup};
use yaqut::geo::{Position, distance_km};
use yaqut::index::parse_position;

use crate::Outcome;
use crate::args::{Format, LookupArgs};
use crate::input::gazetteer;
use crate::output::{align_right, cell, fault, form, json_line, stdout, table};

/// Runs the command.
pub fn run(args: &LookupArgs) -> yaqut::Result<Outcome> {
    let (gazetteer, known) = gazetteer(&args.gazetteer)?;
    let near = args.near.as_deref().map(|text| position(gazetteer, text, &[])).transpose()?;
    let countries: Vec<String> = args.country.iter().map(|code| code.trim().to_uppercase()).collect();
    let mut out = stdout();
    let format = form(args.format);
    let mut found = false;
    let mut all = Vec::new();
    for name in &args.names {
        let hits = lookup(gazetteer, name, &countries, near);
        found |= !hits.is_empty();
        if hits.is_empty() {
            tell!("yaqut: `{name}`: no such name; try another spelling, or add the place with --gazetteer");
        }
        for hit in hits.into_iter().take(args.limit) {
            let row = Row::new(gazetteer, name, &hit);
            if format == Format::Jsonl {
                json_line(&mut out, &row).map_err(fault)?;
            } else {
                all.push(row);
            }
        }
    }
    match format {
        Format::Jsonl => Ok(()),
        Format::Json => serde_json::to_writer_pretty(&mut out, &all).map_err(Into::into),
        Format::Table if !found => Ok(()),
        Format::Table => writeln!(out, "{}", show(&all)),
        Format::Csv => csv_of(&all).and_then(|table| out.write_all(&table)),
        Format::Geojson => {
            return Err(yaqut::Error::Parameter {
                parameter: "--format",
                value: "geojson".into(),
                reason: "is not a form of lookup; use table, jsonl, json or csv".into(),
            });
        }
    }
    .and_then(|()| out.flush())
    .map_err(fault)?;
    Ok(if found { known } else { Outcome::Nothing })
}

fn csv_of(rows: &[Row]) -> std::io::Result<Vec<u8>> {
    let mut table = csv::Writer::from_writer(Vec::new());
    rows.iter().try_for_each(|row| table.serialize(row))?;
    table.into_inner().map_err(|error| error.into_error())
}

/// A position given as figures, or as a name of the gazetteer.
pub fn position(gazetteer: &Gazetteer, text: &str, countries: &[String]) -> yaqut::Result<Position> {
    if let Ok(position) = parse_position(text) {
        return Ok(position);
    }
    let hits = lookup(gazetteer, text, countries, None);
    let first = hits.first().and_then(|hit| gazetteer.place(hit.place));
    // The district round the town is no other answer.
    let other = first.and_then(|first| {
        let places = hits.iter().skip(1).filter_map(|hit| gazetteer.place(hit.place));
        places.into_iter().find(|place| distance_km(place.position, first.position) > 25.0)
    });
    if let (Some(first), Some(second)) = (first, other) {
        tell!(
            "yaqut: `{text}` is taken for {} ({} {}); also known: {} ({})",
            first.name(),
            first.en,
            first.country,
            second.en,
            second.country
        );
    }
    first.map(|place| place.position).ok_or_else(|| yaqut::Error::Parameter {
        parameter: "place",
        value: text.to_owned(),
        reason: "is neither a position nor a name that the gazetteer knows; try another spelling or LAT,LON"
            .into(),
    })
}

/// One hit as a flat record.
#[derive(Serialize)]
struct Row {
    query: String,
    place_id: String,
    name: String,
    name_en: String,
    kind: &'static str,
    country: String,
    admin1: Option<String>,
    lat: f64,
    lon: f64,
    population: u32,
    #[serde(rename = "match")]
    matched: &'static str,
    source: String,
}

impl Row {
    fn new(gazetteer: &Gazetteer, query: &str, hit: &Hit) -> Self {
        let place = gazetteer.place(hit.place);
        let text =
            |f: &dyn Fn(&yaqut::gazetteer::Place<'_>) -> String| place.as_ref().map(f).unwrap_or_default();
        Self {
            query: query.to_owned(),
            place_id: text(&|p| p.id.to_owned()),
            name: text(&|p| p.name().to_owned()),
            name_en: text(&|p| p.en.to_owned()),
            kind: place.map_or("other", |p| p.kind.word()),
            country: text(&|p| p.country.to_owned()),
            admin1: place.and_then(|p| gazetteer.name_of(p.admin1)),
            lat: place.map_or(0.0, |p| p.position.lat()),
            lon: place.map_or(0.0, |p| p.position.lon()),
            population: place.map_or(0, |p| p.population),
            matched: hit.how,
            source: text(&|p| p.source.to_owned()),
        }
    }
}

fn show(rows: &[Row]) -> comfy_table::Table {
    let mut table =
        table(&["name", "", "kind", "country", "admin", "lat", "lon", "people", "match", "id", "source"]);
    for row in rows {
        table.add_row(vec![
            cell(&row.name),
            cell(&row.name_en),
            row.kind.to_owned(),
            row.country.clone(),
            cell(row.admin1.as_deref().unwrap_or("–")),
            format!("{:.4}", row.lat),
            format!("{:.4}", row.lon),
            if row.population > 0 { row.population.to_string() } else { "–".to_owned() },
            row.matched.to_owned(),
            row.place_id.clone(),
            row.source.clone(),
        ]);
    }
    align_right(&mut table, &[5, 6, 7]);
    table
}
