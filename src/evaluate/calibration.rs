//! Whether a confidence means what it says: of answers given with 0.8, eight of ten should be right.

use serde::Serialize;

use super::tally::Tally;

/// The answers whose confidence lies in one tenth.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Bin {
    /// The least confidence, included.
    pub from: f64,
    /// The highest, left out but for 1.
    pub to: f64,
    /// How many answers.
    pub n: usize,
    /// Their mean confidence; `None` where there are none.
    pub confidence: Option<f64>,
    /// The share of them that is right.
    pub right: Option<f64>,
}

/// How far confidences may be trusted.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Calibration {
    /// Expected calibration error: the mean distance of confidence and share right over the bins, each weighed by its
    /// answers.
    pub ece: Option<f64>,
    /// The share right of answers with a confidence above 0.9.
    pub above_90: Option<f64>,
    /// How many these are.
    pub above_90_n: usize,
    /// How many answers in all.
    pub n: usize,
    /// The tenths.
    pub bins: Vec<Bin>,
}

const BINS: usize = 10;

impl Calibration {
    /// The table of answers, each with its confidence (0–1) and whether it is right.
    pub fn of(answers: &[(f64, bool)]) -> Self {
        let bins: Vec<Bin> = (0..BINS).map(|tenth| bin(tenth, answers)).collect();
        let gap = |bin: &Bin| Some((bin.confidence? - bin.right?).abs() * bin.n as f64);
        let sure: Tally =
            answers.iter().filter(|(confidence, _)| *confidence > 0.9).map(|(_, right)| *right).collect();
        Self {
            ece: (!answers.is_empty())
                .then(|| bins.iter().filter_map(gap).sum::<f64>() / answers.len() as f64),
            above_90: sure.share(),
            above_90_n: sure.all,
            n: answers.len(),
            bins,
        }
    }
}

fn bin(tenth: usize, answers: &[(f64, bool)]) -> Bin {
    let inside: Vec<_> = answers.iter().filter(|(confidence, _)| place(*confidence) == tenth).collect();
    let tally: Tally = inside.iter().map(|(_, right)| *right).collect();
    let n = tally.all;
    let sum: f64 = inside.iter().map(|(confidence, _)| confidence).sum();
    Bin {
        from: tenth as f64 / BINS as f64,
        to: (tenth + 1) as f64 / BINS as f64,
        n,
        confidence: (n > 0).then(|| sum / n as f64),
        right: tally.share(),
    }
}

/// The bin of a confidence; what is out of range goes to the nearest.
fn place(confidence: f64) -> usize {
    // The cast saturates, and a tenth such as 0.7 is not lost to its last binary digit.
    ((confidence * BINS as f64 + 1e-9) as usize).min(BINS - 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_error_is_the_mean_gap_weighed_by_answers() {
        let answers = [(0.95, true), (0.95, true), (0.95, false), (0.95, true), (0.2, false), (0.2, true)];
        let table = Calibration::of(&answers);
        // 4 of 6 answers are 0.2 off, 2 of 6 are 0.3 off.
        let ece = table.ece.expect("answers");
        assert!((ece - (4.0 * 0.2 + 2.0 * 0.3) / 6.0).abs() < 1e-12, "{ece}");
        assert_eq!((table.above_90, table.above_90_n, table.n), (Some(0.75), 4, 6));
        assert_eq!((table.bins[9].n, table.bins[2].n, table.bins[0].right), (4, 2, None));
    }

    #[test]
    fn a_tenth_belongs_to_the_bin_that_it_begins() {
        for tenth in 0..BINS {
            assert_eq!(place(tenth as f64 / 10.0), tenth);
        }
        assert_eq!((place(1.0), place(7.0), place(-1.0), place(f64::NAN)), (9, 9, 0, 0));
        assert_eq!(Calibration::of(&[(0.9, true)]).above_90_n, 0);
    }

    #[test]
    fn no_answers_have_no_error() {
        assert_eq!((Calibration::of(&[]).ece, Calibration::of(&[]).above_90), (None, None));
    }
}
