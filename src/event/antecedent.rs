//! Antecedents: which place "the town" means, where a clause names none.

use std::ops::Range;

use super::part::Part;
use super::reader::Reader;
use crate::gazetteer::PlaceKind;
use crate::lexicon::Class;

/// How far before the clause the name of an office may stand, in tokens.
const NEAR: usize = 12;
/// How far back the name may stand, in tokens.
const REACH: usize = 300;

impl Reader<'_, '_, '_> {
    /// The mention that a definite noun of a stretch ("in the city", "on the island") stands for: the last place of that
    /// kind that was named before it.
    pub(super) fn antecedent(&self, range: &Range<usize>) -> Option<usize> {
        range.clone().find_map(|at| {
            let noun = self.marked.sense(at, Class::Kind)?;
            let end = at + noun.tokens;
            if noun.extra.starts_with("capital") && !self.names(&(at..end + 2)) {
                return self.capital(end, at);
            }
            // "The local authorities" has the word for a district, too.
            let placed = matches!(noun.value, "city" | "town" | "village")
                || noun.reading.preposition.is_some()
                || at.checked_sub(1).is_some_and(|i| self.marked.is(i, Class::Locative));
            if !placed || !points_back(noun.value, noun.extra) || self.names(&(at..end + 1)) {
                return None;
            }
            // The head of the line stands nearer than what was told before it.
            if let Some(head) = self.section.line_place.filter(|i| self.is_kind(*i, noun.value)) {
                return Some(head);
            }
            let before = self.named(&(at.saturating_sub(REACH)..at));
            before.rev().find(|i| self.is_kind(*i, noun.value) && self.may_be_meant(*i, range.start))
        })
    }

    /// The capital that "the Armenian capital" or "the capital" means: any that the report names.
    fn capital(&self, after: usize, at: usize) -> Option<usize> {
        let of = self.marked.sense(after, Class::Demonym).map(|s| s.value);
        let is_it = |i: &usize| {
            self.place_of(*i).is_some_and(|p| p.is_capital() && of.is_none_or(|code| p.country == code))
        };
        let before = self.found.partition_point(|f| f.tokens.start < at);
        (0..before)
            .rev()
            .find(is_it)
            .or_else(|| (before..self.found.len()).find(|i| of.is_some() && is_it(i)))
    }

    /// Whether a mention may be what is meant in a clause that begins at `from`: a place that was told of, or one just
    /// before by which an office is called.
    fn may_be_meant(&self, mention: usize, from: usize) -> bool {
        match self.parts[mention] {
            Part::Site => {
                let passed = matches!(self.found[mention].context.locative, Some("toward" | "via"));
                !passed || self.found[mention].tokens.start >= from
            }
            Part::Aside => self.found[mention].tokens.start >= from,
            Part::Metonym | Part::Teller => {
                let capital = self.place_of(mention).is_some_and(|p| p.is_capital());
                self.found[mention].tokens.end + NEAR > from && !capital
            }
            _ => false,
        }
    }

    /// Whether a name begins in a stretch.
    fn names(&self, range: &Range<usize>) -> bool {
        !self.named(range).is_empty()
    }

    /// Whether the place of a mention is of the kind that a generic noun names.
    fn is_kind(&self, mention: usize, noun: &str) -> bool {
        use PlaceKind::{City, District, Hamlet, Other, Town, Village};
        let Some(kind) = self.place_of(mention).map(|p| p.kind) else { return false };
        match noun {
            // What one table calls a town another calls a village.
            "city" | "town" => matches!(kind, City | Town | Village | Hamlet | District),
            "village" => matches!(kind, Town | Village | Hamlet),
            "other" => kind == Other,
            _ => kind.word() == noun,
        }
    }
}

/// Whether a generic noun stands for one place told before; areas, roads and lines do not.
fn points_back(noun: &str, features: &str) -> bool {
    const OTHERS: [&str; 6] = ["airport", "base", "camp", "crossing", "island", "port"];
    let (finer, _) = features.split_once('|').unwrap_or((features, ""));
    features.contains("one|definite")
        && match noun {
            "other" => OTHERS.contains(&finer),
            "region" => finer == "governorate",
            _ => true,
        }
}
