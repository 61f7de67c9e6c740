//! The places of one report's names, decoded once however often the stages ask for them.

use std::cell::RefCell;

use rustc_hash::FxHashMap;

use super::{Gazetteer, Place, PlaceNumber};

/// A gazetteer that remembers the places asked for; to be dropped with the report.
///
/// Decoding a place costs about a microsecond, remembering it a fiftieth of that.
pub struct Places<'g> {
    /// The gazetteer.
    pub gazetteer: &'g Gazetteer,
    known: RefCell<FxHashMap<PlaceNumber, Option<Place<'g>>>>,
    /// The names of units by their ids.
    units: RefCell<FxHashMap<&'g str, Option<&'g str>>>,
}

impl<'g> Places<'g> {
    /// A gazetteer of which nothing was asked yet.
    pub fn of(gazetteer: &'g Gazetteer) -> Self {
        Self { gazetteer, known: RefCell::default(), units: RefCell::default() }
    }

    /// The place with this number.
    pub fn place(&self, number: PlaceNumber) -> Option<Place<'g>> {
        *self.known.borrow_mut().entry(number).or_insert_with(|| self.gazetteer.place(number))
    }

    /// The Arabic (or where there is none the Latin) name of the place with this id, as of [`Gazetteer::name_of`].
    pub fn name_of(&self, id: &'g str) -> Option<&'g str> {
        *self.units.borrow_mut().entry(id).or_insert_with(|| self.gazetteer.name_of(id))
    }
}
