//! Laws of every format that is read: one record is what all of them said, and no bytes make a panic.

use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use proptest::prelude::*;
use proptest::sample::select;
use tempfile::TempDir;

use super::*;
use crate::layer::format::Format;
use crate::layer::{LayerInput, export, sample, write_features, write_whole};

/// Some incidents in every format that is read, and in JSON lines, a JSON list and a table of another's.
static FILES: LazyLock<(TempDir, Vec<PathBuf>)> = LazyLock::new(|| {
    let folder = tempfile::tempdir().expect("a folder");
    let at = |name: &str| folder.path().join(name);
    let incidents: Vec<_> = (0..40).map(|n| sample::strike(&format!("s{n}"))).collect();
    let input = LayerInput { incidents: &incidents, ..LayerInput::default() };
    let source = at("incidents.geojson");
    write_whole(&source, |out| write_features(out, Layer::Incidents.features(&input)).map(drop))
        .expect("written");
    let mut files = vec![source.clone()];
    let unread = [Format::Kml, Format::PostGis, Format::GeoJson];
    for format in Format::ALL.iter().filter(|format| !unread.contains(format)) {
        files.push(at(&format!("all.{}", format.extension())));
        export(std::slice::from_ref(&source), *format, files.last().expect("a file")).expect("written");
    }
    let all = [sample::strike("s1"), sample::in_a_province("p1"), sample::nowhere("n1")];
    let lines: Vec<_> = all.iter().map(|incident| serde_json::to_string(incident).expect("JSON")).collect();
    let table = "\u{FEFF}الاسم;خط العرض;Longitude\r\n\"a;\n\"\"b\"\"\";40,5;46.5\r\n;;\r\n007;-1;١٢٫٥\r\n";
    let others = [
        ("lines.jsonl", lines.join("\r\n")),
        ("list.json", format!("[{}]", lines.join(" ,\n"))),
        ("other.json", r#" {"bbox":[1,2,3,4],"features":[{"type":"Feature","id":7,"properties":{"a":[1,"}"],"b\n":1e3},"geometry":null} ,
            {"geometry":{"type":"Point","coordinates":[1,2,3]},"properties":null,"type":"Feature"}],"x":"]}"} "#.to_owned()),
        ("table.csv", table.to_owned()),
    ];
    for (name, text) in others {
        std::fs::write(at(name), text).expect("written");
        files.push(at(name));
    }
    (folder, files)
});

fn all(path: &Path, wanted: Wanted<'_>) -> Vec<(Record<'static>, Locator)> {
    let mut all = Vec::new();
    let file = RecordFile::open(path).expect("a layer");
    let read = file.records(wanted, |record, at| {
        all.push((record.into_owned(), at));
        Ok(())
    });
    read.unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    all
}

#[test]
fn a_record_alone_is_what_it_was_among_all_of_them_whoever_asks() {
    for path in &FILES.1 {
        let records = all(path, None);
        assert!(records.len() >= 2, "{}", path.display());
        let file = RecordFile::open(path).expect("a layer");
        std::thread::scope(|scope| {
            for thread in 0..4 {
                let (file, records) = (&file, &records);
                scope.spawn(move || {
                    for (record, at) in records.iter().cycle().skip(thread * 7).take(records.len()) {
                        assert_eq!(&file.fetch(*at).expect("the record"), record, "{}", path.display());
                    }
                });
            }
        });
    }
}

#[test]
fn what_is_not_wanted_is_left_out_and_nothing_else() {
    let wanted = ["type", "lat", "خط العرض", "a", "nothing"];
    for path in &FILES.1 {
        let (mut whole, some) = (all(path, None), all(path, Some(&wanted)));
        for (record, _) in &mut whole {
            record.properties.retain(|(name, _)| wanted.contains(&&**name));
        }
        assert_eq!(some, whole, "{}", path.display());
        assert!(some.iter().any(|(record, _)| !record.properties.is_empty()), "{}", path.display());
    }
}

#[test]
fn a_table_with_semicolons_decimal_commas_and_digits_of_another_script_is_read() {
    let path = FILES.1.iter().find(|path| path.ends_with("table.csv")).expect("a table");
    let records = all(path, None);
    let place = |number: usize| {
        let (Record { geometry, .. }, _) = &records[number];
        geometry.as_ref().map(|geometry| serde_json::to_value(geometry).expect("JSON")["coordinates"].clone())
    };
    assert_eq!(place(0), Some(serde_json::json!([46.5, 40.5])));
    assert_eq!((place(1), place(2)), (None, Some(serde_json::json!([12.5, -1.0]))));
    assert_eq!(records[0].0.properties[0].1.text(), "a;\n\"b\"");
    let kinds: Vec<_> =
        LayerFile::open(path).expect("a layer").schema().attributes.iter().map(|a| a.kind).collect();
    assert_eq!(kinds[0], crate::layer::FieldKind::Text, "007 is no number");
}

/// Takes everything that can be taken of a file, whatever it holds.
fn try_all(path: &Path) {
    let Ok(file) = RecordFile::open(path) else { return };
    let mut places = vec![Locator(0), Locator(9), Locator(u64::MAX)];
    let _ = file.records(None, |_, at| {
        places.push(at);
        Ok(())
    });
    for at in places {
        let _ = file.fetch(at);
    }
    if let Ok(layer) = LayerFile::open(path) {
        let _ = layer.features(|_| Ok(()));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_file_that_was_cut_or_changed_makes_a_panic(
        file in select(FILES.1.clone()),
        changes in proptest::collection::vec((any::<proptest::sample::Index>(), any::<u8>()), 0..6),
        cut in proptest::option::weighted(0.3, any::<proptest::sample::Index>()),
    ) {
        let mut bytes = std::fs::read(&file).expect("read");
        for (place, byte) in changes {
            let place = place.index(bytes.len());
            bytes[place] = byte;
        }
        if let Some(cut) = cut {
            bytes.truncate(cut.index(bytes.len()));
        }
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join(file.file_name().expect("a name"));
        std::fs::write(&path, bytes).expect("written");
        try_all(&path);
    }
}
