//! Text of a PDF that can be found, selected and copied, Arabic above all.
//!
//! The fonts compose an Arabic letter of a bare shape and its dots, so that one shape stands for \u{628}, \u{62A} and
//! \u{646}, and no table from shapes to letters can be right. PDF's `ActualText` would say which is meant, but not
//! every reader looks at it, and some break words at it. So an Arabic word is drawn as outlines, and over it lies the
//! same word unseen, one unjoined letter for each that is written, stretched to the word's width: what a scanner's
//! software does with a page of print. The letters stand in the order in which they are seen, left to right; readers of
//! PDF put those of a right-to-left line in the order of reading. Vowel marks are left out of it, since nobody searches
//! for them. Latin letters and digits are plain text.
//!
//! The isolates that carry a line's direction in SVG (see [`draw`](super::draw())) have done their work by then and are
//! left out, too: no invisible character comes between what is searched and what is there.

use krilla::geom::Point;
use krilla::text::{GlyphId, KrillaGlyph};
use resvg::usvg::layout::PositionedGlyph;
use ttf_parser::Face;

use super::text::is_rtl;

/// Glyphs of one kind side by side, left to right, with the letters of each.
pub(super) struct Run {
    /// Where it begins.
    pub x: f32,
    /// The baseline.
    pub y: f32,
    /// The width.
    pub width: f32,
    /// Whether it is of letters written from right to left.
    pub rtl: bool,
    /// The glyphs, each with its part of the text.
    pub glyphs: Vec<KrillaGlyph>,
    /// The letters in the order of the glyphs.
    pub text: String,
}

/// The runs of a line of text.
pub(super) fn runs(glyphs: &[PositionedGlyph]) -> Vec<Run> {
    let isolate = |c: char| ('\u{2066}'..='\u{2069}').contains(&c);
    let seen: Vec<_> =
        glyphs.iter().filter(|glyph| glyph.text.is_empty() || !glyph.text.chars().all(isolate)).collect();
    let mut runs: Vec<Run> = Vec::new();
    for (i, glyph) in seen.iter().enumerate() {
        let (at, size) = (glyph.transform(), glyph.font_size());
        let rtl = glyph.text.chars().next().map(|c| is_rtl(c) && !c.is_numeric());
        // A mark has no letters of its own: it belongs to the letter beside it.
        let goes_on = runs.last().is_some_and(|run| rtl.is_none_or(|rtl| rtl == run.rtl));
        if !goes_on {
            let rtl = rtl.unwrap_or_default();
            let empty = Run { x: at.tx, y: at.ty, width: 0.0, rtl, glyphs: Vec::new(), text: String::new() };
            runs.push(empty);
        }
        let Some(run) = runs.last_mut() else { continue };
        let begin = run.text.len();
        run.text.push_str(&glyph.text);
        let advance = seen.get(i + 1).map_or(0.5 * size, |next| next.transform().tx - at.tx);
        run.width += advance;
        let (id, up) = (GlyphId::new(u32::from(glyph.id.0)), run.y - at.ty);
        let range = begin..run.text.len();
        run.glyphs.push(KrillaGlyph::new(id, advance / size, 0.0, up / size, 0.0, range, None));
    }
    runs
}

impl Run {
    /// Where it begins.
    pub(super) fn start(&self) -> Point {
        Point::from_xy(self.x, self.y)
    }

    /// The run's letters unjoined, and by how much they are to be stretched to be as wide.
    pub(super) fn shadow(&self, face: &Face, size: f32) -> Option<(Self, f32)> {
        let upem = f32::from(face.units_per_em());
        let mut shadow =
            Self { x: 0.0, y: 0.0, width: 0.0, rtl: true, glyphs: Vec::new(), text: String::new() };
        // Letters that share a glyph are in the order of reading: the last stands leftmost.
        let clusters = self.glyphs.iter().map(|glyph| &self.text[glyph.text_range.clone()]);
        for letter in clusters.flat_map(|cluster| cluster.chars().rev()) {
            let Some(id) = face.glyph_index(letter) else { continue };
            let advance = f32::from(face.glyph_hor_advance(id).unwrap_or(0)) / upem;
            if advance < 0.01 {
                continue;
            }
            let begin = shadow.text.len();
            shadow.text.push(letter);
            let range = begin..shadow.text.len();
            let glyph = KrillaGlyph::new(GlyphId::new(u32::from(id.0)), advance, 0.0, 0.0, 0.0, range, None);
            shadow.glyphs.push(glyph);
            shadow.width += advance * size;
        }
        let stretch = self.width / shadow.width;
        (stretch.is_finite() && stretch > 0.0).then_some((shadow, stretch))
    }
}
