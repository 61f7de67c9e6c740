//! Reading an automaton that the crate `fst` has written, without trust in its bytes.
//!
//! The crate's own reader is for bytes that are known to be good and panics on others. A file that a user maps into
//! memory is checked only when he asks for it, so every step here is checked instead: damage makes names go missing.
//! A node is read backwards from its address, as `fst` 0.4 lays it out (format 3).

/// Bytes that a node with one transition keeps within its first byte, by their number from 1.
const COMMON: &[u8; 63] = b"te/oasripcnw.hlm-du012g=:bf3y5&_4v9678k%?xCDASFIBEjPTzRNM+LOqHG";

/// Nodes with more transitions have a table of 256 bytes, the number of the transition by its input.
const TABLE: usize = 32;

/// Bytes before the first node: version and type.
const HEAD: usize = 16;

/// Bytes after the last node: number of keys, address of the root, checksum.
const FOOT: usize = 20;

/// A state of a walk: the node reached, and the sum of the outputs on the way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct State {
    address: usize,
    sum: u64,
}

/// An automaton over the bytes of a section.
#[derive(Clone, Copy)]
pub struct Automaton<'a> {
    bytes: &'a [u8],
}

impl<'a> Automaton<'a> {
    /// The automaton in `bytes`; `None` when it is of another format.
    pub fn new(bytes: &'a [u8]) -> Option<Self> {
        (bytes.len() >= HEAD + FOOT && bytes.first_chunk()? == &3u64.to_le_bytes()).then_some(Self { bytes })
    }

    /// The automaton in bytes that [`Automaton::new`] has taken before.
    pub fn over(bytes: &'a [u8]) -> Self {
        Self { bytes }
    }

    /// How many keys it says that it has.
    pub fn len(&self) -> u64 {
        self.bytes.len().checked_sub(FOOT).and_then(|at| self.number(at, 8)).unwrap_or(0)
    }

    /// Before the first letter.
    pub fn start(&self) -> State {
        let root = self.bytes.len().checked_sub(FOOT - 8).and_then(|at| self.number(at, 8));
        State { address: root.and_then(|at| usize::try_from(at).ok()).unwrap_or(usize::MAX), sum: 0 }
    }

    /// After one byte more; `None` where no key goes on like that.
    #[inline]
    pub fn step(&self, state: State, byte: u8) -> Option<State> {
        let node = self.node(state.address)?;
        let (address, output) = match node {
            Node::Last => return None,
            Node::Next { input, address } => {
                if input != byte {
                    return None;
                }
                (address, 0)
            }
            Node::One { input, sizes, end } => {
                if input != byte {
                    return None;
                }
                let output = self.number(end, sizes.output)?;
                (self.target(end + sizes.output, sizes.address, end)?, output)
            }
            Node::Many(many) => many.find(self, byte)?,
        };
        Some(State { address, sum: state.sum.wrapping_add(output) })
    }

    /// The value of the key that ends here, if one does.
    #[inline]
    pub fn value(&self, state: State) -> Option<u64> {
        match self.node(state.address)? {
            Node::Last => Some(state.sum),
            Node::Many(many) if many.last => {
                Some(state.sum.wrapping_add(self.number(many.end, many.sizes.output)?))
            }
            _ => None,
        }
    }

    /// Whether a key ends here.
    #[inline]
    pub fn is_key(&self, state: State) -> bool {
        match state.address {
            0 => true,
            at => self.bytes.get(at).is_some_and(|head| head >> 6 == 1),
        }
    }

    /// The value of `key`.
    pub fn get(&self, key: &[u8]) -> Option<u64> {
        let end = key.iter().try_fold(self.start(), |state, byte| self.step(state, *byte))?;
        self.value(end)
    }

    /// The node at `address`, its parts within the bytes.
    #[inline]
    fn node(&self, address: usize) -> Option<Node> {
        if address == 0 {
            return Some(Node::Last);
        }
        if address < HEAD {
            return None;
        }
        let head = *self.bytes.get(address)?;
        let low = usize::from(head & 63);
        if head >> 7 == 1 {
            let (input, end) = match low.checked_sub(1) {
                Some(common) => (*COMMON.get(common)?, address),
                None => (*self.bytes.get(address - 1)?, address - 1),
            };
            if head >> 6 == 3 {
                return Some(Node::Next { input, address: end.checked_sub(1)? });
            }
            let at = end.checked_sub(1)?;
            let sizes = Sizes::of(*self.bytes.get(at)?);
            return Some(Node::One { input, sizes, end: at.checked_sub(sizes.address + sizes.output)? });
        }
        let (count, at) = match low {
            0 => match *self.bytes.get(address - 1)? {
                // A count of one is written otherwise, so it stands for what a byte cannot hold.
                1 => (256, address - 2),
                count => (usize::from(count), address - 2),
            },
            count => (count, address - 1),
        };
        let sizes = Sizes::of(*self.bytes.get(at)?);
        let table = at.checked_sub(if count > TABLE { 256 } else { 0 })?;
        let inputs = table.checked_sub(count)?;
        let addresses = inputs.checked_sub(count * sizes.address)?;
        let outputs = addresses.checked_sub(count * sizes.output)?;
        let last = head >> 6 == 1;
        let end = outputs.checked_sub(if last { sizes.output } else { 0 })?;
        Some(Node::Many(Many { count, sizes, table, inputs, addresses, outputs, end, last }))
    }

    /// The address that stands at `at` as a distance back from `end`.
    #[inline]
    fn target(&self, at: usize, size: usize, end: usize) -> Option<usize> {
        match usize::try_from(self.number(at, size)?).ok()? {
            0 => Some(0),
            // Always backwards: a walk cannot go in circles.
            distance => end.checked_sub(distance),
        }
    }

    /// The number of `size` bytes at `at`; no bytes are 0.
    #[inline]
    fn number(&self, at: usize, size: usize) -> Option<u64> {
        let bytes = self.bytes.get(at..at.checked_add(size)?)?;
        let shift = |sum: u64, byte: &u8| sum << 8 | u64::from(*byte);
        (size <= 8).then(|| bytes.iter().rev().fold(0, shift))
    }
}

/// A node, taken apart.
enum Node {
    /// A key ends here and none goes on.
    Last,
    /// One transition to the node that stands before this one, without an output.
    Next { input: u8, address: usize },
    /// One transition.
    One { input: u8, sizes: Sizes, end: usize },
    /// Any number of them.
    Many(Many),
}

/// Bytes of an address and of an output within a node.
#[derive(Clone, Copy)]
struct Sizes {
    address: usize,
    output: usize,
}

impl Sizes {
    fn of(byte: u8) -> Self {
        Self { address: usize::from(byte >> 4), output: usize::from(byte & 15) }
    }
}

/// A node with several transitions: where each of its lists begins. The lists run backwards.
struct Many {
    count: usize,
    sizes: Sizes,
    table: usize,
    inputs: usize,
    addresses: usize,
    outputs: usize,
    end: usize,
    last: bool,
}

impl Many {
    /// The address and the output of the transition by `byte`.
    #[inline]
    fn find(&self, automaton: &Automaton<'_>, byte: u8) -> Option<(usize, u64)> {
        let back = if self.count > TABLE {
            let number = usize::from(*automaton.bytes.get(self.table + usize::from(byte))?);
            self.count.checked_sub(number + 1)?
        } else {
            automaton.bytes.get(self.inputs..self.table)?.iter().position(|input| *input == byte)?
        };
        let address =
            automaton.target(self.addresses + back * self.sizes.address, self.sizes.address, self.end)?;
        Some((address, automaton.number(self.outputs + back * self.sizes.output, self.sizes.output)?))
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use proptest::prelude::*;

    use super::*;

    fn built(keys: &BTreeMap<Vec<u8>, u64>) -> Vec<u8> {
        let mut builder = fst::MapBuilder::memory();
        keys.iter().for_each(|(key, value)| builder.insert(key, *value).expect("in order"));
        builder.into_inner().expect("memory")
    }

    fn some_keys() -> impl Strategy<Value = BTreeMap<Vec<u8>, u64>> {
        let key = prop_oneof![
            proptest::collection::vec(any::<u8>(), 0..3),
            "[a-e ]{0,8}".prop_map(String::into_bytes),
            "[ا-ي]{0,6}".prop_map(String::into_bytes),
        ];
        proptest::collection::btree_map(key, prop_oneof![0u64..300, any::<u64>()], 0..400)
    }

    proptest! {
        #[test]
        fn it_gives_what_the_crate_gives(keys in some_keys(), other in "[a-e]{0,9}") {
            let bytes = built(&keys);
            let ours = Automaton::new(&bytes).expect("its format");
            let theirs = fst::Map::new(&bytes[..]).expect("its format");
            prop_assert_eq!(ours.len(), keys.len() as u64);
            for (key, value) in &keys {
                prop_assert_eq!(ours.get(key), Some(*value));
            }
            for at in 0..=other.len() {
                let key = &other.as_bytes()[..at];
                prop_assert_eq!(ours.get(key), theirs.get(key));
                let end = key.iter().try_fold(ours.start(), |state, byte| ours.step(state, *byte));
                prop_assert_eq!(end.is_some_and(|state| ours.is_key(state)), theirs.contains_key(key));
            }
        }

        #[test]
        fn altered_bytes_never_make_it_panic(
            keys in some_keys(),
            changes in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..20),
            cut in any::<prop::sample::Index>(),
        ) {
            let mut bytes = built(&keys);
            for (at, byte) in changes {
                let at = at.index(bytes.len());
                bytes[at] = byte;
            }
            for bytes in [&bytes[..], &bytes[..cut.index(bytes.len())]] {
                if let Some(automaton) = Automaton::new(bytes) {
                    keys.keys().for_each(|key| { automaton.get(key); });
                }
            }
        }
    }
}
