//! `yaqut nearby` and `yaqut index`: any ground, any layer, from memory or from the index beside it.

use std::fs;
use std::path::Path;

use serde_json::{Value, json};

use crate::program::{Said, folder, sample, yaqut};

mod found;
mod told;

fn nearby(layer: &Path, args: &[&str]) -> Said {
    let said = yaqut(&[&["nearby", &layer.to_string_lossy()], args].concat());
    assert_eq!(said.status, 0, "{args:?}: {}", said.err);
    said
}

/// The values of a field in the answers.
fn each(said: &Said, field: &str) -> Vec<Value> {
    said.rows().iter().map(|row| row[field].clone()).collect()
}

fn incidents() -> std::path::PathBuf {
    sample().join("incidents.geojson")
}

const AT: [&str; 4] = ["--at", "40.342,46.931", "--radius", "60km"];

#[test]
fn every_format_gives_the_same_answers_with_an_index_and_without() {
    let given = folder(&[]);
    // Of equal distances the record that stands first in its file comes first, and some formats have their own order.
    let sorted = |said: &Said| {
        let mut rows: Vec<String> = said.out.lines().map(str::to_owned).collect();
        rows.sort();
        rows
    };
    let expected = sorted(&nearby(&incidents(), &AT));
    assert!(expected.len() > 5, "{expected:?}");
    for end in ["geojson", "geojsonl", "geojsons", "gpkg", "fgb", "parquet", "csv"] {
        let layer = given.path().join(format!("layer.{end}"));
        let said = yaqut(&["export", &incidents().to_string_lossy(), "--out", &layer.to_string_lossy()]);
        assert_eq!(said.status, 0, "{}", said.err);
        let read = nearby(&layer, &AT);
        assert_eq!(sorted(&read), expected, "{end}");
        let said = yaqut(&["index", &layer.to_string_lossy()]);
        assert!(said.status == 0 && said.lines_with(&["layer", end, ".yqx", "written"]) == 1, "{}", said.err);
        let said = nearby(&layer, &AT);
        assert_eq!((said.out, said.err), (read.out, String::new()), "{end}");
    }
}

#[test]
fn an_index_that_is_out_of_date_is_made_anew() {
    let point = |id: u32, lat: f64| json!({"type": "Feature", "properties": {"id": id}, "geometry": {"type": "Point", "coordinates": [46.9, lat]}});
    let given = folder(&[("a.geojsonl", format!("{}\n", point(1, 40.0)).as_bytes())]);
    let layer = given.path().join("a.geojsonl");
    yaqut(&["index", &layer.to_string_lossy()]);
    fs::write(&layer, format!("{}\n{}\n", point(2, 40.2), point(3, 40.1))).expect("written");
    let said = nearby(&layer, &["--at", "40,46.9"]);
    assert_eq!(
        (each(&said, "id"), said.lines_with(&["out of date"])),
        (vec![json!(3), json!(2)], 1),
        "{}",
        said.err
    );
    assert_eq!(nearby(&layer, &["--at", "40,46.9"]).err, "");
    // One that is none is made anew as well.
    fs::write(given.path().join("a.geojsonl.yqx"), "nonsense").expect("written");
    assert_eq!(nearby(&layer, &["--at", "40,46.9"]).lines_with(&["out of date"]), 1);
}

#[test]
fn by_an_index_no_record_is_read_but_those_that_are_asked_for() {
    let given = folder(&[]);
    let layer = given.path().join("a.geojsonl");
    let point = |lat: f64| {
        json!({"type": "Feature", "properties": {"name": "س"}, "geometry": {"type": "Point", "coordinates": [46.9, lat]}}).to_string()
    };
    fs::write(&layer, format!("{}\n{}\n", point(40.0), point(50.0))).expect("written");
    yaqut(&["index", &layer.to_string_lossy()]);
    // The second record is spoilt, and the file says that it has not changed.
    let times = fs::metadata(&layer).and_then(|about| about.modified()).expect("a time");
    let spoilt = fs::read_to_string(&layer).expect("read").replace("50.0", "5..0");
    fs::write(&layer, spoilt).expect("written");
    fs::File::options().write(true).open(&layer).and_then(|file| file.set_modified(times)).expect("set");
    assert_eq!(nearby(&layer, &["--at", "40,46.9", "--radius", "5km"]).rows().len(), 1);
    let said = yaqut(&["nearby", &layer.to_string_lossy(), "--at", "50,46.9", "--radius", "5km"]);
    assert!(said.status != 0 && said.lines_with(&["a.geojsonl", "index"]) == 1, "{}", said.err);
}

#[test]
fn each_site_of_a_layer_is_asked_about() {
    let sites = r#"{"type":"FeatureCollection","features":[
        {"type":"Feature","properties":{"id":"h1","name":"مستشفى بردع"},"geometry":{"type":"Point","coordinates":[47.12,40.37]}},
        {"type":"Feature","properties":{"name":"بلا موقع"},"geometry":null},
        {"type":"Feature","properties":{"name":"طريق"},"geometry":{"type":"LineString","coordinates":[[46.75,39.82],[46.5,39.6]]}}]}"#;
    let given = folder(&[("sites.geojson", sites.as_bytes())]);
    let sites = given.path().join("sites.geojson");
    let sites = sites.to_string_lossy();
    let said = nearby(sample(), &["--of", &sites, "--radius", "15km", "--limit", "2"]);
    assert_eq!(each(&said, "site"), ["h1", "h1", "3", "3"], "{}", said.out);
    assert_eq!(said.rows()[0]["site_name"], "مستشفى بردع");
    assert_eq!(said.lines_with(&["sites.geojson", "1 features have no shape"]), 1, "{}", said.err);
    let counts = nearby(sample(), &["--of", &sites, "--radius", "15km", "--limit", "2", "--summary", "site"]);
    assert_eq!(
        (each(&counts, "value"), each(&counts, "count")),
        (vec!["طريق".into(), "مستشفى بردع".into()], vec![2.into(), 2.into()])
    );
    let layer =
        nearby(sample(), &["--of", &sites, "--radius", "15km", "--limit", "2", "--format", "geojson"]);
    let layer: Value = serde_json::from_str(&layer.out).expect("a layer");
    assert_eq!(layer["features"][0]["properties"]["site"], "h1");
}

#[test]
fn a_road_and_a_district_are_ground_too() {
    let road = r#"{"type":"Feature","properties":{},"geometry":{"type":"LineString","coordinates":[[46.75,39.82],[46.5,39.6]]}}"#;
    let given = folder(&[("road.geojson", road.as_bytes())]);
    let path = given.path().join("road.geojson");
    let said = nearby(sample(), &["--along", &path.to_string_lossy(), "--radius", "5km"]);
    let rows = said.rows();
    let reaches = |row: &Value| {
        let number = |field: &str| row[field].as_f64().unwrap_or(0.0);
        let edge = if row["certainty"] == "certain" { number("radius_km") } else { -number("radius_km") };
        number("distance_km") + edge <= 5.0
    };
    assert!(rows.len() > 2 && rows.iter().all(reaches), "{rows:?}");
    let within = nearby(sample(), &["--within", "ترتر"]).rows();
    let towns: Vec<_> = within.iter().filter(|row| row["certainty"] == "certain").collect();
    assert!(towns.len() > 2 && towns.iter().all(|row| row["admin1"] == "ترتر"), "{towns:?}");
    assert!(within.iter().all(|row| row["certainty"] == "possible" || row["distance_km"] == 0.0));
    let certain = nearby(sample(), &["--within", "ترتر", "--certain"]).rows();
    assert_eq!(certain.len(), towns.len());
    let said = yaqut(&["nearby", &sample().to_string_lossy(), "--within", "ططططط"]);
    assert!(said.status == 3 || said.status == 2, "{} {}", said.status, said.err);
    let said = yaqut(&["nearby", &sample().to_string_lossy(), "--along", &path.to_string_lossy()]);
    assert!(said.status == 2 && said.err.contains("--radius"), "{}", said.err);
}

#[test]
fn records_are_left_out_by_what_they_say() {
    let ids = |args: &[&str]| each(&nearby(sample(), &[&AT[..], args].concat()), "id");
    let all = nearby(sample(), &AT).rows();
    let with = |wanted: &dyn Fn(&Value) -> bool| -> Vec<Value> {
        all.iter().filter(|row| wanted(row)).map(|row| row["id"].clone()).collect()
    };
    let claimed = with(&|row| row["status"] == "claimed");
    assert!(!claimed.is_empty() && claimed.len() < all.len());
    assert_eq!(ids(&["--status", "claimed"]), claimed);
    assert_eq!(ids(&["--where", "status=claimed"]), claimed);
    let deadly =
        with(&|row| row["killed_high"].as_u64().or(row["killed_low"].as_u64()).is_some_and(|n| n >= 2));
    assert!(!deadly.is_empty());
    assert_eq!(ids(&["--killed", "2"]), deadly);
    let precise = with(&|row| row["where_prec"] == 1);
    assert_eq!(ids(&["--precision", "1"]), precise);
    let actor =
        with(&|row| row["actor"].as_str().is_some_and(|actor| actor.to_lowercase().contains("azerbaijan")));
    assert_eq!(ids(&["--actor", "azerbaijan"]), actor);
    let source = with(&|row| row["claimed_by"].as_str().is_some_and(|source| source.contains("وزارة")));
    assert!(!source.is_empty(), "{all:?}");
    assert_eq!(ids(&["--source", "وزاره"]), source);
    assert_eq!(ids(&["--source", "وزاره", "--limit", "1"]), source[..1]);
    for wrong in [["--status", "true"], ["--where", "status"], ["--type", "quarrel"]] {
        let said = yaqut(&[&["nearby", &sample().to_string_lossy()], &AT[..], &wrong].concat());
        assert!(said.status == 2 && said.err.contains(wrong[1]), "{wrong:?}: {} {}", said.status, said.err);
    }
}

#[test]
fn a_table_of_the_profession_is_asked_as_it_is() {
    let rows = "event_id_cnty,event_date,event_type,sub_event_type,actor1,location,latitude,longitude,fatalities\n\
        AZE1,04 October 2020,Explosions/Remote violence,Shelling/artillery/missile attack,Military Forces of X,Tartar,40.34,46.93,3\n\
        AZE2,01 November 2020,Battles,Armed clash,Military Forces of Y,Shusha,39.76,46.75,12\n";
    let given = folder(&[("acled.csv", rows.as_bytes())]);
    let layer = given.path().join("acled.csv");
    let ids = |args: &[&str]| each(&nearby(&layer, &[&["--place", "ترتر"], args].concat()), "event_id_cnty");
    assert_eq!(ids(&[]), ["AZE1", "AZE2"]);
    assert_eq!(ids(&["--type", "shelling"]), ["AZE1"]);
    assert_eq!(ids(&["--since", "2020-10-15"]), ["AZE2"]);
    assert_eq!(ids(&["--killed", "5"]), ["AZE2"]);
    assert_eq!(ids(&["--actor", "forces of y"]), ["AZE2"]);
    let counts = nearby(&layer, &["--place", "ترتر", "--summary", "month"]);
    assert_eq!(each(&counts, "value"), ["2020-10", "2020-11"]);
    let table = nearby(&layer, &["--place", "ترتر", "--format", "csv"]).out;
    assert!(table.starts_with("distance_km,bearing,direction,certainty,event_id_cnty,"), "{table}");
}

#[test]
fn a_position_may_be_a_reference_of_the_grid_or_a_link() {
    let near = |at: &str| each(&nearby(sample(), &["--at", at, "--radius", "3km"]), "id");
    let expected = near("40.342,46.931");
    assert!(!expected.is_empty());
    for at in
        ["https://www.openstreetmap.org/#map=12/40.342/46.931", "https://maps.google.com/?q=40.342%2C46.931"]
    {
        assert_eq!(near(at), expected, "{at}");
    }
    let said = yaqut(&["nearby", &sample().to_string_lossy(), "--at", "https://maps.app.goo.gl/x"]);
    assert!(said.status == 2 && said.err.contains("open it"), "{}", said.err);
}

#[test]
fn what_cannot_be_indexed_is_named_and_the_rest_is_done() {
    let given = folder(&[("a.geojson", b"nonsense"), ("b.csv", b"name,lat,lon\nx,40,46\ny,,\n")]);
    let path = |name: &str| given.path().join(name).to_string_lossy().into_owned();
    let said = yaqut(&["index", &path("a.geojson"), &path("b.csv")]);
    assert_eq!(said.status, 1, "{}", said.err);
    assert_eq!(
        (said.lines_with(&["a.geojson"]), said.lines_with(&["b.csv.yqx", "2 records, 1 of them nowhere"])),
        (1, 1),
        "{}",
        said.err
    );
    assert!(!given.path().join("a.geojson.yqx").exists());
}
