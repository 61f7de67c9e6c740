//! `yaqut nearby`: what happened round a place, nearest first.

mod args;
mod show;
mod summary;

use std::io::{IsTerminal, Write, stderr};
use std::path::Path;

pub use args::NearbyArgs;
use serde::Serialize;
use yaqut::gazetteer::boundary;
use yaqut::incident::{Imprints, Incident};
use yaqut::index::{Around, Shape, parse_position};
use yaqut::layer::{Feature, Value, write_features, write_features_csv};
use yaqut::nearby::{Answer, Asked, Opened, each_site, ground};

use crate::Outcome;
use crate::args::IncidentFormat as Format;
use crate::incidents::{form, write_all};
use crate::input::gazetteer;
use crate::output::{fault, json_line, stdout};
use crate::place::{position, units};

/// From so many records on that had to be read, the index is spoken of.
const LARGE: u64 = 100_000;

/// An answer, and of which site where several were asked about.
#[derive(Serialize)]
pub struct Found {
    #[serde(skip_serializing_if = "Option::is_none")]
    site: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    site_name: Option<String>,
    #[serde(flatten)]
    answer: Answer,
}

impl Found {
    /// As a feature: the site, how it lies to it, and the record.
    fn feature(&self) -> Feature<'_> {
        let mut feature = self.answer.feature();
        if let Some(site) = &self.site {
            let name = self.site_name.as_deref().map_or(Value::Null, Value::from);
            feature.properties.splice(0..0, [("site", Value::from(site.as_str())), ("site_name", name)]);
        }
        feature
    }
}

/// Runs the command.
pub fn run(args: &NearbyArgs) -> yaqut::Result<Outcome> {
    let (query, filter) = (args.query()?, args.filter()?);
    let (around, known) = about(args)?;
    let asked = Asked::open(&args.layer, &mut opened)?;
    let mut found = Vec::new();
    match (&around, &args.ground.of) {
        (Some(around), _) => {
            for answer in asked.nearest(around, &query, &filter) {
                found.push(Found { site: None, site_name: None, answer: answer? });
            }
        }
        (None, Some(sites)) => {
            let without = each_site(sites, |site| {
                for answer in asked.nearest(&site.around, &query, &filter) {
                    let (site, site_name) = (Some(site.id.clone()), site.name.clone());
                    found.push(Found { site, site_name, answer: answer? });
                }
                Ok(())
            })?;
            if without > 0 {
                tell!(
                    "yaqut: {}: {without} features have no shape, and nothing is near them",
                    sites.display()
                );
            }
        }
        (None, None) => {}
    }
    let mut out = stdout();
    match &args.summary {
        Some(field) => summary::write(&mut out, &found, field, args.format)?,
        None => write(&mut out, &found, form(args.format))?,
    }
    out.flush().map_err(fault)?;
    if found.is_empty() {
        tell!("yaqut: nothing there; widen --radius or the dates");
    }
    Ok(known)
}

/// What is asked about; nothing where it is each feature of a layer.
fn about(args: &NearbyArgs) -> yaqut::Result<(Option<Around>, Outcome)> {
    let asked = &args.ground;
    if let Some(text) = &asked.at {
        return Ok((Some(parse_position(text)?.into()), Outcome::Done));
    }
    if let Some(name) = &asked.place {
        let (gazetteer, known) = gazetteer(&args.gazetteer)?;
        return Ok((Some(position(gazetteer, name)?.into()), known));
    }
    let layer = asked.along.as_deref().or(asked.within.as_deref().map(Path::new));
    match layer {
        Some(layer) if asked.along.is_some() || layer.exists() => Ok((Some(ground(layer)?), Outcome::Done)),
        Some(name) => unit(args, &name.to_string_lossy()),
        None => Ok((None, Outcome::Done)),
    }
}

/// The area of a region or a district by its name.
fn unit(args: &NearbyArgs, name: &str) -> yaqut::Result<(Option<Around>, Outcome)> {
    let (gazetteer, known) = gazetteer(&args.gazetteer)?;
    let ids = units(gazetteer, name, &[])?;
    let areas: Vec<_> = ids.iter().filter_map(|id| Some((id, boundary(id)?))).collect();
    let [(id, area), others @ ..] = areas.as_slice() else {
        return Err(yaqut::Error::Parameter {
            parameter: "--within",
            value: name.to_owned(),
            reason: "has no boundary here; give a layer with its area, or --place with --radius".into(),
        });
    };
    for (other, _) in others {
        tell!(
            "yaqut: `{name}` is taken for {id}; it may be {other}: give a layer with its area to ask about that"
        );
    }
    let shape = Shape::new(&area.clone().into()).map(Around::Shape);
    Ok((shape, known))
}

/// Tells how a layer was opened, where that took long.
fn opened(layer: &Path, how: Opened) {
    match how {
        Opened::Renewed => tell!("yaqut: {}: its index was out of date and is made anew", layer.display()),
        Opened::Read { records, .. } if records >= LARGE && stderr().is_terminal() => {
            tell!("yaqut: all {records} records were read; `yaqut index {}` saves that", layer.display());
        }
        Opened::Read { .. } | Opened::Index => {}
    }
}

fn write(out: &mut (impl Write + Send), found: &[Found], format: Format) -> yaqut::Result<()> {
    match format {
        Format::Table => writeln!(out, "{}", show::table_of(found)),
        Format::Jsonl => found.iter().try_for_each(|one| json_line(&mut *out, one)),
        Format::Json => serde_json::to_writer_pretty(&mut *out, found).map_err(Into::into),
        Format::Csv => {
            let features: Vec<_> = found.iter().map(Found::feature).collect();
            write_features_csv(&mut *out, &features).map(|_| ())
        }
        Format::Geojson => write_features(&mut *out, found.iter().map(Found::feature)).map(|_| ()),
        Format::Geojsonl => found.iter().try_for_each(|one| json_line(&mut *out, &one.feature())),
        Format::Geojsonseq => found.iter().try_for_each(|one| {
            out.write_all(b"\x1E")?;
            json_line(&mut *out, &one.feature())
        }),
        Format::Kml | Format::Acled | Format::Ucdp => {
            let incidents: Vec<Incident> =
                found.iter().filter_map(|one| one.answer.incident().cloned()).collect();
            return write_all(out, &incidents, &Imprints::default(), format);
        }
    }
    .map_err(fault)
}
