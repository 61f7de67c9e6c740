//! A scene as a page of PDF: vectors, the fonts embedded, each line of text one run that can be searched and copied.
//!
//! The page is the SVG of the scene, resolved by usvg as for a PNG, and drawn node by node. How Arabic is written so that
//! every reader of PDF finds it stands in `run.rs`.

use std::sync::Arc;

use krilla::geom::{PathBuilder, Point, Size, Transform};
use krilla::image::Image;
use krilla::metadata::{Metadata, TextDirection};
use krilla::num::NormalizedF32;
use krilla::page::PageSettings;
use krilla::paint::{Fill, FillRule, LineCap, LineJoin, Stroke, StrokeDash};
use krilla::surface::Surface;
use krilla::text::Font;
use krilla::{Document, color::rgb};
use resvg::tiny_skia::Pixmap;
use resvg::usvg::tiny_skia_path::{self as skia, PathSegment};
use resvg::usvg::{self, ImageKind, Node, Tree};
use ttf_parser::Face;

use crate::{Error, Result};

use super::png::{BOLD, REGULAR, options};
use super::run::{self, Run};
use super::{Scene, draw};

/// Writes scenes as a document, a page for each, with `dpi` pixels of a scene to the inch.
///
/// The same scenes give the same bytes: the document bears no time.
///
/// # Errors
/// When there is no scene, `dpi` is not within 10 to 2400, or the page cannot be written.
pub fn pdf(scenes: &[Scene], dpi: f64) -> Result<Vec<u8>> {
    let fault = |reason: &str| Error::Drawing(reason.to_owned());
    if !(10.0..=2400.0).contains(&dpi) {
        let reason = "is not within 10 to 2400 pixels to the inch".into();
        return Err(Error::Parameter { parameter: "dpi", value: dpi.to_string(), reason });
    }
    let first = scenes.first().ok_or_else(|| fault("there is nothing to draw"))?;
    let (regular, bold) =
        Letters::of(REGULAR).zip(Letters::of(BOLD)).ok_or_else(|| fault("the embedded fonts are broken"))?;
    let (settings, scale) = (options(), (72.0 / dpi) as f32);
    let mut document = Document::new();
    let direction = if first.lang == "en" { TextDirection::LeftToRight } else { TextDirection::RightToLeft };
    document.set_metadata(
        Metadata::new()
            .title(first.title.clone())
            .language(first.lang.to_owned())
            .creator("yaqut".to_owned())
            .text_direction(direction),
    );
    for scene in scenes {
        let tree = Tree::from_str(&draw(scene), &settings).map_err(|error| fault(&error.to_string()))?;
        let size = Size::from_wh(tree.size().width() * scale, tree.size().height() * scale)
            .ok_or_else(|| fault("the page has no size"))?;
        let mut page = document.start_page_with(PageSettings::new(size));
        let mut surface = page.surface();
        surface.push_transform(&Transform::from_scale(scale, scale));
        let pen = Pen { tree: &tree, regular: &regular, bold: &bold };
        pen.group(tree.root(), &mut surface);
        surface.pop();
        surface.finish();
        page.finish();
    }
    document.finish().map_err(|error| Error::Drawing(format!("{error:?}")))
}

/// What draws the nodes of a tree.
struct Pen<'a> {
    tree: &'a Tree,
    regular: &'a Letters,
    bold: &'a Letters,
}

/// A font to write with and to look into.
struct Letters {
    font: Font,
    face: Face<'static>,
}

impl Letters {
    fn of(bytes: &'static [u8]) -> Option<Self> {
        Some(Self { font: Font::new(bytes.into(), 0)?, face: Face::parse(bytes, 0).ok()? })
    }
}

impl Pen<'_> {
    fn group(&self, group: &usvg::Group, surface: &mut Surface) {
        let mut pushed = 1;
        surface.push_transform(&matrix(group.transform()));
        // The only clips of a scene are rectangles: the panel and the insets.
        if let Some(clip) = group.clip_path() {
            let mut outline = PathBuilder::new();
            for node in clip.root().children() {
                if let Node::Path(path) = node {
                    trace(path.data(), &mut outline);
                }
            }
            if let Some(outline) = outline.finish() {
                surface.push_clip_path(&outline, &FillRule::NonZero);
                pushed += 1;
            }
        }
        if group.opacity().get() < 1.0 {
            surface.push_opacity(share(group.opacity().get()));
            pushed += 1;
        }
        for node in group.children() {
            match node {
                Node::Group(inner) => self.group(inner, surface),
                Node::Path(path) => shape(path, surface),
                Node::Image(image) => picture(image, surface),
                Node::Text(text) => self.text(text, surface),
            }
        }
        (0..pushed).for_each(|_| surface.pop());
    }

    fn text(&self, text: &usvg::Text, surface: &mut Surface) {
        for span in text.layouted().iter().filter(|span| span.visible) {
            let Some(first) = span.positioned_glyphs.first() else { continue };
            let weight = self.tree.fontdb().face(first.font).map_or(400, |face| face.weight.0);
            let letters = if weight >= 600 { &self.bold } else { &self.regular };
            let fill = span.fill.as_ref().map(inside);
            let size = span.font_size.get();
            let runs = run::runs(&span.positioned_glyphs);
            let mut write = |run: &Run, fill: Option<Fill>, stroke, outlined| {
                surface.set_fill(fill);
                surface.set_stroke(stroke);
                surface.draw_glyphs(
                    run.start(),
                    &run.glyphs,
                    letters.font.clone(),
                    &run.text,
                    size,
                    outlined,
                );
            };
            // The halo first and as outlines, since text that is written twice would be found twice.
            if let Some(halo) = span.stroke.as_ref().map(line) {
                runs.iter().for_each(|run| write(run, None, Some(halo.clone()), true));
            }
            runs.iter().for_each(|run| write(run, fill.clone(), None, run.rtl));
            for run in runs.iter().filter(|run| run.rtl) {
                let Some((shadow, stretch)) = run.shadow(&letters.face, size) else { continue };
                surface.push_transform(&Transform::from_row(stretch, 0.0, 0.0, 1.0, run.x, run.y));
                surface.set_fill(Some(Fill { opacity: NormalizedF32::ZERO, ..Fill::default() }));
                surface.set_stroke(None);
                let (start, font) = (Point::from_xy(0.0, 0.0), letters.font.clone());
                surface.draw_glyphs(start, &shadow.glyphs, font, &shadow.text, size, false);
                surface.pop();
            }
        }
    }
}

fn shape(path: &usvg::Path, surface: &mut Surface) {
    let mut outline = PathBuilder::new();
    trace(path.data(), &mut outline);
    let (fill, stroke) = (path.fill().map(inside), path.stroke().map(line));
    if let Some(outline) =
        outline.finish().filter(|_| path.is_visible() && (fill.is_some() || stroke.is_some()))
    {
        surface.set_fill(fill);
        surface.set_stroke(stroke);
        surface.draw_path(&outline);
    }
}

fn picture(image: &usvg::Image, surface: &mut Surface) {
    let ImageKind::PNG(bytes) = image.kind() else { return };
    let size = Size::from_wh(image.size().width(), image.size().height());
    if let Some((pixels, size)) = decoded(bytes).zip(size) {
        surface.draw_image(pixels, size);
    }
}

fn decoded(bytes: &Arc<Vec<u8>>) -> Option<Image> {
    let pixmap = Pixmap::decode_png(bytes).ok()?;
    let straight = pixmap.pixels().iter().flat_map(|pixel| {
        let color = pixel.demultiply();
        [color.red(), color.green(), color.blue(), color.alpha()]
    });
    Some(Image::from_rgba8(straight.collect(), pixmap.width(), pixmap.height()))
}

fn trace(data: &skia::Path, outline: &mut PathBuilder) {
    for segment in data.segments() {
        match segment {
            PathSegment::MoveTo(p) => outline.move_to(p.x, p.y),
            PathSegment::LineTo(p) => outline.line_to(p.x, p.y),
            PathSegment::QuadTo(a, p) => outline.quad_to(a.x, a.y, p.x, p.y),
            PathSegment::CubicTo(a, b, p) => outline.cubic_to(a.x, a.y, b.x, b.y, p.x, p.y),
            PathSegment::Close => outline.close(),
        }
    }
}

fn inside(fill: &usvg::Fill) -> Fill {
    let rule = match fill.rule() {
        usvg::FillRule::NonZero => FillRule::NonZero,
        usvg::FillRule::EvenOdd => FillRule::EvenOdd,
    };
    Fill { paint: color(fill.paint()).into(), opacity: share(fill.opacity().get()), rule }
}

fn line(stroke: &usvg::Stroke) -> Stroke {
    let dash =
        stroke.dasharray().map(|lengths| StrokeDash { array: lengths.to_vec(), offset: stroke.dashoffset() });
    Stroke {
        paint: color(stroke.paint()).into(),
        width: stroke.width().get(),
        opacity: share(stroke.opacity().get()),
        line_cap: if stroke.linecap() == usvg::LineCap::Round { LineCap::Round } else { LineCap::Butt },
        line_join: if stroke.linejoin() == usvg::LineJoin::Round { LineJoin::Round } else { LineJoin::Miter },
        dash,
        ..Stroke::default()
    }
}

/// A scene has plain colours alone.
fn color(paint: &usvg::Paint) -> rgb::Color {
    match paint {
        usvg::Paint::Color(color) => rgb::Color::new(color.red, color.green, color.blue),
        _ => rgb::Color::new(128, 128, 128),
    }
}

fn share(opacity: f32) -> NormalizedF32 {
    NormalizedF32::new(opacity).unwrap_or(NormalizedF32::ONE)
}

fn matrix(t: usvg::Transform) -> Transform {
    Transform::from_row(t.sx, t.ky, t.kx, t.sy, t.tx, t.ty)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::snapshot::shape::Rect;
    use crate::snapshot::text::{Anchor, Line};
    use crate::snapshot::{Paint, Shape};

    fn page(text: &str) -> Scene {
        let line = Line {
            halo: Some(("#ffffff".into(), 3.0)),
            ..Line::new(text, 90.0, 50.0, Anchor::Right, 14.0, "#000000".into())
        };
        Scene {
            width: 100.0,
            height: 100.0,
            title: text.to_owned(),
            lang: "ar",
            page: "#ffffff".into(),
            panel: Rect { x: 0.0, y: 0.0, w: 100.0, h: 100.0 },
            map: vec![Paint::fill("#cfe0ea").faint(0.5, 1.0).on("M0 0L50 0L50 50Z".into())],
            furniture: vec![Shape::Text(line)],
            marks: Vec::new(),
            labels: Vec::new(),
        }
    }

    #[test]
    fn the_same_page_gives_the_same_bytes() {
        let one = pdf(&[page("ترتر 2020")], 96.0).expect("a document");
        assert!(one.starts_with(b"%PDF-"));
        assert_eq!(one, pdf(&[page("ترتر 2020")], 96.0).expect("a document"));
    }

    #[test]
    fn odd_text_and_odd_sizes_do_no_harm() {
        for text in ["", "\u{64B}", "لا", "\u{10FFFF}\u{301}", "ﷺ 1\u{6DD}", "\u{2067}\u{2069}"] {
            assert!(pdf(&[page(text)], 300.0).is_ok(), "{text:?}");
        }
        for dpi in [0.0, -96.0, f64::NAN, f64::INFINITY] {
            assert!(pdf(&[page("ترتر")], dpi).is_err());
        }
        assert!(pdf(&[], 96.0).is_err());
    }
}
