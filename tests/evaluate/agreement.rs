//! The figures, against those of the shared scorer: stored ones for the corpus, its own where it is at hand.

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

use super::answers;
use crate::program::{folder, read, root, yaqut};

/// Figures must agree to the third digit.
const DIGITS: f64 = 0.0005;

/// Judges saved answers by gold.
fn judge(gold: &Path, answers: &Path) -> Value {
    let said = yaqut(&[
        "evaluate".into(),
        gold.as_os_str().to_owned(),
        "--mentions".into(),
        answers.join("mentions.jsonl").into_os_string(),
        "--incidents".into(),
        answers.join("incidents.jsonl").into_os_string(),
    ]);
    assert_eq!((said.status, said.err.as_str()), (0, ""));
    serde_json::from_str(&said.out).expect("JSON")
}

/// Each of these figures is among the others, and alike.
fn assert_agree(set: &str, wanted: &Value, got: &Value) {
    let wanted_figures = wanted.as_object().expect("figures");
    assert!(wanted_figures.len() > 20, "{set}: {wanted}");
    for (name, value) in wanted_figures {
        let same = match (value.as_f64(), got[name].as_f64()) {
            (Some(a), Some(b)) => (a - b).abs() < DIGITS,
            (None, None) => got.get(name).is_some(),
            _ => false,
        };
        assert!(same, "{set}: {name} should be {value} and is {}; all of them: {got}", got[name]);
    }
}

/// The scorer that the project's makers share, and Python to run it; nothing in a clone.
fn shared() -> Option<PathBuf> {
    let shared = root().join("../shared");
    let python = Command::new("python3").arg("--version").output().is_ok_and(|said| said.status.success());
    if shared.join("tools/score.py").exists() && python {
        return Some(shared);
    }
    eprintln!("skipped: the comparison with score.py needs python3 and ../shared/tools/score.py");
    None
}

/// What the shared scorer says of saved answers.
fn score(shared: &Path, gold: &Path, answers: &Path) -> Value {
    let output = Command::new("python3")
        .arg("-B")
        .arg(shared.join("tools/score.py"))
        .arg(gold)
        .arg("--mentions")
        .arg(answers.join("mentions.jsonl"))
        .arg("--incidents")
        .arg(answers.join("incidents.jsonl"))
        .arg("--json")
        .output()
        .expect("Python starts");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).expect("JSON")
}

#[test]
fn answers_with_known_faults_have_the_figures_that_were_stored() {
    let made = folder(&[]);
    answers::write(made.path());
    let gold = root().join("tests/corpus/gold.jsonl");
    let stored: Value =
        serde_json::from_str(&read(&root().join("tests/evaluate/corpus.json"))).expect("stored figures");
    let got = judge(&gold, made.path());
    assert_agree("stored", &stored, &got);
    if let Some(shared) = shared() {
        assert_agree("score.py", &score(&shared, &gold, made.path()), &got);
    }
}

#[test]
fn our_own_reading_has_the_figures_of_the_shared_scorer() {
    let Some(shared) = shared() else { return };
    let reports = shared.join("reports");
    let manifest = reports.join("seeds.csv");
    for (set, gold, texts) in [
        ("seeds", reports.join("gold_seeds.jsonl"), reports.join("seeds")),
        ("dev", reports.join("gold_dev.jsonl"), reports.join("dev")),
        ("corpus", root().join("tests/corpus/gold.jsonl"), root().join("tests/corpus/reports")),
    ] {
        let mut input: Vec<OsString> = vec![texts.into_os_string()];
        if set == "seeds" {
            input.extend(["--manifest".into(), manifest.clone().into_os_string()]);
        }
        let made = folder(&[]);
        for command in ["mentions", "incidents"] {
            let said = yaqut(&[vec![command.into()], input.clone()].concat());
            assert_eq!(said.status, 0, "{}", said.err);
            fs::write(made.path().join(format!("{command}.jsonl")), said.out).expect("written");
        }
        let wanted = score(&shared, &gold, made.path());
        assert_agree(set, &wanted, &judge(&gold, made.path()));
        let said = yaqut(&[vec!["evaluate".into(), gold.into_os_string()], input].concat());
        assert_eq!(said.status, 0, "{}", said.err);
        assert_agree(set, &wanted, &serde_json::from_str(&said.out).expect("JSON"));
    }
}

#[test]
fn the_table_of_confidences_counts_every_placed_mention_once() {
    let said = yaqut(&["evaluate", "tests/corpus/gold.jsonl", "tests/corpus/reports"]);
    assert_eq!(said.status, 0, "{}", said.err);
    let score: Value = serde_json::from_str(&said.out).expect("JSON");
    let table = &score["calibration"];
    let bins = table["bins"].as_array().expect("bins");
    let count = |bin: &Value| bin["n"].as_f64().expect("a count");
    let right: f64 = bins.iter().map(|bin| count(bin) * bin["right"].as_f64().unwrap_or(0.0)).sum();
    let all: f64 = bins.iter().map(count).sum();
    assert_eq!((bins.len(), Some(all)), (10, table["n"].as_f64()));
    // What is right of all placed mentions is the precision of what is emitted.
    assert!((right / all - score["emitted_precision"].as_f64().expect("a share")).abs() < 1e-9);
    assert!((0.0..1.0).contains(&table["ece"].as_f64().expect("an error")));
    assert!((0.0..=1.0).contains(&table["above_90"].as_f64().expect("a share")));
}
