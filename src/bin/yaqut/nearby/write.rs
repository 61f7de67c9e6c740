//! Answers written: as they are found where the form allows it, so that a million of them need no more memory than one.

use std::borrow::Cow;
use std::io::Write;

use serde::Serializer as _;
use serde::ser::SerializeSeq;
use yaqut::Result;
use yaqut::incident::Imprints;
use yaqut::layer::{FeatureWriter, TableWriter};

use super::{Found, show};
use crate::args::IncidentFormat as Format;
use crate::incidents::write_all;
use crate::output::{fault, json_line};
use crate::words::Words;

/// Hands each answer on, nearest first.
pub type Each<'a> = dyn FnMut(&mut dyn FnMut(Found<'_>) -> Result<()>) -> Result<()> + 'a;

/// Writes what `each` finds. A table on a terminal is as wide as its cells, and what is for other programs of this field
/// says first what is in it: those forms wait for the last answer. A table of commas whose columns are not known keeps
/// its rows in a temporary file, since one may come late.
pub fn write(
    out: &mut (impl Write + Send),
    each: &mut Each<'_>,
    format: Format,
    columns: Option<Vec<Cow<'static, str>>>,
    words: Words,
) -> Result<()> {
    match format {
        Format::Table => {
            let mut all = Vec::new();
            each(&mut |one| {
                all.push(one.into_owned());
                Ok(())
            })?;
            writeln!(out, "{}", show::table_of(&all, words)).map_err(fault)
        }
        Format::Jsonl => each(&mut |one| json_line(&mut *out, &one).map_err(fault)),
        Format::Json => {
            let mut json = serde_json::Serializer::pretty(&mut *out);
            let failed = |error: serde_json::Error| fault(error.into());
            let mut list = json.serialize_seq(None).map_err(failed)?;
            each(&mut |one| list.serialize_element(&one).map_err(failed))?;
            list.end().map_err(failed)
        }
        Format::Csv => {
            let out = &mut *out;
            let mut table = match columns {
                Some(columns) => TableWriter::with_columns(out, columns),
                None => TableWriter::new(out),
            };
            each(&mut |one| table.write(&one.properties()).map_err(fault))?;
            table.finish().map(drop).map_err(fault)
        }
        Format::Geojson => {
            let mut collection = FeatureWriter::new(&mut *out);
            each(&mut |one| collection.write(&one.feature()).map_err(fault))?;
            collection.finish().map(drop).map_err(fault)
        }
        Format::Geojsonl => each(&mut |one| json_line(&mut *out, &one.feature()).map_err(fault)),
        Format::Geojsonseq => each(&mut |one| {
            out.write_all(b"\x1E").map_err(fault)?;
            json_line(&mut *out, &one.feature()).map_err(fault)
        }),
        Format::Kml | Format::Acled | Format::Ucdp => {
            let mut incidents = Vec::new();
            each(&mut |one| {
                incidents.extend(one.answer.incident().cloned());
                Ok(())
            })?;
            write_all(out, &incidents, &Imprints::default(), format)
        }
    }
}
