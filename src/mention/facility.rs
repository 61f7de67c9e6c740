//! Facilities: hospitals, bridges, streets and the like, too small for the gazetteer, with the words that name them.
//!
//! They are no toponyms by the coding rules and are looked for only when asked: which hospital was hit is worth a list.

use std::ops::Range;

use super::context::Context;
use super::found::Found;
use crate::lexicon::{Annotated, Class};
use crate::text::{TokenKind, clitic};

/// Adds the facilities of a text to its toponyms. One called after a place that was found takes its mention and its
/// position; the others are unplaced.
pub fn add_facilities(marked: &Annotated<'_, '_>, found: Vec<Found>) -> Vec<Found> {
    let mut out: Vec<Found> = Vec::with_capacity(found.len());
    let mut rest = found.into_iter().peekable();
    let mut index = 0;
    while index < marked.text.len() {
        // A mention that began before stays whole.
        while let Some(next) = rest.next_if(|f| f.tokens.start < index) {
            out.push(next);
        }
        let inner = rest.peek().map(|f| f.tokens.clone());
        let tokens = (!out.last().is_some_and(|f| f.tokens.contains(&index)))
            .then(|| facility(marked, index, inner))
            .flatten();
        let Some(tokens) = tokens else {
            index += 1;
            continue;
        };
        let mut anchor = None;
        while let Some(next) = rest.next_if(|f| f.tokens.start < tokens.end) {
            anchor = anchor.or(Some(next));
        }
        index = tokens.end;
        out.extend(made(marked, tokens, anchor));
    }
    out.extend(rest);
    out
}

/// The tokens of the facility that begins at `index`; `inner` is the next toponym.
fn facility(marked: &Annotated<'_, '_>, index: usize, inner: Option<Range<usize>>) -> Option<Range<usize>> {
    let sense = marked.sense(index, Class::Facility)?;
    let definite = sense.reading.article || clitic::has_article(marked.text.folded(index));
    let first = next_word(marked, index)?;
    if let Some(inner) = inner.filter(|inner| inner.contains(&first)) {
        let end = inner.end.max(first + 1);
        let quality = next_word(marked, end - 1).filter(|at| is_quality(marked, *at));
        return Some(index..quality.map_or(end, |at| at + 1));
    }
    let word = marked.text.folded(first);
    if definite {
        // The Central Hospital, the National Institute of Tumours.
        let whose = next_word(marked, first).filter(|at| marked.text.folded(*at).starts_with(clitic::TO_THE));
        return is_quality(marked, first).then(|| index..whose.map_or(first, |at| at) + 1);
    }
    if !is_namelike(marked, first) {
        return None;
    }
    let named_after = marked.is(first, Class::Person);
    let mut end = first + 1;
    for _ in 0..2 {
        let Some(next) = next_word(marked, end - 1) else { break };
        let goes_on = if named_after {
            let senses = marked.at(next);
            senses.iter().all(|s| matches!(s.class, Class::Person | Class::Ambiguous))
                && !clitic::has_and(marked.text.folded(next))
        } else {
            clitic::has_article(word) && is_quality(marked, next)
        };
        if !goes_on {
            break;
        }
        end = next + 1;
    }
    Some(index..end)
}

/// The next word of the phrase: over an underscore, a hash sign or an opening quotation mark, not over a stop.
fn next_word(marked: &Annotated<'_, '_>, at: usize) -> Option<usize> {
    let mut next = at + 1;
    while matches!(marked.text.sign(next), "_" | "#" | "«" | "\"") {
        next += 1;
    }
    marked.text.get(next).is_some_and(|t| t.kind == TokenKind::Arabic).then_some(next)
}

/// Whether a word is a definite adjective in -i: الدولي, القومي, المركزي.
fn is_quality(marked: &Annotated<'_, '_>, at: usize) -> bool {
    let word = marked.text.folded(at);
    word.starts_with(clitic::ARTICLE)
        && !marked.is(at, Class::Demonym)
        && (word.ends_with(clitic::NISBA) || word.ends_with(clitic::NISBA_F))
}

/// Whether a word may name something: it is none of the words by which sentences are built.
fn is_namelike(marked: &Annotated<'_, '_>, at: usize) -> bool {
    marked.at(at).iter().all(|s| {
        matches!(
            s.class,
            Class::Ambiguous
                | Class::Kind
                | Class::Facility
                | Class::Person
                | Class::Organisation
                | Class::Office
        )
    }) && marked.text.folded(at).chars().count() > 2
        && clitic::has_article(marked.text.folded(at))
            | marked.is(at, Class::Person)
            | marked.at(at).is_empty()
}

/// The mention of a facility.
fn made(marked: &Annotated<'_, '_>, tokens: Range<usize>, anchor: Option<Found>) -> Option<Found> {
    let reading = marked.sense(tokens.start, Class::Facility).map(|sense| sense.reading);
    let skip = reading.map_or(0, |r| if r.article { r.skip.saturating_sub(2) } else { r.skip });
    let (byte, first) = marked.text.after(tokens.start, skip);
    let last = marked.text.get(tokens.end - 1)?;
    let (bytes, span) = (byte..last.end, first..last.last);
    Some(match anchor {
        Some(anchor) => Found { tokens, bytes, span, confidence: anchor.confidence * 0.9, ..anchor },
        None => Found::unplaced(tokens, bytes, span, Context::default()),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::annotate;
    use crate::text::Text;

    fn names(text: &str) -> Vec<String> {
        let text = Text::new(text);
        let marked = annotate(&text);
        let found = add_facilities(&marked, Vec::new());
        found.iter().map(|f| text.original()[f.bytes.clone()].to_owned()).collect()
    }

    #[test]
    fn a_facility_is_its_noun_and_the_words_that_name_it() {
        assert_eq!(names("انفجار أمام معهد الأورام في القاهرة"), ["معهد الأورام"]);
        assert_eq!(names("نقل الجرحى إلى المستشفى المركزي"), ["المستشفى المركزي"]);
        assert_eq!(names("بالمعهد القومي للأورام"), ["المعهد القومي للأورام"]);
        assert_eq!(names("أغلق طريق الملك عبد العزيز أمس"), ["طريق الملك عبد العزيز"]);
        assert!(names("وقال إن مستشفى قد أصيب").is_empty());
    }
}
