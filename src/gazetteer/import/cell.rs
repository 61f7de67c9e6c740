//! Cells that every form has: a position, and how many people live there.

use super::intake::Fault;
use crate::geo::Position;

/// A position from two cells.
pub fn position(lat: &str, lon: &str) -> Result<Position, Fault> {
    const REMEDY: &str = "write lat and lon as decimal degrees, 40.34201";
    let degrees = |what: &str, cell: &str| {
        let number = cell.trim().parse::<f64>().ok().filter(|n| n.is_finite());
        number.ok_or_else(|| Fault::new(format!("{what} `{cell}` is not a number"), REMEDY))
    };
    Position::new(degrees("lat", lat)?, degrees("lon", lon)?)
        .map_err(|error| Fault::new(error.to_string(), "write lat before lon, in decimal degrees"))
}

/// How many people a cell says; `None` where it is no number.
pub fn people(cell: &str) -> Option<u32> {
    cell.parse::<f64>().ok().map(|people| people.clamp(0.0, 4e9) as u32)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_of_people_is_taken_in_any_notation_and_kept_in_range() {
        for (cell, number) in [
            ("60000", Some(60_000)),
            ("+60000", Some(60_000)),
            ("6e4", Some(60_000)),
            ("-5", Some(0)),
            ("nan", Some(0)),
            ("1e12", Some(4_000_000_000)),
            ("", None),
            ("60,000", None),
        ] {
            assert_eq!(people(cell), number, "{cell}");
        }
    }
}
