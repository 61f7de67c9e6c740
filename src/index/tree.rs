//! The index itself: an R*-tree of balls in space, with every distance refined on the ellipsoid.

use jiff::civil::Date;
use rstar::RTree;

use super::entry::{Entry, geocentric};
use super::nearby::Hit;
use super::query::Query;
use crate::geo::Position;
use crate::incident::Incident;

/// Metres by which a chord may come out longer than the geodesic through rounding alone.
const ROUNDING: f64 = 0.001;

/// The incidents of a layer, ready to be asked what is near a position.
///
/// Building is O(n log n); a question costs about as much as its answers. An incident without a position is not
/// in the index: [`len`](Self::len) tells how many are.
///
/// ```
/// use yaqut::geo::Position;
/// use yaqut::index::{Index, Query};
///
/// let index = Index::new(&[]);
/// let barda = Position::new(40.3744, 47.1266)?;
/// assert!(index.nearby(barda, &Query { radius_km: Some(25.0), ..Query::default() }).is_empty());
/// # Ok::<(), yaqut::geo::PositionError>(())
/// ```
#[derive(Debug, Clone)]
pub struct Index {
    tree: RTree<Entry>,
}

impl Index {
    /// The index of the incidents that have a position.
    pub fn new(incidents: &[Incident]) -> Self {
        let ranks = ranks(incidents);
        let entries = incidents.iter().zip(ranks).enumerate();
        let entries = entries.filter_map(|(index, (incident, rank))| Entry::new(incident, index, rank));
        Self { tree: RTree::bulk_load(entries.collect()) }
    }

    /// How many incidents are in the index.
    pub fn len(&self) -> usize {
        self.tree.size()
    }

    /// Whether no incident is.
    pub fn is_empty(&self) -> bool {
        self.tree.size() == 0
    }

    /// The incidents near `at` that pass the query, nearest first; of equal distances the lesser id first.
    ///
    /// With a radius, an incident counts by the circle in which it happened: one whose centre is outside but whose
    /// circle reaches in is a possible hit.
    pub fn nearby(&self, at: Position, query: &Query) -> Vec<Hit> {
        let limit = query.limit.unwrap_or(usize::MAX);
        let mut hits: Vec<Hit> = Vec::new();
        if limit == 0 {
            return hits;
        }
        let mut reach = query.radius_km.map_or(f64::INFINITY, |km| km * 1000.0 + ROUNDING);
        for (entry, square) in self.tree.nearest_neighbor_iter_with_distance_2(geocentric(at)) {
            // A lower bound of the distance to this ball and to all that follow: once it is out of reach, so are they.
            if square.sqrt() > reach {
                break;
            }
            let Some(hit) = query.admits(entry).then(|| Hit::new(at, entry, query.radius_km)).flatten()
            else {
                continue;
            };
            if query.limit.is_none() {
                hits.push(hit);
                continue;
            }
            let place = hits.partition_point(|other| other.order(&hit).is_lt());
            hits.insert(place, hit);
            hits.truncate(limit);
            if let Some(last) = hits.last().filter(|_| hits.len() == limit) {
                reach = reach.min(last.distance_km * 1000.0 + ROUNDING);
            }
        }
        if query.limit.is_none() {
            hits.sort_by(Hit::order);
        }
        hits
    }

    /// The first and the last day on which anything in the index may have happened.
    pub fn days(&self) -> Option<(Date, Date)> {
        let days = self.tree.iter().filter_map(|entry| entry.days);
        days.reduce(|(first, last), (start, end)| (first.min(start), last.max(end)))
    }
}

/// For each incident, where its id stands among the sorted ids.
fn ranks(incidents: &[Incident]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..incidents.len()).collect();
    order.sort_by_key(|&index| incidents.get(index).map(|incident| incident.id.as_str()));
    let mut ranks = vec![0; incidents.len()];
    for (rank, index) in order.into_iter().enumerate() {
        if let Some(slot) = ranks.get_mut(index) {
            *slot = rank;
        }
    }
    ranks
}
