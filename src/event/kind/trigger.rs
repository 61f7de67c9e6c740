//! Trigger words: which words of a stretch tell that something happened.

use std::ops::Range;

use super::frame::{self, Scene};
use crate::lexicon::{Annotated, Class, Classes, Sense};
use crate::text::clitic;

/// A trigger word found in a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::event) struct Trigger {
    /// Its token.
    pub at: usize,
    /// How many tokens it has.
    pub tokens: usize,
    /// The incident type, or `strike`, `killing` or `fall`.
    pub kind: &'static str,
    /// Whether it tells an incident by itself.
    pub strong: bool,
    /// Whether it is a lone noun with the article: the strike told before.
    pub definite: bool,
}

/// The classes of triggers, and of the names in which they tell nothing.
const TELLING: Classes = Classes::of(&[Class::Trigger, Class::Organisation, Class::Actor]);

/// The triggers in a stretch, longest phrases first where they overlap.
///
/// A word whose row names a frame counts only where the frame stands beside it; a phrase whose sense is not one of
/// violence counts as nothing, and neither do the words in it.
pub(in crate::event) fn triggers(marked: &Annotated<'_, '_>, range: &Range<usize>) -> Vec<Trigger> {
    triggers_among(marked, &|_| false, range)
}

/// The same where it is known which tokens are part of a place's name: an army that enters a town takes it.
pub(in crate::event) fn triggers_among(
    marked: &Annotated<'_, '_>,
    is_site: &dyn Fn(usize) -> bool,
    range: &Range<usize>,
) -> Vec<Trigger> {
    let scene = Scene { marked, is_site };
    let mut out: Vec<Trigger> = Vec::new();
    let mut at = range.start;
    while at < range.end {
        if !marked.is_any(at, TELLING) {
            at += 1;
            continue;
        }
        // A word inside a name tells nothing: the front for the liberation of a land.
        let name =
            [Class::Organisation, Class::Actor].into_iter().filter_map(|class| marked.sense(at, class));
        if let Some(tokens) = name.map(|s| s.tokens).filter(|tokens| *tokens > 1).max() {
            at += tokens;
            continue;
        }
        let Some(sense) = marked.sense(at, Class::Trigger) else {
            at += 1;
            continue;
        };
        out.extend(trigger(&scene, range, at, sense));
        at += sense.tokens;
    }
    if out.iter().all(|t| !t.strong) {
        out.extend(nominal(marked, range));
    }
    out
}

/// The trigger that the word at `at` is, if what its row asks for stands beside it.
fn trigger(scene: &Scene<'_, '_, '_>, range: &Range<usize>, at: usize, sense: &Sense) -> Option<Trigger> {
    let marked = scene.marked;
    let word = at..at + sense.tokens;
    // A place in somebody's hands has changed them.
    let hands = sense.value == "fall" && (at..(at + 8).min(range.end)).any(|i| marked.marks(i, "hands"));
    let (kind, strong) = match sense.extra {
        "sense" => return None,
        _ if hands => ("territorial_change", true),
        "strong" => (sense.value, true),
        frames => frame::kind(scene, frames, sense.value, &word, range)?,
    };
    // Aircraft bring bombs down, too.
    let kind = if kind == "shootdown" && frame::drops(marked, &word, range) { "strike" } else { kind };
    if kind != "killing" && frame::tamed(marked, kind, &word, range) {
        return None;
    }
    let definite =
        sense.tokens == 1 && (sense.reading.article || marked.text.folded(at).starts_with(clitic::ARTICLE));
    Some(Trigger { at, tokens: sense.tokens, kind, strong, definite })
}

/// A weapon that opens the stretch without a verb of striking: "drones on the depots", "a shell that hit a house".
fn nominal(marked: &Annotated<'_, '_>, range: &Range<usize>) -> Option<Trigger> {
    if !marked.any(&(range.start..range.end.min(range.start + 3)), Class::Weapon) {
        return None;
    }
    let (at, weapon) = (range.start..range.end.min(range.start + 3))
        .find_map(|i| Some((i, marked.sense(i, Class::Weapon)?)))?;
    let bare = weapon.reading.preposition.is_none() && !weapon.reading.article;
    let fires = matches!(weapon.value, "drone" | "rockets" | "mortar" | "artillery" | "missile" | "aircraft");
    let onto = (at + weapon.tokens..(at + weapon.tokens + 4).min(range.end))
        .any(|i| marked.sense(i, Class::Locative).is_some_and(|s| s.value == "on"));
    // A mine lies under what it tears up.
    let under =
        matches!(weapon.value, "mine" | "ied") && frame::named(marked, at + weapon.tokens, "under").is_some();
    (bare && (fires && onto || under)).then_some(Trigger {
        at,
        tokens: weapon.tokens,
        kind: "strike",
        strong: true,
        definite: false,
    })
}
