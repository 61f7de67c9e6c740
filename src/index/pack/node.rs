//! A node of the index: the box of the points below it, how wide the widest circle is, and what of it a query may leave
//! out whole, in 44 bytes.
//!
//! | bytes | what |
//! |---|---|
//! | 0–24 | the least and the greatest of each axis, 32-bit floats, rounded outwards, metres |
//! | 24–32 | the first and the last day, as in the head |
//! | 32–36 | the most killed, plus one; 0: not known of any |
//! | 36–38 | a bit for each type |
//! | 38 | a bit for each status |
//! | 39 | the best precision of a place, 8 where none is known, and 16 where something has no day |
//! | 40–44 | the greatest radius of a circle, a 32-bit float, rounded up, metres |

use super::layout::{NO_DAYS, NODE, array, number};
use super::slot::{Slot, down, kind_code, status_code, up};
use crate::geo::{Space, space};
use crate::index::query::Query;
use crate::index::spot::Spot;

const UNDATED: u8 = 16;
const NO_PRECISION: u8 = 8;

/// What is known of everything below a node.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Node {
    low: [f32; 3],
    high: [f32; 3],
    widest: f32,
    first: i32,
    last: i32,
    killed: u32,
    kinds: u16,
    statuses: u8,
    precision: u8,
    undated: bool,
}

impl Node {
    /// Of nothing.
    pub(super) const EMPTY: Self = Self {
        low: [f32::INFINITY; 3],
        high: [f32::NEG_INFINITY; 3],
        widest: 0.0,
        first: NO_DAYS.0,
        last: NO_DAYS.1,
        killed: 0,
        kinds: 0,
        statuses: 0,
        precision: NO_PRECISION,
        undated: false,
    };

    /// Of one spot.
    pub(super) fn of(spot: &Spot) -> Self {
        let point = space(spot.position);
        let days = spot.days.map_or(NO_DAYS, |(first, last)| (number(first), number(last)));
        Self {
            low: point.map(down),
            high: point.map(up),
            widest: up(spot.radius_km * 1000.0),
            first: days.0,
            last: days.1,
            killed: spot.killed.map_or(0, |killed| killed.saturating_add(1)),
            kinds: bit(kind_code(spot.kind)),
            statuses: bit(status_code(spot.status)) as u8,
            precision: if (1..NO_PRECISION).contains(&spot.where_prec) {
                spot.where_prec
            } else {
                NO_PRECISION
            },
            undated: spot.days.is_none(),
        }
    }

    /// Of both.
    pub(super) fn and(self, other: Self) -> Self {
        Self {
            low: [0, 1, 2].map(|axis| self.low[axis].min(other.low[axis])),
            high: [0, 1, 2].map(|axis| self.high[axis].max(other.high[axis])),
            widest: self.widest.max(other.widest),
            first: self.first.min(other.first),
            last: self.last.max(other.last),
            killed: self.killed.max(other.killed),
            kinds: self.kinds | other.kinds,
            statuses: self.statuses | other.statuses,
            precision: self.precision.min(other.precision),
            undated: self.undated || other.undated,
        }
    }

    pub(super) fn bytes(self) -> [u8; NODE] {
        let mut bytes = [0; NODE];
        let mut put = |at: usize, what: &[u8]| bytes[at..at + what.len()].copy_from_slice(what);
        for (axis, metres) in self.low.into_iter().chain(self.high).enumerate() {
            put(axis * 4, &metres.to_le_bytes());
        }
        put(24, &self.first.to_le_bytes());
        put(28, &self.last.to_le_bytes());
        put(32, &self.killed.to_le_bytes());
        put(36, &self.kinds.to_le_bytes());
        put(38, &[self.statuses, self.precision | if self.undated { UNDATED } else { 0 }]);
        put(40, &self.widest.to_le_bytes());
        bytes
    }

    pub(super) fn read(bytes: &[u8; NODE]) -> Self {
        let float = |at: usize| f32::from_le_bytes(array(bytes, at));
        let [statuses, rest] = array(bytes, 38);
        Self {
            low: [float(0), float(4), float(8)],
            high: [float(12), float(16), float(20)],
            widest: float(40),
            first: i32::from_le_bytes(array(bytes, 24)),
            last: i32::from_le_bytes(array(bytes, 28)),
            killed: u32::from_le_bytes(array(bytes, 32)),
            kinds: u16::from_le_bytes(array(bytes, 36)),
            statuses,
            precision: rest & !UNDATED,
            undated: rest & UNDATED != 0,
        }
    }

    /// The radius of the widest circle, in metres.
    pub(super) fn widest(&self) -> f64 {
        f64::from(self.widest)
    }

    /// The box of its points.
    pub(super) fn bounds(&self) -> (Space, Space) {
        (self.low.map(f64::from), self.high.map(f64::from))
    }
}

/// What a query asks of nodes.
#[derive(Debug, Clone, Copy)]
pub(super) struct Wanted {
    since: i32,
    until: i32,
    undated: bool,
    killed: u32,
    kinds: u16,
    statuses: u8,
    precision: u8,
}

impl Wanted {
    pub(super) fn new(query: &Query) -> Self {
        let any = |bits: u16| if bits == 0 { u16::MAX } else { bits };
        let dated = query.since.is_some() || query.until.is_some();
        Self {
            since: query.since.map_or(i32::MIN, number),
            until: query.until.map_or(i32::MAX, number),
            undated: query.undated || !dated,
            killed: query.killed.map_or(0, |least| least.saturating_add(1)),
            kinds: any(query.types.iter().fold(0, |bits, kind| bits | bit(kind_code(*kind)))),
            statuses: any(query.statuses.iter().fold(0, |bits, status| bits | bit(status_code(*status))))
                as u8,
            precision: query.where_prec.unwrap_or(u8::MAX),
        }
    }

    /// Whether anything below a node may pass.
    pub(super) fn admits(&self, node: &Node) -> bool {
        let dated = node.last >= self.since && node.first <= self.until;
        (dated || (node.undated && self.undated))
            && node.killed >= self.killed
            && node.kinds & self.kinds != 0
            && node.statuses & self.statuses != 0
            && node.precision <= self.precision
    }
}

fn bit(code: u8) -> u16 {
    1u16.checked_shl(u32::from(code)).unwrap_or(0)
}

/// The node of a stretch of entries or nodes.
pub(super) fn over(parts: impl IntoIterator<Item = Node>) -> Node {
    parts.into_iter().fold(Node::EMPTY, Node::and)
}

/// The node of an entry as it stands in the file.
pub(super) fn of_slot(slot: Slot<'_>) -> Node {
    slot.spot().as_ref().map_or(Node::EMPTY, Node::of)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::geo::Position;
    use crate::incident::{IncidentType, Status};

    #[test]
    fn a_node_is_read_as_it_was_written_and_leaves_out_what_a_query_does_not_want() {
        let spot = |lat: f64| Spot::new(0, Position::new(lat, 46.0).expect("a position"));
        let strike = Spot {
            kind: IncidentType::Airstrike,
            status: Status::Denied,
            killed: Some(4),
            where_prec: 2,
            days: Some((date(2020, 10, 1), date(2020, 10, 3))),
            ..spot(40.0).within(Some(5.0))
        };
        let node = over([Node::of(&strike), Node::of(&strike)]);
        assert_eq!(Node::read(&node.bytes()), node);
        let wants = |query: &Query| Wanted::new(query).admits(&node);
        assert!(wants(&Query::default()));
        assert!(wants(&Query { killed: Some(4), where_prec: Some(2), ..Query::default() }));
        assert!(!wants(&Query { killed: Some(5), ..Query::default() }));
        assert!(!wants(&Query { where_prec: Some(1), ..Query::default() }));
        assert!(!wants(&Query { since: Some(date(2020, 10, 4)), undated: true, ..Query::default() }));
        assert!(!wants(&Query { types: vec![IncidentType::Shelling], ..Query::default() }));
        assert!(!wants(&Query { statuses: vec![Status::Claimed], ..Query::default() }));
        let undated = over([node, Node::of(&spot(41.0))]);
        let late = Query { since: Some(date(2021, 1, 1)), undated: true, ..Query::default() };
        assert!(Wanted::new(&late).admits(&undated));
    }
}
