//! Annotation: which phrases of the lexicon begin at each token of a text.

use std::cell::OnceCell;

use rustc_hash::FxHashMap;

use super::{Class, Lexicon, Phrase};
use crate::text::clitic::{self, Reading, readings, suffix, without_article};
use crate::text::{Text, TokenKind};

/// A phrase of the lexicon found in a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sense {
    /// Its class.
    pub class: Class,
    /// What it means within its class.
    pub value: &'static str,
    /// A second datum of some classes.
    pub extra: &'static str,
    /// How many tokens it has.
    pub tokens: usize,
    /// The particles taken off its first word.
    pub reading: Reading,
}

/// A text with the senses of each token.
pub struct Annotated<'t, 'a> {
    /// The text.
    pub text: &'t Text<'a>,
    /// The words that it is marked with.
    pub lexicon: &'t Lexicon,
    senses: Vec<Sense>,
    bounds: Vec<(u32, u32)>,
    /// The words of roles of the tokens that were asked for.
    roles: Vec<OnceCell<Box<[Sense]>>>,
}

impl Annotated<'_, '_> {
    /// The senses that begin at the token `index`; of each class the longest.
    pub fn at(&self, index: usize) -> &[Sense] {
        self.bounds.get(index).map_or(&[], |(a, b)| &self.senses[*a as usize..*b as usize])
    }

    /// The sense of `class` that begins at `index`.
    pub fn sense(&self, index: usize, class: Class) -> Option<&Sense> {
        self.at(index).iter().find(|sense| sense.class == class)
    }

    /// Whether the grammatical marker `value` begins at `index`.
    pub fn marks(&self, index: usize, value: &str) -> bool {
        self.sense(index, Class::Marker).is_some_and(|sense| sense.value == value)
    }

    /// The word of a role ([`Class::Head`], [`Class::Agent`], [`Class::Target`]) that begins at `index`, the longest.
    ///
    /// These are looked up when asked for, once a token, not marked beforehand: they matter only where an event is told.
    pub fn role(&self, index: usize, class: Class) -> Option<Sense> {
        let cell = self.roles.get(index)?;
        cell.get_or_init(|| roles(self.text, index)).iter().find(|sense| sense.class == class).copied()
    }

    /// Whether a sense of `class` begins at `index`.
    pub fn is(&self, index: usize, class: Class) -> bool {
        self.sense(index, class).is_some()
    }
}

/// Finds the phrases of the lexicon in `text`.
pub fn annotate<'t, 'a>(text: &'t Text<'a>) -> Annotated<'t, 'a> {
    annotate_with(text, Lexicon::get())
}

/// Finds the phrases of a lexicon with the user's own actors ([`Lexicon::with_actors`]) in `text`.
pub fn annotate_with<'t, 'a>(text: &'t Text<'a>, lexicon: &'t Lexicon) -> Annotated<'t, 'a> {
    let mut senses = Vec::with_capacity(text.len());
    let mut bounds = Vec::with_capacity(text.len());
    // What a word alone may begin is the same wherever it stands.
    let mut known: FxHashMap<&str, Vec<(u32, Reading)>> = FxHashMap::default();
    for index in 0..text.len() {
        let from = senses.len() as u32;
        let word = text.folded(index);
        if text.get(index).is_some_and(|token| token.kind == TokenKind::Arabic) {
            let starts = known.entry(word).or_insert_with(|| candidates(lexicon, word, true));
            for (at, reading) in starts {
                let phrase = &lexicon.phrases[*at as usize];
                let Some(tokens) = matches(text, index, &phrase.rest) else { continue };
                let rival = senses[from as usize..].iter_mut().find(|s: &&mut Sense| s.class == phrase.class);
                let sense = Sense {
                    class: phrase.class,
                    value: phrase.value,
                    extra: phrase.extra,
                    tokens,
                    reading: *reading,
                };
                match rival {
                    Some(rival) if rival.tokens < tokens => *rival = sense,
                    Some(_) => {}
                    None => senses.push(sense),
                }
            }
        }
        bounds.push((from, senses.len() as u32));
    }
    Annotated { text, lexicon, senses, bounds, roles: vec![OnceCell::new(); text.len()] }
}

/// The words of roles that begin at `index`; of each class the longest.
fn roles(text: &Text<'_>, index: usize) -> Box<[Sense]> {
    let mut out: Vec<Sense> = Vec::new();
    if text.get(index).is_none_or(|token| token.kind != TokenKind::Arabic) {
        return out.into();
    }
    let lexicon = Lexicon::roles();
    for (at, reading) in candidates(lexicon, text.folded(index), false) {
        let Phrase { class, value, extra, ref rest } = lexicon.phrases[at as usize];
        let Some(tokens) = matches(text, index, rest) else { continue };
        let sense = Sense { class, value, extra, tokens, reading };
        match out.iter_mut().find(|other| other.class == class) {
            Some(other) if other.tokens < tokens => *other = sense,
            Some(_) => {}
            None => out.push(sense),
        }
    }
    out.into()
}

/// The phrases that may begin with `word`, the reading with the fewest particles first; `pronouns` come off its end too.
fn candidates(lexicon: &Lexicon, word: &str, pronouns: bool) -> Vec<(u32, Reading)> {
    let mut out = Vec::new();
    for reading in readings(word) {
        for reading in [Some(reading), without_article(word, reading)].into_iter().flatten() {
            let rest = suffix(word, reading.skip);
            out.extend(lexicon.starting(rest).map(|(at, _)| (at, reading)));
            if reading.assimilated && !reading.article {
                // لل + word stands for ل + ال + word.
                let whole = format!("{}{rest}", clitic::ALEF);
                out.extend(lexicon.starting(&whole).map(|(at, _)| (at, reading)));
            }
            // A pronoun comes off only where the word as it stands is unknown.
            if !pronouns || lexicon.starting(rest).next().is_some() {
                continue;
            }
            for pronoun in ["هما", "ها", "هم", "ه"] {
                if let Some(stem) = rest.strip_suffix(pronoun)
                    && stem.chars().count() > 2
                {
                    let own = |class| {
                        matches!(
                            class,
                            Class::Trigger
                                | Class::Killed
                                | Class::Injured
                                | Class::Part
                                | Class::Speech
                                | Class::Victim
                                | Class::Denial
                                | Class::Confirm
                                | Class::Speaker
                        )
                    };
                    out.extend(
                        lexicon.starting(stem).filter(|(_, p)| own(p.class)).map(|(at, _)| (at, reading)),
                    );
                }
            }
        }
    }
    out
}

/// How many tokens a phrase whose further words are `rest` has at `index`; `None` where it does not stand there.
fn matches(text: &Text<'_>, index: usize, rest: &[Box<str>]) -> Option<usize> {
    let mut at = index;
    for word in rest {
        at += 1;
        if text
            .get(at)
            .is_some_and(|token| token.kind == TokenKind::Sign && matches!(text.surface(at), "_" | "-"))
        {
            at += 1;
        }
        if text.folded(at) != word.as_ref() {
            return None;
        }
    }
    Some(at + 1 - index)
}
