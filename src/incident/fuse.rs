//! Fusion: records of several reports that tell the same incident become one, whatever the order of the reports.

use std::collections::BTreeMap;

use super::code::Status;
use super::record::Incident;

/// Fuses records that share their id, which is made of type, place and day; the order of the reports does not matter.
///
/// Reports and evidence are united; tolls that differ become a range; a denial by any report is kept.
pub fn fuse(mut records: Vec<Incident>) -> Vec<Incident> {
    records.sort_by(|a, b| {
        a.id.cmp(&b.id).then_with(|| a.reports.cmp(&b.reports)).then_with(|| a.evidence.cmp(&b.evidence))
    });
    let mut fused: BTreeMap<String, Incident> = BTreeMap::new();
    for record in records {
        match fused.get_mut(&record.id) {
            Some(known) => unite(known, record),
            None => {
                fused.insert(record.id.clone(), record);
            }
        }
    }
    let mut out: Vec<Incident> = fused.into_values().collect();
    out.sort_by(|a, b| {
        (a.date_start, &a.reports, &a.evidence, &a.id).cmp(&(b.date_start, &b.reports, &b.evidence, &b.id))
    });
    out
}

fn unite(known: &mut Incident, other: Incident) {
    widen(
        (&mut known.killed_low, &mut known.killed_best, &mut known.killed_high),
        (other.killed_low, other.killed_best, other.killed_high),
    );
    widen(
        (&mut known.injured_low, &mut known.injured_best, &mut known.injured_high),
        (other.injured_low, other.injured_best, other.injured_high),
    );
    known.killed_whom = known.killed_whom.or(other.killed_whom);
    known.origin = known.origin.take().or(other.origin);
    known.actor = known.actor.take().or(other.actor);
    known.weapon = known.weapon.take().or(other.weapon);
    known.claimed_by = join(known.claimed_by.take(), other.claimed_by);
    known.denied_by = join(known.denied_by.take(), other.denied_by);
    if other.status == Status::Denied {
        known.status = Status::Denied;
    }
    known.reports.extend(other.reports);
    known.reports.sort();
    known.reports.dedup();
    known.n_reports = u32::try_from(known.reports.len()).unwrap_or(u32::MAX);
    known.evidence.extend(other.evidence);
    known.evidence.sort();
    known.evidence.dedup();
    known.confidence = known.confidence.max(other.confidence);
}

type Slots<'a> = (&'a mut Option<u32>, &'a mut Option<u32>, &'a mut Option<u32>);

/// Makes a range of two figures; an open upper end stays open.
fn widen(known: Slots<'_>, other: (Option<u32>, Option<u32>, Option<u32>)) {
    match (*known.0, other.0) {
        (None, Some(_)) => (*known.0, *known.1, *known.2) = other,
        (Some(a), Some(b)) => {
            *known.0 = Some(a.min(b));
            *known.2 = known.2.zip(other.2).map(|(x, y)| x.max(y));
        }
        _ => {}
    }
}

fn join(a: Option<String>, b: Option<String>) -> Option<String> {
    match (a, b) {
        (Some(a), Some(b)) if a.contains(&b) => Some(a),
        (Some(a), Some(b)) => Some(format!("{a}؛ {b}")),
        (a, b) => a.or(b),
    }
}
