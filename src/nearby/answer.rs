//! An answer: a record, and how it lies.

use std::borrow::Cow;

use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};

use super::facts::Facts;
use crate::incident::Incident;
use crate::index::Hit;
use crate::layer::{Cell, Feature, Layer, Record, Value, incident_of};

/// A record that was asked for, and how it lies.
#[derive(Debug, Clone)]
pub struct Answer {
    /// How it lies.
    pub hit: Hit,
    record: Record<'static>,
    /// The record as an incident, where it is one of ours.
    incident: Option<Box<Incident>>,
}

/// The fields by which an incident of ours is known.
const OURS: [&str; 5] = ["id", "event_id", "type", "date_precision", "status"];

/// What every answer says of how it lies, in this order.
const PLACING: [&str; 4] = ["distance_km", "bearing", "direction", "certainty"];

impl Answer {
    pub(super) fn new(hit: Hit, record: Record<'static>) -> Self {
        // What every incident has, whatever is null: some formats leave out what is, and areas have further columns.
        let has = |name: &str| record.properties.iter().any(|(own, _)| own == name);
        let ours = OURS.into_iter().all(has);
        let incident = ours.then(|| Box::new(incident_of(&record, &hit.spot.record.to_string())));
        Self { hit, record, incident }
    }

    /// The record as an incident, where it has the columns of one.
    pub fn incident(&self) -> Option<&Incident> {
        self.incident.as_deref()
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

    /// The answer as a feature: how it lies, then the record's own fields, with its own shape.
    pub fn feature(&self) -> Feature<'_> {
        let mut properties: Vec<(&str, Value<'_>)> = PLACING.into_iter().zip(self.placing()).collect();
        let own = |name: &str| !PLACING.contains(&name);
        match &self.incident {
            Some(incident) => properties.extend(Layer::feature_of(incident).properties),
            None => properties.extend(
                (self.record.properties.iter())
                    .filter(|(name, _)| own(name))
                    .map(|(name, cell)| (&**name, value(cell))),
            ),
        }
        Feature { geometry: self.record.geometry.clone(), properties }
    }
}

impl Serialize for Answer {
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
        if let Some(incident) = &self.incident {
            return Row { distance_km, bearing, direction, certainty, incident }.serialize(serializer);
        }
        let feature = self.feature();
        let mut map = serializer.serialize_map(Some(feature.properties.len()))?;
        for (name, value) in &feature.properties {
            map.serialize_entry(name, value)?;
        }
        map.end()
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
