//! Answers counted by a field.

use std::collections::BTreeMap;
use std::io::Write;

use serde::Serialize;
use yaqut::index::Certainty;
use yaqut::layer::Value;

use super::Found;
use crate::args::IncidentFormat as Format;
use crate::incidents::form;
use crate::output::{align_right, cell, fault, json_line, table};

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

/// Writes the counts, the greatest first; of days and months in their order.
pub fn write(
    out: &mut impl Write,
    found: &[Found],
    field: &str,
    format: Option<Format>,
) -> yaqut::Result<()> {
    let mut counts: BTreeMap<Option<String>, Count> = BTreeMap::new();
    for one in found {
        let value = value(one, field);
        let count = counts.entry(value.clone()).or_insert_with(|| Count { value, ..Count::default() });
        let hit = &one.answer.hit;
        count.count += 1;
        count.certain += u64::from(hit.certainty == Certainty::Certain);
        count.killed_low += one.answer.incident().and_then(|i| i.killed_low).map_or(0, u64::from);
        let nearest = count.nearest_km.unwrap_or(f64::INFINITY).min(hit.distance_km);
        count.nearest_km = Some((nearest * 1000.0).round() / 1000.0);
    }
    let mut rows: Vec<Count> = counts.into_values().collect();
    if !matches!(field, "day" | "month" | "year") {
        rows.sort_by_key(|row| std::cmp::Reverse(row.count));
    }
    match form(format) {
        Format::Table => writeln!(out, "{}", show(&rows, field)).map_err(fault),
        Format::Jsonl => rows.iter().try_for_each(|row| json_line(&mut *out, row)).map_err(fault),
        Format::Json => serde_json::to_writer_pretty(&mut *out, &rows).map_err(|error| fault(error.into())),
        Format::Csv => csv(out, &rows).map_err(fault),
        other => Err(yaqut::Error::Parameter {
            parameter: "--format",
            value: format!("{other:?}").to_lowercase(),
            reason: "is not a form of counts; use table, jsonl, json or csv".into(),
        }),
    }
}

/// What an answer has in a field; days by their first, a month and a year from it.
fn value(one: &Found, field: &str) -> Option<String> {
    let day = || one.answer.hit.spot.days.map(|days| days.0.to_string());
    match field {
        "day" => day(),
        "month" => Some(day()?.get(..7)?.to_owned()),
        "year" => Some(day()?.get(..4)?.to_owned()),
        "site" => one.site_name.clone().or_else(|| one.site.clone()),
        "type" => Some(one.answer.hit.spot.kind.word().to_owned()),
        "status" => Some(one.answer.hit.spot.status.word().to_owned()),
        _ => {
            let feature = one.feature();
            let value = feature.get(field);
            (*value != Value::Null).then(|| value.to_string())
        }
    }
}

fn show(rows: &[Count], field: &str) -> comfy_table::Table {
    let mut table = table(&[field, "records", "certain", "killed, at least", "nearest km"]);
    for row in rows {
        table.add_row(vec![
            cell(row.value.as_deref().unwrap_or("–")),
            row.count.to_string(),
            row.certain.to_string(),
            row.killed_low.to_string(),
            row.nearest_km.map_or(String::new(), |km| format!("{km:.1}")),
        ]);
    }
    align_right(&mut table, &[1, 2, 3, 4]);
    table
}

fn csv(out: &mut impl Write, rows: &[Count]) -> std::io::Result<()> {
    let features: Vec<_> = rows
        .iter()
        .map(|row| yaqut::layer::Feature {
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
    yaqut::layer::write_features_csv(out, &features).map(|_| ())
}

fn whole(number: u64) -> Value<'static> {
    Value::Integer(i64::try_from(number).unwrap_or(i64::MAX))
}
