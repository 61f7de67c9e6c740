//! `yaqut geocode`, as a person uses it on a table of theirs.

use std::fs::File;
use std::io::Write;

use crate::program::{folder, yaqut, yaqut_on};

const TABLE: &str =
    "id,المكان,بلد,قتلى\n1,مدينة غنجة,أذربيجان,3\n2,طرابلس,LB,\"1,5\"\n3,ططططط,SY,\n4,,SY,2\n";

#[test]
fn a_table_keeps_its_columns_and_gets_ours() {
    let said = yaqut_on(TABLE.as_bytes(), &["geocode", "-", "--name", "المكان", "--country-column", "بلد"]);
    assert_eq!(said.status, 0, "{}", said.err);
    let lines: Vec<&str> = said.out.lines().collect();
    assert_eq!(lines.len(), 5);
    let ours = "place_id,name,name_en,kind,country,admin1,admin2,lat,lon,match,confidence";
    assert_eq!(lines[0], format!("id,المكان,بلد,قتلى,{ours}"));
    assert!(lines[1].starts_with("1,مدينة غنجة,أذربيجان,3,gn586523,"), "{}", lines[1]);
    assert!(lines[2].starts_with("2,طرابلس,LB,\"1,5\",gn266826,"), "{}", lines[2]);
    assert_eq!(lines[3], "3,ططططط,SY,,,,,,,,,,,,");
}

#[test]
fn rows_without_a_place_are_named_by_line_with_the_reason_and_are_no_failure() {
    let folder = folder(&[("t.csv", TABLE.as_bytes())]);
    let path = folder.path().join("t.csv");
    let path = path.to_string_lossy();
    let said = yaqut(&["geocode", &path, "--name", "المكان", "--country-column", "بلد"]);
    assert_eq!(said.status, 0, "{}", said.err);
    assert_eq!(said.lines_with(&["t.csv:4:", "ططططط", "no such name in SY"]), 1, "{}", said.err);
    assert_eq!(said.lines_with(&["t.csv:5:", "the cell is empty"]), 1, "{}", said.err);
    assert_eq!(said.lines_with(&["2 of 4 rows", "2 unmatched, 0 ambiguous"]), 1, "{}", said.err);
}

#[test]
fn only_the_first_ten_rows_without_a_place_are_listed() {
    let table = format!("p\n{}", "ططططط\n".repeat(25));
    let said = yaqut_on(table.as_bytes(), &["geocode", "-", "--name", "p"]);
    assert_eq!(
        (said.lines_with(&["has no place"]), said.lines_with(&["15 rows more"])),
        (10, 1),
        "{}",
        said.err
    );
}

#[test]
fn a_row_that_cannot_be_read_is_named_and_the_status_is_1() {
    let table = "p,q\nغنجة,1,2,3\nبردع,1\n";
    let said = yaqut_on(table.as_bytes(), &["geocode", "-", "--name", "p"]);
    assert_eq!((said.status, said.out.lines().count()), (1, 2), "{}", said.err);
    assert_eq!(said.lines_with(&["standard input:2:", "4 cells", "quote"]), 1, "{}", said.err);
}

#[test]
fn hints_for_the_run_and_for_each_row_choose_among_many() {
    let table = "p,unit,kind\nطرابلس,,\nحلب,,region\n";
    let of = |args: &[&str], at: usize, key: &str| {
        let all = [&["geocode", "-", "--name", "p", "--format", "jsonl"], args].concat();
        yaqut_on(table.as_bytes(), &all).rows()[at][key].clone()
    };
    assert_eq!(of(&[], 0, "country"), "LY");
    assert_eq!(of(&["--country", "لبنان,SY"], 0, "country"), "LB");
    assert_eq!(of(&["--near", "بيروت"], 0, "country"), "LB");
    assert_eq!(of(&["--near", "34,36"], 0, "country"), "LB");
    assert_eq!(
        (of(&[], 1, "yaqut_kind"), of(&["--kind-column", "kind"], 1, "yaqut_kind")),
        ("city".into(), "region".into())
    );
    let table = "p,unit\nالزهراء,حلب\nالزهراء,حمص\n".as_bytes();
    let args =
        ["geocode", "-", "--name", "p", "--format", "jsonl", "--country", "SY", "--admin-column", "unit"];
    let rows = yaqut_on(table, &args).rows();
    assert_eq!(rows.len(), 2);
    let placed = rows.iter().filter(|row| row["place_id"].is_string() && row["admin1"] != row["unit"]);
    assert_eq!(placed.filter(|row| row["confidence"].as_f64() > Some(0.7)).count(), 0, "{rows:?}");
}

#[test]
fn a_layer_holds_the_rows_that_have_a_place() {
    let said = yaqut_on(
        TABLE.as_bytes(),
        &["geocode", "-", "--name", "المكان", "--format", "geojson", "--country", "AZ"],
    );
    let layer: serde_json::Value = serde_json::from_str(&said.out).expect("GeoJSON");
    let features = layer["features"].as_array().expect("features");
    assert_eq!(features.len(), 1, "{}", said.err);
    assert_eq!(features[0]["properties"]["قتلى"], "3");
}

#[test]
fn wrong_usage_is_status_2_and_says_what_there_is() {
    let said = yaqut_on(TABLE.as_bytes(), &["geocode", "-", "--name", "place"]);
    assert_eq!((said.status, said.lines_with(&["--name", "`place`", "it has id"])), (2, 1), "{}", said.err);
    let said = yaqut_on(TABLE.as_bytes(), &["geocode", "-", "--name", "المكان", "--min-confidence", "7"]);
    assert_eq!((said.status, said.lines_with(&["--min-confidence"])), (2, 1), "{}", said.err);
    let said = yaqut(&["geocode", "no-such.csv", "--name", "p"]);
    assert_eq!(said.status, 3, "{}", said.err);
}

#[test]
fn a_long_table_streams_and_comes_out_whole() {
    let folder = folder(&[]);
    let path = folder.path().join("long.tsv");
    let mut file = File::create(&path).expect("a file");
    writeln!(file, "n\tp").expect("written");
    for n in 0..20_000 {
        writeln!(file, "{n}\t{}", ["غنجة", "دمشق", "ططططط", "مدينة حلب"][n % 4]).expect("written");
    }
    let said = yaqut(&["geocode", &path.to_string_lossy(), "--name", "p"]);
    assert_eq!((said.status, said.out.lines().count()), (0, 20_001), "{}", said.err);
    assert_eq!(said.lines_with(&["15000 of 20000 rows"]), 1, "{}", said.err);
}
