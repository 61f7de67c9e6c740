//! Uniting: the one record that several tellings of an incident become. What they contradict stands side by side.

use super::kinship::is_general;
use super::telling::Telling;
use crate::incident::{Evidence, Incident, Status, TollScope, titles};
use crate::text::fold::fold_key;

/// Between names that stand side by side; also the separator of lists in layers.
pub(super) const BESIDE: &str = "\u{61B} ";

/// Makes one record of tellings, the first one first. The toll is left to [`super::toll`]'s rules in `tally`.
pub(super) fn unite(tellings: &[&Telling]) -> Option<Incident> {
    let mut out = tellings.first()?.record.clone();
    if tellings.len() == 1 {
        return Some(out);
    }
    set_kind(&mut out, tellings);
    set_place(&mut out, tellings);
    set_days(&mut out, tellings);
    (out.title, out.title_en) = titles(out.kind, out.place.as_deref(), out.place_en.as_deref());
    let records = || tellings.iter().map(|telling| &telling.record);
    out.weapon = records().find_map(|r| r.weapon.clone());
    out.actor = parties(tellings, |t| t.actor, |r| &r.actor);
    out.target = parties(tellings, |t| t.target, |r| &r.target);
    if let Some(fired) = records().find(|r| r.origin.is_some()) {
        out.origin.clone_from(&fired.origin);
        (out.origin_lat, out.origin_lon) = (fired.origin_lat, fired.origin_lon);
    }
    out.claimed_by = beside(records().filter_map(|r| r.claimed_by.as_deref()));
    out.denied_by = beside(records().filter_map(|r| r.denied_by.as_deref()));
    out.status = status(tellings);
    out.reports = records().flat_map(|r| r.reports.iter().cloned()).collect();
    out.reports.sort();
    out.reports.dedup();
    out.n_reports = u32::try_from(out.reports.len()).unwrap_or(u32::MAX);
    let mut evidence: Vec<&Evidence> = records().flat_map(|r| &r.evidence).collect();
    evidence.sort();
    evidence.dedup();
    out.evidence = evidence.into_iter().cloned().collect();
    out.confidence = records().map(|r| r.confidence).fold(0.0, f64::max);
    Some(out)
}

/// The type that most tellings give, one that says something before a general word.
fn set_kind(out: &mut Incident, tellings: &[&Telling]) {
    let count = |t: &&Telling| tellings.iter().filter(|other| other.record.kind == t.record.kind).count();
    let general = |t: &&Telling| is_general(t.record.kind);
    let best = (0..).zip(tellings).max_by_key(|(at, t)| (!general(t), count(t), std::cmp::Reverse(*at)));
    if let Some((_, Telling { record, .. })) = best {
        out.kind = record.kind;
        out.event_type.clone_from(&record.event_type);
        out.sub_event_type.clone_from(&record.sub_event_type);
    }
}

/// The place that is told the most exactly.
fn set_place(out: &mut Incident, tellings: &[&Telling]) {
    let exactness = |t: &&&Telling| {
        let wide = (t.radius * 10.0) as u64;
        (t.position.is_none(), t.record.where_prec.unwrap_or(u8::MAX), wide)
    };
    let Some(Telling { record, .. }) = tellings.iter().min_by_key(exactness) else { return };
    out.place_id.clone_from(&record.place_id);
    out.place.clone_from(&record.place);
    out.place_en.clone_from(&record.place_en);
    out.place_as_written.clone_from(&record.place_as_written);
    out.admin1.clone_from(&record.admin1);
    out.admin2.clone_from(&record.admin2);
    out.country.clone_from(&record.country);
    (out.lat, out.lon, out.radius_km) = (record.lat, record.lon, record.radius_km);
    (out.where_prec, out.geo_precision, out.relation) =
        (record.where_prec, record.geo_precision, record.relation);
}

/// The days told the most exactly; of equally exact ones those that most tellings give.
fn set_days(out: &mut Incident, tellings: &[&Telling]) {
    let count = |t: &Telling| tellings.iter().filter(|other| other.days == t.days).count();
    let best = tellings
        .iter()
        .filter_map(|t| Some((t, t.days?)))
        .min_by_key(|(t, days)| (days.precision, days.length(), std::cmp::Reverse(count(t))));
    if let Some((Telling { record, .. }, _)) = best {
        (out.date_start, out.date_end) = (record.date_start, record.date_end);
        (out.date_precision, out.date_prec, out.time_precision) =
            (record.date_precision, record.date_prec, record.time_precision);
    }
}

/// How well the tellings together establish an incident.
///
/// A neutral body, or claims of two sides, confirm it; else a denial stands; else an outlet's own word counts for more
/// than a party's. Who denies it stays in `denied_by` whatever the status.
fn status(tellings: &[&Telling]) -> Status {
    let any = |status| tellings.iter().any(|t| t.record.status == status);
    let mut sides: Vec<_> = tellings.iter().flat_map(|t| &t.claimants).collect();
    sides.sort_unstable();
    sides.dedup();
    if any(Status::Confirmed) {
        Status::Confirmed
    } else if any(Status::Denied) {
        Status::Denied
    } else if sides.len() > 1 {
        Status::Confirmed
    } else if any(Status::Reported) {
        Status::Reported
    } else {
        Status::Claimed
    }
}

/// The party that the tellings name; where they name several sides, all of them side by side.
fn parties(
    tellings: &[&Telling],
    side: fn(&Telling) -> Option<&'static str>,
    name: fn(&Incident) -> &Option<String>,
) -> Option<String> {
    let mut seen = Vec::new();
    let mut names: Vec<&str> = Vec::new();
    for telling in tellings {
        let Some(name) = name(&telling.record).as_deref() else { continue };
        if let Some(side) = side(telling)
            && !seen.contains(&side)
        {
            seen.push(side);
            names.push(name);
        }
    }
    if names.is_empty() {
        names.extend(tellings.iter().find_map(|t| name(&t.record).as_deref()));
    }
    beside(names.into_iter())
}

/// Names side by side, each once; one that another holds in full is left out.
fn beside<'n>(names: impl Iterator<Item = &'n str>) -> Option<String> {
    let mut kept: Vec<(&str, String)> = Vec::new();
    for name in names.flat_map(|name| name.split(BESIDE)) {
        let key = fold_key(name);
        if kept.iter().any(|(_, known)| known.contains(&key)) {
            continue;
        }
        kept.retain(|(_, known)| !key.contains(known.as_str()));
        kept.push((name, key));
    }
    let names: Vec<&str> = kept.into_iter().map(|(name, _)| name).collect();
    (!names.is_empty()).then(|| names.join(BESIDE))
}

/// Whether a toll is told for several places together.
pub(super) fn is_shared(record: &Incident) -> bool {
    record.toll_scope == Some(TollScope::Shared)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_stand_side_by_side_each_once() {
        let names = |list: &[&str]| beside(list.iter().copied());
        assert_eq!(names(&["a b", "a", "a b c", "d"]).as_deref(), Some("a b c\u{61B} d"));
        assert_eq!(names(&["d\u{61B} e", "e"]).as_deref(), Some("d\u{61B} e"));
        assert_eq!(names(&[]), None);
    }
}
