//! Walks through the tree of an index: nearest first, and all within a radius.

use std::cmp::Ordering;
use std::collections::BinaryHeap;

use super::layout::FANOUT;
use super::node::Wanted;
use super::slot::{COARSE, Slot};
use super::{Pack, Tree};
use crate::geo::{Position, Space, chord, chord_to_box, distance_km, longest_geodesic, space};
use crate::index::hit::Certainty;
use crate::index::query::Query;
use crate::index::region::Region;
use crate::index::spot::Spot;

/// The spots of an index whose circles may be within reach, by a lower bound of the distance of their points in metres;
/// branches that the query does not want are left out.
pub(super) struct Walk<'a> {
    tree: Tree<'a>,
    region: Region,
    query: &'a Query,
    wanted: Wanted,
    /// No more than this far, in metres.
    reach: f64,
    heap: BinaryHeap<Ahead>,
}

/// A node or an entry (level 0) that is still to be visited.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Ahead {
    least: f64,
    level: usize,
    number: usize,
}

impl Ord for Ahead {
    /// The nearest is the greatest, so that a heap gives it first; entries before nodes, so that it stays small.
    fn cmp(&self, other: &Self) -> Ordering {
        other
            .least
            .total_cmp(&self.least)
            .then(other.level.cmp(&self.level))
            .then(other.number.cmp(&self.number))
    }
}

impl PartialOrd for Ahead {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Eq for Ahead {}

impl<'a> Walk<'a> {
    pub(super) fn new(pack: &'a Pack, region: Region, query: &'a Query) -> Self {
        let (tree, wanted) = (pack.tree(), Wanted::new(query));
        let reach = query.radius_km.map_or(f64::INFINITY, |km| km * 1000.0 + COARSE);
        let heap = tree.top().map(|level| Ahead { least: 0.0, level, number: 0 }).into_iter().collect();
        Self { tree, region, query, wanted, reach, heap }
    }

    /// How near a child, or a point of what is below it, may be, if it is wanted at all. Written so that a radius that is
    /// no number reaches nothing.
    fn least(&self, level: usize, number: usize) -> Option<f64> {
        if level == 0 {
            let (centre, radius) = self.tree.slot(number)?.ball();
            let least = self.region.least_to(centre) - COARSE;
            return (least - self.query.circle(radius) <= self.reach).then(|| least.max(0.0));
        }
        let node = self.tree.node(level, number)?;
        let (low, high) = node.bounds();
        let least = self.wanted.admits(&node).then(|| self.region.least_to_box(low, high));
        least.filter(|least| *least - self.query.circle(node.widest()) <= self.reach)
    }
}

impl Iterator for Walk<'_> {
    type Item = (f64, Spot);

    fn next(&mut self) -> Option<Self::Item> {
        while let Some(ahead) = self.heap.pop() {
            if ahead.level == 0 {
                let Some(spot) = self.tree.slot(ahead.number).and_then(Slot::spot) else { continue };
                return Some((ahead.least, spot));
            }
            let level = ahead.level - 1;
            for number in children(ahead.number, self.tree.count(level)) {
                if let Some(least) = self.least(level, number) {
                    self.heap.push(Ahead { least, level, number });
                }
            }
        }
        None
    }
}

/// The numbers of the children of a node on a level that has `count`.
fn children(node: usize, count: usize) -> std::ops::Range<usize> {
    let first = node.saturating_mul(FANOUT).min(count);
    first..first.saturating_add(FANOUT).min(count)
}

/// What lies within a radius of a position, in the order of the file.
pub struct Within<'a> {
    tree: Tree<'a>,
    at: Position,
    centre: Space,
    query: &'a Query,
    filters: bool,
    wanted: Wanted,
    reach_km: f64,
    /// Nodes that are still to be visited.
    nodes: Vec<(usize, usize)>,
    /// Entries of the leaf that is being read.
    entries: std::ops::Range<usize>,
}

impl<'a> Within<'a> {
    pub(super) fn new(pack: &'a Pack, at: Position, query: &'a Query) -> Self {
        let tree = pack.tree();
        Self {
            tree,
            at,
            centre: space(at),
            query,
            filters: query.filters(),
            wanted: Wanted::new(query),
            reach_km: query.radius_km.unwrap_or(f64::INFINITY),
            nodes: tree.top().map(|level| (level, 0)).into_iter().collect(),
            entries: 0..0,
        }
    }

    /// Whether an entry lies within the radius: by the chord where that tells, else by the geodesic.
    fn certainty(&self, slot: Slot<'_>) -> Option<Certainty> {
        let (centre, radius) = slot.ball();
        let radius = self.query.circle(radius);
        let chord = chord(self.centre, centre);
        let reach = self.reach_km * 1000.0;
        // Asked so that a radius that is no number reaches nothing.
        let may_be = chord - COARSE - radius <= reach;
        if !may_be {
            return None;
        }
        if longest_geodesic(chord + COARSE) + radius <= reach {
            return Some(Certainty::Certain);
        }
        // A circle that surely crosses the edge: most do, where places are known roughly.
        if chord + radius - 2.0 * COARSE > reach
            && longest_geodesic(chord + COARSE) - radius + COARSE <= reach
            && radius > 0.0
        {
            return Some(Certainty::Possible);
        }
        let km = distance_km(self.at, slot.spot()?.position);
        Certainty::of(km, self.query.circle(slot.radius_km()), Some(self.reach_km))
    }
}

impl Iterator for Within<'_> {
    type Item = (Spot, Certainty);

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            while let Some(number) = self.entries.next() {
                let Some(slot) = self.tree.slot(number) else { continue };
                let Some(certainty) = self.certainty(slot) else { continue };
                if self.query.certain && certainty == Certainty::Possible {
                    continue;
                }
                let Some(spot) = slot.spot().filter(|spot| !self.filters || self.query.admits(spot)) else {
                    continue;
                };
                return Some((spot, certainty));
            }
            let (level, number) = self.nodes.pop()?;
            let reach = self.reach_km * 1000.0;
            let node = self.tree.node(level, number);
            let near = node.filter(|node| {
                let (low, high) = node.bounds();
                let least = chord_to_box(self.centre, low, high) - self.query.circle(node.widest());
                least <= reach + COARSE && self.wanted.admits(node)
            });
            if near.is_none() {
                continue;
            }
            let below = children(number, self.tree.count(level.saturating_sub(1)));
            if level == 1 {
                self.entries = below;
            } else {
                self.nodes.extend(below.rev().map(|child| (level - 1, child)));
            }
        }
    }
}
