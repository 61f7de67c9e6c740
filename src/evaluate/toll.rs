//! Figures of killed and injured, and when two such statements agree.

use serde::{Deserialize, Deserializer};

/// From so many to so many people; an open end is `None`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bounds {
    /// At least.
    pub low: Option<u32>,
    /// At most.
    pub high: Option<u32>,
}

/// A toll as a record tells it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Told {
    pub(super) low: Option<u32>,
    pub(super) best: Option<u32>,
    pub(super) high: Option<u32>,
}

impl<'de> Deserialize<'de> for Bounds {
    /// One number, or an object with `low` and `high`.
    fn deserialize<D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        #[derive(Deserialize)]
        #[serde(untagged, expecting = "a toll is a number, or an object with low and high")]
        enum Form {
            Number(u32),
            Ends { low: Option<u32>, high: Option<u32> },
        }
        Ok(match Form::deserialize(input)? {
            Form::Number(n) => Self { low: Some(n), high: Some(n) },
            Form::Ends { low, high } => Self { low, high },
        })
    }
}

impl Told {
    /// Whether anybody was counted.
    pub(super) fn counts(self) -> bool {
        self.low.is_some_and(|n| n > 0) || self.best.is_some_and(|n| n > 0)
    }
}

/// From here on "about" and "close to" are common, and a tenth is no error.
const ROUND: u32 = 20;

/// Whether a toll is told rightly: both ends, or the best figure where gold has a single one.
pub(super) fn agrees(gold: Bounds, told: Told) -> bool {
    let (low, high) = match told {
        Told { low: None, high: None, best } => (best, best),
        Told { low, high, .. } => (low, high),
    };
    let exact = gold.low.is_some() && gold.low == gold.high;
    same(gold.low, low) && same(gold.high, high) || exact && same(gold.low, told.best)
}

fn same(gold: Option<u32>, told: Option<u32>) -> bool {
    gold == told
        || gold.zip(told).is_some_and(|(a, b)| a >= ROUND && f64::from(a.abs_diff(b)) <= 0.1 * f64::from(a))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(low: Option<u32>, best: Option<u32>, high: Option<u32>) -> Told {
        Told { low, best, high }
    }

    #[test]
    fn small_figures_are_exact_and_large_ones_within_a_tenth() {
        let gold = |n| Bounds { low: Some(n), high: Some(n) };
        assert!(agrees(gold(3), told(Some(3), Some(3), Some(3))));
        assert!(!agrees(gold(3), told(Some(2), Some(2), Some(2))));
        assert!(agrees(gold(100), told(Some(92), None, Some(110))));
        assert!(!agrees(gold(100), told(Some(89), None, Some(100))));
    }

    #[test]
    fn at_least_is_not_exactly() {
        let gold = Bounds { low: Some(3), high: None };
        assert!(agrees(gold, told(Some(3), Some(3), None)));
        assert!(!agrees(gold, told(Some(3), Some(3), Some(3))));
    }

    #[test]
    fn the_best_figure_alone_will_do() {
        let gold = Bounds { low: Some(4), high: Some(4) };
        assert!(agrees(gold, told(None, Some(4), None)));
        assert!(agrees(gold, told(Some(2), Some(4), Some(9))));
        assert!(!agrees(gold, told(None, None, None)));
    }

    #[test]
    fn a_toll_is_a_number_or_two_ends() {
        let read = |json: &str| serde_json::from_str::<Bounds>(json);
        assert_eq!(read("3").ok(), Some(Bounds { low: Some(3), high: Some(3) }));
        assert_eq!(read(r#"{"low": 1, "high": null}"#).ok(), Some(Bounds { low: Some(1), high: None }));
        assert!(read("-1").is_err() && read("\"few\"").is_err());
    }
}
