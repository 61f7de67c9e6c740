//! Where the places of every reader go: chosen by country and kind, numbered, handed to the compiler.

use std::path::Path;

use super::super::compile::Compiler;
use super::super::place::FEATURES;
use super::super::row::Row;
use super::{Columns, Form, Import, Imported, Notice};
use crate::error::{Error, Result};

/// Wrong rows that are told of each file; the others are counted.
const TOLD: u64 = 100;

/// Bytes between two words on progress.
const STRIDE: u64 = 1 << 22;

/// What is wrong with a row, and what to do about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// What is wrong.
    pub reason: String,
    /// What to do.
    pub remedy: &'static str,
}

impl Fault {
    /// A fault.
    pub fn new(reason: impl Into<String>, remedy: &'static str) -> Self {
        Self { reason: reason.into(), remedy }
    }
}

/// The way of a place from its file to the compiler.
pub struct Intake<'i> {
    import: &'i Import,
    compiler: Compiler<'i>,
    tell: &'i mut dyn FnMut(Notice),
    done: Imported,
    file: String,
    source: String,
    wrong_here: u64,
    length: u64,
    told: u64,
    /// The ids of GeoNames and the places that have them, where alternate names will be read.
    numbers: Vec<(u32, u32)>,
}

impl<'i> Intake<'i> {
    /// An intake into `compiler`.
    pub fn new(import: &'i Import, compiler: Compiler<'i>, tell: &'i mut dyn FnMut(Notice)) -> Self {
        let (file, source) = (String::new(), String::new());
        let done = Imported::default();
        let numbers = Vec::new();
        Self { import, compiler, tell, done, file, source, wrong_here: 0, length: 0, told: 0, numbers }
    }

    /// Begins a file.
    pub fn open(&mut self, path: &Path, form: Form) {
        self.file = path.display().to_string();
        self.source = self.import.source.clone().unwrap_or_else(|| match form.source() {
            "" => self.stem(),
            source => source.to_owned(),
        });
        self.length = std::fs::metadata(path).map_or(0, |what| what.len());
        (self.wrong_here, self.told) = (0, 0);
    }

    /// Ends it.
    pub fn close(&mut self) {
        if self.wrong_here > TOLD {
            let reason = format!("{} rows more are wrong", self.wrong_here - TOLD);
            (self.tell)(Notice::Wrong(Error::data(&self.file, None, reason, "mend those named first")));
        }
        self.progress(self.length);
    }

    /// The name of the file.
    pub fn file(&self) -> &str {
        &self.file
    }

    /// The name of the file without its folder and its end, as a word that an id can begin with.
    pub fn stem(&self) -> String {
        let stem = Path::new(&self.file).file_stem().unwrap_or_default().to_string_lossy();
        stem.split_whitespace().collect::<Vec<_>>().join("-").to_lowercase()
    }

    /// The names of columns that the user has given.
    pub fn columns(&self) -> &'i Columns {
        &self.import.columns
    }

    /// Whether names will come with their languages from another file.
    pub fn awaits_names(&self) -> bool {
        self.import.alternate_names.is_some()
    }

    /// Takes a place, or leaves it out where another choice was made; gives its number in the compiler. `code` is what
    /// its source calls its kind.
    ///
    /// # Errors
    /// When the scratch files cannot be written.
    pub fn take(&mut self, row: &mut Row, code: &str) -> Result<Option<u32>> {
        if !self.is_chosen(row, code) {
            self.done.left_out += 1;
            return Ok(None);
        }
        if row.source.is_empty() || self.import.source.is_some() {
            row.source.clone_from(&self.source);
        }
        self.compiler.add(row).map(Some).map_err(|error| Error::io(&self.file, error))
    }

    /// Remembers under which id of GeoNames names of a place will come.
    pub fn remember(&mut self, geonames: u32, place: u32) {
        self.numbers.push((geonames, place));
    }

    /// The places by their ids of GeoNames, sorted; they are forgotten here.
    pub fn numbers(&mut self) -> Vec<(u32, u32)> {
        let mut numbers = std::mem::take(&mut self.numbers);
        numbers.sort_unstable();
        numbers
    }

    /// Where names of places go that are in.
    pub fn compiler(&mut self) -> &mut Compiler<'i> {
        &mut self.compiler
    }

    fn is_chosen(&self, row: &Row, code: &str) -> bool {
        let countries = &self.import.countries;
        if !(countries.is_empty() || countries.contains(&row.country)) {
            return false;
        }
        let feature = FEATURES.get(usize::from(row.feature)).copied().unwrap_or_default();
        let meant = |wanted: &String| {
            *wanted == row.kind.word() || wanted == feature || wanted == code || {
                code.split_once('.').is_some_and(|(class, fine)| wanted == class || wanted == fine)
            }
        };
        self.import.features.is_empty() || self.import.features.iter().any(meant)
    }

    /// Tells that a row is wrong.
    pub fn wrong(&mut self, line: usize, fault: Fault) {
        self.wrong_as(Error::data(&self.file, line, fault.reason, fault.remedy));
    }

    /// Tells that a row is wrong.
    pub fn wrong_as(&mut self, error: Error) {
        self.done.wrong += 1;
        self.wrong_here += 1;
        if self.wrong_here <= TOLD {
            (self.tell)(Notice::Wrong(error));
        }
    }

    /// Tells how far the file is read, now and then.
    pub fn progress(&mut self, read: u64) {
        if read >= self.told + STRIDE || read == self.length {
            self.told = read;
            (self.tell)(Notice::Progress { file: self.file.clone(), read, of: self.length });
        }
    }

    /// The compiler with all places, and what was done.
    pub fn finish(self) -> (Compiler<'i>, Imported) {
        (self.compiler, self.done)
    }
}
