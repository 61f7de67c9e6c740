//! A run that is killed leaves whole files only: each is the new one, the old one, or not there.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::{Child, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use crate::program::{command, files, folder, sample};

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
