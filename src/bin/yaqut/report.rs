//! `yaqut report`: a situation report as one HTML page.

use std::path::PathBuf;

use clap::builder::PossibleValuesParser;
use yaqut::layer::{read_incidents, write_whole};
use yaqut::sitrep::{Options, page};
use yaqut::snapshot::Lang;

use crate::Outcome;

/// What to report, and how.
#[derive(Debug, clap::Args)]
pub struct ReportPageArgs {
    /// Layers of incidents (.geojson, .jsonl) or a folder that `yaqut map` wrote
    #[arg(required = true, value_name = "LAYERS")]
    pub layers: Vec<PathBuf>,
    /// The page: .html
    #[arg(long, value_name = "FILE")]
    pub out: PathBuf,
    /// Its language
    #[arg(long, value_parser = PossibleValuesParser::new(["ar", "en"]), default_value = "ar")]
    pub lang: String,
    /// Its title
    #[arg(long)]
    pub title: Option<String>,
}

/// Runs the command.
pub fn run(args: &ReportPageArgs) -> yaqut::Result<Outcome> {
    let extension = args.out.extension().and_then(|e| e.to_str()).unwrap_or_default().to_lowercase();
    if !matches!(extension.as_str(), "html" | "htm") {
        return Err(yaqut::Error::Parameter {
            parameter: "--out",
            value: args.out.display().to_string(),
            reason: "is not .html, the one form in which a report is written".into(),
        });
    }
    let mut incidents = Vec::new();
    for layer in &args.layers {
        incidents.extend(read_incidents(layer)?);
    }
    let lang = Lang::from_word(&args.lang).unwrap_or_default();
    let html = page(&incidents, &Options { lang, title: args.title.clone() })?;
    write_whole(&args.out, |out| out.write_all(html.as_bytes()))?;
    Ok(Outcome::Done)
}
