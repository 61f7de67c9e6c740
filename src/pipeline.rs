//! The stages composed: a report in, its mentions and incidents out.

use std::cell::{Ref, RefCell};
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

/// Reads a report with the lexicon as it is shipped. Whoever reads many makes one [`Coder`].
pub fn read(report: &Report, gazetteer: &Gazetteer) -> Reading {
    Coder::new(gazetteer, Lexicon::get()).read(report)
}

/// Reads report after report, and remembers the places that were named in those before.
///
/// A thread makes its own: what a coder remembers never changes what it reads.
///
/// ```
/// use yaqut::{Coder, gazetteer::Gazetteer, lexicon::Lexicon, report::Report};
/// let coder = Coder::new(Gazetteer::builtin(), Lexicon::get());
/// for text in ["قصف على غنجة", "غارة على ترتر"] {
///     let report = Report { id: "r".into(), text: text.into(), ..Report::default() };
///     assert_eq!(coder.incidents(&report).len(), 1);
/// }
/// ```
pub struct Coder<'g> {
    places: RefCell<Places<'g>>,
    lexicon: &'g Lexicon,
}

impl<'g> Coder<'g> {
    /// A coder who knows the places of `gazetteer` and the words of `lexicon`, which may have the user's own actors:
    /// [`Lexicon::with_actors`].
    pub fn new(gazetteer: &'g Gazetteer, lexicon: &'g Lexicon) -> Self {
        Self { places: Places::of(gazetteer).into(), lexicon }
    }

    /// Reads a report.
    pub fn read(&self, report: &Report) -> Reading {
        let (text, places) = (Text::new(&report.text), self.places());
        let (found, events) = told(&annotate_with(&text, self.lexicon), report, &places);
        let incidents = build(&report.id, &text, &found, &events, &places);
        Reading { incidents, ..toponyms(report, &found, &places) }
    }

    /// Reads a report and gives an account of it: which words told an incident, and which rule left out the others.
    pub fn account(&self, report: &Report) -> (Reading, Account) {
        let (text, places) = (Text::new(&report.text), self.places());
        let marked = annotate_with(&text, self.lexicon);
        let mut found = find_in(&marked, &places);
        let (events, account) = account(&marked, &mut found, &places, report.published);
        let incidents = build(&report.id, &text, &found, &events, &places);
        (Reading { incidents, ..toponyms(report, &found, &places) }, account)
    }

    /// The incidents of a report alone: as [`Coder::read`], without the records of mentions, which take a while to make.
    pub fn incidents(&self, report: &Report) -> Vec<Incident> {
        let (text, places) = (Text::new(&report.text), self.places());
        let (found, events) = told(&annotate_with(&text, self.lexicon), report, &places);
        build(&report.id, &text, &found, &events, &places)
    }

    /// The toponyms of a report and the facilities in it: hospitals, bridges, streets, which no gazetteer holds. A
    /// facility called after a place has the place's position, the others none.
    pub fn facilities(&self, report: &Report) -> Reading {
        let (text, places) = (Text::new(&report.text), self.places());
        let marked = annotate_with(&text, self.lexicon);
        let (found, _) = told(&marked, report, &places);
        toponyms(report, &add_facilities(&marked, found), &places)
    }

    /// The places of toponyms that are already known: for each span, in code points of the report's text, a mention in
    /// the same order, unplaced where no name fits.
    ///
    /// ```
    /// use yaqut::{Coder, gazetteer::Gazetteer, lexicon::Lexicon, report::Report};
    /// let report = Report { id: "r".into(), text: "قصف على غنجة".into(), ..Report::default() };
    /// let mentions = Coder::new(Gazetteer::builtin(), Lexicon::get()).locate(&report, &[8..12]);
    /// assert_eq!(mentions[0].name_en.as_deref(), Some("Ganja"));
    /// ```
    pub fn locate(&self, report: &Report, spans: &[Range<usize>]) -> Vec<Mention> {
        let (text, places) = (Text::new(&report.text), self.places());
        let marked = annotate_with(&text, self.lexicon);
        records(report, &find_at(&marked, &places, spans), &places)
    }

    /// The places for the next report.
    fn places(&self) -> Ref<'_, Places<'g>> {
        self.places.borrow_mut().forget();
        self.places.borrow()
    }
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

/// What is found in a report's text: its toponyms, and its events, which say what the toponyms do.
fn told(marked: &Annotated<'_, '_>, report: &Report, places: &Places<'_>) -> (Vec<Found>, Vec<Event>) {
    let mut found = find_in(marked, places);
    let events = extract(marked, &mut found, places, report.published);
    (found, events)
}
