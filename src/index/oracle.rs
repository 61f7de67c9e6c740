//! The index held against a naive scan: the same question, answered by measuring every incident.

use jiff::civil::date;
use proptest::prelude::*;

use super::entry::Entry;
use super::{Certainty, Hit, Index, Query};
use crate::geo::{Compass, Position};
use crate::incident::{DatePrecision, Incident, IncidentType, Status};

fn incident(id: &str, lat: f64, lon: f64, radius_km: Option<f64>) -> Incident {
    Incident {
        id: id.to_owned(),
        event_id: id.to_owned(),
        title: String::new(),
        title_en: String::new(),
        kind: IncidentType::Shelling,
        event_type: String::new(),
        sub_event_type: String::new(),
        date_start: Some(date(2020, 10, 5)),
        date_end: None,
        date_precision: DatePrecision::Day,
        date_prec: None,
        time_precision: None,
        place_id: None,
        place: None,
        place_en: None,
        place_as_written: None,
        admin1: None,
        admin2: None,
        country: None,
        lat: Some(lat),
        lon: Some(lon),
        radius_km,
        where_prec: None,
        geo_precision: None,
        relation: None,
        origin: None,
        origin_lat: None,
        origin_lon: None,
        actor: None,
        target: None,
        weapon: None,
        killed_low: None,
        killed_best: None,
        killed_high: None,
        killed_whom: None,
        injured_low: None,
        injured_best: None,
        injured_high: None,
        toll_scope: None,
        status: Status::Reported,
        claimed_by: None,
        denied_by: None,
        reports: Vec::new(),
        n_reports: 0,
        evidence: Vec::new(),
        confidence: 1.0,
        missing_low: None,
        missing_best: None,
        missing_high: None,
        displaced_low: None,
        displaced_best: None,
        displaced_high: None,
        displaced_unit: None,
    }
}

fn at(lat: f64, lon: f64) -> Position {
    Position::new(lat, lon).expect("a position")
}

/// Every incident measured, the rest sorted out afterwards.
fn scan(incidents: &[Incident], from: Position, query: &Query) -> Vec<Hit> {
    let mut ids: Vec<_> = incidents.iter().map(|incident| incident.id.clone()).collect();
    ids.sort();
    let mut hits: Vec<Hit> = incidents
        .iter()
        .enumerate()
        .filter_map(|(index, incident)| {
            let rank = ids.iter().position(|id| *id == incident.id).expect("its own id");
            Hit::new(from, &Entry::new(incident, index, rank)?, query.radius_km)
        })
        .collect();
    hits.sort_by(Hit::order);
    hits.truncate(query.limit.unwrap_or(usize::MAX));
    hits
}

/// A position anywhere, with the poles, the antimeridian and one crowded district given more than their share.
fn anywhere() -> impl Strategy<Value = (f64, f64)> {
    prop_oneof![
        (-90.0..=90.0, -180.0..=180.0),
        (89.0..=90.0, -180.0..=180.0),
        (-90.0..=-89.0, -180.0..=180.0),
        (-5.0..=5.0, 179.0..=180.0),
        (-5.0..=5.0, -180.0..=-179.0),
        (39.5..=40.5, 46.0..=47.5),
        Just((40.34, 46.93)),
    ]
}

proptest! {
    #[test]
    fn the_index_gives_what_a_naive_scan_gives(
        points in prop::collection::vec((anywhere(), prop::option::of(0.0..400.0)), 0..60),
        from in anywhere(),
        radius_km in prop::option::of(0.0..20_100.0f64),
        limit in prop::option::of(0usize..12),
    ) {
        let incidents: Vec<_> = points
            .iter()
            .enumerate()
            .map(|(n, ((lat, lon), radius))| incident(&format!("i{:02}", (n * 7) % 60), *lat, *lon, *radius))
            .collect();
        let query = Query { radius_km, limit, ..Query::default() };
        let from = at(from.0, from.1);
        prop_assert_eq!(Index::new(&incidents).nearby(from, &query), scan(&incidents, from, &query));
    }
}

#[test]
fn an_area_whose_circle_reaches_in_is_found_though_its_centre_is_out() {
    let incidents =
        [incident("town", 40.37, 47.13, Some(2.0)), incident("south of Karabakh", 39.5, 46.8, Some(60.0))];
    let query = Query { radius_km: Some(50.0), ..Query::default() };
    let hits = Index::new(&incidents).nearby(at(40.34, 46.93), &query);
    assert_eq!(hits.iter().map(|hit| hit.incident).collect::<Vec<_>>(), [0, 1]);
    assert_eq!(hits[0].certainty, Certainty::Certain);
    assert_eq!(hits[0].compass, Some(Compass::East));
    assert_eq!(hits[1].certainty, Certainty::Possible);
    assert!(hits[1].distance_km > 90.0);
}

#[test]
fn many_incidents_in_one_town_are_all_found_in_the_order_of_their_ids() {
    let incidents: Vec<_> =
        (0..500).rev().map(|n| incident(&format!("{n:03}"), 40.34, 46.93, None)).collect();
    let index = Index::new(&incidents);
    assert_eq!(index.len(), 500);
    let hits = index.nearby(at(40.34, 46.93), &Query { limit: Some(3), ..Query::default() });
    let ids: Vec<_> = hits.iter().map(|hit| incidents[hit.incident].id.as_str()).collect();
    assert_eq!(ids, ["000", "001", "002"]);
    assert!(hits.iter().all(|hit| hit.compass.is_none() && hit.bearing == 0.0));
}

#[test]
fn an_incident_without_a_position_is_not_in_the_index() {
    let lost = Incident { lat: None, ..incident("lost", 0.0, 0.0, None) };
    assert!(Index::new(&[lost]).is_empty());
}

#[test]
fn a_query_filters_by_type_status_and_day() {
    let denied = Incident { status: Status::Denied, ..incident("denied", 40.0, 46.0, None) };
    let strike = Incident { kind: IncidentType::Airstrike, ..incident("strike", 40.0, 46.1, None) };
    let incidents = [denied, strike];
    let index = Index::new(&incidents);
    let found = |query: Query| index.nearby(at(40.0, 46.0), &query).len();
    assert_eq!(found(Query::default()), 2);
    assert_eq!(found(Query { types: vec![IncidentType::Airstrike], ..Query::default() }), 1);
    assert_eq!(found(Query { statuses: vec![Status::Claimed], ..Query::default() }), 0);
    assert_eq!(found(Query { since: Some(date(2020, 10, 6)), ..Query::default() }), 0);
    assert_eq!(index.days(), Some((date(2020, 10, 5), date(2020, 10, 5))));
}

#[test]
fn a_radius_that_is_no_number_finds_nothing_and_does_not_panic() {
    let index = Index::new(&[incident("a", 40.0, 46.0, Some(f64::NAN))]);
    assert!(
        index.nearby(at(40.0, 46.0), &Query { radius_km: Some(f64::NAN), ..Query::default() }).is_empty()
    );
    assert!(index.nearby(at(40.0, 46.0), &Query { radius_km: Some(-1.0), ..Query::default() }).is_empty());
}
