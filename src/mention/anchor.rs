//! Anchors: the places of a report that are certain, which pull the doubtful ones near.

use crate::geo::{Beacon, Position};

/// Where the certain places are, each position once, however often a report names it.
#[derive(Debug, Default)]
pub(super) struct Anchors {
    positions: Vec<Anchor>,
}

#[derive(Debug)]
struct Anchor {
    beacon: Beacon,
    /// The choice that gave it first.
    first: usize,
    /// Whether another choice gave it too.
    again: bool,
}

impl Anchors {
    /// Adds the place of the choice `index`.
    pub fn add(&mut self, index: usize, position: Position) {
        match self.positions.iter_mut().find(|anchor| anchor.beacon.position == position) {
            Some(anchor) => anchor.again = true,
            None => self.positions.push(Anchor { beacon: position.into(), first: index, again: false }),
        }
    }

    /// Those that other choices than `index` give.
    pub fn without(&self, index: usize) -> impl Iterator<Item = &Beacon> + Clone {
        let others = self.positions.iter().filter(move |anchor| anchor.again || anchor.first != index);
        others.map(|anchor| &anchor.beacon)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn others(anchors: &Anchors, index: usize) -> Vec<Position> {
        anchors.without(index).map(|beacon| beacon.position).collect()
    }

    #[test]
    fn a_place_is_no_anchor_of_itself_unless_it_is_named_twice() {
        let [aleppo, mosul] = [(36.2, 37.16), (36.34, 43.13)].map(|(lat, lon)| Position::new(lat, lon));
        let (aleppo, mosul) = (aleppo.expect("a position"), mosul.expect("a position"));
        let mut anchors = Anchors::default();
        anchors.add(0, aleppo);
        anchors.add(1, mosul);
        assert_eq!(others(&anchors, 0), [mosul]);
        anchors.add(2, aleppo);
        assert_eq!(others(&anchors, 0), [aleppo, mosul]);
    }
}
