//! The index on disk: a packed R-tree of balls in space that is opened without being read.
//!
//! Spots stand by the width of their circles and then in the order of a Hilbert curve, sixteen to a node, the nodes sixteen
//! to a node above them, up to one. A node holds the box of the points below it, the radius of the widest circle and what
//! a query filters by, so that whole branches are left unread for their days, their types or their tolls as well as for
//! their distance. A file is written by [`Builder`] in bounded
//! memory and read through the pages that a question touches.

mod build;
mod layout;
mod node;
mod slot;
mod sort;
mod walk;

use std::path::Path;

use jiff::civil::Date;

pub use self::build::Builder;
pub use self::layout::Stamp;
use self::layout::{ENTRY, Head, Level, NODE, levels};
use self::node::Node;
use self::slot::Slot;
use self::walk::Walk;
pub use self::walk::Within;
use super::around::Around;
use super::nearest::Nearest;
use super::query::Query;
use crate::error::{Error, Result};
use crate::geo::Position;
use crate::mapped::Mapped;

/// What to do about an index that is none.
const REMEDY: &str = "make it anew with `yaqut index LAYER`";

/// An index in a file.
///
/// It can be asked from several threads. A file that is cut off is refused when it is opened; of one that is damaged
/// otherwise the answers may be wrong, but asking never panics.
pub struct Pack {
    bytes: Mapped,
    head: Head,
    levels: Vec<Level>,
}

impl Pack {
    /// Opens the index at `path`; only its head is read.
    ///
    /// # Errors
    /// [`Error::Io`] where it cannot be read; [`Error::Data`] where it is no index, of another version or cut off.
    pub fn open(path: &Path) -> Result<Self> {
        let bad = |reason: &str| Error::data(path.display().to_string(), None, reason, REMEDY);
        let bytes = Mapped::open(path)?;
        let head = Head::read(&bytes).map_err(bad)?;
        let (levels, length) = levels(head.count).ok_or_else(|| bad("its head says what cannot be"))?;
        if bytes.len() as u64 != length {
            return Err(bad("it is cut off"));
        }
        Ok(Self { bytes, head, levels })
    }

    /// Of which state of which file it is the index.
    pub fn stamp(&self) -> Stamp {
        self.head.stamp
    }

    /// How many records are in it.
    pub fn len(&self) -> u64 {
        self.head.count
    }

    /// Whether no record is.
    pub fn is_empty(&self) -> bool {
        self.head.count == 0
    }

    /// The first and the last day on which anything in it may have happened.
    pub fn days(&self) -> Option<(Date, Date)> {
        self.head.days
    }

    /// What passes the query, nearest first, as [`Index::nearest`](super::Index::nearest) gives it; pages are read as
    /// hits are asked for.
    pub fn nearest<'a>(&'a self, around: &'a Around, query: &'a Query) -> Nearest<'a> {
        Nearest::new(Walk::new(self, around.region(), query), around, query)
    }

    /// What passes the query within its radius of a position, in the order of the file: quicker than
    /// [`nearest`](Self::nearest), since the geodesic is worked out only where the chord leaves it open on which side
    /// of the radius a record lies.
    pub fn within<'a>(&'a self, at: Position, query: &'a Query) -> Within<'a> {
        Within::new(self, at, query)
    }

    /// The entries and nodes, for a walk.
    fn tree(&self) -> Tree<'_> {
        Tree { bytes: &self.bytes, levels: &self.levels }
    }
}

/// Entries and nodes in the bytes of an index.
#[derive(Clone, Copy)]
struct Tree<'a> {
    bytes: &'a [u8],
    levels: &'a [Level],
}

impl<'a> Tree<'a> {
    /// The level of the root, and nothing where the tree is empty.
    fn top(&self) -> Option<usize> {
        self.levels.len().checked_sub(1)
    }

    /// How many nodes, or entries for level 0, there are on a level.
    fn count(&self, level: usize) -> usize {
        self.levels.get(level).map_or(0, |level| level.count)
    }

    fn slot(&self, number: usize) -> Option<Slot<'a>> {
        let start = self.levels.first()?.start.checked_add(number.checked_mul(ENTRY)?)?;
        self.bytes.get(start..start.checked_add(ENTRY)?)?.try_into().ok().map(Slot)
    }

    fn node(&self, level: usize, number: usize) -> Option<Node> {
        let start = self.levels.get(level)?.start.checked_add(number.checked_mul(NODE)?)?;
        self.bytes.get(start..start.checked_add(NODE)?)?.try_into().ok().map(Node::read)
    }
}
