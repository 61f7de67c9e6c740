//! The words of a snapshot's furniture, from `maps/words.tsv`.

use crate::tsv;

use super::Lang;

const TABLE: &str = include_str!("../../maps/words.tsv");

/// The words in the languages of the page.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Words(pub Lang);

impl Words {
    /// The phrase with a key in the page's first language, `{}` filled in with `value`.
    pub(crate) fn say(self, key: &str, value: &str) -> String {
        let column = if self.0 == Lang::En { 2 } else { 1 };
        cell(key, column).unwrap_or(key).replace("{}", value)
    }

    /// The phrase in the page's first language.
    pub(crate) fn word(self, key: &str) -> String {
        self.say(key, "")
    }

    /// The phrase in both languages: the second is empty unless the page has two.
    pub(super) fn pair(self, key: &str) -> (String, String) {
        let second =
            if self.0 == Lang::Both { cell(key, 2).unwrap_or_default().to_owned() } else { String::new() };
        (self.word(key), second)
    }

    /// Two given texts as a pair in the order of the page: the second is empty unless the page has two languages.
    pub(super) fn choose(self, ar: &str, en: &str) -> (String, String) {
        match self.0 {
            Lang::Ar => (ar.to_owned(), String::new()),
            Lang::En => (en.to_owned(), String::new()),
            Lang::Both => (ar.to_owned(), en.to_owned()),
        }
    }
}

fn cell(key: &str, column: usize) -> Option<&'static str> {
    tsv::cell(TABLE, key, column)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_is_in_both_languages() {
        for line in TABLE.lines().filter(|line| !line.starts_with('#')) {
            assert_eq!(line.split('\t').filter(|cell| !cell.is_empty()).count(), 3, "{line}");
        }
    }

    #[test]
    fn a_value_is_filled_in() {
        assert_eq!(Words(Lang::En).say("km", "20"), "20 km");
        assert_eq!(Words(Lang::Both).pair("north").1, "N");
        assert_eq!(Words(Lang::Ar).pair("north").1, "");
    }
}
