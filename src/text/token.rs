//! Words, numbers and signs, each with its place in the original text.

use std::str::Chars;

use super::fold::{fold_char, fold_letters, is_invisible, is_letter, is_silent};

/// What a token is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TokenKind {
    /// Letters of the Arabic script.
    Arabic,
    /// Letters of another script.
    Other,
    /// Digits, also with a decimal or thousands sign between them.
    Number,
    /// A sign: punctuation, a symbol.
    Sign,
    /// One or more line ends.
    Break,
}

/// A token of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Token {
    /// What it is made of.
    pub kind: TokenKind,
    /// Where it begins, in bytes of the original.
    pub start: usize,
    /// Where it ends in bytes, exclusive.
    pub end: usize,
    /// Where it begins, in code points of the original.
    pub first: usize,
    /// Where it ends in code points, exclusive.
    pub last: usize,
    /// Whether white space stands before it.
    pub spaced: bool,
    pub(super) folded: (usize, usize),
}

impl Token {
    /// How many bytes its folded letters have.
    pub(crate) fn folded_len(&self) -> usize {
        self.folded.1 - self.folded.0
    }

    /// Whether it is a word of any script.
    pub fn is_word(&self) -> bool {
        matches!(self.kind, TokenKind::Arabic | TokenKind::Other)
    }
}

/// Cuts `text` into tokens; the folded letters of all of them stand one after another.
pub(super) fn tokenize(text: &str) -> (Vec<Token>, String) {
    let mut folded = String::with_capacity(text.len());
    let mut tokens: Vec<Token> = Vec::with_capacity(text.len() / 7);
    let mut spaced = true;
    let mut cursor = Cursor { rest: text.chars(), byte: 0, count: 0 };
    while let Some(c) = cursor.peek() {
        let (start, first) = (cursor.byte, cursor.count);
        let begin = folded.len();
        if is_letter(c) {
            cursor.pass_letters(&mut folded);
        } else {
            cursor.pass(c);
        }
        if c == ' ' {
            spaced = true;
            continue;
        }
        let kind = kind_of(c);
        let Some(kind) = kind else {
            // A silent character belongs to the word that it stands in or after.
            if let (true, false, Some(token)) = (is_silent(c), spaced, tokens.last_mut())
                && token.is_word()
                && !is_invisible(c)
            {
                (token.end, token.last) = (cursor.byte, cursor.count);
                continue;
            }
            spaced = spaced || !is_silent(c);
            continue;
        };
        if !is_letter(c) {
            fold_char(c, &mut |f| folded.push(f));
            if kind == TokenKind::Arabic {
                cursor.pass_letters(&mut folded);
            }
        }
        let (mut end, mut last) = (cursor.byte, cursor.count);
        while let Some(next) = cursor.peek() {
            // What most words end at.
            if next == ' ' && kind != TokenKind::Break {
                break;
            }
            let inside = match kind {
                TokenKind::Sign => false,
                TokenKind::Break => next.is_whitespace(),
                TokenKind::Number => {
                    kind_of(next) == Some(TokenKind::Number)
                        || (is_number_joint(next) && cursor.rest.clone().nth(1).is_some_and(is_digit))
                }
                _ => kind_of(next) == Some(kind) || is_silent(next),
            };
            if !inside {
                break;
            }
            if kind != TokenKind::Break {
                fold_char(next, &mut |f| folded.push(f));
            }
            cursor.pass(next);
            // A direction mark between letters is inside the word, one after the last letter is not.
            if !is_invisible(next) {
                (end, last) = (cursor.byte, cursor.count);
            }
        }
        tokens.push(Token { kind, start, end, first, last, spaced, folded: (begin, folded.len()) });
        spaced = kind == TokenKind::Break;
    }
    (tokens, folded)
}

/// A place in a text: in bytes and in characters.
struct Cursor<'a> {
    rest: Chars<'a>,
    byte: usize,
    count: usize,
}

impl Cursor<'_> {
    /// The next character.
    fn peek(&self) -> Option<char> {
        self.rest.clone().next()
    }

    /// Goes over the next character, which is `c`.
    fn pass(&mut self, c: char) {
        self.rest.next();
        self.byte += c.len_utf8();
        self.count += 1;
    }

    /// Goes over the Arabic letters that follow, and folds them onto `folded`.
    fn pass_letters(&mut self, folded: &mut String) {
        let rest = self.rest.as_str();
        let length = fold_letters(rest, folded);
        self.rest = rest[length..].chars();
        self.byte += length;
        // Each of them has two bytes.
        self.count += length / 2;
    }
}

/// The kind of token that a character makes; `None` for white space and silent characters.
fn kind_of(c: char) -> Option<TokenKind> {
    if is_letter(c) {
        Some(TokenKind::Arabic)
    } else if c == ' ' {
        None
    } else if matches!(c, '.' | '\u{060C}' | '\u{061B}' | '\u{061F}') {
        // What most sentences are cut by: the tables of Unicode are slow to ask.
        Some(TokenKind::Sign)
    } else if c == '\n' || c == '\r' || c == '\u{2028}' || c == '\u{2029}' {
        Some(TokenKind::Break)
    } else if c.is_whitespace() || is_silent(c) {
        None
    } else if is_digit(c) {
        Some(TokenKind::Number)
    } else if is_arabic_letter(c) {
        Some(TokenKind::Arabic)
    } else if c.is_alphabetic() {
        Some(TokenKind::Other)
    } else {
        Some(TokenKind::Sign)
    }
}

fn is_digit(c: char) -> bool {
    c.is_ascii_digit() || matches!(c, '٠'..='٩' | '۰'..='۹')
}

fn is_arabic_letter(c: char) -> bool {
    matches!(c, '\u{0620}'..='\u{06FF}' | '\u{0750}'..='\u{077F}' | '\u{08A0}'..='\u{08FF}' | '\u{FB50}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}')
        && c.is_alphabetic()
}

/// Signs that may stand inside a number: 1,350 · 1.5 · ١٬٣٥٠.
fn is_number_joint(c: char) -> bool {
    matches!(c, ',' | '.' | '٬' | '٫')
}
