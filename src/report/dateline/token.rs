//! The head of a report as words, numbers and signs.

use super::words::Cue;
use crate::text::fold::{fold, is_silent};

/// A piece of the head.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Token {
    /// What it is.
    pub(super) kind: Kind,
    /// Which of the non-empty lines it stands in, from 0.
    pub(super) line: usize,
    /// How many characters stand before it in its line.
    pub(super) column: usize,
    /// How many characters its line has.
    pub(super) width: usize,
}

/// What a token is.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Kind {
    /// A word, folded.
    Word(String),
    /// A run of digits of any script: its value and how many they are.
    Number(i16, usize),
    /// A sign; all dashes are `-`, both commas `,`.
    Sign(char),
}

impl Token {
    /// Whether the token is a word with this sense.
    pub(super) fn means(&self, cue: Cue) -> bool {
        self.senses().contains(&cue)
    }

    /// The folded letters of a word.
    pub(super) fn word(&self) -> Option<&str> {
        match &self.kind {
            Kind::Word(word) => Some(word),
            _ => None,
        }
    }

    /// The senses of the token; none unless it is a word.
    pub(super) fn senses(&self) -> &'static [Cue] {
        match &self.kind {
            Kind::Word(word) => Cue::of(word),
            _ => &[],
        }
    }

    /// The day of the week that the token names.
    pub(super) fn weekday(&self) -> Option<i8> {
        self.senses().iter().find_map(|cue| match cue {
            Cue::Weekday(day) => Some(*day),
            _ => None,
        })
    }

    /// Whether the token is one of these signs.
    pub(super) fn is_sign(&self, signs: &str) -> bool {
        matches!(self.kind, Kind::Sign(sign) if signs.contains(sign))
    }
}

/// The tokens of the first `lines` non-empty lines that begin within the first `reach` characters.
pub(super) fn tokens(text: &str, lines: usize, reach: usize) -> Vec<Token> {
    let mut tokens = Vec::new();
    let mut passed = 0;
    for (line, content) in text.lines().filter(|line| !line.trim().is_empty()).take(lines).enumerate() {
        if passed >= reach {
            break;
        }
        // A date that begins within reach may end a little beyond it.
        let head: Vec<char> = content.chars().take(reach - passed + 60).collect();
        let width = if head.len() < reach - passed + 60 { head.len() } else { usize::MAX };
        push_line(&head, line, width, &mut tokens);
        passed += head.len();
    }
    tokens
}

fn push_line(chars: &[char], line: usize, width: usize, tokens: &mut Vec<Token>) {
    let mut rest = chars;
    while let Some(&first) = rest.first() {
        let run = |wanted: fn(char) -> bool| rest.iter().take_while(|c| wanted(**c)).count();
        let (kind, taken) = if digit(first).is_some() {
            let taken = run(|c| digit(c).is_some());
            let value = rest[..taken].iter().filter_map(|c| digit(*c));
            let value = value.fold(0i16, |sum, digit| sum.saturating_mul(10).saturating_add(digit));
            (Some(Kind::Number(value, taken)), taken)
        } else if is_letter(first) && !is_silent(first) {
            let taken = run(|c| (is_letter(c) || is_silent(c)) && digit(c).is_none());
            (Some(Kind::Word(fold(&rest[..taken].iter().collect::<String>()))), taken)
        } else {
            (sign(first).map(Kind::Sign), 1)
        };
        let column = chars.len() - rest.len();
        tokens.extend(kind.map(|kind| Token { kind, line, column, width }));
        rest = &rest[taken..];
    }
}

/// The sign that a character counts as; none for spaces and for what has no ink.
fn sign(c: char) -> Option<char> {
    match c {
        // A tatweel that begins no word is a dash.
        '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{0640}' | '•' => Some('-'),
        '\u{060C}' => Some(','),
        '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{061C}' => None,
        _ if c.is_whitespace() || c.is_control() || is_silent(c) => None,
        _ => Some(c),
    }
}

/// Whether a character is a letter; the common Arabic ones are known without a table.
fn is_letter(c: char) -> bool {
    ('\u{0620}'..='\u{064A}').contains(&c) || c.is_alphabetic()
}

fn digit(c: char) -> Option<i16> {
    let zero = match c {
        '0'..='9' => 0x30,
        '\u{0660}'..='\u{0669}' => 0x0660,
        '\u{06F0}'..='\u{06F9}' => 0x06F0,
        _ => return None,
    };
    i16::try_from(u32::from(c) - zero).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_of_three_scripts_are_numbers_and_a_lone_tatweel_is_a_dash() {
        let kinds: Vec<_> =
            tokens("يريفان ـ ٩/۱۰/2020م", 6, 400).into_iter().map(|token| token.kind).collect();
        let slash = Kind::Sign('/');
        let word = |word: &str| Kind::Word(word.to_owned());
        assert_eq!(
            kinds,
            [
                word("يريفان"),
                Kind::Sign('-'),
                Kind::Number(9, 1),
                slash.clone(),
                Kind::Number(10, 2),
                slash,
                Kind::Number(2020, 4),
                word("م"),
            ]
        );
    }
}
