//! The place in the words that an incident rests on, marked where it stands.

use std::ops::Range;

use super::markup;
use crate::text::fold::{fold, is_silent};

/// A sentence, cut at the name of the place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Quote<'a> {
    /// What stands before the name; all of it where the name is not in it.
    pub before: &'a str,
    /// The name as it is written there.
    pub name: &'a str,
    /// What stands behind it.
    pub after: &'a str,
}

/// Cuts a sentence at the name of a place.
pub(super) fn of<'a>(text: &'a str, place: Option<&str>) -> Quote<'a> {
    let found = place.and_then(|place| find(text, place)).unwrap_or(text.len()..text.len());
    let (before, rest) = text.split_at(found.start);
    let (name, after) = rest.split_at(found.len());
    Quote { before, name, after }
}

/// A sentence as HTML with the place in `<mark>`.
pub(super) fn html(quote: &Quote) -> String {
    let [before, name, after] = [quote.before, quote.name, quote.after].map(markup::text);
    if name.is_empty() { before } else { format!("{before}<mark>{name}</mark>{after}") }
}

/// Where a name stands in a text, in bytes: letters that writers mix are equal, vowel marks and tatweel are nothing.
/// A name that is a whole word comes before one with a particle attached, and that before a part of a word.
fn find(text: &str, name: &str) -> Option<Range<usize>> {
    let name = fold(name);
    let name = name.trim();
    if name.is_empty() {
        return None;
    }
    // Folded text, and for each of its bytes the letter of the text from which it comes.
    let (mut folded, mut from) = (String::new(), Vec::new());
    for (at, letter) in text.char_indices() {
        folded.push_str(&fold(letter.encode_utf8(&mut [0; 4])));
        from.resize(folded.len(), at);
    }
    let is_letter = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    let hits = folded.match_indices(name).map(|(start, _)| {
        let end = start + name.len();
        let open = is_letter(folded[..start].chars().next_back());
        let cut = is_letter(folded[end..].chars().next());
        (cut, open, start, end)
    });
    let (_, _, start, end) = hits.min()?;
    let first = *from.get(start)?;
    let last = *from.get(end - 1)?;
    // The last letter, and the marks that it bears.
    let tail = text.get(last..)?.char_indices().skip(1).find(|(_, c)| !is_silent(*c));
    Some(first..tail.map_or(text.len(), |(more, _)| last + more))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn marked(text: &str, place: Option<&str>) -> String {
        html(&of(text, place))
    }

    #[test]
    fn the_place_is_marked_as_it_is_written() {
        assert_eq!(marked("قصف قرب أغـــدام.", Some("أغدام")), "قصف قرب <mark>أغـــدام</mark>.");
        assert_eq!(marked("في تَرتَرَ <ب>", Some("ترتر")), "في <mark>تَرتَرَ</mark> &lt;ب&gt;");
        assert_eq!(marked("قصفوا بترتر وترتر", Some("ترتر")), "قصفوا ب<mark>ترتر</mark> وترتر");
    }

    #[test]
    fn a_whole_word_comes_before_a_part_of_one() {
        assert_eq!(marked("مناوشات في نا", Some("نا")), "مناوشات في <mark>نا</mark>");
        assert_eq!(marked("no place here", Some("ترتر")), "no place here");
        assert_eq!(marked("x", Some(" ")), "x");
    }
}
