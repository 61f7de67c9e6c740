//! Compiles tables into the packed form that opens without parsing. See `packed.rs` for the layout.

use std::collections::{BTreeMap, HashMap};

use super::phonetic::skeleton;
use super::row::{AliasRow, Row};
use crate::text::fold::{fold, fold_key};

/// How a name stands to its place; the low bits of a posting.
pub mod name_flag {
    /// The preferred Arabic name, or the English one.
    pub const MAIN: u32 = 0;
    /// Another Arabic spelling or name.
    pub const ALIAS: u32 = 1;
    /// A name in another script.
    pub const LATIN: u32 = 2;
}

/// Packs rows and aliases. Aliases of unknown places are left out and returned as a list of their ids.
pub fn compile(mut rows: Vec<Row>, aliases: &[AliasRow]) -> (Vec<u8>, Vec<String>) {
    rows.sort_by(|a, b| a.id.cmp(&b.id));
    rows.dedup_by(|later, first| later.id == first.id);
    let stray = apply(&mut rows, aliases);
    let mut names: BTreeMap<String, Vec<u32>> = BTreeMap::new();
    let mut sounds: BTreeMap<String, Vec<u32>> = BTreeMap::new();
    let mut heap = Heap::default();
    let mut records = Vec::with_capacity(rows.len() * super::packed::RECORD);
    for (index, row) in rows.iter().enumerate() {
        let place = u32::try_from(index).unwrap_or(u32::MAX) << 4;
        let mut add = |name: &str, flag: u32| {
            let key = fold_key(name);
            if key.chars().count() > 1 {
                let list = names.entry(key).or_default();
                if !list.iter().any(|posting| posting >> 4 == place >> 4) {
                    list.push(place | flag);
                }
            }
        };
        add(&row.ar, name_flag::MAIN);
        row.aliases.iter().for_each(|name| add(name, name_flag::ALIAS));
        add(&row.en, name_flag::LATIN);
        row.latin.iter().for_each(|name| add(name, name_flag::LATIN));
        let arabic = std::iter::once(&row.ar).chain(&row.aliases);
        for name in arabic.chain(std::iter::once(&row.en)).chain(&row.latin) {
            if let Some(key) = skeleton(name) {
                let list = sounds.entry(key).or_default();
                if list.last() != Some(&place) {
                    list.push(place);
                }
            }
        }
        let others: Vec<&str> = row.aliases.iter().chain(&row.latin).map(String::as_str).collect();
        let strings = heap.push(&[&row.id, &row.ar, &row.en, &others.join("|")]);
        let (admin1, admin2, source) =
            (heap.intern(&row.admin1), heap.intern(&row.admin2), heap.intern(&row.source));
        let micro = |degrees: f64| (degrees * 1e6).round() as i32;
        records.extend(strings.to_le_bytes());
        records.extend(admin1.to_le_bytes());
        records.extend(admin2.to_le_bytes());
        records.extend(source.to_le_bytes());
        records.extend(micro(row.position.lat()).to_le_bytes());
        records.extend(micro(row.position.lon()).to_le_bytes());
        records.extend(row.population.to_le_bytes());
        records.extend(((row.radius_km * 10.0).round() as u16).to_le_bytes());
        records.push(row.kind as u8);
        records.push(row.feature);
        let mut country = row.country.bytes();
        records.push(country.next().unwrap_or(b' '));
        records.push(country.next().unwrap_or(b' '));
        records.extend([0, 0]);
    }
    let mut postings = Vec::new();
    let names = automaton(&names, &mut postings);
    let sounds = automaton(&sounds, &mut postings);
    (super::packed::assemble([&records, &heap.bytes, &postings, &names, &sounds]), stray)
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

/// Strings one after another, each ended by a zero byte; offset 0 is the empty string.
struct Heap {
    bytes: Vec<u8>,
    known: HashMap<String, u32>,
}

impl Default for Heap {
    fn default() -> Self {
        Self { bytes: vec![0], known: HashMap::new() }
    }
}

impl Heap {
    fn push(&mut self, strings: &[&str]) -> u32 {
        let at = u32::try_from(self.bytes.len()).unwrap_or(0);
        for string in strings {
            self.bytes.extend(string.bytes().filter(|b| *b != 0));
            self.bytes.push(0);
        }
        at
    }

    fn intern(&mut self, string: &str) -> u32 {
        if string.is_empty() {
            return 0;
        }
        if let Some(at) = self.known.get(string) {
            return *at;
        }
        let at = self.push(&[string]);
        self.known.insert(string.to_owned(), at);
        at
    }
}

/// A map from key to postings: a lone posting stands in the value itself, a list in `postings`.
fn automaton(keys: &BTreeMap<String, Vec<u32>>, postings: &mut Vec<u8>) -> Vec<u8> {
    let mut builder = fst::MapBuilder::memory();
    for (key, list) in keys {
        let value = if let [lone] = list[..] {
            u64::from(lone)
        } else {
            let at = postings.len() as u64;
            postings.extend((list.len() as u32).to_le_bytes());
            list.iter().for_each(|posting| postings.extend(posting.to_le_bytes()));
            1 << 63 | at
        };
        // The keys of a BTreeMap come in order, and memory does not fail.
        let _ = builder.insert(key, value);
    }
    builder.into_inner().unwrap_or_default()
}
