//! Drafts: the stretches of a sentence that tell an event each, before their parts are read.

use std::ops::Range;

use super::kind::{Trigger, triggers};
use super::reader::Reader;
use super::site::Part;
use crate::lexicon::{Annotated, Class};
use crate::mention::Found;
use crate::text::{TokenKind, clitic};

/// A stretch that tells one event.
#[derive(Debug, Clone)]
pub(super) struct Draft {
    /// The tokens, with what follows of toll and source.
    pub range: Range<usize>,
    /// The tokens from the first trigger's piece to the last one's: where the places stand.
    pub core: Range<usize>,
    /// The trigger words that tell it.
    pub triggers: Vec<Trigger>,
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
            let all = triggers(self.marked, piece);
            let live: Vec<_> = all
                .into_iter()
                .filter(|t| !self.reject(self.is_named(t.at), t.at, sentence, "named"))
                .filter(|t| self.happened(t, sentence, piece))
                .filter(|t| {
                    let denied = denial.is_some_and(|d| {
                        t.at >= d
                            && !self.reported_then_denied(d, sentence)
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

    /// Whether a denial speaks of what somebody else has reported: then it is told here, and denied.
    pub(super) fn reported_then_denied(&self, denial: usize, sentence: &Range<usize>) -> bool {
        (denial..(denial + 8).min(sentence.end)).any(|i| self.marked.marks(i, "hearsay"))
    }

    /// Whether a stretch names a year before the one of publication.
    pub(super) fn is_past(&self, piece: &Range<usize>) -> bool {
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

    /// Whether a token is part of a name; no name of the tables has as many tokens as are looked back.
    pub(super) fn is_named(&self, at: usize) -> bool {
        self.named(&(at.saturating_sub(16)..at + 1)).any(|i| self.found[i].tokens.contains(&at))
    }

    pub(super) fn site_mentions(&self, range: &Range<usize>) -> Vec<usize> {
        self.named(range)
            .filter(|i| self.parts[*i] == Part::Site)
            .filter(|i| !self.is_dateline(&self.found[*i]))
            .collect()
    }

    /// Where the report was written: a name at the head of a line before a dash or a bracket.
    pub(super) fn is_dateline(&self, mention: &Found) -> bool {
        mention.context.dateline && !matches!(self.marked.text.surface(mention.tokens.end), ":" | "،" | "|")
    }
}

fn starts_contrast(marked: &Annotated<'_, '_>, piece: &Range<usize>) -> bool {
    marked.sense(piece.start, Class::Clause).is_some_and(|s| s.value == "contrast")
}
