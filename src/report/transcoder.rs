//! A stream of bytes in some encoding as a stream of UTF-8, in bounded memory.

use std::io::{self, BufRead, Read};

use encoding_rs::{CoderResult, Decoder, Encoding};

/// How much is decoded at a time.
const CHUNK: usize = 64 * 1024;

/// Reads another encoding as UTF-8; what stands for no character becomes U+FFFD.
pub(super) struct Transcoder<R> {
    input: R,
    decoder: Decoder,
    ready: Vec<u8>,
    given: usize,
    ended: bool,
}

impl<R: BufRead> Transcoder<R> {
    /// A stream over `input`, whose byte order mark, if it has one, is taken off.
    pub(super) fn new(input: R, encoding: &'static Encoding) -> Self {
        let decoder = encoding.new_decoder_with_bom_removal();
        Self { input, decoder, ready: Vec::new(), given: 0, ended: false }
    }

    fn refill(&mut self) -> io::Result<()> {
        self.given = 0;
        self.ready.resize(CHUNK, 0);
        let bytes = self.input.fill_buf()?;
        let last = bytes.is_empty();
        let (result, read, written, _) = self.decoder.decode_to_utf8(bytes, &mut self.ready, last);
        self.input.consume(read);
        self.ready.truncate(written);
        self.ended = last && result == CoderResult::InputEmpty;
        Ok(())
    }
}

impl<R: BufRead> Read for Transcoder<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        while self.given == self.ready.len() && !self.ended {
            self.refill()?;
        }
        let rest = self.ready.get(self.given..).unwrap_or_default();
        let taken = rest.len().min(buffer.len());
        let (Some(from), Some(to)) = (rest.get(..taken), buffer.get_mut(..taken)) else { return Ok(0) };
        to.copy_from_slice(from);
        self.given += taken;
        Ok(taken)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn a_stream_gives_what_decoding_at_once_gives(text in "\\PC{0,200}", small in 1usize..9) {
            prop_assume!(!text.starts_with('\u{FEFF}'));
            let bytes: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
            let input = io::BufReader::with_capacity(small, bytes.as_slice());
            let mut out = String::new();
            Transcoder::new(input, encoding_rs::UTF_16LE).read_to_string(&mut out).expect("UTF-8");
            prop_assert_eq!(out, text);
        }
    }
}
