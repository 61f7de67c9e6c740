//! An input as a stream of UTF-8, whatever encoding it is in.

use std::io::{BufRead, BufReader, Chain, Cursor, Read};

use encoding_rs::{Encoding, UTF_8};

use super::encoding::{Decoded, decode, detect, mark_len, named};
use super::transcoder::Transcoder;
use super::{Diagnostic, Format};
use crate::{Error, Result};

/// How much of an input is looked at to know its encoding and its form, in bytes.
const HEAD: u64 = 64 * 1024;

/// A stream of text.
pub(crate) struct Stream<'a> {
    /// The text in UTF-8, without a byte order mark; bytes that are broken in a UTF-8 file come as they are.
    pub(crate) text: Box<dyn BufRead + 'a>,
    /// How it begins.
    pub(crate) head: String,
    /// Whether it began with the mark of UTF-8.
    pub(crate) marked: bool,
    /// What is odd about its encoding.
    pub(crate) odd: Option<Diagnostic>,
}

/// Opens what `input` gives, called `name`, in the encoding given or recognised, for those who read tables of their own.
pub(crate) fn stream<'a>(name: &str, input: impl Read + 'a, encoding: Option<&str>) -> Result<Stream<'a>> {
    let given = encoding.map(named).transpose()?;
    let foreign = ("is an archive, a picture or a workbook", "save the table as CSV first");
    Ok(Opened::new(name, input, given, foreign)?.stream(name))
}

/// An input of which the first bytes are read.
pub(super) struct Opened<R> {
    bytes: Vec<u8>,
    rest: R,
    encoding: &'static Encoding,
    guessed: bool,
    /// How its text begins.
    pub(super) head: String,
}

impl<R: Read> Opened<R> {
    /// Reads how `input`, called `name`, begins; its encoding is the one given or recognised. What is no text is an
    /// error with the reason and the remedy of `foreign`.
    pub(super) fn new(
        name: &str,
        mut input: R,
        given: Option<&'static Encoding>,
        foreign: (&str, &str),
    ) -> Result<Self> {
        let mut bytes = Vec::new();
        (&mut input).take(HEAD).read_to_end(&mut bytes).map_err(|error| Error::io(name, error))?;
        if Format::is_foreign(&bytes) {
            return Err(Error::data(name, None, foreign.0, foreign.1));
        }
        let (encoding, guessed) = detect(&bytes, given);
        let head = decode(bytes.clone(), Some(encoding)).text;
        Ok(Self { bytes, rest: input, encoding, guessed, head })
    }

    /// All its bytes as they are.
    pub(super) fn bytes(self) -> Chain<Cursor<Vec<u8>>, R> {
        Cursor::new(self.bytes).chain(self.rest)
    }

    /// All its text.
    pub(super) fn stream<'a>(mut self, name: &str) -> Stream<'a>
    where
        R: 'a,
    {
        let Self { encoding, guessed, .. } = self;
        let mark = mark_len(&self.bytes, encoding);
        self.bytes.drain(..mark);
        let head = std::mem::take(&mut self.head);
        let bytes = BufReader::with_capacity(1 << 16, self.bytes());
        let text: Box<dyn BufRead + 'a> = if encoding == UTF_8 {
            Box::new(bytes)
        } else {
            Box::new(BufReader::new(Transcoder::new(bytes, encoding)))
        };
        let odd = Decoded { text: String::new(), encoding, guessed, broken: None }.remark(name, None);
        Stream { text, head, marked: encoding == UTF_8 && mark > 0, odd }
    }
}
