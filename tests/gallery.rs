//! `maps/gallery/` is what `yaqut map examples/reports` makes. `UPDATE=1 cargo test gallery` makes it anew.

use std::fs::{self, File};
use std::io::Read;
use std::path::{Path, PathBuf};

use resvg::tiny_skia::Pixmap;

use yaqut::layer::read_incidents;
use yaqut::snapshot::{
    By, Extent, Lang, Options, Overlay, Scene, Shape, Template, draw, frames, scene, series,
};

use crate::program::{files, root, sample, yaqut};

/// How much of a picture may differ, in parts of its blocks: letters are rasterised a little otherwise elsewhere.
const TOLERANCE: f64 = 0.002;

/// The side of a block: what is smaller than that is not seen.
const BLOCK: usize = 4;

/// How far the mean of a block may be off in a channel before the block counts as different.
const STEP: f64 = 16.0;

/// The pictures that `yaqut snapshot` makes of the sample reports, and how.
const PICTURES: &[(&str, &str)] = &[
    ("karabakh.png", "--lang en --width 1200 --height 860 --title Karabakh_and_its_surroundings"),
    ("a4.png", "--template a4 --dpi 100 --table --graticule"),
    ("column.png", "--template column --dpi 150 --lang en --theme print"),
    ("slide.png", "--template slide --lang both --theme dark"),
    ("social.png", "--template social"),
    ("by-type.png", "--template a4-landscape --dpi 100 --by type --lang en"),
];

/// What all of them show.
const EXTENT: &str = "44.5,38.7,48.5,41.2";

fn gallery() -> PathBuf {
    root().join("maps/gallery")
}

#[test]
fn the_gallery_is_what_the_program_makes_of_the_sample_reports() {
    let (made, kept) = (sample(), gallery());
    if std::env::var_os("UPDATE").is_some() {
        renew(made, &kept);
    }
    let mut faults = Vec::new();
    for path in files(made, "") {
        let name = path.strip_prefix(made).expect("inside");
        let old = kept.join(name);
        let same = match name.extension().and_then(|end| end.to_str()) {
            _ if !old.exists() => Err("is missing".to_owned()),
            Some("png") => same_picture(&path, &old),
            Some("qgz") => same(&inside(&path), &inside(&old)),
            _ => same(&bytes(&path), &bytes(&old)),
        };
        faults.extend(same.err().map(|fault| format!("{}: {fault}", name.display())));
    }
    for path in files(&kept, ".geojson").iter().chain(&files(&kept, ".qml")) {
        let name = path.strip_prefix(&kept).expect("inside");
        if !made.join(name).exists() {
            faults.push(format!("{}: is made no more", name.display()));
        }
    }
    let remedy = "look at the new maps; if they are better, run UPDATE=1 cargo test gallery";
    assert!(faults.is_empty(), "maps/gallery is stale ({remedy}):\n{}", faults.join("\n"));
}

/// Puts what was made in the place of what is kept; what else lies there (a README, other pictures) stays.
fn renew(made: &Path, kept: &Path) {
    fs::create_dir_all(kept).expect("a folder");
    for path in files(kept, ".geojson").iter().chain(&files(kept, ".qml")) {
        fs::remove_file(path).expect("removed");
    }
    for path in files(made, "") {
        let to = kept.join(path.strip_prefix(made).expect("inside"));
        fs::create_dir_all(to.parent().expect("a parent")).expect("a folder");
        fs::copy(&path, to).expect("copied");
    }
}

fn bytes(path: &Path) -> Vec<u8> {
    fs::read(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The project inside its archive.
fn inside(path: &Path) -> Vec<u8> {
    let mut archive = zip::ZipArchive::new(File::open(path).expect("a file")).expect("an archive");
    let mut project = Vec::new();
    archive.by_name("yaqut.qgs").expect("a project").read_to_end(&mut project).expect("read");
    project
}

fn same(new: &[u8], old: &[u8]) -> Result<(), String> {
    if new == old {
        return Ok(());
    }
    let line =
        (1..).zip(new.split(|b| *b == b'\n').zip(old.split(|b| *b == b'\n'))).find(|(_, (a, b))| a != b);
    Err(match line {
        Some((number, (new, _))) => {
            let start: String = String::from_utf8_lossy(new).chars().take(120).collect();
            format!("differs in line {number}, which is now {start}")
        }
        None => "is longer or shorter".to_owned(),
    })
}

#[test]
fn the_pictures_of_the_gallery_are_as_they_were() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut faults = Vec::new();
    for (name, options) in PICTURES {
        let made = folder.path().join(name);
        let mut arguments = vec!["snapshot".to_owned(), sample().display().to_string()];
        arguments.extend(["--extent".to_owned(), EXTENT.to_owned(), "--out".to_owned()]);
        arguments.push(made.display().to_string());
        arguments.extend(options.split(' ').map(|option| option.replace('_', " ")));
        let said = yaqut(&arguments);
        assert_eq!(said.status, 0, "{name}: {}", said.err);
        let kept = gallery().join(name);
        if std::env::var_os("UPDATE").is_some() {
            fs::copy(&made, &kept).expect("copied");
        }
        let fault = if kept.exists() { same_picture(&made, &kept).err() } else { Some("is missing".into()) };
        faults.extend(fault.map(|fault| format!("{name}: {fault}")));
    }
    assert!(faults.is_empty(), "look at them, then UPDATE=1 cargo test gallery:\n{}", faults.join("\n"));
}

#[test]
fn no_label_of_the_gallery_touches_another_a_mark_or_the_edge() {
    let incidents = read_incidents(&gallery().join("incidents.geojson")).expect("incidents");
    let karabakh = Extent::new(44.5, 38.7, 48.5, 41.2).ok();
    for lang in [Lang::Ar, Lang::En, Lang::Both] {
        for template in ["column", "slide", "a4"] {
            for (extent, table) in [(None, false), (karabakh, true)] {
                let mut options = Options { lang, extent, table, graticule: table, ..Options::default() };
                Template::named(template).expect("a template").apply(&mut options, Some(96.0));
                free(
                    &scene(&incidents, &options).expect("a scene"),
                    &format!("{lang:?} {template} {extent:?}"),
                );
            }
        }
    }
}

#[test]
fn no_label_of_a_series_touches_another_a_mark_or_the_edge() {
    let incidents = read_incidents(&gallery().join("incidents.geojson")).expect("incidents");
    let extent = Extent::new(44.5, 38.7, 48.5, 41.2).ok();
    let options = Options { extent, ..Options::default() };
    for by in [By::Day, By::Week, By::Type, By::Source] {
        free(&series(&incidents, &options, by).expect("a page"), &format!("{by:?}"));
    }
    let film = frames(&incidents, &options).expect("frames");
    assert!(film.len() > 5);
    for frame in &film {
        free(frame, "a frame");
        assert_eq!(frame.panel, film[0].panel, "the map stands still");
    }
}

#[test]
fn a_frame_has_its_day_large_and_what_was_before_pale() {
    let incidents = read_incidents(&gallery().join("incidents.geojson")).expect("incidents");
    let extent = Extent::new(44.5, 38.7, 48.5, 41.2).ok();
    let options = Options { extent, lang: Lang::En, ..Options::default() };
    let film = frames(&incidents, &options).expect("frames");
    let large = |scene: &Scene| {
        let line = |shape: &Shape| match shape {
            Shape::Text(line) if line.size > 25.0 => Some(line.text.clone()),
            _ => None,
        };
        scene.map.iter().filter_map(line).collect::<Vec<_>>()
    };
    let pale = |scene: &Scene| {
        let is =
            |shape: &&Shape| matches!(shape, Shape::Path { paint, .. } if paint.fill_opacity == Some(0.55));
        scene.map.iter().filter(is).count()
    };
    let (last, days) = film.split_last().expect("frames");
    assert_eq!((large(&days[0]), large(last)), (vec!["2 April 2016".into()], vec!["All days".into()]));
    assert_eq!((pale(&days[0]), pale(last)), (0, 0));
    assert!(
        days.windows(2).all(|pair| pale(&pair[0]) <= pale(&pair[1]) + 3) && pale(&days[days.len() - 1]) > 20
    );
}

#[test]
fn a_layer_of_ones_own_is_in_the_legend_if_it_lies_on_the_map() {
    let incidents = read_incidents(&gallery().join("incidents.geojson")).expect("incidents");
    let mut roads = Overlay::named("Roads");
    roads.add_line(vec![[45.0, 39.0], [48.0, 41.0]]);
    let mut far = Overlay::named("Far away");
    far.add_line(vec![[5.0, 50.0], [8.0, 51.0]]);
    let extent = Extent::new(44.5, 38.7, 48.5, 41.2).ok();
    let options = Options { extent, lang: Lang::En, overlays: vec![far, roads], ..Options::default() };
    let page = draw(&scene(&incidents, &options).expect("a scene"));
    assert!(page.contains("Roads\u{2069}<") && !page.contains("Far away"));
}

#[test]
fn an_english_table_names_its_sources_in_english() {
    let folder = tempfile::tempdir().expect("a folder");
    let made = folder.path().join("map.svg").display().to_string();
    let layers = sample().display().to_string();
    let said = yaqut(&[
        "snapshot",
        &layers,
        "--out",
        &made,
        "--lang",
        "en",
        "--table",
        "--template",
        "a4",
        "--extent",
        EXTENT,
    ]);
    assert_eq!(said.status, 0, "{}", said.err);
    let page = fs::read_to_string(&made).expect("a page");
    assert!(page.contains("Azerbaijani Ministry of Defence"));
}

fn free(scene: &Scene, which: &str) {
    assert!(!scene.labels.is_empty(), "{which}");
    for (i, label) in scene.labels.iter().enumerate() {
        assert!(scene.panel.contains(label), "{which}: {label:?} is cut off");
        let mut others = scene.labels[..i].iter().chain(&scene.marks);
        assert_eq!(others.find(|other| other.overlaps(label)), None, "{which}: {label:?}");
    }
}

/// Compares two pictures as an eye does that stands off: by the means of small blocks. Where they differ, the old one,
/// the new one and what differs are written side by side to the target folder.
fn same_picture(new_path: &Path, old: &Path) -> Result<(), String> {
    let [new, old] = [new_path, old].map(|path| Pixmap::decode_png(&bytes(path)).expect("a picture"));
    if (new.width(), new.height()) != (old.width(), old.height()) {
        return Err(format!("is now {} by {}", new.width(), new.height()));
    }
    let (before, after) = (blocks(&old), blocks(&new));
    let differs = |(a, b): (&[f64; 3], &[f64; 3])| (0..3).any(|i| (a[i] - b[i]).abs() > STEP);
    let changed: Vec<bool> = before.iter().zip(&after).map(differs).collect();
    let share = changed.iter().filter(|changed| **changed).count() as f64 / changed.len() as f64;
    if share <= TOLERANCE {
        return Ok(());
    }
    let panels = Path::new(env!("CARGO_TARGET_TMPDIR")).join(new_path.file_name().expect("a name"));
    three_panels(&old, &new, &changed).save_png(&panels).expect("written");
    Err(format!("{:.2} % of it differs: see {}", share * 100.0, panels.display()))
}

/// The mean red, green and blue of each block, row by row.
fn blocks(picture: &Pixmap) -> Vec<[f64; 3]> {
    let (width, height) = (picture.width() as usize, picture.height() as usize);
    let mut means = Vec::new();
    for top in (0..height).step_by(BLOCK) {
        for left in (0..width).step_by(BLOCK) {
            let (mut sum, mut number) = ([0.0; 3], 0.0);
            for y in top..(top + BLOCK).min(height) {
                for x in left..(left + BLOCK).min(width) {
                    let at = (y * width + x) * 4;
                    (0..3).for_each(|i| sum[i] += f64::from(picture.data()[at + i]));
                    number += 1.0;
                }
            }
            means.push(sum.map(|sum| sum / number));
        }
    }
    means
}

fn three_panels(old: &Pixmap, new: &Pixmap, changed: &[bool]) -> Pixmap {
    let (width, height) = (old.width() as usize, old.height() as usize);
    let mut all = Pixmap::new(3 * old.width(), old.height()).expect("a picture");
    let across = width.div_ceil(BLOCK);
    for y in 0..height {
        for x in 0..width {
            let from = (y * width + x) * 4;
            let red = changed[y / BLOCK * across + x / BLOCK];
            let pale = |i: usize| if red { [220, 30, 30, 255][i] } else { 128 + old.data()[from + i] / 2 };
            for i in 0..4 {
                let pixels = [old.data()[from + i], new.data()[from + i], if i == 3 { 255 } else { pale(i) }];
                for (panel, value) in pixels.into_iter().enumerate() {
                    all.data_mut()[(y * 3 * width + panel * width + x) * 4 + i] = value;
                }
            }
        }
    }
    all
}
