//! The parts of the page: title above, map, legend at its side or under it, table, scale and sources below.

use super::shape::{Point, Rect};
use super::text::{Anchor, Line};
use super::{Lang, Options, legend};

/// The width of a column of the legend on a page of 1200 × 900.
pub(super) const COLUMN: f64 = 232.0;
/// The same where the page has no room for that.
const NARROW_COLUMN: f64 = 190.0;
/// A page narrower than this gives the scale bar a row of its own, and its heading smaller letters.
const NARROW: f64 = 700.0;
/// The row of the scale bar.
const SCALE_ROW: f64 = 34.0;

/// How much of the page each part asks for, in pixels.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub(super) struct Needs {
    /// The rows of the legend.
    pub entries: usize,
    /// The height of one.
    pub row: f64,
    /// The heading.
    pub head: f64,
    /// The lines under the map.
    pub foot: f64,
    /// The table.
    pub table: f64,
}

/// Where each part of the page stands.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Frame {
    /// The page without its margin.
    pub inner: Rect,
    /// The map.
    pub panel: Rect,
    /// The legend.
    pub legend: Rect,
    /// How many columns the legend has.
    pub columns: usize,
    /// The table, where there is one.
    pub table: Rect,
    /// The top of the strip with scale and sources.
    pub foot: f64,
    /// Whether the page is narrow.
    pub narrow: bool,
}

/// The page without its margin.
pub(super) fn inner(options: &Options) -> Rect {
    let unit = options.unit();
    let (width, height) = (f64::from(options.width), f64::from(options.height));
    // What stands in another page has that page's margin.
    let margin = if options.bare { unit } else { (26.0 * unit).min(width.min(height) * 0.04) };
    Rect { x: margin, y: margin, w: width - 2.0 * margin, h: height - 2.0 * margin }
}

/// Whether a page is narrow for the size of its letters.
pub(super) fn is_narrow(options: &Options) -> bool {
    inner(options).w < NARROW * options.unit()
}

/// How wide the lines under the map may be: on a wide page they share their rows with the scale bar.
pub(super) fn foot_width(options: &Options) -> f64 {
    inner(options).w - if is_narrow(options) { 0.0 } else { 290.0 * options.unit() }
}

impl Frame {
    /// Divides the page.
    pub(super) fn new(options: &Options, needs: Needs) -> Self {
        let (unit, narrow) = (options.unit(), is_narrow(options));
        let inner = inner(options);
        let (width, height) = (f64::from(options.width), f64::from(options.height));
        let top = inner.y + needs.head + if options.bare { 0.0 } else { 11.0 * unit };
        let scale = if narrow { SCALE_ROW * unit } else { 0.0 };
        let foot = inner.bottom() - needs.foot.max(if narrow { 0.0 } else { 40.0 * unit }) - scale;
        let body = Rect { x: inner.x, y: top, w: inner.w, h: (foot - 10.0 * unit - top).max(inner.h * 0.2) };
        let gap = 22.0 * unit;
        let column = COLUMN * unit;
        // A legend at the side must leave the map more than half of the page.
        if width >= height * 1.05 && column + gap < inner.w * 0.4 {
            let side = if options.lang.is_rtl() { body.right() - column } else { body.x };
            let left = if options.lang.is_rtl() { body.x } else { body.x + column + gap };
            let legend = Rect { x: side, w: column, ..body };
            let panel = Rect { x: left, w: body.w - column - gap, ..body };
            let (panel, table) = cut(panel, needs.table.min(panel.h * 0.4), gap * 0.6);
            return Self { inner, panel, legend, columns: 1, table, foot, narrow };
        }
        let least = if narrow { NARROW_COLUMN } else { COLUMN };
        let columns = ((body.w / (least * unit)).floor() as usize).max(1);
        let rows = needs.entries.div_ceil(columns) as f64;
        // Rows closed up, so that the map is the largest thing on the page.
        let close = rows * needs.row * legend::CLOSE + 4.0 * unit;
        let tall = close.min(body.h * if needs.table > 0.0 { 0.26 } else { 0.36 });
        let (rest, legend) = cut(body, tall, 12.0 * unit);
        let (panel, table) = cut(rest, needs.table.min(rest.h * 0.36), gap * 0.6);
        Self { inner, panel, legend, columns, table, foot, narrow }
    }

    /// Where the scale bar begins: at the end of the foot that the sources leave free, or above them.
    pub(super) fn scale(&self, lang: Lang, unit: f64) -> Point {
        let y = self.foot + 24.0 * unit;
        let x = match (self.narrow, lang.is_rtl()) {
            (false, true) => self.inner.x + 6.0 * unit,
            (false, false) => self.inner.right() - 250.0 * unit,
            (true, true) => self.inner.right() - 250.0 * unit,
            (true, false) => self.inner.x + 6.0 * unit,
        };
        Point { x: x.max(self.inner.x + 6.0 * unit), y }
    }

    /// The top of the lines under the map.
    pub(super) fn sources(&self, unit: f64) -> f64 {
        self.foot + if self.narrow { SCALE_ROW * unit } else { 0.0 }
    }
}

/// A line of text flush with the side of the page where reading begins.
pub(super) fn flush(options: &Options, text: &str, size: f64, color: String) -> Line {
    let inner = inner(options);
    let (x, anchor) =
        if options.lang.is_rtl() { (inner.right(), Anchor::Right) } else { (inner.x, Anchor::Left) };
    Line::new(text, x, 0.0, anchor, size * options.unit(), color)
}

/// A rectangle cut into an upper and a lower part, which is `tall`; nothing is cut off for nothing.
fn cut(whole: Rect, tall: f64, gap: f64) -> (Rect, Rect) {
    if tall <= 0.0 {
        return (whole, Rect { y: whole.bottom(), h: 0.0, ..whole });
    }
    let upper = Rect { h: (whole.h - tall - gap).max(1.0), ..whole };
    (upper, Rect { y: whole.bottom() - tall, h: tall, ..whole })
}
