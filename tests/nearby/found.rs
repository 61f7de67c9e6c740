//! What is read to answer, and when an answer is written.

use std::fs;
use std::path::Path;

use serde_json::json;

use super::{each, nearby};
use crate::program::{folder, sample, yaqut};

/// A layer of four points on a meridian with its index, of which the last is spoilt behind the index's back.
fn spoilt(layer: &Path) {
    let point = |lat: f64| {
        let properties =
            json!({"name": "س", "type": "shelling", "killed_low": 2, "date_start": "2020-10-04"});
        json!({"type": "Feature", "properties": properties, "geometry": {"type": "Point", "coordinates": [46.9, lat]}})
    };
    let lines: Vec<String> = [40.0, 40.1, 40.2, 50.0].iter().map(|lat| point(*lat).to_string()).collect();
    fs::write(layer, lines.join("\n")).expect("written");
    let said = yaqut(&["index", &layer.to_string_lossy()]);
    assert_eq!((said.status, said.err.lines().count()), (0, 1), "no progress in a pipe: {}", said.err);
    let times = fs::metadata(layer).and_then(|about| about.modified()).expect("a time");
    fs::write(layer, lines.join("\n").replace("50.0", "5..0")).expect("written");
    fs::File::options().write(true).open(layer).and_then(|file| file.set_modified(times)).expect("set");
}

#[test]
fn an_answer_is_written_before_the_next_is_read() {
    let given = folder(&[]);
    let layer = given.path().join("a.geojsonl");
    spoilt(&layer);
    for (form, begun) in
        [("jsonl", true), ("geojsonl", true), ("geojson", true), ("json", true), ("csv", false)]
    {
        let said = yaqut(&["nearby", &layer.to_string_lossy(), "--at", "40,46.9", "--format", form]);
        assert!(said.status == 3 && said.lines_with(&["a.geojsonl"]) == 1, "{form}: {}", said.err);
        assert_eq!(said.out.contains("distance_km"), begun, "{form}: {}", said.out);
        assert_eq!(said.out.matches("11.1").count() > 0, begun, "{form}: {}", said.out);
    }
}

#[test]
fn what_the_index_knows_is_counted_without_a_record_being_read() {
    let given = folder(&[]);
    let layer = given.path().join("a.geojsonl");
    spoilt(&layer);
    for (field, value) in
        [("type", "shelling"), ("day", "2020-10-04"), ("month", "2020-10"), ("status", "reported")]
    {
        let said = nearby(&layer, &["--at", "40,46.9", "--summary", field]);
        let row = json!({"value": value, "count": 4, "certain": 4, "killed_low": 8, "nearest_km": 0.0});
        assert_eq!(said.rows(), [row], "{field}");
    }
    // Of the limit those are counted that are found, and what the index does not know is read.
    let said = nearby(&layer, &["--at", "40,46.9", "--summary", "type", "--limit", "3"]);
    assert_eq!(each(&said, "count"), [3]);
    for other in [["--summary", "name", "--undated"].as_slice(), &["--summary", "type", "--where", "name=س"]]
    {
        let said = yaqut(&[&["nearby", &layer.to_string_lossy(), "--at", "40,46.9"], other].concat());
        assert!(said.status == 3 && said.lines_with(&["a.geojsonl"]) == 1, "{other:?}: {}", said.err);
    }
}

#[test]
fn counts_are_the_same_whether_the_index_knows_the_field_or_the_record_is_read() {
    let args = ["--at", "40.342,46.931", "--radius", "60km", "--summary"];
    for field in ["type", "status"] {
        let from = |more: &[&str]| nearby(sample(), &[&args[..], &[field], more].concat()).out;
        // A filter that lets everything pass needs the records.
        assert_eq!(from(&[]), from(&["--where", "id~-"]), "{field}");
    }
}

#[test]
fn a_shape_alone_is_one_feature_without_properties() {
    let road = r#"{"type":"LineString","coordinates":[[46.75,39.82],[46.5,39.6]]}"#;
    let zone =
        r#"{"type":"Polygon","coordinates":[[[46.7,40.2],[47.1,40.2],[47.1,40.5],[46.7,40.5],[46.7,40.2]]]}"#;
    let several = format!(r#"{{"type":"GeometryCollection","geometries":[{road},{zone}]}}"#);
    let feature = |shape: &str| format!(r#"{{"type":"Feature","properties":{{}},"geometry":{shape}}}"#);
    for shape in [road, zone, &several] {
        let given =
            folder(&[("bare.geojson", shape.as_bytes()), ("whole.geojson", feature(shape).as_bytes())]);
        let path = |name: &str| given.path().join(name).to_string_lossy().into_owned();
        let (bare, whole) = (path("bare.geojson"), path("whole.geojson"));
        for (ground, more) in
            [("--along", &["--radius", "5km"][..]), ("--within", &[]), ("--of", &["--limit", "3"])]
        {
            let ask = |layer: &str| nearby(sample(), &[&[ground, layer], more].concat()).out;
            assert_eq!(ask(&bare), ask(&whole), "{ground} {shape}");
            assert!(ground == "--within" || !ask(&bare).is_empty(), "{ground} {shape}");
        }
        let layer = nearby(Path::new(&bare), &["--at", "40.3,46.9"]);
        assert_eq!(layer.rows().len(), 1, "{shape}");
        yaqut(&["index", &bare]);
        let said = nearby(Path::new(&bare), &["--at", "40.3,46.9", "--format", "geojson"]);
        let found: serde_json::Value = serde_json::from_str(&said.out).expect("a layer");
        let shape: serde_json::Value = serde_json::from_str(shape).expect("a shape");
        assert_eq!(found["features"][0]["geometry"]["type"], shape["type"]);
    }
    let given = folder(&[("a.geojson", br#"{"type":"LineString","coordinates":[[46.75]]}"#)]);
    let path = given.path().join("a.geojson").to_string_lossy().into_owned();
    assert_eq!(
        nearby(Path::new(&path), &["--at", "40,46"]).out,
        "",
        "a position without a latitude is nowhere"
    );
    let said = yaqut(&["nearby", &sample().to_string_lossy(), "--within", &path]);
    assert!(
        said.status == 3 && said.lines_with(&["a.geojson", "no feature has a shape"]) == 1,
        "{}",
        said.err
    );
}
