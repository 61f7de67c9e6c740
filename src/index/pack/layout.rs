//! The form of an index file: a head, the entries, and the nodes level by level, all numbers little-endian.
//!
//! | bytes | what |
//! |---|---|
//! | 0–8 | `YAQUTNDX` |
//! | 8–12 | version |
//! | 12–16 | CRC-32 of the head with these four bytes 0 |
//! | 16–24 | how many entries |
//! | 24–32, 32–40, 40–44 | the layer's length in bytes, when it was last changed, which layer of its file it is |
//! | 44–48, 48–52 | the first and the last day, `year × 10000 + month × 100 + day`; the first one greater: none |
//! | 64– | entries of 68 bytes, then the nodes of 44 bytes, those above the entries first, the root last |

use std::fs;
use std::path::Path;

use jiff::civil::Date;

use crate::error::{Error, Result};

const MAGIC: [u8; 8] = *b"YAQUTNDX";

/// What is written otherwise is of another version.
const VERSION: u32 = 3;

/// Bytes of the head.
pub(super) const HEAD: usize = 64;

/// Bytes of an entry.
pub(super) const ENTRY: usize = 68;

/// Bytes of a node.
pub(super) const NODE: usize = 44;

/// Children of a node.
pub(super) const FANOUT: usize = 16;

/// The days of what has none: nothing is so early and so late.
pub(super) const NO_DAYS: (i32, i32) = (i32::MAX, i32::MIN);

/// Of which state of which file an index is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stamp {
    /// The length of the layer's file in bytes.
    pub length: u64,
    /// When it was last changed, in nanoseconds since 1970.
    pub modified: u64,
    /// Which layer of the file it is, as a number of its name; 0 for the only one.
    pub layer: u32,
}

impl Stamp {
    /// Of the file at `path`, and of the layer `name` in it where it holds several.
    ///
    /// # Errors
    /// [`Error::Io`] where the system does not tell.
    pub fn of(path: &Path, name: Option<&str>) -> Result<Self> {
        let about = fs::metadata(path).map_err(|source| Error::io(path, source))?;
        let changed = about.modified().ok().and_then(|at| at.duration_since(std::time::UNIX_EPOCH).ok());
        let modified = changed.and_then(|since| u64::try_from(since.as_nanos()).ok()).unwrap_or(0);
        let layer = name.map_or(0, |name| crc32fast::hash(name.as_bytes()));
        Ok(Self { length: about.len(), modified, layer })
    }
}

/// What the first bytes say.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Head {
    pub(super) count: u64,
    pub(super) stamp: Stamp,
    pub(super) days: Option<(Date, Date)>,
}

impl Head {
    pub(super) fn bytes(&self) -> [u8; HEAD] {
        let mut bytes = [0; HEAD];
        let mut put = |at: usize, what: &[u8]| bytes[at..at + what.len()].copy_from_slice(what);
        let (first, last) = self.days.map_or(NO_DAYS, |(first, last)| (number(first), number(last)));
        put(0, &MAGIC);
        put(8, &VERSION.to_le_bytes());
        put(16, &self.count.to_le_bytes());
        put(24, &self.stamp.length.to_le_bytes());
        put(32, &self.stamp.modified.to_le_bytes());
        put(40, &self.stamp.layer.to_le_bytes());
        put(44, &first.to_le_bytes());
        put(48, &last.to_le_bytes());
        let sum = crc32fast::hash(&bytes);
        bytes[12..16].copy_from_slice(&sum.to_le_bytes());
        bytes
    }

    /// Reads the head; the error is a reason.
    pub(super) fn read(bytes: &[u8]) -> std::result::Result<Self, &'static str> {
        let head: &[u8; HEAD] = bytes.first_chunk().ok_or("it is too short for an index")?;
        if !head.starts_with(&MAGIC) {
            return Err("it is no index");
        }
        let word = |at: usize| u32::from_le_bytes(array(head, at));
        let long = |at: usize| u64::from_le_bytes(array(head, at));
        if word(8) != VERSION {
            return Err("it is an index of another version");
        }
        let mut plain = *head;
        plain[12..16].fill(0);
        if crc32fast::hash(&plain) != word(12) {
            return Err("its head is damaged");
        }
        let days = |at: usize| date(i32::from_le_bytes(array(head, at)));
        let stamp = Stamp { length: long(24), modified: long(32), layer: word(40) };
        Ok(Self { count: long(16), stamp, days: days(44).zip(days(48)) })
    }
}

/// Where a level stands in the file, and how many entries or nodes it has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Level {
    pub(super) start: usize,
    pub(super) count: usize,
}

/// The levels of a tree of `count` entries, these first, and the length of its file; `None` where it would be too long.
pub(super) fn levels(count: u64) -> Option<(Vec<Level>, u64)> {
    let mut count = usize::try_from(count).ok()?;
    let (mut start, mut size) = (HEAD, ENTRY);
    let mut levels = Vec::new();
    while count > 0 {
        levels.push(Level { start, count });
        start = start.checked_add(count.checked_mul(size)?)?;
        size = NODE;
        if count == 1 && levels.len() > 1 {
            break;
        }
        count = count.div_ceil(FANOUT);
    }
    Some((levels, start as u64))
}

/// A day as a number that is greater for a later day.
pub(super) fn number(date: Date) -> i32 {
    i32::from(date.year()) * 10_000 + i32::from(date.month()) * 100 + i32::from(date.day())
}

/// The day of a number; `None` for a number that is none.
pub(super) fn date(number: i32) -> Option<Date> {
    let part = |by: i32, among: i32| i8::try_from(number / by % among).ok();
    Date::new(i16::try_from(number / 10_000).ok()?, part(100, 100)?, part(1, 100)?).ok()
}

/// The bytes from `at` on, which the caller knows to be there.
pub(super) fn array<const N: usize>(bytes: &[u8], at: usize) -> [u8; N] {
    bytes.get(at..).and_then(|rest| rest.first_chunk()).copied().unwrap_or([0; N])
}

#[cfg(test)]
mod tests {
    use jiff::civil::date as day;

    use super::*;

    #[test]
    fn a_head_is_read_as_it_was_written_and_a_damaged_one_is_refused() {
        let stamp = Stamp { length: 1 << 40, modified: 7, layer: 3 };
        let head = Head { count: 10_000_000, stamp, days: Some((day(2020, 9, 27), day(2020, 11, 10))) };
        let bytes = head.bytes();
        assert_eq!(Head::read(&bytes), Ok(head));
        for at in [0, 8, 20, 50] {
            let mut other = bytes;
            other[at] ^= 1;
            assert!(Head::read(&other).is_err(), "{at}");
        }
        assert!(Head::read(&bytes[..40]).is_err());
        let none = Head { days: None, ..head };
        assert_eq!(Head::read(&none.bytes()), Ok(none));
    }

    #[test]
    fn the_root_is_one_node_above_the_entries() {
        let counts = |count| levels(count).expect("short").0.iter().map(|l| l.count).collect::<Vec<_>>();
        assert_eq!(counts(0), [0usize; 0]);
        assert_eq!(counts(1), [1, 1]);
        assert_eq!(counts(16), [16, 1]);
        assert_eq!(counts(17), [17, 2, 1]);
        assert_eq!(levels(17).map(|(_, length)| length), Some(64 + 17 * 68 + 3 * 44));
        assert_eq!(levels(u64::MAX), None);
    }

    #[test]
    fn a_day_is_a_number_and_back() {
        for day in [day(2020, 10, 4), day(1, 1, 1), day(9999, 12, 31)] {
            assert_eq!(date(number(day)), Some(day));
        }
        assert_eq!((date(0), date(i32::MIN), date(20_201_399)), (None, None, None));
    }
}
