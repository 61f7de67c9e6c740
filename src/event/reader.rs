//! The reader: goes through a report sentence by sentence and keeps what the next one may refer to.

use std::ops::Range;

use jiff::civil::Date;

use super::claim::{self, Source};
use super::draft::Draft;
use super::extract::Event;
use super::kind::{Trigger, triggers};
use super::merge;
use super::realis::Log;
use super::section::Section;
use super::segment::segments;
use super::site::Part;
use super::table::{Header, cells};
use super::toll::toll;
use crate::date::{When, period, story};
use crate::gazetteer::Gazetteer;
use crate::incident::Status;
use crate::lexicon::{Annotated, Class};
use crate::mention::Found;

pub(super) struct Reader<'r, 't, 'a> {
    pub(super) marked: &'r Annotated<'t, 'a>,
    pub(super) found: &'r [Found],
    pub(super) gazetteer: &'r Gazetteer,
    pub(super) parts: Vec<Part>,
    pub(super) published: Option<Date>,
    pub(super) events: Vec<Event>,
    pub(super) speaker: Option<Source>,
    /// Where something was launched from, told before where it fell.
    pub(super) launched: Option<usize>,
    /// The header of the table in which the sentence is a row.
    pub(super) header: Option<Header>,
    /// Whose statement the whole report is.
    pub(super) issuer: Option<Source>,
    /// The day or night of which the first sentences tell: that of what is told without a time.
    pub(super) story: Option<When>,
    /// Where and when, by the heading above or the head of the line.
    pub(super) section: Section,
    /// What was considered, and why it was left out.
    pub(super) log: Log,
}

impl Reader<'_, '_, '_> {
    /// A report on a period speaks of weekdays as of its last day; a statement speaks with its issuer's voice.
    pub(super) fn set_period(&mut self, head: &[Range<usize>]) {
        for sentence in head {
            if let Some(when) = period(self.marked, sentence.clone(), self.published)
                && (2..=31).contains(&(when.end - when.start).get_days())
                && self.published.is_some_and(|p| when.end <= p)
            {
                self.published = Some(when.end);
                break;
            }
        }
        self.story = head.iter().find_map(|sentence| {
            let told: Vec<usize> = triggers(self.marked, sentence).iter().map(|t| t.at).collect();
            story(self.marked, sentence, &told, self.published)
        });
        let statement = head
            .first()
            .filter(|s| self.marked.sense(s.start, Class::According).is_some_and(|sense| sense.tokens > 1));
        self.issuer = statement.and_then(|s| claim::source(self.marked, s, &[]));
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
        self.section.enter(marked, sentence, self.found, &self.parts, self.published);
        let pieces = segments(marked, sentence.clone());
        let own = claim::source(marked, sentence, &self.seats(sentence));
        let source = match own {
            Some(source) => Some(source),
            None if claim::continues(marked, sentence) => self.speaker.clone(),
            None => self.issuer.clone(),
        };
        let denial = claim::denial(marked, sentence);
        let drafts = self.drafts(sentence, &pieces, denial.as_ref().map(|d| d.1));
        if drafts.is_empty() {
            self.section.leave(marked, sentence, self.found, self.published);
        }
        let any = !drafts.is_empty();
        let events = self.events.len();
        for draft in drafts {
            if let Some(mut event) = self.event(&draft, sentence, source.as_ref(), headline) {
                event.origin = event.origin.or_else(|| self.launched.take());
                if let Some((who, at)) = &denial
                    && *at > draft.triggers.first().map_or(0, |t| t.at)
                {
                    deny(marked, &mut event, who, *at..sentence.end);
                }
                merge::add(&mut self.events, event, self.found);
            }
        }
        if let Some((who, at)) = denial
            && !any
            && !self.is_debunking(sentence, at)
        {
            self.deny_last(sentence, &who, at);
        } else if !any && !headline {
            // A sentence that goes on about the last event may add its toll.
            self.add_toll(sentence);
        }
        self.launched = if any && self.events.len() == events { self.origin(sentence) } else { None };
        self.speaker = source;
    }

    /// The mentions whose names begin in a stretch; they stand in text order, so that none other is looked at.
    pub(super) fn named(&self, range: &Range<usize>) -> Range<usize> {
        let before = |at: usize| self.found.partition_point(|f| f.tokens.start < at);
        before(range.start)..before(range.end)
    }

    /// The mention of where fire came from in a sentence.
    pub(super) fn origin(&self, sentence: &Range<usize>) -> Option<usize> {
        self.named(sentence).find(|i| self.parts[*i] == Part::Origin)
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
        let draft = Draft { range: sentence.clone(), core, triggers: words };
        let Some(mut event) = self.event(&draft, sentence, None, false) else { return };
        // "District, village X": the last name of the cell is the place.
        if event.sites.len() > 1 && place.clone().any(|i| marked.text.surface(i) == "،") {
            event.sites.drain(..event.sites.len() - 1);
        }
        if let Some(header) = &self.header {
            event.toll = header.toll(marked, cells);
            if let Some(source) = header.source(marked, cells) {
                event.claimed_by = Some(source);
                event.status = Status::Claimed;
            }
        }
        merge::add(&mut self.events, event, self.found);
    }

    /// Applies a denial that tells no event of its own to the event that it speaks of: the one at a place that it
    /// names, else the last one.
    pub(super) fn deny_last(&mut self, sentence: &Range<usize>, who: &str, at: usize) {
        // What follows the clause of the denial may name other places.
        let clause = segments(self.marked, sentence.clone()).into_iter().find(|p| p.contains(&at));
        let named = self.site_mentions(&clause.unwrap_or_else(|| sentence.clone()));
        let same = |event: &Event| {
            event.sites.iter().any(|s| {
                named.iter().any(|n| {
                    self.found[*n].place.is_some() && self.found[*n].place == self.found[s.mention].place
                })
            })
        };
        let index = self.events.iter().rposition(same).or_else(|| self.events.len().checked_sub(1));
        let marked = self.marked;
        let near = index
            .and_then(|i| self.events.get_mut(i))
            .filter(|event| event.evidence.last().is_some_and(|e| sentence.start.saturating_sub(e.end) < 90));
        if let Some(event) = near {
            deny(marked, event, who, at..sentence.end);
        }
    }

    /// A toll told in the sentence after the event, without a trigger of its own.
    pub(super) fn add_toll(&mut self, sentence: &Range<usize>) {
        if self.is_cumulative(sentence) || self.is_past(sentence) {
            return;
        }
        let since =
            sentence.clone().any(|i| self.marked.sense(i, Class::Day).is_some_and(|s| s.value == "since"));
        let blocked = !self.may_add_toll(sentence);
        let more = toll(self.marked, sentence.clone());
        if blocked || since || more.is_empty() || !self.site_mentions(sentence).is_empty() {
            return;
        }
        if let Some(event) = self
            .events
            .last_mut()
            .filter(|e| !e.headline && e.evidence.last().is_some_and(|e| sentence.start - e.end < 4))
        {
            event.toll.merge(&more, false);
            event.evidence.push(sentence.clone());
        }
    }
}

/// Marks an event as denied; a denial of an aspect (civilians, homes) leaves its status.
fn deny(marked: &Annotated<'_, '_>, event: &mut Event, who: &str, range: Range<usize>) {
    let aspect = range.clone().any(|i| marked.marks(i, "aspect"));
    event.denied_by = Some(who.to_owned());
    if !aspect {
        event.status = Status::Denied;
    }
}
