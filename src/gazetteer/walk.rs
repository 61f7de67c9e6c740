//! Walking the names letter by letter: how the scanner finds the longest name that begins at a word.

use super::packed::{Automaton, State};
use super::{Gazetteer, Named};

/// A state of the walk: where it stands in each part of the gazetteer.
#[derive(Debug, Clone)]
pub enum Step {
    /// The built-in gazetteer alone; most walks go there only.
    One(State),
    /// Several parts; `None` where no name of the part goes on.
    Many(Box<[Option<State>; super::PARTS]>),
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
        if let [Some(only), None, ..] = &self.names {
            return Step::One(only.start());
        }
        let mut states = [None; super::PARTS];
        for (state, names) in states.iter_mut().zip(self.names()) {
            *state = Some(names.start());
        }
        Step::Many(Box::new(states))
    }

    /// After `letters` more, or `None` where no name goes on like that.
    pub fn advance(&self, step: &Step, letters: &str) -> Option<Step> {
        let after =
            |names: &Automaton<'_>, from| letters.bytes().try_fold(from, |at, byte| names.step(at, byte));
        match step {
            Step::One(state) => after(self.names[0].as_ref()?, *state).map(Step::One),
            Step::Many(states) => {
                let mut states = states.clone();
                let mut goes_on = false;
                for (state, names) in states.iter_mut().zip(self.names()) {
                    *state = state.and_then(|from| after(&names, from));
                    goes_on |= state.is_some();
                }
                goes_on.then_some(Step::Many(states))
            }
        }
    }

    /// The places whose name ends here.
    pub fn places(&self, step: &Step) -> Vec<Named> {
        self.gazetteer.gather(self.states(step).map(|(state, names)| names.value(state?)))
    }

    fn states<'s>(&'s self, step: &'s Step) -> impl Iterator<Item = (Option<State>, Automaton<'g>)> {
        let (one, many) = match step {
            Step::One(state) => (Some(Some(*state)), &[][..]),
            Step::Many(states) => (None, &states[..]),
        };
        one.into_iter().chain(many.iter().copied()).zip(self.names())
    }

    /// The name of several words that `letters` write as one: حفرالباطن, سريلانكا.
    pub fn glued(&self, letters: &str) -> Option<Step> {
        self.glue(&self.start(), letters, 0)
    }

    fn glue(&self, step: &Step, letters: &str, spaces: usize) -> Option<Step> {
        let Some(c) = letters.chars().next() else {
            return (spaces > 0 && self.is_name(step)).then(|| step.clone());
        };
        let (letter, rest) = letters.split_at(c.len_utf8());
        let plain = self.advance(step, letter).and_then(|next| self.glue(&next, rest, spaces));
        // Names of more than three words are not written as one.
        plain.or_else(|| {
            let next = self.advance(step, " ").filter(|_| spaces < 2)?;
            self.glue(&self.advance(&next, letter)?, rest, spaces + 1)
        })
    }

    /// Whether a name ends here.
    pub fn is_name(&self, step: &Step) -> bool {
        self.states(step).any(|(state, names)| state.is_some_and(|state| names.is_key(state)))
    }
}
