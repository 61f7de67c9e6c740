//! Which files are read, in which order, and what their reports are called.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use super::{Diagnostic, Format};
use crate::{Error, Result};

/// The path that stands for standard input.
pub(super) const STDIN: &str = "-";

/// A file of reports.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Source {
    /// Where it is; `None` for what is handed to the reader already open.
    pub(super) path: Option<PathBuf>,
    /// What messages call it.
    pub(super) name: String,
    /// What its reports are called.
    pub(super) id: String,
    /// Its path in the folder that was given; its name, where the file itself was given.
    pub(super) relative: String,
    /// Its own name.
    pub(super) file_name: String,
    /// Its form, where the extension tells it.
    pub(super) format: Option<Format>,
}

/// One thing that the search for files comes upon.
pub(super) type Found = Result<std::result::Result<Source, Diagnostic>>;

impl Source {
    /// What is handed over open, called `name` in messages and `id` as a report.
    pub(super) fn open(name: &str, id: &str, format: Option<Format>) -> Self {
        let id = id.to_owned();
        Self { path: None, name: name.to_owned(), relative: id.clone(), file_name: id.clone(), id, format }
    }

    fn file(path: PathBuf, relative: String) -> Self {
        let file_name = path.file_name().map_or(relative.clone(), |name| name.to_string_lossy().into_owned());
        let (name, format) = (path.to_string_lossy().into_owned(), Format::of_path(&path));
        Self { path: Some(path), name, id: file_name.clone(), relative, file_name, format }
    }
}

/// The files that the paths stand for, sorted by path, with what was odd and what could not be read.
///
/// A file keeps its name as id; files of one name in several folders are called by their paths.
pub(super) fn find(paths: &[PathBuf], manifest: Option<&Path>) -> Vec<Found> {
    let (mut sources, mut others) = (Vec::new(), Vec::new());
    for path in paths {
        if path.as_os_str() == STDIN {
            sources.push(Source::open("standard input", "stdin", None));
        } else if path.is_dir() {
            walk(path, manifest, &mut sources, &mut others);
        } else {
            let relative = path.file_name().map(|name| name.to_string_lossy().into_owned());
            sources.push(Source::file(path.clone(), relative.unwrap_or_default()));
        }
    }
    sources.sort_by(|a, b| a.path.cmp(&b.path));
    call_apart(&mut sources, &mut others);
    others.into_iter().chain(sources.into_iter().map(|source| Ok(Ok(source)))).collect()
}

/// Every report file below a folder; hidden ones and links to folders are passed over.
fn walk(root: &Path, manifest: Option<&Path>, sources: &mut Vec<Source>, others: &mut Vec<Found>) {
    let errors = |others: &[Found]| others.iter().filter(|other| other.is_err()).count();
    let before = sources.len() + errors(others);
    let mut skipped: BTreeMap<String, usize> = BTreeMap::new();
    let mut folders = vec![root.to_owned()];
    while let Some(folder) = folders.pop() {
        let entries = match fs::read_dir(&folder) {
            Ok(entries) => entries,
            Err(error) => {
                others.push(Err(Error::io(folder, error)));
                continue;
            }
        };
        for entry in entries {
            let entry = match entry {
                Ok(entry) => entry,
                Err(error) => {
                    others.push(Err(Error::io(&folder, error)));
                    break;
                }
            };
            let path = entry.path();
            let is_manifest = manifest.is_some_and(|manifest| {
                path.file_name() == manifest.file_name()
                    && path.canonicalize().is_ok_and(|real| real == manifest)
            });
            if entry.file_name().to_string_lossy().starts_with('.') || is_manifest {
                continue;
            }
            if entry.file_type().is_ok_and(|kind| kind.is_dir()) {
                folders.push(path);
            } else if path.is_dir() {
                // A link to a folder may lead back up.
            } else if Format::of_path(&path).is_some() {
                let relative = path.strip_prefix(root).unwrap_or(&path);
                let parts: Vec<_> = relative.iter().map(|part| part.to_string_lossy()).collect();
                let relative = parts.join("/");
                sources.push(Source::file(path, relative));
            } else {
                let extension = path.extension().map(|extension| format!(".{}", extension.to_string_lossy()));
                *skipped.entry(extension.unwrap_or_else(|| "no extension".to_owned())).or_default() += 1;
            }
        }
    }
    let name = root.to_string_lossy();
    if !skipped.is_empty() {
        let kinds: Vec<_> = skipped.iter().map(|(kind, count)| format!("{kind} {count}")).collect();
        let message = format!("{} files passed over ({})", skipped.values().sum::<usize>(), kinds.join(", "));
        others.push(Ok(Err(Diagnostic::new(&name, None, message))));
    }
    if sources.len() + errors(others) == before {
        let remedy = "give .txt, .md, .html, .json, .jsonl or .csv files";
        others.push(Err(Error::data(name, None, "the folder holds no reports", remedy)));
    }
}

/// Gives files that share a name ids of their own, and drops files that were given twice.
fn call_apart(sources: &mut Vec<Source>, others: &mut Vec<Found>) {
    for tell in [|source: &Source| source.relative.clone(), |source: &Source| source.name.clone()] {
        let mut counts: BTreeMap<String, usize> = BTreeMap::new();
        for source in sources.iter() {
            *counts.entry(source.id.clone()).or_default() += 1;
        }
        let shared = |source: &Source| counts.get(&source.id).is_some_and(|count| *count > 1);
        let mut seen = BTreeSet::new();
        sources.retain(|source| {
            if !shared(source) {
                return true;
            }
            let real = source.path.as_ref().map(|path| path.canonicalize().unwrap_or_else(|_| path.clone()));
            let first = seen.insert(real);
            if !first {
                others.push(Ok(Err(Diagnostic::new(&source.name, None, "given twice; read once"))));
            }
            first
        });
        for source in sources.iter_mut().filter(|source| shared(source)) {
            source.id = tell(source);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder(files: &[&str]) -> tempfile::TempDir {
        let folder = tempfile::tempdir().expect("a folder");
        for file in files {
            let path = folder.path().join(file);
            fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
            fs::write(path, "قصف").expect("a file");
        }
        folder
    }

    fn ids(paths: &[PathBuf]) -> (Vec<String>, Vec<String>) {
        let (mut ids, mut others) = (Vec::new(), Vec::new());
        for found in find(paths, None) {
            match found {
                Ok(Ok(source)) => ids.push(source.id),
                Ok(Err(odd)) => others.push(odd.message),
                Err(error) => others.push(error.to_string()),
            }
        }
        (ids, others)
    }

    #[test]
    fn a_folder_is_walked_in_sorted_order_and_what_is_no_report_is_counted() {
        let folder =
            folder(&["b.txt", "a/z.html", "a/.hidden.txt", ".git/c.txt", "x.pdf", "y.pdf", "README"]);
        let (ids, others) = ids(&[folder.path().to_owned()]);
        assert_eq!(ids, ["z.html", "b.txt"]);
        assert_eq!(others, ["3 files passed over (.pdf 2, no extension 1)"]);
    }

    #[test]
    fn files_of_one_name_are_told_apart_by_their_folders() {
        let folder = folder(&["a/1.txt", "b/1.txt", "2.txt"]);
        assert_eq!(ids(&[folder.path().to_owned()]).0, ["2.txt", "a/1.txt", "b/1.txt"]);
    }

    #[test]
    fn the_order_of_the_arguments_does_not_matter_and_nothing_is_read_twice() {
        let folder = folder(&["a.txt", "b.txt"]);
        let (a, b) = (folder.path().join("a.txt"), folder.path().join("b.txt"));
        let there = ids(&[a.clone(), b.clone(), a.clone(), folder.path().to_owned()]);
        let back = ids(&[folder.path().to_owned(), b, a.clone(), a]);
        assert_eq!(there, back);
        assert_eq!(there.0, ["a.txt", "b.txt"]);
        assert_eq!(there.1, ["given twice; read once"; 3]);
    }

    #[test]
    fn a_folder_without_reports_is_an_error() {
        let folder = folder(&["x.pdf"]);
        let (ids, others) = ids(&[folder.path().to_owned()]);
        assert!(ids.is_empty());
        assert!(others[1].contains("the folder holds no reports"), "{others:?}");
    }

    #[test]
    fn a_folder_without_reports_is_an_error_also_beside_one_with_some() {
        let (full, empty) = (folder(&["a.txt", "x.pdf"]), folder(&["y.pdf"]));
        let (ids, others) = ids(&[full.path().to_owned(), empty.path().to_owned()]);
        assert_eq!(ids, ["a.txt"]);
        assert!(others.iter().any(|other| other.contains("the folder holds no reports")), "{others:?}");
    }
}
