//! What every format is read by: its records one after another, or one alone from where it stands.

use std::fmt;
use std::fs::File;
use std::io::Read;
use std::path::Path;
use std::sync::Arc;

use super::cell::Record;
use super::flatgeobuf::Buffers;
use super::json::Json;
use super::{geopackage, table};
use crate::error::{Error, Result};
use crate::layer::field::FieldKind;

/// How an SQLite database begins.
const SQLITE: &[u8] = b"SQLite format 3\0";

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

    /// Which share of the file, 0–1, stands before a record, where that is known.
    fn share(&self, _: Locator) -> Option<f64> {
        None
    }

    /// Hands every record to `take`, in the order of the file, with one of them in memory at a time.
    fn records(&self, wanted: Wanted<'_>, take: &mut Take<'_>) -> Result<()>;

    /// Hands the record at `at` with all its properties to `take`, without the others being read.
    fn fetch(&self, at: Locator, take: &mut Take<'_>) -> Result<()>;
}

/// Opens the file at `path` by its first bytes, else by its name. `FILE.gpkg#LAYER` names a layer of a GeoPackage.
pub(super) fn open(path: &Path) -> Result<Arc<dyn Reader>> {
    let whole = path.to_string_lossy();
    if let Some((file, layer)) = whole.rsplit_once('#').filter(|_| !path.exists()) {
        let file = Path::new(file);
        if begins(file)?.starts_with(SQLITE) {
            return Ok(Arc::new(geopackage::Table::open(file, Some(layer))?));
        }
    }
    let start = begins(path)?;
    let refused = |what: &str, remedy: &str| Err(Error::data(path.display().to_string(), None, what, remedy));
    if start.starts_with(SQLITE) {
        return Ok(Arc::new(geopackage::Table::open(path, None)?));
    }
    if start.starts_with(b"fgb\x03fgb") {
        return Ok(Arc::new(Buffers::open(path)?));
    }
    if start.starts_with(b"PAR1") {
        #[cfg(feature = "parquet")]
        return Ok(Arc::new(super::geoparquet::Columns::open(path)?));
        #[cfg(not(feature = "parquet"))]
        return refused(
            "GeoParquet is for builds with the feature parquet",
            "take such a build, or another format",
        );
    }
    if start.starts_with(b"PK\x03\x04") || start.starts_with(&[0x1F, 0x8B]) {
        return refused("it is packed", "unpack it first");
    }
    let mark = start.strip_prefix("\u{FEFF}".as_bytes()).unwrap_or(&start);
    let first = mark.iter().find(|byte| !byte.is_ascii_whitespace());
    if first == Some(&b'<') {
        return refused("it is XML, which is no layer here", "make GeoJSON of it: ogr2ogr OUT.geojson IN");
    }
    let end = path.extension().and_then(|end| end.to_str()).unwrap_or_default().to_ascii_lowercase();
    let json = matches!(first, Some(b'{' | b'[' | 0x1E));
    if !json && ["csv", "tsv", "tab", "txt"].contains(&end.as_str()) {
        return Ok(Arc::new(table::Table::open(path)?));
    }
    let lines = first == Some(&0x1E)
        || ["jsonl", "ndjson", "geojsonl", "geojsons", "geojsonseq"].contains(&end.as_str());
    Ok(Arc::new(Json::new(path, lines)))
}

/// The first bytes of a file.
fn begins(path: &Path) -> Result<Vec<u8>> {
    let mut start = Vec::new();
    let read = |start: &mut Vec<u8>| File::open(path)?.take(256).read_to_end(start);
    read(&mut start).map_err(|source| Error::io(path, source))?;
    Ok(start)
}

/// Whether a property is asked for.
pub(super) fn is_wanted(wanted: Wanted<'_>, name: &str) -> bool {
    wanted.is_none_or(|names| names.contains(&name))
}
