//! How long the stages take: `cargo bench`. `REPORTS=FOLDER` names a folder of reports of your own for the pipeline.
#![allow(missing_docs, reason = "the macros of criterion make public functions")]

use std::fs;
use std::hint::black_box;
use std::path::Path;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use yaqut::Coder;
use yaqut::fusion::fuse;
use yaqut::gazetteer::Gazetteer;
use yaqut::geo::Position;
use yaqut::incident::{Imprints, Incident};
use yaqut::index::{Index, Query};
use yaqut::lexicon::{Lexicon, annotate};
use yaqut::mention::{find, names_in};
use yaqut::report::{Reader, Report};
use yaqut::text::Text;

/// As in the program.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// The sample reports.
fn reports() -> Vec<Report> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/reports");
    assert!(fs::exists(&folder).unwrap_or(false), "{} is missing", folder.display());
    Reader::new().read(&[folder], |_| {}).flatten().collect()
}

fn reading(c: &mut Criterion) {
    let (reports, gazetteer) = (reports(), Gazetteer::builtin());
    let bytes = reports.iter().map(|report| report.text.len() as u64).sum();
    let mut group = c.benchmark_group("reading");
    group.throughput(Throughput::Bytes(bytes));
    group.bench_function("normalise", |b| {
        b.iter(|| reports.iter().map(|report| Text::new(black_box(&report.text)).len()).sum::<usize>());
    });
    let texts: Vec<Text<'_>> = reports.iter().map(|report| Text::new(&report.text)).collect();
    group.bench_function("find", |b| {
        b.iter(|| texts.iter().map(|text| find(&annotate(black_box(text)), gazetteer).len()).sum::<usize>());
    });
    group.bench_function("read", |b| {
        b.iter(|| {
            reports.iter().map(|r| yaqut::read(black_box(r), gazetteer).incidents.len()).sum::<usize>()
        });
    });
    group.finish();
}

/// The whole pipeline: on a report of about 4 kB, on the mix of all reports of the corpus, and on reports that are named.
fn pipeline(c: &mut Criterion) {
    let coder = Coder::new(Gazetteer::builtin(), Lexicon::get());
    let folders = ["examples/reports", "tests/corpus/reports", "tests/corpus/second/reports"];
    let folders = folders.map(|folder| Path::new(env!("CARGO_MANIFEST_DIR")).join(folder));
    let mix: Vec<Report> = Reader::new().read(&folders, |_| {}).flatten().collect();
    let one = mix.iter().min_by_key(|report| report.text.len().abs_diff(4096)).expect("a report");
    let mut group = c.benchmark_group("pipeline");
    let own: Vec<Report> = std::env::var_os("REPORTS")
        .map(|folder| Reader::new().read(&[folder.into()], |_| {}).flatten().collect())
        .unwrap_or_default();
    let sets =
        [("a report of 4 kB", std::slice::from_ref(one)), ("the mix", &mix), ("reports of your own", &own)];
    for (name, reports) in sets.into_iter().filter(|(_, reports)| !reports.is_empty()) {
        group.throughput(Throughput::Bytes(reports.iter().map(|report| report.text.len() as u64).sum()));
        group.bench_function(name, |b| {
            b.iter(|| {
                let incidents = |r| coder.incidents(black_box(r)).len();
                reports.iter().map(incidents).sum::<usize>()
            });
        });
    }
    group.finish();
}

/// Every name of the gazetteer in a text, beside a bare Aho-Corasick automaton over the same names on the same text: the
/// automaton folds nothing, takes no particle off and finds names inside words.
fn scanning(c: &mut Criterion) {
    let gazetteer = Gazetteer::builtin();
    let reports = reports();
    let bytes = reports.iter().map(|report| report.text.len() as u64).sum();
    let is_arabic = |name: &&str| name.chars().any(|c| ('\u{0620}'..='\u{064A}').contains(&c));
    let names: std::collections::BTreeSet<String> = gazetteer
        .places()
        .flat_map(|place| place.names().filter(is_arabic).map(str::to_owned).collect::<Vec<_>>())
        .collect();
    let bare = aho_corasick::AhoCorasick::builder()
        .match_kind(aho_corasick::MatchKind::LeftmostLongest)
        .build(&names)
        .expect("an automaton");
    let mut group = c.benchmark_group("scanning");
    group.throughput(Throughput::Bytes(bytes));
    group.bench_function(format!("bare Aho-Corasick, {} names", names.len()), |b| {
        b.iter(|| reports.iter().map(|r| bare.find_iter(black_box(&r.text)).count()).sum::<usize>());
    });
    group.bench_function("the gazetteer's names", |b| {
        b.iter(|| {
            reports.iter().map(|r| names_in(&Text::new(black_box(&r.text)), gazetteer).len()).sum::<usize>()
        });
    });
    group.finish();
}

fn nearby(c: &mut Criterion) {
    let gazetteer = Gazetteer::builtin();
    let incidents: Vec<Incident> =
        reports().iter().flat_map(|r| yaqut::read(r, gazetteer).incidents).collect();
    // The sample has some dozens; a year of a war has tens of thousands.
    let many: Vec<Incident> = incidents.iter().cycle().take(50_000).cloned().collect();
    let index = Index::new(&many);
    let tartar = Position::new(40.342, 46.931).expect("a position");
    let within = Query { radius_km: Some(25.0), ..Query::default() };
    let nearest = Query { limit: Some(10), ..Query::default() };
    c.bench_function("nearby/within 25 km of 50,000", |b| {
        b.iter(|| index.nearby(black_box(tartar), &within).len())
    });
    c.bench_function("nearby/nearest 10 of 50,000", |b| {
        b.iter(|| index.nearby(black_box(tartar), &nearest).len())
    });
}

/// Records of many reports: the tellings of the samples, copied week after week into ten countries.
fn fusing(c: &mut Criterion) {
    let gazetteer = Gazetteer::builtin();
    let mut read: Vec<Incident> =
        reports().iter().flat_map(|r| yaqut::read(r, gazetteer).incidents).collect();
    // Without a day every copy would meet every other.
    read.retain(|incident| incident.date_start.is_some());
    let copies = (0..).flat_map(|copy: i32| {
        read.iter().map(move |incident| {
            let mut incident = incident.clone();
            let later = |day: jiff::civil::Date| day.checked_add(jiff::Span::new().weeks(copy / 10)).ok();
            incident.date_start = incident.date_start.and_then(later);
            incident.date_end = incident.date_end.and_then(later);
            incident.lat = incident.lat.map(|lat| lat - 3.0 * f64::from(copy % 10));
            incident.place_id = incident.place_id.map(|place| format!("{}-{place}", copy % 10));
            incident.country = incident.country.map(|country| format!("{}-{country}", copy % 10));
            incident.reports = incident.reports.iter().map(|report| format!("{copy}-{report}")).collect();
            incident.id = format!("{copy}-{}", incident.id);
            incident
        })
    });
    let many: Vec<Incident> = copies.take(100_000).collect();
    let mut group = c.benchmark_group("fusing");
    group.sample_size(10);
    group.bench_function("100,000 records", |b| {
        b.iter(|| fuse(black_box(many.clone()), &Imprints::default()).incidents.len());
    });
    group.finish();
}

criterion_group!(benches, reading, pipeline, scanning, nearby, fusing);
criterion_main!(benches);
