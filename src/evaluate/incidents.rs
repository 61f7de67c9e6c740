//! Incidents of reports: found, and what is told of those that were.

use super::days::{Days, agree};
use super::figure::{Figure, Rates, Section, Value};
use super::finding::{Fault, Finding};
use super::gold::{GoldIncident, GoldReport};
use super::matching::Matching;
use super::name::norm;
use super::tally::Tally;
use super::toll::{Bounds, Told, agrees};
use super::trap;
use crate::incident::Incident;

/// What has been counted of the incidents of reports.
#[derive(Debug, Default)]
pub(super) struct Incidents {
    pub(super) gold: usize,
    pub(super) predicted: usize,
    right: usize,
    right_type: usize,
    killed: Tally,
    injured: Tally,
    date: Tally,
    claim: Tally,
    status: Tally,
    origin: Tally,
    traps: usize,
}

impl Incidents {
    /// Counts a report.
    pub(super) fn count(&mut self, gold: &GoldReport, told: &[Incident], findings: &mut Vec<Finding>) {
        let matching = Matching::new(&gold.incidents, told);
        let found = || gold.incidents.iter().zip(&matching.best).filter(|(_, best)| best.is_some());
        let soft = gold.incidents.iter().filter(|incident| incident.soft).count();
        let soft_found = found().filter(|(incident, _)| incident.soft).count();
        self.gold += gold.incidents.len() - soft;
        self.predicted += told.len() - matching.absorbed() - soft_found;
        for (at, (wanted, best)) in gold.incidents.iter().zip(&matching.best).enumerate() {
            let Some((best, exact_type)) = *best else { continue };
            self.right += usize::from(!wanted.soft);
            self.right_type += usize::from(!wanted.soft && exact_type);
            let records: Vec<&Incident> = matching.of(at).map(|record| &told[record]).collect();
            self.tolls(wanted, &records);
            self.details(wanted, &told[best]);
        }
        let trapped = told.iter().filter(|incident| trap::hit(incident, &gold.id, &gold.traps));
        self.traps += trapped.clone().count();
        findings.extend(trapped.map(|incident| false_alarm(gold, incident, Fault::Trap)));
        findings.extend(missed(gold, &matching));
        let extra = told.iter().zip(&matching.owner).filter(|(_, owner)| owner.is_none());
        findings.extend(extra.map(|(incident, _)| false_alarm(gold, incident, Fault::IncidentExtra)));
    }

    /// Counts the tolls; one of the records must have the figure, and none may have one where gold has not.
    fn tolls(&mut self, wanted: &GoldIncident, records: &[&Incident]) {
        type Of = fn(&Incident) -> Told;
        let killed: Of = |i| Told { low: i.killed_low, best: i.killed_best, high: i.killed_high };
        let injured: Of = |i| Told { low: i.injured_low, best: i.injured_best, high: i.injured_high };
        let count = |tally: &mut Tally, gold: Option<Bounds>, told: Of| match gold {
            Some(bounds) => tally.add(records.iter().any(|record| agrees(bounds, told(record)))),
            None if records.iter().any(|record| told(record).counts()) => tally.add(false),
            None => {}
        };
        count(&mut self.killed, wanted.killed, killed);
        count(&mut self.injured, wanted.injured, injured);
    }

    /// Counts what else is told, where gold tells it.
    fn details(&mut self, wanted: &GoldIncident, told: &Incident) {
        if let Some(days) = wanted.days {
            let got = Days::of(told);
            let assumed = wanted.days_inferred && agree(Some(days), got);
            let other = got.is_some_and(|got| wanted.other_days.contains(&got));
            self.date.add(got == Some(days) || assumed || other);
        }
        if wanted.claimed {
            self.claim.add(told.claimed_by.as_ref().is_some_and(|source| !source.is_empty()));
        }
        if !wanted.status.is_empty() {
            self.status.add(wanted.status.iter().any(|status| status == told.status.word()));
        }
        if let Some(origin) = &wanted.origin {
            let told = told.origin.as_deref().filter(|told| !told.is_empty());
            let (wanted, told) = (norm(origin), told.map(norm));
            self.origin.add(told.is_some_and(|told| told.contains(&wanted) || wanted.contains(&told)));
        }
    }

    /// The figures.
    pub(super) fn section(&self) -> Section {
        let found = Rates::counted(self.right, self.predicted, self.gold);
        let strict = Rates::counted(self.right_type, self.predicted, self.gold).f1;
        let figures = vec![
            Figure::new("incident", Value::Rates(found), "incidents found: place, days, group of types"),
            Figure::new("incident_f1_strict", Value::Share(Some(strict)), "the same with the exact type"),
            Figure::new("killed_acc", self.killed.value(), "of those found, the killed"),
            Figure::new("injured_acc", self.injured.value(), "the injured"),
            Figure::new("date_acc", self.date.value(), "the days, exactly"),
            Figure::new("claim_acc", self.claim.value(), "a source, where there is one"),
            Figure::new("status_acc", self.status.value(), "reported, claimed, confirmed or denied"),
            Figure::new("origin_acc", self.origin.value(), "where the fire came from"),
            Figure::new("trap_hits", Value::Count(self.traps), "incidents made of what must not be one"),
        ];
        Section { title: "incidents", figures }
    }
}

/// The gold incidents that nothing stands for.
fn missed(gold: &GoldReport, matching: &Matching) -> Vec<Finding> {
    let all = gold.incidents.iter().zip(&matching.best).filter(|(_, best)| best.is_none());
    let finding = |incident: &GoldIncident| Finding {
        report: gold.id.clone(),
        span: incident.evidence.clone(),
        text: words(incident.types.first().map_or("?", String::as_str), &incident.places, incident.days),
        fault: if incident.soft { Fault::OptionalIncidentMissed } else { Fault::IncidentMissed },
    };
    all.map(|(incident, _)| finding(incident)).collect()
}

fn false_alarm(gold: &GoldReport, incident: &Incident, fault: Fault) -> Finding {
    let place = incident.place_as_written.as_ref().or(incident.place.as_ref());
    Finding {
        report: gold.id.clone(),
        span: incident.evidence.first().map(|evidence| evidence.start..evidence.end),
        text: words(
            incident.kind.word(),
            place.map(std::slice::from_ref).unwrap_or_default(),
            Days::of(incident),
        ),
        fault,
    }
}

/// An incident in a few words.
fn words(kind: &str, places: &[String], days: Option<Days>) -> String {
    let days = match days {
        Some(Days { first, last }) if first == last => first.to_string(),
        Some(Days { first, last }) => format!("{first}/{last}"),
        None => "?".to_owned(),
    };
    format!("{kind}, {}, {days}", if places.is_empty() { "?".to_owned() } else { places.join(" + ") })
}
