//! How many questions a second the library answers, beside indexes that know the plane alone:
//!
//!     cargo bench --bench nearby -- [LAYER.yqx] [KM]
//!
//! The question: which incidents lie within KM (25 where nothing is said) of a place, and how many they are. The places
//! are those of some of the incidents. The peers, bare rstar and geo-index's k-d tree, hold the same points on a plane of
//! kilometres, know nothing of radii, days or types, and measure as on the plane. Without LAYER the incidents are a
//! million points in clusters. Prints a Markdown table: of seven rounds, one after another in turns, the median and the best, on one core.

use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::time::Instant;

use geo_index::kdtree::{KDTree, KDTreeBuilder, KDTreeIndex};
use rstar::RTree;
use rstar::primitives::GeomWithData;
use yaqut::geo::Position;
use yaqut::index::{Builder, Index, Pack, Query, Spot, Stamp};

const ROUNDS: usize = 7;
/// How far the longest geodesic goes, and a little more: what lies within is everything.
const EVERYWHERE: f64 = 20_100.0;

fn main() {
    // `cargo bench` and `cargo test --benches` add words of their own.
    let words: Vec<String> = std::env::args().skip(1).filter(|word| !word.starts_with("--")).collect();
    let km = words.iter().find_map(|word| word.parse().ok()).unwrap_or(25.0);
    let layer = words.iter().find(|word| word.parse::<f64>().is_err()).map(PathBuf::from);
    let folder = tempfile::tempdir().expect("a folder");
    let path = layer.unwrap_or_else(|| clusters(folder.path(), 1_000_000));
    let pack = Pack::open(&path).unwrap_or_else(|error| panic!("{error}"));
    let all = Query { radius_km: Some(EVERYWHERE), ..Query::default() };
    let equator = Position::new(0.0, 0.0).expect("a position");
    let spots: Vec<Spot> = pack.within(equator, &all).map(|(spot, _)| spot).collect();
    let step = (spots.len() / 200).max(1);
    let places: Vec<Position> = spots.iter().step_by(step).map(|spot| spot.position).collect();

    // The plane touches the middle of the places.
    let middle = places.iter().map(|place| place.lat()).sum::<f64>() / places.len().max(1) as f64;
    let (x_km, y_km) = (111.32 * middle.to_radians().cos(), 111.13);
    let plane = |at: Position| [at.lon() * x_km, at.lat() * y_km];
    let points = spots.iter().map(|spot| GeomWithData::new(plane(spot.position), spot.record)).collect();
    let rtree: RTree<GeomWithData<[f64; 2], u64>> = RTree::bulk_load(points);
    let mut builder = KDTreeBuilder::<f64>::new(spots.len() as u32);
    for spot in &spots {
        let [x, y] = plane(spot.position);
        builder.add(x, y);
    }
    let kdtree: KDTree<f64> = builder.finish();
    let index: Index = spots.iter().copied().collect();
    let query = Query { radius_km: Some(km), ..Query::default() };
    let points = Query { by_point: true, ..query.clone() };

    type Ask<'a> = Box<dyn Fn(Position) -> usize + 'a>;
    let peers: [(&str, Ask<'_>); 6] = [
        ("yaqut, index on disk, by points", Box::new(|at| pack.within(at, &points).map(black_box).count())),
        ("the same by circles", Box::new(|at| pack.within(at, &query).map(black_box).count())),
        (
            "rstar, on the plane",
            Box::new(|at| rtree.locate_within_distance(plane(at), km * km).map(black_box).count()),
        ),
        (
            "geo-index, on the plane",
            Box::new(|at| {
                let [x, y] = plane(at);
                black_box(kdtree.within(x, y, km)).len()
            }),
        ),
        (
            "yaqut on disk, nearest first, each with its distance and direction",
            Box::new(|at| pack.nearest(&at.into(), &query).map(black_box).count()),
        ),
        (
            "yaqut in memory, the same",
            Box::new(|at| index.nearest(&at.into(), &query).map(black_box).count()),
        ),
    ];
    let mut rates = vec![Vec::new(); peers.len()];
    let mut found = vec![0; peers.len()];
    for _ in 0..ROUNDS {
        for (number, (_, ask)) in peers.iter().enumerate() {
            let began = Instant::now();
            found[number] = places.iter().map(|place| ask(*place)).sum();
            rates[number].push(places.len() as f64 / began.elapsed().as_secs_f64());
        }
    }
    rates.iter_mut().for_each(|rates| rates.sort_by(f64::total_cmp));
    let (count, asked) = (spots.len(), places.len());
    let mut table = format!("{count} incidents, {asked} places, {km} km\n\n");
    table += "| | questions a second | best | hits a question |\n|---|---|---|---|\n";
    for (((name, _), rates), found) in peers.iter().zip(&rates).zip(&found) {
        let (median, best) = (rates[ROUNDS / 2], rates[ROUNDS - 1]);
        table += &format!("| {name} | {median:.0} | {best:.0} | {:.1} |\n", *found as f64 / asked as f64);
    }
    std::io::Write::write_all(&mut std::io::stdout(), table.as_bytes()).expect("standard output");
}

/// The index of so many points in clusters, the same ones every time.
fn clusters(folder: &Path, count: u64) -> PathBuf {
    let path = folder.join("clusters.yqx");
    let mut builder = Builder::new();
    let mut state = 1_u64;
    let mut chance = || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 11) as f64 / (1_u64 << 53) as f64
    };
    for record in 0..count {
        let cluster = (record % 60) as f64;
        let (lat, lon) = (30.0 + cluster / 4.0 + chance() * 4.0, 30.0 + cluster / 3.0 + chance() * 4.0);
        let position = Position::new(lat, lon).expect("a position");
        builder.add(&Spot::new(record, position)).unwrap_or_else(|error| panic!("{error}"));
    }
    let stamp = Stamp { length: 0, modified: 0, layer: 0 };
    builder.write(&path, stamp).unwrap_or_else(|error| panic!("{error}"));
    path
}
