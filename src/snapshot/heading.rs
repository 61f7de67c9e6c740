//! What stands above the map and under it: title, subtitle, who says so, where the backdrop is from.

use std::collections::BTreeSet;

use crate::incident::Incident;

use super::ruler::Ruler;
use super::scene::Shape;
use super::text::{Line, clean};
use super::words::Words;
use super::{Lang, Options, caption, frame};

/// The share of a letter's size from one line to the next.
const LEADING: f64 = 1.42;

/// Lines one under the other.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct Stack {
    lines: Vec<Line>,
    /// The height of all.
    pub height: f64,
}

impl Stack {
    fn push(&mut self, lines: Vec<Line>) {
        for line in lines.into_iter().filter(|line| !line.text.is_empty()) {
            // The baseline for now from the stack's top.
            let y = self.height + line.size;
            self.height += line.size * LEADING;
            self.lines.push(Line { y, ..line });
        }
    }

    /// The lines with their top at `top`.
    pub(super) fn shapes(self, top: f64) -> impl Iterator<Item = Shape> {
        self.lines.into_iter().map(move |line| Shape::Text(Line { y: line.y + top, ..line }))
    }
}

/// The title as it is given, or a plain one.
pub(super) fn title(options: &Options) -> String {
    let given = options.title.as_deref().map(clean).filter(|title| !title.is_empty());
    given.unwrap_or_else(|| Words(options.lang).word("title"))
}

/// Title and subtitle.
pub(super) fn head(shown: &[&Incident], off_map: usize, options: &Options, ruler: &Ruler) -> Stack {
    let (theme, most) = (&options.theme, frame::inner(options).w);
    let narrow = frame::is_narrow(options);
    let (ink, muted) = (theme.color("ink"), theme.color("muted"));
    let mut stack = Stack::default();
    if options.bare {
        return stack;
    }
    let mut set = |text: &str, size: f64, color: &String, bold: bool, rows: usize| {
        let line = Line { bold, ..frame::flush(options, text, size, color.clone()) };
        stack.push(ruler.wrap(&line, most, rows));
    };
    set(&title(options), if narrow { 20.0 } else { 26.0 }, &ink, true, 3);
    let (size, rows) = if narrow { (12.5, 3) } else { (14.0, 2) };
    set(&clean(options.subtitle.as_deref().unwrap_or_default()), size + 1.0, &ink, false, rows);
    let first = if options.lang == Lang::En { Lang::En } else { Lang::Ar };
    set(&caption::subtitle(shown, off_map, options.as_of, first), size, &muted, false, rows);
    if options.lang == Lang::Both {
        set(&caption::subtitle(shown, off_map, options.as_of, Lang::En), size - 2.0, &muted, false, rows);
    }
    stack
}

/// Who says so, and where the backdrop is from.
pub(super) fn foot(shown: &[&Incident], options: &Options, ruler: &Ruler) -> Stack {
    if options.bare {
        return Stack::default();
    }
    let (words, theme, most) = (Words(options.lang), &options.theme, frame::foot_width(options));
    let reports: BTreeSet<&str> = shown.iter().flat_map(|i| &i.reports).map(String::as_str).collect();
    let sources = match &options.sources {
        Some(named) => words.say("sources", &clean(named)),
        None => words.say("reports", &reports.len().to_string()),
    };
    let joined = format!("{} · {sources}", words.word("claims"));
    let rows = if frame::is_narrow(options) { 3 } else { 2 };
    let mut stack = Stack::default();
    for (text, size, color) in [(joined, 12.0, "ink"), (words.word("basemap"), 10.0, "muted")] {
        let line = frame::flush(options, &text, size, theme.color(color));
        stack.push(ruler.wrap(&line, most, rows));
    }
    stack
}
