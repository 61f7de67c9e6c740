//! `yaqut lookup` and `yaqut nearby --place`, as a person asks them.

use serde_json::Value;

use crate::program::{sample, yaqut};

fn best(args: &[&str]) -> Value {
    let said = yaqut(&[&["lookup"], args].concat());
    said.rows().into_iter().next().unwrap_or_default()
}

#[test]
fn a_name_may_be_asked_for_as_it_stands_in_a_sentence() {
    for (name, en, how) in [
        ("مدينة غنجة", "Ganja", "noun"),
        ("بغنجة", "Ganja", "clitic"),
        ("#غنجة", "Ganja", "exact"),
        ("ولاية شمال كردفان", "North Kordofan", "variant"),
        ("حفرالباطن", "Hafar Al-Batin", "joined"),
        ("حفر_الباطن", "Hafar Al-Batin", "exact"),
        ("ابوظبي", "Abu Dhabi", "folded"),
        ("Mingachevr", "Mingachevir", "phonetic"),
    ] {
        let hit = best(&[name]);
        assert_eq!((&hit["name_en"], &hit["query"]), (&en.into(), &name.into()), "{name}");
        if how != "exact" {
            assert_eq!(hit["match"], how, "{name}");
        }
    }
}

#[test]
fn a_country_after_a_comma_chooses_among_many() {
    for (name, country) in [("طرابلس، لبنان", "LB"), ("طرابلس، ليبيا", "LY"), ("طرابلس (LB)", "LB")]
    {
        assert_eq!(best(&[name])["country"], country, "{name}");
    }
    let hit = best(&["الزهراء، حلب", "--why"]);
    assert!(hit["why"]["within"].as_f64().is_some_and(|weight| weight > 0.0), "{hit}");
}

#[test]
fn a_slip_of_the_pen_is_found_where_the_country_is_known_and_trusted_less() {
    let right = best(&["ترتر", "--country", "AZ"]);
    for slip in ["رتر", "ترترر", "تررت"] {
        let hit = best(&[slip, "--country", "AZ"]);
        assert_eq!(hit["place_id"], right["place_id"], "{slip}");
        assert!(hit["confidence"].as_f64() < right["confidence"].as_f64(), "{slip}: {hit}");
    }
}

#[test]
fn why_is_shown_where_it_is_asked_for_and_sums_up() {
    let hit = best(&["بغنجة", "--why"]);
    let why = hit["why"].as_object().expect("reasons");
    assert!(why.contains_key("clitic") && why.contains_key("prior"), "{hit}");
    assert!(best(&["بغنجة"]).get("why").is_none());
    let table = yaqut(&["lookup", "بغنجة", "--why", "--format", "table"]);
    assert!(table.out.contains("clitic -0.8"), "{}", table.out);
    let csv = yaqut(&["lookup", "بغنجة", "--why", "--format", "csv"]);
    assert!(csv.out.lines().next().is_some_and(|head| head.ends_with(",source,why")), "{}", csv.out);
}

#[test]
fn a_unit_and_a_kind_narrow_the_search() {
    let rows = yaqut(&["lookup", "تل أبيض", "--admin", "الرقة"]).rows();
    assert!(!rows.is_empty() && rows.iter().all(|row| row["country"] == "SY"), "{rows:?}");
    let rows = yaqut(&["lookup", "حلب", "--kind", "region"]).rows();
    assert!(!rows.is_empty() && rows.iter().all(|row| row["kind"] == "region"), "{rows:?}");
    for wrong in [["--kind", "hut"], ["--admin", "ططططط"], ["--country", "ططططط"]] {
        let said = yaqut(&["lookup", "حلب", wrong[0], wrong[1]]);
        assert_eq!((said.status, said.lines_with(&[wrong[0], wrong[1]])), (2, 1), "{}", said.err);
    }
}

#[test]
fn a_country_may_be_named_in_arabic_or_english() {
    for country in ["LB", "lb", "لبنان", "Lebanon"] {
        assert_eq!(best(&["طرابلس", "--country", country])["country"], "LB", "{country}");
    }
}

#[test]
fn confidence_is_a_share_between_rivals() {
    let rows = yaqut(&["lookup", "طرابلس"]).rows();
    let of = |row: &Value| row["confidence"].as_f64().expect("a number");
    assert!(of(&rows[0]) < 0.9 && of(&rows[1]) > 0.05, "{rows:?}");
    assert!(of(&rows[0]) + of(&rows[1]) <= 1.0);
    assert!(of(&best(&["غنجة"])) > 0.9);
}

#[test]
fn a_position_puts_the_places_near_it_first() {
    assert_eq!(best(&["مارتوني", "--near", "39.8,46.75"])["name"], "خوجاوند");
    assert_eq!(best(&["مارتوني", "--near", "يريفان"])["country"], "AM");
}

#[test]
fn nearby_tells_how_it_chose_among_places_of_one_name() {
    let layer = sample().to_string_lossy();
    let said = yaqut(&["nearby", &layer, "--place", "طرابلس", "--radius", "25km"]);
    assert_eq!(said.status, 0, "{}", said.err);
    assert_eq!(said.lines_with(&["is taken for", "Tripoli", "LY", "prior"]), 1, "{}", said.err);
    assert_eq!(said.lines_with(&["it may be", "LB", "--at"]), 1, "{}", said.err);
    let said = yaqut(&["nearby", &layer, "--place", "ترتر", "--radius", "25km"]);
    assert_eq!(said.lines_with(&["is taken for"]), 0, "{}", said.err);
}
