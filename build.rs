//! Compiles the tables under `gazetteer/` into the packed block that the library embeds.
//!
//! The code that reads and packs rows is the library's own, taken in by path, so that a table of the user's is read
//! and packed by the very same lines.

// The library uses more of these modules than this script does.
#![allow(dead_code, unused_imports)]

#[path = "src/error.rs"]
mod error;

#[path = "src/geo"]
mod geo {
    mod position;
    pub use position::{Position, PositionError};
}

#[path = "src/text"]
mod text {
    pub mod fold;
}

#[path = "src/gazetteer"]
mod gazetteer {
    pub mod compile;
    mod layout;
    mod phonetic;
    mod place;
    pub mod row;
}

use std::path::{Path, PathBuf};

fn main() {
    println!("cargo::rerun-if-changed=gazetteer");
    for source in ["src/gazetteer", "src/text/fold.rs", "src/geo/position.rs"] {
        println!("cargo::rerun-if-changed={source}");
    }
    let (mut rows, mut aliases, mut errors) = (Vec::new(), Vec::new(), Vec::new());
    // Rows by hand come first: of two rows with one id, the first one stays.
    for folder in ["gazetteer/places", "gazetteer/packages"] {
        for path in tables(Path::new(folder)) {
            let (good, bad) = gazetteer::row::read_places(&path.display().to_string(), &read(&path));
            rows.extend(good);
            errors.extend(bad);
        }
    }
    for path in tables(Path::new("gazetteer")) {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if name.starts_with("aliases") {
            let (good, bad) = gazetteer::row::read_aliases(&path.display().to_string(), &read(&path));
            aliases.extend(good);
            errors.extend(bad);
        }
    }
    for error in &errors {
        println!("cargo::warning={error}");
    }
    let (bytes, stray) = match gazetteer::compile::compile(rows, &aliases) {
        Ok(packed) => packed,
        Err(error) => {
            println!("cargo::error=gazetteer: {error}");
            return;
        }
    };
    if !stray.is_empty() {
        println!("cargo::warning={} aliases of unknown places, e.g. {}", stray.len(), stray[0]);
    }
    let out = PathBuf::from(std::env::var_os("OUT_DIR").unwrap_or_default()).join("gazetteer.bin");
    if let Err(error) = std::fs::write(&out, bytes) {
        println!("cargo::error={}: {error}", out.display());
    }
}

/// The `.tsv` files of a folder, sorted.
fn tables(folder: &Path) -> Vec<PathBuf> {
    let mut paths: Vec<PathBuf> = std::fs::read_dir(folder)
        .into_iter()
        .flatten()
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|e| e == "tsv"))
        .collect();
    paths.sort();
    paths
}

fn read(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap_or_else(|error| {
        println!("cargo::error={}: {error}", path.display());
        String::new()
    })
}
