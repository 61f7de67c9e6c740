//! Text: takes a report's text, gives its tokens and sentences with folded letters, and never loses the way back.
//!
//! ```
//! use yaqut::text::Text;
//! let text = Text::new("قُتل اثنان في أغـــدام.");
//! let words: Vec<_> = (0..text.len()).map(|i| text.folded(i)).collect();
//! assert_eq!(words, ["قتل", "اثنان", "في", "اغدام", "."]);
//! assert_eq!(text.surface(3), "أغـــدام");
//! ```

pub mod clitic;
pub mod fold;
mod sentence;
mod token;

use std::ops::Range;

pub use token::{Token, TokenKind};

/// A report's text, cut into tokens.
#[derive(Debug)]
pub struct Text<'a> {
    original: &'a str,
    folded: String,
    tokens: Vec<Token>,
    sentences: Vec<Range<usize>>,
}

impl<'a> Text<'a> {
    /// Cuts and folds `original`.
    pub fn new(original: &'a str) -> Self {
        let (tokens, folded) = token::tokenize(original);
        let mut text = Self { original, folded, tokens, sentences: Vec::new() };
        text.sentences = sentence::split(&text);
        text
    }

    /// The text as given.
    pub fn original(&self) -> &'a str {
        self.original
    }

    /// How many tokens there are.
    pub fn len(&self) -> usize {
        self.tokens.len()
    }

    /// Whether there is no token at all.
    pub fn is_empty(&self) -> bool {
        self.tokens.is_empty()
    }

    /// The token at `index`; `None` past the end.
    pub fn get(&self, index: usize) -> Option<&Token> {
        self.tokens.get(index)
    }

    /// All tokens.
    pub fn tokens(&self) -> &[Token] {
        &self.tokens
    }

    /// The folded letters of the token at `index`; empty past the end.
    pub fn folded(&self, index: usize) -> &str {
        self.tokens.get(index).map_or("", |token| &self.folded[token.folded.0..token.folded.1])
    }

    /// The token at `index` as written; empty past the end.
    pub fn surface(&self, index: usize) -> &'a str {
        self.tokens.get(index).map_or("", |token| &self.original[token.start..token.end])
    }

    /// The sign that the token at `index` is; empty where another token stands there, or none.
    ///
    /// Most tokens are words, so that to ask for a sign costs less than to compare what is written.
    #[inline]
    pub fn sign(&self, index: usize) -> &'a str {
        match self.tokens.get(index) {
            Some(token) if token.kind == TokenKind::Sign => &self.original[token.start..token.end],
            _ => "",
        }
    }

    /// The sentences, as ranges of tokens, in order.
    pub fn sentences(&self) -> &[Range<usize>] {
        &self.sentences
    }

    /// Where, in bytes and code points of the original, the token's folded character number `skip` begins.
    ///
    /// Marks that stand on the characters before are skipped with them.
    pub fn after(&self, index: usize, skip: usize) -> (usize, usize) {
        let Some(token) = self.tokens.get(index) else {
            return (self.original.len(), 0);
        };
        let mut seen = 0;
        for (count, (byte, c)) in self.surface(index).char_indices().enumerate() {
            if seen >= skip && !fold::is_silent(c) {
                return (token.start + byte, token.first + count);
            }
            fold::fold_char(c, &mut |_| seen += 1);
        }
        (token.end, token.last)
    }

    /// The original text between two tokens, both included.
    pub fn slice(&self, range: Range<usize>) -> &'a str {
        match (self.tokens.get(range.start), self.tokens.get(range.end.saturating_sub(1))) {
            (Some(a), Some(b)) if a.start <= b.end => &self.original[a.start..b.end],
            _ => "",
        }
    }
}
