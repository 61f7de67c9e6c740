//! Frames: what must stand beside a wide word for it to tell an incident.
//!
//! "The army entered the town" tells one, "the lorries entered the town" does not; the verb is the same. A row of
//! `triggers.tsv` names the frames of its words, joined by `+` where all must stand and by `|` where one is enough;
//! after `>` stands the type that the word then has, where it is another than the row's ("left": those who flee their
//! homes, or an army its positions). The words that make frames are in `frames.tsv` and in the tables of actors and
//! targets.
//!
//! | frame | what stands there | where |
//! |---|---|---|
//! | `armed` | an army, a group, police, gunmen | up to four tokens after the word, or before it in the sentence |
//! | `people` | people to whom it is done | up to nine tokens after, or four before |
//! | `property` | a thing that is struck, burnt or robbed | up to six tokens after, or five before |
//! | `inhabitants` | those who live there, or flee | up to seven tokens after, or six before |
//! | `crowd` | people who gather | up to six tokens after, or five before |
//! | `ground` | a town, a quarter, a base, a front | up to six tokens after |
//! | `town` | a place that is named, not whose government speaks | up to four tokens after |
//! | `weapon` | a weapon | up to eight tokens after, or before it in the sentence |
//! | `flown` | what flies | up to five tokens after, or four before |
//! | `prey` | what flies, as what is brought down | up to three tokens after |
//! | `from` | "from" | up to eight tokens after |
//! | `count` | a number | the next token |
//! | `captivity`, `dropped`, `flag`, `grip`, `gunfire`, `streets`, `truce` | the noun that completes the verb: into captivity, a bomb, a flag, control, fire, to the streets, a ceasefire | up to seven tokens after |
//! | `defence` | an air defence | before it in the clause |
//! | `any` | anything: the last resort of a row whose other frames change the type | |
//! | `fired` | what brought it down: with a missile (ب), by fire | up to six tokens after |

use std::ops::Range;

use crate::lexicon::{Annotated, Class, Sense};
use crate::text::{TokenKind, clitic};

/// How far back in the sentence the subject of a verb is looked for.
const BACK: usize = 14;

/// What frames are asked of: a marked text, and which of its tokens are part of the name of a place.
#[derive(Clone, Copy)]
pub(super) struct Scene<'s, 't, 'a> {
    pub marked: &'s Annotated<'t, 'a>,
    pub is_site: &'s dyn Fn(usize) -> bool,
}

/// A frame: its word in `triggers.tsv`, how many tokens after the trigger and before it are asked, and the question.
struct Frame {
    name: &'static str,
    after: usize,
    before: usize,
    /// Whether it may stand in another clause of the sentence.
    far: bool,
    holds: fn(&Scene<'_, '_, '_>, usize) -> bool,
}

const FRAMES: &[Frame] = &[
    Frame { name: "armed", after: 4, before: BACK, far: true, holds: |s, i| armed(s.marked, i) },
    Frame { name: "people", after: 9, before: 4, far: false, holds: |s, i| people(s.marked, i) },
    Frame { name: "property", after: 6, before: 5, far: false, holds: |s, i| property(s.marked, i) },
    Frame {
        name: "inhabitants",
        after: 7,
        before: 6,
        far: false,
        holds: |s, i| frame(s.marked, i, "inhabitants"),
    },
    Frame { name: "crowd", after: 6, before: 5, far: false, holds: |s, i| crowd(s.marked, i) },
    Frame { name: "ground", after: 6, before: 0, far: false, holds: |s, i| ground(s.marked, i) },
    Frame { name: "town", after: 4, before: 0, far: false, holds: |s, i| (s.is_site)(i) },
    Frame { name: "weapon", after: 8, before: BACK, far: true, holds: |s, i| s.marked.is(i, Class::Weapon) },
    Frame { name: "flown", after: 5, before: 4, far: false, holds: |s, i| flown(s.marked, i) },
    Frame { name: "prey", after: 3, before: 0, far: false, holds: |s, i| flown(s.marked, i) },
    Frame { name: "count", after: 1, before: 0, far: false, holds: |s, i| count(s.marked, i) },
    completed("captivity", |s, i| frame(s.marked, i, "captivity")),
    completed("dropped", |s, i| frame(s.marked, i, "dropped")),
    completed("flag", |s, i| frame(s.marked, i, "flag")),
    completed("grip", |s, i| frame(s.marked, i, "grip")),
    completed("gunfire", |s, i| frame(s.marked, i, "gunfire")),
    completed("streets", |s, i| frame(s.marked, i, "streets")),
    completed("truce", |s, i| frame(s.marked, i, "truce")),
    Frame {
        name: "defence",
        after: 2,
        before: BACK,
        far: false,
        holds: |s, i| frame(s.marked, i, "defence"),
    },
    Frame { name: "any", after: 1, before: 1, far: true, holds: |_, _| true },
    Frame { name: "fired", after: 6, before: 0, far: false, holds: |s, i| fired(s.marked, i) },
    Frame { name: "from", after: 8, before: 0, far: false, holds: |s, i| s.marked.marks(i, "of") },
];

/// The frame of a verb that a noun completes, the subject standing between.
const fn completed(name: &'static str, holds: fn(&Scene<'_, '_, '_>, usize) -> bool) -> Frame {
    Frame { name, after: 7, before: 0, far: false, holds }
}

/// The type that a row gives to its word where one of the frames that it asks for stands beside it: that of the row, or
/// the one that the frame names; and whether it tells an incident by itself. `weak` stands always, and tells none by
/// itself; a name that is no frame never stands.
pub(super) fn kind(
    scene: &Scene<'_, '_, '_>,
    frames: &'static str,
    row: &'static str,
    word: &Range<usize>,
    clause: &Range<usize>,
) -> Option<(&'static str, bool)> {
    let one = |name: &str| FRAMES.iter().any(|f| f.name == name && f.stands(scene, word, clause));
    frames.split('|').find_map(|alternative| {
        let (all, kind) = alternative.split_once('>').unwrap_or((alternative, row));
        let weak = all == "weak";
        (weak || all.split('+').all(one)).then_some((kind, !weak))
    })
}

/// Whether a word beside the trigger makes it harmless: a storm that struck, a side that attacks in a match.
pub(super) fn tamed(
    marked: &Annotated<'_, '_>,
    kind: &str,
    word: &Range<usize>,
    clause: &Range<usize>,
) -> bool {
    let tame = |i: usize| {
        named(marked, i, "tame")
            .is_some_and(|s| s.extra.is_empty() || s.extra.split(' ').any(|of| of == kind))
    };
    let before = word.start.saturating_sub(2).max(clause.start)..word.start;
    let after = word.end..(word.end + 4).min(clause.end);
    before.chain(after).any(tame)
}

/// Whether what was brought down is a bomb: "the aircraft dropped two bombs".
pub(super) fn drops(marked: &Annotated<'_, '_>, word: &Range<usize>, clause: &Range<usize>) -> bool {
    (word.end..(word.end + 5).min(clause.end)).any(|i| frame(marked, i, "dropped"))
}

impl Frame {
    fn stands(&self, scene: &Scene<'_, '_, '_>, word: &Range<usize>, clause: &Range<usize>) -> bool {
        let marked = scene.marked;
        let (start, end) = if self.far { (0, marked.text.len()) } else { (clause.start, clause.end) };
        let mut after = (word.end..(word.end + self.after).min(end)).take_while(|i| !ends(marked, *i));
        if after.any(|i| (self.holds)(scene, i)) {
            return true;
        }
        (word.start.saturating_sub(self.before).max(start)..word.start)
            .rev()
            .take_while(|i| *i >= clause.start || !ends(marked, *i))
            .any(|i| (self.holds)(scene, i))
    }
}

/// Whether a sentence or a line ends at a token.
fn ends(marked: &Annotated<'_, '_>, at: usize) -> bool {
    marked.text.get(at).is_none_or(|t| t.kind == TokenKind::Break)
        || matches!(marked.text.sign(at), "." | "!" | "؟" | "?")
}

/// The word of `frames.tsv` at a token, if it stands for `name`.
pub(super) fn named(marked: &Annotated<'_, '_>, at: usize, name: &str) -> Option<Sense> {
    marked.role(at, Class::Frame).filter(|s| s.value.split(' ').any(|value| value == name))
}

fn frame(marked: &Annotated<'_, '_>, at: usize, name: &str) -> bool {
    named(marked, at, name).is_some()
}

fn armed(marked: &Annotated<'_, '_>, at: usize) -> bool {
    let bears = |class: &str| matches!(class, "military" | "group" | "police");
    marked.sense(at, Class::Actor).is_some_and(|s| bears(s.extra))
        || marked.role(at, Class::Head).is_some_and(|s| bears(s.extra))
        || frame(marked, at, "armed")
}

fn people(marked: &Annotated<'_, '_>, at: usize) -> bool {
    marked.sense(at, Class::Victim).is_some_and(|s| s.value != "arms")
        || marked.is(at, Class::Person)
        || marked.role(at, Class::Target).is_some_and(|s| s.extra == "civilians")
        || frame(marked, at, "people")
}

fn property(marked: &Annotated<'_, '_>, at: usize) -> bool {
    struck(marked, at) || frame(marked, at, "property")
}

fn crowd(marked: &Annotated<'_, '_>, at: usize) -> bool {
    marked.sense(at, Class::Victim).is_some_and(|s| s.value == "civilians" && s.extra == "+")
        || frame(marked, at, "crowd")
}

fn ground(marked: &Annotated<'_, '_>, at: usize) -> bool {
    marked.is(at, Class::Kind)
        || marked.is(at, Class::Facility)
        || struck(marked, at)
        || frame(marked, at, "ground")
}

fn flown(marked: &Annotated<'_, '_>, at: usize) -> bool {
    marked
        .sense(at, Class::Weapon)
        .is_some_and(|s| matches!(s.value, "drone" | "missile" | "aircraft" | "rockets"))
        || marked.role(at, Class::Target).is_some_and(|s| s.extra == "flown")
}

fn count(marked: &Annotated<'_, '_>, at: usize) -> bool {
    marked.is(at, Class::Number) || marked.text.get(at).is_some_and(|t| t.kind == TokenKind::Number)
}

fn fired(marked: &Annotated<'_, '_>, at: usize) -> bool {
    marked.sense(at, Class::Weapon).is_some_and(|s| s.reading.preposition == Some(clitic::IN))
        || frame(marked, at, "fired")
}

fn struck(marked: &Annotated<'_, '_>, at: usize) -> bool {
    marked
        .role(at, Class::Target)
        .is_some_and(|s| matches!(s.extra, "infrastructure" | "military" | "police" | "neutral"))
}
