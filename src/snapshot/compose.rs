//! Incidents and options to a scene: the parts composed, and nothing else.

use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::geo::distance_km;
use crate::incident::Incident;
use crate::{Error, Result};

use super::frame::{Frame, Needs};
use super::numbered::Numbering;
use super::plate::{Plate, Press};
use super::projection::Projection;
use super::ruler::Ruler;
use super::scene::{Scene, Shape};
use super::shape::Rect;
use super::words::Words;
use super::{Extent, Lang, Options, Overlay, area, basemap, heading, legend, locator, mark, scalebar, table};

/// An origin farther from its target than this does not widen the map; its arrow comes in from the edge.
const ORIGIN_KM: f64 = 260.0;

/// Resolves a map of some incidents into shapes.
///
/// Those without a position are left off, and the subtitle counts them. The order of the incidents does not matter.
///
/// # Errors
/// When no incident has a position in the part of the world to be shown, or the page's size is out of range.
pub fn scene(incidents: &[Incident], options: &Options) -> Result<Scene> {
    Ok(resolve(incidents, options, None)?.0)
}

/// The same with a number at the marks, in the order of days, for a table that stands elsewhere: at those with an
/// incident for which `only` holds, from `from` on. Gives the number of each such incident by its id.
///
/// # Errors
/// As [`scene`].
pub fn numbered(
    incidents: &[Incident],
    options: &Options,
    from: usize,
    only: &dyn Fn(&Incident) -> bool,
) -> Result<(Scene, BTreeMap<String, usize>)> {
    resolve(incidents, &Options { table: false, ..options.clone() }, Some(Numbering { from, only }))
}

fn resolve(
    incidents: &[Incident],
    options: &Options,
    numbering: Option<Numbering>,
) -> Result<(Scene, BTreeMap<String, usize>)> {
    options.check()?;
    let (unit, words, theme, lang) = (options.unit(), Words(options.lang), &options.theme, options.lang);
    let mut shown = placed(incidents);
    let extent = options.extent.or_else(|| surroundings(&shown)).ok_or_else(nothing)?;
    let ruler = Ruler::new();
    let frame = frame(&shown, options, &ruler);
    let projection = Projection::fit(&extent, frame.panel);
    within(&mut shown, &projection)?;

    let small = mark::scale(&shown, &projection, unit);
    let mut spots = mark::spots(&shown, &projection, small);
    let numbers = numbering.map(|numbering| numbering.number(&mut spots)).unwrap_or_default();
    let (listed, left) =
        if options.table { table::number(&mut spots, &frame.table, unit) } else { Default::default() };
    let plate =
        Press::new(options, &ruler, (unit, small), &projection)?.plate(&shown, &spots, &projection, None);

    let pen = legend::Pen { lang, theme, ruler: &ruler, unit, marks: small };
    let mut furniture = surround(&shown, incidents.len() - shown.len(), &frame, options, &ruler);
    if options.table {
        furniture.extend(table::shapes(&listed, left, &frame.table, options, pen));
    }
    let layers = layers(options, Some(&projection));
    let besides = legend::Besides { layers: &layers, earlier: false };
    let (key, end) = legend::shapes(&legend::entries(&shown, &spots, words, besides), &frame, pen);
    furniture.extend(key);
    furniture.extend(scalebar::shapes(frame.scale(lang, unit), &projection, words, theme, unit));
    let free = frame.legend.bottom() - end - 18.0 * unit;
    if frame.columns == 1 && free > 88.0 * unit && frame.legend.w < frame.panel.w {
        let h = free.min(190.0 * unit);
        let room = Rect { y: frame.legend.bottom() - h, h, ..frame.legend };
        furniture.extend(locator::shapes(&basemap::world()?, &projection, room, theme, unit));
    }
    Ok((page(options, frame.panel, plate, furniture), numbers))
}

/// The incidents on or before a day, which is all that a record says of what was known by then: it has the day of what
/// happened and not that of the report. Those without a day are left out.
pub fn until(incidents: Vec<Incident>, day: Date) -> Vec<Incident> {
    incidents.into_iter().filter(|incident| incident.date_start.is_some_and(|start| start <= day)).collect()
}

/// The error that there is nothing to draw.
pub(super) fn nothing() -> Error {
    Error::Drawing("no incident has a position here; give incidents with `lat` and `lon`".into())
}

/// The incidents that have a position, in an order of their own.
pub(super) fn placed(incidents: &[Incident]) -> Vec<&Incident> {
    let mut shown: Vec<&Incident> = incidents.iter().filter(|i| i.position().is_some()).collect();
    shown.sort_by(|a, b| a.id.cmp(&b.id));
    shown
}

/// Leaves those that lie on the map.
pub(super) fn within(shown: &mut Vec<&Incident>, projection: &Projection) -> Result<()> {
    shown.retain(|i| {
        i.position()
            .is_some_and(|p| projection.panel.grown(0.5).contains(&Rect::round(projection.project(p), 0.0)))
    });
    if shown.is_empty() { Err(nothing()) } else { Ok(()) }
}

/// The parts of the page, as large as what these incidents need.
pub(super) fn frame(shown: &[&Incident], options: &Options, ruler: &Ruler) -> Frame {
    let (unit, words) = (options.unit(), Words(options.lang));
    let besides = legend::Besides { layers: &layers(options, None), earlier: false };
    let needs = Needs {
        entries: legend::entries(shown, &[], words, besides).len() + 1,
        row: legend::row_height(options.lang, unit),
        head: heading::head(shown, shown.len(), options, ruler).height,
        foot: heading::foot(shown, options, ruler).height,
        table: if options.table { table::height(shown.len(), unit) } else { 0.0 },
    };
    Frame::new(options, needs)
}

/// The caller's layers, with their numbers; only those that lie on a map, where one is given.
pub(super) fn layers<'a>(options: &'a Options, map: Option<&Projection>) -> Vec<(usize, &'a Overlay)> {
    let seen = |layer: &(usize, &Overlay)| {
        map.is_none_or(|map| !layer.1.shapes(layer.0, map, &options.theme, options.unit()).is_empty())
    };
    options.overlays.iter().enumerate().filter(seen).collect()
}

/// The lines above and under the map.
pub(super) fn surround(
    shown: &[&Incident],
    off_map: usize,
    frame: &Frame,
    options: &Options,
    ruler: &Ruler,
) -> Vec<Shape> {
    let head = heading::head(shown, off_map, options, ruler).shapes(frame.inner.y);
    let foot = heading::foot(shown, options, ruler).shapes(frame.sources(options.unit()));
    head.chain(foot).collect()
}

/// The page of a map and what stands round it.
pub(super) fn page(options: &Options, panel: Rect, plate: Plate, furniture: Vec<Shape>) -> Scene {
    Scene {
        width: options.width.into(),
        height: options.height.into(),
        title: heading::title(options),
        lang: if options.lang == Lang::En { "en" } else { "ar" },
        page: options.theme.color("page"),
        panel,
        map: plate.map,
        furniture,
        marks: plate.marks,
        labels: plate.labels,
    }
}

/// The extent of the incidents, their circles and their origins, as far as these are not far off.
pub(super) fn surroundings(incidents: &[&Incident]) -> Option<Extent> {
    let mut points: Vec<_> = incidents.iter().filter_map(|i| Some((i.position()?, 0.0))).collect();
    let bare = Extent::around(&points)?;
    for incident in incidents {
        let Some(position) = incident.position() else { continue };
        if let Some((_, km)) = area::reach(incident) {
            // A country's circle must not push the towns together.
            points.push((position, (km / 111.2).min((bare.north - bare.south) * 0.45)));
        }
        let origin = incident.origin_position();
        points.extend(origin.filter(|o| distance_km(*o, position) < ORIGIN_KM).map(|o| (o, 0.0)));
    }
    Extent::around(&points)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::incident::IncidentType;

    /// Incidents at some places, told in a few words of JSON.
    fn incidents(places: &[(&str, f64, f64)]) -> Vec<Incident> {
        let record = |(i, (name, lat, lon)): (usize, &(&str, f64, f64))| {
            let name = serde_json::to_string(name).expect("a string");
            let kind = IncidentType::ALL[i % IncidentType::ALL.len()];
            let text = format!(
                r#"{{"id":"i{i:03}","event_id":"e","title":"","title_en":"","type":"{kind}","event_type":"","sub_event_type":"",
                "date_start":"2020-10-0{day}","date_precision":"day","place":{name},"place_en":"Place {i}",
                "lat":{lat},"lon":{lon},"radius_km":12,"where_prec":{prec},"origin":"غوريس","origin_lat":39.51,"origin_lon":46.34,
                "killed_low":{i},"killed_best":{i},"killed_high":{i},"status":"{status}","reports":["r"],"n_reports":1,
                "evidence":[],"confidence":0.9}}"#,
                day = i % 9 + 1,
                prec = i % 5 + 1,
                status = ["reported", "claimed", "confirmed", "denied"][i % 4],
            );
            serde_json::from_str(&text).expect("an incident")
        };
        places.iter().enumerate().map(record).collect()
    }

    const KARABAKH: &[(&str, f64, f64)] = &[
        ("ترتر", 40.342, 46.9316),
        ("ستيباناكرت", 39.8177, 46.7528),
        ("شوشا", 39.7601, 46.7499),
        ("غوريس", 39.5111, 46.3417),
        ("ترتر", 40.342, 46.9316),
        ("<b>&\"'</b>\u{202E}", 40.1, 46.5),
        ("هادروت", 39.52, 47.0319),
    ];

    #[test]
    fn no_placed_label_overlaps_another_or_a_mark() {
        let crowd: Vec<_> = (0..90u32)
            .map(|i| {
                ("مكان ما", 39.5 + f64::from(i * 37 % 100) / 90.0, 46.0 + f64::from(i * 61 % 100) / 80.0)
            })
            .collect();
        for (places, lang) in [(KARABAKH, Lang::Both), (&crowd, Lang::Ar)] {
            let scene = scene(&incidents(places), &Options { lang, ..Options::default() }).expect("a scene");
            assert!(scene.labels.len() > 5);
            for (i, label) in scene.labels.iter().enumerate() {
                assert!(scene.panel.contains(label));
                assert!(!scene.labels[..i].iter().any(|other| other.overlaps(label)));
                assert!(!scene.marks.iter().any(|mark| mark.overlaps(label)));
            }
        }
    }

    #[test]
    fn hundreds_of_marks_are_smaller_than_a_few() {
        let width = |number: u32| {
            let places: Vec<_> = (0..number)
                .map(|i| ("", 36.0 + f64::from(i * 37 % 101) / 12.0, 42.0 + f64::from(i * 61 % 103) / 10.0))
                .collect();
            let page = scene(&incidents(&places), &Options::default()).expect("a scene");
            page.marks.iter().map(|mark| mark.w).fold(f64::MAX, f64::min)
        };
        assert!(width(400) < 0.75 * width(20), "{} {}", width(400), width(20));
    }

    #[test]
    fn the_same_incidents_give_the_same_bytes_in_any_order() {
        let (mut list, options) = (incidents(KARABAKH), Options::default());
        let one = crate::snapshot::draw(&scene(&list, &options).expect("a scene"));
        list.reverse();
        assert_eq!(crate::snapshot::draw(&scene(&list, &options).expect("a scene")), one);
    }

    #[test]
    fn text_of_a_report_stays_text() {
        let svg = crate::snapshot::draw(&scene(&incidents(KARABAKH), &Options::default()).expect("a scene"));
        assert!(
            svg.contains("&lt;b&gt;&amp;&quot;&#39;&lt;/b&gt;")
                && !svg.contains("<b>")
                && !svg.contains('\u{202E}')
        );
        assert!(crate::snapshot::png(&svg, 0.2).is_ok());
    }

    #[test]
    fn odd_places_are_drawn_without_trouble() {
        let odd: [&[(&str, f64, f64)]; 5] = [
            &[("القطب", 90.0, 0.0)],
            &[("القطب", -90.0, -180.0), ("القطب", 90.0, 180.0)],
            &[("فيجي", -18.0, 179.9), ("ساموا", -13.8, -171.7)],
            &[("هنا", 0.0, 0.0); 30],
            &[("", 33.5, 36.3)],
        ];
        for places in odd {
            for (width, height) in [(1200, 900), (200, 200), (300, 2000), (3000, 250)] {
                let options = Options { width, height, ..Options::default() };
                let svg = crate::snapshot::draw(&scene(&incidents(places), &options).expect("a scene"));
                // The letters of an embedded picture may spell anything.
                let mut lines = svg.lines().filter(|line| !line.starts_with("<image"));
                assert!(!lines.any(|line| line.contains("NaN") || line.contains("inf")), "{places:?}");
            }
        }
    }

    #[test]
    fn nothing_to_draw_is_an_error() {
        let mut list = incidents(&[("ترتر", 40.3, 46.9)]);
        let far = Options { extent: Extent::new(0.0, 0.0, 5.0, 5.0).ok(), ..Options::default() };
        assert!(scene(&list, &far).is_err() && scene(&[], &Options::default()).is_err());
        list[0].lat = None;
        assert!(scene(&list, &Options::default()).is_err());
        assert!(scene(&incidents(KARABAKH), &Options { width: 7, ..Options::default() }).is_err());
    }
}
