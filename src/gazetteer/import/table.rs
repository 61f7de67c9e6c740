//! Tables with a header: CSV, TSV, or the 16 columns of our own.

use std::fs::File;
use std::path::Path;

use super::super::row::{PLACE_COLUMNS, parse_place};
use super::cell::position;
use super::columns::{Cells, Head};
use super::intake::{Fault, Intake};
use super::lines::each_line;
use crate::error::{Error, Result};

/// Reads a table.
pub fn read(path: &Path, intake: &mut Intake<'_>) -> Result<()> {
    let head = head(path)?;
    if head == PLACE_COLUMNS { ours(path, intake) } else { others(path, &head, intake) }
}

/// The first line that is no comment.
fn head(path: &Path) -> Result<String> {
    use std::io::BufRead;
    let failed = |error| Error::io(path, error);
    for line in std::io::BufReader::new(File::open(path).map_err(failed)?).split(b'\n') {
        let line = String::from_utf8_lossy(&line.map_err(failed)?).into_owned();
        let line = line.trim_start_matches('\u{FEFF}').trim_end();
        if !line.is_empty() && !line.starts_with('#') {
            return Ok(line.to_owned());
        }
    }
    Ok(String::new())
}

/// A table in the form of `gazetteer/README.md`.
fn ours(path: &Path, intake: &mut Intake<'_>) -> Result<()> {
    let file = intake.file().to_owned();
    let mut number = 0;
    each_line(path, intake, |intake, line| {
        number += 1;
        if line.starts_with('#') || line.trim_end() == PLACE_COLUMNS {
            return Ok(Ok(()));
        }
        let cells: Vec<&str> = line.split('\t').map(str::trim).collect();
        // `each_line` knows the line; what a fault says of its place is not used.
        let fault = |reason: String, remedy: &str| Error::data(&file, number, reason, remedy);
        match parse_place(&fault, &cells) {
            Ok(mut row) => intake.take(&mut row, "").map(|_| Ok(())),
            Err(Error::Data { reason, .. }) => Ok(Err(Fault::new(reason, "see gazetteer/README.md"))),
            Err(error) => Err(error),
        }
    })
}

/// A table of somebody else's.
fn others(path: &Path, head: &str, intake: &mut Intake<'_>) -> Result<()> {
    let delimiter = [b'\t', b';', b','].into_iter().max_by_key(|sign| {
        let count = head.bytes().filter(|byte| byte == sign).count();
        (count, *sign == b',')
    });
    let file = File::open(path).map_err(|error| Error::io(path, error))?;
    let mut table = csv::ReaderBuilder::new()
        .delimiter(delimiter.unwrap_or(b','))
        .comment(Some(b'#'))
        .quoting(delimiter != Some(b'\t'))
        .flexible(true)
        .has_headers(false)
        .from_reader(std::io::BufReader::with_capacity(1 << 18, file));
    let mut head: Option<Head> = None;
    let (stem, mut record, mut count) = (intake.stem(), csv::StringRecord::new(), 0u64);
    loop {
        let line = table.position().line() as usize;
        match table.read_record(&mut record) {
            Ok(false) => return Ok(()),
            Ok(true) => {}
            Err(error) if error.is_io_error() => {
                return Err(Error::io(path, error.into()));
            }
            Err(error) => {
                let line = error.position().map_or(line, |at| at.line() as usize);
                intake.wrong(line, Fault::new("is not UTF-8", "save the file as UTF-8"));
                continue;
            }
        }
        let line = record.position().map_or(line, |at| at.line() as usize);
        intake.progress(table.position().byte());
        let Some(head) = &head else {
            let names =
                record.iter().map(|name| name.trim_start_matches('\u{FEFF}').trim().to_owned()).collect();
            let found = Head::new(intake.columns(), names);
            if let Some(error) = lacking(intake, line, &found) {
                intake.wrong_as(error);
                return Ok(());
            }
            head = Some(found);
            continue;
        };
        count += 1;
        if record.len() != head.names().len() {
            let reason = format!("has {} columns of {}", record.len(), head.names().len());
            intake.wrong(line, Fault::new(reason, "leave unknown cells empty, and quote cells with commas"));
            continue;
        }
        let cells = Cells { head, cells: record.iter().map(str::to_owned).collect() };
        let row = position(cells.get("lat"), cells.get("lon")).and_then(|at| cells.row(at, &stem, count));
        match row {
            Ok(mut row) => drop(intake.take(&mut row, cells.get("kind"))?),
            Err(fault) => intake.wrong(line, fault),
        }
    }
}

/// What a header lacks for its table to be read.
fn lacking(intake: &Intake<'_>, line: usize, head: &Head) -> Option<Error> {
    let names = head.names().join(", ");
    let fault = |reason: String, remedy: String| Some(Error::data(intake.file(), line, reason, remedy));
    if let Some(name) = intake.columns().missing(head.names().iter().map(String::as_str)) {
        return fault(format!("no column `{name}`"), format!("it has: {names}"));
    }
    let lacks = [("lat", "--lat"), ("lon", "--lon")].into_iter().find(|(field, _)| !head.has(field));
    let nameless = !["name", "name_ar", "name_en"].iter().any(|field| head.has(field));
    let (what, option) = lacks.or(nameless.then_some(("name", "--name")))?;
    fault(format!("no column is known to be the {what}"), format!("name it with {option}; it has: {names}"))
}
