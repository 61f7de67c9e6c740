//! What the project promises about its own shape.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use crate::program::{files, read, root, short};

mod source;

use source::Source;

/// The modules of the library in the order in which data flows, each with all that it may know of the others.
const LAYERS: &[(&str, &[&str])] = &[
    ("error", &[]),
    ("atomic", &["error"]),
    ("geo", &[]),
    ("tsv", &[]),
    ("mapped", &["error"]),
    ("shelf", &[]),
    ("calendar", &[]),
    ("text", &[]),
    ("lexicon", &["error", "text", "tsv"]),
    ("gazetteer", &["atomic", "error", "geo", "lexicon", "mapped", "shelf", "text"]),
    ("report", &["calendar", "error", "lexicon", "text"]),
    ("geocode", &["error", "gazetteer", "lexicon", "report", "text"]),
    ("mention", &["gazetteer", "geo", "lexicon", "shelf", "text"]),
    ("date", &["calendar", "lexicon", "text"]),
    ("event", &["date", "gazetteer", "geo", "lexicon", "mention", "text"]),
    ("incident", &["event", "gazetteer", "geo", "lexicon", "mention", "text"]),
    ("fusion", &["geo", "incident", "lexicon", "text"]),
    ("index", &["atomic", "error", "geo", "incident", "mapped"]),
    ("layer", &["atomic", "calendar", "error", "geo", "incident", "mention", "text"]),
    ("nearby", &["error", "geo", "incident", "index", "layer", "lexicon", "text"]),
    ("snapshot", &["calendar", "error", "geo", "incident", "tsv"]),
    ("sitrep", &["calendar", "error", "geo", "incident", "layer", "lexicon", "snapshot", "text", "tsv"]),
    ("evaluate", &["error", "geo", "incident", "layer", "mention", "report", "text"]),
    ("pipeline", &["event", "gazetteer", "incident", "lexicon", "mention", "report", "text"]),
];

/// The code lists of `src/incident/code.rs`, in which the stages before it speak already.
const CODES: &[&str] =
    &["DatePrecision", "DisplacedUnit", "IncidentType", "Relation", "Status", "TollScope", "Whom"];

/// The files whose code holds Arabic letters: letter tables, particles, headings. Every other word is a row of a table.
const ARABIC: &[&str] = &[
    "src/evaluate/name.rs",
    "src/geo/compass.rs",
    "src/incident/code.rs",
    "src/index/length.rs",
    "src/layer/district/field.rs",
    "src/layer/field/incident.rs",
    "src/layer/field/mention.rs",
    "src/layer/field/place.rs",
    "src/layer/kind.rs",
    "src/layer/qgis/basemap.rs",
    "src/lexicon/forms.rs",
    "src/text/clitic.rs",
    "src/text/fold.rs",
];

/// What no stage may do, since it takes all that it knows as an argument.
const FORBIDDEN: &[(&str, &str)] = &[
    ("SystemTime", "the clock"),
    ("Instant::now", "the clock"),
    ("Zoned::now", "the clock"),
    ("Timestamp::now", "the clock"),
    ("std::net", "the network"),
    ("std::env::var", "the environment"),
    ("clap::", "arguments, which are the program's"),
    ("comfy_table", "tables for a terminal, which are the program's"),
    ("println!", "standard output, which is the program's"),
    ("eprint", "standard error, which is the program's"),
];

fn sources() -> Vec<Source> {
    Source::all(&root().join("src"))
}

#[test]
fn a_module_knows_only_what_stands_before_it() {
    let mut faults = Vec::new();
    let mut before: Vec<&str> = Vec::new();
    for (module, uses) in LAYERS {
        let late: Vec<_> = uses.iter().filter(|used| !before.contains(used)).collect();
        assert!(late.is_empty(), "the table lists {module} before {late:?}");
        before.push(module);
    }
    for source in sources().iter().filter(|source| source.module != "bin") {
        let may = LAYERS.iter().find(|(module, _)| *module == source.module).map_or(&[][..], |row| row.1);
        for (line, used, name) in source.uses() {
            let own = used == source.module;
            let fault = matches!(used.as_str(), "Error" | "Result") && may.contains(&"error");
            let code = used == "incident" && CODES.contains(&name.as_str());
            if !(own || fault || code || may.contains(&used.as_str()) || source.module == "lib") {
                faults.push(format!("{}:{line}: {} -> {used} ({name})", source.path, source.module));
            }
        }
    }
    assert!(faults.is_empty(), "edges that the table of layers does not have:\n{}", faults.join("\n"));
}

#[test]
fn the_table_of_layers_allows_nothing_that_is_not_used() {
    let mut used: BTreeSet<(String, String)> = BTreeSet::new();
    for source in sources() {
        for (_, module, _) in source.uses() {
            let module = if matches!(module.as_str(), "Error" | "Result") { "error".into() } else { module };
            used.insert((source.module.clone(), module));
        }
    }
    let edges = LAYERS.iter().flat_map(|(module, uses)| uses.iter().map(move |other| (*module, *other)));
    let idle: Vec<_> =
        edges.filter(|(module, other)| !used.contains(&(module.to_string(), other.to_string()))).collect();
    assert!(idle.is_empty(), "take these off the table of layers: {idle:?}");
}

#[test]
fn the_table_of_layers_names_every_module() {
    let mut modules: Vec<_> = sources().into_iter().map(|source| source.module).collect();
    modules.retain(|module| !["lib", "bin"].contains(&module.as_str()));
    modules.sort();
    modules.dedup();
    let mut named: Vec<_> = LAYERS.iter().map(|(module, _)| *module).collect();
    named.sort_unstable();
    assert_eq!(modules, named);
}

#[test]
fn a_stage_does_nothing_behind_its_callers_back() {
    let mut faults = Vec::new();
    for source in sources().iter().filter(|source| source.module != "bin") {
        for (number, line) in source.code() {
            for (word, what) in FORBIDDEN.iter().filter(|(word, _)| line.contains(word)) {
                faults.push(format!("{}:{number}: `{word}` reaches for {what}", source.path));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn no_file_is_longer_than_500_lines() {
    let mut long = Vec::new();
    for folder in ["src", "tests", "benches", "examples"] {
        for path in files(&root().join(folder), ".rs") {
            let lines = read(&path).lines().count();
            if lines > 500 {
                long.push(format!("{}: {lines}", short(&path)));
            }
        }
    }
    assert!(long.is_empty(), "make several rooms of one:\n{}", long.join("\n"));
}

#[test]
fn every_file_begins_by_saying_what_it_is() {
    let folders = ["src", "tests", "benches", "examples"];
    let all = folders.iter().flat_map(|folder| files(&root().join(folder), ".rs"));
    let silent: Vec<_> =
        all.filter(|path| !read(path).starts_with("//! ")).map(|path| short(&path)).collect();
    assert!(silent.is_empty(), "begin with `//! `:\n{}", silent.join("\n"));
}

#[test]
fn the_words_of_the_language_stand_in_tables() {
    let letter =
        |c: char| matches!(c, '\u{0620}'..='\u{063F}' | '\u{0641}'..='\u{064A}' | '\u{066E}'..='\u{06D3}');
    let mut found: BTreeMap<String, usize> = BTreeMap::new();
    for source in sources() {
        let lines = source.code().filter(|(_, line)| line.contains(letter)).count();
        if lines > 0 {
            found.insert(source.path, lines);
        }
    }
    let more: Vec<_> = found.iter().filter(|(path, _)| !ARABIC.contains(&path.as_str())).collect();
    assert!(more.is_empty(), "Arabic words in code: make them rows of src/lexicon/*.tsv: {more:?}");
    let fewer: Vec<_> = ARABIC.iter().filter(|path| !found.contains_key(**path)).collect();
    assert!(fewer.is_empty(), "without Arabic by now: take them off the list: {fewer:?}");
}

#[test]
fn the_documents_name_real_paths() {
    let mut faults = Vec::new();
    let docs = ["docs/architecture.md", "docs/design.md", "README.md", "CONTRIBUTING.md"];
    let others = ["gazetteer/README.md", "maps/README.md", "examples/README.md"];
    let documents = docs.iter().chain(&others).map(|name| root().join(name));
    for document in documents.filter(|path| path.exists()) {
        for (number, line) in (1..).zip(read(&document).lines()) {
            faults.extend(
                paths(line)
                    .filter(|path| !names_something(&document, path))
                    .map(|path| format!("{}:{number}: {path}", short(&document))),
            );
        }
    }
    assert!(faults.is_empty(), "no such files:\n{}", faults.join("\n"));
}

/// The words of a line of Markdown, in backticks or as the target of a link, that look like paths of the project.
fn paths(line: &str) -> impl Iterator<Item = String> {
    let quoted = line.split('`').skip(1).step_by(2).flat_map(str::split_whitespace);
    let linked = line.split("](").skip(1).filter_map(|rest| rest.split([')', '#']).next());
    let folders =
        ["src/", "tests/", "gazetteer/", "maps/", "docs/", "scripts/", "examples/", "benches/", ".ci/"];
    let vague = |path: &str| path.contains(['*', '…', '<', 'X', '$', '{', '[']);
    let all: Vec<String> = quoted
        .filter(|word| folders.iter().any(|folder| word.starts_with(folder)))
        .chain(
            linked.filter(|link| !link.is_empty() && !link.contains("://") && !link.starts_with("mailto:")),
        )
        .map(|path| path.trim_end_matches([',', '.', ';', ':']).to_owned())
        .filter(|path| !vague(path))
        .collect();
    all.into_iter()
}

/// Whether a path exists from the project's folder or from the document's.
fn names_something(document: &Path, path: &str) -> bool {
    let file = path.split("::").next().unwrap_or(path);
    let beside = document.parent().unwrap_or(root());
    root().join(file).exists() || beside.join(file).exists()
}

#[test]
fn the_page_on_the_architecture_has_the_table_of_layers() {
    let page = read(&root().join("docs/architecture.md"));
    let rows: BTreeMap<&str, BTreeSet<&str>> = page
        .lines()
        .filter_map(|line| {
            let cells: Vec<&str> = line.split('|').map(str::trim).collect();
            let [_, module, _, uses, _, _] = cells[..] else { return None };
            Some((module.trim_matches('`'), uses.split(", ").filter(|used| *used != "–").collect()))
        })
        .collect();
    for (module, uses) in LAYERS {
        let told = rows.get(module).cloned().unwrap_or_default();
        // The code lists of a record are used before it.
        let codes = matches!(*module, "date" | "event").then_some("incident");
        let wanted: BTreeSet<&str> = uses.iter().copied().chain(codes).collect();
        assert_eq!(told, wanted, "docs/architecture.md on what {module} may use");
    }
}

#[test]
fn the_page_on_the_architecture_names_every_folder_of_a_module() {
    let page = read(&root().join("docs/architecture.md"));
    let folders: BTreeSet<String> = sources()
        .iter()
        .filter(|source| source.module != "bin")
        .filter_map(|source| Some(source.path.rsplit_once('/')?.0.to_owned()))
        .filter(|folder| folder.matches('/').count() > 1)
        .collect();
    let missing: Vec<_> = folders.iter().filter(|folder| !page.contains(&format!("{folder}/"))).collect();
    assert!(missing.is_empty(), "docs/architecture.md is silent on {missing:?}");
}
