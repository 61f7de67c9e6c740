//! A shelf: things that are worked out once and read often, each by its number, while more are put behind them.

use std::cell::{Cell, OnceCell};

/// How many things stand in the first row; each row has twice as many as the one before.
const FIRST: usize = 1 << 8;
/// No more rows than this: they hold all that a number of 32 bits can count.
const ROWS: usize = 24;

/// Things in rows that never move, so that what was read stays readable while others are added.
#[derive(Debug)]
pub(crate) struct Shelf<T> {
    rows: [OnceCell<Box<[OnceCell<T>]>>; ROWS],
    len: Cell<u32>,
}

impl<T> Default for Shelf<T> {
    fn default() -> Self {
        Self { rows: [const { OnceCell::new() }; ROWS], len: Cell::new(0) }
    }
}

impl<T> Shelf<T> {
    /// How many things stand on it.
    pub fn len(&self) -> usize {
        self.len.get() as usize
    }

    /// Puts a thing behind the others: its number.
    pub fn put(&self, thing: T) -> u32 {
        let number = self.len.get();
        let (row, at) = place(number);
        let row = self.rows[row].get_or_init(|| (0..FIRST << row).map(|_| OnceCell::new()).collect());
        // Nothing stands behind the last.
        row[at].get_or_init(|| thing);
        self.len.set(number + 1);
        number
    }

    /// The thing with a number.
    #[inline]
    pub fn get(&self, number: u32) -> Option<&T> {
        let (row, at) = place(number);
        self.rows[row].get()?.get(at)?.get()
    }
}

/// The row in which a number stands, and where in it.
#[inline]
fn place(number: u32) -> (usize, usize) {
    let from_first = number as usize + FIRST;
    let row = (from_first.ilog2() - FIRST.ilog2()) as usize;
    // The rows before hold one `FIRST` less than this one.
    (row.min(ROWS - 1), from_first - (FIRST << row))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_thing_keeps_its_number_and_its_place() {
        let shelf = Shelf::default();
        assert_eq!(shelf.get(0), None);
        let first = shelf.put(0usize);
        let kept = shelf.get(first).expect("the first");
        for thing in 1..5000 {
            assert_eq!(shelf.put(thing), thing as u32);
        }
        assert_eq!(*kept, 0);
        assert_eq!(shelf.len(), 5000);
        assert!((0..5000).all(|thing| shelf.get(thing as u32) == Some(&thing)));
        assert_eq!([5000, u32::MAX].map(|number| shelf.get(number)), [None, None]);
    }
}
