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
mod compile;
mod import;
mod layout;
mod lookup;
mod packed;
mod phonetic;
mod place;
mod places;
mod row;
mod stats;
mod walk;

use std::path::Path;
use std::sync::LazyLock;
use std::sync::atomic::{AtomicU64, Ordering};

use crate::error::{Error, Result};
use crate::text::fold::fold_key;
use layout::Section;
use packed::{Bytes, Packed};

pub use boundary::{Boundary, boundaries, boundary};
pub use check::{CHECK_RULES, Finding, Severity, TableText, check};
pub use import::{Columns, Form, Import, Imported, Notice};
pub use lookup::{Hints, Hit, LOOKUP_REASONS, country_code, lookup, units_named};
pub use packed::{Summary, is_packed, verify};
use phonetic::Sounds;
pub use phonetic::{closeness, skeleton};
pub use place::{FEATURES, Place, PlaceKind};
pub use places::Places;
pub use row::{ALIAS_COLUMNS, AliasRow, PLACE_COLUMNS, Row, read_aliases, read_places};
pub use stats::{Count, Stats, stats};
pub use walk::{Step, Walk};

static BUILTIN: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/gazetteer.bin"));

static SHARED: LazyLock<Gazetteer> = LazyLock::new(|| Gazetteer::of(builtin().into_iter().collect()));
static GAZETTEERS: AtomicU64 = AtomicU64::new(0);

/// The most parts that a gazetteer has: the built-in one and seven files.
const PARTS: usize = 8;

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
///
/// It has parts: the one inside the binary, and a part for each file of the user's. Where several know a place by the
/// same id, the last one given speaks for it; what that one leaves empty is filled in from the others, and the place is
/// found under the names of all.
pub struct Gazetteer {
    /// Tells it from other gazetteers of the run.
    id: u64,
    parts: Vec<Packed>,
}

impl Gazetteer {
    fn of(parts: Vec<Packed>) -> Self {
        Self { id: GAZETTEERS.fetch_add(1, Ordering::Relaxed), parts }
    }

    /// What tells it from the other gazetteers of the run: what is kept of one is of no use with another.
    pub(crate) fn id(&self) -> u64 {
        self.id
    }

    /// The gazetteer inside the binary.
    pub fn builtin() -> &'static Self {
        &SHARED
    }

    /// The gazetteer inside the binary together with files of the user's: tables in the form of
    /// `gazetteer/README.md`, and packed gazetteers, which are told by their first bytes and mapped into memory. A
    /// mapped file must not be cut or written to while it is in use; replacing it by another is safe.
    ///
    /// Rows of tables that are wrong come back as errors, each with file and line; the others are in.
    ///
    /// # Errors
    /// When a file cannot be read, or is a packed gazetteer that is damaged or of another version, or when there are
    /// more than seven.
    pub fn with_tables(paths: &[impl AsRef<Path>]) -> Result<(Self, Vec<Error>)> {
        let (mut parts, mut errors) = (vec![builtin()?], Vec::new());
        for path in paths.iter().map(AsRef::as_ref) {
            let file = path.display().to_string();
            if parts.len() == PARTS {
                let reason =
                    "is one file too many: seven can be added; make one of them with gazetteer import";
                return Err(Error::Parameter {
                    parameter: "--gazetteer",
                    value: file,
                    reason: reason.into(),
                });
            }
            let fault = |error| Error::io(path, error);
            let bytes = if is_packed(path)? {
                Bytes::map(path)?
            } else {
                let text = std::fs::read_to_string(path).map_err(fault)?;
                let (rows, bad) = read_places(&file, &text);
                errors.extend(bad);
                Bytes::Owned(compile::compile(rows, &[]).map_err(fault)?.0)
            };
            parts.push(Packed::open(&file, bytes)?);
        }
        Ok((Self::of(parts), errors))
    }

    /// How many places there are; one that stands in two parts counts in both.
    pub fn len(&self) -> usize {
        self.parts.iter().map(Packed::len).sum()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The place with this number.
    pub fn place(&self, number: PlaceNumber) -> Option<Place<'_>> {
        let (at, index) = self.part(number)?;
        let place = self.parts.get(at)?.place(index)?;
        Some(self.parts.get(..at)?.iter().rev().fold(place, complete))
    }

    /// The part of the gazetteer that has the place with this number, and where.
    fn part(&self, number: PlaceNumber) -> Option<(usize, usize)> {
        let mut index = number.0 as usize;
        for (at, part) in self.parts.iter().enumerate() {
            if index < part.len() {
                return Some((at, index));
            }
            index -= part.len();
        }
        None
    }

    /// The place with this id, as the last part that has it tells of it.
    pub fn by_id(&self, id: &str) -> Option<PlaceNumber> {
        self.find(0, id)
    }

    /// The place with this id in the part `from` or a later one.
    fn find(&self, from: usize, id: &str) -> Option<PlaceNumber> {
        let mut end = self.len();
        for part in self.parts.get(from..)?.iter().rev() {
            end -= part.len();
            if let Some(index) = part.find(id) {
                return Some(PlaceNumber((end + index) as u32));
            }
        }
        None
    }

    /// The Arabic (or where there is none the Latin) name of the place with this id.
    pub fn name_of(&self, id: &str) -> Option<&str> {
        let number = if id.is_empty() { None } else { self.by_id(id) };
        number.and_then(|number| self.place(number)).map(|place| place.name())
    }

    /// Every place that `name` names in some known spelling, after folding; in no particular order.
    pub fn named(&self, name: &str) -> Vec<Named> {
        let key = fold_key(name);
        let values = self.parts.iter().map(|part| part.names().get(key.as_bytes()));
        self.gather(self.expecting(values))
    }

    /// Every place that has a name with the sounds of `name`, or one sound off where `loosely`, each with the
    /// [`closeness`] of its nearest name, the closest first; none under 0.8.
    pub fn sounding(&self, name: &str, loosely: bool) -> Vec<(PlaceNumber, f64)> {
        self.sounding_among(name, loosely, |_, _| true)
    }

    /// [`Gazetteer::sounding`] among the places that `may` be meant, by their kinds and countries: to listen to a place's
    /// names costs far more than to ask where it lies.
    pub(crate) fn sounding_among(
        &self,
        name: &str,
        loosely: bool,
        may: impl Fn(PlaceKind, &str) -> bool,
    ) -> Vec<(PlaceNumber, f64)> {
        let heard = Sounds::of(name);
        let classes = heard.classes();
        let keys = if loosely {
            // A short name may lose a sound in writing: تاوز for Tovuz.
            (classes.len() > 1).then(|| phonetic::skeletons_near(&classes))
        } else {
            phonetic::is_skeleton(&classes).then(|| vec![classes.clone()])
        };
        let Some(keys) = keys else { return Vec::new() };
        let values = keys.iter().flat_map(|key| {
            let values: Vec<_> = self.parts.iter().map(|part| part.sounds().get(key.as_bytes())).collect();
            self.gather(values.into_iter())
        });
        let mut numbers: Vec<PlaceNumber> = values.map(|named| named.place).collect();
        numbers.sort_unstable();
        numbers.dedup();
        let short = classes.len() < 4;
        let near = |number: PlaceNumber| {
            let (at, index) = self.part(number)?;
            self.parts.get(at)?.kind_and_country(index).filter(|(kind, country)| may(*kind, country))?;
            let place = self.place(number)?;
            let best = place.names().map(|other| heard.closeness(&Sounds::of(other))).fold(0.0, f64::max);
            // Between short names a likeness is sooner chance.
            let enough = if short { SOUNDS_ALIKE + 0.06 } else { SOUNDS_ALIKE };
            (best >= enough).then_some((number, best))
        };
        let mut out: Vec<_> = numbers.into_iter().filter_map(near).collect();
        out.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
        out
    }

    /// Calls `take` with every folded name and the places that have it, in the order of the names.
    ///
    /// A packed file must be sound for that: [`verify`] it before.
    pub fn each_name(&self, mut take: impl FnMut(&str, &[PlaceNumber])) {
        use fst::Streamer;
        let indexes: Vec<_> =
            self.parts.iter().map(|part| fst::Map::new(part.section(Section::Names)).ok()).collect();
        let mut union = fst::map::OpBuilder::new();
        let mut bases = Vec::with_capacity(self.parts.len());
        let mut base = 0;
        for (part, index) in self.parts.iter().zip(&indexes) {
            if let Some(index) = index {
                union.push(index.stream());
                bases.push((part, base));
            }
            base += part.len() as u32;
        }
        let mut union = union.union();
        let mut places = Vec::new();
        while let Some((key, values)) = union.next() {
            places.clear();
            for value in values {
                let Some((part, base)) = bases.get(value.index) else { continue };
                places.extend(part.postings(value.value).map(|posting| PlaceNumber(base + (posting >> 4))));
            }
            take(std::str::from_utf8(key).unwrap_or_default(), &places);
        }
    }

    /// Every place once, part by part, in each in the order of their ids.
    pub fn places(&self) -> impl Iterator<Item = Place<'_>> {
        let mut base = 0;
        self.parts.iter().enumerate().flat_map(move |(at, part)| {
            let first = base;
            base += part.len();
            (0..part.len()).filter_map(move |index| {
                let number = PlaceNumber((first + index) as u32);
                if self.speaker(at, number) == number { self.place(number) } else { None }
            })
        })
    }

    /// The same values, the places that they stand for being on their way from the disk.
    fn expecting(&self, values: impl Iterator<Item = Option<u64>>) -> impl Iterator<Item = Option<u64>> {
        values.zip(&self.parts).map(|(value, part)| {
            let value = value?;
            let places: Vec<usize> = part.postings(value).map(|posting| (posting >> 4) as usize).collect();
            if places.len() > 1 {
                part.expect(places.into_iter());
            }
            Some(value)
        })
    }

    /// The places that the values of each part's automaton stand for.
    fn gather(&self, values: impl Iterator<Item = Option<u64>>) -> Vec<Named> {
        let mut out = Vec::new();
        let mut base = 0;
        for ((at, part), value) in self.parts.iter().enumerate().zip(values) {
            let postings = value.into_iter().flat_map(|value| part.postings(value));
            out.extend(postings.map(|posting| Named {
                place: self.speaker(at, PlaceNumber(base + (posting >> 4))),
                rank: rank(posting),
            }));
            base += part.len() as u32;
        }
        if self.parts.len() > 1 {
            out.sort_unstable_by_key(|named| (named.place, named.rank));
            out.dedup_by_key(|named| named.place);
        }
        out
    }

    /// The number under which the place `number` of the part `at` is known where a later part has its id too.
    fn speaker(&self, at: usize, number: PlaceNumber) -> PlaceNumber {
        if at + 1 == self.parts.len() {
            return number;
        }
        self.place(number).and_then(|place| self.find(at + 1, place.id)).unwrap_or(number)
    }
}

fn builtin() -> Result<Packed> {
    Packed::open("the built-in gazetteer", Bytes::Static(BUILTIN))
}

/// What `place` leaves empty, from the place of the same id in another part.
fn complete<'g>(place: Place<'g>, other: &'g Packed) -> Place<'g> {
    let whole = ![place.ar, place.en, place.admin1].contains(&"") && place.population > 0;
    let known = if whole { None } else { other.find(place.id).and_then(|index| other.place(index)) };
    let Some(known) = known else { return place };
    let or = |own: &'g str, other: &'g str| if own.is_empty() { other } else { own };
    Place {
        ar: or(place.ar, known.ar),
        en: or(place.en, known.en),
        admin1: or(place.admin1, known.admin1),
        admin2: or(place.admin2, known.admin2),
        population: if place.population > 0 { place.population } else { known.population },
        ..place
    }
}

fn rank(posting: u32) -> NameRank {
    match posting & 15 {
        compile::name_flag::MAIN => NameRank::Main,
        compile::name_flag::ALIAS => NameRank::Alias,
        _ => NameRank::Latin,
    }
}
