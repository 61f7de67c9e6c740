//! What distances are measured from: a position, or a shape with an extent of its own.

use super::region::Region;
use super::shape::Shape;
use crate::geo::{Position, bearing, distance_and_bearing, space};

/// What distances are measured from.
#[derive(Debug, Clone, PartialEq)]
pub enum Around {
    /// A position.
    Position(Position),
    /// Points, lines and areas; within an area every distance is 0.
    Shape(Shape),
}

/// How far something lies, and in which direction.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Measure {
    pub(super) km: f64,
    /// Degrees clockwise from north; 0 where nothing lies between.
    pub(super) bearing: f64,
}

impl Around {
    /// How far a position lies from the nearest point of it, by the geodesic.
    pub(super) fn measure(&self, to: Position) -> Measure {
        let (km, bearing) = match self {
            Self::Position(from) => distance_and_bearing(*from, to),
            Self::Shape(shape) => {
                let (from, km) = shape.nearest(to);
                (km, if km > 0.0 { bearing(from, to) } else { 0.0 })
            }
        };
        Measure { km, bearing: if km > 0.0 { bearing } else { 0.0 } }
    }

    /// How many kilometres a position lies within it; 0 where it has no inside.
    pub(super) fn depth(&self, of: Position) -> f64 {
        match self {
            Self::Position(_) => 0.0,
            Self::Shape(shape) => shape.depth(of),
        }
    }

    /// The ground that it takes up.
    pub(super) fn region(&self) -> Region {
        match self {
            Self::Position(position) => Region::new(vec![(space(*position), 0.0)]),
            Self::Shape(shape) => Region::new(shape.balls()),
        }
    }
}

impl From<Position> for Around {
    fn from(position: Position) -> Self {
        Self::Position(position)
    }
}

impl From<Shape> for Around {
    fn from(shape: Shape) -> Self {
        Self::Shape(shape)
    }
}
