//! A file as a stream of UTF-8, whatever encoding it is in, for those who read tables of their own.

use std::io::{BufRead, BufReader, Cursor, Read};

use encoding_rs::UTF_8;

use super::encoding::{Decoded, decode, detect, mark_len, named};
use super::reader::HEAD;
use super::transcoder::Transcoder;
use super::{Diagnostic, Format};
use crate::{Error, Result};

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

/// Opens what `input` gives, called `name`, in the encoding given or recognised.
pub(crate) fn stream<'a>(
    name: &str,
    mut input: impl Read + 'a,
    encoding: Option<&str>,
) -> Result<Stream<'a>> {
    let given = encoding.map(named).transpose()?;
    let mut head = Vec::new();
    (&mut input).take(HEAD).read_to_end(&mut head).map_err(|error| Error::io(name, error))?;
    if Format::is_foreign(&head) {
        let remedy = "save the table as CSV first";
        return Err(Error::data(name, None, "is an archive, a picture or a workbook", remedy));
    }
    let (encoding, guessed) = detect(&head, given);
    let opening = decode(head.clone(), Some(encoding)).text;
    let mark = mark_len(&head, encoding);
    head.drain(..mark);
    let bytes = BufReader::new(Cursor::new(head).chain(input));
    let text: Box<dyn BufRead + 'a> = if encoding == UTF_8 {
        Box::new(bytes)
    } else {
        Box::new(BufReader::new(Transcoder::new(bytes, encoding)))
    };
    let odd = Decoded { text: String::new(), encoding, guessed, broken: None }.remark(name, None);
    Ok(Stream { text, head: opening, marked: encoding == UTF_8 && mark > 0, odd })
}
