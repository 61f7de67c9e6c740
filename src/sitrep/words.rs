//! The words of the page in one language, from the tables of `maps/`, each said in one of them only.

use crate::incident::{IncidentType, Status};
use crate::lexicon::{arabic_name, english_name};
use crate::snapshot::{self, Lang, english_place};
use crate::tsv;

/// The tables, in the order in which a key is looked up: the page's own, a snapshot's, those of the QGIS styles.
const TABLES: [&str; 3] = [
    include_str!("../../maps/page/words.tsv"),
    include_str!("../../maps/words.tsv"),
    include_str!("../../maps/styles/words.tsv"),
];
/// The meanings of the codes of a field.
const CODES: &str = include_str!("../layer/field/codes.tsv");

/// The words in the language of the page.
#[derive(Debug, Clone, Copy)]
pub(super) struct Words(pub Lang);

impl Words {
    /// The words that snapshots have.
    pub(super) fn furniture(self) -> snapshot::words::Words {
        snapshot::words::Words(self.0)
    }

    /// Whether the page reads from right to left.
    pub(super) fn is_rtl(self) -> bool {
        self.0.is_rtl()
    }

    /// The language's code for `lang`.
    pub(super) fn code(self) -> &'static str {
        if self.is_rtl() { "ar" } else { "en" }
    }

    /// The first of two in Arabic, else the second.
    pub(super) fn choose<T>(self, ar: T, en: T) -> T {
        if self.is_rtl() { ar } else { en }
    }

    /// The word with a key, without the colon and the gap that may follow it; the key itself where no table has it.
    pub(super) fn word(self, key: &'static str) -> &'static str {
        self.phrase(key).trim_end_matches(": {}")
    }

    /// The phrase with a key, with its gap.
    pub(super) fn phrase(self, key: &'static str) -> &'static str {
        self.find(key).unwrap_or(key)
    }

    /// The phrase with a key, `{}` filled in.
    pub(super) fn say(self, key: &'static str, value: &str) -> String {
        self.phrase(key).replacen("{}", value, 1)
    }

    /// The phrase with a key, its gaps filled in one after the other.
    pub(super) fn fill(self, key: &'static str, values: &[&str]) -> String {
        let mut parts = self.phrase(key).split("{}");
        let mut out = parts.next().unwrap_or_default().to_owned();
        for (part, value) in parts.zip(values.iter().chain(std::iter::repeat(&""))) {
            out.push_str(value);
            out.push_str(part);
        }
        out
    }

    /// So many of a thing: the form of the noun follows the number (Unicode CLDR's plural rules of Arabic, where none
    /// is as of a hundred).
    pub(super) fn count(self, noun: &str, number: usize) -> String {
        let form = match (number, number % 100) {
            (1, _) => "one",
            (2, _) => "two",
            (_, 3..=10) => "few",
            (_, 11..=99) => "many",
            _ => "other",
        };
        let phrase = self.find(&format!("{noun}.{form}")).unwrap_or("{}");
        phrase.replacen("{}", &number.to_string(), 1)
    }

    /// The month's name, 1 to 12.
    pub(super) fn month(self, month: i8) -> &'static str {
        self.find(&format!("month{month}")).unwrap_or_default()
    }

    /// What a code of a field means.
    pub(super) fn meaning(self, field: &str, code: &str) -> Option<&'static str> {
        let row = tsv::rows(CODES).find(|row| row.first() == Some(&field) && row.get(1) == Some(&code))?;
        row.get(self.choose(3, 2)).copied()
    }

    /// The label of a type.
    pub(super) fn kind(self, kind: IncidentType) -> &'static str {
        self.choose(kind.arabic(), kind.english())
    }

    /// The label of a status.
    pub(super) fn status(self, status: Status) -> &'static str {
        self.choose(status.arabic(), status.english())
    }

    /// The name of a side or of a thing struck, as records have it in English.
    pub(super) fn party(self, name: &str) -> String {
        if !self.is_rtl() {
            return name.to_owned();
        }
        arabic_name(name).unwrap_or(name).to_owned()
    }

    /// Who says so, on an English page by an English name where one is known.
    pub(super) fn source(self, name: &str) -> String {
        if self.is_rtl() {
            return name.to_owned();
        }
        english_name(name)
            .or_else(|| english_place(name).map(str::to_owned))
            .unwrap_or_else(|| name.to_owned())
    }

    /// A weapon's word.
    pub(super) fn weapon(self, weapon: &str) -> String {
        self.find(&format!("weapon.{weapon}")).unwrap_or(weapon).to_owned()
    }

    fn find(self, key: &str) -> Option<&'static str> {
        TABLES.iter().find_map(|table| tsv::cell(table, key, self.choose(1, 2)))
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_word_is_in_both_languages_and_in_one_table_only() {
        let mut seen = BTreeSet::new();
        for line in TABLES[0].lines().filter(|line| !line.starts_with('#')).skip(1) {
            let cells: Vec<_> = line.split('\t').collect();
            assert!(cells.len() == 3 && cells.iter().all(|cell| !cell.is_empty()), "{line}");
            assert!(seen.insert(cells[0]), "twice: {line}");
        }
        fn words(line: &str) -> Option<(&str, &str)> {
            line.split('\t').nth(1).zip(line.split('\t').nth(2))
        }
        let key = |line: &str| line.split('\t').next().map(str::to_owned);
        let own: BTreeSet<_> = TABLES[0].lines().skip(2).filter_map(words).collect();
        // A row that another table's hides cannot be asked for.
        let hidden: BTreeSet<_> = TABLES[1].lines().filter_map(key).collect();
        let others = TABLES[2].lines().filter(|line| key(line).is_none_or(|key| !hidden.contains(&key)));
        for line in TABLES[1].lines().chain(others).filter(|line| line.contains('\t')) {
            assert!(words(line).is_none_or(|words| !own.contains(&words)), "said twice: {line}");
        }
    }

    #[test]
    fn a_word_comes_from_whichever_table_has_it() {
        let (ar, en) = (Words(Lang::Ar), Words(Lang::En));
        assert_eq!(en.say("near", "X"), "near X");
        assert_eq!((en.word("injured"), en.word("killed"), en.month(10)), ("Injured", "Killed", "October"));
        assert_eq!(en.meaning("where_prec", "3"), Some("a second-order unit (district)"));
        assert_eq!(en.party("Azerbaijani army"), "Azerbaijani army");
        assert_ne!(ar.party("Rapid Support Forces"), "Rapid Support Forces");
        assert_ne!(ar.party("civilians"), "civilians");
        assert_eq!(en.weapon("ied"), "improvised bomb");
    }

    #[test]
    fn every_weapon_of_the_lexicon_has_its_words() {
        let lexicon = include_str!("../lexicon/words.tsv");
        let weapons = lexicon.lines().filter_map(|line| line.strip_prefix("weapon\t")?.split('\t').next());
        let without: Vec<_> =
            weapons.filter(|w| Words(Lang::En).find(&format!("weapon.{w}")).is_none()).collect();
        assert!(without.is_empty(), "{without:?}");
    }
}
