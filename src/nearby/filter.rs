//! What is asked of a record itself, beside what the index knows of it.

use super::facts::Facts;
use crate::error::{Error, Result};
use crate::layer::Record;
use crate::text::fold::fold_key;

/// Which records are wanted, by their words; the default is all of them.
///
/// Letters are compared folded: without marks, with one form of each letter, in any case.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Filter {
    /// Only where the actor's name holds one of these.
    pub actors: Vec<String>,
    /// Only where who says so, or the report, holds one of these.
    pub sources: Vec<String>,
    /// Only where each of these properties is, or holds, this.
    pub properties: Vec<Condition>,
}

/// What a property must be.
#[derive(Debug, Clone, PartialEq)]
pub struct Condition {
    name: String,
    value: String,
    /// Whether it is enough that the property holds the value somewhere.
    part: bool,
}

impl Condition {
    /// Reads `name=value` or, for a part of it, `name~value`.
    ///
    /// # Errors
    /// [`Error::Parameter`] where it is neither.
    pub fn parse(text: &str) -> Result<Self> {
        let at = text.find(['=', '~']).filter(|at| *at > 0);
        let (name, value) = at.map(|at| text.split_at(at)).ok_or_else(|| Error::Parameter {
            parameter: "--where",
            value: text.to_owned(),
            reason: "is no condition; write FIELD=VALUE, or FIELD~PART".into(),
        })?;
        Ok(Self { name: name.trim().to_owned(), value: fold_key(&value[1..]), part: value.starts_with('~') })
    }

    fn holds(&self, record: &Record<'_>) -> bool {
        let own = record.properties.iter().find(|(name, _)| name.eq_ignore_ascii_case(&self.name));
        let text = own.map_or_else(String::new, |(_, cell)| fold_key(&cell.text()));
        if self.part { text.contains(&self.value) } else { text == self.value }
    }
}

impl Filter {
    /// Whether every record passes.
    pub fn is_empty(&self) -> bool {
        self.actors.is_empty() && self.sources.is_empty() && self.properties.is_empty()
    }

    /// Whether a record passes.
    pub(super) fn admits(&self, record: &Record<'_>) -> bool {
        let facts = Facts(record);
        let named = |fact: &str, wanted: &[String]| {
            wanted.is_empty()
                || facts.texts(fact).any(|text| {
                    let text = fold_key(&text);
                    wanted.iter().any(|part| text.contains(&fold_key(part)))
                })
        };
        named("actor", &self.actors)
            && named("source", &self.sources)
            && self.properties.iter().all(|condition| condition.holds(record))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::layer::Cell;

    #[test]
    fn words_are_compared_whatever_their_marks() {
        let cell = |text: &'static str| Cell::Text(text.into());
        let properties = vec![
            ("actor".into(), cell("Azerbaijani army")),
            ("claimed_by".into(), cell("وزارة الدفاع الأرمينية")),
        ];
        let record = Record { properties, geometry: None };
        let filter = |actors: &[&str], sources: &[&str], properties: &[&str]| Filter {
            actors: actors.iter().map(|text| (*text).to_owned()).collect(),
            sources: sources.iter().map(|text| (*text).to_owned()).collect(),
            properties: properties.iter().map(|text| Condition::parse(text).expect("a condition")).collect(),
        };
        assert!(filter(&["azerbaijani"], &["وزاره الدفاع"], &["ACTOR=azerbaijani army"]).admits(&record));
        assert!(!filter(&["armenian"], &[], &[]).admits(&record));
        assert!(filter(&["armenian", "army"], &[], &["actor~army"]).admits(&record));
        assert!(!filter(&[], &[], &["actor=army"]).admits(&record));
        assert!(filter(&[], &[], &["nothing="]).admits(&record));
        assert!(Condition::parse("army").is_err() && Condition::parse("=army").is_err());
    }
}
