//! Forms: what each form of a word may begin, worked out once and kept, since news repeats its words.
//!
//! Which particles a word may have and which phrases begin with what is left are the same wherever it stands. A thread
//! keeps the forms that it met in a table of its own: a token then costs one look into it, and threads do not wait for
//! one another.

use std::cell::RefCell;
use std::rc::Rc;
use std::sync::atomic::{AtomicU64, Ordering};

use super::annotate::Signs;
use super::spellings::Spellings;
use super::{Class, Lexicon, Phrase, Sense, Word};
use crate::text::clitic::{self, PRONOUNS, Reading, readings, suffix, without_article};

/// How many forms a thread keeps from one text to the next: about 10 MB.
const MOST: usize = 1 << 16;

/// A word that no phrase has.
pub(super) const NO_WORD: Word = Word::MAX;

/// A phrase that a form may begin.
#[derive(Debug, Clone, Copy)]
pub(super) struct Start {
    /// The number of the phrase.
    pub phrase: u32,
    /// Its second word; [`NO_WORD`] where it has one word.
    pub second: Word,
    /// The particles taken off.
    pub reading: Reading,
}

/// The phrases that a form may begin.
#[derive(Debug, Clone)]
pub(super) struct Phrases {
    /// The reading with the fewest particles first.
    pub starts: Box<[Start]>,
    /// The second words of those that have one, in order: most words behind a form are none of these.
    seconds: Box<[Word]>,
    /// The same, a bit each; some share one.
    sieve: u64,
    /// The senses of the form where no longer phrase begins with it.
    pub alone: Box<[Sense]>,
    /// What these are.
    pub signs: Signs,
}

impl Phrases {
    fn new(lexicon: &Lexicon, starts: Vec<Start>) -> Self {
        let mut seconds: Vec<Word> = starts.iter().map(|start| start.second).collect();
        seconds.retain(|word| *word != NO_WORD);
        seconds.sort_unstable();
        seconds.dedup();
        let sieve = seconds.iter().fold(0, |sieve, word| sieve | sieve_bit(*word));
        let mut alone = Vec::new();
        for start in starts.iter().filter(|start| start.second == NO_WORD) {
            lexicon.add_sense(&mut alone, 0, start, 1);
        }
        Self {
            starts: starts.into(),
            seconds: seconds.into(),
            sieve,
            signs: Signs::of(&alone),
            alone: alone.into(),
        }
    }

    /// Whether a phrase of several words may begin where `word` follows.
    pub fn may_go_on(&self, word: Word) -> bool {
        self.sieve & sieve_bit(word) != 0 && word != NO_WORD && self.seconds.binary_search(&word).is_ok()
    }
}

/// The bit of a word in a set of them.
fn sieve_bit(word: Word) -> u64 {
    1 << (word & 63)
}

/// What is known of a form.
#[derive(Debug, Clone)]
pub(super) struct Form {
    /// The word that it is.
    pub word: Word,
    /// What it may begin.
    pub phrases: Phrases,
    /// The words of roles that it may begin.
    pub roles: Phrases,
}

/// The forms met so far.
#[derive(Default)]
pub(super) struct Forms {
    /// The lexicon that they are of.
    lexicon: Option<u64>,
    /// Tells their numbers from those of other tables of the run.
    numbering: u64,
    numbers: Spellings,
    forms: Vec<Rc<Form>>,
}

static NUMBERINGS: AtomicU64 = AtomicU64::new(1);

thread_local! {
    static FORMS: RefCell<Forms> = RefCell::default();
}

impl Forms {
    /// Calls `read` with the forms that this thread has met with `lexicon`.
    pub fn with<T>(lexicon: &Lexicon, read: impl FnOnce(&mut Self) -> T) -> T {
        FORMS.with_borrow_mut(|forms| {
            if forms.lexicon != Some(lexicon.id) || forms.forms.len() > MOST {
                let numbering = NUMBERINGS.fetch_add(1, Ordering::Relaxed);
                *forms = Self { lexicon: Some(lexicon.id), numbering, ..Self::default() };
            }
            read(forms)
        })
    }

    /// What tells the numbers of these forms from those of other tables of the run.
    pub fn numbering(&self) -> u64 {
        self.numbering
    }

    /// The number of a folded word's form.
    pub fn number(&mut self, lexicon: &Lexicon, folded: &str) -> u32 {
        if let Some(number) = self.numbers.get(folded) {
            return number;
        }
        let number = self.forms.len() as u32;
        self.forms.push(Rc::new(lexicon.form(folded)));
        self.numbers.insert(folded, number);
        number
    }

    /// The form with a number.
    pub fn get(&self, number: u32) -> Option<&Rc<Form>> {
        self.forms.get(number as usize)
    }
}

impl Lexicon {
    /// The number of a folded word; [`NO_WORD`] where no phrase has it.
    pub(super) fn word(&self, folded: &str) -> Word {
        self.words.get(folded).unwrap_or(NO_WORD)
    }

    fn form(&self, folded: &str) -> Form {
        let (mut phrases, mut roles) = (Vec::new(), Vec::new());
        for reading in readings(folded) {
            for reading in [Some(reading), without_article(folded, reading)].into_iter().flatten() {
                let rest = suffix(folded, reading.skip);
                let own = self.starting(rest);
                // لل + word stands for ل + ال + word.
                let whole = (reading.assimilated && !reading.article)
                    .then(|| self.starting(&format!("{}{rest}", clitic::ALEF)))
                    .flatten();
                for starting in [own, whole].into_iter().flatten() {
                    phrases.extend(starting.phrases.iter().map(|at| self.start(*at, reading)));
                    roles.extend(starting.roles.iter().map(|at| self.start(*at, reading)));
                }
                // A pronoun comes off only where the word as it stands is unknown, but for its grammar.
                let plain = |at: &u32| self.phrases[*at as usize].class != Class::Marker;
                if own.is_some_and(|starting| starting.phrases.iter().any(plain)) {
                    continue;
                }
                let stems = PRONOUNS.iter().filter_map(|pronoun| rest.strip_suffix(pronoun));
                for stem in stems.filter(|stem| stem.chars().count() > 2) {
                    let starting = self.starting(stem).map_or(&[][..], |starting| &starting.phrases);
                    let owned = starting.iter().filter(|at| takes_pronoun(self.phrases[**at as usize].class));
                    phrases.extend(owned.map(|at| self.start(*at, reading)));
                }
            }
        }
        let [phrases, roles] = [phrases, roles].map(|starts| Phrases::new(self, starts));
        Form { word: self.word(folded), phrases, roles }
    }

    /// Adds a phrase of so many tokens to the senses of a token, which begin at `from`; of each class the longest stays, of
    /// markers each value's.
    pub(super) fn add_sense(&self, senses: &mut Vec<Sense>, from: usize, start: &Start, tokens: usize) {
        let Phrase { class, value, extra, .. } = self.phrases[start.phrase as usize];
        let sense = Sense { class, value, extra, tokens, reading: start.reading };
        // A word may mark grammar in several ways.
        let rival =
            |sense: &&mut Sense| sense.class == class && (class != Class::Marker || sense.value == value);
        match senses[from..].iter_mut().find(rival) {
            Some(rival) if rival.tokens < tokens => *rival = sense,
            Some(_) => {}
            None => senses.push(sense),
        }
    }

    fn start(&self, phrase: u32, reading: Reading) -> Start {
        let second = self.phrases[phrase as usize].rest.first();
        Start { phrase, second: second.copied().unwrap_or(NO_WORD), reading }
    }
}

/// Whether words of a class are known with a pronoun on their end: their killing, its outskirts.
fn takes_pronoun(class: Class) -> bool {
    matches!(
        class,
        Class::Trigger
            | Class::Killed
            | Class::Injured
            | Class::Part
            | Class::Speech
            | Class::Victim
            | Class::Denial
            | Class::Confirm
            | Class::Speaker
    )
}
