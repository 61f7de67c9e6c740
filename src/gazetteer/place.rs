//! One entry of the gazetteer.

use std::ffi::CStr;
use std::fmt;

use crate::geo::Position;

/// What a place is, coarsely.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PlaceKind {
    /// A country or territory.
    Country,
    /// A first-order unit, or a larger or historical area.
    Region,
    /// A second-order unit.
    District,
    /// A settlement of 50,000 and more, or a capital.
    City,
    /// A smaller one.
    Town,
    /// A village.
    Village,
    /// A few houses.
    Hamlet,
    /// A sea or gulf.
    Sea,
    /// A river.
    River,
    /// A mountain, range or height.
    Mountain,
    /// Anything else: base, camp, crossing, airport, lake, road, neighbourhood.
    Other,
}

impl PlaceKind {
    /// Every kind, in order of extent.
    pub const ALL: &[(PlaceKind, &str)] = &[
        (Self::Country, "country"),
        (Self::Region, "region"),
        (Self::District, "district"),
        (Self::City, "city"),
        (Self::Town, "town"),
        (Self::Village, "village"),
        (Self::Hamlet, "hamlet"),
        (Self::Sea, "sea"),
        (Self::River, "river"),
        (Self::Mountain, "mountain"),
        (Self::Other, "other"),
    ];

    /// The kind whose word this is.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.iter().find(|row| row.1 == word).map(|row| row.0)
    }

    /// The word in tables and outputs.
    pub fn word(self) -> &'static str {
        Self::ALL.iter().find(|row| row.0 == self).map_or("other", |row| row.1)
    }

    /// Whether people live there as in one settlement.
    pub fn is_settlement(self) -> bool {
        matches!(self, Self::City | Self::Town | Self::Village | Self::Hamlet)
    }

    /// Whether it is a unit of administration or larger.
    pub fn is_area(self) -> bool {
        matches!(self, Self::Country | Self::Region | Self::District)
    }
}

/// The finer kinds that a place may have.
pub const FEATURES: &[&str] = &[
    "",
    "airport",
    "area",
    "base",
    "bridge",
    "camp",
    "canal",
    "capital",
    "corridor",
    "crossing",
    "dam",
    "desert",
    "district",
    "governorate",
    "heights",
    "island",
    "lake",
    "neighbourhood",
    "pass",
    "plain",
    "plant",
    "port",
    "range",
    "road",
    "strait",
    "valley",
];

/// Further names in any script, separated by `|`: bytes up to a zero, looked at when asked for.
#[derive(Clone, Copy)]
pub(super) struct Others<'g>(pub &'g [u8]);

impl<'g> Others<'g> {
    /// The names; empty where the bytes are no text.
    fn read(self) -> &'g str {
        CStr::from_bytes_until_nul(self.0).ok().and_then(|names| names.to_str().ok()).unwrap_or_default()
    }
}

impl fmt::Debug for Others<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.read().fmt(f)
    }
}

impl PartialEq for Others<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.read() == other.read()
    }
}

/// One entry of the gazetteer, borrowed from it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Place<'g> {
    /// Its id, as in the tables: `AZ`, `AZ.12`, `gn586523`, `yq-az-talish`.
    pub id: &'g str,
    /// What it is.
    pub kind: PlaceKind,
    /// What it is more finely; empty where the kind says all.
    pub feature: &'static str,
    /// The country's ISO 3166-1 alpha-2 code; empty for seas and what spans several.
    pub country: &'g str,
    /// The id of its first-order unit; empty where unknown.
    pub admin1: &'g str,
    /// The id of its second-order unit; empty where unknown.
    pub admin2: &'g str,
    /// Its centre or main point.
    pub position: Position,
    /// The circle in which it lies, in kilometres.
    pub radius_km: f64,
    /// Inhabitants; 0 where unknown.
    pub population: u32,
    /// The Arabic name; empty where none is known.
    pub ar: &'g str,
    /// The English or Latin name.
    pub en: &'g str,
    /// Its other names; most who ask for a place do not ask for them.
    pub(super) others: Others<'g>,
    /// The key of the source of its position.
    pub source: &'g str,
}

impl<'g> Place<'g> {
    /// The Arabic name, or where there is none the Latin one.
    pub fn name(&self) -> &'g str {
        if self.ar.is_empty() { self.en } else { self.ar }
    }

    /// All of its names: the Arabic one, the English one, the others.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        [self.ar, self.en].into_iter().chain(self.others.read().split('|')).filter(|name| !name.is_empty())
    }

    /// Whether it is a country's capital.
    pub fn is_capital(&self) -> bool {
        self.feature == "capital"
    }
}
