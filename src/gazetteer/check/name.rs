//! What may be wrong with a name by itself.

use unicode_normalization::char::is_combining_mark;

use crate::lexicon::{is_guarded, is_listed};
use crate::text::fold::{fold_key, is_silent};

/// A broken rule: its name, what is wrong, and the remedy.
pub(super) type Fault = (&'static str, String, &'static str);

/// The longest Latin word that an Arabic name may have in it: K1, T4.
const LATIN_WORD: usize = 3;
const TATWEEL: char = '\u{0640}';
/// A letter of newsrooms, though not of the alphabet.
const VEH: char = '\u{06A4}';

/// The faults of a name in Arabic letters; `preferred` where it is a place's first name.
pub(super) fn arabic(name: &str, preferred: bool) -> Vec<Fault> {
    let mut out = any(name);
    if !name.chars().any(is_arabic) {
        out.push(("script", format!("`{name}` has no Arabic letter"), "put it into en or latin"));
        return out;
    }
    let latin = name.split(|c: char| !c.is_alphanumeric()).filter(|word| {
        word.chars().any(|c| c.is_alphabetic() && !is_arabic(c)) && word.chars().count() > LATIN_WORD
    });
    if let Some(word) = latin.into_iter().next() {
        out.push(("latin_letters", format!("`{name}` holds `{word}`"), "write it in Arabic letters"));
    }
    if let Some(letter) = name.chars().find(|c| preferred && is_foreign(*c)) {
        let what = format!(
            "`{name}` has the letter {letter} (U+{:04X}), which Arabic does not write",
            u32::from(letter)
        );
        out.push((
            "foreign_letter",
            what,
            "write it as an Arabic newsroom does and move this spelling to aliases",
        ));
    }
    if name.chars().any(|c| is_combining_mark(c) || c == TATWEEL) {
        out.push((
            "marks",
            format!("`{name}` has vowel marks or tatweel"),
            "leave them out; names are found with and without",
        ));
    }
    let key = fold_key(name);
    if is_listed(&key) && !is_guarded(&key) {
        let remedy =
            "guard it with a row in src/lexicon/ambiguous.tsv (need: cue), or give the name with its noun";
        out.push(("common", format!("`{name}` is a common word"), remedy));
    }
    out
}

/// The faults of a name in other letters.
pub(super) fn other(name: &str) -> Vec<Fault> {
    let mut out = any(name);
    if name.chars().any(is_arabic) {
        out.push(("script", format!("`{name}` has Arabic letters"), "put it into ar or aliases"));
    }
    out
}

fn any(name: &str) -> Vec<Fault> {
    let mut out = Vec::new();
    let hidden = name.chars().find(|c| is_silent(*c) && !is_combining_mark(*c) && *c != TATWEEL);
    if let Some(c) = hidden.or_else(|| name.chars().find(|c| c.is_control() || *c == '\u{00A0}')) {
        out.push((
            "invisible",
            format!("`{name}` holds U+{:04X}, which cannot be seen", u32::from(c)),
            "delete it",
        ));
    }
    let sign = |c: char| matches!(c, ',' | '\u{060C}' | ';' | '\u{061B}' | ':' | '.' | '-' | '_' | '/' | '"');
    let dotted = name.ends_with('.') && name.chars().rev().nth(1).is_some_and(char::is_alphabetic);
    if name.starts_with(sign) || name.ends_with(sign) && !dotted {
        out.push(("punctuation", format!("`{name}` begins or ends in a sign"), "delete it"));
    }
    if name.contains("  ") {
        out.push(("punctuation", format!("`{name}` has two spaces"), "leave one"));
    }
    out
}

fn is_arabic(c: char) -> bool {
    matches!(c, '\u{0600}'..='\u{06FF}' | '\u{0750}'..='\u{077F}' | '\u{FB50}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}')
}

/// Letters of the block that the Arabic alphabet does not have.
fn is_foreign(c: char) -> bool {
    c.is_alphabetic()
        && is_arabic(c)
        && !matches!(c, '\u{0621}'..='\u{063A}' | '\u{0641}'..='\u{064A}' | TATWEEL | VEH)
}
