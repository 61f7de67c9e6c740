//! What a snapshot consists of, fully resolved: whoever draws it has nothing left to decide.

use super::Rect;
use super::text::Line;

/// A page: the map, clipped to its panel, and the furniture round it.
#[derive(Debug, Clone, PartialEq)]
pub struct Scene {
    /// The width of the page in pixels.
    pub width: f64,
    /// The height of the page in pixels.
    pub height: f64,
    /// What the picture is called, for those who hear it.
    pub title: String,
    /// The language that it is in first: `ar` or `en`.
    pub lang: &'static str,
    /// The colour of the page.
    pub page: String,
    /// The part of the page that the map fills.
    pub panel: Rect,
    /// The map, from the ground up.
    pub map: Vec<Shape>,
    /// Title, legend, scale bar and sources.
    pub furniture: Vec<Shape>,
    /// The room that each mark takes.
    pub marks: Vec<Rect>,
    /// The room that each placed label takes: none overlaps another, and none a mark.
    pub labels: Vec<Rect>,
}

/// Something to draw.
#[derive(Debug, Clone, PartialEq)]
pub enum Shape {
    /// An outline, as the `d` of an SVG path.
    Path {
        /// The commands.
        d: String,
        /// How it is painted.
        paint: Paint,
    },
    /// A picture.
    Image {
        /// Where it is stretched to.
        rect: Rect,
        /// The bytes of a PNG file.
        png: Vec<u8>,
        /// 0 clear … 1 as it is.
        opacity: f64,
    },
    /// A line of text.
    Text(Line),
    /// Shapes of which only what lies in a rectangle is seen.
    Inset {
        /// The rectangle.
        rect: Rect,
        /// The shapes, in the units of the page.
        shapes: Vec<Shape>,
    },
}

/// How an outline is painted. Colours are `#rrggbb`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Paint {
    /// The colour inside.
    pub fill: Option<String>,
    /// How opaque the inside is, where it is not wholly so.
    pub fill_opacity: Option<f64>,
    /// The colour of the line.
    pub stroke: Option<String>,
    /// The width of the line in pixels.
    pub width: f64,
    /// How opaque the line is, where it is not wholly so.
    pub stroke_opacity: Option<f64>,
    /// The lengths of dashes and gaps, where it is dashed.
    pub dash: Option<[f64; 2]>,
}

impl Paint {
    /// A plain inside.
    pub(super) fn fill(color: impl Into<String>) -> Self {
        Self { fill: Some(color.into()), ..Self::default() }
    }

    /// A plain line.
    pub(super) fn line(color: impl Into<String>, width: f64) -> Self {
        Self { stroke: Some(color.into()), width, ..Self::default() }
    }

    /// With a line round it.
    pub(super) fn and_line(self, color: impl Into<String>, width: f64) -> Self {
        Self { stroke: Some(color.into()), width, ..self }
    }

    /// Dashed.
    pub(super) fn dashed(self, dash: f64, gap: f64) -> Self {
        Self { dash: Some([dash, gap]), ..self }
    }

    /// Less opaque, inside and line.
    pub(super) fn faint(self, fill: f64, stroke: f64) -> Self {
        Self { fill_opacity: Some(fill), stroke_opacity: Some(stroke), ..self }
    }

    /// The shape of a path painted so.
    pub(super) fn on(self, d: String) -> Shape {
        Shape::Path { d, paint: self }
    }
}
