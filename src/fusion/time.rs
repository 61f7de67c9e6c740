//! When: the same day, days that overlap, or the day after.

use super::block::LONG;
use super::reason::Sum;
use super::telling::{Days, HOURS, Telling};
use crate::incident::DatePrecision;

/// Compares the days; `false` where they cannot be one incident's.
pub(super) fn compare(sum: &mut Sum, a: Option<Days>, b: Option<Days>) -> bool {
    let (Some(a), Some(b)) = (a, b) else {
        // Without a day nothing says which of many.
        if a.is_none() && b.is_none() {
            sum.add("undated", -0.8);
        }
        return a.is_none() && b.is_none();
    };
    let (early, late) = if a.first <= b.first { (a, b) } else { (b, a) };
    let gap = late.first - early.last;
    let exact = |days: Days| days.precision == DatePrecision::Day;
    if gap >= 1 {
        if gap > 1 || !exact(a) || !exact(b) {
            return false;
        }
        sum.add("next_day", -1.5);
        return true;
    }
    let common = early.last.min(late.last) - late.first + 1;
    let longest = a.length().max(b.length());
    if longest > LONG && a != b {
        return false;
    }
    match (exact(a) && exact(b), longest) {
        (true, 1) => sum.add("day", 1.5),
        // A night, and one of its two days.
        (true, _) if common == a.length().min(b.length()) => sum.add("days", 1.2),
        (true, _) => sum.add("days", -0.5),
        _ if longest <= 14 => sum.add("days", if a == b { 0.4 } else { 0.0 }),
        _ => sum.add("days", -0.8),
    }
    true
}

/// Compares the parts of the day. Neighbouring ones say nothing, since writers part the day differently.
pub(super) fn compare_hours(sum: &mut Sum, a: &Telling, b: &Telling) {
    if a.hours.is_empty() || b.hours.is_empty() {
        return;
    }
    let round = HOURS.len();
    let apart = |x: usize, y: usize| x.abs_diff(y).min(round - x.abs_diff(y));
    let nearest = a.hours.iter().flat_map(|x| b.hours.iter().map(move |y| apart(*x, *y))).min();
    match nearest {
        Some(0) => sum.add("hour", 0.4),
        Some(1) | None => {}
        Some(_) => sum.add("other_hour", -2.8),
    }
}
