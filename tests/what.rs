//! What happened: the tables of its words and the chapter of the codebook agree with the code.

use std::collections::{BTreeMap, BTreeSet};

use yaqut::incident::IncidentType;
use yaqut::lexicon::expand;

use crate::program::{read, root};

/// The rows of a table of words, each as its cells.
fn rows(name: &str) -> Vec<Vec<String>> {
    let text = read(&root().join("src/lexicon").join(name));
    let lines = text.lines().filter(|line| !line.starts_with('#')).skip(1);
    lines.map(|line| line.split('\t').map(str::to_owned).collect()).collect()
}

/// The frames that the head of the module lists.
fn frames() -> BTreeSet<String> {
    let text = read(&root().join("src/event/kind/frame.rs"));
    let table = text.lines().filter_map(|line| line.strip_prefix("//! | `"));
    let cells = table.filter_map(|line| line.split(" | ").next());
    cells.flat_map(|cell| cell.split(", ")).map(|name| name.trim_matches('`').to_owned()).collect()
}

#[test]
fn a_row_of_triggers_asks_for_frames_that_exist() {
    let frames = frames();
    assert!(frames.len() >= 15, "the head of frame.rs lists them: {frames:?}");
    for row in rows("triggers.tsv") {
        if ["strong", "weak", "sense"].contains(&row[1].as_str()) {
            continue;
        }
        for alternative in row[1].split('|') {
            let (all, kind) = alternative.split_once('>').unwrap_or((alternative, &row[0]));
            for frame in all.split('+') {
                assert!(frame == "weak" || frames.contains(frame), "{}: `{frame}` is no frame", row[1]);
            }
            let known = IncidentType::from_word(kind).is_some() || ["strike", "fall"].contains(&kind);
            assert!(known, "{}: `{kind}` is no type", row[1]);
        }
    }
}

#[test]
fn a_form_of_a_trigger_or_a_frame_stands_in_one_row() {
    for (table, column) in [("triggers.tsv", 2), ("frames.tsv", 2)] {
        let mut seen: BTreeMap<String, String> = BTreeMap::new();
        for row in rows(table) {
            let key = format!("{} {}", row[0], row[1]);
            for form in row[column].split('|') {
                if let Some(other) = seen.insert(form.to_owned(), key.clone()) {
                    panic!("{table}: `{form}` stands in the rows of {other} and of {key}");
                }
            }
        }
    }
}

#[test]
fn makes_of_weapons_of_many_armies_are_known() {
    let weapons = rows("words.tsv").into_iter().filter(|row| row[0] == "weapon");
    let forms: BTreeSet<String> =
        weapons.flat_map(|row| row[3].split('|').flat_map(expand).collect::<Vec<_>>()).collect();
    for make in ["كورنيت", "هيمارس", "لانسيت", "بيرقدار", "سوخوي", "إسكندر", "كاتيوشا", "غراد", "أتاكمز"]
    {
        assert!(forms.contains(make), "{make}");
    }
    assert!(forms.len() > 800, "{}", forms.len());
}

#[test]
fn every_type_has_its_section_in_the_codebook() {
    let text = read(&root().join("docs/coding-rules-what.md"));
    for kind in IncidentType::ALL {
        let start = text.find(&format!("\n## {kind}\n")).unwrap_or_else(|| panic!("{kind} has no section"));
        let section = &text[start + 4..];
        let section = &section[..section.find("\n## ").unwrap_or(section.len())];
        for part in ["- Counts:", "- ACLED:", "- Example:"] {
            assert!(section.contains(part), "{kind} lacks `{part}`");
        }
        assert!(*kind == IncidentType::Other || section.contains("UCDP:"), "{kind} lacks UCDP's type");
    }
}
