//! Fusion, on tellings written for it: how well records of many reports are put together.
//!
//! `tests/fusion/tellings.jsonl` holds short reports of incidents that did not happen, each with the record that a
//! careful reader makes of it and with the incident that it tells. Fusing those records shows the errors of fusion
//! alone; fusing what is read of the texts shows those of the reading as well.

#![allow(clippy::print_stdout, reason = "the figures are what the tests are for")]

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};
use yaqut::fusion::{Fusion, REASONS, fuse, fuse_why};
use yaqut::gazetteer::Gazetteer;
use yaqut::incident::{Imprint, Imprints, Incident, Status};
use yaqut::layer::read_jsonl;
use yaqut::report::Report;

use crate::program::{read, root, yaqut};

mod identity;
mod tellings;

use tellings::{Pairs, Telling, tellings};

/// The least pairwise F1 of fusion, in either half: over records as given, and over reports that were read rightly.
const FLOOR: f64 = 0.95;

/// The least pairwise F1 over all reports, with the errors of the reading.
const WITH_READING: f64 = 0.95;

/// The halves: the weights were set with the first in view alone.
const HALVES: [&str; 2] = ["tuning", "held-out"];

/// Prints the figures of both halves; fails where one is below its floor.
fn judge(what: &str, tellings: &[&Telling], fusion: &Fusion, floor: f64) {
    let mut faults = Vec::new();
    for half in HALVES {
        let pairs = Pairs::of(tellings, half, &fusion.incidents);
        println!("{what}, {half}: {pairs}");
        pairs.faults.iter().for_each(|fault| println!("{fault}"));
        if pairs.f1() < floor {
            faults.push(format!("{what}, {half}: {pairs}\n{}", pairs.faults.join("\n")));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn records_that_tell_one_incident_become_one() {
    let (tellings, imprints) = tellings();
    let records = tellings.iter().map(|telling| telling.record.clone()).collect();
    let all: Vec<&Telling> = tellings.iter().collect();
    judge("given records", &all, &fuse(records, &imprints), FLOOR);
}

#[test]
fn reports_that_tell_one_incident_become_one() {
    let (tellings, imprints) = tellings();
    let read: Vec<Incident> = tellings
        .iter()
        .flat_map(|telling| yaqut::read(&telling.report, Gazetteer::builtin()).incidents)
        .collect();
    let rightly: Vec<&Telling> = tellings.iter().filter(|telling| telling.is_told_by(&read)).collect();
    println!("{} of {} reports are read rightly: type, day, place and killed", rightly.len(), tellings.len());
    let fusion = fuse(read, &imprints);
    judge("read rightly", &rightly, &fusion, FLOOR);
    judge("all reports", &tellings.iter().collect::<Vec<_>>(), &fusion, WITH_READING);
}

#[test]
fn the_tellings_are_many_enough_and_beside_near_misses() {
    let (tellings, _) = tellings();
    let mut clusters: BTreeMap<&str, usize> = BTreeMap::new();
    tellings.iter().for_each(|telling| *clusters.entry(&telling.cluster).or_default() += 1);
    let several = clusters.values().filter(|count| **count > 1).count();
    assert!(several >= 30, "{several} incidents told more than once");
    assert!(clusters.len() - several >= 25, "{} near misses", clusters.len() - several);
}

#[test]
fn every_merge_gives_its_reasons_by_name() {
    let (tellings, imprints) = tellings();
    let records = tellings.iter().map(|telling| telling.record.clone()).collect();
    let fusion = fuse_why(records, &imprints);
    assert!(!fusion.merges.is_empty());
    for merge in &fusion.merges {
        let named = merge.reasons.iter().all(|(name, _)| REASONS.iter().any(|row| row.0 == *name));
        assert!(named && (0.0..=1.0).contains(&merge.confidence), "{merge:?}");
        assert!(fusion.incidents.iter().any(|incident| incident.id == merge.incident));
    }
}

#[test]
fn the_program_tells_why_and_shows_the_parts() {
    let tellings = "tests/fusion/tellings.jsonl";
    let fused = yaqut(&["incidents", tellings, "--why"]);
    assert!(fused.lines_with(&["prior -4.0", "place +", "s01-001 = s01-002"]) > 0, "{}", fused.err);
    let parts = yaqut(&["incidents", tellings, "--no-fuse"]);
    assert!(parts.rows().iter().all(|row| row["n_reports"] == 1));
    assert!(fused.rows().len() < parts.rows().len());
    let told: u64 = fused.rows().iter().map(|row| row["n_reports"].as_u64().expect("a number")).sum();
    assert_eq!(told as usize, parts.rows().len(), "no telling is lost");
}
