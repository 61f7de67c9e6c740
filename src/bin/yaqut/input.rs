//! Reading what the arguments name: reports, with a line on standard error for each that cannot be read, and layers.

use std::cell::Cell;
use std::path::PathBuf;

use yaqut::gazetteer::Gazetteer;
use yaqut::incident::{Imprint, Imprints};
use yaqut::lexicon::Lexicon;
use yaqut::report::{Diagnostic, Manifest, Reader, Report};

use crate::Outcome;
use crate::args::ReportArgs;

/// What was read.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Tally {
    /// Reports read.
    pub read: usize,
    /// Reports that could not be.
    pub failed: usize,
    /// Reports of which a part could not be.
    pub damaged: usize,
    /// Reports whose day of publication is unknown.
    pub undated: usize,
}

impl Tally {
    /// The exit status that follows.
    pub fn outcome(self) -> Outcome {
        match self {
            Self { read: 0, .. } => Outcome::Nothing,
            Self { failed: 0, damaged: 0, .. } => Outcome::Done,
            _ => Outcome::Partly,
        }
    }
}

/// The gazetteer with the user's tables; rows that are wrong are named and left out, and the outcome tells of them.
pub fn gazetteer(tables: &[PathBuf]) -> yaqut::Result<(&'static Gazetteer, Outcome)> {
    with_tables(tables, Gazetteer::builtin, Gazetteer::with_tables)
}

/// The words of the language with the user's actors; rows that are wrong are named and left out.
pub fn lexicon(tables: &[PathBuf]) -> yaqut::Result<(&'static Lexicon, Outcome)> {
    with_tables(tables, Lexicon::get, Lexicon::with_actors)
}

/// What is built in where there are no tables of the user's, else what is made with them.
fn with_tables<T>(
    tables: &[PathBuf],
    builtin: fn() -> &'static T,
    with: impl Fn(&[PathBuf]) -> yaqut::Result<(T, Vec<yaqut::Error>)>,
) -> yaqut::Result<(&'static T, Outcome)> {
    if tables.is_empty() {
        return Ok((builtin(), Outcome::Done));
    }
    let (made, errors) = with(tables)?;
    errors.iter().for_each(|error| tell!("yaqut: {error}"));
    let outcome = if errors.is_empty() { Outcome::Done } else { Outcome::Partly };
    Ok((Box::leak(Box::new(made)), outcome))
}

/// The incidents of layers, in their order.
#[cfg(feature = "render")]
pub fn incidents(layers: &[PathBuf]) -> yaqut::Result<Vec<yaqut::incident::Incident>> {
    let mut incidents = Vec::new();
    for layer in layers {
        incidents.extend(yaqut::layer::read_incidents(layer)?);
    }
    Ok(incidents)
}

/// The extension of `--out` in small letters, which must be one of `forms`.
#[cfg(feature = "render")]
pub fn form_of(out: &std::path::Path, forms: &[&str]) -> yaqut::Result<String> {
    let extension = out.extension().and_then(|e| e.to_str()).unwrap_or_default().to_lowercase();
    if forms.contains(&extension.as_str()) {
        return Ok(extension);
    }
    Err(yaqut::Error::Parameter {
        parameter: "--out",
        value: out.display().to_string(),
        reason: format!("does not end in .{}", forms.join(" or .")),
    })
}

/// Notes what is known of a report beside its text.
pub fn note(imprints: &mut Imprints, report: &Report) {
    let Report { id, title, source, url, published, .. } = report;
    let (title, source, url) = (title.clone(), source.clone(), url.clone());
    imprints.add(id, Imprint { title, source, url, published: *published });
}

/// Hands each report to `take`; what is odd or unreadable is told on standard error.
pub fn each_report(
    args: &ReportArgs,
    mut take: impl FnMut(&Report) -> yaqut::Result<()>,
) -> yaqut::Result<Tally> {
    let mut reader = Reader::new();
    if let Some(name) = &args.encoding {
        reader = reader.encoding(name)?;
    }
    if let Some(path) = &args.manifest {
        reader = reader.manifest(Manifest::read(path)?);
    }
    if let Some(day) = args.published {
        reader = reader.published(day);
    }
    let (mut tally, damaged) = (Tally::default(), Cell::new(0));
    let notice = |diagnostic: Diagnostic| {
        damaged.set(damaged.get() + usize::from(diagnostic.lost));
        tell!("yaqut: {diagnostic}");
    };
    for report in reader.read(&args.reports, notice) {
        match report {
            Ok(report) => {
                tally.read += 1;
                tally.undated += usize::from(report.published.is_none());
                take(&report)?;
            }
            Err(error) => {
                tally.failed += 1;
                tell!("yaqut: {error}");
            }
        }
    }
    tally.damaged = damaged.get();
    if tally.read == 0 && tally.failed == 0 {
        tell!("yaqut: no reports found; name files that end in .txt .md .html .json .jsonl or .csv, or -");
    }
    Ok(tally)
}
