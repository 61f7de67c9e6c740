//! The forms of a word: short signs in the tables that stand for a paradigm.
//!
//! | sign | stands for |
//! |---|---|
//! | `قصف+` | the perfect: قصف قصفت قصفوا قصفا قصفتا قصفنا |
//! | `نفى-` | the perfect of a verb that ends in a weak letter: نفى نفت نفوا نفيا نفتا |
//! | `_قصف` | the imperfect: يقصف تقصف نقصف يقصفون يقصفان … |
//! | `هجوم*` | the noun: هجوم هجوما هجومان هجومين هجومات; of a noun in ة: غارة غارات غارتان غارتين غارتا غارتي |
//! | `~رعدي` | the word with the article and without it: رعدي الرعدي (a first word needs no sign: its article comes off) |
//!
//! In a phrase each word may have its sign: `أغلق+ ~طريق` stands for twelve phrases.

use crate::text::clitic::ARTICLE;

/// Every form that `form` stands for; a form without a sign is itself.
pub fn expand(form: &str) -> Vec<String> {
    let mut out = Vec::new();
    each(form, |form| out.push(form.to_owned()));
    out
}

/// Calls `take` with every form that `form` stands for, in the order of [`expand`].
pub(super) fn each(form: &str, mut take: impl FnMut(&str)) {
    let words: Vec<&str> = form.split(' ').filter(|word| !word.is_empty()).collect();
    if !words.is_empty() {
        join(&words, &mut String::with_capacity(form.len() + 16), &mut take);
    }
}

/// Adds every form of the first of `words` to the phrase `begun`, and to each those of the others.
fn join(words: &[&str], begun: &mut String, take: &mut impl FnMut(&str)) {
    let Some((word, rest)) = words.split_first() else { return take(begun) };
    let from = begun.len();
    for parts in paradigm(word) {
        if from > 0 {
            begun.push(' ');
        }
        parts.iter().for_each(|part| begun.push_str(part));
        join(rest, begun, take);
        begun.truncate(from);
    }
}

/// A form as its article, its prefix, its stem and its ending; most are empty.
type Parts<'w> = [&'w str; 4];

/// Every form that a word with its sign stands for.
fn paradigm(form: &str) -> Vec<Parts<'_>> {
    let ending = |stem, ends: &[&'static str]| ends.iter().map(|end| ["", "", stem, *end]).collect();
    if let Some(word) = form.strip_prefix('~') {
        let forms = paradigm(word);
        let definite: Vec<_> = forms.iter().map(|[_, head, stem, end]| [ARTICLE, head, stem, end]).collect();
        forms.into_iter().chain(definite).collect()
    } else if let Some(stem) = form.strip_suffix('+') {
        ending(stem, &["", "ت", "وا", "ا", "تا", "نا"])
    } else if let Some(stem) = form.strip_suffix('-') {
        let weak = ["ت", "وا", "يا", "تا"].map(|end| ["", "", drop_last(stem), end]);
        [["", "", stem, ""]].into_iter().chain(weak).collect()
    } else if let Some(stem) = form.strip_prefix('_') {
        let weak = stem.ends_with(['ى', 'ي', 'و']);
        let root = if weak { drop_last(stem) } else { stem };
        let person = |head| {
            let plural = ["ون", "ان", "وا", "ين"].map(|end| ["", head, root, end]);
            [["", head, stem, ""]].into_iter().chain(plural)
        };
        ["ي", "ت", "ن"].into_iter().flat_map(person).collect()
    } else if let Some(stem) = form.strip_suffix('*') {
        match stem.strip_suffix('ة') {
            Some(root) => ending(root, &["ة", "ات", "تان", "تين", "تا", "تي"]),
            None => ending(stem, &["", "ا", "ات", "ان", "ين", "ي"]),
        }
    } else {
        vec![["", "", form, ""]]
    }
}

/// The forms of a nisba: masculine, feminine, dual, plural, also as a noun.
pub fn demonym(nisba: &str) -> Vec<String> {
    let ends: &[&str] = if nisba.ends_with('ي') {
        &["", "ا", "ة", "ين", "ون", "ان", "تين", "تان", "ات", "و"]
    } else {
        &["", "ا", "ة"]
    };
    if nisba.is_empty() { Vec::new() } else { ends.iter().map(|end| format!("{nisba}{end}")).collect() }
}

fn drop_last(word: &str) -> &str {
    let mut chars = word.chars();
    chars.next_back();
    chars.as_str()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_stand_for_paradigms() {
        assert!(expand("قصف+").contains(&"قصفت".to_owned()));
        assert!(expand("نفى-").contains(&"نفوا".to_owned()));
        assert!(expand("_نفي").contains(&"ينفون".to_owned()));
        assert!(expand("غارة*").contains(&"غارتين".to_owned()));
        assert_eq!(expand("ألمانيا"), ["ألمانيا"]);
        assert_eq!(expand("قصف ~رعدي"), ["قصف رعدي", "قصف الرعدي"]);
        assert!(expand("أغلق+ ~طريق").contains(&"أغلقوا الطريق".to_owned()));
        assert!(expand("").is_empty());
    }
}
