//! Reading the tables of words.

use crate::tsv;

/// The rows of a table after its header, each as its cells without the spaces round them.
pub fn rows(text: &'static str) -> impl Iterator<Item = Vec<&'static str>> {
    tsv::rows(text).map(|row| row.into_iter().map(str::trim).collect())
}
