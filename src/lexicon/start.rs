//! Starts: the phrases that a form may begin, found by their second words.

use std::ops::Range;

use super::{Class, Sense, Word};

/// A word that no phrase has.
pub(super) const NO_WORD: Word = Word::MAX;

/// A phrase that a form may begin.
#[derive(Debug, Clone, Copy)]
pub(super) struct Start {
    /// What it means, but for its length: the table of all phrases is wide, and seldom need be looked into.
    pub sense: Sense,
    /// The number of the phrase.
    pub phrase: u32,
    /// Its second word; [`NO_WORD`] where it has one word.
    pub second: Word,
    /// Its place among those of the form: the reading with the fewest particles first.
    pub order: u32,
    /// How many words it has after the first.
    pub further: u16,
}

/// The phrases that a form may begin.
#[derive(Debug)]
pub(super) struct Starts {
    /// By their second words, those of one word last; in each lot by their order.
    starts: Box<[Start]>,
    /// The second words: most words behind a form are none of these.
    seconds: Seconds,
    /// The senses of the form where no longer phrase begins with it.
    pub alone: Box<[Sense]>,
}

impl Starts {
    /// Those of a form, the reading with the fewest particles first.
    pub fn new(mut starts: Vec<Start>) -> Self {
        (0..).zip(&mut starts).for_each(|(order, start)| start.order = order);
        starts.sort_unstable_by_key(|start| (start.second, start.order));
        let seconds = Seconds::of(&starts);
        let mut alone = Vec::new();
        starts[seconds.end..].iter().for_each(|start| add_sense(&mut alone, 0, start, 1));
        Self { starts: starts.into(), seconds, alone: alone.into() }
    }

    /// The second words, a bit each; some share one.
    pub fn sieve(&self) -> u64 {
        self.seconds.sieve()
    }

    /// The phrases that begin so where `next` is the second word, and those of one word, in their order; `None` where no
    /// longer one begins so.
    pub fn before(&self, next: Word) -> Option<impl Iterator<Item = &Start>> {
        let lot = self.seconds.lot(next)?;
        let mut longer = self.starts.get(lot)?.iter().peekable();
        let mut alone = self.starts.get(self.seconds.end..)?.iter().peekable();
        Some(std::iter::from_fn(move || match (longer.peek(), alone.peek()) {
            (Some(long), Some(short)) if short.order < long.order => alone.next(),
            (None, _) => alone.next(),
            _ => longer.next(),
        }))
    }
}

/// Adds a phrase of so many tokens to the senses of a token, which begin at `from`; of each class the longest stays, of
/// markers each value's.
#[inline]
pub(super) fn add_sense(senses: &mut Vec<Sense>, from: usize, start: &Start, tokens: usize) {
    let sense = Sense { tokens, ..start.sense };
    // A word may mark grammar in several ways.
    let rival = |other: &&mut Sense| {
        other.class == sense.class && (sense.class != Class::Marker || other.value == sense.value)
    };
    match senses[from..].iter_mut().find(rival) {
        Some(rival) if rival.tokens < tokens => *rival = sense,
        Some(_) => {}
        None => senses.push(sense),
    }
}

/// The second words of phrases, each with where theirs stand: a table that is half empty, in which a word stands at the
/// place that its number gives, or in the next that is free.
#[derive(Debug)]
struct Seconds {
    slots: Box<[(Word, u32, u32)]>,
    /// Where those end that have a second word.
    end: usize,
}

impl Seconds {
    /// Those of phrases in the order of their second words.
    fn of(starts: &[Start]) -> Self {
        let end = starts.partition_point(|start| start.second != NO_WORD);
        let lots = starts[..end].chunk_by(|one, other| one.second == other.second);
        let count = lots.clone().count();
        let size = if count == 0 { 0 } else { (2 * count).next_power_of_two() };
        let mut slots = vec![(NO_WORD, 0, 0); size].into_boxed_slice();
        let mut from = 0;
        for lot in lots {
            let word = lot[0].second;
            let to = from + lot.len() as u32;
            let mut places = (0..size).map(|step| (word as usize + step) & (size - 1));
            if let Some(free) = places.find(|at| slots[*at].0 == NO_WORD) {
                slots[free] = (word, from, to);
            }
            from = to;
        }
        Self { slots, end }
    }

    /// Where the phrases with this second word stand.
    #[inline]
    fn lot(&self, word: Word) -> Option<Range<usize>> {
        let last = self.slots.len().checked_sub(1)?;
        let mut at = word as usize & last;
        loop {
            let (other, from, to) = self.slots[at];
            // Half of the places are free.
            if other == NO_WORD {
                return None;
            }
            if other == word {
                return Some(from as usize..to as usize);
            }
            at = (at + 1) & last;
        }
    }

    /// A bit each; some share one.
    fn sieve(&self) -> u64 {
        let words = self.slots.iter().map(|slot| slot.0).filter(|word| *word != NO_WORD);
        words.fold(0, |sieve, word| sieve | sieve_bit(word))
    }
}

/// The bit of a word in a set of them.
pub(super) fn sieve_bit(word: Word) -> u64 {
    1 << (word & 63)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::clitic::readings;

    fn start(second: Word, value: &'static str) -> Start {
        let reading = readings("").next().expect("the word as it stands");
        let sense = Sense { class: Class::Marker, value, extra: "", tokens: 1, reading };
        Start { sense, phrase: 0, second, order: 0, further: u16::from(second != NO_WORD) }
    }

    #[test]
    fn what_goes_on_with_a_word_is_found_in_its_order() {
        // Numbers that ask for the same place of a small table.
        let words = [3, 19, 35, 3, NO_WORD, 51, 19, NO_WORD];
        let values = ["a", "b", "c", "d", "e", "f", "g", "h"];
        let starts =
            Starts::new(words.into_iter().zip(values).map(|(word, value)| start(word, value)).collect());
        let before = |word| {
            let found = starts.before(word)?;
            Some(found.map(|start| start.sense.value).collect::<String>())
        };
        assert_eq!(before(3).as_deref(), Some("adeh"));
        assert_eq!(before(19).as_deref(), Some("begh"));
        assert_eq!(before(51).as_deref(), Some("efh"));
        assert_eq!([4, 67, NO_WORD].map(before), [None, None, None]);
        assert_eq!(starts.alone.iter().map(|sense| sense.value).collect::<String>(), "eh");
        assert!([3, 19, 35, 51].iter().all(|word| starts.sieve() & sieve_bit(*word) != 0));
        assert!(Starts::new(Vec::new()).before(3).is_none());
    }
}
