//! A QGIS project over the layers: `maps/project.qgs` filled in, and zipped to `yaqut.qgz`.
//!
//! What QGIS needs, found by trying: the CRS in `projectCrs` and `ProjectionsEnabled` (one alone gives none); paths
//! that begin with `./`; each layer's style within the project, since a project passes over the `.qml` beside a file.
//!
//! The map is in Web Mercator, as the tiles are that people lay under it: shapes are right, a degree of longitude is
//! no longer than it should be, and QGIS measures on the ellipsoid. The layers stay in WGS 84.

mod basemap;
mod entry;
mod page;
mod view;

use std::io::{self, Cursor, Write};

use jiff::civil::Date;

use super::kind::Layer;
use super::markup::escape;
use crate::incident::Incident;

pub use basemap::Basemap;
use entry::{Entry, Group};
use view::View;

const TEMPLATE: &str = include_str!("../../../maps/project.qgs");

/// The canvas behind a basemap, whose land lies on it.
const SEA: [u8; 3] = [226, 237, 243];

/// The canvas without one.
const PAPER: [u8; 3] = [255, 255, 255];

/// What a project shows.
#[derive(Debug, Clone, Copy)]
pub struct Project<'a> {
    /// The title of the window and of the page for print.
    pub title: &'a str,
    /// The layers that have been written; those left out are not pointed at.
    pub layers: &'a [Layer],
    /// West, south, east, north in degrees, as [`Extent::view`](super::Extent::view) gives them; the world where it is
    /// `None`.
    pub view: Option<[f64; 4]>,
    /// The incidents of the layers: their days, types and reports.
    pub incidents: &'a [Incident],
    /// The background, the topmost first.
    pub basemap: &'a [Basemap<'a>],
}

impl Project<'_> {
    /// The incidents that have a place on the map.
    fn shown(&self) -> impl Iterator<Item = &Incident> {
        self.incidents.iter().filter(|incident| incident.position().is_some())
    }

    /// The first and the last day of the incidents that are shown.
    fn days(&self) -> Option<(Date, Date)> {
        let first = self.shown().filter_map(|incident| incident.date_start).min()?;
        let last = self.shown().filter_map(|incident| incident.date_end.max(incident.date_start)).max()?;
        Some((first, last))
    }

    /// Whether incidents without a date stand among others that have one.
    fn is_partly_undated(&self) -> bool {
        let dated = self.shown().filter(|incident| incident.date_start.is_some()).count();
        dated > 0 && dated < self.shown().count()
    }
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

/// The project's XML: the template with its marks filled in.
fn xml(project: &Project<'_>) -> String {
    let entries = entry::all(project);
    let of = |group: Group| entries.iter().filter(move |entry| entry.group == group);
    let view = View::new(project.view);
    let colour = if project.basemap.is_empty() { PAPER } else { SEA };
    fill(TEMPLATE, |mark| match mark {
        "title" => escape(project.title),
        "incidents" => of(Group::Incidents).map(Entry::tree).collect(),
        "districts" => of(Group::Districts).map(Entry::tree).collect(),
        "basemap" => of(Group::Basemap).map(Entry::tree).collect(),
        "relations" => entry::relations(&entries),
        "order" => entries.iter().map(|entry| format!("<item>{}</item>", escape(&entry.id))).collect(),
        "layers" => entries.iter().map(Entry::map_layer).collect(),
        "time" => project.days().map_or_else(String::new, time),
        "page" => page::xml(project, &entries, &view, colour),
        other => view.mark(other).or_else(|| channel(colour, other)).unwrap_or_default(),
    })
}

/// A channel of the canvas's colour.
fn channel([red, green, blue]: [u8; 3], name: &str) -> Option<String> {
    let value = match name {
        "red" => red,
        "green" => green,
        "blue" => blue,
        _ => return None,
    };
    Some(value.to_string())
}

/// The time control: the days of the data, a day a step.
fn time((first, last): (Date, Date)) -> String {
    let end = last.tomorrow().unwrap_or(last);
    format!("<TemporalRange><start>{first}T00:00:00Z</start><end>{end}T00:00:00Z</end></TemporalRange>")
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

    use super::*;
    use crate::layer::sample;
    use crate::layer::style::inline;

    const PLAIN: Project<'_> = Project {
        title: "حرب <قره> & \"باغ\" {{layers}}",
        layers: &[Layer::Areas, Layer::Incidents],
        view: Some([45.0, 39.0, 48.0, 41.0]),
        incidents: &[],
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
        let incidents = [sample::strike("s1"), sample::in_a_province("p1")];
        let text = xml(&Project { incidents: &incidents, ..PLAIN });
        let at = |what: &str| text.find(what).unwrap_or_else(|| panic!("{what} is missing"));
        assert!(at("<item>yaqut_incidents</item>") < at("<item>yaqut_areas</item>"));
        assert!(!text.contains("origins.geojson"));
        assert!(text.contains("<start>2020-10-01T00:00:00Z</start><end>2020-10-02T00:00:00Z</end>"));
        assert!(text.contains("<xmin>5009377.0857</xmin><ymin>4721671.5726</ymin>"), "45° E, 39° N");
    }

    #[test]
    fn a_basemap_is_told_apart_by_class_and_geometry() {
        let basemap = Basemap::classes("region.geojson");
        let text = xml(&Project { basemap: &basemap, ..PLAIN });
        let source = "./basemap/region.geojson|geometrytype=Polygon|subset=&quot;layer&quot; = 'land'";
        assert!(text.contains(source), "{text}");
        assert!(basemap.iter().all(|base| inline(base.style).1.contains("<renderer-v2")));
    }

    #[test]
    fn incidents_without_a_date_have_a_layer_of_their_own_that_the_clock_leaves_alone() {
        let mut undated = sample::strike("s2");
        (undated.date_start, undated.date_end) = (None, None);
        let both = [sample::strike("s1"), undated.clone()];
        let text = xml(&Project { incidents: &both, ..PLAIN });
        assert!(text.contains("./incidents.geojson|subset=&quot;date_start&quot; IS NULL"));
        assert!(text.contains("./incidents.geojson|subset=&quot;date_start&quot; IS NOT NULL"));
        for all_alike in [vec![sample::strike("s1")], vec![undated]] {
            assert!(!xml(&Project { incidents: &all_alike, ..PLAIN }).contains("subset="));
        }
    }
}
