//! What the words beside a name are to it: a surname, an object, an apposition, a noun that it agrees with.

use std::ops::Range;

use super::context::step_back;
use crate::lexicon::{Annotated, Class, Classes, is_surname};
use crate::text::{TokenKind, clitic};

/// Whether a surname follows, so that the name is a first name here: جبرائيل محمدوف.
pub(super) fn has_surname(marked: &Annotated<'_, '_>, at: usize) -> bool {
    let word = marked.text.folded(at);
    marked.text.get(at).is_some_and(|t| t.kind == TokenKind::Arabic && t.spaced)
        && !clitic::has_and(word)
        && !clitic::has_article(word)
        && is_surname(word)
}

/// Whether a definite adjective of a country follows a definite noun: الدفاعات السعودية.
pub(super) fn agrees(marked: &Annotated<'_, '_>, at: usize) -> bool {
    let Some(before) = at.checked_sub(1) else { return false };
    let noun = marked.text.folded(before);
    marked.sense(at, Class::Demonym).is_some_and(|s| s.reading.article && s.reading.skip <= 2)
        && marked.text.folded(at).starts_with(clitic::ARTICLE)
        && clitic::has_article(noun)
        && marked.text.get(before).is_some_and(|t| t.kind == TokenKind::Arabic)
        && marked.at(before).iter().all(|s| {
            !matches!(
                s.class,
                Class::Locative
                    | Class::Clause
                    | Class::Stop
                    | Class::Weekday
                    | Class::Direction
                    | Class::Day
                    | Class::Hour
            )
        })
}

/// Whether a stroke or a dash stands on either side.
pub(super) fn is_signature(marked: &Annotated<'_, '_>, tokens: &Range<usize>) -> bool {
    let sign =
        |at: Option<usize>| at.is_some_and(|i| matches!(marked.text.sign(i), "/" | "-" | "–" | "—" | "("));
    sign(tokens.start.checked_sub(1)) || sign(Some(tokens.end))
}

/// The types of trigger words whose object is most often a place: who shells, shells a town. Others take people, too.
const STRIKES: [&str; 7] = [
    "territorial_change",
    "shelling",
    "airstrike",
    "drone_strike",
    "missile_strike",
    "armed_clash",
    "explosion",
];

/// Whether the word before is one whose object is a place, or a capture or a bombardment told as a noun.
pub(super) fn is_object(marked: &Annotated<'_, '_>, tokens: &Range<usize>) -> bool {
    step_back(marked, tokens.start).is_some_and(|i| {
        marked.marks(i, "goes")
            || marked
                .sense(i, Class::Trigger)
                .is_some_and(|s| s.tokens == 1 && !s.reading.article && STRIKES.contains(&s.value))
            // "As for X, ..."
            || marked.sense(i, Class::Clause).is_some_and(|s| s.value == "contrast")
                && marked.text.sign(tokens.end) == "،"
    })
}

/// Whether, after a comma, a generic noun in the construct goes on: X, the capital of Y.
pub(super) fn is_apposed(marked: &Annotated<'_, '_>, at: usize) -> bool {
    marked.text.sign(at) == "،"
        && marked.sense(at + 1, Class::Kind).is_some_and(|s| {
            s.reading.skip == 0
                && s.extra.contains("one|construct")
                && matches!(s.value, "city" | "town" | "village" | "district")
        })
}

/// Whether the word is indefinite and a definite noun follows it at once.
pub(super) fn is_construct(marked: &Annotated<'_, '_>, tokens: &Range<usize>) -> bool {
    const KNOWN: Classes = Classes::of(&[
        Class::Demonym,
        Class::Weekday,
        Class::Day,
        Class::Hour,
        Class::Direction,
        Class::Locative,
        Class::Month,
    ]);
    tokens.len() == 1
        && marked.text.folded(tokens.end).starts_with(clitic::ARTICLE)
        && !marked.is_any(tokens.end, KNOWN)
        && marked.text.get(tokens.end).is_some_and(|t| t.kind == TokenKind::Arabic)
        && !clitic::has_article(marked.text.folded(tokens.start))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::annotate;
    use crate::text::Text;

    fn at<T>(text: &str, name: &str, look: impl Fn(&Annotated<'_, '_>, &Range<usize>) -> T) -> T {
        let text = Text::new(text);
        let marked = annotate(&text);
        let at = (0..text.len()).find(|i| text.surface(*i).ends_with(name)).expect("the name");
        look(&marked, &(at..at + 1))
    }

    #[test]
    fn a_surname_makes_a_first_name_of_what_stands_before_it() {
        assert!(at("قتل المجند لاتشين حسينوف", "لاتشين", |m, t| has_surname(
            m, t.end
        )));
        assert!(!at("قصف على لاتشين أمس", "لاتشين", |m, t| has_surname(m, t.end)));
    }

    #[test]
    fn an_object_an_apposition_and_a_construct_are_seen() {
        assert!(at("غادر الوفد ثم دخلت عتق قوة", "عتق", is_object));
        assert!(!at("فريق عتق", "عتق", is_object));
        assert!(at("اغتيل قرب منزله بعتق، عاصمة شبوة", "بعتق", |m, t| {
            is_apposed(m, t.end)
        }));
        assert!(at("جوهر القضية", "جوهر", is_construct));
        assert!(!at("جوهر الصومالية", "جوهر", is_construct));
    }

    #[test]
    fn a_definite_adjective_agrees_with_a_definite_noun() {
        assert!(at("أعلنت الدفاعات السعودية", "السعودية", |m, t| agrees(
            m, t.start
        )));
        assert!(!at("وصل إلى السعودية", "السعودية", |m, t| agrees(m, t.start)));
    }
}
