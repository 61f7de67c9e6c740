//! The places of names, decoded once however often the stages and the reports after one another ask for them.

use std::cell::RefCell;

use rustc_hash::FxHashMap;

use super::{Gazetteer, Place, PlaceNumber};
use crate::shelf::Shelf;

/// How many places are kept from one report to the next: about 15 MB.
const MOST: usize = 1 << 16;

/// A gazetteer that remembers the places asked for.
///
/// Decoding a place costs about half a microsecond, remembering it a fiftieth of that.
pub struct Places<'g> {
    /// The gazetteer.
    pub gazetteer: &'g Gazetteer,
    /// Where on the shelf each stands.
    known: RefCell<FxHashMap<PlaceNumber, u32>>,
    shelf: Shelf<Option<Place<'g>>>,
    /// The names of units by their ids.
    units: RefCell<FxHashMap<&'g str, Option<&'g str>>>,
}

impl<'g> Places<'g> {
    /// A gazetteer of which nothing was asked yet.
    pub fn of(gazetteer: &'g Gazetteer) -> Self {
        Self { gazetteer, known: RefCell::default(), shelf: Shelf::default(), units: RefCell::default() }
    }

    /// Forgets what was asked for, where that has become much; to be called between two reports.
    pub fn forget(&mut self) {
        if self.shelf.len() > MOST {
            *self = Self::of(self.gazetteer);
        }
    }

    /// The place with this number.
    pub fn place(&self, number: PlaceNumber) -> Option<&Place<'g>> {
        let known = self.known.borrow().get(&number).copied();
        let at = known.unwrap_or_else(|| {
            let at = self.shelf.put(self.gazetteer.place(number));
            self.known.borrow_mut().insert(number, at);
            at
        });
        self.shelf.get(at)?.as_ref()
    }

    /// The Arabic (or where there is none the Latin) name of the place with this id, as of [`Gazetteer::name_of`].
    pub fn name_of(&self, id: &'g str) -> Option<&'g str> {
        *self.units.borrow_mut().entry(id).or_insert_with(|| self.gazetteer.name_of(id))
    }
}
