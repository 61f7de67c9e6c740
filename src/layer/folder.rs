//! The folder that `yaqut map` leaves: layers, styles, table and project, each whole or not at all.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use geo::MultiPolygon;

use super::csv::{write_csv, write_incidents_csv};
use super::district::{Atlas, Division, Grid, Unit, WEEK_FIELDS, divide};
use super::extent::Extent;
use super::format::{Format, Schema};
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
    /// In which formats; `incidents.csv` is the table of all incidents, the project goes with GeoJSON.
    pub formats: &'a [Format],
    /// The administrative units in which incidents are counted.
    pub units: &'a [Arc<Unit>],
    /// The id of the first-order unit of an incident's place, where the gazetteer knows it.
    pub admin1: &'a dyn Fn(&Incident) -> Option<String>,
    /// The grid in whose cells incidents are counted, if one is wanted.
    pub grid: Option<Grid>,
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
    /// The incidents on the map that are placed too loosely for a unit; the table by week has them under their country.
    pub beyond_units: usize,
    /// What the incidents, their origins and areas cover.
    pub extent: Extent,
    /// The files, in the order in which they were written.
    pub files: Vec<PathBuf>,
}

/// The files beside the layers.
const TABLE: &str = "incidents.csv";
const PROJECT: &str = "yaqut.qgz";

/// Writes layers, styles, `incidents.csv` and `yaqut.qgz` into `folder`, which is made where it is missing.
///
/// A layer without a feature is left out, and what an earlier run left of it, or of a format that is not asked for, is
/// removed, so that the folder never shows what the reports do not say. The project comes last: when it is there, all
/// that it points at is.
///
/// # Errors
/// [`Error::Io`] with the file that could not be written.
pub fn write_folder(folder: &Path, input: &FolderInput<'_>) -> Result<Written> {
    fs::create_dir_all(folder).map_err(|source| Error::io(folder, source))?;
    let mut written = Written::default();
    let places = count_places(input.mentions, input.incidents);
    let (districts, grid) = (by_unit(input), by_cell(input));
    written.beyond_units = districts.beyond;
    let of = LayerInput {
        incidents: input.incidents,
        places: &places,
        boundary: input.boundary,
        districts: &districts.districts,
        grid: &grid.districts,
    };
    let mut heads = Vec::new();
    for layer in Layer::ALL {
        let head = Schema::of(layer, layer.features(&of));
        match usize::try_from(head.survey.count) {
            Ok(0) => written.empty.push(layer),
            count => {
                written.layers.push((layer, count.unwrap_or(usize::MAX)));
                // Places named in passing and units without an incident are no reason to look there.
                if !matches!(layer, Layer::Places | Layer::Districts | Layer::Grid) {
                    written.extent.join(head.survey.extent);
                }
                heads.push((layer, head));
            }
        }
    }
    written.unplaced = input.incidents.iter().filter(|incident| incident.position().is_none()).count();
    for layer in Layer::ALL {
        let head: Vec<_> = heads.iter().filter(|(own, _)| *own == layer).collect();
        for format in Format::ALL.iter().filter(|format| !format.holds_many() && **format != Format::Csv) {
            let path = folder.join(format!("{}.{}", layer.name(), format.extension()));
            if head.is_empty() || !input.formats.contains(format) {
                remove(&path)?;
            } else {
                write_layers(&path, *format, &head, &of, &mut written)?;
            }
        }
        write_styles(folder, layer, !head.is_empty() && is_styled(input.formats), &mut written)?;
    }
    for format in Format::ALL.iter().filter(|format| format.holds_many()) {
        let path = folder.join(format!("incidents.{}", format.extension()));
        if heads.is_empty() || !input.formats.contains(format) {
            remove(&path)?;
        } else {
            write_layers(&path, *format, &heads.iter().collect::<Vec<_>>(), &of, &mut written)?;
        }
    }
    if input.formats.contains(&Format::Csv) {
        let table = folder.join(TABLE);
        write_whole(&table, |out| write_incidents_csv(out, input.incidents))?;
        written.files.push(table);
    } else {
        remove(&folder.join(TABLE))?;
    }
    let projected = input.formats.contains(&Format::GeoJson);
    for (layer, division) in [(Layer::Districts, &districts), (Layer::Grid, &grid)] {
        write_weeks(folder, layer, division, projected, &mut written)?;
    }
    let path = folder.join(PROJECT);
    if !projected {
        return remove(&path).map(|()| written);
    }
    let layers: Vec<_> = written.layers.iter().map(|(layer, _)| *layer).collect();
    let project = Project {
        title: input.title,
        layers: &layers,
        view: written.extent.view(),
        incidents: input.incidents,
        basemap: input.basemap,
    };
    write_whole(&path, |out| write_project(out, &project))?;
    written.files.push(path);
    Ok(written)
}

/// Whether QGIS looks for a style beside a file of one of these formats; others have it inside, or none.
fn is_styled(formats: &[Format]) -> bool {
    formats.iter().any(|format| matches!(format, Format::GeoJson | Format::FlatGeobuf))
}

/// Writes layers into one file.
fn write_layers(
    path: &Path,
    format: Format,
    heads: &[&(Layer, Schema)],
    input: &LayerInput<'_>,
    written: &mut Written,
) -> Result<()> {
    let said = |source| Error::io(path, source);
    format.write(path, |sink| {
        for (layer, head) in heads {
            sink.begin(head).map_err(said)?;
            layer.features(input).try_for_each(|feature| sink.write(&feature)).map_err(said)?;
        }
        Ok(())
    })?;
    written.files.push(path.to_owned());
    Ok(())
}

/// Writes the styles of a layer, or removes what is left of them.
fn write_styles(folder: &Path, layer: Layer, wanted: bool, written: &mut Written) -> Result<()> {
    for (file, qml) in layer.styles() {
        let path = folder.join(file);
        if wanted {
            write_whole(&path, |out| out.write_all(qml.as_bytes()))?;
            written.files.push(path);
        } else {
            remove(&path)?;
        }
    }
    Ok(())
}

fn remove(path: &Path) -> Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(Error::io(path, error)),
        _ => Ok(()),
    }
}

/// The incidents by administrative unit.
fn by_unit(input: &FolderInput<'_>) -> Division {
    let atlas = Atlas::new(input.units);
    let home = |incident| atlas.home(incident, (input.admin1)(incident).as_deref());
    divide(input.incidents, input.units, &input.incidents.iter().map(home).collect::<Vec<_>>())
}

/// The incidents by cell of the grid; nothing where none is wanted.
fn by_cell(input: &FolderInput<'_>) -> Division {
    let Some(grid) = input.grid else { return Division::default() };
    let (cells, homes) = grid.cells(input.incidents);
    divide(input.incidents, &cells, &homes)
}

/// Writes the table by week beside its layer, which the project relates to it, or removes what is left of it.
fn write_weeks(
    folder: &Path,
    layer: Layer,
    division: &Division,
    wanted: bool,
    written: &mut Written,
) -> Result<()> {
    let path = folder.join(format!("{}_weekly.csv", layer.name()));
    if !wanted || division.districts.is_empty() {
        return remove(&path);
    }
    write_whole(&path, |out| write_csv(out, WEEK_FIELDS, &division.weeks))?;
    written.files.push(path);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::layer::district::square;
    use crate::layer::sample;

    fn write(folder: &Path, incidents: &[Incident]) -> Written {
        write_as(folder, incidents, &[Format::GeoJson, Format::GeoPackage, Format::Csv])
    }

    fn write_as(folder: &Path, incidents: &[Incident], formats: &[Format]) -> Written {
        let mentions = [sample::mention("a.txt", "ترتر", "gn1")];
        let units = [Arc::new(square("AZ.57", 46.5, 40.0))];
        let input = FolderInput {
            title: "تجربة",
            incidents,
            mentions: &mentions,
            boundary: &|_| None,
            formats,
            units: &units,
            admin1: &|_| None,
            grid: Grid::new(25.0).ok(),
            basemap: &[],
        };
        write_folder(folder, &input).expect("written")
    }

    #[test]
    fn the_folder_has_the_layers_their_styles_the_table_and_the_project() {
        let folder = tempfile::tempdir().expect("a folder");
        let incidents = [sample::strike("s1"), sample::in_a_province("p1"), sample::nowhere("n1")];
        let written = write(folder.path(), &incidents);
        let layers: Vec<_> = written.layers.iter().map(|(layer, count)| (layer.name(), *count)).collect();
        assert_eq!(layers, [("incidents", 2), ("places", 1), ("areas", 1), ("districts", 1), ("grid", 1)]);
        assert_eq!((written.empty, written.unplaced, written.beyond_units), (vec![Layer::Origins], 1, 1));
        let names: Vec<_> = written.files.iter().filter_map(|file| file.file_name()).collect();
        let expected = [
            "incidents.geojson",
            "incidents.qml",
            "incidents.en.qml",
            "places.geojson",
            "places.qml",
            "places.en.qml",
            "areas.geojson",
            "areas.qml",
            "areas.en.qml",
            "districts.geojson",
            "districts.qml",
            "districts.en.qml",
            "districts.killed.qml",
            "districts.killed.en.qml",
            "grid.geojson",
            "grid.qml",
            "grid.en.qml",
            "incidents.gpkg",
            "incidents.csv",
            "districts_weekly.csv",
            "grid_weekly.csv",
            "yaqut.qgz",
        ];
        assert_eq!(names, expected);
        assert_eq!(fs::read_dir(folder.path()).expect("a folder").count(), expected.len());
    }

    #[test]
    fn every_format_has_its_files_and_those_of_another_run_go() {
        let folder = tempfile::tempdir().expect("a folder");
        let incidents = [sample::strike("s1"), sample::in_a_province("p1")];
        let files = |formats: &[Format]| {
            write_as(folder.path(), &incidents, formats);
            let entries = fs::read_dir(folder.path()).expect("a folder");
            entries.map(|entry| entry.expect("an entry").path()).collect::<Vec<_>>()
        };
        let all = files(Format::ALL);
        for format in Format::ALL {
            let end = |path: &&PathBuf| path.extension().is_some_and(|end| end == format.extension());
            // One for each layer but the empty one; beside the table of incidents, two by week.
            let count = match format {
                Format::Csv => 3,
                format if format.holds_many() => 1,
                _ => 5,
            };
            assert_eq!(all.iter().filter(end).count(), count, "{format:?}");
        }
        assert_eq!(files(&[Format::Kml]), [folder.path().join("incidents.kml")]);
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
