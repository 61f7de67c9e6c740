//! A group of people: a number with what it counts, a word for people, one of many, a family of five.

use super::Bounds;
use super::words::{count, ends_people, is_sign, joined, person_after, tally, thing};
use crate::event::number::least_after;
use crate::lexicon::{Annotated, Class, Sense};
use crate::text::{TokenKind, clitic};

/// How the size of a group is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Told {
    /// By a number.
    Number,
    /// By the form of the word: one, two.
    Form,
    /// By a plural alone.
    Plural,
}

/// People told by a stretch of text.
#[derive(Debug, Clone, Copy)]
pub(super) struct Group {
    pub bounds: Bounds,
    pub told: Told,
    /// Whether the word has the article: those who are known already.
    pub definite: bool,
    /// Whether it speaks of others than those told before.
    pub others: bool,
    /// Whether a noun's number is joined to what stands before.
    pub joined: bool,
    pub civilians: bool,
    pub military: bool,
    /// The token after the number and the words for people.
    pub core: usize,
    /// The token after the last.
    pub end: usize,
}

impl Group {
    pub fn new(bounds: Bounds, told: Told, end: usize) -> Self {
        Self {
            bounds,
            told,
            definite: false,
            others: false,
            joined: false,
            civilians: false,
            military: false,
            core: end,
            end,
        }
    }

    fn note(&mut self, value: &str) {
        match value {
            "civilians" => self.civilians = true,
            "military" => self.military = true,
            "others" => self.others = true,
            _ => {}
        }
    }

    /// Takes another group in.
    pub fn add(&mut self, more: &Self) {
        self.bounds = (
            self.bounds.0.saturating_add(more.bounds.0),
            self.bounds.1.zip(more.bounds.1).map(|(a, b)| a.saturating_add(b)),
        );
        self.civilians |= more.civilians;
        self.military |= more.military;
        (self.core, self.end) = (more.core, more.end);
    }
}

/// The group that begins at `at`; with `bound`, the preposition "in" may be tied to its word.
pub(super) fn group(marked: &Annotated<'_, '_>, at: usize, until: usize, bound: bool) -> Option<Group> {
    if at >= until {
        return None;
    }
    let mut group = head(marked, at, until, bound)?;
    members(marked, until, &mut group);
    if least_after(marked, &mut group.end) {
        group.bounds.1 = None;
    }
    // "two people or three".
    let or = marked.sense(group.end, Class::Tally).is_some_and(|s| s.value == "or");
    if or && let Some(more) = count(marked, group.end + 1, until).filter(|f| f.low > group.bounds.0) {
        group.bounds.1 = more.high;
        group.end = more.end;
    }
    Some(group)
}

fn head(marked: &Annotated<'_, '_>, at: usize, until: usize, bound: bool) -> Option<Group> {
    if let Some(f) = count(marked, at, until) {
        return Some(Group::new((f.low, f.high), Told::Number, f.end));
    }
    if let Some(one) = marked.sense(at, Class::Tally).filter(|s| s.value == "one" && !s.reading.article) {
        let end = at + one.tokens;
        let many = !is_sign(marked, end) && !thing(marked, end) && !ends_people(marked, end);
        return many.then(|| Group::new((1, Some(1)), Told::Form, end));
    }
    if let Some(several) = marked.sense(at, Class::Number).filter(|s| s.value == "several") {
        let end = at + several.tokens;
        person_after(marked, end, false)?;
        return Some(Group::new((1, None), Told::Plural, end));
    }
    if tally(marked, at, "collective") {
        // "a family of five", "its crew, made up of three soldiers".
        let size = (at + 1..(at + 5).min(until))
            .take_while(|i| !is_sign(marked, *i))
            .find(|i| marked.marks(*i, "of"))
            .and_then(|i| count(marked, i + 1, until));
        if let Some(f) = size {
            return Some(Group::new((f.low, f.high), Told::Number, f.end));
        }
    }
    // "a mother and her two children": the word alone is too short to be trusted.
    let kin = |i: usize| {
        person_after(marked, i, false).is_some_and(|(_, s)| s.reading.conjunction && s.value == "civilians")
    };
    if tally(marked, at, "kin")
        && (kin(at + 1) || joined(marked, at + 1).is_some_and(|i| count(marked, i, until).is_some()))
    {
        let mut group = Group::new((1, Some(1)), Told::Form, at + 1);
        group.civilians = true;
        return Some(group);
    }
    // "a general and six soldiers": alone the word is a brigade.
    if marked.marks(at, "general")
        && joined(marked, at + 1).is_some_and(|i| count(marked, i, until).is_some())
    {
        let mut group = Group::new((1, Some(1)), Told::Form, at + 1);
        group.military = true;
        return Some(group);
    }
    // "Two Syrians": the dual of an adjective that stands by itself.
    let nation = marked.sense(at, Class::Demonym).filter(|s| s.reading.preposition.is_none());
    if nation.is_some_and(|s| !s.reading.article) && marked.text.folded(at).ends_with(clitic::NISBA_DUAL) {
        return Some(Group::new((2, Some(2)), Told::Form, at + 1));
    }
    let (bounds, sense) = person_after(marked, at, bound)?;
    let told = if bounds.1.is_some() { Told::Form } else { Told::Plural };
    let mut group = Group::new(bounds, told, at + sense.tokens);
    group.definite = clitic::has_article(marked.text.folded(at));
    group.note(sense.value);
    Some(group)
}

/// Goes over what belongs to the people: nouns, adjectives, "of" and what follows it, names.
fn members(marked: &Annotated<'_, '_>, until: usize, group: &mut Group) {
    let mut strange = 0;
    let start = group.end.saturating_sub(1);
    while group.end < until {
        let at = group.end;
        if matches!(marked.text.sign(at), "«" | "»" | "\"" | "“" | "”") {
            group.end += 1;
            continue;
        }
        if let Some(age) = marked.sense(at, Class::Tally).filter(|s| s.value == "age") {
            let last = (at + age.tokens..(at + age.tokens + 4).min(until)).find(|i| thing(marked, *i));
            group.end = last.map_or(at + age.tokens, |i| i + 1);
            continue;
        }
        // "a recruit named Karim": the word is written like "claims", but for its last letter.
        if tally(marked, at, "named") && marked.text.surface(at).ends_with(clitic::ALEF_MAQSURA) {
            group.end += 1;
            continue;
        }
        if ends_people(marked, at) || joined(marked, at).is_some() || is_added(marked, at) {
            break;
        }
        if let Some((bounds, sense)) = person_after(marked, at, false) {
            if is_object(marked, group, start, at, bounds) {
                break;
            }
            group.note(sense.value);
            group.end += sense.tokens;
            if group.core == at {
                group.core = group.end;
            }
            continue;
        }
        if marked.marks(at, "of") {
            group.end += 1;
            if group.core == at {
                group.core = group.end;
            }
            continue;
        }
        let number = count(marked, at, until);
        match (group.told, number) {
            // "their three children", "two soldiers": the number follows the noun.
            (Told::Plural, Some(f)) => {
                (group.bounds, group.told, group.end) = ((f.low, f.high), Told::Number, f.end);
            }
            (_, Some(f)) if (f.low, f.high) == group.bounds => group.end = f.end,
            (_, Some(_)) => break,
            (_, None) => {
                let name = |s: &&Sense| {
                    matches!(s.class, Class::Actor | Class::Demonym | Class::Organisation | Class::Person)
                };
                let named = marked.at(at).iter().filter(name).map(|s| s.tokens).max();
                let known = named.is_some() || marked.is(at, Class::Tally);
                let digits = marked.text.get(at).is_some_and(|t| t.kind == TokenKind::Number);
                strange += usize::from(!known);
                let verb = !known && clitic::has_and(marked.text.folded(at));
                if verb || strange > 4 || thing(marked, at) && !digits {
                    break;
                }
                group.end += named.unwrap_or(1).min(until - at);
            }
        }
    }
}

/// Whether a person is not one of the group but whom it killed: "gunmen killed a headman", "a gunman killed a soldier".
fn is_object(marked: &Annotated<'_, '_>, group: &Group, start: usize, at: usize, bounds: Bounds) -> bool {
    let accusative = |i: usize| marked.text.folded(i).ends_with(clitic::ALEF);
    let one = bounds.1.is_some() && !group.others;
    match group.told {
        Told::Number => false,
        Told::Form if group.bounds == (2, Some(2)) => {
            bounds == (1, Some(1)) && is_subject(marked, start) && one && !marked.marks(at - 1, "of")
        }
        Told::Form => one && accusative(at) && !accusative(start) && group.bounds == (1, Some(1)),
        Told::Plural => one && !marked.marks(at - 1, "of"),
    }
}

/// Whether the ending of a dual or of a plural says that it is the subject.
pub(super) fn is_subject(marked: &Annotated<'_, '_>, at: usize) -> bool {
    let folded = marked.text.folded(at);
    [clitic::DUAL_SUBJECT, clitic::PLURAL_SUBJECT].iter().any(|end| folded.ends_with(end))
}

/// Whether a word adds others, repeats a part, or opens what both the dead and the hurt are counted in.
pub(super) fn is_added(marked: &Annotated<'_, '_>, at: usize) -> bool {
    marked
        .sense(at, Class::Tally)
        .is_some_and(|s| matches!(s.value, "plus" | "part" | "mixed" | "or" | "among"))
}
