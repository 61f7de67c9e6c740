//! Which predicted span stands for which gold span.

use std::ops::Range;

/// Whether two spans have a code point in common.
pub(super) fn overlap(a: &Range<usize>, b: &Range<usize>) -> bool {
    a.start < b.end && b.start < a.end
}

/// For each gold span the first predicted one that overlaps it and stands for no gold span before it.
pub(super) fn pair(gold: &[Range<usize>], predicted: &[Range<usize>]) -> Vec<Option<usize>> {
    let mut used = vec![false; predicted.len()];
    let mut first = |span: &Range<usize>| {
        let hit = (0..predicted.len()).find(|at| !used[*at] && overlap(&predicted[*at], span))?;
        used[hit] = true;
        Some(hit)
    };
    gold.iter().map(&mut first).collect()
}

/// Which of `length` items are in no pair.
pub(super) fn unpaired(pairs: &[Option<usize>], length: usize) -> impl Iterator<Item = usize> + use<> {
    let mut free = vec![true; length];
    pairs.iter().flatten().for_each(|at| free[*at] = false);
    (0..length).filter(move |at| free[*at])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_prediction_stands_for_one_gold_span_only() {
        let pairs = pair(&[0..4, 5..9, 20..24], &[3..6, 8..10, 30..31]);
        assert_eq!(pairs, [Some(0), Some(1), None]);
        assert_eq!(unpaired(&pairs, 3).collect::<Vec<_>>(), [2]);
        assert_eq!(pair(&[0..4, 5..9], &[0..9; 1]), [Some(0), None]);
    }

    #[test]
    fn spans_that_touch_do_not_overlap() {
        assert!(!overlap(&(0..4), &(4..8)) && overlap(&(0..5), &(4..8)));
    }
}
