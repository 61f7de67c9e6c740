//! Names that are one slip of the pen away: every edit of the key is made and looked up, since a key has few edits
//! and the gazetteer many names.

use std::sync::LazyLock;

use crate::text::fold::fold_key;

/// How likely an edit is, by its kind; 1 is a slip that happens all the time.
const DOUBLED: f64 = 0.95;
const SWAPPED: f64 = 0.9;
const LIKE: f64 = 0.9;
const MISSING: f64 = 0.8;
const WRONG: f64 = 0.65;
/// The first letter of a name is seldom wrong.
const FIRST: f64 = 0.8;

/// The letters of a script, and those that are mixed up.
struct Script {
    letters: Vec<char>,
    alike: Vec<Vec<char>>,
}

static SCRIPTS: LazyLock<Vec<Script>> = LazyLock::new(|| {
    let mut scripts: Vec<Script> = Vec::new();
    for line in include_str!("slips.tsv").lines().filter(|line| !line.starts_with('#')).skip(1) {
        let Some((what, letters)) = line.split_once('\t') else { continue };
        let letters: Vec<char> = fold_key(letters).chars().filter(|c| *c != ' ').collect();
        match (what, scripts.last_mut()) {
            ("letters", _) => scripts.push(Script { letters, alike: Vec::new() }),
            (_, Some(script)) => script.alike.push(letters),
            _ => {}
        }
    }
    scripts
});

/// Every key that is one edit away from `key`, with how close (0–1) the edit leaves it.
///
/// `reach` is how many of its first letters begin some name: an edit behind them leads to none.
pub(super) fn edits(key: &str, reach: usize) -> Vec<(String, f64)> {
    let chars: Vec<char> = key.chars().collect();
    let known = |c: &char| *c == ' ' || c.is_ascii_digit();
    let script = SCRIPTS.iter().find(|s| chars.iter().all(|c| s.letters.contains(c) || known(c)));
    let Some(script) = script else { return Vec::new() };
    let mut out = Vec::new();
    for at in 0..=chars.len().min(reach) {
        let first = if at == 0 { FIRST } else { 1.0 };
        let (head, tail) = chars.split_at(at);
        let join = |middle: &[char], tail: &[char]| head.iter().chain(middle).chain(tail).collect::<String>();
        if let [c, rest @ ..] = tail {
            let doubled = head.last() == Some(c) || rest.first() == Some(c);
            let again = head.len() > 1 && head.ends_with(&[*c]) || rest.get(1) == Some(c);
            out.push((join(&[], rest), first * if doubled || again { DOUBLED } else { MISSING }));
            for other in script.letters.iter().filter(|other| *other != c) {
                let like = script.alike.iter().any(|group| group.contains(c) && group.contains(other));
                out.push((join(&[*other], rest), first * if like { LIKE } else { WRONG }));
            }
        }
        if let [a, b, rest @ ..] = tail
            && a != b
        {
            out.push((join(&[*b, *a], rest), first * SWAPPED));
        }
        for letter in &script.letters {
            let doubled = head.last() == Some(letter);
            out.push((join(&[*letter], tail), first * if doubled { DOUBLED } else { MISSING }));
        }
    }
    // Of two edits that come to the same, the likelier.
    out.sort_by(|a, b| a.0.cmp(&b.0).then(b.1.total_cmp(&a.1)));
    out.dedup_by(|later, first| later.0 == first.0);
    out.retain(|(edit, _)| edit != key);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_letter_put_in_left_out_changed_or_swapped_is_an_edit() {
        for slip in ["رتر", "ترترر", "تررت", "ترثر", "تترتر"] {
            assert!(edits(slip, 9).iter().any(|(key, _)| key == "ترتر"), "{slip}");
        }
        assert!(edits("tartr", 9).iter().any(|(key, _)| key == "tartar"));
        assert!(!edits("ترتر", 9).iter().any(|(key, _)| key == "ترتر"));
    }

    #[test]
    fn letters_that_differ_in_a_dot_are_closer_than_others() {
        let close = |slip: &str, name: &str| {
            edits(slip, 9).into_iter().find(|(key, _)| key == name).map_or(0.0, |(_, close)| close)
        };
        assert!(close("ترثر", "ترتر") > close("ترمر", "ترتر"));
    }
}
