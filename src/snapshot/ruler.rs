//! How wide a text will be, measured with the fonts and the shaper that will draw it.

use resvg::usvg::{Node, Options, Tree};

use super::png;
use super::text::{Anchor, Line, shorten};

/// The share of the em above the baseline that a line of Arabic with marks takes.
pub(super) const ASCENT: f64 = 0.98;
/// The share below it.
pub(super) const DESCENT: f64 = 0.42;

/// Measures texts.
pub(super) struct Ruler {
    options: Options<'static>,
}

impl Ruler {
    /// Loads the fonts.
    pub(super) fn new() -> Self {
        Self { options: png::options() }
    }

    /// The width of a text in pixels.
    pub(super) fn width(&self, text: &str, size: f64, bold: bool) -> f64 {
        let mut line = Line::new(text, 0.0, 100.0, Anchor::Left, 100.0, "#000000".into());
        line.bold = bold;
        let scene = super::Scene {
            width: 10.0,
            height: 10.0,
            title: String::new(),
            lang: "ar",
            page: "#ffffff".into(),
            panel: super::Rect { x: 0.0, y: 0.0, w: 1.0, h: 1.0 },
            map: Vec::new(),
            furniture: vec![super::Shape::Text(line)],
            marks: Vec::new(),
            labels: Vec::new(),
        };
        let tree = Tree::from_str(&super::draw(&scene), &self.options).ok();
        let measured = tree.as_ref().and_then(|tree| widest(tree.root()));
        // A text that cannot be laid out is given the room of average letters, so that nothing is set over it.
        measured.unwrap_or(text.chars().count() as f64 * 55.0) * size / 100.0
    }
}

/// The share of a size below which a line is cut rather than set smaller.
const SMALLEST: f64 = 0.7;

impl Ruler {
    /// Sets a line smaller, and at last cuts it, so that it is at most `most` pixels wide.
    pub(super) fn fit(&self, line: Line, most: f64) -> Line {
        let width = self.width(&line.text, line.size, line.bold);
        let share = (most / width.max(1.0)).min(1.0);
        let size = line.size * share.max(SMALLEST);
        let letters = line.text.chars().count() as f64;
        let text = if share < SMALLEST {
            shorten(&line.text, (letters * share / SMALLEST).floor() as usize)
        } else {
            line.text.clone()
        };
        Line { size, text, ..line }
    }
}

impl Ruler {
    /// Breaks a line at its spaces into at most `rows` that are at most `most` pixels wide; the last is made to fit.
    pub(super) fn wrap(&self, line: &Line, most: f64, rows: usize) -> Vec<Line> {
        let mut texts: Vec<String> = Vec::new();
        for word in line.text.split(' ') {
            let longer = texts.last().map(|text| format!("{text} {word}"));
            let fits = |text: &String| self.width(text, line.size, line.bold) <= most;
            let full = texts.len() >= rows;
            match (longer, texts.last_mut()) {
                (Some(longer), Some(last)) if full || fits(&longer) => *last = longer,
                _ => texts.push(word.to_owned()),
            }
        }
        texts.into_iter().map(|text| self.fit(Line { text, ..line.clone() }, most)).collect()
    }
}

fn widest(group: &resvg::usvg::Group) -> Option<f64> {
    let width = |node: &Node| match node {
        Node::Text(text) => Some(f64::from(text.bounding_box().width())),
        Node::Group(group) => widest(group),
        _ => None,
    };
    group.children().iter().filter_map(width).reduce(f64::max)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn widths_grow_with_size_and_text() {
        let ruler = Ruler::new();
        let (short, long) = (ruler.width("ترتر", 20.0, false), ruler.width("ستيباناكرت", 20.0, false));
        assert!(short > 10.0 && long > short * 1.5 && long < 200.0, "{short} {long}");
        assert!((ruler.width("ترتر", 40.0, false) / short - 2.0).abs() < 1e-6);
        assert!(ruler.width("Goris", 20.0, true) > ruler.width("Goris", 20.0, false));
    }

    #[test]
    fn a_line_is_made_to_fit() {
        let ruler = Ruler::new();
        let line = |text: &str| Line::new(text, 0.0, 0.0, Anchor::Left, 20.0, String::new());
        assert_eq!(ruler.fit(line("ترتر"), 500.0), line("ترتر"));
        for text in ["قصف مدفعي أو صاروخي", "From the launch site to the target and beyond it"]
        {
            let fitted = ruler.fit(line(text), 120.0);
            assert!(ruler.width(&fitted.text, fitted.size, false) < 130.0 && fitted.size >= 14.0);
        }
    }

    #[test]
    fn a_long_line_is_broken_into_as_many_rows_as_it_may_have() {
        let ruler = Ruler::new();
        let line = Line::new(
            "From the launch site to the target and beyond it",
            0.0,
            0.0,
            Anchor::Left,
            20.0,
            String::new(),
        );
        let rows = ruler.wrap(&line, 250.0, 3);
        assert_eq!(rows.len(), 2, "{rows:?}");
        assert_eq!(rows.iter().map(|row| row.text.as_str()).collect::<Vec<_>>().join(" "), line.text);
        assert_eq!(ruler.wrap(&line, 100.0, 2).len(), 2);
        assert_eq!(ruler.wrap(&Line { text: String::new(), ..line }, 100.0, 2).len(), 1);
    }

    #[test]
    fn joined_letters_are_narrower_than_single_ones() {
        let ruler = Ruler::new();
        assert!(ruler.width("ببب", 20.0, false) < 3.0 * ruler.width("ب", 20.0, false));
    }
}
