//! `yaqut gazetteer`: making, checking and counting gazetteers; a file for each command.

mod import;

use clap::Subcommand;

use crate::Outcome;

/// The commands of the group.
#[derive(Debug, Subcommand)]
pub enum GazetteerCommand {
    /// Gazetteers of others into one packed file that opens at once
    Import(import::ImportArgs),
}

/// Runs a command of the group.
pub fn run(command: &GazetteerCommand) -> yaqut::Result<Outcome> {
    match command {
        GazetteerCommand::Import(args) => import::run(args),
    }
}
