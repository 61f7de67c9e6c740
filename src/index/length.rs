//! Lengths as people write them after `--radius`.

use crate::{Error, Result};

/// The units, each with what it is in kilometres.
const UNITS: [(&str, f64); 8] = [
    ("", 1.0),
    ("km", 1.0),
    ("كم", 1.0),
    ("كلم", 1.0),
    ("m", 0.001),
    ("م", 0.001),
    ("mi", 1.609_344),
    ("nmi", 1.852),
];

/// The kilometres of `25km`, `25`, `800 m`, `٢٥ كم`, `15mi`.
///
/// # Errors
/// [`Error::Parameter`] where it is no length, negative, or longer than half-way round the Earth (20 040 km).
pub fn parse_km(text: &str) -> Result<f64> {
    let wrong = |reason: &str| Error::Parameter {
        parameter: "radius",
        value: text.to_owned(),
        reason: reason.to_owned(),
    };
    let plain = super::coordinate::western(text).to_lowercase();
    let plain = plain.trim();
    let end = plain.find(|c: char| !c.is_ascii_digit() && !".-+".contains(c)).unwrap_or(plain.len());
    let (number, unit) = plain.split_at(end);
    let number: f64 = number.parse().map_err(|_| wrong("is not a length; write it like 25km"))?;
    let unit = UNITS.iter().find(|(name, _)| *name == unit.trim());
    let (_, scale) = unit.ok_or_else(|| wrong("has a unit that is not km, m, mi or nmi"))?;
    let km = number * scale;
    if !(0.0..=20_040.0).contains(&km) {
        return Err(wrong("is not between 0 and 20040 km"));
    }
    Ok(km)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_are_read_in_the_units_that_people_use() {
        for (text, km) in [("25km", 25.0), ("25", 25.0), ("800 m", 0.8), ("٢٫٥ كم", 2.5), ("10 NMI", 18.52)]
        {
            assert!((parse_km(text).expect(text) - km).abs() < 1e-9, "{text}");
        }
    }

    #[test]
    fn what_is_no_length_is_refused() {
        for text in ["", "far", "-3km", "5 leagues", "99999", "1e9", "NaN"] {
            assert!(parse_km(text).is_err(), "{text}");
        }
    }
}
