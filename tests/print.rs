//! What is printed: the text of a PDF is found in the order of reading, and its fonts come with it.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::program::{sample, yaqut};

/// What a program of poppler-utils says of a file; `None`, said aloud, where it is not installed.
fn ask(program: &str, file: &Path, rest: &[&str]) -> Option<String> {
    match Command::new(program).arg(file).args(rest).output() {
        Ok(output) => Some(String::from_utf8_lossy(&output.stdout).into_owned()),
        Err(_) => {
            eprintln!("not checked: {program} is not installed (poppler-utils)");
            None
        }
    }
}

/// Text without the marks of direction that pdftotext puts round it, in words.
fn words(text: &str) -> Vec<String> {
    let plain = text.replace(['\u{202A}', '\u{202B}', '\u{202C}', '\u{200E}', '\u{200F}'], "");
    plain.split(|c: char| c.is_whitespace() || "،؛:·".contains(c)).map(str::to_owned).collect()
}

fn drawn(name: &str, options: &[&str]) -> (tempfile::TempDir, std::path::PathBuf) {
    let folder = tempfile::tempdir().expect("a folder");
    let out = folder.path().join(name);
    let layers = sample().display().to_string();
    let path = out.display().to_string();
    let said = yaqut(&[&["snapshot", layers.as_str(), "--out", path.as_str()], options].concat());
    assert_eq!(said.status, 0, "{}", said.err);
    (folder, out)
}

#[test]
fn arabic_names_in_a_pdf_are_found_as_they_are_written() {
    let (_folder, file) = drawn("map.pdf", &[]);
    let Some(text) = ask("pdftotext", &file, &["-"]) else { return };
    let found = words(&text);
    // Letters of one shape that differ in dots alone, lam with alef, Latin in an Arabic line.
    for word in ["خاركيف", "الإسكندرية", "بنغازي", "لاتشين", "القاهرة", "احتجاج", "Earth", "GeoNames"]
    {
        assert!(found.iter().any(|f| f == word), "{word} is not in {found:?}");
    }
    // pdftotext sets the space beside a figure on its other side.
    assert!(text.contains("2016"));
    let invisible = |c: char| ('\u{2066}'..='\u{2069}').contains(&c);
    assert!(!text.contains(invisible), "isolates come between the words");
}

#[test]
fn the_fonts_of_a_pdf_are_embedded_and_the_bytes_are_the_same() {
    let (_folder, file) = drawn("map.pdf", &["--lang", "en"]);
    let (_other, again) = drawn("map.pdf", &["--lang", "en"]);
    assert!(fs::read(&file).expect("a file") == fs::read(&again).expect("a file"));
    let Some(fonts) = ask("pdffonts", &file, &[]) else { return };
    let rows: Vec<&str> = fonts.lines().skip(2).collect();
    assert!(!rows.is_empty());
    for row in rows {
        assert!(row.contains("NotoSansArabic") && row.contains("yes yes yes"), "{row}");
    }
}
