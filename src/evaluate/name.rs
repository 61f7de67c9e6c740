//! When two spellings are one name, for judging alone.
//!
//! The rule is narrower than the fold of the reading and independent of it, so that a change there cannot make wrong
//! answers right: compatibility forms, marks and tatweel go, four groups of letters are one, other signs are a space.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::canonical_combining_class;

const TATWEEL: char = '\u{0640}';

/// Letters that writers mix, and the one that stands for them.
const SAME: &[(&str, char)] = &[("أإآٱ", 'ا'), ("ىیي", 'ي'), ("ةۀ", 'ه'), ("کگ", 'ك')];

/// The name as it is compared.
pub(super) fn norm(name: &str) -> String {
    let mut out = String::with_capacity(name.len());
    let marked = |c: &char| canonical_combining_class(*c) != 0 || *c == TATWEEL;
    for c in name.nfkc().filter(|c| !marked(c)) {
        let one = SAME.iter().find(|(letters, _)| letters.contains(c)).map_or(c, |row| row.1);
        if one.is_alphanumeric() || one == '_' {
            out.push(one);
        } else if !out.is_empty() && !out.ends_with(' ') {
            out.push(' ');
        }
    }
    out.truncate(out.trim_end().len());
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_of_one_name_are_equal() {
        for (a, b) in [("أغـــدام", "اغدام"), ("گنجة", "كنجه"), (" قَرَه-باغ! ", "قره باغ"), ("ﻻﺗﺸﻴﻦ", "لاتشين")]
        {
            assert_eq!(norm(a), norm(b), "{a} {b}");
        }
    }

    #[test]
    fn a_hamza_alone_and_the_sign_of_a_hashtag_stay() {
        assert_ne!(norm("صنعاء"), norm("صنعا"));
        assert_ne!(norm("قره_باغ"), norm("قره باغ"));
    }
}
