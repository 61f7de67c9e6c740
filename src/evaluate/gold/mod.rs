//! The file of right answers: JSON lines of one of three forms, known by what is in them.

mod incident;
mod lenient;
mod report;
mod toponym;
mod tweet;

use std::fs::File;
use std::io::{BufRead, BufReader};
use std::path::Path;

use serde_json::{Map, Value};

pub use incident::GoldIncident;
pub use report::GoldReport;
pub use toponym::{Breadth, GoldToponym};
pub use tweet::{GoldMention, GoldPlace, GoldTweet};

use crate::error::{Error, Result};

/// Right answers.
#[derive(Debug, Clone)]
pub enum Gold {
    /// Of whole reports, whose texts stand elsewhere.
    Reports(Vec<GoldReport>),
    /// Of tweets, with their texts.
    Tweets(Vec<GoldTweet>),
}

/// A line of either form.
enum Line {
    Report(GoldReport),
    Tweet(GoldTweet),
}

impl Gold {
    /// Reads a file of gold, and beside it the lines that are none: each an [`Error::Data`] with its number.
    ///
    /// # Errors
    /// [`Error::Io`] where the file cannot be read; [`Error::Data`] where no line of it is gold.
    pub fn read(path: &Path) -> Result<(Self, Vec<Error>)> {
        let file = File::open(path).map_err(|source| Error::io(path, source))?;
        Self::read_from(BufReader::new(file), &path.display().to_string())
    }

    /// Reads gold from what is already open; `name` is the file's in errors.
    ///
    /// # Errors
    /// As [`Gold::read`].
    pub fn read_from(input: impl BufRead, name: &str) -> Result<(Self, Vec<Error>)> {
        let (mut reports, mut tweets, mut faults) = (Vec::new(), Vec::new(), Vec::new());
        for (number, line) in (1..).zip(input.split(b'\n')) {
            let line = line.map_err(|source| Error::io(name, source))?;
            match parse(line.strip_prefix("\u{FEFF}".as_bytes()).unwrap_or(&line)) {
                Ok(None) => {}
                Ok(Some(Line::Report(report))) if tweets.is_empty() => reports.push(report),
                Ok(Some(Line::Tweet(tweet))) if reports.is_empty() => tweets.push(tweet),
                Ok(Some(_)) => {
                    let reason = "a report among tweets, or a tweet among reports";
                    faults.push(Error::data(name, number, reason, "keep the two in files of their own"));
                }
                Err(reason) => {
                    let remedy = "the line is left out; mend it as tests/corpus/README.md says";
                    faults.push(Error::data(name, number, reason, remedy));
                }
            }
        }
        match (reports.is_empty(), tweets.is_empty()) {
            (true, true) => Err(faults.into_iter().next().unwrap_or_else(|| {
                Error::data(name, None, "holds no gold answers", "give a JSON object a line")
            })),
            (_, true) => Ok((Self::Reports(reports), faults)),
            _ => Ok((Self::Tweets(tweets), faults)),
        }
    }
}

/// What a line holds; nothing, where it is empty.
fn parse(line: &[u8]) -> Result<Option<Line>, String> {
    if line.trim_ascii().is_empty() {
        return Ok(None);
    }
    let fields: Map<String, Value> =
        serde_json::from_slice(line).map_err(|error| format!("no JSON object: {error}"))?;
    let tweet = fields.contains_key("location_mentions") || fields.contains_key("mentions");
    let value = Value::Object(fields);
    let line = if tweet { Line::Tweet(tweet::parse(value)?) } else { Line::Report(report::parse(value)?) };
    Ok(Some(line))
}

#[cfg(test)]
mod tests {
    use super::*;

    const REPORT: &str = r#"{"id": "a.txt"}"#;
    const TWEET: &str = r#"{"tweet_id": "1", "text": "x", "location_mentions": []}"#;

    fn read(text: &str) -> (Gold, Vec<String>) {
        let (gold, faults) = Gold::read_from(text.as_bytes(), "g.jsonl").expect("gold");
        (gold, faults.iter().map(ToString::to_string).collect())
    }

    #[test]
    fn the_form_is_known_by_the_content() {
        assert!(matches!(read(REPORT).0, Gold::Reports(all) if all.len() == 1));
        assert!(matches!(read(TWEET).0, Gold::Tweets(all) if all.len() == 1));
    }

    #[test]
    fn a_bad_line_is_named_and_the_rest_goes_on() {
        let (gold, faults) = read(&format!("\u{FEFF}{REPORT}\r\n\nnonsense\n{TWEET}\n{{}}\n{REPORT}"));
        assert!(matches!(gold, Gold::Reports(all) if all.len() == 2));
        assert!(faults[0].starts_with("g.jsonl:3: no JSON object"), "{faults:?}");
        assert!(faults[1].starts_with("g.jsonl:4: a report among tweets"), "{faults:?}");
        assert!(faults[2].starts_with("g.jsonl:5: missing field `id`"), "{faults:?}");
        assert_eq!(faults.len(), 3);
    }

    #[test]
    fn a_file_without_any_is_an_error() {
        let error = |text: &str| Gold::read_from(text.as_bytes(), "g").expect_err("no gold").to_string();
        assert!(error("").contains("holds no gold"));
        assert!(error("{").starts_with("g:1: no JSON object"));
    }
}
