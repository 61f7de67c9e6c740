//! Both indexes held against a naive scan: the same question, answered by measuring every record.

use geo::{Coord, Geometry, LineString, Polygon};
use jiff::civil::{Date, date};
use proptest::prelude::*;

use super::{Around, Builder, Certainty, Hit, Index, Pack, Query, Shape, Spot, Stamp};
use crate::geo::{Compass, Position};
use crate::incident::{IncidentType, Status};

const STAMP: Stamp = Stamp { length: 1, modified: 2, layer: 0 };

fn at(lat: f64, lon: f64) -> Position {
    Position::new(lat, lon).expect("a position")
}

fn spot(record: u64, lat: f64, lon: f64) -> Spot {
    Spot { days: Some((date(2020, 10, 5), date(2020, 10, 5))), ..Spot::new(record, at(lat, lon)) }
}

/// Every spot measured, the rest sorted out afterwards.
fn scan(spots: &[Spot], around: &Around, query: &Query) -> Vec<Hit> {
    let admitted = spots.iter().filter(|spot| query.admits(spot));
    let mut hits: Vec<Hit> = admitted.filter_map(|spot| Hit::new(around, spot, query)).collect();
    hits.retain(|hit| !query.certain || hit.certainty == Certainty::Certain);
    hits.sort_by(Hit::order);
    hits.truncate(query.limit.unwrap_or(usize::MAX));
    hits
}

/// The spots in a file, and the folder that holds it.
fn pack(spots: &[Spot]) -> (Pack, tempfile::TempDir) {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("index");
    let mut builder = Builder::new();
    spots.iter().for_each(|spot| builder.add(spot).expect("added"));
    builder.write(&path, STAMP).expect("written");
    (Pack::open(&path).expect("an index"), folder)
}

/// Both indexes give what the scan gives.
fn agree(spots: &[Spot], around: &Around, query: &Query) -> Result<(), TestCaseError> {
    let expected = scan(spots, around, query);
    let index: Index = spots.iter().copied().collect();
    prop_assert_eq!(&index.nearest(around, query).collect::<Vec<_>>(), &expected);
    let (pack, _folder) = pack(spots);
    prop_assert_eq!(pack.nearest(around, query).collect::<Vec<_>>(), expected);
    Ok(())
}

/// A position anywhere, with the poles, the antimeridian and one crowded district given more than their share.
fn anywhere() -> impl Strategy<Value = (f64, f64)> {
    prop_oneof![
        (-90.0..=90.0, -180.0..=180.0),
        (89.0..=90.0, -180.0..=180.0),
        (-90.0..=-89.0, -180.0..=180.0),
        (-5.0..=5.0, 179.0..=180.0),
        (-5.0..=5.0, -180.0..=-179.0),
        (39.5..=40.5, 46.0..=47.5),
        Just((40.34, 46.93)),
    ]
}

fn days() -> impl Strategy<Value = Option<(Date, Date)>> {
    let day = |number: i8| date(2020, 10, number);
    prop::option::of((1..=28i8, 0..=3i8).prop_map(move |(first, long)| (day(first), day(first + long))))
}

fn spots() -> impl Strategy<Value = Vec<Spot>> {
    let radius = prop::option::of(0.0..400.0f64);
    let codes = (0..IncidentType::ALL.len(), 0..Status::ALL.len(), 0..8u8, prop::option::of(0..50u32));
    let spot = (anywhere(), radius, days(), codes);
    prop::collection::vec(spot, 0..120).prop_map(|all| {
        let low = |killed: Option<u32>| killed.filter(|killed| killed % 3 != 0).map(|killed| killed / 2);
        let make = |(record, ((lat, lon), radius, days, (kind, status, where_prec, killed)))| {
            let killed_low = low(killed);
            let (kind, status) = (IncidentType::ALL[kind], Status::ALL[status]);
            Spot { days, kind, status, where_prec, killed, killed_low, ..Spot::new(record, at(lat, lon)) }
                .within(radius)
        };
        (0..).zip(all).map(make).collect()
    })
}

fn queries() -> impl Strategy<Value = Query> {
    let reach = (prop::option::of(0.0..20_100.0f64), prop::option::of(0usize..12), any::<bool>());
    let types = prop::collection::vec(0..IncidentType::ALL.len(), 0..3);
    let filters = (days(), any::<bool>(), types, prop::option::of(1..8u8), prop::option::of(0..50u32));
    (reach, filters, any::<bool>()).prop_map(
        |((radius_km, limit, certain), (days, undated, types, prec, killed), all)| {
            let reach = Query { radius_km, limit, certain, ..Query::default() };
            if all {
                return reach;
            }
            Query {
                since: days.map(|days| days.0),
                until: days.map(|days| days.1),
                undated,
                types: types.into_iter().map(|number| IncidentType::ALL[number]).collect(),
                where_prec: prec,
                killed,
                ..reach
            }
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn both_indexes_give_what_a_naive_scan_gives(spots in spots(), from in anywhere(), query in queries()) {
        let around = Around::Position(at(from.0, from.1));
        agree(&spots, &around, &query)?;
    }

    #[test]
    fn what_is_within_is_what_the_nearest_are(spots in spots(), from in anywhere(), query in queries()) {
        let query = Query { limit: None, radius_km: Some(query.radius_km.unwrap_or(300.0)), ..query };
        let (pack, _folder) = pack(&spots);
        let mut found: Vec<_> = pack.within(at(from.0, from.1), &query).map(|(spot, sure)| (spot.record, sure.word())).collect();
        found.sort_unstable();
        let hits = scan(&spots, &Around::Position(at(from.0, from.1)), &query);
        let mut expected: Vec<_> = hits.iter().map(|hit| (hit.spot.record, hit.certainty.word())).collect();
        expected.sort_unstable();
        prop_assert_eq!(found, expected);
    }

    #[test]
    fn by_their_points_they_are_as_if_every_place_were_exact(
        spots in spots(),
        from in anywhere(),
        query in queries(),
    ) {
        let around = Around::Position(at(from.0, from.1));
        let by_point = Query { by_point: true, ..query.clone() };
        agree(&spots, &around, &by_point)?;
        let exact: Vec<_> = spots.iter().map(|spot| Spot { radius_km: 0.0, ..*spot }).collect();
        let told = |hits: Vec<Hit>| -> Vec<_> { hits.iter().map(|hit| (hit.spot.record, hit.certainty)).collect() };
        prop_assert_eq!(told(scan(&spots, &around, &by_point)), told(scan(&exact, &around, &query)));
        let query = Query { limit: None, radius_km: Some(query.radius_km.unwrap_or(300.0)), ..by_point };
        let (pack, _folder) = pack(&spots);
        prop_assert_eq!(pack.within(at(from.0, from.1), &query).count(), scan(&spots, &around, &query).len());
    }

    #[test]
    fn round_a_line_or_an_area_too(
        spots in spots(), from in (-60.0..60.0f64, -170.0..170.0f64),
        line in prop::collection::vec((-8.0..8.0f64, -8.0..8.0f64), 1..6), area in any::<bool>(), query in queries(),
    ) {
        let mut positions: Vec<_> = line.iter().map(|(lat, lon)| Coord { x: from.1 + lon, y: from.0 + lat }).collect();
        let geometry = if area && positions.len() > 2 {
            positions.push(positions[0]);
            Geometry::Polygon(Polygon::new(LineString(positions), Vec::new()))
        } else {
            Geometry::LineString(LineString(positions))
        };
        let around = Around::Shape(Shape::new(&geometry).expect("a shape"));
        agree(&spots, &around, &query)?;
    }

    #[test]
    fn a_damaged_index_makes_nothing_panic(
        spots in spots(), from in anywhere(), query in queries(), at_byte in any::<prop::sample::Index>(), byte in any::<u8>(),
    ) {
        let (_, folder) = pack(&spots);
        let path = folder.path().join("index");
        let mut bytes = std::fs::read(&path).expect("read");
        let place = at_byte.index(bytes.len());
        bytes[place] = byte;
        let other = folder.path().join("other");
        std::fs::write(&other, &bytes).expect("written");
        if let Ok(pack) = Pack::open(&other) {
            let around = Around::Position(at(from.0, from.1));
            let _ = (pack.nearest(&around, &query).count(), pack.within(at(from.0, from.1), &query).count());
        }
        std::fs::write(&other, &bytes[..place]).expect("written");
        prop_assert!(Pack::open(&other).is_err());
    }
}

#[test]
fn an_area_whose_circle_reaches_in_is_found_though_its_centre_is_out() {
    let spots = [spot(0, 40.37, 47.13).within(Some(2.0)), spot(1, 39.5, 46.8).within(Some(60.0))];
    let query = Query { radius_km: Some(50.0), ..Query::default() };
    let hits = Index::from_iter(spots).nearby(at(40.34, 46.93), &query);
    assert_eq!(hits.iter().map(|hit| hit.spot.record).collect::<Vec<_>>(), [0, 1]);
    assert_eq!(hits[0].certainty, Certainty::Certain);
    assert_eq!(hits[0].compass, Some(Compass::East));
    assert_eq!(hits[1].certainty, Certainty::Possible);
    assert!(hits[1].distance_km > 90.0);
    let certain = Query { certain: true, ..query };
    assert_eq!(Index::from_iter(spots).nearby(at(40.34, 46.93), &certain).len(), 1);
}

#[test]
fn many_records_in_one_town_are_all_found_in_their_order() {
    let spots: Vec<_> = (0..500).rev().map(|record| spot(record, 40.34, 46.93)).collect();
    let (pack, _folder) = pack(&spots);
    let index: Index = spots.into_iter().collect();
    assert_eq!((index.len(), pack.len()), (500, 500));
    assert_eq!(pack.days(), Some((date(2020, 10, 5), date(2020, 10, 5))));
    assert_eq!((pack.days(), pack.stamp()), (index.days(), STAMP));
    let (around, query) = (Around::Position(at(40.34, 46.93)), Query { limit: Some(3), ..Query::default() });
    for hits in [index.nearest(&around, &query), pack.nearest(&around, &query)] {
        let hits: Vec<_> = hits.collect();
        assert_eq!(hits.iter().map(|hit| hit.spot.record).collect::<Vec<_>>(), [0, 1, 2]);
        assert!(hits.iter().all(|hit| hit.compass.is_none() && hit.bearing == 0.0));
    }
}

#[test]
fn hits_come_as_they_are_asked_for() {
    let index: Index = (0..1000u32).map(|n| spot(u64::from(n), f64::from(n) * 0.05, 46.0)).collect();
    let (around, query) = (Around::Position(at(0.0, 46.0)), Query::default());
    let far = index.nearest(&around, &query).find(|hit| hit.distance_km > 100.0).expect("one");
    assert_eq!(far.spot.record, 19);
}

#[test]
fn a_radius_that_is_no_number_finds_nothing_and_does_not_panic() {
    let (pack, _folder) = pack(&[spot(0, 40.0, 46.0).within(Some(f64::NAN))]);
    for radius in [f64::NAN, -1.0] {
        let query = Query { radius_km: Some(radius), ..Query::default() };
        assert_eq!(pack.nearest(&Around::Position(at(40.0, 46.0)), &query).count(), 0);
        assert_eq!(pack.within(at(40.0, 46.0), &query).count(), 0);
    }
}

#[test]
fn an_index_is_asked_from_several_threads() {
    let spots: Vec<_> =
        (0..2000u32).map(|n| spot(u64::from(n), 40.0 + f64::from(n % 50) * 0.01, 46.0)).collect();
    let (pack, _folder) = pack(&spots);
    let query = Query { radius_km: Some(25.0), ..Query::default() };
    let counts: Vec<usize> = std::thread::scope(|scope| {
        let ask = || pack.within(at(40.2, 46.0), &query).count();
        let threads: Vec<_> = (0..4).map(|_| scope.spawn(ask)).collect();
        threads.into_iter().map(|thread| thread.join().expect("no panic")).collect()
    });
    assert!(counts[0] > 0 && counts.iter().all(|count| *count == counts[0]), "{counts:?}");
}
