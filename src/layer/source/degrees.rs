//! Where a table has its coordinates, and numbers of degrees as people write them.

use std::sync::LazyLock;

/// Headings by what they mean, the best first.
static HEADINGS: LazyLock<Vec<(&str, Vec<&str>)>> = LazyLock::new(|| {
    let rows = include_str!("coordinates.tsv").lines().filter(|line| !line.starts_with('#')).skip(1);
    rows.filter_map(|row| row.split_once('\t'))
        .map(|(meaning, names)| (meaning, names.split('|').collect()))
        .collect()
});

/// The columns that say where a row lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Ground {
    /// Shapes as well-known text.
    Shape { column: usize },
    /// Degrees.
    Degrees { lat: usize, lon: usize },
}

impl Ground {
    /// What the headings of a table say; `None` where they say nothing.
    pub(super) fn of(names: &[String]) -> Option<Self> {
        let find = |meaning: &str| {
            let (_, headings) = HEADINGS.iter().find(|row| row.0 == meaning)?;
            let at = |heading: &&str| names.iter().position(|name| name.to_lowercase() == **heading);
            headings.iter().find_map(at)
        };
        let shape = |meaning| find(meaning).map(|column| Self::Shape { column });
        let degrees = || find("lat").zip(find("lon")).map(|(lat, lon)| Self::Degrees { lat, lon });
        shape("shape").or_else(degrees).or_else(|| shape("text"))
    }
}

/// Degrees up to `most` either way, in digits of Latin, Arabic or Persian script, with a point or a decimal comma.
pub(super) fn degrees(text: &str, most: f64) -> Option<f64> {
    let text = text.trim().trim_end_matches('\u{B0}');
    let number = text.parse().or_else(|_| text.chars().map(plain).collect::<String>().parse());
    number.ok().filter(|degrees: &f64| degrees.abs() <= most)
}

/// A sign of a number in the sign that machines know.
fn plain(sign: char) -> char {
    let digit = |zero: char| char::from_digit(sign as u32 - zero as u32, 10).unwrap_or(sign);
    match sign {
        '\u{0660}'..='\u{0669}' => digit('\u{0660}'),
        '\u{06F0}'..='\u{06F9}' => digit('\u{06F0}'),
        // A decimal comma of Latin and of Arabic script, and a minus sign as it is printed.
        ',' | '\u{066B}' => '.',
        '\u{2212}' => '-',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ground(names: &[&str]) -> Option<Ground> {
        Ground::of(&names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>())
    }

    #[test]
    fn headings_in_many_forms_say_where_the_coordinates_are() {
        let degrees = |lat, lon| Some(Ground::Degrees { lat, lon });
        assert_eq!(ground(&["event_id_cnty", "latitude", "longitude"]), degrees(1, 2));
        assert_eq!(ground(&["X", "Y", "Lng", "LAT"]), degrees(3, 2));
        assert_eq!(ground(&["خط الطول", "خط العرض"]), degrees(1, 0));
        assert_eq!(ground(&["lat", "lon", "WKT"]), Some(Ground::Shape { column: 2 }));
        assert_eq!(ground(&["geom_wkt", "latitude", "longitude"]), degrees(1, 2));
        assert_eq!(ground(&["geom", "lat"]), Some(Ground::Shape { column: 0 }));
        assert_eq!(ground(&["name", "lat"]), None);
    }

    #[test]
    fn degrees_are_read_in_three_scripts_and_never_out_of_range() {
        for text in ["40.25", " 40,25", "٤٠٫٢٥", "۴۰٫۲۵", "40.25\u{B0}"] {
            assert_eq!(degrees(text, 90.0), Some(40.25), "{text}");
        }
        assert_eq!(degrees("\u{2212}7,5", 90.0), Some(-7.5));
        for text in ["", "north", "NaN", "inf", "90.1", "1,234.5"] {
            assert_eq!(degrees(text, 90.0), None, "{text}");
        }
    }

    #[test]
    fn the_table_of_headings_is_in_small_letters_and_says_nothing_twice() {
        let all: Vec<_> = HEADINGS.iter().flat_map(|(_, names)| names.iter().copied()).collect();
        assert!(all.iter().all(|name| *name == name.trim().to_lowercase() && !name.is_empty()));
        let mut once = all.clone();
        once.sort_unstable();
        once.dedup();
        assert_eq!(once.len(), all.len());
    }
}
