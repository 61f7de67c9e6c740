//! The tables that are committed pass the check that a contributor runs.

use crate::program::yaqut;

#[test]
fn the_tables_of_the_gazetteer_have_no_error() {
    let said = yaqut(&["gazetteer", "check", "--errors-only", "--format", "table"]);
    assert_eq!((said.status, said.out.as_str()), (0, ""), "{}", said.err);
}
