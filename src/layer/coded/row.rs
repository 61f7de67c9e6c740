//! A row of a table of the profession: an incident, and what is known of the reports that tell it.

use super::country::{Country, country};
use crate::incident::{Imprint, Imprints, Incident, stamp};
use crate::layer::value::Value;

/// Between sources in one cell, as both projects write them.
const SOURCES: &str = "; ";

/// A column: its name, what stands in it, how to get it.
#[derive(Debug)]
pub struct Column {
    /// The name in the file.
    pub name: &'static str,
    /// What stands in it; empty where it always stays empty.
    pub meaning: &'static str,
    /// Takes it out of a row.
    pub(super) get: for<'r> fn(&'r Row<'r>) -> Value<'r>,
}

/// What a row is made of.
#[derive(Debug)]
pub struct Row<'i> {
    pub(super) incident: &'i Incident,
    pub(super) country: Country,
    /// The reports that tell it: id, and what is known of it.
    reports: Vec<(&'i str, Option<&'i Imprint>)>,
}

impl<'i> Row<'i> {
    /// The row of an incident.
    pub fn new(incident: &'i Incident, imprints: &'i Imprints) -> Self {
        let reports = incident.reports.iter().map(|id| (id.as_str(), imprints.get(id))).collect();
        Self { incident, country: country(incident.country.as_deref().unwrap_or_default()), reports }
    }

    /// A number of its own, made of the record's id: the same for the same incident, and less than 2^48, so that a
    /// spreadsheet keeps every digit.
    pub(super) fn number(&self) -> u64 {
        stamp(self.incident.id.bytes()) >> 16
    }

    /// One datum of every report, joined; reports that lack it are left out.
    fn joined(&self, get: impl Fn(&str, Option<&Imprint>) -> Option<String>) -> Value<'static> {
        let mut all: Vec<String> =
            self.reports.iter().filter_map(|(id, imprint)| get(id, *imprint)).collect();
        let mut seen = std::collections::BTreeSet::new();
        all.retain(|text| seen.insert(text.clone()));
        text(all.join(SOURCES))
    }

    /// The outlets; a report whose outlet is unknown by its own name.
    pub(super) fn outlets(&self) -> Value<'static> {
        self.joined(|id, imprint| imprint.and_then(|i| i.source.clone()).or_else(|| Some(id.to_owned())))
    }

    /// The outlets that are known.
    pub(super) fn offices(&self) -> Value<'static> {
        self.joined(|_, imprint| imprint?.source.clone())
    }

    /// The days of publication.
    pub(super) fn published(&self) -> Value<'static> {
        self.joined(|_, imprint| Some(imprint?.published?.to_string()))
    }

    /// The headlines.
    pub(super) fn headlines(&self) -> Value<'static> {
        self.joined(|_, imprint| imprint?.title.clone())
    }

    /// Each report in one string: outlet, day, headline, as UCDP writes its sources.
    pub(super) fn articles(&self) -> Value<'static> {
        self.joined(|id, imprint| {
            let parts = imprint.map_or(Vec::new(), |i| {
                let day = i.published.map(|day| day.to_string());
                [i.source.clone(), day, i.title.clone(), i.url.clone()].into_iter().flatten().collect()
            });
            Some(if parts.is_empty() { id.to_owned() } else { parts.join(", ") })
        })
    }

    /// What happened in a sentence, who says so and who denies it, and the words of the first report that it rests on.
    pub(super) fn notes(&self) -> Value<'static> {
        let i = self.incident;
        let mut notes = format!("{} [{}]", i.title_en, i.id);
        let mut add = |what: &str, who: &Option<String>| {
            if let Some(who) = who {
                notes.push_str(&format!("; {what}: {who}"));
            }
        };
        add("claimed by", &i.claimed_by);
        add("denied by", &i.denied_by);
        if let Some(first) = i.evidence.first() {
            let words: Vec<&str> = first.text.split_whitespace().collect();
            notes.push_str(&format!("; {}: «{}»", first.report, words.join(" ")));
        }
        text(notes)
    }

    /// The place's name in English, else in Arabic.
    pub(super) fn place(&self) -> Value<'_> {
        (if self.incident.place_en.is_some() { &self.incident.place_en } else { &self.incident.place }).into()
    }
}

/// A text, or nothing where it is empty.
pub(super) fn text<'t>(value: impl Into<std::borrow::Cow<'t, str>>) -> Value<'t> {
    let value = value.into();
    if value.is_empty() { Value::Null } else { Value::Text(value) }
}
