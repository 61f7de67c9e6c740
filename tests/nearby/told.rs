//! The table and what is told beside it, in Arabic and in English.

use super::{AT, nearby};
use crate::program::{folder, sample, yaqut};

/// A text without the signs that keep Arabic apart on a terminal.
fn bare(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}

/// The words of a line, those that are two blanks or more apart.
fn cells(line: &str) -> Vec<String> {
    bare(line).split("  ").map(|cell| cell.trim().to_owned()).filter(|cell| !cell.is_empty()).collect()
}

#[test]
fn the_table_is_in_arabic_and_reads_from_the_right() {
    let said = nearby(sample(), &[&AT[..], &["--format", "table", "--lang", "ar"]].concat());
    let mut lines = said.out.lines().filter(|line| !line.starts_with(['─', '═']));
    let heads = lines.next().map(cells).unwrap_or_default();
    assert_eq!(heads, ["الحالة", "الجرحى", "القتلى", "المكان", "النوع", "التاريخ", "الاتجاه", "كم"]);
    let first = lines.next().map(cells).unwrap_or_default();
    assert!(first.last().is_some_and(|km| km.parse::<f64>().is_ok()), "{first:?}");
    assert!(first.contains(&"قصف مدفعي أو صاروخي".to_owned()), "{first:?}");
    let text = bare(&said.out);
    assert!(text.contains("شمال غرب") && !text.contains("NW") && !text.contains("Shelling"), "{text}");
    let rows = nearby(sample(), &AT).rows();
    let possible = rows.iter().filter(|row| row["certainty"] == "possible").count();
    let told = format!("عدد ما وُجد: {}، منها {possible} على الاحتمال", rows.len());
    assert!(possible > 0 && bare(&said.err).contains(&told), "{} {told}", said.err);
}

#[test]
fn english_is_what_is_told_unless_another_language_is_asked_for() {
    let table = |lang: &[&str]| nearby(sample(), &[&AT[..], &["--format", "table"], lang].concat());
    let (plain, english, both) = (table(&[]), table(&["--lang", "en"]), table(&["--lang", "both"]));
    assert_eq!((&plain.out, &plain.err), (&english.out, &english.err));
    assert!(plain.out.contains("BEARING") && plain.out.contains("Shelling"), "{}", plain.out);
    assert_eq!(plain.lines_with(&["found", "possibly"]), 1, "{}", plain.err);
    assert!(bare(&both.out).contains("Shelling · قصف مدفعي أو صاروخي"), "{}", both.out);
    assert_eq!((both.lines_with(&["found"]), both.lines_with(&["وُجد"])), (1, 1), "{}", both.err);
}

#[test]
fn what_programs_read_is_the_same_in_every_language() {
    for form in ["jsonl", "json", "csv", "geojson"] {
        let of = |lang: &str| nearby(sample(), &[&AT[..], &["--format", form, "--lang", lang]].concat());
        let (arabic, english) = (of("ar"), of("en"));
        assert_eq!((arabic.out, arabic.err), (english.out, String::new()), "{form}");
    }
}

#[test]
fn counts_are_headed_and_labelled_in_arabic() {
    let said =
        nearby(sample(), &[&AT[..], &["--summary", "type", "--format", "table", "--lang", "ar"]].concat());
    let text = bare(&said.out);
    for word in ["النوع", "السجلات", "يقينًا", "القتلى، على الأقل", "الأقرب، كم", "قصف مدفعي أو صاروخي"]
    {
        assert!(text.contains(word), "{word}: {text}");
    }
    assert!(!text.contains("shelling"), "{text}");
}

#[test]
fn which_place_was_taken_and_which_it_may_be_is_told_in_arabic() {
    let layer = sample().to_string_lossy();
    let said = yaqut(&["nearby", &layer, "--place", "قره", "--radius", "1km", "--lang", "ar"]);
    let told = bare(&said.err);
    assert_eq!(said.status, 0, "{told}");
    for words in ["أُخذ الاسم «قره» على أنه", "مشابه في اللفظ", "وقد يكون", "لا شيء هناك"]
    {
        assert!(told.contains(words), "{words}: {told}");
    }
    assert!(told.contains("مدينة") && !told.contains("city") && !told.contains("prior"), "{told}");
}

#[test]
fn a_site_without_a_shape_and_an_index_made_anew_are_told_in_arabic() {
    let layer = |lat: f64| format!(r#"{{"type":"Point","coordinates":[46.9,{lat}]}}"#);
    let sites = br#"{"features":[{"type":"Feature","properties":{},"geometry":null}]}"#;
    let given = folder(&[("a.geojson", layer(40.0).as_bytes()), ("sites.geojson", sites)]);
    let path = |name: &str| given.path().join(name).to_string_lossy().into_owned();
    yaqut(&["index", &path("a.geojson")]);
    std::fs::write(path("a.geojson"), layer(40.25)).expect("written");
    let said = nearby(&given.path().join("a.geojson"), &["--of", &path("sites.geojson"), "--lang", "ar"]);
    let told = bare(&said.err);
    assert!(told.contains("معالم بلا شكل عددها 1") && told.contains("فهرسها قديمًا"), "{told}");
}
