//! `yaqut report`.

use std::fs;
use std::path::Path;

use crate::program::{Said, folder, read, root, sample, yaqut};

fn report(layers: &Path, out: &Path, more: &[&str]) -> Said {
    let (layers, out) = (layers.to_string_lossy(), out.to_string_lossy());
    yaqut(&[&["report", &layers, "--out", &out], more].concat())
}

/// What stands in the document, without its style and its scripts.
fn body(html: &str) -> &str {
    let body = html.split_once("</head>").expect("a head").1;
    body.split_once("<script").expect("scripts").0
}

#[test]
fn a_page_needs_no_other_file_and_asks_nobody_for_one() {
    let folder = folder(&[]);
    let path = folder.path().join("a.html");
    let said = report(sample(), &path, &[]);
    assert_eq!((said.status, said.err.as_str()), (0, ""));
    let html = read(&path);
    assert!(html.starts_with("<!doctype html>") && html.trim_end().ends_with("</html>"));
    assert!(html.len() < 3_000_000, "{} bytes", html.len());
    assert!(html.contains("default-src 'none'"));
    for tag in ["<link", "<iframe", "<script src", "@import", "<img"] {
        assert!(!html.contains(tag), "{tag}");
    }
    assert_eq!(fs::read_dir(folder.path()).expect("a folder").count(), 1);
}

#[test]
fn the_page_speaks_the_language_asked_for_and_bears_the_title() {
    let folder = folder(&[]);
    let path = folder.path().join("a.html");
    for (lang, direction, word) in [("ar", "rtl", "المنهج والحدود"), ("en", "ltr", "Method and limits")]
    {
        let said = report(sample(), &path, &["--lang", lang, "--title", "Week <40> & \"all\""]);
        assert_eq!(said.status, 0, "{}", said.err);
        let html = read(&path);
        assert!(html.contains(&format!("<html lang=\"{lang}\" dir=\"{direction}\">")));
        assert!(html.contains("Week &lt;40&gt; &amp; &quot;all&quot;") && !html.contains("<40>"));
        assert!(html.contains(word), "{word}");
        assert!(!body(&html).contains("{}"), "a phrase with its gap");
    }
    assert_ne!(report(sample(), &path, &["--lang", "both"]).status, 0);
}

#[test]
fn hostile_text_stays_text() {
    let layer = root().join("tests/page/hostile.jsonl");
    let folder = folder(&[]);
    let path = folder.path().join("a.html");
    for lang in ["ar", "en"] {
        let said = report(&layer, &path, &["--lang", lang]);
        assert_eq!(said.status, 0, "{}", said.err);
        let html = read(&path);
        for tag in ["<img", "<svg onload", "<iframe", "</style><", "<b>", "javascript:", "\u{202E}"] {
            let text = if tag == "javascript:" { "href=\"javascript:" } else { tag };
            assert!(!body(&html).contains(text), "{tag}");
        }
        assert_eq!(html.matches("<script").count(), 4, "two of data, two that run");
        assert_eq!(html.matches("</script").count(), 4);
    }
}

#[test]
fn incidents_in_another_order_give_the_same_page() {
    let lines = fs::read_to_string(root().join("tests/page/hostile.jsonl")).expect("lines");
    let turned: String = lines.lines().rev().map(|line| format!("{line}\n")).collect();
    let folder = folder(&[("a.jsonl", lines.as_bytes()), ("b.jsonl", turned.as_bytes())]);
    let made = ["a", "b"].map(|name| {
        let out = folder.path().join(format!("{name}.html"));
        assert_eq!(report(&folder.path().join(format!("{name}.jsonl")), &out, &[]).status, 0);
        read(&out)
    });
    assert!(made[0] == made[1]);
}

#[test]
fn incidents_without_a_position_stand_in_the_table() {
    let line = "{\"id\":\"a\",\"title_en\":\"Shelling\",\"place_en\":\"Nowhere\"}\n";
    let folder = folder(&[("a.jsonl", line.as_bytes()), ("none.jsonl", b"")]);
    let out = folder.path().join("a.html");
    for (name, word) in [("a.jsonl", "Nowhere"), ("none.jsonl", "Key figures")] {
        let said = report(&folder.path().join(name), &out, &["--lang", "en"]);
        assert_eq!(said.status, 0, "{}", said.err);
        assert!(read(&out).contains(word), "{word}");
    }
}

#[test]
fn what_it_cannot_write_it_refuses_with_a_reason_and_leaves_what_was_there() {
    let folder = folder(&[("old.html", b"old"), ("bad.geojson", b"[1]")]);
    let at = |name: &str| folder.path().join(name);
    let said = report(sample(), &at("a.docx"), &[]);
    assert_eq!(said.status, 2);
    assert!(said.err.contains("--out: `") && said.err.contains("does not end in .html"), "{}", said.err);
    let said = report(&at("bad.geojson"), &at("old.html"), &[]);
    assert_eq!(said.status, 3, "{}", said.err);
    assert_eq!(read(&at("old.html")), "old");
    assert_eq!(report(&at("none"), &at("a.html"), &[]).status, 3);
}
