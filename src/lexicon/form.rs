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
use super::{Class, Lexicon, Sense, Word};
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
    /// How many words it has after the first.
    pub further: u16,
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

/// What a form may begin.
#[derive(Debug, Clone)]
pub(super) struct Form {
    /// Phrases.
    pub phrases: Phrases,
    /// The words of roles.
    pub roles: Phrases,
}

/// A word in one of its forms, as a text has it.
#[derive(Debug, Clone)]
pub(super) struct Met {
    /// The word that it is.
    pub word: Word,
    /// What it may begin; most begin nothing.
    pub form: Option<Rc<Form>>,
}

/// The forms met so far.
#[derive(Default)]
pub(super) struct Forms {
    /// The lexicon that they are of.
    lexicon: Option<u64>,
    /// Tells their numbers from those of other tables of the run.
    numbering: u64,
    numbers: Spellings,
    forms: Vec<Met>,
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
        let number = self.numbers.add(folded);
        if number as usize == self.forms.len() {
            self.forms.push(lexicon.meet(folded));
        }
        number
    }

    /// The form with a number.
    pub fn get(&self, number: u32) -> Option<&Met> {
        self.forms.get(number as usize)
    }
}

impl Lexicon {
    /// The number of a folded word; [`NO_WORD`] where no phrase has it.
    pub(super) fn word(&self, folded: &str) -> Word {
        self.words.get(folded).unwrap_or(NO_WORD)
    }

    fn meet(&self, folded: &str) -> Met {
        let (mut phrases, mut roles) = (Vec::new(), Vec::new());
        for reading in readings(folded) {
            for reading in [Some(reading), without_article(folded, reading)].into_iter().flatten() {
                let rest = suffix(folded, reading.skip);
                let own = self.beginning(rest);
                // لل + word stands for ل + ال + word.
                let whole = if reading.assimilated && !reading.article {
                    self.beginning(&format!("{}{rest}", clitic::ALEF))
                } else {
                    Default::default()
                };
                for [plain, of_roles] in [own, whole] {
                    phrases.extend(plain.iter().map(|at| self.start(*at, reading)));
                    roles.extend(of_roles.iter().map(|at| self.start(*at, reading)));
                }
                // A pronoun comes off only where the word as it stands is unknown, but for its grammar.
                let class = |at: &u32| self.phrases.get(*at).class;
                if own[0].iter().any(|at| class(at) != Class::Marker) {
                    continue;
                }
                let stems = PRONOUNS.iter().filter_map(|pronoun| rest.strip_suffix(pronoun));
                for stem in stems.filter(|stem| stem.chars().count() > 2) {
                    let [plain, _] = self.beginning(stem);
                    let owned = plain.iter().filter(|at| takes_pronoun(class(at)));
                    phrases.extend(owned.map(|at| self.start(*at, reading)));
                }
            }
        }
        let form = (!phrases.is_empty() || !roles.is_empty()).then(|| {
            let [phrases, roles] = [phrases, roles].map(|starts| Phrases::new(self, starts));
            Rc::new(Form { phrases, roles })
        });
        Met { word: self.word(folded), form }
    }

    /// The numbers of the phrases whose first word is `folded`, and of those of the words of roles.
    fn beginning(&self, folded: &str) -> [&[u32]; 2] {
        self.words.get(folded).map(|word| self.phrases.beginning(word)).unwrap_or_default()
    }

    /// Adds a phrase of so many tokens to the senses of a token, which begin at `from`; of each class the longest stays, of
    /// markers each value's.
    pub(super) fn add_sense(&self, senses: &mut Vec<Sense>, from: usize, start: &Start, tokens: usize) {
        let phrase = self.phrases.get(start.phrase);
        let (class, [value, extra]) = (phrase.class, self.phrases.meaning(phrase));
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
        let further = self.phrases.further(self.phrases.get(phrase));
        let second = further.first().copied().unwrap_or(NO_WORD);
        Start { phrase, second, further: further.len() as u16, reading }
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
