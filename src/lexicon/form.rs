//! Forms: what each form of a word may begin, worked out once and kept, since news repeats its words.
//!
//! Which particles a word may have and which phrases begin with what is left are the same wherever it stands. A thread
//! keeps the forms that it met in a table of its own: a token then costs one look into it, and threads do not wait for
//! one another.

use std::cell::RefCell;
use std::sync::atomic::{AtomicU64, Ordering};

use super::annotate::{Marks, Signs, Stretch};
use super::spellings::Spellings;
use super::start::{NO_WORD, Start, Starts, sieve_bit};
use super::{Class, Lexicon, Sense, Word};
use crate::text::clitic::{self, PRONOUNS, Reading, readings, suffix, without_article};

/// How many forms a thread keeps from one text to the next: about 10 MB.
const MOST: usize = 1 << 16;

/// What a form may begin.
#[derive(Debug)]
pub(super) struct Form {
    /// Phrases, and the words of roles.
    pub phrases: [Starts; 2],
    /// Where its senses stand among those of the text that had it last, and the number of that text.
    copied: (u64, Marks),
}

impl Form {
    /// Where its senses stand among those of a text, to which they are added where it is new there.
    #[inline]
    pub fn copy(&mut self, text: u64, senses: &mut Vec<Sense>) -> Marks {
        if self.copied.0 != text {
            let [plain, roles] = &self.phrases;
            self.copied = (text, [Stretch::copy(&plain.alone, senses), Stretch::copy(&roles.alone, senses)]);
        }
        self.copied.1
    }
}

/// A word in one of its forms, as a text has it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Met {
    /// The word that it is.
    pub word: Word,
    /// Where what it may begin stands among the others; [`NO_FORM`] where it begins nothing, as most do.
    form: u32,
}

/// The place of a form that begins nothing.
const NO_FORM: u32 = u32::MAX;

/// What is asked of a form wherever a text has it: most are not looked at further.
#[derive(Debug, Clone, Copy)]
pub(super) struct Face {
    /// What its senses are where no longer phrase begins with it, and its words of roles.
    pub signs: [Signs; 2],
    /// The second words of its phrases, and of those of roles.
    sieves: [u64; 2],
}

impl Face {
    /// Whether its phrases, and those of roles, may have `next` for a second word.
    #[inline]
    pub fn may_go_on(&self, next: Word) -> [bool; 2] {
        let [plain, roles] = self.sieves;
        let bit = if next == NO_WORD { 0 } else { sieve_bit(next) };
        [plain & bit != 0, roles & bit != 0]
    }
}

/// The forms met so far.
#[derive(Default)]
pub(super) struct Forms {
    /// The lexicon that they are of.
    lexicon: Option<u64>,
    /// Tells their numbers from those of other tables of the run.
    numbering: u64,
    numbers: Spellings,
    met: Vec<Met>,
    begun: Vec<Form>,
    /// One for each of these, apart from them: little memory is gone through then.
    faces: Vec<Face>,
    /// How many texts were marked with them.
    texts: u64,
}

static NUMBERINGS: AtomicU64 = AtomicU64::new(1);

thread_local! {
    static FORMS: RefCell<Forms> = RefCell::default();
}

impl Forms {
    /// Calls `read` with the forms that this thread has met with `lexicon`.
    pub fn with<T>(lexicon: &Lexicon, read: impl FnOnce(&mut Self) -> T) -> T {
        FORMS.with_borrow_mut(|forms| {
            if forms.lexicon != Some(lexicon.id) || forms.met.len() > MOST {
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
        if number as usize == self.met.len() {
            let form = match lexicon.meet(folded) {
                Some((face, form)) => {
                    self.faces.push(face);
                    self.begun.push(form);
                    self.begun.len() as u32 - 1
                }
                None => NO_FORM,
            };
            self.met.push(Met { word: lexicon.word(folded), form });
        }
        number
    }

    /// The word with a number.
    #[inline]
    pub fn get(&self, number: u32) -> Option<&Met> {
        self.met.get(number as usize)
    }

    /// What is asked of the word with a number, and what it may begin; `None` where that is nothing.
    #[inline]
    pub fn beginning(&mut self, number: u32) -> Option<(&Face, &mut Form)> {
        let form = self.met.get(number as usize)?.form as usize;
        Some((self.faces.get(form)?, self.begun.get_mut(form)?))
    }

    /// The number of the next text.
    pub fn next_text(&mut self) -> u64 {
        self.texts += 1;
        self.texts
    }
}

impl Lexicon {
    /// The number of a folded word; [`NO_WORD`] where no phrase has it.
    pub(super) fn word(&self, folded: &str) -> Word {
        self.words.get(folded).unwrap_or(NO_WORD)
    }

    /// What a folded word may begin.
    fn meet(&self, folded: &str) -> Option<(Face, Form)> {
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
        if phrases.is_empty() && roles.is_empty() {
            return None;
        }
        let phrases = [phrases, roles].map(Starts::new);
        let signs = phrases.each_ref().map(|phrases| Signs::of(&phrases.alone));
        let sieves = phrases.each_ref().map(Starts::sieve);
        Some((Face { signs, sieves }, Form { phrases, copied: (0, Marks::default()) }))
    }

    /// The numbers of the phrases whose first word is `folded`, and of those of the words of roles.
    fn beginning(&self, folded: &str) -> [&[u32]; 2] {
        self.words.get(folded).map(|word| self.phrases.beginning(word)).unwrap_or_default()
    }

    fn start(&self, number: u32, reading: Reading) -> Start {
        let phrase = self.phrases.get(number);
        let (further, [value, extra]) = (self.phrases.further(phrase), self.phrases.meaning(phrase));
        Start {
            sense: Sense { class: phrase.class, value, extra, tokens: 1, reading },
            phrase: number,
            second: further.first().copied().unwrap_or(NO_WORD),
            order: 0,
            further: further.len() as u16,
        }
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
