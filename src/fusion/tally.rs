//! Tallying: the toll of a fused record, as a range from the lowest to the highest figure told.
//!
//! A figure told for several places together stands on the first record of the event, and only where no record of the
//! event has a figure of its own: else the same dead would be counted twice. The displaced are a range of people, or of
//! households where no telling counts people.

use super::telling::Telling;
use super::unite::is_shared;
use crate::incident::{DisplacedUnit, Incident, Status, TollScope, Whom};

/// Lowest, best and highest figure.
type Figures = (Option<u32>, Option<u32>, Option<u32>);

fn killed(record: &Incident) -> Figures {
    (record.killed_low, record.killed_best, record.killed_high)
}

fn injured(record: &Incident) -> Figures {
    (record.injured_low, record.injured_best, record.injured_high)
}

fn missing(record: &Incident) -> Figures {
    (record.missing_low, record.missing_best, record.missing_high)
}

fn displaced(record: &Incident) -> Figures {
    (record.displaced_low, record.displaced_best, record.displaced_high)
}

/// Sets the toll of a record from what its tellings give for its place alone.
pub(super) fn set_own(out: &mut Incident, tellings: &[&Telling]) {
    let own: Vec<&Telling> = tellings.iter().copied().filter(|t| !is_shared(&t.record)).collect();
    set(out, &own);
    let scope = own.iter().filter(|t| has_toll(&t.record)).find_map(|t| t.record.toll_scope);
    out.toll_scope = scope.or(tellings.iter().find_map(|t| t.record.toll_scope));
}

/// A part of a toll: whether a record has it, and how it is set from tellings.
type Part = (fn(&Incident) -> bool, fn(&mut Incident, &[&Telling]));

/// The parts that are told for several places apart from one another: the dead of a village are no reason to leave out
/// those who fled from three.
const PARTS: [Part; 3] = [
    (has_toll, set_casualties),
    (|record| record.missing_low.is_some(), set_missing),
    (|record| record.displaced_low.is_some(), set_displaced),
];

/// Sets the toll of one event's records, each with its tellings, from what these give for several places together.
pub(super) fn set_shared(event: &mut [(&mut Incident, Vec<&Telling>)]) {
    let mut any = false;
    for (has, set) in PARTS {
        let counts = |told: &Telling| is_shared(&told.record) && has(&told.record);
        let shared: Vec<&Telling> =
            event.iter().flat_map(|(_, told)| told).copied().filter(|told| counts(told)).collect();
        if shared.is_empty() || event.iter().any(|(record, _)| has(record)) {
            continue;
        }
        // It stays where the first report has it.
        let first = event.iter_mut().find(|(_, told)| told.iter().any(|told| counts(told)));
        if let Some((record, _)) = first {
            set(record, &shared);
            any = true;
        }
    }
    if !any {
        return;
    }
    for (record, _) in event {
        record.toll_scope = Some(TollScope::Shared);
    }
}

fn has_toll(record: &Incident) -> bool {
    record.killed_low.is_some() || record.injured_low.is_some()
}

fn set(out: &mut Incident, tellings: &[&Telling]) {
    PARTS.iter().for_each(|(_, set)| set(out, tellings));
}

fn set_missing(out: &mut Incident, tellings: &[&Telling]) {
    (out.missing_low, out.missing_best, out.missing_high) = range(tellings, missing);
}

fn set_displaced(out: &mut Incident, tellings: &[&Telling]) {
    let units = || tellings.iter().filter_map(|told| told.record.displaced_unit);
    let unit = units().find(|unit| *unit == DisplacedUnit::People).or_else(|| units().next());
    let counted: Vec<&Telling> =
        tellings.iter().copied().filter(|told| told.record.displaced_unit == unit).collect();
    (out.displaced_low, out.displaced_best, out.displaced_high) = range(&counted, displaced);
    out.displaced_unit = unit;
}

fn set_casualties(out: &mut Incident, tellings: &[&Telling]) {
    (out.killed_low, out.killed_best, out.killed_high) = range(tellings, killed);
    (out.injured_low, out.injured_best, out.injured_high) = range(tellings, injured);
    // Whom a count counts is told by whoever counts; one that does not know takes nothing away.
    let known = |t: &&&Telling| !matches!(t.record.killed_whom, None | Some(Whom::Unknown));
    let whom =
        reliable(tellings, |t| known(&t)).or_else(|| reliable(tellings, |t| t.record.killed_whom.is_some()));
    out.killed_whom = whom.and_then(|t| t.record.killed_whom);
}

/// From the lowest to the highest figure; the best is that of the most reliable telling.
fn range(tellings: &[&Telling], get: fn(&Incident) -> Figures) -> Figures {
    let lows = || tellings.iter().filter_map(|t| get(&t.record).0);
    let (Some(low), Some(top)) = (lows().min(), lows().max()) else { return (None, None, None) };
    let best = reliable(tellings, |t| get(&t.record).0.is_some()).and_then(|t| {
        let (low, best, _) = get(&t.record);
        best.or(low)
    });
    // "At least three" and "five" are three to five; "at least seven" beside five stays open.
    let highest = tellings.iter().filter_map(|t| get(&t.record).2).max();
    (Some(low), best, highest.filter(|highest| *highest >= top))
}

/// The telling whose figures count the most, of those that fit: what is confirmed before what is reported, that before
/// what one side claims; of equal ones that of the report published last.
fn reliable<'t>(tellings: &[&'t Telling], fits: impl Fn(&&Telling) -> bool) -> Option<&'t Telling> {
    let rank = |status: Status| match status {
        Status::Confirmed => 3,
        Status::Reported => 2,
        Status::Claimed => 1,
        Status::Denied => 0,
    };
    // The figures that were there first come first, so that of equal ones the last counts.
    tellings.iter().copied().filter(|t| fits(t)).max_by_key(|t| (rank(t.record.status), t.published))
}
