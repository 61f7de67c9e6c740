//! A grid of cells of one size, where no units are known or their unequal sizes would mislead.
//!
//! Rows are bands of latitude of one height; each is cut into as many cells as fit into its middle parallel. So every
//! cell of the world is a rectangle of longitude and latitude with very nearly the same area, no projection is needed,
//! and a cell has the same id in every run. Columns of neighbouring rows do not line up, as bricks do not.

use std::f64::consts::PI;
use std::sync::Arc;

use geo::{MultiPolygon, Rect};

use super::unit::{Level, Unit};
use crate::error::{Error, Result};
use crate::geo::Position;
use crate::incident::Incident;

/// The mean radius of the Earth (IUGG), in kilometres.
const RADIUS: f64 = 6371.0088;

/// The sizes of a cell that make sense on a map, in kilometres.
const SIZES: std::ops::RangeInclusive<f64> = 1.0..=1000.0;

/// A grid over the world.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Grid {
    km: f64,
    rows: f64,
}

impl Grid {
    /// Cells of about `km` by `km`.
    ///
    /// # Errors
    /// [`Error::Parameter`] where `km` is not between 1 and 1000.
    pub fn new(km: f64) -> Result<Self> {
        if !SIZES.contains(&km) {
            return Err(Error::Parameter {
                parameter: "grid",
                value: km.to_string(),
                reason: "is not between 1 and 1000 km".to_owned(),
            });
        }
        Ok(Self { km, rows: (PI * RADIUS / km).round() })
    }

    /// The side of a cell, in kilometres.
    pub fn km(&self) -> f64 {
        self.km
    }

    /// The cell of an incident, by row and column; `None` where it may as well have happened in another: its place is
    /// known to a province or less, or the circle in which it happened is wider than a cell.
    pub(super) fn cell(&self, incident: &Incident) -> Option<(u32, u32)> {
        let position = incident.position()?;
        let narrow = incident.radius_km.unwrap_or(0.0) * 2.0 <= self.km && incident.where_prec? < 4;
        narrow.then(|| self.at(position))
    }

    /// The cell of a position.
    fn at(&self, position: Position) -> (u32, u32) {
        let share =
            |degrees: f64, all: f64, cells: f64| ((degrees / all * cells) as u32).min(cells as u32 - 1);
        let row = share(position.lat() + 90.0, 180.0, self.rows);
        (row, share(position.lon() + 180.0, 360.0, self.columns(row)))
    }

    /// The cells of a row.
    fn columns(&self, row: u32) -> f64 {
        let middle = (f64::from(row) + 0.5) / self.rows * 180.0 - 90.0;
        (2.0 * PI * RADIUS * middle.to_radians().cos() / self.km).round().max(1.0)
    }

    /// A cell as a unit.
    pub(super) fn unit(&self, (row, column): (u32, u32)) -> Unit {
        let (height, width) = (180.0 / self.rows, 360.0 / self.columns(row));
        let (south, west) = (f64::from(row) * height - 90.0, f64::from(column) * width - 180.0);
        let bounds = Rect::new((west, south), (west + width, south + height));
        Unit {
            id: format!("{}km-{row}-{column}", self.km),
            name: None,
            name_en: None,
            country: None,
            level: Level::Cell,
            shape: MultiPolygon::new(vec![bounds.to_polygon()]),
        }
    }

    /// The cells in which incidents lie, in the order of their rows, and the number of each incident's.
    pub fn cells(&self, incidents: &[Incident]) -> (Vec<Arc<Unit>>, Vec<Option<usize>>) {
        let homes: Vec<_> = incidents.iter().map(|incident| self.cell(incident)).collect();
        let mut cells: Vec<_> = homes.iter().flatten().copied().collect();
        cells.sort_unstable();
        cells.dedup();
        let number = |cell: &Option<(u32, u32)>| cell.and_then(|cell| cells.binary_search(&cell).ok());
        (cells.iter().map(|&cell| Arc::new(self.unit(cell))).collect(), homes.iter().map(number).collect())
    }
}

#[cfg(test)]
mod tests {
    use geo::{Contains, Point};

    use super::*;
    use crate::layer::sample;

    #[test]
    fn every_cell_has_nearly_the_same_area_and_holds_its_positions() {
        let grid = Grid::new(25.0).expect("a size");
        for (lat, lon) in
            [(0.0, 0.0), (40.34, 46.93), (-33.9, 151.2), (66.5, -179.99), (13.6, 25.3), (89.0, 180.0)]
        {
            let unit = grid.unit(grid.at(Position::new(lat, lon).expect("a position")));
            assert!(unit.shape.contains(&Point::new(lon - 1e-9, lat + 1e-9)), "{lat} {lon} {}", unit.id);
            assert!((unit.area_km2() / 625.0 - 1.0).abs() < 0.12, "{lat} {}", unit.area_km2());
        }
    }

    #[test]
    fn what_may_have_happened_in_another_cell_is_in_none() {
        let grid = Grid::new(25.0).expect("a size");
        let with = |radius: f64| Incident { radius_km: Some(radius), ..sample::strike("s1") };
        assert!(grid.cell(&with(12.0)).is_some());
        assert!(grid.cell(&with(13.0)).is_none());
        assert!(grid.cell(&sample::in_a_province("p1")).is_none());
        let (cells, homes) = grid.cells(&[with(1.0), with(40.0), with(2.0)]);
        assert_eq!((cells.len(), homes), (1, vec![Some(0), None, Some(0)]));
    }

    #[test]
    fn a_cell_of_no_size_is_refused() {
        for km in [0.0, -1.0, f64::NAN, 5000.0] {
            assert!(Grid::new(km).is_err(), "{km}");
        }
    }
}
