//! Hashtags: #ترتر names the place, #أمطار_الكويت is a topic called after one.

use std::ops::Range;

use crate::lexicon::{Annotated, Class};
use crate::text::{Text, TokenKind};

/// The tokens of the hashtag in which `tokens` stand, without its sign.
pub(super) fn hashtag(text: &Text<'_>, tokens: &Range<usize>) -> Option<Range<usize>> {
    let inner = |at: usize| is_part(text, at);
    let attached = |at: usize| text.get(at).is_some_and(|t| !t.spaced);
    let mut start = tokens.start;
    while start > 0 && attached(start) && inner(start - 1) {
        start -= 1;
    }
    if start == 0 || !attached(start) || text.sign(start - 1) != "#" {
        return None;
    }
    let mut end = tokens.end;
    while attached(end) && inner(end) {
        end += 1;
    }
    Some(start..end)
}

/// Whether a token may stand inside a hashtag.
fn is_part(text: &Text<'_>, at: usize) -> bool {
    text.sign(at) == "_" || text.get(at).is_some_and(|t| t.is_word() || t.kind == TokenKind::Number)
}

/// Whether the hashtag round `tokens` says more than where: then it is a topic, and the name in it no mention.
///
/// A generic noun, a direction and other names (`named`) may stand beside the name: #مدينة_غنجة, #أرمينيا_أذربيجان.
pub(super) fn is_topic(marked: &Annotated<'_, '_>, tokens: &Range<usize>, named: &[bool]) -> bool {
    let Some(tag) = hashtag(marked.text, tokens) else { return false };
    tag.filter(|at| !tokens.contains(at) && marked.text.sign(*at) != "_").any(|at| {
        let place_word = [Class::Kind, Class::Direction, Class::Locative, Class::Part]
            .iter()
            .any(|class| marked.is(at, *class));
        !place_word && !named.get(at).copied().unwrap_or(false)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::annotate;

    fn topic(text: &str, name: &str) -> bool {
        let text = Text::new(text);
        let marked = annotate(&text);
        let at = (0..text.len()).find(|i| text.surface(*i) == name).expect("the name");
        is_topic(&marked, &(at..at + 1), &[])
    }

    #[test]
    fn a_tag_that_says_more_than_where_is_a_topic() {
        assert!(topic("سحب المياه #أمطار_الكويت", "الكويت"));
        assert!(!topic("سحب المياه في #الكويت أمطار", "الكويت"));
        assert!(!topic("قصف #مدينة_ترتر", "ترتر"));
    }
}
