//! GeoJSON in its forms, ours or anybody's, and incidents as JSON lines or a list.

use std::fs::File;
use std::io::{self, BufRead, BufReader};
use std::path::Path;

use serde::de::IgnoredAny;

use super::cell::Record;
use super::handles::Handles;
use super::reader::{Locator, Reader, Take, Wanted};
use super::scan::Scanner;
use crate::error::{Error, Result};

/// What to do about a file that is none of these.
const REMEDY: &str = "give a layer of features";

/// Bytes of a member beside the features up to which it is looked at.
const BESIDE: usize = 1 << 16;

/// Bytes of a file up to which it may be one feature, or one shape, alone.
const ALONE: usize = 1 << 26;

/// A file of JSON.
#[derive(Debug)]
pub(super) struct Json {
    file: Handles,
    /// Whether a record is a line.
    lines: bool,
}

impl Json {
    /// The file at `path`, in which each line is a record or which is one value.
    pub(super) fn new(path: &Path, lines: bool) -> Self {
        Self { file: Handles::new(path), lines }
    }

    fn fault(&self, line: Option<usize>, reason: String, remedy: &str) -> Error {
        Error::data(self.file.name(), line, reason, remedy)
    }

    /// A record's text as a record.
    fn parse<'t>(&self, text: &'t [u8], number: u64, wanted: Wanted<'_>) -> Result<Record<'t>> {
        let reason = match simdutf8::basic::from_utf8(text) {
            Ok(text) => match Record::parse(text, number, wanted) {
                Ok(record) => return Ok(record),
                Err(reason) => reason,
            },
            Err(_) => {
                return Err(self.fault(None, format!("feature {number}: no UTF-8"), "save it as UTF-8"));
            }
        };
        let remedy = "give GeoJSON features, or incidents as `yaqut incidents` writes them";
        Err(self.fault(None, format!("feature {number}: {reason}"), remedy))
    }

    /// A record a line; RFC 8142's separators stand before them.
    fn lines(
        &self,
        mut scanner: Scanner<BufReader<File>>,
        wanted: Wanted<'_>,
        take: &mut Take<'_>,
    ) -> Result<()> {
        let (mut line, mut number, mut count) = (Vec::new(), 0, 0);
        loop {
            let at = scanner.at();
            if !scanner.line(&mut line).map_err(|source| self.file.failed(source))? {
                return Ok(());
            }
            count += 1;
            let Ok(text) = simdutf8::basic::from_utf8(&line) else {
                return Err(self.fault(Some(count), "no UTF-8".to_owned(), "save it as UTF-8"));
            };
            let text = text.trim_matches(|c: char| c.is_whitespace() || c == '\u{1E}');
            if !text.is_empty() {
                number += 1;
                take(self.parse(text.as_bytes(), number, wanted)?, Locator(at))?;
            }
        }
    }

    /// The features of a collection, wherever among its members they stand, or the elements of a list.
    fn collection(
        &self,
        mut scanner: Scanner<BufReader<File>>,
        wanted: Wanted<'_>,
        take: &mut Take<'_>,
    ) -> Result<()> {
        let mut walk = Walk { number: 0, text: Vec::new() };
        let done = walk.whole(&mut scanner, &mut |text, number, at| {
            take(self.parse(text, number, wanted)?, Locator(at))
        });
        match done {
            Ok(()) => Ok(()),
            Err(Fault::Taken(error)) => Err(error),
            Err(Fault::Io(source)) => Err(self.file.failed(source)),
            Err(Fault::Json(reason)) => {
                if walk.number == 0 && self.single(wanted, take)? {
                    return Ok(());
                }
                let line = self.file.line_of(scanner.at());
                Err(self.fault(line, format!("no GeoJSON feature collection: {reason}"), REMEDY))
            }
        }
    }
}

impl Json {
    /// The one feature or shape that the file is, if it is one.
    fn single(&self, wanted: Wanted<'_>, take: &mut Take<'_>) -> Result<bool> {
        let failed = |source| self.file.failed(source);
        let (mut scanner, mut text) = (Scanner::new(self.file.from(0)?, 0), Vec::new());
        scanner.pass_mark().and_then(|()| scanner.next()).map_err(failed)?;
        let at = scanner.at();
        let ended = scanner.value(&mut text, ALONE).map_err(failed)? && text.len() < ALONE;
        let alone = ended && scanner.next().map_err(failed)?.is_none() && Record::is_feature(&text);
        if alone {
            take(self.parse(&text, 1, wanted)?, Locator(at))?;
        }
        Ok(alone)
    }
}

impl Reader for Json {
    fn records(&self, wanted: Wanted<'_>, take: &mut Take<'_>) -> Result<()> {
        let mut scanner = Scanner::new(self.file.from(0)?, 0);
        scanner.pass_mark().map_err(|source| self.file.failed(source))?;
        if self.lines { self.lines(scanner, wanted, take) } else { self.collection(scanner, wanted, take) }
    }

    fn share(&self, at: Locator) -> Option<f64> {
        self.file.share(at.0)
    }

    fn fetch(&self, at: Locator, take: &mut Take<'_>) -> Result<()> {
        self.file.at(at.0, |input| {
            let mut text = Vec::new();
            let mut scanner = Scanner::new(input, at.0);
            let ended = scanner.pass_mark().and_then(|()| scanner.value(&mut text, usize::MAX));
            if !ended.map_err(|source| self.file.failed(source))? {
                let reason = format!("no feature at byte {}", at.0);
                return Err(self.fault(None, reason, "it has changed: make its index anew"));
            }
            let number = at.0;
            let record = simdutf8::basic::from_utf8(&text).ok().map(|text| Record::parse(text, number, None));
            match record {
                Some(Ok(record)) => take(record, at),
                _ => {
                    let reason = format!("no feature at byte {}", at.0);
                    Err(self.fault(None, reason, "it has changed: make its index anew"))
                }
            }
        })
    }
}

/// Why a walk ended before the text did.
enum Fault {
    Taken(Error),
    Io(io::Error),
    Json(String),
}

impl From<io::Error> for Fault {
    fn from(error: io::Error) -> Self {
        Self::Io(error)
    }
}

fn json<T>(reason: &str) -> Result<T, Fault> {
    Err(Fault::Json(reason.to_owned()))
}

/// Takes the text of a record, its number from 1, and its place.
type TakeText<'a> = dyn FnMut(&[u8], u64, u64) -> Result<()> + 'a;

/// The way through a collection or a list.
struct Walk {
    number: u64,
    text: Vec<u8>,
}

impl Walk {
    fn whole(&mut self, scanner: &mut Scanner<impl BufRead>, take: &mut TakeText<'_>) -> Result<(), Fault> {
        match scanner.next()? {
            Some(b'{') => self.object(scanner, take)?,
            Some(b'[') => self.list(scanner, take)?,
            Some(_) => return json("expected an object with `features` or a list of incidents"),
            None => return json("it is empty"),
        }
        if scanner.next()?.is_some() { json("trailing characters") } else { Ok(()) }
    }

    fn object(&mut self, scanner: &mut Scanner<impl BufRead>, take: &mut TakeText<'_>) -> Result<(), Fault> {
        let mut found = false;
        scanner.pass(b'{')?;
        if scanner.pass(b'}')? {
            return json("missing field `features`");
        }
        loop {
            let ended = scanner.next()? == Some(b'"') && scanner.value(&mut self.text, BESIDE)?;
            let Some(name) =
                Some(()).filter(|()| ended).and_then(|()| serde_json::from_slice::<String>(&self.text).ok())
            else {
                return json("expected the name of a member");
            };
            if !scanner.pass(b':')? {
                return json("expected `:`");
            }
            if name == "features" {
                found = true;
                if scanner.next()? != Some(b'[') {
                    return json("`features` is no list");
                }
                self.list(scanner, take)?;
            } else {
                self.beside(scanner)?;
            }
            if scanner.pass(b'}')? {
                return if found { Ok(()) } else { json("missing field `features`") };
            }
            if !scanner.pass(b',')? {
                return json("expected `,` or `}`");
            }
        }
    }

    /// A member beside the features.
    fn beside(&mut self, scanner: &mut Scanner<impl BufRead>) -> Result<(), Fault> {
        if !scanner.value(&mut self.text, BESIDE)? {
            return json("it ends within a value");
        }
        if self.text.len() < BESIDE {
            serde_json::from_slice::<IgnoredAny>(&self.text)
                .map_err(|error| Fault::Json(error.to_string()))?;
        }
        Ok(())
    }

    fn list(&mut self, scanner: &mut Scanner<impl BufRead>, take: &mut TakeText<'_>) -> Result<(), Fault> {
        scanner.pass(b'[')?;
        if scanner.pass(b']')? {
            return Ok(());
        }
        loop {
            scanner.next()?;
            let at = scanner.at();
            if !scanner.value(&mut self.text, usize::MAX)? {
                return json("it ends within a feature");
            }
            if self.text.is_empty() {
                return json("expected a feature");
            }
            self.number += 1;
            take(&self.text, self.number, at).map_err(Fault::Taken)?;
            if scanner.pass(b']')? {
                return Ok(());
            }
            if !scanner.pass(b',')? {
                return json("expected `,` or `]`");
            }
        }
    }
}
