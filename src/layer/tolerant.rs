//! An incident out of whatever fields a record has: ours in full, another's as far as the names agree.

use ::geojson::GeometryValue;
use jiff::civil::Date;
use serde_json::{Map, Value};

use super::feature::lon_lat;
use super::source::{Cell, Record};
use super::value::LIST;
use crate::geo::Position;
use crate::incident::{DatePrecision, Evidence, Incident, IncidentType, Status};

/// The incident that `fields` tell of, at `position` where the geometry gives one.
///
/// What is missing stays missing. What an incident cannot be without is taken from the rest: the id from `key`, a
/// title from `name`, the type `other`, the status `reported`, the confidence 1: another's layer is taken at its
/// word.
pub(super) fn incident(fields: &Map<String, Value>, position: Option<Position>, key: &str) -> Incident {
    let record = Fields(fields);
    let id = record.text("id").unwrap_or_else(|| key.to_owned());
    let reports = record.list("reports");
    let date_start = record.date("date_start");
    let precision = if date_start.is_some() { DatePrecision::Day } else { DatePrecision::Unknown };
    let given = || Position::new(record.real("lat")?, record.real("lon")?).ok();
    let position = position.or_else(given);
    Incident {
        event_id: record.text("event_id").unwrap_or_else(|| id.clone()),
        title: record.text("title").or_else(|| record.text("name")).unwrap_or_default(),
        title_en: record.text("title_en").or_else(|| record.text("name_en")).unwrap_or_default(),
        kind: record.code("type", IncidentType::from_word).unwrap_or(IncidentType::Other),
        event_type: record.text("event_type").unwrap_or_default(),
        sub_event_type: record.text("sub_event_type").unwrap_or_default(),
        date_start,
        date_end: record.date("date_end").or(date_start),
        date_precision: record.code("date_precision", DatePrecision::from_word).unwrap_or(precision),
        date_prec: record.whole("date_prec"),
        time_precision: record.whole("time_precision"),
        place_id: record.text("place_id"),
        place: record.text("place"),
        place_en: record.text("place_en"),
        place_as_written: record.text("place_as_written"),
        admin1: record.text("admin1"),
        admin2: record.text("admin2"),
        country: record.text("country"),
        lat: position.map(Position::lat),
        lon: position.map(Position::lon),
        radius_km: record.real("radius_km"),
        where_prec: record.whole("where_prec"),
        geo_precision: record.whole("geo_precision"),
        relation: record.code("relation", crate::incident::Relation::from_word),
        origin: record.text("origin"),
        origin_lat: record.real("origin_lat"),
        origin_lon: record.real("origin_lon"),
        actor: record.text("actor"),
        target: record.text("target"),
        weapon: record.text("weapon"),
        killed_low: record.whole("killed_low"),
        killed_best: record.whole("killed_best"),
        killed_high: record.whole("killed_high"),
        killed_whom: record.code("killed_whom", crate::incident::Whom::from_word),
        injured_low: record.whole("injured_low"),
        injured_best: record.whole("injured_best"),
        injured_high: record.whole("injured_high"),
        toll_scope: record.code("toll_scope", crate::incident::TollScope::from_word),
        status: record.code("status", Status::from_word).unwrap_or(Status::Reported),
        claimed_by: record.text("claimed_by"),
        denied_by: record.text("denied_by"),
        n_reports: record.whole("n_reports").unwrap_or(u32::try_from(reports.len()).unwrap_or(u32::MAX)),
        reports,
        evidence: record.evidence(),
        confidence: record.real("confidence").unwrap_or(1.0).clamp(0.0, 1.0),
        missing_low: record.whole("missing_low"),
        missing_best: record.whole("missing_best"),
        missing_high: record.whole("missing_high"),
        displaced_low: record.whole("displaced_low"),
        displaced_best: record.whole("displaced_best"),
        displaced_high: record.whole("displaced_high"),
        displaced_unit: record.code("displaced_unit", crate::incident::DisplacedUnit::from_word),
        id,
    }
}

/// The incident that a record of a layer tells of, as [`incident`] reads it.
pub(crate) fn incident_of(record: &Record<'_>, key: &str) -> Incident {
    let json = |cell: &Cell<'_>| match cell {
        Cell::Null => Value::Null,
        Cell::Boolean(truth) => (*truth).into(),
        Cell::Integer(number) => (*number).into(),
        Cell::Real(number) => (*number).into(),
        other => other.text().into_owned().into(),
    };
    let fields =
        record.properties.iter().map(|(name, cell)| (name.clone().into_owned(), json(cell))).collect();
    let point = record.geometry.as_ref().and_then(|shape| match &shape.value {
        GeometryValue::Point { coordinates } => lon_lat(coordinates),
        _ => None,
    });
    incident(&fields, point.and_then(|(lon, lat)| Position::new(lat, lon).ok()), key)
}

/// The fields of a record, each asked for by name and read as leniently as its type allows.
struct Fields<'a>(&'a Map<String, Value>);

impl Fields<'_> {
    fn text(&self, name: &str) -> Option<String> {
        match self.0.get(name)? {
            Value::String(text) if text.is_empty() => None,
            Value::String(text) => Some(text.clone()),
            Value::Number(number) => Some(number.to_string()),
            _ => None,
        }
    }

    fn real(&self, name: &str) -> Option<f64> {
        let number = match self.0.get(name)? {
            Value::String(text) => text.trim().parse().ok()?,
            other => other.as_f64()?,
        };
        Some(number).filter(|number| number.is_finite())
    }

    /// A whole number, also one that another program has written as `3.0` or `"3"`.
    fn whole<N: TryFrom<u32>>(&self, name: &str) -> Option<N> {
        let number = self.real(name)?;
        let whole = number.fract() == 0.0 && (0.0..=f64::from(u32::MAX)).contains(&number);
        // In range and without a fraction, so that the cast loses nothing.
        whole.then_some(number as u32)?.try_into().ok()
    }

    /// A day; of a date-time its date, since QGIS writes one where a column mixes both.
    fn date(&self, name: &str) -> Option<Date> {
        let text = self.text(name)?.replace('/', "-");
        text.get(..10)?.parse().ok()
    }

    fn code<C>(&self, name: &str, from_word: fn(&str) -> Option<C>) -> Option<C> {
        from_word(self.0.get(name)?.as_str()?)
    }

    fn list(&self, name: &str) -> Vec<String> {
        match self.0.get(name) {
            Some(Value::Array(texts)) => {
                texts.iter().filter_map(|text| Some(text.as_str()?.into())).collect()
            }
            Some(Value::String(text)) if !text.is_empty() => text.split(LIST).map(Into::into).collect(),
            _ => Vec::new(),
        }
    }

    fn evidence(&self) -> Vec<Evidence> {
        match self.0.get("evidence") {
            Some(Value::Array(all)) => {
                all.iter().filter_map(|one| serde_json::from_value(one.clone()).ok()).collect()
            }
            Some(Value::String(text)) => split_evidence(text),
            _ => Vec::new(),
        }
    }
}

/// The stretches that were joined into one cell.
///
/// A quotation may itself hold «؛ »; a piece that does not begin like a stretch belongs to the one before.
fn split_evidence(joined: &str) -> Vec<Evidence> {
    let mut pieces: Vec<String> = Vec::new();
    for piece in joined.split(LIST) {
        match pieces.last_mut() {
            Some(before) if !before.ends_with('»') || stretch(piece).is_none() => {
                before.push_str(LIST);
                before.push_str(piece);
            }
            _ => pieces.push(piece.to_owned()),
        }
    }
    pieces.iter().filter_map(|piece| stretch(piece)).collect()
}

/// A stretch of the form `report start–end «text»`, its closing mark perhaps in a later piece.
fn stretch(piece: &str) -> Option<Evidence> {
    let (head, text) = piece.split_once(" «")?;
    let (report, span) = head.rsplit_once(' ')?;
    let (start, end) = span.split_once('–')?;
    let text = text.strip_suffix('»').unwrap_or(text).to_owned();
    Some(Evidence { report: report.to_owned(), start: start.parse().ok()?, end: end.parse().ok()?, text })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::layer::field::evidence_text;
    use crate::layer::sample;

    fn read(fields: Value) -> Incident {
        incident(fields.as_object().expect("an object"), None, "7")
    }

    #[test]
    fn our_own_json_is_read_back_as_it_was() {
        let original = sample::strike("s1");
        assert_eq!(read(serde_json::to_value(&original).expect("JSON")), original);
    }

    #[test]
    fn evidence_comes_back_out_of_its_cell() {
        let original = sample::strike("s1").evidence;
        let cell = original.iter().map(evidence_text).collect::<Vec<_>>().join(LIST);
        assert_eq!(split_evidence(&cell), original);
    }

    #[test]
    fn what_is_missing_stays_missing() {
        let bare = read(json!({}));
        assert_eq!((bare.id.as_str(), bare.kind, bare.status), ("7", IncidentType::Other, Status::Reported));
        assert_eq!(
            (bare.date_precision, bare.killed_best, bare.position()),
            (DatePrecision::Unknown, None, None)
        );
        assert_eq!((bare.missing_low, bare.displaced_best, bare.displaced_unit), (None, None, None));
    }

    #[test]
    fn numbers_and_days_are_read_as_others_write_them() {
        let odd = read(json!({"killed_best": 3.0, "injured_low": "4", "where_prec": 300, "killed_low": -1,
            "date_start": "2020/10/01", "date_end": "2020-10-02T00:00:00Z", "confidence": 7, "id": 12}));
        assert_eq!(
            (odd.killed_best, odd.injured_low, odd.where_prec, odd.killed_low),
            (Some(3), Some(4), None, None)
        );
        assert_eq!(odd.date_start.map(|day| day.to_string()).as_deref(), Some("2020-10-01"));
        assert_eq!(odd.date_end.map(|day| day.to_string()).as_deref(), Some("2020-10-02"));
        assert_eq!((odd.confidence, odd.id.as_str()), (1.0, "12"));
    }
}
