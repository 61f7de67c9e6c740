//! From bytes to text: which encoding a file is in, and what to do where it is broken.
//!
//! A byte order mark decides; without one, UTF-16 is known by its zero bytes and UTF-8 by being valid. What is
//! neither is guessed as the text of an Arabic site would be, and the guess must look like text; failing that it is
//! UTF-8 with some bytes broken.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};

use super::Diagnostic;
use crate::{Error, Result};

/// A text with how it was come by.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Decoded {
    /// The text, without a byte order mark.
    pub(super) text: String,
    /// The encoding that it was in.
    pub(super) encoding: &'static Encoding,
    /// Whether the encoding was guessed.
    pub(super) guessed: bool,
    /// The position in bytes of the first that stands for no character; each such became U+FFFD.
    pub(super) broken: Option<usize>,
}

impl Decoded {
    /// The remark on what is odd about it, if anything is; `line` where it is a line of a file, else of the broken byte.
    pub(super) fn remark(&self, file: &str, line: Option<usize>) -> Option<Diagnostic> {
        let broken = || Some(1 + self.text.get(..self.text.find('\u{FFFD}')?)?.matches('\n').count());
        let line = line.or_else(|| self.broken.and_then(|_| broken()));
        let remark = Diagnostic::new(file, line, self.oddity()?);
        Some(if self.broken.is_some() { remark.lost() } else { remark })
    }

    fn oddity(&self) -> Option<String> {
        let name = self.encoding.name();
        if let Some(at) = self.broken {
            return Some(format!(
                "byte {at} is no valid {name}; shown as U+FFFD, here and where it happens again; save the file as \
                 UTF-8 or name its encoding with --encoding"
            ));
        }
        self.guessed
            .then(|| format!("not UTF-8; read as {name}, name another with --encoding if that is wrong"))
    }
}

/// The encoding with a name such as `windows-1256` or `utf-16le`.
///
/// # Errors
/// [`Error::Parameter`] where no encoding of the WHATWG standard has that name.
pub(super) fn named(name: &str) -> Result<&'static Encoding> {
    Encoding::for_label(name.as_bytes()).ok_or_else(|| Error::Parameter {
        parameter: "encoding",
        value: name.to_owned(),
        reason: "is not an encoding; try utf-8, utf-16le, windows-1256 or iso-8859-6".to_owned(),
    })
}

/// Decodes the whole of a text, in the encoding given or found.
pub(super) fn decode(bytes: Vec<u8>, given: Option<&'static Encoding>) -> Decoded {
    if given.is_none() && Encoding::for_bom(&bytes).is_none() && utf_16(&bytes).is_none() {
        // Most texts are sound, and are read through once.
        if let Ok(text) = simdutf8::basic::from_utf8(&bytes) {
            return Decoded { text: text.to_owned(), encoding: UTF_8, guessed: false, broken: None };
        }
    }
    let (encoding, guessed) = detect(&bytes, given);
    let mark = mark_len(&bytes, encoding);
    if encoding == UTF_8 && mark == 0 {
        return match String::from_utf8(bytes) {
            Ok(text) => Decoded { text, encoding, guessed, broken: None },
            Err(error) => {
                let broken = Some(error.utf8_error().valid_up_to());
                let text = String::from_utf8_lossy(error.as_bytes()).into_owned();
                Decoded { text, encoding, guessed, broken }
            }
        };
    }
    let body = bytes.get(mark..).unwrap_or_default();
    if encoding == UTF_8 {
        let broken = std::str::from_utf8(body).err().map(|error| mark + error.valid_up_to());
        let text = String::from_utf8_lossy(body).into_owned();
        return Decoded { text, encoding, guessed, broken };
    }
    let (text, had_errors) = encoding.decode_without_bom_handling(body);
    let broken = had_errors.then(|| mark + first_broken(body, encoding));
    Decoded { text: text.into_owned(), encoding, guessed, broken }
}

/// The encoding of the text that begins with these bytes, and whether it is a guess.
pub(super) fn detect(bytes: &[u8], given: Option<&'static Encoding>) -> (&'static Encoding, bool) {
    if let Some(encoding) = given {
        return (encoding, false);
    }
    if let Some((encoding, _)) = Encoding::for_bom(bytes) {
        return (encoding, false);
    }
    if let Some(encoding) = utf_16(bytes) {
        return (encoding, false);
    }
    if std::str::from_utf8(bytes).is_ok() {
        return (UTF_8, false);
    }
    let (sound, broken) = utf_8_runs(bytes);
    if sound > broken {
        return (UTF_8, false);
    }
    if let Some(encoding) = declared(bytes) {
        return (encoding, false);
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    // The reports are Arabic: undecided bytes are read as an Arabic site's would be.
    let guess = detector.guess(Some(b"sa"), Utf8Detection::Deny);
    if is_likely(bytes, guess) { (guess, true) } else { (UTF_8, false) }
}

/// How many bytes of a byte order mark begin the text.
pub(super) fn mark_len(bytes: &[u8], encoding: &'static Encoding) -> usize {
    Encoding::for_bom(bytes).filter(|(marked, _)| *marked == encoding).map_or(0, |(_, len)| len)
}

/// UTF-16 without a mark: zero bytes stand in one half of each pair, with the high byte of Arabic letters.
fn utf_16(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = bytes.get(..bytes.len().min(4096) & !1)?;
    if head.len() < 4 || !head.contains(&0) {
        return None;
    }
    let high =
        |at: usize| head.iter().skip(at).step_by(2).filter(|byte| matches!(byte, 0x00 | 0x06 | 0x20)).count();
    let zeros = |at: usize| head.iter().skip(at).step_by(2).filter(|byte| **byte == 0).count();
    let most = head.len() / 2 * 8 / 10;
    if high(1) >= most && zeros(0) == 0 {
        Some(UTF_16LE)
    } else if high(0) >= most && zeros(1) == 0 {
        Some(UTF_16BE)
    } else {
        None
    }
}

/// How many characters of several bytes are sound UTF-8, and how many stretches are not.
fn utf_8_runs(bytes: &[u8]) -> (usize, usize) {
    let (mut sound, mut broken) = (0, 0);
    for chunk in bytes.utf8_chunks() {
        sound += chunk.valid().chars().filter(|c| !c.is_ascii()).count();
        broken += usize::from(!chunk.invalid().is_empty());
    }
    (sound, broken)
}

/// The encoding that a web page names in its first kilobyte.
fn declared(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = bytes.get(..bytes.len().min(1024))?.to_ascii_lowercase();
    let at = head.windows(8).position(|window| window == b"charset=")?;
    if !head.get(..at)?.windows(5).any(|window| window == b"<meta") {
        return None;
    }
    let rest = head.get(at + 8..)?;
    let rest = rest.strip_prefix(b"\"").or_else(|| rest.strip_prefix(b"'")).unwrap_or(rest);
    let end = rest.iter().position(|byte| !byte.is_ascii_alphanumeric() && !b"-_:".contains(byte))?;
    // A page that can be read so far is not UTF-16, whatever it says.
    Encoding::for_label(rest.get(..end)?).filter(|encoding| *encoding != UTF_16LE && *encoding != UTF_16BE)
}

/// Whether the bytes look like text in that encoding: letters, and no control characters.
fn is_likely(bytes: &[u8], encoding: &'static Encoding) -> bool {
    let (text, had_errors) = encoding.decode_without_bom_handling(bytes);
    let (mut foreign, mut letters) = (0usize, 0usize);
    for c in text.chars() {
        if c.is_control() && !c.is_whitespace() {
            return false;
        }
        foreign += usize::from(!c.is_ascii());
        letters += usize::from(!c.is_ascii() && c.is_alphabetic());
    }
    !had_errors && letters * 3 >= foreign * 2
}

fn first_broken(body: &[u8], encoding: &'static Encoding) -> usize {
    let mut decoder = encoding.new_decoder_without_bom_handling();
    let Some(capacity) = decoder.max_utf8_buffer_length_without_replacement(body.len()) else { return 0 };
    let mut out = String::with_capacity(capacity);
    let (result, read) = decoder.decode_to_string_without_replacement(body, &mut out, true);
    match result {
        encoding_rs::DecoderResult::Malformed(bad, after) => {
            read.saturating_sub(usize::from(bad) + usize::from(after))
        }
        _ => read,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const TEXT: &str = "أعلنت النيابة العامة أن مدينة ترتر تعرضت لقصف مدفعي، وأصيب 3 مدنيين.\n";

    fn utf_16_bytes(text: &str, little: bool) -> Vec<u8> {
        text.encode_utf16()
            .flat_map(|unit| if little { unit.to_le_bytes() } else { unit.to_be_bytes() })
            .collect()
    }

    fn check(bytes: Vec<u8>, name: &str) {
        let decoded = decode(bytes, None);
        assert_eq!((decoded.encoding.name(), decoded.text.as_str()), (name, TEXT));
        assert_eq!(decoded.broken, None);
    }

    #[test]
    fn unicode_is_known_with_a_mark_and_without() {
        check(TEXT.into(), "UTF-8");
        check(format!("\u{FEFF}{TEXT}").into(), "UTF-8");
        for (little, name) in [(true, "UTF-16LE"), (false, "UTF-16BE")] {
            check(utf_16_bytes(TEXT, little), name);
            check(utf_16_bytes(&format!("\u{FEFF}{TEXT}"), little), name);
        }
    }

    #[test]
    fn arabic_code_pages_are_recognised_and_the_guess_is_told() {
        // Four letters are enough for the commoner of the two.
        for (name, shortest) in [("windows-1256", "غارة"), ("iso-8859-6", "قصف على بردع")] {
            let encoding = named(name).expect("a name");
            for text in [TEXT, "قتلى وجرحى في غارة على سوق", shortest] {
                let decoded = decode(encoding.encode(text).0.into_owned(), None);
                assert_eq!(decoded.text, text, "{name}");
                assert!(decoded.oddity().is_some_and(|oddity| oddity.contains("--encoding")));
            }
        }
    }

    #[test]
    fn a_page_may_declare_its_code_page() {
        let page = format!("<html><meta charset=\"windows-1256\"><p>{TEXT}</p>");
        let decoded = decode(named("windows-1256").expect("a name").encode(&page).0.into_owned(), None);
        assert_eq!((decoded.text, decoded.guessed), (page, false));
    }

    #[test]
    fn a_broken_byte_in_utf_8_is_replaced_and_its_position_told() {
        let mut bytes = TEXT.as_bytes().to_vec();
        bytes[20] = 0xFF;
        let decoded = decode(bytes, None);
        assert_eq!(
            (decoded.encoding, decoded.broken),
            (UTF_8, Some(20 - usize::from(!TEXT.is_char_boundary(20))))
        );
        assert!(decoded.text.contains('\u{FFFD}'));
    }

    #[test]
    fn a_named_encoding_is_taken_at_its_word() {
        let bytes = named("windows-1256").expect("a name").encode(TEXT).0.into_owned();
        assert_eq!(decode(bytes, Some(named("cp1256").expect("a label"))).text, TEXT);
        assert!(named("klingon").is_err());
    }

    proptest! {
        #[test]
        fn no_bytes_make_it_panic(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
            for name in [None, Some("utf-16be"), Some("windows-1256"), Some("gb18030"), Some("iso-2022-jp")] {
                let _ = decode(bytes.clone(), name.map(|name| named(name).expect("a name"))).oddity();
            }
        }

        #[test]
        fn every_valid_utf_8_text_is_read_as_it_is(text in "\\PC{0,80}") {
            prop_assume!(!text.starts_with('\u{FEFF}'));
            prop_assert_eq!(decode(text.clone().into_bytes(), None).text, text);
        }
    }
}
