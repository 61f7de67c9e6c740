//! The words of dates: months in every tradition of the Arabic press, and the words that stand round a date.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use crate::lexicon::rows;
use crate::text::fold::fold;

const MONTHS: &str = include_str!("../../lexicon/months.tsv");
const CUES: &str = include_str!("../../lexicon/dateline.tsv");

/// The Gregorian months by folded name.
static GREGORIAN: LazyLock<BTreeMap<String, i8>> = LazyLock::new(|| {
    let rows = rows(MONTHS).filter(|row| row.get(2) != Some(&"hijri"));
    rows.filter_map(|row| Some((fold(row.first()?), row.get(1)?.parse().ok()?))).collect()
});

/// The senses of a word, each with its number.
static SENSES: LazyLock<BTreeMap<String, Vec<Cue>>> = LazyLock::new(|| {
    let mut senses: BTreeMap<String, Vec<Cue>> = BTreeMap::new();
    for row in rows(CUES) {
        if let [word, sense, number] = row.as_slice()
            && let Some(cue) = Cue::new(sense, number.parse().unwrap_or(0))
        {
            senses.entry(fold(word)).or_default().push(cue);
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
    /// A day of the month in words, or its units.
    Ordinal(i8),
    /// Tens after an ordinal.
    Tens(i8),
}

impl Cue {
    fn new(sense: &str, number: i8) -> Option<Self> {
        Some(match sense {
            "weekday" => Self::Weekday(number),
            "today" => Self::Today,
            "yesterday" => Self::Yesterday,
            "issued" => Self::Issued,
            "until" => Self::Until,
            "since" => Self::Since,
            "joiner" => Self::Joiner,
            "lead" => Self::Lead,
            "same" => Self::Same,
            "after" => Self::After,
            "ordinal" => Self::Ordinal(number),
            "tens" => Self::Tens(number),
            _ => return None,
        })
    }

    /// The senses of a folded word.
    pub(super) fn of(word: &str) -> &'static [Self] {
        SENSES.get(word).map_or(&[], Vec::as_slice)
    }
}

/// The number of the Gregorian month with this folded name of one or two words.
pub(super) fn month(name: &str) -> Option<i8> {
    GREGORIAN.get(name).copied()
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
            assert!(["levant", "egypt", "maghreb", "hijri"].contains(tradition), "{row:?}");
            assert!(seen.insert(fold(word)), "{word} stands twice");
        }
    }

    #[test]
    fn every_row_of_the_cues_has_a_known_sense() {
        for row in rows(CUES) {
            let [_, sense, number] = row.as_slice() else { panic!("{row:?} has not three columns") };
            let number = if number.is_empty() { 0 } else { number.parse().expect("a number") };
            assert!(Cue::new(sense, number).is_some(), "{row:?}");
        }
    }

    #[test]
    fn every_gregorian_month_is_known_in_the_three_traditions() {
        for tradition in ["levant", "egypt"] {
            let months: BTreeSet<_> =
                rows(MONTHS).filter(|row| row[2] == tradition).map(|row| row[1]).collect();
            assert_eq!(months.len(), 12, "{tradition}");
        }
        assert_eq!(month(&fold("غُشت")), Some(8));
        assert_eq!(month("صفر"), None);
    }
}
