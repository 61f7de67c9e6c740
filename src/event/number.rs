//! Numbers in a text: digits of all scripts, number words with their compounds, and the hedges before them.

use crate::lexicon::{Annotated, Class};
use crate::text::{TokenKind, clitic};

/// A number as told: its bounds, and how many tokens tell it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Figure {
    /// At least.
    pub low: u32,
    /// At most; `None` where open.
    pub high: Option<u32>,
    /// The token after its last.
    pub end: usize,
    /// Its first token, hedges included.
    pub start: usize,
}

/// The number that begins at the token `index`, hedges included.
pub(super) fn figure(marked: &Annotated<'_, '_>, index: usize) -> Option<Figure> {
    let mut at = index;
    let mut hedge = None;
    while let Some(sense) = marked.sense(at, Class::Hedge).filter(|s| s.value != "none") {
        hedge = Some(sense.value);
        at += sense.tokens;
        if at > index + 8 {
            return None;
        }
    }
    let (first, mut end) = number(marked, at)?;
    let (low, high) = match (hedge, first) {
        (Some("range"), Value::Exact(low)) => match number(marked, end) {
            Some((Value::Exact(high), after)) if high > low => {
                end = after;
                (low, Some(high))
            }
            _ => (low, Some(low)),
        },
        (Some("least"), Value::Exact(n)) => (n, None),
        (Some("most"), Value::Exact(n)) => (0, Some(n)),
        (_, Value::Exact(n)) => (n, Some(n)),
        (_, Value::Vague(low, high)) => (low, high),
    };
    // "n at least" may also follow.
    let after = marked.sense(end, Class::Hedge).filter(|s| s.value == "least" && s.tokens > 1);
    let high = if after.is_some() { None } else { high };
    Some(Figure { low, high, end, start: index })
}

#[derive(Debug, Clone, Copy, PartialEq)]
enum Value {
    Exact(u32),
    Vague(u32, Option<u32>),
}

/// A bare number at `at`, and the token after it.
fn number(marked: &Annotated<'_, '_>, at: usize) -> Option<(Value, usize)> {
    let text = marked.text;
    // و before digits is a token of its own: "15 و20".
    let at = if text.folded(at).chars().eq([clitic::AND]) && text.get(at + 1).is_some_and(|t| !t.spaced) {
        at + 1
    } else {
        at
    };
    let token = text.get(at)?;
    if token.kind == TokenKind::Number {
        let digits: String = text.folded(at).chars().filter(char::is_ascii_digit).collect();
        if text.folded(at).contains('.') || digits.len() > 8 {
            return None;
        }
        let mut value = digits.parse::<u32>().ok()?;
        let mut end = at + 1;
        if let Some(scale) = word_value(marked, end).filter(|v| *v >= 1000) {
            value = value.saturating_mul(scale);
            end += 1;
        }
        return Some((Value::Exact(value), end));
    }
    let sense = marked.sense(at, Class::Number)?;
    let vague = match sense.value {
        "few" => Some((3, Some(9))),
        "tens" => Some((20, Some(99))),
        "hundreds" => Some((200, Some(999))),
        "thousands" => Some((2000, None)),
        "several" => return None,
        _ => None,
    };
    if let Some((low, high)) = vague {
        return Some((Value::Vague(low, high), at + sense.tokens));
    }
    let mut total: u32 = sense.value.parse().ok()?;
    let mut end = at + sense.tokens;
    // Units and tens are joined by و: سبعة وعشرون; hundreds and thousands follow or multiply.
    for _ in 0..4 {
        let Some(next) = marked.sense(end, Class::Number) else { break };
        let Ok(value) = next.value.parse::<u32>() else { break };
        if next.reading.conjunction
            && (total < 10 && (20..100).contains(&value)
                || total >= 100 && value < 100
                || total >= 1000 && value < 1000)
        {
            total += value;
        } else if !next.reading.conjunction && value >= 100 && total < 1000 && value.is_multiple_of(100) {
            total = total.saturating_mul(value);
        } else {
            break;
        }
        end += next.tokens;
    }
    Some((Value::Exact(total), end))
}

fn word_value(marked: &Annotated<'_, '_>, at: usize) -> Option<u32> {
    marked.sense(at, Class::Number).filter(|s| !s.reading.conjunction)?.value.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::annotate;
    use crate::text::Text;

    fn read(text: &str) -> Option<(u32, Option<u32>)> {
        let text = Text::new(text);
        figure(&annotate(&text), 0).map(|f| (f.low, f.high))
    }

    #[test]
    fn numbers_are_read_in_words_and_digits() {
        assert_eq!(read("سبعة وعشرون"), Some((27, Some(27))));
        assert_eq!(read("أحد عشر راكبا"), Some((11, Some(11))));
        assert_eq!(read("١٢٧"), Some((127, Some(127))));
        assert_eq!(read("1,350 أسرة"), Some((1350, Some(1350))));
        assert_eq!(read("أكثر من 60"), Some((60, None)));
        assert_eq!(read("ما بين 15 و20 قرويا"), Some((15, Some(20))));
        assert_eq!(read("ما بين خمسة وسبعة مسلحين"), Some((5, Some(7))));
        assert_eq!(read("عشرات المهاجمين"), Some((20, Some(99))));
        assert_eq!(read("ثلاثين ألف قتيل"), Some((30000, Some(30000))));
    }
}
