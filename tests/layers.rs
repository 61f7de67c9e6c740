//! Layers in every format: the page that describes them, the same bytes every time, text that stays text.
//!
//! `UPDATE=1 cargo test layers` writes the tables of `docs/layers.md` anew.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use yaqut::layer::{
    AREA_FIELDS, Attribute, DISTRICT_FIELDS, FieldKind, Format, INCIDENT_FIELDS, MENTION_FIELDS,
    ORIGIN_FIELDS, PLACE_FIELDS, WEEK_FIELDS, attributes,
};

use crate::program::{Said, folder, read, root, sample, yaqut};

fn export(from: &[PathBuf], out: &Path) -> Said {
    let mut args: Vec<&std::ffi::OsStr> = vec!["export".as_ref()];
    args.extend(from.iter().map(|path| path.as_os_str()));
    args.extend(["--out".as_ref(), out.as_os_str()]);
    yaqut(&args)
}

fn incidents() -> PathBuf {
    sample().join("incidents.geojson")
}

/// The features of a GeoJSON file of ours, a line each, in an order that does not depend on the file's.
fn features(path: &Path) -> BTreeSet<String> {
    let text = fs::read_to_string(path).expect("read");
    let lines = text.lines().filter(|line| line.starts_with("{\"type\":\"Feature\""));
    lines.map(|line| line.trim_end_matches(',').to_owned()).collect()
}

#[test]
fn a_layer_comes_back_out_of_every_format_as_it_was() {
    let folder = folder(&[]);
    for layer in ["incidents", "origins", "places"] {
        let source = sample().join(format!("{layer}.geojson"));
        let read = |format: &&Format| !matches!(**format, Format::Kml | Format::PostGis);
        for format in Format::ALL.iter().filter(read) {
            let there = folder.path().join(format!("{layer}.{}", format.extension()));
            let back = folder.path().join(format!("{layer}.{}.back.geojson", format.extension()));
            assert_eq!(export(std::slice::from_ref(&source), &there).status, 0);
            let said = export(std::slice::from_ref(&there), &back);
            assert_eq!(said.status, 0, "{}", said.err);
            assert_eq!(features(&back), features(&source), "{layer} by way of {}", format.word());
        }
    }
}

#[test]
fn a_layer_of_a_geopackage_is_named_behind_its_file_and_the_others_are_told() {
    let folder = folder(&[]);
    let (all, out) = (folder.path().join("all.gpkg"), folder.path().join("one.geojson"));
    assert_eq!(
        export(&["incidents", "areas"].map(|name| sample().join(format!("{name}.geojson"))), &all).status,
        0
    );
    let said = export(std::slice::from_ref(&all), &out);
    assert_eq!(
        said.lines_with(&["of incidents"]) + said.lines_with(&["not written: areas", "#areas"]),
        2,
        "{}",
        said.err
    );
    let named = |layer: &str| PathBuf::from(format!("{}#{layer}", all.display()));
    assert_eq!(export(&[named("areas")], &out).lines_with(&["of areas"]), 1);
    let said = export(&[named("rivers")], &out);
    assert_eq!(
        (said.status, said.lines_with(&["no layer `rivers`", "name one of incidents, areas"])),
        (3, 1),
        "{}",
        said.err
    );
}

#[test]
fn a_table_that_is_no_layer_is_told_by_line_with_what_to_do() {
    let rows: [(&str, &[&str]); 5] = [
        ("a,lat,lon\n1,2,3\n2,north,4\n", &["t.csv:3: `north` is no latitude", "give degrees"]),
        ("a,lat,lon\n1,2,3\n\n2,4\n", &["t.csv:4: 2 cells under 3 headings"]),
        ("a,lat,lon\r\n1,2,3\r\n2,4\r\n", &["t.csv:3: 2 cells"]),
        ("a;WKT\n1;POINT (1\n", &["t.csv:2: ", "well-known text"]),
        ("a,b\n1,2\n", &["t.csv:1: no columns of coordinates", "`lat` and `lon`"]),
    ];
    for (text, words) in rows {
        let folder = folder(&[("t.csv", text.as_bytes())]);
        let said = export(&[folder.path().join("t.csv")], &folder.path().join("t.geojson"));
        assert_eq!(
            (said.status, said.lines_with(words), said.err.lines().count()),
            (3, 1, 1),
            "{}",
            said.err
        );
    }
    let folder = folder(&[("t.csv", "PK\u{3}\u{4}".as_bytes()), ("t.geojson", b"<kml/>")]);
    let out = folder.path().join("x.geojson");
    assert_eq!(export(&[folder.path().join("t.csv")], &out).lines_with(&["packed", "unpack it first"]), 1);
    assert_eq!(export(&[folder.path().join("t.geojson")], &out).lines_with(&["XML", "ogr2ogr"]), 1);
}

/// A Markdown table.
fn table(heads: &str, rows: impl IntoIterator<Item = String>) -> String {
    let rule = "|---".repeat(heads.matches('|').count() - 1);
    let rows: Vec<String> = rows.into_iter().collect();
    format!("{heads}\n{rule}|\n{}\n", rows.join("\n"))
}

fn fields(fields: &[Attribute]) -> String {
    let row = |f: &Attribute| {
        let Attribute { name, kind, unit, source, arabic, english } = f;
        let codes = if f.codes().is_empty() { (*unit).to_owned() } else { format!("[code](#{name})") };
        format!("| `{name}` | {} | {codes} | {} | {english} | {arabic} |", kind.word(), source.word())
    };
    table("| field | type | unit | source | meaning | بالعربية |", fields.iter().map(row))
}

fn codes() -> String {
    let all = [
        attributes(INCIDENT_FIELDS),
        attributes(AREA_FIELDS),
        attributes(WEEK_FIELDS),
        attributes(MENTION_FIELDS),
    ]
    .concat();
    let mut seen = BTreeSet::new();
    let mut text = String::new();
    for field in all.iter().filter(|field| !field.codes().is_empty()) {
        if seen.insert(field.name.clone()) {
            let rows = field.codes();
            let rows = rows.iter().map(|c| format!("| `{}` | {} | {} |", c.word, c.english, c.arabic));
            let source = field.source.word();
            let of = if source.is_empty() { String::new() } else { format!(" ({source})") };
            // Writing to a string cannot fail.
            let _ = write!(text, "### {}\n\n{}{of}.\n\n", field.name, sentence(field.english));
            let _ = writeln!(text, "{}", table("| code | meaning | بالعربية |", rows));
        }
    }
    text
}

fn sentence(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or(String::new(), |first| first.to_uppercase().chain(letters).collect())
}

#[test]
fn the_page_on_layers_is_what_the_tables_say() {
    let formats = Format::ALL.iter().map(|format| {
        let (name, gdal) = format.names();
        let ends: Vec<_> = format.extensions().iter().map(|end| format!("`.{end}`")).collect();
        let many = if format.holds_many() { "all in one" } else { "one a file" };
        format!("| `{}` | {name} | {} | {many} | {gdal} |", format.word(), ends.join(" "))
    });
    let types = Format::ALL.iter().map(|format| {
        let cells: Vec<_> = FieldKind::ALL.iter().map(|kind| format.keeps(*kind)).collect();
        format!("| `{}` | {} |", format.word(), cells.join(" | "))
    });
    let kinds: Vec<_> = FieldKind::ALL.iter().map(|kind| kind.word()).collect();
    let parts = [
        ("formats", table("| word | format | file | layers | GDAL's driver |", formats)),
        ("types", table(&format!("| | {} |", kinds.join(" | ")), types)),
        ("incidents", fields(&attributes(INCIDENT_FIELDS))),
        ("origins", fields(&attributes(ORIGIN_FIELDS))),
        ("areas", fields(&attributes(AREA_FIELDS))),
        ("districts", fields(&attributes(DISTRICT_FIELDS))),
        ("weeks", fields(&attributes(WEEK_FIELDS))),
        ("places", fields(&attributes(PLACE_FIELDS))),
        ("mentions", fields(&attributes(MENTION_FIELDS))),
        ("codes", codes()),
    ];
    let path = root().join("docs/layers.md");
    let old = read(&path);
    let mut page = old.clone();
    for (name, made) in parts {
        let mark = format!("<!-- {name} -->\n");
        let (head, rest) = page.split_once(&mark).unwrap_or_else(|| panic!("no mark {name}"));
        let (_, tail) = rest.split_once("<!-- end -->").expect("an end");
        page = format!("{head}{mark}{}\n<!-- end -->{tail}", made.trim_end());
    }
    // A build without GeoParquet knows nothing of its rows.
    if cfg!(feature = "parquet") && std::env::var_os("UPDATE").is_some() {
        fs::write(&path, &page).expect("written");
    } else if cfg!(feature = "parquet") {
        assert!(page == old, "docs/layers.md is stale; run UPDATE=1 cargo test layers");
    }
}

#[test]
fn every_format_gives_the_same_bytes_every_time() {
    let out = folder(&[]);
    for format in Format::ALL {
        let made = [1, 2].map(|run| {
            let path = out.path().join(format!("{run}")).join(format!("incidents.{}", format.extension()));
            fs::create_dir_all(path.parent().expect("a folder")).expect("made");
            let said = export(&[incidents()], &path);
            assert_eq!(said.status, 0, "{format:?}: {}", said.err);
            fs::read(path).expect("read")
        });
        assert!(made[0] == made[1] && !made[0].is_empty(), "{format:?}");
    }
}

#[test]
fn our_own_layer_comes_back_as_it_was_through_every_form_of_geojson() {
    let out = folder(&[]);
    let mut from = incidents();
    for name in ["incidents.geojsonl", "incidents.geojsons", "incidents.geojson"] {
        let to = out.path().join(name);
        assert_eq!(export(&[from], &to).status, 0);
        from = to;
    }
    assert!(fs::read(from).expect("read") == fs::read(incidents()).expect("read"));
}

#[test]
fn a_folder_becomes_one_file_with_all_its_layers() {
    let out = folder(&[]);
    let said = export(&[sample().to_owned()], &out.path().join("all.gpkg"));
    assert_eq!(said.status, 0, "{}", said.err);
    for layer in ["incidents", "places", "origins", "areas"] {
        assert_eq!(said.lines_with(&["all.gpkg", layer]), 1, "{}", said.err);
    }
    let said = export(&[sample().to_owned()], &out.path().join("all.fgb"));
    assert_eq!((said.status, said.lines_with(&["holds one layer", ".gpkg"])), (2, 1), "{}", said.err);
}

#[test]
fn names_and_texts_from_anywhere_break_no_format() {
    let odd = r#"{"type":"FeatureCollection","features":[{"type":"Feature","id":"k","properties":
        {"a\"; DROP TABLE x; --":"'); DROP TABLE x; --","<b>":"]]></x>","A":"=1+1","a":"\u0000\u0008x","fid":7,"geom":"g",
        "geometry":1.5,"bbox":true,"list":["x","y"],"deep":{"k":[1]}},"geometry":{"type":"Polygon","coordinates":
        [[[0,0],[0,9],[9,9],[0,0]]]}},{"type":"Feature","properties":{},"geometry":null}]}"#;
    let from = folder(&[("gpkg_x\"y.geojson", odd.as_bytes())]);
    for format in Format::ALL {
        let path = from.path().join(format!("out.{}", format.extension()));
        let said = export(&[from.path().join("gpkg_x\"y.geojson")], &path);
        assert_eq!(said.status, 0, "{format:?}: {}", said.err);
    }
    let text = read(&from.path().join("out.geojson"));
    let layer: serde_json::Value = serde_json::from_str(&text).expect("JSON");
    assert_eq!(
        layer["features"][0]["geometry"]["coordinates"][0][1],
        serde_json::json!([9.0, 9.0]),
        "turned"
    );
    assert_eq!(layer["features"][0]["properties"]["list"], "x؛ y");
    assert!(layer["features"][1]["geometry"].is_null());
}

#[test]
fn what_is_no_layer_is_named_with_its_place() {
    let files = folder(&[
        (
            "a.geojson",
            b"{\"features\":[{\"type\":\"Feature\",\"geometry\":{\"type\":\"Point\"}}]}".as_slice(),
        ),
        ("b.geojson", b"{\"type\":\"Topology\"}"),
        ("c.geojsonl", b"{\"type\":\"Feature\"}\nnonsense\n"),
    ]);
    for (name, words) in [("a", "feature 1"), ("b", "missing field `features`"), ("c", "feature 2")] {
        let end = if name == "c" { "geojsonl" } else { "geojson" };
        let from = files.path().join(format!("{name}.{end}"));
        let said = export(&[from], &files.path().join("out.gpkg"));
        assert_eq!((said.status, said.lines_with(&[name, words, "; "])), (3, 1), "{}", said.err);
        assert!(!files.path().join("out.gpkg").exists());
    }
    let said = export(&[incidents()], &files.path().join("out.shp"));
    assert_eq!((said.status, said.lines_with(&["out.shp", ".gpkg"])), (2, 1), "{}", said.err);
}
