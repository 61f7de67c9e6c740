//! Gold that is wrong, arguments that are, and what a person sees.

use crate::program::{folder, yaqut};

const GOLD: &str = r#"{"id": "a.txt", "published": "2020-10-06", "toponyms": [{"name": "ترتر", "start": 14, "end": 18,
"lat": 40.342, "lon": 46.9316, "kind": "town", "role": "event", "tol_km": 6}, {"name": "بردع", "start": 35, "end": 39,
"lat": 40.37, "lon": 47.12, "kind": "town", "role": "context"}], "incidents": [{"type": "shelling",
"places": ["ترتر"], "lat": 40.342, "lon": 46.9316, "radius_km": 4, "date": "2020-10-05", "status": "reported",
"killed": null, "injured": null, "evidence": [0, 34]}], "traps": []}"#;
const REPORT: &str = "قصف مدفعي على ترتر أمس.\nوفي الكويت هدوء.";

/// A folder with a report, its gold and a line of gold more.
fn files(more: &str) -> tempfile::TempDir {
    let gold = format!("{}\n{more}", GOLD.replace('\n', " "));
    folder(&[("a.txt", REPORT.as_bytes()), ("gold.jsonl", gold.as_bytes())])
}

/// Evaluates the report in the folder.
fn evaluate(folder: &tempfile::TempDir, more: &[&str]) -> crate::program::Said {
    let path = |name: &str| folder.path().join(name).to_string_lossy().into_owned();
    let (gold, report) = (path("gold.jsonl"), path("a.txt"));
    yaqut(&[&["evaluate", &gold, &report, "--published", "2020-10-06"], more].concat())
}

#[test]
fn each_miss_and_false_alarm_is_told_with_its_report_span_and_words() {
    let said = evaluate(&files(""), &["--verbose"]);
    assert_eq!(said.status, 0, "{}", said.err);
    assert_eq!(said.lines_with(&["a 35–39: missed: بردع"]), 1, "{}", said.err);
    assert_eq!(said.lines_with(&["a 28–34: extra: الكويت"]), 1, "{}", said.err);
    assert_eq!(said.err.lines().count(), 2, "{}", said.err);
    let quiet = evaluate(&files(""), &[]);
    assert_eq!((quiet.err.as_str(), quiet.out), ("", said.out));
}

#[test]
fn a_bad_line_of_gold_is_named_and_the_rest_is_judged() {
    for (bad, reason) in [
        ("{\"id\": 1, \"toponyms\": 3}", "invalid type"),
        (
            "{\"id\": \"b\", \"toponyms\": [{\"name\": \"x\", \"lat\": 95, \"lon\": 1}]}",
            "toponym 1: latitude 95",
        ),
        ("{\"id\": \"b\", \"incidents\": [{\"date\": \"أمس\"}]}", "incident 1: `أمس` is no day"),
        ("\u{1}", "no JSON object"),
    ] {
        let said = evaluate(&files(bad), &[]);
        assert_eq!(said.status, 1, "{bad}: {}", said.err);
        assert_eq!(said.lines_with(&["gold.jsonl:2: ", reason, "; "]), 1, "{bad}: {}", said.err);
        assert_eq!(said.rows()[0]["reports"], 1, "{bad}");
    }
}

#[test]
fn gold_without_a_good_line_is_no_gold() {
    let folder = folder(&[("gold.jsonl", b"nonsense\n"), ("a.txt", REPORT.as_bytes())]);
    let said = evaluate(&folder, &[]);
    assert_eq!((said.status, said.lines_with(&["gold.jsonl:1: no JSON object"])), (3, 1), "{}", said.err);
    assert_eq!(said.out, "");
}

#[test]
fn gold_of_reports_that_were_not_read_is_told() {
    let said = evaluate(&files(r#"{"id": "lost.txt", "toponyms": [], "incidents": []}"#), &[]);
    assert_eq!((said.status, said.lines_with(&["1 reports of the gold were not read", "lost"])), (0, 1));
}

#[test]
fn what_cannot_be_judged_is_wrong_usage() {
    let gold = "tests/corpus/gold.jsonl";
    for (args, word) in [
        (&["evaluate"][..], "GOLD"),
        (&["evaluate", gold], "REPORTS"),
        (&["evaluate", gold, "tests/corpus/reports", "--mentions", "m.jsonl"], "--mentions"),
        (&["evaluate", gold, "tests/corpus/reports", "--format", "geojson"], "geojson"),
    ] {
        let said = yaqut(args);
        assert_eq!(said.status, 2, "{args:?}: {}", said.err);
        assert!(said.err.contains(word) && said.out.is_empty(), "{args:?}: {}", said.err);
    }
}

#[test]
fn a_bad_line_of_saved_mentions_is_named() {
    let mentions =
        "{\"report\": \"a\", \"start\": 14, \"end\": 18, \"text\": \"ترتر\"}\n{\"report\": \"a\"}\n";
    let gold = GOLD.replace('\n', " ");
    let folder = folder(&[("m.jsonl", mentions.as_bytes()), ("gold.jsonl", gold.as_bytes())]);
    let path = |name: &str| folder.path().join(name).to_string_lossy().into_owned();
    let said = yaqut(&["evaluate", &path("gold.jsonl"), "--mentions", &path("m.jsonl")]);
    assert_eq!((said.status, said.lines_with(&["m.jsonl:2: no mention: ", "; "])), (1, 1), "{}", said.err);
    assert_eq!((&said.rows()[0]["span_p"], &said.rows()[0]["span_r"]), (&1.0.into(), &0.5.into()));
}

#[test]
fn a_table_has_a_section_for_each_subject() {
    let said = evaluate(&files(""), &["--format", "table"]);
    for words in ["MENTIONS", "PLACES", "INCIDENTS", "CALIBRATION", "expected calibration error", "at_10km"] {
        assert!(said.out.contains(words), "{words}: {}", said.out);
    }
}
