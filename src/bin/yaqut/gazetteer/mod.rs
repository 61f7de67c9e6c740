//! `yaqut gazetteer`: what concerns the dictionary of places itself.

mod check;
mod stats;

use clap::Subcommand;

use crate::Outcome;

/// The commands of the group.
#[derive(Debug, Subcommand)]
pub enum GazetteerCommand {
    /// What is wrong with a table of places or aliases, by file and line
    Check(check::CheckArgs),
    /// Places by country, kind and source, and the names that several share
    Stats(stats::StatsArgs),
}

/// Runs the command.
pub fn run(command: &GazetteerCommand) -> yaqut::Result<Outcome> {
    match command {
        GazetteerCommand::Check(args) => check::run(args),
        GazetteerCommand::Stats(args) => stats::run(args),
    }
}
