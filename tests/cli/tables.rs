//! `yaqut gazetteer check` and `yaqut gazetteer stats`.

use yaqut::gazetteer::{ALIAS_COLUMNS, PLACE_COLUMNS};

use crate::program::{folder, yaqut};

#[test]
fn what_is_wrong_with_a_row_is_told_by_file_and_line_with_a_remedy() {
    let table = format!("{PLACE_COLUMNS}\nyq-az-x\tvillage\t\tAZ\t\t\t95\t46\t2\t\tاسم\tName\t\t\thand\tx\n");
    let folder = folder(&[("mine.tsv", table.as_bytes())]);
    let path = folder.path().join("mine.tsv");
    let said = yaqut(&["gazetteer", "check", &path.to_string_lossy(), "--format", "table"]);
    assert_eq!(said.status, 1, "{}", said.err);
    assert!(said.out.contains("mine.tsv:2: error: latitude 95"), "{}", said.out);
    let rows = yaqut(&["gazetteer", "check", &path.to_string_lossy()]).rows();
    assert_eq!((&rows[0]["line"], &rows[0]["rule"]), (&2.into(), &"row".into()));
}

#[test]
fn a_warning_alone_is_no_failure() {
    let table = format!("{ALIAS_COLUMNS}\ngn586523\tغنجة\tvariant\thand\n");
    let folder = folder(&[("mine.tsv", table.as_bytes())]);
    let path = folder.path().join("mine.tsv");
    let said = yaqut(&["gazetteer", "check", &path.to_string_lossy()]);
    assert_eq!((said.status, said.rows().len()), (0, 1), "{}", said.err);
    let said = yaqut(&["gazetteer", "check", "--errors-only", &path.to_string_lossy()]);
    assert_eq!((said.status, said.rows().len()), (0, 0), "{}", said.err);
}

#[test]
fn the_rules_can_be_listed() {
    let said = yaqut(&["gazetteer", "check", "--rules"]);
    assert_eq!((said.status, said.out.lines().count()), (0, yaqut::gazetteer::CHECK_RULES.len()));
}

#[test]
fn stats_count_a_country_and_the_users_own_places() {
    let count = |args: &[&str]| {
        let rows = yaqut(&[&["gazetteer", "stats", "--country", "AZ"], args].concat()).rows();
        let all = rows.iter().find(|row| row["by"] == "all").expect("all");
        all["places"].as_u64().expect("a number")
    };
    let table =
        format!("{PLACE_COLUMNS}\nyq-az-mine\tvillage\t\tAZ\t\t\t40\t46\t2\t\tاسم\tName\t\t\thand\tx\n");
    let folder = folder(&[("mine.tsv", table.as_bytes())]);
    let path = folder.path().join("mine.tsv");
    assert_eq!(count(&["--gazetteer", &path.to_string_lossy()]), count(&[]) + 1);
    let said = yaqut(&["gazetteer", "stats", "--format", "table"]);
    assert!(said.out.contains("different names after folding"), "{}", said.out);
}
