//! Walking the names letter by letter: how the scanner finds the longest name that begins at a word.

use fst::raw::{CompiledAddr, Output};

use super::{Gazetteer, Named, to_named};

/// A state of the walk: the node reached in each part of the gazetteer.
#[derive(Debug, Clone, Copy)]
pub struct Step {
    nodes: [Option<(CompiledAddr, u64)>; 2],
}

/// A walk through a gazetteer's names.
#[derive(Clone, Copy)]
pub struct Walk<'g> {
    gazetteer: &'g Gazetteer,
}

impl<'g> Walk<'g> {
    /// A walk through all names of `gazetteer`.
    pub fn new(gazetteer: &'g Gazetteer) -> Self {
        Self { gazetteer }
    }

    /// Before the first letter.
    pub fn start(self) -> Step {
        let mut nodes = [None; 2];
        for (node, part) in nodes.iter_mut().zip(&self.gazetteer.parts) {
            *node = Some((part.names.as_fst().root().addr(), 0));
        }
        Step { nodes }
    }

    /// After `letters` more, or `None` where no name goes on like that.
    pub fn advance(self, mut step: Step, letters: &str) -> Option<Step> {
        for (node, part) in step.nodes.iter_mut().zip(&self.gazetteer.parts) {
            let fst = part.names.as_fst();
            for byte in letters.bytes() {
                let Some((addr, sum)) = *node else { break };
                let at = fst.node(addr);
                *node = at.find_input(byte).map(|i| {
                    let arc = at.transition(i);
                    (arc.addr, Output::new(sum).cat(arc.out).value())
                });
            }
        }
        step.nodes.iter().any(Option::is_some).then_some(step)
    }

    /// The places whose name ends here.
    pub fn places(self, step: Step) -> Vec<Named> {
        let mut out = Vec::new();
        let mut base = 0;
        for (node, part) in step.nodes.iter().zip(&self.gazetteer.parts) {
            if let Some((addr, sum)) = node {
                let at = part.names.as_fst().node(*addr);
                if at.is_final() {
                    let value = Output::new(*sum).cat(at.final_output()).value();
                    out.extend(part.postings(value).map(|posting| to_named(base, posting)));
                }
            }
            base += part.len() as u32;
        }
        out
    }

    /// The name of several words that `letters` write as one: حفرالباطن, سريلانكا.
    pub fn glued(self, letters: &str) -> Option<Step> {
        self.glue(self.start(), letters, 0)
    }

    fn glue(self, step: Step, letters: &str, spaces: usize) -> Option<Step> {
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
    pub fn is_name(self, step: Step) -> bool {
        step.nodes
            .iter()
            .zip(&self.gazetteer.parts)
            .any(|(node, part)| node.is_some_and(|(addr, _)| part.names.as_fst().node(addr).is_final()))
    }
}
