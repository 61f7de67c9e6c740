//! `maps/gallery/` is what `yaqut map examples/reports` makes. `UPDATE=1 cargo test gallery` makes it anew.

use std::fs::{self, File};
use std::io::Read;
use std::path::{Path, PathBuf};

use resvg::tiny_skia::Pixmap;

use crate::program::{files, root, sample};

/// How much of the picture may differ, in parts of its pixels: letters are rasterised a little otherwise elsewhere.
const TOLERANCE: f64 = 0.005;

/// How far a channel of a pixel may be off before the pixel counts as different.
const STEP: u8 = 24;

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

fn same_picture(new: &Path, old: &Path) -> Result<(), String> {
    let [new, old] = [new, old].map(|path| Pixmap::decode_png(&bytes(path)).expect("a picture"));
    if (new.width(), new.height()) != (old.width(), old.height()) {
        return Err(format!("is now {} by {}", new.width(), new.height()));
    }
    let differs = |(a, b): &(&[u8], &[u8])| a.iter().zip(b.iter()).any(|(a, b)| a.abs_diff(*b) > STEP);
    let pixels = new.data().chunks(4).zip(old.data().chunks(4));
    let share = pixels.filter(differs).count() as f64 / (f64::from(new.width()) * f64::from(new.height()));
    if share > TOLERANCE { Err(format!("{:.2} % of its pixels differ", share * 100.0)) } else { Ok(()) }
}
