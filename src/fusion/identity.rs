//! Identity: which id an incident has, and keeps when more reports arrive.
//!
//! An incident has the id of its first telling: the record of the report that was published first. A report that comes
//! later may shift the day, correct the type or name the town instead of its district; the record then says the better,
//! and the id stays. Only a report that was published before all others may change it. Where days of publication are
//! unknown, the earliest day of the incident and the most exact place say which telling is the first.

use std::collections::{BTreeMap, BTreeSet};

use super::telling::Telling;
use crate::incident::Incident;

/// The order of the tellings of one incident, the first one first.
pub(super) fn order(telling: &Telling) -> impl Ord + '_ {
    let record = &telling.record;
    (
        (telling.published.is_none(), telling.published),
        record.date_start.is_none(),
        record.date_start,
        (record.date_precision, record.where_prec.unwrap_or(u8::MAX)),
        (&record.reports, &record.evidence, &record.id),
    )
}

/// Gives every incident an id of its own: where two have the same, a number goes behind that of the later one.
/// `records` must stand in the [`order`] of their first tellings.
pub(super) fn part(records: &mut [Incident]) {
    let mut taken = Taken::default();
    for record in records {
        record.id = taken.own(&record.id);
    }
}

/// The ids that are given away.
#[derive(Debug, Default)]
struct Taken {
    ids: BTreeSet<String>,
    /// The last number behind an id.
    last: BTreeMap<String, u32>,
}

impl Taken {
    /// The id itself where nobody has it yet, else with the next number behind it.
    fn own(&mut self, id: &str) -> String {
        let mut own = id.to_owned();
        while !self.ids.insert(own.clone()) {
            let last = self.last.entry(bare(id).to_owned()).or_insert(1);
            *last += 1;
            own = format!("{}-{last}", bare(id));
        }
        own
    }
}

/// An id without the number that parts twins: `yq-0123456789ab-2` is a twin of `yq-0123456789ab`.
fn bare(id: &str) -> &str {
    match id.rsplit_once('-') {
        Some((base, number)) if base.contains('-') && number.len() < 4 => base,
        _ => id,
    }
}

/// The events that fusion found to be one: where two reports tell an event at several places each, and one of the places
/// is told by both, the records of both share an event.
#[derive(Debug, Default)]
pub(super) struct Events {
    /// For each event of a report one that it is one with; itself at the end.
    up: Vec<usize>,
}

impl Events {
    /// For each cluster the id of its event: the one that the first telling of the event has. Two events never share one.
    /// `members` are the tellings of each cluster, in the order of their first.
    pub(super) fn of(tellings: &[Telling], members: &[Vec<u32>]) -> Vec<String> {
        let mut numbers: BTreeMap<(&str, &str), usize> = BTreeMap::new();
        let mut events = Self::default();
        let mut number = |telling: &'_ u32| {
            let telling: &Telling = &tellings[*telling as usize];
            let next = numbers.len();
            *numbers.entry((telling.report(), telling.record.event_id.as_str())).or_insert(next)
        };
        let told: Vec<Vec<usize>> = members.iter().map(|all| all.iter().map(&mut number).collect()).collect();
        events.up = (0..numbers.len()).collect();
        for cluster in &told {
            cluster.windows(2).for_each(|pair| events.join(pair[0], pair[1]));
        }
        let mut ids: BTreeMap<usize, String> = BTreeMap::new();
        let mut taken = Taken::default();
        let name = |(cluster, all): (&Vec<usize>, &Vec<u32>)| {
            let (Some(event), Some(first)) = (cluster.first(), all.first()) else { return String::new() };
            let id = ids
                .entry(events.root(*event))
                .or_insert_with(|| taken.own(&tellings[*first as usize].record.event_id));
            id.clone()
        };
        told.iter().zip(members).map(name).collect()
    }

    /// What stands for an event and all that are one with it.
    fn root(&self, mut event: usize) -> usize {
        while self.up[event] != event {
            event = self.up[event];
        }
        event
    }

    /// Makes two events one.
    fn join(&mut self, a: usize, b: usize) {
        let (a, b) = (self.root(a), self.root(b));
        self.up[a.max(b)] = a.min(b);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_twin_s_number_is_no_part_of_its_id() {
        assert_eq!(bare("yq-0123456789ab-2"), "yq-0123456789ab");
        assert_eq!(bare("yq-0123456789ab"), "yq-0123456789ab");
        assert_eq!(bare("s1"), "s1");
    }

    #[test]
    fn a_taken_id_gets_the_next_number() {
        let mut taken = Taken::default();
        let ids =
            ["yq-0123456789ab", "yq-0123456789ab-2", "yq-0123456789ab-2", "yq-fff"].map(|id| taken.own(id));
        assert_eq!(ids, ["yq-0123456789ab", "yq-0123456789ab-2", "yq-0123456789ab-3", "yq-fff"]);
    }

    #[test]
    fn events_that_were_joined_one_by_one_are_one() {
        let mut events = Events { up: (0..5).collect() };
        events.join(0, 1);
        events.join(2, 3);
        events.join(1, 3);
        assert_eq!([3, 2, 4].map(|event| events.root(event)), [0, 0, 4]);
    }
}
