//! Annotation: which phrases of the lexicon begin at each token of a text.

use std::ops::Range;

use super::class::ROLES;
use super::form::Forms;
use super::start::{NO_WORD, Start, Starts, add_sense};
use super::{Class, Classes, Lexicon, Word};
use crate::text::clitic::Reading;
use crate::text::{Text, Token, TokenKind};

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

/// Where the senses of one token stand among those of the text, and those of roles.
pub(super) type Marks = [Stretch; 2];

/// A stretch of the senses of a text.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Stretch {
    from: u32,
    to: u32,
}

impl Stretch {
    /// Adds a copy of `own` to the senses of a text: what is read together stands together.
    pub fn copy(own: &[Sense], senses: &mut Vec<Sense>) -> Self {
        let from = senses.len() as u32;
        senses.extend_from_slice(own);
        Self { from, to: senses.len() as u32 }
    }
}

/// What is among some senses, a bit each: most questions are answered by it.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Signs {
    /// Their classes.
    classes: u64,
    /// The markers among them, and their second data, as [`mark_bit`] has them.
    markers: u64,
}

impl Signs {
    /// Those of `senses`.
    pub fn of(senses: &[Sense]) -> Self {
        let mut signs = Self::default();
        for sense in senses {
            signs.classes |= sense.class.bit();
            if sense.class == Class::Marker {
                signs.markers |= mark_bit(sense.value) | mark_bit(sense.extra);
            }
        }
        signs
    }
}

/// A text with the senses of each token.
pub struct Annotated<'t, 'a> {
    /// The text.
    pub text: &'t Text<'a>,
    /// The words that it is marked with.
    pub lexicon: &'t Lexicon,
    /// Those of each form of the text, once, and those of each token with which a longer phrase may begin.
    senses: Vec<Sense>,
    marks: Vec<Marks>,
    /// The classes of each token's senses, those of roles too, and their markers: [`Signs`], each apart, so that a stretch
    /// is soon looked through.
    classes: Vec<u64>,
    markers: Vec<u64>,
    /// The markers of all tokens.
    all: u64,
    forms: FormNumbers,
}

/// The bit of a marker in a set of them; some share one, so that a set says for certain only which are not there.
#[inline]
const fn mark_bit(value: &str) -> u64 {
    let bytes = value.as_bytes();
    let [.., last] = bytes else { return 0 };
    let middle = bytes[bytes.len() / 2] as usize;
    1 << ((bytes[0] as usize * 3 + middle * 7 + *last as usize * 13 + bytes.len() * 5) & 63)
}

/// The numbers of the forms of a text's words: two tokens with one number have the same folded letters.
#[derive(Debug, Clone, Default)]
pub struct FormNumbers {
    /// Numbers of one numbering are comparable, also those of several texts.
    pub numbering: u64,
    /// By token; `None` for what is no word in Arabic letters.
    pub numbers: Vec<Option<u32>>,
}

impl Annotated<'_, '_> {
    /// The numbers of the forms of its words.
    pub fn forms(&self) -> &FormNumbers {
        &self.forms
    }

    /// The senses that begin at the token `index`; of each class the longest, of markers each value's.
    #[inline]
    pub fn at(&self, index: usize) -> &[Sense] {
        // Half of the tokens have none.
        match self.classes.get(index) {
            Some(classes) if classes & !ROLES.0 != 0 => self.of(index, 0),
            _ => &[],
        }
    }

    /// The senses of a token, or those of roles.
    fn of(&self, index: usize, which: usize) -> &[Sense] {
        let stretch = self.marks.get(index).map_or(Stretch::default(), |marks| marks[which]);
        self.senses.get(stretch.from as usize..stretch.to as usize).unwrap_or_default()
    }

    /// The sense of `class` that begins at `index`.
    #[inline]
    pub fn sense(&self, index: usize, class: Class) -> Option<&Sense> {
        if !self.is(index, class) {
            return None;
        }
        self.at(index).iter().find(|sense| sense.class == class)
    }

    /// Whether the grammatical marker `value` begins at `index`.
    #[inline]
    pub fn marks(&self, index: usize, value: &str) -> bool {
        self.may_mark(index, value) && self.marker(index, |sense| sense.value == value)
    }

    /// The same, or a marker whose second datum is `value`.
    #[inline]
    pub fn marks_or_tells(&self, index: usize, value: &str) -> bool {
        self.may_mark(index, value)
            && self.marker(index, |sense| sense.value == value || sense.extra == value)
    }

    /// Whether the marker `value` may begin anywhere: where not, no token need be looked at.
    #[inline]
    pub fn may_mark_any(&self, value: &str) -> bool {
        self.all & mark_bit(value) != 0
    }

    #[inline]
    fn may_mark(&self, index: usize, value: &str) -> bool {
        self.markers.get(index).is_some_and(|markers| markers & mark_bit(value) != 0)
    }

    fn marker(&self, index: usize, is: impl Fn(&Sense) -> bool) -> bool {
        self.at(index).iter().any(|sense| sense.class == Class::Marker && is(sense))
    }

    /// The word of a role ([`Class::is_role`]) that begins at `index`, the longest.
    ///
    /// They are no senses of the token: they matter only where an event is told.
    #[inline]
    pub fn role(&self, index: usize, class: Class) -> Option<Sense> {
        if !self.is(index, class) {
            return None;
        }
        self.of(index, 1).iter().find(|sense| sense.class == class).copied()
    }

    /// Whether a sense of `class` begins at `index`, or a word of a role.
    #[inline]
    pub fn is(&self, index: usize, class: Class) -> bool {
        self.classes.get(index).is_some_and(|classes| classes & class.bit() != 0)
    }

    /// Whether a sense of any of `classes` begins anywhere in a stretch.
    #[inline]
    pub fn any(&self, range: &Range<usize>, classes: impl Into<Classes>) -> bool {
        let Classes(asked) = classes.into();
        let end = range.end.min(self.classes.len());
        self.classes.get(range.start..end).is_some_and(|stretch| stretch.iter().any(|set| set & asked != 0))
    }

    /// Whether the marker `value` begins anywhere in a stretch, be it of grammar or of the telling.
    #[inline]
    pub fn any_marks_or_tells(&self, range: &Range<usize>, value: &str) -> bool {
        self.may_mark_any(value) && range.clone().any(|index| self.marks_or_tells(index, value))
    }

    /// Whether the grammatical marker `value` begins anywhere in a stretch.
    #[inline]
    pub fn any_marks(&self, range: &Range<usize>, value: &str) -> bool {
        self.may_mark_any(value) && range.clone().any(|index| self.marks(index, value))
    }

    /// Whether a sense of any of `classes` begins at `index`.
    #[inline]
    pub fn is_any(&self, index: usize, classes: Classes) -> bool {
        self.classes.get(index).is_some_and(|set| set & classes.0 != 0)
    }
}

/// Finds the phrases of the lexicon in `text`.
pub fn annotate<'t, 'a>(text: &'t Text<'a>) -> Annotated<'t, 'a> {
    annotate_with(text, Lexicon::get())
}

/// Finds the phrases of a lexicon with the user's own actors ([`Lexicon::with_actors`]) in `text`.
pub fn annotate_with<'t, 'a>(text: &'t Text<'a>, lexicon: &'t Lexicon) -> Annotated<'t, 'a> {
    let mut senses = Vec::with_capacity(2 * text.len());
    let mut marks = vec![Marks::default(); text.len()];
    let (mut classes, mut markers) = (vec![0; text.len()], vec![0; text.len()]);
    let mut all = 0;
    let forms = Forms::with(lexicon, |forms| {
        let (words, numbers) = words(text, lexicon, forms);
        let marker = Marker { lexicon, words };
        let reading = forms.next_text();
        for (index, number) in numbers.iter().copied().enumerate() {
            let Some((face, form)) = number.and_then(|number| forms.beginning(number)) else { continue };
            let mut signs = face.signs;
            let next = marker.next(index);
            let may_go_on = face.may_go_on(next);
            marks[index] = form.copy(reading, &mut senses);
            for which in 0..2 {
                if !may_go_on[which] {
                    continue;
                }
                if let Some(own) = marker.mark(index, next, &form.phrases[which], &mut senses) {
                    marks[index][which] = own;
                    signs[which] = Signs::of(&senses[own.from as usize..]);
                }
            }
            let [plain, roles] = signs;
            (classes[index], markers[index]) = (plain.classes | roles.classes, plain.markers);
            all |= plain.markers;
        }
        FormNumbers { numbering: forms.numbering(), numbers }
    });
    Annotated { text, lexicon, senses, marks, classes, markers, all, forms }
}

/// The number of each token's word, and for words in Arabic letters that of its form.
fn words(text: &Text<'_>, lexicon: &Lexicon, forms: &mut Forms) -> (Vec<Word>, Vec<Option<u32>>) {
    let tokens = text.tokens().iter().enumerate();
    let number = |(index, token): (usize, &Token)| match token.kind {
        TokenKind::Arabic => {
            let number = forms.number(lexicon, text.folded(index));
            (forms.get(number).map_or(NO_WORD, |met| met.word), Some(number))
        }
        TokenKind::Sign if matches!(text.surface(index), "_" | "-") => (JOINT, None),
        TokenKind::Break => (NO_WORD, None),
        _ => (lexicon.word(text.folded(index)), None),
    };
    tokens.map(number).unzip()
}

/// A sign that may stand between the words of a phrase.
const JOINT: Word = NO_WORD - 1;

/// A text as phrases see it: word by word.
struct Marker<'l> {
    lexicon: &'l Lexicon,
    words: Vec<Word>,
}

impl Marker<'_> {
    /// Where the word after the token `index` stands.
    fn after(&self, index: usize) -> usize {
        index + 1 + usize::from(self.words.get(index + 1) == Some(&JOINT))
    }

    /// The word after the token `index`.
    fn next(&self, index: usize) -> Word {
        self.words.get(self.after(index)).copied().unwrap_or(NO_WORD)
    }

    /// Adds the senses of the token `index`, of each class the longest, where they are not those of its form.
    fn mark(&self, index: usize, next: Word, starts: &Starts, senses: &mut Vec<Sense>) -> Option<Stretch> {
        let starts = starts.before(next)?;
        let from = senses.len();
        for start in starts {
            if let Some(tokens) = self.matches(index, start) {
                add_sense(senses, from, start, tokens);
            }
        }
        Some(Stretch { from: from as u32, to: senses.len() as u32 })
    }

    /// How many tokens a phrase of which the second word stands there has at `index`; `None` where the others do not.
    fn matches(&self, index: usize, start: &Start) -> Option<usize> {
        if start.further == 0 {
            return Some(1);
        }
        let mut at = self.after(index);
        if start.further == 1 {
            return Some(at + 1 - index);
        }
        let phrases = &self.lexicon.phrases;
        for word in &phrases.further(phrases.get(start.phrase))[1..] {
            at = self.after(at);
            if self.words.get(at) != Some(word) {
                return None;
            }
        }
        Some(at + 1 - index)
    }
}
