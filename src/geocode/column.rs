//! The columns: which of the table's are read, and what ours are called beside them.

use std::borrow::Cow;

use csv::ByteRecord;

use super::{Asked, Plan};
use crate::{Error, Result};

/// The columns that geocoding adds, in order.
pub(super) const OURS: [&str; 11] = [
    "place_id",
    "name",
    "name_en",
    "kind",
    "country",
    "admin1",
    "admin2",
    "lat",
    "lon",
    "match",
    "confidence",
];

/// Where what is asked stands, and what ours are called.
pub(super) struct Columns {
    name: usize,
    country: Option<usize>,
    admin: Option<usize>,
    kind: Option<usize>,
    /// The table's own names, each different: what the keys of a JSON object are.
    pub(super) theirs: Vec<String>,
    /// Ours, with `yaqut_` before each that the table has already.
    pub(super) ours: Vec<String>,
}

impl Columns {
    pub(super) fn new(header: &ByteRecord, plan: &Plan) -> Result<Self> {
        let names: Vec<String> =
            header.iter().map(|cell| String::from_utf8_lossy(cell).trim().to_owned()).collect();
        let find = |parameter: &'static str, wanted: &str| {
            let exact = names.iter().position(|name| name == wanted.trim());
            let alike = || names.iter().position(|name| name.to_lowercase() == wanted.trim().to_lowercase());
            exact.or_else(alike).ok_or_else(|| Error::Parameter {
                parameter,
                value: wanted.to_owned(),
                reason: format!("is no column of the table; it has {}", names.join(", ")),
            })
        };
        let optional = |parameter, wanted: &Option<String>| {
            wanted.as_deref().map(|wanted| find(parameter, wanted)).transpose()
        };
        let mut theirs: Vec<String> = Vec::new();
        for (at, name) in names.iter().enumerate() {
            let base = if name.is_empty() { format!("column_{}", at + 1) } else { name.clone() };
            let taken = |name: &String| theirs.contains(name);
            let again = (2..).map(|n| format!("{base}_{n}"));
            let free = std::iter::once(base.clone()).chain(again).find(|name| !taken(name));
            theirs.push(free.unwrap_or(base));
        }
        let ours = OURS.iter().map(|name| {
            let mut name = (*name).to_owned();
            // QGIS holds names that differ in case alone for one.
            while theirs.iter().any(|their| their.eq_ignore_ascii_case(&name)) {
                name.insert_str(0, "yaqut_");
            }
            name
        });
        Ok(Self {
            name: find("--name", &plan.name)?,
            country: optional("--country-column", &plan.country)?,
            admin: optional("--admin-column", &plan.admin)?,
            kind: optional("--kind-column", &plan.kind)?,
            ours: ours.collect(),
            theirs,
        })
    }

    /// What a row asks.
    pub(super) fn asked<'r>(&self, row: &'r ByteRecord) -> Asked<'r> {
        let cell = |at: usize| -> Cow<'r, str> {
            match String::from_utf8_lossy(row.get(at).unwrap_or_default()) {
                Cow::Borrowed(text) => Cow::Borrowed(text.trim()),
                Cow::Owned(text) => Cow::Owned(text.trim().to_owned()),
            }
        };
        let optional = |at: Option<usize>| at.map(cell).unwrap_or_default();
        Asked {
            name: cell(self.name),
            country: optional(self.country),
            admin: optional(self.admin),
            kind: optional(self.kind),
        }
    }
}
