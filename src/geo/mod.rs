//! The ground, knowing nothing of words: positions, geodesic distances, the compass.

mod compass;
mod distance;
mod position;

pub use compass::Compass;
pub use distance::{bearing, circle, destination, distance_km, is_beyond, midpoint, nearest_km, rough_km};
pub use position::{Position, PositionError};
