//! Blocking: which tellings are near enough in space and time to be compared at all.

use std::collections::BTreeMap;

use super::place::ONE_NAME;
use super::telling::{Days, Telling};

/// A wider circle than this, in kilometres, is looked for in its country and not by cells.
pub(super) const WIDE: f64 = 60.0;

/// An interval longer than this, in days, is compared only with the very same interval.
pub(super) const LONG: i32 = 45;

/// Cells to a degree.
const CELLS: f64 = 4.0;

/// Kilometres of a degree of latitude.
const DEGREE: f64 = 111.2;

/// Where tellings meet.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Block<'t> {
    /// A cell of the grid, by its row and column.
    Cell(i32, i32),
    /// A country, for what happened somewhere in a wide circle.
    Country(&'t str),
    /// Without a place.
    Nowhere,
}

/// When tellings may meet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Time {
    /// Days that are swept in their order.
    Dated,
    /// One long interval.
    Long(i32, i32),
    /// No day at all.
    Undated,
}

/// The pairs of tellings to compare, the smaller number first, sorted.
pub(super) fn candidates(tellings: &[Telling]) -> Vec<(u32, u32)> {
    let mut blocks: BTreeMap<(Block<'_>, Time), Vec<u32>> = BTreeMap::new();
    for (number, telling) in (0..).zip(tellings) {
        let time = match telling.days {
            Some(days) if days.length() > LONG => Time::Long(days.first, days.last),
            Some(_) => Time::Dated,
            None => Time::Undated,
        };
        for block in blocks_of(telling) {
            blocks.entry((block, time)).or_default().push(number);
        }
    }
    let mut pairs = Vec::new();
    for ((block, time), mut members) in blocks {
        members.sort_by_key(|n| (tellings[*n as usize].days, *n));
        let wide_only = matches!(block, Block::Country(_));
        sweep(&members, tellings, time == Time::Dated, wide_only, &mut pairs);
    }
    pairs.sort_unstable();
    pairs.dedup();
    pairs
}

/// Walks along the days; whoever is no more than a day over meets the next one.
fn sweep(members: &[u32], tellings: &[Telling], dated: bool, wide_only: bool, pairs: &mut Vec<(u32, u32)>) {
    let days = |n: u32| tellings[n as usize].days;
    let wide = |n: u32| tellings[n as usize].is_wide();
    let over = |known: Option<Days>, next: Option<Days>| {
        dated && known.zip(next).is_some_and(|(known, next)| known.last + 1 < next.first)
    };
    let (mut narrow, mut broad): (Vec<u32>, Vec<u32>) = (Vec::new(), Vec::new());
    for &next in members {
        narrow.retain(|n| !over(days(*n), days(next)));
        broad.retain(|n| !over(days(*n), days(next)));
        let mut meet = |known: &[u32]| pairs.extend(known.iter().map(|n| ((*n).min(next), (*n).max(next))));
        meet(&broad);
        if !wide_only || wide(next) {
            meet(&narrow);
        }
        if wide(next) { broad.push(next) } else { narrow.push(next) }
    }
}

fn blocks_of(telling: &Telling) -> Vec<Block<'_>> {
    let Some(at) = telling.position else { return vec![Block::Nowhere] };
    let country = Block::Country(telling.record.country.as_deref().unwrap_or_default());
    if telling.is_wide() {
        return vec![country];
    }
    let reach = (telling.radius + ONE_NAME / 2.0) / DEGREE;
    let round = (360.0 * CELLS) as i32;
    let cell = |degrees: f64| (degrees * CELLS).floor() as i32;
    let across = reach / at.lat().to_radians().cos().max(0.05);
    let mut out = vec![country];
    for row in cell(at.lat() - reach)..=cell(at.lat() + reach) {
        for column in cell(at.lon() - across)..=cell(at.lon() + across) {
            out.push(Block::Cell(row, column.rem_euclid(round)));
        }
    }
    out
}
