//! What may be chosen about a report, and the order in which it tells its incidents.

use jiff::civil::Date;

use super::words::Words;
use crate::incident::Incident;
use crate::snapshot::Lang;

/// What may be chosen about a report.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Options {
    /// Its language; of a report in two languages there is the Arabic one alone.
    pub lang: Lang,
    /// Its title; `None` for a plain one.
    pub title: Option<String>,
    /// Who publishes it, where that is to be said.
    pub author: Option<String>,
    /// The day on which it is published, where that is to be said: nobody is asked what day it is.
    pub date: Option<Date>,
}

impl Options {
    pub(super) fn words(&self) -> Words {
        Words(if self.lang == Lang::En { Lang::En } else { Lang::Ar })
    }

    /// The title as it is given, or a plain one.
    pub(super) fn title(&self, words: Words) -> &str {
        given(&self.title).unwrap_or(words.word("report"))
    }

    /// Who publishes it.
    pub(super) fn author(&self) -> Option<&str> {
        given(&self.author)
    }
}

fn given(text: &Option<String>) -> Option<&str> {
    text.as_deref().map(str::trim).filter(|text| !text.is_empty())
}

/// The incidents in the order of their days, those without one last.
pub(super) fn ordered(incidents: &[Incident]) -> Vec<Incident> {
    let mut incidents = incidents.to_vec();
    incidents.sort_by(|a, b| {
        let known = |i: &Incident| (i.date_start.is_none(), i.date_start, i.date_end);
        known(a).cmp(&known(b)).then_with(|| a.id.cmp(&b.id))
    });
    incidents
}
