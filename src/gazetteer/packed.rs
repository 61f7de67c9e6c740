//! The packed gazetteer: one block of bytes, read in place.
//!
//! Layout, little-endian: the magic, the version, five section lengths (u64), then the sections: records of
//! [`RECORD`] bytes sorted by id; the heap of zero-ended strings; posting lists; the automaton of folded names; the
//! automaton of sound skeletons. A value of an automaton is a posting (place index × 16 + flag), or with the top bit
//! set the offset of a list of them.

use super::place::{FEATURES, Place, PlaceKind};
use crate::error::{Error, Result};
use crate::geo::Position;

/// Bytes of a place's record.
pub(super) const RECORD: usize = 36;
const MAGIC: &[u8; 8] = b"YAQUTGZ\x01";
const SECTIONS: usize = 5;

/// Puts the sections together.
pub(super) fn assemble(sections: [&[u8]; SECTIONS]) -> Vec<u8> {
    let mut out = MAGIC.to_vec();
    for section in sections {
        out.extend((section.len() as u64).to_le_bytes());
    }
    sections.iter().for_each(|section| out.extend(*section));
    out
}

/// A packed gazetteer over bytes that live as long as the program.
pub(super) struct Packed {
    records: &'static [u8],
    heap: &'static str,
    postings: &'static [u8],
    /// Folded names.
    pub names: fst::Map<&'static [u8]>,
    /// Sound skeletons.
    pub sounds: fst::Map<&'static [u8]>,
}

impl Packed {
    /// Opens the bytes; nothing is parsed but the head.
    pub fn open(bytes: &'static [u8]) -> Result<Self> {
        let broken =
            || Error::data("gazetteer", None, "is not a packed gazetteer of this version", "build it again");
        let mut rest = bytes.strip_prefix(MAGIC).ok_or_else(broken)?;
        let mut lengths = [0usize; SECTIONS];
        for length in &mut lengths {
            let (head, tail) = rest.split_first_chunk::<8>().ok_or_else(broken)?;
            *length = usize::try_from(u64::from_le_bytes(*head)).map_err(|_| broken())?;
            rest = tail;
        }
        let mut sections = [&bytes[..0]; SECTIONS];
        for (section, length) in sections.iter_mut().zip(lengths) {
            let (head, tail) = rest.split_at_checked(length).ok_or_else(broken)?;
            *section = head;
            rest = tail;
        }
        let [records, heap, postings, names, sounds] = sections;
        Ok(Self {
            records,
            // Checked once here, so that no string need be checked again.
            heap: std::str::from_utf8(heap).map_err(|_| broken())?,
            postings,
            names: fst::Map::new(names).map_err(|_| broken())?,
            sounds: fst::Map::new(sounds).map_err(|_| broken())?,
        })
    }

    /// How many places there are.
    pub fn len(&self) -> usize {
        self.records.len() / RECORD
    }

    /// The place at `index`.
    pub fn place(&self, index: usize) -> Option<Place<'static>> {
        let record = self.records.get(index * RECORD..(index + 1) * RECORD)?;
        let word =
            |at: usize| u32::from_le_bytes([record[at], record[at + 1], record[at + 2], record[at + 3]]);
        let degrees = |at: usize| f64::from(word(at) as i32) / 1e6;
        let strings = word(0) as usize;
        let id = self.string(strings);
        let ar = self.string(strings + id.len() + 1);
        let en = self.string(strings + id.len() + ar.len() + 2);
        let others = self.string(strings + id.len() + ar.len() + en.len() + 3);
        let country = std::str::from_utf8(&record[32..34]).unwrap_or_default().trim_end();
        // `country` borrows the record, which lives as long as the program.
        Some(Place {
            id,
            kind: PlaceKind::ALL.get(usize::from(record[30])).map_or(PlaceKind::Other, |row| row.0),
            feature: FEATURES.get(usize::from(record[31])).copied().unwrap_or_default(),
            country,
            admin1: self.string(word(4) as usize),
            admin2: self.string(word(8) as usize),
            source: self.string(word(12) as usize),
            position: Position::new(degrees(16), degrees(20)).ok()?,
            population: word(24),
            radius_km: f64::from(u16::from_le_bytes([record[28], record[29]])) / 10.0,
            ar,
            en,
            others,
        })
    }

    /// The index of the place with this id.
    pub fn find(&self, id: &str) -> Option<usize> {
        let (mut low, mut high) = (0, self.len());
        while low < high {
            let middle = usize::midpoint(low, high);
            let record = self.records.get(middle * RECORD..)?;
            let at = u32::from_le_bytes([record[0], record[1], record[2], record[3]]) as usize;
            match self.string(at).cmp(id) {
                std::cmp::Ordering::Equal => return Some(middle),
                std::cmp::Ordering::Less => low = middle + 1,
                std::cmp::Ordering::Greater => high = middle,
            }
        }
        None
    }

    /// The postings of an automaton's value.
    pub fn postings(&self, value: u64) -> impl Iterator<Item = u32> + use<> {
        let list: &'static [u8] = if value >> 63 == 0 {
            &[]
        } else {
            let at = (value & !(1 << 63)) as usize;
            let list = self.postings.get(at..).unwrap_or_default();
            let count = list.first_chunk::<4>().map_or(0, |head| u32::from_le_bytes(*head) as usize);
            list.get(4..4 + count * 4).unwrap_or_default()
        };
        let lone = (value >> 63 == 0).then_some(value as u32);
        lone.into_iter().chain(list.chunks_exact(4).map(|c| u32::from_le_bytes([c[0], c[1], c[2], c[3]])))
    }

    fn string(&self, at: usize) -> &'static str {
        let rest = self.heap.get(at..).unwrap_or_default();
        let end = rest.bytes().position(|b| b == 0).unwrap_or(rest.len());
        rest.get(..end).unwrap_or_default()
    }
}
