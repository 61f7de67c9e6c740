//! Answers counted by a field.

use std::collections::BTreeMap;
use std::io::Write;

use serde::Serialize;
use yaqut::incident::{IncidentType, Status};
use yaqut::index::{Certainty, Hit};
use yaqut::layer::{Feature, Value, write_features_csv};

use super::Found;
use crate::args::IncidentFormat as Format;
use crate::grid::grid;
use crate::incidents::form;
use crate::output::{cell, fault, json_line};
use crate::words::Words;

/// How many answers have one value of the field.
#[derive(Debug, Default, Serialize)]
struct Count {
    value: Option<String>,
    /// All of them.
    count: u64,
    /// Those that lie within the radius certainly.
    certain: u64,
    /// The sum of the lowest figures of the killed.
    killed_low: u64,
    /// The least distance.
    nearest_km: Option<f64>,
}

/// Answers on their way to being counted.
pub struct Summary<'a> {
    field: &'a str,
    counts: BTreeMap<Option<String>, Count>,
}

impl<'a> Summary<'a> {
    /// Nothing yet.
    pub fn by(field: &'a str) -> Self {
        Self { field, counts: BTreeMap::new() }
    }

    /// Whether the index knows the field itself, so that no record need be read.
    pub fn is_indexed(&self) -> bool {
        matches!(self.field, "type" | "status" | "day" | "month" | "year" | "site")
    }

    /// Counts a hit of the index, of the site of this name.
    pub fn add_hit(&mut self, hit: &Hit, site: Option<&str>) {
        self.add(hit, indexed(hit, site, self.field));
    }

    /// Counts an answer.
    pub fn add_found(&mut self, one: &Found) {
        let hit = &one.answer.hit;
        let value = if self.is_indexed() {
            indexed(hit, one.site_name.as_deref().or(one.site.as_deref()), self.field)
        } else {
            let feature = one.feature();
            let value = feature.get(self.field);
            (*value != Value::Null).then(|| value.to_string())
        };
        self.add(hit, value);
    }

    fn add(&mut self, hit: &Hit, value: Option<String>) {
        let count = self.counts.entry(value).or_default();
        count.count += 1;
        count.certain += u64::from(hit.certainty == Certainty::Certain);
        count.killed_low += hit.spot.killed_low.map_or(0, u64::from);
        count.nearest_km = Some(count.nearest_km.unwrap_or(f64::INFINITY).min(hit.distance_km));
    }

    /// Writes the counts, the greatest first; of days and months in their order.
    pub fn write(self, out: &mut impl Write, format: Option<Format>, words: Words) -> yaqut::Result<()> {
        let field = self.field;
        let row = |(value, count): (Option<String>, Count)| {
            let nearest_km = count.nearest_km.map(|km| (km * 1000.0).round() / 1000.0);
            Count { value, nearest_km, ..count }
        };
        let mut rows: Vec<Count> = self.counts.into_iter().map(row).collect();
        if !matches!(field, "day" | "month" | "year") {
            rows.sort_by_key(|row| std::cmp::Reverse(row.count));
        }
        match form(format) {
            Format::Table => writeln!(out, "{}", show(&rows, field, words)).map_err(fault),
            Format::Jsonl => rows.iter().try_for_each(|row| json_line(&mut *out, row)).map_err(fault),
            Format::Json => {
                serde_json::to_writer_pretty(&mut *out, &rows).map_err(|error| fault(error.into()))
            }
            Format::Csv => csv(out, &rows).map_err(fault),
            other => Err(yaqut::Error::Parameter {
                parameter: "--format",
                value: format!("{other:?}").to_lowercase(),
                reason: "is not a form of counts; use table, jsonl, json or csv".into(),
            }),
        }
    }
}

/// What the index knows of a hit in a field; days by their first, a month and a year from it.
fn indexed(hit: &Hit, site: Option<&str>, field: &str) -> Option<String> {
    let day = || hit.spot.days.map(|days| days.0.to_string());
    match field {
        "day" => day(),
        "month" => Some(day()?.get(..7)?.to_owned()),
        "year" => Some(day()?.get(..4)?.to_owned()),
        "site" => site.map(str::to_owned),
        "type" => Some(hit.spot.kind.word().to_owned()),
        _ => Some(hit.spot.status.word().to_owned()),
    }
}

fn show(rows: &[Count], field: &str, words: Words) -> String {
    let heads = ["records", "certain", "killed_least", "nearest"].map(|head| words.word(head));
    let heads = std::iter::once(words.heading(field)).chain(heads).collect();
    let label = |value: &str| match field {
        "type" => IncidentType::from_word(value).map(|kind| words.either(kind.arabic(), value)),
        "status" => Status::from_word(value).map(|status| words.either(status.arabic(), value)),
        _ => None,
    };
    let row = |row: &Count| {
        let value = row.value.as_deref().unwrap_or("–");
        vec![
            cell(&label(value).unwrap_or_else(|| value.to_owned())),
            row.count.to_string(),
            row.certain.to_string(),
            row.killed_low.to_string(),
            row.nearest_km.map_or(String::new(), |km| format!("{km:.1}")),
        ]
    };
    grid(heads, rows.iter().map(row).collect(), &[1, 2, 3, 4], words.reads_from_right())
}

fn csv(out: &mut impl Write, rows: &[Count]) -> std::io::Result<()> {
    let features: Vec<_> = rows
        .iter()
        .map(|row| Feature {
            geometry: None,
            properties: vec![
                ("value", row.value.as_deref().map_or(Value::Null, Value::from)),
                ("count", whole(row.count)),
                ("certain", whole(row.certain)),
                ("killed_low", whole(row.killed_low)),
                ("nearest_km", Value::real(row.nearest_km, 3)),
            ],
        })
        .collect();
    write_features_csv(out, &features).map(|_| ())
}

fn whole(number: u64) -> Value<'static> {
    Value::Integer(i64::try_from(number).unwrap_or(i64::MAX))
}
