//! Points and rectangles of the page, in pixels from its upper left corner, and the text of a path.

use std::fmt::Write;

use rstar::AABB;

/// A point of the page.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Point {
    /// To the right.
    pub x: f64,
    /// Downwards.
    pub y: f64,
}

/// An upright rectangle of the page, in pixels.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Rect {
    /// The left side.
    pub x: f64,
    /// The upper side.
    pub y: f64,
    /// The width.
    pub w: f64,
    /// The height.
    pub h: f64,
}

impl Rect {
    /// The square of half-width `r` round a point.
    pub(super) fn round(at: Point, r: f64) -> Self {
        Self { x: at.x - r, y: at.y - r, w: 2.0 * r, h: 2.0 * r }
    }

    /// The right side.
    pub(super) fn right(&self) -> f64 {
        self.x + self.w
    }

    /// The lower side.
    pub(super) fn bottom(&self) -> f64 {
        self.y + self.h
    }

    /// The middle.
    pub(super) fn centre(&self) -> Point {
        Point { x: self.x + self.w / 2.0, y: self.y + self.h / 2.0 }
    }

    /// Larger by `by` on every side.
    pub(super) fn grown(&self, by: f64) -> Self {
        Self { x: self.x - by, y: self.y - by, w: self.w + 2.0 * by, h: self.h + 2.0 * by }
    }

    /// The rectangle that holds both.
    pub(super) fn joined(&self, other: &Self) -> Self {
        let (x, y) = (self.x.min(other.x), self.y.min(other.y));
        Self { x, y, w: self.right().max(other.right()) - x, h: self.bottom().max(other.bottom()) - y }
    }

    /// Whether `other` lies in this.
    pub fn contains(&self, other: &Self) -> bool {
        self.x <= other.x
            && self.y <= other.y
            && self.right() >= other.right()
            && self.bottom() >= other.bottom()
    }

    /// Whether the insides of two rectangles meet.
    pub fn overlaps(&self, other: &Self) -> bool {
        self.x < other.right() && other.x < self.right() && self.y < other.bottom() && other.y < self.bottom()
    }

    /// The same for the index.
    pub(super) fn envelope(&self) -> AABB<[f64; 2]> {
        AABB::from_corners([self.x, self.y], [self.right(), self.bottom()])
    }
}

/// The `d` of an SVG path under construction, to a tenth of a pixel.
#[derive(Debug, Default)]
pub(super) struct Path(String);

impl Path {
    /// A point goes in with a command letter; nearer than a third of a pixel to the last it is left out by [`Self::line`].
    pub(super) fn command(&mut self, letter: char, points: &[Point]) -> &mut Self {
        self.0.push(letter);
        for (i, point) in points.iter().enumerate() {
            // Writing to a String cannot fail.
            let _ = write!(self.0, "{}{} {}", if i > 0 { " " } else { "" }, number(point.x), number(point.y));
        }
        self
    }

    /// A run of points, closed or open; what cannot be told from the point before is dropped.
    pub(super) fn line(&mut self, points: &[Point], closed: bool) -> &mut Self {
        let mut last: Option<Point> = None;
        for (i, point) in points.iter().enumerate() {
            let near = last.is_some_and(|l| (l.x - point.x).abs() + (l.y - point.y).abs() < 0.35);
            if near && i + 1 < points.len() {
                continue;
            }
            self.command(if last.is_none() { 'M' } else { 'L' }, &[*point]);
            last = Some(*point);
        }
        if closed && last.is_some() {
            self.0.push('Z');
        }
        self
    }

    /// A circle.
    pub(super) fn circle(&mut self, at: Point, r: f64) -> &mut Self {
        // Rounded first: an arc whose ends are nearer than its diameter would bulge.
        let r = (r * 10.0).round() / 10.0;
        let (left, arc, across) = (number(at.x - r), format!("a{0} {0} 0 1 0 ", number(r)), number(2.0 * r));
        let _ = write!(self.0, "M{left} {}{arc}{across} 0{arc}-{across} 0Z", number(at.y));
        self
    }

    /// A rectangle.
    pub(super) fn rect(&mut self, rect: &Rect) -> &mut Self {
        let corner = |x, y| Point { x, y };
        let (x, y, right, bottom) = (rect.x, rect.y, rect.right(), rect.bottom());
        self.line(&[corner(x, y), corner(right, y), corner(right, bottom), corner(x, bottom)], true)
    }

    /// The text.
    pub(super) fn take(&mut self) -> String {
        std::mem::take(&mut self.0)
    }
}

/// A number with at most one decimal, the same on every machine; never `-0`.
pub(super) fn number(value: f64) -> String {
    let tenths = (value * 10.0).round();
    let rounded = if tenths == 0.0 || !tenths.is_finite() { 0.0 } else { tenths / 10.0 };
    rounded.to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rectangles_that_touch_do_not_overlap() {
        let a = Rect { x: 0.0, y: 0.0, w: 10.0, h: 10.0 };
        assert!(!a.overlaps(&Rect { x: 10.0, ..a }));
        assert!(a.overlaps(&Rect { x: 9.9, ..a }));
        assert!(a.grown(1.0).contains(&a));
    }

    #[test]
    fn numbers_are_short() {
        assert_eq!(number(12.349), "12.3");
        assert_eq!(number(-0.04), "0");
        assert_eq!(number(f64::NAN), "0");
    }

    #[test]
    fn points_on_one_spot_are_written_once() {
        let at = |x| Point { x, y: 0.0 };
        assert_eq!(Path::default().line(&[at(0.0), at(0.1), at(5.0)], false).take(), "M0 0L5 0");
    }
}
