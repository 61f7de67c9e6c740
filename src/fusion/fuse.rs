//! Fusing: tellings compared, put together, and made records again.

use std::collections::BTreeMap;

use super::actor::Sides;
use super::block::candidates;
use super::cluster::cluster;
use super::identity::{self, Events};
use super::likeness::{confidence, explain};
use super::telling::Telling;
use super::unite::unite;
use super::{copies, tally};
use crate::incident::{Imprints, Incident};

/// What became of the records of many reports.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Fusion {
    /// One record for each incident, in the order of the reports' ids and of their texts.
    pub incidents: Vec<Incident>,
    /// Why records of different reports became one, in the order of the incidents; of [`fuse_why`] alone.
    pub merges: Vec<Merge>,
}

/// Why a record became one with another.
#[derive(Debug, Clone, PartialEq)]
pub struct Merge {
    /// The id of the incident that both tell.
    pub incident: String,
    /// The report of the record.
    pub report: String,
    /// The report of the record that it is most like.
    pub like: String,
    /// The named reasons with their weights, see [`REASONS`](super::REASONS); none where the words are the very same.
    pub reasons: Vec<(&'static str, f64)>,
    /// How likely the two tell one incident, 0–1.
    pub confidence: f64,
}

/// Makes one record of those that tell the same incident; the order of `records` does not matter.
///
/// `imprints` say when the reports were published: the first telling gives the id. Reports and evidence are united,
/// tolls become ranges, sides that contradict each other stand side by side.
///
/// Records that lie near each other are compared in pairs, so the time grows with the square of the most crowded place
/// and day, and hardly with the number of records beyond that.
pub fn fuse(records: Vec<Incident>, imprints: &Imprints) -> Fusion {
    let (tellings, members) = gather(records, imprints);
    finish(&tellings, &members, false)
}

/// Fuses as [`fuse`] does, and says why.
pub fn fuse_why(records: Vec<Incident>, imprints: &Imprints) -> Fusion {
    let (tellings, members) = gather(records, imprints);
    finish(&tellings, &members, true)
}

/// The tellings of all records, and which of them tell one incident.
fn gather(records: Vec<Incident>, imprints: &Imprints) -> (Vec<Telling>, Vec<Vec<u32>>) {
    let sides = Sides::default();
    let mut tellings: Vec<Telling> = records.into_iter().map(|r| Telling::new(r, imprints, &sides)).collect();
    tellings.sort_by(|a, b| identity::order(a).cmp(&identity::order(b)));
    tellings.dedup_by(|a, b| a.record == b.record);
    let groups = copies::gather(&tellings);
    // Of records that were printed again word for word, one is read and compared.
    let mut heads: Vec<Telling> = Vec::with_capacity(groups.len());
    for group in &groups {
        let mut head = tellings[group[0] as usize].clone();
        head.read_words();
        group.iter().for_each(|number| tellings[*number as usize].take_words(&head));
        heads.push(head);
    }
    let reports = copies::reports(&tellings, &groups);
    let clusters = cluster(&heads, &candidates(&heads), reports);
    let mut members: Vec<Vec<u32>> = (clusters.iter())
        .map(|heads| heads.iter().flat_map(|head| groups[*head as usize].iter().copied()).collect())
        .collect();
    members.iter_mut().for_each(|numbers: &mut Vec<u32>| numbers.sort_unstable());
    members.sort();
    (tellings, members)
}

/// Makes the records of clusters, which stand in the order of their first tellings.
fn finish(tellings: &[Telling], members: &[Vec<u32>], why: bool) -> Fusion {
    let of = |numbers: &[u32]| -> Vec<&Telling> { numbers.iter().map(|n| &tellings[*n as usize]).collect() };
    let mut records: Vec<Incident> = Vec::with_capacity(members.len());
    for numbers in members {
        let told = of(numbers);
        let Some(mut record) = unite(&told) else { continue };
        tally::set_own(&mut record, &told);
        records.push(record);
    }
    identity::part(&mut records);
    let mut events: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (at, event) in Events::of(tellings, members).into_iter().enumerate() {
        events.entry(event).or_default().push(at);
    }
    let mut slots: Vec<Option<&mut Incident>> = records.iter_mut().map(Some).collect();
    for (id, places) in events {
        let mut event: Vec<(&mut Incident, Vec<&Telling>)> =
            places.iter().filter_map(|at| Some((slots[*at].take()?, of(&members[*at])))).collect();
        event.iter_mut().for_each(|(record, _)| record.event_id.clone_from(&id));
        tally::set_shared(&mut event);
    }
    let reasons = |(record, numbers): (&Incident, &Vec<u32>)| {
        if why { merges(&record.id, &of(numbers)) } else { Vec::new() }
    };
    let merges: Vec<Vec<Merge>> = records.iter().zip(members).map(reasons).collect();
    let mut fused: Vec<(Incident, Vec<Merge>)> = records.into_iter().zip(merges).collect();
    fused.sort_by(|(a, _), (b, _)| (&a.reports, told_at(a), &a.id).cmp(&(&b.reports, told_at(b), &b.id)));
    let (incidents, merges): (Vec<_>, Vec<_>) = fused.into_iter().unzip();
    Fusion { incidents, merges: merges.into_iter().flatten().collect() }
}

/// Where the first report tells an incident; of the places of one event that with the toll first, then as they are named.
fn told_at(incident: &Incident) -> (usize, bool, usize) {
    let first = incident.evidence.first();
    let figures = [incident.killed_low, incident.injured_low, incident.missing_low, incident.displaced_low];
    let bare = figures.iter().all(Option::is_none);
    let place =
        incident.place_as_written.as_deref().zip(first).and_then(|(name, words)| words.text.find(name));
    (first.map_or(usize::MAX, |words| words.start), bare, place.unwrap_or(usize::MAX))
}

/// For each telling after the first the one before it that it is most like.
fn merges(incident: &str, told: &[&Telling]) -> Vec<Merge> {
    // Beside the first few, thousands of copies give no further reason.
    let earlier = |at: usize| &told[..at.min(8)];
    (1..told.len())
        .filter_map(|at| {
            let again = told[at];
            let sums = earlier(at).iter().filter_map(|t| Some((t, explain(t, again)?)));
            let (like, sum) = sums.max_by(|x, y| x.1.total.total_cmp(&y.1.total))?;
            Some(Merge {
                incident: incident.to_owned(),
                report: again.report().to_owned(),
                like: like.report().to_owned(),
                confidence: confidence(sum.total),
                reasons: sum.why.unwrap_or_default(),
            })
        })
        .collect()
}
