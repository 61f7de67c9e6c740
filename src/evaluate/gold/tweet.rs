//! A tweet of the IDRISI sets: its text, and the place mentions in it.

use std::ops::Range;

use serde::Deserialize;
use serde_json::Value;

use super::lenient;
use crate::evaluate::answers::report_name;
use crate::geo::{Position, rough_km};
use crate::report::Report;

/// A tweet with its place mentions.
#[derive(Debug, Clone)]
pub struct GoldTweet {
    /// Its id.
    pub id: String,
    /// Its text.
    pub text: String,
    /// Its mentions; a name that comes twice is as a rule marked once.
    pub mentions: Vec<GoldMention>,
}

/// A place mention of a tweet.
#[derive(Debug, Clone)]
pub struct GoldMention {
    /// The words; perhaps with a hashtag sign, an attached particle, a generic noun.
    pub text: String,
    /// Where they stand, in code points.
    pub span: Range<usize>,
    /// The set's own word for the kind.
    pub kind: String,
    /// Where the place lies; `None` in a set for recognition alone.
    pub place: Option<GoldPlace>,
}

/// Where a mentioned place lies.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct GoldPlace {
    /// Its point.
    pub position: Position,
    /// South, north, west, east of the box round it, in degrees.
    pub bounds: Option<[f64; 4]>,
}

/// How far from its point a place is right outside its box.
const TOLERANCE_KM: f64 = 25.0;

impl GoldTweet {
    /// The tweet as a report to be read.
    pub fn report(&self) -> Report {
        Report { id: self.id.clone(), text: self.text.clone(), ..Report::default() }
    }

    /// The spans of its mentions.
    pub fn spans(&self) -> Vec<Range<usize>> {
        self.mentions.iter().map(|mention| mention.span.clone()).collect()
    }
}

impl GoldPlace {
    /// Whether a position lies in the box of the place, or within 25 km of its point.
    pub fn holds(&self, at: Position) -> bool {
        let inside = self.bounds.is_some_and(|[south, north, west, east]| {
            (south..=north).contains(&at.lat()) && (west..=east).contains(&at.lon())
        });
        inside || rough_km(self.position, at) <= TOLERANCE_KM
    }
}

#[derive(Deserialize)]
struct Line {
    #[serde(deserialize_with = "lenient::name")]
    tweet_id: String,
    text: String,
    #[serde(alias = "location_mentions")]
    mentions: Vec<MentionLine>,
}

#[derive(Deserialize)]
struct MentionLine {
    text: String,
    #[serde(rename = "type")]
    kind: String,
    #[serde(alias = "startIdx")]
    start: usize,
    #[serde(alias = "endIdx")]
    end: usize,
    lat: Option<f64>,
    lon: Option<f64>,
    bbox: Option<[Value; 4]>,
}

/// The tweet of a line.
pub(super) fn parse(value: Value) -> Result<GoldTweet, String> {
    let line: Line = serde_json::from_value(value).map_err(|error| error.to_string())?;
    let letters = line.text.chars().count();
    let mentions = (1..).zip(line.mentions).map(|(number, mention)| {
        mention.settle(letters).map_err(|reason| format!("mention {number}: {reason}"))
    });
    Ok(GoldTweet {
        id: report_name(&line.tweet_id),
        mentions: mentions.collect::<Result<_, _>>()?,
        text: line.text,
    })
}

impl MentionLine {
    /// The mention in a text of so many letters.
    fn settle(self, letters: usize) -> Result<GoldMention, String> {
        if self.start >= self.end || self.end > letters {
            return Err(format!("the span {}–{} is not in the text", self.start, self.end));
        }
        let degrees = |value: &Value| match value {
            Value::String(text) => text.trim().parse().ok(),
            other => other.as_f64(),
        };
        let bounds = match &self.bbox {
            Some([south, north, west, east]) => {
                let all = degrees(south).zip(degrees(north)).zip(degrees(west).zip(degrees(east)));
                let ((south, north), (west, east)) = all.ok_or("the box is not four numbers")?;
                Some([south, north, west, east])
            }
            None => None,
        };
        let place = lenient::position(self.lat, self.lon)?.map(|position| GoldPlace { position, bounds });
        Ok(GoldMention { text: self.text, span: self.start..self.end, kind: self.kind, place })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tweet(json: &str) -> Result<GoldTweet, String> {
        parse(serde_json::from_str(json).expect("JSON"))
    }

    #[test]
    fn both_sets_are_read() {
        let a = tweet(
            r#"{"tweet_id": "1", "text": "في بيروت", "location_mentions":
            [{"text": "بيروت", "type": "CITY", "startIdx": 3, "endIdx": 8}]}"#,
        );
        let b = tweet(
            r#"{"tweet_id": 1, "text": "في بيروت", "mentions": [{"text": "بيروت", "type": "City/town", "start": 3,
            "end": 8, "lat": 33.889, "lon": 35.502, "bbox": ["33.86", "33.91", "35.46", "35.54"], "conf": 3}]}"#,
        );
        let (a, b) = (a.expect("a tweet"), b.expect("a tweet"));
        assert_eq!((a.id.as_str(), a.spans()), (b.id.as_str(), b.spans()));
        assert!(a.mentions[0].place.is_none() && b.mentions[0].place.is_some());
    }

    #[test]
    fn a_place_holds_its_box_and_what_is_near() {
        let place = |bounds| GoldPlace { position: Position::new(33.9, 35.5).expect("a position"), bounds };
        let at = |lat, lon| Position::new(lat, lon).expect("a position");
        assert!(place(None).holds(at(34.0, 35.6)) && !place(None).holds(at(34.5, 35.6)));
        assert!(place(Some([33.0, 34.7, 35.1, 36.6])).holds(at(34.5, 35.6)));
    }

    #[test]
    fn a_span_outside_the_text_is_refused() {
        let line = r#"{"tweet_id": "1", "text": "في", "location_mentions":
            [{"text": "بيروت", "type": "CITY", "startIdx": 3, "endIdx": 8}]}"#;
        assert!(tweet(line).expect_err("outside").contains("mention 1"));
    }
}
