//! Text that goes into the page: nothing in it can end what it stands in, or turn its neighbours round.

use crate::layer::escape;
use crate::text::fold::is_turning;

/// Titles longer than this are cut, in letters.
const LONGEST: usize = 160;

/// Text for HTML, in content and in attributes. Signs that override the direction of what follows are left out: the
/// page sets each text in its own direction.
pub(super) fn text(raw: &str) -> String {
    escape(&bare(raw))
}

/// A title for HTML: as [`text()`], and cut where it is longer than anybody reads.
pub(super) fn title(raw: &str) -> String {
    text(&short(raw))
}

/// A text without signs that override directions.
pub(super) fn bare(raw: &str) -> String {
    raw.chars().filter(|c| !is_turning(*c)).collect()
}

/// At most [`LONGEST`] letters of a text.
pub(super) fn short(raw: &str) -> String {
    let mut letters = raw.chars();
    let head: String = letters.by_ref().take(LONGEST).collect();
    if letters.next().is_some() { head + "…" } else { head }
}

/// JSON for a `<script type="application/json">`: no letter in it means anything to HTML or ends a line of a script.
pub(super) fn script(json: &str) -> String {
    let mut out = String::with_capacity(json.len());
    for c in json.chars() {
        match c {
            // They stand in strings alone, where JSON lets every letter be written by its number.
            '<' | '>' | '&' | '\u{2028}' | '\u{2029}' => out.push_str(&format!("\\u{:04x}", u32::from(c))),
            other => out.push(other),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_ends_no_element_and_turns_nothing_round() {
        let hostile = "</script><img src=x onerror=\"alert(1)\">\u{202E}abc\u{0}&";
        assert_eq!(text(hostile), "&lt;/script&gt;&lt;img src=x onerror=&quot;alert(1)&quot;&gt;abc&amp;");
    }

    #[test]
    fn a_title_is_cut() {
        assert_eq!(title(&"ا".repeat(10_000)).chars().count(), LONGEST + 1);
        assert_eq!(title("<b>"), "&lt;b&gt;");
    }

    #[test]
    fn json_holds_no_letter_of_html_and_says_the_same() {
        let raw = serde_json::json!({"a": "</script><!-- & \u{2028}\u{2029}"});
        let out = script(&raw.to_string());
        assert!(!out.contains(['<', '>', '&', '\u{2028}', '\u{2029}']), "{out}");
        assert_eq!(serde_json::from_str::<serde_json::Value>(&out).expect("JSON"), raw);
    }
}
