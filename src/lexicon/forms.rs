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
    let mut words = form.split(' ').filter(|word| !word.is_empty());
    let Some(first) = words.next() else { return Vec::new() };
    words.fold(paradigm(first), |heads, word| {
        let ends = paradigm(word);
        heads.iter().flat_map(|head| ends.iter().map(move |end| format!("{head} {end}"))).collect()
    })
}

/// Every form that a word with its sign stands for.
fn paradigm(form: &str) -> Vec<String> {
    let join = |stem: &str, ends: &[&str]| ends.iter().map(|end| format!("{stem}{end}")).collect::<Vec<_>>();
    if let Some(word) = form.strip_prefix('~') {
        let forms = paradigm(word);
        let definite: Vec<_> = forms.iter().map(|form| format!("{ARTICLE}{form}")).collect();
        forms.into_iter().chain(definite).collect()
    } else if let Some(stem) = form.strip_suffix('+') {
        join(stem, &["", "ت", "وا", "ا", "تا", "نا"])
    } else if let Some(stem) = form.strip_suffix('-') {
        let root = drop_last(stem);
        let mut out = vec![stem.to_owned()];
        out.extend(join(&root, &["ت", "وا", "يا", "تا"]));
        out
    } else if let Some(stem) = form.strip_prefix('_') {
        let weak = stem.ends_with(['ى', 'ي', 'و']);
        let root = if weak { drop_last(stem) } else { stem.to_owned() };
        let mut out = Vec::new();
        for head in ["ي", "ت", "ن"] {
            out.push(format!("{head}{stem}"));
            out.extend(join(&format!("{head}{root}"), &["ون", "ان", "وا", "ين"]));
        }
        out
    } else if let Some(stem) = form.strip_suffix('*') {
        if let Some(root) = stem.strip_suffix('ة') {
            join(root, &["ة", "ات", "تان", "تين", "تا", "تي"])
        } else {
            join(stem, &["", "ا", "ات", "ان", "ين", "ي"])
        }
    } else {
        vec![form.to_owned()]
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

fn drop_last(word: &str) -> String {
    let mut chars = word.chars();
    chars.next_back();
    chars.as_str().to_owned()
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
