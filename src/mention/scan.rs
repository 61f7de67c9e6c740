//! Scanning: every name of the gazetteer that may begin at a word, its particles taken off as alternatives.

use std::ops::Range;
use std::rc::Rc;

use super::way::{Form, Ways};
use crate::gazetteer::{Gazetteer, Named, Step, Walk};
use crate::lexicon::{Annotated, Class};
use crate::text::clitic::{Reading, readings};
use crate::text::{Text, TokenKind};

/// A stretch of text that is some place's name.
#[derive(Debug, Clone)]
pub(crate) struct Candidate {
    /// The tokens.
    pub tokens: Range<usize>,
    /// The particles taken off the first.
    pub reading: Reading,
    /// The places so named.
    pub places: Rc<[Named]>,
    /// Whether a name of several words is written as one.
    pub glued: bool,
}

/// All candidates, by their first token, at each the one with most tokens and fewest particles first.
pub(crate) fn scan(marked: &Annotated<'_, '_>, gazetteer: &Gazetteer) -> Vec<Candidate> {
    Ways::with(gazetteer, |ways| {
        let numbers = marked.forms();
        ways.number(numbers);
        let mut scanner = Scanner::new(marked.text, gazetteer, ways);
        scanner.numbers = &numbers.numbers;
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
                scanner.look_inside(index);
            }
            index += 1;
        }
        scanner.out
    })
}

/// Every name of the gazetteer in `text`, by its tokens, with the places that have it: word by word, particles taken off
/// as alternatives, the longest name from each word. Nothing is decided: a name may be a common word here.
pub fn names_in(text: &Text<'_>, gazetteer: &Gazetteer) -> Vec<(Range<usize>, Vec<Named>)> {
    Ways::with(gazetteer, |ways| {
        let mut scanner = Scanner::new(text, gazetteer, ways);
        (0..text.len()).for_each(|index| scanner.look_at(index));
        scanner.out.into_iter().map(|candidate| (candidate.tokens, candidate.places.to_vec())).collect()
    })
}

/// A text on its way through the names.
struct Scanner<'t, 'a, 'g> {
    text: &'t Text<'a>,
    walk: Walk<'g>,
    ways: &'t Ways,
    /// The number of each word's form, where they are known.
    numbers: &'t [Option<u32>],
    out: Vec<Candidate>,
}

impl<'t, 'a, 'g> Scanner<'t, 'a, 'g> {
    fn new(text: &'t Text<'a>, gazetteer: &'g Gazetteer, ways: &'t Ways) -> Self {
        Self { text, walk: Walk::new(gazetteer), ways, numbers: &[], out: Vec::new() }
    }

    /// The number of the form of the word at `index`.
    fn number(&self, index: usize) -> Option<u32> {
        self.numbers.get(index).copied().flatten()
    }

    /// What is known of the form of the word at `index`.
    fn form(&self, index: usize) -> Option<&'t Form> {
        let number = self.number(index);
        self.ways.form(|| self.text.folded(index), number, &self.walk)
    }

    /// Adds the candidates that begin at the token `index`.
    fn look_at(&mut self, index: usize) {
        let text = self.text;
        match text.get(index).map(|token| token.kind) {
            Some(TokenKind::Arabic) if self.ways.leads_nowhere(self.number(index)) => {}
            Some(TokenKind::Arabic) => {
                let from = self.out.len();
                let Some(form) = self.form(index) else { return };
                let walk = &self.walk;
                let next = next_word(text, index + 1);
                for way in &form.ways {
                    let goes_on = next.is_some_and(|next| way.next.may_begin(text.folded(next)));
                    let further = goes_on.then(|| longer(text, walk, &way.step, index)).flatten();
                    let (end, places) = match (further, &way.places) {
                        (Some((end, step)), _) => (end, walk.places(&step).into()),
                        (None, Some(places)) => (index + 1, Rc::clone(places)),
                        (None, None) => continue,
                    };
                    self.out.push(Candidate {
                        tokens: index..end,
                        reading: way.reading,
                        places,
                        glued: false,
                    });
                }
                if self.out.len() > from + 1 {
                    self.out[from..].sort_by_key(|c| (std::cmp::Reverse(c.tokens.end), c.reading.skip));
                }
            }
            Some(TokenKind::Other) if is_latin_name(text, index) => {
                let walk = &self.walk;
                let Some(step) = walk.advance(&walk.start(), text.folded(index)) else { return };
                let own = walk.is_name(&step).then_some((index + 1, step.clone()));
                if let (Some((end, step)), Some(reading)) =
                    (longer(text, walk, &step, index).or(own), readings("").next())
                {
                    let places = walk.places(&step).into();
                    self.out.push(Candidate { tokens: index..end, reading, places, glued: false });
                }
            }
            _ => {}
        }
    }

    /// Adds the name that the word at `index`, which no table knows, writes as one.
    fn look_inside(&mut self, index: usize) {
        if self.text.get(index).is_none_or(|token| token.kind != TokenKind::Arabic) {
            return;
        }
        let word = self.text.folded(index);
        if let Some((reading, places)) = self.form(index).and_then(|form| form.glued(word, &self.walk)) {
            self.out.push(Candidate { tokens: index..index + 1, reading, places, glued: true });
        }
    }
}

/// Whether a word in another script may be a name: it has a capital and is no part of an address or a handle.
fn is_latin_name(text: &Text<'_>, index: usize) -> bool {
    let attached = |at: usize| text.get(at).is_some_and(|t| !t.spaced);
    let before = index.checked_sub(1).filter(|_| attached(index));
    let inside = before.is_some_and(|i| {
        matches!(text.sign(i), "/" | "@" | "." | "_" | "=" | "-")
            || text.get(i).is_some_and(|t| t.kind == TokenKind::Number)
    }) || attached(index + 1)
        && (matches!(text.sign(index + 1), "/" | "@" | "_" | "=")
            || text.get(index + 1).is_some_and(|t| t.kind == TokenKind::Number));
    let mut letters = text.surface(index).chars();
    let capital = letters.next().is_some_and(|c| c.is_uppercase() || !c.is_lowercase());
    capital && letters.count() > 1 && !inside
}

/// The next word of a name, where one stands at `at`.
fn next_word(text: &Text<'_>, at: usize) -> Option<usize> {
    let token = text.get(at)?;
    if token.is_word() {
        return Some(at);
    }
    // A hyphen or an underscore without spaces may stand inside a name.
    let inside = !token.spaced && matches!(text.sign(at), "-" | "_" | "\u{2011}");
    text.get(at + 1).filter(|next| inside && !next.spaced && next.is_word()).map(|_| at + 1)
}

/// The longest name of several words that goes on from `step`, which stands after the token `index`: the token after its
/// end.
fn longer(text: &Text<'_>, walk: &Walk<'_>, step: &Step, index: usize) -> Option<(usize, Step)> {
    let mut step = step.clone();
    let mut best = None;
    let mut at = index + 1;
    // No name in the tables has more words than this.
    for _ in 0..6 {
        let Some(word) = next_word(text, at) else { break };
        at = word;
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
