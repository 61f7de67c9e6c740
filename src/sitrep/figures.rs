//! The key figures: how many incidents, how many killed and injured, where, on how many days, by whose account.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use crate::incident::{Incident, IncidentType, Status, Sum};

/// The key figures of some incidents.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Figures {
    /// All incidents, the denied ones too.
    pub incidents: usize,
    /// Those that another side denies.
    pub denied: usize,
    /// Those that somebody contests though their status is another.
    pub contested: usize,
    /// Those without a position.
    pub unlocated: usize,
    /// The killed, without denied incidents and totals over some days: as a snapshot's subtitle counts them.
    pub killed: Sum,
    /// The killed of denied incidents.
    pub killed_denied: Sum,
    /// The injured, counted like the killed.
    pub injured: Sum,
    /// Different places.
    pub places: usize,
    /// Different names of those who say so.
    pub sources: usize,
    /// Different reports.
    pub reports: usize,
    /// Days on which an incident began.
    pub days: usize,
    /// The first day and the last.
    pub period: Option<(Date, Date)>,
    /// Incidents, and the killed of those that are not denied, by type: the most frequent first.
    pub types: Vec<(IncidentType, usize, Sum)>,
    /// Incidents by status, in the order of the list; only those that occur.
    pub statuses: Vec<(Status, usize)>,
}

impl Figures {
    /// Counts them.
    pub fn of(incidents: &[Incident]) -> Self {
        let stands = |i: &&Incident| i.status != Status::Denied;
        let killed = |i: &Incident| (i.killed_low, i.killed_high);
        let place =
            |i: &Incident| i.place_id.clone().or_else(|| i.place.clone()).or_else(|| i.place_en.clone());
        let count = |is: &dyn Fn(&Incident) -> bool| incidents.iter().filter(|i| is(i)).count();
        let mut by_type: BTreeMap<IncidentType, Vec<&Incident>> = BTreeMap::new();
        incidents.iter().for_each(|i| by_type.entry(i.kind).or_default().push(i));
        let mut types: Vec<_> = by_type
            .into_iter()
            .map(|(kind, of)| (kind, of.len(), Sum::of(of.iter().copied().filter(stands), killed)))
            .collect();
        types.sort_by_key(|row| (std::cmp::Reverse(row.1), row.0));
        let first = incidents.iter().filter_map(|i| i.date_start).min();
        let last = incidents.iter().filter_map(|i| i.date_end.or(i.date_start)).max();
        Self {
            incidents: incidents.len(),
            denied: count(&|i| i.status == Status::Denied),
            contested: count(&|i| i.status != Status::Denied && i.denied_by.is_some()),
            unlocated: count(&|i| i.position().is_none()),
            killed: Sum::of(incidents.iter().filter(stands), killed),
            killed_denied: Sum::of(incidents.iter().filter(|i| !stands(i)), killed),
            injured: Sum::of(incidents.iter().filter(stands), |i| (i.injured_low, i.injured_high)),
            places: incidents.iter().filter_map(place).collect::<BTreeSet<_>>().len(),
            sources: incidents.iter().filter_map(|i| i.claimed_by.as_deref()).collect::<BTreeSet<_>>().len(),
            reports: incidents.iter().flat_map(|i| &i.reports).collect::<BTreeSet<_>>().len(),
            days: incidents.iter().filter_map(|i| i.date_start).collect::<BTreeSet<_>>().len(),
            period: first.zip(last),
            types,
            statuses: Status::ALL
                .iter()
                .map(|status| (*status, count(&|i| i.status == *status)))
                .filter(|row| row.1 > 0)
                .collect(),
        }
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    /// An incident told in a few words of JSON: what is not said is missing.
    pub(in crate::sitrep) fn incident(fields: &str) -> Incident {
        let line = format!("{{{}}}", fields.replace('\n', " "));
        let read = crate::layer::read_jsonl(line.as_bytes(), "a line").expect("an incident");
        read.into_iter().next().expect("one incident")
    }

    #[test]
    fn the_denied_and_the_running_totals_stand_apart() {
        let list = [
            incident(
                r#""id":"a","type":"shelling","killed_low":2,"killed_high":3,"injured_low":4,"injured_high":4"#,
            ),
            incident(
                r#""id":"b","type":"shelling","killed_low":9,"killed_high":9,"status":"denied","denied_by":"x""#,
            ),
            incident(
                r#""id":"c","type":"attack","killed_low":100,"killed_high":100,"toll_scope":"cumulative""#,
            ),
            incident(r#""id":"d","type":"shelling","denied_by":"x","place":"p","date_start":"2020-10-02""#),
        ];
        let figures = Figures::of(&list);
        assert_eq!(figures.killed, Sum { low: 2, high: Some(3), known: 1 });
        assert_eq!(figures.killed_denied, Sum { low: 9, high: Some(9), known: 1 });
        assert_eq!(figures.injured, Sum { low: 4, high: Some(4), known: 1 });
        assert_eq!((figures.incidents, figures.denied, figures.contested, figures.unlocated), (4, 1, 1, 4));
        assert_eq!((figures.places, figures.days), (1, 1));
        assert_eq!(figures.types[0], (IncidentType::Shelling, 3, Sum { low: 2, high: Some(3), known: 1 }));
        assert_eq!(figures.statuses, [(Status::Reported, 3), (Status::Denied, 1)]);
    }

    #[test]
    fn a_least_figure_leaves_the_sum_open() {
        let list = [
            incident(r#""killed_low":2,"killed_high":3"#),
            incident(r#""killed_low":5"#),
            incident(r#""title":"no figure""#),
        ];
        assert_eq!(Figures::of(&list).killed, Sum { low: 7, high: None, known: 2 });
        assert_eq!(
            Figures::of(&[]),
            Figures {
                killed: Sum { high: Some(0), ..Sum::default() },
                killed_denied: Sum { high: Some(0), ..Sum::default() },
                injured: Sum { high: Some(0), ..Sum::default() },
                ..Figures::default()
            }
        );
    }
}
