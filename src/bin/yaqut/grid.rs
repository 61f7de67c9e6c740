//! A table of which no word is broken that need not be, in either direction of reading.

use comfy_table::{ColumnConstraint, ContentLineStyle, Table, Width};

use crate::output::{align_right, cell, from_right, isolated, table};

/// Room that a column needs which is not kept whole.
const LEAST: u16 = 6;

/// UNIT SEPARATOR, which no cell holds: between the cells of a line until they are isolated.
const BETWEEN: char = '\u{1F}';

/// A table as text, in which a cell that is broken into several lines is isolated in each of them.
fn lines(mut table: Table) -> String {
    let style = table.style_mut();
    *style = style
        .header_lines(ContentLineStyle::none().junction(BETWEEN))
        .content_lines(ContentLineStyle::none().junction(BETWEEN));
    let whole = |part: &str| {
        let (opened, closed) = (part.matches('\u{2068}').count(), part.matches('\u{2069}').count());
        if !from_right(part) || (opened == closed && opened > 0) {
            return part.to_owned();
        }
        let bare = part.replace(['\u{2068}', '\u{2069}'], "");
        let text = bare.trim();
        let (before, after) = bare.split_once(text).unwrap_or_default();
        format!("{before}{}{after}", isolated(text))
    };
    let line = |line: String| line.split(BETWEEN).map(whole).collect::<Vec<_>>().join(" ");
    table.lines().map(line).collect::<Vec<_>>().join("\n")
}

/// A table with these column heads and rows as text, columns of `figures` right-aligned. One that is read from the right
/// has its first column there, and all of them right-aligned.
pub fn grid(mut heads: Vec<String>, mut rows: Vec<Vec<String>>, figures: &[usize], turned: bool) -> String {
    let all: Vec<usize> = (0..heads.len()).collect();
    if turned {
        heads.reverse();
        rows.iter_mut().for_each(|row| row.reverse());
    }
    let heads: Vec<String> = heads.iter().map(|head| cell(head)).collect();
    let longest = longest_words(&heads, &rows);
    let mut table = table(&heads);
    table.add_rows(rows);
    align_right(&mut table, if turned { &all } else { figures });
    if let Some(room) = table.width() {
        keep_words(&mut table, &longest, room);
    }
    lines(table)
}

/// How wide the longest word of each column is.
fn longest_words(heads: &[String], rows: &[Vec<String>]) -> Vec<u16> {
    let apart = |row: &[String]| row.iter().map(|text| text.replace(' ', "\n")).collect::<Vec<_>>();
    let mut words = Table::new();
    words.set_header(apart(heads));
    words.add_rows(rows.iter().map(|row| apart(row)));
    words.column_max_content_widths()
}

/// Gives each column at least the room of its longest word, the narrow columns first as far as there is room.
fn keep_words(table: &mut Table, longest: &[u16], room: u16) {
    let columns = u16::try_from(longest.len()).unwrap_or(u16::MAX);
    let words = longest.iter().fold(0u16, |sum, word| sum.saturating_add(*word));
    // A blank on either side of a cell and one between cells; where that is too wide, the first is left out.
    let between = columns.saturating_sub(1);
    let tight = words.saturating_add(columns.saturating_mul(2)).saturating_add(between) > room;
    let padding = if tight { (0, 1) } else { (1, 1) };
    for column in table.column_iter_mut() {
        column.set_padding(padding);
    }
    let mut order: Vec<usize> = (0..longest.len()).collect();
    order.sort_by_key(|column| longest[*column]);
    let mut left = room.saturating_sub(between);
    for (place, number) in order.iter().enumerate() {
        let wide = longest[*number].saturating_add(padding.0 + padding.1);
        let others = u16::try_from(longest.len() - place - 1).unwrap_or(u16::MAX).saturating_mul(LEAST);
        if wide.saturating_add(others) > left {
            break;
        }
        left -= wide;
        if let Some(column) = table.column_mut(*number) {
            column.set_constraint(ColumnConstraint::LowerBoundary(Width::Fixed(wide)));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_that_is_broken_is_isolated_in_each_of_its_lines() {
        let mut table = table(&["type", "n"]);
        table.add_row(vec![cell("قصف مدفعي أو صاروخي"), "12".to_owned()]);
        table.set_width(20);
        let text = lines(table);
        let broken: Vec<_> = text.lines().filter(|line| from_right(line)).collect();
        assert!(broken.len() > 1, "{text}");
        for line in broken {
            assert_eq!(
                (line.matches('\u{2068}').count(), line.matches('\u{2069}').count()),
                (1, 1),
                "{line}"
            );
        }
        assert!(!text.contains(BETWEEN));
    }

    #[test]
    fn a_table_from_the_right_has_its_first_column_there() {
        let heads = || vec!["a".to_owned(), "b".to_owned()];
        let row = || vec![vec!["1".to_owned(), "long".to_owned()]];
        let cells = |text: String| -> Vec<String> {
            text.lines().map(|line| line.split_whitespace().collect::<Vec<_>>().join(" ")).collect()
        };
        assert_eq!(cells(grid(heads(), row(), &[0], false))[1..4], ["A B", "══════════", "1 long"]);
        assert_eq!(cells(grid(heads(), row(), &[0], true))[1..4], ["B A", "══════════", "long 1"]);
    }

    #[test]
    fn no_word_is_broken_while_there_is_room_for_all() {
        let heads: Vec<String> = ["date", "type", "place"].map(str::to_owned).to_vec();
        let row: Vec<String> =
            ["2020-10-01", "Territorial change", "Garagoyunlu"].map(str::to_owned).to_vec();
        let at = |room: u16| {
            let mut table = table(&heads);
            table.add_row(row.clone());
            table.set_width(room);
            keep_words(&mut table, &longest_words(&heads, std::slice::from_ref(&row)), room);
            lines(table)
        };
        for (room, whole) in [(60, true), (42, true), (38, true), (30, false)] {
            let text = at(room);
            let kept = ["2020-10-01", "Territorial", "Garagoyunlu"].iter().all(|word| text.contains(word));
            assert_eq!(kept, whole, "{room}:\n{text}");
            assert!(text.lines().all(|line| line.chars().count() <= room.into()), "{room}:\n{text}");
        }
    }
}
