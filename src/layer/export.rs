//! Layers that exist, written in another format.

use std::path::{Path, PathBuf};

use super::format::{Format, Schema, unused};
use super::kind::Layer;
use super::source::{LayerFile, Progress};
use crate::error::{Error, Result};

/// What was written of a layer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Exported {
    /// The layer's name in the file.
    pub name: String,
    /// Features written.
    pub features: u64,
    /// Incidents whose place is not known and which are in no layer; a table has them.
    pub unplaced: u64,
    /// Other layers of the file that it was read from, which were not written.
    pub others: Vec<String>,
}

/// Writes the layers in the files at `paths` as one file of `format` at `out`, which appears whole or not at all. Of a
/// folder that `yaqut map` wrote these are all of its layers. A file may be of any format that [`LayerFile`] reads.
///
/// In memory is one feature at a time, beside what [`Format`] says of each.
///
/// # Errors
/// [`Error::Parameter`] for several layers in a format that holds one; what [`LayerFile::open`] and
/// [`Format::write`] say.
pub fn export(paths: &[PathBuf], format: Format, out: &Path) -> Result<Vec<Exported>> {
    export_telling(paths, format, out, &mut |_, _| ())
}

/// The same; `told` hears of every feature that is read, of which file, and how far the work on it has come: a file is
/// gone through twice, for its columns and for its features.
///
/// # Errors
/// As [`export`].
pub fn export_telling(
    paths: &[PathBuf],
    format: Format,
    out: &Path,
    told: &mut dyn FnMut(&Path, Progress),
) -> Result<Vec<Exported>> {
    let mut files = Vec::new();
    for path in paths {
        for path in layers(path)? {
            let file = LayerFile::open_telling(&path, &mut |now| told(&path, half(now, 0.0)))?;
            files.push((path, file));
        }
    }
    if files.len() > 1 && !format.holds_many() {
        return Err(Error::Parameter {
            parameter: "--out",
            value: out.display().to_string(),
            reason: format!(
                "holds one layer, and these are {}; use .gpkg, .kml or .sql, or one at a time",
                files.len()
            ),
        });
    }
    let mut heads: Vec<Schema> = files.iter().map(|(_, file)| head(file.schema(), format)).collect();
    let mut taken = Vec::new();
    for head in &mut heads {
        head.name = unused(std::mem::take(&mut head.name), &mut taken);
    }
    format.write(out, |sink| {
        let said = |source| Error::io(out, source);
        for ((path, file), head) in files.iter().zip(&heads) {
            sink.begin(head).map_err(said)?;
            let all = head.survey.count == file.schema().survey.count;
            file.features_telling(&mut |now| told(path, half(now, 0.5)), &mut |feature| {
                if all || feature.geometry.is_some() { sink.write(feature).map_err(said) } else { Ok(()) }
            })?;
        }
        Ok(())
    })?;
    Ok(files
        .iter()
        .zip(heads)
        .map(|((_, file), head)| Exported {
            features: head.survey.count,
            unplaced: file.schema().survey.count - head.survey.count,
            name: head.name,
            others: file.others().to_vec(),
        })
        .collect())
}

/// How far the whole work has come where one of its halves begins at `before`.
fn half(now: Progress, before: f64) -> Progress {
    Progress { share: now.share.map(|share| before + share / 2.0), ..now }
}

/// The files of the layers at a path.
fn layers(path: &Path) -> Result<Vec<PathBuf>> {
    if !path.is_dir() {
        return Ok(vec![path.to_owned()]);
    }
    let files = Layer::ALL.iter().map(|layer| path.join(format!("{}.geojson", layer.name())));
    let found: Vec<_> = files.filter(|file| file.exists()).collect();
    if found.is_empty() {
        let folder = path.display().to_string();
        return Err(Error::data(folder, None, "no layer in it", "name a folder that `yaqut map` wrote"));
    }
    Ok(found)
}

/// The head under which a layer is written: incidents without a place stand in tables alone.
fn head(schema: &Schema, format: Format) -> Schema {
    let mut head = schema.clone();
    if head.layer == Some(Layer::Incidents) && format != Format::Csv {
        head.survey.count -= head.survey.shapeless;
        head.survey.shapeless = 0;
    }
    head
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::layer::sample;

    #[test]
    fn incidents_as_lines_become_a_layer_and_those_without_a_place_stand_in_a_table() {
        let folder = tempfile::tempdir().expect("a folder");
        let lines: Vec<_> = [sample::strike("s1"), sample::nowhere("n1")]
            .iter()
            .map(|incident| serde_json::to_string(incident).expect("JSON"))
            .collect();
        let from = folder.path().join("all.jsonl");
        std::fs::write(&from, lines.join("\n")).expect("written");
        for (format, features) in [(Format::Csv, 2), (Format::GeoJson, 1), (Format::FlatGeobuf, 1)] {
            let out = folder.path().join(format!("all.{}", format.extension()));
            let done = export(std::slice::from_ref(&from), format, &out).expect("written");
            assert_eq!(
                done,
                [Exported { name: "all".into(), features, unplaced: 2 - features, others: vec![] }]
            );
        }
        let table = std::fs::read_to_string(folder.path().join("all.csv")).expect("read");
        assert_eq!(table.lines().count(), 3);
    }

    #[test]
    fn two_layers_of_one_name_are_told_apart_and_need_a_format_that_holds_both() {
        let folder = tempfile::tempdir().expect("a folder");
        let text = r#"{"features":[{"type":"Feature","properties":{"x":1},"geometry":null}]}"#;
        let paths = ["a.geojson", "a.json"].map(|name| folder.path().join(name));
        paths.iter().for_each(|path| std::fs::write(path, text).expect("written"));
        let error = export(&paths, Format::FlatGeobuf, &folder.path().join("a.fgb")).expect_err("two layers");
        assert!(error.to_string().contains(".gpkg"), "{error}");
        let done = export(&paths, Format::GeoPackage, &folder.path().join("a.gpkg")).expect("written");
        assert_eq!(done.iter().map(|layer| layer.name.as_str()).collect::<Vec<_>>(), ["a", "a_2"]);
    }
}
