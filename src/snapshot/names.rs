//! The names of the backdrop: countries, waters and towns for orientation, from `maps/basemap/labels.tsv`.

use crate::geo::Position;
use crate::tsv;

const TABLE: &str = include_str!("../../maps/basemap/labels.tsv");

/// What bears a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A country, which has no position: its name stands inside what is seen of it.
    Country,
    /// A sea or a lake.
    Water,
    /// A town.
    Town,
}

/// A name of the backdrop.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Name {
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
pub(crate) fn all() -> impl Iterator<Item = Name> {
    tsv::rows(TABLE).filter_map(|row| parse(&row))
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

fn parse(row: &[&'static str]) -> Option<Name> {
    let &[kind, rank, country, lat, lon, ar, en] = row else { return None };
    let kind = match kind {
        "country" => Kind::Country,
        "water" => Kind::Water,
        "town" => Kind::Town,
        _ => return None,
    };
    let position = lat.parse().ok().zip(lon.parse().ok());
    let position = position.and_then(|(lat, lon)| Position::new(lat, lon).ok());
    Some(Name { kind, rank: rank.parse().ok()?, country, position, ar, en })
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
