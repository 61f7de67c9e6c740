//! Gazetteers that others made, turned into a packed file of ours: GeoNames dumps, tables, layers, exports of Wikidata
//! and OpenStreetMap.
//!
//! A file is read place by place. What is wrong with one is told with file and line, and the next one is read; the
//! packed file appears when all are in, or not at all.

mod alternates;
mod cell;
mod columns;
mod form;
mod geojson;
mod geonames;
mod intake;
mod json;
mod kinds;
mod lines;
mod names;
mod osm;
mod table;
mod wikidata;

use std::io;
use std::path::{Path, PathBuf};

use super::compile::{Compiler, Store};
use crate::atomic::write_whole;
use crate::error::{Error, Result};
pub use columns::Columns;
pub use form::Form;
use intake::Intake;

/// What to import, and how.
#[derive(Debug, Clone, Default)]
pub struct Import {
    /// The form of the inputs; recognised from each one's content where it is `None`.
    pub form: Option<Form>,
    /// ISO codes of the countries to take; empty takes all.
    pub countries: Vec<String>,
    /// What to take: our kinds and features (`town`, `camp`), or classes and codes of GeoNames (`P`, `ADM1`, `P.PPL`);
    /// empty takes all.
    pub features: Vec<String>,
    /// The key of the source that every place gets; by the form where it is `None`.
    pub source: Option<String>,
    /// `alternateNamesV2.txt` of GeoNames, which says in what language each name is.
    pub alternate_names: Option<PathBuf>,
    /// Names of columns and properties, where they are not the usual ones.
    pub columns: Columns,
}

/// What an import tells while it goes on.
#[derive(Debug)]
pub enum Notice {
    /// Something is wrong with a row; the others are read.
    Wrong(Error),
    /// So much of a file is read.
    Progress {
        /// The file.
        file: String,
        /// Bytes read.
        read: u64,
        /// Bytes of the whole.
        of: u64,
    },
}

/// What an import has done.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Imported {
    /// Places in the packed file.
    pub places: u64,
    /// Rows that `countries` or `features` left out.
    pub left_out: u64,
    /// Rows whose id an earlier row had.
    pub repeated: u64,
    /// Rows that were wrong.
    pub wrong: u64,
    /// The forms that were met.
    pub forms: Vec<Form>,
}

impl Import {
    /// Reads `inputs` and writes the packed gazetteer `out`. While it works, scratch files without a name stand in the
    /// folder of `out`, together about as large as it.
    ///
    /// # Errors
    /// When an input cannot be read or its form is not recognised, when no place is in any of them, when `out` cannot
    /// be written or holds something else than was written. Then `out` is what it was before.
    pub fn run(&self, inputs: &[PathBuf], out: &Path, tell: &mut dyn FnMut(Notice)) -> Result<Imported> {
        let failed = |error: io::Error| Error::io(out, error);
        let folder = out.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        let scratch = || tempfile::tempfile_in(folder).map(|file| Box::new(file) as Box<dyn Store>);
        let compiler = Compiler::new(&scratch).map_err(failed)?;
        let mut intake = Intake::new(self, compiler, tell);
        let mut forms = Vec::new();
        for path in inputs {
            let form = match self.form {
                Some(form) => form,
                None => Form::of(path)?,
            };
            if !forms.contains(&form) {
                forms.push(form);
            }
            intake.open(path, form);
            match form {
                Form::GeoNames => geonames::read(path, &mut intake),
                Form::Table => table::read(path, &mut intake),
                Form::GeoJson => geojson::read(path, &mut intake),
                Form::Wikidata => wikidata::read(path, &mut intake),
                Form::Osm => osm::read(path, &mut intake),
            }?;
            intake.close();
        }
        if let Some(path) = &self.alternate_names {
            intake.open(path, Form::GeoNames);
            alternates::read(path, &mut intake)?;
            intake.close();
        }
        let (compiler, mut done) = intake.finish();
        done.forms = forms;
        let taken = compiler.len() as u64;
        if taken == 0 {
            let files = inputs.iter().map(|path| path.display().to_string()).collect::<Vec<_>>().join(", ");
            let remedy = "look at the rows that are wrong, and at the choice of countries and features";
            return Err(Error::data(files, None, "holds no place that can be used", remedy));
        }
        done.places = write_whole(out, |file| compiler.finish(file))? as u64;
        done.repeated = taken - done.places;
        if out.is_file() {
            super::verify(out)?;
        }
        Ok(done)
    }
}
