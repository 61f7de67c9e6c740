//! The arguments, as clap reads them; everything that a user types is checked here or by the library.

use std::path::PathBuf;

use clap::{Args as ClapArgs, Parser, Subcommand, ValueEnum};
use jiff::civil::Date;

/// Reads Arabic reports of conflict and turns them into a map that a person can check.
#[derive(Debug, Parser)]
#[command(name = "yaqut", version, about, long_about = None, propagate_version = true, arg_required_else_help = true)]
pub struct Args {
    #[command(subcommand)]
    pub command: Command,
}

#[derive(Debug, Subcommand)]
pub enum Command {
    /// The main job: reports in; layers, QGIS project, table and snapshot out
    Map(MapArgs),
    /// Every toponym with its place
    Mentions(ReadArgs),
    /// Every incident; what several reports tell of one is one record
    Incidents(IncidentsArgs),
    /// What the gazetteer knows of a name, best first
    Lookup(LookupArgs),
    /// A table with place names gets coordinates
    Geocode(crate::geocode::GeocodeArgs),
    /// What happened round a place
    Nearby(crate::nearby::NearbyArgs),
    /// Make the index by which `nearby` asks a large layer without reading it
    Index(crate::index::IndexArgs),
    /// Layers that exist, in another format: GeoPackage, FlatGeobuf, KML …
    Export(crate::export::ExportArgs),
    /// How good mentions and incidents are, against right answers
    #[command(mut_arg("reports", |arg| arg.required(false)))]
    Evaluate(EvaluateArgs),
    /// The dictionary of places itself: check tables, count, pack a gazetteer of your own
    #[command(subcommand)]
    Gazetteer(crate::gazetteer::GazetteerCommand),
    /// A picture of the incidents on a map: PNG, SVG or PDF
    #[cfg(feature = "render")]
    Snapshot(SnapshotArgs),
    /// A situation report as one HTML page: key figures, map, timeline, table with evidence
    #[cfg(feature = "render")]
    Report(crate::report::ReportPageArgs),
    /// A completion script for a shell
    Completions {
        /// The shell
        shell: clap_complete::Shell,
    },
    /// The manual page, as roff
    Man,
}

/// Which reports, and what is known of them.
#[derive(Debug, ClapArgs)]
pub struct ReportArgs {
    /// Files, folders, or - for standard input: .txt .md .html .json .jsonl .csv
    #[arg(required = true, value_name = "REPORTS")]
    pub reports: Vec<PathBuf>,
    /// A CSV file with the columns file, published, source, url, title
    #[arg(long, value_name = "FILE.csv")]
    pub manifest: Option<PathBuf>,
    /// The day of publication where a report does not tell it: YYYY-MM-DD
    #[arg(long, value_name = "DATE")]
    pub published: Option<Date>,
    /// The character encoding; recognised where it is not named
    #[arg(long, value_name = "NAME")]
    pub encoding: Option<String>,
    /// Further places (repeatable): a table in the form of gazetteer/README.md, or a file that gazetteer import wrote
    #[arg(long, value_name = "FILE")]
    pub gazetteer: Vec<PathBuf>,
    /// A table of further actors: name, canonical_en, canonical_ar, side, class
    #[arg(long, value_name = "FILE.tsv")]
    pub actors: Vec<PathBuf>,
}

#[derive(Debug, ClapArgs)]
pub struct MapArgs {
    #[command(flatten)]
    pub input: ReportArgs,
    /// The folder to write to; made where it is missing
    #[arg(long, value_name = "DIR")]
    pub out: PathBuf,
    /// The formats of the layers: geojson geojsonl geojsonseq gpkg fgb parquet csv kml (repeatable, or with commas)
    #[arg(
        long,
        value_name = "FORMATS",
        value_delimiter = ',',
        value_parser = crate::export::format,
        default_value = "geojson,gpkg,csv"
    )]
    pub format: Vec<yaqut::layer::Format>,
    /// The title of the project and the snapshot
    #[arg(long)]
    pub title: Option<String>,
    /// The language of the snapshot
    #[arg(long, value_enum, default_value_t = Language::Ar)]
    pub lang: Language,
    /// Count incidents by cells of a grid too, of this size: 25km
    #[arg(long, value_name = "LENGTH")]
    pub grid: Option<String>,
}

#[derive(Debug, ClapArgs)]
pub struct ReadArgs {
    #[command(flatten)]
    pub input: ReportArgs,
    /// The form of the output: a table on a terminal, jsonl in a pipe
    #[arg(long, value_enum)]
    pub format: Option<Format>,
    /// Show the reasons for each place, on standard error
    #[arg(long)]
    pub why: bool,
    /// List hospitals, bridges, streets and the like too, by the words that name them
    #[arg(long)]
    pub facilities: bool,
}

#[derive(Debug, ClapArgs)]
pub struct IncidentsArgs {
    #[command(flatten)]
    pub input: ReportArgs,
    /// The form of the output: a table on a terminal, jsonl in a pipe
    #[arg(long, value_enum)]
    pub format: Option<IncidentFormat>,
    /// Leave the records of each report as they are; JSON lines then come as the reports are read, in little memory
    #[arg(long)]
    pub no_fuse: bool,
    /// Show on standard error what each incident rests on, which words were left out by which rule, and why records
    /// of several reports are one
    #[arg(long)]
    pub why: bool,
}

#[derive(Debug, ClapArgs)]
pub struct LookupArgs {
    /// A name in Arabic or Latin script
    #[arg(required = true, value_name = "NAME")]
    pub names: Vec<String>,
    /// Only places of these countries, by code or name: AZ,AM
    #[arg(long, value_delimiter = ',', value_name = "CODES")]
    pub country: Vec<String>,
    /// Only places within this region or district
    #[arg(long, value_name = "NAME or ID")]
    pub admin: Option<String>,
    /// Only places of these kinds: country region district city town village hamlet sea river mountain other
    #[arg(long, value_delimiter = ',', value_name = "KINDS")]
    pub kind: Vec<String>,
    /// Rank places near this point first: a position or a name
    #[arg(long, value_name = "LAT,LON or NAME", allow_hyphen_values = true)]
    pub near: Option<String>,
    /// How many to show of each name
    #[arg(long, default_value_t = 10)]
    pub limit: usize,
    /// Show the reasons for each hit, with their weights
    #[arg(long)]
    pub why: bool,
    /// The form of the output: a table on a terminal, jsonl in a pipe
    #[arg(long, value_enum)]
    pub format: Option<Format>,
    /// Further places (repeatable): a table in the form of gazetteer/README.md, or a file that gazetteer import wrote
    #[arg(long, value_name = "FILE")]
    pub gazetteer: Vec<PathBuf>,
}

#[derive(Debug, ClapArgs)]
pub struct EvaluateArgs {
    /// The right answers, in JSON lines: reports as in tests/corpus, or tweets of IDRISI-R or IDRISI-D
    pub gold: PathBuf,
    #[command(flatten)]
    pub input: ReportArgs,
    /// Judge these mentions instead of reading reports: what `mentions --format jsonl` printed
    #[arg(long, value_name = "FILE.jsonl", conflicts_with = "reports")]
    pub mentions: Option<PathBuf>,
    /// Judge these incidents instead of reading reports: what `incidents --format jsonl` printed
    #[arg(long, value_name = "FILE.jsonl", conflicts_with = "reports")]
    pub incidents: Option<PathBuf>,
    /// The form of the output: a table on a terminal, one line of JSON in a pipe
    #[arg(long, value_enum)]
    pub format: Option<Format>,
    /// List each miss and each false alarm on standard error
    #[arg(long)]
    pub verbose: bool,
}

#[cfg(feature = "render")]
#[derive(Debug, ClapArgs)]
pub struct SnapshotArgs {
    /// Layers of incidents (.geojson, .jsonl) or a folder that `yaqut map` wrote
    #[arg(required = true, value_name = "LAYERS")]
    pub layers: Vec<PathBuf>,
    /// The picture: .png, .svg or .pdf
    #[arg(long, value_name = "FILE")]
    pub out: PathBuf,
    /// The page: column, half-page, a4, a4-landscape, slide or social
    #[arg(long, value_name = "NAME")]
    pub template: Option<String>,
    /// Width in pixels: 1400, or the template's
    #[arg(long)]
    pub width: Option<u32>,
    /// Height in pixels: 1000, or the template's
    #[arg(long)]
    pub height: Option<u32>,
    /// Pixels to the inch: 96, or the template's
    #[arg(long)]
    pub dpi: Option<f64>,
    /// The language of its words
    #[arg(long, value_enum, default_value_t = Language::Ar)]
    pub lang: Language,
    /// The title
    #[arg(long)]
    pub title: Option<String>,
    /// A line under the title
    #[arg(long)]
    pub subtitle: Option<String>,
    /// What to show: west,south,east,north in degrees
    #[arg(long, value_name = "W,S,E,N", allow_hyphen_values = true)]
    pub extent: Option<String>,
    /// The theme: light, dark or print (in grey)
    #[arg(long, default_value = "light")]
    pub theme: String,
    /// Number the marks, and list the incidents in a table under the map
    #[arg(long)]
    pub table: bool,
    /// Meridians and parallels
    #[arg(long)]
    pub graticule: bool,
    /// A layer of yours to draw under the marks: lines, areas, points; its name stands in the legend (repeatable)
    #[arg(long, value_name = "[NAME=]FILE")]
    pub basemap: Vec<String>,
    /// Leave out what happened after this day: YYYY-MM-DD
    #[arg(long, value_name = "DATE")]
    pub as_of: Option<Date>,
    /// A page of small maps, one for each day, week, type or source
    #[arg(long, value_enum, conflicts_with_all = ["animate", "table"])]
    pub by: Option<Series>,
    /// A film, as an animated PNG: a frame for each day
    #[arg(long, conflicts_with = "table")]
    pub animate: bool,
}

/// What each map of a series is of.
#[cfg(feature = "render")]
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Series {
    /// The day on which it began
    Day,
    /// Its week, from Monday
    Week,
    /// Its type
    Type,
    /// Who says so
    Source,
}

/// The languages of the interface.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Language {
    /// Arabic
    Ar,
    /// English
    En,
    /// Both
    Both,
}

/// The forms of output.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For people
    Table,
    /// A JSON object a line
    Jsonl,
    /// One JSON list
    Json,
    /// Comma-separated, with a header
    Csv,
    /// A GeoJSON layer of points
    Geojson,
}

/// The forms of output of incidents.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum IncidentFormat {
    /// For people
    Table,
    /// A JSON object a line
    Jsonl,
    /// One JSON list
    Json,
    /// Comma-separated, with a header
    Csv,
    /// A GeoJSON layer of points
    Geojson,
    /// A GeoJSON feature a line
    Geojsonl,
    /// GeoJSON Text Sequences, RFC 8142
    Geojsonseq,
    /// For Google Earth
    Kml,
    /// Comma-separated, with the 31 columns of ACLED
    Acled,
    /// Comma-separated, with the 49 columns of the UCDP GED; only what killed
    Ucdp,
}
