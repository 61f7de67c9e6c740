//! The document that comes in, with what is known of it.

use jiff::civil::Date;

/// One input document: its text, and what is known of it.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Report {
    /// The file name, or the id that the data gives; unique within a run.
    pub id: String,
    /// The text as given (of an HTML page: its main text).
    pub text: String,
    /// The headline, where it stands outside the text.
    pub title: Option<String>,
    /// The outlet.
    pub source: Option<String>,
    /// Where it was found.
    pub url: Option<String>,
    /// The day on which it was published, against which relative dates are resolved.
    pub published: Option<Date>,
}
