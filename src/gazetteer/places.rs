//! The places of names, decoded once however often the stages and the reports after one another ask for them.

use std::cell::RefCell;
use std::rc::Rc;

use rustc_hash::FxHashMap;

use super::{Gazetteer, Place, PlaceNumber};

/// How many places are kept from one report to the next: about 15 MB.
const MOST: usize = 1 << 16;

/// A gazetteer that remembers the places asked for.
///
/// Decoding a place costs about half a microsecond, remembering it a fiftieth of that.
pub struct Places<'g> {
    /// The gazetteer.
    pub gazetteer: &'g Gazetteer,
    known: RefCell<FxHashMap<PlaceNumber, Option<Rc<Place<'g>>>>>,
    /// The names of units by their ids.
    units: RefCell<FxHashMap<&'g str, Option<&'g str>>>,
}

impl<'g> Places<'g> {
    /// A gazetteer of which nothing was asked yet.
    pub fn of(gazetteer: &'g Gazetteer) -> Self {
        Self { gazetteer, known: RefCell::default(), units: RefCell::default() }
    }

    /// Forgets what was asked for, where that has become much; to be called between two reports.
    pub fn forget(&self) {
        let mut known = self.known.borrow_mut();
        if known.len() > MOST {
            known.clear();
        }
    }

    /// The place with this number.
    pub fn place(&self, number: PlaceNumber) -> Option<Rc<Place<'g>>> {
        let decode = || self.gazetteer.place(number).map(Rc::new);
        self.known.borrow_mut().entry(number).or_insert_with(decode).clone()
    }

    /// The Arabic (or where there is none the Latin) name of the place with this id, as of [`Gazetteer::name_of`].
    pub fn name_of(&self, id: &'g str) -> Option<&'g str> {
        *self.units.borrow_mut().entry(id).or_insert_with(|| self.gazetteer.name_of(id))
    }
}
