//! Folding: the forms of a letter that writers mix become one, so that names compare equal.
//!
//! The table follows what Arabic newsrooms mix in practice: hamza carriers, final yeh and alef maksura, teh marbuta
//! and heh, Persian and Urdu letters, vowel marks, tatweel, joiners, direction marks, presentation forms, digits of
//! three scripts, Latin case and accents. Folding is per character, so the way back is a matter of counting.

use unicode_normalization::char::{decompose_compatible, is_combining_mark};

/// Folds `text`: see the module. The empty string may come out of marks alone.
pub fn fold(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    fold_into(text, &mut out);
    out
}

/// Folds `text` onto the end of `out`.
pub fn fold_into(text: &str, out: &mut String) {
    let mut rest = text;
    while !rest.is_empty() {
        rest = &rest[fold_letters(rest, out)..];
        let mut others = rest.chars();
        if let Some(c) = others.next() {
            fold_char(c, &mut |folded| out.push(folded));
        }
        rest = others.as_str();
    }
}

/// Folds a name for a key: as [`fold`], with every run of other signs and spaces as one space.
pub fn fold_key(name: &str) -> String {
    let mut out = String::with_capacity(name.len());
    for c in name.chars() {
        fold_char(c, &mut |folded| {
            if is_letter(folded) || folded.is_alphanumeric() {
                out.push(folded);
            } else if !out.is_empty() && !out.ends_with(' ') {
                out.push(' ');
            }
        });
    }
    out.truncate(out.trim_end().len());
    out
}

/// Calls `emit` with what `c` folds to: nothing, one character, or (for ligatures) several.
pub fn fold_char(c: char, emit: &mut impl FnMut(char)) {
    match c {
        'a'..='z' | '0'..='9' | ' ' => emit(c),
        'A'..='Z' => emit(c.to_ascii_lowercase()),
        '\u{0600}'..='\u{06FF}' => {
            if let Some(folded) = fold_arabic(c) {
                emit(folded);
            }
        }
        _ if c.is_ascii() => emit(c),
        _ if is_invisible(c) => {}
        'ə' | 'Ə' => emit('a'),
        'ı' | 'İ' => emit('i'),
        _ => decompose_compatible(c, |part| match part {
            '\u{0600}'..='\u{06FF}' => {
                if let Some(folded) = fold_arabic(part) {
                    emit(folded);
                }
            }
            _ if is_combining_mark(part) => {}
            _ => part.to_lowercase().for_each(&mut *emit),
        }),
    }
}

/// Whether `c` leaves no letter behind: a vowel mark, a tatweel, a joiner, a direction mark.
pub fn is_silent(c: char) -> bool {
    !c.is_ascii() && (is_invisible(c) || is_combining_mark(c) || c == TATWEEL)
}

/// Folds the Arabic letters that `text` begins with onto the end of `out`, and gives back how many bytes they have.
pub(super) fn fold_letters(text: &str, out: &mut String) -> usize {
    // Most letters fold to themselves: those from `from` on are copied together.
    let (mut from, mut end) = (0, 0);
    for place in text.as_bytes().as_chunks().0.iter().map_while(place_in_block) {
        match FOLDED[place] {
            SAME => {}
            NO_LETTER => break,
            folded => {
                out.push_str(&text[from..end]);
                out.extend(char::from_u32(BLOCK as u32 | u32::from(folded)).filter(|_| folded != SILENT));
                from = end + 2;
            }
        }
        end += 2;
    }
    out.push_str(&text[from..end]);
    end
}

/// The place in the Arabic block of the letter that two bytes are, where it stands among the first 128, as all do that
/// Arabic is written with: the first byte says in which half of these.
#[inline]
pub(crate) fn place_in_block([lead, low]: &[u8; 2]) -> Option<usize> {
    matches!(lead, 0xD8 | 0xD9).then(|| usize::from(lead & 1) << 6 | usize::from(low & 0x3F))
}

/// What the letters fold to, by their places in the block: a place in the block, [`SAME`], [`SILENT`] or [`NO_LETTER`].
const FOLDED: [u8; 128] = {
    let mut folded = [NO_LETTER; 128];
    let mut at = 0;
    while at < folded.len() {
        if let Some(letter) = LETTERS[at] {
            let place = letter as usize - BLOCK;
            folded[at] = match letter {
                HAMZA => SILENT,
                _ if place == at => SAME,
                _ => place as u8,
            };
        }
        at += 1;
    }
    folded
};

/// In [`FOLDED`], of a letter that stays as it is.
const SAME: u8 = 0xFD;
/// In [`FOLDED`], of a hamza, which goes.
const SILENT: u8 = 0xFE;
/// In [`FOLDED`], of what is no letter.
const NO_LETTER: u8 = 0xFF;

/// Whether `c` is a letter of Arabic, as most are that are asked about: the tables of Unicode are slow to ask.
#[inline]
pub(super) const fn is_letter(c: char) -> bool {
    matches!(c, '\u{0621}'..='\u{063A}' | '\u{0641}'..='\u{064A}')
}

const TATWEEL: char = '\u{0640}';
const HAMZA: char = '\u{0621}';

/// Characters without width or ink: joiners, direction marks and isolates, soft hyphen, byte order mark.
pub(super) fn is_invisible(c: char) -> bool {
    matches!(c, '\u{00AD}' | '\u{061C}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}'
        | '\u{2060}'..='\u{2069}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}')
}

/// Whether `c` turns the order of what follows it: the embeddings, overrides and isolates of bidirectional text.
pub fn is_turning(c: char) -> bool {
    matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// What a character of the Arabic block folds to.
#[inline]
fn fold_arabic(c: char) -> Option<char> {
    match c {
        HAMZA => None,
        _ if is_letter(c) => LETTERS[c as usize - BLOCK],
        '٠'..='٩' => char::from_digit(c as u32 - 0x0660, 10),
        '۰'..='۹' => char::from_digit(c as u32 - 0x06F0, 10),
        _ => match letter(c) {
            same if same == c && is_silent(c) => None,
            folded => Some(folded),
        },
    }
}

/// Where the Arabic block begins.
const BLOCK: usize = 0x0600;

/// What the letters of [`is_letter`] fold to, by their place in the block; hamza, which goes, stands for itself.
const LETTERS: [Option<char>; 128] = {
    let mut letters = [None; 128];
    let mut at = 0;
    while at < letters.len() {
        if let Some(c) = char::from_u32((BLOCK + at) as u32)
            && is_letter(c)
        {
            letters[at] = Some(letter(c));
        }
        at += 1;
    }
    letters
};

/// The letter table of the Arabic block; other characters stay as they are.
const fn letter(c: char) -> char {
    match c {
        'أ' | 'إ' | 'آ' | 'ٱ' | 'ٲ' | 'ٳ' => 'ا',
        'ى' | 'ئ' | 'ی' | 'ې' | 'ۍ' | 'ے' | 'ۓ' | 'ێ' => 'ي',
        'ؤ' | 'ۆ' | 'ۇ' | 'ۋ' | 'ۈ' | 'ۉ' => 'و',
        'ة' | 'ۀ' | 'ە' | 'ہ' | 'ۂ' | 'ھ' | 'ۃ' => 'ه',
        'ک' | 'ڪ' | 'گ' | 'ګ' | 'ڭ' => 'ك',
        'چ' => 'ج',
        'پ' => 'ب',
        'ژ' => 'ز',
        'ڤ' | 'ڥ' => 'ف',
        'ڕ' | 'ڑ' => 'ر',
        'ڵ' => 'ل',
        'ٹ' => 'ت',
        'ڈ' => 'د',
        'ں' => 'ن',
        _ => c,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_that_writers_mix_fold_together() {
        for (a, b) in [
            ("أغـــدام", "اغدام"),
            ("سیسیان", "سيسيان"),
            ("گنجه", "كنجة"),
            ("قَرَه باغ", "قره باغ"),
            ("شوشى", "شوشي"),
            ("\u{06D3} \u{06C2}", "\u{06D2}\u{0654} \u{06C1}\u{0654}"),
            ("صنعاء", "صنعا"),
            ("ﻻﺗﺸﻴﻦ", "لاتشين"),
            ("آغ\u{200C}دره", "اغدره"),
            ("\u{202B}غزة\u{202C}", "غزه"),
        ] {
            assert_eq!(fold(a), fold(b), "{a} {b}");
        }
    }

    #[test]
    fn digits_of_three_scripts_are_one() {
        assert_eq!(fold("٢٠٢٠ ۲۰۲۰ 2020"), "2020 2020 2020");
    }

    #[test]
    fn a_key_has_single_spaces() {
        assert_eq!(fold_key(" قره_باغ — Ağdərə! "), "قره باغ agdara");
    }
}
