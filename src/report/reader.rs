//! The reader: from the paths that a person gives to reports, one by one.

use std::fs::File;
use std::io::{self, Read};
use std::path::PathBuf;

use encoding_rs::Encoding;
use jiff::civil::Date;

use super::draft::{Step, Steps};
use super::encoding::{decode, named};
use super::json::{self, Lines};
use super::reports::Reports;
use super::source::{Source, find};
use super::stream::{Opened, Stream};
use super::table::{Rows, delimiter};
use super::{Diagnostic, Format, Manifest, Report, html, text};
use crate::{Error, Result};

/// The longest single text (a .txt, .md, .html or .json file, a JSON line, a row of a table), in bytes.
pub const MAX_TEXT: u64 = 200 * 1024 * 1024;

/// Reads reports from files, folders and standard input.
///
/// The form is known by the extension (see [`Format`]), of standard input by its content; the encoding is
/// recognised unless it is named. JSON lines and tables are read row by row, so that a file may be larger than the
/// memory. The day of publication is that of the report's own metadata, else of the manifest, else of the
/// [dateline](super::dateline) in the text, else of the ISO date that begins the file's name, else the one given
/// to [`published`](Self::published).
///
/// ```
/// use yaqut::report::Reader;
///
/// let rows = r#"{"id": "7", "text": "قصف على بردع", "date": "2020-10-05"}"#;
/// let reader = Reader::new();
/// let reports: Vec<_> = reader.read_from("rows.jsonl", rows.as_bytes(), None, |odd| panic!("{odd}")).collect();
/// assert_eq!(reports[0].as_ref().map(|report| report.id.as_str()).ok(), Some("7"));
/// ```
#[derive(Debug, Clone, Default)]
pub struct Reader {
    encoding: Option<&'static Encoding>,
    pub(super) manifest: Option<Manifest>,
    pub(super) published: Option<Date>,
}

impl Reader {
    /// A reader that recognises encodings and knows nothing from outside the reports.
    pub fn new() -> Self {
        Self::default()
    }

    /// Reads everything in the encoding with this name, such as `windows-1256`.
    ///
    /// # Errors
    /// [`Error::Parameter`] where there is no such encoding.
    pub fn encoding(self, name: &str) -> Result<Self> {
        Ok(Self { encoding: Some(named(name)?), ..self })
    }

    /// Adds what a manifest knows of the files.
    pub fn manifest(self, manifest: Manifest) -> Self {
        Self { manifest: Some(manifest), ..self }
    }

    /// The day of publication of reports of which no other is known.
    pub fn published(self, day: Date) -> Self {
        Self { published: Some(day), ..self }
    }

    /// The reports of files, of folders (every report file below them) and, for `-`, of standard input.
    ///
    /// They come sorted by path, whatever the order of `paths`, and read as they are asked for. What cannot be read
    /// is an error among them, and the rest still follows; what is merely odd goes to `notice`.
    pub fn read<'a>(
        &'a self,
        paths: &[PathBuf],
        notice: impl FnMut(Diagnostic) + 'a,
    ) -> impl Iterator<Item = Result<Report>> + 'a {
        let manifest = self.manifest.as_ref().and_then(Manifest::path);
        Reports::new(self, find(paths, manifest), notice)
    }

    /// The reports of what is already open, called `name`; its form is known by its content unless it is given.
    pub fn read_from<'a>(
        &'a self,
        name: &str,
        input: impl Read + 'a,
        format: Option<Format>,
        notice: impl FnMut(Diagnostic) + 'a,
    ) -> impl Iterator<Item = Result<Report>> + 'a {
        let source = Source::open(name, name, format);
        match self.steps(&source, Box::new(input)) {
            Ok(steps) => Reports::within(self, source, steps, notice),
            Err(error) => Reports::new(self, vec![Err(error)], notice),
        }
    }

    /// What a source holds.
    pub(super) fn open<'a>(&self, source: &Source) -> Result<Steps<'a>> {
        match &source.path {
            None => self.steps(source, Box::new(io::stdin().lock())),
            Some(path) => {
                let file = File::open(path).map_err(|error| Error::io(path, error))?;
                let size = file.metadata().map_or(0, |about| about.len());
                if size > MAX_TEXT && source.format.is_some_and(|format| !format.has_rows()) {
                    return Err(too_long(&source.name, None));
                }
                self.steps(source, Box::new(file))
            }
        }
    }

    fn steps<'a>(&self, source: &Source, input: Box<dyn Read + 'a>) -> Result<Steps<'a>> {
        let name = source.name.as_str();
        let reason = "is an archive, a picture or an office document";
        let remedy = "give text, HTML, JSON or CSV; save a document as text first";
        let opened = Opened::new(name, input, self.encoding, (reason, remedy))?;
        let format = source.format.unwrap_or_else(|| Format::of_text(&opened.head));
        if !format.has_rows() {
            return self.whole(name, format, opened.bytes());
        }
        let Stream { text, head, odd, .. } = opened.stream(name);
        let note = odd.map(|note| Ok(Step::Odd(note))).into_iter();
        Ok(match format {
            Format::Csv => Box::new(note.chain(Rows::new(text, name, delimiter(&head)))),
            _ => Box::new(note.chain(Lines::new(text, name))),
        })
    }

    /// What a source holds that must be read as a whole.
    fn whole<'a>(&self, name: &str, format: Format, input: impl Read) -> Result<Steps<'a>> {
        let mut bytes = Vec::new();
        input.take(MAX_TEXT + 1).read_to_end(&mut bytes).map_err(|error| Error::io(name, error))?;
        if bytes.len() as u64 > MAX_TEXT {
            return Err(too_long(name, None));
        }
        let decoded = decode(bytes, self.encoding);
        let note = decoded.remark(name, None).map(|note| Ok(Step::Odd(note)));
        let drafts = match format {
            Format::Html => vec![html::page(&decoded.text, name).map(Step::Draft)],
            Format::Json => json::whole(&decoded.text, name),
            Format::Markdown => vec![Ok(Step::Draft(text::markdown(decoded.text)))],
            Format::Text | Format::JsonLines | Format::Csv => {
                vec![Ok(Step::Draft(text::plain(decoded.text)))]
            }
        };
        Ok(Box::new(note.into_iter().chain(drafts)))
    }
}

/// The error for a text longer than [`MAX_TEXT`].
pub(super) fn too_long(name: &str, line: Option<usize>) -> Error {
    let reason = format!("a single report is longer than {} MB", MAX_TEXT / 1024 / 1024);
    Error::data(name, line, reason, "split it, or give many reports as JSON lines")
}
