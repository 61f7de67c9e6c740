//! `yaqut map`, the main job.

use std::fs;
use std::path::Path;

use crate::program::{files, folder, read, sample, yaqut};

const STRIKE: &str = "قُتل ثلاثة مدنيين في قصف مدفعي على مدينة ترتر يوم 5 أكتوبر 2020، بحسب وزارة الدفاع.";

fn map(reports: &Path, out: &Path) -> crate::program::Said {
    yaqut(&["map".as_ref(), reports.as_os_str(), "--out".as_ref(), out.as_os_str()])
}

/// What stands in a folder, by name.
fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").file_name());
    let mut names: Vec<_> = entries.map(|name| name.to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

#[test]
fn it_writes_layers_styles_table_project_and_picture() {
    let expected = [
        "areas.en.qml",
        "areas.geojson",
        "areas.qml",
        "basemap",
        "districts.en.qml",
        "districts.geojson",
        "districts.killed.en.qml",
        "districts.killed.qml",
        "districts.qml",
        "districts_weekly.csv",
        "incidents.csv",
        "incidents.en.qml",
        "incidents.geojson",
        "incidents.gpkg",
        "incidents.qml",
        "origins.en.qml",
        "origins.geojson",
        "origins.qml",
        "places.en.qml",
        "places.geojson",
        "places.qml",
        "snapshot.png",
        "yaqut.qgz",
    ];
    assert_eq!(names(sample()), expected);
}

#[test]
fn a_grid_is_written_on_wish_and_goes_with_the_wish() {
    let (reports, out) = (folder(&[("a.txt", STRIKE.as_bytes())]), folder(&[]));
    let with = |grid: &[&str]| {
        let paths = [reports.path(), "--out".as_ref(), out.path()].map(Path::as_os_str);
        let more = grid.iter().map(std::ffi::OsStr::new);
        yaqut(&std::iter::once("map".as_ref()).chain(paths).chain(more).collect::<Vec<_>>())
    };
    let grid = || names(out.path()).into_iter().filter(|name| name.starts_with("grid")).collect::<Vec<_>>();
    assert_eq!(with(&["--grid", "25km"]).status, 0);
    assert_eq!(grid(), ["grid.en.qml", "grid.geojson", "grid.qml", "grid_weekly.csv"]);
    let weekly = read(&out.path().join("grid_weekly.csv"));
    assert!(weekly.contains(",cell,2020-10-05,2020-10-11,1,"), "{weekly}");
    assert_eq!(with(&[]).status, 0);
    assert_eq!(grid(), Vec::<String>::new());
    let said = with(&["--grid", "5m"]);
    assert!(said.status != 0 && said.err.contains("grid") && said.err.contains("0.005"), "{}", said.err);
}

#[test]
fn every_file_is_whole() {
    for path in files(sample(), ".geojson") {
        let layer: serde_json::Value = serde_json::from_str(&read(&path)).expect("JSON");
        assert!(layer["features"].as_array().is_some_and(|all| !all.is_empty()), "{}", path.display());
    }
    for path in files(sample(), ".qml") {
        assert!(read(&path).trim_end().ends_with("</qgis>"), "{}", path.display());
    }
    let mut table = csv::Reader::from_path(sample().join("incidents.csv")).expect("a table");
    let columns = table.headers().expect("a header").len();
    assert!(table.records().all(|row| row.is_ok_and(|row| row.len() == columns)));
    let project = fs::File::open(sample().join("yaqut.qgz")).expect("a project");
    assert_eq!(
        zip::ZipArchive::new(project).expect("an archive").file_names().collect::<Vec<_>>(),
        ["yaqut.qgs"]
    );
    let picture = fs::read(sample().join("snapshot.png")).expect("a picture");
    assert!(picture.starts_with(b"\x89PNG") && picture.ends_with(b"IEND\xAE\x42\x60\x82"));
}

#[test]
fn the_summary_says_what_was_read_found_placed_and_left_out() {
    let (reports, out) = (folder(&[("a.txt", STRIKE.as_bytes())]), folder(&[]));
    let said = map(reports.path(), out.path());
    assert_eq!((said.status, said.out.as_str()), (0, ""), "{}", said.err);
    for words in [
        &["read", "1 reports", "0 could not be read"][..],
        &["mentions", "1 toponyms", "1 placed"],
        &["incidents", "1 shelling"],
        &["incidents.geojson", "1 features"],
        &["origins.geojson", "left out"],
        &["snapshot.png", "written"],
    ] {
        assert_eq!(said.lines_with(words), 1, "{words:?} in\n{}", said.err);
    }
}

#[test]
fn the_order_of_the_arguments_changes_no_byte() {
    let reports = folder(&[
        ("a.txt", STRIKE.as_bytes()),
        ("b.txt", "غارة جوية على بردع يوم 6 أكتوبر 2020.".as_bytes()),
    ]);
    let (a, b) = (reports.path().join("a.txt"), reports.path().join("b.txt"));
    let (one, two) = (folder(&[]), folder(&[]));
    for (out, order) in [(&one, [&a, &b]), (&two, [&b, &a])] {
        let [first, second] = order.map(|path| path.as_os_str());
        let said = yaqut(&["map".as_ref(), first, second, "--out".as_ref(), out.path().as_os_str()]);
        assert_eq!(said.status, 0, "{}", said.err);
    }
    for name in names(one.path()).iter().filter(|name| *name != "basemap") {
        assert_eq!(fs::read(one.path().join(name)).ok(), fs::read(two.path().join(name)).ok(), "{name}");
    }
}

#[test]
fn reports_without_an_incident_leave_an_empty_table_and_no_picture() {
    let (reports, out) =
        (folder(&[("a.txt", "التقى الوزيران في باريس وتحدثا عن التجارة.".as_bytes())]), folder(&[]));
    let said = map(reports.path(), out.path());
    assert_eq!(said.status, 0, "{}", said.err);
    assert_eq!(read(&out.path().join("incidents.csv")).lines().count(), 1);
    assert!(!out.path().join("incidents.geojson").exists() && !out.path().join("snapshot.png").exists());
    assert_eq!(said.lines_with(&["snapshot.png", "left out"]), 1, "{}", said.err);
}

#[test]
fn a_second_run_leaves_nothing_of_the_first() {
    let out = folder(&[]);
    for (text, picture) in [(STRIKE, true), ("التقى الوزيران في باريس.", false)] {
        let reports = folder(&[("a.txt", text.as_bytes())]);
        assert_eq!(map(reports.path(), out.path()).status, 0);
        assert_eq!(out.path().join("snapshot.png").exists(), picture, "{:?}", names(out.path()));
    }
}

#[test]
fn where_nothing_can_be_written_it_says_so() {
    let reports = folder(&[("a.txt", STRIKE.as_bytes())]);
    let said = map(reports.path(), &reports.path().join("a.txt"));
    assert_eq!((said.status, said.lines_with(&["a.txt", "; "])), (3, 1), "{}", said.err);
}
