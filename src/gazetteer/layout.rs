//! Where what stands in a packed gazetteer. Little-endian throughout.
//!
//! The head: the magic (8 bytes), the version (u32), the CRC-32 of the rest of the head (u32), then of each section
//! its length (u64) and its CRC-32 (u32). The sections follow in the order of [`Section`], without gaps:
//!
//! - records of [`RECORD`] bytes, sorted by the place's id, fields at the offsets of [`field`];
//! - the ids in the same order, each ended by a zero byte;
//! - fences: of every [`BLOCK`]th id its first [`PREFIX`] bytes, filled up with zeros, and its offset among the ids
//!   (u32), so that an id is found by looking at few pages of the file;
//! - the heap of names, each ended by a zero byte; offset 0 is the empty string;
//! - the heap of words that come again and again: ids of units, keys of sources;
//! - lists of postings, each a count (u32) and so many postings;
//! - the automaton of folded names and that of sound skeletons, in the format 3 of the crate `fst`.
//!
//! A posting is the index of a place's record × 16 + how the name stands to it. The value of an automaton is a posting
//! × 2, or the offset of a list × 2 + 1.

/// The first bytes of every packed gazetteer, of whatever version.
pub const MAGIC: &[u8; 8] = b"YAQUTGAZ";

/// The version of the layout that this program writes and reads.
pub const VERSION: u32 = 3;

/// Bytes of the head.
pub const HEAD: usize = FIXED + SECTIONS * SIZE;

/// Bytes of the head before the sizes of the sections.
pub const FIXED: usize = 16;

/// Bytes of a section's length and checksum.
pub const SIZE: usize = 12;

/// Bytes of a place's record.
pub const RECORD: usize = 46;

/// How many sections there are.
pub const SECTIONS: usize = 8;

/// Ids from one fence to the next.
pub const BLOCK: usize = 256;

/// Bytes of an id in a fence.
pub const PREFIX: usize = 16;

/// Bytes of a fence.
pub const FENCE: usize = PREFIX + 4;

/// Offsets within a record.
pub mod field {
    /// u32, of the ids: the id.
    pub const ID: usize = 0;
    /// u32, of the heap: the Arabic name.
    pub const AR: usize = 4;
    /// u32, of the heap: the English or Latin name.
    pub const EN: usize = 8;
    /// u32, of the words: the id of the first-order unit.
    pub const ADMIN1: usize = 12;
    /// u32, of the words: the id of the second-order unit.
    pub const ADMIN2: usize = 16;
    /// u32, of the words: the key of the source.
    pub const SOURCE: usize = 20;
    /// i32, millionths of a degree.
    pub const LAT: usize = 24;
    /// i32, millionths of a degree.
    pub const LON: usize = 28;
    /// u32.
    pub const POPULATION: usize = 32;
    /// u16, tenths of a kilometre.
    pub const RADIUS: usize = 36;
    /// u8, index into the kinds.
    pub const KIND: usize = 38;
    /// u8, index into the features.
    pub const FEATURE: usize = 39;
    /// Two letters, or spaces.
    pub const COUNTRY: usize = 40;
    /// u32, of the heap: the other names, separated by `|`.
    pub const OTHERS: usize = 42;
}

/// A section, in the order of the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Section {
    /// One record a place.
    Records,
    /// Ids.
    Ids,
    /// Where to look for an id.
    Fences,
    /// Names.
    Heap,
    /// Ids of units, keys of sources.
    Words,
    /// Lists of postings.
    Postings,
    /// Folded names.
    Names,
    /// Sound skeletons.
    Sounds,
}

impl Section {
    /// All of them, with what an error calls them.
    pub const ALL: [(Section, &'static str); SECTIONS] = [
        (Self::Records, "the records of places"),
        (Self::Ids, "the ids"),
        (Self::Fences, "the index of ids"),
        (Self::Heap, "the names"),
        (Self::Words, "the units and sources"),
        (Self::Postings, "the lists of places"),
        (Self::Names, "the index of names"),
        (Self::Sounds, "the index of sounds"),
    ];

    /// What an error calls it.
    pub fn words(self) -> &'static str {
        Self::ALL.iter().find(|row| row.0 == self).map_or("", |row| row.1)
    }
}

/// Length and checksum of a section.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Size {
    /// Bytes.
    pub length: u64,
    /// CRC-32 of these bytes.
    pub checksum: u32,
}

/// The head of a file with these sections.
pub fn head(sizes: &[Size; SECTIONS]) -> Vec<u8> {
    let mut table = Vec::with_capacity(SECTIONS * SIZE);
    for size in sizes {
        table.extend(size.length.to_le_bytes());
        table.extend(size.checksum.to_le_bytes());
    }
    let mut head = MAGIC.to_vec();
    head.extend(VERSION.to_le_bytes());
    head.extend(crc32fast::hash(&table).to_le_bytes());
    head.extend(table);
    head
}
