//! Times of events: what the clause says, what stands beside the time of another event, what the heading says.

use std::ops::Range;

use jiff::civil::Date;

use super::draft::Draft;
use super::number::figure;
use super::reader::Reader;
use super::segment::statement;
use crate::date::{Occurrence, When, bare_hour, expression, occurrence};
use crate::lexicon::Class;

/// How far into a sentence the time that it opens with may stand, in tokens.
const OPENING: usize = 4;

/// The time of an event.
pub(super) struct Time {
    /// What the words tell of it.
    pub told: Option<When>,
    /// When it was: as told, or by the heading, the story, the day of publication.
    pub when: Option<When>,
    /// Whether it is the time of this event in particular.
    pub own: bool,
}

impl Reader<'_, '_, '_> {
    /// The time of what a draft tells.
    pub(super) fn time(&self, draft: &Draft, sentence: &Range<usize>) -> Time {
        let marked = self.marked;
        let triggers: Vec<usize> = draft.triggers.iter().map(|t| t.at).collect();
        let statement = statement(marked, sentence, &draft.range);
        let occurrence = occurrence(&self.times, &draft.range, &statement, &triggers, self.published);
        let inside = |_: &Occurrence| expression(&self.times, draft.range.clone(), self.published).is_some();
        let near = occurrence.filter(inside).map(|o| o.when);
        let told = near
            .or_else(|| self.beside(sentence, draft))
            .or(occurrence.map(|o| o.when))
            .or(self.section.line_date);
        // A heading with the day of publication is a dateline.
        let dateline = self.published.map(When::day);
        let heading = self.section.heading_date.filter(|when| Some(*when) != dateline);
        let when = told
            .or(heading)
            .or_else(|| bare_hour(marked, &draft.range, self.day_of_story()))
            .or(self.story)
            .or(dateline);
        let own = told.is_some() && occurrence.is_none_or(|o| o.own) || self.section.heading_date.is_some();
        Time { told, when, own }
    }

    /// The time of a draft where it is told by that of the last event.
    fn beside(&self, sentence: &Range<usize>, draft: &Draft) -> Option<When> {
        let last = self.events.last()?;
        let (when, same_sentence) = (last.when?, last.sentence == sentence.start);
        let opening = sentence.start..(sentence.start + OPENING).min(sentence.end);
        opening.chain(draft.range.clone()).find_map(|at| {
            let word = self.marked.sense(at, Class::Day)?;
            let after = at + word.tokens;
            match word.value {
                "same" => Some(when),
                "before" => Some(when.shifted(-1)),
                "after" => Some(when.shifted(1)),
                "before_it" => Some(when.shifted(-self.days(after)?)),
                "after_it" => Some(when.shifted(self.days(after)?)),
                // "After two days": of what the same sentence has told.
                "after_some" if same_sentence => Some(when.shifted(self.days(after)?)),
                _ => None,
            }
        })
    }

    /// How many days a period has that begins at a token: two days, three days, a week.
    fn days(&self, at: usize) -> Option<i32> {
        let number = figure(self.marked, at);
        let period = self.marked.sense(number.as_ref().map_or(at, |n| n.end), Class::Period)?;
        let days: i32 = period.value.parse().ok().filter(|d| *d <= 31)?;
        let times = number.map_or(1, |n| i32::try_from(n.low).unwrap_or(1));
        Some(days * times.clamp(0, 31))
    }

    /// The day of which the report tells: that of the story, or that of publication.
    fn day_of_story(&self) -> Option<Date> {
        self.story.filter(|when| when.start == when.end).map(|when| when.start).or(self.published)
    }
}
