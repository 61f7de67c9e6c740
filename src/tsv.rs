//! Tables of tab-separated cells that are embedded here: comments with `#`, a header line first, cells as they are.

/// The rows of a table after its header, each as its cells.
pub fn rows(table: &'static str) -> impl Iterator<Item = Vec<&'static str>> {
    let lines = table.lines().filter(|line| !line.trim().is_empty() && !line.starts_with('#'));
    lines.skip(1).map(|line| line.split('\t').collect())
}

/// The cell of a column, from 0, in the row whose first cell is `key`.
pub fn cell(table: &'static str, key: &str, column: usize) -> Option<&'static str> {
    let row = table.lines().find(|line| line.strip_prefix(key).is_some_and(|rest| rest.starts_with('\t')))?;
    row.split('\t').nth(column)
}

#[cfg(test)]
mod tests {
    use super::*;

    const TABLE: &str = "# what it is\nkey\tar\ten\na\tا\t, \n\n# more\nab\tب\tb\n";

    #[test]
    fn a_row_is_its_cells_with_their_spaces() {
        assert_eq!(rows(TABLE).collect::<Vec<_>>(), [["a", "ا", ", "], ["ab", "ب", "b"]]);
    }

    #[test]
    fn a_cell_is_found_by_the_whole_of_its_key() {
        assert_eq!(cell(TABLE, "a", 2), Some(", "));
        assert_eq!((cell(TABLE, "b", 1), cell(TABLE, "a", 3)), (None, None));
    }
}
