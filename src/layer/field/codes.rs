//! The codes of the fields that hold one: those of `src/incident/code.rs`, and the rows of `codes.tsv`.

use crate::incident::{DatePrecision, DisplacedUnit, IncidentType, Relation, Status, TollScope, Whom};

const TABLE: &str = include_str!("codes.tsv");

/// A code, and what it means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Code {
    /// What stands in the file; of a number its digits.
    pub word: &'static str,
    /// What it means, in English.
    pub english: &'static str,
    /// What it means, in Arabic.
    pub arabic: &'static str,
}

/// The codes of a field; none where its list is not ours to give (countries, ACLED's sub-event types).
pub(super) fn codes(field: &str) -> Vec<Code> {
    macro_rules! listed {
        ($list:ty) => {
            <$list>::ALL
                .iter()
                .map(|code| Code { word: code.word(), english: code.english(), arabic: code.arabic() })
                .collect()
        };
    }
    match field {
        "type" => listed!(IncidentType),
        "date_precision" => listed!(DatePrecision),
        "relation" => listed!(Relation),
        "killed_whom" => listed!(Whom),
        "toll_scope" => listed!(TollScope),
        "displaced_unit" => listed!(DisplacedUnit),
        "status" => listed!(Status),
        other => rows().filter(|(name, _)| *name == other).map(|(_, code)| code).collect(),
    }
}

/// The rows of the table.
fn rows() -> impl Iterator<Item = (&'static str, Code)> {
    TABLE.lines().filter(|line| !line.starts_with('#')).skip(1).filter_map(|line| {
        let mut cells = line.split('\t');
        let (field, word, english) = (cells.next()?, cells.next()?, cells.next()?);
        Some((field, Code { word, english, arabic: cells.next()? }))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::gazetteer::PlaceKind;
    use crate::layer::field::{INCIDENT_FIELDS, MENTION_FIELDS, PLACE_FIELDS, attributes};

    #[test]
    fn every_row_has_four_cells_and_a_field_that_holds_codes() {
        let lines = TABLE.lines().filter(|line| !line.starts_with('#')).count();
        assert_eq!(rows().count(), lines - 1, "a row with too few cells");
        let all =
            [attributes(INCIDENT_FIELDS), attributes(PLACE_FIELDS), attributes(MENTION_FIELDS)].concat();
        for (field, code) in rows().filter(|(field, _)| !matches!(*field, "outline" | "level")) {
            assert!(all.iter().any(|a| a.name == field && a.unit == "code"), "{field} {code:?}");
        }
    }

    #[test]
    fn a_field_that_holds_codes_lists_them_or_names_whose_they_are() {
        let all =
            [attributes(INCIDENT_FIELDS), attributes(PLACE_FIELDS), attributes(MENTION_FIELDS)].concat();
        for field in all.iter().filter(|field| field.unit == "code" && field.codes().is_empty()) {
            assert!(matches!(&*field.name, "country" | "sub_event_type"), "{}", field.name);
        }
    }

    #[test]
    fn the_kinds_of_places_are_the_gazetteer_s() {
        let words: Vec<_> = codes("kind").iter().map(|code| code.word).collect();
        let kinds: Vec<_> = words.iter().filter_map(|word| PlaceKind::from_word(word)).collect();
        assert_eq!(kinds.len(), words.len());
        assert_eq!(words.len(), 11);
    }
}
