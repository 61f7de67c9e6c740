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

/// A word of at most sixteen bytes, and noughts behind it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
struct Short {
    head: u64,
    tail: u64,
}

impl Short {
    fn of(word: &str) -> Option<Self> {
        let bytes = word.as_bytes();
        // A word that ends in a nought itself would be taken for a shorter one.
        if bytes.last() == Some(&0) {
            return None;
        }
        let (head, tail) = match bytes.len() {
            0 => (0, 0),
            1 => (u64::from(bytes[0]), 0),
            length @ 2..4 => {
                let [head, last] = [bytes.first_chunk()?, bytes.last_chunk()?]
                    .map(|two| u64::from(u16::from_le_bytes(*two)));
                (head | last << (8 * (length - 2)), 0)
            }
            length @ 4..8 => {
                let [head, last] = [bytes.first_chunk()?, bytes.last_chunk()?]
                    .map(|four| u64::from(u32::from_le_bytes(*four)));
                (head | last << (8 * (length - 4)), 0)
            }
            8 => (u64::from_le_bytes(*bytes.first_chunk()?), 0),
            length @ 9..=16 => {
                let last = u64::from_le_bytes(*bytes.last_chunk()?);
                (u64::from_le_bytes(*bytes.first_chunk()?), last >> (8 * (16 - length)))
            }
            _ => return None,
        };
        Some(Self { head, tail })
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

    /// How many words there are.
    pub fn len(&self) -> usize {
        self.short.len() + self.long.len()
    }

    /// The number of a word; one that is new gets the next.
    #[inline]
    pub fn add(&mut self, word: &str) -> u32 {
        if let Some(number) = self.get(word) {
            return number;
        }
        let next = self.len() as u32;
        match Short::of(word) {
            Some(short) => self.short.insert(short, next),
            None => self.long.insert(word.into(), next),
        };
        next
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
            "a\0",
            "\0",
            "ااا",
        ]);
        words.sort_unstable();
        words.dedup();
        let mut spellings = Spellings::default();
        for (number, word) in words.iter().enumerate() {
            assert_eq!(spellings.get(word), None, "{word}");
            assert_eq!(spellings.add(word), number as u32, "{word}");
        }
        for (number, word) in words.iter().enumerate() {
            assert_eq!(spellings.get(word), Some(number as u32), "{word}");
        }
    }
}
