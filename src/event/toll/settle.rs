//! What the statements of a stretch come to: sums, ranges, the newest figure.

use super::statement::{Statement, Weight};
use super::{Bounds, Toll, span};

/// "Thousands", "tens of thousands", and more.
const THOUSANDS: [Bounds; 4] = [(2000, None), (20_000, Some(99_999)), (100_000, None), (2_000_000, None)];

/// What the statements come to.
pub(super) fn settle(statements: &[Statement]) -> Toll {
    let mut toll = Toll::default();
    if statements.is_empty() {
        return toll;
    }
    for dead in [true, false] {
        let bounds = figure(statements.iter().filter(|s| s.dead == dead), dead, &mut toll);
        *(if dead { &mut toll.killed } else { &mut toll.injured }) = bounds;
    }
    // That nobody was hurt says that nobody died; "no victims" says both.
    let none = Some((0, Some(0)));
    if statements.iter().any(|s| s.weight == Weight::Nobody && s.more) {
        toll.killed = toll.killed.or(none);
        toll.injured = toll.injured.or(none);
    }
    toll
}

fn figure<'s>(
    statements: impl Iterator<Item = &'s Statement> + Clone,
    dead: bool,
    toll: &mut Toll,
) -> Option<Bounds> {
    let firm = statements.clone().any(|s| matches!(s.weight, Weight::Firm | Weight::News));
    let mut sum: Option<Bounds> = None;
    let mut first = true;
    for told in statements {
        match (told.weight, sum) {
            (Weight::Vague | Weight::Part | Weight::Old, _) if firm => continue,
            // Thousands fall in a war, not in a raid.
            (_, _) if THOUSANDS.contains(&told.bounds) => continue,
            (Weight::Feared, old) => {
                let (low, high) = old.unwrap_or((0, Some(0)));
                sum = Some((low, high.zip(told.bounds.1).map(|(a, b)| a.saturating_add(b))));
            }
            (Weight::Old, old) => sum = old.or(Some(told.bounds)),
            (Weight::Vague | Weight::Part, old) => sum = old.max_by_low(told.bounds),
            (Weight::Denied, Some(old)) => sum = Some((0, old.1)),
            (Weight::Nobody, Some(old)) if told.voice => sum = Some((0, old.1)),
            (Weight::Nobody, old) => sum = old.or(Some((0, Some(0)))),
            (Weight::Denied, None) => {
                toll.denied |= dead;
                sum = Some((0, Some(0)));
            }
            (Weight::News, old) => {
                toll.news = true;
                toll.hurt_news |= !dead;
                sum = Some(old.map_or(told.bounds, |old| span(old, told.bounds)));
                if dead {
                    (toll.newest, toll.rival) = (Some(told.bounds.0), true);
                }
            }
            (Weight::Firm, None) => {
                toll.rival |= dead && told.voice && told.number;
                sum = Some(told.bounds);
            }
            (Weight::Firm, Some((0, Some(0)))) => sum = Some((0, told.bounds.1)),
            (Weight::Firm, Some(old)) if told.voice && !told.others => {
                sum = Some(if told.number { span(old, told.bounds) } else { old });
            }
            (Weight::Firm, Some(old)) if told.more || told.others => {
                sum = Some((
                    old.0.saturating_add(told.bounds.0),
                    old.1.zip(told.bounds.1).map(|(a, b)| a.saturating_add(b)),
                ));
            }
            (Weight::Firm, Some(_)) => {}
        }
        if told.bounds.0 > 0 && (dead || first) {
            toll.civilians |= told.civilians;
            toll.military |= told.military;
        }
        first = false;
    }
    sum
}

trait MaxByLow {
    fn max_by_low(self, other: Bounds) -> Option<Bounds>;
}

impl MaxByLow for Option<Bounds> {
    fn max_by_low(self, other: Bounds) -> Option<Bounds> {
        Some(self.filter(|b| b.0 >= other.0).unwrap_or(other))
    }
}
