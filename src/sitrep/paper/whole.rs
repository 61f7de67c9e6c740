//! Words that stay whole in a PDF: each glyph of a page says which one letter it stands for.
//!
//! Where a letter bears a vowel mark, Typst says of both glyphs that they stand for both, and PDF has to spell that out
//! beside the text (`ActualText`); some readers put such letters in the wrong order, or twice. Here the letter and the
//! mark get what is theirs. The font does its part: it has no glyph for two letters (`scripts/fonts.py`).

use typst::layout::{Em, Frame, FrameItem};
use typst::text::Glyph;
use typst_layout::{Page, PagedDocument};

use super::text::is_rtl;

/// The document with a letter for each glyph, wherever glyphs shared some.
pub(super) fn letters(document: PagedDocument) -> PagedDocument {
    let mut document = document;
    let info = document.info_mut().clone();
    let pages: Vec<Page> = document
        .pages()
        .iter()
        .cloned()
        .map(|mut page| {
            frame(&mut page.frame);
            page
        })
        .collect();
    PagedDocument::new(pages.into(), info)
}

fn frame(of: &mut Frame) {
    of.retain(|item| {
        match item {
            FrameItem::Group(group) => frame(&mut group.frame),
            FrameItem::Text(text) => part(&text.text, &mut text.glyphs),
            _ => {}
        }
        true
    });
}

/// Leaves each glyph the letter or the marks that it shows.
fn part(text: &str, glyphs: &mut [Glyph]) {
    for glyph in glyphs {
        let range = glyph.range();
        let Some(letters) = text.get(range.clone()) else { continue };
        let mut rest = letters.chars();
        let Some(first) = rest.next().filter(|c| is_rtl(*c) && !is_mark(*c)) else { continue };
        if rest.as_str().is_empty() || !rest.all(is_mark) {
            continue;
        }
        let Ok(middle) = u16::try_from(range.start + first.len_utf8()) else { continue };
        // What takes no room of its own is the mark.
        if glyph.x_advance == Em::zero() {
            glyph.range.start = middle;
        } else {
            glyph.range.end = middle;
        }
    }
}

/// The vowel marks, which stand above and below letters.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{64B}'..='\u{652}' | '\u{670}')
}

#[cfg(test)]
mod tests {
    use typst::syntax::Span;

    use super::*;

    #[test]
    fn a_letter_and_its_mark_have_a_glyph_each() {
        let glyph = |advance, range| Glyph {
            id: 1,
            x_advance: Em::new(advance),
            x_offset: Em::zero(),
            y_advance: Em::zero(),
            y_offset: Em::zero(),
            range,
            span: (Span::detached(), 0),
        };
        // Meem, reh with a shadda: the mark, its letter, the first letter.
        let text = "م\u{631}\u{651}";
        let mut glyphs = [glyph(0.0, 2..6), glyph(0.5, 2..6), glyph(0.4, 0..2)];
        part(text, &mut glyphs);
        assert_eq!(glyphs.map(|g| g.range), [4..6, 2..4, 0..2]);
    }
}
