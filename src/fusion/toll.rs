//! How many: figures that agree, allow each other, or do not.

use super::reason::Sum;
use crate::incident::{Incident, TollScope, Whom};

/// From so many to so many; an open end is `None`.
type Range = (u32, Option<u32>);

/// The reasons of one kind of figure: the same, possible, other.
type Names = [&'static str; 3];

/// Compares killed and injured.
pub(super) fn compare(sum: &mut Sum, a: &Incident, b: &Incident) {
    // A figure for several places together says nothing against one of this place alone.
    let scopes = a.toll_scope == b.toll_scope || a.toll_scope.is_none() || b.toll_scope.is_none();
    let cumulative = [a, b].iter().any(|i| i.toll_scope == Some(TollScope::Cumulative));
    let comparable = scopes && !cumulative;
    let killed = |i: &Incident| Some((i.killed_low?, i.killed_high));
    let injured = |i: &Incident| Some((i.injured_low?, i.injured_high));
    figures(sum, ["killed", "killed_range", "killed_other"], 1.0, killed(a).zip(killed(b)), comparable);
    figures(sum, ["injured", "injured_range", "injured_other"], 0.6, injured(a).zip(injured(b)), comparable);
    if matches!(
        (a.killed_whom, b.killed_whom),
        (Some(Whom::Civilians), Some(Whom::Military)) | (Some(Whom::Military), Some(Whom::Civilians))
    ) {
        sum.add("whom", -0.7);
    }
}

fn figures(sum: &mut Sum, names: Names, share: f64, pair: Option<(Range, Range)>, comparable: bool) {
    let Some((a, b)) = pair else { return };
    let [same, range, other] = names;
    let exact = |r: Range| r.1 == Some(r.0);
    if a == b && exact(a) {
        let weight = if a.0 == 0 { 0.3 } else { (0.8 + 0.7 * f64::from(a.0).ln()).min(2.6) };
        return sum.add(same, weight * share);
    }
    let (low, high) = if a.0 <= b.0 { (a, b) } else { (b, a) };
    if low.1.is_none_or(|top| top >= high.0) {
        return sum.add(range, 0.3 * share);
    }
    if comparable {
        sum.add(other, -apart(low.1.unwrap_or(low.0), high.0) * share);
    }
}

/// How much speaks against two figures being one: a toll rises in the hours after, but not tenfold.
fn apart(low: u32, high: u32) -> f64 {
    let ratio = (f64::from(high) + 1.0) / (f64::from(low) + 1.0);
    match high - low {
        _ if low == 0 && high > 4 => 1.8,
        _ if low == 0 => 0.8,
        1 | 2 => 0.3,
        _ if ratio <= 1.6 => 0.3,
        _ if ratio <= 3.0 => 0.9,
        _ => 1.8,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn weight(a: Range, b: Range) -> f64 {
        let mut sum = Sum::default();
        figures(&mut sum, ["killed", "killed_range", "killed_other"], 1.0, Some((a, b)), true);
        sum.total
    }

    #[test]
    fn a_larger_figure_that_is_the_same_says_more() {
        assert!(weight((17, Some(17)), (17, Some(17))) > weight((2, Some(2)), (2, Some(2))));
        assert!(weight((0, Some(0)), (0, Some(0))) < weight((1, Some(1)), (1, Some(1))));
    }

    #[test]
    fn a_toll_that_rose_weighs_less_than_one_that_is_another() {
        assert!(weight((5, Some(5)), (7, Some(7))) > weight((3, Some(3)), (15, Some(15))));
        assert!(weight((3, None), (5, Some(5))) > 0.0, "at least three are five, too");
        assert_eq!(weight((5, Some(5)), (7, Some(7))), weight((7, Some(7)), (5, Some(5))));
    }
}
