//! Wrong usage, closed pipes, the manual and the completions.

use std::io::Read;
use std::process::Stdio;

use crate::program::{command, yaqut};

#[test]
fn a_form_that_a_command_does_not_write_is_named_as_it_was_asked_for() {
    let check = ["gazetteer", "check", "gazetteer/aliases-levant.tsv"].as_slice();
    let evaluate = ["evaluate", "tests/corpus/gold.jsonl", "tests/corpus/reports"].as_slice();
    let cases = [
        (["lookup", "ترتر"].as_slice(), "geojson"),
        (["gazetteer", "stats"].as_slice(), "geojson"),
        (check, "csv"),
        (check, "geojson"),
        (evaluate, "csv"),
        (evaluate, "geojson"),
    ];
    for (args, form) in cases {
        let said = yaqut(&[args, &["--format", form]].concat());
        let named = said.lines_with(&["--format", &format!("`{form}`"), "is not a form of"]);
        assert_eq!((said.status, named), (2, 1), "{args:?} {form}: {}", said.err);
    }
}

#[test]
fn wrong_usage_is_status_2_and_names_the_argument() {
    for (args, word) in [
        (&["bogus"][..], "bogus"),
        (&["map", "examples/reports"], "--out"),
        (&["incidents"], "REPORTS"),
        (&["incidents", "-", "--format", "xml"], "xml"),
        (&["incidents", "-", "--published", "gestern"], "gestern"),
        (&["incidents", "-", "--encoding", "klingon"], "klingon"),
        (&["nearby", "maps"], "--place"),
        (&["nearby", "examples/reports", "--at", "95,46", "--place", "ترتر"], "--place"),
        (&["lookup"], "NAME"),
    ] {
        let said = yaqut(args);
        assert_eq!(said.status, 2, "{args:?}: {}", said.err);
        assert!(said.err.contains(word) && said.out.is_empty(), "{args:?}: {}", said.err);
    }
}

#[test]
fn a_type_of_incident_that_is_none_is_refused_with_the_list() {
    let layer = crate::program::sample().to_string_lossy();
    let said = yaqut(&["nearby", &layer, "--at", "40,46", "--type", "quarrel"]);
    assert_eq!((said.status, said.lines_with(&["quarrel", "shelling"])), (2, 1), "{}", said.err);
}

#[test]
fn without_arguments_it_explains_itself() {
    let said = yaqut(&[""; 0]);
    assert_eq!(said.status, 2);
    assert!(said.err.contains("Usage") && said.err.contains("lookup"));
}

#[test]
fn a_closed_pipe_is_no_error() {
    for args in [
        &["mentions", "examples/reports"][..],
        &["incidents", "examples/reports", "--format", "csv"],
        &["incidents", "examples/reports", "--format", "geojson"],
        &["lookup", "ترتر"],
        &["completions", "zsh"],
        &["man"],
    ] {
        let mut child =
            command(args).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("it starts");
        drop(child.stdout.take());
        let mut err = String::new();
        child.stderr.take().expect("piped").read_to_string(&mut err).expect("UTF-8");
        assert_eq!((child.wait().expect("it ends").code(), err.as_str()), (Some(0), ""), "{args:?}");
    }
}

#[test]
fn that_nobody_reads_the_messages_is_no_error() {
    let out = crate::program::folder(&[]);
    let args = ["map", "examples/reports", "--out", &out.path().to_string_lossy()];
    let mut child = command(&args).stderr(Stdio::piped()).spawn().expect("it starts");
    drop(child.stderr.take());
    assert_eq!(child.wait().expect("it ends").code(), Some(0));
}

#[test]
fn every_shell_gets_its_completions() {
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        let said = yaqut(&["completions", shell]);
        assert!(said.status == 0 && said.out.contains("nearby") && said.out.contains("radius"), "{shell}");
    }
}

#[test]
fn the_manual_has_every_command() {
    let said = yaqut(&["man"]);
    assert!(said.status == 0 && said.out.contains(".TH"));
    for name in
        ["map", "mentions", "incidents", "lookup", "nearby", "evaluate", "snapshot", "completions", "man"]
    {
        assert!(said.out.contains(&format!("yaqut\\-{name}")), "{name}");
    }
}

#[test]
fn the_version_is_that_of_the_package() {
    assert_eq!(yaqut(&["--version"]).out.trim(), concat!("yaqut ", env!("CARGO_PKG_VERSION")));
}
