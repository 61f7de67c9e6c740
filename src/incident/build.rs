//! Building records: one per event and place, with ids, codes and evidence.

use std::ops::Range;

use rustc_hash::FxHashMap;

use super::code::{DatePrecision, IncidentType, Relation, TollScope};
use super::profession::{acled, date_codes};
use super::record::{Evidence, Incident};
use crate::event::{Event, Site};
use crate::gazetteer::{PlaceKind, Places};
use crate::mention::Found;
use crate::text::fold::fold;
use crate::text::{Text, clitic};

/// A toll told for as many days after the first is one of all of them; a night has two days.
const SOME_DAYS: i32 = 2;

/// The records of a report's events.
pub fn build(
    report: &str,
    text: &Text<'_>,
    found: &[Found],
    events: &[Event],
    places: &Places<'_>,
) -> Vec<Incident> {
    let mut out = Vec::new();
    let (mut event_ids, mut ids) = (Twins::new("ev"), Twins::new("yq"));
    for event in events {
        let sites = event.sites.len().max(1);
        let day = event.when.map_or(String::new(), |when| when.start.to_string());
        let mut event_id = None;
        for index in 0..sites {
            let site = event.sites.get(index);
            let mut incident = record(report, text, found, event, site, places);
            // What does not change when more reports arrive: type, place and day.
            let place = incident.place_id.as_deref().unwrap_or_default();
            let stamp = stamp([event.kind.word(), place, &day].join("|").bytes());
            incident.event_id.clone_from(event_id.get_or_insert_with(|| event_ids.id(stamp)));
            incident.id = ids.id(stamp);
            if !event.toll.is_empty() {
                incident.toll_scope = Some(scope(event, sites));
            }
            if index == 0 {
                set_toll(&mut incident, event);
            }
            out.push(incident);
        }
    }
    out
}

/// Whose toll it is: of one place, of several together, or of some days in which more than one thing happened.
fn scope(event: &Event, places: usize) -> TollScope {
    let days = event.when.filter(|w| event.dated && w.precision == DatePrecision::Day);
    match places {
        1 if days.is_some_and(|w| (w.end - w.start).get_days() >= SOME_DAYS) => TollScope::Cumulative,
        1 => TollScope::Own,
        _ => TollScope::Shared,
    }
}

/// The titles of an incident, in Arabic and in English: what and where.
pub(crate) fn titles(kind: IncidentType, place: Option<&str>, place_en: Option<&str>) -> (String, String) {
    let title = |what: &str, between: &str, place: Option<&str>| {
        place.map_or(what.to_owned(), |place| [what, place].join(between))
    };
    (title(kind.arabic(), " – ", place), title(kind.english(), ", ", place_en.or(place)))
}

fn record(
    report: &str,
    text: &Text<'_>,
    found: &[Found],
    event: &Event,
    site: Option<&Site>,
    places: &Places<'_>,
) -> Incident {
    let mention = site.and_then(|s| found.get(s.mention));
    let place = mention.and_then(|m| m.place).and_then(|n| places.place(n));
    let own = |value: &str| (!value.is_empty()).then(|| value.to_owned());
    let written = |m: &Found| {
        let surface = text.original().get(m.bytes.clone())?;
        // After the preposition ل the article loses its alef in writing; a name is shown with it.
        let name = m.place.and_then(|n| places.place(n)).map_or("", |p| p.ar);
        let bare = name.strip_prefix(clitic::ALEF).is_some_and(|rest| fold(rest) == fold(surface));
        Some(if bare { name.to_owned() } else { surface.to_owned() })
    };
    let country = place.map(|p| p.country).filter(|c| !c.is_empty());
    let (event_type, sub_event_type) = acled(event.kind, country, event.sides, event.toll.whom());
    let days = event.when.map_or(0, |w| (w.end - w.start).get_days() + 1);
    let precision = event.when.map_or(DatePrecision::Unknown, |w| w.precision);
    let (date_prec, time_precision) = date_codes(precision, days);
    let origin = event.origin.and_then(|i| found.get(i));
    let origin_place = origin.and_then(|m| m.place).and_then(|n| places.place(n));
    let (where_prec, geo_precision) =
        site.zip(place).map_or((None, None), |(s, p)| precision_codes(s, p.kind));
    let round = |value: f64| (value * 1e5).round() / 1e5;
    let (title, title_en) = titles(
        event.kind,
        place.map(|p| p.name()).filter(|name| !name.is_empty()),
        place.map(|p| p.en).filter(|name| !name.is_empty()),
    );
    Incident {
        id: String::new(),
        event_id: String::new(),
        title,
        title_en,
        kind: event.kind,
        event_type: event_type.to_owned(),
        sub_event_type: sub_event_type.to_owned(),
        date_start: event.when.map(|w| w.start),
        date_end: event.when.map(|w| w.end),
        date_precision: precision,
        date_prec,
        time_precision,
        place_id: place.map(|p| p.id.to_owned()),
        place: place.and_then(|p| own(p.name())),
        place_en: place.and_then(|p| own(p.en)),
        place_as_written: mention.and_then(written),
        admin1: place.and_then(|p| places.name_of(p.admin1).map(str::to_owned)),
        admin2: place.and_then(|p| places.name_of(p.admin2).map(str::to_owned)),
        country: place.and_then(|p| own(p.country)),
        lat: site.map(|s| round(s.position.lat())),
        lon: site.map(|s| round(s.position.lon())),
        radius_km: site.map(|s| (s.radius_km * 10.0).round() / 10.0),
        where_prec,
        geo_precision,
        relation: site.map(|s| s.relation),
        origin: origin.and_then(written),
        origin_lat: origin_place.map(|p| p.position.lat()),
        origin_lon: origin_place.map(|p| p.position.lon()),
        actor: event.actor.clone(),
        target: event.target.clone(),
        weapon: event.weapon.map(str::to_owned),
        killed_low: None,
        killed_best: None,
        killed_high: None,
        killed_whom: None,
        injured_low: None,
        injured_best: None,
        injured_high: None,
        toll_scope: None,
        status: event.status,
        claimed_by: event.claimed_by.clone(),
        denied_by: event.denied_by.clone(),
        reports: vec![report.to_owned()],
        n_reports: 1,
        evidence: event.evidence.iter().filter_map(|range| evidence(report, text, range)).collect(),
        confidence: confidence(event, mention),
        missing_low: None,
        missing_best: None,
        missing_high: None,
        displaced_low: None,
        displaced_best: None,
        displaced_high: None,
        displaced_unit: None,
    }
}

fn set_toll(incident: &mut Incident, event: &Event) {
    if let Some((low, high)) = event.toll.killed {
        incident.killed_low = Some(low);
        incident.killed_best = Some(event.toll.newest.unwrap_or(low));
        incident.killed_high = high;
    }
    if let Some((low, high)) = event.toll.injured {
        incident.injured_low = Some(low);
        incident.injured_best = Some(low);
        incident.injured_high = high;
    }
    incident.killed_whom = event.toll.whom();
    if let Some((low, high)) = event.toll.missing {
        incident.missing_low = Some(low);
        incident.missing_best = Some(event.toll.newest_missing.unwrap_or(low));
        incident.missing_high = high;
    }
    if let Some(displaced) = event.toll.displaced {
        let (low, high) = displaced.bounds;
        incident.displaced_low = Some(low);
        incident.displaced_best = Some(low);
        incident.displaced_high = high;
        incident.displaced_unit = Some(displaced.unit);
    }
}

/// UCDP's where_prec and ACLED's geo_precision.
fn precision_codes(site: &Site, kind: PlaceKind) -> (Option<u8>, Option<u8>) {
    let (ucdp, acled) = match (kind, site.relation) {
        (PlaceKind::Country, _) => (6, 3),
        (PlaceKind::Sea, _) => (7, 3),
        (PlaceKind::Region, _) => (4, 3),
        (PlaceKind::District, _) => (3, 2),
        (_, Relation::Between | Relation::Along) => (5, 2),
        (_, Relation::Near | Relation::Offset | Relation::Area) => (2, 2),
        _ => (1, 1),
    };
    (Some(ucdp), Some(acled))
}

fn evidence(report: &str, text: &Text<'_>, range: &Range<usize>) -> Option<Evidence> {
    let (first, last) = (text.get(range.start)?, text.get(range.end.checked_sub(1)?)?);
    Some(Evidence {
        report: report.to_owned(),
        start: first.first,
        end: last.last,
        text: text.original().get(first.start..last.end)?.to_owned(),
    })
}

fn confidence(event: &Event, mention: Option<&Found>) -> f64 {
    let place = mention.map_or(0.4, |m| m.confidence);
    let date = if event.dated { 1.0 } else { 0.85 };
    ((0.35 + 0.6 * place) * date * 100.0).round() / 100.0
}

/// Bytes as one number, by the hash of Fowler, Noll and Vo (FNV-1a): the same on every machine and in every version.
pub(crate) fn stamp(bytes: impl Iterator<Item = u8>) -> u64 {
    let fold = |hash: u64, byte: u8| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
    bytes.fold(0xcbf2_9ce4_8422_2325, fold)
}

/// The ids of a report: two incidents, or events, of one type, place and day get a number behind theirs.
struct Twins {
    prefix: &'static str,
    times: FxHashMap<u64, u32>,
}

impl Twins {
    fn new(prefix: &'static str) -> Self {
        Self { prefix, times: FxHashMap::default() }
    }

    /// The id of what has such a stamp.
    fn id(&mut self, stamp: u64) -> String {
        let (prefix, times) = (self.prefix, self.times.entry(stamp >> 16).or_default());
        *times += 1;
        let id = format!("{prefix}-{:012x}", stamp >> 16);
        if *times > 1 { format!("{id}-{times}") } else { id }
    }
}
