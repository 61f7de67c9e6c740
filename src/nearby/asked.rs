//! A layer that can be asked, and the index beside it.

use std::borrow::Cow;
use std::ffi::OsString;
use std::path::{Path, PathBuf};

use super::answer::{Answer, columns};
use super::facts::{Facts, wanted};
use super::filter::Filter;
use crate::error::Result;
use crate::index::{Around, Builder, Hit, Index, Nearest, Pack, Query, Spot, Stamp};
use crate::layer::{Locator, Progress, RecordFile};

/// Layers that can be asked.
pub struct Asked {
    parts: Vec<Part>,
}

/// A layer with its index.
struct Part {
    file: RecordFile,
    tree: Tree,
}

enum Tree {
    Memory(Index),
    Disk(Pack),
}

/// How a layer was opened.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Opened {
    /// By the index beside it.
    Index,
    /// It is being read, all of it or for its index to be made anew, and so far it has come.
    Reading(Progress),
    /// By an index that was out of date and has been made anew.
    Renewed,
    /// By going through all of its records, so many, of which so many are somewhere.
    Read {
        /// All records.
        records: u64,
        /// Those with a position.
        placed: u64,
    },
}

impl Asked {
    /// Opens the layer at `path`, or the layers of a folder that `yaqut map` wrote; `told` hears how each was opened,
    /// and of every record that had to be read how far the reading has come.
    ///
    /// # Errors
    /// What [`LayerFile::open`](crate::layer::LayerFile::open) says; of an index that cannot be read or made anew
    /// nothing is said, the layer is read instead.
    pub fn open(path: &Path, told: &mut dyn FnMut(&Path, Opened)) -> Result<Self> {
        let folder = path.is_dir().then(|| path.join("incidents.geojson"));
        let path = folder.as_deref().unwrap_or(path);
        let file = RecordFile::open(path)?;
        let (tree, how) = tree(path, &file, told)?;
        told(path, how);
        let mut parts = vec![Part { file, tree }];
        // What is known to an area alone, without a point, stands in the layer of areas and in no other.
        if let Some(areas) =
            folder.map(|path| path.with_file_name("areas.geojson")).filter(|path| path.exists())
        {
            let file = RecordFile::open(&areas)?;
            let mut spots = Vec::new();
            file.records(Some(&wanted()), |record, at| {
                let facts = Facts(&record);
                spots.extend(facts.spot(at).filter(|_| !facts.is_point()));
                Ok(())
            })?;
            parts.push(Part { file, tree: Tree::Memory(spots.into_iter().collect()) });
        }
        Ok(Self { parts })
    }

    /// How many records can be found.
    pub fn len(&self) -> u64 {
        self.parts.iter().map(|part| part.tree.len()).sum()
    }

    /// The columns of a table of answers, in their order, where the layers say which they have before their records are
    /// read: of one layer, since those of a folder differ.
    pub fn columns(&self) -> Option<Vec<Cow<'static, str>>> {
        let [part] = self.parts.as_slice() else { return None };
        columns(&part.file.columns())
    }

    /// Whether none can.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// What the index knows of the nearest, without a record being read.
    pub fn hits<'a>(&'a self, around: &'a Around, query: &'a Query) -> impl Iterator<Item = Hit> + 'a {
        self.merged(around, query).map(|(_, hit)| hit).take(query.limit.unwrap_or(usize::MAX))
    }

    /// The answers, nearest first; each is worked out, and its record read, when it is asked for. Of the query's limit
    /// those are counted that pass the filter.
    pub fn nearest<'a>(
        &'a self,
        around: &'a Around,
        query: &'a Query,
        filter: &'a Filter,
    ) -> impl Iterator<Item = Result<Answer<'static>>> + 'a {
        let limit = query.limit.unwrap_or(usize::MAX);
        let answers = self.merged(around, query).filter_map(move |(part, hit)| {
            match part.file.fetch(Locator(hit.spot.record)) {
                Ok(record) => filter.admits(&record).then(|| Ok(Answer::new(hit, record))),
                Err(error) => Some(Err(error)),
            }
        });
        answers.take(limit)
    }

    /// Hands each answer to `take`, as [`Asked::nearest`] gives them: quicker where an answer need not be kept, since no
    /// text of a record is copied.
    ///
    /// # Errors
    /// What the layer says, and what `take` says.
    pub fn each(
        &self,
        around: &Around,
        query: &Query,
        filter: &Filter,
        take: &mut dyn FnMut(Answer<'_>) -> Result<()>,
    ) -> Result<()> {
        let mut left = query.limit.unwrap_or(usize::MAX);
        for (part, hit) in self.merged(around, query) {
            if left == 0 {
                break;
            }
            part.file.fetch_with(Locator(hit.spot.record), &mut |record| {
                if !filter.admits(&record) {
                    return Ok(());
                }
                left -= 1;
                take(Answer::new(hit, record))
            })?;
        }
        Ok(())
    }

    /// The hits of all layers by their order, without a limit.
    fn merged<'a>(
        &'a self,
        around: &'a Around,
        query: &'a Query,
    ) -> impl Iterator<Item = (&'a Part, Hit)> + 'a {
        let open = |part: &'a Part| (part, part.tree.nearest(around, query).peekable());
        let mut streams: Vec<_> = self.parts.iter().map(open).collect();
        std::iter::from_fn(move || {
            let next = |(number, (_, stream)): (usize, &mut (&'a Part, std::iter::Peekable<Nearest<'a>>))| {
                stream.peek().map(|hit| (hit.distance_km, number))
            };
            let ahead = streams.iter_mut().enumerate().filter_map(next);
            let (_, number) = ahead.min_by(|a, b| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1)))?;
            let (part, stream) = streams.get_mut(number)?;
            Some((*part, stream.next()?))
        })
    }
}

impl Tree {
    fn nearest<'a>(&'a self, around: &'a Around, query: &'a Query) -> Nearest<'a> {
        match self {
            Self::Memory(index) => index.nearest(around, query),
            Self::Disk(pack) => pack.nearest(around, query),
        }
        .without_limit()
    }

    fn len(&self) -> u64 {
        match self {
            Self::Memory(index) => index.len() as u64,
            Self::Disk(pack) => pack.len(),
        }
    }
}

/// Where the index of the layer at `path` lies: beside it, with `.yqx` after its name.
pub fn index_path(path: &Path) -> PathBuf {
    let mut name = OsString::from(path);
    name.push(".yqx");
    name.into()
}

/// Makes the index of the layer at `path`, beside it, where it appears whole or not at all; `told` hears of every
/// record how far the reading has come. Gives how many records there are, and how many of them are somewhere.
///
/// # Errors
/// What [`LayerFile::open`](crate::layer::LayerFile::open) says, and [`Error::Io`](crate::Error::Io) where the index
/// cannot be written.
pub fn write_index(path: &Path, told: &mut dyn FnMut(Progress)) -> Result<(u64, u64)> {
    let file = RecordFile::open(path)?;
    // Taken before the file is read: what changes while it is makes the index stale.
    let stamp = stamp(path, &file)?;
    let (mut builder, mut records, mut placed) = (Builder::new(), 0, 0);
    each_spot(&file, |spot, share| {
        records += 1;
        told(Progress { records, share });
        match spot {
            Some(spot) => {
                placed += 1;
                builder.add(&spot)
            }
            None => Ok(()),
        }
    })?;
    builder.write(&index_path(path), stamp)?;
    Ok((records, placed))
}

/// The index beside a layer, if it is of the layer's present state, or one in memory.
fn tree(path: &Path, file: &RecordFile, told: &mut dyn FnMut(&Path, Opened)) -> Result<(Tree, Opened)> {
    let beside = index_path(path);
    if beside.exists() {
        let fresh = |pack: &Pack| stamp(path, file).is_ok_and(|stamp| stamp == pack.stamp());
        if let Some(pack) = Pack::open(&beside).ok().filter(fresh) {
            return Ok((Tree::Disk(pack), Opened::Index));
        }
        if write_index(path, &mut |now| told(path, Opened::Reading(now))).is_ok()
            && let Some(pack) = Pack::open(&beside).ok().filter(fresh)
        {
            return Ok((Tree::Disk(pack), Opened::Renewed));
        }
    }
    let (mut records, mut spots) = (0, Vec::new());
    each_spot(file, |spot, share| {
        records += 1;
        told(path, Opened::Reading(Progress { records, share }));
        spots.extend(spot);
        Ok(())
    })?;
    let placed = spots.len() as u64;
    Ok((Tree::Memory(spots.into_iter().collect()), Opened::Read { records, placed }))
}

/// The state of a layer: of the file, where it is one of several in it.
fn stamp(path: &Path, file: &RecordFile) -> Result<Stamp> {
    let whole = path.to_str().and_then(|path| path.rsplit_once('#')).map(|(whole, _)| Path::new(whole));
    Stamp::of(whole.filter(|_| !path.exists()).unwrap_or(path), file.name())
}

/// Hands the spot of every record to `take`, and nothing for a record that is nowhere; and which share of the file stands
/// before it.
fn each_spot(file: &RecordFile, mut take: impl FnMut(Option<Spot>, Option<f64>) -> Result<()>) -> Result<()> {
    file.records(Some(&wanted()), |record, at| take(Facts(&record).spot(at), file.share(at)))
}
