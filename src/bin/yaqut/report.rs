//! `yaqut report`: a situation report as one HTML page.

use std::path::PathBuf;

use clap::builder::PossibleValuesParser;
use yaqut::layer::write_whole;
use yaqut::sitrep::{Options, page};
use yaqut::snapshot::Lang;

use crate::Outcome;
use crate::input::{form_of, incidents};

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
    form_of(&args.out, &["html", "htm"])?;
    let incidents = incidents(&args.layers)?;
    let lang = Lang::from_word(&args.lang).unwrap_or_default();
    let html = page(&incidents, &Options { lang, title: args.title.clone() })?;
    write_whole(&args.out, |out| out.write_all(html.as_bytes()))?;
    Ok(Outcome::Done)
}
