//! A run that is killed leaves whole files only: each is the new one, the old one, or not there.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::{Child, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use yaqut::layer::Format;

use crate::program::{command, files, folder, read, sample};

/// How often the program is killed.
const TIMES: u32 = 20;

/// Every finished file below a folder, by name.
fn contents(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let name = |path: &Path| path.strip_prefix(folder).expect("inside").to_string_lossy().into_owned();
    let finished = files(folder, "").into_iter().filter(|path| !path.to_string_lossy().ends_with(".tmp"));
    finished.map(|path| (name(&path), fs::read(&path).expect("read"))).collect()
}

fn start(reports: &str, out: &Path) -> Child {
    let args = ["map", reports, "--out", &out.to_string_lossy()];
    command(&args).stdout(Stdio::null()).stderr(Stdio::null()).spawn().expect("it starts")
}

fn finish(mut child: Child) {
    assert!(child.wait().expect("it ends").success());
}

#[test]
fn every_file_is_whole_whenever_it_is_killed() {
    let reports = folder(&[("a.txt", "غارة جوية على بردع يوم 6 أكتوبر 2020.".as_bytes())]);
    let earlier = folder(&[]);
    finish(start(&reports.path().to_string_lossy(), earlier.path()));
    let (new, old) = (contents(sample()), contents(earlier.path()));

    let began = Instant::now();
    finish(start("examples/reports", folder(&[]).path()));
    let took = began.elapsed();

    for time in 0..TIMES {
        // Every other time the folder holds what an earlier run made of other reports.
        let out = folder(&[]);
        let before = if time % 2 == 0 { BTreeMap::new() } else { old.clone() };
        for (name, content) in &before {
            let path = out.path().join(name);
            fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
            fs::write(path, content).expect("written");
        }
        let mut child = start("examples/reports", out.path());
        // Steps of the golden ratio meet the whole run evenly, in no order.
        sleep(took.mul_f64(f64::from(time) * 0.618_034 % 1.0));
        child.kill().expect("killed, or ended already");
        child.wait().expect("it ends");
        for (name, content) in contents(out.path()) {
            let whole = new.get(&name) == Some(&content) || before.get(&name) == Some(&content);
            assert!(whole, "{name} is broken after {time}");
        }
    }
}

/// How often an export is killed.
const EXPORTS: u32 = 100;

#[test]
fn an_export_that_is_killed_leaves_the_old_file_or_the_new_one() {
    let folder = folder(&[]);
    let (from, old) = (folder.path().join("many.geojson"), sample().join("places.geojson"));
    let features = read(&sample().join("incidents.geojson"));
    let lines: Vec<_> = features.lines().filter(|line| line.starts_with("{\"type\":\"Feature\"")).collect();
    let lines: Vec<_> = lines.iter().map(|line| line.trim_end_matches(',')).cycle().take(2000).collect();
    fs::write(&from, format!("{{\"features\":[{}]}}", lines.join(",\n"))).expect("written");
    let start = |from: &Path, out: &Path| {
        let args = ["export".as_ref(), from.as_os_str(), "--out".as_ref(), out.as_os_str()];
        command(&args).stdout(Stdio::null()).stderr(Stdio::null()).spawn().expect("it starts")
    };
    let formats = Format::ALL.len() as u32;
    for (number, format) in (0..).zip(Format::ALL) {
        let path = |name: &str| folder.path().join(format!("{name}.{}", format.extension()));
        let (before, after, out) = (path("before"), path("after"), path("out"));
        finish(start(&old, &before));
        let began = Instant::now();
        finish(start(&from, &after));
        let took = began.elapsed();
        let whole = [fs::read(&before).expect("read"), fs::read(&after).expect("read")];
        for time in (number..EXPORTS).step_by(formats as usize) {
            fs::copy(&before, &out).expect("copied");
            let mut child = start(&from, &out);
            sleep(took.mul_f64(f64::from(time) * 0.618_034 % 1.0));
            child.kill().expect("killed, or ended already");
            child.wait().expect("it ends");
            let left = fs::read(&out).expect("read");
            assert!(whole.contains(&left), "{format:?} is broken after {time}");
        }
        finish(start(&from, &out));
        assert!(fs::read(&out).expect("read") == whole[1]);
    }
    // What the killed ones left of temporary files, the next run cleared away.
    assert_eq!(files(folder.path(), ".tmp"), Vec::<std::path::PathBuf>::new());
}

#[test]
fn the_next_run_makes_good_what_a_killed_one_left() {
    let out = folder(&[]);
    let mut child = start("examples/reports", out.path());
    sleep(Duration::from_millis(150));
    child.kill().expect("killed, or ended already");
    child.wait().expect("it ends");
    finish(start("examples/reports", out.path()));
    assert!(contents(out.path()) == contents(sample()));
}
