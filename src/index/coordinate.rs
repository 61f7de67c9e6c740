//! Positions as people paste them: decimal degrees, degrees with minutes and seconds, Arabic digits, either order; grid
//! references and links to maps.

use super::{grid, link};
use crate::geo::{Compass, Position};
use crate::{Error, Result};

/// The position that a person pasted.
///
/// `40.34,46.93`, `40.34N 46.93E`, `40°22′53″N 46°44′27″E`, `N 40 22.9 E 46 44.5`, `geo:40.34,46.93`,
/// `٤٠٫٣٤، ٤٦٫٩٣`, `40,34 46,93`, the MGRS reference `38SPJ 9371 6802` and a link to a map are understood. Without letters latitude comes first; with them the order is free.
///
/// # Errors
/// [`Error::Parameter`] that says what is wrong: no two coordinates, minutes above 59, out of range, both latitudes.
///
/// ```
/// let barda = yaqut::index::parse_position("40°22′28″N 47°07′36″E")?;
/// assert_eq!(barda.to_string(), "40.37444,47.12667");
/// # Ok::<(), yaqut::Error>(())
/// ```
pub fn parse_position(text: &str) -> Result<Position> {
    read(text).map_err(|reason| Error::Parameter { parameter: "position", value: text.to_owned(), reason })
}

/// The axis that a letter names.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Axis {
    Latitude,
    Longitude,
}

/// A piece of what was pasted.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Piece {
    Number {
        value: f64,
        whole: bool,
        negative: bool,
    },
    /// A degree sign.
    Degree,
    /// N, S, E or W: its axis and sign.
    Letter(Axis, f64),
    /// A comma or a semicolon.
    Comma,
}

/// The text with western digits, points and commas, without the marks that steer the direction of writing.
pub(super) fn western(text: &str) -> String {
    text.chars()
        .filter(|c| !matches!(c, '\u{200E}' | '\u{200F}' | '\u{061C}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}'))
        .map(|c| match c {
            '\u{0660}'..='\u{0669}' => digit(c, 0x0660),
            '\u{06F0}'..='\u{06F9}' => digit(c, 0x06F0),
            '\u{066B}' => '.',
            '\u{060C}' | '\u{061B}' | ';' => ',',
            '\u{2212}' | '\u{2013}' => '-',
            _ => c,
        })
        .collect()
}

fn digit(c: char, zero: u32) -> char {
    char::from_digit(u32::from(c) - zero, 10).unwrap_or(c)
}

fn read(text: &str) -> Result<Position, String> {
    if link::is_link(text.trim()) {
        return link::position(text.trim()).ok_or_else(|| {
            "is a link in which no position stands; open it and copy the one that the map then shows".into()
        });
    }
    if let Some(position) = grid::position(&western(text)) {
        return Ok(position);
    }
    let plain = western(text.trim()).to_uppercase();
    let plain = decimal_commas(plain.strip_prefix("GEO:").unwrap_or(&plain).trim());
    let pieces = pieces(&plain)?;
    let (first, second) = halves(&pieces).ok_or("is not two coordinates; write them like 40.34,46.93")?;
    let ((a, a_axis), (b, b_axis)) = (coordinate(first)?, coordinate(second)?);
    let (lat, lon) = match (a_axis, b_axis) {
        (Some(x), Some(y)) if x == y => {
            return Err("names the same axis twice; give a latitude and a longitude".into());
        }
        (Some(Axis::Longitude), _) | (_, Some(Axis::Latitude)) => (b, a),
        _ => (a, b),
    };
    Position::new(lat, lon).map_err(|error| match Position::new(lon, lat) {
        Ok(_) => format!("is out of range: {error}; latitude comes first"),
        Err(_) => format!("is out of range: {error}"),
    })
}

/// Takes `40,34 46,93` for decimal commas; leaves everything else alone.
fn decimal_commas(text: &str) -> String {
    let parts: Vec<&str> = text.split_whitespace().map(|part| part.trim_end_matches(',')).collect();
    let decimal = |part: &&str| {
        part.split_once(',').is_some_and(|(whole, rest)| {
            let digits = |s: &str| !s.is_empty() && s.chars().all(|c| c.is_ascii_digit());
            digits(whole.trim_start_matches(['-', '+'])) && digits(rest)
        })
    };
    if parts.len() == 2 && parts.iter().all(decimal) {
        return parts.join(" ").replace(',', ".");
    }
    text.to_owned()
}

fn pieces(text: &str) -> Result<Vec<Piece>, String> {
    let mut pieces = Vec::new();
    let mut rest = text.trim_start();
    while let Some(first) = rest.chars().next() {
        let taken = match first {
            ',' => {
                pieces.push(Piece::Comma);
                1
            }
            '°' | 'º' | '˚' => {
                pieces.push(Piece::Degree);
                first.len_utf8()
            }
            // Minutes and seconds are known by their order; their signs carry nothing more.
            '\'' | '"' | '′' | '″' | '’' | '”' | '(' | ')' | '@' => first.len_utf8(),
            '0'..='9' | '.' | '-' | '+' => {
                let end =
                    rest.find(|c: char| !c.is_ascii_digit() && !".-+".contains(c)).unwrap_or(rest.len());
                let number = &rest[..end];
                let value: f64 =
                    number.parse().map_err(|_| format!("holds `{number}`, which is no number"))?;
                let (whole, negative) = (!number.contains('.'), number.starts_with('-'));
                pieces.push(Piece::Number { value: value.abs(), whole, negative });
                end
            }
            _ => {
                let end = rest.find(|c: char| !c.is_alphabetic()).unwrap_or(rest.len());
                let word = &rest[..end.max(first.len_utf8())];
                let (axis, sign) =
                    letter(word).ok_or_else(|| format!("holds `{word}`, which is no coordinate"))?;
                pieces.push(Piece::Letter(axis, sign));
                word.len()
            }
        };
        rest = rest[taken..].trim_start();
    }
    Ok(pieces)
}

/// The axis and sign of `N`, `SOUTH`, `شمالا` and their like.
fn letter(word: &str) -> Option<(Axis, f64)> {
    let table = [
        (Compass::North, "NORTH", Axis::Latitude, 1.0),
        (Compass::South, "SOUTH", Axis::Latitude, -1.0),
        (Compass::East, "EAST", Axis::Longitude, 1.0),
        (Compass::West, "WEST", Axis::Longitude, -1.0),
    ];
    let named = |(point, english, ..): &&(Compass, &str, Axis, f64)| {
        word == point.sign() || word == *english || word.starts_with(point.arabic())
    };
    table.iter().find(named).map(|(_, _, axis, sign)| (*axis, *sign))
}

/// Where the first coordinate ends and the second begins: at the comma, a letter, a degree sign, or the middle.
fn halves(pieces: &[Piece]) -> Option<(&[Piece], &[Piece])> {
    let of = |wanted: fn(&Piece) -> bool| -> Vec<usize> {
        pieces.iter().enumerate().filter(|(_, piece)| wanted(piece)).map(|(at, _)| at).collect()
    };
    let commas = of(|piece| *piece == Piece::Comma);
    let letters = of(|piece| matches!(piece, Piece::Letter(..)));
    let degrees = of(|piece| *piece == Piece::Degree);
    let (cut, gap) = match (commas.as_slice(), letters.as_slice(), degrees.as_slice()) {
        ([comma], ..) => (*comma, 1),
        ([_, _, ..], ..) => return None,
        (_, [0, second, ..], _) => (*second, 0),
        (_, [first, ..], _) => (first + 1, 0),
        (_, _, [_, second]) => (second.checked_sub(1)?, 0),
        _ => (pieces.len() / 2, 0),
    };
    Some((pieces.get(..cut)?, pieces.get(cut + gap..)?))
}

/// The degrees of one coordinate, and its axis where a letter names it.
fn coordinate(pieces: &[Piece]) -> Result<(f64, Option<Axis>), String> {
    let (mut degrees, mut unit, mut sign, mut exact) = (0.0, 1.0, 1.0, true);
    let mut axis = None;
    for piece in pieces {
        match *piece {
            Piece::Number { value, whole, negative } => {
                if unit < 1.0 && (negative || value >= 60.0) {
                    return Err(format!("has {value} for minutes or seconds, which go from 0 to 59"));
                }
                if !exact || unit < 1.0 / 3600.0 {
                    return Err("has more numbers than two coordinates can hold".into());
                }
                degrees += value * unit;
                sign = if negative { -1.0 } else { sign };
                (unit, exact) = (unit / 60.0, whole);
            }
            Piece::Letter(named, _) if axis.is_some() || (sign < 0.0 && unit < 1.0) => {
                return Err(format!(
                    "says twice which {} it is",
                    if named == Axis::Latitude { "latitude" } else { "longitude" }
                ));
            }
            Piece::Letter(named, side) => (axis, sign) = (Some(named), side),
            Piece::Degree | Piece::Comma => {}
        }
    }
    if unit == 1.0 {
        return Err("is not two coordinates; write them like 40.34,46.93".into());
    }
    Ok((degrees * sign, axis))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn positions_are_read_in_the_forms_that_people_paste() {
        for (text, expected) in [
            ("40.34,46.93", "40.34000,46.93000"),
            (" 40.34 46.93 ", "40.34000,46.93000"),
            ("(40.34, 46.93)", "40.34000,46.93000"),
            ("geo:40.34,46.93", "40.34000,46.93000"),
            ("40.34N 46.93E", "40.34000,46.93000"),
            ("46.93E, 40.34N", "40.34000,46.93000"),
            ("N40.34 W46.93", "40.34000,-46.93000"),
            ("40°22′53″N 46°44′27″E", "40.38139,46.74083"),
            ("40°22'53\" 46°44'27\"", "40.38139,46.74083"),
            ("40 22 53 N 46 44 27 E", "40.38139,46.74083"),
            ("40 22 53 46 44 27", "40.38139,46.74083"),
            ("N 40° 22.9' E 46° 44.5'", "40.38167,46.74167"),
            ("-33.5, -70.6", "-33.50000,-70.60000"),
            ("40,34 46,93", "40.34000,46.93000"),
            ("40,34; 46,93", "40.34000,46.93000"),
            ("٤٠٫٣٤، ٤٦٫٩٣", "40.34000,46.93000"),
            ("۴۰٫۳۴ ۴۶٫۹۳", "40.34000,46.93000"),
            ("\u{200F}40.34\u{200F},46.93", "40.34000,46.93000"),
            ("40.34 شمالا 46.93 شرقا", "40.34000,46.93000"),
            ("40.34° north, 46.93° east", "40.34000,46.93000"),
        ] {
            assert_eq!(parse_position(text).expect(text).to_string(), expected, "{text}");
        }
    }

    #[test]
    fn what_is_no_position_is_refused_with_the_reason() {
        for (text, reason) in [
            ("", "not two coordinates"),
            ("40.34", "not two coordinates"),
            ("40.34,", "not two coordinates"),
            ("1,2,3", "not two coordinates"),
            ("باكو", "no coordinate"),
            ("40.34N 46.93N", "same axis twice"),
            ("-40.34S 46.93E", "twice"),
            ("40°75′N 46°E", "0 to 59"),
            ("120.5, 46.9", "latitude comes first"),
            ("400, 500", "out of range"),
            ("4-0.3, 46", "no number"),
        ] {
            let error = parse_position(text).expect_err(text).to_string();
            assert!(error.contains(reason), "{text}: {error}");
        }
    }

    proptest! {
        #[test]
        fn any_position_that_is_shown_can_be_pasted_back(lat in -90.0..=90.0f64, lon in -180.0..=180.0f64) {
            let shown = Position::new(lat, lon).expect("in range").to_string();
            prop_assert_eq!(parse_position(&shown).expect("parses").to_string(), shown);
        }

        #[test]
        fn no_text_makes_it_panic(text in "[0-9°′″NSEW.,;+\\-– \\p{Arabic}\\PC]{0,30}") {
            let _ = parse_position(&text);
        }
    }
}
