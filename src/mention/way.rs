//! Ways: where each form of a word leads among a gazetteer's names, found once and kept, since news repeats its words.
//!
//! A thread keeps the forms that it met in a table of its own, so that threads do not wait for one another.

use std::cell::{OnceCell, RefCell};
use std::rc::Rc;

use rustc_hash::FxHashMap;

use crate::gazetteer::{Gazetteer, Named, Step, Walk};
use crate::lexicon::FormNumbers;
use crate::text::clitic::{self, Reading, readings, suffix};

/// How many forms a thread keeps from one text to the next: about 15 MB.
const MOST: usize = 1 << 16;
/// A name written as one word has at least this many letters.
const GLUED: usize = 6;

/// A reading of a form under which some name begins with it.
pub(super) struct Way {
    /// The particles taken off.
    pub reading: Reading,
    /// Where the walk stands after it.
    pub step: Step,
    /// The places of which it is the whole name.
    pub places: Option<Rc<[Named]>>,
    /// Whether a name goes on with another word.
    pub goes_on: bool,
}

/// What is known of a form.
pub(super) struct Form {
    /// Where its readings lead.
    pub ways: Box<[Way]>,
    /// The name of several words that it writes as one.
    glued: OnceCell<Option<(Reading, Rc<[Named]>)>>,
}

impl Form {
    fn of(folded: &str, walk: &Walk<'_>) -> Self {
        let long = |reading: &Reading| suffix(folded, reading.skip).chars().nth(1).is_some();
        let way = |reading: Reading| {
            let start = if reading.assimilated {
                walk.advance(&walk.start(), clitic::ALEF.encode_utf8(&mut [0; 2]))?
            } else {
                walk.start()
            };
            let step = walk.advance(&start, suffix(folded, reading.skip))?;
            let places = walk.is_name(&step).then(|| walk.places(&step).into());
            Some(Way { reading, places, goes_on: walk.advance(&step, " ").is_some(), step })
        };
        Self { ways: readings(folded).filter(long).filter_map(way).collect(), glued: OnceCell::new() }
    }

    /// The form, whose letters are `folded`, read as a name of several words written as one: حفرالباطن, سريلانكا.
    pub fn glued(&self, folded: &str, walk: &Walk<'_>) -> Option<(Reading, Rc<[Named]>)> {
        let find = || {
            // Arabic letters have two bytes.
            let long = |reading: &Reading| folded.len() >= 2 * (GLUED + reading.skip);
            readings(folded).filter(long).find_map(|reading| {
                let step = walk.glued(suffix(folded, reading.skip))?;
                Some((reading, walk.places(&step).into()))
            })
        };
        self.glued.get_or_init(find).clone()
    }
}

/// The forms met so far.
#[derive(Default)]
pub(super) struct Ways {
    /// The gazetteer among whose names they lead.
    gazetteer: Option<u64>,
    forms: FxHashMap<Box<str>, Rc<Form>>,
    /// The same by the numbers that annotation gave them: a look into it is cheaper than one by the letters.
    numbered: Vec<Option<Rc<Form>>>,
    /// Which numbers these are.
    numbering: u64,
}

thread_local! {
    static WAYS: RefCell<Ways> = RefCell::default();
}

impl Ways {
    /// Calls `scan` with the forms that this thread has met with `gazetteer`.
    pub fn with<T>(gazetteer: &Gazetteer, scan: impl FnOnce(&mut Self) -> T) -> T {
        WAYS.with_borrow_mut(|ways| {
            if ways.gazetteer != Some(gazetteer.id()) || ways.forms.len() > MOST {
                *ways = Self { gazetteer: Some(gazetteer.id()), ..Self::default() };
            }
            scan(ways)
        })
    }

    /// Makes ready for the forms of a text with such numbers.
    pub fn number(&mut self, numbers: &FormNumbers) {
        if self.numbering != numbers.numbering {
            self.numbering = numbers.numbering;
            self.numbered.clear();
        }
    }

    /// The form whose letters are `folded`, and which has `number`, where it is numbered.
    pub fn form(&mut self, folded: &str, number: Option<u32>, walk: &Walk<'_>) -> Rc<Form> {
        let Some(number) = number.map(|number| number as usize) else { return self.spelt(folded, walk) };
        if let Some(Some(form)) = self.numbered.get(number) {
            return Rc::clone(form);
        }
        let form = self.spelt(folded, walk);
        if self.numbered.len() <= number {
            self.numbered.resize(number + 1, None);
        }
        self.numbered[number] = Some(Rc::clone(&form));
        form
    }

    /// The form whose letters are `folded`.
    fn spelt(&mut self, folded: &str, walk: &Walk<'_>) -> Rc<Form> {
        if let Some(form) = self.forms.get(folded) {
            return Rc::clone(form);
        }
        let form = Rc::new(Form::of(folded, walk));
        self.forms.insert(folded.into(), Rc::clone(&form));
        form
    }
}
