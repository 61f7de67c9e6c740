//! `yaqut_fold`: what [`fold_key`](crate::text::fold::fold_key) does to a name, as a function of PostgreSQL.
//!
//! Its tables are asked of the folding itself, letter by letter, so that the two stay one. Ranges of letters are spelt
//! out, since what `[[:alnum:]]` holds depends on the server's locale. Beyond the scripts in [`BLOCKS`] and the marks in
//! [`MARKS`] it is coarser: other scripts are letters throughout.

use std::ops::{Range, RangeInclusive};

use unicode_normalization::char::decompose_compatible;

use crate::text::fold::fold;

/// Latin, Greek, Cyrillic, Armenian, Hebrew, Arabic: whose letters and signs are told apart.
const BLOCKS: Range<char> = '\u{80}'..'\u{700}';

/// Where marks stand that leave nothing behind.
const MARKS: [Range<char>; 5] =
    [BLOCKS, '\u{1AB0}'..'\u{1B00}', '\u{1DC0}'..'\u{1E00}', '\u{2000}'..'\u{2100}', '\u{FE00}'..'\u{FF00}'];

/// The letters that Arabic is written with.
const ARABIC: RangeInclusive<char> = '\u{0621}'..='\u{064A}';

/// Scripts beyond, all of which is kept; between them are signs.
const BEYOND: [(char, char); 4] =
    [('\u{700}', '\u{1FFF}'), ('\u{2C00}', '\u{2DFF}'), ('\u{3040}', '\u{D7FF}'), ('\u{20000}', '\u{3FFFF}')];

/// The statement that makes the function.
pub(super) fn function() -> String {
    let (own, others): (Vec<_>, Vec<_>) = letters().into_iter().partition(|(c, _)| ARABIC.contains(c));
    let side = |letters: &[(char, char)], side: fn(&(char, char)) -> char| -> String {
        letters.iter().map(side).map(escape).collect()
    };
    format!(
        include_str!("fold.sql"),
        silent = ranges(&silent()),
        own = side(&own, |(c, _)| *c),
        own_folded = side(&own, |(_, to)| *to),
        others = side(&others, |(c, _)| *c),
        others_folded = side(&others, |(_, to)| *to),
        kept = ranges(&kept()),
        beyond = ranges(&BEYOND),
    )
}

/// Whether a character is still there when it has been taken apart.
fn is_whole(c: char) -> bool {
    let mut parts = Vec::new();
    decompose_compatible(c, |part| parts.push(part));
    parts == [c]
}

/// Each letter that folds to another, beyond being taken apart and made small.
fn letters() -> Vec<(char, char)> {
    let folded = |c: char| {
        let to = fold(c.encode_utf8(&mut [0; 4]));
        let small: String = c.to_lowercase().collect();
        let mut others = to.chars();
        let first = others.next().filter(|to| *to != c)?;
        (others.next().is_none() && small != to).then_some((c, first))
    };
    BLOCKS.filter(|c| is_whole(*c)).filter_map(folded).collect()
}

/// The characters that leave nothing behind.
fn silent() -> Vec<(char, char)> {
    let is_silent = |c: char| is_whole(c).then(|| fold(c.encode_utf8(&mut [0; 4])).is_empty());
    MARKS.iter().flat_map(|block| runs(block.clone(), is_silent)).collect()
}

/// The letters and digits that are left when all else is done.
fn kept() -> Vec<(char, char)> {
    runs(BLOCKS, |c| {
        let to = fold(c.encode_utf8(&mut [0; 4]));
        (is_whole(c) && !to.is_empty()).then(|| c.is_alphanumeric())
    })
}

/// The runs of characters for which `is` holds; those for which it gives nothing may be of a run or not.
fn runs(all: impl Iterator<Item = char>, is: impl Fn(char) -> Option<bool>) -> Vec<(char, char)> {
    let mut runs: Vec<(char, char)> = Vec::new();
    let mut open = false;
    for c in all {
        match is(c) {
            Some(true) if open => {
                if let Some(run) = runs.last_mut() {
                    run.1 = c;
                }
            }
            Some(true) => runs.push((c, c)),
            Some(false) => {}
            None => continue,
        }
        open = is(c) == Some(true);
    }
    runs
}

/// Runs as a part of a set of a regular expression.
fn ranges(runs: &[(char, char)]) -> String {
    runs.iter()
        .map(
            |(from, to)| {
                if from == to { escape(*from) } else { format!("{}-{}", escape(*from), escape(*to)) }
            },
        )
        .collect()
}

/// A character by its number, since marks cannot be seen and scripts of two directions not be read on one line.
fn escape(c: char) -> String {
    match c as u32 {
        _ if c.is_ascii_alphanumeric() => c.to_string(),
        number @ ..=0xFFFF => format!("\\u{number:04X}"),
        number => format!("\\U{number:08X}"),
    }
}

#[cfg(test)]
mod tests {
    use unicode_normalization::UnicodeNormalization;

    use super::*;
    use crate::text::fold::fold_key;

    /// What the function in SQL does, by its own tables.
    fn yaqut_fold() -> impl Fn(&str) -> String {
        let within =
            |runs: &[(char, char)], c: char| runs.iter().any(|(from, to)| (*from..=*to).contains(&c));
        let (silent, kept, letters) = (silent(), kept(), letters());
        move |text| {
            let bare: String = text.nfkd().filter(|c| !within(&silent, *c)).collect();
            let letter = |c: char| letters.iter().find(|(from, _)| *from == c).map_or(c, |(_, to)| *to);
            let folded = bare.to_lowercase().chars().map(letter).collect::<String>();
            let is_sign = |c: char| !(c.is_ascii_alphanumeric() || within(&kept, c) || within(&BEYOND, c));
            folded.split(is_sign).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
        }
    }

    #[test]
    fn the_server_folds_every_letter_as_we_do() {
        // Ligatures of old Kazakh, which Unicode takes apart, and a piece of a letter, which it does not.
        let apart = |c: char| matches!(c, '\u{0675}'..='\u{0678}' | '\u{FE73}');
        let all =
            BLOCKS.chain('\u{FB50}'..'\u{FDC0}').chain('\u{FE70}'..'\u{FEFD}').chain('\u{2010}'..'\u{2028}');
        let yaqut_fold = yaqut_fold();
        for c in all.filter(|c| !apart(*c)) {
            let text = format!("a{c}b");
            assert_eq!(yaqut_fold(&text), fold_key(&text), "U+{:04X}", c as u32);
        }
    }

    #[test]
    fn the_script_has_no_letter_that_turns_a_line_round() {
        assert!(function().is_ascii());
    }
}
