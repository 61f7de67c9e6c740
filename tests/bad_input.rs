//! Whatever is wrong with the input gets one line that names it and says what to do; the rest of the work is done.

use std::fs::{self, File};
use std::path::Path;

use yaqut::gazetteer::PLACE_COLUMNS;

use crate::program::{Said, command, folder, yaqut};

const GOOD: &str = "قُتل ثلاثة مدنيين في قصف مدفعي على مدينة ترتر يوم 5 أكتوبر 2020.";

/// Reads `bad` beside a good report; then the bad one alone.
fn read(bad: &str, prepare: impl Fn(&Path)) -> [Said; 2] {
    let folder = folder(&[("good.txt", GOOD.as_bytes())]);
    let path = folder.path().join(bad);
    prepare(&path);
    let good = folder.path().join("good.txt");
    let both = yaqut(&["incidents".as_ref(), path.as_os_str(), good.as_os_str()]);
    [both, yaqut(&["incidents".as_ref(), path.as_os_str()])]
}

/// Both are refused with one line that has `words`; the good report is read all the same.
fn refused(said: &[Said; 2], words: &[&str]) {
    let [both, alone] = said;
    for (said, status, incidents) in [(both, 1, 1), (alone, 3, 0)] {
        assert_eq!(said.status, status, "{}", said.err);
        assert_eq!(said.rows().len(), incidents, "{}", said.err);
        assert_eq!(said.lines_with(words), 1, "{words:?} in\n{}", said.err);
        assert_eq!(said.lines_with(&["yaqut: "]), said.err.lines().count(), "{}", said.err);
        assert_eq!(said.lines_with(&["; "]), 1, "it says what to do:\n{}", said.err);
    }
}

/// A folder without reports tells also what it passed over; one line all the same.
fn write(content: &'static [u8]) -> impl Fn(&Path) {
    move |path| fs::write(path, content).expect("written")
}

#[test]
fn a_file_that_is_not_there() {
    refused(&read("lost.txt", |_| {}), &["lost.txt: ", "check the name"]);
}

#[cfg(unix)]
#[test]
fn a_file_that_may_not_be_read() {
    use std::os::unix::fs::PermissionsExt;
    let prepare = |path: &Path| {
        write(GOOD.as_bytes())(path);
        fs::set_permissions(path, fs::Permissions::from_mode(0o000)).expect("changed");
    };
    let folder = folder(&[]);
    prepare(&folder.path().join("probe"));
    if File::open(folder.path().join("probe")).is_ok() {
        return; // The superuser may read everything.
    }
    refused(&read("closed.txt", prepare), &["closed.txt: ", "permissions"]);
}

#[test]
fn a_device_that_cannot_be_read() {
    // Its own memory at address 0 is what no process may read, not even the superuser's.
    if Path::new("/proc/self/mem").exists() {
        let said = yaqut(&["incidents", "/proc/self/mem"]);
        assert_eq!((said.status, said.lines_with(&["/proc/self/mem: ", "; "])), (3, 1), "{}", said.err);
    }
}

#[test]
fn a_folder_without_reports() {
    refused(
        &read("empty", |path| fs::create_dir(path).expect("made")),
        &["empty: ", "holds no reports", ".txt"],
    );
}

#[test]
fn an_empty_report() {
    refused(&read("empty.txt", write(b"")), &["empty.txt: ", "is empty", "remove it"]);
    refused(&read("blank.txt", write(b" \r\n\t\n")), &["blank.txt: ", "is empty"]);
}

#[test]
fn a_text_without_arabic() {
    refused(
        &read("latin.txt", write(b"Shelling of Barda")),
        &["latin.txt: ", "no Arabic letter", "only Arabic"],
    );
}

#[test]
fn a_document_that_is_no_text() {
    refused(&read("a.txt", write(b"PK\x03\x04\x14")), &["a.txt: ", "archive", "save a document as text"]);
}

#[test]
fn a_report_over_the_limit() {
    let prepare = |path: &Path| {
        File::create(path).and_then(|file| file.set_len(201 << 20)).expect("a sparse file");
    };
    refused(&read("huge.txt", prepare), &["huge.txt: ", "200 MB", "split it"]);
}

#[test]
fn a_broken_line_among_good_ones() {
    let rows = "{\"text\": \"قصف على ترتر يوم 5 أكتوبر 2020.\"}\n{\"text\": \n{\"id\": 1}\n{\"text\": \"غارة جوية على بردع يوم 6 أكتوبر 2020.\"}\n";
    let folder = folder(&[("a.jsonl", rows.as_bytes())]);
    let said = yaqut(&["incidents".as_ref(), folder.path().join("a.jsonl").as_os_str()]);
    assert_eq!((said.status, said.rows().len(), said.err.lines().count()), (1, 2, 2), "{}", said.err);
    assert_eq!(said.lines_with(&["a.jsonl:2: ", "broken JSON", "mend or remove it"]), 1, "{}", said.err);
    assert_eq!(said.lines_with(&["a.jsonl:3: ", "has no text", "give an object"]), 1, "{}", said.err);
}

#[test]
fn bytes_that_are_no_utf_8() {
    let bytes = [b"\xD9\x8A\xD9\x88\xD9\x85\n", GOOD.as_bytes(), b" \xFF\n"].concat();
    let folder = folder(&[("a.txt", &bytes)]);
    let said = yaqut(&["incidents".as_ref(), folder.path().join("a.txt").as_os_str()]);
    assert_eq!((said.status, said.rows().len()), (1, 1), "{}", said.err);
    assert_eq!(said.lines_with(&["a.txt:2: ", "no valid UTF-8", "U+FFFD", "--encoding"]), 1, "{}", said.err);
}

#[test]
fn a_row_of_a_gazetteer_with_latitude_95() {
    let row = |id: &str, lat: &str, ar: &str| {
        format!("{id}\tvillage\t\tAZ\t\t\t{lat}\t46\t2\t\t{ar}\tName\t\t\thand\t")
    };
    let table =
        [PLACE_COLUMNS, &row("yq-az-a", "95", "ظظظظظظ"), &row("yq-az-b", "40.5", "بربستان"), ""].join("\n");
    let folder = folder(&[("mine.tsv", table.as_bytes()), ("good.txt", GOOD.as_bytes())]);
    let (mine, good) = (folder.path().join("mine.tsv"), folder.path().join("good.txt"));
    let with = |args: &[&str]| command(args).arg("--gazetteer").arg(&mine).output().expect("it ends");
    for args in [&["lookup", "بربستان"][..], &["incidents", &good.to_string_lossy()]] {
        let output = with(args);
        let err = String::from_utf8(output.stderr).expect("UTF-8");
        assert_eq!((output.status.code(), output.stdout.is_empty()), (Some(1), false), "{err}");
        assert!(err.lines().count() == 1 && err.contains("mine.tsv:2: latitude 95"), "{err}");
        assert!(err.contains("-90..90") && err.contains("; write lat before lon"), "{err}");
    }
    assert_eq!(with(&["lookup", "ظظظظظظ"]).status.code(), Some(3), "the row is left out");
}

#[test]
fn a_table_that_is_no_gazetteer() {
    let folder = folder(&[("mine.tsv", b"name,lat,lon\nA,1,2\n"), ("good.txt", GOOD.as_bytes())]);
    let (mine, good) = (folder.path().join("mine.tsv"), folder.path().join("good.txt"));
    let said = yaqut(&["incidents".as_ref(), good.as_os_str(), "--gazetteer".as_ref(), mine.as_os_str()]);
    assert_eq!((said.status, said.rows().len()), (1, 1), "{}", said.err);
    assert_eq!(said.lines_with(&["mine.tsv:1: ", "header", "begin the table with"]), 1, "{}", said.err);
}

#[test]
fn a_file_of_the_arguments_that_is_not_there_stops_the_work() {
    for option in ["--gazetteer", "--manifest"] {
        let said = yaqut(&["incidents", "examples/reports", option, "lost.tsv"]);
        assert_eq!((said.status, said.out.as_str()), (3, ""), "{option}");
        assert_eq!(said.lines_with(&["lost.tsv: ", "check the name"]), 1, "{}", said.err);
    }
}

#[test]
fn a_layer_that_is_none() {
    let folder = folder(&[("a.geojson", b"{\"type\": \"Feat"), ("b.geojson", b""), ("c.jsonl", b"{}\nx\n")]);
    for name in ["a.geojson", "b.geojson", "c.jsonl", "lost.geojson"] {
        let path = folder.path().join(name);
        let said = yaqut(&["nearby".as_ref(), path.as_os_str(), "--at".as_ref(), "40,46".as_ref()]);
        assert_eq!((said.status, said.lines_with(&[name, "; "])), (3, 1), "{name}: {}", said.err);
    }
}
