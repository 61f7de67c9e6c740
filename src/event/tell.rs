//! Telling: from a draft to an event, with place, time, toll and source; or to nothing, where the words do not bear it.

use std::ops::Range;

use super::claim::Source;
use super::draft::Draft;
use super::extract::Event;
use super::kind::{Arms, kind};
use super::reader::Reader;
use super::toll::toll;
use crate::gazetteer::PlaceKind;
use crate::incident::{DatePrecision, IncidentType, Status};
use crate::lexicon::Class;

/// From how many dead on they are those of a war, not of one deed, where no town is named.
const MANY: u32 = 500;

impl Reader<'_, '_, '_> {
    pub(super) fn event(
        &self,
        draft: &Draft,
        sentence: &Range<usize>,
        source: Option<&Source>,
        headline: bool,
    ) -> Option<Event> {
        let marked = self.marked;
        let mut toll = toll(marked, draft.range.clone());
        let at = draft.at();
        let arms = Arms::of(marked, &draft.range);
        let kind = kind(marked, &draft.triggers, draft.range.clone(), &arms, toll.has_casualties());
        self.reject(kind.is_none(), at, sentence, "no_type");
        let kind = kind?;
        let mut sites = self.place(draft, sentence, kind, headline);
        let origin = self.origin(sentence);
        let time = self.time(draft, sentence);
        let told = time.told;
        // Deaths alone, in no town, on no day and by nobody's hand, are a total.
        let deaths_alone = draft.triggers.iter().all(|t| t.kind == "killing" || !t.strong);
        let wide =
            sites.iter().all(|s| matches!(self.kind_of(s), Some(PlaceKind::Country | PlaceKind::Region)));
        // Somebody killed them, in a region that is named, and not so many that they are those of a war.
        let deed = || {
            sites.iter().any(|s| self.kind_of(s) == Some(PlaceKind::Region))
                && toll.killed.is_some_and(|k| k.0 < MANY)
                && self.who(draft, sentence, source, kind, &sites).actor.is_some()
        };
        let total = deaths_alone && wide && told.is_none() && !deed();
        if self.reject(total, at, sentence, "deaths_alone") {
            return None;
        }
        if sites.is_empty() && !headline {
            // A second telling of what stands above need not name the place again.
            sites = self.told_above(kind, sentence);
        }
        // A fight that goes on is a state of things, but for a day with its dead.
        let counted = told.is_some() && toll.killed.is_some_and(|k| k.0 > 0);
        let lasting = wide && !sites.is_empty() && !counted && self.is_lasting(draft);
        if self.reject(lasting, at, sentence, "lasting") {
            return None;
        }
        let nowhere = sites.is_empty() && (kind != IncidentType::Shootdown || headline);
        if self.reject(nowhere, at, sentence, if headline { "headline" } else { "no_place" }) {
            return None;
        }
        let when = time.when;
        // A toll of more than a week is a running total, and so is one that rose in a whole country.
        let week =
            told.is_some_and(|w| w.precision == DatePrecision::Day && (w.end - w.start).get_days() > 7);
        let long = toll.news && wide || week;
        if self.reject(long && toll.has_casualties(), at, sentence, "long_toll") {
            return None;
        }
        if week {
            toll.drop_totals();
        }
        // What happened long before the report is background.
        if let (Some(when), Some(published)) = (when, self.published)
            && self.reject((published - when.end).get_days() > 45, at, sentence, "long_before")
        {
            return None;
        }
        let status = source.map_or(Status::Reported, Source::status);
        let weapon = arms.of_kind(kind);
        let who = self.who(draft, sentence, source, kind, &sites);
        self.log.told(marked, draft, sentence, kind);
        Some(Event {
            kind,
            when,
            dated: time.own,
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
            sentence: sentence.start,
        })
    }

    /// Whether the words speak of a fight that goes on in a wide area: a state of things, no event.
    pub(super) fn is_lasting(&self, draft: &Draft) -> bool {
        let at = draft.at();
        (at.saturating_sub(3)..at + 3)
            .any(|i| self.marked.sense(i, Class::Cue).is_some_and(|s| s.value == "lasting"))
    }

    pub(super) fn is_cumulative(&self, range: &Range<usize>) -> bool {
        range.clone().any(|i| self.marked.sense(i, Class::Cue).is_some_and(|s| s.value == "cumulative"))
    }
}
