//! An answer: a record, and how it lies.

use std::borrow::Cow;
use std::sync::OnceLock;

use geojson::Geometry;
use serde::{Serialize, Serializer};

use super::facts::Facts;
use crate::incident::Incident;
use crate::index::Hit;
use crate::layer::{Cell, Feature, FieldKind, INCIDENT_FIELDS, Layer, Record, Value, incident_of, is_same};

/// A record that was asked for, and how it lies.
#[derive(Debug, Clone)]
pub struct Answer<'r> {
    /// How it lies.
    pub hit: Hit,
    record: Record<'r>,
    /// Whether it is an incident of ours.
    ours: bool,
    /// The record as an incident, once somebody has asked for it.
    incident: OnceLock<Box<Incident>>,
}

/// The fields by which an incident of ours is known.
const OURS: [&str; 5] = ["id", "event_id", "type", "date_precision", "status"];

/// What every answer says of how it lies, in this order.
const PLACING: [&str; 4] = ["distance_km", "bearing", "direction", "certainty"];

/// The columns that a table of answers has, whatever they are, where a layer says which it has itself. Nothing where it
/// does not, or where it has columns beside those of an incident, which only a record that is none shows.
pub(super) fn columns(own: &[String]) -> Option<Vec<Cow<'static, str>>> {
    let placing = || PLACING.into_iter().map(Cow::Borrowed);
    if own.is_empty() {
        return None;
    }
    if OURS.into_iter().any(|name| own.iter().all(|own| own != name)) {
        let own = own.iter().filter(|name| !PLACING.contains(&name.as_str()));
        return Some(placing().chain(own.map(|name| Cow::Owned(name.clone()))).collect());
    }
    let fields = || INCIDENT_FIELDS.iter().map(|field| field.name);
    let known = own.iter().all(|own| fields().any(|field| field == own));
    known.then(|| placing().chain(fields().map(Cow::Borrowed)).collect())
}

impl<'r> Answer<'r> {
    pub(super) fn new(hit: Hit, record: Record<'r>) -> Self {
        // What every incident has, whatever is null: some formats leave out what is, and areas have further columns.
        let has = |name: &str| record.properties.iter().any(|(own, _)| own == name);
        let ours = OURS.into_iter().all(has);
        Self { hit, record, ours, incident: OnceLock::new() }
    }

    /// The record as an incident, where it has the columns of one.
    pub fn incident(&self) -> Option<&Incident> {
        let read = || Box::new(incident_of(&self.record, &self.hit.spot.record.to_string()));
        self.ours.then(|| &**self.incident.get_or_init(read))
    }

    /// The same answer, bound to no text.
    pub fn into_owned(self) -> Answer<'static> {
        let Self { hit, record, ours, incident } = self;
        Answer { hit, record: record.into_owned(), ours, incident }
    }

    /// What the record is called, in whatever column a name stands.
    pub fn title(&self) -> Option<String> {
        Facts(&self.record).texts("title").next().map(Cow::into_owned)
    }

    /// How it lies, as fields: kilometres to the metre, degrees to a tenth.
    fn placing(&self) -> [Value<'static>; 4] {
        let direction = self.hit.compass.map_or(Value::Null, |point| point.sign().into());
        [
            Value::real(self.hit.distance_km, 3),
            Value::real(self.hit.bearing, 1),
            direction,
            self.hit.certainty.word().into(),
        ]
    }

    /// The shape of the record.
    pub fn geometry(&self) -> Option<&Geometry> {
        self.record.geometry.as_ref()
    }

    /// The answer as a feature: how it lies, then the record's own fields, with its own shape.
    pub fn feature(&self) -> Feature<'_> {
        Feature { geometry: self.geometry().cloned(), properties: self.properties() }
    }

    /// The properties of its feature.
    pub fn properties(&self) -> Vec<(&str, Value<'_>)> {
        let mut properties: Vec<(&str, Value<'_>)> = PLACING.into_iter().zip(self.placing()).collect();
        let own = |name: &str| !PLACING.contains(&name);
        match self.incident_cells() {
            Some(cells) => properties.extend(cells),
            None => match self.incident() {
                Some(incident) => properties.extend(Layer::feature_of(incident).properties),
                None => properties.extend(
                    (self.record.properties.iter())
                        .filter(|(name, _)| own(name))
                        .map(|(name, cell)| (&**name, value(cell))),
                ),
            },
        }
        properties
    }

    /// The fields of an incident of ours as they stand in a layer that has them in our order, and each as we write it:
    /// most have, and then nothing need be read and written again. `None` for any other record.
    fn incident_cells(&self) -> Option<Vec<(&'static str, Value<'_>)>> {
        if !self.ours {
            return None;
        }
        let mut cells = self.record.properties.iter().peekable();
        let mut row = Vec::with_capacity(INCIDENT_FIELDS.len());
        for field in INCIDENT_FIELDS {
            // Some formats leave out what is null.
            let cell =
                cells.next_if(|(name, _)| is_same(name, field.name)).map_or(&Cell::Null, |(_, cell)| cell);
            row.push((field.name, plain(cell, field.kind, field.unit)?));
        }
        let value_of = |name: &str| row.iter().find(|cell| cell.0 == name).map(|cell| &cell.1);
        let told = |name: &str| value_of(name).is_some_and(|value| *value != Value::Null);
        // Whatever else stands there, or stands elsewhere, is for the reader that knows every form of an incident.
        (cells.next().is_none() && ["id", "lat", "lon"].into_iter().all(told)).then_some(row)
    }
}

/// A cell as a field of ours has it; `None` where it is of another type, or a list that is no text of ours.
fn plain<'a>(cell: &'a Cell<'_>, kind: FieldKind, unit: &str) -> Option<Value<'a>> {
    match (kind, cell) {
        (_, Cell::Null) => Some(Value::Null),
        (FieldKind::Text, Cell::Text(text)) => {
            let is_json = unit == "list" && text.starts_with(['[', '{']);
            (!is_json && !text.is_empty()).then_some(Value::Text(Cow::Borrowed(text)))
        }
        (FieldKind::Integer, Cell::Integer(number)) => (*number >= 0).then_some(Value::Integer(*number)),
        (FieldKind::Real, Cell::Real(number)) => number.is_finite().then(|| Value::number(*number)),
        (FieldKind::Date, Cell::Date(date)) => Some(Value::from(date)),
        (FieldKind::Date, Cell::Text(text)) => text.parse().ok().map(Value::Date),
        _ => None,
    }
}

impl Serialize for Answer<'_> {
    /// How it lies, then the fields; an incident's lists are lists.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[derive(Serialize)]
        struct Row<'a> {
            distance_km: Value<'static>,
            bearing: Value<'static>,
            direction: Value<'static>,
            certainty: Value<'static>,
            #[serde(flatten)]
            incident: &'a Incident,
        }
        let [distance_km, bearing, direction, certainty] = self.placing();
        if let Some(incident) = self.incident() {
            return Row { distance_km, bearing, direction, certainty, incident }.serialize(serializer);
        }
        serializer.collect_map(self.properties())
    }
}

/// A cell as a value; what stands in a table as text stays text.
fn value<'a>(cell: &'a Cell<'_>) -> Value<'a> {
    match cell {
        Cell::Null => Value::Null,
        Cell::Boolean(truth) => Value::Boolean(*truth),
        Cell::Integer(number) => Value::Integer(*number),
        Cell::Real(number) => Value::number(*number),
        Cell::Date(date) => Value::Date(*date),
        Cell::DateTime(time) => Value::DateTime(*time),
        Cell::Text(text) | Cell::Written(text) if text.is_empty() => Value::Null,
        Cell::Text(text) | Cell::Written(text) => Value::Text(Cow::Borrowed(text)),
    }
}
