//! Rows that break a rule, and what is said of them.

use super::*;
use crate::gazetteer::{ALIAS_COLUMNS, PLACE_COLUMNS};

const GOOD: &str =
    "yq-az-new\tvillage\t\tAZ\tAZ.57\t\t40.3\t46.9\t2\t\tسنجاربيه\tSinjarbiya\t\t\thand\tfrom memory";

fn checked(header: &str, rows: &[String], own: bool) -> Vec<Finding> {
    let text = format!("# a comment\n{header}\n{}\n", rows.join("\n"));
    let table = TableText { file: "t.tsv".into(), text, own, silent: false };
    check(&[table], Gazetteer::builtin())
}

fn rules(findings: &[Finding]) -> Vec<&'static str> {
    findings.iter().map(|finding| finding.rule).collect()
}

/// The good row with one cell changed.
fn with(column: usize, cell: &str) -> String {
    let mut cells: Vec<&str> = GOOD.split('\t').collect();
    cells[column] = cell;
    cells.join("\t")
}

#[test]
fn a_good_row_breaks_no_rule() {
    assert_eq!(checked(PLACE_COLUMNS, &[GOOD.into()], false), []);
}

#[test]
fn each_fault_of_a_place_breaks_its_rule() {
    for (column, cell, rule) in [
        (0, "my-id", "id"),
        (0, "gn586523", "taken_id"),
        (1, "hut", "row"),
        (2, "shed", "row"),
        (3, "az", "row"),
        (3, "ZZ", "country"),
        (4, "AZ.999", "parent"),
        (4, "AM.01", "parent_country"),
        (6, "60.3", "outside"),
        (6, "95", "row"),
        (8, "9000", "radius"),
        (8, "", "unsure"),
        (10, "Talysh", "script"),
        (10, "سنجاربیه", "foreign_letter"),
        (10, "سنجاربيه Talysh", "latin_letters"),
        (10, "سنجار\u{200C}بيه", "invisible"),
        (10, "سنجارَبيه", "marks"),
        (10, "سنجاربيه،", "punctuation"),
        (10, "حسبما", "common"),
        (11, "سنجار", "script"),
        (12, "سنجر|سنجر", "alias_there"),
        (14, "", "source"),
        (14, "wikimapia", "source"),
        (15, "", "unsure"),
    ] {
        let found = checked(PLACE_COLUMNS, &[with(column, cell)], false);
        assert!(rules(&found).contains(&rule), "{column} {cell}: {found:?}");
        assert!(found.iter().all(|f| f.line == 3 && !f.remedy.is_empty()), "{found:?}");
    }
}

#[test]
fn swapped_figures_are_told_from_wrong_ones() {
    let row = with(6, "46.9").replacen("\t46.9\t46.9\t", "\t46.9\t40.3\t", 1);
    assert_eq!(rules(&checked(PLACE_COLUMNS, &[row], false)), ["swapped"]);
    let row = with(6, "120.9").replace("\tAZ\tAZ.57", "\tCN\t").replacen("\t46.9\t", "\t31.3\t", 1);
    assert!(rules(&checked(PLACE_COLUMNS, &[row], false)).contains(&"swapped"));
}

#[test]
fn a_place_that_is_there_already_is_told_of() {
    let tartar = "yq-az-tartar2\ttown\t\tAZ\t\t\t40.34\t46.93\t4\t\tتَرتر\tTartar\t\t\thand\tfrom memory";
    let found = checked(PLACE_COLUMNS, &[tartar.into(), GOOD.into(), GOOD.into()], false);
    assert!(rules(&found).contains(&"duplicate"), "{found:?}");
    assert!(rules(&found).contains(&"duplicate_id"), "{found:?}");
}

#[test]
fn each_fault_of_an_alias_breaks_its_rule() {
    for (row, rule) in [
        ("yq-nowhere\tاسم\tvariant\thand", "alias_place"),
        ("gn586523\tغنجة\tvariant\thand", "alias_there"),
        ("gn586523\tGanca\tvariant\thand", "script"),
        ("gn586523\tغنجاوات\tnickname\thand", "row"),
        ("gn586523\tغنجاوات\tvariant\t", "source"),
    ] {
        let found = checked(ALIAS_COLUMNS, &[row.into()], false);
        assert!(rules(&found).contains(&rule), "{row}: {found:?}");
    }
    assert_eq!(rules(&checked("id;name", &["x;y".into()], false)), ["header"]);
}

#[test]
fn every_rule_is_named_once_and_explained() {
    for (at, (rule, _, what)) in CHECK_RULES.iter().enumerate() {
        assert!(!what.is_empty() && !CHECK_RULES[..at].iter().any(|row| row.0 == *rule), "{rule}");
    }
}
