//! `yaqut snapshot`: a picture of incidents on a map.

use std::collections::BTreeMap;
use std::path::Path;

use geojson::GeometryValue;
use yaqut::gazetteer::Gazetteer;
use yaqut::geo::{Position, distance_km};
use yaqut::incident::Incident;
use yaqut::layer::{LayerFile, write_whole};
use yaqut::lexicon::english_name;
use yaqut::snapshot::{
    By, Extent, Lang, Options, Overlay, Template, Theme, draw, film, frames, pdf, scene, series, until,
};

use crate::Outcome;
use crate::args::{Language, Series, SnapshotArgs};
use crate::input::{form_of, incidents};

/// A place of a record's name farther than this from the record's point is another place.
const SAME_KM: f64 = 30.0;

/// Runs the command.
pub fn run(args: &SnapshotArgs) -> yaqut::Result<Outcome> {
    let mut incidents = incidents(&args.layers)?;
    let options = options(args, &incidents)?;
    if let Some(day) = args.as_of {
        incidents = until(incidents, day);
    }
    let forms: &[&str] = if args.animate { &["png", "apng"] } else { &["png", "svg", "pdf"] };
    let form = form_of(&args.out, forms)?;
    let scenes = match args.by {
        _ if args.animate => frames(&incidents, &options)?,
        Some(by) => vec![series(&incidents, &options, kind(by))?],
        None => vec![scene(&incidents, &options)?],
    };
    let picture = match form.as_str() {
        "pdf" => pdf(&scenes, options.dpi)?,
        "svg" => scenes.first().map(draw).unwrap_or_default().into_bytes(),
        _ => film(&scenes, options.dpi)?,
    };
    write_whole(&args.out, |out| out.write_all(&picture))?;
    Ok(Outcome::Done)
}

fn options(args: &SnapshotArgs, incidents: &[Incident]) -> yaqut::Result<Options> {
    let theme = Theme::named(&args.theme).ok_or_else(|| yaqut::Error::Parameter {
        parameter: "--theme",
        value: args.theme.clone(),
        reason: "is no theme; use light, dark or print".into(),
    })?;
    let mut options = Options {
        width: 1400,
        height: 1000,
        lang: lang(args.lang),
        title: args.title.clone(),
        subtitle: args.subtitle.clone(),
        extent: args.extent.as_deref().map(extent).transpose()?,
        theme,
        table: args.table,
        graticule: args.graticule,
        as_of: args.as_of,
        overlays: args.basemap.iter().map(|given| overlay(given)).collect::<yaqut::Result<_>>()?,
        names: names(incidents),
        ..Options::default()
    };
    if let Some(dpi) = args.dpi {
        options.dpi = dpi;
    }
    if let Some(name) = &args.template {
        Template::named(name)?.apply(&mut options, args.dpi);
    }
    options.width = args.width.unwrap_or(options.width);
    options.height = args.height.unwrap_or(options.height);
    Ok(options)
}

/// The library's language.
pub fn lang(language: Language) -> Lang {
    match language {
        Language::Ar => Lang::Ar,
        Language::En => Lang::En,
        Language::Both => Lang::Both,
    }
}

fn kind(by: Series) -> By {
    match by {
        Series::Day => By::Day,
        Series::Week => By::Week,
        Series::Type => By::Type,
        Series::Source => By::Source,
    }
}

/// The Arabic and the English names of sources, of origins, and of places that a record names in one language alone, as the
/// gazetteer has them: the nearest place of that name.
pub fn names(incidents: &[Incident]) -> BTreeMap<String, (String, String)> {
    let mut asked: BTreeMap<&str, Position> = BTreeMap::new();
    for incident in incidents {
        if let Some((name, at)) = incident.origin.as_deref().zip(incident.origin_position()) {
            asked.insert(name, at);
        }
        let written = incident.place_as_written.as_deref().or(incident.place.as_deref());
        let whole = incident.place.is_some() && incident.place_en.is_some();
        if let Some((name, at)) = written.zip(incident.position()).filter(|_| !whole) {
            asked.insert(name, at);
        }
    }
    let said = incidents.iter().filter_map(|incident| incident.claimed_by.as_deref());
    let said = said.filter_map(|who| Some((who.to_owned(), (who.to_owned(), english_name(who)?))));
    let found = asked.into_iter().filter_map(|(name, at)| {
        let gazetteer = Gazetteer::builtin();
        let places = gazetteer.named(name).into_iter().filter_map(|named| gazetteer.place(named.place));
        let near = places
            .map(|place| (distance_km(place.position, at), place))
            .filter(|(km, place)| *km < SAME_KM + place.radius_km && !place.en.is_empty())
            .min_by(|a, b| a.0.total_cmp(&b.0).then_with(|| a.1.id.cmp(b.1.id)));
        near.map(|(_, place)| (name.to_owned(), (place.ar.to_owned(), place.en.to_owned())))
    });
    said.chain(found).collect()
}

/// A layer of the user's, `FILE` or `NAME=FILE`, whatever format it has; what has no shape is passed over.
fn overlay(given: &str) -> yaqut::Result<Overlay> {
    let whole = || (Path::new(given).file_stem().and_then(|stem| stem.to_str()).unwrap_or_default(), given);
    let (name, path) =
        if Path::new(given).exists() { whole() } else { given.split_once('=').unwrap_or_else(whole) };
    let mut overlay = Overlay::named(name);
    LayerFile::open(Path::new(path))?.features(|feature| {
        if let Some(geometry) = &feature.geometry {
            add(&mut overlay, &geometry.value);
        }
        Ok(())
    })?;
    Ok(overlay)
}

fn add(overlay: &mut Overlay, shape: &GeometryValue) {
    let pair = |at: &geojson::Position| match *at.as_slice() {
        [lon, lat, ..] => [lon, lat],
        _ => [f64::NAN, f64::NAN],
    };
    let line = |points: &[geojson::Position]| points.iter().map(pair).collect::<Vec<_>>();
    let area = |rings: &[Vec<geojson::Position>]| rings.iter().map(|ring| line(ring)).collect::<Vec<_>>();
    let mut point = |at: &geojson::Position| {
        let [lon, lat] = pair(at);
        Position::new(lat, lon).into_iter().for_each(|at| overlay.add_point(at));
    };
    match shape {
        GeometryValue::Point { coordinates } => point(coordinates),
        GeometryValue::MultiPoint { coordinates } => coordinates.iter().for_each(point),
        GeometryValue::LineString { coordinates } => overlay.add_line(line(coordinates)),
        GeometryValue::MultiLineString { coordinates } => {
            coordinates.iter().for_each(|part| overlay.add_line(line(part)));
        }
        GeometryValue::Polygon { coordinates } => overlay.add_area(area(coordinates)),
        GeometryValue::MultiPolygon { coordinates } => {
            coordinates.iter().for_each(|part| overlay.add_area(area(part)));
        }
        GeometryValue::GeometryCollection { geometries } => {
            geometries.iter().for_each(|part| add(overlay, &part.value));
        }
    }
}

fn extent(text: &str) -> yaqut::Result<Extent> {
    let numbers: Vec<f64> = text.split(',').filter_map(|n| n.trim().parse().ok()).collect();
    match numbers[..] {
        [west, south, east, north] => Extent::new(west, south, east, north),
        _ => Err(yaqut::Error::Parameter {
            parameter: "--extent",
            value: text.to_owned(),
            reason: "is not four numbers: west,south,east,north".into(),
        }),
    }
}
