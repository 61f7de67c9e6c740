//! Incidents and options to a scene: the parts composed, and nothing else.

use std::collections::BTreeSet;

use crate::geo::distance_km;
use crate::incident::Incident;
use crate::{Error, Result};

use super::backdrop::{self, Setter};
use super::frame::Frame;
use super::label::{Block, Board};
use super::mark::Spot;
use super::projection::Projection;
use super::ruler::Ruler;
use super::scene::{Paint, Scene, Shape};
use super::shape::{Path, Rect};
use super::text::{Anchor, Line, clean};
use super::words::Words;
use super::{Extent, Lang, Options, area, basemap, caption, flow, ground, legend, locator, mark, scalebar};

/// An origin farther from its target than this does not widen the map; its arrow comes in from the edge.
const ORIGIN_KM: f64 = 260.0;

/// Resolves a map of some incidents into shapes.
///
/// Those without a position are left off, and the subtitle counts them. The order of the incidents does not matter.
///
/// # Errors
/// When no incident has a position in the part of the world to be shown, or the page's size is out of range.
pub fn scene(incidents: &[Incident], options: &Options) -> Result<Scene> {
    options.check()?;
    let (unit, words, theme, lang) = (options.unit(), Words(options.lang), &options.theme, options.lang);
    let mut shown: Vec<&Incident> = incidents.iter().filter(|i| i.position().is_some()).collect();
    shown.sort_by(|a, b| a.id.cmp(&b.id));
    let row = legend::row_height(lang, unit);
    let frame = Frame::new(options, legend::entries(&shown, &[], words).len() + 1, row);
    let nothing =
        || Error::Drawing("no incident has a position here; give incidents with `lat` and `lon`".into());
    let extent = options.extent.or_else(|| surroundings(&shown)).ok_or_else(nothing)?;
    let projection = Projection::fit(&extent, frame.panel);
    shown.retain(|i| {
        i.position().is_some_and(|p| {
            let at = projection.project(p);
            frame.panel.grown(0.5).contains(&Rect::round(at, 0.0))
        })
    });
    if shown.is_empty() {
        return Err(nothing());
    }

    let spots = mark::spots(&shown, &projection, unit);
    let flows = flow::flows(&shown, &spots, &projection, unit);
    let ruler = Ruler::new();
    let mut board = Board::new(frame.panel);
    let marks: Vec<Rect> = spots.iter().map(|spot| spot.room(unit)).collect();
    marks.iter().for_each(|room| board.block(room));
    flows.iter().for_each(|flow| board.block(&flow.origin(unit)));
    spots.iter().filter_map(|spot| spot.pin(unit)).for_each(|pin| board.block(&pin));
    flows.iter().flat_map(flow::Flow::trace).for_each(|room| board.avoid(&room));

    let mut said = BTreeSet::new();
    let mut labels = Vec::new();
    for (spot, room) in spots.iter().zip(&marks) {
        let name = spot.name(words);
        let block = Block::new(incident_lines(spot, words, options), &ruler);
        if let Some((block, seat)) =
            block.and_then(|b| board.seat(room, &b, lang.is_rtl(), true).map(|s| (b, s)))
        {
            said.extend([name.0, name.1]);
            if let Some(line) = seat.leader {
                let d = Path::default().line(&line, false).take();
                labels.push(Paint::line(theme.color("ink"), 0.8 * unit).on(d));
            }
            labels.extend(block.shapes(&seat.room, seat.anchor));
        }
    }
    for flow in &flows {
        // An origin that is another incident's place has its name already.
        if flow.name.is_empty() || !said.insert(flow.name.clone()) {
            continue;
        }
        let line = Line::new(&flow.name, 0.0, 0.0, Anchor::Middle, 11.5 * unit, theme.color("flow"));
        let line = Line { halo: Some((theme.color("halo"), 2.8 * unit)), ..line };
        let placed = Block::new([line], &ruler)
            .and_then(|b| board.seat(&flow.origin(unit), &b, lang.is_rtl(), false).map(|s| (b, s)));
        labels.extend(placed.into_iter().flat_map(|(block, seat)| block.shapes(&seat.room, seat.anchor)));
    }
    let features = basemap::covering(&projection.visible())?;
    let (focus, lakes) =
        (spots.iter().map(|spot| spot.at).collect(), backdrop::lakes(&features, &projection));
    let setter = Setter { projection: &projection, theme, words, ruler: &ruler, unit, focus, lakes };
    let said: Vec<String> = said.into_iter().filter(|name| !name.is_empty()).collect();
    let backdrop = setter.shapes(&basemap::countries()?, &said, &mut board);

    let mut map = ground::shapes(&features, &projection, theme, unit);
    map.extend(area::shapes(&shown, &projection, theme, unit));
    map.extend(backdrop);
    map.extend(flows.iter().flat_map(|flow| flow.shapes(theme, unit)));
    // The heaviest last: a small symbol beside it may be covered, a large one may not.
    map.extend(spots.iter().rev().flat_map(|spot| spot.shapes(theme, unit)));
    map.extend(labels);

    let off_map = incidents.len() - shown.len();
    let pen = legend::Pen { lang, theme, ruler: &ruler, unit };
    let mut furniture = heading(&shown, off_map, &frame, options, &ruler);
    let (key, end) = legend::shapes(&legend::entries(&shown, &spots, words), &frame, pen);
    furniture.extend(key);
    furniture.extend(scalebar::shapes(frame.scale(lang, unit), &projection, words, theme, unit));
    let free = frame.legend.bottom() - end - 18.0 * unit;
    if frame.columns == 1 && free > 88.0 * unit && frame.legend.w < frame.panel.w {
        let h = free.min(190.0 * unit);
        let room = Rect { y: frame.legend.bottom() - h, h, ..frame.legend };
        furniture.extend(locator::shapes(&basemap::world()?, &projection, room, theme, unit));
    }
    Ok(Scene {
        width: options.width.into(),
        height: options.height.into(),
        title: title(options),
        page: theme.color("page"),
        panel: frame.panel,
        map,
        furniture,
        marks,
        labels: board.labels,
    })
}

/// The extent of the incidents, their circles and their origins, as far as these are not far off.
fn surroundings(incidents: &[&Incident]) -> Option<Extent> {
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

fn incident_lines(spot: &Spot, words: Words, options: &Options) -> [Line; 2] {
    let (unit, theme) = (options.unit(), &options.theme);
    let name = spot.name(words);
    let (first, second) = words.choose(&name.0, &name.1);
    let vague = spot.incidents.iter().all(|i| i.is_area());
    let color = theme.color(if vague { "muted" } else { "ink" });
    let line = |text: &str, size: f64, bold: bool| Line {
        bold,
        halo: Some((theme.color("halo"), 3.4 * unit)),
        ..Line::new(text, 0.0, 0.0, Anchor::Middle, size * unit, color.clone())
    };
    [line(&first, 15.0, !vague), line(&second, 10.5, false)]
}

fn title(options: &Options) -> String {
    options
        .title
        .as_deref()
        .map(clean)
        .filter(|t| !t.is_empty())
        .unwrap_or_else(|| Words(options.lang).word("title"))
}

fn heading(
    shown: &[&Incident],
    off_map: usize,
    frame: &Frame,
    options: &Options,
    ruler: &Ruler,
) -> Vec<Shape> {
    let (unit, words, theme, lang) = (options.unit(), Words(options.lang), &options.theme, options.lang);
    let (ink, muted) = (theme.color("ink"), theme.color("muted"));
    let flush = |text: &str, y: f64, size: f64, color: &String| {
        frame.flush(text, y, size * unit, color.clone(), lang)
    };
    let first = if lang == Lang::En { Lang::En } else { Lang::Ar };
    let mut lines = vec![
        flush(&title(options), frame.title, 26.0, &ink).bold(),
        flush(&caption::subtitle(shown, off_map, first), frame.subtitle[0], 14.0, &muted),
    ];
    if lang == Lang::Both {
        lines.push(flush(&caption::subtitle(shown, off_map, Lang::En), frame.subtitle[1], 11.5, &muted));
    }
    let reports: BTreeSet<&str> = shown.iter().flat_map(|i| &i.reports).map(String::as_str).collect();
    let sources = match &options.sources {
        Some(named) => words.say("sources", &clean(named)),
        None => words.say("reports", &reports.len().to_string()),
    };
    let joined = format!("{}  ·  {sources}", words.word("claims"));
    lines.push(flush(&joined, frame.foot + 14.0 * unit, 12.0, &ink));
    lines.push(flush(&words.word("basemap"), frame.foot + 33.0 * unit, 10.0, &muted));
    // The foot shares its lines with the scale bar.
    let most = |line: &Line| if line.y > frame.foot { frame.inner.w - 290.0 * unit } else { frame.inner.w };
    lines
        .into_iter()
        .map(|line| {
            let most = most(&line);
            ruler.fit(line, most)
        })
        .map(Shape::Text)
        .collect()
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
                assert!(!svg.contains("NaN") && !svg.contains("inf"), "{places:?}");
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
