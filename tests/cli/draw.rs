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
fn a_template_gives_the_size_and_the_density_on_paper() {
    let folder = folder(&[]);
    let path = folder.path().join("a.png");
    let said = snapshot(&path, &["--template", "column", "--dpi", "127"]);
    assert_eq!((said.status, said.err.as_str()), (0, ""));
    let png = fs::read(&path).expect("a picture");
    assert_eq!(size(&png), (425, 700));
    let at = png.windows(4).position(|name| name == b"pHYs").expect("a density") + 4;
    assert_eq!(png[at..at + 4], 5000u32.to_be_bytes(), "pixels to the metre");
}

#[test]
fn an_english_map_has_the_latin_names_of_origins() {
    let folder = folder(&[]);
    let path = folder.path().join("a.svg");
    let more = ["--extent", "44.5,38.7,48.5,41.2", "--width", "1200", "--height", "860"];
    for (lang, has, not) in [("en", "Nakhchivan", "نخجوان"), ("ar", "نخجوان", "Nakhchivan")] {
        assert_eq!(snapshot(&path, &[&more[..], &["--lang", lang]].concat()).status, 0);
        let svg = read(&path);
        assert!(svg.contains(has) && !svg.contains(not), "{lang}");
    }
}

#[test]
fn a_film_has_a_frame_for_each_day_and_loops() {
    let folder = folder(&[]);
    let path = folder.path().join("a.png");
    let said = snapshot(&path, &["--animate", "--width", "300", "--height", "240"]);
    assert_eq!((said.status, said.err.as_str()), (0, ""));
    let png = fs::read(&path).expect("a picture");
    let at = png.windows(4).position(|name| name == b"acTL").expect("an animation") + 4;
    let number = |at: usize| u32::from_be_bytes(png[at..at + 4].try_into().expect("four bytes"));
    let frames = png.windows(4).filter(|name| name == b"fcTL").count() as u32;
    assert!(number(at) > 5 && number(at) == frames && number(at + 4) == 0, "{} {frames}", number(at));
}

#[test]
fn a_table_a_day_and_a_layer_of_the_users_are_on_the_page() {
    let line = r#"{"type":"LineString","coordinates":[[45.0,39.5],[46.5,39.9],[47.5,40.4]]}"#;
    let road = format!(
        r#"{{"type":"FeatureCollection","features":[{{"type":"Feature","properties":{{}},"geometry":{line}}}]}}"#
    );
    let folder = folder(&[("road.geojson", road.as_bytes())]);
    let path = folder.path().join("a.svg");
    let road = folder.path().join("road.geojson").display().to_string();
    let draw = |more: &[&str]| {
        let said = snapshot(&path, more);
        assert_eq!((said.status, said.err.as_str()), (0, ""), "{more:?}");
        read(&path)
    };
    let plain = draw(&["--lang", "en"]);
    assert!(!plain.contains("Who says so") && draw(&["--lang", "en", "--table"]).contains("Who says so"));
    let early = draw(&["--lang", "en", "--as-of", "2020-12-31"]);
    assert!(early.contains("Until 31 December 2020") && !early.contains("2024"));
    assert_ne!(draw(&["--lang", "en", "--basemap", &road]), plain);
    assert!(draw(&["--lang", "en", "--graticule"]).contains("° E"));
    assert!(draw(&["--lang", "en", "--subtitle", "What is <known>"]).contains("What is &lt;known&gt;"));
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
        ("a.png", &["--template", "poster"], &["--template", "poster", "a4"]),
        ("a.pdf", &["--dpi", "0"], &["dpi"]),
        ("a.pdf", &["--animate"], &["--out", ".png"]),
    ] {
        let said = snapshot(&folder.path().join(name), more);
        assert_eq!((said.status, said.lines_with(words)), (2, 1), "{more:?}: {}", said.err);
        assert!(!folder.path().join(name).exists());
    }
}
