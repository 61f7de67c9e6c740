//! A line of text on the page, and what is done to text before it may stand there.

/// Which end of a line its `x` is at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Anchor {
    /// The left end.
    Left,
    /// The middle.
    Middle,
    /// The right end.
    Right,
}

/// One line of text, in one direction.
#[derive(Debug, Clone, PartialEq)]
pub struct Line {
    /// Where the anchor is.
    pub x: f64,
    /// Where the baseline is.
    pub y: f64,
    /// What `x` means.
    pub anchor: Anchor,
    /// The height of the letters' em in pixels.
    pub size: f64,
    /// Whether it is bold.
    pub bold: bool,
    /// The colour, `#rrggbb`.
    pub color: String,
    /// The colour and width of the outline that parts it from the map.
    pub halo: Option<(String, f64)>,
    /// The text: no controls in it.
    pub text: String,
}

impl Line {
    /// A plain line.
    pub(super) fn new(text: &str, x: f64, y: f64, anchor: Anchor, size: f64, color: String) -> Self {
        Self { x, y, anchor, size, bold: false, color, halo: None, text: clean(text) }
    }

    /// In bold.
    pub(super) fn bold(self) -> Self {
        Self { bold: true, ..self }
    }

    /// Whether the first letter with a direction is written from right to left.
    pub fn is_rtl(&self) -> bool {
        let strong = |c: &char| is_rtl(*c) || c.is_alphabetic();
        self.text.chars().find(strong).is_some_and(is_rtl)
    }
}

/// Hebrew, Arabic and their neighbours.
pub(super) fn is_rtl(c: char) -> bool {
    matches!(c, '\u{590}'..='\u{8FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFF}')
}

/// Text that cannot break the line that it stands in: no controls, no marks of direction, and letters that the font has.
pub(super) fn clean(text: &str) -> String {
    let kept = text.chars().filter_map(|c| match c {
        '\u{200B}'..='\u{200F}'
        | '\u{202A}'..='\u{202E}'
        | '\u{2060}'..='\u{206F}'
        | '\u{FEFF}'
        | '\u{61C}' => None,
        c if c.is_control() || c.is_whitespace() => Some(' '),
        // Azerbaijani schwa is not in the font.
        '\u{259}' => Some('e'),
        '\u{18F}' => Some('E'),
        c => Some(c),
    });
    kept.collect::<String>().split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// At most `most` letters, with an ellipsis where some are cut off.
pub(super) fn shorten(text: &str, most: usize) -> String {
    if text.chars().count() <= most {
        return text.to_owned();
    }
    let cut: String = text.chars().take(most.saturating_sub(1)).collect();
    format!("{}…", cut.trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_of_direction_and_controls_are_taken_out() {
        assert_eq!(clean("تر\u{202E}تر\n 2\u{0}0"), "ترتر 2 0");
        assert_eq!(clean("X\u{259}nk\u{259}ndi"), "Xenkendi");
    }

    #[test]
    fn the_first_strong_letter_gives_the_direction() {
        let line = |text: &str| Line::new(text, 0.0, 0.0, Anchor::Left, 10.0, String::new());
        assert!(line("(2020) ترتر Grad").is_rtl());
        assert!(!line("Grad ترتر").is_rtl());
        assert!(!line("2020").is_rtl());
    }

    #[test]
    fn long_text_is_cut_at_a_letter() {
        assert_eq!(shorten("ستيباناكرت", 6), "ستيبا…");
    }
}
