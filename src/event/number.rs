//! Numbers in a text: digits of all scripts, number words with their compounds, ranges, and the hedges round them.

use crate::lexicon::{Annotated, Class, Classes};
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

/// The classes of the words with which a number begins.
const OPENING: Classes = Classes::of(&[Class::Hedge, Class::Number]);

/// Whether a number may begin at a token: most tokens are passed over by this.
fn may_begin(marked: &Annotated<'_, '_>, at: usize) -> bool {
    marked.is_any(at, OPENING)
        // "From 15 to 20", "half a million".
        || marked.marks(at, "of")
        || marked.marks(at, "half")
        || match marked.text.get(at).map(|token| token.kind) {
            Some(TokenKind::Number) => true,
            Some(TokenKind::Sign) => marked.text.sign(at) == "+",
            Some(TokenKind::Arabic) => marked.text.folded(at).chars().eq([clitic::AND]),
            _ => false,
        }
}

/// The number that begins at the token `index`, hedges included.
pub(super) fn figure(marked: &Annotated<'_, '_>, index: usize) -> Option<Figure> {
    if !may_begin(marked, index) {
        return None;
    }
    let mut at = index;
    let mut hedge = None;
    loop {
        if let Some(sense) = marked.sense(at, Class::Hedge).filter(|s| s.value != "none") {
            hedge = Some(sense.value);
            at += sense.tokens;
        } else if marked.text.sign(at) == "+" {
            hedge = Some("least");
            at += 1;
        } else {
            break;
        }
        if at > index + 8 {
            return None;
        }
    }
    // "from 15 to 20".
    let from = hedge.is_none() && marked.marks(at, "of");
    let (first, mut end) = number(marked, at + usize::from(from))?;
    let (low, high) = match (hedge, first) {
        _ if from => {
            let (high, after) = second(marked, end, first)?;
            end = after;
            (first.low(), Some(high))
        }
        (Some("range"), Value::Exact(low)) => match number(marked, end) {
            Some((Value::Exact(high), after)) if high > low => {
                end = after;
                (low, Some(high))
            }
            _ => (low, Some(low)),
        },
        (Some("least" | "upwards"), value) => (value.low(), None),
        (Some("most"), Value::Exact(n)) => (0, Some(n)),
        (_, Value::Exact(n)) => match second(marked, end, first) {
            Some((high, after)) => {
                end = after;
                (n, Some(high))
            }
            None => (n, Some(n)),
        },
        (_, Value::Vague(low, high)) => (low, high),
    };
    Some(Figure { low, high: if least_after(marked, &mut end) { None } else { high }, end, start: index })
}

/// Whether "at least", "or more" follows at `end`, which then goes behind it.
pub(super) fn least_after(marked: &Annotated<'_, '_>, end: &mut usize) -> bool {
    let plus = marked.text.sign(*end) == "+" && marked.text.get(*end).is_some_and(|t| !t.spaced);
    let tokens = match marked.sense(*end, Class::Hedge) {
        Some(s) if s.value == "upwards" => s.tokens,
        _ => usize::from(plus),
    };
    *end += tokens;
    tokens > 0
}

#[derive(Debug, Clone, Copy, PartialEq)]
enum Value {
    Exact(u32),
    Vague(u32, Option<u32>),
}

impl Value {
    fn low(self) -> u32 {
        let (Self::Exact(low) | Self::Vague(low, _)) = self;
        low
    }
}

/// The upper end of a range that follows its lower end: "3-5", "15 to 20", "two or three".
fn second(marked: &Annotated<'_, '_>, end: usize, first: Value) -> Option<(u32, usize)> {
    let Value::Exact(low) = first else { return None };
    let glued = |i: usize| marked.text.get(i).is_some_and(|t| !t.spaced);
    let hyphen = matches!(marked.text.sign(end), "-" | "–") && glued(end) && glued(end + 1);
    let word = marked.sense(end, Class::Tally).is_some_and(|s| matches!(s.value, "to" | "or"));
    match number(marked, end + 1) {
        Some((Value::Exact(high), after)) if (hyphen || word) && high > low => Some((high, after)),
        _ => None,
    }
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
    // "Half a million".
    if marked.marks(at, "half")
        && let Some(whole) = word_value(marked, at + 1).filter(|value| *value >= 1000)
    {
        return Some((Value::Exact(whole / 2), at + 2));
    }
    let sense = marked.sense(at, Class::Number)?;
    // Monday is written as "the two".
    if sense.reading.article && marked.is(at, Class::Weekday) {
        return None;
    }
    let vague = match sense.value {
        "few" | "several" => {
            let next = marked.sense(at + sense.tokens, Class::Number);
            let wide = next.and_then(|s| Some((vague(s.value)?, at + sense.tokens + s.tokens)));
            if let Some((bounds, end)) = wide {
                return Some((Value::Vague(bounds.0, bounds.1), end));
            }
            (sense.value == "few").then_some((3, Some(9)))
        }
        // "Thousands of people": the plural alone.
        "1000" if sense.extra == "+" => vague("thousands"),
        "1000000" if sense.extra == "+" => vague("millions"),
        value => vague(value),
    };
    if let Some((low, high)) = vague {
        return Some((Value::Vague(low, high), at + sense.tokens));
    }
    let mut total: u32 = sense.value.parse().ok()?;
    // The dual of "thousand" before what it counts: ألفا قتيل.
    if total == 1000 && text.folded(at).ends_with(clitic::ALEF) {
        total = 2000;
    }
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
            total = total.saturating_add(value);
        } else if !next.reading.conjunction && value >= 100 && total < 1000 && value.is_multiple_of(100) {
            total = total.saturating_mul(value);
        } else {
            break;
        }
        end += next.tokens;
    }
    Some((Value::Exact(total), end))
}

fn vague(value: &str) -> Option<(u32, Option<u32>)> {
    match value {
        "tens" => Some((20, Some(99))),
        "hundreds" => Some((100, None)),
        "thousands" => Some((2000, None)),
        "tens_thousands" => Some((20_000, Some(99_999))),
        "hundreds_thousands" => Some((100_000, None)),
        "millions" => Some((2_000_000, None)),
        _ => None,
    }
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
        assert_eq!(read("ثلاثين ألف قتيل"), Some((30000, Some(30000))));
        assert_eq!(read("مئة وخمسة وعشرون"), Some((125, Some(125))));
        assert_eq!(read("ألف ومئتان وخمسون"), Some((1250, Some(1250))));
        assert_eq!(read("عشرات المهاجمين"), Some((20, Some(99))));
        assert_eq!(read("بضع مئات من الأسر"), Some((100, None)));
        assert_eq!(read("آلاف السكان"), Some((2000, None)));
        assert_eq!(read("ثلاثة آلاف شخص"), Some((3000, Some(3000))));
        assert_eq!(read("نصف مليون شخص"), Some((500_000, Some(500_000))));
        assert_eq!(read("عشرات الآلاف من المدنيين"), Some((20_000, Some(99_999))));
        assert_eq!(read("ثلاثة ملايين نازح"), Some((3_000_000, Some(3_000_000))));
    }

    #[test]
    fn hedges_and_ranges_make_bounds() {
        assert_eq!(read("أكثر من 60"), Some((60, None)));
        assert_eq!(read("50 فما فوق"), Some((50, None)));
        assert_eq!(read("+30 مصاب"), Some((30, None)));
        assert_eq!(read("ما بين 15 و20 قرويا"), Some((15, Some(20))));
        assert_eq!(read("ما بين خمسة وسبعة مسلحين"), Some((5, Some(7))));
        assert_eq!(read("من 15 إلى 20 قرويا"), Some((15, Some(20))));
        assert_eq!(read("3-5 مدنيين"), Some((3, Some(5))));
        assert_eq!(read("ما يصل إلى عشرة"), Some((0, Some(10))));
    }

    #[test]
    fn monday_is_no_number() {
        assert_eq!(read("الاثنين"), None);
        assert_eq!(read("اثنين"), Some((2, Some(2))));
    }
}
