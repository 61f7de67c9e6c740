//! Incidents read back: from our own layers and lines, or from anybody's GeoJSON.

use std::collections::BTreeSet;
use std::fs::File;
use std::io::{BufRead, BufReader};
use std::path::Path;

use serde_json::{Map, Value};

use super::collection::walk;
use super::tolerant::incident;
use crate::error::{Error, Result};
use crate::geo::Position;
use crate::incident::Incident;

/// What to do about a position that is none.
const POSITION: &str = "give [longitude, latitude] as numbers in degrees";

/// Reads the incidents of a `.geojson` or `.json` layer, of `.jsonl` lines, of features a line or a text sequence
/// (`.geojsonl`, `.geojsons`), or of a folder that `yaqut map` wrote
/// (its `incidents.geojson`, then those of `areas.geojson` that have no point).
///
/// Missing fields stay missing, unknown ones are passed over. Incidents whose place is unknown are in no layer and so
/// come from `.jsonl` alone.
///
/// # Errors
/// [`Error::Io`] where a file cannot be read; [`Error::Data`] with the file and the line where its content is no
/// layer, naming the feature where one is at fault.
pub fn read_incidents(path: &Path) -> Result<Vec<Incident>> {
    if path.is_dir() {
        return read_folder(path);
    }
    let name = path.display().to_string();
    let file = BufReader::new(File::open(path).map_err(|source| Error::io(path, source))?);
    match path.extension().and_then(|extension| extension.to_str()) {
        Some("jsonl" | "ndjson" | "geojsonl" | "geojsons" | "geojsonseq") => read_jsonl(file, &name),
        _ => read_geojson(file, &name),
    }
}

fn read_folder(folder: &Path) -> Result<Vec<Incident>> {
    let layers = ["incidents.geojson", "areas.geojson"].map(|name| folder.join(name));
    let mut all = Vec::new();
    let mut seen = BTreeSet::new();
    for layer in layers.iter().filter(|layer| layer.exists()) {
        let new = read_incidents(layer)?.into_iter().filter(|incident| seen.insert(incident.id.clone()));
        all.extend(new);
    }
    // A map without a placed incident has the table alone, and is an empty map rather than none.
    if !layers.iter().any(|layer| layer.exists()) && !folder.join("incidents.csv").exists() {
        let name = folder.display().to_string();
        return Err(Error::data(
            name,
            None,
            "no incidents.geojson in it",
            "name a folder that `yaqut map` wrote",
        ));
    }
    Ok(all)
}

/// Reads incidents from JSON lines: one incident or one feature a line, after a record separator (RFC 8142) or not, empty
/// lines passed over; `name` is the file's in errors.
///
/// # Errors
/// As [`read_incidents`].
pub fn read_jsonl(input: impl BufRead, name: &str) -> Result<Vec<Incident>> {
    let mut all = Vec::new();
    for (number, line) in (1..).zip(input.lines()) {
        let line = line.map_err(|source| Error::io(name, source))?;
        let line = line.trim_start_matches('\u{FEFF}').trim_start_matches('\u{1E}').trim();
        if line.is_empty() {
            continue;
        }
        let fields: Map<String, Value> = serde_json::from_str(line).map_err(|error| {
            Error::data(name, number, format!("no JSON object: {error}"), "give one incident a line")
        })?;
        if fields.get("type").and_then(Value::as_str) == Some("Feature") {
            add(&mut all, &fields).map_err(|reason| Error::data(name, number, reason, POSITION))?;
        } else {
            all.push(incident(&fields, None, &number.to_string()));
        }
    }
    Ok(all)
}

/// Reads incidents from a feature collection, one feature in memory at a time, or from a plain list of incidents;
/// `name` is the file's in errors.
///
/// A point is the incident's position. Of other shapes none is guessed: the fields `lat` and `lon` say it, or nothing
/// does.
///
/// # Errors
/// As [`read_incidents`].
pub fn read_geojson(mut input: impl BufRead, name: &str) -> Result<Vec<Incident>> {
    let start = input.fill_buf().map_err(|source| Error::io(name, source))?;
    if start.starts_with("\u{FEFF}".as_bytes()) {
        input.consume("\u{FEFF}".len());
    }
    let mut all = Vec::new();
    let mut json = serde_json::Deserializer::from_reader(input);
    let (fault, parsed) = walk(&mut json, |fields: Map<String, Value>, featured| {
        if featured {
            return add(&mut all, &fields);
        }
        // Incidents as a plain list, as `--format json` gives them.
        let key = (all.len() + 1).to_string();
        all.push(incident(&fields, None, &key));
        Ok(())
    });
    let line = |error: &serde_json::Error| Some(error.line()).filter(|line| *line > 0);
    match (fault, parsed) {
        (Some(reason), Err(error)) => {
            let reason = format!("feature {}: {reason}", all.len() + 1);
            Err(Error::data(name, line(&error), reason, POSITION))
        }
        (None, Err(error)) if error.is_io() => Err(Error::io(name, error.into())),
        (None, Err(error)) => {
            let reason = format!("no GeoJSON feature collection: {error}");
            Err(Error::data(
                name,
                line(&error),
                reason,
                "give a .geojson layer, or .jsonl with an incident a line",
            ))
        }
        (_, Ok(())) => Ok(all),
    }
}

/// Adds the incident of a feature; the error is a reason.
fn add(all: &mut Vec<Incident>, feature: &Map<String, Value>) -> Result<(), String> {
    let number = all.len() + 1;
    let nothing = Map::new();
    let fields = feature.get("properties").and_then(Value::as_object).unwrap_or(&nothing);
    let position = feature.get("geometry").map_or(Ok(None), point)?;
    let key = match feature.get("id") {
        Some(Value::String(id)) => id.clone(),
        Some(Value::Number(id)) => id.to_string(),
        _ => number.to_string(),
    };
    all.push(incident(fields, position, &key));
    Ok(())
}

/// The position of a point; `None` for no geometry and for other shapes.
fn point(geometry: &Value) -> Result<Option<Position>, String> {
    if geometry.get("type").and_then(Value::as_str) != Some("Point") {
        return Ok(None);
    }
    let numbers: Option<Vec<f64>> = (geometry.get("coordinates").and_then(Value::as_array))
        .and_then(|coordinates| coordinates.iter().map(Value::as_f64).collect());
    match numbers.as_deref() {
        Some([lon, lat, ..]) => Position::new(*lat, *lon).map(Some).map_err(|error| error.to_string()),
        // An empty point is GeoJSON's way to say that there is none.
        Some([]) => Ok(None),
        _ => Err("the coordinates are no numbers".to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::layer::{Layer, LayerInput, sample, write_features};

    fn layer(layer: Layer, incidents: &[Incident]) -> Vec<u8> {
        let mut out = Vec::new();
        let input = LayerInput { incidents, ..LayerInput::default() };
        write_features(&mut out, layer.features(&input)).expect("memory takes everything");
        out
    }

    fn error(text: &str) -> String {
        read_geojson(text.as_bytes(), "a.geojson").expect_err("no layer").to_string()
    }

    #[test]
    fn what_was_written_is_read_back_as_it_was() {
        let incidents = [sample::strike("s1"), sample::in_a_province("p1")];
        let read = read_geojson(&layer(Layer::Incidents, &incidents)[..], "i.geojson");
        assert_eq!(read.expect("our own layer"), incidents);
        let lines: Vec<_> = incidents.iter().map(|i| serde_json::to_string(i).expect("JSON")).collect();
        let text = format!("\u{FEFF}{}\n\n", lines.join("\r\n"));
        assert_eq!(read_jsonl(text.as_bytes(), "i.jsonl").expect("our own lines"), incidents);
        let list = serde_json::to_string(&incidents).expect("JSON");
        assert_eq!(read_geojson(list.as_bytes(), "i.json").expect("a list"), incidents);
    }

    #[test]
    fn features_a_line_are_read_as_those_of_a_collection() {
        let incidents = [sample::strike("s1"), sample::in_a_province("p1")];
        let layer = String::from_utf8(layer(Layer::Incidents, &incidents)).expect("JSON is UTF-8");
        let lines = layer.lines().filter(|line| line.starts_with("{\"type\":\"Feature\""));
        let sequence: String = lines.map(|line| format!("\u{1E}{}\n", line.trim_end_matches(','))).collect();
        assert_eq!(read_jsonl(sequence.as_bytes(), "i.geojsons").expect("features"), incidents);
    }

    #[test]
    fn anybody_s_points_are_incidents() {
        let text = r#"{"type":"FeatureCollection","bbox":[1,2,3,4],"crs":{"a":[1]},"features":[
            {"type":"Feature","id":"x","properties":null,"geometry":{"type":"Point","coordinates":[46.9,40.3,100]}},
            {"type":"Feature","properties":{"name":"س"},"geometry":null}]}"#;
        let read = read_geojson(text.as_bytes(), "a.geojson").expect("points");
        assert_eq!((read[0].id.as_str(), read[0].lat, read[0].lon), ("x", Some(40.3), Some(46.9)));
        assert_eq!((read[1].title.as_str(), read[1].position()), ("س", None));
    }

    #[test]
    fn an_error_names_the_line_and_the_feature() {
        let swapped = "{\"features\":[\n{\"geometry\":{\"type\":\"Point\",\"coordinates\":[40,146.9]}}]}";
        assert!(error(swapped).starts_with("a.geojson:2: feature 1: latitude 146.9 "), "{}", error(swapped));
        let text = "{\"features\":[{\"geometry\":{\"type\":\"Point\",\"coordinates\":[\"46\",\"40\"]}}]}";
        assert!(error(text).contains("the coordinates are no numbers"));
        assert!(error("{\"type\":\"Topology\"}").contains("missing field `features`"));
        assert!(error("[1]").contains("no GeoJSON feature collection"));
        assert!(error("").contains("no GeoJSON feature collection"));
        let lines = read_jsonl("{}\nnonsense\n".as_bytes(), "i.jsonl").expect_err("no JSON");
        assert!(lines.to_string().starts_with("i.jsonl:2: no JSON object"), "{lines}");
    }

    #[test]
    fn a_folder_is_read_as_its_layers_each_incident_once() {
        let folder = tempfile::tempdir().expect("a folder");
        assert!(read_incidents(folder.path()).expect_err("nothing there").to_string().contains("yaqut map"));
        let incidents = [sample::strike("s1"), sample::in_a_province("p1")];
        for kind in [Layer::Incidents, Layer::Areas] {
            let path = folder.path().join(format!("{}.geojson", kind.name()));
            std::fs::write(path, layer(kind, &incidents)).expect("written");
        }
        assert_eq!(read_incidents(folder.path()).expect("a map"), incidents);
    }
}
