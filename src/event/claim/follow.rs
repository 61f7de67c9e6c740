//! What a sentence says about an event told before it: who claims it, who denies it, who confirms it.

use std::ops::Range;

use super::answer::{Answer, Stance};
use super::phrase::speaker;
use super::source::Source;
use crate::event::draft::Draft;
use crate::event::extract::Event;
use crate::event::kind::triggers;
use crate::event::reader::Reader;
use crate::event::segment::{leads_minutes, segments};
use crate::event::toll::toll;
use crate::event::who::is_named;
use crate::incident::Status;
use crate::lexicon::{Annotated, Class};
use crate::text::{TokenKind, clitic};

/// How many tokens an answer may stand behind what it answers.
const NEAR: usize = 90;

/// How far behind the verb stands what is admitted.
const OBJECT: usize = 14;

impl Reader<'_, '_, '_> {
    /// Applies the answers of a sentence to the event that one of its drafts tells.
    pub(in crate::event) fn answered(
        &self,
        event: &mut Event,
        draft: &Draft,
        answers: &[Answer],
        sentence: &Range<usize>,
    ) {
        let first = draft.at();
        for answer in answers {
            let owned =
                matches!(answer.stance, Stance::Confirms | Stance::Admits) && first < answer.at + OBJECT;
            let told = answer.at > first || owned || self.is_contested(answer.at, first, sentence);
            if told {
                answer.apply(event);
                self.deny_deaths(event, answer);
            }
        }
    }

    /// Applies an answer to an event told before its sentence: the one at a place that it names, else the last one.
    pub(in crate::event) fn answer_last(&mut self, sentence: &Range<usize>, answer: &Answer) {
        // What follows the clause of the answer may name other places.
        let clause = segments(self.marked, sentence.clone()).into_iter().find(|p| p.contains(&answer.at));
        let clause = clause.unwrap_or_else(|| sentence.clone());
        let named = self.site_mentions(&clause);
        let same = |event: &Event| {
            event.sites.iter().any(|s| {
                named.iter().any(|n| {
                    self.found[*n].place.is_some() && self.found[*n].place == self.found[s.mention].place
                })
            })
        };
        let marked = self.marked;
        // What somebody else has just said in the same sentence is what is answered, be it told as an event or not.
        let inside = marked.any(&(sentence.start..answer.at.saturating_sub(3)), Class::Speech)
            && !triggers(marked, &(sentence.start..answer.at)).is_empty();
        let told = triggers(marked, &(answer.at..sentence.end));
        let fits = |event: &Event| {
            !event.headline
                && event.evidence.last().is_some_and(|e| sentence.start.saturating_sub(e.end) < NEAR)
                && told.iter().all(|t| !is_own_kind(t.kind) || t.kind == event.kind.word())
        };
        let index = self.events.iter().rposition(|e| same(e) && fits(e)).or_else(|| {
            let undone = marked.any_marks_or_tells(&answer.range, "commit");
            let bound = answer.points_back || undone || !told.is_empty() || answer.stance != Stance::Denies;
            // A denial of something elsewhere is not one of what was told last.
            if inside || !bound || !named.is_empty() && !answer.points_back {
                return None;
            }
            // The event whose words it takes up, else the last one.
            let words = content(marked, &answer.range);
            let taken = |event: &Event| {
                event.evidence.iter().flat_map(|e| content(marked, e)).filter(|w| words.contains(w)).count()
            };
            let line = Line::of(marked, sentence);
            if line.has_topic(marked, sentence, answer) || line.item && !line.told && !named.is_empty() {
                return None;
            }
            // What the same line has told just before is what is answered, be it told as an event or not.
            let here = |e: &Event| !line.told || e.evidence.last().is_some_and(|r| r.end > line.start);
            let near = self.events.iter().enumerate().filter(|(_, e)| fits(e) && here(e));
            near.max_by_key(|(index, event)| (taken(event).min(3), *index)).map(|(index, _)| index)
        });
        let Some(mut event) = index.and_then(|i| self.events.get(i)).cloned() else { return };
        answer.apply(&mut event);
        self.deny_deaths(&mut event, answer);
        let more = toll(marked, sentence.clone());
        if more.denied {
            event.toll.merge(&more, true);
        }
        if let Some(told) = index.and_then(|i| self.events.get_mut(i)) {
            *told = event;
        }
    }

    /// Who is said to have lost soldiers and denies it denies their deaths; who is said to have killed does not.
    fn deny_deaths(&self, event: &mut Event, answer: &Answer) {
        if answer.stance != Stance::Denies || event.status != Status::Denied || event.toll.civilians {
            return;
        }
        let near = answer.at.saturating_sub(5)..answer.at + 5;
        // Who asserts it may be named right before who denies it.
        let claimant = |at: usize, tokens: usize| {
            event.claimed_by.as_ref().is_some_and(|by| by.contains(self.marked.text.slice(at..at + tokens)))
        };
        let mut actors =
            near.filter_map(|i| self.marked.sense(i, Class::Actor).filter(|s| !claimant(i, s.tokens)));
        let denier = actors.find_map(|s| self.marked.lexicon.party(s.value));
        let own = |side: &str| {
            event.sides.target.is_some_and(|target| target.0 == side)
                || event.sides.actor.is_some_and(|actor| actor.0 != side)
        };
        // Who says that he killed is answered by those whom he says he killed.
        let boast = event.sides.owned && event.claimed_by.as_ref() != Some(&answer.who.name);
        if boast
            || event.toll.is_military()
                && denier.is_some_and(|d| (is_named(d.side) || event.sides.actor.is_some()) && own(d.side))
        {
            event.toll.deny();
        }
    }

    /// Gives the event told just before a sentence the source that the sentence names for it.
    pub(in crate::event) fn attribute(&mut self, sentence: &Range<usize>, source: &Source) {
        let marked = self.marked;
        if !self.site_mentions(sentence).is_empty() || self.is_cumulative(sentence) || self.is_past(sentence)
        {
            return;
        }
        let owns = marked.any_marks_or_tells(sentence, "responsibility");
        let tolls = sentence.clone().any(|i| {
            marked.is(i, Class::Killed) || marked.is(i, Class::Injured) || marked.is(i, Class::Victim)
        });
        let told = triggers(marked, sentence);
        let near = if owns { NEAR } else { 4 };
        let Some(event) = self.events.last_mut() else { return };
        let alike = told.iter().any(|t| t.definite);
        if event.headline
            || event.claimed_by.is_some()
            || event.denied_by.as_ref() == Some(&source.name)
            || !(owns || tolls || alike)
            || event.evidence.last().is_none_or(|e| sentence.start.saturating_sub(e.end) >= near)
        {
            return;
        }
        event.claimed_by = Some(source.name.clone());
    }
}

/// The line in which an answer stands, up to its sentence.
struct Line {
    /// Its first token.
    start: usize,
    /// Whether it is an item of a list.
    item: bool,
    /// Whether it tells something before the sentence; an item does where it has words.
    told: bool,
}

impl Line {
    fn of(marked: &Annotated<'_, '_>, sentence: &Range<usize>) -> Self {
        let kind = |i: usize| marked.text.get(i).map(|t| t.kind);
        let low = sentence.start.saturating_sub(NEAR);
        let start = (low..sentence.start).rev().find(|i| kind(*i) == Some(TokenKind::Break));
        let start = start.map_or(low, |i| i + 1);
        let item = matches!(kind(start), Some(TokenKind::Sign | TokenKind::Number));
        let before = start..sentence.start;
        let word = |i: usize| kind(i) == Some(TokenKind::Arabic);
        // What is itself a denial tells nothing new.
        let told = item && before.clone().any(word)
            || !marked.any(&before, Class::Denial) && !triggers(marked, &before).is_empty();
        Self { start, item, told }
    }

    /// Whether the item names at its head what it is about: "on the bomb at the market: the group denied it".
    fn has_topic(&self, marked: &Annotated<'_, '_>, sentence: &Range<usize>, answer: &Answer) -> bool {
        let head = self.start.max(sentence.start.saturating_sub(3))..answer.at;
        let colon = head.clone().find(|i| marked.text.sign(*i) == ":" && !leads_minutes(marked, *i));
        let word = |i: usize| marked.text.get(i).is_some_and(|t| t.kind == TokenKind::Arabic);
        self.item
            && colon.is_some_and(|colon| {
                (head.start..colon).any(word) && !(head.start..colon).any(|i| speaker(marked, i).is_some())
            })
    }
}

/// Types whose word is used for nothing else: a denial with one speaks of no event of another type.
fn is_own_kind(kind: &str) -> bool {
    matches!(kind, "territorial_change" | "abduction_arrest" | "shootdown" | "displacement" | "protest")
}

/// The words of a stretch that carry matter, folded and without particles: longer ones that are neither grammar nor names
/// of speakers.
fn content<'t>(marked: &'t Annotated<'_, '_>, range: &Range<usize>) -> Vec<&'t str> {
    range
        .clone()
        .filter(|i| marked.text.get(*i).is_some_and(|t| t.kind == TokenKind::Arabic))
        .filter(|i| {
            !marked.is(*i, Class::Stop) && !marked.is(*i, Class::Speech) && !marked.is(*i, Class::Speaker)
        })
        .map(|i| marked.text.folded(i))
        .map(|word| word.strip_prefix(clitic::ARTICLE).unwrap_or(word))
        .filter(|word| word.chars().count() > 2)
        .collect()
}

impl Answer {
    /// Sets what the answer does to an event.
    fn apply(&self, event: &mut Event) {
        let own = event.claimed_by.as_ref().is_some_and(|name| *name == self.who.name);
        match self.stance {
            Stance::Denies | Stance::DeniesPart if own => {}
            Stance::Denies => {
                event.denied_by = Some(self.who.name.clone());
                event.status = Status::Denied;
            }
            Stance::DeniesPart => {
                event.denied_by = Some(self.who.name.clone());
                if self.grants && event.status != Status::Denied {
                    event.status = Status::Confirmed;
                }
            }
            Stance::Confirms if own => {}
            Stance::Confirms | Stance::Admits => {
                // Who contested a part may grant the rest.
                let granted = event.denied_by.as_ref() == Some(&self.who.name);
                if event.status != Status::Denied || granted {
                    event.status = Status::Confirmed;
                }
                event.claimed_by.get_or_insert_with(|| self.who.name.clone());
            }
        }
    }
}
