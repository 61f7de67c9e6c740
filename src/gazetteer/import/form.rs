//! In what form a gazetteer of somebody else's is written, told by its content.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use super::geonames;
use crate::error::{Error, Result};

/// How much of a file is looked at.
const LOOK: u64 = 1 << 16;

/// A form in which a gazetteer is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// A dump of GeoNames, 19 columns.
    GeoNames,
    /// A table with a header: CSV, TSV, ours.
    Table,
    /// A layer in GeoJSON.
    GeoJson,
    /// Results of a query, or items, of Wikidata in JSON.
    Wikidata,
    /// OpenStreetMap in the JSON of Nominatim or Overpass.
    Osm,
}

impl Form {
    /// Every form, with its word and the key of the source that its places get; empty where the file's name says.
    pub const ALL: &[(Form, &str, &str)] = &[
        (Self::GeoNames, "geonames", "geonames"),
        (Self::Table, "table", ""),
        (Self::GeoJson, "geojson", ""),
        (Self::Wikidata, "wikidata", "wikidata"),
        (Self::Osm, "osm", "osm"),
    ];

    fn row(self) -> (Form, &'static str, &'static str) {
        Self::ALL.iter().find(|row| row.0 == self).copied().unwrap_or((self, "", ""))
    }

    /// The form whose word this is.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.iter().find(|row| row.1 == word).map(|row| row.0)
    }

    /// Its word on the command line.
    pub fn word(self) -> &'static str {
        self.row().1
    }

    /// The key of the source that its places get; empty where the file's name says.
    pub fn source(self) -> &'static str {
        self.row().2
    }

    /// What its publisher asks of those who use it.
    pub fn licence(self) -> Option<&'static str> {
        match self {
            Self::GeoNames => Some("GeoNames, www.geonames.org, CC BY 4.0: name it where you publish"),
            Self::Osm => Some(
                "© OpenStreetMap contributors, ODbL: name it where you publish, and share under the ODbL a \
                 gazetteer that you pass on",
            ),
            _ => None,
        }
    }

    /// The form of the file at `path`.
    ///
    /// # Errors
    /// When it cannot be read, or looks like none of them.
    pub fn of(path: &Path) -> Result<Self> {
        let failed = |error| Error::io(path, error);
        let mut head = Vec::new();
        File::open(path).map_err(failed)?.take(LOOK).read_to_end(&mut head).map_err(failed)?;
        let fault =
            |reason: &str, remedy: &str| Err(Error::data(path.display().to_string(), None, reason, remedy));
        if head.starts_with(b"PK\x03\x04") || head.starts_with(b"\x1F\x8B") || head.starts_with(b"BZh") {
            return fault("is packed", "unpack it first");
        }
        Self::of_text(&String::from_utf8_lossy(&head)).map_or_else(
            || {
                fault(
                    "is in no form that is known",
                    "name it with --from, or make a table with columns name, lat, lon",
                )
            },
            Ok,
        )
    }

    /// The form of a text that begins so.
    fn of_text(text: &str) -> Option<Self> {
        let text = text.trim_start_matches('\u{FEFF}').trim_start();
        if text.starts_with(['{', '[']) {
            let has = |words: &[&str]| words.iter().any(|word| text.contains(word));
            return if has(&["\"osm_type\"", "\"osm3s\"", "\"elements\"", "\"osm_id\""]) {
                Some(Self::Osm)
            } else if has(&["\"FeatureCollection\"", "\"Feature\""]) {
                Some(Self::GeoJson)
            } else if has(&["\"bindings\"", "\"claims\"", "\"labels\"", "\"entities\"", "\"vars\""]) {
                Some(Self::Wikidata)
            } else {
                None
            };
        }
        let line = text.lines().find(|line| !line.is_empty() && !line.starts_with('#'))?;
        let cells: Vec<_> = line.split('\t').collect();
        let figures = |at: usize| cells.get(at).is_some_and(|cell| cell.parse::<f64>().is_ok());
        if cells.len() == geonames::COLUMNS && figures(0) && figures(4) && figures(5) {
            return Some(Self::GeoNames);
        }
        line.contains(['\t', ',', ';']).then_some(Self::Table)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_form_is_told_by_its_content() {
        let dump = "1\tA\tA\t\t40.1\t46.2\tP\tPPL\tAZ\t\t12\t\t\t\t0\t\t5\tAsia/Baku\t2020-01-01";
        for (text, form) in [
            (dump, Some(Form::GeoNames)),
            ("id\tkind\tfeature\n", Some(Form::Table)),
            ("# ours\nname,lat,lon\n", Some(Form::Table)),
            ("\u{FEFF}name;lat;lon", Some(Form::Table)),
            ("{\"type\": \"FeatureCollection\", \"features\": []}", Some(Form::GeoJson)),
            ("{\"head\": {\"vars\": [\"item\"]}, \"results\": {\"bindings\": []}}", Some(Form::Wikidata)),
            ("[\n{\"type\":\"item\",\"id\":\"Q1\",\"labels\":{}}\n]", Some(Form::Wikidata)),
            ("[{\"place_id\":1,\"osm_type\":\"node\"}]", Some(Form::Osm)),
            ("{\"version\":0.6,\"elements\":[]}", Some(Form::Osm)),
            (
                "{\"type\":\"FeatureCollection\",\"features\":[{\"properties\":{\"osm_type\":\"node\"}}]}",
                Some(Form::Osm),
            ),
            ("{\"a\": 1}", None),
            ("just words", None),
            ("", None),
        ] {
            assert_eq!(Form::of_text(text), form, "{text}");
        }
    }
}
