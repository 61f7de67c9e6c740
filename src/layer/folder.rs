//! The folder that `yaqut map` leaves: layers, styles, table and project, each whole or not at all.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use geo::MultiPolygon;
use jiff::civil::Date;

use super::csv::write_incidents_csv;
use super::extent::Extent;
use super::format::write_features;
use super::kind::{Layer, LayerInput};
use super::places::count_places;
use super::qgis::{Basemap, Project, write_project};
use crate::atomic::write_whole;
use crate::error::{Error, Result};
use crate::incident::Incident;
use crate::mention::Mention;

/// What goes into a folder of layers.
pub struct FolderInput<'a> {
    /// The title of the project.
    pub title: &'a str,
    /// The incidents, in the order in which they shall stand.
    pub incidents: &'a [Incident],
    /// The mentions, for the layer of the places named.
    pub mentions: &'a [Mention],
    /// The boundary of the unit in which a loosely placed incident happened, where one is known.
    pub boundary: &'a dyn Fn(&Incident) -> Option<MultiPolygon>,
    /// The background of the project; its files are the caller's to write, into `basemap/`.
    pub basemap: &'a [Basemap<'a>],
}

/// What was written.
#[derive(Debug, Clone, Default)]
pub struct Written {
    /// The layers with the number of their features.
    pub layers: Vec<(Layer, usize)>,
    /// The layers that have no feature and were left out.
    pub empty: Vec<Layer>,
    /// The incidents that are in no layer, since their place is unknown; the table has them.
    pub unplaced: usize,
    /// What all layers together cover.
    pub extent: Extent,
    /// The files, in the order in which they were written.
    pub files: Vec<PathBuf>,
}

/// Writes layers, styles, `incidents.csv` and `yaqut.qgz` into `folder`, which is made where it is missing.
///
/// A layer without a feature is left out, and what an earlier run left of it is removed, so that the folder never
/// shows what the reports do not say. The project comes last: when it is there, all that it points at is.
///
/// # Errors
/// [`Error::Io`] with the file that could not be written.
pub fn write_folder(folder: &Path, input: &FolderInput<'_>) -> Result<Written> {
    fs::create_dir_all(folder).map_err(|source| Error::io(folder, source))?;
    let mut written = Written::default();
    let places = count_places(input.mentions, input.incidents);
    let of = LayerInput { incidents: input.incidents, places: &places, boundary: input.boundary };
    for layer in Layer::ALL {
        write_layer(folder, layer, &of, &mut written)?;
    }
    let table = folder.join("incidents.csv");
    write_whole(&table, |out| write_incidents_csv(out, input.incidents))?;
    written.files.push(table);

    let layers: Vec<_> = written.layers.iter().map(|(layer, _)| *layer).collect();
    let project = Project {
        title: input.title,
        layers: &layers,
        view: written.extent.view(),
        days: days(input.incidents),
        basemap: input.basemap,
    };
    let path = folder.join("yaqut.qgz");
    write_whole(&path, |out| write_project(out, &project))?;
    written.files.push(path);
    written.unplaced = input.incidents.iter().filter(|incident| incident.position().is_none()).count();
    Ok(written)
}

/// Writes a layer and its styles, or removes what is left of it.
fn write_layer(folder: &Path, layer: Layer, input: &LayerInput<'_>, written: &mut Written) -> Result<()> {
    let path = folder.join(format!("{}.geojson", layer.name()));
    let styles = layer.styles().iter().map(|(file, qml)| (folder.join(file), qml));
    let mut features = layer.features(input).peekable();
    if features.peek().is_none() {
        written.empty.push(layer);
        return styles.map(|(style, _)| style).chain([path]).try_for_each(|old| remove(&old));
    }
    let (count, extent) = write_whole(&path, |out| write_features(out, features))?;
    written.layers.push((layer, count));
    written.extent.join(extent);
    written.files.push(path);
    for (style, qml) in styles {
        write_whole(&style, |out| out.write_all(qml.as_bytes()))?;
        written.files.push(style);
    }
    Ok(())
}

fn remove(path: &Path) -> Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(Error::io(path, error)),
        _ => Ok(()),
    }
}

/// The first and the last day of the incidents that can be shown.
fn days(incidents: &[Incident]) -> Option<(Date, Date)> {
    let shown = || incidents.iter().filter(|incident| incident.position().is_some());
    let first = shown().filter_map(|incident| incident.date_start).min()?;
    let last = shown().filter_map(|incident| incident.date_end.max(incident.date_start)).max()?;
    Some((first, last))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::layer::sample;

    fn write(folder: &Path, incidents: &[Incident]) -> Written {
        let mentions = [sample::mention("a.txt", "ترتر", "gn1")];
        let input =
            FolderInput {
                title: "تجربة", incidents, mentions: &mentions, boundary: &|_| None, basemap: &[]
            };
        write_folder(folder, &input).expect("written")
    }

    #[test]
    fn the_folder_has_the_layers_their_styles_the_table_and_the_project() {
        let folder = tempfile::tempdir().expect("a folder");
        let incidents = [sample::strike("s1"), sample::in_a_province("p1"), sample::nowhere("n1")];
        let written = write(folder.path(), &incidents);
        assert_eq!(written.layers, [(Layer::Incidents, 2), (Layer::Places, 1), (Layer::Areas, 1)]);
        assert_eq!((written.empty, written.unplaced), (vec![Layer::Origins], 1));
        let names: Vec<_> = written.files.iter().filter_map(|file| file.file_name()).collect();
        let expected = [
            "incidents.geojson",
            "incidents.qml",
            "incidents.en.qml",
            "places.geojson",
            "places.qml",
            "areas.geojson",
            "areas.qml",
            "incidents.csv",
            "yaqut.qgz",
        ];
        assert_eq!(names, expected);
        assert_eq!(fs::read_dir(folder.path()).expect("a folder").count(), expected.len());
    }

    #[test]
    fn a_layer_that_has_become_empty_goes() {
        let folder = tempfile::tempdir().expect("a folder");
        write(folder.path(), &[sample::in_a_province("p1")]);
        assert!(folder.path().join("areas.qml").exists());
        write(folder.path(), &[sample::strike("s1")]);
        assert!(!folder.path().join("areas.geojson").exists() && !folder.path().join("areas.qml").exists());
    }

    #[test]
    fn the_same_incidents_give_the_same_bytes() {
        let bytes = || {
            let folder = tempfile::tempdir().expect("a folder");
            let written = write(folder.path(), &[sample::strike("s1"), sample::in_a_province("p1")]);
            written.files.iter().map(|file| fs::read(file).expect("read")).collect::<Vec<_>>()
        };
        assert_eq!(bytes(), bytes());
    }
}
