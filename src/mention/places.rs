//! The places of a report's names, decoded once however often the stages ask for them.

use std::cell::RefCell;

use rustc_hash::FxHashMap;

use crate::gazetteer::{Gazetteer, Place, PlaceNumber};

/// A gazetteer that remembers the places asked for.
pub(super) struct Places<'g> {
    /// The gazetteer.
    pub gazetteer: &'g Gazetteer,
    known: RefCell<FxHashMap<PlaceNumber, Option<Place<'g>>>>,
}

impl<'g> Places<'g> {
    pub fn of(gazetteer: &'g Gazetteer) -> Self {
        Self { gazetteer, known: RefCell::default() }
    }

    /// The place with this number.
    pub fn place(&self, number: PlaceNumber) -> Option<Place<'g>> {
        *self.known.borrow_mut().entry(number).or_insert_with(|| self.gazetteer.place(number))
    }
}
