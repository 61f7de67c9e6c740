//! People killed or hurt, told by a verb or its noun: who, and how many, follow it, or stand before it.

use super::casualty::Casualty;
use super::list::{addition, list};
use super::people::{Group, Told, is_added, is_subject};
use super::words::{count, ends_people, is_sign, is_time, joined, tally, thing};
use crate::lexicon::{Annotated, Class};
use crate::text::{TokenKind, clitic};

/// How far behind the verb its people may begin, not counting times.
const AFTER: usize = 9;
/// How far before the verb they may end.
const BEFORE: usize = 5;

/// How far behind those who did it their object may stand.
const ASIDE: usize = 7;

/// How far behind "they fell" the deed in which they did may stand.
const FALLEN: usize = 4;

/// What a verb says of people.
#[derive(Debug, Clone, Copy)]
pub(super) enum Said {
    /// These.
    People(Group),
    /// The one told before: "… and died".
    Same,
}

/// The people of whom a verb speaks; `from` and `until` are the words of killing or hurting beside it.
pub(super) fn verb(
    marked: &Annotated<'_, '_>,
    word: &Casualty<'_>,
    from: usize,
    until: usize,
) -> Option<Said> {
    let reach = if word.sense.value == "fall" { 3 } else { AFTER };
    let own = word.sense.value == "own";
    let many = is_of_many(marked, word);
    let after = if own { None } else { after(marked, word, until, if many { 2 } else { reach }) };
    let people = after
        .or_else(|| named(marked, word))
        .or_else(|| (word.sense.value != "fall").then(|| before(marked, word.at, from))?)
        .or_else(|| fallen(marked, word, from));
    // "met his death with five of his guards".
    let with =
        (own && tally(marked, word.end(), "plus")).then(|| addition(marked, word.end(), until)).flatten();
    let people = match (people, with) {
        (Some(mut group), Some(more)) => {
            group.add(&more);
            Some(group)
        }
        (None, Some(mut more)) => {
            more.joined = true;
            Some(more)
        }
        (people, None) => people,
    };
    match people {
        Some(group) => Some(Said::People(group)),
        None => is_same(marked, word).then_some(Said::Same),
    }
}

/// Whether the verb is in the plural or the dual: then whoever did or suffered it stands before.
pub(super) fn is_of_many(marked: &Annotated<'_, '_>, word: &Casualty<'_>) -> bool {
    let folded = marked.text.folded(word.at);
    folded.chars().count() > 4 && folded.ends_with(clitic::PERFECT_PLURAL)
}

/// "Twenty fighters fell in battles": people of a number, right before the verb of many, and a deed behind it.
fn fallen(marked: &Annotated<'_, '_>, word: &Casualty<'_>, from: usize) -> Option<Group> {
    let fell = word.sense.value == "fall" && is_of_many(marked, word);
    let deed = marked.any(&(word.end()..word.end() + FALLEN), Class::Trigger);
    let led = marked.sense(word.end(), Class::Locative).is_some_and(|s| s.value == "at");
    let found = (fell && led && deed).then(|| before(marked, word.at, from)).flatten()?;
    (found.told == Told::Number && found.end == word.at).then_some(found)
}

/// One who is named, or told by a word that no table has: "the killing of Karim".
fn named(marked: &Annotated<'_, '_>, word: &Casualty<'_>) -> Option<Group> {
    let at = word.end();
    let known = marked.at(at);
    if word.sense.value == "verb" && tally(marked, at, "nth") && !marked.is(at, Class::Month) {
        let mut one = Group::new((1, Some(1)), Told::Form, at + 1);
        one.others = true;
        return Some(one);
    }
    let plain = !marked.is(at, Class::Locative) && !marked.is(at, Class::Stop);
    let name = plain
        && known
            .iter()
            .any(|s| matches!(s.class, Class::Person | Class::Demonym) && s.reading.preposition.is_none());
    let verbal = word.sense.extra == "of";
    let word_alone = verbal
        && !(ends_people(marked, at)
            || thing(marked, at)
            || marked.is(at, Class::Cue)
            || marked.is(at, Class::Tally))
        && marked.text.get(at).is_some_and(|t| t.kind == TokenKind::Arabic);
    if word.sense.value != "verb" || !(name || word_alone) {
        return None;
    }
    let folded = marked.text.folded(at);
    let plural = [clitic::PLURAL_OBJECT, clitic::PLURAL_SUBJECT].iter().any(|end| folded.ends_with(end));
    let (bounds, told) = if plural && !name { ((1, None), Told::Plural) } else { ((1, Some(1)), Told::Form) };
    Some(Group::new(bounds, told, at + 1))
}

/// The people behind the verb.
fn after(marked: &Annotated<'_, '_>, word: &Casualty<'_>, until: usize, reach: usize) -> Option<Group> {
    let bound = word.sense.extra == "by";
    let mut far = 0;
    let mut away = false;
    let mut at = word.end();
    while at < until && far < reach {
        if let Some(found) = list(marked, at, until, bound) {
            let house = at.checked_sub(1).is_some_and(|i| i >= word.end() && thing(marked, i));
            // What stands behind a place or a means is told with a number, or is somebody else.
            if !(away || house) || found.told == Told::Number {
                return Some(object(marked, word, at, found, until));
            }
            if found.told == Told::Form && !found.definite && !house && word.sense.value != "fall" {
                return Some(found);
            }
            if found.told == Told::Form {
                return None;
            }
            (at, far, away) = (found.end, far + 1, true);
            continue;
        }
        // A number that a noun counts with belongs to that.
        if count(marked, at, until).is_some() {
            return None;
        }
        if is_time(marked, at) {
            let tokens = marked.at(at).iter().map(|s| s.tokens).max().unwrap_or(1);
            at += tokens;
            continue;
        }
        if is_sign(marked, at) {
            let aside = is_time(marked, at + 1) || at > word.end() && is_time(marked, at - 1);
            let quote = matches!(marked.text.sign(at), "«" | "»" | "\"" | "(" | ")");
            if !(aside || quote) {
                return None;
            }
        } else {
            let stop = marked.at(at).iter().any(|s| {
                matches!(
                    s.class,
                    Class::Killed | Class::Injured | Class::Speech | Class::Zero | Class::Denial
                ) || s.class == Class::Clause && s.value != "and"
            });
            if stop && !marked.marks(at, "of")
                || marked.role(at, Class::Agent).is_some_and(|s| matches!(s.value, "by" | "fired"))
            {
                return None;
            }
            // A list that a noun counts belongs to it.
            away |= ends_people(marked, at);
            far += 1;
        }
        at += 1;
    }
    None
}

/// "Gunmen killed three soldiers": a bare plural, a dual, or one man, before those whom the number or the case shows to
/// be the object, is who did it.
fn object(marked: &Annotated<'_, '_>, word: &Casualty<'_>, at: usize, first: Group, until: usize) -> Group {
    let dual = first.told == Told::Form && first.bounds == (2, Some(2));
    if first.told == Told::Number || dual && !is_subject(marked, at) {
        return first;
    }
    if let Some(second) = list(marked, first.end, until, false)
        && (if dual { second.bounds == (1, Some(1)) } else { second.told != Told::Plural })
    {
        return second;
    }
    // "Gunmen on motorcycles killed 14 farmers": past what is said of those who did it.
    let deed = word.sense.value == "verb" && word.sense.extra.is_empty() && !first.definite;
    for i in first.end..(first.end + ASIDE).min(until) {
        let ends = is_sign(marked, i)
            || is_added(marked, i)
            || joined(marked, i).is_some()
            || is_time(marked, i)
            || marked.is(i, Class::Trigger)
            || marked.is(i, Class::Clause)
            || marked.is(i, Class::Speech);
        if !deed || ends {
            break;
        }
        let tied = marked.sense(i - 1, Class::Locative).is_some() || marked.marks(i - 1, "of");
        let Some(second) = list(marked, i, until, false).filter(|_| !tied) else { continue };
        let case = marked.text.folded(i).ends_with(clitic::ALEF);
        let object = second.told == Told::Number && first.told == Told::Plural
            || second.told == Told::Form && case && (dual || first.told == Told::Plural);
        if object {
            return second;
        }
    }
    first
}

/// Who stands before the verb: "four policemen lost their lives".
pub(super) fn before(marked: &Annotated<'_, '_>, at: usize, from: usize) -> Option<Group> {
    let mut start = at;
    let mut commas = 0;
    while start > from && at - start < 22 {
        let before = start - 1;
        if is_sign(marked, before) {
            let glued = marked.text.get(start).is_some_and(|t| !t.spaced && t.kind == TokenKind::Number);
            let sign = marked.text.surface(before);
            let aside = matches!(sign, "،" | "(" | ")" | "\"" | "«" | "»") || sign == "-" && glued;
            commas += usize::from(marked.text.sign(before) == "،");
            if !aside || commas > 2 {
                break;
            }
        }
        start = before;
    }
    let mut nearest = None;
    for i in start..at {
        let tied = i.checked_sub(1).is_some_and(|k| {
            marked.sense(k, Class::Locative).is_some() || marked.marks(k, "of") || thing(marked, k)
        });
        if tied && i > from {
            continue;
        }
        let Some(found) = list(marked, i, at, false) else { continue };
        let gap = found.end..at;
        let plain = gap.clone().all(|k| {
            (!is_sign(marked, k) || k + 1 == at && marked.text.sign(k) != ".")
                && !marked.is(k, Class::Trigger)
                && !thing(marked, k)
                && !marked.is(k, Class::Speech)
                && !marked.is(k, Class::Locative)
        });
        if gap.len() > BEFORE || !plain {
            continue;
        }
        if found.told == Told::Number {
            return Some(found);
        }
        // Somebody told without a number stands right before the verb.
        let told = found.told == Told::Form || found.end == at;
        if told && gap.len() < 3 && nearest.is_none() {
            nearest = Some(found);
        }
    }
    nearest
}

/// Whether a verb without people speaks of the one told before: "a sniper hit the driver, and he died".
fn is_same(marked: &Annotated<'_, '_>, word: &Casualty<'_>) -> bool {
    let tied = word.sense.reading.conjunction
        || word.at.checked_sub(1).is_some_and(|i| joined(marked, i) == Some(word.at));
    // "was abducted, then killed".
    let then = word.at.checked_sub(1).is_some_and(|i| tally(marked, i, "then"));
    let next = word.end();
    let ends = is_sign(marked, next)
        || is_time(marked, next)
        || tally(marked, next, "at_once")
        || then && marked.is(next, Class::Locative);
    (tied || then) && ends && word.sense.extra.is_empty() && matches!(word.sense.value, "verb" | "own")
}
