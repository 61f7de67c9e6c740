//! What was odd about the input but no reason to stop.

use std::fmt;

/// A remark beside the reports: what was odd, where, and what was made of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// The file as the user named it, or `standard input`.
    pub file: String,
    /// The line (of a JSON array, the number of the element), from 1, where one is meant.
    pub line: Option<usize>,
    /// What was odd and what was made of it.
    pub message: String,
    /// Whether something of the report was lost by it.
    pub lost: bool,
}

impl Diagnostic {
    /// A remark on a file, or on a line of it.
    pub(super) fn new(file: &str, line: Option<usize>, message: impl Into<String>) -> Self {
        Self { file: file.to_owned(), line, message: message.into(), lost: false }
    }

    /// The same remark on something that could not be read.
    pub(super) fn lost(self) -> Self {
        Self { lost: true, ..self }
    }
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            Some(line) => write!(f, "{}:{line}: {}", self.file, self.message),
            None => write!(f, "{}: {}", self.file, self.message),
        }
    }
}
