//! A report as its format gives it, before the reader settles its id and its date.

use std::borrow::Cow;

use super::Diagnostic;
use crate::Result;

/// What a format knows of one report.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct Draft {
    /// The id that the data gives.
    pub(super) id: Option<String>,
    /// The text as given.
    pub(super) text: String,
    /// Where in the text the body begins, in bytes: after the front matter.
    pub(super) body: usize,
    /// The headline outside the text.
    pub(super) title: Option<String>,
    /// The outlet.
    pub(super) source: Option<String>,
    /// Where it was found.
    pub(super) url: Option<String>,
    /// The date of publication as written.
    pub(super) published: Option<String>,
    /// The row of the file, where it holds several reports.
    pub(super) line: Option<usize>,
}

/// One thing that a format comes upon.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Step {
    /// A report.
    Draft(Draft),
    /// Something odd.
    Odd(Diagnostic),
}

/// What a format comes upon, one by one.
pub(super) type Steps<'a> = Box<dyn Iterator<Item = Result<Step>> + 'a>;

/// A field of a draft, to be written to.
type Field = fn(&mut Draft) -> &mut Option<String>;

/// The fields, each with the keys that JSON, CSV and front matter may call it by, best first.
const KEYS: [(&str, Field); 10] = [
    ("id", |draft| &mut draft.id),
    ("title", |draft| &mut draft.title),
    ("headline", |draft| &mut draft.title),
    ("source", |draft| &mut draft.source),
    ("outlet", |draft| &mut draft.source),
    ("url", |draft| &mut draft.url),
    ("link", |draft| &mut draft.url),
    ("published", |draft| &mut draft.published),
    ("date", |draft| &mut draft.published),
    ("published_at", |draft| &mut draft.published),
];

/// The keys of the text itself, best first.
pub(super) const TEXT_KEYS: [&str; 3] = ["text", "body", "content"];

impl Draft {
    /// A report of nothing but a text.
    pub(super) fn of(text: String) -> Self {
        Self { text, ..Self::default() }
    }

    /// Takes the fields that are there, by the best key that holds something.
    pub(super) fn fill<'v>(&mut self, value_of: impl Fn(&str) -> Option<Cow<'v, str>>) {
        for (key, field) in &KEYS {
            let field = field(self);
            if field.is_none() {
                *field = value_of(key).map(|value| value.trim().to_owned()).filter(|value| !value.is_empty());
            }
        }
    }
}
