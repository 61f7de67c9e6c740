//! `yaqut index`: the index by which `nearby` asks a layer without reading it.

use std::path::{Path, PathBuf};

use clap::Args as ClapArgs;
use yaqut::nearby::{index_path, write_index};

use crate::Outcome;
use crate::progress::Line;

#[derive(Debug, ClapArgs)]
pub struct IndexArgs {
    /// Layers of any format that `nearby` asks
    #[arg(required = true, value_name = "LAYER")]
    pub layers: Vec<PathBuf>,
}

/// Runs the command. A layer that cannot be read is named, and the others are gone on with.
pub fn run(args: &IndexArgs) -> yaqut::Result<Outcome> {
    let mut outcome = Outcome::Nothing;
    let mut failed = false;
    for layer in &args.layers {
        match make(layer) {
            Ok(()) => outcome = Outcome::Done,
            Err(error) => {
                failed = true;
                tell!("yaqut: {error}");
            }
        }
    }
    Ok(if failed && outcome == Outcome::Done { Outcome::Partly } else { outcome })
}

fn make(layer: &Path) -> yaqut::Result<()> {
    let mut line = Line::of("records");
    let (records, placed) = write_index(layer, &mut |now| line.show(layer, now))?;
    let nowhere =
        if placed < records { format!(", {} of them nowhere", records - placed) } else { String::new() };
    tell!("{}: written: {records} records{nowhere}", index_path(layer).display());
    Ok(())
}
