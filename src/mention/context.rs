//! What the words around a name say of it: a place, a person, a club, a street.

use std::ops::Range;

use super::quarter;
use super::syntax::{is_apposed, is_construct, is_object, is_signature};
use super::tag::hashtag;
use crate::lexicon::{Annotated, Class, Classes};
use crate::text::{TokenKind, clitic};

/// The surroundings of a candidate.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Context {
    /// The generic noun before it: kind and finer kind.
    pub kind: Option<(&'static str, &'static str)>,
    /// The preposition of place before it (also before its generic noun): the relation.
    pub locative: Option<&'static str>,
    /// A point of the compass before it.
    pub direction: Option<&'static str>,
    /// The country of the adjective after it.
    pub adjective: Option<&'static str>,
    /// Whether it stands in a list after another candidate.
    pub listed: bool,
    /// Whether it opens a dateline: at the head of a line, followed by a dash, a comma or a colon.
    pub dateline: bool,
    /// Whether it is the whole of a cell of a table row.
    pub cell: bool,
    /// Whether it is a hashtag by itself, perhaps with a generic noun.
    pub hashtag: bool,
    /// Whether an office or people in the construct stand before it: the governor of, the people of.
    pub office: bool,
    /// Whether it is the object of a verb that takes a place: they reached X, the fall of X.
    pub object: bool,
    /// Whether a noun in apposition says after it what it is: X, the capital of Y.
    pub apposed: bool,
    /// Whether a definite noun follows an indefinite word, as in the construct: the heart of the matter.
    pub construct: bool,
    /// Why it is no place, where the words around say so.
    pub not_a_place: Option<&'static str>,
}

/// The classes of the words before a name that lead to it.
const LEADING: Classes =
    Classes::of(&[Class::Kind, Class::Locative, Class::From, Class::Direction, Class::Part]);

/// What the words before a candidate say of it, if `preposition` is written onto its first word: the noun, the
/// preposition and the direction of its context.
pub(super) fn led(marked: &Annotated<'_, '_>, tokens: &Range<usize>, preposition: Option<char>) -> Context {
    let mut context = Context::default();
    if matches!(preposition, Some(clitic::IN | clitic::TO)) {
        context.locative = Some("at");
    }
    // "Adjacent to X": the place that it stands beside.
    if preposition == Some(clitic::TO)
        && step_back(marked, tokens.start).is_some_and(|i| marked.marks(i, "beside"))
    {
        context.locative = Some("near");
    }
    let mut at = tokens.start;
    if preposition.is_none() {
        // Back over the generic noun, its adjective, a direction, to the preposition.
        for _ in 0..4 {
            let Some(before) = step_back(marked, at) else { break };
            let leads = (before.saturating_sub(3)..=before).any(|i| marked.is_any(i, LEADING));
            if !leads && !marked.is(before, Class::Demonym) {
                break;
            }
            // "In the vicinity of": a phrase whose last word is a generic noun too.
            let noun = ending_at(marked, at, Class::Kind);
            let phrase =
                ending_at(marked, at, Class::Locative).or_else(|| ending_at(marked, at, Class::From));
            if let (Some(noun), Some(start)) = (noun, phrase)
                && start < noun
            {
                let value = marked.sense(start, Class::Locative).map_or("from", |s| s.value);
                context.locative = Some(value);
                break;
            }
            if context.kind.is_none()
                && let Some(start) = noun
            {
                // "The mayor of X": the noun is part of the office's name.
                if ending_at(marked, at, Class::Actor).is_some_and(|office| office < start) {
                    break;
                }
                let sense = marked.sense(start, Class::Kind);
                context.kind = sense.map(|s| (s.value, s.extra));
                if sense.is_some_and(|s| matches!(s.reading.preposition, Some(clitic::IN | clitic::TO))) {
                    context.locative = Some("at");
                    break;
                }
                at = start;
            } else if let Some(start) = ending_at(marked, at, Class::Direction) {
                let sense = marked.sense(start, Class::Direction);
                context.direction = sense.map(|s| s.value);
                at = start;
            } else if let Some(start) = ending_at(marked, at, Class::Locative) {
                context.locative = marked.sense(start, Class::Locative).map(|s| s.value);
                // "South of X", said with "from".
                if context.locative == Some("from")
                    && let Some(side) = ending_at(marked, start, Class::Direction)
                {
                    context.direction = marked.sense(side, Class::Direction).map(|s| s.value);
                    context.locative = Some("near");
                }
                break;
            } else if let Some(start) = ending_at(marked, at, Class::Part) {
                at = start;
            } else if marked.is(before, Class::Demonym) && context.kind.is_none() && at == tokens.start {
                at = before;
            } else {
                break;
            }
        }
    }
    context
}

/// Looks round the tokens of a candidate, if `preposition` is written onto its first word.
pub(crate) fn look(marked: &Annotated<'_, '_>, tokens: &Range<usize>, preposition: Option<char>) -> Context {
    let mut context = led(marked, tokens, preposition);
    if let Some(sense) = marked.sense(tokens.end, Class::Demonym)
        && (sense.reading.article || sense.reading.skip == 0)
        && sense.reading.preposition.is_none()
    {
        context.adjective = Some(sense.value);
    }
    context.office =
        step_back(marked, tokens.start).is_some_and(|i| marked.is(i, Class::Office)) && preposition.is_none();
    context.dateline = is_dateline(marked, tokens);
    context.cell = is_cell(marked, tokens);
    context.hashtag = hashtag(marked.text, tokens).is_some();
    context.object = preposition.is_none() && is_object(marked, tokens);
    context.apposed = is_apposed(marked, tokens.end);
    context.construct = is_construct(marked, tokens);
    context.not_a_place = why_not(marked, tokens, context.kind.is_some() || context.locative.is_some())
        .or_else(|| quarter::sport(marked, tokens, &context));
    context
}

/// Whether a word stands before the token `at` that may lead to a place: a generic noun, a preposition, a direction.
pub(super) fn is_led_to(marked: &Annotated<'_, '_>, at: usize) -> bool {
    const LEADING: Classes =
        Classes::of(&[Class::Kind, Class::Direction, Class::Locative, Class::Part, Class::Demonym]);
    let last = step_back(marked, at);
    let near = last.map(|last| last.saturating_sub(3)..=last);
    near.into_iter().flatten().chain(at.checked_sub(1)).any(|i| marked.is_any(i, LEADING))
}

/// The word before the token `at`, over an opening quotation mark.
pub(super) fn step_back(marked: &Annotated<'_, '_>, at: usize) -> Option<usize> {
    let mut before = at.checked_sub(1)?;
    while marked.text.get(before)?.kind == TokenKind::Sign && is_quote(marked.text.sign(before)) {
        before = before.checked_sub(1)?;
    }
    marked.text.get(before).is_some_and(|t| t.kind == TokenKind::Arabic).then_some(before)
}

/// Where a phrase of `class` begins that ends just before the token `at`.
fn ending_at(marked: &Annotated<'_, '_>, at: usize, class: Class) -> Option<usize> {
    let last = step_back(marked, at)?;
    let mut near = last.saturating_sub(3)..last + 1;
    if !marked.any(&near, class) {
        return None;
    }
    near.find(|start| marked.sense(*start, class).is_some_and(|sense| start + sense.tokens == last + 1))
}

fn is_quote(sign: &str) -> bool {
    matches!(sign, "«" | "»" | "\"" | "“" | "”" | "'" | "‘" | "’" | "(" | "ـ")
}

/// Why the words around make it no place.
fn why_not(marked: &Annotated<'_, '_>, tokens: &Range<usize>, placed: bool) -> Option<&'static str> {
    let text = marked.text;
    let before = step_back(marked, tokens.start);
    let quoted = tokens.start.checked_sub(1).is_some_and(|i| is_quote(text.sign(i)));
    if let Some(before) = before {
        for start in before.saturating_sub(2)..=before {
            if let Some(sense) = marked.sense(start, Class::Attachment)
                && start + sense.tokens == before + 1
                && (sense.extra != "quoted" || quoted)
                // A definite noun stands by itself: "the movement threatened Nairobi"; so do those who are counted:
                // "sixty families left X".
                && !(sense.reading.article || text.folded(start).starts_with(clitic::ARTICLE))
                && !(sense.value == "family" && is_counted(marked, start))
            {
                return Some(sense.value);
            }
        }
        // A surname does not begin with "and": after a first name that is a place too, that is a list.
        let joined = clitic::has_and(text.folded(tokens.start));
        if marked.sense(before, Class::Person).is_some_and(|s| s.value == "first") && !placed && !joined {
            return Some("person");
        }
        // A definite title, perhaps with adjectives, names the bearer; in the construct (حاكم X) it names the place.
        let mut at = before;
        for _ in 0..3 {
            let Some(sense) = marked.sense(at, Class::Person) else {
                if !text.folded(at).starts_with(clitic::ARTICLE) || marked.is(at, Class::Locative) {
                    break;
                }
                let Some(next) = step_back(marked, at) else { break };
                at = next;
                continue;
            };
            let word = text.folded(at);
            let bearer =
                sense.reading.article || word.starts_with(clitic::ARTICLE) || marked.marks(at, "bearer");
            if sense.value == "title" && bearer && !placed {
                return Some("person");
            }
            break;
        }
    }
    // An agency signs a dateline between strokes or dashes.
    let agency = marked.sense(tokens.start, Class::Actor).is_some_and(|s| s.extra == "media");
    if agency && !placed && is_signature(marked, tokens) {
        return Some("media");
    }
    quoted_with_more(marked, tokens)
}

/// Whether a number stands before a word.
fn is_counted(marked: &Annotated<'_, '_>, at: usize) -> bool {
    at.checked_sub(1).is_some_and(|i| {
        marked.is(i, Class::Number) || marked.text.get(i).is_some_and(|t| t.kind == TokenKind::Number)
    })
}

/// A short quoted phrase that holds more than the name is itself a name: of a club, a paper, a forum.
fn quoted_with_more(marked: &Annotated<'_, '_>, tokens: &Range<usize>) -> Option<&'static str> {
    let text = marked.text;
    let opens = (tokens.start.saturating_sub(3)..=tokens.start.checked_sub(1)?).rev().find(|i| {
        text.sign(*i) == "«" || (text.sign(*i) == "\"" && !text.get(i + 1).is_some_and(|t| t.spaced))
    })?;
    let closes = (tokens.end..tokens.end + 3).find(|i| matches!(text.sign(*i), "»" | "\""))?;
    let between = (opens + 1..closes).filter(|i| !tokens.contains(i));
    let mut others = 0;
    for i in between {
        if text.get(i)?.kind != TokenKind::Arabic
            || marked.is(i, Class::Kind)
            || marked.is(i, Class::Locative)
            || marked.is(i, Class::Speech)
            || marked.is(i, Class::Direction)
            // A clause is a quoted sentence: «the liberation of X», «X will not sleep».
            || marked.is(i, Class::Trigger)
            || marked.is(i, Class::Cue)
            || marked.is(i, Class::Clause)
            || marked.marks(i, "goes")
        {
            return None;
        }
        others += 1;
    }
    (others > 0).then_some("quoted")
}

fn is_dateline(marked: &Annotated<'_, '_>, tokens: &Range<usize>) -> bool {
    let text = marked.text;
    let opens = tokens.start == 0
        || tokens.start.checked_sub(1).and_then(|i| text.get(i)).is_some_and(|t| t.kind == TokenKind::Break);
    let after = text.sign(tokens.end);
    // A word of the language before a colon heads what follows: "the picture: ...".
    if after == ":" && marked.sense(tokens.start, Class::Ambiguous).is_some_and(|s| s.value == "cue") {
        return false;
    }
    let heading =
        opens && tokens.start > 0 && text.get(tokens.end).is_some_and(|t| t.kind == TokenKind::Break);
    heading
        || opens && matches!(after, "-" | "–" | "—" | "ـ" | "،" | ":" | "/" | "(")
        || matches!(after, "،" | ":") && opens_item(marked, tokens.start)
}

/// Whether the token opens an item of a list: nothing but a bullet, a number or a letter in brackets stands before it.
fn opens_item(marked: &Annotated<'_, '_>, at: usize) -> bool {
    let text = marked.text;
    let mark = |i: usize| {
        text.get(i).is_some_and(|t| matches!(t.kind, TokenKind::Sign | TokenKind::Number))
            && !matches!(text.sign(i), "." | "،" | "؟" | "!")
            || text.folded(i).chars().count() == 1
    };
    let line =
        (at.saturating_sub(6)..at).rev().find(|i| text.get(*i).is_some_and(|t| t.kind == TokenKind::Break));
    let start = line.map_or(if at <= 6 { 0 } else { at }, |i| i + 1);
    start < at && (start..at).all(mark)
}

fn is_cell(marked: &Annotated<'_, '_>, tokens: &Range<usize>) -> bool {
    let text = marked.text;
    let edge = |i: Option<usize>| {
        i.and_then(|i| text.get(i).map(|t| (i, t)))
            .is_none_or(|(i, t)| t.kind == TokenKind::Break || matches!(text.sign(i), "|" | "،" | ";" | "•"))
    };
    edge(tokens.start.checked_sub(1))
        && edge(Some(tokens.end))
        && (text.sign(tokens.end) == "|" || tokens.start.checked_sub(1).is_some_and(|i| text.sign(i) == "|"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::annotate;
    use crate::text::Text;

    fn around(text: &str, name: &str) -> Context {
        let text = Text::new(text);
        let marked = annotate(&text);
        let at = (0..text.len()).find(|i| text.surface(*i).ends_with(name)).expect("the name");
        look(&marked, &(at..at + 1), None)
    }

    #[test]
    fn a_generic_noun_and_its_preposition_are_seen() {
        let context = around("قصف على مدينة ترتر", "ترتر");
        assert_eq!(context.kind.map(|k| k.0), Some("city"));
        assert_eq!(context.locative, Some("on"));
    }

    #[test]
    fn a_definite_title_makes_a_person() {
        assert_eq!(around("وقال المحلل العسكري جبرائيل سمعان", "جبرائيل").not_a_place, Some("person"));
        assert_eq!(around("حاكم بيلغورود", "بيلغورود").not_a_place, None);
    }

    #[test]
    fn a_quoted_phrase_with_more_than_the_name_is_no_place() {
        assert_eq!(around("فاز «قره باغ أغدام» على ضيفه", "أغدام").not_a_place, Some("quoted"));
    }
}
