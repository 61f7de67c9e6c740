//! A file of Rust, read just far enough: its code without comments and tests, and what it uses of the crate.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use crate::program::{files, read, short};

/// A file under `src/`, without its tests.
pub struct Source {
    /// Its path as the project names it.
    pub path: String,
    /// The module that it belongs to: the first folder or file under `src/`.
    pub module: String,
    lines: Vec<String>,
}

impl Source {
    /// Every file below `src`, those left out that only the tests compile.
    pub fn all(src: &Path) -> Vec<Self> {
        let paths = files(src, ".rs");
        let tests: BTreeSet<PathBuf> = paths.iter().flat_map(|path| test_files(path)).collect();
        paths.into_iter().filter(|path| !tests.contains(path)).map(|path| Self::new(src, &path)).collect()
    }

    fn new(src: &Path, path: &Path) -> Self {
        let first = path.strip_prefix(src).ok().and_then(|inner| inner.iter().next()).expect("below src");
        let module = first.to_string_lossy().trim_end_matches(".rs").to_owned();
        let lines = read(path).lines().map(|line| without_comment(line).to_owned()).collect();
        Self { path: short(path), module, lines }
    }

    /// The numbered lines of code, comments taken off, up to the tests.
    pub fn code(&self) -> impl Iterator<Item = (usize, &str)> {
        let tests = self.lines.iter().zip(self.lines.iter().skip(1)).position(|(a, b)| {
            a.trim() == "#[cfg(test)]" && b.trim_start().starts_with("mod ") && b.trim_end().ends_with('{')
        });
        (1..).zip(self.lines.iter().map(String::as_str)).take(tests.unwrap_or(self.lines.len()))
    }

    /// Each use of the crate: line, module, and the name used of it (empty where it goes on into a list of its own).
    pub fn uses(&self) -> Vec<(usize, String, String)> {
        let mut found = Vec::new();
        for (number, line) in self.code() {
            let mut rest = line;
            while let Some(at) = rest.find("crate::") {
                let alone = !rest[..at].ends_with(|c: char| c.is_alphanumeric() || matches!(c, '_' | '$'));
                rest = &rest[at + "crate::".len()..];
                if alone {
                    let tail = self.lines[number..].iter().take(12).map(String::as_str);
                    let whole: String = std::iter::once(rest).chain(tail).collect();
                    found.extend(names(&whole).into_iter().map(|(module, name)| (number, module, name)));
                }
            }
        }
        found
    }
}

/// What follows `crate::`, as pairs of module and name.
fn names(rest: &str) -> Vec<(String, String)> {
    if let Some(list) = rest.strip_prefix('{') {
        let items = list.split('}').next().unwrap_or_default().split(',');
        return items
            .map(|item| (word(item), String::new()))
            .filter(|(module, _)| !module.is_empty())
            .collect();
    }
    let module = word(rest);
    let after = rest[module.len()..].strip_prefix("::").unwrap_or_default();
    let items = match after.strip_prefix('{') {
        Some(list) => list.split('}').next().unwrap_or_default().split(',').map(word).collect(),
        None => vec![word(after)],
    };
    let items = items.into_iter().enumerate().filter(|(at, item)| *at == 0 || !item.is_empty());
    items.map(|(_, item)| (module.clone(), item)).collect()
}

/// The name that a text begins with.
fn word(text: &str) -> String {
    text.trim_start().chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect()
}

/// A line without its comment; `//` inside a string (an address) is no comment.
fn without_comment(line: &str) -> &str {
    let found = line.match_indices("//").map(|(at, _)| at).find(|at| !line[..*at].ends_with(':'));
    found.map_or(line, |at| &line[..at])
}

/// The files that `path` declares with `#[cfg(test)] mod name;`.
fn test_files(path: &Path) -> Vec<PathBuf> {
    let text = read(path);
    let lines: Vec<&str> = text.lines().map(str::trim).collect();
    let folder = path.parent().expect("a parent");
    let pairs = lines.iter().zip(lines.iter().skip(1)).filter(|(attribute, _)| **attribute == "#[cfg(test)]");
    pairs
        .filter_map(|(_, line)| line.strip_prefix("mod ")?.strip_suffix(';'))
        .map(|name| folder.join(format!("{name}.rs")))
        .collect()
}
