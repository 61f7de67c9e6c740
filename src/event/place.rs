//! Places of events: which of the places named, in the clause or above it, is where it happened.

use std::ops::Range;

use super::draft::Draft;
use super::merge;
use super::part::{Part, is_hit};
use super::reader::Reader;
use super::site::{Site, sites};
use crate::gazetteer::PlaceKind;
use crate::incident::{IncidentType, Relation};
use crate::lexicon::Class;
use crate::text::TokenKind;

/// How far back within a line the place may be named, in tokens.
const LINE: usize = 200;

impl Reader<'_, '_, '_> {
    /// Where what a draft tells happened: at the places of its own words, else at that to which they point back, else at
    /// the last one that the sentence, the head of the line or the heading named, else where the last event was.
    pub(super) fn place(
        &self,
        draft: &Draft,
        sentence: &Range<usize>,
        kind: IncidentType,
        headline: bool,
    ) -> Vec<Site> {
        let sites = self.named_place(draft, sentence);
        if !sites.is_empty() || headline {
            return sites;
        }
        let back = self.points_back(&draft.range);
        let definite = draft.triggers.iter().all(|t| t.definite) || back;
        let last = self.events.iter().rev().find(|e| !e.headline && !e.sites.is_empty());
        let above = self.section.line_place.or(self.section.heading_place);
        let above = self.sites(above.as_slice());
        if !above.is_empty() {
            // What goes on within a province is where the line told of last.
            let within = last.filter(|e| {
                above.iter().all(|site| self.is_wide(site)) && self.one_line(e.sentence, sentence.start)
            });
            return within.map_or(above, |e| e.sites.clone());
        }
        if self.is_border(&draft.range)
            && let Some(border) =
                self.events.iter().find(|e| e.sites.iter().any(|s| s.relation == Relation::Between))
        {
            return border.sites.clone();
        }
        if definite && let Some(named) = self.named_above(sentence) {
            return self.sites(&[named]);
        }
        let last = last.filter(|last| definite && (merge::alike(last.kind, kind) || back));
        last.map(|e| e.sites.clone()).unwrap_or_default()
    }

    /// A second telling of what stands above need not name the place again.
    pub(super) fn told_above(&self, kind: IncidentType, sentence: &Range<usize>) -> Vec<Site> {
        let mut told = self.events.iter().rev().filter(|e| !e.headline && !e.sites.is_empty());
        let told = told.find(|e| e.kind == kind && self.one_line(e.sentence, sentence.start));
        told.map(|e| e.sites.clone()).unwrap_or_default()
    }

    /// The places that the sentence itself names for a draft.
    fn named_place(&self, draft: &Draft, sentence: &Range<usize>) -> Vec<Site> {
        let denial =
            draft.range.clone().find(|i| self.marked.is(*i, Class::Denial)).unwrap_or(draft.range.end);
        let office = |i: &usize| self.parts[*i] == Part::Metonym && self.is_town_office(*i);
        let teller = |i: &usize| self.parts[*i] == Part::Teller;
        // The place stands after the trigger in its own stretch, or before it; what follows later is beside.
        let ways: [&dyn Fn() -> Vec<usize>; 7] = [
            &|| self.site_mentions(&draft.core),
            &|| self.antecedent(&draft.core).into_iter().collect(),
            &|| self.site_mentions(&(draft.range.start..denial)),
            &|| self.antecedent(&draft.range).into_iter().collect(),
            &|| self.site_mentions(&(sentence.start..draft.range.start)).pop().into_iter().collect(),
            &|| self.named(sentence).find(teller).into_iter().collect(),
            // The police of X tell of what happened in it.
            &|| self.named(&(sentence.start..draft.at())).find(office).into_iter().collect(),
        ];
        let candidates = ways.iter().map(|way| way()).find(|found| !found.is_empty()).unwrap_or_default();
        let mut sites = self.sites(&candidates);
        sites.retain(|site| self.is_told_there(site));
        sites
    }

    /// The last place that the line names before a sentence.
    fn named_above(&self, sentence: &Range<usize>) -> Option<usize> {
        let before = self.named(&(sentence.start.saturating_sub(LINE)..sentence.start));
        let near = before.rev().find(|i| self.parts[*i] == Part::Site)?;
        self.one_line(self.found[near].tokens.start, sentence.start).then_some(near)
    }

    /// Whether no line ends between two tokens.
    fn one_line(&self, from: usize, to: usize) -> bool {
        to - from.min(to) <= LINE
            && !(from..to).any(|i| self.marked.text.get(i).is_some_and(|t| t.kind == TokenKind::Break))
    }

    /// Whether a mention is a town, no capital, by which an office is called.
    fn is_town_office(&self, mention: usize) -> bool {
        self.found[mention].context.office
            && self.place_of(mention).is_some_and(|p| p.kind.is_settlement() && !p.is_capital())
    }

    /// Whether a site is an area.
    fn is_wide(&self, site: &Site) -> bool {
        matches!(self.kind_of(site), Some(PlaceKind::Country | PlaceKind::Region | PlaceKind::District))
    }

    fn sites(&self, candidates: &[usize]) -> Vec<Site> {
        sites(self.marked, self.found, candidates, &self.places, self.gazetteer)
    }

    pub(super) fn kind_of(&self, site: &Site) -> Option<PlaceKind> {
        self.place_of(site.mention).map(|p| p.kind)
    }

    /// A country alone is the site only where the words say "in" or "on", or where it was struck; a government is not.
    pub(super) fn is_told_there(&self, site: &Site) -> bool {
        let mention = &self.found[site.mention];
        self.kind_of(site) != Some(PlaceKind::Country)
            || matches!(mention.context.locative, Some("at" | "on" | "between" | "over"))
            || self.place_of(site.mention).is_some_and(|p| is_hit(self.marked, self.found, site.mention, p))
    }

    /// Whether the stretch speaks of "the town", "the area": the place told before.
    pub(super) fn points_back(&self, range: &Range<usize>) -> bool {
        range.clone().any(|i| {
            self.marked.marks(i, "there")
                || self.marked.sense(i, Class::Kind).is_some_and(|s| {
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
}
