//! The parts of the page: title above, map, legend at its side or under it, scale and sources below.

use super::shape::{Point, Rect};
use super::text::{Anchor, Line};
use super::{Lang, Options};

/// The width of a column of the legend on a page of 1200 × 900.
pub(super) const COLUMN: f64 = 232.0;

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
    /// The baseline of the title.
    pub title: f64,
    /// The baselines of the lines under it.
    pub subtitle: [f64; 2],
    /// The top of the strip with scale and sources.
    pub foot: f64,
}

impl Frame {
    /// Divides the page for a legend of `entries` rows, each `row` high.
    pub(super) fn new(options: &Options, entries: usize, row: f64) -> Self {
        let unit = options.unit();
        let margin = 26.0 * unit;
        let (width, height) = (f64::from(options.width), f64::from(options.height));
        let inner = Rect { x: margin, y: margin, w: width - 2.0 * margin, h: height - 2.0 * margin };
        let lines = if options.lang == Lang::Both { 2.0 } else { 1.0 };
        let title = inner.y + 24.0 * unit;
        let subtitle = [title + 27.0 * unit, title + 45.0 * unit];
        let top = title + (27.0 + 15.0 + 17.0 * (lines - 1.0)) * unit;
        let foot = inner.bottom() - 40.0 * unit;
        let bottom = foot - 10.0 * unit;
        let body = Rect { x: inner.x, y: top, w: inner.w, h: bottom - top };
        let gap = 22.0 * unit;
        if width >= height * 1.05 {
            let column = COLUMN * unit;
            let side = if options.lang.is_rtl() { body.right() - column } else { body.x };
            let left = if options.lang.is_rtl() { body.x } else { body.x + column + gap };
            let legend = Rect { x: side, w: column, ..body };
            let panel = Rect { x: left, w: body.w - column - gap, ..body };
            return Self { inner, panel, legend, columns: 1, title, subtitle, foot };
        }
        let columns = ((body.w / (COLUMN * unit)).floor() as usize).max(1);
        let rows = entries.div_ceil(columns) as f64;
        let tall = (rows * row + 30.0 * unit).min(body.h * 0.4);
        let panel = Rect { h: body.h - tall - 12.0 * unit, ..body };
        let legend = Rect { y: body.bottom() - tall, h: tall, ..body };
        Self { inner, panel, legend, columns, title, subtitle, foot }
    }

    /// A line of text flush with the side where reading begins.
    pub(super) fn flush(&self, text: &str, y: f64, size: f64, color: String, lang: Lang) -> Line {
        let (x, anchor) =
            if lang.is_rtl() { (self.inner.right(), Anchor::Right) } else { (self.inner.x, Anchor::Left) };
        Line::new(text, x, y, anchor, size, color)
    }

    /// Where the scale bar begins: at the end of the foot that the sources leave free.
    pub(super) fn scale(&self, lang: Lang, unit: f64) -> Point {
        let y = self.foot + 24.0 * unit;
        let x = if lang.is_rtl() { self.inner.x + 6.0 * unit } else { self.inner.right() - 250.0 * unit };
        Point { x, y }
    }
}
