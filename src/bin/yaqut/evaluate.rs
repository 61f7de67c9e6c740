//! `yaqut evaluate`: how good mentions and incidents are, against right answers.

use std::collections::BTreeSet;
use std::io::Write;

use comfy_table::presets::UTF8_HORIZONTAL_ONLY;
use comfy_table::{LineStyle, Table};
use yaqut::Coder;
use yaqut::evaluate::{Answers, Calibration, Gold, GoldReport, GoldTweet, Score, Section, Value, evaluate};
use yaqut::fusion::fuse;
use yaqut::incident::Imprints;

use crate::Outcome;
use crate::args::{EvaluateArgs, Format};
use crate::input::{each_report, gazetteer, lexicon, note};
use crate::output::{align_right, cell, fault, form, json_line, no_form, stdout, table};

/// Runs the command.
pub fn run(args: &EvaluateArgs) -> yaqut::Result<Outcome> {
    let format = form(args.format);
    if matches!(format, Format::Csv | Format::Geojson) {
        return Err(no_form(format, "evaluate; use table, json or jsonl"));
    }
    let (gold, faults) = Gold::read(&args.gold)?;
    faults.iter().for_each(|fault| tell!("yaqut: {fault}"));
    let (answers, outcome) = match &gold {
        _ if args.mentions.is_some() || args.incidents.is_some() => saved(args)?,
        Gold::Reports(reports) => read(args, reports)?,
        Gold::Tweets(tweets) => {
            if !args.input.reports.is_empty() {
                tell!("yaqut: the reports are not read: {} has the texts itself", args.gold.display());
            }
            let (gazetteer, known) = gazetteer(&args.input.gazetteer)?;
            let (lexicon, actors) = lexicon(&args.input.actors)?;
            (read_tweets(tweets, &Coder::new(gazetteer, lexicon)), known.max(actors))
        }
    };
    let score = evaluate(&gold, &answers);
    if args.verbose {
        score.findings.iter().for_each(|finding| tell!("{}", cell(&finding.to_string())));
    }
    write(&score, format).map_err(fault)?;
    let bad = if faults.is_empty() { Outcome::Done } else { Outcome::Partly };
    Ok(outcome.max(bad))
}

/// The answers that were saved before.
fn saved(args: &EvaluateArgs) -> yaqut::Result<(Answers, Outcome)> {
    let (mut answers, mut outcome) = (Answers::default(), Outcome::Done);
    if let Some(path) = &args.mentions {
        for fault in answers.read_mentions(path)? {
            tell!("yaqut: {fault}");
            outcome = Outcome::Partly;
        }
    }
    if let Some(path) = &args.incidents {
        answers.read_incidents(path)?;
    }
    Ok((answers, outcome))
}

/// Our own reading of the reports.
fn read(args: &EvaluateArgs, gold: &[GoldReport]) -> yaqut::Result<(Answers, Outcome)> {
    if args.input.reports.is_empty() {
        return Err(yaqut::Error::Parameter {
            parameter: "REPORTS",
            value: String::new(),
            reason: "are missing; name the files that the gold is of, or give --mentions and --incidents"
                .into(),
        });
    }
    let (gazetteer, known) = gazetteer(&args.input.gazetteer)?;
    let (lexicon, actors) = lexicon(&args.input.actors)?;
    let coder = Coder::new(gazetteer, lexicon);
    let mut answers = Answers::default();
    let (mut incidents, mut imprints) = (Vec::new(), Imprints::default());
    let mut seen = BTreeSet::new();
    let tally = each_report(&args.input, |report| {
        let reading = coder.read(report);
        answers.add_mentions(reading.mentions);
        incidents.extend(reading.incidents);
        note(&mut imprints, report);
        seen.insert(yaqut::evaluate::report_name(&report.id));
        Ok(())
    })?;
    answers.add_incidents(fuse(incidents, &imprints).incidents);
    let lost: Vec<&str> =
        gold.iter().map(|report| report.id.as_str()).filter(|id| !seen.contains(*id)).collect();
    if let Some(first) = lost.first() {
        tell!("yaqut: {} reports of the gold were not read and count as empty, such as {first}", lost.len());
    }
    Ok((answers, tally.outcome().max(known).max(actors)))
}

/// Our own reading of tweets, and the places of their gold spans.
fn read_tweets(tweets: &[GoldTweet], coder: &Coder<'_>) -> Answers {
    let mut answers = Answers::default();
    for tweet in tweets {
        let report = tweet.report();
        let placed = tweet.mentions.iter().any(|mention| mention.place.is_some());
        // Where gold has no places it marks hospitals and bridges beside towns.
        let read = if placed { Coder::read } else { Coder::facilities };
        answers.add_mentions(read(coder, &report).mentions);
        if placed {
            answers.add_given(&tweet.id, coder.locate(&report, &tweet.spans()));
        }
    }
    answers
}

fn write(score: &Score, format: Format) -> std::io::Result<()> {
    let mut out = stdout();
    match format {
        Format::Table => {
            for section in score.sections.iter().filter(|section| !section.figures.is_empty()) {
                writeln!(out, "{}\n", show(section))?;
            }
            for (name, calibration) in &score.calibrations {
                writeln!(out, "{}\n{}\n", confidences(name, calibration), summary(calibration))?;
            }
        }
        Format::Json => {
            serde_json::to_writer_pretty(&mut out, score)?;
            writeln!(out)?;
        }
        _ => json_line(&mut out, score)?,
    }
    out.flush()
}

/// A section as a table; the columns of rates are left out where no figure has any.
fn show(section: &Section) -> Table {
    let rates = section.figures.iter().any(|figure| matches!(figure.value, Value::Rates(_)));
    let mut table = match rates {
        true => table(&[section.title, "f1 / share", "precision", "recall", ""]),
        false => table(&[section.title, "", ""]),
    };
    for figure in &section.figures {
        let parts = match figure.value {
            Value::Rates(rates) => [rates.f1, rates.precision, rates.recall].map(|rate| share(Some(rate))),
            Value::Share(value) => [share(value), String::new(), String::new()],
            Value::Count(count) => [count.to_string(), String::new(), String::new()],
        };
        let columns = if rates { 3 } else { 1 };
        let name = [figure.name.to_string()].into_iter();
        table.add_row(name.chain(parts.into_iter().take(columns)).chain([figure.about.to_string()]));
    }
    align_right(&mut table, if rates { &[1, 2, 3] } else { &[1] });
    dense(table)
}

/// The table of tenths; those without an answer are left out.
fn confidences(name: &str, calibration: &Calibration) -> Table {
    let mut table = table(&[&name.replace('_', " "), "answers", "confidence", "right"]);
    for bin in calibration.bins.iter().filter(|bin| bin.n > 0) {
        table.add_row(vec![
            format!("{:.1}–{:.1}", bin.from, bin.to),
            bin.n.to_string(),
            share(bin.confidence),
            share(bin.right),
        ]);
    }
    align_right(&mut table, &[1, 2, 3]);
    dense(table)
}

/// The table without lines between its rows, since a row is one figure.
fn dense(mut table: Table) -> Table {
    table.load_style(UTF8_HORIZONTAL_ONLY.row_separator(LineStyle::none()));
    table
}

fn summary(calibration: &Calibration) -> String {
    let Calibration { ece, above_90, above_90_n, n, .. } = calibration;
    format!(
        " expected calibration error {} of {n} answers; above 0.9 right {} of {above_90_n}",
        share(*ece),
        share(*above_90)
    )
}

/// A share with three digits.
fn share(value: Option<f64>) -> String {
    value.map_or("–".to_owned(), |value| format!("{value:.3}"))
}
