//! JSON and JSON lines: an object is a report.

use std::borrow::Cow;
use std::fmt;
use std::io::{BufRead, Read};

use serde::de::value::MapAccessDeserializer;
use serde::de::{DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value};

use super::draft::{Draft, Step, TEXT_KEYS};
use super::encoding::decode;
use super::reader::MAX_TEXT;
use crate::{Error, Result};

/// The reports of a JSON text: of each object, or of each element of each array, in order.
///
/// What stands before a mistake is read; the mistake itself comes last, as an error.
pub(super) fn whole(json: &str, file: &str) -> Vec<Result<Step>> {
    let mut values = Vec::new();
    let mut input = serde_json::Deserializer::from_str(json);
    let mut many = false;
    let broken = loop {
        if input.end().is_ok() {
            break None;
        }
        match (Elements { values: &mut values, many: &mut many }).deserialize(&mut input) {
            Ok(()) => {}
            Err(error) => break Some(wrong(file, Some(error.line().max(1)), &error)),
        }
    };
    let single = values.len() == 1 && !many;
    let numbered = values.into_iter().zip(1..).map(|(value, number)| {
        let number = (!single).then_some(number);
        draft(&value, file, number).map(Step::Draft)
    });
    numbered.chain(broken.map(Err)).collect()
}

/// The reports of JSON lines, read one line at a time.
pub(super) struct Lines<R> {
    input: R,
    file: String,
    line: usize,
    ended: bool,
    next: Option<Result<Step>>,
}

impl<R: BufRead> Lines<R> {
    /// The reports of `input`, which is the file `file`.
    pub(super) fn new(input: R, file: &str) -> Self {
        Self { input, file: file.to_owned(), line: 0, ended: false, next: None }
    }

    /// The bytes of the next line; a line too long is passed over and told of.
    fn line(&mut self) -> Result<Vec<u8>> {
        let mut bytes = Vec::new();
        let read = (&mut self.input).take(MAX_TEXT).read_until(b'\n', &mut bytes);
        self.line += 1;
        if let Err(error) = read {
            self.ended = true;
            return Err(Error::io(&self.file, error));
        }
        self.ended = bytes.is_empty();
        if bytes.len() as u64 == MAX_TEXT && !bytes.ends_with(b"\n") {
            drop(bytes);
            self.ended = self.input.skip_until(b'\n').is_err();
            return Err(super::reader::too_long(&self.file, Some(self.line)));
        }
        Ok(bytes)
    }
}

impl<R: BufRead> Iterator for Lines<R> {
    type Item = Result<Step>;

    fn next(&mut self) -> Option<Self::Item> {
        if let Some(next) = self.next.take() {
            return Some(next);
        }
        while !self.ended {
            let bytes = match self.line() {
                Ok(bytes) if bytes.trim_ascii().is_empty() => continue,
                Ok(bytes) => bytes,
                Err(error) => return Some(Err(error)),
            };
            let decoded = decode(bytes, None);
            let parsed = serde_json::from_str::<Value>(&decoded.text);
            let parsed = parsed.map_err(|error| wrong(&self.file, Some(self.line), &error));
            let step = parsed.and_then(|value| draft(&value, &self.file, Some(self.line))).map(Step::Draft);
            let Some(remark) = decoded.remark(&self.file, Some(self.line)) else { return Some(step) };
            self.next = Some(step);
            return Some(Ok(Step::Odd(remark)));
        }
        None
    }
}

/// The report of one JSON value.
fn draft(value: &Value, file: &str, line: Option<usize>) -> Result<Draft> {
    let bad = |reason: &str| {
        Error::data(file, line, reason, "give an object with a text, such as {\"text\": \"…\"}")
    };
    let object = value.as_object().ok_or_else(|| bad("is no JSON object"))?;
    let text = TEXT_KEYS
        .iter()
        .find_map(|key| get(object, key))
        .ok_or_else(|| bad("has no text, body or content"))?;
    let text = text.as_str().ok_or_else(|| bad("has a text that is no string"))?;
    let mut draft = Draft { line, ..Draft::of(text.to_owned()) };
    draft.fill(|key| match get(object, key)? {
        Value::String(value) => Some(Cow::from(value)),
        Value::Number(value) => Some(Cow::from(value.to_string())),
        Value::Object(inner) => inner.get("name").and_then(Value::as_str).map(Cow::from),
        _ => None,
    });
    Ok(draft)
}

/// The value of a key, whatever its case; null counts as absent.
fn get<'v>(object: &'v Map<String, Value>, key: &str) -> Option<&'v Value> {
    let exact = object.get(key);
    let value = exact
        .or_else(|| object.iter().find(|(name, _)| name.trim().eq_ignore_ascii_case(key)).map(|(_, v)| v));
    value.filter(|value| !value.is_null())
}

fn wrong(file: &str, line: Option<usize>, error: &serde_json::Error) -> Error {
    let reason = error.to_string();
    let reason = reason.rsplit_once(" at line ").map_or(reason.as_str(), |(reason, _)| reason);
    let reason = format!("broken JSON at column {}: {reason}", error.column());
    Error::data(file, line, reason, "mend or remove it; the others are read")
}

/// Collects an object, or the elements of an array one by one, so that a mistake loses only what follows it.
struct Elements<'a> {
    values: &'a mut Vec<Value>,
    many: &'a mut bool,
}

impl<'de> DeserializeSeed<'de> for Elements<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, input: D) -> Result<(), D::Error> {
        input.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Elements<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object or an array of objects")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut elements: A) -> Result<(), A::Error> {
        *self.many = true;
        while let Some(value) = elements.next_element()? {
            self.values.push(value);
        }
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<(), A::Error> {
        let object = serde::Deserialize::deserialize(MapAccessDeserializer::new(map))?;
        self.values.push(Value::Object(object));
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn shown(steps: impl IntoIterator<Item = Result<Step>>) -> Vec<String> {
        let show = |step: Result<Step>| match step {
            Ok(Step::Draft(draft)) => {
                format!("{}#{}", draft.text, draft.line.map_or("".into(), |l| l.to_string()))
            }
            Ok(Step::Odd(odd)) => odd.to_string(),
            Err(error) => error.to_string(),
        };
        steps.into_iter().map(show).collect()
    }

    #[test]
    fn an_object_is_one_report_and_an_array_many() {
        assert_eq!(shown(whole(r#"{"text": "قصف"}"#, "a.json")), ["قصف#"]);
        assert_eq!(shown(whole(r#"[{"text": "قصف"}, {"body": "غارة"}]"#, "a.json")), ["قصف#1", "غارة#2"]);
        assert_eq!(
            shown(whole("{\"text\": \"قصف\"}\n{\"content\": \"غارة\"}", "a.json")),
            ["قصف#1", "غارة#2"]
        );
        assert_eq!(shown(whole("[]", "a.json")), Vec::<String>::new());
    }

    #[test]
    fn the_fields_are_known_by_their_other_names() {
        let json = r#"{"ID": 7, "headline": "ع", "outlet": {"id": null, "name": "و"}, "Link": "u", "published_at": "2020-10-05T10:00Z", "content": "ن", "text": null}"#;
        let steps: Result<Vec<_>> = whole(json, "a.json").into_iter().collect();
        let some = |text: &str| Some(text.to_owned());
        let expected = Draft {
            id: some("7"),
            title: some("ع"),
            source: some("و"),
            url: some("u"),
            published: some("2020-10-05T10:00Z"),
            ..Draft::of("ن".to_owned())
        };
        assert_eq!(steps.expect("good"), [Step::Draft(expected)]);
    }

    #[test]
    fn what_stands_before_a_mistake_is_read() {
        let steps = shown(whole("[{\"text\": \"قصف\"},\n {\"text\": }]", "a.json"));
        assert_eq!(steps[0], "قصف#1");
        assert!(steps[1].starts_with("a.json:2: broken JSON at column 11: expected value; "), "{}", steps[1]);
        assert!(shown(whole("7", "a.json"))[0].contains("an object or an array"));
    }

    #[test]
    fn a_broken_line_is_named_and_the_others_are_read() {
        let lines = "{\"text\": \"قصف\"}\n\n{\"text\": \n[1]\r\n{\"id\": 3}\n{\"text\": \"غارة\"}";
        let steps = shown(Lines::new(lines.as_bytes(), "a.jsonl"));
        assert_eq!(steps[0], "قصف#1");
        assert!(steps[1].starts_with("a.jsonl:3: broken JSON"), "{}", steps[1]);
        assert!(steps[2].starts_with("a.jsonl:4: is no JSON object"), "{}", steps[2]);
        assert!(steps[3].starts_with("a.jsonl:5: has no text"), "{}", steps[3]);
        assert_eq!(steps[4..], ["غارة#6"]);
    }

    #[test]
    fn a_line_with_a_broken_byte_is_read_and_told_of() {
        let steps = shown(Lines::new(&b"{\"text\": \"\xD8\xBA\xD8\xA7\xD8\xB1\xFF\"}\n"[..], "a.jsonl"));
        assert!(steps[0].starts_with("a.jsonl:1: byte 16 is no valid UTF-8"), "{}", steps[0]);
        assert_eq!(steps[1], "غار\u{FFFD}#1");
    }

    proptest! {
        #[test]
        fn no_bytes_make_it_panic(bytes in prop::collection::vec(prop_oneof![any::<u8>(), prop::sample::select(&b"[]{}\":,\\u \ntext1"[..])], 0..200)) {
            let _ = shown(Lines::new(bytes.as_slice(), "a.jsonl"));
            let _ = shown(whole(&String::from_utf8_lossy(&bytes), "a.json"));
        }
    }
}
