//! Clustering: from pairs that may be one incident to groups that are.

use std::cmp::Ordering;
use std::collections::{BTreeMap, BinaryHeap};

use super::likeness::compare;
use super::telling::Telling;

/// What a group has to do with another.
#[derive(Debug, Clone, Copy)]
struct Edge {
    /// The sum over all pairs of their tellings.
    total: f64,
    /// How many pairs they are.
    pairs: u32,
}

/// A merge that may be done: two groups as they were at some time.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Offer {
    average: f64,
    groups: (u32, u32),
    /// How often each had grown by then.
    grown: (u32, u32),
}

impl Eq for Offer {}

impl Ord for Offer {
    /// The best first; of equal ones that of the smaller numbers.
    fn cmp(&self, other: &Self) -> Ordering {
        self.average
            .total_cmp(&other.average)
            .then_with(|| other.groups.cmp(&self.groups))
            .then_with(|| self.grown.cmp(&other.grown))
    }
}

impl PartialOrd for Offer {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// Groups that grow into one another.
struct Groups<'t> {
    /// The numbers of the tellings of each; empty once it went into another.
    members: Vec<Vec<u32>>,
    /// The numbers of the reports of each, sorted.
    reports: Vec<Vec<u32>>,
    /// To which others each may go; to all that are not here it may not.
    edges: Vec<BTreeMap<u32, Edge>>,
    grown: Vec<u32>,
    offers: BinaryHeap<Offer>,
    tellings: &'t [Telling],
}

/// Puts tellings together by average linkage. `pairs` are those to compare, `reports` the numbers of each telling's
/// reports, sorted. A pair that is not compared, or that cannot be one incident, or that has a report in common keeps
/// its groups apart for good.
pub(super) fn cluster(tellings: &[Telling], pairs: &[(u32, u32)], reports: Vec<Vec<u32>>) -> Vec<Vec<u32>> {
    let count = tellings.len();
    let mut groups = Groups {
        members: (0..count as u32).map(|n| vec![n]).collect(),
        reports,
        edges: vec![BTreeMap::new(); count],
        grown: vec![0; count],
        offers: BinaryHeap::new(),
        tellings,
    };
    let weights: Vec<(u32, u32, f64)> =
        pairs.iter().filter_map(|&(a, b)| Some((a, b, groups.compare(a, b)?))).collect();
    // What no chain of likely pairs ties together never meets, so nothing need be noted of it.
    let mut ties = Ties((0..count as u32).collect());
    weights.iter().filter(|weight| weight.2 > 0.0).for_each(|weight| ties.tie(weight.0, weight.1));
    for (a, b, total) in weights {
        if ties.end(a) == ties.end(b) {
            groups.join(a, b, Edge { total, pairs: 1 });
        }
    }
    while let Some(offer) = groups.offers.pop() {
        let (a, b) = offer.groups;
        if offer.grown == (groups.grown[a as usize], groups.grown[b as usize]) {
            groups.merge(a, b);
        }
    }
    groups.members.retain(|members| !members.is_empty());
    groups.members
}

impl Groups<'_> {
    /// How likely two tellings are of one incident; `None` where they may not be.
    fn compare(&self, a: u32, b: u32) -> Option<f64> {
        let (x, y) = (a as usize, b as usize);
        if meet(&self.reports[x], &self.reports[y]) {
            return None;
        }
        compare(&self.tellings[x], &self.tellings[y])
    }

    /// Notes what two groups have to do with each other, and offers to merge them where that speaks for it.
    fn join(&mut self, a: u32, b: u32, edge: Edge) {
        self.edges[a as usize].insert(b, edge);
        self.edges[b as usize].insert(a, edge);
        let average = edge.total / f64::from(edge.pairs);
        if average > 0.0 {
            let groups = (a.min(b), a.max(b));
            let grown = (self.grown[groups.0 as usize], self.grown[groups.1 as usize]);
            self.offers.push(Offer { average, groups, grown });
        }
    }

    /// Takes `b` into `a`. What either of them may not go to, both may not.
    fn merge(&mut self, a: u32, b: u32) {
        let (to, from) = (a as usize, b as usize);
        self.grown[to] += 1;
        self.grown[from] = u32::MAX;
        let members = std::mem::take(&mut self.members[from]);
        self.members[to].extend(members);
        let reports = std::mem::take(&mut self.reports[from]);
        self.reports[to].extend(reports);
        self.reports[to].sort_unstable();
        let (own, other) = (std::mem::take(&mut self.edges[to]), std::mem::take(&mut self.edges[from]));
        for neighbour in own.keys().chain(other.keys()) {
            self.edges[*neighbour as usize].remove(&a);
            self.edges[*neighbour as usize].remove(&b);
        }
        for (neighbour, x) in own {
            let Some(y) = other.get(&neighbour) else { continue };
            if !meet(&self.reports[to], &self.reports[neighbour as usize]) {
                self.join(a, neighbour, Edge { total: x.total + y.total, pairs: x.pairs + y.pairs });
            }
        }
    }
}

/// Which tellings hang together; each points to another, and the last of a chain to itself.
struct Ties(Vec<u32>);

impl Ties {
    fn end(&mut self, mut at: u32) -> u32 {
        while self.0[at as usize] != at {
            let next = self.0[at as usize];
            self.0[at as usize] = self.0[next as usize];
            at = next;
        }
        at
    }

    fn tie(&mut self, a: u32, b: u32) {
        let (a, b) = (self.end(a), self.end(b));
        self.0[a.max(b) as usize] = a.min(b);
    }
}

/// Whether two sorted lists have a number in common.
fn meet(a: &[u32], b: &[u32]) -> bool {
    let (mut x, mut y) = (a.iter().peekable(), b.iter().peekable());
    while let (Some(p), Some(q)) = (x.peek(), y.peek()) {
        match p.cmp(q) {
            Ordering::Less => x.next(),
            Ordering::Greater => y.next(),
            Ordering::Equal => return true,
        };
    }
    false
}
