//! Tables as people have them.

use super::*;

fn run(table: &[u8], plan: &Plan) -> (String, Summary, Vec<String>) {
    let (mut out, mut said) = (Vec::new(), Vec::new());
    let summary = geocode(Gazetteer::builtin(), "t.csv", table, &mut out, plan, &mut |odd| said.push(odd))
        .expect("a table");
    (String::from_utf8(out).expect("UTF-8"), summary, said)
}

fn plan(name: &str) -> Plan {
    Plan { name: name.into(), ..Plan::default() }
}

#[test]
fn every_column_stays_and_ours_follow() {
    let (out, summary, _) = run("a,place,note\n1,ترتر,\"x, \"\"y\"\"\"\n".as_bytes(), &plan("place"));
    let mut lines = out.lines();
    let head = "a,place,note,place_id,name,name_en,kind,country,admin1,admin2,lat,lon,match,confidence";
    assert_eq!(lines.next(), Some(head));
    let row = lines.next().expect("a row");
    assert!(row.starts_with("1,ترتر,\"x, \"\"y\"\"\",gn584871,ترتر,Tartar,town,AZ,"), "{row}");
    assert_eq!((summary.rows, summary.placed), (1, 1));
}

#[test]
fn a_column_that_the_table_has_already_is_ours_under_another_name() {
    let (out, ..) = run("name,Lat,yaqut_name\nترتر,1,2\n".as_bytes(), &plan("name"));
    let head = out.lines().next().expect("a header");
    assert_eq!(head.matches("yaqut_yaqut_name").count(), 1, "{head}");
    assert!(head.contains(",yaqut_lat,lon,"), "{head}");
}

#[test]
fn tabs_semicolons_marks_and_windows_1256_are_recognised() {
    let (encoded, ..) = encoding_rs::WINDOWS_1256.encode("رقم;المكان\n1;مدينة حلب في سوريا الكبرى\n2;دمشق\n");
    for table in
        ["رقم\tالمكان\r\n2\tدمشق\r\n".as_bytes(), "\u{FEFF}رقم;المكان\n2;دمشق\n".as_bytes(), encoded.as_ref()]
    {
        let (out, summary, _) = run(table, &plan("المكان"));
        assert!(summary.placed >= 1 && out.contains("Damascus"), "{out}");
        assert_eq!(out.starts_with('\u{FEFF}'), table.starts_with("\u{FEFF}".as_bytes()));
        assert_eq!(out.contains("\r\n"), table.contains(&b'\r'));
    }
}

#[test]
fn the_columns_of_a_row_choose_among_many() {
    let table = "p,c\nطرابلس,لبنان\nطرابلس,LY\nطرابلس,Libya\n";
    let with = Plan { country: Some("c".into()), ..plan("p") };
    let (out, ..) = run(table.as_bytes(), &with);
    let countries: Vec<_> = out.lines().skip(1).filter_map(|line| line.split(',').nth(6)).collect();
    assert_eq!(countries, ["LB", "LY", "LY"]);
}

#[test]
fn a_row_without_a_place_is_told_of_by_line_and_why() {
    let (out, summary, _) = run("p\nترتر\nططططط\n\"\"\n".as_bytes(), &plan("p"));
    assert_eq!((summary.placed, summary.unmatched), (1, 2));
    assert_eq!(summary.open[0], (3, "ططططط".to_owned(), "no such name".to_owned()));
    assert_eq!(out.lines().count(), 4);
}

#[test]
fn a_name_of_many_places_is_ambiguous_and_stays_open() {
    let strict = Plan { min_confidence: 0.95, ..plan("p") };
    let (_, summary, _) = run("p\nطرابلس\n".as_bytes(), &strict);
    assert_eq!((summary.placed, summary.ambiguous), (0, 1));
    assert!(summary.open[0].2.starts_with("may be Tripoli (LY city)"), "{:?}", summary.open);
}

#[test]
fn a_row_with_too_many_cells_is_left_out_and_named_and_one_with_too_few_is_filled() {
    let (out, summary, said) = run("p,q\nترتر,1,2\nترتر\nترتر,1,\n".as_bytes(), &plan("p"));
    assert_eq!((summary.rows, summary.bad, out.lines().count()), (2, 1, 3));
    assert!(said[0].starts_with("t.csv:2: the row has 3 cells, the header 2"), "{said:?}");
}

#[test]
fn json_lines_and_layers_hold_the_same_columns() {
    let table = "p,p,\nترتر,,x\nططططط,1,2\n";
    let (lines, ..) = run(table.as_bytes(), &Plan { form: Form::Jsonl, ..plan("p") });
    let first = lines.lines().next().expect("a line");
    assert!(first.starts_with(r#"{"p":"ترتر","p_2":null,"column_3":"x","place_id":"gn584871""#), "{first}");
    assert_eq!(lines.lines().count(), 2);
    let (layer, ..) = run(table.as_bytes(), &Plan { form: Form::Geojson, ..plan("p") });
    let layer: serde_json::Value = serde_json::from_str(&layer).expect("JSON");
    let features = layer["features"].as_array().expect("features");
    assert_eq!(features.len(), 1);
    assert_eq!(features[0]["geometry"]["coordinates"][1], features[0]["properties"]["lat"]);
}

#[test]
fn a_column_that_is_not_there_is_named_with_those_that_are() {
    let error =
        geocode(Gazetteer::builtin(), "t.csv", "a,b\n".as_bytes(), Vec::new(), &plan("c"), &mut |_| {})
            .expect_err("no column");
    assert_eq!(error.to_string(), "--name: `c` is no column of the table; it has a, b");
}
