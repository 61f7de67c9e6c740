//! The words of tables and messages in the languages of the interface, from `words.tsv` and from the tables of words
//! that the map has.

use yaqut::incident::{IncidentType, Status};
use yaqut::layer::{INCIDENT_FIELDS, MENTION_FIELDS, attributes};
use yaqut::tsv;

use crate::args::Language;
use crate::output::{cell, clean, isolated};

/// The program's own words, and those of the map's styles: the columns are the key, Arabic, English.
const OWN: &str = include_str!("words.tsv");
const STYLES: &str = include_str!("../../../maps/styles/words.tsv");

/// The words in a language, or in both.
#[derive(Debug, Clone, Copy)]
pub struct Words(pub Language);

impl Words {
    /// Whether a table reads from the right.
    pub fn reads_from_right(self) -> bool {
        self.0 == Language::Ar
    }

    /// A word or a phrase.
    pub fn word(self, key: &str) -> String {
        let (ar, en) = row(key).unwrap_or((key, key));
        self.either(ar, en)
    }

    /// What is told in one language, the other, or both.
    pub fn either(self, ar: &str, en: &str) -> String {
        match self.0 {
            Language::Ar => ar.to_owned(),
            Language::En => en.to_owned(),
            Language::Both if ar == en => en.to_owned(),
            Language::Both => format!("{en} · {ar}"),
        }
    }

    /// A type of incidents.
    pub fn kind(self, kind: IncidentType) -> String {
        self.either(kind.arabic(), kind.english())
    }

    /// How well an incident is established.
    pub fn status(self, status: Status) -> String {
        self.either(status.arabic(), status.english())
    }

    /// The heading of a column: of a field of incidents what their table says, else a word, else its name.
    pub fn heading(self, column: &str) -> String {
        match INCIDENT_FIELDS.iter().find(|field| field.name == column) {
            Some(field) => self.either(field.arabic, column),
            None => self.word(column),
        }
    }

    /// A reason for a place, or how its name was come by.
    pub fn reason(self, name: &str) -> String {
        let ways = attributes(MENTION_FIELDS).into_iter().find(|field| field.name == "match");
        let ways = ways.map(|field| field.codes()).unwrap_or_default();
        match ways.iter().find(|way| way.word == name) {
            Some(way) => self.either(way.arabic, name),
            None => self.word(&format!("reason.{name}")),
        }
    }

    /// The languages one by one, in which a message is told on a line of its own.
    pub fn each(self) -> Vec<Self> {
        match self.0 {
            Language::Both => vec![Self(Language::En), Self(Language::Ar)],
            one => vec![Self(one)],
        }
    }

    /// Tells a message on standard error, each `{}` filled in.
    pub fn tell(self, key: &str, values: &[&str]) {
        let (ar, en) = row(key).unwrap_or((key, key));
        for words in self.each() {
            tell!(
                "yaqut: {}",
                if words.reads_from_right() { in_arabic(ar, values) } else { filled(en, values) }
            );
        }
    }

    /// A part of a message that keeps its own order.
    pub fn part(self, text: &str) -> String {
        if self.reads_from_right() { isolated(&clean(text)) } else { cell(text) }
    }

    /// A word, and behind it a part that keeps its own order.
    pub fn parted(self, word: &str, part: &str) -> String {
        format!("{word} {}", self.part(part))
    }

    /// Parts in a row.
    pub fn list(self, parts: &[String]) -> String {
        parts.join(&format!("{} ", self.word("comma")))
    }
}

/// An Arabic phrase that keeps its order in a line of a terminal: whole, what is filled in, and options of the program.
fn in_arabic(phrase: &str, values: &[&str]) -> String {
    let options = phrase.split(' ').map(|word| {
        let end = word.trim_end_matches(|c: char| !c.is_ascii_alphanumeric());
        match word.starts_with("--") {
            true => format!("{}{}", isolated(end), &word[end.len()..]),
            false => word.to_owned(),
        }
    });
    let values: Vec<String> = values.iter().map(|value| isolated(value)).collect();
    let values: Vec<&str> = values.iter().map(String::as_str).collect();
    isolated(&filled(&options.collect::<Vec<_>>().join(" "), &values))
}

/// A phrase with each `{}` filled in.
fn filled(phrase: &str, values: &[&str]) -> String {
    let mut parts = phrase.split("{}");
    let mut out = parts.next().unwrap_or_default().to_owned();
    for (part, value) in parts.zip(values.iter().chain(std::iter::repeat(&""))) {
        out.push_str(value);
        out.push_str(part);
    }
    out
}

/// A row's Arabic and English.
fn row(key: &str) -> Option<(&'static str, &'static str)> {
    let find = |table| tsv::cell(table, key, 1).zip(tsv::cell(table, key, 2));
    find(OWN).or_else(|| find(STYLES))
}

#[cfg(test)]
mod tests {
    use yaqut::gazetteer::LOOKUP_REASONS;

    use super::*;

    #[test]
    fn every_phrase_is_in_both_languages_with_the_same_gaps() {
        for line in OWN.lines().filter(|line| !line.starts_with('#')).skip(1) {
            let cells: Vec<&str> = line.split('\t').collect();
            let [key, ar, en] = cells[..] else { panic!("three cells: {line}") };
            assert!(!ar.is_empty() && !en.is_empty(), "{line}");
            assert_eq!(ar.matches("{}").count(), en.matches("{}").count(), "{line}");
            let said = STYLES.lines().any(|line| line.split('\t').next() == Some(key));
            assert!(!said, "`{key}` stands in maps/styles/words.tsv already");
        }
    }

    #[test]
    fn every_reason_for_a_place_has_its_words() {
        for (name, _) in LOOKUP_REASONS {
            assert_ne!(Words(Language::Ar).reason(name), format!("reason.{name}"));
            assert_eq!(Words(Language::En).reason(name), *name);
        }
    }

    #[test]
    fn an_option_and_a_figure_keep_their_order_in_arabic() {
        let said = in_arabic("وسّع --radius، وجدت {}", &["-40.5,46"]);
        assert_eq!(said, "\u{2068}وسّع \u{2068}--radius\u{2069}، وجدت \u{2068}-40.5,46\u{2069}\u{2069}");
    }
}
