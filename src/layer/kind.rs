//! The layers: their names, and their features.

use ::geojson::Geometry;
use geo::MultiPolygon;

use super::area::area;
use super::district::{DISTRICT_FIELDS, District};
use super::feature::Feature;
use super::field::{
    AREA_FIELDS, Attribute, Field, INCIDENT_FIELDS, MENTION_FIELDS, ORIGIN_FIELDS, PLACE_FIELDS, attributes,
};
use super::places::PlaceCount;
use super::shape;
use super::value::Value;
use crate::geo::Position;
use crate::incident::Incident;
use crate::mention::Mention;

/// A layer: features of one geometry type in one file. The order is that of drawing, the topmost first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Layer {
    /// Points: where incidents happened.
    Incidents,
    /// Points: the places that the reports name.
    Places,
    /// Lines: from where it was launched to where it fell.
    Origins,
    /// Polygons: in which an imprecisely placed incident happened.
    Areas,
    /// Polygons: administrative units with what happened in them.
    Districts,
    /// Polygons: cells of a grid with what happened in them.
    Grid,
}

/// What the layers are made of.
pub struct LayerInput<'a> {
    /// The incidents, in the order in which they shall stand.
    pub incidents: &'a [Incident],
    /// The places named, as [`count_places`](super::count_places) gives them.
    pub places: &'a [PlaceCount],
    /// The boundary of the administrative unit in which a loosely placed incident happened, where one is known.
    pub boundary: &'a dyn Fn(&Incident) -> Option<MultiPolygon>,
    /// Administrative units with what happened in them.
    pub districts: &'a [District],
    /// Cells of a grid with what happened in them.
    pub grid: &'a [District],
}

impl Default for LayerInput<'_> {
    /// Nothing.
    fn default() -> Self {
        Self { incidents: &[], places: &[], boundary: &|_| None, districts: &[], grid: &[] }
    }
}

impl Layer {
    /// Every layer, the topmost first.
    pub const ALL: [Self; 6] =
        [Self::Incidents, Self::Places, Self::Origins, Self::Areas, Self::Districts, Self::Grid];

    /// The stem of its files.
    pub fn name(self) -> &'static str {
        match self {
            Self::Incidents => "incidents",
            Self::Places => "places",
            Self::Origins => "origins",
            Self::Areas => "areas",
            Self::Districts => "districts",
            Self::Grid => "grid",
        }
    }

    /// The title in Arabic, for legends.
    pub fn arabic(self) -> &'static str {
        match self {
            Self::Incidents => "الحوادث",
            Self::Places => "الأماكن المذكورة",
            Self::Origins => "مصادر النيران",
            Self::Areas => "نطاق الحوادث غير المحددة الموقع",
            Self::Districts => "الوحدات الإدارية: عدد الحوادث",
            Self::Grid => "شبكة: عدد الحوادث",
        }
    }

    /// The title in English.
    pub fn english(self) -> &'static str {
        match self {
            Self::Incidents => "Incidents",
            Self::Places => "Places named",
            Self::Origins => "Where fire came from",
            Self::Areas => "Areas of imprecise incidents",
            Self::Districts => "Administrative units",
            Self::Grid => "Grid",
        }
    }

    /// The layer's fields, in the order in which they stand.
    pub fn attributes(self) -> Vec<Attribute> {
        match self {
            Self::Incidents => attributes(INCIDENT_FIELDS),
            Self::Places => attributes(PLACE_FIELDS),
            Self::Origins => [attributes(INCIDENT_FIELDS), attributes(ORIGIN_FIELDS)].concat(),
            Self::Areas => [attributes(INCIDENT_FIELDS), attributes(AREA_FIELDS)].concat(),
            Self::Districts | Self::Grid => attributes(DISTRICT_FIELDS),
        }
    }

    /// The layer that has exactly these fields, in this order.
    pub fn with_fields(names: &[&str]) -> Option<Self> {
        let has =
            |layer: &Self| layer.attributes().iter().map(|field| &*field.name).eq(names.iter().copied());
        Self::ALL.into_iter().find(has)
    }

    /// An incident as a feature of [`Layer::Incidents`]; without a shape where its place is not known.
    pub fn feature_of(incident: &Incident) -> Feature<'_> {
        let geometry = incident.position().map(shape::point);
        Feature { geometry, properties: properties(INCIDENT_FIELDS, incident) }
    }

    /// The features of the layer, made one by one as they are asked for.
    pub fn features<'a>(self, input: &LayerInput<'a>) -> Box<dyn Iterator<Item = Feature<'a>> + 'a> {
        let LayerInput { incidents, places, boundary, districts, grid } = *input;
        match self {
            Self::Incidents => {
                Box::new(incidents.iter().map(Self::feature_of).filter(|feature| feature.geometry.is_some()))
            }
            Self::Places => Box::new(places.iter().map(|place| {
                let properties = properties(PLACE_FIELDS, place);
                Feature { geometry: Some(shape::point(place.position)), properties }
            })),
            Self::Origins => Box::new(incidents.iter().filter_map(|incident| {
                let (line, shot) = shape::shot(incident)?;
                Some(extended(line, incident, ORIGIN_FIELDS, &shot))
            })),
            Self::Areas => Box::new(incidents.iter().filter_map(move |incident| {
                let (polygons, outline) = area(incident, boundary)?;
                let within = shape::is_finite(&polygons).then(|| shape::polygons(&polygons))?;
                Some(extended(within, incident, AREA_FIELDS, &outline))
            })),
            Self::Districts => Box::new(districts.iter().filter_map(unit)),
            Self::Grid => Box::new(grid.iter().filter_map(unit)),
        }
    }
}

/// A mention as a feature; without a shape where its place is not known.
pub fn mention_feature(mention: &Mention) -> Feature<'_> {
    let position = mention.lat.zip(mention.lon).and_then(|(lat, lon)| Position::new(lat, lon).ok());
    Feature { geometry: position.map(shape::point), properties: properties(MENTION_FIELDS, mention) }
}

/// The feature of a unit.
fn unit(district: &District) -> Option<Feature<'_>> {
    let shape = &district.unit.shape;
    let geometry = shape::is_finite(shape).then(|| shape::polygons(shape))?;
    Some(Feature { geometry: Some(geometry), properties: properties(DISTRICT_FIELDS, district) })
}

/// The feature of an incident with more fields than the incident's.
fn extended<'a, T>(geometry: Geometry, incident: &'a Incident, more: &[Field<T>], of: &T) -> Feature<'a> {
    let mut all = properties(INCIDENT_FIELDS, incident);
    all.extend(properties(more, of).into_iter().map(|(name, value)| (name, value.into_owned())));
    Feature { geometry: Some(geometry), properties: all }
}

fn properties<'a, T>(fields: &[Field<T>], record: &'a T) -> Vec<(&'static str, Value<'a>)> {
    fields.iter().map(|field| (field.name, (field.get)(record))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::layer::sample;

    fn count(layer: Layer, incidents: &[Incident]) -> usize {
        layer.features(&LayerInput { incidents, ..LayerInput::default() }).count()
    }

    #[test]
    fn an_incident_without_a_place_is_in_no_layer() {
        let nowhere = [sample::nowhere("n1")];
        for layer in Layer::ALL {
            assert_eq!(count(layer, &nowhere), 0, "{layer:?}");
        }
    }

    #[test]
    fn a_loose_incident_is_a_point_and_an_area() {
        let loose = [sample::in_a_province("p1")];
        assert_eq!(count(Layer::Incidents, &loose), 1);
        assert_eq!(count(Layer::Areas, &loose), 1);
        assert_eq!(count(Layer::Origins, &loose), 0);
    }
}
