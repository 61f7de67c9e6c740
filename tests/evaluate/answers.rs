//! Answers with known faults, made of the corpus' own gold: whatever the program reads, the scorer can be checked.

use std::fs;
use std::path::Path;

use serde_json::{Value, json};

use crate::program::{read, root};

/// Writes `mentions.jsonl` and `incidents.jsonl` into a folder: gold with every so manyth answer left out, moved,
/// mistaken for another, or told twice.
pub fn write(folder: &Path) {
    let (mut mentions, mut incidents) = (Vec::new(), Vec::new());
    let gold = read(&root().join("tests/corpus/gold.jsonl"));
    for line in gold.lines() {
        let report: Value = serde_json::from_str(line).expect("gold");
        for toponym in list(&report, "toponyms") {
            mentions.extend(mention(mentions.len(), &report, toponym));
        }
        for incident in list(&report, "incidents") {
            records(incidents.len(), &report, incident, &mut incidents);
        }
    }
    for (name, rows) in [("mentions.jsonl", mentions), ("incidents.jsonl", incidents)] {
        let rows = rows.iter().flatten().map(|row: &Value| format!("{row}\n"));
        fs::write(folder.join(name), rows.collect::<String>()).expect("written");
    }
}

fn list<'a>(value: &'a Value, name: &str) -> &'a [Value] {
    value[name].as_array().map_or(&[], Vec::as_slice)
}

/// The answer for a toponym, or the hole where it was left out.
fn mention(n: usize, report: &Value, toponym: &Value) -> [Option<Value>; 1] {
    let mut row = json!({
        "report": report["id"], "text": toponym["name"], "kind": toponym["kind"], "role": toponym["role"],
        "start": toponym["start"], "end": toponym["end"], "lat": toponym["lat"], "lon": toponym["lon"],
        "confidence": (n * 37 % 101) as f64 / 100.0,
    });
    let south = |degrees: f64| json!(toponym["lat"].as_f64().expect("a latitude") - degrees);
    match n % 23 {
        3 => return [None],
        5 => row["start"] = json!(toponym["start"].as_u64().expect("a start") + 1),
        7 => row["lat"] = south(0.07),
        9 => row["lat"] = south(0.2),
        11 => row["lat"] = south(2.0),
        13 => (row["lat"], row["lon"]) = (Value::Null, Value::Null),
        15 => row["role"] = json!("origin"),
        17 => row["role"] = json!("event"),
        19 => row["kind"] = json!("country"),
        // A word of the headline that is none.
        21 => (row["start"], row["end"]) = (json!(0), json!(2)),
        _ => {}
    }
    [Some(row)]
}

/// The answers for an incident: one for each of its first two places that the report has as a toponym.
fn records(n: usize, report: &Value, incident: &Value, rows: &mut Vec<Option<Value>>) {
    let days = incident["date"].as_str().map(|date| date.split_once('/').unwrap_or((date, date)));
    let toll = |name: &str, end: &str| incident[name].get(end).cloned().unwrap_or_default();
    let mut row = json!({
        "reports": [report["id"]], "type": incident["type"], "place": incident["places"].get(0),
        "lat": incident["lat"], "lon": incident["lon"],
        "date_start": days.map(|days| days.0), "date_end": days.map(|days| days.1),
        "killed_low": toll("killed", "low"), "killed_high": toll("killed", "high"),
        "injured_low": toll("injured", "low"), "injured_high": toll("injured", "high"),
        "status": incident["status"], "claimed_by": incident["claimed_by"], "origin": incident["origin"],
        "evidence": [{"report": report["id"], "start": incident["evidence"][0], "end": incident["evidence"][1],
            "text": ""}],
    });
    let trap = list(report, "traps").get(n % 7).cloned().unwrap_or_default();
    match n % 19 {
        1 => return rows.push(None),
        2 => row["type"] = json!("attack"),
        4 => row["type"] = json!("protest"),
        5 => row["lat"] = json!(row["lat"].as_f64().expect("a latitude") + 0.2),
        6 => row["lat"] = json!(row["lat"].as_f64().expect("a latitude") + 2.0),
        7 => row["date_start"] = json!("2001-01-01"),
        8 => (row["date_start"], row["date_end"]) = (json!("2001-01-01"), json!("2001-01-01")),
        9 => (row["date_start"], row["date_end"]) = (Value::Null, Value::Null),
        10 => (row["killed_low"], row["killed_high"]) = (json!(7), json!(7)),
        11 => (row["injured_low"], row["injured_best"]) = (Value::Null, json!(5)),
        12 => row["status"] = json!("reported"),
        13 => row["claimed_by"] = Value::Null,
        14 => row["origin"] = Value::Null,
        15 => (row["lat"], row["lon"]) = (Value::Null, Value::Null),
        16 if trap.is_object() => {
            (row["evidence"][0]["start"], row["evidence"][0]["end"]) =
                (trap["start"].clone(), trap["end"].clone());
        }
        _ => {}
    }
    let second = incident["places"]
        .get(1)
        .and_then(|place| list(report, "toponyms").iter().find(|toponym| toponym["name"] == *place));
    let again = second.map(|toponym| {
        let mut row = row.clone();
        (row["lat"], row["lon"]) = (toponym["lat"].clone(), toponym["lon"].clone());
        row
    });
    rows.push(Some(row));
    rows.extend(again.map(Some));
}
