//! Compiles places into the packed form that opens without parsing; `layout.rs` beside this folder describes it.
//!
//! Places come one by one and are not kept: a record of fixed size stays in memory, strings go to the heap as they
//! come, keys to [`Sorter`]s. So five million places take a few hundred megabytes, whatever their names.

mod heap;
mod scratch;
mod sorter;

use std::io::{self, Write};

use super::layout::{BLOCK, PREFIX, RECORD, SECTIONS, Size, field, head};
use super::phonetic::skeleton;
use super::row::{AliasRow, Row};
use crate::text::fold::{fold, fold_key};
use heap::Heap;
use scratch::Part;
pub use scratch::{Scratch, Store, in_memory};
use sorter::Sorter;

/// How a name stands to its place; the low bits of a posting.
pub mod name_flag {
    /// The preferred Arabic name.
    pub const MAIN: u32 = 0;
    /// Another Arabic spelling or name.
    pub const ALIAS: u32 = 1;
    /// A name in another script.
    pub const LATIN: u32 = 2;
}

/// As many places as a posting can tell apart.
const MOST: usize = 1 << 28;

/// The place of a row whose id an earlier one has already.
const DROPPED: u32 = u32::MAX;

/// Takes places, writes a packed gazetteer.
pub struct Compiler<'a> {
    scratch: Scratch<'a>,
    heap: Heap<Part>,
    words: Heap<Part>,
    records: Vec<u8>,
    ids: Sorter<'a>,
    names: Sorter<'a>,
    sounds: Sorter<'a>,
}

impl<'a> Compiler<'a> {
    /// A compiler that puts what is large into `scratch`.
    ///
    /// # Errors
    /// What making a store or writing to one gives; so of all its functions.
    pub fn new(scratch: Scratch<'a>) -> io::Result<Self> {
        Ok(Self {
            scratch,
            heap: Heap::new(Part::new(scratch)?)?,
            words: Heap::new(Part::new(scratch)?)?,
            records: Vec::new(),
            ids: Sorter::new(scratch),
            names: Sorter::new(scratch),
            sounds: Sorter::new(scratch),
        })
    }

    /// Adds a place and gives its number, by which names may follow. Of two places with one id the first stays.
    pub fn add(&mut self, row: &Row) -> io::Result<u32> {
        let index = self.records.len() / RECORD;
        if index >= MOST {
            return Err(io::Error::other(format!("more than {MOST} places: import fewer countries")));
        }
        let place = index as u32;
        let mut record = [0; RECORD];
        let mut put = |at: usize, bytes: &[u8]| record[at..at + bytes.len()].copy_from_slice(bytes);
        let micro = |degrees: f64| ((degrees * 1e6).round() as i32).to_le_bytes();
        put(field::AR, &self.heap.push(&row.ar)?.to_le_bytes());
        put(field::EN, &self.heap.push(&row.en)?.to_le_bytes());
        let others: Vec<&str> = row.aliases.iter().chain(&row.latin).map(String::as_str).collect();
        put(field::OTHERS, &self.heap.push(&others.join("|"))?.to_le_bytes());
        put(field::ADMIN1, &self.words.intern(&row.admin1)?.to_le_bytes());
        put(field::ADMIN2, &self.words.intern(&row.admin2)?.to_le_bytes());
        put(field::SOURCE, &self.words.intern(&row.source)?.to_le_bytes());
        put(field::LAT, &micro(row.position.lat()));
        put(field::LON, &micro(row.position.lon()));
        put(field::POPULATION, &row.population.to_le_bytes());
        put(field::RADIUS, &((row.radius_km * 10.0).round() as u16).to_le_bytes());
        put(field::KIND, &[row.kind as u8]);
        put(field::FEATURE, &[row.feature]);
        let mut country = row.country.bytes().chain(*b"  ");
        put(field::COUNTRY, &[country.next().unwrap_or(b' '), country.next().unwrap_or(b' ')]);
        self.records.extend(record);
        self.ids.push(&row.id, place)?;
        self.name(place, &row.ar, name_flag::MAIN)?;
        for name in &row.aliases {
            self.name(place, name, name_flag::ALIAS)?;
        }
        for name in std::iter::once(&row.en).chain(&row.latin) {
            self.name(place, name, name_flag::LATIN)?;
        }
        Ok(place)
    }

    /// Adds a name to a place that is in, and its sound.
    pub fn name(&mut self, place: u32, name: &str, flag: u32) -> io::Result<()> {
        let key = fold_key(name);
        // A single letter names nothing.
        if key.chars().nth(1).is_some() {
            self.names.push(&key, place << 4 | flag)?;
        }
        skeleton(name).map_or(Ok(()), |key| self.sounds.push(&key, place << 4))
    }

    /// Makes `name` the Arabic name of a place that is in; the one that it had stays as a name to find it by.
    pub fn prefer(&mut self, place: u32, name: &str) -> io::Result<()> {
        let at = self.heap.push(name)?;
        if let Some(record) = self.records.get_mut(place as usize * RECORD..) {
            record[field::AR..field::AR + 4].copy_from_slice(&at.to_le_bytes());
        }
        self.name(place, name, name_flag::MAIN)
    }

    /// How many places were added.
    pub fn len(&self) -> usize {
        self.records.len() / RECORD
    }

    /// Writes the packed gazetteer, and gives how many places are in it.
    pub fn finish(mut self, out: &mut dyn Write) -> io::Result<usize> {
        let mut records = Part::new(self.scratch)?;
        let (mut ids, mut fences) = (Part::new(self.scratch)?, Part::new(self.scratch)?);
        let mut rank = vec![DROPPED; self.records.len() / RECORD];
        let mut kept = 0;
        self.ids.each(|id, places| {
            let first = places.first().map_or(0, |place| *place as usize);
            let at = u32::try_from(ids.len()).map_err(|_| io::Error::other("the ids fill more than 4 GB"))?;
            if (kept as usize).is_multiple_of(BLOCK) {
                let mut prefix = [0; PREFIX];
                prefix.iter_mut().zip(id).for_each(|(to, from)| *to = *from);
                fences.write_all(&prefix)?;
                fences.write_all(&at.to_le_bytes())?;
            }
            ids.write_all(id)?;
            ids.write_all(&[0])?;
            let record = &mut self.records[first * RECORD..][..RECORD];
            record[field::ID..field::ID + 4].copy_from_slice(&at.to_le_bytes());
            records.write_all(record)?;
            rank[first] = kept;
            kept += 1;
            Ok(())
        })?;
        drop(self.records);
        let mut postings = Part::new(self.scratch)?;
        let names = automaton(self.names, &rank, &mut postings, Part::new(self.scratch)?)?;
        let sounds = automaton(self.sounds, &rank, &mut postings, Part::new(self.scratch)?)?;
        let mut parts: [Part; SECTIONS] =
            [records, ids, fences, self.heap.into_inner(), self.words.into_inner(), postings, names, sounds];
        let mut sizes = [Size::default(); SECTIONS];
        for (size, part) in sizes.iter_mut().zip(&mut parts) {
            *size = part.size()?;
        }
        out.write_all(&head(&sizes))?;
        parts.into_iter().try_for_each(|part| part.copy_to(out))?;
        Ok(kept as usize)
    }
}

/// A map from key to postings: a lone posting stands in the value itself, several in a list of `postings`.
fn automaton(keys: Sorter<'_>, rank: &[u32], postings: &mut Part, out: Part) -> io::Result<Part> {
    let mut builder = fst::MapBuilder::new(out).map_err(io::Error::other)?;
    let mut list: Vec<u32> = Vec::new();
    keys.each(|key, values| {
        list.clear();
        let kept = |posting: &u32| rank.get((posting >> 4) as usize).copied().filter(|r| *r != DROPPED);
        list.extend(values.iter().filter_map(|posting| Some(kept(posting)? << 4 | posting & 15)));
        list.sort_unstable();
        // Of two ways in which a key names one place, the one that says more.
        list.dedup_by_key(|posting| *posting >> 4);
        let value = match list[..] {
            [] => return Ok(()),
            [lone] => u64::from(lone) << 1,
            _ => {
                let at = postings.len();
                postings.write_all(&(list.len() as u32).to_le_bytes())?;
                list.iter().try_for_each(|posting| postings.write_all(&posting.to_le_bytes()))?;
                at << 1 | 1
            }
        };
        builder.insert(key, value).map_err(io::Error::other)
    })?;
    builder.into_inner().map_err(io::Error::other)
}

/// Packs rows and aliases. Aliases of unknown places are left out and returned as a list of their ids.
///
/// # Errors
/// When there is more than the format holds: 4 GB of strings, 268 million places.
pub fn compile(mut rows: Vec<Row>, aliases: &[AliasRow]) -> io::Result<(Vec<u8>, Vec<String>)> {
    rows.sort_by(|a, b| a.id.cmp(&b.id));
    rows.dedup_by(|later, first| later.id == first.id);
    let stray = apply(&mut rows, aliases);
    let mut compiler = Compiler::new(&in_memory)?;
    for row in &rows {
        compiler.add(row)?;
    }
    let mut bytes = Vec::new();
    compiler.finish(&mut bytes)?;
    Ok((bytes, stray))
}

/// Applies the aliases: adds spellings, changes preferred names, drops wrong ones.
fn apply(rows: &mut [Row], aliases: &[AliasRow]) -> Vec<String> {
    let mut stray = Vec::new();
    for alias in aliases {
        let Ok(at) = rows.binary_search_by(|row| row.id.as_str().cmp(&alias.id)) else {
            stray.push(alias.id.clone());
            continue;
        };
        let row = &mut rows[at];
        match alias.kind.as_str() {
            "drop" => {
                let gone = fold(&alias.name);
                row.aliases.retain(|name| fold(name) != gone);
                if fold(&row.ar) == gone {
                    row.ar = if row.aliases.is_empty() { String::new() } else { row.aliases.remove(0) };
                }
            }
            "preferred" => {
                let old = std::mem::replace(&mut row.ar, alias.name.clone());
                if !old.is_empty() {
                    row.aliases.push(old);
                }
            }
            "latin" => row.latin.push(alias.name.clone()),
            _ if row.ar.is_empty() => row.ar.clone_from(&alias.name),
            _ => row.aliases.push(alias.name.clone()),
        }
    }
    stray
}
