//! Scope: how far a cue reaches. Each row of `cues.tsv` names one of these.
//!
//! | scope | the cue governs |
//! |---|---|
//! | `sentence` | the sentence that it opens, else its clause |
//! | `onward` | as `sentence`, and all that follows it in the sentence |
//! | `topic` | as `sentence`, unless the sentence counts dead or wounded |
//! | `opening` | the sentence that it opens |
//! | `clause` | its clause, on both sides |
//! | `undated` | its clause, unless that tells a day of its own |
//! | `bloodless` | its clause, unless that counts dead or wounded |
//! | `total` | its clause and what follows closely, unless it says how far back something is the first or the worst |
//! | `after` | what follows it in its clause |
//! | `condition` | what follows it closely, also past a comma |
//! | `complement` | what follows it in its clause, up to a word of circumstance (after, despite) or a verb in the perfect |
//! | `near` | as `complement`, a few words far |
//! | `verb` | as `complement`, the next words alone |
//! | `beside` | the word right before or right after it |
//! | `phrase` | its own words, and of a single word its neighbours |
//! | `object` | its own words, and the verb of which they are the object |
//! | `asked` | what follows it in a sentence with a question mark |
//! | `noted` | nothing by itself: other rules ask for it |

use std::ops::Range;

use crate::lexicon::{Annotated, Class, Sense};
use crate::text::{TokenKind, clitic};

/// How many words of a sentence are its opening.
const OPENING: usize = 4;
/// How far a condition and a running total reach.
const CLOSE: usize = 12;
/// How far a noun of talks reaches.
const NEAR: usize = 8;
/// How far a negation reaches.
const VERB: usize = 5;
/// How far before its object a verb stands.
const OBJECT: usize = 4;
/// How far a word of circumstance reaches over the preposition of what the cue governs.
const CIRCUMSTANCE: usize = 2;

/// A trigger in its clause and sentence.
pub(super) struct Spot<'r, 't, 'a> {
    marked: &'r Annotated<'t, 'a>,
    sentence: &'r Range<usize>,
    clause: &'r Range<usize>,
    at: usize,
}

impl<'r, 't, 'a> Spot<'r, 't, 'a> {
    pub fn new(
        marked: &'r Annotated<'t, 'a>,
        sentence: &'r Range<usize>,
        clause: &'r Range<usize>,
        at: usize,
    ) -> Self {
        Self { marked, sentence, clause, at }
    }

    /// Whether the cue at `index` governs the trigger.
    pub fn is_governed(&self, cue: &Sense, index: usize) -> bool {
        let at = self.at;
        let inside = self.clause.contains(&index);
        let before = index < at;
        let wide = inside || index < self.sentence.start + OPENING;
        let end = index + cue.tokens;
        match cue.extra {
            "sentence" => wide,
            "onward" => wide || before,
            "topic" => wide && !self.counts(self.sentence),
            "opening" => index < self.sentence.start + OPENING,
            "clause" => inside,
            "undated" => inside && !self.is_dated(index),
            "bloodless" => inside && at != index && !self.counts(self.clause),
            "total" => (inside || before && at - index < CLOSE) && !self.ranks(index),
            "after" => inside && before,
            "condition" => before && at - index <= CLOSE && (inside || !self.is_said()),
            "complement" => inside && before && !self.is_released(end, cue) && !self.is_known_from(end),
            "near" => {
                inside
                    && before
                    && at - index <= NEAR
                    && !self.is_released(end, cue)
                    && !self.is_known_from(end)
            }
            "verb" => {
                inside
                    && before
                    && at - index <= VERB
                    && !self.is_released(end, cue)
                    && !self.is_undone(index)
            }
            "beside" => inside && self.is_beside(index, end),
            "phrase" => inside && ((index..end).contains(&at) || cue.tokens == 1 && index.abs_diff(at) <= 2),
            "object" => inside && at < end && index.saturating_sub(at) <= OBJECT,
            "asked" => before && self.ends_in_a_question(),
            _ => false,
        }
    }

    /// Whether the sentence is a question that no question word opens: one with such a word asks what follows it alone.
    pub fn is_asked(&self) -> bool {
        self.ends_in_a_question()
            && !self.sentence.clone().any(|i| self.cue(i).is_some_and(|s| s.value == "question"))
    }

    fn ends_in_a_question(&self) -> bool {
        matches!(self.marked.text.sign(self.sentence.end), "؟" | "?")
    }

    fn cue(&self, index: usize) -> Option<&Sense> {
        self.marked.sense(index, Class::Cue)
    }

    /// The ways in which a word marks grammar.
    fn markers(&self, at: usize) -> impl Iterator<Item = &Sense> {
        self.marked.at(at).iter().filter(|s| s.class == Class::Marker)
    }

    /// Whether a word of circumstance right before the trigger parts it from a word at `from`.
    pub fn is_apart(&self, from: usize) -> bool {
        (from + 1..self.at).any(|i| {
            self.markers(i).any(|s| s.value == "circumstance" && self.at - i <= s.tokens + CIRCUMSTANCE)
        })
    }

    /// Whether the words from `from` to the trigger leave what the cue before them governs.
    fn is_released(&self, from: usize, cue: &Sense) -> bool {
        (from..=self.at).flat_map(|i| self.markers(i).map(move |sense| (i, sense))).any(|(i, sense)| {
            let bare = sense.reading.preposition.is_none() && !sense.reading.article;
            if sense.value == "perfect" && bare {
                return true;
            }
            // "Not because of a strike": the negation stands right before what it denies.
            if sense.value != "circumstance" || i == from && cue.value == "negation" {
                return false;
            }
            // "Warned, after a meeting with his colleague, of an attack": the preposition takes the cue up again.
            let end = i + sense.tokens;
            end <= self.at && (self.at - end < CIRCUMSTANCE || !self.is_taken_up())
        })
    }

    /// Whether the trigger, or one that stands between a cue that ends at `from` and it, speaks of what is known to have
    /// happened: "the explosion that took place on Saturday and killed ten".
    fn is_known_from(&self, from: usize) -> bool {
        (from..=self.at).any(|i| self.is_known(i))
    }

    /// Whether the trigger at `at` is definite, and a relative clause that tells its day follows.
    fn is_known(&self, at: usize) -> bool {
        let Some(sense) = self.marked.sense(at, Class::Trigger) else { return false };
        let definite = sense.reading.article || self.marked.text.folded(at).starts_with(clitic::ARTICLE);
        let told = |i: usize| self.markers(i).any(|s| s.value == "relative" || s.extra == "relative");
        let end = at + sense.tokens;
        definite && (end..end + 2).any(told) && self.is_dated(at)
    }

    /// Whether the trigger's clause begins with a verb of saying: "if not for the cellar, says a mother after a strike".
    fn is_said(&self) -> bool {
        self.marked.is(self.clause.start, Class::Speech)
    }

    /// Whether a cue stands right before or right after the trigger.
    fn is_beside(&self, index: usize, end: usize) -> bool {
        let tokens = self.marked.sense(self.at, Class::Trigger).map_or(1, |s| s.tokens);
        index == self.at + tokens || end == self.at
    }

    /// Whether a preposition or "that" stands before the trigger, as before what a verb governs.
    fn is_taken_up(&self) -> bool {
        let own = self.marked.sense(self.at, Class::Trigger).is_some_and(|s| s.reading.preposition.is_some());
        own || self
            .at
            .checked_sub(1)
            .is_some_and(|i| self.marked.marks(i, "closes") || self.marked.marks(i, "of"))
    }

    /// Whether a denial stands between the negation and the trigger, which makes two of them.
    fn is_undone(&self, negation: usize) -> bool {
        (negation + 1..self.at).any(|i| {
            self.marked.is(i, Class::Denial)
                || self.marked.text.get(i).is_some_and(|t| t.kind == TokenKind::Sign)
        })
    }

    /// Whether a stretch counts people killed or hurt.
    fn counts(&self, range: &Range<usize>) -> bool {
        let people = |i: usize| {
            self.marked.sense(i, Class::Victim).is_some_and(|s| matches!(s.value, "civilians" | "military"))
        };
        range.clone().any(|i| {
            let verb = self.marked.is(i, Class::Killed) || self.marked.is(i, Class::Injured);
            let noun = [Class::Killed, Class::Injured]
                .iter()
                .any(|c| self.marked.sense(i, *c).is_some_and(|s| s.value == "noun"));
            noun || verb && (i + 1..(i + 5).min(range.end)).any(people)
        })
    }

    /// Whether the clause tells a day that is past, apart from the cue at `index` itself.
    fn is_dated(&self, index: usize) -> bool {
        self.clause.clone().any(|i| {
            let day = self.marked.sense(i, Class::Day).is_some_and(|s| {
                matches!(
                    s.value,
                    "-1" | "-2" | "0" | "last_night" | "night_before" | "same" | "after" | "before"
                )
            });
            day || self.marked.is(i, Class::Weekday) && index.abs_diff(i) > 2
        })
    }

    /// Whether a superlative or an ordinal stands before "since the beginning of": the first one, the worst one.
    fn ranks(&self, index: usize) -> bool {
        self.at < index && (index.saturating_sub(6).max(self.at)..index).any(|i| self.marked.marks(i, "rank"))
    }
}
