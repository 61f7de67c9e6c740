//! `yaqut mentions`: every toponym with its place.

use std::io::Write;

use yaqut::Coder;
use yaqut::layer::{mention_feature, write_features, write_mentions_csv};
use yaqut::mention::Mention;

use crate::Outcome;
use crate::args::{Format, ReadArgs};
use crate::input::{each_report, gazetteer, lexicon};
use crate::output::{align_right, cell, fault, form, json_line, stdout, table};

/// Runs the command.
pub fn run(args: &ReadArgs) -> yaqut::Result<Outcome> {
    let (gazetteer, known) = gazetteer(&args.input.gazetteer)?;
    let (lexicon, actors) = lexicon(&args.input.actors)?;
    let coder = Coder::new(gazetteer, lexicon);
    let format = form(args.format);
    let mut out = stdout();
    let mut all: Vec<Mention> = Vec::new();
    let tally = each_report(&args.input, |report| {
        let reading = if args.facilities { coder.facilities(report) } else { coder.read(report) };
        if args.why {
            for (mention, why) in reading.mentions.iter().zip(&reading.reasons) {
                let reasons: Vec<String> =
                    why.iter().map(|(name, weight)| format!("{name} {weight:+.1}")).collect();
                tell!(
                    "{} {}-{} {}: {}",
                    mention.report,
                    mention.start,
                    mention.end,
                    mention.text,
                    reasons.join(", ")
                );
            }
        }
        match format {
            Format::Jsonl => reading.mentions.iter().try_for_each(|m| json_line(&mut out, m)).map_err(fault),
            _ => {
                all.extend(reading.mentions);
                Ok(())
            }
        }
    })?;
    match format {
        Format::Jsonl => Ok(()),
        Format::Json => serde_json::to_writer_pretty(&mut out, &all).map_err(Into::into),
        Format::Csv => write_mentions_csv(&mut out, &all).map(|_| ()),
        Format::Geojson => write_features(&mut out, all.iter().map(mention_feature)).map(|_| ()),
        Format::Table => writeln!(out, "{}", show(&all)),
    }
    .and_then(|()| out.flush())
    .map_err(fault)?;
    Ok(tally.outcome().max(known).max(actors))
}

fn show(mentions: &[Mention]) -> comfy_table::Table {
    let mut table = table(&[
        "report", "span", "text", "place", "kind", "country", "lat", "lon", "role", "match", "conf.",
    ]);
    for m in mentions {
        let word = |value: &Option<String>| cell(value.as_deref().unwrap_or("–"));
        let degrees = |value: Option<f64>| value.map_or("–".to_owned(), |v| format!("{v:.3}"));
        let serial = |value: &dyn erased::Word| value.word();
        table.add_row(vec![
            cell(&m.report),
            format!("{}–{}", m.start, m.end),
            cell(&m.text),
            word(&m.name_en),
            word(&m.kind),
            word(&m.country),
            degrees(m.lat),
            degrees(m.lon),
            serial(&m.role),
            m.matched.map_or("–".to_owned(), |x| serial(&x)),
            format!("{:.2}", m.confidence),
        ]);
    }
    align_right(&mut table, &[6, 7, 10]);
    table
}

/// The words of enumerations, as they stand in JSON.
mod erased {
    use yaqut::mention::{Match, Role};

    pub trait Word {
        fn word(&self) -> String;
    }

    impl Word for Role {
        fn word(&self) -> String {
            format!("{self:?}").to_lowercase()
        }
    }

    impl Word for Match {
        fn word(&self) -> String {
            format!("{self:?}").to_lowercase()
        }
    }
}
