//! `yaqut snapshot`.

use std::fs;
use std::path::Path;

use crate::program::{Said, folder, read, sample, yaqut};

fn snapshot(out: &Path, more: &[&str]) -> Said {
    let (layers, out) = (sample().to_string_lossy(), out.to_string_lossy());
    yaqut(&[&["snapshot", &layers, "--out", &out], more].concat())
}

/// Width and height, as the head of the file says.
fn size(png: &[u8]) -> (u32, u32) {
    let number = |at: usize| u32::from_be_bytes(png[at..at + 4].try_into().expect("four bytes"));
    (number(16), number(20))
}

#[test]
fn a_png_has_the_size_asked_for() {
    let folder = folder(&[]);
    let path = folder.path().join("a.png");
    let said = snapshot(&path, &["--width", "700", "--height", "500"]);
    assert_eq!((said.status, said.err.as_str()), (0, ""));
    assert_eq!(size(&fs::read(&path).expect("a picture")), (700, 500));
}

#[test]
fn an_svg_has_the_title_and_a_legend_in_the_language_asked_for() {
    let folder = folder(&[]);
    let path = folder.path().join("a.svg");
    for (lang, word) in [("ar", "قصف"), ("en", "Shelling")] {
        let said = snapshot(&path, &["--lang", lang, "--title", "تجربة <1>"]);
        assert_eq!(said.status, 0, "{}", said.err);
        let svg = read(&path);
        assert!(svg.starts_with("<svg") && svg.trim_end().ends_with("</svg>"));
        assert!(svg.contains("تجربة &lt;1&gt;") && !svg.contains("<1>"), "the title is text");
        assert!(svg.contains(word), "{word}");
    }
}

#[test]
fn the_theme_and_the_extent_change_the_picture() {
    let folder = folder(&[]);
    let draw = |name: &str, more: &[&str]| {
        let path = folder.path().join(name);
        let said = snapshot(&path, more);
        assert_eq!(said.status, 0, "{}", said.err);
        read(&path)
    };
    let plain = draw("a.svg", &[]);
    assert_eq!(plain, draw("b.svg", &["--theme", "light"]), "the same picture again");
    assert_ne!(plain, draw("c.svg", &["--theme", "dark"]));
    assert_ne!(plain, draw("d.svg", &["--extent", "46,39,48,41"]));
}

#[test]
fn what_it_cannot_draw_it_refuses_with_a_reason() {
    let folder = folder(&[]);
    for (name, more, words) in [
        ("a.gif", &[][..], &["--out", "a.gif", ".png"][..]),
        ("a.png", &["--theme", "neon"], &["--theme", "neon", "light"]),
        ("a.png", &["--extent", "1,2,3"], &["--extent", "1,2,3", "four numbers"]),
        ("a.png", &["--extent", "48,41,46,39"], &["extent"]),
        ("a.png", &["--width", "0"], &["width"]),
    ] {
        let said = snapshot(&folder.path().join(name), more);
        assert_eq!((said.status, said.lines_with(words)), (2, 1), "{more:?}: {}", said.err);
        assert!(!folder.path().join(name).exists());
    }
}
