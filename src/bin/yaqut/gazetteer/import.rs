//! `yaqut gazetteer import`: GeoNames, tables, layers, Wikidata and OpenStreetMap into one packed file.

use std::io::{IsTerminal, Write, stderr};
use std::path::PathBuf;

use clap::Args;
use yaqut::gazetteer::{Columns, Form, Import, Imported, Notice};

use crate::Outcome;

/// How the places of a file are found, and what becomes of them.
#[derive(Debug, Args)]
#[command(after_long_help = "\
Every command takes the packed file with --gazetteer FILE, beside tables in the form of gazetteer/README.md. Where it \
has a place under an id that the built-in gazetteer has too (gn… for GeoNames, AZ.12 for a unit), its row counts, and \
what that leaves empty is filled in.

Rows that are wrong are named on standard error with file and line, a hundred of each file, and left out; the exit \
status is then 1. It is 3 where nothing can be used, and then no file is written.

Examples:
  yaqut gazetteer import SY.txt --alternate-names alternateNamesV2.txt --out syria.yqg
  yaqut gazetteer import allCountries.txt --countries SD,SS,TD --features A,P --out sudan.yqg
  yaqut gazetteer import villages.csv --name Village --lat Y --lon X --source survey --out survey.yqg
  yaqut lookup NAME --gazetteer survey.yqg")]
pub struct ImportArgs {
    /// GeoNames dumps, tables with a header (CSV, TSV), GeoJSON layers, JSON of Wikidata, Nominatim or Overpass
    #[arg(required = true, value_name = "INPUT")]
    inputs: Vec<PathBuf>,
    /// The packed file to write; it replaces an old one when it is whole
    #[arg(long, value_name = "FILE.yqg")]
    out: PathBuf,
    /// The form of the inputs: geonames, table, geojson, wikidata or osm; recognised by content where it is not named
    #[arg(long, value_parser = form, value_name = "FORM")]
    from: Option<Form>,
    /// Names with their languages for the places of a GeoNames dump; instead of the names in the dump itself
    #[arg(long, value_name = "alternateNamesV2.txt")]
    alternate_names: Option<PathBuf>,
    /// Only places of these countries: SY,IQ
    #[arg(long, value_delimiter = ',', value_name = "CODES")]
    countries: Vec<String>,
    /// Only these: kinds or features of ours (town,camp), classes or codes of GeoNames (P,ADM1)
    #[arg(long, value_delimiter = ',', value_name = "LIST")]
    features: Vec<String>,
    /// The source written on every row; geonames, wikidata, osm or the name of the file where it is not given
    #[arg(long, value_name = "KEY")]
    source: Option<String>,
    /// The column or property with the name, in whichever script
    #[arg(long, value_name = "COLUMN")]
    name: Option<String>,
    /// The column or property with the Arabic name
    #[arg(long, value_name = "COLUMN")]
    name_ar: Option<String>,
    /// The column or property with the English or Latin name
    #[arg(long, value_name = "COLUMN")]
    name_en: Option<String>,
    /// The column with the latitude, in decimal degrees
    #[arg(long, value_name = "COLUMN")]
    lat: Option<String>,
    /// The column with the longitude, in decimal degrees
    #[arg(long, value_name = "COLUMN")]
    lon: Option<String>,
    /// The column or property with the country's ISO code of two letters
    #[arg(long, value_name = "COLUMN")]
    country: Option<String>,
    /// The column or property with the kind: city, town, village, camp …
    #[arg(long, value_name = "COLUMN")]
    kind: Option<String>,
    /// The column or property with the id
    #[arg(long, value_name = "COLUMN")]
    id: Option<String>,
}

/// The form whose word this is.
fn form(word: &str) -> Result<Form, String> {
    let words: Vec<_> = Form::ALL.iter().map(|row| row.1).collect();
    Form::from_word(word).ok_or_else(|| format!("use {}", words.join(", ")))
}

/// Runs the command.
pub fn run(args: &ImportArgs) -> yaqut::Result<Outcome> {
    let import = Import {
        form: args.from,
        countries: args.countries.iter().map(|code| code.trim().to_uppercase()).collect(),
        features: args.features.iter().map(|word| word.trim().to_owned()).collect(),
        source: args.source.clone(),
        alternate_names: args.alternate_names.clone(),
        columns: columns(args),
    };
    let terminal = stderr().is_terminal();
    let mut bar = false;
    let clear = |bar: &mut bool| {
        if std::mem::take(bar) {
            let _ = write!(stderr(), "\r\x1b[K");
        }
    };
    let mut tell = |notice: Notice| match notice {
        Notice::Wrong(error) => {
            clear(&mut bar);
            tell!("yaqut: {error}");
        }
        Notice::Progress { file, read, of } if terminal => {
            let share = (read * 100).checked_div(of).unwrap_or(100);
            let _ = write!(stderr(), "\r\x1b[K{file}: {share} %");
            bar = true;
        }
        Notice::Progress { .. } => {}
    };
    let done = import.run(&args.inputs, &args.out, &mut tell);
    clear(&mut bar);
    let done = done?;
    summary(args, &done);
    Ok(if done.wrong > 0 { Outcome::Partly } else { Outcome::Done })
}

/// The columns that the arguments name.
fn columns(args: &ImportArgs) -> Columns {
    let given = [
        ("name", &args.name),
        ("name_ar", &args.name_ar),
        ("name_en", &args.name_en),
        ("lat", &args.lat),
        ("lon", &args.lon),
        ("country", &args.country),
        ("kind", &args.kind),
        ("id", &args.id),
    ];
    given.into_iter().fold(Columns::default(), |columns, (field, name)| match name {
        Some(name) => columns.with(field, name),
        None => columns,
    })
}

/// Says what was written, and what its publishers ask.
fn summary(args: &ImportArgs, done: &Imported) {
    let mut words = vec![format!("{} places", done.places)];
    for (count, what) in [
        (done.left_out, "left out by --countries or --features"),
        (done.repeated, "with an id that another had"),
        (done.wrong, "wrong"),
    ] {
        if count > 0 {
            words.push(format!("{count} {what}"));
        }
    }
    tell!("yaqut: {}: {}", args.out.display(), words.join("; "));
    for licence in done.forms.iter().filter_map(|form| form.licence()) {
        tell!("yaqut: {licence}");
    }
}
