//! A QGIS project over the layers: `maps/project.qgs` filled in, and zipped to `yaqut.qgz`.
//!
//! What QGIS needs, found by trying: the CRS in `projectCrs` and `ProjectionsEnabled` (one alone gives none); paths
//! that begin with `./`; each layer's style within the project, since a project passes over the `.qml` beside a file.

use std::fmt::Write as _;
use std::io::{self, Cursor, Write};

use jiff::civil::Date;

use super::kind::Layer;
use super::markup::escape;
use super::style::inline;

const TEMPLATE: &str = include_str!("../../maps/project.qgs");

/// The canvas behind a basemap, whose land lies on it.
const SEA: [u8; 3] = [226, 237, 243];

/// The canvas without one.
const PAPER: [u8; 3] = [255, 255, 255];

/// A layer of the background: a GeoJSON file in the sub-folder `basemap`, or one class of its features.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Basemap<'a> {
    /// The file's name in `basemap`.
    pub file: &'a str,
    /// The title in the legend.
    pub title: &'a str,
    /// The value of the property `layer` that its features have; `None` for all of them.
    pub class: Option<&'a str>,
    /// The geometry type: `Point`, `LineString` or `Polygon`. A file may mix them, a layer may not.
    pub geometry: &'a str,
    /// The style, as QML.
    pub style: &'a str,
}

/// The classes of our own basemaps, the topmost first: class, title, geometry, style.
const CLASSES: [(&str, &str, &str, &str); 5] = [
    ("border", "الحدود الدولية", "LineString", include_str!("../../maps/styles/basemap-border.qml")),
    ("admin", "الحدود الإدارية", "LineString", include_str!("../../maps/styles/basemap-admin.qml")),
    ("river", "الأنهار", "LineString", include_str!("../../maps/styles/basemap-river.qml")),
    ("lake", "البحيرات", "Polygon", include_str!("../../maps/styles/basemap-lake.qml")),
    ("land", "اليابسة", "Polygon", include_str!("../../maps/styles/basemap-land.qml")),
];

impl<'a> Basemap<'a> {
    /// The five layers of a file that has borders, administrative lines, rivers, lakes and land in one, told apart by
    /// the property `layer`.
    pub fn classes(file: &'a str) -> [Self; 5] {
        CLASSES.map(|(class, title, geometry, style)| Self {
            file,
            title,
            class: Some(class),
            geometry,
            style,
        })
    }

    /// The address by which QGIS finds it.
    fn source(&self) -> String {
        let mut source = format!("./basemap/{}|geometrytype={}", self.file, self.geometry);
        if let Some(class) = self.class {
            source.push_str(&format!("|subset=\"layer\" = '{}'", class.replace('\'', "''")));
        }
        source
    }
}

/// What a project shows.
#[derive(Debug, Clone, Copy)]
pub struct Project<'a> {
    /// The title of the window.
    pub title: &'a str,
    /// The layers that have been written; those left out are not pointed at.
    pub layers: &'a [Layer],
    /// West, south, east, north, as [`Extent::view`](super::Extent::view) gives them; the world where it is `None`.
    pub view: Option<[f64; 4]>,
    /// The first and the last day of the data.
    pub days: Option<(Date, Date)>,
    /// The background, the topmost first.
    pub basemap: &'a [Basemap<'a>],
}

/// Writes the project as a `.qgz`: a zip with one `yaqut.qgs`, the same bytes every time.
///
/// # Errors
/// What `out` says.
pub fn write_project(mut out: impl Write, project: &Project<'_>) -> io::Result<()> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    // 1980-01-01, the zero of zip's calendar: the project is no older and no newer than its data.
    let options = zip::write::SimpleFileOptions::default()
        .compression_method(zip::CompressionMethod::Deflated)
        .last_modified_time(zip::DateTime::default())
        .unix_permissions(0o644);
    zip.start_file("yaqut.qgs", options)?;
    zip.write_all(xml(project).as_bytes())?;
    out.write_all(zip.finish()?.get_ref())
}

/// One entry of the legend, ready to be written.
struct Entry<'a> {
    /// Of more than ten characters: QGIS gives a shorter id up for one of its own, and the legend loses the layer.
    id: String,
    title: &'a str,
    source: String,
    style: &'a str,
}

/// The project's XML: the template with its marks filled in.
pub(super) fn xml(project: &Project<'_>) -> String {
    let data: Vec<_> = Layer::ALL.iter().filter(|layer| project.layers.contains(layer)).map(data).collect();
    let base: Vec<_> = project.basemap.iter().enumerate().map(|(n, base)| background(n, base)).collect();
    let [west, south, east, north] = project.view.unwrap_or([-180.0, -90.0, 180.0, 90.0]);
    let [red, green, blue] = if base.is_empty() { PAPER } else { SEA };
    fill(TEMPLATE, |mark| match mark {
        "title" => escape(project.title),
        "incidents" => data.iter().map(tree).collect(),
        "basemap" => base.iter().map(tree).collect(),
        "order" => {
            data.iter().chain(&base).map(|entry| format!("<item>{}</item>", escape(&entry.id))).collect()
        }
        "layers" => data.iter().chain(&base).map(map_layer).collect(),
        "time" => project.days.map_or_else(String::new, time),
        "west" => west.to_string(),
        "south" => south.to_string(),
        "east" => east.to_string(),
        "north" => north.to_string(),
        "red" => red.to_string(),
        "green" => green.to_string(),
        "blue" => blue.to_string(),
        _ => String::new(),
    })
}

fn data(layer: &Layer) -> Entry<'static> {
    let name = layer.name();
    Entry {
        id: format!("yaqut_{name}"),
        title: layer.arabic(),
        source: format!("./{name}.geojson"),
        style: layer.style(),
    }
}

fn background<'a>(number: usize, base: &Basemap<'a>) -> Entry<'a> {
    Entry {
        id: format!("yaqut_basemap_{}", number + 1),
        title: base.title,
        source: base.source(),
        style: base.style,
    }
}

/// An entry's line in the legend's tree.
fn tree(entry: &Entry<'_>) -> String {
    let (id, title, source) = (escape(&entry.id), escape(entry.title), escape(&entry.source));
    format!(
        "\n    <layer-tree-layer id=\"{id}\" name=\"{title}\" source=\"{source}\" providerKey=\"ogr\" \
         checked=\"Qt::Checked\" expanded=\"1\"/>"
    )
}

/// An entry's layer, its style within.
fn map_layer(entry: &Entry<'_>) -> String {
    let (id, title, source) = (escape(&entry.id), escape(entry.title), escape(&entry.source));
    let (attributes, style) = inline(entry.style);
    format!(
        "\n  <maplayer type=\"vector\" {attributes}>\n   <id>{id}</id>\n   <datasource>{source}</datasource>\n   \
         <layername>{title}</layername>\n   <srs><spatialrefsys><srsid>3452</srsid><authid>EPSG:4326</authid>\
         </spatialrefsys></srs>\n   <provider encoding=\"UTF-8\">ogr</provider>\n{style}\n  </maplayer>"
    )
}

/// The time control: the days of the data, a day a step.
fn time((first, last): (Date, Date)) -> String {
    let end = last.tomorrow().unwrap_or(last);
    let mut range = String::new();
    // Writing to a string cannot fail.
    let _ = write!(range, "<start>{first}T00:00:00Z</start><end>{end}T00:00:00Z</end>");
    format!("<TemporalRange>{range}</TemporalRange>")
}

/// `template` with each `{{mark}}` replaced by what `value` gives for it; what is put in is not looked at again.
fn fill(template: &str, value: impl Fn(&str) -> String) -> String {
    let mut filled = String::with_capacity(template.len() * 8);
    let mut rest = template;
    while let Some((before, after)) = rest.split_once("{{") {
        filled.push_str(before);
        let Some((mark, after)) = after.split_once("}}") else { break };
        filled.push_str(&value(mark));
        rest = after;
    }
    filled.push_str(rest);
    filled
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use jiff::civil::date;

    use super::*;

    const PLAIN: Project<'_> = Project {
        title: "حرب <قره> & \"باغ\" {{layers}}",
        layers: &[Layer::Areas, Layer::Incidents],
        view: Some([45.0, 39.0, 48.0, 41.0]),
        days: Some((date(2020, 9, 27), date(2020, 11, 10))),
        basemap: &[],
    };

    #[test]
    fn the_project_is_zipped_to_the_same_bytes_every_time() {
        let zipped = || {
            let mut out = Vec::new();
            write_project(&mut out, &PLAIN).expect("memory takes everything");
            out
        };
        assert_eq!(zipped(), zipped());
        let mut archive = zip::ZipArchive::new(Cursor::new(zipped())).expect("a zip");
        let mut text = String::new();
        archive.by_name("yaqut.qgs").expect("the project").read_to_string(&mut text).expect("text");
        assert_eq!(text, xml(&PLAIN));
    }

    #[test]
    fn a_title_is_text_whatever_it_holds() {
        let text = xml(&PLAIN);
        assert!(text.contains("<title>حرب &lt;قره&gt; &amp; &quot;باغ&quot; {{layers}}</title>"));
        assert_eq!(text.matches("<maplayer ").count(), 2);
    }

    #[test]
    fn points_lie_over_polygons_and_only_what_was_written_is_pointed_at() {
        let text = xml(&PLAIN);
        let at = |what: &str| text.find(what).unwrap_or_else(|| panic!("{what} is missing"));
        assert!(at("<item>yaqut_incidents</item>") < at("<item>yaqut_areas</item>"));
        assert!(!text.contains("origins.geojson"));
        assert!(text.contains("<start>2020-09-27T00:00:00Z</start><end>2020-11-11T00:00:00Z</end>"));
        assert!(text.contains("<xmin>45</xmin><ymin>39</ymin><xmax>48</xmax><ymax>41</ymax>"));
    }

    #[test]
    fn a_basemap_is_told_apart_by_class_and_geometry() {
        let basemap = Basemap::classes("region.geojson");
        let text = xml(&Project { basemap: &basemap, ..PLAIN });
        let source = "./basemap/region.geojson|geometrytype=Polygon|subset=&quot;layer&quot; = 'land'";
        assert!(text.contains(source), "{text}");
        assert!(basemap.iter().all(|base| inline(base.style).1.contains("<renderer-v2")));
    }
}
