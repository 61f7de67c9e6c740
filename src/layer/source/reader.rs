//! What every format is read by: its records one after another, or one alone from where it stands.

use std::fmt;
use std::path::Path;
use std::sync::Arc;

use super::cell::Record;
use super::json::Json;
use crate::error::Result;
use crate::layer::field::FieldKind;

/// Where a record stands in its file: the byte at which it begins, its key in a database, its number in columns.
///
/// It holds for as long as the file is not written anew.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Locator(pub(crate) u64);

/// The properties that are asked for: those of these names, or all of them. Shapes are always read.
pub(crate) type Wanted<'a> = Option<&'a [&'a str]>;

/// Takes a record and where it stands.
pub(super) type Take<'a> = dyn FnMut(Record<'_>, Locator) -> Result<()> + 'a;

/// A file that was opened and of which no more than its head was read. It may be asked from several threads at once.
pub(super) trait Reader: fmt::Debug + Send + Sync {
    /// The columns that the file itself declares, in its order, each with its type where the file says one.
    fn columns(&self) -> Vec<(String, Option<FieldKind>)> {
        Vec::new()
    }

    /// The layer's name, where the file has one.
    fn name(&self) -> Option<&str> {
        None
    }

    /// The other layers of the file.
    fn others(&self) -> &[String] {
        &[]
    }

    /// Hands every record to `take`, in the order of the file, with one of them in memory at a time.
    fn records(&self, wanted: Wanted<'_>, take: &mut Take<'_>) -> Result<()>;

    /// The record at `at` with all its properties, without the others being read.
    fn fetch(&self, at: Locator) -> Result<Record<'static>>;
}

/// Opens the file at `path` by its first bytes, else by its name.
pub(super) fn open(path: &Path) -> Result<Arc<dyn Reader>> {
    let end = path.extension().and_then(|end| end.to_str()).unwrap_or_default().to_ascii_lowercase();
    let lines = ["jsonl", "ndjson", "geojsonl", "geojsons", "geojsonseq"].contains(&end.as_str());
    Ok(Arc::new(Json::new(path, lines)))
}

/// Whether a property is asked for.
pub(super) fn is_wanted(wanted: Wanted<'_>, name: &str) -> bool {
    wanted.is_none_or(|names| names.contains(&name))
}
