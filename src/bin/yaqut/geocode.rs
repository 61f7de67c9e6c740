//! `yaqut geocode`: a table with place names gets coordinates.

use std::fs::File;
use std::io::{self, Read};
use std::path::PathBuf;

use clap::{Args as ClapArgs, ValueEnum};
use yaqut::gazetteer::Hints;
use yaqut::geocode::{Form, Plan, Summary, geocode};

use crate::Outcome;
use crate::input::gazetteer;
use crate::output::{cell, stdout};
use crate::place::{codes, position, units};

#[derive(Debug, ClapArgs)]
pub struct GeocodeArgs {
    /// A CSV or TSV table with a header, or - for standard input
    pub table: PathBuf,
    /// The column with the names of places
    #[arg(long, value_name = "COLUMN")]
    pub name: String,
    /// Only places of these countries, by code or name: AZ,AM
    #[arg(long, value_delimiter = ',', value_name = "CODES")]
    pub country: Vec<String>,
    /// Only places within this region or district
    #[arg(long, value_name = "NAME or ID")]
    pub admin: Option<String>,
    /// Rather places near this point: a position or a name
    #[arg(long, value_name = "LAT,LON or NAME", allow_hyphen_values = true)]
    pub near: Option<String>,
    /// The column with each row's country: codes or names
    #[arg(long, value_name = "COLUMN")]
    pub country_column: Option<String>,
    /// The column with each row's region or district
    #[arg(long, value_name = "COLUMN")]
    pub admin_column: Option<String>,
    /// The column with each row's kind: city, قرية …
    #[arg(long, value_name = "COLUMN")]
    pub kind_column: Option<String>,
    /// Below this confidence a row stays without a place: 0 to 1
    #[arg(long, value_name = "SHARE", default_value_t = 0.5)]
    pub min_confidence: f64,
    /// The form of the output
    #[arg(long, value_enum, default_value_t = TableForm::Csv)]
    pub format: TableForm,
    /// The character encoding; recognised where it is not named
    #[arg(long, value_name = "NAME")]
    pub encoding: Option<String>,
    /// A table of further places, in the form of gazetteer/README.md
    #[arg(long, value_name = "FILE.tsv")]
    pub gazetteer: Vec<PathBuf>,
}

/// The forms in which a table comes out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum TableForm {
    /// A table with the separator of the one that came in
    Csv,
    /// A JSON object a line
    Jsonl,
    /// A GeoJSON layer of the rows that have a place
    Geojson,
}

/// Runs the command.
pub fn run(args: &GeocodeArgs) -> yaqut::Result<Outcome> {
    if !(0.0..=1.0).contains(&args.min_confidence) {
        return Err(yaqut::Error::Parameter {
            parameter: "--min-confidence",
            value: args.min_confidence.to_string(),
            reason: "is not between 0 and 1".into(),
        });
    }
    let (gazetteer, known) = gazetteer(&args.gazetteer)?;
    let countries = codes(gazetteer, &args.country)?;
    let admin = args.admin.as_deref().map(|name| units(gazetteer, name, &countries)).transpose()?;
    let hints = Hints {
        units: admin.unwrap_or_default(),
        near: args.near.as_deref().map(|text| position(gazetteer, text)).transpose()?,
        countries,
        ..Hints::default()
    };
    let plan = Plan {
        name: args.name.clone(),
        country: args.country_column.clone(),
        admin: args.admin_column.clone(),
        kind: args.kind_column.clone(),
        hints,
        min_confidence: args.min_confidence,
        form: match args.format {
            TableForm::Csv => Form::Csv,
            TableForm::Jsonl => Form::Jsonl,
            TableForm::Geojson => Form::Geojson,
        },
        encoding: args.encoding.clone(),
    };
    let (file, input): (String, Box<dyn Read>) = if args.table.as_os_str() == "-" {
        ("standard input".to_owned(), Box::new(io::stdin().lock()))
    } else {
        let open = File::open(&args.table).map_err(|error| yaqut::Error::io(&args.table, error))?;
        (args.table.display().to_string(), Box::new(open))
    };
    let summary = geocode(gazetteer, &file, input, stdout(), &plan, &mut |odd| tell!("yaqut: {odd}"))?;
    tell_summary(&file, &summary);
    Ok(if summary.bad > 0 { known.max(Outcome::Partly) } else { known })
}

fn tell_summary(file: &str, summary: &Summary) {
    for (line, name, why) in &summary.open {
        tell!("yaqut: {file}:{line}: `{}` has no place: {why}", cell(name));
    }
    let open = summary.unmatched + summary.ambiguous;
    if open > summary.open.len() {
        tell!("yaqut: … and {} rows more without a place", open - summary.open.len());
    }
    tell!(
        "yaqut: {} of {} rows have a place; {} unmatched, {} ambiguous, {} could not be read",
        summary.placed,
        summary.rows,
        summary.unmatched,
        summary.ambiguous,
        summary.bad
    );
}
