//! What stands although it is denied: what somebody else asserts beside the denial, and the own deed of a day and a place
//! that a party to the conflict answers for.

use std::ops::Range;

use super::answer::is_told;
use super::phrase::marks;
use super::saying::{negated, subject};
use crate::date::expression;
use crate::event::reader::Reader;
use crate::event::segment::segments;
use crate::lexicon::{Annotated, Class};
use crate::text::TokenKind;

/// How far behind who denies it the deed stands: "denied that its aircraft had struck".
const DEED: usize = 4;

/// The types of deeds that one side does to the other; a town falls by nobody's deed.
const DEEDS: [&str; 6] = ["shelling", "airstrike", "drone_strike", "missile_strike", "strike", "attack"];

impl Reader<'_, '_, '_> {
    /// Whether the trigger at `trigger` tells something although it stands behind the denial at `denial`.
    pub(in crate::event) fn stands(
        &self,
        denial: usize,
        trigger: usize,
        sentence: &Range<usize>,
        piece: &Range<usize>,
    ) -> bool {
        let marked = self.marked;
        let seats = self.seats(sentence);
        // Of what another says beside it, too, a place must be told.
        let retold = || {
            retort(marked, denial, sentence, &seats)
                .is_some_and(|at| trigger > at || self.site_mentions(&(at..sentence.end)).is_empty())
                && !self.site_mentions(sentence).is_empty()
        };
        is_told(marked, denial, trigger, sentence)
            || self.is_own_deed(denial, trigger, sentence, piece)
            || retold()
    }

    /// Whether what stands although it is denied is the very thing that is denied, and not what another says instead.
    pub(in crate::event) fn is_contested(
        &self,
        denial: usize,
        trigger: usize,
        sentence: &Range<usize>,
    ) -> bool {
        let piece = || segments(self.marked, sentence.clone()).into_iter().find(|p| p.contains(&trigger));
        trigger > denial
            && piece().is_some_and(|piece| self.stands(denial, trigger, sentence, &piece))
            && retort(self.marked, denial, sentence, &self.seats(sentence))
                .is_none_or(|at| trigger < at || self.site_mentions(&(at..sentence.end)).is_empty())
    }

    /// Whether a party denies a deed of its own, at a place and on a day: nobody answers for what nobody asserts. Without
    /// a day, or "any" such deed, it denies a rumour.
    fn is_own_deed(
        &self,
        denial: usize,
        trigger: usize,
        sentence: &Range<usize>,
        piece: &Range<usize>,
    ) -> bool {
        let marked = self.marked;
        let deed = |s: &crate::lexicon::Sense| DEEDS.contains(&s.value);
        if !piece.contains(&denial) || !marked.sense(trigger, Class::Trigger).is_some_and(deed) {
            return false;
        }
        let Some(sense) = marked.sense(denial, Class::Denial).filter(|s| s.value == "deny") else {
            return false;
        };
        let seats = self.seats(sentence);
        let Some(who) = subject(marked, denial + sense.tokens, sentence, &seats, false) else { return false };
        let own = (who.end..trigger).any(|i| marks(marked, i, "own"));
        who.source.party
            && who.end <= trigger
            && (trigger == who.end || own && trigger - who.end <= DEED)
            && !self.site_mentions(piece).is_empty()
            && expression(&self.times, piece.clone(), self.published).is_some()
    }
}

/// Where another party, set off by "while", says something of its own behind a denial.
fn retort(
    marked: &Annotated<'_, '_>,
    denial: usize,
    sentence: &Range<usize>,
    seats: &[Range<usize>],
) -> Option<usize> {
    (denial + 2..sentence.end).find(|i| {
        let Some(speech) = marked.sense(*i, Class::Speech) else { return false };
        let set_off = (i.saturating_sub(2)..*i).any(|k| {
            marked.sense(k, Class::Clause).is_some_and(|s| s.value == "contrast" && k + s.tokens <= *i)
                && marked.text.get(k).is_some_and(|t| t.kind == TokenKind::Arabic)
        });
        set_off
            && !negated(marked, *i)
            && subject(marked, i + speech.tokens, sentence, seats, false).is_some()
    })
}
