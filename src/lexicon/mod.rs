//! The language as data: every word that the reading of a report turns on, from tables beside this file.
//!
//! A table's row gives a class, a value and the forms of a word or phrase. Forms are folded, so marks and hamza
//! carriers do not matter, and short signs stand for whole paradigms (see [`expand`]). [`annotate`] finds the longest
//! phrase of every class that begins at each token, with attached particles taken off as alternatives.

mod annotate;
mod class;
mod form;
mod forms;
mod party;
mod phrase;
mod quick;
mod source;
mod spellings;
mod start;
mod table;
mod user;

use std::sync::LazyLock;
use std::sync::atomic::{AtomicU64, Ordering};

use rustc_hash::FxHashMap;

use self::phrase::Phrases;
use self::spellings::Spellings;
use crate::text::fold::fold_into;

pub use annotate::{Annotated, FormNumbers, Sense, annotate, annotate_with};
pub use class::{Class, Classes};
pub use forms::expand;
pub use party::{Party, adjective, arabic_name, army, home, side, side_and_class, side_of};
pub use quick::{
    Noun, country_of_nisba, generic_noun, is_common, is_frequent, is_guarded, is_listed, is_part, is_surname,
};
pub use source::english_name;
pub use table::rows;

/// The number of a word among those of a lexicon's phrases.
type Word = u32;

/// All phrases, by their first folded word.
pub struct Lexicon {
    /// Tells it from other lexicons of the run.
    id: u64,
    words: Spellings,
    phrases: Phrases,
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

/// The tables of who did what to whom, and of who went missing or fled. Their words (market, convoy, family) are kept
/// apart from the others: they count only where an event is told.
const ROLES: &[(&str, &str, Class, [usize; 3])] = &[
    ("actor_heads.tsv", include_str!("actor_heads.tsv"), Class::Head, [3, 2, 0]),
    ("agents.tsv", include_str!("agents.tsv"), Class::Agent, [0, 9, 1]),
    ("targets.tsv", include_str!("targets.tsv"), Class::Target, [0, 2, 3]),
    ("frames.tsv", include_str!("frames.tsv"), Class::Frame, [0, 1, 2]),
    ("missing.tsv", include_str!("missing.tsv"), Class::Missing, [0, 1, 2]),
    ("displaced.tsv", include_str!("displaced.tsv"), Class::Displaced, [0, 1, 2]),
];

/// About how many words the tables have, and how many phrases.
const WORDS: usize = 1 << 16;
/// See [`WORDS`].
const PHRASES: usize = 1 << 17;

static LEXICON: LazyLock<Lexicon> = LazyLock::new(Lexicon::load);
static LEXICONS: AtomicU64 = AtomicU64::new(0);

impl Lexicon {
    /// The lexicon, read once.
    pub fn get() -> &'static Self {
        &LEXICON
    }

    /// Who stands in records under an English name.
    pub fn party(&self, name: &str) -> Option<&Party> {
        self.parties.get(name)
    }

    fn empty() -> Self {
        Self {
            id: LEXICONS.fetch_add(1, Ordering::Relaxed),
            words: Spellings::with_room(WORDS),
            phrases: Phrases::with_room(PHRASES),
            parties: FxHashMap::default(),
        }
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
        for (_, text, class, [value, extra, form]) in ROLES {
            for cells in rows(text) {
                let cell = |i: usize| cells.get(i).copied().unwrap_or_default();
                for form in cell(*form).split('|') {
                    self.add(*class, cell(*value), cell(*extra), form.trim());
                }
            }
        }
        self.phrases.sort(self.words.len());
    }

    /// Keeps who a row of the actors stands for; the first row of a name tells.
    fn know(&mut self, cells: &[&'static str]) {
        if let [_, name, arabic, side, class, ..] = *cells {
            self.parties.entry(name).or_insert(Party { name, arabic, side, class });
        }
    }

    fn add(&mut self, class: Class, value: &'static str, extra: &'static str, form: &str) {
        let Self { words, phrases, .. } = self;
        phrases.mean(value, extra);
        let mut folded = String::new();
        forms::each(form, |form| {
            folded.clear();
            fold_into(form, &mut folded);
            let mut parts = folded.split([' ', '\u{a0}', '-']).filter(|word| !word.is_empty());
            let Some(first) = parts.next().map(|word| words.add(word)) else { return };
            phrases.add(class, first, parts.map(|word| words.add(word)));
        });
    }
}
