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
    /// Where on the shelf each stands, by its number, with one added: memory that nothing was written to takes none.
    known: RefCell<Vec<u32>>,
    shelf: Shelf<Option<Place<'g>>>,
    /// The names of units by their ids.
    units: RefCell<FxHashMap<&'g str, Option<&'g str>>>,
}

impl<'g> Places<'g> {
    /// A gazetteer of which nothing was asked yet.
    pub fn of(gazetteer: &'g Gazetteer) -> Self {
        let known = RefCell::new(vec![0; gazetteer.len()]);
        Self { gazetteer, known, shelf: Shelf::default(), units: RefCell::default() }
    }

    /// Forgets what was asked for, where that has become much; to be called between two reports.
    pub fn forget(&mut self) {
        if self.shelf.len() > MOST {
            *self = Self::of(self.gazetteer);
        }
    }

    /// The place with this number.
    pub fn place(&self, number: PlaceNumber) -> Option<&Place<'g>> {
        let mut known = self.known.borrow_mut();
        let slot = known.get_mut(number.0 as usize)?;
        if *slot == 0 {
            *slot = self.shelf.put(self.gazetteer.place(number)) + 1;
        }
        let at = *slot - 1;
        self.shelf.get(at)?.as_ref()
    }

    /// The Arabic (or where there is none the Latin) name of the place with this id, as of [`Gazetteer::name_of`].
    pub fn name_of(&self, id: &'g str) -> Option<&'g str> {
        *self.units.borrow_mut().entry(id).or_insert_with(|| self.gazetteer.name_of(id))
    }
}
