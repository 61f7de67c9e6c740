//! `yaqut incidents`: every incident.

use std::io::{self, IsTerminal, Write};

use yaqut::Coder;
use yaqut::event::{Account, rule};
use yaqut::fusion::{Merge, fuse, fuse_why};
use yaqut::incident::{Imprints, Incident};
use yaqut::layer::{Coding, Format, Layer, LayerInput, Schema, write_coded, write_incidents_csv};

use crate::Outcome;
use crate::args::{IncidentFormat, IncidentsArgs};
use crate::input::{each_report, gazetteer, lexicon, note};
use crate::output::{cell, fault, json_line, stdout, table};

/// Runs the command.
pub fn run(args: &IncidentsArgs) -> yaqut::Result<Outcome> {
    let (gazetteer, known) = gazetteer(&args.input.gazetteer)?;
    let (lexicon, actors) = lexicon(&args.input.actors)?;
    let coder = Coder::new(gazetteer, lexicon);
    let format = form(args.format);
    let mut out = stdout();
    let (mut all, mut imprints) = (Vec::new(), Imprints::default());
    let tally = each_report(&args.input, |report| {
        let incidents = if args.why {
            let (reading, account) = coder.account(report);
            tell_account(&report.id, &account);
            reading.incidents
        } else {
            coder.incidents(report)
        };
        if args.no_fuse && format == IncidentFormat::Jsonl {
            return incidents.iter().try_for_each(|i| json_line(&mut out, i)).map_err(fault);
        }
        all.extend(incidents);
        note(&mut imprints, report);
        Ok(())
    })?;
    if !args.no_fuse {
        let fusion = if args.why { fuse_why(all, &imprints) } else { fuse(all, &imprints) };
        if args.why {
            fusion.merges.iter().for_each(tell_why);
        }
        all = fusion.incidents;
    }
    write_all(&mut out, &all, &imprints, format)?;
    Ok(tally.outcome().max(known).max(actors))
}

/// The form asked for; else a table on a terminal and JSON lines in a pipe.
pub fn form(asked: Option<IncidentFormat>) -> IncidentFormat {
    let terminal = io::stdout().is_terminal();
    asked.unwrap_or(if terminal { IncidentFormat::Table } else { IncidentFormat::Jsonl })
}

/// What told an incident in a report, and what was left out by which rule. Offsets are code points of its text.
fn tell_account(report: &str, account: &Account) {
    for kept in &account.kept {
        let (start, end) = (kept.sentence.start, kept.sentence.end);
        let triggers: Vec<_> = kept.triggers.iter().map(|word| cell(word)).collect();
        let (kind, by) = (kept.kind.english(), cell(&kept.by));
        tell!("{} {start}–{end}: {kind} by {by}: told by {}", cell(report), triggers.join(", "));
    }
    for out in &account.left_out {
        let (start, end) = (out.sentence.start, out.sentence.end);
        let cue = out.cue.as_deref().map_or(String::new(), |cue| format!(" by {}", cell(cue)));
        let meaning = rule(out.rule).map_or("", |rule| rule.english);
        let (report, trigger) = (cell(report), cell(&out.trigger));
        tell!("{report} {start}–{end}: {trigger} left out: {}{cue} ({meaning})", out.rule);
    }
}

/// Why a record became one with another.
fn tell_why(merge: &Merge) {
    let reasons: Vec<String> =
        merge.reasons.iter().map(|(name, weight)| format!("{name} {weight:+.1}")).collect();
    tell!(
        "{} {} = {} ({:.2}): {}",
        merge.incident,
        cell(&merge.like),
        cell(&merge.report),
        merge.confidence,
        reasons.join(", ")
    );
}

/// Writes a table of the profession, and says what is not in it.
fn code(out: &mut impl Write, all: &[Incident], imprints: &Imprints, coding: Coding) -> io::Result<()> {
    let written = write_coded(&mut *out, coding, all, imprints)?;
    for (reason, count) in &written.left_out {
        tell!("yaqut: {count} of {} incidents left out: {reason}", all.len());
    }
    Ok(())
}

/// Writes incidents in any form.
pub fn write_all(
    out: &mut (impl Write + Send),
    incidents: &[Incident],
    imprints: &Imprints,
    format: IncidentFormat,
) -> yaqut::Result<()> {
    match format {
        IncidentFormat::Jsonl => incidents.iter().try_for_each(|i| json_line(&mut *out, i)),
        IncidentFormat::Json => serde_json::to_writer_pretty(&mut *out, incidents).map_err(Into::into),
        IncidentFormat::Csv => write_incidents_csv(&mut *out, incidents).map(|_| ()),
        IncidentFormat::Geojson => layer(out, incidents, Format::GeoJson),
        IncidentFormat::Geojsonl => layer(out, incidents, Format::GeoJsonLines),
        IncidentFormat::Geojsonseq => layer(out, incidents, Format::GeoJsonSequence),
        IncidentFormat::Kml => layer(out, incidents, Format::Kml),
        IncidentFormat::Table => writeln!(out, "{}", show(incidents)),
        IncidentFormat::Acled => code(out, incidents, imprints, Coding::Acled),
        IncidentFormat::Ucdp => code(out, incidents, imprints, Coding::Ucdp),
    }
    .and_then(|()| out.flush())
    .map_err(fault)
}

/// Writes incidents as a layer of points.
fn layer(out: &mut (impl Write + Send), incidents: &[Incident], format: Format) -> io::Result<()> {
    let input = LayerInput { incidents, ..LayerInput::default() };
    let features = || Layer::Incidents.features(&input);
    let mut sink = format.sink(out)?;
    sink.begin(&Schema::of(Layer::Incidents, features()))?;
    features().try_for_each(|feature| sink.write(&feature))?;
    sink.finish()
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
            reports(i),
        ]);
    }
    table
}

/// The reports of an incident: the first, and how many more.
fn reports(incident: &Incident) -> String {
    let first = cell(incident.reports.first().map_or("", String::as_str));
    match incident.reports.len() {
        0 | 1 => first,
        more => format!("{first} +{}", more - 1),
    }
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
