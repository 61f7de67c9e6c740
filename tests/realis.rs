//! Did it happen? Sentences of many wars, each an incident of a type or the example of a rule that leaves it out.

use jiff::civil::date;
use yaqut::Coder;
use yaqut::event::{Account, rules};
use yaqut::gazetteer::Gazetteer;
use yaqut::incident::Incident;
use yaqut::lexicon::Lexicon;
use yaqut::report::Report;

use crate::program::{read, root};

fn told(text: &str) -> (Vec<Incident>, Account) {
    let published = Some(date(2024, 5, 9));
    let report = Report { id: "a".into(), text: text.to_owned(), published, ..Report::default() };
    let (reading, account) = Coder::new(Gazetteer::builtin(), Lexicon::get()).account(&report);
    (reading.incidents, account)
}

/// Checks each row of a table: `type TAB text` is told, `rule TAB text` is left out.
fn check(name: &str) {
    let table = read(&root().join(format!("tests/realis/{name}.tsv")));
    let mut faults = Vec::new();
    for line in table.lines().filter(|line| !line.starts_with('#')).skip(1) {
        let (expected, text) = line.split_once('\t').expect("two columns");
        let (incidents, account) = told(text);
        let rule = rules().iter().any(|rule| rule.name == expected);
        let kinds: Vec<_> = incidents.iter().map(|i| serde_json::to_value(i.kind).expect("a word")).collect();
        let fits = if rule { kinds.is_empty() } else { kinds.iter().any(|kind| kind == expected) };
        if !fits {
            let fired: Vec<_> = account.left_out.iter().map(|out| (out.rule, &out.cue)).collect();
            faults.push(format!("{expected}: {text}\n    told {kinds:?}, left out {fired:?}"));
        }
    }
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

#[test]
fn what_happened_beside_tempting_words_is_told_and_what_did_not_is_left_out() {
    check("developed");
}

#[test]
fn sentences_that_the_rules_were_not_made_with_are_read_alike() {
    check("held-out");
}

#[test]
fn every_rule_has_an_entry_in_the_codebook_whose_example_it_leaves_out() {
    let page = read(&root().join("docs/coding-rules-whether.md"));
    let mut faults = Vec::new();
    for rule in rules() {
        let Some((_, entry)) = page.split_once(&format!("\n### {}\n", rule.name)) else {
            faults.push(format!("no entry for {}", rule.name));
            continue;
        };
        let entry = entry.split("\n#").next().unwrap_or_default();
        for example in entry.lines().filter_map(|line| line.strip_prefix("> ")) {
            let Some((arabic, _gloss)) = example.split_once(" — ") else {
                faults.push(format!("no gloss: {example}"));
                continue;
            };
            let (incidents, account) = told(arabic);
            let fired: Vec<_> = account.left_out.iter().map(|out| out.rule).collect();
            if !incidents.is_empty() || !fired.contains(&rule.name) {
                faults.push(format!("{}: {arabic}: {} told, {fired:?}", rule.name, incidents.len()));
            }
        }
    }
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

#[test]
fn every_cue_names_a_rule_and_every_rule_is_explained_in_both_languages() {
    let cues = read(&root().join("src/lexicon/cues.tsv"));
    for line in cues.lines().filter(|line| !line.starts_with('#')).skip(1) {
        let name = line.split('\t').next().unwrap_or_default();
        assert!(
            yaqut::event::rule(name).is_some(),
            "cues.tsv names {name}, which rules.tsv does not explain"
        );
    }
    for rule in rules() {
        assert!(rule.english.is_ascii() && !rule.arabic.is_ascii(), "{}", rule.name);
    }
}

#[test]
fn the_account_leads_back_to_the_words() {
    let text = "هدد قائد الفصيل بقصف مدينة حيفا. وقصفت المدفعية مدينة ترتر أمس.";
    let (incidents, account) = told(text);
    assert_eq!(incidents.len(), 1);
    let [kept] = &account.kept[..] else { panic!("{account:?}") };
    assert_eq!(kept.by, "وقصفت");
    let out = &account.left_out[0];
    assert_eq!((out.rule, out.cue.as_deref(), out.trigger.as_str()), ("threat", Some("هدد"), "بقصف"));
    let letters = text.chars().skip(out.sentence.start).take(out.sentence.end - out.sentence.start);
    assert_eq!(letters.collect::<String>(), "هدد قائد الفصيل بقصف مدينة حيفا");
}
