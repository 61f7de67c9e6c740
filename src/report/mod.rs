//! Reports: the documents that come in.

mod dateline;
#[allow(clippy::module_inception, reason = "the noun and its file")]
mod report;

pub use dateline::dateline;
pub use report::Report;
