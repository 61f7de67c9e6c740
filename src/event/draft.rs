//! Drafts: the stretches of a sentence that tell an event each, before their parts are read.

use std::ops::Range;

use super::kind::{Trigger, triggers_among};
use super::number::figure;
use super::part::Part;
use super::reader::Reader;
use super::segment::{contrasts, is_time};
use crate::lexicon::{Class, Classes, Sense};
use crate::mention::Found;
use crate::text::{TokenKind, clitic};

/// A stretch that tells one event.
#[derive(Debug, Clone)]
pub(super) struct Draft {
    /// The tokens, with what follows of toll and source.
    pub range: Range<usize>,
    /// The tokens from the first trigger's piece to the last one's: where the places stand.
    pub core: Range<usize>,
    /// Where its own words begin, after the place or the time that opens the sentence.
    pub body: usize,
    /// The trigger words that tell it.
    pub triggers: Vec<Trigger>,
}

impl Draft {
    /// The token of the first trigger.
    pub fn at(&self) -> usize {
        self.triggers.first().map_or(self.range.start, |t| t.at)
    }
}

impl Reader<'_, '_, '_> {
    /// The stretches of a sentence that tell an event each.
    pub(super) fn drafts(
        &self,
        sentence: &Range<usize>,
        pieces: &[Range<usize>],
        denial: Option<usize>,
    ) -> Vec<Draft> {
        let mut drafts: Vec<Draft> = Vec::new();
        let mut pending: Option<usize> = None;
        for piece in pieces {
            let all = triggers_among(self.marked, &|at| self.is_sited(at), piece);
            // "Two weeks after the killing of three men near it": no part of what the sentence tells.
            if !drafts.is_empty() && self.is_earlier(piece) && self.site_mentions(piece).is_empty() {
                for trigger in all {
                    self.reject(true, trigger.at, sentence, "background");
                }
                continue;
            }
            let live: Vec<_> = all
                .into_iter()
                .map(|t| Trigger { definite: t.definite || self.is_relative(&t), ..t })
                .map(|t| if self.is_attempt(&t) { Trigger { kind: "armed_clash", ..t } } else { t })
                .filter(|t| !self.reject(self.is_named(t.at), t.at, sentence, "named"))
                .filter(|t| self.happened(t, sentence, piece))
                .filter(|t| {
                    let denied = denial.is_some_and(|d| {
                        t.at >= d
                            && !self.stands(d, t.at, sentence, piece)
                            && !self.is_beside_denial(d, sentence, piece, t.at)
                    });
                    !self.reject(denied, t.at, sentence, "denied")
                })
                .filter(|t| !self.reject(self.is_past(piece), t.at, sentence, "past_year"))
                .filter(|t| !self.reject(self.is_purpose(t), t.at, sentence, "purpose"))
                .collect();
            let here = self.site_mentions(piece);
            if live.is_empty() {
                match drafts.last_mut() {
                    // What follows an event without a trigger of its own may be its place or its toll.
                    Some(draft)
                        if !contrasts(self.marked, piece.start) && draft.range.end + 1 >= piece.start =>
                    {
                        let listed = here.first().is_some_and(|i| {
                            self.found[*i].context.listed && self.found[*i].tokens.start <= piece.start + 1
                        });
                        draft.range.end = piece.end;
                        if listed && draft.core.end + 1 >= piece.start {
                            draft.core.end = piece.end;
                        }
                    }
                    // A short opening with a place or a time: "In Bayda, gunmen …", "A week ago, …".
                    None if piece.len() <= 7 && (!here.is_empty() || is_time(self.marked, piece))
                        || self.counts_people(piece) =>
                    {
                        pending = pending.or(Some(piece.start));
                    }
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
                    strong
                        && own
                        && !self.goes_on(last, piece)
                        && (apart || had && !here.is_empty() || contrasts(self.marked, piece.start))
                }
            };
            if anew {
                let start = pending.take().unwrap_or(piece.start);
                let body = piece.start;
                drafts.push(Draft { range: start..piece.end, core: start..piece.end, body, triggers: live });
            } else if let Some(last) = drafts.last_mut() {
                last.range.end = piece.end;
                last.core.end = piece.end;
                last.triggers.extend(live);
            }
        }
        drafts
    }

    /// Whether a trigger tells of ground that somebody only tried to take: a fight.
    fn is_attempt(&self, trigger: &Trigger) -> bool {
        let tried = |i: usize| self.marked.marks(i, "attempt");
        trigger.kind == "territorial_change"
            && (trigger.at.saturating_sub(4)..trigger.at)
                .rev()
                .take_while(|i| self.marked.text.get(*i).is_some_and(|t| t.is_word()))
                .any(tried)
    }

    /// Whether a trigger tells an aim (an operation to free land), or the taking of things rather than of a place.
    pub(super) fn is_purpose(&self, trigger: &Trigger) -> bool {
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

    /// Whether a piece opens with how long after something else a thing happened: "two weeks after".
    fn is_earlier(&self, piece: &Range<usize>) -> bool {
        let Some(after) = self.marked.sense(piece.start, Class::Day).filter(|s| s.value == "after_some")
        else {
            return false;
        };
        let from = piece.start + after.tokens;
        let number = figure(self.marked, from).map_or(from, |n| n.end);
        let period = self.marked.sense(number, Class::Period).filter(|s| s.value != "0");
        period.is_some_and(|period| {
            let of = number + period.tokens;
            self.marked.marks(of, "of")
                || self.marked.sense(of, Class::Locative).is_some_and(|s| s.value == "on")
        })
    }

    /// Whether a piece counts people, who may be the subject of what follows: "sixteen men, six of them officers, …".
    fn counts_people(&self, piece: &Range<usize>) -> bool {
        let person = |i: usize| {
            self.marked.is(i, Class::Killed)
                || self
                    .marked
                    .sense(i, Class::Victim)
                    .is_some_and(|s| !matches!(s.value, "thing" | "arms" | "animal"))
        };
        let opens = piece.start..piece.end.min(piece.start + 4);
        piece.len() <= 14
            && opens.into_iter().any(|i| figure(self.marked, i).is_some())
            && piece.clone().any(person)
    }

    /// Whether a piece goes on with the casualties of a draft that has told deaths alone, and no place but the one that
    /// opens the sentence: "In X, three were killed, and six hurt in an attack on Y".
    fn goes_on(&self, last: &Draft, piece: &Range<usize>) -> bool {
        let casualty = |i: usize| self.marked.is(i, Class::Injured) || self.marked.is(i, Class::Killed);
        last.triggers.iter().all(|t| !t.strong)
            && casualty(piece.start)
            && self.site_mentions(&(last.body..last.range.end)).is_empty()
    }

    /// Whether a trigger stands in a clause on something told before: "what it struck".
    fn is_relative(&self, trigger: &Trigger) -> bool {
        let what = |s: &Sense| s.class == Class::Marker && s.value == "closes" && s.extra == "what";
        trigger.at.checked_sub(1).is_some_and(|i| self.marked.at(i).iter().any(what))
    }

    /// Whether a stretch names a year before the one of publication.
    pub(super) fn is_past(&self, piece: &Range<usize>) -> bool {
        let Some(published) = self.published else { return false };
        piece.clone().any(|i| {
            self.marked.text.get(i).is_some_and(|t| t.kind == TokenKind::Number)
                && self.marked.text.folded(i).parse::<i16>().is_ok_and(|y| {
                    (1900..published.year()).contains(&y) && !self.counts(i)
                        || (1000..1900).contains(&y) && self.is_year(i)
                })
        })
    }

    /// Whether a number counts what stands behind it: 2000 families, more than 1950 shells.
    fn counts(&self, at: usize) -> bool {
        const COUNTED: Classes = Classes::of(&[
            Class::Victim,
            Class::Displaced,
            Class::Unit,
            Class::Weapon,
            Class::Killed,
            Class::Injured,
        ]);
        !self.is_year(at)
            && (self.marked.is_any(at + 1, COUNTED)
                || figure(self.marked, at).is_some_and(|f| f.end == at + 1)
                    && at.checked_sub(1).is_some_and(|i| self.marked.is(i, Class::Hedge)))
    }

    /// Whether a number stands as a year does, behind "in" or "the year".
    fn is_year(&self, at: usize) -> bool {
        at.checked_sub(1).is_some_and(|before| {
            self.marked.sense(before, Class::Locative).is_some_and(|s| s.value == "at")
                || self.marked.sense(before, Class::Span).is_some_and(|s| s.value == "year")
        })
    }

    /// Whether a token is part of a name.
    pub(super) fn is_named(&self, at: usize) -> bool {
        self.names_at(at).next().is_some()
    }

    /// Whether a token is part of the name of a place where something may have happened.
    fn is_sited(&self, at: usize) -> bool {
        self.names_at(at).any(|i| self.parts[i] == Part::Site)
    }

    /// The mentions of whose names a token is part; no name of the tables has as many tokens as are looked back.
    fn names_at(&self, at: usize) -> impl Iterator<Item = usize> {
        let near = self.named(&(at.saturating_sub(16)..at + 1));
        near.filter(move |i| self.found[*i].tokens.contains(&at))
    }

    pub(super) fn site_mentions(&self, range: &Range<usize>) -> Vec<usize> {
        self.named(range)
            .filter(|i| self.parts[*i] == Part::Site)
            .filter(|i| !self.is_dateline(&self.found[*i]))
            .collect()
    }

    /// Where the report was written: a name at the head of a line before a dash or a bracket.
    pub(super) fn is_dateline(&self, mention: &Found) -> bool {
        mention.context.dateline && !matches!(self.marked.text.sign(mention.tokens.end), ":" | "،" | "|")
    }
}
