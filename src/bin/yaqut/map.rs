//! `yaqut map`, the main job: reports in; layers, QGIS project, table and snapshot out.

use std::collections::BTreeMap;
use std::sync::Arc;

use yaqut::Coder;
use yaqut::fusion::fuse;
use yaqut::gazetteer::{Gazetteer, boundaries, boundary};
use yaqut::incident::{Imprints, Incident};
use yaqut::index::parse_km;
use yaqut::layer::{FolderInput, Format, Grid, Layer, Level, Progress, Unit, Written, write_folder};
use yaqut::mention::Mention;

use crate::Outcome;
use crate::args::{Language, MapArgs};
use crate::input::{Tally, each_report, gazetteer, lexicon, note};
use crate::progress::Line;

/// Runs the command.
pub fn run(args: &MapArgs) -> yaqut::Result<Outcome> {
    let grid = args.grid.as_deref().map(grid).transpose()?;
    let (gazetteer, known) = gazetteer(&args.input.gazetteer)?;
    let (lexicon, actors) = lexicon(&args.input.actors)?;
    let coder = Coder::new(gazetteer, lexicon);
    let (mut mentions, mut incidents, mut imprints) = (Vec::new(), Vec::new(), Imprints::default());
    let (mut line, mut records) = (Line::of("reports"), 0);
    let tally = each_report(&args.input, |report| {
        line.show(&args.out, Progress { records, share: None });
        records += 1;
        let reading = coder.read(report);
        mentions.extend(reading.mentions);
        incidents.extend(reading.incidents);
        note(&mut imprints, report);
        Ok(())
    })?;
    drop(line);
    if tally.read == 0 {
        return Ok(Outcome::Nothing);
    }
    let mut incidents = fuse(incidents, &imprints).incidents;
    incidents.sort_by(|a, b| {
        (a.date_start, &a.reports, &a.evidence, &a.id).cmp(&(b.date_start, &b.reports, &b.evidence, &b.id))
    });
    let title = args.title.clone().unwrap_or_else(|| title(args.lang).to_owned());
    let written = write_layers(args, &title, gazetteer, grid, &incidents, &mentions)?;
    summary(args, tally, &mentions, &incidents, &written);
    #[cfg(feature = "render")]
    snapshot(args, &title, &incidents)?;
    Ok(tally.outcome().max(known).max(actors))
}

fn write_layers(
    args: &MapArgs,
    title: &str,
    gazetteer: &Gazetteer,
    grid: Option<Grid>,
    incidents: &[Incident],
    mentions: &[Mention],
) -> yaqut::Result<Written> {
    let outline = |incident: &Incident| incident.place_id.as_deref().and_then(boundary);
    let admin1 = |incident: &Incident| {
        let place = gazetteer.place(gazetteer.by_id(incident.place_id.as_deref()?)?)?;
        Some(place.admin1.to_owned())
    };
    #[cfg(feature = "render")]
    let (file, text) = yaqut::snapshot::backdrop(incidents);
    #[cfg(feature = "render")]
    {
        let folder = args.out.join("basemap");
        std::fs::create_dir_all(&folder).map_err(|e| yaqut::Error::io(&folder, e))?;
        yaqut::layer::write_whole(&folder.join(file), |out| out.write_all(text.as_bytes()))?;
        let grounds = yaqut::snapshot::grounds(incidents);
        yaqut::layer::write_whole(&folder.join(yaqut::snapshot::GROUNDS), |out| {
            out.write_all(grounds.as_bytes())
        })?;
    }
    #[cfg(feature = "render")]
    let basemap: Vec<_> = std::iter::once(yaqut::layer::Basemap::names(yaqut::snapshot::GROUNDS))
        .chain(yaqut::layer::Basemap::classes(file))
        .collect();
    #[cfg(not(feature = "render"))]
    let basemap: [yaqut::layer::Basemap<'_>; 0] = [];
    write_folder(
        &args.out,
        &FolderInput {
            title,
            incidents,
            mentions,
            boundary: &outline,
            formats: &args.format,
            units: &units(),
            admin1: &admin1,
            grid,
            basemap: &basemap,
        },
    )
}

/// The grid of cells of a size as people write it.
fn grid(text: &str) -> yaqut::Result<Grid> {
    let named = |error| match error {
        yaqut::Error::Parameter { value, reason, .. } => {
            yaqut::Error::Parameter { parameter: "grid", value, reason }
        }
        other => other,
    };
    Grid::new(parse_km(text).map_err(named)?)
}

/// The units whose outlines the gazetteer has.
fn units() -> Vec<Arc<Unit>> {
    let unit = |unit: &yaqut::gazetteer::Boundary| Unit {
        id: unit.id.clone(),
        name: unit.name.clone(),
        name_en: unit.name_en.clone(),
        country: Some(unit.country.to_owned()),
        level: Level::Admin1,
        shape: unit.outline.clone(),
    };
    boundaries().iter().map(|of| Arc::new(unit(of))).collect()
}

/// A plain title; the snapshot's subtitle and the project's clock say when.
fn title(lang: Language) -> &'static str {
    let row = include_str!("../../../maps/words.tsv").lines().find_map(|line| line.strip_prefix("title\t"));
    let (ar, en) = row.and_then(|row| row.split_once('\t')).unwrap_or(("yaqut", "yaqut"));
    if lang == Language::En { en } else { ar }
}

#[cfg(feature = "render")]
fn snapshot(args: &MapArgs, title: &str, incidents: &[Incident]) -> yaqut::Result<()> {
    use yaqut::snapshot::{Options, draw, png, scene};

    let path = args.out.join("snapshot.png");
    if incidents.iter().all(|i| i.position().is_none()) {
        // What an earlier run drew would show what these reports do not say.
        match std::fs::remove_file(&path) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                return Err(yaqut::Error::io(path, error));
            }
            _ => {}
        }
        tell!("snapshot.png: left out, no incident could be placed");
        return Ok(());
    }
    let options = Options {
        lang: crate::snapshot::lang(args.lang),
        title: Some(title.to_owned()),
        width: 1400,
        height: 1000,
        names: crate::snapshot::names(incidents),
        ..Options::default()
    };
    let picture = png(&draw(&scene(incidents, &options)?), 1.0)?;
    yaqut::layer::write_whole(&path, |out| out.write_all(&picture))?;
    tell!("{}: written", path.display());
    Ok(())
}

/// The files of a layer, or its name where it stands in files with others alone.
fn files(args: &MapArgs, layer: Layer) -> String {
    let own = args.format.iter().filter(|format| !format.holds_many() && **format != Format::Csv);
    let names: Vec<_> = own.map(|format| format!("{}.{}", layer.name(), format.extension())).collect();
    if names.is_empty() { layer.name().to_owned() } else { names.join(", ") }
}

/// What was read, found, placed, left unplaced and why; on standard error.
fn summary(args: &MapArgs, tally: Tally, mentions: &[Mention], incidents: &[Incident], written: &Written) {
    tell!("read      {} reports ({} could not be read)", tally.read, tally.failed);
    if tally.undated > 0 {
        tell!(
            "          {} without a day of publication: their relative dates stay open; give --manifest or --published",
            tally.undated
        );
    }
    let placed = mentions.iter().filter(|m| m.place_id.is_some()).count();
    tell!(
        "mentions  {} toponyms, {placed} placed, {} not: no place of the gazetteer was sure enough",
        mentions.len(),
        mentions.len() - placed
    );
    let mut kinds: BTreeMap<&str, usize> = BTreeMap::new();
    incidents.iter().for_each(|i| *kinds.entry(i.kind.word()).or_default() += 1);
    let list: Vec<String> = kinds.iter().map(|(kind, n)| format!("{n} {kind}")).collect();
    tell!("incidents {}: {}", incidents.len(), list.join(", "));
    if written.unplaced > 0 {
        tell!("          {} name no place: they are in incidents.csv and in no layer", written.unplaced);
    }
    for (layer, count) in &written.layers {
        tell!("layer     {}: {count} features", files(args, *layer));
    }
    if written.beyond_units > 0 {
        tell!(
            "          {} are placed too loosely for a district: districts_weekly.csv has them under their country",
            written.beyond_units
        );
    }
    for layer in written.empty.iter().filter(|layer| **layer != Layer::Grid) {
        tell!("layer     {}: left out, nothing to show", files(args, *layer));
    }
    let whole = ["qgz", "csv", "gpkg", "kml"];
    for path in written.files.iter().filter(|p| p.extension().is_some_and(|e| whole.iter().any(|w| e == *w)))
    {
        tell!("{}: written", path.display());
    }
}
