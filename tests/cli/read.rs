//! `yaqut mentions` and `yaqut incidents`.

use serde_json::Value;

use crate::program::{folder, yaqut, yaqut_on};

const STRIKE: &str = "قُتل ثلاثة مدنيين في قصف مدفعي على مدينة ترتر أمس، بحسب وزارة الدفاع.";

#[test]
fn standard_input_is_read_and_a_pipe_gets_json_lines() {
    let said = yaqut_on(STRIKE.as_bytes(), &["incidents", "-", "--published", "2020-10-06"]);
    assert_eq!(said.status, 0, "{}", said.err);
    let [incident] = &said.rows()[..] else { panic!("one incident: {}", said.out) };
    assert_eq!(incident["type"], "shelling");
    assert_eq!(incident["date_start"], "2020-10-05");
    assert_eq!(incident["place_en"], "Tartar");
    assert_eq!(incident["killed_best"], 3);
    assert_eq!(incident["reports"], serde_json::json!(["stdin"]));
}

#[test]
fn a_span_counts_code_points_of_the_text_as_given() {
    let text = "🔴 قَصْفٌ عَلَى تَرْتَر";
    let said = yaqut_on(text.as_bytes(), &["mentions", "-"]);
    let [mention] = &said.rows()[..] else { panic!("one mention: {}", said.out) };
    let span = [&mention["start"], &mention["end"]].map(|n| n.as_u64().expect("a number") as usize);
    let there: String = text.chars().skip(span[0]).take(span[1] - span[0]).collect();
    assert_eq!((there.as_str(), mention["text"].as_str()), ("تَرْتَر", Some("تَرْتَر")));
}

#[test]
fn the_reasons_for_a_place_are_told_when_asked_for() {
    let said = yaqut_on(STRIKE.as_bytes(), &["mentions", "-", "--why"]);
    assert_eq!((said.status, said.lines_with(&["stdin", "ترتر", "+"])), (0, 1), "{}", said.err);
}

#[test]
fn a_manifest_gives_the_day_against_which_yesterday_is_reckoned() {
    let files = [("a.txt", STRIKE.as_bytes()), ("m.csv", b"file,published\na.txt,2020-10-06\n")];
    let folder = folder(&files);
    let (report, manifest) = (folder.path().join("a.txt"), folder.path().join("m.csv"));
    let said =
        yaqut(&["incidents".as_ref(), report.as_os_str(), "--manifest".as_ref(), manifest.as_os_str()]);
    assert_eq!(said.rows()[0]["date_start"], "2020-10-05", "{}", said.err);
    let said = yaqut(&["incidents".as_ref(), report.as_os_str()]);
    assert_eq!(said.rows()[0]["date_start"], Value::Null, "{}", said.err);
}

#[test]
fn incidents_come_in_every_form() {
    let said = |form: &str| {
        let said = yaqut_on(STRIKE.as_bytes(), &["incidents", "-", "--format", form]);
        assert_eq!(said.status, 0, "{form}: {}", said.err);
        said.out
    };
    assert_eq!(said("jsonl").lines().count(), 1);
    let list: Value = serde_json::from_str(&said("json")).expect("JSON");
    assert_eq!(list.as_array().map(Vec::len), Some(1));
    let layer: Value = serde_json::from_str(&said("geojson")).expect("JSON");
    assert_eq!(layer["features"][0]["geometry"]["type"], "Point");
    let table = said("csv");
    assert!(table.starts_with("id,event_id,") && table.lines().count() == 2, "{table}");
    assert!(said("table").contains("ترتر"));
}

#[test]
fn every_form_has_the_same_fields_in_the_same_order() {
    let said = |form: &str| yaqut_on(STRIKE.as_bytes(), &["incidents", "-", "--format", form]).out;
    let names = |text: &str| -> Vec<String> {
        let keys = text.split("\":").filter_map(|part| part.rsplit_once('"')).map(|(_, key)| key.to_owned());
        keys.collect()
    };
    let header: Vec<_> =
        said("csv").lines().next().expect("a header").split(',').map(str::to_owned).collect();
    let row = said("jsonl");
    let flat = names(row.split("\"evidence\":[").next().expect("a row"));
    assert_eq!(flat, header[..flat.len()]);
    let layer = said("geojson");
    let properties =
        layer.split("\"properties\":{").nth(1).and_then(|rest| rest.split('}').next()).expect("a feature");
    assert_eq!(names(properties), header);
}

#[test]
fn mentions_come_in_every_form() {
    for form in ["jsonl", "json", "csv", "table", "geojson"] {
        let said = yaqut_on(STRIKE.as_bytes(), &["mentions", "-", "--format", form]);
        assert_eq!(said.status, 0, "{form}: {}", said.err);
        assert!(said.out.contains("ترتر"), "{form}");
    }
}

#[test]
fn incidents_come_as_features_a_line_as_a_sequence_and_as_kml() {
    for (form, begin) in [("geojsonl", "{\"type\":\"Feature\""), ("geojsonseq", "\u{1E}{"), ("kml", "<?xml")]
    {
        let said = yaqut_on(STRIKE.as_bytes(), &["incidents", "-", "--format", form]);
        assert_eq!(said.status, 0, "{form}: {}", said.err);
        assert!(said.out.starts_with(begin) && said.out.contains("ترتر"), "{form}: {}", said.out);
    }
}

#[test]
fn text_of_a_report_cannot_harm_a_terminal_or_a_spreadsheet() {
    let text = "قصف على \u{1B}[31mترتر\u{1B}[0m يوم 5 أكتوبر 2020.";
    let table = yaqut_on(text.as_bytes(), &["incidents", "-", "--format", "table"]).out;
    assert!(!table.contains('\u{1B}'), "{table:?}");
    let formula = r#"{"id": "=1+1", "text": "قصف على ترتر يوم 5 أكتوبر 2020."}"#;
    let table = yaqut_on(formula.as_bytes(), &["incidents", "-", "--format", "csv"]).out;
    assert!(!table.contains(",=1+1") && table.contains("=1+1"), "{table}");
}
