//! The fields of an incident, in the order of the record.

use super::{Field, fields};
use crate::incident::{Evidence, Incident};
use crate::layer::area::Outline;
use crate::layer::shape::Shot;
use crate::layer::value::Value;

/// Decimals of a degree: six are a tenth of a metre.
const DEGREES: i32 = 6;

/// The fields of an incident wherever it goes; the order is that of [`Incident`]'s JSON.
pub const INCIDENT_FIELDS: &[Field<Incident>] = fields! {
    "id" Text "" "المعرّف" "stable key: the same incident keeps it from run to run" |i| (&i.id).into();
    "event_id" Text "" "معرّف الواقعة" "shared by the records of one event at several places" |i| (&i.event_id).into();
    "title" Text "" "العنوان" "one line in Arabic" |i| (&i.title).into();
    "title_en" Text "" "العنوان بالإنجليزية" "one line in English" |i| (&i.title_en).into();
    "type" Text "code" "النوع" "what it was: `shelling`, `airstrike` …" |i| i.kind.word().into();
    "event_type" Text "code" Acled "نوع الحدث (ACLED)" "ACLED's event type" |i| (&i.event_type).into();
    "sub_event_type" Text "code" Acled "النوع الفرعي (ACLED)" "ACLED's sub-event type" |i| (&i.sub_event_type).into();
    "date_start" Date "local day" "من تاريخ" "the first day on which it may have happened" |i| (&i.date_start).into();
    "date_end" Date "local day" "إلى تاريخ" "the last day" |i| (&i.date_end).into();
    "date_precision" Text "code" "دقة التاريخ" "`day`, `week`, `month`, `year` or `unknown`" |i| i.date_precision.word().into();
    "date_prec" Integer "code" Ucdp "دقة التاريخ (UCDP)" "precision of the date, 1 the best" |i| (&i.date_prec).into();
    "time_precision" Integer "code" Acled "دقة التاريخ (ACLED)" "precision of the date, 1 the best" |i| (&i.time_precision).into();
    "place_id" Text "" "معرّف المكان" "the gazetteer's id of the place" |i| (&i.place_id).into();
    "place" Text "" "المكان" "the place's Arabic name" |i| (&i.place).into();
    "place_en" Text "" "المكان بالإنجليزية" "the place's English name" |i| (&i.place_en).into();
    "place_as_written" Text "" "المكان كما ورد" "the name as the report has it" |i| (&i.place_as_written).into();
    "admin1" Text "" "المحافظة" "the first-order unit's name" |i| (&i.admin1).into();
    "admin2" Text "" "القضاء" "the second-order unit's name" |i| (&i.admin2).into();
    "country" Text "code" Iso "الدولة" "the country" |i| (&i.country).into();
    "lat" Real "degrees north" "خط العرض" "latitude, WGS 84" |i| Value::real(i.lat, DEGREES);
    "lon" Real "degrees east" "خط الطول" "longitude, WGS 84" |i| Value::real(i.lon, DEGREES);
    "radius_km" Real "km" "نصف القطر (كم)" "the circle in which it happened" |i| Value::real(i.radius_km, 3);
    "where_prec" Integer "code" Ucdp "دقة المكان (UCDP)" "precision of the place, 1 the best; from 4 on an area" |i| (&i.where_prec).into();
    "geo_precision" Integer "code" Acled "دقة المكان (ACLED)" "precision of the place, 1 the best" |i| (&i.geo_precision).into();
    "relation" Text "code" "العلاقة بالمكان" "how the point lies to the place: `at`, `near`, `offset` …" |i| i.relation.map_or(Value::Null, |code| code.word().into());
    "origin" Text "" "مصدر النيران" "where the fire came from, as written" |i| (&i.origin).into();
    "origin_lat" Real "degrees north" "خط عرض المصدر" "latitude of the origin" |i| Value::real(i.origin_lat, DEGREES);
    "origin_lon" Real "degrees east" "خط طول المصدر" "longitude of the origin" |i| Value::real(i.origin_lon, DEGREES);
    "actor" Text "" "الفاعل" "who did it" |i| (&i.actor).into();
    "target" Text "" "المستهدف" "to whom" |i| (&i.target).into();
    "weapon" Text "" "السلاح" "with what" |i| (&i.weapon).into();
    "killed_low" Integer "people" "القتلى (أدنى)" "killed, lowest figure" |i| (&i.killed_low).into();
    "killed_best" Integer "people" "القتلى (الأرجح)" "killed, the figure of the most reliable source" |i| (&i.killed_best).into();
    "killed_high" Integer "people" "القتلى (أعلى)" "killed, highest figure; null beside a low one: at least" |i| (&i.killed_high).into();
    "killed_whom" Text "code" "فئة القتلى" "`civilians`, `military`, `mixed` or `unknown`" |i| i.killed_whom.map_or(Value::Null, |code| code.word().into());
    "injured_low" Integer "people" "الجرحى (أدنى)" "injured, lowest figure" |i| (&i.injured_low).into();
    "injured_best" Integer "people" "الجرحى (الأرجح)" "injured, the figure of the most reliable source" |i| (&i.injured_best).into();
    "injured_high" Integer "people" "الجرحى (أعلى)" "injured, highest figure; null beside a low one: at least" |i| (&i.injured_high).into();
    "toll_scope" Text "code" "نطاق الحصيلة" "`own`, `shared` by the event's records, or `cumulative` over some days" |i| i.toll_scope.map_or(Value::Null, |code| code.word().into());
    "status" Text "code" "الحالة" "`reported`, `claimed`, `confirmed` or `denied`" |i| i.status.word().into();
    "claimed_by" Text "" "صاحب الادّعاء" "who asserts it" |i| (&i.claimed_by).into();
    "denied_by" Text "" "النافي" "who contests it" |i| (&i.denied_by).into();
    "reports" Text "list" "التقارير" "the reports that tell it" |i| Value::list(&i.reports);
    "n_reports" Integer "reports" "عدد التقارير" "how many they are" |i| (&i.n_reports).into();
    "evidence" Text "list" "الشواهد" "the words that it rests on: report, start–end in code points, «text»" |i| Value::list(i.evidence.iter().map(evidence_text));
    "confidence" Real "0–1" "الثقة" "how sure the tool is that this record is right" |i| Value::real(i.confidence, 3);
    "missing_low" Integer "people" "المفقودون (أدنى)" "missing, lowest figure; who is held or abducted is not missing" |i| (&i.missing_low).into();
    "missing_best" Integer "people" "المفقودون (الأرجح)" "missing, the figure of the most reliable source" |i| (&i.missing_best).into();
    "missing_high" Integer "people" "المفقودون (أعلى)" "missing, highest figure; null beside a low one: at least" |i| (&i.missing_high).into();
    "displaced_low" Integer "displaced_unit" "النازحون (أدنى)" "displaced by this incident, lowest figure" |i| (&i.displaced_low).into();
    "displaced_best" Integer "displaced_unit" "النازحون (الأرجح)" "displaced, the figure of the most reliable source" |i| (&i.displaced_best).into();
    "displaced_high" Integer "displaced_unit" "النازحون (أعلى)" "displaced, highest figure; null beside a low one: at least" |i| (&i.displaced_high).into();
    "displaced_unit" Text "code" "وحدة عدّ النازحين" "`people` or `households`, which are not multiplied" |i| i.displaced_unit.map_or(Value::Null, |code| code.word().into());
};

/// What `origins` has beyond the fields of its incident.
pub const ORIGIN_FIELDS: &[Field<Shot>] = fields! {
    "length_km" Real "km" "المدى (كم)" "geodesic distance from the origin to the target" |shot| Value::real(shot.length_km, 3);
    "bearing" Real "degrees clockwise from north" "الاتجاه" "initial bearing from the origin to the target" |shot| Value::real(shot.bearing, 1);
};

/// What `areas` has beyond the fields of its incident.
pub const AREA_FIELDS: &[Field<Outline>] = fields! {
    "outline" Text "code" "الحدود" "`circle` of `radius_km`, or the `boundary` of an administrative unit" |outline| outline.word().into();
};

/// A stretch of evidence in a cell: `report start–end «text»`.
pub(in crate::layer) fn evidence_text(evidence: &Evidence) -> String {
    let Evidence { report, start, end, text } = evidence;
    format!("{report} {start}–{end} «{text}»")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::layer::sample;

    #[test]
    fn the_table_has_the_order_of_the_record() {
        let json = serde_json::to_string(&sample::strike("s1")).expect("an incident is JSON");
        let mut rest = json.as_str();
        for field in INCIDENT_FIELDS {
            let key = format!("\"{}\":", field.name);
            let at = rest.find(&key).unwrap_or_else(|| panic!("`{}` is out of order", field.name));
            rest = &rest[at + key.len()..];
        }
        let record: serde_json::Map<_, _> = serde_json::from_str(&json).expect("an object");
        assert_eq!(record.len(), INCIDENT_FIELDS.len(), "a field of the record is not in the table");
    }

    #[test]
    fn every_getter_gets_the_field_that_its_name_says() {
        let incident = sample::strike("s1");
        let record = serde_json::to_value(&incident).expect("an incident is JSON");
        for field in INCIDENT_FIELDS.iter().filter(|field| field.unit != "list") {
            let value = serde_json::to_value((field.get)(&incident)).expect("a value is JSON");
            assert_eq!(value, record[field.name], "{}", field.name);
        }
    }

    #[test]
    fn evidence_leads_back_to_the_report_and_the_span() {
        let evidence = Evidence { report: "a.txt".into(), start: 3, end: 9, text: "قصف ترتر".into() };
        assert_eq!(evidence_text(&evidence), "a.txt 3–9 «قصف ترتر»");
    }
}
