//! `yaqut incidents`: every incident.

use std::io::Write;

use yaqut::incident::Incident;
use yaqut::layer::{Layer, LayerInput, write_features, write_incidents_csv};

use crate::Outcome;
use crate::args::{Format, ReadArgs};
use crate::input::{each_report, gazetteer, lexicon};
use crate::output::{cell, fault, form, json_line, stdout, table};

/// Runs the command.
pub fn run(args: &ReadArgs) -> yaqut::Result<Outcome> {
    let (gazetteer, known) = gazetteer(&args.input.gazetteer)?;
    let (lexicon, actors) = lexicon(&args.input.actors)?;
    let format = form(args.format);
    let mut out = stdout();
    let mut all: Vec<Incident> = Vec::new();
    let tally = each_report(&args.input, |report| {
        let reading = yaqut::read_with(report, gazetteer, lexicon);
        match format {
            Format::Jsonl => reading.incidents.iter().try_for_each(|i| json_line(&mut out, i)).map_err(fault),
            _ => {
                all.extend(reading.incidents);
                Ok(())
            }
        }
    })?;
    write_all(&mut out, &all, format)?;
    Ok(tally.outcome().max(known).max(actors))
}

/// Writes incidents in any form but JSON lines, which are written as they come.
pub fn write_all(out: &mut impl Write, incidents: &[Incident], format: Format) -> yaqut::Result<()> {
    match format {
        Format::Jsonl => Ok(()),
        Format::Json => serde_json::to_writer_pretty(&mut *out, incidents).map_err(Into::into),
        Format::Csv => write_incidents_csv(&mut *out, incidents).map(|_| ()),
        Format::Geojson => {
            let input = LayerInput { incidents, places: &[], boundary: &|_| None };
            write_features(&mut *out, Layer::Incidents.features(&input)).map(|_| ())
        }
        Format::Table => writeln!(out, "{}", show(incidents)),
    }
    .and_then(|()| out.flush())
    .map_err(fault)
}

fn show(incidents: &[Incident]) -> comfy_table::Table {
    let mut table = table(&["date", "type", "place", "", "killed", "injured", "status", "says", "report"]);
    for i in incidents {
        let date = match (i.date_start, i.date_end) {
            (Some(a), Some(b)) if a != b => format!("{a} – {b}"),
            (Some(a), _) => a.to_string(),
            _ => "?".to_owned(),
        };
        let word = |value: &Option<String>| cell(value.as_deref().unwrap_or("–"));
        table.add_row(vec![
            date,
            i.kind.english().to_owned(),
            word(&i.place_as_written),
            word(&i.place_en),
            figure(i.killed_low, i.killed_high),
            figure(i.injured_low, i.injured_high),
            i.status.english().to_owned(),
            word(&i.claimed_by),
            cell(i.reports.first().map_or("", String::as_str)),
        ]);
    }
    table
}

/// A toll as people write it: 3, 3–5, 3+.
pub fn figure(low: Option<u32>, high: Option<u32>) -> String {
    match (low, high) {
        (None, _) => "–".to_owned(),
        (Some(low), None) => format!("{low}+"),
        (Some(low), Some(high)) if low == high => low.to_string(),
        (Some(low), Some(high)) => format!("{low}–{high}"),
    }
}
