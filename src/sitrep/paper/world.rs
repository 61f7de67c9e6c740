//! The world in which Typst sets the report: a template, some files in memory, four fonts, and nothing else.

use std::collections::BTreeMap;

use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::foundations::{Bytes, Datetime, Duration, Smart};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World, WorldExt};
use typst_pdf::PdfOptions;

use super::whole;
use crate::{Error, Result};

/// The template; what it is and how to change it stands in `maps/README.md`.
const TEMPLATE: &str = include_str!("../../../maps/report/report.typ");
/// The fonts: letters that are whole, so that a word is found, and behind them those that a snapshot has.
const FONTS: [&[u8]; 4] = [
    include_bytes!("../../../maps/fonts/Vazirmatn-Regular.ttf"),
    include_bytes!("../../../maps/fonts/Vazirmatn-Bold.ttf"),
    include_bytes!("../../../maps/fonts/NotoSansArabic-Regular.ttf"),
    include_bytes!("../../../maps/fonts/NotoSansArabic-Bold.ttf"),
];

/// Sets the template with these files, by their names, and gives the bytes of the PDF.
///
/// # Errors
/// What Typst says, as [`Error::Drawing`].
pub(super) fn set(files: BTreeMap<String, Vec<u8>>) -> Result<Vec<u8>> {
    let desk = Desk::new(files)?;
    let document = whole::letters(typst::compile(&desk).output.map_err(|said| desk.fault(&said))?);
    let options = PdfOptions { creator: Smart::Custom(Some("yaqut".into())), ..PdfOptions::default() };
    let bytes = typst_pdf::pdf(&document, &options).map_err(|said| desk.fault(&said));
    // What Typst remembers for the next time is of no use for another report.
    typst::comemo::evict(0);
    bytes
}

struct Desk {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
    template: Source,
    files: BTreeMap<String, Bytes>,
}

impl Desk {
    fn new(files: BTreeMap<String, Vec<u8>>) -> Result<Self> {
        let path =
            VirtualPath::new("report.typ").map_err(|_| Error::Drawing("no path for the template".into()))?;
        let main = RootedPath::new(VirtualRoot::Project, path).intern();
        let fonts: Vec<Font> = FONTS.into_iter().flat_map(|font| Font::iter(Bytes::new(font))).collect();
        Ok(Self {
            library: LazyHash::new(Library::default()),
            book: LazyHash::new(FontBook::from_fonts(&fonts)),
            fonts,
            template: Source::new(main, TEMPLATE.to_owned()),
            files: files.into_iter().map(|(name, bytes)| (name, Bytes::new(bytes))).collect(),
        })
    }

    /// The first thing that went wrong, with its line of the template.
    fn fault(&self, said: &[SourceDiagnostic]) -> Error {
        let Some(first) = said.first() else { return Error::Drawing("the report cannot be set".into()) };
        let line = self.range(first.span).and_then(|range| self.template.lines().byte_to_line(range.start));
        let line = line.map_or(String::new(), |line| format!("maps/report/report.typ:{}: ", line + 1));
        let hints: String = first.hints.iter().map(|hint| format!("; {}", hint.v)).collect();
        Error::Drawing(format!("{line}{}{hints}", first.message))
    }
}

impl World for Desk {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.book
    }

    fn main(&self) -> FileId {
        self.template.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.template.id() { Ok(self.template.clone()) } else { Err(missing(id)) }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        let own = matches!(id.get().root(), VirtualRoot::Project);
        let name = id.get().vpath().get_without_slash();
        self.files.get(name).filter(|_| own).cloned().ok_or_else(|| missing(id))
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}

fn missing(id: FileId) -> FileError {
    FileError::NotFound(id.get().vpath().get_with_slash().into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_is_no_file_but_those_that_are_given() {
        let desk = Desk::new(BTreeMap::from([("a.json".to_owned(), b"{}".to_vec())])).expect("a desk");
        let file = |path: &str| {
            let path = VirtualPath::new(path).expect("a path");
            desk.file(RootedPath::new(VirtualRoot::Project, path).intern())
        };
        assert!(file("a.json").is_ok());
        assert!(file("/etc/passwd").is_err() && file("Cargo.toml").is_err());
        assert!(desk.today(None).is_none());
    }

    #[test]
    fn what_typst_says_is_an_error_with_the_line_of_the_template() {
        let said = set(BTreeMap::new()).expect_err("no data").to_string();
        assert!(said.contains("maps/report/report.typ:") && said.contains("report.json"), "{said}");
    }
}
