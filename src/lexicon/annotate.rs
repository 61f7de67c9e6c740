//! Annotation: which phrases of the lexicon begin at each token of a text.

use std::ops::Range;
use std::rc::Rc;

use super::form::{Form, Forms, NO_WORD, Phrases, Start};
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

/// Where the senses of one token are.
#[derive(Debug, Clone, Default)]
struct Marks {
    /// Its form, whose senses it has where no longer phrase begins with it.
    form: Option<Rc<Form>>,
    /// Where its own senses stand, and those of roles, where a longer phrase may begin with it.
    own: [Option<Stretch>; 2],
}

/// A stretch of the senses.
#[derive(Debug, Clone, Copy)]
struct Stretch {
    from: u32,
    count: u16,
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
    /// Those of the tokens with which a longer phrase may begin.
    senses: Vec<Sense>,
    marks: Vec<Marks>,
    /// The classes of each token's senses, and their markers: [`Signs`], each apart, so that a stretch is soon looked
    /// through.
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
    pub fn at(&self, index: usize) -> &[Sense] {
        let Some(marks) = self.marks.get(index) else { return &[] };
        match (&marks.own[0], &marks.form) {
            (Some(own), _) => self.stretch(own),
            (None, Some(form)) => &form.phrases.alone,
            (None, None) => &[],
        }
    }

    fn stretch(&self, stretch: &Stretch) -> &[Sense] {
        let from = stretch.from as usize;
        &self.senses[from..from + usize::from(stretch.count)]
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
    pub fn role(&self, index: usize, class: Class) -> Option<Sense> {
        let marks = self.marks.get(index)?;
        let roles = match &marks.own[1] {
            Some(own) => self.stretch(own),
            None => &marks.form.as_ref()?.roles.alone,
        };
        roles.iter().find(|sense| sense.class == class).copied()
    }

    /// Whether a sense of `class` begins at `index`.
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
    let mut senses = Vec::new();
    let mut marks = Vec::with_capacity(text.len());
    let (mut classes, mut markers) = (vec![0; text.len()], vec![0; text.len()]);
    let mut all = 0;
    let forms = Forms::with(lexicon, |forms| {
        let (words, numbers) = words(text, lexicon, forms);
        let marker = Marker { lexicon, words };
        for (index, number) in numbers.iter().copied().enumerate() {
            let met = number.and_then(|number| forms.get(number));
            let Some(form) = met.and_then(|met| met.form.as_ref()) else {
                marks.push(Marks::default());
                continue;
            };
            let next = marker.next(index);
            let own =
                [&form.phrases, &form.roles].map(|phrases| marker.mark(index, next, phrases, &mut senses));
            let signs = match own[0] {
                Some(Stretch { from, count }) => Signs::of(&senses[from as usize..][..usize::from(count)]),
                None => form.phrases.signs,
            };
            (classes[index], markers[index]) = (signs.classes, signs.markers);
            all |= signs.markers;
            marks.push(Marks { form: Some(Rc::clone(form)), own });
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
    /// The word after the token `index`.
    fn next(&self, index: usize) -> Word {
        let next = match self.words.get(index + 1) {
            Some(&JOINT) => self.words.get(index + 2),
            word => word,
        };
        next.copied().unwrap_or(NO_WORD)
    }

    /// Adds the senses of the token `index`, of each class the longest, where they are not those of its form.
    fn mark(&self, index: usize, next: Word, phrases: &Phrases, senses: &mut Vec<Sense>) -> Option<Stretch> {
        if !phrases.may_go_on(next) {
            return None;
        }
        let from = senses.len();
        for start in phrases.starts.iter().filter(|start| start.second == NO_WORD || start.second == next) {
            if let Some(tokens) = self.matches(index, start) {
                self.lexicon.add_sense(senses, from, start, tokens);
            }
        }
        Some(Stretch { from: from as u32, count: (senses.len() - from) as u16 })
    }

    /// How many tokens a phrase of which the second word stands there has at `index`; `None` where the others do not.
    fn matches(&self, index: usize, start: &Start) -> Option<usize> {
        if start.further == 0 {
            return Some(1);
        }
        let second = index + 1 + usize::from(self.words.get(index + 1) == Some(&JOINT));
        if start.further == 1 {
            return Some(second + 1 - index);
        }
        let mut at = second;
        let phrases = &self.lexicon.phrases;
        for word in &phrases.further(phrases.get(start.phrase))[1..] {
            at += 1;
            if self.words.get(at) == Some(&JOINT) {
                at += 1;
            }
            if self.words.get(at) != Some(word) {
                return None;
            }
        }
        Some(at + 1 - index)
    }
}
