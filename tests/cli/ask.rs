//! `yaqut lookup` and `yaqut nearby`.

use serde_json::Value;

use crate::program::{Said, folder, sample, yaqut};

fn nearby(args: &[&str]) -> Said {
    let layer = sample().to_string_lossy();
    yaqut(&[&["nearby", &layer], args].concat())
}

#[test]
fn a_place_is_found_in_every_spelling() {
    for name in ["ترتر", "تارتار", "تَرتَر", "تـرتـر", "Tartar", "Tərtər", "tartar", "Terter"]
    {
        let said = yaqut(&["lookup", name]);
        assert_eq!(said.status, 0, "{name}: {}", said.err);
        let best = &said.rows()[0];
        assert_eq!((&best["name_en"], &best["country"]), (&"Tartar".into(), &"AZ".into()), "{name}");
    }
}

#[test]
fn both_names_of_a_place_lead_to_it() {
    for (one, other) in [("مارتاكيرت", "أغدارا"), ("ستيباناكيرت", "خانكندي"), ("لاتشين", "بردزور")]
    {
        let ids = |name| {
            yaqut(&["lookup", name]).rows().iter().map(|row| row["place_id"].clone()).collect::<Vec<_>>()
        };
        assert!(ids(other).contains(&ids(one)[0]), "{one} {other}");
    }
}

#[test]
fn a_hit_says_why_it_is_one() {
    for (name, how) in [
        ("ترتر", "exact"),
        ("تَرتَر", "folded"),
        ("تارتار", "variant"),
        ("Terter", "latin"),
        ("Tartarr", "phonetic"),
    ] {
        assert_eq!(yaqut(&["lookup", name]).rows()[0]["match"], how, "{name}");
    }
}

#[test]
fn a_country_and_a_position_narrow_the_search() {
    let all = yaqut(&["lookup", "طرابلس", "--limit", "2"]).rows();
    assert_eq!(all.len(), 2);
    for code in ["LY", "LB"] {
        let rows = yaqut(&["lookup", "طرابلس", "--country", code]).rows();
        assert!(!rows.is_empty() && rows.iter().all(|row| row["country"] == code), "{code}: {rows:?}");
    }
    let first = |near| yaqut(&["lookup", "طرابلس", "--near", near]).rows()[0]["country"].clone();
    assert_eq!((first("بيروت"), first("32.1,20.1")), ("LB".into(), "LY".into()));
}

#[test]
fn a_name_that_nobody_knows_is_status_3() {
    let said = yaqut(&["lookup", "ططططططط"]);
    assert_eq!((said.status, said.lines_with(&["ططططططط", "another spelling"])), (3, 1), "{}", said.err);
}

#[test]
fn lookup_comes_in_every_form_but_one() {
    for (form, status) in [("jsonl", 0), ("json", 0), ("csv", 0), ("table", 0), ("geojson", 2)] {
        let said = yaqut(&["lookup", "ترتر", "--format", form]);
        assert_eq!((said.status, said.out.contains("40.34")), (status, status == 0), "{form}: {}", said.err);
    }
}

#[test]
fn the_nearest_comes_first_with_distance_and_bearing() {
    let said = nearby(&["--at", "40.342,46.931", "--radius", "25km"]);
    assert_eq!(said.status, 0, "{}", said.err);
    let rows = said.rows();
    let far: Vec<_> = rows.iter().filter_map(|row| row["distance_km"].as_f64()).collect();
    assert!(far.len() == rows.len() && far.len() > 2 && far[0] < 1.0, "{far:?}");
    let certain: Vec<_> = rows.iter().filter(|row| row["certainty"] == "certain").collect();
    assert!(certain.iter().all(|row| row["distance_km"].as_f64().is_some_and(|km| km <= 25.0)));
    assert!(rows.iter().all(|row| row["bearing"].as_f64().is_some_and(|b| (0.0..=360.0).contains(&b))));
    assert!(far.is_sorted(), "{far:?}");
}

#[test]
fn a_place_may_be_named_instead_of_its_position() {
    let ids = |args: &[&str]| nearby(args).rows().iter().map(|row| row["id"].clone()).collect::<Vec<Value>>();
    let by_name = ids(&["--place", "ترتر", "--radius", "10km"]);
    assert!(!by_name.is_empty());
    for spelling in ["تارتار", "Tartar"] {
        assert_eq!(ids(&["--place", spelling, "--radius", "10km"]), by_name, "{spelling}");
    }
    assert_eq!(ids(&["--at", "40.34201,46.93161", "--radius", "10 km"]), by_name);
}

#[test]
fn type_days_and_limit_narrow_it() {
    let at = ["--at", "40.342,46.931"];
    let all = nearby(&at).rows();
    let some = |args: &[&str]| nearby(&[&at[..], args].concat()).rows();
    assert_eq!(some(&["--limit", "3"]), all[..3]);
    let shelling = some(&["--type", "shelling", "--since", "2020-10-01", "--until", "2020-10-31"]);
    assert!(!shelling.is_empty() && shelling.len() < all.len());
    assert!(shelling.iter().all(|row| row["type"] == "shelling"));
    assert!(
        shelling.iter().all(|row| row["date_start"].as_str().is_some_and(|day| day.starts_with("2020-10")))
    );
}

#[test]
fn nothing_nearby_is_an_answer() {
    let said = nearby(&["--at", "0,0", "--radius", "1km"]);
    assert_eq!((said.status, said.out.as_str()), (0, ""));
    assert_eq!(said.lines_with(&["nothing there"]), 1, "{}", said.err);
}

#[test]
fn nearby_reads_what_incidents_writes() {
    let rows = yaqut(&["incidents", "examples/reports"]);
    let folder = folder(&[("rows.jsonl", rows.out.as_bytes())]);
    let path = folder.path().join("rows.jsonl");
    let said = yaqut(&["nearby", &path.to_string_lossy(), "--place", "ترتر", "--radius", "10km"]);
    assert!(said.status == 0 && !said.rows().is_empty(), "{}", said.err);
}

#[test]
fn nearby_comes_in_every_form() {
    for form in ["jsonl", "json", "csv", "geojson", "table"] {
        let said = nearby(&["--place", "ترتر", "--limit", "2", "--format", form]);
        assert_eq!((said.status, said.out.contains("ترتر")), (0, true), "{form}: {}", said.err);
        assert_eq!(said.out.contains("distance_km"), form != "table", "{form}");
    }
}
