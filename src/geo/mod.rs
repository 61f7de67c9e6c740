//! The ground, knowing nothing of words: positions, geodesic distances, the compass.

mod compass;
mod distance;
mod hilbert;
mod position;
mod space;

pub use compass::Compass;
pub use distance::{
    Beacon, bearing, circle, destination, distance_and_bearing, distance_km, is_beyond, midpoint, nearest_km,
    rough_km,
};
pub use hilbert::hilbert;
pub use position::{Position, PositionError};
pub use space::{Space, chord, chord_to_box, longest_geodesic, shortest_chord, space};
