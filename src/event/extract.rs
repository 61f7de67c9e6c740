//! Extraction: sentence by sentence, from trigger words to events with place, time, toll and source.

use std::ops::Range;

use jiff::civil::Date;

use super::claim::Voice;
use super::merge;
use super::part::{Part, parts};
use super::reader::Reader;
use super::realis::Log;
use super::section::Section;
use super::site::Site;
use super::toll::Toll;
use super::who::Sides;
use crate::date::{Times, When};
use crate::gazetteer::Places;
use crate::incident::{IncidentType, Status};
use crate::lexicon::Annotated;
use crate::mention::Found;
use crate::text::TokenKind;

/// Something that a report tells to have happened.
#[derive(Debug, Clone)]
pub struct Event {
    /// What it was.
    pub kind: IncidentType,
    /// When, if the words or the day of publication say.
    pub when: Option<When>,
    /// Whether the words themselves say when.
    pub dated: bool,
    pub(crate) sites: Vec<Site>,
    /// The mention of where fire came from.
    pub origin: Option<usize>,
    pub(crate) toll: Toll,
    /// The weapon, in the lexicon's word.
    pub weapon: Option<&'static str>,
    /// Who did it, by the name of the table of actors.
    pub actor: Option<String>,
    /// To whom, or to what.
    pub target: Option<String>,
    /// The side and class of both.
    pub(crate) sides: Sides,
    /// Who asserts it.
    pub claimed_by: Option<String>,
    /// Who denies it.
    pub denied_by: Option<String>,
    /// How well it is established.
    pub status: Status,
    /// The tokens that tell it, a stretch for each telling.
    pub evidence: Vec<Range<usize>>,
    pub(super) headline: bool,
    /// The first token of the sentence that tells it first.
    pub(super) sentence: usize,
}

/// Finds the events of a text. `published` is the day against which relative dates are read.
///
/// The roles of the mentions are set on the way: where it happened, where fire came from, governments named by seat.
pub fn extract(
    marked: &Annotated<'_, '_>,
    found: &mut [Found],
    places: &Places<'_>,
    published: Option<Date>,
) -> Vec<Event> {
    extract_with(marked, found, places, published, Log::default()).0
}

/// [`extract`], with a log of what was considered.
pub(super) fn extract_with(
    marked: &Annotated<'_, '_>,
    found: &mut [Found],
    places: &Places<'_>,
    published: Option<Date>,
    log: Log,
) -> (Vec<Event>, Log) {
    let gazetteer = places.gazetteer;
    let places: Vec<_> = found.iter().map(|mention| places.place(mention.place?)).collect();
    let parts = parts(marked, found, &places);
    let mut reader = Reader {
        marked,
        times: Times::of(marked),
        found,
        places,
        gazetteer,
        parts,
        published,
        events: Vec::new(),
        voice: Voice::default(),
        story: None,
        section: Section::default(),
        launched: None,
        header: None,
        log,
    };
    let sentences = marked.text.sentences();
    reader.set_period(&sentences[..sentences.len().min(3)]);
    reader.voice.listen(marked, sentences);
    let first = sentences.first().cloned().unwrap_or(0..0);
    let title = title(marked);
    for (number, sentence) in sentences.iter().enumerate() {
        let headline = sentence.end <= title;
        // A page often prints its headline twice.
        if number > 0
            && sentences.len() > 2
            && marked.text.slice(sentence.clone()) == marked.text.slice(first.clone())
        {
            continue;
        }
        reader.read(sentence, headline);
    }
    let Reader { mut events, parts, log, .. } = reader;
    merge::headlines(&mut events);
    set_roles(found, &parts, &events);
    (events, log)
}

/// Where the title of a report ends: a lead that ends in a full stop is part of the text, a title ends with its line.
fn title(marked: &Annotated<'_, '_>) -> usize {
    let sentences = marked.text.sentences();
    let ends_line = |s: &Range<usize>| marked.text.get(s.end).is_none_or(|t| t.kind == TokenKind::Break);
    let lines = sentences.iter().position(ends_line).map_or(0, |i| i + 1);
    let end = sentences[..lines].last().map_or(0, |s| s.end);
    let start = sentences.first().map_or(0, |s| s.start);
    if sentences.len() > lines + 1 && end.saturating_sub(start) < 30 { end } else { 0 }
}

fn set_roles(found: &mut [Found], parts: &[Part], events: &[Event]) {
    use crate::mention::Role;
    for (mention, part) in found.iter_mut().zip(parts) {
        if *part == Part::Metonym {
            mention.role = Role::Metonym;
        }
    }
    for event in events {
        for site in &event.sites {
            for index in std::iter::once(site.mention).chain(site.second) {
                if let Some(mention) = found.get_mut(index) {
                    mention.role = Role::Event;
                }
            }
        }
        if let Some(mention) = event.origin.and_then(|i| found.get_mut(i)) {
            mention.role = Role::Origin;
        }
    }
}
