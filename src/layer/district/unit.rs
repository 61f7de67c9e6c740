//! The units in which incidents are counted, and which of them an incident is known to lie in.

use std::collections::HashMap;
use std::sync::Arc;

use geo::{BoundingRect, Contains, GeodesicArea, MultiPolygon, Point, Rect};

use crate::incident::{Incident, Relation};

/// What a row of counts is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// A first-order administrative unit.
    Admin1,
    /// A cell of a grid.
    Cell,
    /// A country: what is known no more precisely.
    Country,
    /// Nowhere: not even the country is known.
    Nowhere,
}

impl Level {
    /// The word in the output.
    pub fn word(self) -> &'static str {
        match self {
            Self::Admin1 => "admin1",
            Self::Cell => "cell",
            Self::Country => "country",
            Self::Nowhere => "none",
        }
    }
}

/// A unit with its outline.
#[derive(Debug, Clone, PartialEq)]
pub struct Unit {
    /// The key: the gazetteer's id, or that of a cell.
    pub id: String,
    /// The Arabic name.
    pub name: Option<String>,
    /// The English name.
    pub name_en: Option<String>,
    /// The country, ISO 3166-1 alpha-2.
    pub country: Option<String>,
    /// What it is.
    pub level: Level,
    /// Its outline.
    pub shape: MultiPolygon,
}

impl Unit {
    /// Its area on the ellipsoid, in square kilometres.
    pub fn area_km2(&self) -> f64 {
        self.shape.geodesic_area_unsigned() / 1e6
    }
}

/// Units, ready to be asked which one an incident lies in.
#[derive(Debug)]
pub struct Atlas<'a> {
    units: &'a [Arc<Unit>],
    by_id: HashMap<&'a str, usize>,
    /// The box of each unit, and the radius of the circle of its area, in kilometres.
    sizes: Vec<(Option<Rect>, f64)>,
}

impl<'a> Atlas<'a> {
    /// Over `units`.
    pub fn new(units: &'a [Arc<Unit>]) -> Self {
        let size =
            |unit: &Arc<Unit>| (unit.shape.bounding_rect(), (unit.area_km2() / std::f64::consts::PI).sqrt());
        Self {
            units,
            by_id: units.iter().enumerate().map(|(number, unit)| (unit.id.as_str(), number)).collect(),
            sizes: units.iter().map(size).collect(),
        }
    }

    /// The number of the unit in which an incident is known to have happened; `admin1` is the id of the first-order
    /// unit of its place, where the gazetteer knows it.
    ///
    /// A place that is a unit is that unit. In a place, its unit is the gazetteer's; near it, at a distance from it or
    /// between places, the unit round the point, if the circle in which it happened is no larger than the unit. What is
    /// known to a province or less is in no other unit.
    pub fn home(&self, incident: &Incident, admin1: Option<&str>) -> Option<usize> {
        let position = incident.position()?;
        let itself = incident.place_id.as_deref().and_then(|id| self.by_id.get(id).copied());
        let prec = incident.where_prec?;
        if prec <= 4
            && itself.is_some()
            && !matches!(incident.relation, Some(Relation::Near | Relation::Offset))
        {
            return itself;
        }
        if prec >= 4 {
            return None;
        }
        let named = admin1.and_then(|id| self.by_id.get(id).copied());
        if matches!(incident.relation, None | Some(Relation::At)) && named.is_some() {
            return named;
        }
        let round = self.round(Point::new(position.lon(), position.lat())).or(named)?;
        let (_, reach) = self.sizes.get(round)?;
        (incident.radius_km.unwrap_or(0.0) <= *reach).then_some(round)
    }

    /// The unit round a point.
    fn round(&self, point: Point) -> Option<usize> {
        let near = |(bounds, _): &(Option<Rect>, f64)| bounds.is_some_and(|bounds| bounds.contains(&point));
        let found =
            |(unit, size): &(&Arc<Unit>, &(Option<Rect>, f64))| near(size) && unit.shape.contains(&point);
        self.units.iter().zip(&self.sizes).position(|pair| found(&pair))
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use geo::polygon;

    use super::*;
    use crate::layer::sample;

    /// A square of a degree with its south-west corner there.
    pub(crate) fn square(id: &str, west: f64, south: f64) -> Unit {
        let (east, north) = (west + 1.0, south + 1.0);
        let ring =
            polygon![(x: west, y: south), (x: east, y: south), (x: east, y: north), (x: west, y: north)];
        Unit {
            id: id.into(),
            name: Some(id.into()),
            name_en: None,
            country: Some("AZ".into()),
            level: Level::Admin1,
            shape: MultiPolygon::new(vec![ring]),
        }
    }

    #[test]
    fn a_town_is_in_the_unit_that_the_gazetteer_says_even_where_outlines_are_coarse() {
        let units = [square("AZ.1", 46.0, 40.0), square("AZ.2", 47.0, 40.0)].map(Arc::new);
        let atlas = Atlas::new(&units);
        assert_eq!(atlas.home(&sample::strike("s1"), Some("AZ.2")), Some(1));
        assert_eq!(atlas.home(&sample::strike("s1"), None), Some(0));
    }

    #[test]
    fn near_a_town_it_is_the_unit_round_the_point_if_it_is_wide_enough() {
        let units = [square("AZ.1", 46.0, 40.0), square("AZ.2", 47.0, 40.0)].map(Arc::new);
        let atlas = Atlas::new(&units);
        let near = |km: f64| Incident {
            relation: Some(Relation::Near),
            where_prec: Some(2),
            radius_km: Some(km),
            ..sample::strike("s1")
        };
        assert_eq!(atlas.home(&near(10.0), Some("AZ.2")), Some(0));
        assert_eq!(atlas.home(&near(80.0), Some("AZ.2")), None);
    }

    #[test]
    fn what_is_known_to_a_province_is_in_that_province_or_nowhere() {
        let units = [square("AZ.1", 46.0, 40.0)].map(Arc::new);
        let atlas = Atlas::new(&units);
        let mut province = sample::in_a_province("p1");
        (province.lat, province.lon) = (Some(40.5), Some(46.5));
        assert_eq!(atlas.home(&province, Some("AZ.1")), None, "it is larger than the unit round its centre");
        province.place_id = Some("AZ.1".into());
        assert_eq!(atlas.home(&province, None), Some(0));
        province.where_prec = Some(6);
        assert_eq!(atlas.home(&province, Some("AZ.1")), None);
        assert_eq!(atlas.home(&sample::nowhere("n1"), Some("AZ.1")), None);
    }

    #[test]
    fn an_area_is_measured_on_the_ellipsoid() {
        let area = square("AZ.1", 46.0, 40.0).area_km2();
        assert!((area - 9420.0).abs() < 30.0, "{area}");
    }
}
