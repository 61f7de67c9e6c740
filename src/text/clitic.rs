//! Clitics: the particles that Arabic writes onto the next word, taken off as alternatives, never by force.

/// A reading of a token: how many folded characters of particles are taken off, and what they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reading {
    /// How many folded characters stand before the word proper.
    pub skip: usize,
    /// Whether a conjunction (و ف) was taken off.
    pub conjunction: bool,
    /// The preposition taken off (ب ل ك), if any.
    pub preposition: Option<char>,
    /// Whether the article's alef must be put back: لل + name stands for ل + ال + name.
    pub assimilated: bool,
    /// Whether the article was taken off.
    pub article: bool,
}

/// The conjunction "and".
pub const AND: char = 'و';
/// The prepositions that place (in, at) and that give (to, for).
pub const IN: char = 'ب';
/// See [`IN`].
pub const TO: char = 'ل';
/// The ending of a country in -ia, and of its adjective in the accusative: أرمينيا.
pub const IA: &str = "يا";
/// "To the", "of the".
pub const TO_THE: &str = "لل";
/// The endings of an adjective of belonging, folded: masculine and feminine.
pub const NISBA: &str = "ي";
/// See [`NISBA`].
pub const NISBA_F: &str = "يه";
/// Of two, as the subject: سوريان.
pub const NISBA_DUAL: &str = "يان";
/// The ending of a sound plural as the subject: مسلحون.
pub const PLURAL_SUBJECT: &str = "ون";
/// The ending of a sound plural in the other cases: مسلحين.
pub const PLURAL_OBJECT: &str = "ين";
/// The ending of a dual as the subject: مسلحان.
pub const DUAL_SUBJECT: &str = "ان";
/// The ending of a perfect verb in the plural: قتلوا.
pub const PERFECT_PLURAL: &str = "وا";
/// The pronouns that are written onto the end of a word, longer ones before those that end them.
pub const PRONOUNS: [&str; 4] = ["هما", "ها", "هم", "ه"];
/// The pronoun "her, its, their".
pub const HER: &str = "ها";
/// With which the imperfect of "he" begins: يقصف.
pub const HE: char = 'ي';
/// With which the imperfect of "she" and of things begins, and their perfect ends: تقصف, قصفت.
pub const SHE: char = 'ت';
/// With which most feminine nouns end as they are written: ضربة.
pub const TA_MARBUTA: char = 'ة';
/// The alef that opens the article.
pub const ALEF: char = 'ا';
/// The undotted last letter of "named".
pub const ALEF_MAQSURA: char = 'ى';
/// The article.
pub const ARTICLE: &str = "ال";

/// Whether a folded word begins with "and", as a particle or as its own first letter.
pub fn has_and(word: &str) -> bool {
    word.starts_with(AND)
}

/// Whether a folded word has the article, alone or after a particle (وال بال لل).
pub fn has_article(word: &str) -> bool {
    // Most words begin with none of these.
    if !word.starts_with([ALEF, TO, AND, 'ف', IN, 'ك']) {
        return false;
    }
    let rest = word.trim_start_matches([AND, 'ف']).trim_start_matches([IN, 'ك']);
    rest.starts_with(ARTICLE) || rest.starts_with("لل") || word.starts_with(ARTICLE)
}

const PLAIN: Reading =
    Reading { skip: 0, conjunction: false, preposition: None, assimilated: false, article: false };

/// The readings of a folded word with its particles taken off, the whole word first; the article stays on.
///
/// ```
/// use yaqut::text::clitic::readings;
/// assert_eq!(readings("وبغنجه").map(|r| r.skip).collect::<Vec<_>>(), [0, 1, 2]);
/// ```
pub fn readings(word: &str) -> impl Iterator<Item = Reading> + use<> {
    let mut head = word.chars();
    let (a, b, c) = (head.next(), head.next(), head.next());
    let length = word.chars().count();
    let mut out = [None; 4];
    out[0] = Some(PLAIN);
    let mut rest = (a, b, c);
    let mut base = PLAIN;
    if matches!(a, Some('و' | 'ف')) && length > 2 {
        base = Reading { skip: 1, conjunction: true, ..PLAIN };
        out[1] = Some(base);
        rest = (b, c, head.next());
    }
    if let Some(preposition @ ('ب' | 'ل' | 'ك')) = rest.0
        && length > base.skip + 2
    {
        let taken = Reading { skip: base.skip + 1, preposition: Some(preposition), ..base };
        out[2] = Some(taken);
        // لل + name: the article's alef is not written after the preposition ل.
        if preposition == 'ل' && rest.1 == Some('ل') {
            out[3] = Some(Reading { assimilated: true, ..taken });
        }
    }
    out.into_iter().flatten()
}

/// The reading with the article taken off too, where it stands at the head of what is left.
pub fn without_article(word: &str, reading: Reading) -> Option<Reading> {
    let rest: &str = suffix(word, reading.skip);
    if reading.assimilated {
        (rest.chars().count() > 3).then_some(Reading { skip: reading.skip + 1, article: true, ..reading })
    } else if rest.starts_with("ال") && rest.chars().count() > 3 {
        Some(Reading { skip: reading.skip + 2, article: true, ..reading })
    } else {
        None
    }
}

/// `word` without its first `skip` characters.
pub fn suffix(word: &str, skip: usize) -> &str {
    word.char_indices().nth(skip).map_or("", |(at, _)| &word[at..])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn forms(word: &str) -> Vec<&str> {
        readings(word).map(|reading| suffix(word, reading.skip)).collect()
    }

    #[test]
    fn particles_come_off_as_alternatives() {
        assert_eq!(forms("والمانيا"), ["والمانيا", "المانيا"]);
        assert_eq!(forms("بروكسل"), ["بروكسل", "روكسل"]);
        assert_eq!(forms("غنجه"), ["غنجه"]);
        assert_eq!(forms("فبغنجه"), ["فبغنجه", "بغنجه", "غنجه"]);
    }

    #[test]
    fn the_article_is_put_back_after_lam() {
        let last = readings("للفاشر").last().expect("a reading");
        assert!(last.assimilated);
        assert_eq!(suffix("للفاشر", last.skip), "لفاشر");
    }
}
