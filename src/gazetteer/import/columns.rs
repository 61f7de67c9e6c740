//! What the columns of a table, or the properties of a feature, mean: the table `columns.tsv` beside this file, and
//! what the user says.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use super::super::place::FEATURES;
use super::super::row::Row;
use super::cell::people;
use super::intake::Fault;
use super::kinds::{self, Sort};
use super::names::{self, Tongue, tidy};
use crate::geo::Position;
use crate::text::fold::fold_key;

const ROWS: &str = include_str!("columns.tsv");

/// The usual names of each field, the best first.
static USUAL: LazyLock<Vec<(&str, Vec<&str>)>> = LazyLock::new(|| {
    let rows = ROWS.lines().filter(|line| !line.starts_with('#')).skip(1);
    rows.filter_map(|line| line.split_once('\t'))
        .map(|(field, names)| (field, names.split('|').collect()))
        .collect()
});

/// Names of columns that a user gives, by field.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Columns {
    named: BTreeMap<&'static str, String>,
}

impl Columns {
    /// The same, with the column `column` for `field`: `id name name_ar name_en aliases lat lon country kind feature
    /// admin1 admin2 population radius_km`.
    #[must_use]
    pub fn with(mut self, field: &'static str, column: impl Into<String>) -> Self {
        self.named.insert(field, column.into());
        self
    }

    /// The name in `head` that means `field`.
    pub fn find<'h>(&self, field: &str, mut head: impl Iterator<Item = &'h str> + Clone) -> Option<usize> {
        let same = |one: &str, other: &str| one.trim().to_lowercase() == other.to_lowercase();
        if let Some(given) = self.named.get(field) {
            return head.position(|name| same(name, given));
        }
        let (_, usual) = USUAL.iter().find(|row| row.0 == field)?;
        usual.iter().find_map(|wanted| head.clone().position(|name| same(name, wanted)))
    }

    /// The columns that the user gave and `head` does not have.
    pub fn missing<'c, 'h>(&'c self, head: impl Iterator<Item = &'h str> + Clone) -> Option<&'c str> {
        let missing = self.named.iter().find(|(field, _)| self.find(field, head.clone()).is_none());
        missing.map(|(_, name)| name.as_str())
    }
}

/// Which column of a table means what.
#[derive(Debug, Clone, Default)]
pub struct Head {
    /// The columns' names.
    names: Vec<String>,
    /// The column of each field, in the order of [`USUAL`].
    fields: Vec<Option<usize>>,
    /// Columns that hold a name in some language.
    tongues: Vec<(usize, Tongue)>,
}

impl Head {
    /// The meaning of columns with these names.
    pub fn new(columns: &Columns, names: Vec<String>) -> Self {
        let head = || names.iter().map(String::as_str);
        let fields = USUAL.iter().map(|row| columns.find(row.0, head())).collect();
        let tongue = |name: &str| {
            let code = ["name:", "name_"].iter().find_map(|start| name.strip_prefix(start))?;
            (2..=3).contains(&code.len()).then(|| Tongue::of(code))
        };
        let tongues =
            head().enumerate().filter_map(|(at, name)| Some((at, tongue(&name.to_lowercase())?))).collect();
        Self { names, fields, tongues }
    }

    /// The columns' names.
    pub fn names(&self) -> &[String] {
        &self.names
    }

    /// Whether a column has this meaning.
    pub fn has(&self, field: &str) -> bool {
        self.at(field).is_some()
    }

    fn at(&self, field: &str) -> Option<usize> {
        *self.fields.get(USUAL.iter().position(|row| row.0 == field)?)?
    }
}

/// The cells of one place.
pub struct Cells<'c> {
    /// What its columns mean.
    pub head: &'c Head,
    /// Their content, in the same order.
    pub cells: Vec<String>,
}

impl Cells<'_> {
    /// The content of a field; empty where it has no column.
    pub fn get(&self, field: &str) -> &str {
        self.head.at(field).and_then(|at| self.cells.get(at)).map_or("", |cell| cell.trim())
    }

    /// The id of the place, or for one without: the name of the file and its number in it.
    fn id(&self, stem: &str, number: u64) -> String {
        let own = self.get("id").split_whitespace().collect::<Vec<_>>().join("-");
        // A bare number says nothing beside other gazetteers.
        match own.bytes().any(|byte| !byte.is_ascii_digit()) {
            true => own,
            false if own.is_empty() => format!("{stem}-{number}"),
            false => format!("{stem}-{own}"),
        }
    }

    /// The place that the cells tell of, the one of this number in the file `stem`.
    pub fn row(&self, position: Position, stem: &str, number: u64) -> Result<Row, Fault> {
        let population = people(self.get("population")).unwrap_or(0);
        let sort = self.sort(population);
        let radius = self.get("radius_km").parse::<f64>().ok().filter(|km| *km > 0.0);
        let country = self.get("country");
        let is_code = country.len() == 2 && country.bytes().all(|byte| byte.is_ascii_alphabetic());
        let country = if is_code { country.to_uppercase() } else { String::new() };
        let mut row = Row {
            admin1: self.get("admin1").into(),
            admin2: self.get("admin2").into(),
            radius_km: radius.unwrap_or(sort.radius_km).clamp(0.1, 6000.0),
            ar: tidy(self.get("name_ar")),
            en: tidy(self.get("name_en")),
            ..sort.row(self.id(stem, number), country, position, population)
        };
        let name = tidy(self.get("name"));
        match names::script(&name) {
            // In a table of Arabic names the name is what it is, whatever keyboard wrote it.
            names::Script::Arabic | names::Script::OtherArabic if row.ar.is_empty() => row.ar = name,
            _ => names::add_untagged(&mut row, &name),
        }
        for alias in self.get("aliases").split(['|', ';', ',', '\u{060C}']) {
            names::add_untagged(&mut row, alias);
        }
        for (at, tongue) in &self.head.tongues {
            names::add_tagged(&mut row, *tongue, self.cells.get(*at).map_or("", String::as_str));
        }
        if row.ar.is_empty() && row.en.is_empty() {
            return Err(Fault::new("has no name", "fill one in, or name its column with --name"));
        }
        Ok(row)
    }

    fn sort(&self, population: u32) -> Sort {
        let sort = kinds::sort("word", &fold_key(self.get("kind")), population).unwrap_or_default();
        let feature = FEATURES.iter().position(|feature| *feature == self.get("feature")).unwrap_or(0);
        if feature == 0 { sort } else { Sort { feature: feature as u8, ..sort } }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(cells: &[(&str, &str)]) -> Result<Row, Fault> {
        let (names, cells) =
            cells.iter().map(|(name, cell)| ((*name).to_owned(), (*cell).to_owned())).unzip();
        let head = Head::new(&Columns::default(), names);
        Cells { head: &head, cells }.row(Position::new(33.5, 36.3).expect("valid"), "x", 1)
    }

    #[test]
    fn usual_names_of_columns_are_known_in_any_case() {
        let columns = Columns::default();
        let head = ["FID", "NAME_AR", "Latitude", "LNG"];
        let at = |field| columns.find(field, head.into_iter());
        assert_eq!((at("name_ar"), at("lat"), at("lon"), at("name")), (Some(1), Some(2), Some(3), None));
        let named = Columns::default().with("lat", "LNG").with("name", "nowhere");
        assert_eq!(named.find("lat", head.into_iter()), Some(3));
        assert_eq!(named.missing(head.into_iter()), Some("nowhere"));
    }

    #[test]
    fn names_go_where_their_language_says() {
        let row = row(&[
            ("name", "دمشق"),
            ("name:en", "Damascus"),
            ("name:fa", "دمشق‌شهر"),
            ("name:ku", "Şam"),
            ("alt_name", "الشام; Sham"),
            ("country", "sy"),
            ("place_type", "City"),
        ])
        .expect("a place");
        assert_eq!((&*row.ar, &*row.en, &*row.country, &*row.id), ("دمشق", "Damascus", "SY", "x-1"));
        assert_eq!(
            (row.aliases, row.latin),
            (vec!["الشام".to_owned()], vec!["Sham".to_owned(), "Şam".to_owned()])
        );
        assert_eq!(row.kind, crate::gazetteer::PlaceKind::City);
    }

    #[test]
    fn a_place_without_a_name_is_none() {
        assert!(row(&[("country", "SY")]).expect_err("no name").remedy.contains("--name"));
    }
}
