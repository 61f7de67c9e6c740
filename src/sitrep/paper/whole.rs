//! Words that stay whole in a PDF: each glyph of a page says which one letter it stands for.
//!
//! Where a letter bears a vowel mark, Typst says of both glyphs that they stand for both letters, and PDF has to spell
//! that out beside the text (`ActualText`); some readers put such letters in the wrong order, or a space round them.
//! Here the letter and the mark get one each. The font does its part: it has no glyph for two letters
//! (`scripts/fonts.py`).

use typst::layout::{Frame, FrameItem};
use typst::text::Glyph;
use typst_layout::{Page, PagedDocument};

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

/// Shares out the letters of glyphs that stand for the same ones.
fn part(text: &str, glyphs: &mut [Glyph]) {
    for shared in glyphs.chunk_by_mut(|a, b| a.range == b.range) {
        let Some(range) = shared.first().map(Glyph::range) else { continue };
        let Some(letters) = text.get(range.clone()) else { continue };
        let many = letters.chars().count();
        if shared.len() < 2 || many < 2 {
            continue;
        }
        // From right to left the mark comes before its letter.
        let rtl = letters.chars().next().is_some_and(super::text::is_rtl);
        let starts: Vec<usize> = letters.char_indices().map(|(at, _)| range.start + at).collect();
        let count = shared.len();
        for (i, glyph) in shared.iter_mut().enumerate() {
            let own = if rtl { count - 1 - i } else { i };
            let start = starts.get(own).copied().unwrap_or(range.end);
            let end =
                if own + 1 == count { range.end } else { starts.get(own + 1).copied().unwrap_or(range.end) };
            let short = |at: usize| u16::try_from(at).unwrap_or(u16::MAX);
            glyph.range = short(start)..short(end);
        }
    }
}

#[cfg(test)]
mod tests {
    use typst::layout::Em;
    use typst::syntax::Span;

    use super::*;

    #[test]
    fn a_letter_and_its_mark_have_a_glyph_each() {
        let glyph = |range| Glyph {
            id: 1,
            x_advance: Em::zero(),
            x_offset: Em::zero(),
            y_advance: Em::zero(),
            y_offset: Em::zero(),
            range,
            span: (Span::detached(), 0),
        };
        // Meem, reh with a shadda: the mark, its letter, the first letter.
        let text = "م\u{631}\u{651}";
        let mut glyphs = [glyph(2..6), glyph(2..6), glyph(0..2)];
        part(text, &mut glyphs);
        assert_eq!(glyphs.map(|g| g.range), [4..6, 2..4, 0..2]);
    }
}
