//! What `nearby` is asked.

use std::path::PathBuf;

use clap::Args as ClapArgs;
use jiff::civil::Date;
use yaqut::incident::{IncidentType, Status};
use yaqut::index::{Query, parse_km};
use yaqut::nearby::{Condition, Filter};

use crate::args::{IncidentFormat, Language};

/// What is asked about: one of these.
#[derive(Debug, ClapArgs)]
#[group(required = true, multiple = false)]
pub struct GroundArgs {
    /// Round this place, in any spelling that the gazetteer knows
    #[arg(long, value_name = "NAME")]
    pub place: Option<String>,
    /// Round this position: 40.34,46.93 or 40°20′31″N 46°55′54″E, an MGRS reference, a link to a map
    #[arg(long, value_name = "LAT,LON", allow_hyphen_values = true)]
    pub at: Option<String>,
    /// Round each feature of this layer: hospitals, schools, districts
    #[arg(long, value_name = "LAYER")]
    pub of: Option<PathBuf>,
    /// Along the lines of this layer, a road or a front; `--radius` says how far off
    #[arg(long, value_name = "LAYER", requires = "radius")]
    pub along: Option<PathBuf>,
    /// In the areas of this layer, or in the region or district of this name
    #[arg(long, value_name = "LAYER|NAME")]
    pub within: Option<String>,
}

#[derive(Debug, ClapArgs)]
pub struct NearbyArgs {
    /// A layer: GeoJSON, JSON lines, FlatGeobuf, GeoPackage (FILE.gpkg#LAYER), GeoParquet, CSV with coordinates; or a
    /// folder that `yaqut map` wrote
    pub layer: PathBuf,
    #[command(flatten)]
    pub ground: GroundArgs,
    /// How far: 25km, 500 m, 10 mi
    #[arg(long, value_name = "DISTANCE")]
    pub radius: Option<String>,
    /// How many at most; with `--of`, of each feature
    #[arg(long, value_name = "N")]
    pub limit: Option<usize>,
    /// Leave out what may lie within the radius and may not
    #[arg(long)]
    pub certain: bool,
    /// Count an incident by its point alone, not by the circle in which it happened
    #[arg(long)]
    pub by_point: bool,
    #[command(flatten)]
    pub filter: FilterArgs,
    /// Count the answers by a field instead of listing them: type, status, day, month, place, site, or any other
    #[arg(long, value_name = "FIELD")]
    pub summary: Option<String>,
    /// The form of the output: a table on a terminal, jsonl in a pipe
    #[arg(long, value_enum)]
    pub format: Option<IncidentFormat>,
    /// The language of the table and of what is told beside it; fields and codes of the other forms are the same in all
    #[arg(long, value_enum, default_value_t = Language::En)]
    pub lang: Language,
    /// Further places (repeatable): a table in the form of gazetteer/README.md, or a file that gazetteer import wrote
    #[arg(long, value_name = "FILE")]
    pub gazetteer: Vec<PathBuf>,
}

/// Which records are wanted.
#[derive(Debug, ClapArgs)]
pub struct FilterArgs {
    /// On this day or later
    #[arg(long, value_name = "DATE")]
    pub since: Option<Date>,
    /// On this day or earlier
    #[arg(long, value_name = "DATE")]
    pub until: Option<Date>,
    /// What has no date passes --since and --until
    #[arg(long)]
    pub undated: bool,
    /// Only this type (repeatable): shelling, airstrike …
    #[arg(long = "type", value_name = "TYPE")]
    pub types: Vec<String>,
    /// Only this status (repeatable): reported, claimed, confirmed, denied
    #[arg(long = "status", value_name = "STATUS")]
    pub statuses: Vec<String>,
    /// Only where the actor's name holds this (repeatable)
    #[arg(long = "actor", value_name = "NAME")]
    pub actors: Vec<String>,
    /// Only where who says so, or the report, holds this (repeatable)
    #[arg(long = "source", value_name = "NAME")]
    pub sources: Vec<String>,
    /// Only where at least so many are said to have been killed
    #[arg(long, value_name = "N")]
    pub killed: Option<u32>,
    /// Only places known at least as precisely as this code of UCDP: 1 the spot itself … 7
    #[arg(long, value_name = "1-7", value_parser = clap::value_parser!(u8).range(1..=7))]
    pub precision: Option<u8>,
    /// Only where a field is VALUE, or with ~ holds it (repeatable)
    #[arg(long = "where", value_name = "FIELD=VALUE")]
    pub conditions: Vec<String>,
}

impl NearbyArgs {
    /// What is asked of the index. An area without a radius asks for what is in it, everything else for all.
    pub fn query(&self) -> yaqut::Result<Query> {
        let filter = &self.filter;
        let radius_km = self.radius.as_deref().map(parse_km).transpose()?;
        Ok(Query {
            radius_km: radius_km.or(self.ground.within.as_ref().map(|_| 0.0)),
            limit: self.limit,
            since: filter.since,
            until: filter.until,
            undated: filter.undated,
            types: codes(&filter.types, "--type", IncidentType::ALL, IncidentType::word)?,
            statuses: codes(&filter.statuses, "--status", Status::ALL, Status::word)?,
            where_prec: filter.precision,
            killed: filter.killed,
            certain: self.certain,
            by_point: self.by_point,
        })
    }

    /// What is asked of the records themselves.
    pub fn filter(&self) -> yaqut::Result<Filter> {
        let properties = self.filter.conditions.iter().map(|text| Condition::parse(text));
        Ok(Filter {
            actors: self.filter.actors.clone(),
            sources: self.filter.sources.clone(),
            properties: properties.collect::<yaqut::Result<_>>()?,
        })
    }
}

/// The codes that words name.
fn codes<C: Copy>(
    given: &[String],
    parameter: &'static str,
    all: &[C],
    word: impl Fn(C) -> &'static str,
) -> yaqut::Result<Vec<C>> {
    let code = |text: &String| {
        all.iter().copied().find(|code| word(*code) == text).ok_or_else(|| {
            let words: Vec<&str> = all.iter().map(|code| word(*code)).collect();
            yaqut::Error::Parameter {
                parameter,
                value: text.clone(),
                reason: format!("is none; use one of {}", words.join(" ")),
            }
        })
    };
    given.iter().map(code).collect()
}
