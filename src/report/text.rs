//! Plain text and Markdown: the whole file is the text of one report.

use std::borrow::Cow;

use super::draft::Draft;

/// The report of a plain text.
pub(super) fn plain(text: String) -> Draft {
    Draft::of(text)
}

/// The report of a Markdown text.
///
/// Front matter (lines of `key: value` between two lines `---`) gives title, date, source and url. It stays in the
/// text, so that a position in the text is a position in the file.
pub(super) fn markdown(text: String) -> Draft {
    let mut draft = Draft::of(text);
    let Some((matter, body)) = front_matter(&draft.text) else { return draft };
    let pairs: Vec<(String, String)> = matter.lines().filter_map(pair).collect();
    draft.body = body;
    draft.fill(|key| pairs.iter().find(|(name, _)| name == key).map(|(_, value)| Cow::from(value.as_str())));
    draft
}

/// The lines between the fences, and where the body begins.
fn front_matter(text: &str) -> Option<(&str, usize)> {
    let opened =
        text.strip_prefix("---").and_then(|rest| rest.strip_prefix("\r\n").or(rest.strip_prefix('\n')))?;
    let start = text.len() - opened.len();
    let mut at = start;
    for line in opened.split_inclusive('\n') {
        let end = at + line.len();
        if matches!(line.trim_end(), "---" | "...") {
            return Some((text.get(start..at)?, end));
        }
        at = end;
    }
    None
}

/// The key in lower case and the value without its quotes.
fn pair(line: &str) -> Option<(String, String)> {
    let (key, value) = line.split_once(':')?;
    let value = value.trim();
    let bare = ['"', '\''].iter().find_map(|quote| value.strip_prefix(*quote)?.strip_suffix(*quote));
    Some((key.trim().to_lowercase(), bare.unwrap_or(value).to_owned()))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn front_matter_is_taken_and_stays_in_the_text() {
        let text = "---\r\nTitle: \"قصف: بردع\"\r\ndate: 2020-10-05\r\nurl: https://x.example/a\r\n---\r\nقالت النيابة";
        let draft = markdown(text.to_owned());
        assert_eq!(draft.text, text);
        assert_eq!(&draft.text[draft.body..], "قالت النيابة");
        assert_eq!(draft.title.as_deref(), Some("قصف: بردع"));
        assert_eq!(draft.published.as_deref(), Some("2020-10-05"));
        assert_eq!(draft.url.as_deref(), Some("https://x.example/a"));
        assert_eq!(draft.source, None);
    }

    #[test]
    fn a_rule_that_is_never_closed_is_no_front_matter() {
        let draft = markdown("---\ntitle: قصف".to_owned());
        assert_eq!((draft.body, draft.title), (0, None));
    }

    proptest! {
        #[test]
        fn no_text_makes_it_panic(text in "(---|\\.\\.\\.|\r?\n|date: ?|\"|'|\\PC){0,20}") {
            let draft = markdown(text.clone());
            prop_assert!(draft.text.get(draft.body..).is_some());
            prop_assert_eq!(draft.text, text);
        }
    }
}
