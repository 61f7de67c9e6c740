//! The readers together: from bytes and folders to reports.

use std::cell::RefCell;
use std::fs;
use std::path::PathBuf;

use jiff::civil::date;
use proptest::prelude::*;

use super::*;

const TEXT: &str = "عنوان\r\nباكو - 5 تشرين الأول 2020\r\n\r\nقصف على بردع.\r\n";

/// The reports of bytes, the errors among them, and the remarks.
fn read(reader: &Reader, name: &str, bytes: &[u8], format: Option<Format>) -> (Vec<Report>, Vec<String>) {
    let remarks = RefCell::new(Vec::new());
    let mut reports = Vec::new();
    for result in reader.read_from(name, bytes, format, |odd| remarks.borrow_mut().push(odd.to_string())) {
        match result {
            Ok(report) => reports.push(report),
            Err(error) => remarks.borrow_mut().push(error.to_string()),
        }
    }
    (reports, remarks.into_inner())
}

fn published(reader: &Reader, name: &str, text: &str) -> Option<String> {
    let (reports, _) = read(reader, name, text.as_bytes(), None);
    reports.first()?.published.map(|day| day.to_string())
}

#[test]
fn a_text_is_given_as_it_stands_but_for_its_byte_order_mark() {
    let (reports, remarks) = read(&Reader::new(), "a.txt", format!("\u{FEFF}{TEXT}").as_bytes(), None);
    assert_eq!(remarks, Vec::<String>::new());
    let expected = Report {
        id: "a.txt".into(),
        text: TEXT.into(),
        published: Some(date(2020, 10, 5)),
        ..Report::default()
    };
    assert_eq!(reports, [expected]);
}

#[test]
fn the_day_of_publication_comes_from_the_nearest_source() {
    let manifest =
        Manifest::parse("m.csv", "file,published\nm.txt,2022-02-02\n".as_bytes()).expect("a manifest");
    let reader = Reader::new().manifest(manifest).published(date(2024, 4, 4));
    let dated = "عنوان\n3 آذار 2023\nقصف";
    let day = |name, text| published(&reader, name, text);
    assert_eq!(
        day("m.txt", "---\ndate: 2021-01-01\n---\nعنوان\n3 آذار 2023\nقصف").as_deref(),
        Some("2021-01-01")
    );
    assert_eq!(day("m.txt", dated).as_deref(), Some("2022-02-02"));
    assert_eq!(day("2023-06-06.txt", dated).as_deref(), Some("2023-03-03"));
    assert_eq!(day("2023-06-06.txt", "قصف").as_deref(), Some("2023-06-06"));
    assert_eq!(day("a.txt", "قصف").as_deref(), Some("2024-04-04"));
    assert_eq!(published(&Reader::new(), "a.txt", "قصف"), None);
}

#[test]
fn rows_without_an_id_are_called_by_file_and_line() {
    let rows =
        "{\"text\": \"قصف\"}\n{\"text\": \"غارة\", \"id\": \"x\"}\n{\"text\": \"كمين\", \"id\": \"x\"}\n";
    let (reports, remarks) = read(&Reader::new(), "a.jsonl", rows.as_bytes(), None);
    let ids: Vec<_> = reports.iter().map(|report| report.id.as_str()).collect();
    assert_eq!(ids, ["a.jsonl#1", "x", "x (a.jsonl#3)"]);
    assert_eq!(remarks, ["a.jsonl:3: the id `x` is taken; called `x (a.jsonl#3)`"]);
}

#[test]
fn json_lines_and_tables_are_read_in_every_encoding() {
    let rows = "{\"text\": \"قصف على مدينة بردع\"}\n{\"text\": \"غارة على حي سكني\"}\n";
    let table = "text,date\nقصف على مدينة بردع,2020-10-05\nغارة على حي سكني,2020-10-06\n";
    for content in [rows, table] {
        let wide: Vec<u8> = content.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let marked = [b"\xFF\xFE".as_slice(), &wide].concat();
        let code_page = encoding_rs::WINDOWS_1256.encode(content).0.into_owned();
        for bytes in
            [content.as_bytes().to_vec(), format!("\u{FEFF}{content}").into(), wide, marked, code_page]
        {
            let (reports, remarks) = read(&Reader::new(), "a", &bytes, None);
            let texts: Vec<_> = reports.iter().map(|report| report.text.as_str()).collect();
            assert_eq!(texts, ["قصف على مدينة بردع", "غارة على حي سكني"], "{remarks:?}");
        }
    }
}

#[test]
fn what_is_odd_is_told_and_what_is_bad_is_an_error() {
    let check = |bytes: &[u8], count: usize, expected: &str| {
        let (reports, remarks) = read(&Reader::new(), "a.txt", bytes, Some(Format::Text));
        assert_eq!(reports.len(), count, "{expected}");
        assert!(remarks.iter().any(|remark| remark.contains(expected)), "{expected}: {remarks:?}");
    };
    check(b"Shelling of Barda", 0, "a.txt: no Arabic letter in the text");
    check(b"", 0, "a.txt: the report is empty");
    check(b" \n\t", 0, "the report is empty");
    check(b"PK\x03\x04\x14", 0, "is an archive, a picture or an office document");
    let broken = ["قصف على بردع".as_bytes(), b"\xFF"].concat();
    check(&broken, 1, "byte 22 is no valid UTF-8");
}

#[test]
fn a_named_encoding_holds_for_everything() {
    let reader = Reader::new().encoding("windows-1256").expect("an encoding");
    let bytes = encoding_rs::WINDOWS_1256.encode(TEXT).0.into_owned();
    let (reports, remarks) = read(&reader, "a.txt", &bytes, None);
    assert_eq!((reports[0].text.as_str(), remarks.len()), (TEXT, 0));
}

#[test]
fn a_folder_is_read_with_its_manifest_and_errors_do_not_stop_it() {
    let folder = tempfile::tempdir().expect("a folder");
    let write = |name: &str, content: &str| fs::write(folder.path().join(name), content).expect("written");
    write("a.txt", "قصف على بردع");
    write("b.jsonl", "{\"text\": \n{\"text\": \"غارة\"}\n");
    write("c.txt", "");
    write("d.html", "<title>ع</title><p>كمين</p>");
    write("manifest.csv", "file,source,published\na.txt,وكالة,2020-10-05\nlost.txt,,2020-10-06\n");
    let manifest = Manifest::read(&folder.path().join("manifest.csv")).expect("a manifest");
    let reader = Reader::new().manifest(manifest);
    let remarks = RefCell::new(Vec::new());
    let paths = [folder.path().to_owned(), PathBuf::from("no-such-file.txt")];
    let results: Vec<_> = reader.read(&paths, |odd| remarks.borrow_mut().push(odd.message)).collect();
    let ids: Vec<_> = results.iter().flatten().map(|report| report.id.as_str()).collect();
    assert_eq!(ids, ["a.txt", "b.jsonl#2", "d.html"]);
    assert_eq!(results.iter().filter(|result| result.is_err()).count(), 3);
    let first = results.iter().flatten().next().expect("a report");
    assert_eq!((first.source.as_deref(), first.published), (Some("وكالة"), Some(date(2020, 10, 5))));
    assert_eq!(remarks.into_inner(), ["no report is called `lost.txt`"]);
}

#[test]
fn a_single_text_without_end_is_refused_before_it_is_read() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("a.txt");
    fs::File::create(&path).and_then(|file| file.set_len(MAX_TEXT + 1)).expect("a sparse file");
    let reader = Reader::new();
    let error = reader.read(&[path], |_| {}).next().expect("a result").expect_err("too long");
    assert!(error.to_string().contains("a single report is longer than 200 MB"), "{error}");
}

#[test]
fn a_stream_larger_than_any_buffer_is_read_row_by_row() {
    let row = format!("{{\"text\": \"{}\"}}\n", "قصف ".repeat(50));
    let endless = std::iter::repeat_n(row.into_bytes(), 2_000).flatten().collect::<Vec<u8>>();
    let reader = Reader::new();
    let mut reports = reader.read_from("a.jsonl", endless.as_slice(), None, |_| {});
    assert_eq!(reports.by_ref().take(3).filter(Result::is_ok).count(), 3);
    assert_eq!(reports.last().expect("a last").expect("a report").id, "a.jsonl#2000");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]
    #[test]
    fn no_bytes_make_any_reader_panic(
        bytes in prop::collection::vec(any::<u8>(), 0..300),
        opening in prop::sample::select(vec!["", "{", "[{\"text\":\"", "---\n", "text,date\n", "<html><p>", "\u{FEFF}"]),
    ) {
        let bytes = [opening.as_bytes(), &bytes].concat();
        let formats =
            [Format::Text, Format::Markdown, Format::Html, Format::Json, Format::JsonLines, Format::Csv];
        for format in formats.map(Some).into_iter().chain([None]) {
            let _ = read(&Reader::new(), "a", &bytes, format);
        }
    }

    #[test]
    fn a_plain_text_comes_back_letter_for_letter(text in "\\PC{0,20}[ا-ي]\\PC{0,20}") {
        prop_assume!(!text.starts_with('\u{FEFF}'));
        let (reports, _) = read(&Reader::new(), "a", text.as_bytes(), Some(Format::Text));
        prop_assert_eq!(&reports[0].text, &text);
    }
}
