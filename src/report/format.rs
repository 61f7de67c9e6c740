//! The forms in which reports come.

use std::path::Path;

/// The form of a file of reports.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Format {
    /// Plain text: one report.
    Text,
    /// Markdown: one report, perhaps with front matter.
    Markdown,
    /// A web page: one report, its main text taken out.
    Html,
    /// JSON: an object or an array of objects.
    Json,
    /// JSON lines: an object a line.
    JsonLines,
    /// A table with a header row: a report a row.
    Csv,
}

/// The extensions in lower case, each with its form.
const EXTENSIONS: [(&str, Format); 10] = [
    ("txt", Format::Text),
    ("text", Format::Text),
    ("md", Format::Markdown),
    ("markdown", Format::Markdown),
    ("html", Format::Html),
    ("htm", Format::Html),
    ("json", Format::Json),
    ("jsonl", Format::JsonLines),
    ("ndjson", Format::JsonLines),
    ("csv", Format::Csv),
];

/// How the files begin that are certainly no reports.
const FOREIGN: [&[u8]; 6] =
    [b"%PDF", b"PK\x03\x04", b"\xD0\xCF\x11\xE0", b"\x1F\x8B", b"\x89PNG", b"\xFF\xD8\xFF"];

impl Format {
    /// The form that a file's extension stands for.
    pub fn of_path(path: &Path) -> Option<Self> {
        let extension = path.extension()?.to_str()?.to_lowercase();
        EXTENSIONS.iter().find(|(known, _)| *known == extension).map(|(_, format)| *format)
    }

    /// The form that a text seems to have, by its beginning; plain text where nothing else fits.
    pub fn of_text(head: &str) -> Self {
        let head = head.trim_start();
        let lower: String = head.chars().take(400).flat_map(char::to_lowercase).collect();
        let first = head.lines().next().unwrap_or_default().trim_end();
        if ["<!doctype html", "<html", "<head", "<body"].iter().any(|tag| lower.starts_with(tag))
            || (lower.starts_with("<?xml") && lower.contains("<html"))
        {
            Self::Html
        } else if first.starts_with('{') && first.ends_with('}') {
            // A whole object on the first line; a single one reads the same either way.
            Self::JsonLines
        } else if head.starts_with('{') || (head.starts_with('[') && opens_array(head)) {
            Self::Json
        } else if first == "---" {
            Self::Markdown
        } else if is_header(first) {
            Self::Csv
        } else {
            Self::Text
        }
    }

    /// Whether reports are read from it row by row, so that it may be larger than the memory.
    pub(super) fn has_rows(self) -> bool {
        matches!(self, Self::JsonLines | Self::Csv)
    }

    /// Whether the bytes begin as those of an archive, a picture or an office document do.
    pub(super) fn is_foreign(head: &[u8]) -> bool {
        FOREIGN.iter().any(|magic| head.starts_with(magic))
    }
}

/// Whether `[` opens an array of objects, not a bracketed word.
fn opens_array(head: &str) -> bool {
    head.get(1..).is_some_and(|rest| rest.trim_start().starts_with(['{', ']']))
}

/// Whether a line is the header of a table with a text column.
fn is_header(line: &str) -> bool {
    let cells = line.split([',', ';', '\t']).map(|cell| cell.trim().trim_matches('"').to_lowercase());
    let cells: Vec<_> = cells.collect();
    cells.len() > 1 && cells.iter().any(|cell| super::draft::TEXT_KEYS.contains(&cell.as_str()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_is_known_by_the_extension_in_any_case() {
        assert_eq!(Format::of_path(Path::new("a/B.TXT")), Some(Format::Text));
        assert_eq!(Format::of_path(Path::new("a.b.jsonl")), Some(Format::JsonLines));
        assert_eq!(Format::of_path(Path::new("report.pdf")), None);
        assert_eq!(Format::of_path(Path::new("report")), None);
    }

    #[test]
    fn a_form_is_known_by_the_content() {
        for (text, format) in [
            ("\n<!DOCTYPE HTML>\n<html>", Format::Html),
            ("{\"text\": \"قصف\"}\n{\"text\": \"غارة\"}", Format::JsonLines),
            ("{\n  \"text\": \"قصف\"\n}", Format::Json),
            ("[ {\"text\": \"قصف\"} ]", Format::Json),
            ("[عاجل] قصف على بردع", Format::Text),
            ("---\ntitle: قصف\n---\n", Format::Markdown),
            ("id;text;date\n1;قصف;2020-10-05", Format::Csv),
            ("text", Format::Text),
            ("قصف، على بردع", Format::Text),
            ("", Format::Text),
        ] {
            assert_eq!(Format::of_text(text), format, "{text}");
        }
    }
}
