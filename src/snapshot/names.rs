//! The names of the backdrop: countries, waters and towns for orientation, from `maps/basemap/labels.tsv`.

use crate::geo::Position;

const TABLE: &str = include_str!("../../maps/basemap/labels.tsv");

/// What bears a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// A country, which has no position: its name stands inside what is seen of it.
    Country,
    /// A sea or a lake.
    Water,
    /// A town.
    Town,
}

/// A name of the backdrop.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Name {
    /// What bears it.
    pub kind: Kind,
    /// 1 shown from afar … 4 only close by.
    pub rank: u8,
    /// The ISO code of its country.
    pub country: &'static str,
    /// Where it is.
    pub position: Option<Position>,
    /// In Arabic.
    pub ar: &'static str,
    /// In English.
    pub en: &'static str,
}

/// Every name, in the order of the table.
pub(super) fn all() -> impl Iterator<Item = Name> {
    TABLE.lines().filter(|line| !line.starts_with('#')).filter_map(parse)
}

/// The English name of a town or a country of the backdrop by its Arabic one: a government is named by its seat.
///
/// ```
/// assert_eq!(yaqut::snapshot::english_place("باكو"), Some("Baku"));
/// ```
pub fn english_place(name: &str) -> Option<&'static str> {
    let known = |place: &Name| {
        place.kind != Kind::Water && !place.ar.contains('/') && !place.en.contains('/') && place.ar == name
    };
    all().find(known).map(|place| place.en)
}

fn parse(line: &'static str) -> Option<Name> {
    let mut cells = line.split('\t');
    let kind = match cells.next()? {
        "country" => Kind::Country,
        "water" => Kind::Water,
        "town" => Kind::Town,
        _ => return None,
    };
    let rank = cells.next()?.parse().ok()?;
    let country = cells.next()?;
    let (lat, lon) = (cells.next()?.parse(), cells.next()?.parse());
    let position = lat.ok().zip(lon.ok()).and_then(|(lat, lon)| Position::new(lat, lon).ok());
    Some(Name { kind, rank, country, position, ar: cells.next()?, en: cells.next()? })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_of_the_table_is_a_name() {
        let lines = TABLE.lines().filter(|line| !line.starts_with('#')).count() - 1;
        assert_eq!(all().count(), lines);
        for name in all() {
            assert!((1..=4).contains(&name.rank) && !name.ar.is_empty() && !name.en.is_empty(), "{name:?}");
            assert_eq!(name.position.is_none(), name.kind == Kind::Country, "{name:?}");
        }
    }
}
