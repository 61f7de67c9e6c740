//! `yaqut gazetteer check`: what is wrong with a table of places or aliases.

use std::collections::BTreeSet;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use clap::Args as ClapArgs;
use serde::Serialize;
use yaqut::gazetteer::{CHECK_RULES, Finding, Gazetteer, Severity, TableText, check};

use crate::Outcome;
use crate::args::Format;
use crate::output::{fault, form, json_line, no_form, stdout};

#[derive(Debug, ClapArgs)]
pub struct CheckArgs {
    /// Tables of places or aliases (.tsv); without any, those of the folder gazetteer/
    #[arg(value_name = "FILES")]
    pub files: Vec<PathBuf>,
    /// Leave the warnings out
    #[arg(long)]
    pub errors_only: bool,
    /// List the rules instead
    #[arg(long)]
    pub rules: bool,
    /// The form of the output: lines on a terminal, jsonl in a pipe
    #[arg(long, value_enum)]
    pub format: Option<Format>,
}

/// The folder of the tables that the built-in gazetteer is made of, and the file by which it is known.
const FOLDER: &str = "gazetteer";
const SOURCES: &str = "sources.tsv";

/// Runs the command.
pub fn run(args: &CheckArgs) -> yaqut::Result<Outcome> {
    if args.rules {
        let mut out = stdout();
        let line = |(rule, severity, what): &(&str, Severity, &str)| {
            writeln!(out, "{rule:<16} {:<8} {what}", severity.word())
        };
        CHECK_RULES.iter().try_for_each(line).map_err(fault)?;
        return out.flush().map_err(fault).map(|()| Outcome::Done);
    }
    let (tables, packed) = tables(&args.files)?;
    let mut findings = check(&tables, Gazetteer::builtin());
    findings.extend(packed.iter().filter_map(|path| verify(path)));
    let count = |severity| findings.iter().filter(|finding| finding.severity == severity).count();
    let (errors, warnings) = (count(Severity::Error), count(Severity::Warning));
    findings.retain(|finding| !args.errors_only || finding.severity == Severity::Error);
    let mut out = stdout();
    match form(args.format) {
        Format::Table => findings.iter().try_for_each(|finding| {
            let Finding { file, line, severity, rule, what, remedy } = finding;
            writeln!(out, "{file}:{line}: {}: {what}; {remedy} [{rule}]", severity.word())
        }),
        Format::Jsonl => findings.iter().try_for_each(|finding| json_line(&mut out, &Row::new(finding))),
        Format::Json => {
            let rows: Vec<Row<'_>> = findings.iter().map(Row::new).collect();
            serde_json::to_writer_pretty(&mut out, &rows).map_err(Into::into)
        }
        format @ (Format::Csv | Format::Geojson) => {
            return Err(no_form(format, "findings; use table, jsonl or json"));
        }
    }
    .and_then(|()| out.flush())
    .map_err(fault)?;
    let checked = tables.iter().filter(|table| !table.silent).count() + packed.len();
    tell!(
        "yaqut: {} checked: {}, {}",
        number(checked, "table"),
        number(errors, "error"),
        number(warnings, "warning")
    );
    Ok(if errors > 0 { Outcome::Partly } else { Outcome::Done })
}

fn number(count: usize, noun: &str) -> String {
    format!("{count} {noun}{}", if count == 1 { "" } else { "s" })
}

/// The tables named, or those of the folder of the gazetteer; the packed files apart.
///
/// Beside a table of such a folder the others of it are known, so that its parents may stand there.
fn tables(files: &[PathBuf]) -> yaqut::Result<(Vec<TableText>, Vec<PathBuf>)> {
    let home = Path::new(FOLDER);
    if files.is_empty() && !home.join(SOURCES).is_file() {
        return Err(yaqut::Error::Parameter {
            parameter: "FILES",
            value: String::new(),
            reason: "is empty, and there is no folder gazetteer/ here; name a table".into(),
        });
    }
    let (mut tables, mut packed) = (Vec::new(), Vec::new());
    let named: Vec<PathBuf> = if files.is_empty() { below(home)? } else { files.to_vec() };
    let homes: BTreeSet<PathBuf> = named.iter().filter_map(|path| home_of(path)).collect();
    for path in &named {
        if yaqut::gazetteer::is_packed(path)? {
            packed.push(path.clone());
            continue;
        }
        let bytes = fs::read(path).map_err(|error| yaqut::Error::io(path, error))?;
        let text = String::from_utf8(bytes).map_err(|error| {
            let line = 1 + error.as_bytes()[..error.utf8_error().valid_up_to()]
                .iter()
                .filter(|b| **b == b'\n')
                .count();
            yaqut::Error::data(path.display().to_string(), line, "is not UTF-8", "save the table as UTF-8")
        })?;
        let file = path.display().to_string();
        tables.push(TableText { file, text, own: home_of(path).is_some(), silent: false });
    }
    for path in homes.iter().map(|home| below(home)).collect::<yaqut::Result<Vec<_>>>()?.into_iter().flatten()
    {
        let same = |other: &PathBuf| fs::canonicalize(other).ok() == fs::canonicalize(&path).ok();
        if !named.iter().any(same) {
            let text = fs::read_to_string(&path).map_err(|error| yaqut::Error::io(&path, error))?;
            tables.push(TableText { file: path.display().to_string(), text, own: true, silent: true });
        }
    }
    Ok((tables, packed))
}

/// The folder of the gazetteer in which a table stands.
fn home_of(path: &Path) -> Option<PathBuf> {
    let mut folders = path.ancestors().skip(1).take(2);
    folders
        .find(|folder| folder.join(SOURCES).is_file() && folder.join("places").is_dir())
        .map(Path::to_path_buf)
}

/// The tables of the gazetteer in `home`, sorted.
fn below(home: &Path) -> yaqut::Result<Vec<PathBuf>> {
    let mut paths = Vec::new();
    for folder in [home.to_path_buf(), home.join("packages"), home.join("places")] {
        let entries = fs::read_dir(&folder).map_err(|error| yaqut::Error::io(&folder, error))?;
        let found = entries.flatten().map(|entry| entry.path());
        paths.extend(found.filter(|path| path.extension().is_some_and(|end| end == "tsv")));
    }
    paths.sort();
    Ok(paths)
}

/// What is wrong with a packed gazetteer.
fn verify(path: &Path) -> Option<Finding> {
    let error = yaqut::gazetteer::verify(path).err()?;
    let (what, remedy) = match error {
        yaqut::Error::Data { reason, remedy, .. } => (reason, remedy),
        error => (error.to_string(), "name a file that can be read".to_owned()),
    };
    Some(Finding {
        file: path.display().to_string(),
        line: 1,
        severity: Severity::Error,
        rule: "packed",
        what,
        remedy,
    })
}

#[derive(Serialize)]
struct Row<'f> {
    file: &'f str,
    line: usize,
    severity: &'static str,
    rule: &'static str,
    what: &'f str,
    remedy: &'f str,
}

impl<'f> Row<'f> {
    fn new(finding: &'f Finding) -> Self {
        let Finding { file, line, severity, rule, what, remedy } = finding;
        Self { file, line: *line, severity: severity.word(), rule, what, remedy }
    }
}
