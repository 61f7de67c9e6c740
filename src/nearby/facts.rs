//! What the index needs to know of a record, read from whatever columns its file has.

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::LazyLock;

use geo::{BoundingRect, Centroid, Geometry};
use jiff::civil::{Date, DateTime};

use crate::geo::{Position, distance_km};
use crate::incident::{IncidentType, Status};
use crate::index::Spot;
use crate::layer::{Cell, Locator, Record};
use crate::lexicon::rows;

/// The names of the columns of each fact.
static NAMES: LazyLock<HashMap<&'static str, Vec<&'static str>>> = LazyLock::new(|| {
    pairs(include_str!("names.tsv")).map(|(fact, names)| (fact, names.split('|').collect())).collect()
});

/// The types that other vocabularies name.
static TYPES: LazyLock<HashMap<&'static str, IncidentType>> = LazyLock::new(|| {
    pairs(include_str!("types.tsv"))
        .filter_map(|(name, kind)| Some((name, IncidentType::from_word(kind)?)))
        .collect()
});

/// The rows of a table of two columns.
fn pairs(text: &'static str) -> impl Iterator<Item = (&'static str, &'static str)> {
    rows(text).filter_map(|cells| Some((*cells.first()?, *cells.get(1)?)))
}

/// The names of all columns that the index asks for.
pub(super) fn wanted() -> Vec<&'static str> {
    let mut names: Vec<_> = NAMES
        .iter()
        .filter(|(fact, _)| !matches!(**fact, "actor" | "source" | "title"))
        .flat_map(|(_, names)| names.iter().copied())
        .collect();
    names.sort_unstable();
    names
}

/// The facts of a record.
pub(super) struct Facts<'r>(pub(super) &'r Record<'r>);

impl<'r> Facts<'r> {
    /// The cells of a fact that are not null, the best name first.
    fn cells(&self, fact: &str) -> impl Iterator<Item = &'r Cell<'r>> + use<'r> {
        let names: &'static [&'static str] = NAMES.get(fact).map_or(&[], Vec::as_slice);
        let properties = &self.0.properties;
        names.iter().filter_map(move |name| {
            let own = |(own, cell): &&(Cow<'_, str>, Cell<'_>)| {
                own.eq_ignore_ascii_case(name) && !matches!(cell, Cell::Null)
            };
            properties.iter().find(own).map(|(_, cell)| cell)
        })
    }

    /// The texts of a fact.
    pub(super) fn texts(&self, fact: &str) -> impl Iterator<Item = Cow<'r, str>> + use<'r> {
        self.cells(fact).map(Cell::text).filter(|text| !text.trim().is_empty())
    }

    fn number(&self, fact: &str) -> Option<f64> {
        self.cells(fact).find_map(number)
    }

    fn whole(&self, fact: &str) -> Option<u32> {
        // Within range, and what is after the point of a count says nothing.
        self.number(fact)
            .filter(|number| (0.0..f64::from(u32::MAX)).contains(number))
            .map(|number| number as u32)
    }

    fn day(&self, fact: &str) -> Option<Date> {
        self.cells(fact).find_map(day)
    }

    /// The position that its columns say.
    pub(super) fn position(&self) -> Option<Position> {
        Position::new(self.number("lat")?, self.number("lon")?).ok()
    }

    /// Whether it has a point, by its columns.
    pub(super) fn is_point(&self) -> bool {
        self.position().is_some()
    }

    /// What it was.
    pub(super) fn kind(&self) -> IncidentType {
        let known = |text: Cow<'_, str>| {
            let word = text.trim().to_lowercase();
            IncidentType::from_word(&word).or_else(|| TYPES.get(word.as_str()).copied())
        };
        self.texts("type").find_map(known).unwrap_or(IncidentType::Other)
    }

    /// Its first and last day.
    pub(super) fn days(&self) -> Option<(Date, Date)> {
        let (first, last) = (self.day("day"), self.day("end"));
        first.or(last).zip(last.or(first))
    }

    /// The spot of the record; `None` where neither its shape nor its columns say a position.
    ///
    /// A shape that is no point counts by the circle that holds it, unless the columns say the circle themselves.
    pub(super) fn spot(&self, at: Locator) -> Option<Spot> {
        let shape = self.0.shape();
        let (position, around) = match &shape {
            Some(Geometry::Point(point)) => (Position::new(point.y(), point.x()).ok(), None),
            Some(other) => {
                self.position().map(|position| (Some(position), None)).unwrap_or_else(|| circle(other))
            }
            None => (None, None),
        };
        let known = |word: Cow<'_, str>| Status::from_word(word.trim());
        Some(Spot {
            days: self.days(),
            kind: self.kind(),
            status: self.texts("status").find_map(known).unwrap_or(Status::Reported),
            where_prec: self.whole("precision").and_then(|code| u8::try_from(code).ok()).unwrap_or(0),
            killed: self.whole("killed"),
            killed_low: self.whole("killed_low"),
            ..Spot::new(at.0, position.or_else(|| self.position())?).within(self.number("radius").or(around))
        })
    }
}

/// The middle of a shape, and how many kilometres off its farthest corner lies.
fn circle(shape: &Geometry) -> (Option<Position>, Option<f64>) {
    let middle = shape.centroid().and_then(|point| Position::new(point.y(), point.x()).ok());
    let corners = shape.bounding_rect().map(|rect| rect.to_polygon()).into_iter();
    let corners =
        corners.flat_map(|ring| ring.exterior().0.clone()).filter_map(|at| Position::new(at.y, at.x).ok());
    let far = middle.map(|middle| corners.map(|corner| distance_km(middle, corner)).fold(0.0, f64::max));
    (middle, far)
}

/// A cell as a number, also where it is written as text.
fn number(cell: &Cell<'_>) -> Option<f64> {
    let number = match cell {
        Cell::Integer(number) => *number as f64,
        Cell::Real(number) => *number,
        Cell::Text(text) | Cell::Written(text) => text.trim().replace(',', ".").parse().ok()?,
        _ => return None,
    };
    number.is_finite().then_some(number)
}

/// A cell as a day: `2020-10-04`, with or without a time, `2020/10/04`, ACLED's `04 October 2020`.
fn day(cell: &Cell<'_>) -> Option<Date> {
    match cell {
        Cell::Date(date) => Some(*date),
        Cell::DateTime(time) => Some(DateTime::date(*time)),
        Cell::Text(text) | Cell::Written(text) => {
            let text = text.trim();
            let iso = || text.get(..10)?.replace('/', "-").parse().ok();
            iso().or_else(|| Date::strptime("%d %B %Y", text).ok())
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use geojson::{GeoJson, Geometry as Shape};
    use jiff::civil::date;

    use super::*;

    fn record(cells: &[(&'static str, Cell<'static>)]) -> Record<'static> {
        let properties = cells.iter().map(|(name, cell)| ((*name).into(), cell.clone())).collect();
        Record { properties, geometry: None }
    }

    fn text(text: &'static str) -> Cell<'static> {
        Cell::Text(text.into())
    }

    #[test]
    fn a_row_of_acled_is_a_spot() {
        let row = record(&[
            ("event_date", text("04 October 2020")),
            ("sub_event_type", text("Shelling/artillery/missile attack")),
            ("latitude", text("40.34")),
            ("longitude", Cell::Real(46.93)),
            ("fatalities", Cell::Integer(3)),
        ]);
        let spot = Facts(&row).spot(Locator(7)).expect("a spot");
        let day = date(2020, 10, 4);
        assert_eq!((spot.record, spot.kind, spot.killed), (7, IncidentType::Shelling, Some(3)));
        assert_eq!(
            (spot.days, spot.position.to_string()),
            (Some((day, day)), "40.34000,46.93000".to_owned())
        );
    }

    #[test]
    fn a_shape_counts_by_the_circle_that_holds_it() {
        let mut row = record(&[("name", text("district"))]);
        let ring = r#"{"type":"Polygon","coordinates":[[[46,40],[47,40],[47,41],[46,41],[46,40]]]}"#;
        let Ok(GeoJson::Geometry(shape)) = ring.parse() else { panic!("a shape") };
        let shape: Shape = shape;
        row.geometry = Some(shape);
        let spot = Facts(&row).spot(Locator(0)).expect("a spot");
        assert!((69.0..71.0).contains(&spot.radius_km), "{}", spot.radius_km);
        assert_eq!(spot.position.to_string(), "40.50000,46.50000");
        assert_eq!(Facts(&record(&[])).spot(Locator(0)), None);
    }

    #[test]
    fn every_type_of_the_table_is_one() {
        assert_eq!(TYPES.len(), rows(include_str!("types.tsv")).count());
        assert!(pairs(include_str!("types.tsv")).map(|row| row.0).is_sorted());
        assert!(pairs(include_str!("names.tsv")).map(|row| row.0).is_sorted());
    }
}
