//! `yaqut gazetteer import`, and what the other commands make of its file.

use std::fs;
use std::path::Path;

use yaqut::gazetteer::verify;

use crate::program::{Said, folder, yaqut};

/// Two places that are none of the built-in gazetteer's, and Tartar, which is.
const DUMP: &str = "\
900000001\tQarabulaqkend\tQarabulaqkend\tقره بولاق كند,گرابولاغ\t40.1\t46.9\tP\tPPL\tAZ\t\t12\t\t\t\t1500\t\t5\tAsia/Baku\t2024-01-01
900000002\tZarnukhabad\tZarnukhabad\t\t35.1\t37.2\tL\tMILB\tSY\t\t05\t\t\t\t0\t\t5\tAsia/Damascus\t2024-01-01
584871\tTerter Test\tTerter Test\t\t40.35\t46.93\tP\tPPLA\tAZ\t\t12\t\t\t\t19000\t\t5\tAsia/Baku\t2024-01-01
";

fn import(folder: &Path, inputs: &[&str], options: &[&str]) -> Said {
    let path = |name: &str| folder.join(name).to_string_lossy().into_owned();
    let mut args = vec!["gazetteer".to_owned(), "import".to_owned()];
    args.extend(inputs.iter().map(|name| path(name)));
    args.extend(["--out".to_owned(), path("out.yqg")]);
    args.extend(options.iter().map(|option| (*option).to_owned()));
    yaqut(&args)
}

fn lookup(folder: &Path, name: &str) -> Said {
    yaqut(&["lookup", name, "--gazetteer", &folder.join("out.yqg").to_string_lossy()])
}

#[test]
fn a_dump_becomes_a_file_that_lookup_reads() {
    let folder = folder(&[("dump.txt", DUMP.as_bytes())]);
    let said = import(folder.path(), &["dump.txt"], &[]);
    assert_eq!((said.status, &*said.out), (0, ""), "{}", said.err);
    assert_eq!(said.lines_with(&["out.yqg: 3 places"]), 1, "{}", said.err);
    assert_eq!(said.lines_with(&["GeoNames", "CC BY 4.0"]), 1, "{}", said.err);

    let rows = lookup(folder.path(), "قره بولاق كند").rows();
    assert_eq!((&rows[0]["place_id"], &rows[0]["match"]), (&"gn900000001".into(), &"variant".into()));
    assert_eq!((&rows[0]["country"], &rows[0]["source"]), (&"AZ".into(), &"geonames".into()));
    // The unit's name comes from the built-in gazetteer.
    assert!(rows[0]["admin1"].is_string(), "{rows:?}");
    assert_eq!(lookup(folder.path(), "Zarnukhabad").rows()[0]["kind"], "other");
    // A Persian letter is no Arabic, so this name was not taken.
    assert!(lookup(folder.path(), "گرابولاغ").rows().iter().all(|row| row["place_id"] != "gn900000001"));
}

#[test]
fn the_row_of_the_user_counts_and_the_names_of_both_lead_to_it() {
    let folder = folder(&[("dump.txt", DUMP.as_bytes())]);
    import(folder.path(), &["dump.txt"], &["--source", "survey"]);
    let builtin = yaqut(&["lookup", "ترتر", "--country", "AZ"]).rows();
    let town = |rows: &[serde_json::Value]| {
        rows.iter().filter(|row| row["place_id"] == "gn584871").cloned().collect::<Vec<_>>()
    };
    let [own] = &town(&builtin)[..] else { panic!("{builtin:?}") };
    let both = lookup(folder.path(), "ترتر").rows();
    let [row] = &town(&both)[..] else { panic!("once: {both:?}") };
    assert_eq!((&row["source"], &row["lat"]), (&"survey".into(), &40.35.into()));
    assert_eq!((&row["name_en"], &row["name"]), (&"Terter Test".into(), &own["name"]));
}

#[test]
fn names_with_languages_tell_arabic_from_persian() {
    let names = "\
1\t900000002\tar\tمطار زرنوخ\t\t\t\t\t\t
2\t900000002\tar\tزرنوخ\t1\t1\t\t\t\t
3\t900000002\tfa\tزرنوخ آباد\t\t\t\t\t\t
4\t900000002\tar\tكفر زرنوخ\t\t\t\t1\t\t
5\t900000002\tuk\tЗарнухабад\t\t\t\t\t\t
6\t900000002\tlink\thttps://example.org\t\t\t\t\t\t
7\t1\tar\tلا أحد\t\t\t\t\t\t
8\tx\tar\tخطأ\t\t\t\t\t\t
";
    let folder = folder(&[("dump.txt", DUMP.as_bytes()), ("names.txt", names.as_bytes())]);
    let table = folder.path().join("names.txt");
    let said = import(folder.path(), &["dump.txt"], &["--alternate-names", &table.to_string_lossy()]);
    assert_eq!((said.status, said.lines_with(&["names.txt:8: id `x` is no number"])), (1, 1), "{}", said.err);
    for (name, how) in
        [("زرنوخ", "exact"), ("مطار زرنوخ", "variant"), ("كفر زرنوخ", "variant"), ("Зарнухабад", "latin")]
    {
        let rows = lookup(folder.path(), name).rows();
        assert_eq!((&rows[0]["name"], &rows[0]["match"]), (&"زرنوخ".into(), &how.into()), "{name}");
    }
    let persian = lookup(folder.path(), "زرنوخ آباد").rows();
    assert!(persian.iter().all(|row| row["match"] == "phonetic"), "{persian:?}");
}

#[test]
fn wrong_rows_are_named_and_the_others_go_on() {
    let table = "name_ar,name_en,lat,lon,country,kind\n\
                 زرنوخة,Zarnukha,33.5,36.3,SY,village\n\
                 خطأ,Wrong,95,36.3,SY,village\n\
                 ,,33.5,36.3,SY,village\n\
                 زرنوخين,Zarnukhin,33.6\n\
                 مخيم زرنوخ,Zarnukh Camp,33.7,36.4,sy,refugee camp\n";
    let folder = folder(&[("villages.csv", table.as_bytes())]);
    let said = import(folder.path(), &["villages.csv"], &[]);
    assert_eq!(said.status, 1, "{}", said.err);
    for words in [
        ["villages.csv:3: ", "95", "write lat before lon"],
        ["villages.csv:4: ", "has no name", "--name"],
        ["villages.csv:5: ", "has 3 columns of 6", "quote"],
        ["out.yqg: 2 places", "3 wrong", ""],
    ] {
        assert_eq!(said.lines_with(&words), 1, "{words:?}\n{}", said.err);
    }
    let camp = &lookup(folder.path(), "مخيم زرنوخ").rows()[0];
    assert_eq!((&camp["place_id"], &camp["country"]), (&"villages-5".into(), &"SY".into()));
    assert_eq!(camp["source"], "villages");
}

#[test]
fn every_form_is_told_by_its_content() {
    let layer = r#"{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"NAME_AR":"زرنوخة","name":"Zarnukha"},
        "geometry":{"type":"Polygon","coordinates":[[[36,33],[36.2,33],[36.2,33.2],[36,33.2],[36,33]]]}}]}"#;
    let query = r#"{"head":{"vars":["item"]},"results":{"bindings":[{"item":{"value":"http://www.wikidata.org/entity/Q99999901"},
        "coord":{"value":"Point(36.1 33.1)"},"itemLabel":{"value":"زرنوخة","xml:lang":"ar"}}]}}"#;
    let items = "[\n{\"type\":\"item\",\"id\":\"Q99999902\",\"labels\":{\"ar\":{\"value\":\"زرنوخة\"}},\"claims\":{\"P625\":[{\"mainsnak\":{\"datavalue\":{\"value\":{\"latitude\":33.1,\"longitude\":36.1}}}}]}},\n{\"type\":\"item\",\"id\":\"Q5\",\"labels\":{},\"claims\":{}}\n]\n";
    let nominatim = r#"[{"place_id":1,"osm_type":"node","osm_id":77,"lat":"33.1","lon":"36.1","category":"place","type":"village","name":"زرنوخة"}]"#;
    let overpass = r#"{"version":0.6,"elements":[{"type":"node","id":78,"lat":33.1,"lon":36.1,"tags":{"place":"village","name":"زرنوخة"}}]}"#;
    for (file, content, id, source) in [
        ("layer.geojson", layer, "layer-1", "layer"),
        ("query.json", query, "wdQ99999901", "wikidata"),
        ("items.json", items, "wdQ99999902", "wikidata"),
        ("nominatim.json", nominatim, "osmn77", "osm"),
        ("overpass.json", overpass, "osmn78", "osm"),
    ] {
        let folder = folder(&[(file, content.as_bytes())]);
        let said = import(folder.path(), &[file], &[]);
        assert_eq!(said.status, 0, "{file}: {}", said.err);
        assert_eq!(said.lines_with(&["ODbL"]), usize::from(source == "osm"), "{file}");
        let rows = lookup(folder.path(), "زرنوخة").rows();
        assert_eq!((&rows[0]["place_id"], &rows[0]["source"]), (&id.into(), &source.into()), "{file}");
    }
}

#[test]
fn countries_and_features_choose() {
    let folder = folder(&[("dump.txt", DUMP.as_bytes())]);
    for (options, places) in [
        (["--countries", "az"], 2),
        (["--features", "P"], 2),
        (["--features", "PPLA,base"], 2),
        (["--features", "L.MILB"], 1),
    ] {
        let said = import(folder.path(), &["dump.txt"], &options);
        assert_eq!(
            said.lines_with(&[&format!("out.yqg: {places} places; {} left out", 3 - places)]),
            1,
            "{}",
            said.err
        );
    }
}

#[test]
fn where_nothing_can_be_used_no_file_is_written_and_an_old_one_stays() {
    let folder =
        folder(&[("dump.txt", DUMP.as_bytes()), ("out.yqg", b"old"), ("words.txt", b"just words\n")]);
    let said = import(folder.path(), &["dump.txt"], &["--countries", "FR"]);
    assert_eq!((said.status, said.lines_with(&["no place that can be used"])), (3, 1), "{}", said.err);
    let said = import(folder.path(), &["words.txt"], &[]);
    assert_eq!((said.status, said.lines_with(&["words.txt", "in no form that is known", "--from"])), (3, 1));
    assert_eq!(fs::read(folder.path().join("out.yqg")).expect("there"), b"old");
    assert_eq!(fs::read_dir(folder.path()).expect("a folder").count(), 3, "nothing else is left");
}

#[test]
fn the_same_inputs_give_the_same_bytes() {
    let folder = folder(&[("dump.txt", DUMP.as_bytes())]);
    let bytes = || {
        import(folder.path(), &["dump.txt"], &[]);
        fs::read(folder.path().join("out.yqg")).expect("written")
    };
    assert_eq!(bytes(), bytes());
}

#[test]
fn a_file_cut_short_or_of_another_version_is_refused_with_the_reason() {
    let folder = folder(&[("dump.txt", DUMP.as_bytes())]);
    import(folder.path(), &["dump.txt"], &[]);
    let path = folder.path().join("out.yqg");
    let whole = fs::read(&path).expect("written");
    let mut other = whole.clone();
    other[8] = 77;
    for (bytes, reason) in
        [(&whole[..whole.len() / 2], "is cut short"), (&whole[..10], "is cut short"), (&other, "version 77")]
    {
        fs::write(&path, bytes).expect("written");
        let said = lookup(folder.path(), "Zarnukhabad");
        assert_eq!(
            (said.status, said.lines_with(&["out.yqg", reason, "gazetteer import"])),
            (3, 1),
            "{}",
            said.err
        );
    }
}

#[test]
fn an_altered_byte_is_found_by_verifying_and_harms_no_lookup() {
    let folder = folder(&[("dump.txt", DUMP.as_bytes())]);
    import(folder.path(), &["dump.txt"], &[]);
    let path = folder.path().join("out.yqg");
    assert_eq!(verify(&path).expect("whole").places, 3);
    let whole = fs::read(&path).expect("written");
    for part in 2..6 {
        let mut bytes = whole.clone();
        let at = whole.len() * part / 6 - 1;
        bytes[at] ^= 0xFF;
        fs::write(&path, &bytes).expect("written");
        let said = verify(&path).expect_err("altered").to_string();
        assert!(said.contains("out.yqg: has been altered: the checksum of the "), "{said}");
        assert!([0, 3].contains(&lookup(folder.path(), "Zarnukhabad").status));
    }
}
