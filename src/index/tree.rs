//! The index in memory: an R*-tree of balls in space.

use jiff::civil::Date;
use rstar::{AABB, PointDistance, RTree, RTreeObject};

use super::around::Around;
use super::hit::Hit;
use super::nearest::{Nearest, ROUNDING};
use super::query::Query;
use super::region::{Ball, Region};
use super::spot::Spot;
use crate::geo::{Position, chord, space};
use crate::incident::Incident;

/// Records in memory, ready to be asked what is near.
///
/// Building is O(n log n); a question costs about as much as its answers. A record without a position is not in the
/// index: [`len`](Self::len) tells how many are. It can be asked from several threads.
///
/// ```
/// use yaqut::geo::Position;
/// use yaqut::index::{Around, Index, Query};
///
/// let index = Index::new(&[]);
/// let barda = Around::from(Position::new(40.3744, 47.1266)?);
/// let strikes = Query { radius_km: Some(25.0), ..Query::default() };
/// assert_eq!(index.nearest(&barda, &strikes).next(), None);
/// # Ok::<(), yaqut::geo::PositionError>(())
/// ```
#[derive(Debug, Clone)]
pub struct Index {
    tree: RTree<Entry>,
}

/// A spot with the ball that holds the circle in which it happened.
#[derive(Debug, Clone, PartialEq)]
struct Entry {
    spot: Spot,
    ball: Ball,
}

impl Index {
    /// The index of the incidents that have a position; a hit's record is its incident's number in the slice.
    pub fn new(incidents: &[Incident]) -> Self {
        (0..).zip(incidents).filter_map(|(record, incident)| Spot::of(incident, record)).collect()
    }

    /// How many records are in the index.
    pub fn len(&self) -> usize {
        self.tree.size()
    }

    /// Whether no record is.
    pub fn is_empty(&self) -> bool {
        self.tree.size() == 0
    }

    /// What passes the query, nearest first; of equal distances the record that stands first.
    ///
    /// With a radius, an incident counts by the circle in which it happened: one whose centre is outside but whose
    /// circle reaches in is a possible hit. A hit is worked out when it is asked for.
    pub fn nearest<'a>(&'a self, around: &'a Around, query: &'a Query) -> Nearest<'a> {
        let candidates: Box<dyn Iterator<Item = (f64, Spot)>> = match (around, query.radius_km) {
            (Around::Position(position), None) => Box::new(
                (self.tree.nearest_neighbor_iter_with_distance_2(space(*position)))
                    .map(|(entry, square)| (square.sqrt(), entry.spot)),
            ),
            (Around::Position(position), Some(km)) => {
                let reach = km * 1000.0 + ROUNDING;
                let ground = cube((space(*position), reach));
                within(self.tree.locate_in_envelope_intersecting(ground), &around.region(), query, reach)
            }
            // The tree knows distances from a point alone: of a shape, all are asked.
            (Around::Shape(_), radius) => {
                let reach = radius.map_or(f64::INFINITY, |km| km * 1000.0 + ROUNDING);
                within(self.tree.iter(), &around.region(), query, reach)
            }
        };
        Nearest::new(candidates, around, query)
    }

    /// What passes the query near a position, as [`nearest`](Self::nearest) gives it.
    pub fn nearby(&self, at: Position, query: &Query) -> Vec<Hit> {
        self.nearest(&Around::Position(at), query).collect()
    }

    /// The first and the last day on which anything in the index may have happened.
    pub fn days(&self) -> Option<(Date, Date)> {
        let days = self.tree.iter().filter_map(|entry| entry.spot.days);
        days.reduce(|(first, last), (start, end)| (first.min(start), last.max(end)))
    }
}

/// Those of `entries` whose circles may be within `reach` metres, by a lower bound of the distance of their points.
fn within<'a>(
    entries: impl Iterator<Item = &'a Entry>,
    region: &Region,
    query: &Query,
    reach: f64,
) -> Box<dyn Iterator<Item = (f64, Spot)> + 'a> {
    let least = |entry: &Entry| {
        let (point, metres) = entry.ball;
        let least = region.least_to(point);
        // Written so that a radius that is no number reaches nothing.
        (least - query.circle(metres) <= reach).then_some((least, entry.spot))
    };
    let mut all: Vec<_> = entries.filter_map(least).collect();
    all.sort_unstable_by(|a, b| a.0.total_cmp(&b.0));
    Box::new(all.into_iter())
}

/// The box round a ball.
fn cube((centre, metres): Ball) -> AABB<[f64; 3]> {
    AABB::from_corners(centre.map(|c| c - metres), centre.map(|c| c + metres))
}

impl FromIterator<Spot> for Index {
    fn from_iter<I: IntoIterator<Item = Spot>>(spots: I) -> Self {
        let entry = |spot: Spot| Entry { spot, ball: (space(spot.position), spot.radius_km * 1000.0) };
        Self { tree: RTree::bulk_load(spots.into_iter().map(entry).collect()) }
    }
}

impl RTreeObject for Entry {
    type Envelope = AABB<[f64; 3]>;

    fn envelope(&self) -> Self::Envelope {
        cube(self.ball)
    }
}

impl PointDistance for Entry {
    fn distance_2(&self, point: &[f64; 3]) -> f64 {
        chord(self.ball.0, *point).powi(2)
    }
}
