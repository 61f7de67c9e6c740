//! The entries of a project's legend: the layers that were written, and the background.

use std::borrow::Cow;

use super::Project;
use crate::layer::kind::Layer;
use crate::layer::markup::escape;
use crate::layer::style::{inline, untimed, word};

/// The table by week.
const WEEKLY: &str = "yaqut_districts_weekly";

/// Where in the legend an entry stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Group {
    Incidents,
    Districts,
    Basemap,
}

/// One entry of the legend, ready to be written.
#[derive(Debug)]
pub(super) struct Entry<'a> {
    /// Of more than ten characters: QGIS gives a shorter id up for one of its own, and the legend loses the layer.
    pub(super) id: String,
    pub(super) title: &'a str,
    pub(super) group: Group,
    /// Whether it is drawn when the project is opened.
    shown: bool,
    source: String,
    provider: &'static str,
    style: String,
    /// The same style in English, to choose from the menu of styles.
    english: Option<Cow<'a, str>>,
}

/// The entries of a project, the topmost first.
pub(super) fn all<'a>(project: &Project<'a>) -> Vec<Entry<'a>> {
    let written = Layer::ALL.iter().filter(|layer| project.layers.contains(layer));
    let data = written.flat_map(|&layer| data(layer, project.is_partly_undated()));
    let background = (1..).zip(project.basemap).map(|(number, base)| Entry {
        id: format!("yaqut_basemap_{number}"),
        title: base.title,
        group: Group::Basemap,
        shown: true,
        source: base.source(),
        provider: "ogr",
        style: base.style.to_owned(),
        english: base.english.map(Cow::Borrowed),
    });
    data.chain(background).collect()
}

/// The entries of a layer: two where undated incidents stand apart, since the time control would hide them, and where
/// districts are shown by incidents and by the killed.
fn data(layer: Layer, partly_undated: bool) -> Vec<Entry<'static>> {
    let name = layer.name();
    let polygons = matches!(layer, Layer::Districts | Layer::Grid);
    let entry = || Entry {
        id: if layer == Layer::Grid { "yaqut_grid_cells".to_owned() } else { format!("yaqut_{name}") },
        title: layer.arabic(),
        group: if polygons { Group::Districts } else { Group::Incidents },
        shown: !polygons,
        source: format!("./{name}.geojson"),
        provider: "ogr",
        style: layer.style().to_owned(),
        english: layer.english_style().map(Cow::Borrowed),
    };
    match layer {
        Layer::Incidents if partly_undated => {
            let only = |condition: &str| format!("./{name}.geojson|subset=\"date_start\" {condition}");
            vec![
                Entry { source: only("IS NOT NULL"), ..entry() },
                Entry {
                    id: "yaqut_undated".to_owned(),
                    title: word("undated_layer"),
                    source: only("IS NULL"),
                    style: untimed(layer.style()),
                    english: layer.english_style().map(|style| Cow::Owned(untimed(style))),
                    ..entry()
                },
            ]
        }
        Layer::Districts => {
            let weekly = Entry {
                id: WEEKLY.to_owned(),
                title: word("weekly_layer"),
                source: "file:./districts_weekly.csv?type=csv&detectTypes=yes&geomType=none".to_owned(),
                provider: "delimitedtext",
                style: String::new(),
                english: None,
                ..entry()
            };
            vec![
                entry(),
                Entry {
                    id: "yaqut_districts_killed".to_owned(),
                    title: word("killed_layer"),
                    style: layer.styles().get(2).map_or_else(String::new, |(_, qml)| (*qml).to_owned()),
                    english: layer.styles().get(3).map(|(_, qml)| Cow::Borrowed(*qml)),
                    ..entry()
                },
                weekly,
            ]
        }
        _ => vec![entry()],
    }
}

/// From a district to its rows by week, so that its form lists them.
pub(super) fn relations(entries: &[Entry<'_>]) -> String {
    let weekly = entries.iter().find(|entry| entry.id == WEEKLY);
    weekly.map_or_else(String::new, |entry| {
        format!(
            " <relations>\n  <relation id=\"yaqut_weeks\" name=\"{}\" referencingLayer=\"{WEEKLY}\" \
             referencedLayer=\"yaqut_districts\" strength=\"Association\">\
             <fieldRef referencingField=\"unit_id\" referencedField=\"unit_id\"/></relation>\n </relations>\n",
            escape(entry.title)
        )
    })
}

impl Entry<'_> {
    /// The line in the legend's tree.
    pub(super) fn tree(&self) -> String {
        let (id, title, source) = (escape(&self.id), escape(self.title), escape(&self.source));
        let (provider, checked) = (self.provider, if self.shown { "Checked" } else { "Unchecked" });
        format!(
            "\n    <layer-tree-layer id=\"{id}\" name=\"{title}\" source=\"{source}\" providerKey=\"{provider}\" \
             checked=\"Qt::{checked}\" expanded=\"{}\"/>",
            u8::from(self.id == "yaqut_incidents")
        )
    }

    /// The layer, its styles within.
    pub(super) fn map_layer(&self) -> String {
        let (id, title, source) = (escape(&self.id), escape(self.title), escape(&self.source));
        let provider = self.provider;
        let (attributes, style) = inline(&self.style);
        let geometry = if provider == "ogr" { "" } else { " geometry=\"No geometry\"" };
        format!(
            "\n  <maplayer type=\"vector\"{geometry} {attributes}>\n   <id>{id}</id>\n   \
             <datasource>{source}</datasource>\n   <layername>{title}</layername>\n   \
             <srs><spatialrefsys><srsid>3452</srsid><authid>EPSG:4326</authid></spatialrefsys></srs>\n   \
             <provider encoding=\"UTF-8\">{provider}</provider>\n{}{style}\n  </maplayer>",
            self.english.as_deref().map(styles).unwrap_or_default()
        )
    }
}

/// The menu of styles: what the layer has, and its twin in English.
fn styles(english: &str) -> String {
    let (attributes, style) = inline(english);
    let current = escape(word("style_name"));
    format!(
        "   <map-layer-style-manager current=\"{current}\">\n    <map-layer-style name=\"{current}\"/>\n    \
         <map-layer-style name=\"English\">\n<qgis {attributes}>\n{style}\n</qgis>\n    </map-layer-style>\n   \
         </map-layer-style-manager>\n"
    )
}
