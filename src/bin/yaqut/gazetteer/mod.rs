//! `yaqut gazetteer`: making, checking and counting gazetteers; a file for each command.

mod check;
mod import;
mod stats;

use clap::Subcommand;

use crate::Outcome;

/// The commands of the group.
#[derive(Debug, Subcommand)]
#[expect(clippy::large_enum_variant, reason = "made once, from the arguments")]
pub enum GazetteerCommand {
    /// What is wrong with a table of places or aliases, by file and line
    Check(check::CheckArgs),
    /// Gazetteers of others into one packed file that opens at once
    Import(import::ImportArgs),
    /// Places by country, kind and source, and the names that several share
    Stats(stats::StatsArgs),
}

/// Runs a command of the group.
pub fn run(command: &GazetteerCommand) -> yaqut::Result<Outcome> {
    match command {
        GazetteerCommand::Check(args) => check::run(args),
        GazetteerCommand::Import(args) => import::run(args),
        GazetteerCommand::Stats(args) => stats::run(args),
    }
}
