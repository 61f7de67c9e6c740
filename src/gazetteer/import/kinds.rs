//! What a place of another gazetteer is in ours: the table `kinds.tsv` beside this file.

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use super::super::place::{FEATURES, PlaceKind};
use super::super::row::Row;
use crate::geo::Position;

const ROWS: &str = include_str!("kinds.tsv");

/// Kind, feature and extent of a place.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Sort {
    /// What it is.
    pub kind: PlaceKind,
    /// Index into [`FEATURES`].
    pub feature: u8,
    /// The circle in which such a place lies.
    pub radius_km: f64,
}

impl Default for Sort {
    /// Something, somewhere about.
    fn default() -> Self {
        Self { kind: PlaceKind::Other, feature: 0, radius_km: 5.0 }
    }
}

impl Sort {
    /// A place of this sort, without names, parents and source. `country`: its ISO code or empty.
    pub fn row(self, id: String, country: String, position: Position, population: u32) -> Row {
        Row {
            id,
            kind: self.kind,
            feature: self.feature,
            country,
            admin1: String::new(),
            admin2: String::new(),
            position,
            radius_km: self.radius_km,
            population,
            ar: String::new(),
            en: String::new(),
            aliases: Vec::new(),
            latin: Vec::new(),
            source: String::new(),
        }
    }
}

struct Rule {
    /// `None`: a settlement, whose people say of what kind.
    kind: Option<PlaceKind>,
    feature: u8,
    radius_km: f64,
}

/// The rules of each form, by code.
static TABLE: LazyLock<FxHashMap<&str, FxHashMap<&str, Rule>>> = LazyLock::new(|| {
    let mut table: FxHashMap<&str, FxHashMap<&str, Rule>> = FxHashMap::default();
    for line in ROWS.lines().filter(|line| !line.starts_with('#')).skip(1) {
        let [form, code, kind, feature, radius] = line.split('\t').collect::<Vec<_>>()[..] else { continue };
        let feature = FEATURES.iter().position(|name| *name == feature).unwrap_or(0) as u8;
        let rule =
            Rule { kind: PlaceKind::from_word(kind), feature, radius_km: radius.parse().unwrap_or(5.0) };
        table.entry(form).or_default().insert(code, rule);
    }
    table
});

/// What `code` of `form` means for a place with so many people; `None` where the table has no word on it.
///
/// A code without a row of its own is taken by the longest one that ends in a star and begins it.
pub fn sort(form: &str, code: &str, population: u32) -> Option<Sort> {
    let rules = TABLE.get(form)?;
    let rule = rules.get(code).or_else(|| {
        let starts = code.char_indices().map(|(at, c)| at + c.len_utf8()).rev();
        let mut buffer = String::with_capacity(code.len() + 1);
        starts.chain([0]).find_map(|end| {
            buffer.clear();
            buffer.push_str(code.get(..end)?);
            buffer.push('*');
            rules.get(buffer.as_str())
        })
    })?;
    Some(match rule.kind {
        Some(PlaceKind::City) => Sort {
            kind: PlaceKind::City,
            feature: rule.feature,
            radius_km: settlement(population).radius_km.max(rule.radius_km),
        },
        Some(kind) => Sort { kind, feature: rule.feature, radius_km: rule.radius_km },
        None => settlement(population),
    })
}

/// A settlement with so many people, as `scripts/gazetteer.py` has it.
fn settlement(population: u32) -> Sort {
    let (kind, radius_km) = match population {
        2_000_000.. => (PlaceKind::City, 18.0),
        500_000.. => (PlaceKind::City, 12.0),
        50_000.. => (PlaceKind::City, 8.0),
        3_000.. => (PlaceKind::Town, 4.0),
        _ => (PlaceKind::Village, 2.0),
    };
    Sort { kind, feature: 0, radius_km }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_of_the_table_speaks_our_words() {
        for line in ROWS.lines().filter(|line| !line.starts_with('#')).skip(1) {
            let cells: Vec<_> = line.split('\t').collect();
            let [form, code, kind, feature, radius] = cells[..] else { panic!("{line}") };
            assert!(kind == "settlement" || PlaceKind::from_word(kind).is_some(), "{line}");
            assert!(FEATURES.contains(&feature), "{line}");
            assert!(radius.parse::<f64>().is_ok_and(|km| (0.5..=2000.0).contains(&km)), "{line}");
            assert!(sort(form, code, 0).is_some(), "{line}");
        }
    }

    #[test]
    fn the_nearest_rule_is_taken() {
        let kind =
            |code, people| sort("geonames", code, people).map(|s| (s.kind, FEATURES[usize::from(s.feature)]));
        assert_eq!(kind("P.PPLA2", 60_000), Some((PlaceKind::City, "")));
        assert_eq!(kind("P.PPL", 0), Some((PlaceKind::Village, "")));
        assert_eq!(kind("P.PPLX", 60_000), Some((PlaceKind::Other, "neighbourhood")));
        assert_eq!(kind("A.ADM2H", 0), Some((PlaceKind::District, "")));
        assert_eq!(kind("S.MSQE", 0), Some((PlaceKind::Other, "")));
        assert_eq!(kind("A.PCLI", 0), Some((PlaceKind::Country, "")));
        assert_eq!(kind("nonsense", 0), None);
    }
}
