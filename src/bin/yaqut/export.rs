//! `yaqut export`: layers that exist, in another format.

use std::path::{Path, PathBuf};

use clap::Args as ClapArgs;
use yaqut::layer::{Format, export_telling};

use crate::Outcome;
use crate::progress::Line;

#[derive(Debug, ClapArgs)]
pub struct ExportArgs {
    /// Layers (.geojson .geojsonl .geojsons .jsonl .json .fgb .gpkg .parquet .csv .tsv) or a folder that `yaqut map`
    /// wrote; FILE.gpkg#LAYER is a layer of a GeoPackage
    #[arg(required = true, value_name = "LAYERS")]
    pub layers: Vec<PathBuf>,
    /// The file to write; its end names the format
    #[arg(long, value_name = "FILE")]
    pub out: PathBuf,
    /// The format, where the file's name does not end in it
    #[arg(long, value_parser = format)]
    pub format: Option<Format>,
}

/// Runs the command.
pub fn run(args: &ExportArgs) -> yaqut::Result<Outcome> {
    let format = args.format.map_or_else(|| of(&args.out), Ok)?;
    let mut line = Line::of("features");
    let written = export_telling(&args.layers, format, &args.out, &mut |file, now| line.show(file, now))?;
    for layer in written {
        tell!("{}: {} features of {}", args.out.display(), layer.features, layer.name);
        if let Some(other) = layer.others.first() {
            let others = layer.others.join(", ");
            tell!("  not written: {others}; FILE.gpkg#{other} names one");
        }
        if layer.unplaced > 0 {
            tell!("  {} incidents name no place and are in no layer; .csv has them", layer.unplaced);
        }
    }
    Ok(Outcome::Done)
}

/// The format that the end of a file's name says.
fn of(path: &Path) -> yaqut::Result<Format> {
    let end = path.extension().and_then(|end| end.to_str()).unwrap_or_default();
    Format::from_word(end).ok_or_else(|| yaqut::Error::Parameter {
        parameter: "--out",
        value: path.display().to_string(),
        reason: format!(
            "ends in no format; use {}, or --format",
            known(|format| format!(".{}", format.extension()))
        ),
    })
}

/// Reads a format.
pub fn format(word: &str) -> Result<Format, String> {
    Format::from_word(word)
        .ok_or_else(|| format!("no format of a layer; use {}", known(|f| f.word().to_owned())))
}

/// The formats of this build in a row.
fn known(name: impl Fn(Format) -> String) -> String {
    let known = Format::ALL.iter().map(|format| name(*format)).collect::<Vec<_>>().join(" ");
    if cfg!(feature = "parquet") {
        known
    } else {
        known + " (GeoParquet is for builds with --features parquet)"
    }
}
