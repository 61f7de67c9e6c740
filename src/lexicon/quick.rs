//! Words asked for one by one, outside any text: generic nouns, parts of a place, adjectives of countries.
//!
//! A lookup of a name needs a few hundred rows and not the whole lexicon, so these tables are read by themselves.

use std::sync::LazyLock;

use rustc_hash::{FxHashMap, FxHashSet};

use super::{forms, rows};
use crate::text::clitic::ARTICLE;
use crate::text::fold::fold_key;

/// A generic noun that announces a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Noun {
    /// The kind of place: a word of the gazetteer's kinds.
    pub kind: &'static str,
    /// The finer kind; empty where the kind says all.
    pub feature: &'static str,
}

static NOUNS: LazyLock<FxHashMap<String, Noun>> = LazyLock::new(|| {
    let mut nouns = FxHashMap::default();
    for cells in rows(include_str!("kindwords.tsv")) {
        let [word, kind, features, "before", ..] = cells[..] else { continue };
        // The first part is a finer kind, or else already the number.
        let first = features.split('|').next().unwrap_or_default();
        let feature = if matches!(first, "one" | "two" | "many") { "" } else { first };
        nouns.entry(fold_key(word)).or_insert(Noun { kind, feature });
    }
    nouns
});

static NISBAS: LazyLock<FxHashMap<String, &'static str>> = LazyLock::new(|| {
    let mut nisbas = FxHashMap::default();
    for cells in rows(include_str!("demonyms.tsv")) {
        let [nisba, country, rest @ ..] = &cells[..] else { continue };
        for form in rest.iter().flat_map(|cell| cell.split('|')).chain([*nisba]) {
            for form in forms::demonym(form.trim()) {
                nisbas.entry(fold_key(&form)).or_insert(*country);
            }
        }
    }
    nisbas
});

static PARTS: LazyLock<Vec<String>> = LazyLock::new(|| {
    rows(include_str!("words.tsv"))
        .filter(|cells| matches!(cells.first(), Some(&("part" | "direction"))))
        .flat_map(|cells| cells.get(3).copied().unwrap_or_default().split('|'))
        .map(fold_key)
        .collect()
});

/// The generic noun that is this word or phrase, folded as [`fold_key`] does: a city, a river, a camp.
pub fn generic_noun(key: &str) -> Option<Noun> {
    NOUNS.get(key).copied()
}

/// The country (or side) whose adjective this folded word is, without its article.
pub fn country_of_nisba(key: &str) -> Option<&'static str> {
    NISBAS.get(key).copied()
}

/// Whether a folded word or phrase names a part of a place or a side of it: outskirts, countryside, north.
pub fn is_part(key: &str) -> bool {
    PARTS.iter().any(|part| part == key)
}

/// The single words of the tables whose words are no names.
static COMMON: LazyLock<FxHashSet<String>> = LazyLock::new(|| {
    let tables = [
        (include_str!("words.tsv"), 3),
        (include_str!("times.tsv"), 3),
        (include_str!("triggers.tsv"), 2),
        (include_str!("cues.tsv"), 2),
        (include_str!("offices.tsv"), 0),
        (include_str!("ambiguous.tsv"), 0),
    ];
    let cells = tables
        .into_iter()
        .flat_map(|(text, column)| rows(text).filter_map(move |cells| cells.get(column).copied()));
    cells
        .flat_map(|cell| cell.split('|'))
        .filter(|form| !form.trim().contains(' '))
        .flat_map(|form| forms::expand(form.trim()))
        .map(|form| fold_key(&form))
        .collect()
});

/// The words of `common.tsv` from this band on: 2 is one word in ten million.
const EVERYDAY: &str = "2";

static FREQUENT: LazyLock<FxHashSet<&'static str>> = LazyLock::new(|| {
    let everyday =
        rows(include_str!("common.tsv")).filter(|cells| cells.get(1).is_some_and(|band| *band >= EVERYDAY));
    everyday.filter_map(|cells| cells.first().copied()).collect()
});

/// Whether a folded word is a common word of the language, with the article or without it, so that it names a place only
/// where the words round it say so.
pub fn is_common(key: &str) -> bool {
    is_frequent(key) || is_listed(key)
}

/// Whether the language uses a folded word every day, with the article or without it, whatever the other tables say.
pub fn is_frequent(key: &str) -> bool {
    let frequent = |word: &str| FREQUENT.contains(word);
    frequent(key) || key.strip_prefix(ARTICLE).is_some_and(frequent)
}

/// Whether a folded word is one of the tables of this folder, or a country's adjective.
pub fn is_listed(key: &str) -> bool {
    COMMON.contains(key) || country_of_nisba(key).is_some()
}

/// Whether a folded word has a row that says when it is a place and when something else.
pub fn is_guarded(key: &str) -> bool {
    GUARDED.contains(key)
}

static GUARDED: LazyLock<FxHashSet<String>> = LazyLock::new(|| {
    let first = |cells: Vec<&'static str>| cells.first().copied();
    rows(include_str!("ambiguous.tsv")).filter_map(first).map(fold_key).collect()
});

/// The endings of surnames of several peoples, folded, by their last letters.
static SURNAMES: LazyLock<FxHashMap<char, Vec<String>>> = LazyLock::new(|| {
    let mut endings: FxHashMap<char, Vec<String>> = FxHashMap::default();
    for cells in rows(include_str!("persons.tsv")).filter(|cells| cells.get(1) == Some(&"ending")) {
        let ending = fold_key(cells.first().copied().unwrap_or_default());
        if let Some(last) = ending.chars().next_back() {
            endings.entry(last).or_default().push(ending);
        }
    }
    endings
});

/// Whether a folded word ends as surnames do (-ov, -yan, -enko) after a stem of three letters at least, and has no
/// particle that the tables know of.
pub fn is_surname(key: &str) -> bool {
    let endings = key.chars().next_back().and_then(|last| SURNAMES.get(&last));
    // Arabic letters have two bytes.
    let ends = |ending: &String| key.strip_suffix(ending.as_str()).is_some_and(|stem| stem.len() >= 6);
    endings.is_some_and(|endings| endings.iter().any(ends)) && !is_frequent(key)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_known_by_what_it_announces() {
        assert_eq!(generic_noun("مدينه").map(|noun| noun.kind), Some("city"));
        assert_eq!(generic_noun("مخيم").map(|noun| noun.feature), Some("camp"));
        assert_eq!(generic_noun("ترتر"), None);
        assert_eq!(country_of_nisba("لبنانيه"), Some("LB"));
        assert!(is_part("ريف") && !is_part("حلب"));
        assert!(is_common("اليوم") && !is_common("ترتر"));
        assert!(is_surname("محمدوف") && !is_surname("حسن"));
    }
}
