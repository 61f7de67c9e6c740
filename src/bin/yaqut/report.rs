//! `yaqut report`: a situation report as one HTML page, or as pages of PDF.

use std::path::PathBuf;

use clap::builder::PossibleValuesParser;
use jiff::civil::Date;
use yaqut::layer::write_whole;
use yaqut::sitrep::{Options, page, paper};
use yaqut::snapshot::Lang;

use crate::Outcome;
use crate::input::{form_of, incidents};

/// What to report, and how.
#[derive(Debug, clap::Args)]
pub struct ReportPageArgs {
    /// Layers of incidents (.geojson, .jsonl) or a folder that `yaqut map` wrote
    #[arg(required = true, value_name = "LAYERS")]
    pub layers: Vec<PathBuf>,
    /// The report: .html or .pdf
    #[arg(long, value_name = "FILE")]
    pub out: PathBuf,
    /// Its language
    #[arg(long, value_parser = PossibleValuesParser::new(["ar", "en"]), default_value = "ar")]
    pub lang: String,
    /// Its title
    #[arg(long)]
    pub title: Option<String>,
    /// Who publishes it
    #[arg(long)]
    pub author: Option<String>,
    /// The day on which it is published: YYYY-MM-DD
    #[arg(long)]
    pub date: Option<Date>,
}

/// Runs the command.
pub fn run(args: &ReportPageArgs) -> yaqut::Result<Outcome> {
    let form = form_of(&args.out, &["html", "htm", "pdf"])?;
    let incidents = incidents(&args.layers)?;
    let options = Options {
        lang: Lang::from_word(&args.lang).unwrap_or_default(),
        title: args.title.clone(),
        author: args.author.clone(),
        date: args.date,
    };
    let bytes = match form.as_str() {
        "pdf" => paper(&incidents, &options)?,
        _ => page(&incidents, &options)?.into_bytes(),
    };
    write_whole(&args.out, |out| out.write_all(&bytes))?;
    Ok(Outcome::Done)
}
