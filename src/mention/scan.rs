//! Scanning: every name of the gazetteer that may begin at a word, its particles taken off as alternatives.

use std::ops::Range;

use rustc_hash::FxHashMap;

use crate::gazetteer::{Gazetteer, Named, Step, Walk};
use crate::lexicon::{Annotated, Class};
use crate::text::clitic::{self, Reading, readings, suffix};
use crate::text::{Text, TokenKind};

/// A name written as one word has at least this many letters.
const GLUED: usize = 6;

/// A stretch of text that is some place's name.
#[derive(Debug, Clone)]
pub(crate) struct Candidate {
    /// The tokens.
    pub tokens: Range<usize>,
    /// The particles taken off the first.
    pub reading: Reading,
    /// The places so named.
    pub places: Vec<Named>,
    /// Whether a name of several words is written as one.
    pub glued: bool,
}

/// All candidates, by their first token, at each the one with most tokens and fewest particles first.
pub(crate) fn scan(marked: &Annotated<'_, '_>, gazetteer: &Gazetteer) -> Vec<Candidate> {
    let mut scanner = Scanner::new(marked.text, gazetteer);
    let mut index = 0;
    while index < marked.text.len() {
        // A fixed name that is no place hides what it contains.
        if let Some(sense) = marked.sense(index, Class::Organisation) {
            index += sense.tokens;
            continue;
        }
        let from = scanner.out.len();
        scanner.look_at(index);
        if scanner.out.len() == from && marked.at(index).is_empty() {
            scanner.out.extend(glued(marked.text, &scanner.walk, index));
        }
        index += 1;
    }
    scanner.out
}

/// Every name of the gazetteer in `text`, by its tokens, with the places that have it: word by word, particles taken off
/// as alternatives, the longest name from each word. Nothing is decided: a name may be a common word here.
pub fn names_in(text: &Text<'_>, gazetteer: &Gazetteer) -> Vec<(Range<usize>, Vec<Named>)> {
    let mut scanner = Scanner::new(text, gazetteer);
    (0..text.len()).for_each(|index| scanner.look_at(index));
    scanner.out.into_iter().map(|candidate| (candidate.tokens, candidate.places)).collect()
}

/// A text on its way through the names.
struct Scanner<'t, 'a, 'g> {
    text: &'t Text<'a>,
    walk: Walk<'g>,
    /// Where a word leads to is the same wherever it stands.
    known: FxHashMap<&'t str, Vec<(Reading, Step)>>,
    out: Vec<Candidate>,
}

impl<'t, 'a, 'g> Scanner<'t, 'a, 'g> {
    fn new(text: &'t Text<'a>, gazetteer: &'g Gazetteer) -> Self {
        Self { text, walk: Walk::new(gazetteer), known: FxHashMap::default(), out: Vec::new() }
    }

    /// Adds the candidates that begin at the token `index`.
    fn look_at(&mut self, index: usize) {
        let (text, walk) = (self.text, &self.walk);
        match text.get(index).map(|token| token.kind) {
            Some(TokenKind::Arabic) => {
                let from = self.out.len();
                let word = text.folded(index);
                let steps = self.known.entry(word).or_insert_with(|| first_steps(walk, word));
                for (reading, step) in steps.iter() {
                    if let Some((end, step)) = longest(text, walk, Some(step.clone()), index) {
                        let places = walk.places(&step);
                        self.out.push(Candidate {
                            tokens: index..end,
                            reading: *reading,
                            places,
                            glued: false,
                        });
                    }
                }
                if self.out.len() > from + 1 {
                    self.out[from..].sort_by_key(|c| (std::cmp::Reverse(c.tokens.end), c.reading.skip));
                }
            }
            Some(TokenKind::Other) if is_latin_name(text, index) => {
                let step = walk.advance(&walk.start(), text.folded(index));
                if let (Some((end, step)), Some(reading)) =
                    (longest(text, walk, step, index), readings("").next())
                {
                    let places = walk.places(&step);
                    self.out.push(Candidate { tokens: index..end, reading, places, glued: false });
                }
            }
            _ => {}
        }
    }
}

/// The readings of a word under which some name begins with it, and where the walk stands after it.
fn first_steps(walk: &Walk<'_>, word: &str) -> Vec<(Reading, Step)> {
    readings(word)
        .filter(|reading| suffix(word, reading.skip).chars().nth(1).is_some())
        .filter_map(|reading| {
            let start = if reading.assimilated {
                walk.advance(&walk.start(), clitic::ALEF.encode_utf8(&mut [0; 2]))?
            } else {
                walk.start()
            };
            Some((reading, walk.advance(&start, suffix(word, reading.skip))?))
        })
        .collect()
}

/// Whether a word in another script may be a name: it has a capital and is no part of an address or a handle.
fn is_latin_name(text: &Text<'_>, index: usize) -> bool {
    let attached = |at: usize| text.get(at).is_some_and(|t| !t.spaced);
    let before = index.checked_sub(1).filter(|_| attached(index));
    let inside = before.is_some_and(|i| {
        matches!(text.surface(i), "/" | "@" | "." | "_" | "=" | "-")
            || text.get(i).is_some_and(|t| t.kind == TokenKind::Number)
    }) || attached(index + 1)
        && (matches!(text.surface(index + 1), "/" | "@" | "_" | "=")
            || text.get(index + 1).is_some_and(|t| t.kind == TokenKind::Number));
    let mut letters = text.surface(index).chars();
    let capital = letters.next().is_some_and(|c| c.is_uppercase() || !c.is_lowercase());
    capital && letters.count() > 1 && !inside
}

/// A word that no table knows, read as a name of several words written as one.
fn glued(text: &Text<'_>, walk: &Walk<'_>, index: usize) -> Option<Candidate> {
    let word = text.folded(index);
    // Arabic letters have two bytes.
    if word.len() < 2 * GLUED || text.get(index).is_none_or(|token| token.kind != TokenKind::Arabic) {
        return None;
    }
    readings(word).filter(|reading| word.len() >= 2 * (GLUED + reading.skip)).find_map(|reading| {
        let step = walk.glued(suffix(word, reading.skip))?;
        Some(Candidate { tokens: index..index + 1, reading, places: walk.places(&step), glued: true })
    })
}

/// The longest name that goes on from `step`, which stands after the token `index`: the token after its end.
fn longest(text: &Text<'_>, walk: &Walk<'_>, step: Option<Step>, index: usize) -> Option<(usize, Step)> {
    let mut step = step?;
    let mut best = walk.is_name(&step).then(|| (index + 1, step.clone()));
    let mut at = index + 1;
    // No name in the tables has more words than this.
    for _ in 0..6 {
        // A hyphen or an underscore without spaces may stand inside a name.
        if text.get(at).is_some_and(|t| t.kind == TokenKind::Sign && !t.spaced)
            && matches!(text.surface(at), "-" | "_" | "\u{2011}")
            && text.get(at + 1).is_some_and(|t| !t.spaced)
        {
            at += 1;
        }
        let Some(token) = text.get(at) else { break };
        if !token.is_word() {
            break;
        }
        let Some(next) = walk.advance(&step, " ").and_then(|s| walk.advance(&s, text.folded(at))) else {
            break;
        };
        step = next;
        at += 1;
        if walk.is_name(&step) {
            best = Some((at, step.clone()));
        }
    }
    best
}
