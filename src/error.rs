//! What can go wrong, as one type: every error names the culprit and says what to do.

use std::io;
use std::path::PathBuf;

/// The result of a fallible function of this library.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Everything that can fail in this library.
///
/// Each message is one line: what (file and line, or parameter and value), why, and the remedy.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The operating system refused to read or write a file.
    #[error("{}: {source}; {}", path.display(), advice(source))]
    Io {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// The content of a file is not what it should be.
    #[error("{}: {reason}; {remedy}", place(file, *line))]
    Data {
        /// The file as the user named it, or `standard input`.
        file: String,
        /// The line, from 1; `None` where the whole file is meant.
        line: Option<usize>,
        /// What is wrong.
        reason: String,
        /// What to do about it.
        remedy: String,
    },
    /// A parameter has a value that it cannot have.
    #[error("{parameter}: `{value}` {reason}")]
    Parameter {
        /// The name of the parameter, as on the command line.
        parameter: &'static str,
        /// The value as given.
        value: String,
        /// Why it cannot be.
        reason: String,
    },
    /// A picture could not be drawn.
    #[error("drawing: {0}")]
    Drawing(String),
}

impl Error {
    /// An [`Error::Io`] for `path`.
    pub fn io(path: impl Into<PathBuf>, source: io::Error) -> Self {
        Self::Io { path: path.into(), source }
    }

    /// An [`Error::Data`] for `file`, at `line` where it is known.
    pub fn data(
        file: impl Into<String>,
        line: impl Into<Option<usize>>,
        reason: impl Into<String>,
        remedy: impl Into<String>,
    ) -> Self {
        Self::Data { file: file.into(), line: line.into(), reason: reason.into(), remedy: remedy.into() }
    }
}

/// What to do where the system refuses.
fn advice(source: &io::Error) -> &'static str {
    match source.kind() {
        io::ErrorKind::NotFound => "check the name and the folder",
        io::ErrorKind::PermissionDenied => "change its permissions, or take another",
        io::ErrorKind::StorageFull => "make room, or take another disk",
        io::ErrorKind::IsADirectory | io::ErrorKind::NotADirectory => {
            "give a file where one is meant, else a folder"
        }
        _ => "mend it, or take another",
    }
}

fn place(file: &str, line: Option<usize>) -> String {
    match line {
        Some(line) => format!("{file}:{line}"),
        None => file.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_error_of_the_system_says_what_to_do() {
        let error = Error::io("a.txt", io::ErrorKind::NotFound.into());
        assert_eq!(error.to_string(), "a.txt: entity not found; check the name and the folder");
    }

    #[test]
    fn a_data_error_names_file_line_and_remedy() {
        let error = Error::data("places.tsv", 7, "latitude 95 is out of range", "use -90 to 90");
        assert_eq!(error.to_string(), "places.tsv:7: latitude 95 is out of range; use -90 to 90");
    }
}
