//! The stages composed: a report in, its mentions and incidents out.

use std::ops::Range;

use crate::event::{Account, Event, account, extract};
use crate::gazetteer::{Gazetteer, Places};
use crate::incident::{Incident, build};
use crate::lexicon::{Annotated, Lexicon, annotate_with};
use crate::mention::{Found, Mention, add_facilities, find_at, find_in};
use crate::report::Report;
use crate::text::Text;

/// What a report tells.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Reading {
    /// Its toponyms, in text order.
    pub mentions: Vec<Mention>,
    /// Its incidents, in text order.
    pub incidents: Vec<Incident>,
    /// For each mention the named reasons for its place, with their weights; see [`crate::mention::REASONS`].
    pub reasons: Vec<Vec<(&'static str, f64)>>,
}

/// Reads a report.
pub fn read(report: &Report, gazetteer: &Gazetteer) -> Reading {
    read_with(report, gazetteer, Lexicon::get())
}

/// Reads a report with a lexicon that has the user's own actors: [`Lexicon::with_actors`].
pub fn read_with(report: &Report, gazetteer: &Gazetteer, lexicon: &Lexicon) -> Reading {
    let text = Text::new(&report.text);
    let places = Places::of(gazetteer);
    let (found, events) = told(&annotate_with(&text, lexicon), report, &places);
    let incidents = build(&report.id, &text, &found, &events, &places);
    Reading { incidents, ..toponyms(report, &found, &places) }
}

/// Reads a report as [`read_with`] does, and gives an account of it: which words told an incident, and which rule left
/// out the others.
pub fn read_why(report: &Report, gazetteer: &Gazetteer, lexicon: &Lexicon) -> (Reading, Account) {
    let text = Text::new(&report.text);
    let marked = annotate_with(&text, lexicon);
    let places = Places::of(gazetteer);
    let mut found = find_in(&marked, &places);
    let (events, account) = account(&marked, &mut found, &places, report.published);
    let incidents = build(&report.id, &text, &found, &events, &places);
    (Reading { incidents, ..toponyms(report, &found, &places) }, account)
}

/// The incidents of a report alone: as [`read_with`], without the records of mentions, which take a while to make.
pub fn incidents_with(report: &Report, gazetteer: &Gazetteer, lexicon: &Lexicon) -> Vec<Incident> {
    let text = Text::new(&report.text);
    let places = Places::of(gazetteer);
    let (found, events) = told(&annotate_with(&text, lexicon), report, &places);
    build(&report.id, &text, &found, &events, &places)
}

/// The toponyms of a report and the facilities in it: hospitals, bridges, streets, which no gazetteer holds. A facility
/// called after a place has the place's position, the others none.
pub fn read_facilities(report: &Report, gazetteer: &Gazetteer, lexicon: &Lexicon) -> Reading {
    let text = Text::new(&report.text);
    let marked = annotate_with(&text, lexicon);
    let places = Places::of(gazetteer);
    let (found, _) = told(&marked, report, &places);
    toponyms(report, &add_facilities(&marked, found), &places)
}

/// The places of toponyms that are already known: for each span, in code points of the report's text, a mention in the
/// same order, unplaced where no name fits.
///
/// ```
/// use yaqut::{gazetteer::Gazetteer, lexicon::Lexicon, report::Report};
/// let report = Report { id: "r".into(), text: "قصف على غنجة".into(), ..Report::default() };
/// let mentions = yaqut::locate(&report, Gazetteer::builtin(), Lexicon::get(), &[8..12]);
/// assert_eq!(mentions[0].name_en.as_deref(), Some("Ganja"));
/// ```
pub fn locate(
    report: &Report,
    gazetteer: &Gazetteer,
    lexicon: &Lexicon,
    spans: &[Range<usize>],
) -> Vec<Mention> {
    let text = Text::new(&report.text);
    let marked = annotate_with(&text, lexicon);
    records(report, &find_at(&marked, gazetteer, spans), &Places::of(gazetteer))
}

/// What is found in a report's text: its toponyms, and its events, which say what the toponyms do.
fn told(marked: &Annotated<'_, '_>, report: &Report, places: &Places<'_>) -> (Vec<Found>, Vec<Event>) {
    let mut found = find_in(marked, places);
    let events = extract(marked, &mut found, places, report.published);
    (found, events)
}

/// A reading without incidents.
fn toponyms(report: &Report, found: &[Found], places: &Places<'_>) -> Reading {
    Reading {
        mentions: records(report, found, places),
        incidents: Vec::new(),
        reasons: found.iter().map(|f| f.why.clone()).collect(),
    }
}

fn records(report: &Report, found: &[Found], places: &Places<'_>) -> Vec<Mention> {
    found.iter().map(|f| f.record(&report.id, &report.text, places)).collect()
}
