//! Candidates of a tree, by the chord, turned into hits, nearest first by the geodesic.

use std::cmp::{Ordering, Reverse};
use std::collections::BinaryHeap;

use super::around::Around;
use super::hit::{Certainty, Hit};
use super::query::Query;
use super::spot::Spot;

/// Metres by which a chord may come out longer than the geodesic through rounding alone.
pub(super) const ROUNDING: f64 = 0.001;

/// The hits, nearest first, each worked out when it is asked for.
///
/// A tree gives its spots by a lower bound of their distance; a spot waits until no other can be nearer.
pub struct Nearest<'a> {
    candidates: Box<dyn Iterator<Item = (f64, Spot)> + 'a>,
    /// The next candidate, with the least distance in metres that its point and those of all after it have.
    next: Option<(f64, Spot)>,
    around: &'a Around,
    query: &'a Query,
    waiting: BinaryHeap<Reverse<Ordered>>,
    left: usize,
}

struct Ordered(Hit);

impl<'a> Nearest<'a> {
    /// The hits among spots that come by a lower bound of the distance of their points in metres; those whose circles are
    /// out of reach need not be among them.
    pub(super) fn new(
        candidates: impl Iterator<Item = (f64, Spot)> + 'a,
        around: &'a Around,
        query: &'a Query,
    ) -> Self {
        let left = query.limit.unwrap_or(usize::MAX);
        let mut nearest = Self {
            candidates: Box::new(candidates),
            next: None,
            around,
            query,
            waiting: BinaryHeap::new(),
            left,
        };
        if left > 0 {
            nearest.draw();
        }
        nearest
    }

    /// The same without the query's limit, for one who counts what passes a filter of their own.
    #[must_use]
    pub fn without_limit(mut self) -> Self {
        // With a limit of none, nothing has been drawn yet.
        if self.left == 0 {
            self.draw();
        }
        self.left = usize::MAX;
        self
    }

    fn draw(&mut self) {
        self.next = self.candidates.next();
    }
}

impl Iterator for Nearest<'_> {
    type Item = Hit;

    fn next(&mut self) -> Option<Hit> {
        if self.left == 0 {
            return None;
        }
        while let Some((least, spot)) = self.next {
            let settled = |hit: &Hit| hit.distance_km * 1000.0 + ROUNDING < least;
            if self.waiting.peek().is_some_and(|Reverse(first)| settled(&first.0)) {
                break;
            }
            if self.query.admits(&spot)
                && let Some(hit) = Hit::new(self.around, &spot, self.query)
                && !(self.query.certain && hit.certainty == Certainty::Possible)
            {
                self.waiting.push(Reverse(Ordered(hit)));
            }
            self.draw();
        }
        self.left -= 1;
        self.waiting.pop().map(|Reverse(first)| first.0)
    }
}

impl Ord for Ordered {
    fn cmp(&self, other: &Self) -> Ordering {
        self.0.order(&other.0)
    }
}

impl PartialOrd for Ordered {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Ordered {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other).is_eq()
    }
}

impl Eq for Ordered {}
