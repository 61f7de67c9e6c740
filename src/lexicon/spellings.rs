//! Spellings: the number of each folded word, looked for at every word of a text.

use rustc_hash::FxHashMap;

/// Words and their numbers.
///
/// Most Arabic words have at most eight letters, which are sixteen bytes: such a word stands in the table itself, as two
/// numbers, so that to look for it follows no pointer and compares no string.
#[derive(Debug, Clone, Default)]
pub(super) struct Spellings {
    short: FxHashMap<Short, u32>,
    long: FxHashMap<Box<str>, u32>,
}

/// A word of at most sixteen bytes: its first and its last bytes, which may overlap, and how many it has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
struct Short {
    head: u64,
    tail: u64,
    length: u8,
}

impl Short {
    fn of(word: &str) -> Option<Self> {
        let bytes = word.as_bytes();
        let (head, tail) = match bytes.len() {
            0 => (0, 0),
            1 => (u64::from(bytes[0]), 0),
            2..4 => {
                let [head, tail] =
                    [bytes.first_chunk()?, bytes.last_chunk()?].map(|two| u16::from_le_bytes(*two));
                (u64::from(head), u64::from(tail))
            }
            4..8 => {
                let [head, tail] =
                    [bytes.first_chunk()?, bytes.last_chunk()?].map(|four| u32::from_le_bytes(*four));
                (u64::from(head), u64::from(tail))
            }
            8..=16 => (u64::from_le_bytes(*bytes.first_chunk()?), u64::from_le_bytes(*bytes.last_chunk()?)),
            _ => return None,
        };
        Some(Self { head, tail, length: bytes.len() as u8 })
    }
}

impl Spellings {
    /// No words yet, with room for so many short ones.
    pub fn with_room(words: usize) -> Self {
        Self {
            short: FxHashMap::with_capacity_and_hasher(words, Default::default()),
            long: FxHashMap::default(),
        }
    }

    /// The number of a word, where it has one.
    #[inline]
    pub fn get(&self, word: &str) -> Option<u32> {
        match Short::of(word) {
            Some(short) => self.short.get(&short).copied(),
            None => self.long.get(word).copied(),
        }
    }

    /// Gives a word its number.
    pub fn insert(&mut self, word: &str, number: u32) {
        match Short::of(word) {
            Some(short) => self.short.insert(short, number),
            None => self.long.insert(word.into(), number),
        };
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_keeps_its_own_number_however_long() {
        let letters = "ابتثجحخدذرزسشصضطظعغفقكلمنهوي";
        let mut words: Vec<&str> = Vec::new();
        let starts: Vec<usize> = letters.char_indices().map(|(at, _)| at).chain([letters.len()]).collect();
        for (i, from) in starts.iter().enumerate() {
            words.extend(starts[i..].iter().map(|to| &letters[*from..*to]));
        }
        words.extend([
            "a",
            "ab",
            "abc",
            "abcd",
            "aab",
            "aaab",
            "aaaaaaaa",
            "aaaaaaaaa",
            "aaaaaaaaaaaaaaaa",
            "اا",
            "ااا",
        ]);
        words.sort_unstable();
        words.dedup();
        let mut spellings = Spellings::default();
        for (number, word) in words.iter().enumerate() {
            assert_eq!(spellings.get(word), None, "{word}");
            spellings.insert(word, number as u32);
        }
        for (number, word) in words.iter().enumerate() {
            assert_eq!(spellings.get(word), Some(number as u32), "{word}");
        }
    }
}
