//! `yaqut nearby`: what happened round a place, nearest first.

mod args;
mod show;
mod summary;
mod write;

use std::borrow::Cow;
use std::io::{IsTerminal, Write, stderr};
use std::path::{Path, PathBuf};

pub use args::NearbyArgs;
use serde::Serialize;
use yaqut::gazetteer::boundary;
use yaqut::index::{Around, Certainty, Hit, Query, Shape, parse_position};
use yaqut::layer::{Feature, Value};
use yaqut::nearby::{Answer, Asked, Filter, Opened, Site, each_site, ground};

use self::summary::Summary;
use crate::Outcome;
use crate::args::IncidentFormat as Format;
use crate::incidents::form;
use crate::input::gazetteer;
use crate::output::{fault, stdout};
use crate::place::{position_telling, units};
use crate::progress::Line;
use crate::words::Words;

/// From so many records on that had to be read, the index is spoken of.
const LARGE: u64 = 100_000;

/// The columns that tell of which site an answer is.
const SITE: [&str; 2] = ["site", "site_name"];

/// An answer, and of which site where several were asked about.
#[derive(Serialize)]
pub struct Found<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    site: Option<Cow<'a, str>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    site_name: Option<Cow<'a, str>>,
    #[serde(flatten)]
    answer: Answer<'a>,
}

impl Found<'_> {
    /// The same, to be kept.
    fn into_owned(self) -> Found<'static> {
        let own = |text: Option<Cow<'_, str>>| text.map(|text| text.into_owned().into());
        let Self { site, site_name, answer } = self;
        Found { site: own(site), site_name: own(site_name), answer: answer.into_owned() }
    }

    /// As a feature: the site, how it lies to it, and the record.
    fn feature(&self) -> Feature<'_> {
        Feature { geometry: self.answer.geometry().cloned(), properties: self.properties() }
    }

    /// The properties of its feature.
    fn properties(&self) -> Vec<(&str, Value<'_>)> {
        let mut properties = self.answer.properties();
        if let Some(site) = self.site.as_deref() {
            let name = self.site_name.as_deref().map_or(Value::Null, Value::from);
            let [id, title] = SITE;
            properties.splice(0..0, [(id, Value::from(site)), (title, name)]);
        }
        properties
    }
}

/// Runs the command.
pub fn run(args: &NearbyArgs) -> yaqut::Result<Outcome> {
    let words = Words(args.lang);
    let question = Question { query: args.query()?, filter: args.filter()?, words };
    let (ground, known) = about(args, words)?;
    let mut line = Line::of("records");
    let asked = Asked::open(&args.layer, &mut |layer, how| opened(layer, how, &mut line, words))?;
    drop(line);
    let mut out = stdout();
    let (mut found, mut possible) = (0u64, 0u64);
    let mut count = |hit: &Hit| {
        found += 1;
        possible += u64::from(hit.certainty == Certainty::Possible);
    };
    match &args.summary {
        Some(field) => {
            let mut summary = Summary::by(field);
            if summary.is_indexed() && question.filter.is_empty() {
                question.each_hit(&asked, &ground, &mut |hit, site| {
                    count(hit);
                    summary.add_hit(hit, site);
                })?;
            } else {
                question.each(&asked, &ground, &mut |one| {
                    count(&one.answer.hit);
                    summary.add_found(&one);
                    Ok(())
                })?;
            }
            summary.write(&mut out, args.format, words)?;
        }
        None => write::write(
            &mut out,
            &mut |take| {
                question.each(&asked, &ground, &mut |one| {
                    count(&one.answer.hit);
                    take(one)
                })
            },
            form(args.format),
            columns(&asked, &ground),
            words,
        )?,
    }
    out.flush().map_err(fault)?;
    match (found, possible) {
        (0, _) => words.tell("nothing", &[]),
        // Beside a table for people; other forms are read by programs, which can count.
        _ if form(args.format) != Format::Table => {}
        (_, 0) => words.tell("found", &[&found.to_string()]),
        _ => words.tell("found_possible", &[&found.to_string(), &possible.to_string()]),
    }
    Ok(known)
}

/// The columns of a table of answers, where they are known beforehand.
fn columns(asked: &Asked, ground: &Ground) -> Option<Vec<Cow<'static, str>>> {
    let mut columns = asked.columns()?;
    if matches!(ground, Ground::Sites(_)) {
        columns.splice(0..0, SITE.map(Cow::Borrowed));
    }
    Some(columns)
}

/// What answers are measured from.
enum Ground {
    /// A place, a road, a district.
    One(Around),
    /// Each feature of a layer.
    Sites(PathBuf),
}

/// What is asked.
struct Question {
    query: Query,
    filter: Filter,
    words: Words,
}

impl Question {
    /// Hands each answer to `take`, nearest first, site by site.
    fn each(
        &self,
        asked: &Asked,
        ground: &Ground,
        take: &mut dyn FnMut(Found<'_>) -> yaqut::Result<()>,
    ) -> yaqut::Result<()> {
        let mut ask = |around: &Around, site: Option<&Site>| {
            asked.each(around, &self.query, &self.filter, &mut |answer| {
                let (id, name) = (site.map(|site| &site.id), site.and_then(|site| site.name.as_ref()));
                take(Found { site: id.map(Into::into), site_name: name.map(Into::into), answer })
            })
        };
        match ground {
            Ground::One(around) => ask(around, None),
            Ground::Sites(path) => self.sites(path, &mut |site| ask(&site.around, Some(site))),
        }
    }

    /// Hands what the index knows of each answer to `take`, and what its site is called; no record is read.
    fn each_hit(
        &self,
        asked: &Asked,
        ground: &Ground,
        take: &mut dyn FnMut(&Hit, Option<&str>),
    ) -> yaqut::Result<()> {
        let mut ask = |around: &Around, site: Option<&Site>| {
            let name = site.map(|site| site.name.as_deref().unwrap_or(&site.id));
            asked.hits(around, &self.query).for_each(|hit| take(&hit, name));
        };
        match ground {
            Ground::One(around) => ask(around, None),
            Ground::Sites(path) => self.sites(path, &mut |site| {
                ask(&site.around, Some(site));
                Ok(())
            })?,
        }
        Ok(())
    }

    /// Hands every site to `take`, and tells how many features are none.
    fn sites(&self, path: &Path, take: &mut dyn FnMut(&Site) -> yaqut::Result<()>) -> yaqut::Result<()> {
        let without = each_site(path, take)?;
        if without > 0 {
            self.words.tell("shapeless", &[&path.display().to_string(), &without.to_string()]);
        }
        Ok(())
    }
}

/// What is asked about.
fn about(args: &NearbyArgs, words: Words) -> yaqut::Result<(Ground, Outcome)> {
    let asked = &args.ground;
    if let Some(text) = &asked.at {
        return Ok((Ground::One(parse_position(text)?.into()), Outcome::Done));
    }
    if let Some(name) = &asked.place {
        let (gazetteer, known) = gazetteer(&args.gazetteer)?;
        return Ok((Ground::One(position_telling(gazetteer, name, words)?.into()), known));
    }
    if let Some(sites) = &asked.of {
        return Ok((Ground::Sites(sites.clone()), Outcome::Done));
    }
    let within = asked.within.as_deref().unwrap_or_default();
    match &asked.along {
        Some(layer) => Ok((Ground::One(ground(layer)?), Outcome::Done)),
        None if Path::new(within).exists() => Ok((Ground::One(ground(Path::new(within))?), Outcome::Done)),
        None => unit(args, within, words),
    }
}

/// The area of a region or a district by its name.
fn unit(args: &NearbyArgs, name: &str, words: Words) -> yaqut::Result<(Ground, Outcome)> {
    let (gazetteer, known) = gazetteer(&args.gazetteer)?;
    let ids = units(gazetteer, name, &[])?;
    let areas: Vec<_> = ids.iter().filter_map(|id| Some((id, boundary(id)?))).collect();
    let shape = areas.first().and_then(|(_, area)| Shape::new(&(*area).clone().into()));
    let (Some(shape), [(id, _), others @ ..]) = (shape, areas.as_slice()) else {
        return Err(yaqut::Error::Parameter {
            parameter: "--within",
            value: name.to_owned(),
            reason: "has no boundary here; give a layer with its area, or --place with --radius".into(),
        });
    };
    for (other, _) in others {
        words.tell("unit_or_else", &[name, id, other]);
    }
    Ok((Ground::One(shape.into()), known))
}

/// Tells how a layer was opened, where that took long.
fn opened(layer: &Path, how: Opened, line: &mut Line, words: Words) {
    let name = layer.display().to_string();
    match how {
        Opened::Reading(now) => line.show(layer, now),
        Opened::Renewed => words.tell("renewed", &[&name]),
        Opened::Read { records, .. } if records >= LARGE && stderr().is_terminal() => {
            words.tell("read_all", &[&name, &records.to_string(), &format!("yaqut index {name}")]);
        }
        Opened::Read { .. } | Opened::Index => {}
    }
}
