//! Records to try the layers on.

use jiff::civil::date;

use super::format::{Format, Schema};
use super::kind::{Layer, LayerInput};
use crate::incident::{
    DatePrecision, DisplacedUnit, Evidence, Incident, IncidentType, Relation, Status, TollScope, Whom,
};
use crate::mention::{Match, Mention, Role};

/// Shells on Tartar, told by two reports.
pub(crate) fn strike(id: &str) -> Incident {
    Incident {
        id: id.into(),
        event_id: id.into(),
        title: "قصف مدفعي على ترتر".into(),
        title_en: "Shelling of Tartar".into(),
        kind: IncidentType::Shelling,
        event_type: "Explosions/Remote violence".into(),
        sub_event_type: "Shelling/artillery/missile attack".into(),
        date_start: Some(date(2020, 10, 1)),
        date_end: Some(date(2020, 10, 1)),
        date_precision: DatePrecision::Day,
        date_prec: Some(1),
        time_precision: Some(1),
        place_id: Some("gn585379".into()),
        place: Some("ترتر".into()),
        place_en: Some("Tartar".into()),
        place_as_written: Some("تارتار".into()),
        admin1: Some("ترتر".into()),
        admin2: None,
        country: Some("AZ".into()),
        lat: Some(40.34201),
        lon: Some(46.93161),
        radius_km: Some(4.0),
        where_prec: Some(1),
        geo_precision: Some(1),
        relation: Some(Relation::At),
        origin: None,
        origin_lat: None,
        origin_lon: None,
        actor: Some("القوات الأرمينية".into()),
        target: Some("مدنيون".into()),
        weapon: Some("صواريخ غراد".into()),
        killed_low: Some(2),
        killed_best: Some(2),
        killed_high: None,
        killed_whom: Some(Whom::Civilians),
        injured_low: None,
        injured_best: None,
        injured_high: None,
        toll_scope: Some(TollScope::Own),
        status: Status::Claimed,
        claimed_by: Some("وزارة الدفاع الأذربيجانية".into()),
        denied_by: None,
        reports: vec!["a.txt".into(), "b.txt".into()],
        n_reports: 2,
        evidence: vec![
            Evidence { report: "a.txt".into(), start: 0, end: 8, text: "قصف ترتر".into() },
            Evidence { report: "b.txt".into(), start: 12, end: 24, text: "«صواريخ»؛ ثم".into() },
        ],
        confidence: 0.9,
        missing_low: Some(3),
        missing_best: Some(3),
        missing_high: Some(4),
        displaced_low: Some(300),
        displaced_best: Some(300),
        displaced_high: None,
        displaced_unit: Some(DisplacedUnit::Households),
    }
}

/// Clashes somewhere in a province.
pub(crate) fn in_a_province(id: &str) -> Incident {
    Incident {
        kind: IncidentType::ArmedClash,
        lat: Some(40.5),
        lon: Some(46.0),
        radius_km: Some(60.0),
        where_prec: Some(4),
        geo_precision: Some(3),
        relation: Some(Relation::Area),
        status: Status::Reported,
        ..strike(id)
    }
}

/// A strike whose place is not known.
pub(crate) fn nowhere(id: &str) -> Incident {
    Incident {
        place_id: None,
        place: None,
        place_en: None,
        lat: None,
        lon: None,
        radius_km: None,
        where_prec: None,
        geo_precision: None,
        relation: None,
        ..strike(id)
    }
}

/// A name of a place near Tartar.
pub(crate) fn mention(report: &str, text: &str, place_id: &str) -> Mention {
    Mention {
        report: report.into(),
        start: 4,
        end: 4 + text.chars().count(),
        text: text.into(),
        place_id: Some(place_id.into()),
        name: Some("ترتر".into()),
        name_en: Some("Tartar".into()),
        kind: Some("town".into()),
        country: Some("AZ".into()),
        admin1: Some("ترتر".into()),
        admin2: None,
        lat: Some(40.34201),
        lon: Some(46.93161),
        role: Role::Event,
        matched: Some(Match::Exact),
        confidence: 0.875,
    }
}

/// The layers of incidents and of areas, in a format that is text.
pub(crate) fn written(format: Format, incidents: &[Incident]) -> String {
    let mut out = Vec::new();
    let mut sink = format.sink(&mut out).expect("memory takes everything");
    let input = LayerInput { incidents, ..LayerInput::default() };
    for layer in [Layer::Incidents, Layer::Areas] {
        sink.begin(&Schema::of(layer, layer.features(&input))).expect("begun");
        layer.features(&input).for_each(|feature| sink.write(&feature).expect("written"));
    }
    sink.finish().expect("finished");
    String::from_utf8(out).expect("text")
}
