//! From draft to report: its id, what the manifest adds, and the day on which it was published.

use std::collections::{BTreeSet, HashSet};
use std::hash::{DefaultHasher, Hash, Hasher};

use jiff::civil::Date;

use super::draft::Draft;
use super::published::{day_of_name, iso_day};
use super::source::Source;
use super::{Diagnostic, Manifest, Report, dateline};
use crate::{Error, Result};

/// Settles drafts, and remembers which ids are taken and which rows of the manifest were of use.
#[derive(Debug)]
pub(super) struct Settler<'a> {
    manifest: Option<&'a Manifest>,
    published: Option<Date>,
    /// The ids that the data gave, as hashes: ten million of them must fit.
    ids: HashSet<u64>,
    used: BTreeSet<String>,
}

impl<'a> Settler<'a> {
    /// A settler with what is known from outside the reports.
    pub(super) fn new(manifest: Option<&'a Manifest>, published: Option<Date>) -> Self {
        Self { manifest, published, ids: HashSet::new(), used: BTreeSet::new() }
    }

    /// The report of a draft.
    ///
    /// # Errors
    /// [`Error::Data`] where it has no text, or none in Arabic.
    pub(super) fn settle(
        &mut self,
        draft: Draft,
        source: &Source,
        notice: &mut impl FnMut(Diagnostic),
    ) -> Result<Report> {
        let body = draft.text.get(draft.body..).unwrap_or_default();
        if body.trim().is_empty() {
            return Err(Error::data(
                &source.name,
                draft.line,
                "the report is empty",
                "give it a text or remove it",
            ));
        }
        if !draft.text.chars().any(is_arabic) {
            let reason = "no Arabic letter in the text";
            return Err(Error::data(
                &source.name,
                draft.line,
                reason,
                "only Arabic is understood: give the original",
            ));
        }
        let mut odd = |message: String| notice(Diagnostic::new(&source.name, draft.line, message));
        let own = draft.published.as_deref().and_then(iso_day);
        if let (Some(value), None) = (&draft.published, own) {
            odd(format!("published `{value}` is no ISO date like 2020-10-05; taken as unknown"));
        }
        let row = draft.line.map(|line| format!("{}#{line}", source.id));
        let id = match &draft.id {
            Some(id) if self.ids.insert(hash(id)) => id.clone(),
            Some(id) => {
                let other = format!("{id} ({})", row.as_deref().unwrap_or(&source.id));
                odd(format!("the id `{id}` is taken; called `{other}`"));
                other
            }
            None => row.unwrap_or_else(|| source.id.clone()),
        };
        let keys = [id.as_str(), &source.name, &source.relative, &source.file_name];
        let known = self.manifest.and_then(|manifest| manifest.get(keys));
        if let Some((file, _)) = known
            && !self.used.contains(file)
        {
            self.used.insert(file.to_owned());
        }
        let known = known.map(|(_, entry)| entry.clone()).unwrap_or_default();
        let published = own
            .or(known.published)
            .or_else(|| dateline(body))
            .or_else(|| day_of_name(&source.file_name))
            .or(self.published);
        Ok(Report {
            id,
            title: draft.title.or(known.title),
            source: draft.source.or(known.source),
            url: draft.url.or(known.url),
            published,
            text: draft.text,
        })
    }

    /// The rows of the manifest that no report has fitted.
    pub(super) fn unused(&self) -> Vec<Diagnostic> {
        let Some(manifest) = self.manifest else { return Vec::new() };
        let idle = manifest.files().filter(|(file, _)| !self.used.contains(*file));
        idle.map(|(file, line)| {
            Diagnostic::new(manifest.name(), Some(line), format!("no report is called `{file}`"))
        })
        .collect()
    }
}

/// Whether a character is of the Arabic script.
fn is_arabic(c: char) -> bool {
    matches!(c, '\u{0620}'..='\u{064A}' | '\u{066E}'..='\u{06D3}' | '\u{0750}'..='\u{077F}'
        | '\u{08A0}'..='\u{08FF}' | '\u{FB50}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}')
}

fn hash(id: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    id.hash(&mut hasher);
    hasher.finish()
}
