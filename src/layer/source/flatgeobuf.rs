//! FlatGeobuf 3, ours, GDAL's or another's: a head, maybe an index, and flat buffers one behind another. The index is
//! passed over: it tells of boxes, and who asks here asks for records.

use std::borrow::Cow;
use std::io::{BufRead, Read};
use std::path::Path;

use ::flatgeobuf::{Feature, Header, size_prefixed_root_as_feature, size_prefixed_root_as_header};

use super::buffers::{Column, columns, properties, shape};
use super::cell::Record;
use super::handles::Handles;
use super::reader::{Locator, Reader, Take, Wanted, is_wanted};
use super::system;
use crate::error::{Error, Result};
use crate::layer::field::FieldKind;

/// The bytes of the head's magic number.
const MAGIC: u64 = 8;

/// Bytes of an entry of the index.
const ENTRY: u64 = 40;

/// What to do about a file that is not whole.
const REMEDY: &str = "write it again, or give another";

/// A file of FlatGeobuf.
#[derive(Debug)]
pub(super) struct Buffers {
    file: Handles,
    name: Option<String>,
    columns: Vec<Column>,
    /// The kind of all shapes; 0 where each says its own.
    kind: u8,
    /// The first feature's byte, and that behind the last.
    first: u64,
    end: u64,
    /// How many there are; 0 where the head does not know.
    count: u64,
}

impl Buffers {
    /// Reads the head of the file at `path`.
    pub(super) fn open(path: &Path) -> Result<Self> {
        let file = Handles::new(path);
        let end = std::fs::metadata(path).map_err(|source| file.failed(source))?.len();
        let fault = |reason: String| Error::data(file.name(), None, reason, REMEDY);
        let mut buffer = Vec::new();
        file.at(MAGIC, |input| record(&file, input, end.saturating_sub(MAGIC), &mut buffer))?;
        let header = size_prefixed_root_as_header(&buffer)
            .map_err(|error| fault(format!("its head is odd: {}", plain(&error))))?;
        place(&file, &header)?;
        let index = index_size(header.features_count(), header.index_node_size());
        let first = index
            .and_then(|size| size.checked_add(MAGIC + buffer.len() as u64))
            .filter(|first| *first <= end);
        let first = first.ok_or_else(|| fault("it ends within its index".to_owned()))?;
        let name = header.name().filter(|name| !name.is_empty()).map(str::to_owned);
        let (kind, count) = (header.geometry_type().0, header.features_count());
        let columns = columns(header.columns());
        Ok(Self { name, columns, kind, first, end, count, file })
    }

    fn fault(&self, reason: String) -> Error {
        Error::data(self.file.name(), None, reason, REMEDY)
    }

    /// A feature's buffer as a record; `which` names it in errors.
    fn record<'r>(
        &'r self,
        buffer: &'r [u8],
        wanted: &[bool],
        all: Wanted<'_>,
        which: impl Fn() -> String,
    ) -> Result<Record<'r>> {
        let odd = |reason: String| self.fault(format!("{}: {reason}", which()));
        let feature: Feature<'_> =
            size_prefixed_root_as_feature(buffer).map_err(|error| odd(plain(&error)))?;
        let geometry =
            feature.geometry().map(|geometry| shape(&geometry, self.kind)).transpose().map_err(odd)?;
        let bytes = feature.properties().map_or(&[][..], |bytes| bytes.bytes());
        let own = columns(feature.columns());
        // The feature's own columns go with it, those of the file stay.
        let properties = if own.is_empty() {
            let is_wanted = |column: usize| wanted.get(column).copied().unwrap_or(false);
            properties(&self.columns, bytes, is_wanted, Cow::Borrowed)
        } else {
            let is_wanted = |column: usize| own.get(column).is_some_and(|own| is_wanted(all, &own.name));
            properties(&own, bytes, is_wanted, |name| Cow::Owned(name.to_owned()))
        };
        Ok(Record {
            properties: properties.map_err(odd)?,
            geometry: geometry.flatten().map(::geojson::Geometry::new),
        })
    }
}

impl Reader for Buffers {
    fn columns(&self) -> Vec<(String, Option<FieldKind>)> {
        self.columns.iter().map(|column| (column.name.to_string(), column.kind())).collect()
    }

    fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    fn records(&self, wanted: Wanted<'_>, take: &mut Take<'_>) -> Result<()> {
        let mut input = self.file.from(self.first)?;
        let flags: Vec<bool> = self.columns.iter().map(|column| is_wanted(wanted, &column.name)).collect();
        let (mut at, mut number, mut buffer) = (self.first, 0, Vec::new());
        while self.count == 0 || number < self.count {
            if input.fill_buf().map_err(|source| self.file.failed(source))?.is_empty() {
                break;
            }
            number += 1;
            record(&self.file, &mut input, self.end.saturating_sub(at), &mut buffer)?;
            take(self.record(&buffer, &flags, wanted, || format!("feature {number}"))?, Locator(at))?;
            at += buffer.len() as u64;
        }
        if number < self.count {
            return Err(self.fault(format!("it ends after {number} of {} features", self.count)));
        }
        Ok(())
    }

    fn share(&self, at: Locator) -> Option<f64> {
        self.file.share(at.0)
    }

    fn fetch(&self, at: Locator, take: &mut Take<'_>) -> Result<()> {
        if at.0 < self.first || at.0 >= self.end {
            return Err(self.fault(format!("no feature at byte {}", at.0)));
        }
        let flags = vec![true; self.columns.len()];
        let length = |bytes: &[u8]| {
            let length = bytes.first_chunk().map(|prefix| u64::from(u32::from_le_bytes(*prefix)) + 4);
            let whole = length.filter(|length| *length <= self.end - at.0);
            whole.and_then(|length| usize::try_from(length).ok()).ok_or_else(|| short(&self.file))
        };
        self.file.piece(at.0, length, |bytes| {
            take(self.record(bytes, &flags, None, || format!("byte {}", at.0))?, at)
        })
    }
}

/// Reads a buffer with its length, which `left` bytes of the file hold.
fn record(file: &Handles, input: &mut impl Read, left: u64, buffer: &mut Vec<u8>) -> Result<()> {
    let mut prefix = [0; 4];
    let length = u64::from(u32::from_le_bytes(if left < 4 {
        return Err(short(file));
    } else {
        input.read_exact(&mut prefix).map_err(|source| file.failed(source))?;
        prefix
    }));
    if length > left - 4 {
        return Err(short(file));
    }
    buffer.clear();
    buffer.extend(prefix);
    let read = input.take(length).read_to_end(buffer).map_err(|source| file.failed(source))?;
    if read as u64 == length { Ok(()) } else { Err(short(file)) }
}

/// The error for a file that is cut off.
fn short(file: &Handles) -> Error {
    Error::data(file.name(), None, "it ends within a feature", REMEDY)
}

/// What is wrong with a buffer, in a line; the rest is a trace.
fn plain(error: &flatbuffers::InvalidFlatbuffer) -> String {
    let text = error.to_string();
    text.lines().next().unwrap_or_default().trim_end_matches('.').to_owned()
}

/// Bytes of the index of `count` features with `node` entries a node; `None` where no file holds them.
fn index_size(count: u64, node: u16) -> Option<u64> {
    if count == 0 || node == 0 {
        return Some(0);
    }
    // As others read it, a node has two entries at least.
    let node = u64::from(node.max(2));
    let (mut level, mut nodes) = (count, count);
    // A single feature has a root above it all the same.
    loop {
        level = level.div_ceil(node);
        nodes = nodes.checked_add(level)?;
        if level == 1 {
            break;
        }
    }
    nodes.checked_mul(ENTRY)
}

/// Refuses coordinates that are no degrees of WGS 84.
fn place(file: &Handles, header: &Header<'_>) -> Result<()> {
    let Some(crs) = header.crs() else { return Ok(()) };
    let code = match (crs.code(), crs.code_string()) {
        (0, None) => String::new(),
        (0, Some(code)) => code.to_owned(),
        (code, _) => code.to_string(),
    };
    let name = crs.name().or(crs.wkt()).unwrap_or_default();
    if (code.is_empty() && name.is_empty()) || system::is_ours(crs.org().unwrap_or_default(), &code, name) {
        return Ok(());
    }
    Err(system::refused(&file.name(), if name.is_empty() { &code } else { name }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_index_is_as_long_as_the_crate_writes_it() {
        for count in [1, 2, 15, 16, 17, 256, 257, 5000] {
            let size = ::flatgeobuf::packed_r_tree::PackedRTree::index_size(count, 16);
            assert_eq!(index_size(count as u64, 16), Some(size as u64), "{count}");
        }
        assert_eq!(index_size(u64::MAX, 2), None);
        assert_eq!(index_size(9, 0), Some(0));
    }
}
