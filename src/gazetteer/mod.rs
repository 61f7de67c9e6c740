//! The gazetteer: the dictionary of places, by name, by sound, by id.
//!
//! The tables under `gazetteer/` are compiled into one packed block when the crate is built, and that block is part of
//! the binary; opening it parses nothing. Tables of the user's own are compiled the same way at run time and stand
//! beside it.
//!
//! ```
//! use yaqut::gazetteer::Gazetteer;
//! let gazetteer = Gazetteer::builtin();
//! let hits = gazetteer.named("أذربيجان");
//! assert_eq!(gazetteer.place(hits[0].place).expect("a place").id, "AZ");
//! ```

mod boundary;
mod check;
pub mod compile;
mod lookup;
mod packed;
mod phonetic;
mod place;
mod row;
mod stats;
mod walk;

use std::path::Path;
use std::sync::LazyLock;

use crate::error::{Error, Result};
use crate::text::fold::fold_key;
use packed::Packed;

pub use boundary::boundary;
pub use check::{CHECK_RULES, Finding, Severity, TableText, check};
pub use lookup::{Hints, Hit, LOOKUP_REASONS, country_code, lookup, units_named};
pub use phonetic::{closeness, skeleton};
pub use place::{FEATURES, Place, PlaceKind};
pub use row::{ALIAS_COLUMNS, AliasRow, PLACE_COLUMNS, Row, read_aliases, read_places};
pub use stats::{Count, Stats, stats};
pub use walk::{Step, Walk};

static BUILTIN: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/gazetteer.bin"));

static SHARED: LazyLock<Gazetteer> =
    LazyLock::new(|| Gazetteer { parts: Packed::open(BUILTIN).into_iter().collect() });

/// Names less alike than this are different names.
const SOUNDS_ALIKE: f64 = 0.8;

/// The number of a place within one [`Gazetteer`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PlaceNumber(u32);

/// How a name stands to the place that it names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum NameRank {
    /// The preferred Arabic name.
    Main,
    /// Another spelling or name in Arabic script.
    Alias,
    /// A name in another script.
    Latin,
}

/// A place that a name may mean.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Named {
    /// The place.
    pub place: PlaceNumber,
    /// How the name stands to it.
    pub rank: NameRank,
}

/// The dictionary of places.
pub struct Gazetteer {
    parts: Vec<Packed>,
}

impl Gazetteer {
    /// The gazetteer inside the binary.
    pub fn builtin() -> &'static Self {
        &SHARED
    }

    /// The gazetteer inside the binary together with tables of places in the form of `gazetteer/README.md`.
    ///
    /// Rows that are wrong come back as errors, each with file and line; the others are in.
    ///
    /// # Errors
    /// When a file cannot be read.
    pub fn with_tables(paths: &[impl AsRef<Path>]) -> Result<(Self, Vec<Error>)> {
        let (mut rows, mut errors) = (Vec::new(), Vec::new());
        for path in paths {
            let path = path.as_ref();
            let text = std::fs::read_to_string(path).map_err(|e| Error::io(path, e))?;
            let (good, bad) = read_places(&path.display().to_string(), &text);
            rows.extend(good);
            errors.extend(bad);
        }
        let (bytes, _) = compile::compile(rows, &[]);
        // The added tables live as long as the program, as the built-in ones do.
        let added = Packed::open(Box::leak(bytes.into_boxed_slice()))?;
        let parts = [Packed::open(BUILTIN)?, added].into_iter().collect();
        Ok((Self { parts }, errors))
    }

    /// How many places there are.
    pub fn len(&self) -> usize {
        self.parts.iter().map(Packed::len).sum()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The place with this number.
    pub fn place(&self, number: PlaceNumber) -> Option<Place<'_>> {
        let mut index = number.0 as usize;
        for part in &self.parts {
            if index < part.len() {
                return part.place(index);
            }
            index -= part.len();
        }
        None
    }

    /// The place with this id.
    pub fn by_id(&self, id: &str) -> Option<PlaceNumber> {
        let mut base = 0;
        for part in &self.parts {
            if let Some(index) = part.find(id) {
                return Some(PlaceNumber((base + index) as u32));
            }
            base += part.len();
        }
        None
    }

    /// The Arabic (or where there is none the Latin) name of the place with this id.
    pub fn name_of(&self, id: &str) -> Option<String> {
        let number = if id.is_empty() { None } else { self.by_id(id) };
        number.and_then(|number| self.place(number)).map(|place| place.name().to_owned())
    }

    /// Every place that `name` names in some known spelling, after folding; in no particular order.
    pub fn named(&self, name: &str) -> Vec<Named> {
        let key = fold_key(name);
        let mut out = Vec::new();
        let mut base = 0;
        for part in &self.parts {
            if let Some(value) = part.names.get(&key) {
                out.extend(part.postings(value).map(|posting| to_named(base, posting)));
            }
            base += part.len() as u32;
        }
        out
    }

    /// Every place that has a name with the sounds of `name`, or one sound off where `loosely`, each with the
    /// [`closeness`] of its nearest name, the closest first; none under 0.8.
    pub fn sounding(&self, name: &str, loosely: bool) -> Vec<(PlaceNumber, f64)> {
        let keys = if loosely {
            // A short name may lose a sound in writing: تاوز for Tovuz.
            Some(phonetic::classes(name))
                .filter(|key| key.len() > 1)
                .map(|key| phonetic::skeletons_near(&key))
        } else {
            skeleton(name).map(|key| vec![key])
        };
        let Some(keys) = keys else { return Vec::new() };
        let mut numbers = Vec::new();
        let mut base = 0;
        for part in &self.parts {
            for value in keys.iter().filter_map(|key| part.sounds.get(key)) {
                numbers.extend(part.postings(value).map(|posting| to_named(base, posting).place));
            }
            base += part.len() as u32;
        }
        numbers.sort_unstable();
        numbers.dedup();
        let near = |number: PlaceNumber| {
            let place = self.place(number)?;
            let best = place.names().map(|other| closeness(name, other)).fold(0.0, f64::max);
            (best >= SOUNDS_ALIKE).then_some((number, best))
        };
        let mut out: Vec<_> = numbers.into_iter().filter_map(near).collect();
        out.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
        out
    }

    /// Calls `take` with every folded name and the places that have it, in the order of the names.
    pub fn each_name(&self, mut take: impl FnMut(&str, &[PlaceNumber])) {
        use fst::Streamer;
        let mut union = fst::map::OpBuilder::new();
        let mut bases = Vec::with_capacity(self.parts.len());
        let mut base = 0;
        for part in &self.parts {
            union.push(part.names.stream());
            bases.push(base);
            base += part.len() as u32;
        }
        let mut union = union.union();
        let mut places = Vec::new();
        while let Some((key, values)) = union.next() {
            places.clear();
            for value in values {
                let postings = self.parts[value.index].postings(value.value);
                places.extend(postings.map(|posting| to_named(bases[value.index], posting).place));
            }
            take(std::str::from_utf8(key).unwrap_or_default(), &places);
        }
    }

    /// Every place, in the order of their ids.
    pub fn places(&self) -> impl Iterator<Item = Place<'_>> {
        self.parts.iter().flat_map(|part| (0..part.len()).filter_map(|index| part.place(index)))
    }
}

fn to_named(base: u32, posting: u32) -> Named {
    let rank = match posting & 15 {
        compile::name_flag::MAIN => NameRank::Main,
        compile::name_flag::ALIAS => NameRank::Alias,
        _ => NameRank::Latin,
    };
    Named { place: PlaceNumber(base + (posting >> 4)), rank }
}
