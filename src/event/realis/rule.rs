//! Rules: the names under which something is no incident, with what each means, in English and Arabic.

use std::sync::LazyLock;

use crate::lexicon::rows;

/// A rule that keeps words from being an incident.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rule {
    /// Its name, as `--why` prints it.
    pub name: &'static str,
    /// What it means, in a line of English.
    pub english: &'static str,
    /// The same in Arabic.
    pub arabic: &'static str,
}

static RULES: LazyLock<Vec<Rule>> = LazyLock::new(|| {
    rows(include_str!("rules.tsv"))
        .filter_map(|cells| match cells[..] {
            [name, english, arabic] => Some(Rule { name, english, arabic }),
            _ => None,
        })
        .collect()
});

/// All rules, in the order of `rules.tsv`: those with cue words first.
///
/// ```
/// assert!(yaqut::event::rules().iter().any(|rule| rule.name == "threat"));
/// ```
pub fn rules() -> &'static [Rule] {
    &RULES
}

/// The rule of this name.
pub fn rule(name: &str) -> Option<&'static Rule> {
    RULES.iter().find(|rule| rule.name == name)
}
