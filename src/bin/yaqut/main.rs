//! `yaqut`: Arabic reports of conflict in, a map that a person can check out.

/// Writes a line to standard error; that nobody reads it is no reason to stop.
macro_rules! tell {
    ($($words:tt)*) => {{
        use std::io::Write as _;
        crate::progress::clear();
        let _ = writeln!(std::io::stderr(), $($words)*);
    }};
}

mod args;
mod evaluate;
mod export;
mod gazetteer;
mod geocode;
mod grid;
mod incidents;
mod index;
mod input;
mod lookup;
mod manual;
mod map;
mod mentions;
mod nearby;
mod output;
mod place;
mod progress;
#[cfg(feature = "render")]
mod report;
#[cfg(feature = "render")]
mod snapshot;
mod words;

use std::process::ExitCode;

use clap::Parser;

use args::{Args, Command};

/// Reading reports takes and gives back many small pieces of memory.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// How a command ended, the worst last; the exit status of the program.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Outcome {
    /// Everything was done.
    Done,
    /// Done, but for reports, or rows of a table of places, that could not be read.
    Partly,
    /// Nothing could be done.
    Nothing,
}

fn main() -> ExitCode {
    let args = Args::parse();
    match run(&args) {
        Ok(Outcome::Done) => ExitCode::SUCCESS,
        Ok(Outcome::Partly) => ExitCode::from(1),
        Ok(Outcome::Nothing) => ExitCode::from(3),
        Err(error) if is_closed_pipe(&error) => ExitCode::SUCCESS,
        Err(error) => {
            tell!("yaqut: {error}");
            ExitCode::from(if matches!(error, yaqut::Error::Parameter { .. }) { 2 } else { 3 })
        }
    }
}

fn run(args: &Args) -> yaqut::Result<Outcome> {
    match &args.command {
        Command::Map(map) => map::run(map),
        Command::Mentions(mentions) => mentions::run(mentions),
        Command::Incidents(incidents) => incidents::run(incidents),
        Command::Lookup(lookup) => lookup::run(lookup),
        Command::Geocode(geocode) => geocode::run(geocode),
        Command::Gazetteer(command) => gazetteer::run(command),
        Command::Nearby(nearby) => nearby::run(nearby),
        Command::Index(layers) => index::run(layers),
        Command::Export(args) => export::run(args),
        Command::Evaluate(evaluate) => evaluate::run(evaluate),
        #[cfg(feature = "render")]
        Command::Snapshot(snapshot) => snapshot::run(snapshot),
        #[cfg(feature = "render")]
        Command::Report(report) => report::run(report),
        Command::Completions { shell } => manual::completions(*shell),
        Command::Man => manual::man(),
    }
}

/// Whether the reader of our output went away, which is no error.
fn is_closed_pipe(error: &yaqut::Error) -> bool {
    matches!(error, yaqut::Error::Io { source, .. } if source.kind() == std::io::ErrorKind::BrokenPipe)
}
