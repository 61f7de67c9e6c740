//! `yaqut gazetteer stats`: what the gazetteer counts.

use std::io::Write;
use std::path::PathBuf;

use clap::Args as ClapArgs;
use serde::Serialize;
use yaqut::gazetteer::{Count, Stats, is_packed, stats, verify};

use crate::Outcome;
use crate::args::Format;
use crate::input::gazetteer;
use crate::output::{align_right, fault, form, json_line, no_form, stdout, table};
use crate::place::codes;

#[derive(Debug, ClapArgs)]
pub struct StatsArgs {
    /// Only places of these countries, by code or name: AZ,AM
    #[arg(long, value_delimiter = ',', value_name = "CODES")]
    pub country: Vec<String>,
    /// The form of the output: a table on a terminal, jsonl in a pipe
    #[arg(long, value_enum)]
    pub format: Option<Format>,
    /// A table of further places, in the form of gazetteer/README.md
    #[arg(long, value_name = "FILE.tsv")]
    pub gazetteer: Vec<PathBuf>,
}

/// Runs the command.
pub fn run(args: &StatsArgs) -> yaqut::Result<Outcome> {
    // Every name of a packed file is read: its checksums come first.
    for path in &args.gazetteer {
        if is_packed(path)? {
            verify(path)?;
        }
    }
    let (gazetteer, known) = gazetteer(&args.gazetteer)?;
    let stats = stats(gazetteer, &codes(gazetteer, &args.country)?);
    let rows = rows(&stats);
    let mut out = stdout();
    match form(args.format) {
        Format::Table => show(&stats, &rows, &mut out),
        Format::Jsonl => rows.iter().try_for_each(|row| json_line(&mut out, row)),
        Format::Json => serde_json::to_writer_pretty(&mut out, &rows).map_err(Into::into),
        Format::Csv => csv_of(&rows).and_then(|table| out.write_all(&table)),
        format @ Format::Geojson => return Err(no_form(format, "stats; use table, jsonl, json or csv")),
    }
    .and_then(|()| out.flush())
    .map_err(fault)?;
    Ok(known)
}

/// A group of places as a flat record.
#[derive(Serialize)]
struct Row {
    by: &'static str,
    key: String,
    places: usize,
    arabic: usize,
    arabic_share: Option<f64>,
    names: usize,
    ambiguous: usize,
}

fn rows(stats: &Stats) -> Vec<Row> {
    let row = |by: &'static str, key: &str, count: &Count| Row {
        by,
        key: key.to_owned(),
        places: count.places,
        arabic: count.arabic,
        arabic_share: (count.places > 0)
            .then(|| (count.arabic as f64 / count.places as f64 * 1000.0).round() / 1000.0),
        names: count.names,
        ambiguous: count.ambiguous,
    };
    let mut rows = vec![row("all", "", &stats.all)];
    let mut group = |by: &'static str, counts: Vec<(&str, &Count)>| {
        let mut counts = counts;
        counts.sort_by(|a, b| b.1.places.cmp(&a.1.places).then(a.0.cmp(b.0)));
        rows.extend(counts.into_iter().map(|(key, count)| row(by, key, count)));
    };
    group("kind", stats.kinds.iter().map(|(key, count)| (*key, count)).collect());
    group("source", stats.sources.iter().map(|(key, count)| (key.as_str(), count)).collect());
    group("country", stats.countries.iter().map(|(key, count)| (key.as_str(), count)).collect());
    rows
}

fn csv_of(rows: &[Row]) -> std::io::Result<Vec<u8>> {
    let mut table = csv::Writer::from_writer(Vec::new());
    rows.iter().try_for_each(|row| table.serialize(row))?;
    table.into_inner().map_err(|error| error.into_error())
}

/// How many countries the table shows.
const SHOWN: usize = 20;

fn show(stats: &Stats, rows: &[Row], out: &mut impl Write) -> std::io::Result<()> {
    let mut table = table(&["by", "", "places", "in arabic", "share", "names", "ambiguous"]);
    let mut countries = 0;
    for row in rows {
        countries += usize::from(row.by == "country");
        if countries > SHOWN {
            break;
        }
        table.add_row(vec![
            row.by.to_owned(),
            if row.key.is_empty() { "–".to_owned() } else { row.key.clone() },
            row.places.to_string(),
            row.arabic.to_string(),
            row.arabic_share.map_or("–".to_owned(), |share| format!("{:.0} %", share * 100.0)),
            row.names.to_string(),
            row.ambiguous.to_string(),
        ]);
    }
    align_right(&mut table, &[2, 3, 4, 5, 6]);
    writeln!(out, "{table}")?;
    let more = stats.countries.len().saturating_sub(SHOWN);
    if more > 0 {
        writeln!(out, "and {more} countries more; --format csv shows all")?;
    }
    writeln!(
        out,
        "{} different names after folding, {} of them of places more than 25 km apart",
        stats.keys, stats.ambiguous_keys
    )
}
