//! The reader: goes through a report sentence by sentence and keeps what the next one may refer to.

use std::ops::Range;

use jiff::civil::Date;

use super::claim::{Source, Voice, answers, denied_at};
use super::draft::Draft;
use super::extract::Event;
use super::kind::{Trigger, triggers};
use super::merge;
use super::part::Part;
use super::realis::Log;
use super::section::Section;
use super::segment::segments;
use super::table::{Header, cells};
use super::toll::toll;
use crate::date::{Times, When, period, story};
use crate::gazetteer::{Gazetteer, Place};
use crate::incident::{IncidentType, Status};
use crate::lexicon::{Annotated, Class};
use crate::mention::Found;
use crate::text::clitic;

/// How far into its sentence the deaths stand that somebody tells, who tells them included, in tokens.
const SPEAKER: usize = 12;

pub(super) struct Reader<'r, 't, 'a> {
    pub(super) marked: &'r Annotated<'t, 'a>,
    /// What it tells of time.
    pub(super) times: Times<'r, 't, 'a>,
    pub(super) found: &'r [Found],
    /// The place of each mention.
    pub(super) places: Vec<Option<&'r Place<'r>>>,
    pub(super) gazetteer: &'r Gazetteer,
    pub(super) parts: Vec<Part>,
    pub(super) published: Option<Date>,
    pub(super) events: Vec<Event>,
    /// Who is speaking.
    pub(super) voice: Voice,
    /// Where something was launched from, told before where it fell.
    pub(super) launched: Option<usize>,
    /// The header of the table in which the sentence is a row.
    pub(super) header: Option<Header>,
    /// The day or night of which the first sentences tell: that of what is told without a time.
    pub(super) story: Option<When>,
    /// Where and when, by the heading above or the head of the line.
    pub(super) section: Section,
    /// What was considered, and why it was left out.
    pub(super) log: Log,
}

/// Whether people die of what is of this type, and not only beside it.
fn is_deadly(kind: IncidentType) -> bool {
    use IncidentType as T;
    !matches!(kind, T::AbductionArrest | T::Displacement | T::Protest | T::Shootdown | T::TerritorialChange)
}

impl Reader<'_, '_, '_> {
    /// A report on a period speaks of weekdays as of its last day; a statement speaks with its issuer's voice.
    pub(super) fn set_period(&mut self, head: &[Range<usize>]) {
        for sentence in head {
            if let Some(when) = period(&self.times, sentence.clone(), self.published)
                && (2..=31).contains(&(when.end - when.start).get_days())
                && self.published.is_some_and(|p| when.end <= p)
            {
                self.published = Some(when.end);
                break;
            }
        }
        self.story = head.iter().find_map(|sentence| {
            let told: Vec<usize> = triggers(self.marked, sentence).iter().map(|t| t.at).collect();
            story(&self.times, sentence, &told, self.published)
        });
    }

    pub(super) fn read(&mut self, sentence: &Range<usize>, headline: bool) {
        let marked = self.marked;
        if let Some(cells) = cells(marked, sentence) {
            match Header::read(marked, &cells) {
                Some(header) => self.header = Some(header),
                None => self.read_row(sentence, &cells),
            }
            return;
        }
        self.header = None;
        self.section.enter(&self.times, sentence, self.found, &self.parts, self.published);
        let pieces = segments(marked, sentence.clone());
        let seats = self.seats(sentence);
        let answers = answers(marked, sentence, &seats, self.voice.last());
        let said = self.voice.hear(marked, sentence, &seats);
        let drafts = self.drafts(sentence, &pieces, denied_at(marked, sentence, &seats));
        if drafts.is_empty() {
            self.section.leave(&self.times, sentence, self.found, self.published);
        }
        let any = !drafts.is_empty();
        // Deaths that a sentence without a place opens with belong to what was told before it.
        let deaths = drafts.iter().flat_map(|d| &d.triggers).all(|t| t.kind == "killing")
            && drafts.first().and_then(|d| d.triggers.first()).is_some_and(|t| self.opens(sentence, t.at))
            && self.site_mentions(sentence).is_empty()
            && self.events.last().is_some_and(|e| e.kind != IncidentType::Displacement)
            && (self.events.last().is_some_and(|e| is_deadly(e.kind))
                || !self.marked.is(sentence.start, Class::Speech));
        let mut told = false;
        let events = self.events.len();
        let first = drafts.first().and_then(|d| d.triggers.first()).map_or(sentence.end, |t| t.at);
        // An answer before all that the sentence tells speaks of what was told before.
        for answer in answers.iter().filter(|a| !any || a.at < first && a.points_back) {
            if !self.is_debunking(sentence, answer.at) {
                self.answer_last(sentence, answer);
            }
        }
        for draft in drafts {
            let source = said.source(draft.at());
            if let Some(mut event) = self.event(&draft, sentence, source, headline) {
                told = true;
                event.origin = event.origin.or_else(|| self.launched.take());
                self.share_actor(&mut event, &draft);
                self.answered(&mut event, &draft, &answers, sentence);
                merge::add(&mut self.events, event, self.found);
            }
        }
        if (!any || deaths && !told) && !headline && answers.is_empty() {
            // A sentence that goes on about the last event may add its toll, and say whose word it is; so may one of
            // deaths without a place of their own.
            self.add_toll(sentence, said.about.as_ref());
        }
        if let Some(source) = said.about.as_ref().filter(|_| self.events.len() == events && !headline) {
            self.attribute(sentence, source);
        }
        if let Some(answer) = answers.last() {
            self.voice.pass_to(&answer.who.name);
        }
        let origin = if self.events.len() == events && !headline { self.origin(sentence) } else { None };
        self.launched = origin.filter(|origin| !self.launch(sentence, *origin) && any);
    }

    /// "Made four strikes on X, and two on Y": what "and" adds to a deed of the same sentence has its actor.
    fn share_actor(&self, event: &mut Event, draft: &Draft) {
        let added = clitic::has_and(self.marked.text.folded(draft.at()));
        let last =
            self.events.last().filter(|last| last.sentence == event.sentence && last.kind == event.kind);
        if let Some(last) = last.filter(|last| added && event.actor.is_none() && event.target != last.actor) {
            event.actor.clone_from(&last.actor);
            event.sides.actor = last.sides.actor;
        }
    }

    /// Whether a sentence opens with what it tells at `at`, or with who says so.
    fn opens(&self, sentence: &Range<usize>, at: usize) -> bool {
        let says = || self.marked.any(&(sentence.start..sentence.start + 3), Class::Speech);
        at < sentence.start + 3 || at < sentence.start + SPEAKER && says()
    }

    /// The mentions whose names begin in a stretch; they stand in text order, so that none other is looked at.
    pub(super) fn named(&self, range: &Range<usize>) -> Range<usize> {
        let before = |at: usize| self.found.partition_point(|f| f.tokens.start < at);
        before(range.start)..before(range.end)
    }

    /// The place of a mention.
    pub(super) fn place_of(&self, mention: usize) -> Option<&Place<'_>> {
        *self.places.get(mention)?
    }

    /// The capitals and countries of a sentence that stand for their governments.
    pub(super) fn seats(&self, sentence: &Range<usize>) -> Vec<Range<usize>> {
        let seats = self.named(sentence).filter(|i| self.parts[*i] == Part::Metonym);
        seats.map(|i| self.found[i].tokens.clone()).collect()
    }

    /// A row of a table tells one event; its cells say toll and source.
    pub(super) fn read_row(&mut self, sentence: &Range<usize>, cells: &[Range<usize>]) {
        let marked = self.marked;
        let words: Vec<Trigger> = triggers(marked, sentence)
            .into_iter()
            .filter(|t| t.kind != "killing")
            .filter(|t| !cells.first().is_some_and(|c| c.contains(&t.at)) || cells.len() < 3)
            .collect();
        // The weapon alone may be the whole of a cell.
        let cell_words = cells.iter().flat_map(|cell| triggers(marked, cell)).filter(|t| t.kind == "strike");
        let words: Vec<Trigger> = if words.is_empty() { cell_words.collect() } else { words };
        if words.is_empty() {
            return;
        }
        let column = self.header.as_ref().and_then(|header| header.place(cells));
        let place = column.or_else(|| cells.first().cloned()).unwrap_or_else(|| sentence.clone());
        let core = if self.site_mentions(&place).is_empty() { sentence.clone() } else { place.clone() };
        let draft = Draft { range: sentence.clone(), body: sentence.start, core, triggers: words };
        let Some(mut event) = self.event(&draft, sentence, None, false) else { return };
        // A row whose place no table knows is not where the row above was.
        let named = event.sites.iter().any(|s| sentence.contains(&self.found[s.mention].tokens.start));
        if self.reject(!named, draft.at(), sentence, "no_place") {
            return;
        }
        // "District, village X": the last name of the cell is the place.
        if event.sites.len() > 1 && place.clone().any(|i| marked.text.sign(i) == "،") {
            event.sites.drain(..event.sites.len() - 1);
        }
        if let Some(header) = &self.header {
            if header.counts() {
                event.toll = header.toll(marked, cells);
            }
            if let Some(name) = header.source(marked, cells) {
                let source = header.source_cell(cells).and_then(|cell| Source::cell(marked, &cell));
                event.status = source.map_or(Status::Claimed, |s| s.status());
                event.claimed_by = Some(name);
            }
        }
        merge::add(&mut self.events, event, self.found);
    }

    /// A toll told in the sentence after the event, without a trigger of its own.
    pub(super) fn add_toll(&mut self, sentence: &Range<usize>, source: Option<&Source>) {
        let more = toll(self.marked, sentence.clone());
        if more.is_empty() || self.is_cumulative(sentence) && !more.news || self.is_past(sentence) {
            return;
        }
        let since =
            sentence.clone().any(|i| self.marked.sense(i, Class::Day).is_some_and(|s| s.value == "since"));
        let named = self.site_mentions(sentence);
        // "Correction: the dead man is one, the other is hurt."
        let corrects = named.is_empty() && self.corrects(sentence);
        if since || !corrects && !self.may_add_toll(sentence) {
            return;
        }
        let at_named = |event: &Event| {
            event.sites.iter().any(|s| {
                let place = self.found[s.mention].place;
                place.is_some() && named.iter().any(|n| self.found[*n].place == place)
            })
        };
        let index = match named[..] {
            // A sentence that goes on about the last event.
            [] => self.events.len().checked_sub(1).filter(|i| {
                self.events[*i]
                    .evidence
                    .last()
                    .is_some_and(|e| sentence.start.saturating_sub(self.sentence_end(e.end)) < 4)
            }),
            // One that comes back to an event by its place.
            _ => self.events.iter().rposition(at_named),
        };
        if let Some(event) = index.and_then(|i| self.events.get_mut(i)).filter(|e| !e.headline) {
            // Another mouth that gives another figure.
            let rival = source.is_some_and(|s| event.claimed_by.as_ref().is_some_and(|by| *by != s.name));
            if corrects {
                event.toll.correct(&more);
            } else {
                event.toll.merge(&more, rival);
            }
            event.evidence.push(sentence.clone());
        }
    }

    /// Where the sentence ends in which a stretch ends.
    fn sentence_end(&self, end: usize) -> usize {
        let sentences = self.marked.text.sentences();
        sentences.get(sentences.partition_point(|s| s.end < end)).map_or(end, |s| s.end)
    }

    /// Whether a sentence opens with the word of a correction before a colon.
    fn corrects(&self, sentence: &Range<usize>) -> bool {
        let head = sentence.start..(sentence.start + 6).min(sentence.end);
        let colon = head.clone().rev().find(|i| self.marked.text.sign(*i) == ":");
        colon.is_some_and(|colon| {
            (head.start..colon)
                .any(|i| self.marked.sense(i, Class::Cue).is_some_and(|s| s.value == "correction"))
        })
    }
}
