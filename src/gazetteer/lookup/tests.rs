//! Names that people ask for, and what they mean.

use super::*;

fn best(name: &str, countries: &[&str]) -> (String, &'static str, f64) {
    let gazetteer = Gazetteer::builtin();
    let hints = Hints { countries: countries.iter().map(|c| (*c).to_owned()).collect(), ..Hints::default() };
    let hits = lookup(gazetteer, name, &hints);
    let Some(hit) = hits.first() else { return (String::new(), "", 0.0) };
    let place = gazetteer.place(hit.place).expect("a place");
    (place.en.to_owned(), hit.how, hit.confidence)
}

#[test]
fn a_name_is_found_in_every_dress() {
    for (name, en, how) in [
        ("غنجة", "Ganja", "exact"),
        ("#غنجة", "Ganja", "exact"),
        ("مدينة غنجة", "Ganja", "noun"),
        ("بغنجة", "Ganja", "clitic"),
        ("حفرالباطن", "Hafar Al-Batin", "joined"),
        ("ابوظبي", "Abu Dhabi", "folded"),
        ("حفر_الباطن", "Hafar Al-Batin", "folded"),
        ("ولاية شمال كردفان", "North Kordofan", "variant"),
        ("طرطوس، سوريا", "Ţarţūs", "exact"),
    ] {
        let found = best(name, &[]);
        assert!(found.0.contains(en) && found.1 == how, "{name}: {found:?}");
        assert!(found.2 > 0.5, "{name}: {found:?}");
    }
}

#[test]
fn a_slip_is_found_where_the_country_is_known() {
    for slip in ["رتر", "ترترر", "تررت"] {
        assert_eq!(best(slip, &["AZ"]).0, "Tartar", "{slip}");
    }
}

#[test]
fn confidence_falls_from_tier_to_tier() {
    let of = |name| best(name, &["AZ"]).2;
    let falling = [of("ترتر"), of("بترتر"), of("رتر")];
    assert!(falling.windows(2).all(|pair| pair[0] > pair[1]), "{falling:?}");
}

#[test]
fn the_country_beside_a_name_chooses_among_many() {
    let country = |name: &str| {
        let gazetteer = Gazetteer::builtin();
        let hits = lookup(gazetteer, name, &Hints::default());
        gazetteer.place(hits[0].place).expect("a place").country.to_owned()
    };
    assert_eq!(country("طرابلس، لبنان"), "LB");
    assert_eq!(country("طرابلس - ليبيا"), "LY");
    assert_eq!(country("طرابلس اللبنانية"), "LB");
    assert_eq!(country("سوريا/طرطوس"), "SY");
}

#[test]
fn a_common_word_is_no_slip_of_a_name() {
    for word in ["اليوم", "قالت", "جميع"] {
        let hits = lookup(Gazetteer::builtin(), word, &Hints::default());
        assert!(hits.iter().all(|hit| !matches!(hit.how, "phonetic" | "slip")), "{word}");
    }
}

#[test]
fn the_reasons_sum_up_to_the_score() {
    for name in ["طرابلس", "بغنجة", "رترر", "حلب، سوريا"] {
        for hit in lookup(Gazetteer::builtin(), name, &Hints::default()) {
            let sum: f64 = hit.why.iter().map(|(_, weight)| weight).sum();
            assert!((sum - hit.score).abs() < 1e-9, "{name}: {hit:?}");
            assert!((0.0..=1.0).contains(&hit.confidence), "{name}: {hit:?}");
        }
    }
}

#[test]
fn a_unit_keeps_to_its_own_places() {
    let gazetteer = Gazetteer::builtin();
    let units = vec!["SY.09".to_owned()];
    let hits = lookup(gazetteer, "منبج", &Hints { units, ..Hints::default() });
    assert!(!hits.is_empty());
    let units = vec!["LY".to_owned()];
    assert!(
        lookup(gazetteer, "منبج", &Hints { units, ..Hints::default() }).iter().all(|hit| hit.trust < 0.7)
    );
}
