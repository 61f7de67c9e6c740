//! Which of a place's names are Arabic, which stand in a script that the phonetic rules read, and which are neither.

use super::super::row::Row;

/// The script that a name is written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Script {
    /// The letters of Arabic and no others.
    Arabic,
    /// Arabic script with letters of Persian, Urdu, Kurdish, Pashto or Uyghur.
    OtherArabic,
    /// Latin, Greek, Cyrillic, Armenian or Georgian.
    Latin,
    /// Another script, several in one, or no letters.
    None,
}

/// The longest name that is taken for one, in characters.
const LONGEST: usize = 80;

/// Countries where Arabic is the language of names, so that a name in Arabic letters without more is Arabic.
const ARAB: &[&str] = &[
    "AE", "BH", "DJ", "DZ", "EG", "EH", "IQ", "JO", "KM", "KW", "LB", "LY", "MA", "MR", "OM", "PS", "QA",
    "SA", "SD", "SO", "SY", "TN", "YE",
];

/// The script of `name`.
pub fn script(name: &str) -> Script {
    if name.is_ascii() {
        let named = name.bytes().any(|byte| byte.is_ascii_alphabetic());
        return if named && name.len() <= LONGEST { Script::Latin } else { Script::None };
    }
    let (mut arabic, mut foreign, mut latin, mut other, mut count) = (false, false, false, false, 0);
    for c in name.chars() {
        count += 1;
        match c {
            '\u{0621}'..='\u{063A}' | '\u{0641}'..='\u{064A}' => arabic = true,
            // Marks of vowels, the tatweel.
            '\u{0640}' | '\u{064B}'..='\u{065F}' | '\u{0670}' => {}
            // A list of several names, or "city, state".
            '\u{060C}' | '\u{061B}' => other = true,
            '\u{0600}'..='\u{06FF}' | '\u{0750}'..='\u{077F}' => foreign = true,
            '\u{0370}'..='\u{058F}' | '\u{10A0}'..='\u{10FF}' | '\u{1C90}'..='\u{1CBF}' => latin = true,
            'a'..='z'
            | 'A'..='Z'
            | '\u{00C0}'..='\u{024F}'
            | '\u{0250}'..='\u{02BF}'
            | '\u{1E00}'..='\u{1EFF}' => {
                latin = true;
            }
            // Digits and signs of a number, not of a name, beside Arabic letters; joiners are those of Persian typists.
            '0'..='9' | '\u{200C}' | '\u{200D}' => foreign |= arabic,
            _ => other |= c.is_alphabetic(),
        }
    }
    match (arabic || foreign, latin, other || count > LONGEST) {
        (true, false, false) if foreign => Script::OtherArabic,
        (true, false, false) => Script::Arabic,
        (false, true, false) => Script::Latin,
        _ => Script::None,
    }
}

/// Whether names in `country` that stand in Arabic letters are Arabic.
pub fn is_arab(country: &str) -> bool {
    ARAB.contains(&country)
}

/// What a name in a language of this code is good for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tongue {
    /// Arabic: the name, or another.
    Arabic,
    /// English.
    English,
    /// Any other, also a name without a language.
    Other,
    /// No name at all: a link, a post code, a code of an airport.
    NoName,
}

impl Tongue {
    /// By the language code of GeoNames, Wikidata or OpenStreetMap.
    pub fn of(code: &str) -> Self {
        match code {
            "ar" => Self::Arabic,
            "en" => Self::English,
            "link" | "wkdt" | "post" | "iata" | "icao" | "faac" | "tcid" | "unlc" | "abbr" | "phon"
            | "piny" => Self::NoName,
            _ => Self::Other,
        }
    }
}

/// `name` without vowel marks, tatweel, control characters and what stands in brackets; single spaces.
pub fn tidy(name: &str) -> String {
    let mut out = String::with_capacity(name.len());
    let mut depth = 0usize;
    for c in name.chars() {
        match c {
            '(' | '[' => depth += 1,
            ')' | ']' => depth = depth.saturating_sub(1),
            _ if depth > 0 => {}
            '\u{0640}' | '\u{064B}'..='\u{065F}' | '\u{0670}' | '\u{FEFF}' | '\u{00AD}' => {}
            '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => {}
            _ if c.is_whitespace() || c.is_control() => {
                if !out.is_empty() && !out.ends_with(' ') {
                    out.push(' ');
                }
            }
            _ => out.push(c),
        }
    }
    out.truncate(out.trim_end().len());
    out
}

/// Adds a name of a known language to a place: Arabic ones to the Arabic, the others to the Latin names; a name in
/// Arabic script of another language, or in a script that no rule reads, is left out.
pub fn add_tagged(row: &mut Row, tongue: Tongue, name: &str) {
    let name = tidy(name);
    match (tongue, script(&name)) {
        (Tongue::NoName, _) => {}
        (Tongue::Arabic, Script::Arabic | Script::OtherArabic) => add_arabic(row, name),
        (Tongue::English, Script::Latin) if row.en.is_empty() => row.en = name,
        (_, Script::Latin) => add_latin(row, name),
        _ => {}
    }
}

/// Adds a name whose language nobody tells: Arabic letters alone make it another Arabic name, or in an Arab country
/// the name.
pub fn add_untagged(row: &mut Row, name: &str) {
    let name = tidy(name);
    match script(&name) {
        Script::Arabic if is_arab(&row.country) => add_arabic(row, name),
        Script::Arabic if is_new(row, &name) => row.aliases.push(name),
        Script::Latin if row.en.is_empty() => row.en = name,
        Script::Latin => add_latin(row, name),
        _ => {}
    }
}

/// Whether a name is one, and the place has it not yet.
fn is_new(row: &Row, name: &String) -> bool {
    name.chars().nth(1).is_some() && row.ar != *name && !row.aliases.contains(name)
}

fn add_arabic(row: &mut Row, name: String) {
    if !is_new(row, &name) {
        return;
    }
    if row.ar.is_empty() {
        row.ar = name;
    } else {
        row.aliases.push(name);
    }
}

fn add_latin(row: &mut Row, name: String) {
    if row.en != name && !row.latin.contains(&name) {
        row.latin.push(name);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arabic_is_told_from_the_other_languages_of_its_script() {
        for (name, is) in [
            ("أغدام", Script::Arabic),
            ("عين الأسد", Script::Arabic),
            ("قَرَه باغ", Script::Arabic),
            ("گنجه", Script::OtherArabic),
            ("سیسیان", Script::OtherArabic),
            ("آغ\u{200C}دره", Script::OtherArabic),
            ("trٹr", Script::None),
            ("bardہ", Script::None),
            ("باكو، أذربيجان", Script::None),
            ("Ağdərə", Script::Latin),
            ("Տավուշ", Script::Latin),
            ("ბათუმი", Script::Latin),
            ("巴库", Script::None),
            ("12", Script::None),
            ("", Script::None),
        ] {
            assert_eq!(script(name), is, "{name}");
        }
    }

    #[test]
    fn what_stands_in_brackets_is_no_part_of_a_name() {
        assert_eq!(tidy(" قريةـ (حلب)\u{200F}  الكبرى "), "قرية الكبرى");
        assert_eq!(tidy("Barda\u{7}\tCity"), "Barda City");
    }
}
