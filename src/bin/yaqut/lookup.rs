//! `yaqut lookup`: what the gazetteer knows of a name, best first, with the reason for each hit.

use std::io::Write;

use serde::{Serialize, Serializer};
use yaqut::gazetteer::{Gazetteer, Hints, Hit, PlaceKind, lookup};

use crate::Outcome;
use crate::args::{Format, LookupArgs};
use crate::input::gazetteer;
use crate::output::{align_right, cell, fault, form, json_line, no_form, stdout, table};
use crate::place::{codes, position, units};

/// Runs the command.
pub fn run(args: &LookupArgs) -> yaqut::Result<Outcome> {
    let (gazetteer, known) = gazetteer(&args.gazetteer)?;
    let hints = hints(gazetteer, args)?;
    let mut out = stdout();
    let format = form(args.format);
    let mut found = false;
    let mut all = Vec::new();
    for name in &args.names {
        let hits = lookup(gazetteer, name, &hints);
        found |= !hits.is_empty();
        if hits.is_empty() {
            tell!("yaqut: `{name}`: no such name; try another spelling, or add the place with --gazetteer");
        }
        for hit in hits.into_iter().take(args.limit) {
            let row = Row::new(gazetteer, name, hit, args.why);
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
        Format::Geojson => return Err(no_form(format, "lookup; use table, jsonl, json or csv")),
    }
    .and_then(|()| out.flush())
    .map_err(fault)?;
    Ok(if found { known } else { Outcome::Nothing })
}

fn hints(gazetteer: &Gazetteer, args: &LookupArgs) -> yaqut::Result<Hints> {
    let countries = codes(gazetteer, &args.country)?;
    let kind = |word: &String| {
        PlaceKind::from_word(word).ok_or_else(|| {
            let words: Vec<&str> = PlaceKind::ALL.iter().map(|row| row.1).collect();
            let reason = format!("is no kind of place; use one of {}", words.join(" "));
            yaqut::Error::Parameter { parameter: "--kind", value: word.clone(), reason }
        })
    };
    Ok(Hints {
        units: args.admin.as_deref().map_or(Ok(Vec::new()), |name| units(gazetteer, name, &countries))?,
        kinds: args.kind.iter().map(kind).collect::<yaqut::Result<_>>()?,
        near: args.near.as_deref().map(|text| position(gazetteer, text)).transpose()?,
        countries,
        expected: None,
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
    confidence: f64,
    source: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    why: Option<Why>,
}

/// The reasons of a hit: an object from reason to weight, in the order in which they were found.
struct Why(Vec<(&'static str, f64)>);

impl Serialize for Why {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer
            .collect_map(self.0.iter().map(|(reason, weight)| (reason, (weight * 100.0).round() / 100.0)))
    }
}

impl Why {
    fn text(&self) -> String {
        let reasons: Vec<String> =
            self.0.iter().map(|(reason, weight)| format!("{reason} {weight:+.1}")).collect();
        reasons.join(", ")
    }
}

impl Row {
    fn new(gazetteer: &Gazetteer, query: &str, hit: Hit, why: bool) -> Self {
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
            admin1: place.and_then(|p| gazetteer.name_of(p.admin1).map(str::to_owned)),
            lat: place.map_or(0.0, |p| p.position.lat()),
            lon: place.map_or(0.0, |p| p.position.lon()),
            population: place.map_or(0, |p| p.population),
            matched: hit.how,
            confidence: (hit.confidence * 1000.0).round() / 1000.0,
            source: text(&|p| p.source.to_owned()),
            why: why.then_some(Why(hit.why)),
        }
    }

    fn cells(&self) -> Vec<String> {
        vec![
            self.query.clone(),
            self.place_id.clone(),
            self.name.clone(),
            self.name_en.clone(),
            self.kind.to_owned(),
            self.country.clone(),
            self.admin1.clone().unwrap_or_default(),
            self.lat.to_string(),
            self.lon.to_string(),
            self.population.to_string(),
            self.matched.to_owned(),
            self.confidence.to_string(),
            self.source.clone(),
        ]
    }
}

/// The columns of the CSV form; `why` comes last where it is asked for.
const COLUMNS: [&str; 13] = [
    "query",
    "place_id",
    "name",
    "name_en",
    "kind",
    "country",
    "admin1",
    "lat",
    "lon",
    "population",
    "match",
    "confidence",
    "source",
];

fn csv_of(rows: &[Row]) -> std::io::Result<Vec<u8>> {
    let mut table = csv::Writer::from_writer(Vec::new());
    let why = rows.iter().any(|row| row.why.is_some());
    table.write_record(COLUMNS.iter().copied().chain(why.then_some("why")))?;
    for row in rows {
        table.write_record(row.cells().into_iter().chain(row.why.as_ref().map(Why::text)))?;
    }
    table.into_inner().map_err(|error| error.into_error())
}

fn show(rows: &[Row]) -> comfy_table::Table {
    let why = rows.iter().any(|row| row.why.is_some());
    let heads = ["name", "", "kind", "country", "admin", "lat", "lon", "people", "match", "conf.", "id"];
    let last = if why { "why" } else { "source" };
    let mut table = table(&[heads.as_slice(), &[last]].concat());
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
            format!("{:.2}", row.confidence),
            row.place_id.clone(),
            row.why.as_ref().map_or_else(|| row.source.clone(), Why::text),
        ]);
    }
    align_right(&mut table, &[5, 6, 7, 9]);
    table
}
