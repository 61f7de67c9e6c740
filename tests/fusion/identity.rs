//! What a fused record says, and the id that it keeps.

use jiff::civil::date;
use yaqut::incident::{DisplacedUnit, IncidentType, Relation, TollScope};

use super::*;

/// A record of shells on Tartar, from a few fields.
fn record(report: &str, fields: Value) -> Incident {
    let mut all = json!({
        "id": format!("yq-{report}"), "event_id": format!("ev-{report}"), "type": "shelling", "reports": [report],
        "date_start": "2020-10-05", "place_id": "gn584871", "place": "ترتر", "place_en": "Tartar", "country": "AZ",
        "lat": 40.342, "lon": 46.9316, "radius_km": 4.0, "where_prec": 1, "relation": "at",
        "evidence": [{"report": report, "start": 0, "end": 3, "text": report}],
    });
    let (all_fields, fields) = (all.as_object_mut().expect("an object"), fields);
    all_fields.extend(fields.as_object().expect("an object").clone());
    let read = read_jsonl(all.to_string().as_bytes(), "record").expect("a record");
    read.into_iter().next().expect("one record")
}

fn published(days: &[(&str, i8)]) -> Imprints {
    let mut imprints = Imprints::default();
    for (report, day) in days {
        imprints.add(report, Imprint { published: Some(date(2020, 10, *day)), ..Imprint::default() });
    }
    imprints
}

fn one(records: &[Incident], imprints: &Imprints) -> Incident {
    let fused = fuse(records.to_vec(), imprints).incidents;
    assert_eq!(fused.len(), 1, "{fused:#?}");
    fused.into_iter().next().expect("one")
}

#[test]
fn the_order_of_the_records_changes_nothing() {
    let (tellings, imprints) = tellings();
    let mut records: Vec<Incident> = tellings.iter().map(|telling| telling.record.clone()).collect();
    let fused = fuse(records.clone(), &imprints);
    records.reverse();
    assert_eq!(fuse(records.clone(), &imprints), fused);
    records.rotate_left(37);
    assert_eq!(fuse(records, &imprints), fused);
}

#[test]
fn fusing_again_changes_nothing() {
    let (tellings, imprints) = tellings();
    let records = tellings.iter().map(|telling| telling.record.clone()).collect();
    let once = fuse(records, &imprints).incidents;
    assert_eq!(fuse(once.clone(), &imprints).incidents, once);
}

#[test]
fn an_incident_keeps_its_id_when_later_reports_arrive() {
    let first = record(
        "a",
        json!({"killed_low": 5, "killed_best": 5, "killed_high": 5,
        "injured_low": 9, "injured_best": 9, "injured_high": 9}),
    );
    // The next day's report leaves the day open, so that it is taken for its own.
    let late = record(
        "b",
        json!({"date_start": "2020-10-06", "killed_low": 5, "killed_best": 5, "killed_high": 5,
        "injured_low": 9, "injured_best": 9, "injured_high": 9}),
    );
    let wide = record(
        "c",
        json!({"place_id": "AZ.55", "radius_km": 25.0, "where_prec": 3, "relation": "area",
        "killed_low": 5, "killed_best": 5, "killed_high": 5, "lat": 40.3, "lon": 46.9,
        "injured_low": 9, "injured_best": 9, "injured_high": 9}),
    );
    let imprints = published(&[("a", 5), ("b", 6), ("c", 6)]);
    for records in [vec![first.clone()], vec![late.clone(), first.clone()], vec![wide, late, first]] {
        assert_eq!(one(&records, &imprints).id, "yq-a");
    }
}

#[test]
fn a_district_gives_way_to_its_town_and_the_id_stays() {
    let exact = json!({"killed_low": 4, "killed_best": 4, "killed_high": 4});
    let district = record(
        "a",
        json!({"place_id": "AZ.55", "radius_km": 25.0, "where_prec": 3, "relation": "area",
        "lat": 40.3, "lon": 46.9, "killed_low": 4, "killed_best": 4, "killed_high": 4}),
    );
    let fused = one(&[district, record("b", exact)], &published(&[("a", 5), ("b", 6)]));
    assert_eq!((fused.id.as_str(), fused.where_prec, fused.relation), ("yq-a", Some(1), Some(Relation::At)));
}

#[test]
fn two_incidents_with_one_id_get_two() {
    let at = |report: &str, words: &str, killed: u32| {
        let mut record = record(
            report,
            json!({"id": "yq-0123456789ab", "killed_low": killed, "killed_best": killed,
            "killed_high": killed, "status": "reported"}),
        );
        record.evidence[0].text = words.into();
        record
    };
    let records = [at("a", "قصف صباحا", 2), at("b", "قصف مساء", 12)];
    let fused = fuse(records.to_vec(), &published(&[("a", 5), ("b", 6)])).incidents;
    let ids: Vec<&str> = fused.iter().map(|incident| incident.id.as_str()).collect();
    assert_eq!(ids, ["yq-0123456789ab", "yq-0123456789ab-2"]);
}

#[test]
fn the_missing_and_the_displaced_become_ranges_and_households_no_people() {
    let told = |report: &str, missing: u32, displaced: u32, unit: &str| {
        let mut fields = json!({"killed_low": 5, "killed_best": 5, "killed_high": 5, "status": "reported"});
        for (name, figure) in [("missing", missing), ("displaced", displaced)] {
            for end in ["low", "best", "high"] {
                fields[format!("{name}_{end}")] = figure.into();
            }
        }
        fields["displaced_unit"] = unit.into();
        record(report, fields)
    };
    let imprints = published(&[("a", 5), ("b", 6), ("c", 7)]);
    let families = [told("a", 3, 300, "households"), told("b", 5, 340, "households")];
    let fused = one(&families, &imprints);
    assert_eq!((fused.missing_low, fused.missing_best, fused.missing_high), (Some(3), Some(5), Some(5)));
    let displaced = |i: &Incident| (i.displaced_low, i.displaced_high, i.displaced_unit);
    assert_eq!(displaced(&fused), (Some(300), Some(340), Some(DisplacedUnit::Households)));
    let [a, b] = families;
    let fused = one(&[a, b, told("c", 5, 1700, "people")], &imprints);
    assert_eq!(displaced(&fused), (Some(1700), Some(1700), Some(DisplacedUnit::People)));
}

#[test]
fn tolls_become_a_range_and_the_best_is_that_of_the_most_reliable_source() {
    let toll = |low: u32, high: Option<u32>, status: &str| json!({"killed_low": low, "killed_best": low, "killed_high": high, "status": status});
    let imprints = published(&[("a", 5), ("b", 6), ("c", 7)]);
    let records = [
        record("a", toll(3, Some(3), "reported")),
        record("b", toll(5, Some(5), "reported")),
        record("c", toll(4, Some(4), "claimed")),
    ];
    let fused = one(&records, &imprints);
    assert_eq!((fused.killed_low, fused.killed_best, fused.killed_high), (Some(3), Some(5), Some(5)));
    let open = one(&[records[0].clone(), record("b", toll(5, None, "reported"))], &imprints);
    assert_eq!((open.killed_low, open.killed_high), (Some(3), None), "at least five and three");
    let closed = one(&[record("a", toll(3, None, "reported")), records[1].clone()], &imprints);
    assert_eq!((closed.killed_low, closed.killed_high), (Some(3), Some(5)), "at least three and five");
}

#[test]
fn a_denial_stays_beside_the_claim_and_both_sides_confirm() {
    let imprints = published(&[("a", 5), ("b", 6), ("c", 7)]);
    let claim = record("a", json!({"status": "claimed", "claimed_by": "وزارة الدفاع الأذربيجانية"}));
    let denial = record("b", json!({"status": "denied", "denied_by": "وزارة الدفاع الأرمينية"}));
    let fused = one(&[claim.clone(), denial.clone()], &imprints);
    assert_eq!(fused.status, Status::Denied);
    assert_eq!(fused.claimed_by.as_deref(), Some("وزارة الدفاع الأذربيجانية"));
    assert_eq!(fused.denied_by.as_deref(), Some("وزارة الدفاع الأرمينية"));
    let other = record("b", json!({"status": "claimed", "claimed_by": "وزارة الدفاع الأرمينية"}));
    assert_eq!(one(&[claim.clone(), other], &imprints).status, Status::Confirmed);
    let neutral = record("c", json!({"status": "confirmed"}));
    let all = one(&[claim, denial, neutral], &imprints);
    assert_eq!((all.status, all.denied_by.is_some()), (Status::Confirmed, true));
}

#[test]
fn two_records_of_one_report_stay_two() {
    let mut twin = record("a", json!({}));
    twin.id.push_str("-2");
    let fused =
        fuse(vec![record("a", json!({})), twin.clone(), record("b", json!({}))], &Imprints::default());
    assert_eq!(fused.incidents.len(), 2);
    assert_eq!(fused.incidents.iter().map(|incident| incident.n_reports).sum::<u32>(), 3);
}

#[test]
fn a_chain_of_likenesses_does_not_tie_its_ends_together() {
    // Three tolls, each near the next; the ends are two incidents, and in the morning and the evening at that.
    let told = |report: &str, killed: u32, words: &str| {
        let mut record =
            record(report, json!({"killed_low": killed, "killed_best": killed, "killed_high": killed}));
        record.evidence[0].text = words.into();
        record
    };
    let records = vec![told("a", 3, "قصف صباحا"), told("b", 6, "قصف"), told("c", 14, "قصف مساء")];
    let fused = fuse(records, &Imprints::default()).incidents;
    assert_eq!(fused.len(), 2, "{fused:#?}");
    assert!(
        fused
            .iter()
            .all(|incident| !(incident.reports.contains(&"a".into())
                && incident.reports.contains(&"c".into())))
    );
}

#[test]
fn the_places_of_an_event_stay_together_and_its_toll_is_counted_once() {
    let place = |report: &str, name: &str, lat: f64, killed: Option<u32>| {
        record(
            report,
            json!({"id": format!("yq-{report}-{name}"), "place_id": name, "place": name, "place_en": name,
            "lat": lat, "killed_low": killed, "killed_best": killed, "killed_high": killed,
            "toll_scope": "shared", "evidence": [{"report": report, "start": 0, "end": 2, "text": report}]}),
        )
    };
    let records = vec![
        place("a", "x", 40.0, Some(5)),
        place("a", "y", 40.4, None),
        place("b", "y", 40.4, Some(6)),
        place("b", "x", 40.0, None),
        place("b", "z", 40.8, None),
    ];
    let fused = fuse(records, &published(&[("a", 5), ("b", 6)])).incidents;
    assert_eq!(fused.len(), 3);
    assert!(fused.iter().all(|i| i.event_id == "ev-a" && i.toll_scope == Some(TollScope::Shared)));
    let tolls: Vec<_> = fused.iter().filter_map(|i| Some((i.killed_low?, i.killed_high?))).collect();
    assert_eq!(tolls, [(5, 6)]);
}

#[test]
fn the_particular_type_stands_before_the_general_word() {
    let general = record("a", json!({"type": "attack"}));
    let fused = one(&[general, record("b", json!({}))], &published(&[("a", 5), ("b", 6)]));
    assert_eq!((fused.kind, fused.id.as_str()), (IncidentType::Shelling, "yq-a"));
    assert!(fused.title_en.starts_with("Shelling"), "{}", fused.title_en);
}

#[test]
fn a_protest_is_nothing_else() {
    let types = ["shelling", "attack", "armed_clash", "displacement", "abduction_arrest", "other"];
    for kind in types {
        let records = vec![record("a", json!({"type": "protest"})), record("b", json!({"type": kind}))];
        assert_eq!(fuse(records, &Imprints::default()).incidents.len(), 2, "{kind}");
    }
}

#[test]
fn a_hundred_thousand_records_are_fused_in_seconds() {
    let (tellings, _) = tellings();
    let mut records = Vec::new();
    for copy in 0..800_i32 {
        // Ten wars far from each other, and a week between the copies in each.
        let (war, week) = (copy % 10, copy / 10);
        for telling in &tellings {
            let mut record = telling.record.clone();
            let id = format!("{copy}-{}", telling.report.id);
            let later = |day: Option<jiff::civil::Date>| {
                day.and_then(|d| d.checked_add(jiff::Span::new().weeks(week)).ok())
            };
            (record.date_start, record.date_end) = (later(record.date_start), later(record.date_end));
            record.lat = record.lat.map(|lat| lat - 3.0 * f64::from(war));
            record.place_id = record.place_id.map(|place| format!("{war}-{place}"));
            record.country = record.country.map(|country| format!("{war}-{country}"));
            record.reports = vec![id.clone()];
            record.evidence[0].report.clone_from(&id);
            record.id.clone_from(&id);
            record.event_id = id;
            records.push(record);
        }
    }
    let count = records.len();
    let start = std::time::Instant::now();
    let fused = fuse(records, &Imprints::default()).incidents;
    println!("{count} records became {} in {:.1} s", fused.len(), start.elapsed().as_secs_f64());
    assert_eq!(fused.iter().map(|incident| incident.n_reports as usize).sum::<usize>(), count);
    assert!(start.elapsed().as_secs() < 120, "{:?}", start.elapsed());
}
