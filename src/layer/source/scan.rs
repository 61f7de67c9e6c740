//! JSON text cut into values without being understood: where one begins and where it ends. What stands in it is for a
//! parser to say, which gets one value at a time.

use std::io::{self, BufRead};

/// A text of which the next byte is known by its place.
#[derive(Debug)]
pub(super) struct Scanner<R> {
    input: R,
    /// Bytes taken so far, counted from the file's first.
    at: u64,
}

impl<R: BufRead> Scanner<R> {
    /// A scanner of `input`, which begins at the byte `at` of its file.
    pub(super) fn new(input: R, at: u64) -> Self {
        Self { input, at }
    }

    /// The place of the next byte.
    pub(super) fn at(&self) -> u64 {
        self.at
    }

    /// Takes `count` of the bytes that were seen.
    fn take(&mut self, count: usize) {
        self.input.consume(count);
        self.at += count as u64;
    }

    /// Passes over a byte order mark.
    pub(super) fn pass_mark(&mut self) -> io::Result<()> {
        if self.input.fill_buf()?.starts_with("\u{FEFF}".as_bytes()) {
            self.take("\u{FEFF}".len());
        }
        Ok(())
    }

    /// The next byte that is no white space and no record separator; it stays.
    pub(super) fn next(&mut self) -> io::Result<Option<u8>> {
        loop {
            let chunk = self.input.fill_buf()?;
            if chunk.is_empty() {
                return Ok(None);
            }
            let blank = |byte: &u8| matches!(byte, b' ' | b'\n' | b'\r' | b'\t' | 0x1E);
            let found = chunk.iter().position(|byte| !blank(byte));
            let (byte, blanks) = (found.map(|place| chunk[place]), found.unwrap_or(chunk.len()));
            self.take(blanks);
            if byte.is_some() {
                return Ok(byte);
            }
        }
    }

    /// Takes the next byte that is no white space where it is `wanted`.
    pub(super) fn pass(&mut self, wanted: u8) -> io::Result<bool> {
        let found = self.next()? == Some(wanted);
        if found {
            self.take(1);
        }
        Ok(found)
    }

    /// Takes a value, and puts its text into `out`, up to `limit` bytes of it. Gives whether the value ended.
    pub(super) fn value(&mut self, out: &mut Vec<u8>, limit: usize) -> io::Result<bool> {
        out.clear();
        self.next()?;
        let mut cut = Cut::default();
        loop {
            let chunk = self.input.fill_buf()?;
            if chunk.is_empty() {
                return Ok(cut.is_bare());
            }
            let (length, ended) = cut.through(chunk);
            let room = limit.saturating_sub(out.len()).min(length);
            out.extend_from_slice(&chunk[..room]);
            self.take(length);
            if ended {
                return Ok(true);
            }
        }
    }

    /// Takes a line, and puts it into `out` with its end. Gives whether there was one.
    pub(super) fn line(&mut self, out: &mut Vec<u8>) -> io::Result<bool> {
        out.clear();
        let length = self.input.read_until(b'\n', out)?;
        self.at += length as u64;
        Ok(length > 0)
    }
}

/// Where in a value the scan is.
#[derive(Debug, Default)]
struct Cut {
    /// Objects and lists that are open.
    depth: usize,
    quoted: bool,
    escaped: bool,
    /// Whether a number or a word has begun, which the next sign of another kind ends.
    bare: bool,
}

impl Cut {
    /// Whether what was seen may be a whole value: a number ends where the text ends.
    fn is_bare(&self) -> bool {
        self.bare && self.depth == 0
    }

    /// Goes on through `chunk`; gives how many of its bytes belong to the value, and whether it ended there.
    fn through(&mut self, chunk: &[u8]) -> (usize, bool) {
        let mut at = 0;
        while at < chunk.len() {
            if self.quoted {
                if self.escaped {
                    self.escaped = false;
                    at += 1;
                    continue;
                }
                let Some(sign) = chunk[at..].iter().position(|byte| matches!(byte, b'"' | b'\\')) else {
                    return (chunk.len(), false);
                };
                at += sign + 1;
                if chunk[at - 1] == b'\\' {
                    self.escaped = true;
                    continue;
                }
                self.quoted = false;
                if self.depth == 0 {
                    return (at, true);
                }
                continue;
            }
            match chunk[at] {
                b',' | b']' | b'}' | b':' | b' ' | b'\n' | b'\r' | b'\t' if self.depth == 0 => {
                    return (at, true);
                }
                b'"' if self.bare && self.depth == 0 => return (at, true),
                b'"' => self.quoted = true,
                b'{' | b'[' => self.depth += 1,
                b'}' | b']' => {
                    self.depth -= 1;
                    if self.depth == 0 {
                        return (at + 1, true);
                    }
                }
                _ => self.bare |= self.depth == 0,
            }
            at += 1;
        }
        (at, false)
    }
}

#[cfg(test)]
mod tests {
    use std::io::BufReader;

    use super::*;

    /// The values of a text, whatever stretches it comes in.
    fn values(text: &str, stretch: usize) -> Vec<String> {
        let mut scanner = Scanner::new(BufReader::with_capacity(stretch, text.as_bytes()), 0);
        let (mut all, mut out) = (Vec::new(), Vec::new());
        while scanner.next().expect("memory").is_some() {
            let start = scanner.at() as usize;
            assert!(scanner.value(&mut out, usize::MAX).expect("memory"));
            assert_eq!(&text.as_bytes()[start..start + out.len()], out, "the place is that of the value");
            all.push(String::from_utf8(out.clone()).expect("UTF-8"));
            if scanner.pass(b',').expect("memory") {
                continue;
            }
        }
        all
    }

    #[test]
    fn a_value_ends_where_it_ends_and_signs_in_a_text_end_nothing() {
        let text = r#" {"a":"}]\"\\","b":[{},[]]} , -1.5e3,"\\" ,[ "]" ] , true,null "#;
        let whole = [r#"{"a":"}]\"\\","b":[{},[]]}"#, "-1.5e3", r#""\\""#, r#"[ "]" ]"#, "true", "null"];
        for stretch in [1, 2, 3, 7, 100] {
            assert_eq!(values(text, stretch), whole);
        }
    }

    #[test]
    fn a_value_that_does_not_end_is_told_from_one_that_does() {
        for text in ["{\"a\":1", "[", "\"a", "\"a\\\"", ""] {
            let ended = Scanner::new(text.as_bytes(), 0).value(&mut Vec::new(), 9).expect("memory");
            assert!(!ended, "{text}");
        }
        assert!(Scanner::new(&b"12"[..], 0).value(&mut Vec::new(), 9).expect("memory"));
    }
}
