//! An entry of the index: a spot in 68 bytes.
//!
//! | bytes | what |
//! |---|---|
//! | 0–12 | its point in space, three 32-bit floats, metres: to leave it unread |
//! | 12–16 | the radius of its circle in metres, rounded up |
//! | 16–32 | latitude and longitude in degrees, 64-bit |
//! | 32–40 | the radius of its circle in kilometres, 64-bit |
//! | 40–48 | which record it is |
//! | 48–56 | its first and last day, as in the head |
//! | 56–60 | the killed, the highest figure; 2³² − 1: not known |
//! | 60–63 | type, status, precision of the place |
//! | 64–68 | the killed, the lowest figure |

use super::layout::{ENTRY, NO_DAYS, array, date, number};
use crate::geo::{Position, Space, space};
use crate::incident::{IncidentType, Status};
use crate::index::spot::Spot;

/// Metres by which a point in space of 32 bits, or the chord from it, may be off.
pub(super) const COARSE: f64 = 1.0;

/// Nothing is known of the killed.
const UNKNOWN: u32 = u32::MAX;

/// An entry as it stands in the file.
#[derive(Clone, Copy)]
pub(super) struct Slot<'a>(pub(super) &'a [u8; ENTRY]);

impl Slot<'_> {
    pub(super) fn write(spot: &Spot) -> [u8; ENTRY] {
        let mut bytes = [0; ENTRY];
        let mut put = |at: usize, what: &[u8]| bytes[at..at + what.len()].copy_from_slice(what);
        for (axis, metres) in space(spot.position).into_iter().enumerate() {
            put(axis * 4, &(metres as f32).to_le_bytes());
        }
        let (first, last) = spot.days.map_or(NO_DAYS, |(first, last)| (number(first), number(last)));
        put(12, &up(spot.radius_km * 1000.0).to_le_bytes());
        put(16, &spot.position.lat().to_le_bytes());
        put(24, &spot.position.lon().to_le_bytes());
        put(32, &spot.radius_km.to_le_bytes());
        put(40, &spot.record.to_le_bytes());
        put(48, &first.to_le_bytes());
        put(52, &last.to_le_bytes());
        let toll = |killed: Option<u32>| killed.map_or(UNKNOWN, |killed| killed.min(UNKNOWN - 1));
        put(56, &toll(spot.killed).to_le_bytes());
        put(64, &toll(spot.killed_low).to_le_bytes());
        put(60, &[kind_code(spot.kind), status_code(spot.status), spot.where_prec]);
        bytes
    }

    /// Its point in space, and the radius of its ball, both as far as 32 bits go.
    pub(super) fn ball(self) -> (Space, f64) {
        let float = |at: usize| f64::from(f32::from_le_bytes(array(self.0, at)));
        ([float(0), float(4), float(8)], float(12))
    }

    /// The radius of its circle in kilometres.
    pub(super) fn radius_km(self) -> f64 {
        f64::from_le_bytes(array(self.0, 32))
    }

    /// The spot; `None` where the bytes are damaged.
    pub(super) fn spot(self) -> Option<Spot> {
        let [kind, status, where_prec] = array(self.0, 60);
        let word = |at: usize| i32::from_le_bytes(array(self.0, at));
        let double = |at: usize| f64::from_le_bytes(array(self.0, at));
        let toll =
            |at: usize| Some(u32::from_le_bytes(array(self.0, at))).filter(|killed| *killed != UNKNOWN);
        Some(Spot {
            record: u64::from_le_bytes(array(self.0, 40)),
            position: Position::new(double(16), double(24)).ok()?,
            radius_km: double(32),
            days: date(word(48)).zip(date(word(52))),
            kind: *IncidentType::ALL.get(usize::from(kind))?,
            status: *Status::ALL.get(usize::from(status))?,
            where_prec,
            killed: toll(56),
            killed_low: toll(64),
        })
    }
}

/// The number of a type among all.
pub(super) fn kind_code(kind: IncidentType) -> u8 {
    code(IncidentType::ALL.iter().position(|other| *other == kind))
}

/// The number of a status among all.
pub(super) fn status_code(status: Status) -> u8 {
    code(Status::ALL.iter().position(|other| *other == status))
}

fn code(place: Option<usize>) -> u8 {
    place.and_then(|place| u8::try_from(place).ok()).unwrap_or(u8::MAX)
}

/// The next number of 32 bits that is not less.
pub(super) fn up(number: f64) -> f32 {
    let near = number as f32;
    if f64::from(near) < number { near.next_up() } else { near }
}

/// The next number of 32 bits that is not greater.
pub(super) fn down(number: f64) -> f32 {
    let near = number as f32;
    if f64::from(near) > number { near.next_down() } else { near }
}
