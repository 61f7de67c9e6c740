//! Likeness: how likely two tellings are of one incident, as a sum of named reasons.

use super::reason::Sum;
use super::telling::Telling;
use super::{actor, kinship, place, time, toll, words};

/// Of two records that are near each other in space and time, few tell one incident.
const PRIOR: f64 = -4.0;

/// A sum below this is as good as impossible.
const FLOOR: f64 = -6.0;

/// How likely two tellings are of one incident; `None` where they cannot be.
pub(super) fn compare(a: &Telling, b: &Telling) -> Option<f64> {
    weigh(Sum::default(), a, b).map(|sum| sum.total)
}

/// The same with the reasons.
pub(super) fn explain(a: &Telling, b: &Telling) -> Option<Sum> {
    weigh(Sum { why: Some(Vec::new()), ..Sum::default() }, a, b)
}

fn weigh(mut sum: Sum, a: &Telling, b: &Telling) -> Option<Sum> {
    sum.add("prior", PRIOR);
    let possible = kinship::compare(&mut sum, &a.record, &b.record)
        && time::compare(&mut sum, a.days, b.days)
        && place::compare(&mut sum, a, b);
    if !possible {
        return None;
    }
    toll::compare(&mut sum, &a.record, &b.record);
    actor::compare(&mut sum, a, b);
    time::compare_hours(&mut sum, a, b);
    words::compare(&mut sum, a, b);
    (sum.total > FLOOR).then_some(sum)
}

/// The probability that a sum of reasons stands for.
pub(super) fn confidence(total: f64) -> f64 {
    let odds = 1.0 / (1.0 + (-total).exp());
    (odds * 100.0).round() / 100.0
}
