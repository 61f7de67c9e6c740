//! Extraction: sentence by sentence, from trigger words to events with place, time, toll and source.

use std::ops::Range;

use jiff::civil::Date;

use super::claim::{self, Source};
use super::draft::Draft;
use super::kind::{Trigger, kind, triggers};
use super::merge;
use super::realis::excluded;
use super::section::Section;
use super::segment::segments;
use super::site::{Part, Site, parts, sites};
use super::table::{Header, cells};
use super::toll::{Toll, toll};
use crate::date::{When, expression};
use crate::gazetteer::{Gazetteer, PlaceKind};
use crate::incident::{IncidentType, Relation, Status};
use crate::lexicon::{Annotated, Class};
use crate::mention::Found;
use crate::text::{TokenKind, clitic};

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
    /// Who did it, as written.
    pub actor: Option<String>,
    /// To whom, as written.
    pub target: Option<String>,
    /// Who asserts it.
    pub claimed_by: Option<String>,
    /// Who denies it.
    pub denied_by: Option<String>,
    /// How well it is established.
    pub status: Status,
    /// The tokens that tell it, a stretch for each telling.
    pub evidence: Vec<Range<usize>>,
    pub(super) headline: bool,
}

/// Finds the events of a text. `published` is the day against which relative dates are read.
///
/// The roles of the mentions are set on the way: where it happened, where fire came from, governments named by seat.
pub fn extract(
    marked: &Annotated<'_, '_>,
    found: &mut [Found],
    gazetteer: &Gazetteer,
    published: Option<Date>,
) -> Vec<Event> {
    let parts = parts(marked, found, gazetteer);
    let mut reader = Reader {
        marked,
        found,
        gazetteer,
        parts,
        published,
        events: Vec::new(),
        speaker: None,
        section: Section::default(),
        launched: None,
        issuer: None,
        header: None,
    };
    let sentences = marked.text.sentences();
    reader.set_period(&sentences[..sentences.len().min(3)]);
    let first = sentences.first().cloned().unwrap_or(0..0);
    for (number, sentence) in sentences.iter().enumerate() {
        let headline = number == 0 && sentences.len() > 2;
        // A page often prints its headline twice.
        if number > 0
            && sentences.len() > 2
            && marked.text.slice(sentence.clone()) == marked.text.slice(first.clone())
        {
            continue;
        }
        reader.read(sentence, headline);
    }
    let Reader { mut events, parts, .. } = reader;
    merge::headlines(&mut events);
    set_roles(found, &parts, &events);
    events
}

struct Reader<'r, 't, 'a> {
    marked: &'r Annotated<'t, 'a>,
    found: &'r [Found],
    gazetteer: &'r Gazetteer,
    parts: Vec<Part>,
    published: Option<Date>,
    events: Vec<Event>,
    speaker: Option<Source>,
    /// Where something was launched from, told before where it fell.
    launched: Option<usize>,
    /// The header of the table in which the sentence is a row.
    header: Option<Header>,
    /// Whose statement the whole report is.
    issuer: Option<Source>,
    /// Where and when, by the heading above or the head of the line.
    section: Section,
}

impl Reader<'_, '_, '_> {
    /// A report on a period speaks of weekdays as of its last day; a statement speaks with its issuer's voice.
    fn set_period(&mut self, head: &[Range<usize>]) {
        for sentence in head {
            if let Some((when, _)) = expression(self.marked, sentence.clone(), self.published)
                && (2..=31).contains(&(when.end - when.start).get_days())
                && self.published.is_some_and(|p| when.end <= p)
            {
                self.published = Some(when.end);
                break;
            }
        }
        let statement = head
            .first()
            .filter(|s| self.marked.sense(s.start, Class::According).is_some_and(|sense| sense.tokens > 1));
        self.issuer = statement.and_then(|s| claim::source(self.marked, s));
    }

    fn read(&mut self, sentence: &Range<usize>, headline: bool) {
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
        let own = claim::source(marked, sentence).or_else(|| self.seat(sentence));
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
                merge::add(&mut self.events, event, self.found, self.gazetteer);
            }
        }
        if let Some((who, at)) = denial
            && !any
        {
            self.deny_last(sentence, &who, at);
        } else if !any && !headline {
            // A sentence that goes on about the last event may add its toll.
            self.add_toll(sentence);
        }
        self.launched = if any && self.events.len() == events {
            (0..self.found.len())
                .find(|i| self.parts[*i] == Part::Origin && sentence.contains(&self.found[*i].tokens.start))
        } else {
            None
        };
        self.speaker = source;
    }

    /// A capital or a country that speaks in the sentence.
    fn seat(&self, sentence: &Range<usize>) -> Option<Source> {
        self.found
            .iter()
            .zip(&self.parts)
            .filter(|(f, part)| **part == Part::Metonym && sentence.contains(&f.tokens.start))
            .find_map(|(f, _)| {
                let name = self.marked.text.original().get(f.bytes.clone())?;
                claim::seat(self.marked, &f.tokens, name)
            })
    }

    /// A row of a table tells one event; its cells say toll and source.
    fn read_row(&mut self, sentence: &Range<usize>, cells: &[Range<usize>]) {
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
        let core = if self.site_mentions(&place).is_empty() { sentence.clone() } else { place };
        let draft = Draft { range: sentence.clone(), core, triggers: words };
        let Some(mut event) = self.event(&draft, sentence, None, false) else { return };
        if let Some(header) = &self.header {
            event.toll = header.toll(marked, cells);
            if let Some(source) = header.source(marked, cells) {
                event.claimed_by = Some(source);
                event.status = Status::Claimed;
            }
        }
        merge::add(&mut self.events, event, self.found, self.gazetteer);
    }

    /// The stretches of a sentence that tell an event each.
    fn drafts(&self, sentence: &Range<usize>, pieces: &[Range<usize>], denial: Option<usize>) -> Vec<Draft> {
        let mut drafts: Vec<Draft> = Vec::new();
        let mut pending: Option<usize> = None;
        for piece in pieces {
            let all = triggers(self.marked, piece);
            let live: Vec<_> = all
                .into_iter()
                .filter(|t| !self.found.iter().any(|f| f.tokens.contains(&t.at)))
                .filter(|t| excluded(self.marked, sentence, piece, t.at).is_none())
                .filter(|t| denial.is_none_or(|d| t.at < d || self.reported_then_denied(d, sentence)))
                .filter(|_| !self.is_past(piece))
                .filter(|t| !self.is_purpose(t))
                .collect();
            let here = self.site_mentions(piece);
            if live.is_empty() {
                match drafts.last_mut() {
                    // What follows an event without a trigger of its own may be its place or its toll.
                    Some(draft)
                        if !starts_contrast(self.marked, piece) && draft.range.end + 1 >= piece.start =>
                    {
                        let listed = here.first().is_some_and(|i| {
                            self.found[*i].context.listed && self.found[*i].tokens.start <= piece.start + 1
                        });
                        draft.range.end = piece.end;
                        if listed && draft.core.end + 1 >= piece.start {
                            draft.core.end = piece.end;
                        }
                    }
                    // A short opening with a place: "In Bayda, gunmen …".
                    None if !here.is_empty() && piece.len() <= 7 => pending = pending.or(Some(piece.start)),
                    _ => {}
                }
                continue;
            }
            let strong = live.iter().any(|t| t.strong);
            let anew = match drafts.last() {
                None => true,
                Some(last) => {
                    let had = !self.site_mentions(&last.range).is_empty();
                    let fled = |t: &Trigger| t.kind == "displacement" && t.strong;
                    let apart = live.iter().any(fled) && !last.triggers.iter().any(fled);
                    let own = !live.iter().all(|t| t.definite);
                    strong && own && (apart || had && !here.is_empty() || starts_contrast(self.marked, piece))
                }
            };
            if anew {
                let start = pending.take().unwrap_or(piece.start);
                drafts.push(Draft { range: start..piece.end, core: start..piece.end, triggers: live });
            } else if let Some(last) = drafts.last_mut() {
                last.range.end = piece.end;
                last.core.end = piece.end;
                last.triggers.extend(live);
            }
        }
        drafts
    }

    /// Whether a trigger tells an aim (an operation to free land), or the taking of things rather than of a place.
    fn is_purpose(&self, trigger: &Trigger) -> bool {
        let aim = self
            .marked
            .sense(trigger.at, Class::Trigger)
            .is_some_and(|s| s.reading.preposition == Some(clitic::TO));
        let things = (trigger.at + trigger.tokens..trigger.at + trigger.tokens + 3)
            .any(|i| self.marked.sense(i, Class::Victim).is_some_and(|s| s.value == "arms"));
        match trigger.kind {
            "territorial_change" => aim || things,
            "displacement" | "protest" => aim,
            _ => false,
        }
    }

    /// Whether a denial speaks of what somebody else has reported: then it is told here, and denied.
    fn reported_then_denied(&self, denial: usize, sentence: &Range<usize>) -> bool {
        (denial..(denial + 8).min(sentence.end)).any(|i| self.marked.marks(i, "hearsay"))
    }

    /// Whether a stretch names a year before the one of publication.
    fn is_past(&self, piece: &Range<usize>) -> bool {
        let Some(published) = self.published else { return false };
        piece.clone().any(|i| {
            self.marked.text.get(i).is_some_and(|t| t.kind == TokenKind::Number)
                && self
                    .marked
                    .text
                    .folded(i)
                    .parse::<i16>()
                    .is_ok_and(|y| (1900..published.year()).contains(&y))
        })
    }

    fn site_mentions(&self, range: &Range<usize>) -> Vec<usize> {
        (0..self.found.len())
            .filter(|i| range.contains(&self.found[*i].tokens.start) && self.parts[*i] == Part::Site)
            .collect()
    }

    fn event(
        &self,
        draft: &Draft,
        sentence: &Range<usize>,
        source: Option<&Source>,
        headline: bool,
    ) -> Option<Event> {
        let marked = self.marked;
        let toll = toll(marked, self.before_total(&draft.range));
        let mut candidates = self.site_mentions(&draft.core);
        if candidates.is_empty() {
            let denial =
                draft.range.clone().find(|i| marked.is(*i, Class::Denial)).unwrap_or(draft.range.end);
            candidates = self.site_mentions(&(draft.range.start..denial));
        }
        let kind = kind(marked, &draft.triggers, draft.range.clone(), !toll.is_empty())?;
        // The place stands after the trigger in its own stretch, or before it; what follows later is beside.
        if candidates.is_empty() {
            candidates = self.site_mentions(&(sentence.start..draft.range.start));
            candidates.reverse();
            candidates.truncate(1);
        }
        let mut sites = sites(marked, self.found, &candidates, self.gazetteer);
        sites.retain(|site| self.is_told_there(site));
        let origin = (0..self.found.len())
            .find(|i| self.parts[*i] == Part::Origin && sentence.contains(&self.found[*i].tokens.start));
        if sites.is_empty() && !headline {
            let above = self.section.line_place.or(self.section.heading_place);
            sites = super::site::sites(marked, self.found, above.as_slice(), self.gazetteer);
        }
        if sites.is_empty() && !headline && self.is_border(&draft.range) {
            let border = self.events.iter().find(|e| e.sites.iter().any(|s| s.relation == Relation::Between));
            sites.extend(border.into_iter().flat_map(|e| e.sites.clone()));
        }
        if sites.is_empty() && !headline {
            let last = self.events.iter().rev().find(|e| !e.headline && !e.sites.is_empty());
            let definite = draft.triggers.iter().all(|t| t.definite) || self.points_back(&draft.range);
            if let Some(last) = last
                .filter(|last| definite && (merge::alike(last.kind, kind) || self.points_back(&draft.range)))
            {
                sites.clone_from(&last.sites);
            }
        }
        let told = expression(marked, draft.range.clone(), self.published)
            .or_else(|| expression(marked, sentence.clone(), self.published))
            .map(|(when, _)| when)
            .or_else(|| self.beside(sentence))
            .or(self.section.line_date);
        // Deaths alone, in no town and on no day, are a total.
        let deaths_alone = draft.triggers.iter().all(|t| t.kind == "killing" || !t.strong);
        let wide =
            sites.iter().all(|s| matches!(self.kind_of(s), Some(PlaceKind::Country | PlaceKind::Region)));
        if deaths_alone && wide && told.is_none() {
            return None;
        }
        if sites.is_empty() && !headline {
            // A second telling of what stands above need not name the place again.
            let told =
                self.events.iter().rev().find(|e| !e.headline && e.kind == kind && !e.sites.is_empty());
            sites.extend(told.into_iter().flat_map(|e| e.sites.clone()));
        }
        if wide && !sites.is_empty() && self.is_lasting(draft) {
            return None;
        }
        if sites.is_empty() && (kind != IncidentType::Shootdown || headline) {
            return None;
        }
        let when = told.or(self.section.heading_date).or(self.published.map(When::day));
        // What happened long before the report is background.
        if let (Some(when), Some(published)) = (when, self.published)
            && (published - when.end).get_days() > 45
        {
            return None;
        }
        let confirmed = sentence.clone().any(|i| {
            i > draft.triggers.first().map_or(0, |t| t.at) && marked.sense(i, Class::Confirm).is_some()
        });
        let status = match source {
            _ if confirmed => Status::Confirmed,
            Some(s) if s.neutral => Status::Confirmed,
            Some(s) if s.party => Status::Claimed,
            _ => Status::Reported,
        };
        let weapon = draft.range.clone().find_map(|i| marked.sense(i, Class::Weapon)).map(|s| s.value);
        Some(Event {
            kind,
            when,
            dated: told.is_some() || self.section.heading_date.is_some(),
            sites,
            origin,
            toll,
            weapon,
            actor: self.actor(draft),
            target: None,
            claimed_by: source.map(|s| s.name.clone()),
            denied_by: None,
            status,
            evidence: vec![draft.range.clone()],
            headline,
        })
    }

    /// "A day before that", "hours later": a time told by that of the last event.
    fn beside(&self, sentence: &Range<usize>) -> Option<When> {
        let word = (sentence.start..sentence.start + 4)
            .find_map(|i| self.marked.sense(i, Class::Day))
            .filter(|s| matches!(s.value, "same" | "before" | "after"))?;
        let last = self.events.last().and_then(|e| e.when)?;
        Some(match word.value {
            "before" => last.shifted(-1),
            "after" => last.shifted(1),
            _ => last,
        })
    }

    fn kind_of(&self, site: &Site) -> Option<PlaceKind> {
        self.found[site.mention].place.and_then(|n| self.gazetteer.place(n)).map(|p| p.kind)
    }

    /// A country alone is the site only where the words say "in" or "on"; a government is not.
    fn is_told_there(&self, site: &Site) -> bool {
        let mention = &self.found[site.mention];
        self.kind_of(site) != Some(PlaceKind::Country)
            || matches!(mention.context.locative, Some("at" | "on" | "between" | "over"))
    }

    /// Whether the stretch speaks of "the town", "the area": the place told before.
    fn points_back(&self, range: &Range<usize>) -> bool {
        range.clone().any(|i| {
            self.marked.sense(i, Class::Kind).is_some_and(|s| {
                s.extra.contains("one|definite")
                    && (matches!(s.value, "city" | "town" | "village" | "district" | "region")
                        || s.extra.starts_with("camp"))
            })
        })
    }

    /// Whether the stretch speaks of a border.
    fn is_border(&self, range: &Range<usize>) -> bool {
        range.clone().any(|i| self.marked.sense(i, Class::Part).is_some_and(|s| s.value == "border"))
    }

    /// Whether the words speak of a fight that goes on in a wide area: a state of things, no event.
    fn is_lasting(&self, draft: &Draft) -> bool {
        let at = draft.triggers.first().map_or(draft.range.start, |t| t.at);
        (at.saturating_sub(3)..at + 3)
            .any(|i| self.marked.sense(i, Class::Cue).is_some_and(|s| s.value == "lasting"))
    }

    /// The stretch up to the piece that gives a running total.
    fn before_total(&self, range: &Range<usize>) -> Range<usize> {
        let total = range
            .clone()
            .find(|i| self.marked.sense(*i, Class::Cue).is_some_and(|s| s.value == "cumulative"));
        let end = total.map_or(range.end, |at| {
            (range.start..at)
                .rev()
                .find(|i| matches!(self.marked.text.surface(*i), "،" | "؛" | ":"))
                .unwrap_or(range.start)
        });
        range.start..end
    }

    fn is_cumulative(&self, range: &Range<usize>) -> bool {
        range.clone().any(|i| self.marked.sense(i, Class::Cue).is_some_and(|s| s.value == "cumulative"))
    }

    /// The side that acts: an army or a group named in the stretch, or the adjective of the strike.
    fn actor(&self, draft: &Draft) -> Option<String> {
        let marked = self.marked;
        let at = draft.triggers.first()?.at;
        let near = |i: &usize| {
            marked.sense(*i, Class::Actor).is_some_and(|s| matches!(s.extra, "military" | "group"))
        };
        if let Some(i) = (draft.range.start..at + 6).find(near) {
            let tokens = marked.sense(i, Class::Actor).map_or(1, |s| s.tokens);
            return Some(marked.text.slice(i..i + tokens).to_owned());
        }
        let adjective = (at + 1..at + 4).find(|i| marked.is(*i, Class::Demonym))?;
        Some(marked.text.surface(adjective).to_owned())
    }

    /// Applies a denial that tells no event of its own to the event that it speaks of: the one at a place that it
    /// names, else the last one.
    fn deny_last(&mut self, sentence: &Range<usize>, who: &str, at: usize) {
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
    fn add_toll(&mut self, sentence: &Range<usize>) {
        if self.is_cumulative(sentence) || self.is_past(sentence) {
            return;
        }
        let blocked = sentence.clone().any(|i| {
            self.marked
                .sense(i, Class::Cue)
                .is_some_and(|s| !matches!(s.value, "negation" | "transfer" | "diplomacy"))
        });
        let more = toll(self.marked, sentence.clone());
        if blocked || more.is_empty() || !self.site_mentions(sentence).is_empty() {
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

fn starts_contrast(marked: &Annotated<'_, '_>, piece: &Range<usize>) -> bool {
    marked.sense(piece.start, Class::Clause).is_some_and(|s| s.value == "contrast")
}

/// Marks an event as denied; a denial of an aspect (civilians, homes) leaves its status.
fn deny(marked: &Annotated<'_, '_>, event: &mut Event, who: &str, range: Range<usize>) {
    let aspect = range.clone().any(|i| marked.marks(i, "aspect"));
    event.denied_by = Some(who.to_owned());
    if !aspect {
        event.status = Status::Denied;
    }
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
