//! The manifest: a table of what is known of each file from outside it.

use std::collections::BTreeMap;
use std::io::Read;
use std::path::{Path, PathBuf};

use jiff::civil::Date;

use super::encoding::decode;
use super::published::iso_day;
use super::table::delimiter;
use crate::{Error, Result};

/// What a row of the manifest says of a file.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Entry {
    /// The line that it stands on.
    pub line: usize,
    /// The day of publication.
    pub published: Option<Date>,
    /// The outlet.
    pub source: Option<String>,
    /// Where it was found.
    pub url: Option<String>,
    /// The headline.
    pub title: Option<String>,
}

/// What is known of reports from outside them: a CSV table with the columns file, published, source, url, title.
///
/// A file is matched by its path as given, by its path in the folder that was given, or by its name, in this order.
/// Only `file` must be there; an empty cell says nothing.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Manifest {
    name: String,
    path: Option<PathBuf>,
    entries: BTreeMap<String, Entry>,
}

impl Manifest {
    /// Reads the manifest in a file.
    ///
    /// # Errors
    /// [`Error::Io`] where it cannot be read, [`Error::Data`] as [`parse`](Self::parse) gives it.
    pub fn read(path: &Path) -> Result<Self> {
        let file = std::fs::File::open(path).map_err(|error| Error::io(path, error))?;
        let manifest = Self::parse(&path.to_string_lossy(), file)?;
        Ok(Self { path: path.canonicalize().ok(), ..manifest })
    }

    /// Reads a manifest that is called `name` in messages.
    ///
    /// # Errors
    /// [`Error::Data`] with the line: no column `file`, an empty or repeated file, a date that is not ISO.
    pub fn parse(name: &str, mut input: impl Read) -> Result<Self> {
        let mut bytes = Vec::new();
        input.read_to_end(&mut bytes).map_err(|error| Error::io(name, error))?;
        let text = decode(bytes, None).text;
        let mut rows = csv::ReaderBuilder::new()
            .flexible(true)
            .trim(csv::Trim::All)
            .delimiter(delimiter(&text))
            .from_reader(text.as_bytes());
        let header =
            rows.headers().map_err(|error| Error::data(name, 1, error.to_string(), "give a header"))?;
        let header: Vec<String> = header.iter().map(str::to_lowercase).collect();
        let column = |wanted: &str| header.iter().position(|name| name == wanted);
        let Some(file) = column("file") else {
            return Err(Error::data(
                name,
                1,
                "the header has no column `file`",
                "name the column of file names `file`",
            ));
        };
        let columns = ["published", "source", "url", "title"].map(column);
        let mut manifest = Self { name: name.to_owned(), ..Self::default() };
        for row in rows.records() {
            let row = row.map_err(|error| Error::data(name, None, error.to_string(), "mend the row"))?;
            let line = row.position().map_or(0, |at| usize::try_from(at.line()).unwrap_or(usize::MAX));
            let cells = columns.map(|at| at.and_then(|at| row.get(at)).filter(|cell| !cell.is_empty()));
            let [published, source, url, title] = cells.map(|cell| cell.map(str::to_owned));
            let published = published.map(|day| day_of(name, line, &day)).transpose()?;
            let key = row.get(file).map(key).filter(|key| !key.is_empty());
            let key = key
                .ok_or_else(|| Error::data(name, line, "the row names no file", "fill the column `file`"))?;
            let entry = Entry { line, published, source, url, title };
            if let Some(before) = manifest.entries.insert(key.clone(), entry) {
                let reason = format!("`{key}` stands on line {} already", before.line);
                return Err(Error::data(name, line, reason, "keep one of them"));
            }
        }
        Ok(manifest)
    }

    /// What the manifest says of a file that is known by these keys, best first; with the key that fitted.
    pub(super) fn get<'k>(&self, keys: impl IntoIterator<Item = &'k str>) -> Option<(&str, &Entry)> {
        let mut found = keys.into_iter().filter_map(|name| self.entries.get_key_value(&key(name)));
        found.next().map(|(key, entry)| (key.as_str(), entry))
    }

    /// The name that messages call it by.
    pub(super) fn name(&self) -> &str {
        &self.name
    }

    /// The file that it was read from, so that it is not read as a report.
    pub(super) fn path(&self) -> Option<&Path> {
        self.path.as_deref()
    }

    /// Every file that it names, with the line.
    pub(super) fn files(&self) -> impl Iterator<Item = (&str, usize)> {
        self.entries.iter().map(|(file, entry)| (file.as_str(), entry.line))
    }
}

/// A path as a key: with slashes, without a leading `./`.
fn key(path: &str) -> String {
    let path = path.replace('\\', "/");
    path.trim_start_matches("./").to_owned()
}

fn day_of(name: &str, line: usize, value: &str) -> Result<Date> {
    let reason = || format!("published `{value}` is no date");
    iso_day(value).ok_or_else(|| Error::data(name, line, reason(), "write it like 2020-10-05"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(text: &str) -> Result<Manifest> {
        Manifest::parse("m.csv", text.as_bytes())
    }

    #[test]
    fn a_file_is_found_by_its_path_and_else_by_its_name() {
        let manifest = parse("File;published;source\na.txt;2020-10-05;\n./b/a.txt;;وكالة\n").expect("good");
        let (_, entry) = manifest.get(["b/a.txt", "a.txt"]).expect("by path");
        assert_eq!((entry.line, entry.source.as_deref(), entry.published), (3, Some("وكالة"), None));
        let (key, entry) = manifest.get(["c/a.txt", "a.txt"]).expect("by name");
        assert_eq!(
            (key, entry.published.map(|day| day.to_string()).as_deref()),
            ("a.txt", Some("2020-10-05"))
        );
        assert!(manifest.get(["d.txt"]).is_none());
    }

    #[test]
    fn a_mistake_is_named_with_its_line() {
        for (text, expected) in [
            ("name,published\n", "m.csv:1: the header has no column `file`"),
            ("", "m.csv:1: the header has no column `file`"),
            ("file,published\na.txt,05/10/2020\n", "m.csv:2: published `05/10/2020` is no date"),
            ("file,published\na.txt,\n,2020-10-05\n", "m.csv:3: the row names no file"),
            ("file\na.txt\nb.txt\na.txt\n", "m.csv:4: `a.txt` stands on line 2 already"),
        ] {
            let error = parse(text).expect_err(text).to_string();
            assert!(error.starts_with(expected), "{error}");
        }
    }
}
