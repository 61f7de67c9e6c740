//! The words of dates: months, days and ordinals from the tables that the reading of the text uses too, and the words
//! that stand round a date in the head of a report.

use std::sync::LazyLock;

use rustc_hash::{FxHashMap, FxHashSet};

use crate::lexicon::rows;
use crate::text::fold::fold;

const MONTHS: &str = include_str!("../../lexicon/months.tsv");
const TIMES: &str = include_str!("../../lexicon/times.tsv");
const CUES: &str = include_str!("../../lexicon/dateline.tsv");

/// The months by folded name: the number, and the tradition.
static MONTH: LazyLock<FxHashMap<String, (i8, &'static str)>> = LazyLock::new(|| {
    let row = |row: Vec<&'static str>| match row.as_slice() {
        [word, number, tradition] => Some((fold(word), (number.parse().ok()?, *tradition))),
        _ => None,
    };
    rows(MONTHS).filter_map(row).collect()
});

/// The first words of months that have several.
static LONG: LazyLock<FxHashSet<&'static str>> = LazyLock::new(|| {
    let first = |name: &'static String| name.split_once(' ').map(|(first, _)| first);
    MONTH.keys().filter_map(first).collect()
});

/// The days of the month that are written in words.
static ORDINALS: LazyLock<Numbers> = LazyLock::new(|| Numbers::of("ordinal"));

/// The years that are.
static YEARS: LazyLock<Numbers> = LazyLock::new(|| Numbers::of("year"));

/// Numbers by their folded words.
#[derive(Default)]
struct Numbers {
    values: FxHashMap<String, i16>,
    /// The first words of them: most words begin no number.
    first: FxHashSet<String>,
}

impl Numbers {
    fn of(class: &str) -> Self {
        let mut numbers = Self::default();
        for row in rows(TIMES).filter(|row| row.first() == Some(&class)) {
            if let [_, value, "", forms] = row.as_slice()
                && let Ok(value) = value.parse::<i16>()
            {
                for form in forms.split('|').map(fold) {
                    numbers.first.extend(form.split(' ').next().map(str::to_owned));
                    numbers.values.insert(form, value);
                }
            }
        }
        numbers
    }

    /// The longest number that begins the words, of up to four, and how many words it takes.
    fn at(&self, words: &[&str]) -> Option<(i16, usize)> {
        if !self.first.contains(*words.first()?) {
            return None;
        }
        let value = |taken: usize| self.values.get(&words.get(..taken)?.join(" ")).copied();
        (1..=words.len().min(4)).rev().find_map(|taken| Some((value(taken)?, taken)))
    }
}

/// The senses of a word.
static SENSES: LazyLock<FxHashMap<String, Vec<Cue>>> = LazyLock::new(|| {
    let mut senses: FxHashMap<String, Vec<Cue>> = FxHashMap::default();
    for row in rows(CUES) {
        if let [word, sense] = row.as_slice()
            && let Some(cue) = Cue::new(sense)
        {
            senses.entry(fold(word)).or_default().push(cue);
        }
    }
    for row in rows(TIMES) {
        let [class, value, _, forms] = row.as_slice() else { continue };
        let cue = match (*class, value.parse::<i8>()) {
            ("weekday", Ok(day)) => Cue::Weekday(day),
            ("day", Ok(0)) => Cue::Today,
            ("day", Ok(-1)) => Cue::Yesterday,
            _ => continue,
        };
        for form in forms.split('|').filter(|form| !form.contains(' ')) {
            senses.entry(fold(form)).or_default().push(cue);
        }
    }
    senses
});

/// What a word does beside a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Cue {
    /// A day of the week, 1 Monday … 7 Sunday.
    Weekday(i8),
    /// The date is that of the day of writing.
    Today,
    /// The date is that of the day before.
    Yesterday,
    /// The date of publication follows.
    Issued,
    /// The end of a period follows.
    Until,
    /// A date of history follows.
    Since,
    /// Stands inside a date.
    Joiner,
    /// Stands just before a date.
    Lead,
    /// Stands between the same day in two calendars.
    Same,
    /// Stands just after a date.
    After,
}

impl Cue {
    fn new(sense: &str) -> Option<Self> {
        Some(match sense {
            "issued" => Self::Issued,
            "until" => Self::Until,
            "since" => Self::Since,
            "joiner" => Self::Joiner,
            "lead" => Self::Lead,
            "same" => Self::Same,
            "after" => Self::After,
            _ => return None,
        })
    }

    /// The senses of a folded word.
    pub(super) fn of(word: &str) -> &'static [Self] {
        SENSES.get(word).map_or(&[], Vec::as_slice)
    }
}

/// The month with this folded name: its number, and the tradition that names it.
pub(super) fn month(name: &str) -> Option<(i8, &'static str)> {
    MONTH.get(name).copied()
}

/// Whether names of months of several words begin with this word.
pub(super) fn begins_month(word: &str) -> bool {
    LONG.contains(word)
}

/// A day of the month in words, at the head of these, and how many words it takes.
pub(super) fn ordinal(words: &[&str]) -> Option<(i16, usize)> {
    ORDINALS.at(words)
}

/// A year in words, likewise.
pub(super) fn year(words: &[&str]) -> Option<(i16, usize)> {
    YEARS.at(words)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_row_of_the_months_is_good_and_no_name_means_two_months() {
        let mut seen = BTreeSet::new();
        for row in rows(MONTHS) {
            let [word, month, tradition] = row.as_slice() else { panic!("{row:?} has not three columns") };
            assert!((1..=12).contains(&month.parse::<i8>().expect("a number")), "{row:?}");
            assert!(["levant", "egypt", "maghreb", "hijri", "persian"].contains(tradition), "{row:?}");
            assert!(seen.insert(fold(word)), "{word} stands twice");
        }
    }

    #[test]
    fn every_row_of_the_cues_has_a_known_sense() {
        for row in rows(CUES) {
            let [_, sense] = row.as_slice() else { panic!("{row:?} has not two columns") };
            assert!(Cue::new(sense).is_some(), "{row:?}");
        }
    }

    #[test]
    fn every_gregorian_month_is_known_in_the_three_traditions() {
        for tradition in ["levant", "egypt"] {
            let months: BTreeSet<_> =
                rows(MONTHS).filter(|row| row[2] == tradition).map(|row| row[1]).collect();
            assert_eq!(months.len(), 12, "{tradition}");
        }
        assert_eq!(month(&fold("غُشت")), Some((8, "maghreb")));
        assert_eq!(month("صفر"), Some((2, "hijri")));
        assert_eq!(ordinal(&["الثاني", "والعشرين", "من"]), Some((22, 2)));
        assert_eq!(year(&["الفين", "وسته", "عشر"]), Some((2016, 3)));
    }
}
