//! Telling: from a draft to an event, with place, time, toll and source; or to nothing, where the words do not bear it.

use std::ops::Range;

use super::claim::Source;
use super::draft::Draft;
use super::extract::Event;
use super::kind::kind;
use super::merge;
use super::reader::Reader;
use super::site::{Site, sites};
use super::toll::toll;
use crate::date::{When, bare_hour, occurrence};
use crate::gazetteer::PlaceKind;
use crate::incident::{DatePrecision, IncidentType, Relation, Status};
use crate::lexicon::Class;

impl Reader<'_, '_, '_> {
    pub(super) fn event(
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
        let kind = kind(marked, &draft.triggers, draft.range.clone(), !toll.is_empty());
        let at = draft.triggers.first().map_or(draft.range.start, |t| t.at);
        self.reject(kind.is_none(), at, sentence, "no_type");
        let kind = kind?;
        // The place stands after the trigger in its own stretch, or before it; what follows later is beside.
        if candidates.is_empty() {
            candidates = self.site_mentions(&(sentence.start..draft.range.start));
            candidates.reverse();
            candidates.truncate(1);
        }
        let mut sites = sites(marked, self.found, &candidates, self.gazetteer);
        sites.retain(|site| self.is_told_there(site));
        let origin = self.origin(sentence);
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
        let triggers: Vec<usize> = draft.triggers.iter().map(|t| t.at).collect();
        let occurrence = occurrence(marked, &draft.range, sentence, &triggers, self.published);
        let told = occurrence.map(|o| o.when).or_else(|| self.beside(sentence)).or(self.section.line_date);
        // Deaths alone, in no town and on no day, are a total.
        let deaths_alone = draft.triggers.iter().all(|t| t.kind == "killing" || !t.strong);
        let wide =
            sites.iter().all(|s| matches!(self.kind_of(s), Some(PlaceKind::Country | PlaceKind::Region)));
        if self.reject(deaths_alone && wide && told.is_none(), at, sentence, "deaths_alone") {
            return None;
        }
        if sites.is_empty() && !headline {
            // A second telling of what stands above need not name the place again.
            let told =
                self.events.iter().rev().find(|e| !e.headline && e.kind == kind && !e.sites.is_empty());
            sites.extend(told.into_iter().flat_map(|e| e.sites.clone()));
        }
        if self.reject(wide && !sites.is_empty() && self.is_lasting(draft), at, sentence, "lasting") {
            return None;
        }
        let nowhere = sites.is_empty() && (kind != IncidentType::Shootdown || headline);
        if self.reject(nowhere, at, sentence, if headline { "headline" } else { "no_place" }) {
            return None;
        }
        // A heading with the day of publication is a dateline.
        let dateline = self.published.map(When::day);
        let heading = self.section.heading_date.filter(|when| Some(*when) != dateline);
        let when = told
            .or(heading)
            .or_else(|| bare_hour(marked, &draft.range, self.published))
            .or(self.story)
            .or(dateline);
        // A toll of more than a week is a running total.
        let long =
            told.is_some_and(|w| w.precision == DatePrecision::Day && (w.end - w.start).get_days() > 7);
        if self.reject(long && !toll.is_empty(), at, sentence, "long_toll") {
            return None;
        }
        // What happened long before the report is background.
        if let (Some(when), Some(published)) = (when, self.published)
            && self.reject((published - when.end).get_days() > 45, at, sentence, "long_before")
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
        let who = self.who(draft, sentence, source, kind, &sites);
        self.log.told(marked, draft, sentence, kind);
        Some(Event {
            kind,
            when,
            dated: told.is_some() && occurrence.is_none_or(|o| o.own) || self.section.heading_date.is_some(),
            sites,
            origin,
            toll,
            weapon,
            actor: who.actor,
            target: who.target,
            sides: who.sides,
            claimed_by: source.map(|s| s.name.clone()),
            denied_by: None,
            status,
            evidence: vec![draft.range.clone()],
            headline,
        })
    }

    /// "A day before that", "hours later": a time told by that of the last event.
    pub(super) fn beside(&self, sentence: &Range<usize>) -> Option<When> {
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

    pub(super) fn kind_of(&self, site: &Site) -> Option<PlaceKind> {
        self.found[site.mention].place.and_then(|n| self.gazetteer.place(n)).map(|p| p.kind)
    }

    /// A country alone is the site only where the words say "in" or "on"; a government is not.
    pub(super) fn is_told_there(&self, site: &Site) -> bool {
        let mention = &self.found[site.mention];
        self.kind_of(site) != Some(PlaceKind::Country)
            || matches!(mention.context.locative, Some("at" | "on" | "between" | "over"))
    }

    /// Whether the stretch speaks of "the town", "the area": the place told before.
    pub(super) fn points_back(&self, range: &Range<usize>) -> bool {
        range.clone().any(|i| {
            self.marked.sense(i, Class::Kind).is_some_and(|s| {
                s.extra.contains("one|definite")
                    && (matches!(s.value, "city" | "town" | "village" | "district" | "region")
                        || s.extra.starts_with("camp"))
            })
        })
    }

    /// Whether the stretch speaks of a border.
    pub(super) fn is_border(&self, range: &Range<usize>) -> bool {
        range.clone().any(|i| self.marked.sense(i, Class::Part).is_some_and(|s| s.value == "border"))
    }

    /// Whether the words speak of a fight that goes on in a wide area: a state of things, no event.
    pub(super) fn is_lasting(&self, draft: &Draft) -> bool {
        let at = draft.triggers.first().map_or(draft.range.start, |t| t.at);
        (at.saturating_sub(3)..at + 3)
            .any(|i| self.marked.sense(i, Class::Cue).is_some_and(|s| s.value == "lasting"))
    }

    /// The stretch up to the piece that gives a running total.
    pub(super) fn before_total(&self, range: &Range<usize>) -> Range<usize> {
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

    pub(super) fn is_cumulative(&self, range: &Range<usize>) -> bool {
        range.clone().any(|i| self.marked.sense(i, Class::Cue).is_some_and(|s| s.value == "cumulative"))
    }
}
