//! The language as data: every word that the reading of a report turns on, from tables beside this file.
//!
//! A table's row gives a class, a value and the forms of a word or phrase. Forms are folded, so marks and hamza
//! carriers do not matter, and short signs stand for whole paradigms (see [`expand`]). [`annotate`] finds the longest
//! phrase of every class that begins at each token, with attached particles taken off as alternatives.

mod annotate;
mod class;
mod forms;
mod party;
mod quick;
mod side;
mod table;
mod user;

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use crate::text::fold::fold;

pub use annotate::{Annotated, Sense, annotate, annotate_with};
pub use class::Class;
pub use forms::expand;
pub use party::{Party, adjective, army, side, side_and_class};
pub use quick::{
    Noun, country_of_nisba, generic_noun, is_common, is_frequent, is_guarded, is_listed, is_part, is_surname,
};
pub use side::side_of;
pub use table::rows;

/// One phrase of the lexicon.
#[derive(Debug, Clone)]
pub struct Phrase {
    /// The folded words after the first.
    rest: Vec<Box<str>>,
    /// What it is.
    pub class: Class,
    /// What it means within its class.
    pub value: &'static str,
    /// A second datum of some classes.
    pub extra: &'static str,
}

/// All phrases, by their first folded word.
pub struct Lexicon {
    by_first: FxHashMap<Box<str>, Vec<u32>>,
    phrases: Vec<Phrase>,
    /// Who the actors are, by their English names.
    parties: FxHashMap<&'static str, Party>,
}

/// The tables, each with the class of its rows (`None`: the first column says), and the columns of value, extra, forms.
const TABLES: &[(&str, &str, Option<Class>, [usize; 3])] = &[
    ("words.tsv", include_str!("words.tsv"), None, [1, 2, 3]),
    ("times.tsv", include_str!("times.tsv"), None, [1, 2, 3]),
    ("months.tsv", include_str!("months.tsv"), Some(Class::Month), [1, 2, 0]),
    ("triggers.tsv", include_str!("triggers.tsv"), Some(Class::Trigger), [0, 1, 2]),
    ("cues.tsv", include_str!("cues.tsv"), Some(Class::Cue), [0, 1, 2]),
    ("kindwords.tsv", include_str!("kindwords.tsv"), Some(Class::Kind), [1, 2, 0]),
    ("persons.tsv", include_str!("persons.tsv"), Some(Class::Person), [1, 9, 0]),
    ("attachments.tsv", include_str!("attachments.tsv"), Some(Class::Attachment), [1, 2, 0]),
    ("organisations.tsv", include_str!("organisations.tsv"), Some(Class::Organisation), [1, 9, 0]),
    ("ambiguous.tsv", include_str!("ambiguous.tsv"), Some(Class::Ambiguous), [2, 1, 0]),
    ("offices.tsv", include_str!("offices.tsv"), Some(Class::Office), [1, 9, 0]),
    ("facilities.tsv", include_str!("facilities.tsv"), Some(Class::Facility), [0, 9, 1]),
    ("actors.tsv", include_str!("actors.tsv"), Some(Class::Actor), [1, 4, 0]),
];

/// The tables of who did what to whom. They are asked only where an event is told, so that their words (market, convoy,
/// aircraft) mark nothing in the rest of the text.
const ROLES: &[(&str, &str, Class, [usize; 3])] = &[
    ("actor_heads.tsv", include_str!("actor_heads.tsv"), Class::Head, [3, 2, 0]),
    ("agents.tsv", include_str!("agents.tsv"), Class::Agent, [0, 9, 1]),
    ("targets.tsv", include_str!("targets.tsv"), Class::Target, [0, 2, 3]),
    ("frames.tsv", include_str!("frames.tsv"), Class::Frame, [0, 1, 2]),
];

static LEXICON: LazyLock<Lexicon> = LazyLock::new(Lexicon::load);
static ROLE_WORDS: LazyLock<Lexicon> = LazyLock::new(Lexicon::load_roles);

impl Lexicon {
    /// The lexicon, read once.
    pub fn get() -> &'static Self {
        &LEXICON
    }

    /// The words of roles, read once.
    fn roles() -> &'static Self {
        &ROLE_WORDS
    }

    /// Who stands in records under an English name.
    pub fn party(&self, name: &str) -> Option<&Party> {
        self.parties.get(name)
    }

    fn empty() -> Self {
        Self { by_first: FxHashMap::default(), phrases: Vec::new(), parties: FxHashMap::default() }
    }

    fn load_roles() -> Self {
        let mut lexicon = Self::empty();
        for (_, text, class, [value, extra, form]) in ROLES {
            for cells in rows(text) {
                let cell = |i: usize| cells.get(i).copied().unwrap_or_default();
                for form in cell(*form).split('|') {
                    lexicon.add(*class, cell(*value), cell(*extra), form.trim());
                }
            }
        }
        lexicon.sort();
        lexicon
    }

    fn load() -> Self {
        let mut lexicon = Self::empty();
        lexicon.fill();
        lexicon
    }

    /// Adds all that the tables beside this file have.
    fn fill(&mut self) {
        for (_, text, class, [value, extra, form]) in TABLES {
            for cells in rows(text) {
                let cell = |i: usize| cells.get(i).copied().unwrap_or_default();
                // A generic noun that follows its name is read as a plain word.
                if class == &Some(Class::Kind) && cell(3) == "after" {
                    continue;
                }
                // The ending of a surname is no word.
                if class == &Some(Class::Person) && cell(1) == "ending" {
                    continue;
                }
                let Some(class) = class.or_else(|| Class::from_word(cell(0))) else { continue };
                for form in cell(*form).split('|') {
                    self.add(class, cell(*value), cell(*extra), form.trim());
                }
                if class == Class::Actor {
                    self.know(&cells);
                }
            }
        }
        for cells in rows(include_str!("demonyms.tsv")) {
            for form in
                cells.iter().take(3).enumerate().filter(|(i, _)| *i != 1).flat_map(|(_, c)| c.split('|'))
            {
                let country = cells.get(1).copied().unwrap_or_default();
                forms::demonym(form.trim()).iter().for_each(|f| self.add(Class::Demonym, country, "", f));
            }
        }
        self.sort();
    }

    /// Keeps who a row of the actors stands for; the first row of a name tells.
    fn know(&mut self, cells: &[&'static str]) {
        if let [_, name, arabic, side, class, ..] = *cells {
            self.parties.entry(name).or_insert(Party { name, arabic, side, class });
        }
    }

    /// Puts longer phrases before shorter ones with the same first word.
    fn sort(&mut self) {
        for list in self.by_first.values_mut() {
            list.sort_by_key(|at| std::cmp::Reverse(self.phrases[*at as usize].rest.len()));
        }
    }

    fn add(&mut self, class: Class, value: &'static str, extra: &'static str, form: &str) {
        for form in expand(form) {
            let folded = fold(&form);
            let mut words = folded.split([' ', '\u{a0}', '-']).filter(|word| !word.is_empty());
            let Some(first) = words.next() else { continue };
            let rest = words.map(Box::from).collect();
            self.by_first.entry(first.into()).or_default().push(self.phrases.len() as u32);
            self.phrases.push(Phrase { rest, class, value, extra });
        }
    }

    /// The phrases whose first word is `folded`, longest first.
    fn starting(&self, folded: &str) -> impl Iterator<Item = (u32, &Phrase)> {
        self.by_first.get(folded).into_iter().flatten().map(|at| (*at, &self.phrases[*at as usize]))
    }
}
