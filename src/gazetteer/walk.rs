//! Walking the names letter by letter: how the scanner finds the longest name that begins at a word.

use super::packed::{Automaton, State};
use super::{Gazetteer, Named};

/// A state of the walk: where it stands in each part of the gazetteer.
#[derive(Debug, Clone, Copy)]
pub struct Step {
    states: [Option<State>; super::PARTS],
}

/// A walk through a gazetteer's names.
#[derive(Clone, Copy)]
pub struct Walk<'g> {
    gazetteer: &'g Gazetteer,
    names: [Option<Automaton<'g>>; super::PARTS],
}

impl<'g> Walk<'g> {
    /// A walk through all names of `gazetteer`.
    pub fn new(gazetteer: &'g Gazetteer) -> Self {
        let mut names = [None; super::PARTS];
        names.iter_mut().zip(&gazetteer.parts).for_each(|(slot, part)| *slot = Some(part.names()));
        Self { gazetteer, names }
    }

    fn names(&self) -> impl Iterator<Item = Automaton<'g>> {
        self.names.iter().map_while(|names| *names)
    }

    /// Before the first letter.
    pub fn start(&self) -> Step {
        let mut states = [None; super::PARTS];
        for (state, names) in states.iter_mut().zip(self.names()) {
            *state = Some(names.start());
        }
        Step { states }
    }

    /// After `letters` more, or `None` where no name goes on like that.
    pub fn advance(&self, mut step: Step, letters: &str) -> Option<Step> {
        let mut goes_on = false;
        for (state, names) in step.states.iter_mut().zip(self.names()) {
            *state = state.and_then(|from| letters.bytes().try_fold(from, |at, byte| names.step(at, byte)));
            goes_on |= state.is_some();
        }
        goes_on.then_some(step)
    }

    /// The places whose name ends here.
    pub fn places(&self, step: Step) -> Vec<Named> {
        let values = step.states.iter().zip(self.names()).map(|(state, names)| names.value((*state)?));
        self.gazetteer.gather(values)
    }

    /// The name of several words that `letters` write as one: حفرالباطن, سريلانكا.
    pub fn glued(&self, letters: &str) -> Option<Step> {
        self.glue(self.start(), letters, 0)
    }

    fn glue(&self, step: Step, letters: &str, spaces: usize) -> Option<Step> {
        let Some(c) = letters.chars().next() else {
            return (spaces > 0 && self.is_name(step)).then_some(step);
        };
        let (letter, rest) = letters.split_at(c.len_utf8());
        let plain = self.advance(step, letter).and_then(|next| self.glue(next, rest, spaces));
        // Names of more than three words are not written as one.
        plain.or_else(|| {
            let next = self.advance(step, " ").filter(|_| spaces < 2)?;
            self.glue(self.advance(next, letter)?, rest, spaces + 1)
        })
    }

    /// Whether a name ends here.
    pub fn is_name(&self, step: Step) -> bool {
        step.states.iter().zip(self.names()).any(|(state, names)| state.is_some_and(|s| names.is_key(s)))
    }
}
