//! The packed gazetteer: one block of bytes, read in place; `layout.rs` beside this folder says what stands where.
//!
//! Opening reads the head alone. What is read later is checked when it is read: bytes that were altered make places or
//! names go missing, and [`verify`] tells where.

mod automaton;
mod bytes;
mod head;
#[cfg(test)]
mod tests;
mod verify;

use std::ffi::CStr;
use std::ops::Range;

use super::layout::{BLOCK, FENCE, PREFIX, RECORD, SECTIONS, Section, field};
use super::place::{FEATURES, Others, Place, PlaceKind};
use crate::error::{Error, Result};
use crate::geo::Position;
pub use automaton::{Automaton, State};
pub use bytes::{Bytes, is_packed};
pub use head::Head;
pub use verify::{Summary, verify};

/// A packed gazetteer.
pub struct Packed {
    bytes: Bytes,
    sections: [Range<usize>; SECTIONS],
}

impl Packed {
    /// Opens the bytes of `file`; nothing is read but the head.
    ///
    /// # Errors
    /// As of [`Head::read`].
    pub fn open(file: &str, bytes: Bytes) -> Result<Self> {
        let sections = Head::read(file, &bytes)?.sections;
        let packed = Self { bytes, sections };
        for section in [Section::Names, Section::Sounds] {
            if Automaton::new(packed.section(section)).is_none() {
                let reason = format!("has been altered: no index is where {} should be", section.words());
                return Err(Error::data(file, None, reason, "write it again with `yaqut gazetteer import`"));
            }
        }
        Ok(packed)
    }

    /// The bytes of a section.
    pub fn section(&self, section: Section) -> &[u8] {
        let range = self.sections.get(section as usize).cloned().unwrap_or_default();
        self.bytes.get(range).unwrap_or_default()
    }

    /// Folded names → values for [`Packed::postings`].
    pub fn names(&self) -> Automaton<'_> {
        Automaton::over(self.section(Section::Names))
    }

    /// Sound skeletons → values for [`Packed::postings`].
    pub fn sounds(&self) -> Automaton<'_> {
        Automaton::over(self.section(Section::Sounds))
    }

    /// How many places there are.
    pub fn len(&self) -> usize {
        self.section(Section::Records).len() / RECORD
    }

    fn record(&self, index: usize) -> Option<Record<'_>> {
        let at = index.checked_mul(RECORD)?;
        self.section(Section::Records).get(at..)?.first_chunk().map(Record)
    }

    /// What the place at `index` is, and in which country: a tenth of what the whole of it costs.
    pub fn kind_and_country(&self, index: usize) -> Option<(PlaceKind, &str)> {
        let record = self.record(index)?;
        Some((record.kind(), record.country()))
    }

    /// The place at `index`.
    pub fn place(&self, index: usize) -> Option<Place<'_>> {
        let record = self.record(index)?;
        let string = |section: Section, at: usize| string(self.section(section), record.word(at));
        let degrees = |at: usize| f64::from(record.word(at) as i32) / 1e6;
        Some(Place {
            id: string(Section::Ids, field::ID),
            kind: record.kind(),
            feature: FEATURES.get(usize::from(record.0[field::FEATURE])).copied().unwrap_or_default(),
            country: record.country(),
            admin1: string(Section::Words, field::ADMIN1),
            admin2: string(Section::Words, field::ADMIN2),
            source: string(Section::Words, field::SOURCE),
            position: Position::new(degrees(field::LAT), degrees(field::LON)).ok()?,
            population: record.word(field::POPULATION),
            radius_km: f64::from(record.word(field::RADIUS) as u16) / 10.0,
            ar: string(Section::Heap, field::AR),
            en: string(Section::Heap, field::EN),
            others: Others(tail(self.section(Section::Heap), record.word(field::OTHERS))),
        })
    }

    /// Asks the system for the pages on which places stand, so that reading them one by one does not wait for each.
    pub fn expect(&self, places: impl Iterator<Item = usize> + Clone) {
        if !matches!(self.bytes, Bytes::Mapped(_)) {
            return;
        }
        let start = |section: Section| self.sections.get(section as usize).map_or(0, |range| range.start);
        let records = start(Section::Records);
        for index in places.clone() {
            self.bytes.expect(records.saturating_add(index.saturating_mul(RECORD)), RECORD);
        }
        for record in places.filter_map(|index| self.record(index)) {
            for (section, at) in
                [(Section::Ids, field::ID), (Section::Heap, field::AR), (Section::Heap, field::EN)]
            {
                self.bytes.expect(start(section).saturating_add(record.word(at) as usize), 1);
            }
        }
    }

    /// The index of the place with this id.
    ///
    /// The fences are halved; then the ids of one block are read in a row. Halving the ids themselves would look at
    /// twenty pages of a large file, wherever they are on the disk.
    pub fn find(&self, id: &str) -> Option<usize> {
        let ids = self.section(Section::Ids);
        let fences = self.section(Section::Fences).as_chunks::<FENCE>().0;
        let mut prefix = [0; PREFIX];
        prefix.iter_mut().zip(id.bytes()).for_each(|(to, from)| *to = from);
        let offset = |fence: &[u8; FENCE]| fence.last_chunk().map_or(0, |word| u32::from_le_bytes(*word));
        let after = fences.partition_point(|fence| match fence.first_chunk() {
            Some(head) if *head == prefix => string(ids, offset(fence)) <= id,
            Some(head) => *head < prefix,
            None => false,
        });
        let block = after.checked_sub(1)?;
        let from = offset(fences.get(block)?) as usize;
        let block_ids = ids.get(from..)?.split(|byte| *byte == 0).take(BLOCK);
        let at = block_ids.enumerate().find(|(_, known)| *known >= id.as_bytes());
        let (at, _) = at.filter(|(_, known)| *known == id.as_bytes())?;
        Some(block * BLOCK + at).filter(|index| *index < self.len())
    }

    /// The postings of an automaton's value.
    pub fn postings(&self, value: u64) -> impl Iterator<Item = u32> + use<'_> {
        let lone = (value & 1 == 0).then_some((value >> 1) as u32);
        let list = if lone.is_some() { &[] } else { self.list(value >> 1).unwrap_or_default() };
        lone.into_iter().chain(list.as_chunks().0.iter().map(|word| u32::from_le_bytes(*word)))
    }

    fn list(&self, at: u64) -> Option<&[u8]> {
        let rest = self.section(Section::Postings).get(usize::try_from(at).ok()?..)?;
        let (count, list) = rest.split_first_chunk()?;
        list.get(..(u32::from_le_bytes(*count) as usize).checked_mul(4)?)
    }
}

/// The string at an offset of a heap; empty where there is none, or none that is text.
fn string(heap: &[u8], at: u32) -> &str {
    CStr::from_bytes_until_nul(tail(heap, at)).ok().and_then(|name| name.to_str().ok()).unwrap_or_default()
}

/// The bytes of a heap from an offset, as many as a string may have.
fn tail(heap: &[u8], at: u32) -> &[u8] {
    // A name is short: where the zero byte was lost, the heap is not searched to its end.
    const LONGEST: usize = 4096;
    let rest = heap.get(at as usize..).unwrap_or_default();
    rest.get(..LONGEST).unwrap_or(rest)
}

/// The bytes of one place.
struct Record<'p>(&'p [u8; RECORD]);

impl<'p> Record<'p> {
    fn kind(&self) -> PlaceKind {
        PlaceKind::ALL.get(usize::from(self.0[field::KIND])).map_or(PlaceKind::Other, |row| row.0)
    }

    fn country(&self) -> &'p str {
        let code = self.0.get(field::COUNTRY..field::COUNTRY + 2);
        code.and_then(|code| std::str::from_utf8(code).ok()).unwrap_or_default().trim_end()
    }

    /// The four bytes at an offset; those that pass the end are zero.
    fn word(&self, at: usize) -> u32 {
        let bytes = self.0.get(at..).unwrap_or_default();
        let mut word = [0; 4];
        word.iter_mut().zip(bytes).for_each(|(to, from)| *to = *from);
        u32::from_le_bytes(word)
    }
}
