//! The ground round which is asked, as balls in space: what a tree needs to know of it to leave most of itself unread.

use crate::geo::{Space, chord, chord_to_box};

/// A ball in space: its centre, and its radius in metres.
pub(super) type Ball = (Space, f64);

/// Balls that hold all of the ground from which distances are measured.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Region {
    balls: Vec<Ball>,
}

impl Region {
    /// The ground in these balls.
    pub(super) fn new(balls: Vec<Ball>) -> Self {
        Self { balls }
    }

    /// No point of a box is nearer than this many metres, by the chord.
    pub(super) fn least_to_box(&self, low: Space, high: Space) -> f64 {
        let to = |(centre, radius): &Ball| chord_to_box(*centre, low, high) - radius;
        self.balls.iter().map(to).fold(f64::INFINITY, f64::min).max(0.0)
    }

    /// A point is no nearer than this many metres, by the chord.
    pub(super) fn least_to(&self, point: Space) -> f64 {
        let to = |(own, reach): &Ball| chord(*own, point) - reach;
        self.balls.iter().map(to).fold(f64::INFINITY, f64::min).max(0.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_ball_counts_and_what_is_inside_is_at_no_distance() {
        let region = Region::new(vec![([0.0; 3], 1.0), ([10.0, 0.0, 0.0], 2.0)]);
        assert_eq!(region.least_to([5.0, 0.0, 0.0]), 3.0);
        assert_eq!(region.least_to([0.0; 3]), 0.0);
        assert_eq!(region.least_to_box([14.0, 0.0, 0.0], [20.0, 1.0, 1.0]), 2.0);
        assert_eq!(region.least_to_box([-5.0; 3], [5.0; 3]), 0.0);
    }
}
