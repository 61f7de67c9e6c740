//! What is known of the reports that records rest on, beside their text.

use std::collections::BTreeMap;

use jiff::civil::Date;

/// What is known of a report that a record rests on.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Imprint {
    /// The outlet.
    pub source: Option<String>,
    /// The headline.
    pub title: Option<String>,
    /// Where it was found.
    pub url: Option<String>,
    /// The day of publication.
    pub published: Option<Date>,
}

/// The imprints of the reports of a run, by the id of the report. Of reports that are not in it nothing is known.
#[derive(Debug, Clone, Default)]
pub struct Imprints(BTreeMap<String, Imprint>);

impl Imprints {
    /// Adds what is known of a report. Of two with the same id the one published first stays.
    pub fn add(&mut self, report: &str, imprint: Imprint) {
        match self.0.get_mut(report) {
            Some(known) if order(known) <= order(&imprint) => {}
            Some(known) => *known = imprint,
            None => {
                self.0.insert(report.to_owned(), imprint);
            }
        }
    }

    /// What is known of a report.
    pub fn get(&self, report: &str) -> Option<&Imprint> {
        self.0.get(report)
    }

    /// The day on which a report was published.
    pub fn published(&self, report: &str) -> Option<Date> {
        self.get(report)?.published
    }
}

/// The same answer whichever of two imprints comes first.
fn order(imprint: &Imprint) -> impl Ord + '_ {
    let Imprint { source, title, url, published } = imprint;
    (published.is_none(), published, source, title, url)
}
