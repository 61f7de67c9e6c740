//! Phrases: all that the tables have, by their first words, in few long rows of memory.
//!
//! A paradigm makes dozens of phrases of one cell of a table, more than a hundred thousand in all: each is sixteen bytes
//! here, its further words stand among those of all, and what it means is kept once for the cell.

use super::{Class, Word};

/// One phrase of the lexicon.
#[derive(Debug, Clone, Copy)]
pub(super) struct Phrase {
    /// What it is.
    pub class: Class,
    /// How many words it has after the first.
    pub further: u16,
    first: Word,
    /// Where its further words stand.
    from: u32,
    meaning: u32,
}

/// The phrases of a lexicon.
#[derive(Debug, Default)]
pub(super) struct Phrases {
    phrases: Vec<Phrase>,
    further: Vec<Word>,
    /// What a phrase means within its class, and a second datum of some classes.
    meanings: Vec<[&'static str; 2]>,
    plain: Beginnings,
    roles: Beginnings,
}

impl Phrases {
    /// None yet, with room for so many.
    pub fn with_room(phrases: usize) -> Self {
        Self { phrases: Vec::with_capacity(phrases), further: Vec::with_capacity(phrases), ..Self::default() }
    }

    /// What the phrases mean that are added next.
    pub fn mean(&mut self, value: &'static str, extra: &'static str) {
        self.meanings.push([value, extra]);
    }

    /// Adds a phrase by the numbers of its words.
    pub fn add(&mut self, class: Class, first: Word, further: impl Iterator<Item = Word>) {
        let from = self.further.len();
        self.further.extend(further.take(usize::from(u16::MAX)));
        self.phrases.push(Phrase {
            class,
            further: (self.further.len() - from) as u16,
            first,
            from: from as u32,
            meaning: self.meanings.len().saturating_sub(1) as u32,
        });
    }

    /// Puts them in the order of their first words, of which there are so many; before that none is found.
    pub fn sort(&mut self, words: usize) {
        self.plain = Beginnings::new(words, &self.phrases, |phrase| !phrase.class.is_role());
        self.roles = Beginnings::new(words, &self.phrases, |phrase| phrase.class.is_role());
    }

    /// The numbers of those that begin with a word, longest first, and of those of the words of roles.
    pub fn beginning(&self, word: Word) -> [&[u32]; 2] {
        [self.plain.of(word), self.roles.of(word)]
    }

    /// The phrase with a number.
    #[inline]
    pub fn get(&self, number: u32) -> &Phrase {
        &self.phrases[number as usize]
    }

    /// The words of a phrase after its first.
    #[inline]
    pub fn further(&self, phrase: &Phrase) -> &[Word] {
        &self.further[phrase.from as usize..][..usize::from(phrase.further)]
    }

    /// What a phrase means within its class, and its second datum.
    #[inline]
    pub fn meaning(&self, phrase: &Phrase) -> [&'static str; 2] {
        self.meanings.get(phrase.meaning as usize).copied().unwrap_or_default()
    }
}

/// Phrases by their first word.
#[derive(Debug, Default)]
struct Beginnings {
    /// Where the phrases of each word begin, and at last where those of the last word end.
    starts: Vec<u32>,
    numbers: Vec<u32>,
}

impl Beginnings {
    /// Those of `phrases` that are asked for, longest first; of the same length in their order.
    fn new(words: usize, phrases: &[Phrase], asked: impl Fn(&Phrase) -> bool) -> Self {
        let asked = || (0u32..).zip(phrases).filter(|(_, phrase)| asked(phrase));
        let mut starts = vec![0u32; words + 1];
        asked().for_each(|(_, phrase)| starts[phrase.first as usize + 1] += 1);
        for word in 0..words {
            starts[word + 1] += starts[word];
        }
        let (mut next, mut numbers) = (starts.clone(), vec![0; starts[words] as usize]);
        for (number, phrase) in asked() {
            let at = &mut next[phrase.first as usize];
            numbers[*at as usize] = number;
            *at += 1;
        }
        for stretch in starts.windows(2) {
            let one_word = &mut numbers[stretch[0] as usize..stretch[1] as usize];
            one_word.sort_by_key(|number| std::cmp::Reverse(phrases[*number as usize].further));
        }
        Self { starts, numbers }
    }

    fn of(&self, word: Word) -> &[u32] {
        match self.starts.get(word as usize..).unwrap_or_default() {
            [from, to, ..] => &self.numbers[*from as usize..*to as usize],
            _ => &[],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_begins_its_phrases_longest_first() {
        let mut phrases = Phrases::with_room(4);
        phrases.mean("one", "");
        phrases.add(Class::Cue, 1, [].into_iter());
        phrases.add(Class::Cue, 1, [0, 2].into_iter());
        phrases.mean("two", "more");
        phrases.add(Class::Target, 1, [2].into_iter());
        phrases.add(Class::Cue, 1, [2].into_iter());
        let none: Vec<u32> = Vec::new();
        let beginning = |phrases: &Phrases, word| phrases.beginning(word).map(<[u32]>::to_vec);
        assert_eq!(beginning(&phrases, 1), [none.clone(), none.clone()], "not in order yet");
        phrases.sort(3);
        assert_eq!(beginning(&phrases, 1), [vec![1, 3, 0], vec![2]]);
        assert_eq!(beginning(&phrases, 2), [none.clone(), none.clone()]);
        assert_eq!(beginning(&phrases, Word::MAX), [none.clone(), none.clone()]);
        assert_eq!(phrases.further(phrases.get(1)), [0, 2]);
        assert_eq!(phrases.meaning(phrases.get(0)), ["one", ""]);
        assert_eq!(phrases.meaning(phrases.get(2)), ["two", "more"]);
    }
}
