//! What the page's script knows: positions, codes and the few words that it needs. Text stands in the document.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::Value;

use super::bucket::Timeline;
use super::ground::{self, Frame};
use super::markup::{bare, script, short};
use super::names::{self, Name};
use super::phrase;
use super::words::Words;
use crate::incident::{Incident, Relation, Status};

/// Origins farther than this from what they hit are not drawn, in kilometres: a line across a continent says nothing.
const FAR: f64 = 1500.0;

/// The words that the script puts on the page.
const WORDS: [&str; 16] = [
    "shown",
    "nothing",
    "play",
    "stop",
    "here",
    "close",
    "in_table",
    "on_map",
    "zoom_in",
    "zoom_out",
    "whole",
    "scroll_help",
    "touch_help",
    "km",
    "metre",
    "map",
];

/// An incident on the map; letters for what the script reads once for each.
#[derive(Serialize)]
struct Spot {
    /// Its type.
    t: &'static str,
    /// Its status.
    s: &'static str,
    /// Longitude and latitude.
    at: Option<[f64; 2]>,
    /// The radius in kilometres of the circle in which it happened, where that is wider than a town.
    #[serde(skip_serializing_if = "Option::is_none")]
    r: Option<f64>,
    /// Where the fire came from.
    #[serde(skip_serializing_if = "Option::is_none")]
    from: Option<[f64; 2]>,
    /// The killed, for the symbol's size.
    k: u32,
    /// Whether the place is known only as a wide area.
    h: bool,
    /// The first and the last bar of the timeline.
    b: Option<(usize, usize)>,
    /// The place's name.
    p: String,
    /// What it is called when it is read out.
    n: String,
}

#[derive(Serialize)]
struct Data<'a> {
    lang: &'static str,
    words: BTreeMap<&'static str, &'static str>,
    incidents: Vec<Spot>,
    buckets: Vec<&'a str>,
    bounds: Option<Frame>,
    edge: Option<Frame>,
    names: Vec<Name>,
}

impl Serialize for Frame {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(to)
    }
}

/// The data as the content of a `<script type="application/json">`.
pub(super) fn json(incidents: &[Incident], timeline: &Timeline, words: Words) -> String {
    let bounds = Frame::around(incidents);
    let edge = bounds.map(Frame::edge);
    let data = Data {
        lang: words.code(),
        words: WORDS.iter().map(|key| (*key, words.phrase(key))).collect(),
        incidents: incidents.iter().map(|incident| spot(incident, timeline, words)).collect(),
        buckets: timeline.buckets.iter().map(|bucket| bucket.name.as_str()).collect(),
        bounds,
        edge,
        names: edge.map_or(Vec::new(), |edge| names::within(edge, incidents, words)),
    };
    // Numbers, strings, lists and maps with keys of text: they can be written.
    script(&serde_json::to_string(&data).unwrap_or_default())
}

/// The backdrop as the content of another.
pub(super) fn ground(incidents: &[Incident]) -> String {
    let edge = Frame::around(incidents).map(Frame::edge);
    script(&edge.map_or(Value::Null, |edge| ground::within(edge, incidents)).to_string())
}

fn spot(incident: &Incident, timeline: &Timeline, words: Words) -> Spot {
    let position = incident.position();
    let vague = incident.is_area() || !matches!(incident.relation, None | Some(Relation::At));
    let place = phrase::place(words, incident).unwrap_or_default();
    let killed = incident.killed_best.or(incident.killed_low).unwrap_or(0);
    let figure =
        phrase::range(words, incident.killed_low.map(u64::from), incident.killed_high.map(u64::from));
    let killed_words = figure.map_or(String::new(), |n| format!(" · {}: {n}", words.word("killed")));
    let pair = |p: crate::geo::Position| [p.lon(), p.lat()];
    let near =
        |origin: &crate::geo::Position| position.is_some_and(|at| crate::geo::distance_km(at, *origin) < FAR);
    Spot {
        t: incident.kind.word(),
        s: incident.status.word(),
        at: position.map(pair),
        r: incident.radius_km.filter(|km| vague && *km > 0.0 && *km <= FAR && position.is_some()),
        from: incident.origin_position().filter(near).map(pair),
        k: if incident.status == Status::Denied { 0 } else { killed },
        h: incident.is_area(),
        b: timeline.span(incident),
        p: bare(&short(place)),
        n: bare(&format!(
            "{} · {}{killed_words} · {}",
            short(&phrase::title(words, incident)),
            phrase::when(words, incident),
            words.status(incident.status)
        )),
    }
}
