//! Ways: where each form of a word leads among a gazetteer's names, found once and kept, since news repeats its words.
//!
//! A thread keeps the forms that it met in a table of its own, so that threads do not wait for one another.

use std::cell::{OnceCell, RefCell};
use std::rc::Rc;

use rustc_hash::FxHashMap;

use crate::gazetteer::{Gazetteer, Named, Step, Walk};
use crate::lexicon::FormNumbers;
use crate::shelf::Shelf;
use crate::text::clitic::{self, Reading, readings, suffix};
use crate::text::fold::place_in_block;

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
    /// With which letters the next word of a name begins.
    pub next: Initials,
}

/// The letters with which a word may begin.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Initials {
    /// Those of the first half of the Arabic block, a bit each by its place there.
    arabic: u128,
    /// Whether it may begin with another.
    other: bool,
}

impl Initials {
    /// Those of the words that follow `step` in some name.
    fn after(walk: &Walk<'_>, step: &Step) -> Self {
        let Some(step) = walk.advance(step, " ") else { return Self::default() };
        let goes_on = |letter: &char| walk.advance(&step, letter.encode_utf8(&mut [0; 4])).is_some();
        let letters = (0u8..).zip('\u{0600}'..='\u{067F}').filter(|(_, letter)| goes_on(letter));
        let arabic = letters.fold(0, |set, (place, _)| set | 1 << place);
        // Letters beyond the block are few, and asked for when they come.
        Self { arabic, other: true }
    }

    /// Whether a folded word may be the next: most are none by their first letter.
    #[inline]
    pub fn may_begin(&self, folded: &str) -> bool {
        match folded.as_bytes().first_chunk().and_then(place_in_block) {
            Some(place) => self.arabic >> place & 1 != 0,
            None => self.other,
        }
    }
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
            Some(Way { reading, places, next: Initials::after(walk, &step), step })
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
    met: Shelf<Form>,
    /// Where on the shelf each stands, by its letters.
    spelt: RefCell<FxHashMap<Box<str>, u32>>,
    /// The same by the numbers that annotation gave them: a look into it is cheaper than one by the letters.
    numbered: RefCell<Vec<u32>>,
    /// Which numbers these are.
    numbering: u64,
}

/// In the place of a number that was not met yet.
const NOT_MET: u32 = u32::MAX;
/// On the place of a form with which no name begins.
const NOWHERE: u32 = 1 << 31;

thread_local! {
    static WAYS: RefCell<Ways> = RefCell::default();
}

impl Ways {
    /// Calls `scan` with the forms that this thread has met with `gazetteer`.
    pub fn with<T>(gazetteer: &Gazetteer, scan: impl FnOnce(&mut Self) -> T) -> T {
        WAYS.with_borrow_mut(|ways| {
            if ways.gazetteer != Some(gazetteer.id()) || ways.met.len() > MOST {
                *ways = Self { gazetteer: Some(gazetteer.id()), ..Self::default() };
            }
            scan(ways)
        })
    }

    /// Makes ready for the forms of a text with such numbers.
    pub fn number(&mut self, numbers: &FormNumbers) {
        if self.numbering != numbers.numbering {
            self.numbering = numbers.numbering;
            self.numbered.get_mut().clear();
        }
    }

    /// Whether it is known that no name begins with the word that has `number`: nothing of it need be looked at.
    #[inline]
    pub fn leads_nowhere(&self, number: Option<u32>) -> bool {
        self.met_as(number).is_some_and(|at| at & NOWHERE != 0)
    }

    /// Where on the shelf the form with a number stands, [`NOWHERE`] on it; `None` where it was not met yet.
    #[inline]
    fn met_as(&self, number: Option<u32>) -> Option<u32> {
        self.numbered.borrow().get(number? as usize).copied().filter(|at| *at != NOT_MET)
    }

    /// The form of a word, which has `number`, where it is numbered; `folded` gives its letters.
    #[inline]
    pub fn form<'w>(
        &self,
        folded: impl FnOnce() -> &'w str,
        number: Option<u32>,
        walk: &Walk<'_>,
    ) -> Option<&Form> {
        let at = self.met_as(number).unwrap_or_else(|| self.meet(folded(), number, walk));
        self.met.get(at & !NOWHERE)
    }

    /// Where the form stands whose letters are `folded`, and which is numbered so from now on.
    fn meet(&self, folded: &str, number: Option<u32>, walk: &Walk<'_>) -> u32 {
        let known = self.spelt.borrow().get(folded).copied();
        let at = known.unwrap_or_else(|| {
            let at = self.met.put(Form::of(folded, walk));
            self.spelt.borrow_mut().insert(folded.into(), at);
            at
        });
        if let Some(number) = number.map(|number| number as usize) {
            let mut numbered = self.numbered.borrow_mut();
            if numbered.len() <= number {
                numbered.resize(number + 1, NOT_MET);
            }
            let leads = self.met.get(at).is_some_and(|form| !form.ways.is_empty());
            numbered[number] = if leads { at } else { at | NOWHERE };
        }
        at
    }
}
