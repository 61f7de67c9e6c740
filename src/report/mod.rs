//! Reports takes files, folders and streams and gives [`Report`]s: the documents that come in, as text.
//!
//! It never changes a text that stands in a file of its own, so that a position in the text is a position in the
//! file; of a web page it gives the main text. What cannot be read is an [`Error`](crate::Error) among the reports,
//! what is odd a [`Diagnostic`] beside them, and neither stops the others. The path of a report: the [`Reader`]
//! finds the files, the encoding gives text, the [`Format`] gives drafts, and each draft is settled with its id,
//! with what the [`Manifest`] adds, and with its day of publication ([`dateline`]).

mod dateline;
mod diagnostic;
mod draft;
mod encoding;
mod format;
mod html;
mod json;
mod manifest;
mod published;
mod reader;
#[allow(clippy::module_inception, reason = "the noun and its file")]
mod report;
mod reports;
mod settle;
mod source;
mod stream;
mod table;
mod text;
mod transcoder;

#[cfg(test)]
mod tests;

pub use dateline::dateline;
pub use diagnostic::Diagnostic;
pub use format::Format;
pub use manifest::{Entry, Manifest};
pub use reader::{MAX_TEXT, Reader};
pub use report::Report;
pub(crate) use stream::stream;
pub(crate) use table::{Metered, delimiter};
